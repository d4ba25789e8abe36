//! The rules of the page, and the PDF made of it.

mod sheet;

use sheet::{DATE, Dice, HARD_NAMES, blocks, document, fonts};
use unicode_normalization::UnicodeNormalization;
use vaardig::cv::{self, Block, Document, Role};
use vaardig::export::pdf::{self, Marks};
use vaardig::export::preview::{self, Ink};
use vaardig::export::service::{Response, Typesetter};
use vaardig::privacy::Audience;
use vaardig::saved::{Trust, file};
use vaardig::text::Lang;
use vaardig::typeset::{self, Fonts, GlyphRun, Typeset, style};

fn dutch(notation: &str) -> Document {
    document(Lang::Nl, "Test", blocks(notation))
}

/// The text of every line of every page.
fn lines(typeset: &Typeset) -> Vec<Vec<&str>> {
    typeset.pages.iter().map(|page| page.lines.iter().map(|line| line.text.trim_end()).collect()).collect()
}

#[test]
fn blocks_that_belong_together_land_on_one_page() {
    let fonts = fonts();
    // A page holds 50 one-line items with room for a few lines: what follows them is what may not be parted.
    let check = |filler: usize, tail: &str, last_of_first: &str, first_of_second: &str| {
        let notation = "- Een regel vulling\n".repeat(filler) + tail + &"\n- Vervolg".repeat(20);
        let typeset = typeset::pages(&dutch(&notation), &fonts);
        let lines = lines(&typeset);
        assert_eq!(lines.len(), 2, "{tail}");
        assert_eq!(lines[0].last(), Some(&last_of_first), "{tail}");
        assert_eq!(lines[1].first(), Some(&first_of_second), "{tail}");
    };
    let fit = fit(&fonts);
    let long = "woorden ".repeat(40);
    let item = format!("- {long}");
    let first_line = {
        let typeset = typeset::pages(&dutch(&item), &fonts);
        assert_eq!(typeset.pages[0].lines.len(), 4, "the long item has four lines");
        typeset.pages[0].lines[0].text.trim_end().to_owned()
    };
    let filler = "Een regel vulling";
    // A heading goes with the text beneath it.
    check(fit - 2, "## Kop\nTekst onder de kop", filler, "Kop");
    // A section goes with its entry, the entry with its details, those with their first item.
    check(fit - 6, "## Kop\n### Bakkerij\n> Rol\n> 2024\n> Delft\n- Taak\n- Nog een", filler, "Kop");
    check(fit - 3, "### Bakkerij\n> Rol\n> 2024\n> Delft\n- Taak\n- Nog een", filler, "Bakkerij");
    // With room for all of that, nothing moves.
    check(fit - 4, "## Kop\nTekst onder de kop", "Tekst onder de kop", "Vervolg");
    // What begins an entry does not hold back the entry before it.
    check(fit - 2, "### Bakkerij\n### Slager\n> Rol\n- Taak", "Bakkerij", "Slager");
    // Two lines stay on either side of a cut: of four lines, with room for three or two, two move.
    check(fit - 3, &item, &first_line, &first_line);
    check(fit - 2, &item, &first_line, &first_line);
    // With room for one line, all four move.
    check(fit - 1, &item, filler, &first_line);
    // Of two or three lines none is ever left alone.
    for words in [15, 25] {
        let item = format!("- {}", "woorden ".repeat(words));
        let count = typeset::pages(&dutch(&item), &fonts).pages[0].lines.len();
        assert!((2..=3).contains(&count), "{count} lines");
        for room in 1..count {
            let first = typeset::pages(&dutch(&item), &fonts).pages[0].lines[0].text.trim_end().to_owned();
            check(fit - room, &item, filler, &first);
        }
    }
}

/// How many items of one line a page with a number holds.
fn fit(fonts: &Fonts) -> usize {
    typeset::pages(&dutch(&"- Een regel vulling\n".repeat(200)), fonts).pages[0].lines.len()
}

#[test]
fn the_last_item_of_a_list_never_begins_a_page() {
    let fonts = fonts();
    let tail =
        "\n### Bakkerij\n> Rol\n- Een\n- Twee\n- Laatste\n### Slager\n- Enige".to_owned() + &"\n### Kapper".repeat(40);
    for filler in 0..fit(&fonts) {
        let typeset = typeset::pages(&dutch(&("- Een regel vulling\n".repeat(filler) + &tail)), &fonts);
        for page in &typeset.pages[1..] {
            assert!(!matches!(page.lines[0].text.as_str(), "Laatste" | "Enige"), "after {filler} lines");
        }
    }
}

#[test]
fn a_sheet_that_all_but_fits_is_set_tighter() {
    let fonts = fonts();
    let set = |entries: usize| {
        let notation =
            "# Noor\n## Werkervaring\n".to_owned() + &"### Bakkerij\n> Rol\n- Taak\n- Nog een\n".repeat(entries);
        let typeset = typeset::pages(&dutch(&notation), &fonts);
        assert_inside(&typeset);
        let item = typeset.pages[0].lines.iter().find(|line| line.role == Role::Item).unwrap();
        (typeset.pages.len(), item.height / style::Style::of(Role::Item).leading)
    };
    let set: Vec<_> = (1..20).map(set).collect();
    let airy = set.iter().take_while(|(_, leading)| *leading == 1.0).count();
    let one_page = set.iter().take_while(|(pages, _)| *pages == 1).count();
    assert!(airy < one_page, "what fits is airy, what all but fits is tight: {set:?}");
    assert!(set[..one_page].is_sorted_by(|left, right| left.1 >= right.1 && right.1 >= 0.96), "{set:?}");
    assert!(set[one_page..].iter().all(|(pages, leading)| *pages == 2 && *leading == 1.0), "{set:?}");
}

#[test]
fn a_block_that_is_longer_than_a_page_is_cut_all_the_same() {
    let fonts = fonts();
    for role in [Role::Name, Role::Contact, Role::Section, Role::Entry, Role::Detail, Role::Paragraph, Role::Item] {
        let document = document(Lang::Nl, "Test", vec![Block::plain(role, "woorden ".repeat(3_000))]);
        let typeset = typeset::pages(&document, &fonts);
        assert!(typeset.pages.len() > 1, "{role:?}");
        assert_inside(&typeset);
        assert_complete(&document, &typeset);
    }
    let details = "> Rol\n".repeat(200);
    assert!(typeset::pages(&dutch(&details), &fonts).pages.len() > 3);
}

#[test]
fn pages_are_numbered_from_two_pages_on() {
    let fonts = fonts();
    let footers = |document: &Document| -> Vec<Option<String>> {
        let typeset = typeset::pages(document, &fonts);
        typeset.pages.iter().map(|page| page.footer.as_ref().map(|footer| footer.text.clone())).collect()
    };
    assert_eq!(footers(&dutch("")), [None]);
    assert_eq!(footers(&sheet::one_page()), [None]);
    assert_eq!(footers(&sheet::two_pages()), [Some("1 / 2".into()), Some("2 / 2".into())]);
}

#[test]
fn the_samples_look_as_agreed() {
    let fonts = fonts();
    let typeset = typeset::pages(&sheet::one_page(), &fonts);
    let line = |text: &str| {
        let lines = typeset.pages[0].lines.iter();
        lines.clone().find(|line| line.text.starts_with(text)).unwrap_or_else(|| panic!("no line {text:?}"))
    };
    assert!(line("Werkervaring").top > line("Profiel").top);
    assert!(line("Bakkerij").top < 0.4 * style::PAGE_HEIGHT, "the first entry begins in the top 40 % of the page");
    assert_eq!(typeset.pages[0].rules.len(), 7, "a rule under each section");
    assert!(line("Hielp").label.is_some() && line("Delft").label.is_none());
    let body = line("Hielp").runs[0].clone();
    assert!(body.size >= 10.0 && line("Hielp").height / body.size >= 1.15);
}

#[test]
fn hard_names_are_drawn_or_named() {
    let fonts = fonts();
    for (name, drawn) in HARD_NAMES {
        let document = document(Lang::Nl, name, vec![Block::plain(Role::Name, name), Block::plain(Role::Item, name)]);
        let typeset = typeset::pages(&document, &fonts);
        assert_eq!(lines(&typeset), [[drawn, drawn]], "{name}");
        let pdf = pdf::write(&document, &fonts, DATE).expect(name);
        assert_eq!(pdf.marks, Marks::UaAndA, "{name}");
        assert_eq!(pdf.missing, typeset.missing, "{name}");
    }
    let missing = |text: &str| typeset::pages(&dutch(text), &fonts).missing;
    assert_eq!(missing("# 李雷\n- 雷 en 李, × en é"), ['李', '雷']);
    assert_eq!(missing("# Ağaoğlu Nguyễn"), []);
    // Advice says that every emoji becomes a question mark; skin tones vanish.
    let emoji: Vec<char> = ('\u{2600}'..='\u{27bf}').chain('\u{1f000}'..='\u{1f3fa}').collect();
    assert_eq!(missing(&emoji.iter().collect::<String>()), emoji);
}

#[test]
fn joined_letters_stay_letters() {
    let fonts = fonts();
    for words in ["efficiënt officieel financiën", "fietsen affiche fjord wtf fluit", "*officieel ĳs*", "ﬁets ﬃ"]
    {
        let typeset = typeset::pages(&dutch(words), &fonts);
        for glyph in typeset.pages[0].lines[0].runs.iter().flat_map(|run| &run.glyphs) {
            let drawn = &typeset.pages[0].lines[0].text[glyph.text.clone()];
            assert_eq!(drawn.chars().count(), 1, "{drawn:?} is one glyph in {words:?}");
        }
    }
}

#[test]
fn words_longer_than_a_line_break_inside_the_margins() {
    let fonts = fonts();
    let check = |role: Role, text: &str| {
        let document = document(Lang::Nl, "Test", vec![Block::plain(role, text)]);
        let typeset = typeset::pages(&document, &fonts);
        assert!(typeset.pages[0].lines.len() > 1, "{role:?} {text}");
        assert_inside(&typeset);
        assert_complete(&document, &typeset);
    };
    for role in [Role::Name, Role::Section, Role::Paragraph, Role::Item] {
        check(role, &"m".repeat(300));
        check(role, &"e\u{323}\u{302}".repeat(300));
        check(role, &format!("kort {}", "n".repeat(300)));
    }
}

#[test]
fn an_address_is_kept_whole_where_a_line_can_hold_it() {
    let fonts = fonts();
    let short = "https://example.nl/een/pad/met-veel/delen";
    for words in 0..20 {
        let notation = format!("{}{short} klaar", "woord ".repeat(words));
        let typeset = typeset::pages(&dutch(&notation), &fonts);
        let whole = typeset.pages[0].lines.iter().filter(|line| line.text.contains(short)).count();
        assert_eq!(whole, 1, "{words} words before it");
    }
    let long = format!("https://example.nl/{}", "map-een/".repeat(40));
    let typeset = typeset::pages(&dutch(&long), &fonts);
    assert_inside(&typeset);
    let ends: Vec<_> = typeset.pages[0].lines.iter().filter_map(|line| line.text.chars().last()).collect();
    assert!(ends.iter().all(|end| matches!(end, '/' | '-')), "a long address breaks between its parts: {ends:?}");
}

#[test]
fn a_word_is_not_parted_at_its_hyphen() {
    let fonts = fonts();
    for word in ["self-checkout", "'s-Hertogenbosch", "06-12345678", "en/of", "2024–2025"] {
        for words in 0..20 {
            let typeset = typeset::pages(&dutch(&format!("{}{word} klaar", "woord ".repeat(words))), &fonts);
            let whole = typeset.pages[0].lines.iter().filter(|line| line.text.contains(word)).count();
            assert_eq!(whole, 1, "{word} after {words} words");
        }
    }
    let typeset = typeset::pages(&dutch(&"zelf-scan-".repeat(30)), &fonts);
    let (_, lines) = typeset.pages[0].lines.split_last().unwrap();
    assert!(lines.iter().all(|line| line.text.ends_with('-')), "a word longer than a line breaks at its hyphens");
}

#[test]
fn no_line_begins_with_a_separator() {
    let fonts = fonts();
    for words in 1..40 {
        let notation =
            format!("@ {}Delft | 06 12345678 | sanne@example.nl · https://example.nl – einde", "w ".repeat(words * 2));
        let typeset = typeset::pages(&dutch(&notation), &fonts);
        for line in &typeset.pages[0].lines {
            assert!(!line.text.starts_with(['|', '·', '–']), "{}", line.text);
        }
    }
}

#[test]
fn links_lead_only_where_a_cv_leads() {
    let fonts = fonts();
    let document = dutch("@ sanne@example.nl | https://example.nl/é");
    let typeset = typeset::pages(&document, &fonts);
    let links: Vec<_> = typeset.pages[0].lines[0].runs.iter().filter_map(|run| run.link.as_deref()).collect();
    assert_eq!(links, ["mailto:sanne@example.nl", "https://example.nl/%C3%A9"]);
}

#[test]
fn the_same_document_and_date_give_the_same_bytes() {
    let fonts = fonts();
    let write = |document: &Document, date| pdf::write(document, &fonts, date).expect("a PDF").bytes;
    let document = sheet::two_pages();
    assert_eq!(write(&document, DATE), write(&document, DATE));
    assert_eq!(write(&document, DATE), pdf::write(&document, &sheet::fonts(), DATE).expect("a PDF").bytes);
    assert_ne!(write(&document, DATE), write(&document, pdf::PdfDate { second: 1, ..DATE }));
}

#[test]
fn whatever_stands_in_a_document_it_can_be_set() {
    let fonts = fonts();
    let mut dice = Dice(0x5eed_1234_abcd_0001);
    for round in 0..60 {
        let document = dice.document();
        let typeset = typeset::pages(&document, &fonts);
        assert_inside(&typeset);
        assert_complete(&document, &typeset);
        let pages = preview::paint(&typeset, &fonts);
        assert_eq!(pages.len(), typeset.pages.len());
        if round % 4 == 0 {
            let pdf = pdf::write(&document, &fonts, DATE).unwrap_or_else(|error| panic!("round {round}: {error}"));
            assert_eq!(pdf.marks, Marks::UaAndA, "round {round}");
        }
    }
}

#[test]
fn empty_and_headless_documents_keep_the_standards() {
    let fonts = fonts();
    for notation in ["", "- Alleen een punt", "### Bakkerij\n> Rol", "## Kop\n### Bakkerij\n# Naam\n### Slager"] {
        let document = dutch(notation);
        assert_eq!(pdf::write(&document, &fonts, DATE).expect(notation).marks, Marks::UaAndA, "{notation:?}");
        let bare = Document { title: String::new(), author: String::new(), ..document };
        assert_eq!(pdf::write(&bare, &fonts, DATE).expect(notation).marks, Marks::UaAndA, "{notation:?}");
    }
}

#[test]
fn a_preview_has_a_path_for_every_line() {
    let fonts = fonts();
    let typeset = typeset::pages(&sheet::two_pages(), &fonts);
    let pages = preview::paint(&typeset, &fonts);
    for (page, set) in pages.iter().zip(&typeset.pages) {
        let (rules, lines): (Vec<_>, Vec<_>) = page.shapes.iter().partition(|shape| shape.ink == Ink::Rule);
        assert_eq!(lines.len(), set.lines.len() + 1, "the lines and the page number");
        assert_eq!(rules.len(), set.rules.len());
        assert!(page.shapes.iter().all(|shape| shape.d.starts_with('M') && shape.d.ends_with('z')));
    }
    let kilobytes = serde_json::to_string(&pages).expect("pages are plain values").len() / 1_000;
    assert!(kilobytes < 1_000, "{kilobytes} kB of preview");
}

#[test]
fn the_service_answers_whatever_it_is_asked() {
    let [regular, bold, italic] = sheet::font_files();
    let typesetter = Typesetter::new(regular.clone(), bold.clone(), italic.clone()).expect("three fonts");
    let ask = |request: &str, document: &str| {
        let answer = typesetter.handle(request, document.as_bytes());
        (serde_json::from_str::<Response>(&answer.json).expect("an answer is JSON"), answer.bytes)
    };
    let document = serde_json::to_string(&sheet::two_pages()).expect("JSON");
    let (response, bytes) = ask(r#""preview""#, &document);
    assert!(matches!(response, Response::Preview { pages, missing } if pages.len() == 2 && missing.is_empty()));
    assert_eq!(bytes, None);
    let date = serde_json::to_string(&DATE).expect("JSON");
    let (response, bytes) = ask(&format!(r#"{{"pdf":{{"date":{date}}}}}"#), &document);
    assert_eq!(response, Response::Pdf { marks: Marks::UaAndA, missing: vec![] });
    assert!(bytes.is_some_and(|bytes| bytes.starts_with(b"%PDF-1.7")));
    for request in ["", "{}", "null", "[1,2", r#"{"wipe":{}}"#, r#"{"pdf":{}}"#] {
        assert!(matches!(ask(request, &document), (Response::Refused { .. }, None)), "{request}");
    }
    for document in ["", "[]", "{", "\u{0}"] {
        assert!(matches!(ask(r#""preview""#, document), (Response::Refused { .. }, None)), "{document}");
    }
    for broken in [vec![], vec![0; 100], regular[..regular.len() / 20].to_vec(), b"%PDF-1.7".to_vec()] {
        let error = Typesetter::new(regular.clone(), broken, italic.clone()).err().expect("not a font");
        assert!(error.to_string().contains("Bold"), "{error}");
    }
}

/// Every line and rule lies inside the margins.
fn assert_inside(typeset: &Typeset) {
    let right = style::PAGE_WIDTH - style::MARGIN_SIDE + 0.01;
    for page in &typeset.pages {
        for line in &page.lines {
            assert!(line.top >= style::MARGIN_TOP - 0.01, "{line:?}");
            assert!(line.top + line.height <= style::PAGE_HEIGHT - style::MARGIN_BOTTOM + 0.01, "{line:?}");
            for GlyphRun { x, width, .. } in line.label.iter().chain(&line.runs) {
                assert!(*x >= style::MARGIN_SIDE - 0.01 && x + width <= right, "{line:?}");
            }
        }
    }
}

/// Every character that is drawn is in exactly one glyph's range or in the range of one cluster, in the order of the
/// document; and every character of the document is drawn, save white space and what is replaced.
fn assert_complete(document: &Document, typeset: &Typeset) {
    let mut drawn = String::new();
    for line in typeset.pages.iter().flat_map(|page| &page.lines) {
        let mut end = 0;
        let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
        let mut previous = None;
        for glyph in glyphs {
            assert_ne!(glyph.id, 0, "no glyph in {:?}", line.text);
            if previous.replace(glyph.text.clone()) != Some(glyph.text.clone()) {
                assert_eq!(glyph.text.start, end, "a hole or an overlap in {:?}", line.text);
                end = glyph.text.end;
            }
        }
        assert_eq!(end, line.text.len(), "the end of {:?}", line.text);
        drawn.push_str(&line.text);
    }
    let seen = |character: &char| !character.is_whitespace() && !is_unseen(*character);
    let expected: String = document
        .blocks
        .iter()
        .flat_map(|block| &block.runs)
        .flat_map(|run| run.text.nfc())
        .filter(seen)
        .map(|character| match character {
            _ if typeset.missing.contains(&character) => "?".into(),
            '\u{2010}' | '\u{2011}' => "-".into(),
            '\u{fb00}'..='\u{fb06}' => character.to_string().nfkc().collect(),
            _ => character.to_string(),
        })
        .collect();
    let drawn: String = drawn.chars().filter(seen).collect();
    assert_eq!(drawn.nfd().collect::<String>(), expected.nfd().collect::<String>());
}

/// Characters that a reader can't see, and that are neither letters, digits nor signs.
fn is_unseen(character: char) -> bool {
    const UNSEEN: [char; 5] = ['\u{ad}', '\u{200d}', '\u{feff}', '\u{fe0f}', '\u{200b}'];
    character.is_control() || UNSEEN.contains(&character) || ('\u{e0000}'..='\u{e0fff}').contains(&character)
}

/// The PDFs that `tests/extract/run.py` reads, each with the lines that an extractor must find, in order.
#[test]
fn samples_for_the_extractors_are_written() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("sheets");
    std::fs::create_dir_all(&folder).expect("a folder for the samples");
    let fonts = fonts();
    // Without a name the first heading is a section, and must still be tagged as the first level (veraPDF checks that).
    let nameless = dutch("## Ervaring\n### Bakkerij\n> Verkoper\n- Hielp klanten\n## Talen\nNederlands");
    let names = HARD_NAMES.map(|(name, _)| format!("### {name}\n")).concat();
    let samples = [
        ("one-page", sheet::one_page()),
        ("two-pages", sheet::two_pages()),
        ("nameless", nameless),
        ("hard-names", dutch(&("# Namen\n## Lijst\n".to_owned() + &names))),
    ];
    for (name, document) in samples {
        let pdf = pdf::write(&document, &fonts, DATE).expect(name);
        assert_eq!(pdf.marks, Marks::UaAndA, "{name}");
        let typeset = typeset::pages(&document, &fonts);
        let text = lines(&typeset).concat().join("\n") + "\n";
        std::fs::write(folder.join(name).with_extension("pdf"), pdf.bytes).expect(name);
        std::fs::write(folder.join(name).with_extension("txt"), text).expect(name);
    }
}

/// Prints medians; nothing fails on a clock: `cargo test --release --test typeset -- --ignored --nocapture`.
/// `make bench` does that, and lets the page set the same CV.
#[test]
#[ignore = "a measurement, not a check"]
fn how_long_two_pages_take() {
    let fonts = fonts();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cv/three-internships.vaardig.json");
    let profile = file::read(&std::fs::read(path).expect(path), Trust::File).expect(path).profile;
    let build = || cv::build(&profile, Audience::Employer, profile.language);
    let document = build();
    assert_eq!(typeset::pages(&document, &fonts).pages.len(), 2);
    let measure = |what: &str, work: &dyn Fn() -> usize| {
        let mut times: Vec<_> = (0..200)
            .map(|_| {
                let start = std::time::Instant::now();
                assert!(work() > 0);
                start.elapsed()
            })
            .collect();
        times.sort();
        println!("{what}: {:.2?} (fastest {:.2?})", times[times.len() / 2], times[0]);
    };
    measure("profile to document", &|| build().blocks.len());
    measure("two pages typeset", &|| typeset::pages(&document, &fonts).pages.len());
    measure("two pages typeset, painted as preview, in JSON", &|| {
        let pages = preview::paint(&typeset::pages(&document, &fonts), &fonts);
        serde_json::to_string(&pages).map_or(0, |json| json.len())
    });
    measure("two pages typeset, as PDF", &|| pdf::write(&document, &fonts, DATE).map_or(0, |pdf| pdf.bytes.len()));
    let [regular, bold, italic] = sheet::font_files();
    measure("three fonts read", &|| usize::from(Fonts::new(regular.clone(), bold.clone(), italic.clone()).is_ok()));
}
