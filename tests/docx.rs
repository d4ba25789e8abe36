//! The Word file as others read it: a strict XML reader finds every line in order, under its style.

use roxmltree::Node;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use vaardig::cv::{self, Block, Document, Role, Run};
use vaardig::export::docx;
use vaardig::export::pdf::PdfDate;
use vaardig::privacy::Audience;
use vaardig::profile::example;
use vaardig::saved::{Trust, file};
use vaardig::text::Lang;

const DATE: PdfDate = PdfDate { year: 2026, month: 11, day: 22, hour: 8, minute: 5, second: 0 };

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a Word file, each of them well-formed XML.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        parts.insert(name, text);
    }
    parts
}

/// One paragraph: its style, whether it is of the list, its words, and where its links lead.
#[derive(Debug, PartialEq)]
struct Paragraph {
    style: String,
    is_item: bool,
    text: String,
    links: Vec<(String, String)>,
}

fn is(node: &Node, name: &str) -> bool {
    node.has_tag_name((W, name))
}

fn value<'a>(node: Node<'a, '_>, path: &[&str]) -> Option<&'a str> {
    let found = path.iter().try_fold(node, |node, name| node.children().find(|child| is(child, name)))?;
    found.attribute((W, "val"))
}

fn words(node: Node) -> String {
    let text = node.descendants().filter_map(|node| match node.tag_name().name() {
        "t" => Some(node.text().unwrap_or_default()),
        "br" => Some("\n"),
        _ => None,
    });
    text.collect()
}

fn paragraphs(parts: &BTreeMap<String, String>) -> Vec<Paragraph> {
    let relations = roxmltree::Document::parse(&parts["word/_rels/document.xml.rels"]).unwrap();
    let target = |id: &str| {
        let found = relations.descendants().find(|node| node.attribute("Id") == Some(id)).unwrap();
        assert_eq!(found.attribute("TargetMode"), Some("External"));
        found.attribute("Target").unwrap().to_owned()
    };
    let document = roxmltree::Document::parse(&parts["word/document.xml"]).unwrap();
    let paragraphs = document.descendants().filter(|node| is(node, "p")).map(|node| Paragraph {
        style: value(node, &["pPr", "pStyle"]).unwrap().to_owned(),
        is_item: value(node, &["pPr", "numPr", "numId"]) == Some("1"),
        text: words(node),
        links: node
            .descendants()
            .filter(|node| is(node, "hyperlink"))
            .map(|link| (words(link), target(link.attribute((R, "id")).unwrap())))
            .collect(),
    });
    paragraphs.collect()
}

fn documents() -> Vec<Document> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cv");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let profiles = files.map(|path| file::read(&fs::read(path).unwrap(), Trust::Slot).unwrap().profile);
    let profiles: Vec<_> = profiles.chain([example()]).collect();
    let both = |profile| Lang::ALL.map(|lang| cv::build(profile, Audience::Employer, lang));
    profiles.iter().flat_map(both).collect()
}

#[test]
fn every_line_stands_in_order_under_its_style() {
    let documents = documents();
    assert!(documents.len() >= 16, "only {} documents", documents.len());
    for document in documents {
        let parts = parts(&docx::write(&document, DATE).unwrap());
        let expected: Vec<_> = document
            .blocks
            .iter()
            .map(|block| Paragraph {
                style: match block.role {
                    Role::Name => "Heading1",
                    Role::Section => "Heading2",
                    Role::Entry => "Heading3",
                    Role::Contact => "Contact",
                    Role::Detail => "Detail",
                    Role::Paragraph => "Normal",
                    Role::Item => "ListBullet",
                }
                .to_owned(),
                is_item: block.role == Role::Item,
                text: block.text(),
                links: block.runs.iter().filter_map(|run| Some((run.text.clone(), run.link.clone()?))).collect(),
            })
            .collect();
        assert_eq!(paragraphs(&parts), expected, "{}", document.title);
        for forbidden in ["w:tbl", "w:drawing", "w:pict", "txbx", "w:sdt"] {
            assert!(!parts["word/document.xml"].contains(forbidden), "{}: {forbidden}", document.title);
        }
    }
}

#[test]
fn the_styles_are_words_own() {
    let document = cv::build(&example(), Audience::Employer, Lang::En);
    let parts = parts(&docx::write(&document, DATE).unwrap());
    let styles = roxmltree::Document::parse(&parts["word/styles.xml"]).unwrap();
    let style = |id: &str| styles.descendants().find(|node| node.attribute((W, "styleId")) == Some(id)).unwrap();
    for (id, name, level) in
        [("Heading1", "heading 1", "0"), ("Heading2", "heading 2", "1"), ("Heading3", "heading 3", "2")]
    {
        assert_eq!(value(style(id), &["name"]), Some(name));
        assert_eq!(value(style(id), &["pPr", "outlineLvl"]), Some(level));
    }
    assert_eq!(value(style("ListBullet"), &["pPr", "numPr", "numId"]), Some("1"));
    let language = styles.descendants().find(|node| is(node, "lang")).unwrap();
    assert_eq!(language.attribute((W, "val")), Some("en-GB"));
    // Every style that is used or built on is there.
    let used = paragraphs(&parts).into_iter().map(|paragraph| paragraph.style);
    let built_on = styles.descendants().filter(|node| is(node, "basedOn") || is(node, "next"));
    let built_on = built_on.map(|node| node.attribute((W, "val")).unwrap().to_owned());
    used.chain(built_on).for_each(|id| assert!(style(&id).is_element()));

    let numbering = roxmltree::Document::parse(&parts["word/numbering.xml"]).unwrap();
    let level = numbering.descendants().find(|node| is(node, "lvl")).unwrap();
    assert_eq!((value(level, &["numFmt"]), value(level, &["lvlText"])), (Some("bullet"), Some("•")));
    // A4 in twentieths of a point, with the margins of the sheet: 19, 22 and 18 mm.
    let body = &parts["word/document.xml"];
    assert!(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), "{body}");
    assert!(body.contains("<w:pgMar w:top=\"1077\" w:right=\"1247\" w:bottom=\"1020\" w:left=\"1247\""), "{body}");
    assert!(parts["word/fontTable.xml"].contains("Open Sans"));
}

#[test]
fn every_part_is_named_where_others_look_for_it() {
    let parts = parts(&docx::write(&cv::build(&example(), Audience::Employer, Lang::Nl), DATE).unwrap());
    let types = roxmltree::Document::parse(&parts["[Content_Types].xml"]).unwrap();
    let mut typed: Vec<_> =
        types.descendants().filter_map(|node| node.attribute("PartName")).map(|name| &name[1..]).collect();
    typed.sort();
    let given: Vec<_> = parts.keys().filter(|name| !name.ends_with(".rels") && !name.starts_with('[')).collect();
    assert_eq!(typed, given);
    for (folder, relations) in [("", "_rels/.rels"), ("word/", "word/_rels/document.xml.rels")] {
        let relations = roxmltree::Document::parse(&parts[relations]).unwrap();
        let inside = relations.descendants().filter(|node| node.attribute("TargetMode").is_none());
        for target in inside.filter_map(|node| node.attribute("Target")) {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{folder}{target}");
        }
    }
}

#[test]
fn the_properties_say_title_language_and_the_author_where_he_may_be_seen() {
    let mut document = cv::build(&example(), Audience::Employer, Lang::Nl);
    document.title = "CV <Zoë> & \"co\"".to_owned();
    let core = |document: &Document| parts(&docx::write(document, DATE).unwrap()).remove("docProps/core.xml").unwrap();
    let said = core(&document);
    for words in [
        "<dc:title>CV &lt;Zoë&gt; &amp; &quot;co&quot;</dc:title>",
        "<dc:creator>Noor Bakker</dc:creator>",
        "<dc:language>nl-NL</dc:language>",
        ">2026-11-22T08:05:00Z</dcterms:created>",
    ] {
        assert!(said.contains(words), "{said}");
    }
    document.author.clear();
    assert!(!core(&document).contains("creator"));
}

#[test]
fn equal_input_gives_equal_bytes() {
    let document = cv::build(&example(), Audience::Employer, Lang::Nl);
    let first = docx::write(&document, DATE).unwrap();
    assert!(first == docx::write(&document, DATE).unwrap());
    assert!(first != docx::write(&document, PdfDate { day: 23, ..DATE }).unwrap(), "the date is not in the file");
}

/// What was typed stands there as it is; what XML can't hold is left out; a broken address is no link.
#[test]
fn what_was_typed_is_text() {
    let cases = [
        ("<w:p/> & \"x\" 'y' ]]>", "<w:p/> & \"x\" 'y' ]]>"),
        ("a\u{1}b\u{FFFE}c\u{FFFF}", "abc"),
        ("een\ntwee", "een\ntwee"),
        (" wit  ruim ", " wit  ruim "),
        ("李雷 \u{1F600} é", "李雷 \u{1F600} é"),
    ];
    for (typed, shown) in cases {
        for role in [Role::Name, Role::Section, Role::Entry, Role::Detail, Role::Paragraph, Role::Item] {
            let bold = Run { bold: true, italic: true, ..Run::plain(typed) };
            let runs = vec![
                Run::plain(typed),
                bold,
                Run::linked(typed, "https://a.nl/?b=\"1\"&c=<2>"),
                Run::linked(typed, "https://exa mple.nl"),
                Run::linked(typed, "javascript:alert(1)"),
            ];
            let blocks = vec![Block { role, runs }, Block::plain(role, " \n")];
            let document = Document { lang: Lang::Nl, title: typed.to_owned(), author: typed.to_owned(), blocks };
            let paragraphs = paragraphs(&parts(&docx::write(&document, DATE).unwrap()));
            let [paragraph] = &paragraphs[..] else { panic!("{paragraphs:?}") };
            assert_eq!(paragraph.text, shown.repeat(5));
            assert_eq!(paragraph.links, [(shown.to_owned(), "https://a.nl/?b=%221%22&c=%3C2%3E".to_owned())]);
        }
    }
}
