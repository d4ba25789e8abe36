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
    for rule in &RULES {
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
    for rule in &RULES {
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
fn an_empty_profile_is_encouraged_and_never_scolded_for_having_done_nothing() {
    let mut material = Material::blank();
    let first: Vec<_> = tips(&material).into_iter().map(|tip| tip.rule).collect();
    let expected = ["no-name", "no-contact", "no-goal", "few-concrete", "nothing-told", "no-school"];
    assert_eq!(first[..expected.len()], expected);
    material.tell("hielp mee");
    assert!(tips(&material).iter().all(|tip| tip.rule != "nothing-told"));
    let rule = RULES.iter().find(|rule| rule.name == "nothing-told").expect("it is in the table");
    assert!(rule.severity > Severity::Look);
}

/// A good CV gets a tip or two, and none of them about a slip.
#[test]
fn good_cvs_get_at_most_a_few_tips() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cv");
    for name in ["side-jobs", "mbo-internship", "job-and-volunteering", "no-job-yet", "newcomer"] {
        let bytes = std::fs::read(folder.join(format!("{name}.vaardig.json"))).expect("a fixture");
        let profile = crate::import::open(&bytes).expect("a save file").profile;
        let material = Material { profile, ..Material::blank() };
        let tips = tips(&material);
        let said: Vec<_> = tips.iter().map(|tip| format!("{} {}: {}", name, tip.rule, tip.what)).collect();
        println!("{said:#?}");
        let is_slip = |tip: &&Tip| RULES.iter().any(|rule| rule.name == tip.rule && rule.severity == Severity::Look);
        assert!(tips.len() <= 4 && !tips.iter().any(|tip| is_slip(&tip)), "{said:#?}");
    }
}

#[test]
fn sources_are_named_once_and_most_are_published() {
    let published: Vec<_> = RULES
        .iter()
        .filter_map(|rule| match rule.source {
            Source::Published(publication) => Some(publication),
            Source::Judged(_) | Source::Measured(_) => None,
        })
        .collect();
    assert!(published.len() >= 40, "only {} rules rest on something published", published.len());
    for one in &published {
        assert!(!one.publisher.is_empty() && !one.title.is_empty(), "{one:?}");
        let is_address = |url: &str| url.starts_with("https://") && !url.contains(char::is_whitespace);
        assert!(one.url.is_none_or(is_address), "{one:?}");
        let names = |it: &Publication| (it.publisher, it.title, it.place);
        assert!(published.iter().all(|other| names(one) != names(other) || one == other), "{one:?}");
    }
}
