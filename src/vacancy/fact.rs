//! What a vacancy asks besides skills: level of education, languages, driving licences, hours, days, age.

use super::Asked;
use super::cues::{Folded, has};
use super::section::Section;
use super::sentence::Sentence;
use crate::profile::{Cefr, Hours, LanguageName, Level, Licence, WeekPart};
use crate::text::Lang;
use std::collections::BTreeSet;
use std::ops::Range;

/// Something else that is asked. Its words in the vacancy are its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub what: What,
    /// Whether it is a must, and the words that say so.
    pub asked: Asked,
}

/// What can be asked besides skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// This level of education, or a higher one.
    Level(Level),
    /// A language: its ISO 639 code, and how well.
    Language(&'static str, Option<Cefr>),
    /// A driving licence.
    Licence(Licence),
    /// So many hours a week.
    Hours(Hours),
    /// Parts of the week.
    Days(BTreeSet<WeekPart>),
    /// An age in years from which someone may do this work. It is never laid beside a student.
    Age(u8),
}

/// A sentence with its words.
struct Said<'a> {
    words: Vec<(&'a str, Range<usize>)>,
    folded: &'a Folded,
    text: &'a str,
    from: usize,
    is_required: bool,
    section: Section,
    is_title: bool,
}

/// Everything besides skills that is asked, each once, in the order of the text.
pub(super) fn facts(text: &str, sentences: &[Sentence]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        if sentence.is_waived && !sentence.is_wish || sentence.section == Section::Application {
            continue;
        }
        let words = &text[sentence.at.clone()];
        let folded = Folded::of(words);
        let said = Said {
            words: folded.words().collect(),
            folded: &folded,
            text: words,
            from: sentence.at.start,
            is_required: !sentence.is_wish,
            section: sentence.section,
            is_title: at < 2 && sentence.section == Section::AboutUs,
        };
        let found = [levels(&said), languages(&said), licences(&said), hours(&said), days(&said), age(&said)];
        for fact in found.into_iter().flatten() {
            let is_same = |known: &&mut Fact| match (&known.what, &fact.what) {
                (What::Language(one, _), What::Language(other, _)) => one == other,
                // Said first in the title, and then again in other words.
                (What::Level(_), What::Level(_)) | (What::Hours(_), What::Hours(_)) | (What::Age(_), What::Age(_)) => {
                    true
                }
                (one, other) => one == other,
            };
            match facts.iter_mut().find(is_same) {
                Some(known) => known.asked.is_required |= fact.asked.is_required,
                None => facts.push(fact),
            }
        }
    }
    facts
}

impl Said<'_> {
    fn asks(&self) -> bool {
        self.section.asks() || self.is_title
    }

    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |(word, _)| word)
    }

    fn number(&self, at: usize) -> Option<u8> {
        self.word(at).parse().ok()
    }

    /// The words from one to another, as a fact.
    fn fact(&self, what: What, from: usize, to: usize) -> Option<Fact> {
        let at = self.from + self.words.get(from)?.1.start..self.from + self.words.get(to)?.1.end;
        Some(Fact { what, asked: Asked { is_required: self.is_required, at } })
    }
}

/// Kinds of schools by their word; mbo has its level behind it.
const SCHOOLS: [(&str, Level); 12] = [
    ("praktijkonderwijs", Level::Praktijkonderwijs),
    ("entree", Level::Mbo1),
    ("vmbo", Level::VmboKb),
    ("mavo", Level::VmboTl),
    ("havo", Level::Havo),
    ("vwo", Level::Vwo),
    ("mbo", Level::Mbo2),
    ("mbo2", Level::Mbo2),
    ("mbo3", Level::Mbo3),
    ("mbo4", Level::Mbo4),
    ("hbo", Level::HboBachelor),
    ("bachelor", Level::HboBachelor),
];

/// The first level that is named is the lowest: "mbo 3 of 4", "mbo of havo".
fn levels(said: &Said) -> Vec<Fact> {
    let named = (0..said.words.len()).filter(|_| said.asks()).find_map(|at| {
        let (_, level) = SCHOOLS.iter().find(|(school, _)| *school == said.word(at))?;
        if said.word(at) != "mbo" {
            return said.fact(What::Level(*level), at, at);
        }
        let behind = (at + 1..at + 4).find_map(|digit| Some((digit, mbo(said.number(digit)?)?)));
        let before =
            (0..2).find_map(|back| Some((at.checked_sub(back + 1)?, mbo(said.number(at.checked_sub(back + 1)?)?)?)));
        match (behind, before) {
            (Some((digit, level)), _) => said.fact(What::Level(level), at, digit),
            (None, Some((digit, level))) if said.word(digit.saturating_sub(1)) == "niveau" => {
                said.fact(What::Level(level), digit - 1, at)
            }
            _ => said.fact(What::Level(*level), at, at),
        }
    });
    named.into_iter().collect()
}

fn mbo(number: u8) -> Option<Level> {
    [Level::Mbo1, Level::Mbo2, Level::Mbo3, Level::Mbo4].get(usize::from(number).checked_sub(1)?).copied()
}

/// Words for how well a language is spoken.
const WELL: [(&str, Cefr); 10] = [
    (" a1 ", Cefr::A1),
    (" a2 basis basic beetje woordje basisniveau ", Cefr::A2),
    (" b1 ", Cefr::B1),
    (" b2 goed goede good well ", Cefr::B2),
    (" c1 vloeiend fluent fluently uitstekend uitstekende excellent foutloos ", Cefr::C1),
    (" c2 ", Cefr::C2),
    (" redelijk redelijke ", Cefr::B1),
    (" voldoende reasonable ", Cefr::B1),
    (" perfect perfecte ", Cefr::C1),
    (" strong ", Cefr::C1),
];

/// How far from the language its level may stand, in words.
const LEVEL_WITHIN: usize = 5;

fn languages(said: &Said) -> Vec<Fact> {
    let mut found = Vec::new();
    for at in (0..said.words.len()).filter(|_| said.section.asks()) {
        let is_it = |name: &str| {
            let word = said.word(at);
            // "De Nederlandse taal".
            let in_full = word.strip_suffix('e').filter(|_| said.word(at + 1).starts_with("taal"));
            [Some(word), in_full].into_iter().flatten().any(|word| word.eq_ignore_ascii_case(name))
        };
        let known =
            LanguageName::LIST.iter().find(|(_, label)| Lang::ALL.into_iter().any(|lang| is_it(label.get(lang))));
        let Some((code, _)) = known else {
            continue;
        };
        let away = |place: usize| (place.abs_diff(at), place < at);
        let near = (0..said.words.len()).filter(|place| place.abs_diff(at) <= LEVEL_WITHIN);
        let level = near.filter_map(|place| {
            let (_, level) = WELL.iter().find(|(words, _)| has(words, said.word(place)))?;
            // What is written as a level counts before what is said in words.
            let is_written = said.word(place).len() == 2 && said.number(place).is_none();
            Some((!is_written, away(place), *level))
        });
        let level = level.min_by_key(|(is_said, away, _)| (*is_said, *away)).map(|(_, _, level)| level);
        found.extend(said.fact(What::Language(code, level), at, at));
    }
    found
}

fn licences(said: &Said) -> Vec<Fact> {
    let is_licence = |at: usize| {
        matches!(said.word(at), "rijbewijs" | "rijbewijzen" | "autorijbewijs")
            || matches!(said.word(at), "driving" | "drivers") && matches!(said.word(at + 1), "licence" | "license")
    };
    let Some(at) = (0..said.words.len()).find(|at| said.section.asks() && is_licence(*at)) else {
        return Vec::new();
    };
    let near = at.saturating_sub(2)..at + 6;
    let coded = near.filter_map(|place| {
        let code = said.word(place);
        let licence = Licence::ALL.into_iter().find(|licence| licence.code().to_lowercase() == code)?;
        // "a driving licence" asks for no motorcycle.
        let is_capital = said.text[said.words[place].1.clone()].chars().all(char::is_uppercase);
        if is_capital { said.fact(What::Licence(licence), at.min(place), at.max(place)) } else { None }
    });
    let coded: Vec<_> = coded.collect();
    if coded.is_empty() { said.fact(What::Licence(Licence::B), at, at).into_iter().collect() } else { coded }
}

/// "8-16 uur", "16 tot 24 uur per week", "32 hours a week": not a time of the day, nor within which time.
fn hours(said: &Said) -> Vec<Fact> {
    let is_hour = |at: usize| matches!(said.word(at), "uur" | "uren" | "hours" | "hrs");
    let found = (1..said.words.len()).filter(|at| is_hour(*at)).find_map(|at| {
        let max = said.number(at - 1).filter(|hours| (1..=60).contains(hours))?;
        let between = |from: usize| matches!(said.word(from), "tot" | "to" | "a" | "of" | "and" | "en" | "t" | "m");
        let low = at.checked_sub(2).map(|two| if between(two) { two.saturating_sub(1) } else { two });
        let min = low.and_then(|low| said.number(low).filter(|min| *min <= max && *min > 0).map(|min| (low, min)));
        let first = min.map_or(at - 1, |(low, _)| low);
        let before = first.checked_sub(1).map_or("", |before| said.word(before));
        let is_clock = said.is_clock(first)
            || said.is_clock(at - 1)
            || matches!(before, "binnen" | "within" | "na" | "om" | "kwart");
        let is_weekly = (at + 1..at + 4).any(|place| said.word(place).starts_with("week"));
        if is_clock || !(is_weekly || said.is_title || min.is_some() && said.section.asks()) {
            return None;
        }
        said.fact(What::Hours(Hours { min: min.map_or(max, |(_, min)| min), max }), first, at)
    });
    found.into_iter().collect()
}

impl Said<'_> {
    /// Whether a number is part of a time such as "18.00".
    fn is_clock(&self, at: usize) -> bool {
        let Some((_, word)) = self.words.get(at) else {
            return false;
        };
        let (before, behind) = (&self.text[..word.start], &self.text[word.end..]);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let mark = |c: char| c == '.' || c == ':';
        before.strip_suffix(mark).is_some_and(|rest| digit(rest.chars().next_back()))
            || behind.strip_prefix(mark).is_some_and(|rest| digit(rest.chars().next()))
    }
}

/// The parts of the week by their words, folded.
const DAYS: [(&str, &[WeekPart]); 6] = [
    (" zaterdag zaterdagen saturday saturdays ", &[WeekPart::Saturday]),
    (" zondag zondagen sunday sundays ", &[WeekPart::Sunday]),
    (" weekend weekenden weekends ", &[WeekPart::Saturday, WeekPart::Sunday]),
    (" avond avonden avonds koopavond vrijdagavond evening evenings ", &[WeekPart::Evenings]),
    (" middag middagen schooltijd school ", &[WeekPart::AfterSchool]),
    (" vakantie vakanties schoolvakanties holidays ", &[WeekPart::Holidays]),
];

fn days(said: &Said) -> Vec<Fact> {
    let is_about_work = said.section == Section::Requirements
        && said
            .folded
            .says_one_of("werken|beschikbaar|inzetbaar|kunnen|kunt|kan|work|available|availability|weekend day");
    let mut parts = BTreeSet::new();
    let mut places = Vec::new();
    for (at, (word, _)) in said.words.iter().enumerate().filter(|_| is_about_work) {
        let named = DAYS.iter().filter(|(words, _)| has(words, word)).filter(|(words, _)| {
            !words.contains("school")
                || matches!(at.checked_sub(1).map(|before| said.word(before)), Some("na" | "after"))
        });
        for (_, of_word) in named {
            parts.extend(of_word.iter().copied());
            places.push(at);
        }
    }
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return Vec::new();
    };
    said.fact(What::Days(parts), *first, *last).into_iter().collect()
}

/// "Minimaal 16 jaar", "18 years or older". A highest age is a matter of flags.
fn age(said: &Said) -> Vec<Fact> {
    let is_cue = said.folded.says_one_of("minimaal|minstens|ten minste|tenminste|vanaf|of ouder|je bent|at least|or older|minimum age|aged|leeftijd|you are");
    let found = (1..said.words.len()).filter(|_| is_cue && said.section != Section::Offers).find_map(|at| {
        let is_year =
            matches!(said.word(at), "jaar" | "years") && !matches!(said.word(at + 1), "ervaring" | "experience" | "of");
        let is_or_older = said.word(at) == "jaar" && said.word(at + 1) == "of" && said.word(at + 2) == "ouder";
        let number = said.number(at - 1).filter(|age| (12..=30).contains(age) && (is_year || is_or_older))?;
        let before = at.checked_sub(2).map_or("", |before| said.word(before));
        if matches!(before, "maximaal" | "max" | "tot" | "en" | "dan")
            || at.checked_sub(2).is_some_and(|two| said.number(two).is_some())
        {
            return None;
        }
        said.fact(What::Age(number), at - 1, at)
    });
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::sentence;
    use super::*;

    #[track_caller]
    fn check(asks: &str, expected: &[(What, bool, &str)]) {
        let text = format!("Hulp gezocht in Delft en omgeving\n\nWij vragen:\n- {asks}");
        let facts = facts(&text, &sentence::split(&text));
        let found: Vec<_> = facts
            .iter()
            .map(|fact| (fact.what.clone(), fact.asked.is_required, &text[fact.asked.at.clone()]))
            .collect();
        assert_eq!(found, expected, "{asks}");
    }

    fn parts(parts: &[WeekPart]) -> What {
        What::Days(parts.iter().copied().collect())
    }

    #[test]
    fn levels_languages_and_licences_are_found() {
        check("Minimaal mbo niveau 3 of 4", &[(What::Level(Level::Mbo3), true, "mbo niveau 3")]);
        check("Een havo-diploma is een pré", &[(What::Level(Level::Havo), false, "havo")]);
        check("Je spreekt vloeiend Engels.", &[(What::Language("en", Some(Cefr::C1)), true, "Engels")]);
        check("Nederlands op niveau B1", &[(What::Language("nl", Some(Cefr::B1)), true, "Nederlands")]);
        check("Dutch is a plus", &[(What::Language("nl", None), false, "Dutch")]);
        check(
            "Goede beheersing van de Nederlandse taal",
            &[(What::Language("nl", Some(Cefr::B2)), true, "Nederlandse")],
        );
        check("Je hebt rijbewijs B", &[(What::Licence(Licence::B), true, "rijbewijs B")]);
        check("A driving licence is helpful but optional", &[(What::Licence(Licence::B), false, "driving")]);
    }

    #[test]
    fn hours_days_and_ages_are_found_and_times_are_not() {
        let hours = |min, max| What::Hours(Hours { min, max });
        check("8-16 uur per week", &[(hours(8, 16), true, "8-16 uur")]);
        check("Je werkt 10 tot 20 uur per week", &[(hours(10, 20), true, "10 tot 20 uur")]);
        check("36 hours a week", &[(hours(36, 36), true, "36 hours")]);
        check("van 17.00 tot 22.00 uur", &[]);
        check("Je hoort binnen 24 uur", &[]);
        check("Je kunt op zaterdag werken", &[(parts(&[WeekPart::Saturday]), true, "zaterdag")]);
        check("Minimaal 16 jaar", &[(What::Age(16), true, "16 jaar")]);
        check("Je bent 18 jaar of ouder", &[(What::Age(18), true, "18 jaar")]);
        check("Minimaal 2 jaar ervaring", &[]);
        check("Je bent tussen 18 en 25 jaar", &[]);
    }
}
