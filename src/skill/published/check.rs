//! Our lexicon laid beside published tables: what differs.

use super::Gathered;
use crate::skill::lexicon::{self, Entry};
use crate::skill::taxonomy::Concept;
use crate::text::Lang;
use std::collections::HashMap;
use std::fmt;

/// What identifiers of the skills of ESCO and of level 3 of CompetentNL begin with.
const ESCO: &str = "http://data.europa.eu/esco/skill/";
const COMPETENTNL: &str = "https://linkeddata.competentnl.nl/id/humancapability/";

/// What was found. Lists are in the order of the lexicon, or of the published file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// How many skills of each were compared; none where the tables hold nothing of it.
    pub compared: [(&'static str, usize); 2],
    /// Ids of ours that stand in no published table: the entry, and the identifier.
    pub unknown: Vec<(&'static str, String)>,
    /// Printed labels that no published label or other name says: the entry, the language, ours, theirs.
    pub worded: Vec<(&'static str, Lang, &'static str, String)>,
    /// Skills of level 3 of CompetentNL that the lexicon lacks: the code and the label.
    pub missing: Vec<(String, String)>,
}

impl Findings {
    /// Whether there is nothing to mend. Other words are a choice, not a fault.
    pub fn is_good(&self) -> bool {
        self.unknown.is_empty() && self.missing.is_empty()
    }
}

/// Compares the lexicon with what was gathered.
pub fn check(published: &Gathered) -> Findings {
    let concepts: HashMap<&str, &Concept> =
        published.concepts().iter().map(|concept| (concept.uri.as_str(), concept)).collect();
    let mut findings = Findings::default();
    for (slot, (what, start)) in [("ESCO", ESCO), ("CompetentNL", COMPETENTNL)].into_iter().enumerate() {
        let count = concepts.keys().filter(|uri| uri.starts_with(start)).count();
        findings.compared[slot] = (what, count);
        if count == 0 {
            continue;
        }
        for entry in lexicon::all() {
            let Some(code) = (if start == ESCO { entry.esco } else { entry.competentnl }) else { continue };
            let uri = format!("{start}{code}");
            match concepts.get(uri.as_str()) {
                Some(concept) => findings.compare(entry, concept),
                None => findings.unknown.push((entry.id, uri)),
            }
        }
    }
    for concept in published.concepts() {
        let Some(code) = concept.uri.strip_prefix(COMPETENTNL) else { continue };
        if !lexicon::all().iter().any(|entry| entry.competentnl == Some(code)) {
            findings.missing.push((code.to_owned(), concept.label.show(Lang::Nl).to_owned()));
        }
    }
    findings
}

impl Findings {
    fn compare(&mut self, entry: &'static Entry, concept: &Concept) {
        for lang in Lang::ALL {
            let label = concept.label.get(lang);
            let ours = entry.printed.get(lang);
            let is_same = |theirs: &str| theirs.to_lowercase() == ours.to_lowercase();
            let is_other = concept.others.iter().any(|(of, name)| *of == lang && is_same(name));
            if !label.is_empty() && !is_same(label) && !is_other {
                self.worded.push((entry.id, lang, ours, label.to_owned()));
            }
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, count) in self.compared {
            match count {
                0 => writeln!(f, "{what}: no skills there, so its ids were not compared")?,
                _ => writeln!(f, "{what}: compared with {count} skills")?,
            }
        }
        for (id, uri) in &self.unknown {
            writeln!(f, "unknown: {id} has {uri}, which stands in no table")?;
        }
        for (code, label) in &self.missing {
            writeln!(f, "missing: {code} ({label}) is in no entry")?;
        }
        for (id, lang, ours, theirs) in &self.worded {
            writeln!(f, "in other words: {id} ({}) prints {ours:?}, published is {theirs:?}", lang.tag())?;
        }
        let (unknown, missing, worded) = (self.unknown.len(), self.missing.len(), self.worded.len());
        writeln!(f, "{unknown} unknown, {missing} missing, {worded} in other words")
    }
}
