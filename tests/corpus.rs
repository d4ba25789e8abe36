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

/// What is looked for: columns of the table. A job and a school have three fields each.
const COLUMNS: [&str; 12] =
    ["name", "email", "phone", "town", "links", "parts", "skills", "job", "school", "languages", "certif.", "extra"];

/// The share of all fields that are read right, at least.
const MIN_FIELDS: f64 = 0.85;

/// Fields of a CV that were looked for.
#[derive(Default)]
struct Score {
    /// How many were right and how many there are, in the order of [`COLUMNS`]. The last is what was read beside them.
    counts: [(usize, usize); COLUMNS.len()],
    /// What was not right, in words.
    misses: Vec<String>,
}

impl Score {
    fn field(&mut self, column: &str, wanted: &str, got: &str, is_right: bool) {
        let at = COLUMNS.iter().position(|name| *name == column).expect("a column");
        self.counts[at].0 += usize::from(is_right);
        self.counts[at].1 += 1;
        if !is_right {
            self.misses.push(format!("{column}: {wanted:?} was read as {got:?}"));
        }
    }

    fn extra(&mut self, column: &str, got: &str) {
        self.counts[COLUMNS.len() - 1].1 += 1;
        self.misses.push(format!("{column}: {got:?} is no such thing"));
    }

    fn total(&self) -> (usize, usize) {
        let fields = &self.counts[..COLUMNS.len() - 1];
        (fields.iter().map(|count| count.0).sum(), fields.iter().map(|count| count.1).sum())
    }

    fn add(&mut self, other: &Self) {
        for (sum, count) in self.counts.iter_mut().zip(other.counts) {
            sum.0 += count.0;
            sum.1 += count.1;
        }
    }

    fn row(&self, name: &str) -> String {
        let (right, all) = self.total();
        let (extra, fields) = self.counts.split_last().expect("columns");
        let cells: String = fields.iter().map(|(right, all)| format!(" {:>9}", format!("{right}/{all}"))).collect();
        let share = 100.0 * right as f64 / all.max(1) as f64;
        format!("{name:<17}{cells} {:>9} {share:>6.1} %", extra.1)
    }
}

/// The fields of PDFs by other programs, as `vaardig read` prints them.
#[test]
fn most_fields_of_pdfs_are_read() {
    check_fields(Cv::is_pdf);
}

/// The same of Word files.
#[test]
fn most_fields_of_word_files_are_read() {
    check_fields(|cv| !cv.is_pdf());
}

fn check_fields(is_asked: fn(&Cv) -> bool) {
    let mut producers: BTreeMap<String, Score> = BTreeMap::new();
    for cv in corpus().into_iter().filter(is_asked) {
        let unreadable = ["encrypted", "icon-letters", "image-only", "no-text", "no-unicode"];
        if cv.is_broken() && unreadable.contains(&cv.template()) {
            continue;
        }
        let score = compare(&cv.truth["resume"], &read_fields(&cv));
        for miss in &score.misses {
            println!("{}: {miss}", cv.name);
        }
        producers.entry(cv.producer().to_owned()).or_default().add(&score);
    }
    println!("\n{:<17}{}", "producer", COLUMNS.map(|name| format!(" {name:>9}")).concat());
    let mut whole = Score::default();
    for (producer, score) in &producers {
        println!("{}", score.row(producer));
        // Of a broken one is read what is left of it: it is shown, and not counted.
        if producer != "broken" {
            whole.add(score);
        }
    }
    println!("{}", whole.row("all but broken"));
    let (right, all) = whole.total();
    assert!(all > 100 && right as f64 >= MIN_FIELDS * all as f64, "{right} of {all} fields");
}

/// The JSON Resume that the command line prints; an empty one when it refuses the file.
fn read_fields(cv: &Cv) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_vaardig")).arg("read").arg(&cv.path).output().expect("vaardig");
    match output.status.success() {
        true => serde_json::from_slice(&output.stdout).expect(&cv.name),
        false => {
            println!("{}", String::from_utf8_lossy(&output.stderr).trim());
            Value::Null
        }
    }
}

/// Compares what was read with what stands there, tolerant in case and white space only, and with these two leaves: a
/// link may begin with https:// where the sheet leaves that out, and where the level of a school ends and its programme
/// begins is not asked.
fn compare(truth: &Value, read: &Value) -> Score {
    let mut score = Score::default();
    let plain = |score: &mut Score, column: &str, path: &str| {
        let [wanted, got] = [truth, read].map(|resume| text(resume.pointer(path)));
        score.field(column, &wanted, &got, squeezed(&wanted) == squeezed(&got));
    };
    plain(&mut score, "name", "/basics/name");
    plain(&mut score, "email", "/basics/email");
    plain(&mut score, "phone", "/basics/phone");
    plain(&mut score, "town", "/basics/location/city");

    let links = |resume: &Value| -> Vec<String> {
        let own = resume.pointer("/basics/url").map(|url| text(Some(url)));
        own.into_iter().chain(list(&resume["basics"], "profiles").iter().map(|it| text(it.get("url")))).collect()
    };
    named(&mut score, "links", &links(truth), &links(read), address);

    for part in ["work", "volunteer", "education", "skills", "languages", "certificates"] {
        if !list(truth, part).is_empty() {
            score.field("parts", part, "", !list(read, part).is_empty());
        }
    }

    let skills = |resume: &Value| -> Vec<String> {
        // Some say a skill as the name of a group and its keywords.
        let one = |it: &Value| -> Vec<String> {
            let words: Vec<_> = list(it, "keywords").iter().map(|word| text(Some(word))).collect();
            if words.is_empty() { vec![text(it.get("name"))] } else { words }
        };
        list(resume, "skills").iter().flat_map(one).collect()
    };
    named(&mut score, "skills", &skills(truth), &skills(read), squeezed);

    let period = |it: &Value| format!("{} - {}", text(it.get("startDate")), text(it.get("endDate")));
    let three =
        |it: &Value, names: [&str; 2]| names.map(|name| text(it.get(name))).into_iter().chain([period(it)]).collect();
    for (part, place) in [("work", "name"), ("volunteer", "organization")] {
        let jobs = |resume| list(resume, part).iter().map(|it| three(it, ["position", place])).collect();
        records(&mut score, "job", jobs(truth), jobs(read), squeezed);
    }
    let study = |it: &Value| format!("{} {}", text(it.get("studyType")), text(it.get("area")));
    let schools = |resume| {
        list(resume, "education").iter().map(|it| vec![study(it), text(it.get("institution")), period(it)]).collect()
    };
    records(&mut score, "school", schools(truth), schools(read), |text| squeezed(text).replace(',', ""));
    for (column, part, names) in
        [("languages", "languages", ["language", "fluency"]), ("certif.", "certificates", ["name", "date"])]
    {
        let two = |resume| list(resume, part).iter().map(|it| names.map(|name| text(it.get(name))).to_vec()).collect();
        records(&mut score, column, two(truth), two(read), squeezed);
    }
    score
}

/// Single names: each that is wanted is right if it was read, and each that was read beside them is one too many.
fn named(score: &mut Score, column: &str, wanted: &[String], read: &[String], key: fn(&str) -> String) {
    let mut left: Vec<&String> = read.iter().collect();
    for name in wanted {
        let found = left.iter().position(|it| key(it) == key(name));
        score.field(column, name, "", found.is_some());
        found.map(|at| left.remove(at));
    }
    left.into_iter().for_each(|name| score.extra(column, name));
}

/// Records of some fields each: of those that were read each is compared with the one that it has the most in common
/// with. A field that is not on the sheet is not counted.
fn records(
    score: &mut Score,
    column: &str,
    wanted: Vec<Vec<String>>,
    mut read: Vec<Vec<String>>,
    key: fn(&str) -> String,
) {
    let same = |one: &Vec<String>, other: &Vec<String>| {
        one.iter().zip(other).filter(|(one, other)| !one.is_empty() && key(one) == key(other)).count()
    };
    for record in wanted {
        let nearest =
            (0..read.len()).rev().max_by_key(|at| same(&record, &read[*at])).filter(|at| same(&record, &read[*at]) > 0);
        let got = nearest.map(|at| read.remove(at)).unwrap_or_default();
        for (at, field) in record.iter().enumerate().filter(|(_, field)| !field.is_empty()) {
            let got = got.get(at).map_or("", String::as_str);
            score.field(column, field, got, key(field) == key(got));
        }
    }
    read.into_iter().for_each(|record| score.extra(column, &record.join(" / ")));
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// Without white space and case.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// A web address without what most leave out.
fn address(text: &str) -> String {
    let text = squeezed(text);
    let text = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(&text);
    text.trim_end_matches('/').to_owned()
}
