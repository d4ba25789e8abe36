//! The paragraphs of a part, as lines.

use super::package::Relation;
use super::style::{Style, Styles};
use super::xml::{Element, Visitor};
use super::{Line, MAX_LINES};
use unicode_normalization::UnicodeNormalization;

/// What has been read of a part so far.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    relations: &'a [Relation],
    /// Whether it is the text of a Word file.
    pub(super) is_word: bool,
    pub(super) lines: Vec<Line>,
    pub(super) boxes: usize,
    pub(super) tables: usize,
    pub(super) images: usize,
    pub(super) symbols: usize,
    /// The paragraph that is being read; of one in a text box, on top of the one that holds the box.
    paragraphs: Vec<Paragraph>,
    /// Whose text comes next.
    within: Within,
    /// Whether something parts the next line from what stands above.
    is_apart: bool,
    /// How deep in something of no interest.
    skipped: usize,
}

#[derive(Default)]
struct Paragraph {
    style: Style,
    /// A line break stands where the file has one.
    text: String,
    /// The instruction of a field, in which links of older files stand.
    field: String,
    links: Vec<String>,
    /// Before which line its own text began, and whether it is parted from what stands above: where a box hangs on a
    /// paragraph, its lines come before the end of that.
    began: Option<(usize, bool)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Within {
    Text,
    Field,
    Other,
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: &'a Styles, relations: &'a [Relation]) -> Self {
        Self {
            styles,
            relations,
            is_word: false,
            lines: Vec::new(),
            boxes: 0,
            tables: 0,
            images: 0,
            symbols: 0,
            paragraphs: Vec::new(),
            within: Within::Other,
            is_apart: false,
            skipped: 0,
        }
    }

    /// Takes over what another part says, but no line twice.
    pub(super) fn adopt(&mut self, other: Body<'_>) {
        for line in other.lines {
            if !self.lines.contains(&line) && self.lines.len() <= MAX_LINES / 100 {
                self.lines.push(line);
            }
        }
        self.boxes += other.boxes;
        self.tables += other.tables;
        self.images += other.images;
        self.symbols += other.symbols;
    }

    /// Adds to the text of the paragraph.
    fn push(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    /// Makes lines of a paragraph.
    fn finish(&mut self, paragraph: Paragraph) {
        let (heading, is_item) = self.styles.resolve(&paragraph.style);
        let mut links = paragraph.links;
        links.extend(link_of(&paragraph.field));
        let before = self.lines.len();
        let (mut at, mut is_apart) = paragraph.began.unwrap_or((before, self.is_apart));
        let mut bullet = is_item;
        for text in paragraph.text.split('\n').map(tidy).filter(|text| !text.is_empty()) {
            // One more than is read, so that the reading knows that there are more.
            if self.lines.len() > MAX_LINES {
                return;
            }
            let links = std::mem::take(&mut links);
            self.lines.insert(at, Line { text, heading, bullet, is_apart, links });
            (at, bullet, is_apart) = (at + 1, false, false);
        }
        // What follows is parted from it by an empty paragraph, or by the box between.
        self.is_apart = self.lines.len() == before || at < self.lines.len();
    }
}

impl Visitor for Body<'_> {
    fn open(&mut self, name: &str, element: &Element<'_>) {
        // What was deleted or moved away, what a paragraph was before a change, the places of tabs, and the second copy
        // of a text box for programs that don't know the first.
        let of_no_interest = matches!(name, "del" | "moveFrom" | "pPrChange" | "tabs" | "mc:Fallback");
        if self.skipped > 0 || of_no_interest {
            self.skipped += 1;
            return;
        }
        match name {
            "document" => self.is_word = true,
            "p" => self.paragraphs.push(Paragraph::default()),
            "t" => self.within = Within::Text,
            "instrText" => self.within = Within::Field,
            "tab" => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            "tbl" => {
                self.tables += 1;
                self.is_apart = true;
            }
            "txbxContent" => {
                self.boxes += 1;
                self.is_apart = true;
            }
            "pic:pic" | "v:imagedata" => self.images += 1,
            "sym" => {
                self.symbols += 1;
                let code = element.get("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
                self.push(
                    code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]),
                );
            }
            _ => {}
        }
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => paragraph.style.base = element.get("val"),
            "hyperlink" => {
                let id = element.get("id").unwrap_or_default();
                let found = self.relations.binary_search_by(|relation| relation.id.cmp(&id)).ok();
                let found = found.map(|at| &self.relations[at]).filter(|relation| relation.is("hyperlink"));
                paragraph.links.extend(found.map(|relation| relation.target.clone()));
            }
            "fldSimple" => paragraph.links.extend(element.get("instr").as_deref().and_then(link_of)),
            _ => paragraph.style.take(name, element),
        }
    }

    fn close(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match name {
            "t" | "instrText" => self.within = Within::Other,
            "tbl" => self.is_apart = true,
            "p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.finish(paragraph);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        match (self.within, self.paragraphs.last_mut()) {
            (Within::Text, Some(paragraph)) => {
                self.symbols += text.chars().filter(|c| is_private(*c)).count();
                // A line break in the XML is white space, one of the text is an element.
                paragraph.text.extend(text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c }));
                if !text.trim().is_empty() {
                    paragraph.began.get_or_insert((self.lines.len(), self.is_apart));
                }
            }
            (Within::Field, Some(paragraph)) => paragraph.field.push_str(text),
            _ => {}
        }
    }
}

/// Where a field leads that is a link: `HYPERLINK "https://example.org"` (17.16.5.25).
fn link_of(field: &str) -> Option<String> {
    let (_, rest) = field.split_once("HYPERLINK")?;
    let (_, rest) = rest.split_once('"')?;
    let (target, _) = rest.split_once('"')?;
    (!target.is_empty()).then(|| target.to_owned())
}

/// In NFC, with one space or one tab between words, and without characters that can't be seen.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut between = None;
    for c in text.nfc().filter(|c| !is_unseen(*c)) {
        if c.is_whitespace() {
            between = if c == '\t' { Some('\t') } else { between.or(Some(' ')) };
            continue;
        }
        tidy.extend(between.take().filter(|_| !tidy.is_empty()));
        tidy.push(c);
    }
    tidy
}

/// Controls, soft hyphens, and marks of direction: who copies the text does not see them. Joiners are letters' own.
fn is_unseen(c: char) -> bool {
    let is_mark = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    is_mark || matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}') || (c.is_control() && c != '\t')
}

/// Characters that mean something in one font only (Unicode's private use areas).
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}
