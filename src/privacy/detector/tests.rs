//! What holds for every detector, and for any text.

use super::*;
use std::collections::BTreeSet;

#[test]
fn categories_are_plain_and_differ() {
    let names: BTreeSet<_> = DETECTORS.iter().map(|detector| detector.category).collect();
    assert_eq!(names.len(), DETECTORS.len());
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')), "{names:?}");
    assert_eq!(detector("bsn").map(|detector| detector.severity), Some(Severity::Block));
}

/// Every literal of a pattern is written as a text is read: folded, without marks inside.
#[test]
fn patterns_are_written_as_texts_are_read() {
    const CLASSES: [&str; 14] =
        ["NUM", "COUNT", "AGE", "YEAR", "DATE", "NAME", "NAMES", "CAP", "CODE", "GLUED", "SHORT", "..", "TIED", "NICK"];
    let mut wrong = Vec::new();
    for detector in DETECTORS {
        for line in detector.phrases.lines().chain(detector.quiet.lines()) {
            let pattern = line.split(" = ").next().unwrap_or_default();
            for atom in
                pattern.split(' ').map(|atom| atom.strip_prefix('?').filter(|it| !it.is_empty()).unwrap_or(atom))
            {
                for word in word_class::words(atom).unwrap_or(atom).split('|') {
                    let bare = word.trim_matches(['*', '.']);
                    let is_word = bare.split('-').all(|part| {
                        let reading = Reading::of(part);
                        reading.tokens.len() == 1 && reading.word(0) == part
                    });
                    let is_mark = word.chars().count() == 1 && !word.chars().all(char::is_alphanumeric);
                    let is_class = CLASSES.contains(&word) || word_class::words(word).is_some() || word == "::";
                    if !is_word && !is_mark && !is_class {
                        wrong.push(format!("{}: {atom:?} in {pattern:?}", detector.category));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let found = scan(text, Lang::Nl);
    let found: Vec<_> = found.iter().map(|finding| (finding.category, &text[finding.span.clone()])).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn the_longest_and_most_severe_counts() {
    check("geb. 03-05-2008", &[("birth-date", "geb. 03-05-2008")]);
    check("sanne2008@example.nl", &[("birth-year", "sanne2008@example.nl")]);
    check("Ik ben zwanger, 17 jaar.", &[("pregnancy", "zwanger"), ("age", "17 jaar")]);
}
