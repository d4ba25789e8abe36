//! Results of a SPARQL query in JSON (<https://www.w3.org/TR/sparql11-results-json/>).

use super::{Input, Reject, Unusable};
use crate::text::Lang;
use serde::Deserialize;
use std::collections::HashMap;

const LABEL: &[&str] = &["preflabel", "preferredlabel", "label", "name"];
const OTHERS: &[&str] = &["altlabel", "altlabels", "hiddenlabel", "hiddenlabels"];

#[derive(Deserialize)]
struct Answer {
    head: Head,
    results: Results,
}

#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    vars: Vec<String>,
}

#[derive(Deserialize)]
struct Results {
    bindings: Vec<HashMap<String, Value>>,
}

#[derive(Deserialize)]
struct Value {
    #[serde(rename = "type")]
    kind: String,
    value: String,
    #[serde(rename = "xml:lang")]
    lang: Option<String>,
}

pub(super) fn read(text: &str, input: &mut Input) -> Result<(), Unusable> {
    let answer: Answer = serde_json::from_str(text)
        .map_err(|error| Unusable::at(error.line() as u64, format!("is no SPARQL result in JSON: {error}")))?;
    input.report.kind = "SPARQL result";
    input.report.header = answer.head.vars.clone();
    let is_named = |name: &str, wanted: &[&str]| wanted.contains(&name.to_lowercase().as_str());
    // A label comes again with every other name of its skill.
    let mut labels: HashMap<(String, Lang), String> = HashMap::new();
    for (row, binding) in (1..).zip(&answer.results.bindings) {
        input.report.rows += 1;
        let uri = answer.head.vars.iter().find_map(|name| binding.get(name).filter(|value| value.kind == "uri"));
        let Some(uri) = uri.map(|uri| uri.value.as_str()) else {
            input.reject(Reject::NoIdentifier, row);
            continue;
        };
        let named = |wanted: &'static [&str]| binding.iter().filter(move |(name, _)| is_named(name, wanted));
        for (_, value) in named(LABEL) {
            let Some(lang) = language(value, input) else {
                input.reject(Reject::OtherLanguage, row);
                continue;
            };
            let known = labels.get(&(uri.to_owned(), lang));
            if known.is_none_or(|known| *known != value.value) && input.label(uri, lang, &value.value, row) {
                labels.insert((uri.to_owned(), lang), value.value.clone());
            }
        }
        for (_, value) in named(OTHERS) {
            let Some(lang) = language(value, input) else { continue };
            if labels.contains_key(&(uri.to_owned(), lang)) {
                value.value.split(['\n', '|']).for_each(|other| input.other(uri, lang, other, row));
            }
        }
    }
    Ok(())
}

/// The language that the text states, or else the file's name; CompetentNL is Dutch.
fn language(value: &Value, input: &Input) -> Option<Lang> {
    match &value.lang {
        Some(tag) => Lang::from_tag(tag),
        None => Some(input.lang.unwrap_or(Lang::Nl)),
    }
}
