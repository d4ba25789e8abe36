//! Skills that say the same thing twice, so that the student can keep the better one.

use super::search::folded;
use super::{Entry, Skill};
use crate::text::Lang;

/// Entries of the lexicon that say the same to an employer, or of which one holds the other. Neighbours (communicating,
/// listening) are no twins: each of them may stand.
const TWINS: &[[&str; 2]] = &[
    ["koken", "eten-klaarmaken"],
    ["repareren", "fietsen-repareren"],
    ["repareren", "e-bikes-repareren"],
    ["repareren", "telefoons-repareren"],
    ["repareren", "apparaten-repareren"],
    ["fietsen-repareren", "e-bikes-repareren"],
    ["bezorgen", "bezorgen-met-scooter"],
    ["dieren-verzorgen", "paarden-verzorgen"],
    ["monteren-en-installeren", "onderdelen-monteren"],
    ["toezicht-houden", "surveilleren"],
    ["creatief-denken", "vernieuwend-denken"],
    ["organiseren", "evenementen-organiseren"],
    ["plannen", "tijd-indelen"],
    ["doorzetten", "omgaan-met-tegenslag"],
];

/// Whether a reader would take these for one skill: the same printed words but for case, accents and hyphens; words of
/// the student that are a label or an everyday word of the other; or two entries that are known to mean the same.
pub fn are_twins(one: &Skill, other: &Skill) -> bool {
    match (one, other) {
        // No two entries print the same words; a test sees to that.
        (Skill::Known(one), Skill::Known(other)) => {
            TWINS.iter().any(|pair| pair.contains(&one.as_str()) && pair.contains(&other.as_str()))
        }
        (Skill::Own(words) | Skill::Listed { words, .. }, known @ Skill::Known(_))
        | (known @ Skill::Known(_), Skill::Own(words) | Skill::Listed { words, .. }) => {
            let is_said = |entry: &Entry| Lang::ALL.into_iter().any(|lang| is_said_as(words.get(lang), entry));
            prints_same(one, other) || known.entry().is_some_and(is_said)
        }
        (Skill::Own(_) | Skill::Listed { .. }, Skill::Own(_) | Skill::Listed { .. }) => prints_same(one, other),
    }
}

fn prints_same(one: &Skill, other: &Skill) -> bool {
    let same = |lang| {
        let [one, other] = [one, other].map(|skill| folded(&skill.printed(lang)));
        !one.is_empty() && one == other
    };
    Lang::ALL.into_iter().any(same)
}

/// Whether these words are a label or an everyday word of the entry, in either language.
fn is_said_as(words: &str, entry: &Entry) -> bool {
    let wanted = folded(words);
    let known = [entry.printed, entry.everyday].into_iter().flat_map(|label| [label.nl, label.en]);
    !wanted.is_empty() && known.flat_map(|words| words.split('|')).any(|word| folded(word) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::lexicon;
    use crate::text::Localized;

    fn own(words: &str) -> Skill {
        Skill::Own(Localized::only(Lang::Nl, words))
    }

    #[test]
    fn only_real_twins_are_twins() {
        let check = |one: Skill, other: Skill, expected: bool| {
            assert_eq!(are_twins(&one, &other), expected, "{one:?} {other:?}");
            assert_eq!(are_twins(&other, &one), expected, "{other:?} {one:?}");
        };
        check(own("Social media"), own("sociál-media"), true);
        check(own("samen werken"), Skill::known("samenwerken"), true);
        check(own("teamwork"), Skill::known("samenwerken"), true);
        check(own("Excel"), Skill::known("excel"), true);
        check(own("Excel"), Skill::known("word"), false);
        check(own(" "), own(""), false);
        check(own("!"), own("?"), false);
        check(own("C++"), own("C#"), false);
        check(Skill::known("communiceren"), Skill::known("luisteren"), false);
        check(Skill::known("plannen"), Skill::known("tijd-indelen"), true);
        check(Skill::known("plannen"), Skill::known("organiseren"), false);
    }

    #[test]
    fn words_of_a_student_are_the_entry_that_is_found_by_them() {
        for entry in lexicon::all() {
            for words in entry.everyday.nl.split('|').chain(entry.everyday.en.split('|')) {
                assert!(are_twins(&own(words), &Skill::known(entry.id)), "{words} and {}", entry.id);
            }
        }
        assert!(!are_twins(&own("lassen"), &Skill::known("from-a-newer-version")));
    }

    #[test]
    fn the_table_names_entries_of_the_lexicon() {
        for id in TWINS.iter().flatten() {
            assert!(lexicon::find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn no_two_entries_print_as_twins() {
        let all = lexicon::all();
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                let known = [one, other].map(|entry| Skill::known(entry.id));
                assert!(!prints_same(&known[0], &known[1]), "{} and {}", one.id, other.id);
            }
        }
    }
}
