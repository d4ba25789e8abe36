//! `vaardig match`: what a vacancy asks, and where a CV shows it.

use crate::host::{Failure, read};
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;
use vaardig::import;
use vaardig::profile::Profile;
use vaardig::saved::intake;
use vaardig::text::{self, Lang};
use vaardig::vacancy::{self, Condition, Fit, Row, Status, Task, Warning};

/// The format of the JSON, and its version; a new field doesn't raise it.
const FORMAT: &str = "vaardig-match";
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Output<'a> {
    format: &'static str,
    version: u32,
    lang: Lang,
    tasks: &'a [Task],
    requirements: &'a [Row],
    conditions: &'a [Condition],
    flags: &'a [Warning],
}

/// Lays a vacancy beside a CV, as JSON or in words.
pub(crate) fn compare(vacancy: &Path, cv: Option<&Path>, json: bool) -> Result<String, Failure> {
    let bytes = read(vacancy, vacancy::MAX_BYTES as u64)?;
    let refused = |refused| Failure::of(vacancy, text::vacancy::refused(refused, Lang::En));
    if bytes.len() > vacancy::MAX_BYTES {
        return Err(refused(vacancy::Refused::TooLong));
    }
    let text = String::from_utf8(bytes).map_err(|_| Failure::of(vacancy, "this is no text in UTF-8"))?;
    let reading = vacancy::read(&text).map_err(refused)?;
    let profile = cv.map(opened).transpose()?.unwrap_or_default();
    let fit = vacancy::fit(&text, &reading, &profile, reading.lang);
    if !json {
        return Ok(words(&fit));
    }
    let output = Output {
        format: FORMAT,
        version: VERSION,
        lang: fit.lang,
        tasks: &fit.tasks,
        requirements: &fit.rows,
        conditions: &fit.conditions,
        flags: &fit.flags,
    };
    serde_json::to_string_pretty(&output).map(|json| json + "\n").map_err(|error| Failure(error.to_string()))
}

/// The profile in a file. Notes about it go to standard error.
fn opened(path: &Path) -> Result<Profile, Failure> {
    let bytes = read(path, intake::MAX_BYTES as u64)?;
    let opened = import::open(&bytes).map_err(|refused| {
        let place = refused.place().map(|place| format!("{place}: ")).unwrap_or_default();
        Failure::of(path, format_args!("{place}{}", text::saved::refused(&refused, Lang::En)))
    })?;
    for note in &opened.notes {
        eprintln!("{}: {}", path.display(), text::saved::note(note, Lang::En));
    }
    Ok(opened.profile)
}

/// The comparison in the language of the vacancy: by status, then what to look out for.
fn words(fit: &Fit) -> String {
    let lang = fit.lang;
    let mut out = format!("{}\n", fit.intro);
    // Writing to a text can't fail.
    let mut line = |text: &str| {
        let _ = writeln!(out, "{text}");
    };
    for status in [Status::Shown, Status::Profile, Status::Gap] {
        let rows: Vec<_> = fit.rows.iter().filter(|row| row.status == status).collect();
        if rows.is_empty() {
            continue;
        }
        line(&format!("\n{}", text::vacancy::status(status).get(lang)));
        for row in rows {
            let required = text::vacancy::is_required(row.required).get(lang);
            line(&format!("- {} ({required}): “{}”", row.name, one_line(&row.evidence)));
            for shown in &row.shown {
                let place = if shown.place.is_empty() { String::new() } else { format!("{}: ", shown.place) };
                line(&format!("    {place}{}", shown.text));
            }
            let more = row.note.iter().chain(&row.learn).chain(row.offer.as_ref().map(|offer| &offer.text));
            more.for_each(|text| line(&format!("    {text}")));
        }
    }
    if !fit.conditions.is_empty() || !fit.flags.is_empty() {
        line("");
    }
    for condition in &fit.conditions {
        line(&format!("“{}”: {}", one_line(&condition.name), condition.text));
    }
    for flag in &fit.flags {
        let source = flag.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
        line(&format!("{}: “{}”. {}{source}", flag.name, one_line(&flag.evidence), flag.why));
    }
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
