//! The tables of skills and activities: complete, honest in form, plain in words, and found by what students type.

use std::collections::{BTreeSet, HashMap, HashSet};
use vaardig::skill::activity::{self, Activity, Group, Phrase};
use vaardig::skill::lexicon::{self, Entry};
use vaardig::text::{Label, Lang};

/// The official list of CompetentNL's skills, one code a line.
const COMPETENTNL: &str = include_str!("fixtures/skill/competentnl-codes.txt");

/// Words of vacancies and official letters that students don't use. A word is refused wherever it stands in a shown
/// text, in any form that begins so.
const REFUSED: &[&str] = &[
    // Dutch
    "competentie",
    "dienstverlenend",
    "proactief",
    "pro-actief",
    "resultaatgericht",
    "oplossingsgericht",
    "communicatief",
    "representatief",
    "affiniteit",
    "verantwoordelijkheidsgevoel",
    "hands-on",
    "teamplayer",
    "stakeholder",
    "faciliteren",
    "implementeren",
    "optimaliseren",
    "coördineren",
    "signaleren",
    "participeren",
    "werkzaamheden",
    "verrichten",
    "middels",
    "tevens",
    "derhalve",
    "beschikken",
    "zorgdragen",
    "zorg dragen",
    "diverse",
    "gedreven",
    "enthousiasmeren",
    // English
    "proactive",
    "results-driven",
    "result-oriented",
    "leverag",
    "utilis",
    "utiliz",
    "facilitat",
    "spearhead",
    "synerg",
    "dynamic",
    "passionate",
    "competenc",
    "go-getter",
    "self-starter",
    "stakeholders",
    "responsible for",
];

/// Every text of an activity that a student or an employer sees, with its place.
fn shown_of_activity(activity: &Activity) -> Vec<(String, Label)> {
    let mut shown: Vec<(String, Label)> = [
        ("label", activity.label),
        ("role", activity.role),
        ("place", activity.place),
        ("organisation", activity.organisation),
        ("number.ask", activity.number.ask),
        ("number.result", activity.number.result),
        ("not_shown", activity.not_shown),
    ]
    .map(|(part, text)| (format!("{} {part}", activity.id), text))
    .to_vec();
    shown.extend(activity.tasks.iter().map(|task| (format!("{} task {}", activity.id, task.id), task.text)));
    let samples = activity.samples.iter();
    shown.extend(samples.map(|sample| (format!("{} sample {:?}", activity.id, sample.ask), sample.words)));
    shown
}

/// Every text of a skill that a student or an employer sees. The everyday words are for finding: they may be anything.
fn shown_of_skill(entry: &Entry) -> [(String, Label); 2] {
    [(format!("{} printed", entry.id), entry.printed), (format!("{} question", entry.id), entry.question)]
}

fn all_shown() -> Vec<(String, Label)> {
    let mut shown: Vec<_> = lexicon::all().iter().flat_map(shown_of_skill).collect();
    shown.extend(activity::all().iter().flat_map(shown_of_activity));
    shown
}

/// Runs `check` on both languages of a text and names the place when it says what is wrong.
fn check(place: &str, text: Label, check: impl Fn(&str, Lang) -> Result<(), String>) {
    for lang in Lang::ALL {
        if let Err(wrong) = check(text.get(lang), lang) {
            panic!("{place} ({}): {wrong}: {:?}", lang.tag(), text.get(lang));
        }
    }
}

fn is_slug(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn is_hex(text: &str, digit: impl Fn(u8) -> bool) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || digit(b))
}

/// Sentences and their number of words. An abbreviation with a full stop would count as an end: there are none.
fn longest_sentence(text: &str) -> usize {
    text.split_inclusive(['.', '?', '!']).map(|sentence| sentence.split_whitespace().count()).max().unwrap_or(0)
}

#[test]
fn ids_are_unique_readable_slugs() {
    let mut seen = HashSet::new();
    for entry in lexicon::all() {
        assert!(is_slug(entry.id), "{} is no slug", entry.id);
        assert!(seen.insert(entry.id), "{} stands twice", entry.id);
        assert_eq!(lexicon::find(entry.id), Some(entry));
    }
    let mut seen = HashSet::new();
    for activity in activity::all() {
        assert!(is_slug(activity.id), "{} is no slug", activity.id);
        assert!(seen.insert(activity.id), "{} stands twice", activity.id);
        assert_eq!(activity::find(activity.id), Some(activity));
        let tasks: HashSet<_> = activity.tasks.iter().map(|task| task.id).collect();
        assert_eq!(tasks.len(), activity.tasks.len(), "{} has a task twice", activity.id);
        assert!(activity.tasks.iter().all(|task| is_slug(task.id)), "{} has a task without a slug", activity.id);
    }
}

/// Ids stand in students' files for ever: a row may be added or reworded, its id may not change or go. The list grows
/// with `BLESS=1 cargo test --test skill published_ids_stay`, which never takes a line away.
#[test]
fn published_ids_stay() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/skill/published-ids.txt");
    let skills = lexicon::all().iter().map(|entry| format!("skill {}", entry.id));
    let activities = activity::all().iter().flat_map(|activity| {
        let tasks = activity.tasks.iter().map(|task| format!("task {}/{}", activity.id, task.id));
        std::iter::once(format!("activity {}", activity.id)).chain(tasks)
    });
    let now: BTreeSet<String> = skills.chain(activities).collect();
    let list = std::fs::read_to_string(path).unwrap_or_default();
    let published: BTreeSet<String> = list.lines().map(str::to_owned).collect();
    let gone: Vec<_> = published.difference(&now).collect();
    assert!(gone.is_empty(), "students' files hold ids that are gone: {gone:?}");
    if std::env::var_os("BLESS").is_some() {
        let lines: String = now.iter().map(|id| format!("{id}\n")).collect();
        std::fs::write(path, lines).expect("the list is written");
        return;
    }
    let new: Vec<_> = now.difference(&published).collect();
    assert!(new.is_empty(), "new ids, to be kept from now on (BLESS=1 adds them): {new:?}");
}

#[test]
fn the_tables_are_large_enough_and_mostly_concrete() {
    let concrete = lexicon::all().iter().filter(|entry| entry.kind.is_concrete()).count();
    assert!(lexicon::all().len() >= 400);
    // Every trade has its own machines and tasks; how people work together is the same in all of them.
    assert!((50..=90).contains(&(concrete * 100 / lexicon::all().len())), "{concrete} of {}", lexicon::all().len());
    assert!(activity::all().len() >= 60);
}

#[test]
fn every_group_has_three_activities_and_the_table_follows_the_screen() {
    let order: Vec<_> = activity::all()
        .iter()
        .map(|activity| Group::ALL.iter().position(|group| *group == activity.group).expect("a group of the screen"))
        .collect();
    assert!(order.is_sorted(), "activities of a group stand together, in the order of the screen");
    for (position, group) in Group::ALL.iter().enumerate() {
        let count = order.iter().filter(|other| **other == position).count();
        assert!(count >= 3, "{group:?} has {count} activities");
    }
}

/// Half of the skills hold one of these.
const SAYS_LITTLE: [&str; 2] = ["werken", "working"];

/// The words of `text` that say the same as `skill`: "Plannen: afspraken plannen" reads twice on the printed line.
/// "Customer-focused" is one idea of two words, after which a customer may come; "werken" says nothing by itself.
fn repeated(skill: &str, text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let skill = skill.to_lowercase();
    let mut words =
        skill.split_whitespace().filter(|word| word.len() > 4 && !word.contains('-') && !SAYS_LITTLE.contains(word));
    words.find_map(|word| {
        let stem: String = word.chars().take((word.chars().count() - 2).min(6)).collect();
        text.split_whitespace().find(|other| other.starts_with(&stem)).map(str::to_owned)
    })
}

#[test]
fn an_activity_shows_few_known_skills_each_by_tasks_of_its_own() {
    for activity in activity::all() {
        let Activity { id, shows, .. } = activity;
        assert!((2..=4).contains(&shows.len()), "{id} shows {}", shows.len());
        let skills: HashSet<_> = shows.iter().map(|shown| shown.skill).collect();
        assert_eq!(skills.len(), shows.len(), "{id} shows a skill twice");
        assert!(
            skills.contains(&activity.number.shows),
            "{id}: the number proves {}, which the activity does not offer",
            activity.number.shows
        );
        let mut taken = HashSet::new();
        for shown in *shows {
            let Some(skill) = lexicon::find(shown.skill) else {
                panic!("{id} shows the unknown skill {}", shown.skill)
            };
            assert!((1..=3).contains(&shown.by.len()), "{id} shows {} by {} tasks", shown.skill, shown.by.len());
            for by in shown.by {
                let Some(task) = activity.task(by) else {
                    panic!("{id} shows {} by the unknown task {by}", shown.skill)
                };
                assert!(taken.insert(by), "{id}: the task {by} shows two skills");
                for lang in Lang::ALL {
                    let again = repeated(skill.printed.get(lang), task.text.get(lang));
                    assert_eq!(again, None, "{id} would print {}: {}", skill.printed.get(lang), task.text.get(lang));
                }
            }
        }
    }
}

#[test]
fn samples_are_short_answers_in_a_students_voice() {
    for Activity { id, samples, .. } in activity::all() {
        assert!((2..=3).contains(&samples.len()), "{id} has {} samples", samples.len());
        let asks: HashSet<_> = samples.iter().map(|sample| sample.ask).collect();
        assert_eq!(asks.len(), samples.len(), "{id} answers a question twice");
        for sample in *samples {
            check(&format!("{id} sample {:?}", sample.ask), sample.words, |words, _| {
                if !words.starts_with(char::is_uppercase) || !words.ends_with('.') {
                    return Err("is no sentence".into());
                }
                let count = words.split_whitespace().count();
                if count > 15 { Err(format!("{count} words")) } else { Ok(()) }
            });
        }
    }
}

#[test]
fn tasks_and_results_join_into_a_bullet() {
    for activity in activity::all() {
        assert!((4..=6).contains(&activity.tasks.len()), "{} has {} tasks", activity.id, activity.tasks.len());
        let phrases = activity.tasks.iter().map(|task| (task.id, task.text));
        for (part, text) in phrases.chain([("result", activity.number.result)]) {
            check(&format!("{} {part}", activity.id), text, |text, _| {
                if !text.starts_with(char::is_lowercase) {
                    return Err("begins with no small letter".into());
                }
                if text.contains(['.', ';', '!', '?']) || text.trim() != text || text.contains("  ") {
                    return Err("is not a bare phrase".into());
                }
                Ok(())
            });
        }
        // A joined list has its own commas and its own "en".
        for task in activity.tasks {
            check(&format!("{} task {}", activity.id, task.id), task.text, |text, _| {
                if text.contains(',') || text.contains(" en ") || text.contains(" and ") {
                    return Err("is itself a list".into());
                }
                Ok(())
            });
        }
    }
}

/// The Dutch verbs of the tasks. By its ending alone a verb looks like a plural ("leiden", "leden"), so they are named;
/// a new one is added here by who read the phrase aloud.
const VERBS: &str = "\
    bakken beantwoorden bedenken bedienen begeleiden beginnen beheren bellen bereiden berekenen bergen beslissen \
    bespreken bestraffen betrekken bewaken bewaren bezorgen bieden binden blijven boren borstelen bouwen breien \
    brengen controleren dekken delen doen dragen dweilen filmen fluiten fotograferen gaan gebruiken \
    geruststellen geven haken halen hebben helpen herstellen heten houden installeren interviewen kalmeren \
    kiezen kijken knappen knutselen koken komen laden lakken laten leggen leiden leren letten leven leveren \
    lezen lossen maaien maken melden melken mengen mesten meten metselen moedigen monteren naaien nemen noteren \
    oefenen ontvangen ontwerpen oogsten openen organiseren pakken passen pellen pitchen plaatsen plakken plannen \
    plukken poetsen praten proeven publiceren reageren regelen rekenen repareren repeteren richten roepen ruilen \
    ruimen scannen scheiden schenken schilderen schrijven schuren sjouwen snijden snoeien sorteren spelen sporen \
    spreken staan stapelen stellen stofzuigen sussen tekenen tellen testen tillen timmeren trainen verbeteren \
    verbinden verdelen vergelijken verhelpen verkopen vermaken verschonen versturen vertalen vertellen vervangen \
    verwerken verzamelen verzorgen voeren volgen vragen vullen wandelen wassen wegen wennen werken wieden wijzen \
    zaaien zagen zamelen zetten zoeken";

/// What a Dutch verb begins with that it leaves behind: "klaarzetten".
const PREFIXES: [&str; 22] = [
    "aan", "af", "bij", "dicht", "door", "in", "klaar", "langs", "mee", "na", "neer", "onder", "op", "over", "rond",
    "samen", "schoon", "terug", "toe", "uit", "voor", "weg",
];

/// What may follow the verb: "helpen bij de kassa", "controleren of het eten vers is".
const TAILS: [&str; 22] = [
    "aan", "als", "bij", "door", "hoe", "in", "met", "na", "naar", "of", "op", "over", "tegen", "tijdens", "uit",
    "van", "vanaf", "voor", "waar", "waarom", "wat", "welke",
];

fn is_infinitive(word: &str) -> bool {
    let is_verb = |word: &str| VERBS.split_whitespace().any(|verb| verb == word);
    is_verb(word) || PREFIXES.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(is_verb))
}

/// Whether a Dutch phrase is an infinitive phrase: its verb stands last, or before a tail that belongs to it.
fn is_infinitive_phrase(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    words
        .iter()
        .enumerate()
        .any(|(at, word)| is_infinitive(word) && words.get(at + 1).is_none_or(|next| TAILS.contains(next)))
}

/// Whether an English phrase begins with a gerund, and not with a noun that only ends like one.
fn is_gerund_phrase(text: &str) -> bool {
    let nouns = ["anything", "clothing", "evening", "everything", "king", "morning", "something", "string", "wedding"];
    text.split_whitespace().next().is_some_and(|first| first.ends_with("ing") && !nouns.contains(&first))
}

/// A joined bullet reads well only if every phrase is of the same kind.
#[test]
fn every_task_holds_its_verb() {
    for activity in activity::all() {
        for task in activity.tasks {
            let Label { nl, en } = task.text;
            assert!(is_infinitive_phrase(nl), "{} {}: no infinitive in {nl:?}", activity.id, task.id);
            assert!(is_gerund_phrase(en), "{} {}: no gerund in {en:?}", activity.id, task.id);
        }
    }
}

#[test]
fn a_phrase_without_a_verb_is_seen() {
    for phrase in ["klanten helpen", "helpen bij de kassa", "producten netjes vooraan zetten", "teksten laten nakijken"]
    {
        assert!(is_infinitive_phrase(phrase), "{phrase}");
    }
    for phrase in ["veel klanten", "drankjes of snacks", "klanten bij de kassa", "helpen klanten", "kassa", ""] {
        assert!(!is_infinitive_phrase(phrase), "{phrase}");
    }
    assert!(is_gerund_phrase("helping customers"));
    for phrase in ["many customers", "evening shifts", "help customers", ""] {
        assert!(!is_gerund_phrase(phrase), "{phrase}");
    }
}

/// A verb that no task holds would let a noun of the same letters pass one day.
#[test]
fn every_named_verb_is_used() {
    let words: HashSet<_> = activity::all()
        .iter()
        .flat_map(|activity| activity.tasks)
        .flat_map(|task| task.text.nl.split_whitespace())
        .collect();
    for verb in VERBS.split_whitespace() {
        assert!(words.iter().any(|word| word.ends_with(verb) && is_infinitive(word)), "no task holds {verb}");
    }
}

#[test]
fn every_number_makes_a_whole_sentence() {
    for activity in activity::all() {
        for lang in Lang::ALL {
            assert_eq!(activity.number.result.get(lang).matches("{n}").count(), 1, "{}", activity.id);
            for number in [0, 1, 2, 20, u32::MAX] {
                let result = activity.number.compose(lang, number);
                assert!(!result.contains(['[', ']', '{', '}', '|']), "{}: {result:?}", activity.id);
                assert!(result.contains(&number.to_string()) || (number == 1 && result.contains("once")), "{result:?}");
            }
        }
        // English always inflects; Dutch "uur" and "keer" don't.
        assert_ne!(
            activity.number.compose(Lang::En, 1).replace('1', ""),
            activity.number.compose(Lang::En, 20).replace("20", ""),
            "{}",
            activity.id
        );
    }
}

/// "Bezorgen: bezorgde ..." says the same word twice on the printed line.
#[test]
fn a_result_does_not_repeat_its_skill() {
    for activity in activity::all() {
        let skill = lexicon::find(activity.number.shows).expect("known");
        for lang in Lang::ALL {
            let result = activity.number.result.get(lang);
            assert_eq!(repeated(skill.printed.get(lang), result), None, "{}: {result}", activity.id);
        }
    }
}

#[test]
fn printed_labels_are_short_and_unique() {
    for lang in Lang::ALL {
        let mut seen = HashMap::new();
        for entry in lexicon::all() {
            let printed = entry.printed.get(lang);
            if let Some(other) = seen.insert(printed.to_lowercase(), entry.id) {
                panic!("{} and {other} both print {printed:?}", entry.id);
            }
            assert!(printed.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()), "{printed:?}");
            assert!(printed.split_whitespace().count() <= 6 && !printed.ends_with('.'), "{printed:?}");
        }
        let labels: HashSet<_> = activity::all().iter().map(|activity| activity.label.get(lang)).collect();
        assert_eq!(labels.len(), activity::all().len());
    }
}

#[test]
fn nothing_is_left_empty() {
    let may_be_empty = |place: &str| place.ends_with(" organisation") || place.ends_with(" not_shown");
    for (place, text) in all_shown() {
        assert_eq!(text.nl.is_empty(), text.en.is_empty(), "{place} exists in one language");
        assert!(may_be_empty(&place) || !text.nl.is_empty(), "{place} is empty");
    }
    let found_by =
        lexicon::all().iter().map(|e| (e.id, e.everyday)).chain(activity::all().iter().map(|a| (a.id, a.synonyms)));
    for (id, words) in found_by {
        check(id, words, |words, _| {
            if words.split('|').any(|word| word.trim() != word || word.is_empty()) {
                return Err("has an empty or padded alternative".into());
            }
            if words.split('|').count() < 2 { Err("has fewer than two alternatives".into()) } else { Ok(()) }
        });
    }
}

#[test]
fn questions_and_notes_are_short_sentences() {
    for (place, text) in all_shown() {
        check(&place, text, |text, _| {
            let words = longest_sentence(text);
            if words > 15 { Err(format!("a sentence of {words} words")) } else { Ok(()) }
        });
    }
    let questions = lexicon::all().iter().map(|entry| (entry.id, entry.question)).chain(
        activity::all().iter().flat_map(|activity| [(activity.id, activity.place), (activity.id, activity.number.ask)]),
    );
    for (place, text) in questions {
        check(place, text, |text, _| {
            if !text.contains('?') || !text.ends_with(['?', '.']) {
                return Err("is no question".into());
            }
            let words = text.split_whitespace().count();
            if words > 15 { Err(format!("{words} words")) } else { Ok(()) }
        });
    }
}

#[test]
fn nobody_has_to_know_official_words() {
    for (place, text) in all_shown() {
        check(&place, text, |text, _| {
            let text = format!(" {}", text.to_lowercase().replace(['(', '"'], " "));
            match REFUSED.iter().find(|word| text.contains(&format!(" {word}"))) {
                Some(word) => Err(format!("students don't say {word:?}")),
                None => Ok(()),
            }
        });
    }
}

#[test]
fn public_identifiers_are_well_formed() {
    let mut esco = HashMap::new();
    for entry in lexicon::all() {
        if let Some(code) = entry.competentnl {
            assert!(code.len() == 10 && is_hex(code, |b| (b'A'..=b'F').contains(&b)), "{}: {code}", entry.id);
        }
        let Some(uuid) = entry.esco else { continue };
        let groups: Vec<_> = uuid.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{}: {uuid}", entry.id);
        assert!(uuid.split('-').all(|group| is_hex(group, |b| (b'a'..=b'f').contains(&b))), "{}: {uuid}", entry.id);
        if let Some(other) = esco.insert(uuid, entry.id) {
            panic!("{} and {other} have one ESCO skill", entry.id);
        }
    }
}

/// Each official skill stands at the one row that means the same, so that a school's list or a badge that names a code
/// leads to one skill.
#[test]
fn every_competentnl_skill_stands_exactly_once() {
    let official: Vec<_> = COMPETENTNL.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(official.len(), 112);
    let mut rows: HashMap<&str, Vec<&str>> = HashMap::new();
    for entry in lexicon::all() {
        if let Some(code) = entry.competentnl {
            rows.entry(code).or_default().push(entry.id);
        }
    }
    for code in official {
        match rows.remove(code).as_deref() {
            Some([_]) => {}
            Some(several) => panic!("{code} stands at {several:?}"),
            None => panic!("{code} stands at no row"),
        }
    }
    assert!(rows.is_empty(), "not on the official list: {rows:?}");
}

/// The ESCO skills of side jobs, as published at http://data.europa.eu/esco/skill/.
#[test]
fn the_skills_of_side_jobs_carry_their_esco_ids() {
    for (id, esco) in [
        ("kassa-bedienen", "0cb013af-6dd9-4fb2-b34e-63dda1a5cf82"),
        ("schappen-vullen", "7e9daad3-8604-4839-af9b-dc6f8db3ef68"),
        ("oppassen-op-kinderen", "a6354281-5578-46ac-a9db-d179d9962b98"),
        ("klantgericht-werken", "61970f8b-099c-4e7e-82e0-9ccdced0baf3"),
        ("klachten-afhandelen", "28d715e3-3e5b-4fb6-8dd2-4be4919c8587"),
        ("serveren", "beeaddc7-fe69-4b97-a286-0bd595432eb9"),
        ("samenwerken", "60c78287-22eb-4103-9c8c-28deaa460da0"),
        ("tijd-indelen", "d9013e0e-e937-43d5-ab71-0e917ee882b8"),
        ("excel", "1973c966-f236-40c9-b2d4-5d71a89019be"),
        ("bijles-geven", "63b9a087-a5db-424e-96ef-3212c8b5311e"),
        ("ehbo", "1d21f6ad-340f-45da-a0a3-4e83867f47a6"),
        ("barista-koffie-zetten", "a37afd64-1022-48ba-a8e7-e41b29fe056e"),
        ("heftruck-rijden", "28cb374e-6261-4133-8371-f9a5470145da"),
        ("tig-lassen", "a51adea8-bf02-488a-a0d8-b0961caca5b0"),
        ("metselen", "13e1c0a2-b90d-46f4-be51-11730360b38d"),
        ("koeien-melken", "cacb30e8-eb78-40bf-b664-b7a4c8a018a3"),
        ("haren-knippen", "96d1e352-6cfe-4400-bd4d-1e11c03aa20b"),
        ("telefoon-beantwoorden", "5a0bffcf-4ff6-49cf-a7db-4142e63f5f04"),
        ("zwemles-geven", "8dd42bbd-0c08-461d-8790-a2ef21adbb73"),
    ] {
        assert_eq!(lexicon::find(id).and_then(|entry| entry.esco), Some(esco), "{id}");
    }
}

/// Tasks as one bullet.
fn joined(tasks: impl Iterator<Item = Phrase>, lang: Lang) -> String {
    let texts: Vec<_> = tasks.map(|task| task.text.get(lang)).collect();
    let and = if lang == Lang::Nl { "en" } else { "and" };
    match texts.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{} {and} {last}", first.join(", ")),
        None => String::new(),
    }
}

/// Prints every activity as it would read on a CV: `cargo test --test skill -- --ignored --nocapture read_aloud`.
#[test]
#[ignore = "for reading, not for checking"]
fn read_aloud() {
    for lang in Lang::ALL {
        for activity in activity::all() {
            let proven = lexicon::find(activity.number.shows).expect("known").printed.get(lang);
            println!(
                "{} | {} | {}",
                activity.label.get(lang),
                activity.role.get(lang),
                activity.organisation.get(lang)
            );
            println!("  - {}", joined(activity.tasks.iter().copied(), lang));
            println!("  ? {} / {}", activity.place.get(lang), activity.number.ask.get(lang));
            println!("  - {proven}: {}", activity.number.compose(lang, 12));
            println!("  - {proven}: {}", activity.number.compose(lang, 1));
            for shown in activity.shows {
                let skill = lexicon::find(shown.skill).expect("known").printed.get(lang);
                println!("  - {skill}: {}", joined(shown.by.iter().filter_map(|id| activity.task(id).copied()), lang));
            }
            for sample in activity.samples {
                println!("  {:?}: {}", sample.ask, sample.words.get(lang));
            }
            println!("  ! {}", activity.not_shown.get(lang));
        }
        for entry in lexicon::all() {
            println!(
                "{} [{:?}] {} ({})",
                entry.printed.get(lang),
                entry.kind,
                entry.question.get(lang),
                entry.everyday.get(lang)
            );
        }
    }
}

#[test]
fn a_skill_of_a_taxonomy_keeps_its_words() {
    use vaardig::skill::Skill;
    let file = r#"{"listed":{"uri":"https://example.org/1","words":{"nl":"hout bewerken"}}}"#;
    let skill: Skill = serde_json::from_str(file).expect("a skill of a save file");
    assert_eq!(skill.printed(Lang::Nl), "Hout bewerken");
    assert_eq!(skill.printed(Lang::En), "Hout bewerken", "better in Dutch than not at all");
    assert_eq!(serde_json::to_string(&skill).expect("JSON"), file);
}
