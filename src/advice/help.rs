//! The page with every rule of the table: what its tip says, with an invented example, and where it comes from.

use super::source::{Publication, Source};
use super::{RULES, Rule, Severity};
use crate::cv::{Block, Role, Run};
use crate::text::Lang;
use crate::text::advice::{fill, help as words};

/// Every rule in the order of the table, in a section for each severity: a head, a paragraph and the source.
pub fn help(lang: Lang) -> Vec<Block> {
    let intro = words::INTRO.map(|text| Block::plain(Role::Paragraph, text.get(lang)));
    let groups = RULES.chunk_by(|one, next| one.severity == next.severity).flat_map(|group| {
        let name = match group[0].severity {
            Severity::Look => words::LOOK,
            Severity::Better => words::BETTER,
            Severity::Nice => words::NICE,
        };
        let rules = group.iter().flat_map(|rule| rule.explained(lang));
        std::iter::once(Block::plain(Role::Section, name.get(lang))).chain(rules)
    });
    intro.into_iter().chain(groups).collect()
}

impl Rule {
    fn explained(&self, lang: Lang) -> [Block; 3] {
        let (what, help) = self.wording.said(lang, |text| fill(text, |_, sample| sample.to_owned()));
        [
            Block::plain(Role::Entry, what),
            Block::plain(Role::Paragraph, help),
            Block { role: Role::Detail, runs: self.source.runs(lang) },
        ]
    }
}

impl Source {
    fn runs(&self, lang: Lang) -> Vec<Run> {
        match self {
            Self::Published(publication) => publication.runs(lang),
            Self::Judged(why) => vec![Run::plain(format!("{}{}", words::JUDGED.get(lang), why.get(lang)))],
            Self::Measured(what) => vec![Run::plain(format!("{}{}", words::MEASURED.get(lang), what.get(lang)))],
        }
    }
}

impl Publication {
    fn runs(&self, lang: Lang) -> Vec<Run> {
        let Self { publisher, title, place, url } = self;
        let end = if place.is_empty() { ".".to_owned() } else { format!(", {place}.") };
        vec![
            Run::plain(format!("{}{publisher}, ", words::SOURCE.get(lang))),
            Run { link: url.map(str::to_owned), ..Run::plain(*title) },
            Run::plain(end),
        ]
    }
}
