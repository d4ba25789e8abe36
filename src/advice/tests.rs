//! What holds for every rule of the table.

use super::*;
use std::collections::BTreeSet;

fn after(change: fn(&mut Material)) -> Material {
    let mut material = Material::blank();
    change(&mut material);
    material
}

#[test]
fn every_rule_speaks_in_its_own_case_and_is_silent_otherwise() {
    for rule in RULES {
        assert!(!rule.cases.fires.is_empty() && !rule.cases.quiet.is_empty(), "{}", rule.name);
        for (at, case) in rule.cases.fires.iter().enumerate() {
            assert!((rule.check)(&after(*case)).is_some(), "{} is silent in case {at}", rule.name);
        }
        for (at, case) in rule.cases.quiet.iter().enumerate() {
            let found = (rule.check)(&after(*case));
            assert!(found.is_none(), "{} speaks in quiet case {at}: {found:?}", rule.name);
        }
    }
}

#[test]
fn names_are_plain_and_differ() {
    let names: BTreeSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-')), "{names:?}");
}

#[test]
fn what_matters_most_stands_first() {
    assert!(RULES.is_sorted_by_key(|rule| rule.severity));
}

#[test]
fn tips_leave_no_place_open_in_either_language() {
    for rule in RULES {
        for case in rule.cases.fires {
            let facts = (rule.check)(&after(*case)).expect("it fires in its own case");
            for tip in Lang::ALL.map(|lang| rule.tip(&facts, lang)) {
                let said = format!("{} {}", tip.what, tip.help);
                assert!(!said.contains(['{', '}']) && !said.contains("“”") && !said.contains("  "), "{said}");
            }
        }
    }
}

#[test]
fn an_empty_profile_is_not_scolded_for_having_done_nothing() {
    let found: Vec<_> = tips(&Material::blank(), Lang::Nl).into_iter().map(|tip| tip.rule).collect();
    assert_eq!(found, ["no-name", "no-contact", "no-goal", "few-concrete"]);
}
