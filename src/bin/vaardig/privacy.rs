//! `vaardig privacy`: personal data in a text, or in one text a line.

use crate::host::{Failure, read};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::Path;
use vaardig::privacy::detector::{Finding, Severity, scan};
use vaardig::privacy::strip::strip;
use vaardig::text::Lang;

/// The largest file that is read.
const MAX_BYTES: u64 = 64_000_000;

/// A line of a `.jsonl` file. Both languages are looked for; what to write instead is in the language of the line.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    lang: Lang,
    text: String,
}

/// What was found in one text.
#[derive(Serialize)]
struct Found {
    #[serde(skip_serializing_if = "Value::is_null")]
    id: Value,
    findings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    category: &'static str,
    severity: Severity,
    start: usize,
    end: usize,
    rewrite: String,
}

/// The findings as JSON, one text a line.
pub(crate) fn findings(from: &Path, lang: Lang) -> Result<String, Failure> {
    texts(from, lang)?
        .into_iter()
        .map(|Line { id, lang, text }| in_json(&Found { id, findings: rows(scan(&text, lang)) }))
        .collect()
}

/// The texts without what never belongs on a CV and what is better taken out; as `.jsonl` where they came so.
pub(crate) fn stripped(from: &Path, lang: Lang) -> Result<String, Failure> {
    let is_named = |finding: &Finding| finding.severity != Severity::Note;
    let stripped = texts(from, lang)?.into_iter().map(|Line { id, lang, text }| {
        let (text, _) = strip(&text, lang, is_named);
        if is_lines(from) { in_json(&serde_json::json!({ "id": id, "text": text })) } else { Ok(text) }
    });
    stripped.collect()
}

fn is_lines(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("jsonl"))
}

fn texts(from: &Path, lang: Lang) -> Result<Vec<Line>, Failure> {
    let bytes = read(from, MAX_BYTES)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::of(from, format!("is larger than {} MB", MAX_BYTES / 1_000_000)));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        Failure::of(from, format!("is no text in UTF-8, from byte {} on", error.utf8_error().valid_up_to()))
    })?;
    if !is_lines(from) {
        return Ok(vec![Line { id: Value::Null, lang, text }]);
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read = lines.map(|(number, line)| {
        let place = format!("{}:{}", from.display(), number + 1);
        let line = line.trim_start_matches('\u{feff}');
        serde_json::from_str(line)
            .map_err(|error| Failure(format!("{place}: not a line with id, lang and text: {error}")))
    });
    read.collect()
}

fn rows(findings: Vec<Finding>) -> Vec<Row> {
    let row = |finding: Finding| Row {
        category: finding.category,
        severity: finding.severity,
        start: finding.span.start,
        end: finding.span.end,
        rewrite: finding.rewrite,
    };
    findings.into_iter().map(row).collect()
}

fn in_json(value: &impl Serialize) -> Result<String, Failure> {
    let line = serde_json::to_string(value).map_err(|error| Failure(error.to_string()))?;
    Ok(line + "\n")
}
