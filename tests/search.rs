//! The search field: what students type finds what they mean.

use std::collections::HashSet;
use std::path::Path;
use vaardig::skill::search::{self, Field, Index};
use vaardig::skill::{activity, lexicon};
use vaardig::text::Lang;

/// What is typed, and the id that must come up first.
#[track_caller]
fn finds(results: Vec<&str>, first: &str) {
    assert_eq!(results.first().copied(), Some(first), "{results:?}");
}

/// Searches rows that have one Dutch label each.
fn among<'a>(labels: &[&'a str], typed: &str) -> Vec<&'a str> {
    let field = Field { is_label: true, lang: Lang::Nl };
    let index = Index::of(labels.iter().map(|label| [(field, *label)]));
    index.search(typed, Lang::Nl).into_iter().map(|found| labels[found.row]).collect()
}

#[test]
fn skills_are_found_by_label_and_everyday_words_in_both_languages() {
    for (typed, first) in [
        ("excel", "excel"),
        ("EXCEL", "excel"),
        ("kassa", "kassa-bedienen"),
        ("till", "kassa-bedienen"),
        ("operating the till", "kassa-bedienen"),
        ("plan", "plannen"),
        ("hygienisch", "hygienisch-werken"),
        ("hygi\u{eb}nisch", "hygienisch-werken"),
        ("hygie\u{308}nisch", "hygienisch-werken"),
        ("videos bewerken", "videos-bewerken"),
        ("video's bewerken", "videos-bewerken"),
        ("reanimatie", "ehbo"),
        ("ik kan goed koken", "koken"),
        ("band plakken", "fietsen-repareren"),
        ("tijd", "tijd-indelen"),
        ("ik kan goed met mensen", "omgaan-met-verschillende-mensen"),
        ("ik ben niet snel boos", "geduldig"),
        ("op mij kun je rekenen", "betrouwbaar"),
        ("goed geheugen", "goed-onthouden"),
        ("penningmeester", "geld-en-budget-beheren"),
        ("voor jezelf opkomen", "assertief"),
        ("netwerken", "contacten-leggen"),
        ("sjouwen", "spullen-tillen-en-verplaatsen"),
        ("sense of humour", "uitdagingen-aangaan"),
    ] {
        for lang in Lang::ALL {
            finds(search::skills(typed, lang), first);
        }
    }
}

#[test]
fn activities_are_found_by_shop_names_and_synonyms() {
    for (typed, first) in [
        ("albert heijn", "vakkenvuller"),
        ("mcdonalds", "fastfood"),
        ("McDonald’s", "fastfood"),
        ("h&m", "winkel"),
        ("babysit", "oppassen"),
        ("voetbal", "teamsport"),
        ("pws", "profielwerkstuk"),
        ("vinted", "tweedehands"),
        ("minecraft", "gamen"),
        ("café", "bediening"),
        ("cafe", "bediening"),
        ("stage", "stage"),
        ("vrijwilliger", "vrijwilligerswerk"),
        // The one-letter ij of old keyboards.
        ("vr\u{133}williger", "vrijwilligerswerk"),
        ("chatgpt", "ai"),
        ("orderpicken", "magazijn"),
        ("bollen pellen", "oogst"),
        ("badmeester", "zwembad"),
        ("welpen", "jeugdleider"),
        ("broertjes", "gezin"),
        ("jong ondernemen", "mini-onderneming"),
        ("twitch", "streamen"),
        ("moderator", "discord"),
        ("moskee", "gemeenschap"),
        ("koeien", "boerderij"),
        ("inburgeren", "nederlands-leren"),
        ("taalcafé", "taalmaatje"),
        ("community centre", "buurthuis"),
    ] {
        for lang in Lang::ALL {
            finds(search::activities(typed, lang), first);
        }
    }
}

#[test]
fn typing_mistakes_are_forgiven_in_longer_words() {
    for (typed, first) in [
        ("exel", "excel"),
        ("execl", "excel"),
        ("exccel", "excel"),
        ("programeren", "programmeren"),
        ("progrmeren", "programmeren"),
        ("cassa bedienen", "kassa-bedienen"),
        ("presentern", "presenteren"),
        ("organsieren", "organiseren"),
        ("organsie", "organiseren"),
    ] {
        finds(search::skills(typed, Lang::Nl), first);
    }
    finds(search::activities("babbysitten", Lang::Nl), "oppassen");
    // Three mistakes, and a mistake in a short word, find nothing.
    assert_eq!(among(&["programmeren"], "progrmeern"), [""; 0]);
    assert_eq!(among(&["word"], "wrod"), [""; 0]);
    // A word that is there is no mistake for another.
    assert_eq!(among(&["lassen", "passen"], "passen"), ["passen"]);
    assert_eq!(among(&["lassen"], "passen"), ["lassen"]);
}

#[test]
fn accents_and_case_do_not_count() {
    for (label, typed) in
        [("Crêpes bakken", "crepes"), ("Creme brulee", "crème brûlée"), ("ÇEVİRMEK", "cevirmek"), ("Łódź", "lodz")]
    {
        assert_eq!(among(&["Iets anders", label], typed), [label], "{typed}");
    }
}

#[test]
fn a_compound_and_its_parts_find_each_other() {
    for (label, typed) in [
        ("Kassa bedienen", "kassawerk"),
        ("Werken in de keuken", "keukenhulp"),
        ("Voetbaltraining geven", "training"),
        ("Huiswerk maken", "werk"),
        ("Vakkenvuller", "vakken vullen"),
        ("Vakken vullen", "vakkenvuller"),
        ("Klantenservice", "klanten"),
        ("Op tijd", "optijd"),
    ] {
        assert_eq!(among(&["Iets anders", label], typed), [label], "{typed}");
    }
    // The part that is rare says more than the one that stands everywhere.
    let rows = ["Nachtwerk", "Buiten werken", "Werk plannen", "Kassa bedienen", "Werk vinden"];
    assert_eq!(among(&rows, "kassawerk").first(), Some(&"Kassa bedienen"));
    // What is written with a hyphen is one word to many.
    for typed in ["makeup", "make-up", "make up", "makeup aanbrengen"] {
        assert_eq!(among(&["Iets anders", "Make-up aanbrengen"], typed), ["Make-up aanbrengen"], "{typed}");
    }
    // Letters that merely happen to stand there are no part.
    assert_eq!(among(&["List", "Listener"], "listener"), ["Listener"]);
    assert_eq!(among(&["Kassa"], "as"), [""; 0]);
}

#[test]
fn forms_of_a_word_find_each_other() {
    for (label, typed) in [
        ("Klanten helpen", "klant"),
        ("Klant", "klanten"),
        ("Koken", "ik kook"),
        ("Gerechten koken", "gekookt"),
        ("Opruimen", "ik heb opgeruimd"),
        ("Bakker", "bakken"),
        ("Taart", "taartjes"),
        ("Cleaning", "i cleaned"),
        ("Activities", "activity"),
        ("Organise a party", "organizing"),
    ] {
        assert_eq!(among(&["Iets anders", label], typed), [label], "{typed}");
    }
    // A verb that comes apart.
    for (label, typed) in
        [("Oppassen", "ik pas op mijn broertje"), ("Opruimen", "ruim de kamer op"), ("Uitleg", "leg uit")]
    {
        assert_eq!(among(&["Iets anders", label], typed), [label], "{typed}");
    }
    assert_eq!(among(&["Koeken", "Kookt", "Koken"], "koken"), ["Koken", "Kookt"], "the word itself stands first");
}

#[test]
fn fillers_are_passed_over_unless_there_is_nothing_else() {
    assert_eq!(among(&["Ik kan het", "Mensen helpen"], "ik kan goed met mensen"), ["Mensen helpen"]);
    assert_eq!(among(&["Ik kan het", "Mensen helpen"], "ik kan"), ["Ik kan het"]);
    assert_eq!(among(&["Mensen", "Goed met mensen"], "goed met mensen")[0], "Goed met mensen");
}

#[test]
fn what_fits_in_part_is_found_behind_what_fits_whole() {
    let rows = ["Bedienen", "Kassa", "Kassa bedienen", "Iets anders"];
    let results = among(&rows, "kassa bedienen");
    assert_eq!(results[0], "Kassa bedienen");
    assert_eq!(results.len(), 3, "{results:?}");
    assert_eq!(among(&rows, "achter de kassa gestaan bij jumbo")[0], "Kassa");
    let rows_of_four = ["Kassa bedienen winkel avond", "Avond vrij voor vrienden", "Bedienen winkel kassa"];
    assert_eq!(
        among(&rows_of_four, "kassa bedienen winkel avond"),
        [rows_of_four[0], rows_of_four[2]],
        "too little fits"
    );
    let index = Index::of(rows.map(|row| [(Field { is_label: true, lang: Lang::Nl }, row)]));
    let whole: Vec<_> = index.search("kassa bedienen", Lang::Nl).iter().map(|found| found.is_whole).collect();
    assert_eq!(whole, [true, false, false]);
}

#[test]
fn a_rare_word_counts_more_than_a_common_one() {
    let rows = ["Helpen met hout", "Helpen met klanten", "Helpen in een team", "Netjes helpen", "Hout"];
    let results = among(&rows, "klanten helpen");
    assert_eq!(results[0], "Helpen met klanten");
    assert_eq!(among(&rows, "helpdesk hout")[0], "Hout");
    let rows = ["Helpen met klanten", "Netjes helpen", "Veilig helpen", "Helpen in een team", "Netjes zagen"];
    assert_eq!(among(&rows, "helpen zagen")[0], "Netjes zagen");
}

#[test]
fn labels_stand_before_other_names_and_the_language_of_the_screen_before_the_other() {
    let field = |is_label, lang| Field { is_label, lang };
    let index = Index::of([
        vec![(field(true, Lang::Nl), "Rekenen"), (field(false, Lang::Nl), "cijfers")],
        vec![(field(true, Lang::Nl), "Cijfers")],
    ]);
    let rows: Vec<_> = index.search("cijfers", Lang::Nl).iter().map(|found| found.row).collect();
    assert_eq!(rows, [1, 0]);
    let index = Index::of([[(field(false, Lang::Nl), "slim")], [(field(false, Lang::En), "slim")]]);
    for (lang, first) in [(Lang::Nl, 0), (Lang::En, 1)] {
        assert_eq!(index.search("slim", lang)[0].row, first);
    }
}

#[test]
fn a_label_that_begins_so_stands_before_all_others() {
    let results = search::skills("programmeren", Lang::Nl);
    assert_eq!(results[..2], ["programmeren", "programmeren-in-python"]);
    let results = search::skills("werken", Lang::Nl);
    let label = results.iter().position(|id| *id == "computer").expect("found");
    let inside = results.iter().position(|id| *id == "veilig-werken").expect("found");
    assert!(label < inside, "{results:?}");
    assert_eq!(among(&["Netjes werken", "Werken", "Werken met hout"], "werk")[..2], ["Werken", "Werken met hout"]);
    assert_eq!(among(&["Samen werken met een team", "Werken met een team"], "werken met e")[0], "Werken met een team");
}

#[test]
fn every_row_is_found_by_its_own_label() {
    for lang in Lang::ALL {
        for entry in lexicon::all() {
            finds(search::skills(entry.printed.get(lang), lang), entry.id);
        }
        for activity in activity::all() {
            finds(search::activities(activity.label.get(lang), lang), activity.id);
        }
    }
}

#[test]
fn an_empty_query_finds_nothing_and_no_text_breaks_it() {
    let long = "a".repeat(100_000);
    let many = "kassa ".repeat(10_000);
    for typed in ["", "   ", "\t\n", "...", "''", "\u{308}", "💡", "zzzzzz"] {
        assert!(search::skills(typed, Lang::Nl).is_empty(), "{typed:?}");
        assert!(search::activities(typed, Lang::Nl).is_empty(), "{typed:?}");
    }
    assert!(search::skills(&long, Lang::Nl).is_empty());
    finds(search::skills(&many, Lang::Nl), "kassa-bedienen");
    for typed in ["\u{fdfa}", "ﬁets", "Ⅻ", "İ", "ß", "e\u{301}\u{301}", "\u{0}", "\u{202e}abc", "日本語", "日"]
    {
        search::skills(typed, Lang::Nl);
        among(&[typed, "日本", &long], typed);
    }
    assert!(Index::default().search("kassa", Lang::Nl).is_empty());
}

/// Everyday phrases of students with the skills that they mean: `phrase<TAB>language<TAB>id|id`. One half was used to
/// tune the search, the other was kept apart.
#[test]
fn everyday_phrases_find_the_right_skill_among_the_first_five() {
    for half in ["tuning", "kept"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/skill/phrases-{half}.tsv"));
        let table = std::fs::read_to_string(&path).expect("the phrases");
        let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        let mut missed = Vec::new();
        for row in &rows {
            let [phrase, lang, wanted] = row[..] else { panic!("{half}: {row:?}") };
            let lang = Lang::ALL.into_iter().find(|known| known.tag() == lang).expect("nl or en");
            let wanted: HashSet<_> = wanted.split('|').collect();
            if let Some(unknown) = wanted.iter().find(|id| lexicon::find(id).is_none()) {
                panic!("{half}: {phrase:?} wants the unknown skill {unknown}");
            }
            let results = search::skills(phrase, lang);
            let first: Vec<_> = results.into_iter().take(5).collect();
            if !first.iter().any(|id| wanted.contains(id)) {
                missed.push(format!("{phrase} -> {first:?}, wanted {wanted:?}"));
            }
        }
        let score = (rows.len() - missed.len()) * 100 / rows.len();
        println!("{half}: {score} % of {} phrases", rows.len());
        println!("{}", missed.join("\n"));
        assert!(score >= 90, "{half}: {score} %\n{}", missed.join("\n"));
    }
}

/// Prints what building the indexes takes: `cargo test --release --test search -- --ignored --nocapture what_it_takes`.
#[test]
#[ignore = "for measuring, not for checking"]
fn what_it_takes() {
    for (what, index) in [("skills", search::skill_index as fn() -> _), ("activities", search::activity_index)] {
        let start = std::time::Instant::now();
        let index: &Index = index();
        let took = start.elapsed();
        println!("{what}: {took:?}; {} rows, {} words, {} bytes", index.len(), index.word_count(), index.size());
    }
}

/// What the page asks is what the reader understands.
#[test]
fn the_reader_answers_a_search() {
    let ask = |of: &str, text: &str| {
        let request = format!(r#"{{"search":{{"of":"{of}","text":"{text}","lang":"nl"}}}}"#);
        vaardig::reader::serve(&request, &[]).0
    };
    assert!(ask("skills", "kassa").starts_with(r#"{"found":[{"id":"kassa-bedienen"}"#), "{}", ask("skills", "kassa"));
    assert!(ask("activities", "minecraft").starts_with(r#"{"found":[{"id":"gamen"}"#));
    assert_eq!(ask("skills", "zzzzzz"), r#"{"found":[]}"#);
    assert_eq!(ask("hobbies", "kassa"), r#""not-understood""#);
    assert_eq!(ask("skills", "werken").matches("\"id\"").count(), 8);
}
