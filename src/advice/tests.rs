//! What holds for every rule of the table.

use super::*;
use crate::cv::{Block, Role};
use crate::reader::{self, Response};
use crate::text::Label;
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

/// The blocks of a rule on the help page: its head, what it says, its source.
fn explained(blocks: &[Block], at: usize) -> [&Block; 3] {
    let heads: Vec<_> = (0..blocks.len()).filter(|at| blocks[*at].role == Role::Entry).collect();
    let [head, help, source, ..] = &blocks[heads[at]..] else { panic!("three blocks at {at}") };
    [head, help, source]
}

#[test]
fn every_rule_stands_on_the_help_page_in_the_order_of_the_table() {
    for lang in Lang::ALL {
        let blocks = help(lang);
        assert_eq!(blocks.iter().filter(|block| block.role == Role::Entry).count(), RULES.len());
        for (at, rule) in RULES.iter().enumerate() {
            let [head, help, source] = explained(&blocks, at);
            assert_eq!((help.role, source.role), (Role::Paragraph, Role::Detail), "{}", rule.name);
            // The words around the places of a label stand on the page as they are.
            let holds = |block: &Block, label: Label| {
                let outside = |part: &str| part.rsplit('}').next().unwrap_or_default().to_owned();
                label.get(lang).split('{').map(outside).all(|part| block.text().contains(&part))
            };
            let Wording { what, why, how } = rule.wording;
            assert!(holds(head, what) && holds(help, why) && holds(help, how), "{}: {}", rule.name, head.text());
        }
    }
}

#[test]
fn the_help_page_has_a_section_for_each_severity() {
    for lang in Lang::ALL {
        let blocks = help(lang);
        let groups: Vec<_> = blocks.split(|block| block.role == Role::Section).collect();
        let rules = |group: &[Block]| group.iter().filter(|block| block.role == Role::Entry).count();
        let expected = [Severity::Look, Severity::Better, Severity::Nice]
            .map(|severity| RULES.iter().filter(|rule| rule.severity == severity).count());
        assert_eq!(groups[1..].iter().map(|group| rules(group)).collect::<Vec<_>>(), expected);
        assert!(!groups[0].is_empty() && rules(groups[0]) == 0);
    }
}

#[test]
fn the_help_page_leaves_no_place_open() {
    for lang in Lang::ALL {
        for text in help(lang).iter().map(Block::text) {
            assert!(!text.contains(['{', '}']) && !text.contains("“”") && !text.contains("  "), "{text}");
            assert_eq!(text.trim(), text);
        }
        for Wording { what, why, how } in RULES.iter().map(|rule| rule.wording) {
            for label in [what, why, how] {
                fill(label.get(lang), |place, sample| {
                    assert!(["words", "count"].contains(&place) && !sample.is_empty(), "{label:?}");
                    String::new()
                });
            }
        }
    }
}

#[test]
fn the_help_page_shows_each_source() {
    for lang in Lang::ALL {
        let blocks = help(lang);
        for (at, rule) in RULES.iter().enumerate() {
            let [.., shown] = explained(&blocks, at);
            let (said, link) = match rule.source {
                Source::Published(it) => (vec![it.publisher, it.title, it.place], it.url),
                Source::Judged(why) => (vec![why.get(lang)], None),
                Source::Measured(what) => (vec![what.get(lang)], None),
            };
            assert!(said.iter().all(|part| shown.text().contains(part)), "{}: {}", rule.name, shown.text());
            assert_eq!(shown.runs.iter().find_map(|run| run.link.as_deref()), link, "{}", rule.name);
        }
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

#[test]
fn the_reader_serves_the_help_page() {
    for lang in Lang::ALL {
        let (response, beside) = reader::serve(&format!(r#"{{"tips":{{"lang":"{}"}}}}"#, lang.tag()), &[]);
        assert_eq!(serde_json::from_str::<Response>(&response).expect("a response"), Response::Blocks(help(lang)));
        assert_eq!(beside, None);
    }
}
