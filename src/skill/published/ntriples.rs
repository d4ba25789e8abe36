//! N-Triples (<https://www.w3.org/TR/n-triples/>), of which only the SKOS labels are read.

use super::{Input, Reject, Unusable};
use crate::text::Lang;

const LABEL: &str = "http://www.w3.org/2004/02/skos/core#prefLabel";
const OTHERS: [&str; 2] =
    ["http://www.w3.org/2004/02/skos/core#altLabel", "http://www.w3.org/2004/02/skos/core#hiddenLabel"];

/// A statement whose object is a text.
struct Statement<'a> {
    subject: &'a str,
    predicate: &'a str,
    text: String,
    /// Its language tag; empty when there is none.
    tag: &'a str,
}

/// What a line is.
enum Line<'a> {
    Text(Statement<'a>),
    /// A statement about something else, a comment or nothing.
    Other,
    Malformed,
}

pub(super) fn read(text: &str, input: &mut Input) -> Result<(), Unusable> {
    input.report.kind = "N-Triples";
    input.report.header = vec!["skos:prefLabel".into(), "skos:altLabel".into(), "skos:hiddenLabel".into()];
    // Other names may stand before the label of their skill, which may turn out to have none.
    let mut others = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let statement = match parse(line.trim()) {
            Line::Text(statement) => statement,
            Line::Other => continue,
            Line::Malformed => {
                input.reject(Reject::Malformed, number);
                continue;
            }
        };
        let is_label = statement.predicate == LABEL;
        if !is_label && !OTHERS.contains(&statement.predicate) {
            continue;
        }
        input.report.rows += 1;
        let lang = if statement.tag.is_empty() { input.lang.or(Some(Lang::Nl)) } else { Lang::from_tag(statement.tag) };
        match lang {
            None => input.reject(Reject::OtherLanguage, number),
            Some(lang) if is_label => {
                input.label(statement.subject, lang, &statement.text, number);
            }
            Some(lang) => others.push((statement.subject, lang, statement.text, number)),
        }
    }
    for (subject, lang, text, number) in others {
        if input.gathered.places.contains_key(subject) {
            input.other(subject, lang, &text, number);
        }
    }
    Ok(())
}

fn parse(line: &str) -> Line<'_> {
    if line.is_empty() || line.starts_with('#') {
        return Line::Other;
    }
    if !line.trim_end().ends_with('.') {
        return Line::Malformed;
    }
    if line.starts_with('_') {
        return Line::Other;
    }
    let statement = || {
        let (subject, rest) = line.strip_prefix('<')?.split_once('>')?;
        let (predicate, rest) = rest.trim_start().strip_prefix('<')?.split_once('>')?;
        Some((subject, predicate, rest.trim_start()))
    };
    let Some((subject, predicate, object)) = statement() else {
        return Line::Malformed;
    };
    let Some(quoted) = object.strip_prefix('"') else {
        return Line::Other;
    };
    let Some((text, rest)) = unescaped(quoted) else {
        return Line::Malformed;
    };
    let tag = rest.strip_prefix('@').map_or("", |tag| tag.split([' ', '\t', '.']).next().unwrap_or_default());
    Line::Text(Statement { subject, predicate, text, tag })
}

/// The text up to its closing quote, and what follows it.
fn unescaped(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        let escape = match c {
            '"' => return Some((text, &quoted[at + 1..])),
            '\\' => chars.next()?.1,
            _ => {
                text.push(c);
                continue;
            }
        };
        let digits = match escape {
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        text.push(match escape {
            'n' | 'r' | 't' | 'b' | 'f' => ' ',
            '"' | '\\' | '\'' => escape,
            _ if digits > 0 => {
                let hex: Option<String> = (0..digits).map(|_| chars.next().map(|(_, c)| c)).collect();
                char::from_u32(u32::from_str_radix(&hex?, 16).ok()?)?
            }
            _ => return None,
        });
    }
    None
}
