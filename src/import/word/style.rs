//! The styles of a Word file: which of them are headings, which are lists.

use super::Refused;
use super::xml::{self, Element, Visitor};
use std::collections::HashMap;

/// How many styles may be built on each other (ECMA-376, 17.7.4.3 names no limit); also what ends a circle of them.
const MAX_BUILT: usize = 16;

/// The styles by their ids.
#[derive(Default)]
pub(super) struct Styles {
    all: HashMap<String, Style>,
    /// The style that is being read.
    open: Option<(String, Style)>,
    /// How deep in something of no interest.
    skipped: usize,
}

/// What a style, or a paragraph, says of itself; the rest it takes from the style that it is built on.
#[derive(Clone, Default)]
pub(super) struct Style {
    /// The style that it is built on.
    pub(super) base: Option<String>,
    /// The level of the heading; `Some(None)` says that it is none.
    pub(super) heading: Option<Option<u8>>,
    /// Whether it is of a list.
    pub(super) list: Option<bool>,
}

impl Styles {
    /// Reads the part of the styles.
    pub(super) fn read(xml: &str) -> Result<Self, Refused> {
        let mut styles = Self::default();
        xml::walk(xml, &mut styles)?;
        Ok(styles)
    }

    /// The level of the heading, and whether it is an item of a list. A numbered heading is a heading.
    pub(super) fn resolve(&self, own: &Style) -> (Option<u8>, bool) {
        let (mut heading, mut list) = (own.heading, own.list);
        let mut base = own.base.as_ref();
        for _ in 0..MAX_BUILT {
            let Some(style) = base.and_then(|id| self.all.get(id)) else { break };
            heading = heading.or(style.heading);
            list = list.or(style.list);
            base = style.base.as_ref();
        }
        let heading = heading.flatten();
        (heading, heading.is_none() && list == Some(true))
    }
}

impl Visitor for Styles {
    fn open(&mut self, name: &str, element: &Element<'_>) {
        // Parts of a table's style, and what a style was before a change.
        if self.skipped > 0 || matches!(name, "tblStylePr" | "pPrChange") {
            self.skipped += 1;
        } else if name == "style" {
            self.open = Some((element.get("styleId").unwrap_or_default(), Style::default()));
        } else if let Some((_, style)) = &mut self.open {
            match name {
                "name" => style.heading = style.heading.or(heading_of(&element.get("val").unwrap_or_default())),
                "basedOn" => style.base = element.get("val"),
                _ => style.take(name, element),
            }
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
        } else if name == "style"
            && let Some((id, style)) = self.open.take()
        {
            self.all.insert(id, style);
        }
    }
}

impl Style {
    /// Takes what an element of a paragraph's properties says.
    pub(super) fn take(&mut self, name: &str, element: &Element<'_>) {
        match name {
            // 9 is no level: the text itself (17.3.1.20).
            "outlineLvl" => {
                let level = element.get("val").and_then(|level| level.parse::<u8>().ok());
                self.heading = level.map(|level| (level < 9).then_some(level + 1)).or(self.heading);
            }
            // 0 takes the paragraph out of the list of its style (17.9.18).
            "numId" => self.list = Some(element.get("val").is_some_and(|number| number != "0")),
            _ => {}
        }
    }
}

/// The heading that a style is by its name, which is English in the file of any Word.
fn heading_of(name: &str) -> Option<Option<u8>> {
    let name = name.to_ascii_lowercase();
    if name == "title" {
        return Some(Some(1));
    }
    let level = name.strip_prefix("heading ")?.parse::<u8>().ok();
    level.filter(|level| (1..=9).contains(level)).map(Some)
}
