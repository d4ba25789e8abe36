//! CVs of other builders, read back: tests/corpus/make.py made them and knows what stands in each.
//!
//! `cargo test --test corpus -- --nocapture` prints the tables. `VAARDIG_CORPUS=<folder>` reads the ones of `make corpus`
//! instead, by seeds that nobody looked at.

use serde_json::Value;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use vaardig::import::pdf::{self, Problem, Reading, Refused};

/// The most CVs of others that are kept, and their bytes with what is known about them.
const MAX_KEPT: (usize, u64) = (40, 3_000_000);

/// The share of the words of pdftotext that are read, and read in its order, at least.
const MIN_WORDS: f64 = 0.98;

/// A CV and what is known about it.
struct Cv {
    name: String,
    path: PathBuf,
    truth: Value,
}

impl Cv {
    fn producer(&self) -> &str {
        self.truth["producer"].as_str().expect("a producer")
    }

    fn template(&self) -> &str {
        self.truth["template"].as_str().expect("a template")
    }

    fn is_broken(&self) -> bool {
        self.producer() == "broken"
    }

    fn is_pdf(&self) -> bool {
        self.path.extension().is_some_and(|ending| ending == "pdf")
    }

    fn read(&self) -> Result<Reading, Refused> {
        pdf::read(&fs::read(&self.path).expect("a file of the corpus"))
    }
}

/// The kept CVs, or those of the folder in `VAARDIG_CORPUS`, by name.
fn corpus() -> Vec<Cv> {
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/cv");
    let folder = env::var_os("VAARDIG_CORPUS").map_or_else(|| PathBuf::from(kept), PathBuf::from);
    let mut files: Vec<_> = fs::read_dir(&folder).expect("the corpus").map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let cvs = files.iter().filter(|path| path.extension().is_none_or(|ending| ending != "json")).map(|path| Cv {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        path: path.clone(),
        truth: serde_json::from_slice(&fs::read(path.with_extension("json")).expect("what is known about it")).unwrap(),
    });
    let cvs: Vec<_> = cvs.collect();
    assert!(cvs.len() >= 30, "only {} CVs in {}", cvs.len(), folder.display());
    cvs
}

#[test]
fn the_kept_ones_are_few() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/cv");
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
    let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
    assert!(files.len() <= 2 * MAX_KEPT.0 && bytes <= MAX_KEPT.1, "{} files, {bytes} bytes", files.len());
}

#[test]
fn each_broken_one_is_named() {
    let check = |kind: &str, expected: fn(&Result<Reading, Refused>) -> bool| {
        let cv = corpus().into_iter().find(|cv| cv.is_broken() && cv.template() == kind);
        let result = cv.unwrap_or_else(|| panic!("no {kind}")).read();
        let told = result.as_ref().map(|reading| &reading.problems);
        assert!(expected(&result), "{kind}: {told:?}");
    };
    fn has(result: &Result<Reading, Refused>, is: fn(&Problem) -> bool) -> bool {
        result.as_ref().is_ok_and(|reading| reading.problems.iter().any(is))
    }
    if env::var_os("VAARDIG_CORPUS").is_some() {
        return; // It holds no broken ones.
    }
    check("encrypted", |result| *result == Err(Refused::Encrypted));
    check("image-only", |result| has(result, |it| *it == Problem::ImageOnly));
    check("no-text", |result| has(result, |it| *it == Problem::NoText));
    check("truncated", |result| has(result, |it| *it == Problem::Truncated));
    check("protected", |result| {
        has(result, |it| *it == Problem::Protected)
            && result.as_ref().is_ok_and(|reading| reading.lines[0].text == "Maud Kuijpers")
    });
    check("interleaved", |result| has(result, |it| matches!(it, Problem::Columns { rows } if *rows > 9)));
    check("icon-letters", |result| has(result, |it| matches!(it, Problem::Private { count } if *count > 150)));
    check("no-unicode", |result| has(result, |it| matches!(it, Problem::Unnamed { count } if *count > 500)));
    check("ligatures-lost", |result| has(result, |it| matches!(it, Problem::Unnamed { count } if *count < 20)));
}

/// Words, and their order, beside pdftotext; skipped where poppler is not installed.
#[test]
fn the_words_are_those_of_pdftotext() {
    let mut table: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for cv in corpus().iter().filter(|cv| cv.is_pdf() && !cv.is_broken()) {
        let Ok(output) = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&cv.path).arg("-").output()
        else {
            println!("pdftotext is not installed: skipped");
            return;
        };
        let theirs = String::from_utf8_lossy(&output.stdout).into_owned();
        let ours: String = cv.read().expect(&cv.name).lines.iter().map(|line| line.text.clone() + "\n").collect();
        let [theirs, ours] = [words(&theirs), words(&ours)];
        let found = in_common(&theirs, &ours);
        let in_order = longest_in_order(&theirs, &ours);
        if found * 100 < theirs.len() * 98 || in_order * 100 < theirs.len() * 95 {
            println!("{}: {found} found, {in_order} in order, of {}", cv.name, theirs.len());
        }
        let row = table.entry(cv.producer().to_owned()).or_default();
        for (sum, count) in row.iter_mut().zip([theirs.len(), found, in_order]) {
            *sum += count;
        }
    }
    println!("{:<12} {:>6} {:>8} {:>8}", "producer", "words", "found", "in order");
    let share = |part: usize, of: usize| part as f64 / of as f64;
    for (producer, [all, found, in_order]) in &table {
        println!("{producer:<12} {all:>6} {:>8.3} {:>8.3}", share(*found, *all), share(*in_order, *all));
    }
    for (producer, [all, found, in_order]) in table {
        let least = share(found, all).min(share(in_order, all));
        assert!(all > 200 && least >= MIN_WORDS, "{producer}: {least}");
    }
}

/// The words of a text: its letters and digits, in NFC as the reader gives them.
fn words(text: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let text: String = text.nfc().collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How many words both have.
fn in_common(one: &[String], other: &[String]) -> usize {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in other {
        *counts.entry(word).or_default() += 1;
    }

    let mut take = |word: &str| match counts.get_mut(word) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    };
    one.iter().filter(|word| take(word)).count()
}

/// The length of the longest sequence of words that both have in the same order.
fn longest_in_order(one: &[String], other: &[String]) -> usize {
    let mut best = vec![0; other.len() + 1];
    for word in one {
        let mut diagonal = 0;
        for (at, theirs) in other.iter().enumerate() {
            let above = best[at + 1];
            best[at + 1] = if word == theirs { diagonal + 1 } else { above.max(best[at]) };
            diagonal = above;
        }
    }
    best[other.len()]
}
