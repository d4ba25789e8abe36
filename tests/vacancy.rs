//! Reading vacancies: what is recognised in real ones, measured against labels by hand.

use std::collections::BTreeMap;
use std::fs;
use vaardig::vacancy;

fn fixture(name: &str) -> String {
    fs::read_to_string(format!("{}/tests/fixtures/vacancy/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What a vacancy asks by hand: whether it is a must, and the ids of which each is right.
type Labels = Vec<(bool, Vec<String>)>;

/// The labels of every vacancy, by the name of its file.
fn labelled() -> BTreeMap<String, Labels> {
    let mut vacancies: BTreeMap<String, Labels> = BTreeMap::new();
    let mut name = String::new();
    for line in fixture("labels.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(' ') {
            Some((mark, ids)) => {
                let ids = ids.split('|').map(str::to_owned).collect();
                vacancies.entry(name.clone()).or_default().push((mark == "+", ids));
            }
            None => name = line.to_owned(),
        }
    }
    vacancies
}

/// How many were found, asked, and right.
#[derive(Clone, Copy, Default, Debug)]
struct Score {
    asked: usize,
    found: usize,
    hits: usize,
    right: usize,
    wishes: usize,
    wishes_right: usize,
}

impl Score {
    fn recall(&self) -> f64 {
        self.hits as f64 / self.asked as f64
    }

    fn precision(&self) -> f64 {
        self.right as f64 / self.found as f64
    }
}

/// Lays what is recognised beside the labels; `is_told` prints each difference.
fn score(name: &str, labels: &Labels, is_told: bool) -> Score {
    let text = fixture(&format!("{name}.txt"));
    let reading = vacancy::read(&text).unwrap();
    let mut score = Score { asked: labels.len(), found: reading.skills.len(), ..Score::default() };
    for (is_required, ids) in labels {
        let hit = reading.skills.iter().find(|wanted| ids.iter().any(|id| id == wanted.id));
        score.hits += usize::from(hit.is_some());
        if let Some(hit) = hit {
            score.wishes += 1;
            score.wishes_right += usize::from(hit.asked.is_required == *is_required);
        } else if is_told {
            println!("{name} lacks {}", ids.join("|"));
        }
    }
    for wanted in &reading.skills {
        let is_right = labels.iter().any(|(_, ids)| ids.iter().any(|id| id == wanted.id));
        score.right += usize::from(is_right);
        if is_told && !is_right {
            println!("{name} finds {} in {:?} ({})", wanted.id, &text[wanted.asked.at.clone()], wanted.name);
        }
    }
    score
}

#[test]
fn skills_are_recognised_as_people_label_them() {
    let labelled = labelled();
    assert_eq!(labelled.len(), 20);
    let is_told = std::env::var_os("TELL").is_some();
    for (half, rest) in [("tuning", 1), ("kept apart", 0)] {
        let of_half = labelled.iter().filter(|(name, _)| name[..2].parse::<usize>().unwrap() % 2 == rest);
        let total = of_half.fold(Score::default(), |total, (name, labels)| {
            // What is kept apart stays apart: its differences are never told.
            let score = score(name, labels, is_told && rest == 1);
            Score {
                asked: total.asked + score.asked,
                found: total.found + score.found,
                hits: total.hits + score.hits,
                right: total.right + score.right,
                wishes: total.wishes + score.wishes,
                wishes_right: total.wishes_right + score.wishes_right,
            }
        });
        println!(
            "{half}: recall {:.3} ({} of {}), precision {:.3} ({} of {}), required or wish {} of {}",
            total.recall(),
            total.hits,
            total.asked,
            total.precision(),
            total.right,
            total.found,
            total.wishes_right,
            total.wishes
        );
        assert!(total.recall() >= 0.85 && total.precision() >= 0.80, "{half}: {total:?}");
    }
}
