//! The CV as a Word file (DOCX, ECMA-376), for who asks for one or wants to edit it.
//!
//! Its headings are Word's own heading styles, its bullets a real list, its lines plain paragraphs: no tables and no text
//! boxes, which parsers read in another order than people. The measures are those of the sheet ([`crate::typeset`]), but
//! Word breaks lines and pages by itself, with the fonts that are there.

mod package;
mod style;
mod xml;

use super::address::uri;
use super::pdf::PdfDate;
use crate::cv::{Block, Document, Role, Run};
use crate::typeset::style::{MARGIN_BOTTOM, MARGIN_SIDE, MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH, gap, stays_with};
use package::HYPERLINK;
use std::io;
use style::{LIST, style_id, twips, usual_gap, usually_stays};
use xml::escape;

/// The bytes of the Word file: equal for an equal document and date.
///
/// # Errors
///
/// If the zip can't hold it, which takes more than 4 GB.
pub fn write(document: &Document, date: PdfDate) -> io::Result<Vec<u8>> {
    let mut body = Body::default();
    let blocks: Vec<&Block> = document.blocks.iter().filter(|block| !block.text().trim().is_empty()).collect();
    for (at, block) in blocks.iter().enumerate() {
        let above = at.checked_sub(1).map(|above| blocks[above].role);
        body.paragraph(block, above, blocks.get(at + 1).map(|below| below.role));
    }
    let Body { xml, targets } = body;
    package::pack(document, &body_xml(&xml), &targets, date)
}

/// The main part: the paragraphs on A4.
fn body_xml(paragraphs: &str) -> String {
    let [width, height] = [PAGE_WIDTH, PAGE_HEIGHT].map(twips);
    let [top, side, bottom] = [MARGIN_TOP, MARGIN_SIDE, MARGIN_BOTTOM].map(twips);
    format!(
        "<w:document xmlns:w=\"{}\" xmlns:r=\"{}\"><w:body>{paragraphs}<w:sectPr>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>\
         <w:pgMar w:top=\"{top}\" w:right=\"{side}\" w:bottom=\"{bottom}\" w:left=\"{side}\" \
         w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        xml::WORD,
        xml::RELATIONS
    )
}

/// The paragraphs, and where their links lead.
#[derive(Default)]
struct Body {
    xml: String,
    /// The target of each link, in order.
    targets: Vec<String>,
}

impl Body {
    /// A paragraph of the style of its role; what its neighbours change of that stands with the paragraph.
    fn paragraph(&mut self, block: &Block, above: Option<Role>, below: Option<Role>) {
        let role = block.role;
        self.xml.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", style_id(role)));
        let stays = below.is_some_and(|below| stays_with(role, below));
        if stays != usually_stays(role) {
            self.xml.push_str(&format!("<w:keepNext w:val=\"{}\"/>", u8::from(stays)));
        }
        if role == Role::Item {
            // The style says it too, but some readers look here only.
            self.xml.push_str(&format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{LIST}\"/></w:numPr>"));
        }
        let space = above.map_or(0.0, |above| gap(above, role));
        if space != usual_gap(role) {
            self.xml.push_str(&format!("<w:spacing w:before=\"{}\"/>", twips(space)));
        }
        self.xml.push_str("</w:pPr>");
        for run in &block.runs {
            self.run(run);
        }
        self.xml.push_str("</w:p>");
    }

    fn run(&mut self, run: &Run) {
        // Word calls a file with a broken address damaged: without a sure one, only the words stand there.
        let Some(target) = run.link.as_deref().and_then(uri) else {
            self.xml.push_str(&run_xml(run, false));
            return;
        };
        self.targets.push(target);
        let id = format!("{HYPERLINK}{}", self.targets.len());
        let words = run_xml(run, true);
        self.xml.push_str(&format!("<w:hyperlink r:id=\"{id}\" w:history=\"1\">{words}</w:hyperlink>"));
    }
}

/// The words of a run, with its line breaks.
fn run_xml(run: &Run, is_link: bool) -> String {
    let style = if is_link { "<w:rStyle w:val=\"Hyperlink\"/>" } else { "" };
    let bold = if run.bold { "<w:b/><w:bCs/>" } else { "" };
    let italic = if run.italic { "<w:i/><w:iCs/>" } else { "" };
    let lines: Vec<_> =
        run.text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(line))).collect();
    format!("<w:r><w:rPr>{style}{bold}{italic}</w:rPr>{}</w:r>", lines.join("<w:br/>"))
}
