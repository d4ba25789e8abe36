//! What a computer reads in a Word file: in ours all of it; in others what is there, and what is wrong with it.

#[allow(dead_code, reason = "the tests of the sheet use the rest")]
mod sheet;

use sheet::{DATE, Dice, HARD_NAMES};
use std::fs;
use unicode_normalization::is_nfc;
use vaardig::cv::{self, Document, Role};
use vaardig::export::docx;
use vaardig::import::word::{self, Line, MAX_BYTES, MAX_LINES, Problem, Reading, Refused};
use vaardig::privacy::Audience;
use vaardig::profile::example;
use vaardig::saved::{Trust, file};
use vaardig::text::Lang;
use vaardig::zip;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A Word file whose main part holds this, with these parts beside it.
fn packed(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let start = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    );
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    let parts = [("_rels/.rels", start.as_str()), ("word/document.xml", document.as_str())];
    // One that is given stands for the usual one.
    let usual = parts.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let parts: Vec<_> = usual.chain(more).map(|(name, text)| (*name, text.as_bytes())).collect();
    zip::write(&parts).unwrap()
}

/// The relations of the main part: each an id, a kind and a target.
fn relations(all: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        let mode = if target.contains(':') { " TargetMode=\"External\"" } else { "" };
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"{mode}/>")
    };
    format!("<Relationships>{}</Relationships>", all.iter().map(one).collect::<String>())
}

fn read(body: &str) -> Reading {
    word::read(&packed(body, &[])).expect(body)
}

fn texts(reading: &Reading) -> Vec<&str> {
    reading.lines.iter().map(|line| line.text.as_str()).collect()
}

/// A paragraph of this text, with these properties.
fn p(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn documents() -> Vec<Document> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cv");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let profiles = files.map(|path| file::read(&fs::read(path).unwrap(), Trust::Slot).unwrap().profile);
    let profiles: Vec<_> = profiles.chain([example()]).collect();
    let both = |profile| Lang::ALL.map(|lang| cv::build(profile, Audience::Employer, lang));
    let names = HARD_NAMES.map(|(name, _)| name).into_iter();
    let plain = names.filter(|name| is_nfc(name) && !name.contains('\u{200b}'));
    let names: String = plain.map(|name| format!("### {name}\n")).collect();
    let hard = sheet::document(Lang::Nl, "X", sheet::blocks(&names));
    profiles.iter().flat_map(both).chain([sheet::one_page(), sheet::two_pages(), hard]).collect()
}

#[test]
fn all_of_our_own_word_files_is_read_back() {
    let documents = documents();
    assert!(documents.len() > 18, "only {} documents", documents.len());
    for document in documents {
        let reading = word::read(&docx::write(&document, DATE).unwrap()).expect(&document.title);
        assert_eq!(reading.problems, [], "{}", document.title);
        let mut expected = Vec::new();
        for block in &document.blocks {
            let heading = match block.role {
                Role::Name => Some(1),
                Role::Section => Some(2),
                Role::Entry => Some(3),
                Role::Contact | Role::Detail | Role::Paragraph | Role::Item => None,
            };
            let mut bullet = block.role == Role::Item;
            for text in block.text().split('\n') {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !text.is_empty() {
                    expected.push((text, heading, std::mem::take(&mut bullet)));
                }
            }
        }
        let lines: Vec<_> =
            reading.lines.iter().map(|line| (line.text.replace('\t', " "), line.heading, line.bullet)).collect();
        assert_eq!(lines, expected, "{}", document.title);
        let links = document.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.link.as_deref());
        let found = reading.lines.iter().flat_map(|line| &line.links).map(String::as_str);
        assert_eq!(found.collect::<Vec<_>>(), links.collect::<Vec<_>>(), "{}", document.title);
    }
}

#[test]
fn paragraphs_are_read_as_they_stand() {
    let check = |body: &str, expected: &[&str]| assert_eq!(texts(&read(body)), expected, "{body}");
    check(&p("", "een &amp; twee &#xeb; &quot;drie&quot;"), &["een & twee ë \"drie\""]);
    check(
        "<w:p><w:r><w:t>ge</w:t></w:r><w:r><w:t xml:space=\"preserve\">knipt </w:t><w:t>woord</w:t></w:r></w:p>",
        &["geknipt woord"],
    );
    check("<w:p><w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:cr/><w:t>drie</w:t></w:r></w:p>", &["een", "twee", "drie"]);
    check(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>2024</w:t><w:tab/><w:t>Jumbo</w:t></w:r></w:p>",
        &["2024\tJumbo"],
    );
    check("<w:p><w:r><w:t>bij</w:t><w:noBreakHyphen/><w:t>baan</w:t><w:softHyphen/></w:r></w:p>", &["bij-baan"]);
    check(&p("", "e\u{301}e\u{ad}n\u{200b}  \n twee\u{202e}"), &["éen twee"]);
    check(&p("", "<![CDATA[a < b]]><!-- niet --><?niet dit?>"), &["a < b"]);
    check(
        "<w:p><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins><w:del><w:r><w:delText>oud</w:delText><w:t>oud</w:t></w:r></w:del></w:p>",
        &["nieuw"],
    );
    check(
        "<w:p><w:moveFrom><w:r><w:t>van</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>naar</w:t></w:r></w:moveTo></w:p>",
        &["naar"],
    );
    check("<w:sdt><w:sdtContent><w:p><w:r><w:t>veld</w:t></w:r></w:p></w:sdtContent></w:sdt>", &["veld"]);
    check("<w:p><a:p><a:t>geen Word</a:t></a:p></w:p>", &[]);
    check(&(p("", "een") + "<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>" + &p("", "twee")), &["een", "twee"]);
}

#[test]
fn headings_and_lists_are_told_by_their_styles() {
    let styles = "<w:styles>\
        <w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style>\
        <w:style w:styleId=\"Eigen\"><w:name w:val=\"Mijn kop\"/><w:basedOn w:val=\"Kop1\"/></w:style>\
        <w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>\
        <w:style w:styleId=\"Niveau\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>\
        <w:style w:styleId=\"Lijst\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
        <w:style w:styleId=\"Tabel\"><w:name w:val=\"y\"/><w:tblStylePr><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:tblStylePr></w:style>\
        <w:style w:styleId=\"Rond\"><w:name w:val=\"z\"/><w:basedOn w:val=\"Rond\"/></w:style></w:styles>";
    let related = relations(&[("s", "styles", "styles.xml")]);
    let check = |properties: &str, expected: (Option<u8>, bool)| {
        let parts = [("word/_rels/document.xml.rels", related.as_str()), ("word/styles.xml", styles)];
        let reading = word::read(&packed(&p(properties, "x"), &parts)).expect(properties);
        let [line] = &reading.lines[..] else { panic!("{reading:?}") };
        assert_eq!((line.heading, line.bullet), expected, "{properties}");
    };
    let style = |id: &str| format!("<w:pStyle w:val=\"{id}\"/>");
    let list = "<w:numPr><w:numId w:val=\"7\"/></w:numPr>";
    check("", (None, false));
    check(&style("Kop1"), (Some(1), false));
    check(&style("Eigen"), (Some(1), false));
    check(&style("Titel"), (Some(1), false));
    check(&style("Niveau"), (Some(3), false));
    check("<w:outlineLvl w:val=\"1\"/>", (Some(2), false));
    check(&(style("Kop1") + "<w:outlineLvl w:val=\"9\"/>"), (None, false));
    check(&style("Lijst"), (None, true));
    check(&(style("Lijst") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), (None, false));
    check(list, (None, true));
    check(&(style("Kop1") + list), (Some(1), false));
    check(&(style("Lijst") + "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>"), (None, true));
    for none in ["Tabel", "Rond", "Weg"] {
        check(&style(none), (None, false));
    }
}

#[test]
fn links_lead_where_the_file_says() {
    let related = relations(&[("l2", "hyperlink", "https://example.org/?a=1&amp;b=2"), ("l1", "image", "x.png")]);
    let link = |inner: &str| format!("<w:p>{inner}</w:p>");
    let run = "<w:r><w:t>hier</w:t></w:r>";
    let field = "<w:r><w:fldChar/><w:instrText> HYPERLINK \"https://a.nl\" \\o </w:instrText></w:r>";
    for (body, expected) in [
        (link(&format!("<w:hyperlink r:id=\"l2\">{run}</w:hyperlink>")), &["https://example.org/?a=1&b=2"][..]),
        (link(&format!("<w:hyperlink r:id=\"l1\">{run}</w:hyperlink>")), &[]),
        (link(&format!("<w:hyperlink w:anchor=\"top\">{run}</w:hyperlink>")), &[]),
        (link(&format!("{field}{run}")), &["https://a.nl"]),
        (
            link(&format!("<w:fldSimple w:instr=\"HYPERLINK &quot;mailto:a@b.nl&quot;\">{run}</w:fldSimple>")),
            &["mailto:a@b.nl"],
        ),
        (link(&format!("<w:fldSimple w:instr=\"PAGE\">{run}</w:fldSimple>")), &[]),
    ] {
        let reading = word::read(&packed(&body, &[("word/_rels/document.xml.rels", &related)])).expect(&body);
        assert_eq!(
            (texts(&reading), reading.lines[0].links.iter().map(String::as_str).collect::<Vec<_>>()),
            (vec!["hier"], expected.to_vec()),
            "{body}"
        );
    }
}

#[test]
fn what_readers_miss_is_named() {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", p("", text));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("links"), cell("rechts"));
    let reading = read(&(p("", "voor") + &table + &p("", "na")));
    assert_eq!(
        (texts(&reading), &reading.problems[..]),
        (vec!["voor", "links", "rechts", "na"], &[Problem::Tables(1)][..])
    );
    let apart: Vec<_> = reading.lines.iter().map(|line| line.is_apart).collect();
    assert_eq!(apart, [false, true, false, true]);

    let content = format!("<w:txbxContent>{}</w:txbxContent>", p("", "in het vak"));
    let boxed = format!(
        "<w:p><w:r><w:t>om</w:t><mc:AlternateContent><mc:Choice><w:drawing>{content}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent><w:t>heen</w:t></w:r></w:p>"
    );
    let reading = read(&boxed);
    assert_eq!((texts(&reading), &reading.problems[..]), (vec!["omheen", "in het vak"], &[Problem::TextBoxes(1)][..]));

    let before = boxed.replacen("<w:t>om</w:t>", "", 1);
    assert_eq!(texts(&read(&before)), ["in het vak", "heen"]);

    let icons = read("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:t>06 \u{f0e0}</w:t></w:r></w:p>");
    assert_eq!((texts(&icons), &icons.problems[..]), (vec!["\u{f028}06 \u{f0e0}"], &[Problem::Private(2)][..]));
    assert_eq!(read("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>").problems, [Problem::ImageOnly]);
    assert_eq!(read("").problems, [Problem::NoText]);

    let related =
        relations(&[("h1", "header", "header1.xml"), ("h2", "header", "header2.xml"), ("f", "footer", "/word/f.xml")]);
    let header = format!("<w:hdr>{}</w:hdr>", p("", "Sanne"));
    let footer = format!("<w:ftr>{}</w:ftr>", p("", "06 12345678"));
    let parts = [
        ("word/_rels/document.xml.rels", related.as_str()),
        ("word/header1.xml", &header),
        ("word/header2.xml", &header),
        ("word/f.xml", &footer),
    ];
    let reading = word::read(&packed(&p("", "cv"), &parts)).unwrap();
    assert_eq!(
        (texts(&reading), &reading.problems[..]),
        (vec!["Sanne", "cv", "06 12345678"], &[Problem::Margins(2)][..])
    );
}

/// Names of parts and of Word's namespace are free.
#[test]
fn files_of_other_programs_are_read() {
    let start = "<r:Relationships><r:Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/tekst/document2.xml\"/></r:Relationships>";
    for (open, close) in [("<ns0:", "</ns0:"), ("<", "</")] {
        let part = "\u{feff}<?xml version=\"1.0\"?>".to_owned()
            + &"<w:document><w:body><w:p><w:r><w:t>hallo</w:t></w:r></w:p></w:body></w:document>"
                .replace("<w:", open)
                .replace("</w:", close);
        let file = zip::write(&[("tekst/document2.xml", part.as_bytes()), ("_rels/.rels", start.as_bytes())]).unwrap();
        assert_eq!(texts(&word::read(&file).unwrap()), ["hallo"], "{open}");
    }
}

#[test]
fn what_can_not_be_read_is_refused_by_its_reason() {
    let check = |bytes: &[u8], expected: Refused| assert_eq!(word::read(bytes), Err(expected));
    for bytes in [&b""[..], b"Hallo", b"%PDF-1.7", b"PK"] {
        check(bytes, Refused::NotWord);
    }
    check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Refused::OldOrLocked);
    check(b"PK\x03\x04", Refused::Zip(zip::Refused::Damaged));
    check(&vec![b'P'; MAX_BYTES + 1], Refused::TooLarge { bytes: MAX_BYTES + 1 });
    check(&zip::write(&[("mimetype", b"application/vnd.oasis.opendocument.text")]).unwrap(), Refused::NotWord);
    check(&zip::write(&[("_rels/.rels", b"<Relationships/>")]).unwrap(), Refused::NotWord);
    check(&packed("", &[("word/document.xml", "<workbook/>")]), Refused::NotWord);
    for broken in [
        "<w:document>",
        "<w:document></w:body>",
        "<w:document>&niemand;</w:document>",
        "<w:document>&#0;</w:document>",
        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document><w:p>&b;</w:p></w:document>",
        "<w:document><",
    ] {
        check(&packed("", &[("word/document.xml", broken)]), Refused::Damaged);
    }
    check(&packed(&"<w:p>".repeat(10_000), &[]), Refused::TooDeep);
    let related = relations(&[("s", "styles", "weg.xml")]);
    check(&packed("", &[("word/_rels/document.xml.rels", &related)]), Refused::Damaged);
    let utf16: Vec<u8> = "<w:document/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let relation =
        format!("<Relationships><Relationship Type=\"{RELATIONS}/officeDocument\" Target=\"d.xml\"/></Relationships>");
    check(&zip::write(&[("_rels/.rels", relation.as_bytes()), ("d.xml", &utf16)]).unwrap(), Refused::Damaged);
}

#[test]
fn the_limits_hold() {
    // A bomb: one paragraph, so often that it shrinks a few hundred times.
    let bomb = packed(&p("", "x").repeat(180_000), &[]);
    assert!(bomb.len() < 100_000, "{} bytes", bomb.len());
    let refused = word::read(&bomb);
    assert!(matches!(refused, Err(Refused::Zip(zip::Refused::Inflates { .. }))), "{refused:?}");

    let many: String =
        (0..=MAX_LINES).map(|at| p("", &format!("regel {at} {}", at.wrapping_mul(2_654_435_761)))).collect();
    let reading = read(&many);
    assert_eq!((reading.lines.len(), reading.problems), (MAX_LINES, vec![Problem::MoreContent]));

    let many: Vec<String> = (0..300).map(|at| format!("word/media/{at}.png")).collect();
    let more: Vec<(&str, &str)> = many.iter().map(|name| (name.as_str(), "")).collect();
    let refused = word::read(&packed("", &more));
    assert_eq!(refused, Err(Refused::Zip(zip::Refused::TooManyEntries { count: 302 })));
}

/// Whatever the bytes, there is a reading or a refusal; a file that is whole again is read again.
#[test]
fn no_bytes_make_it_panic() {
    let whole = docx::write(&sheet::two_pages(), DATE).unwrap();
    let mut dice = Dice(4_711);
    for round in 0..2_000 {
        let mut bytes = whole.clone();
        match round % 4 {
            0 => bytes.truncate(dice.below(whole.len())),
            1 => bytes = (0..dice.below(600)).map(|_| dice.below(256) as u8).collect(),
            _ => (0..=dice.below(12)).for_each(|_| {
                let at = dice.below(bytes.len());
                bytes[at] = dice.below(256) as u8;
            }),
        }
        let _ = word::read(&bytes);
    }
    // The XML itself, damaged inside a zip that is whole.
    let xml = format!(
        "{}<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        p("<w:pStyle w:val=\"Kop\"/>", "a &amp; b"),
        p("", "&#233;")
    );
    let mut read = 0;
    for _ in 0..4_000 {
        let mut text: Vec<char> = xml.chars().collect();
        for _ in 0..=dice.below(3) {
            let (at, from) = (dice.below(text.len()), dice.below(text.len()));
            match dice.below(3) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, text[from]),
                _ => text[at] = ['<', '>', '&', '"', '/', '\0', 'é'][dice.below(7)],
            }
        }
        read += usize::from(word::read(&packed(&text.into_iter().collect::<String>(), &[])).is_ok());
    }
    assert!(read > 100, "only {read} were read");
}

#[test]
fn a_line_says_no_more_than_it_knows() {
    let reading = read(&p("", "x"));
    assert_eq!(reading, Reading { lines: vec![Line { text: "x".into(), ..Line::default() }], problems: vec![] });
}
