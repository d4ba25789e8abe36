//! CSV: the ESCO download (`skills_nl.csv`, `skills_en.csv`), and exports of CompetentNL.

use super::{Input, Reject, Unusable};
use crate::text::Lang;
use csv::{ReaderBuilder, StringRecord};

/// The identifier's column.
const IDENTIFIER: &[&str] = &["concepturi", "uri"];
/// The label's, in the language of the file.
const LABEL: &[&str] = &["preferredlabel", "preflabel"];
/// Other names, in the language of the file; in one field, on lines of their own or with `|` between.
const OTHERS: &[&str] = &["altlabels", "altlabel", "hiddenlabels", "hiddenlabel", "otherlabels"];
/// A label in a language of its own, and other names so.
const LABEL_IN: &[(&str, Lang)] =
    &[("nl_pref", Lang::Nl), ("nl_preflabel", Lang::Nl), ("en_pref", Lang::En), ("en_preflabel", Lang::En)];
const OTHERS_IN: &[(&str, Lang)] = &[("nl_alt", Lang::Nl), ("en_alt", Lang::En)];

/// What ESCO calls a skill, and one that may be used.
const TYPE: (&str, &str) = ("concepttype", "KnowledgeSkillCompetence");
const STATUS: (&str, &str) = ("status", "released");

/// Which column holds what.
struct Columns {
    identifier: usize,
    labels: Vec<(usize, Lang)>,
    others: Vec<(usize, Lang)>,
    kind: Option<usize>,
    status: Option<usize>,
}

pub(super) fn read(text: &str, input: &mut Input) -> Result<(), Unusable> {
    closed_quotes(text)?;
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| Unusable::new(error.to_string()))?.clone();
    let columns = columns(&header, text, input)?;
    input.report.kind = "CSV";
    input.report.header = header.iter().map(str::to_owned).collect();
    let mut lines = Lines { text, at: 0, line: 1 };
    for record in reader.records() {
        let record = record.map_err(|error| Unusable::new(error.to_string()))?;
        let line = lines.at(record.position().map_or(0, csv::Position::byte) as usize);
        input.report.rows += 1;
        let says = |column: Option<usize>, wanted: &str| {
            column.and_then(|column| record.get(column)).is_none_or(|value| value.trim() == wanted)
        };
        if record.len() != header.len() {
            input.reject(Reject::OtherColumns, line);
        } else if !says(columns.kind, TYPE.1) {
            input.reject(Reject::OtherType, line);
        } else if !says(columns.status, STATUS.1) {
            input.reject(Reject::NotReleased, line);
        } else {
            row(&record, &columns, line, input);
        }
    }
    Ok(())
}

fn row(record: &StringRecord, columns: &Columns, line: u64, input: &mut Input) {
    let field = |column: usize| record.get(column).unwrap_or_default().trim();
    let uri = field(columns.identifier);
    for (column, lang) in &columns.labels {
        // Where a row has two languages, one of them may be missing.
        if columns.labels.len() > 1 && field(*column).is_empty() {
            continue;
        }
        if !input.label(uri, *lang, field(*column), line) {
            continue;
        }
        for (column, _) in columns.others.iter().filter(|(_, of)| of == lang) {
            for other in field(*column).split(['\n', '|']) {
                input.other(uri, *lang, other, line);
            }
        }
    }
}

fn columns(header: &StringRecord, text: &str, input: &Input) -> Result<Columns, Unusable> {
    let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let place = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
    if let [only] = names.as_slice()
        && let Some(other) = [';', '\t', '|'].into_iter().find(|delimiter| only.contains(*delimiter))
    {
        return Err(Unusable::at(1, format!("has {other:?} between its columns: save it with commas")));
    }
    let missing = |what: &str, wanted: &str| {
        Unusable::at(1, format!("has no column for the {what} ({wanted}), only: {}", shortened(&names.join(", "))))
    };
    let identifier = place(IDENTIFIER).ok_or_else(|| missing("identifier", "conceptUri or uri"))?;
    let mut labels = among(&names, LABEL_IN);
    let mut others = among(&names, OTHERS_IN);
    if labels.is_empty() {
        let label = place(LABEL).ok_or_else(|| missing("label", "preferredLabel or prefLabel"))?;
        let is_dutch = || text.contains("linkeddata.competentnl.nl/").then_some(Lang::Nl);
        let lang = input.lang.or_else(is_dutch).ok_or_else(|| {
            Unusable::new("does not say its language: let its name end in _nl or _en, as skills_nl.csv does")
        })?;
        labels.push((label, lang));
        let at = |(place, name): (usize, &String)| OTHERS.contains(&name.as_str()).then_some((place, lang));
        others.extend(names.iter().enumerate().filter_map(at));
    }
    Ok(Columns { identifier, labels, others, kind: place(&[TYPE.0]), status: place(&[STATUS.0]) })
}

fn among(names: &[String], wanted: &[(&str, Lang)]) -> Vec<(usize, Lang)> {
    let lang_of = |name: &str| wanted.iter().find(|(wanted, _)| *wanted == name).map(|(_, lang)| *lang);
    names.iter().enumerate().filter_map(|(place, name)| Some((place, lang_of(name)?))).collect()
}

/// The reader takes a quote that never closes for one long field: this says where it opens.
fn closed_quotes(text: &str) -> Result<(), Unusable> {
    let (mut line, mut opened) = (1, None);
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            b'"' if opened.is_none() => opened = Some(line),
            b'"' => opened = None,
            _ => {}
        }
    }
    opened.map_or(Ok(()), |line| Err(Unusable::at(line, "has a quote that never closes, here or above")))
}

/// Counts lines on the way through a text. The reader counts them too, but a record behind `\r\n` one too few.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that begins at this byte, or at the end of the line before it.
    fn at(&mut self, byte: usize) -> u64 {
        let bytes = self.text.as_bytes();
        let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let start = byte + bytes.get(byte..).unwrap_or_default().iter().take_while(is_end).count();
        let passed = bytes.get(self.at..start).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = start;
        self.line
    }
}

/// The beginning of a text that may be anything.
fn shortened(text: &str) -> String {
    let short: String = text.chars().take(80).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
