//! Recognising words of foreign files: only what says one thing and no other is taken as that thing.

use crate::profile::{Cefr, LanguageName, Level};
use crate::skill::{Skill, lexicon};
use crate::text::{Label, Lang};
use serde_json::{Map, Value};

fn is_same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.trim().to_lowercase()
}

fn is_either(label: Label, text: &str) -> bool {
    is_same(label.nl, text) || is_same(label.en, text)
}

/// The language that is called so in either language, or has this code.
pub(super) fn language_name(name: &str) -> Option<LanguageName> {
    let known = LanguageName::LIST.iter().find(|(code, label)| is_same(code, name) || is_either(*label, name));
    known.map(|(code, _)| LanguageName::Code((*code).to_owned()))
}

/// The lexicon skill that is printed in exactly these words, or else the only one that is said in them: "AI" may be
/// any of several tools.
pub(super) fn known_skill(name: &str) -> Option<Skill> {
    let says = |words: &str| words.split('|').any(|word| is_same(word, name));
    let printed = lexicon::all().iter().find(|entry| is_either(entry.printed, name));
    let entry = printed.or_else(|| {
        let mut said =
            lexicon::all().iter().filter(|entry| Lang::ALL.iter().any(|lang| says(entry.everyday.get(*lang))));
        match (said.next(), said.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        }
    })?;
    Some(Skill::known(entry.id))
}

/// The level in exactly the words that a CV prints, or in its short name.
pub(super) fn level_of(study: &str) -> Option<Level> {
    const SHORT: [(&str, Level); 14] = [
        ("pro", Level::Praktijkonderwijs),
        ("vso", Level::Vso),
        ("isk", Level::Isk),
        ("vmbo-b", Level::VmboBb),
        ("vmbo-k", Level::VmboKb),
        ("vmbo-gl", Level::VmboGl),
        ("vmbo-t", Level::VmboTl),
        ("vmbo-tl", Level::VmboTl),
        ("mavo", Level::VmboTl),
        ("mbo 1", Level::Mbo1),
        ("mbo 2", Level::Mbo2),
        ("mbo 3", Level::Mbo3),
        ("mbo 4", Level::Mbo4),
        ("ad", Level::AssociateDegree),
    ];
    let printed = Level::ALL.into_iter().find(|level| is_either(level.printed(), study));
    printed.or_else(|| SHORT.into_iter().find(|(short, _)| is_same(short, study)).map(|(_, level)| level))
}

/// The level that a fluency names (`B2`, `CEFR B2`), or says in words that mean one level and no other.
pub(super) fn cefr_of(fluency: &str) -> Option<Cefr> {
    const FIRST: [&str; 7] = [
        "moedertaal",
        "eerste taal",
        "native",
        "native speaker",
        "native or bilingual proficiency",
        "mother tongue",
        "first language",
    ];
    let words: Vec<_> = fluency.split(|c: char| !c.is_alphanumeric()).collect();
    let mut named = Cefr::ALL.into_iter().filter(|level| words.iter().any(|word| is_same(level.code(), word)));
    match (named.next(), named.next()) {
        (Some(level), None) => return Some(level),
        // "A2-B1" is no one level.
        (Some(_), Some(_)) => return None,
        (None, _) => {}
    }
    if FIRST.iter().any(|first| is_same(first, fluency)) {
        return Some(Cefr::C2);
    }
    Cefr::ALL.into_iter().find(|level| is_either(level.plain(), fluency))
}

/// Dutch or English, by the small words in its texts; Dutch when they don't tell.
pub(super) fn guess_language(object: &Map<String, Value>) -> Lang {
    const NL: [&str; 12] = ["de", "het", "een", "en", "van", "ik", "voor", "met", "bij", "op", "mijn", "naar"];
    const EN: [&str; 12] = ["the", "a", "an", "and", "of", "i", "for", "with", "at", "on", "my", "to"];
    let (mut nl, mut en) = (0_usize, 0_usize);
    let mut waiting: Vec<&Value> = object.values().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) => {
                for word in text.split_whitespace().map(str::to_lowercase) {
                    nl += usize::from(NL.contains(&word.as_str()));
                    en += usize::from(EN.contains(&word.as_str()));
                }
            }
            Value::Array(items) => waiting.extend(items),
            Value::Object(fields) => waiting.extend(fields.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    if en > nl { Lang::En } else { Lang::Nl }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skill_is_known_by_its_printed_words_or_by_words_of_it_alone() {
        let cases = [
            ("Video editing", Some("videos-bewerken")),
            ("photoshop", Some("photoshop")),
            ("Google Sheets", Some("google-workspace")),
            ("spiegelen", Some("schappen-vullen")),
            ("programmeren", Some("programmeren")),
            ("AI", None),
            ("juggling", None),
        ];
        for (name, id) in cases {
            assert_eq!(known_skill(name), id.map(Skill::known), "{name}");
        }
    }

    #[test]
    fn a_fluency_is_a_level_only_where_it_says_one() {
        let cases = [
            ("B2", Some(Cefr::B2)),
            ("CEFR c1 (IELTS)", Some(Cefr::C1)),
            ("Moedertaal", Some(Cefr::C2)),
            ("Native speaker", Some(Cefr::C2)),
            ("vloeiend", Some(Cefr::B2)),
            ("Fluent", Some(Cefr::B2)),
            ("A2-B1", None),
            ("pretty good", None),
            ("", None),
        ];
        for (fluency, expected) in cases {
            assert_eq!(cefr_of(fluency), expected, "{fluency}");
        }
    }

    #[test]
    fn a_level_is_known_by_its_printed_words_or_its_short_name() {
        assert_eq!(level_of("havo"), Some(Level::Havo));
        assert_eq!(level_of("MBO niveau 4"), Some(Level::Mbo4));
        assert_eq!(level_of("vmbo-TL"), Some(Level::VmboTl));
        assert_eq!(level_of("Bachelor"), None);
    }
}
