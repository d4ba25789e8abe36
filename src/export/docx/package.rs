//! The parts of a Word file, in their zip.

use super::style;
use super::xml::{PROLOGUE, RELATIONS, WORD, escape};
use crate::cv::Document;
use crate::export::pdf::PdfDate;
use crate::zip;
use std::io;

/// What the id of a link begins with; its number follows, from 1.
pub(super) const HYPERLINK: &str = "link";

/// The namespace of a package's relations.
const PACKAGE_RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// What the content types of Word's parts begin with.
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The content type of the document's properties.
const CORE_TYPE: &str = "application/vnd.openxmlformats-package.core-properties+xml";

/// The relation of the package to the document's properties.
const CORE_RELATION: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// The parts of Word beside the document: what each is called in relations, in its name and in its type.
const PARTS: [&str; 4] = ["styles", "numbering", "settings", "fontTable"];

/// Packs the body with everything around it. The date of the document stands in its properties.
pub(super) fn pack(document: &Document, body: &str, targets: &[String], date: PdfDate) -> io::Result<Vec<u8>> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", core(document, date)),
        ("word/document.xml", format!("{PROLOGUE}{body}")),
        ("word/_rels/document.xml.rels", document_relations(targets)),
        ("word/styles.xml", style::styles(document.lang)),
        ("word/numbering.xml", style::numbering()),
        ("word/settings.xml", settings(document)),
        ("word/fontTable.xml", style::font_table()),
    ];
    zip::write(&parts.each_ref().map(|(name, text)| (*name, text.as_bytes())))
}

fn content_types() -> String {
    let part = |name: &str, kind: &str| format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>");
    let parts = PARTS.map(|name| part(&format!("/word/{name}.xml"), &format!("{WORD_TYPE}.{name}+xml")));
    format!(
        "{PROLOGUE}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}</Types>",
        part("/word/document.xml", &format!("{WORD_TYPE}.document.main+xml")),
        parts.concat(),
        part("/docProps/core.xml", CORE_TYPE)
    )
}

fn relation(id: &str, kind: &str, target: &str, mode: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"{mode}/>", escape(target))
}

fn package_relations() -> String {
    format!(
        "{PROLOGUE}<Relationships xmlns=\"{PACKAGE_RELATIONS}\">{}{}</Relationships>",
        relation("document", &format!("{RELATIONS}/officeDocument"), "word/document.xml", ""),
        relation("core", CORE_RELATION, "docProps/core.xml", "")
    )
}

fn document_relations(targets: &[String]) -> String {
    let parts = PARTS.map(|name| relation(name, &format!("{RELATIONS}/{name}"), &format!("{name}.xml"), ""));
    let links = targets.iter().enumerate().map(|(at, target)| {
        let id = format!("{HYPERLINK}{}", at + 1);
        relation(&id, &format!("{RELATIONS}/hyperlink"), target, " TargetMode=\"External\"")
    });
    format!(
        "{PROLOGUE}<Relationships xmlns=\"{PACKAGE_RELATIONS}\">{}{}</Relationships>",
        parts.concat(),
        links.collect::<String>()
    )
}

/// Title, author where the audience may see it, language and date.
fn core(document: &Document, date: PdfDate) -> String {
    let PdfDate { year, month, day, hour, minute, second } = date;
    let date = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    let author = match document.author.as_str() {
        "" => String::new(),
        author => format!("<dc:creator>{}</dc:creator>", escape(author)),
    };
    format!(
        "{PROLOGUE}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title>{author}<dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:modified></cp:coreProperties>",
        escape(&document.title),
        document.lang.region_tag()
    )
}

/// Opens as a file of today's Word, not in its compatibility mode.
fn settings(document: &Document) -> String {
    format!(
        "{PROLOGUE}<w:settings xmlns:w=\"{WORD}\"><w:defaultTabStop w:val=\"708\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
         </w:compat><w:themeFontLang w:val=\"{}\"/></w:settings>",
        document.lang.region_tag()
    )
}
