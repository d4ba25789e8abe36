//! What a computer reads in a PDF: in ours all of it; in others what is there, and what is wrong with it.

mod foreign;
#[allow(dead_code, reason = "the tests of the sheet use the rest")]
mod sheet;

use foreign::{file, page, sealed, shown, stream};
use sheet::{DATE, Dice, HARD_NAMES, blocks, document, fonts};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use vaardig::cv::{self, Document, Role};
use vaardig::export;
use vaardig::import::pdf::{self, Line, MAX_BYTES, MAX_PAGES, Problem, Reading, Refused};
use vaardig::privacy::Audience;
use vaardig::saved::{Trust, file as save_file};
use vaardig::text::Lang;
use vaardig::typeset::{self, Fonts};

/// Far more than any file here takes, also unoptimised on a busy machine: who needs longer hangs.
const HANGS: Duration = Duration::from_secs(20);

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

/// What is read of a page with this content.
fn read(content: &str, resources: &str, more: &[String]) -> Reading {
    pdf::read(&file(&page(content, resources, more))).expect(content)
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The CVs of the fixtures in both languages, and the sheets of the other tests.
fn documents() -> Vec<(String, Document)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cv");
    let entries = std::fs::read_dir(&folder).expect("the fixtures").map(|entry| entry.expect("a fixture").path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(".vaardig.json")).collect();
    paths.sort();
    assert!(paths.len() > 5, "only {} CVs", paths.len());
    let mut documents = Vec::new();
    for path in paths {
        let bytes = std::fs::read(&path).expect("a fixture");
        let profile = save_file::read(&bytes, Trust::File).expect("a profile").profile;
        for lang in Lang::ALL {
            documents.push((format!("{} {lang:?}", path.display()), cv::build(&profile, Audience::Employer, lang)));
        }
    }
    documents.push(("one page".into(), sheet::one_page()));
    documents.push(("two pages".into(), sheet::two_pages()));
    documents.push(("words".into(), document(Lang::Nl, "Fien", blocks("# Fien\n## Werk\n- Efficiënt, officieel, financiën\n- Fietsen, affiche, fjord, aflopen, hoofdtekst\nEn *vet* en cursief."))));
    documents
}

fn written(document: &Document, fonts: &Fonts) -> Vec<u8> {
    export::pdf::write(document, fonts, DATE).expect("a PDF").bytes
}

#[test]
fn all_of_our_own_pdfs_is_read_back() {
    let fonts = fonts();
    for (name, document) in documents() {
        let typeset = typeset::pages(&document, &fonts);
        let reading = pdf::read(&written(&document, &fonts)).expect(&name);
        assert_eq!(reading.problems, [], "{name}");
        assert_eq!(reading.pages, typeset.pages.len(), "{name}");
        assert_eq!(reading.title, document.title, "{name}");
        assert!(reading.language.starts_with(document.lang.tag()), "{name}: {}", reading.language);

        let count = typeset.pages.len();
        let mut expected = Vec::new();
        for (index, page) in typeset.pages.iter().enumerate() {
            let label = |line: &typeset::Line| if line.label.is_some() { "• " } else { "" };
            expected.extend(page.lines.iter().map(|line| plain(&(label(line).to_owned() + &line.text))));
            expected.extend((count > 1).then(|| format!("{} / {count}", index + 1)));
        }
        assert_eq!(texts(&reading.lines), expected, "{name}");
        assert_eq!(texts(&reading.by_position), expected, "{name}");
        assert_tagged(&document, &reading, &name);
    }
}

/// Every block is one tag, in order, and headings are headings.
fn assert_tagged(document: &Document, reading: &Reading, name: &str) {
    let block = |block: &cv::Block| {
        let text: String = block.runs.iter().map(|run| run.text.as_str()).collect();
        (matches!(block.role, Role::Name | Role::Section | Role::Entry), plain(&text))
    };
    let expected: Vec<_> = document.blocks.iter().map(block).filter(|(_, text)| !text.is_empty()).collect();
    let is_heading = |role: &str| role.starts_with('H') && role[1..].parse::<u8>().is_ok();
    let tags = reading.tags.iter().filter(|tag| tag.role != "Lbl");
    let found: Vec<_> = tags.map(|tag| (is_heading(&tag.role), tag.text.clone())).collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn hard_names_are_read_as_they_are_printed() {
    let names = HARD_NAMES.map(|(name, _)| format!("### {name}\n")).concat();
    let reading = pdf::read(&written(&document(Lang::Nl, "X", blocks(&names)), &fonts())).expect("a PDF");
    assert_eq!(texts(&reading.lines), HARD_NAMES.map(|(_, printed)| printed));
}

#[test]
fn the_operators_of_text_are_obeyed() {
    let check = |content: &str, expected: &[&str]| {
        assert_eq!(texts(&read(content, "", &[]).lines), expected, "{content}");
    };
    check(&shown("(Een) Tj T* (Twee) Tj"), &["Een", "Twee"]);
    check(&shown("(Een) Tj (Twee) ' 2 1 (Drie vier) \""), &["Een", "Twee", "Drie vier"]);
    check(&shown("(Een) Tj 0 -14 TD (Twee) Tj T* (Drie) Tj"), &["Een", "Twee", "Drie"]);
    check(&shown("(Een) Tj 1 0 0 1 50 700 Tm (Twee) Tj"), &["Een", "Twee"]);
    // Kerning stays in the word, a space does not, nor what stands further on.
    check(&shown("[(W) 80 (erk) -20 (plek) -300 (nu) -3000 (2024)] TJ"), &["Werkplek nu 2024"]);
    // Letter-spacing tears a word apart, as it does for other readers.
    check(&shown("4 Tc (WERK) Tj"), &["W E R K"]);
    check(&shown("5 Ts (raised) Tj 0 Ts ( word) Tj"), &["raised", "word"]);
    check(&shown("2 Ts (th) Tj 0 Ts (ing) Tj"), &["thing"]);
    check(&shown("50 Tz (Een) Tj [( ) -100 (twee)] TJ"), &["Een twee"]);
    check(&format!("q 2 0 0 2 0 -800 cm {} Q {}", shown("(Groot) Tj"), shown("(Klein) Tj")), &["Groot", "Klein"]);
    check(&shown("(ge\\353ig \\(haken\\) caf) Tj <E9> Tj"), &["geëig (haken) café"]);
    // What is no operator is passed over.
    check(&shown("(Een) Tj zzz 1 2 3 foo (Twee) Tj"), &["EenTwee"]);
    // A page turned by a quarter reads the same.
    let mut turned = page(&shown("(Een) Tj T* (Twee) Tj"), "", &[]);
    turned[2] = turned[2].replace("/MediaBox", "/Rotate 90 /MediaBox");
    let reading = pdf::read(&file(&turned)).expect("a turned page");
    assert_eq!(texts(&reading.lines), ["Een", "Twee"]);
}

#[test]
fn places_and_sizes_are_those_of_the_page() {
    let reading = read(&shown("(Een) Tj 14 0 0 14 100 700 Tm (Twee) Tj"), "", &[]);
    let places: Vec<_> = reading.lines.iter().map(|line| (line.page, line.x, line.y, line.size)).collect();
    assert_eq!(places, [(1, 50.0, 42.0, 10.0), (1, 100.0, 142.0, 140.0)]);
    assert_eq!((reading.language.as_str(), reading.pages), ("nl-NL", 1));
}

#[test]
fn forms_and_replaced_text_are_read() {
    let form = stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 -50]", &shown("(In) Tj"));
    let content = shown("(Voor) Tj") + " /F Do " + &shown("0 -90 Td (Na) Tj");
    let reading = read(&content, "/XObject << /F 5 0 R >>", &[form]);
    assert_eq!(texts(&reading.lines), ["Voor", "In", "Na"]);
    assert_eq!(reading.lines.iter().map(|line| line.y).collect::<Vec<_>>(), [42.0, 92.0, 132.0]);
    let actual = "/Span << /ActualText (fi) >> BDC (\\001\\002) Tj EMC";
    let reading = read(&shown(&format!("(ef) Tj {actual} (cient) Tj")), "", &[]);
    assert_eq!(texts(&reading.lines), ["efficient"]);
}

#[test]
fn fonts_say_what_their_codes_mean() {
    let check = |font: &str, shown_text: &str, expected: &str, problems: &[Problem]| {
        let table = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange \
                     3 beginbfchar <0001> <0066006A> <0002> <FB01> <0003> <F0B7> endbfchar \
                     1 beginbfrange <0010> <0014> <0041> endbfrange endcmap";
        let more = [font.to_owned(), stream("", table)];
        let content = format!("BT /T 10 Tf 50 800 Td {shown_text} Tj ET");
        let reading = read(&content, "/Font << /T 5 0 R >>", &more);
        assert_eq!(
            (texts(&reading.lines).join("|"), reading.problems.as_slice()),
            (expected.into(), problems),
            "{font}"
        );
    };
    let differing = |names: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Differences [1 {names}] >> >>")
    };
    check(&differing("/E /eacute /n /uni20AC"), "<01020304>", "Eén€", &[]);
    check(
        &differing("/a /fi /g123"),
        "<010203>",
        "afi\u{fffd}",
        &[Problem::Unnamed { count: 1 }, Problem::Joined { count: 1 }],
    );
    let composite = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R \
                     /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [16 [600 600]] >>] >>";
    check(composite, "<00010010001100120014>", "fjABCE", &[]);
    check(
        composite,
        "<0003001000020099>",
        "\u{f0b7}Afi\u{fffd}",
        &[Problem::Unnamed { count: 1 }, Problem::Private { count: 1 }, Problem::Joined { count: 1 }],
    );
    // A table of widths for four billion codes, widths from an impossible code on, and a font of an unknown kind.
    check(
        &composite.replace("[16 [600 600]]", "[0 4294967295 500]"),
        "<00>",
        "\u{fffd}",
        &[Problem::Unnamed { count: 1 }],
    );
    let from = |first: &str| format!("/FirstChar {first} /LastChar {first} /Widths [1] /Encoding");
    check(&differing("/a").replace("/Encoding", &from("4000000000")), "<01>", "a", &[]);
    check(&differing("/a").replace("/Encoding", &from("-1")), "<01>", "a", &[]);
    // What the standard encodings and the names of Zapf Dingbats mean.
    let named = |name: &str, more: &str| format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} {more} >>");
    check(&named("Helvetica", "/Encoding /WinAnsiEncoding"), "<80E9817E>", "€é•~", &[]);
    check(&named("Helvetica", "/Encoding /MacRomanEncoding"), "<DE8EDB>", "fié¤", &[Problem::Joined { count: 1 }]);
    check(&named("Helvetica", ""), "<27AEFB>", "’fiß", &[Problem::Joined { count: 1 }]);
    check(&named("ZapfDingbats", ""), "(l4)", "●✔", &[]);
    check(&named("ZapfDingbats", "/Encoding << /Differences [1 /a71 /a20] >>"), "<0102>", "●✔", &[]);
    check(&named("Symbol", ""), "<B761>", "•α", &[]);
    check(
        &differing("/Amacron /B /uni004A006B /f_f_i.alt /oneoldstyle /u1F600 /g_a"),
        "<01020304050607>",
        "ĀBJkffi1😀ga",
        &[],
    );
    check("<< /Type /Font /Subtype /Hologram >>", "(a)", "\u{fffd}", &[Problem::Unnamed { count: 1 }]);
}

/// A CFF font with the glyphs A and "eacute", by its own names at the codes 1 and 2.
fn cff(encoding: &[u8]) -> Vec<u8> {
    let dictionary = |charset: u8, encoding: u8| [139 + charset, 15, 139 + encoding, 16];
    let index = |item: &[u8]| [&[0, 1, 1, 1, 1 + item.len() as u8][..], item].concat();
    let head = [&[1, 0, 4, 1][..], &index(b"X")].concat();
    let strings = index(b"eacute");
    // Its dictionary says where the two tables behind it are.
    let charset = head.len() + index(&dictionary(0, 0)).len() + strings.len() + 2;
    let tables = [&[0, 0, 34, 1, 135][..], encoding].concat();
    let dictionary = dictionary(charset as u8, charset as u8 + 5);
    [&head[..], &index(&dictionary), &strings, &[0, 0], &tables].concat()
}

#[test]
fn fonts_in_the_file_say_what_their_codes_mean() {
    let check = |key: &str, program: &[u8], expected: &str| {
        let hex: String = program.iter().map(|byte| format!("{byte:02x}")).collect();
        let font = "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Own /FontDescriptor 6 0 R >>".to_owned();
        let descriptor = format!("<< /Type /FontDescriptor /FontName /ABCDEF+Own /{key} 7 0 R >>");
        let more = [font, descriptor, stream("/Filter /ASCIIHexDecode", &hex)];
        let reading = read("BT /T 10 Tf 50 800 Td <0102> Tj ET", "/Font << /T 5 0 R >>", &more);
        assert_eq!(texts(&reading.lines).join("|"), expected, "{key} {program:?}");
    };
    check("FontFile", b"%!PS-AdobeFont-1.0: Own\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /A put dup 2 /eacute put readonly def currentfile eexec", "Aé");
    check("FontFile3", &cff(&[0, 2, 1, 2]), "Aé");
    check("FontFile3", &cff(&[1, 1, 1, 1]), "Aé");
    check("FontFile3", &cff(&[0x80, 0, 2, 1, 0, 34, 2, 1, 135]), "Aé");
    let wrapped = [b"OTTO\0\x01\0\0\0\0\0\0CFF \0\0\0\0\0\0\0\x1c\0\0\0\0".as_slice(), &cff(&[0, 2, 1, 2])].concat();
    check("FontFile3", &wrapped, "Aé");
    // However it is cut, nothing stops.
    for length in 0..wrapped.len() {
        let hex: String = wrapped[..length].iter().map(|byte| format!("{byte:02x}")).collect();
        let descriptor = "<< /Type /FontDescriptor /FontFile3 7 0 R >>".to_owned();
        let font = "<< /Type /Font /Subtype /Type1 /FontDescriptor 6 0 R >>".to_owned();
        read(
            "BT /T 10 Tf <0102> Tj ET",
            "/Font << /T 5 0 R >>",
            &[font, descriptor, stream("/Filter /ASCIIHexDecode", &hex)],
        );
    }
}

#[test]
fn columns_are_seen_and_read_both_ways() {
    let at = |x: usize, y: usize, text: &str| format!("BT /H 10 Tf {x} {y} Td ({text}) Tj ET\n");
    let heights = [700, 680, 660, 640, 620];
    let left = |y: usize| at(50, y, &format!("links {y}"));
    let right = |y: usize| at(300, y, &format!("rechts {y}"));
    // One column after the other.
    let content = heights.map(left).concat() + &heights.map(right).concat();
    let reading = read(&content, "", &[]);
    assert_eq!(reading.problems, [Problem::Columns { rows: 5 }]);
    assert_eq!(texts(&reading.lines)[..2], ["links 700", "links 680"]);
    assert_eq!(texts(&reading.by_position)[..2], ["links 700 rechts 700", "links 680 rechts 680"]);
    // The same, with lines at other heights.
    let low = heights.map(|y| at(300, y - 10, &format!("rechts {y}"))).concat();
    let reading = read(&(heights.map(left).concat() + &low), "", &[]);
    assert_eq!(reading.problems, [Problem::Columns { rows: 4 }]);
    // Row by row.
    let reading = read(&heights.map(|y| left(y) + &right(y)).concat(), "", &[]);
    assert_eq!(reading.problems, [Problem::Columns { rows: 5 }]);
    assert_eq!(texts(&reading.lines)[0], "links 700 rechts 700");
    // No columns: labels before items, dates to the right, one row apart.
    let labels = heights.map(|y| at(50, y, "\\225") + &at(70, y, "een punt")).concat();
    let dates = heights.map(|y| left(y) + &at(400 - (y - 600) / 4, y, "2024 tot nu")).concat();
    for content in [labels, dates, heights.map(left).concat() + &right(660)] {
        assert_eq!(read(&content, "", &[]).problems, [], "{content}");
    }
}

#[test]
fn what_holds_no_text_is_named() {
    let image =
        stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "x");
    assert_eq!(read("/I Do", "/XObject << /I 5 0 R >>", &[image]).problems, [Problem::ImageOnly]);
    let inline = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI";
    assert_eq!(read(inline, "", &[]).problems, [Problem::ImageOnly]);
    for empty in ["", "0 0 m 9 9 l S", &shown("(   ) Tj")] {
        assert_eq!(read(empty, "", &[]).problems, [Problem::NoText], "{empty}");
    }
    let broken = page("", "", &[]).into_iter().enumerate();
    let broken: Vec<_> =
        broken.map(|(at, object)| if at == 3 { stream("/Filter /DCTDecode", "x") } else { object }).collect();
    assert_eq!(
        pdf::read(&file(&broken)).expect("a page").problems,
        [Problem::DamagedPages { count: 1 }, Problem::NoText]
    );
}

#[test]
fn what_can_not_be_read_is_refused_by_its_reason() {
    for bytes in [&b""[..], b"Hallo", b"PK\x03\x04", &[0; 3_000]] {
        assert_eq!(pdf::read(bytes), Err(Refused::NotPdf));
    }
    assert_eq!(pdf::read(b"%PDF-1.7\nniets"), Err(Refused::Damaged));
    let large = MAX_BYTES + 1;
    assert_eq!(pdf::read(&vec![b'%'; large]), Err(Refused::TooLarge { bytes: large }));
    let hash = "00".repeat(32);
    let lock = format!("/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{hash}> /U <{hash}> >>");
    assert_eq!(pdf::read(&sealed(&page(&shown("(Geheim) Tj"), "", &[]), &lock)), Err(Refused::Encrypted));
}

#[test]
fn the_limits_hold() {
    let one = page(&shown("(Een) Tj"), "", &[]);
    let mut objects = one.clone();
    objects.extend(vec!["null".to_owned(); pdf::MAX_OBJECTS]);
    assert_eq!(pdf::read(&file(&objects)), Err(Refused::TooManyObjects { count: objects.len() }));

    let mut objects = one.clone();
    objects[1] = format!(
        "<< /Type /Pages /Kids [{}] /Count 401 >>",
        (0..=MAX_PAGES).map(|at| format!("{} 0 R ", at + 5)).collect::<String>()
    );
    objects.extend(vec![one[2].clone(); MAX_PAGES + 1]);
    let reading = pdf::read(&file(&objects)).expect("many pages");
    assert_eq!((reading.pages, reading.lines.len()), (MAX_PAGES + 1, MAX_PAGES));
    assert_eq!(reading.problems, [Problem::MorePages { count: MAX_PAGES + 1 }]);

    // Forms that hold forms, each many times.
    let form = |next: usize| {
        stream(&format!("/Subtype /Form /Resources << /XObject << /F {next} 0 R >> >>"), &"/F Do ".repeat(40))
    };
    let forms: Vec<_> = (6..40).map(form).collect();
    let reading = read("/F Do", "/XObject << /F 5 0 R >>", &forms);
    let problems = [Problem::MoreContent, Problem::DamagedPages { count: 1 }, Problem::NoText];
    assert_eq!(reading.problems, problems);

    let deep = read(&(shown("(Een) Tj") + &" q".repeat(100_000)), "", &[]);
    assert_eq!((texts(&deep.lines), deep.problems), (vec!["Een"], vec![Problem::DamagedPages { count: 1 }]));
    for open in ["[", "<<", "(", "<< /A "] {
        let content = file(&page(&shown(&open.repeat(200_000)), "", &[]));
        let object = file(&page("", &format!("/X {}", open.repeat(200_000)), &[]));
        let refused = if open.starts_with('<') { Refused::TooDeep } else { Refused::Damaged };
        assert_eq!(read_in_time(&object), Err(refused), "{open}");
        assert_eq!(read_in_time(&content).is_ok(), refused == Refused::Damaged, "{open}");
    }

    // One form with 50 kB of text, drawn on a page again and again.
    let form = stream("/Subtype /Form", &shown(&format!("({}) Tj", "woord ".repeat(8_000))));
    let reading = read(&"/F Do ".repeat(120), "/XObject << /F 5 0 R >>", &[form]);
    assert_eq!(reading.problems, [Problem::MoreContent]);
    let text: usize = reading.lines.iter().map(|line| line.text.len()).sum();
    assert!((4_000_000..=pdf::MAX_TEXT).contains(&text), "{text}");
}

#[test]
fn tags_in_a_circle_end() {
    let marked = "/P << /MCID 0 >> BDC (Een) Tj EMC /P << /MCID 1 >> BDC T* (Twee) Tj EMC";
    let mut objects = page(
        &shown(marked),
        "",
        &[
            "<< /Type /StructTreeRoot /K [6 0 R 6 0 R] /RoleMap << /Kop /H1 >> >>".to_owned(),
            "<< /S /Kop /Pg 3 0 R /K [0 6 0 R << /Type /MCR /MCID 1 >> 6 0 R << /S /Span /K 1 >>] >>".to_owned(),
        ],
    );
    objects[0] = "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R >>".to_owned();
    let reading = pdf::read(&file(&objects)).expect("a PDF");
    assert_eq!((reading.tags[0].role.as_str(), reading.tags[0].text.as_str()), ("H1", "Een"));
    assert!(reading.tags.len() <= 100_000);
}

#[test]
fn damaged_files_are_read_or_refused() {
    let fonts = fonts();
    let by_hand = |content: &str, resources: &str, more: &[String]| file(&page(content, resources, more));
    let form = stream("/Subtype /Form /Matrix [1 0 0 1 0 -50]", &shown("/Span << /ActualText (x) >> BDC (In) Tj EMC"));
    let sources = [
        written(&sheet::two_pages(), &fonts),
        by_hand(&shown("[(Een) -300 (twee)] TJ T* (Drie) '"), "", &[]),
        by_hand(&(shown("(Een) Tj") + " q 2 0 0 2 1 1 cm /F Do Q"), "/XObject << /F 5 0 R >>", &[form]),
    ];
    let mut dice = Dice(0x5eed_0000_0040_0001);
    let mut read = 0;
    for round in 0..450 {
        let mut bytes = sources[round % sources.len()].clone();
        for _ in 0..=dice.below(12) {
            damage(&mut bytes, &mut dice);
        }
        read += usize::from(read_in_time(&bytes).is_ok());
    }
    assert!(
        (50..450).contains(&read),
        "{read} of 450 were read: the damage is too small or too large to show anything"
    );
}

/// Changes, doubles, moves or takes out a little.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const TOKENS: [&[u8]; 10] =
        [b"<<", b">>", b"[", b"-1 ", b"99999999999 ", b"3 0 R", b"null ", b"endstream", b"/Kids", b"\0"];
    let at = dice.below(bytes.len());
    let end = (at + 1 + dice.below(40)).min(bytes.len());
    match dice.below(6) {
        0 => bytes[at] = dice.below(256) as u8,
        1 => bytes[at] ^= 1 << dice.below(8),
        2 => drop(bytes.drain(at..end)),
        3 => bytes.extend_from_within(at..end),
        4 => drop(bytes.splice(at..at, TOKENS[dice.below(TOKENS.len())].iter().copied())),
        // Digits carry lengths, counts and references: worth more attempts than chance gives them.
        _ => {
            if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit) {
                bytes[at + digit] = b'0' + dice.below(10) as u8;
            }
        }
    }
}

#[test]
fn a_file_cut_short_is_read_or_refused() {
    let whole = written(&sheet::one_page(), &fonts());
    let step = whole.len() / 150;
    for length in (0..whole.len()).step_by(step) {
        if let Ok(reading) = read_in_time(&whole[..length]) {
            assert!(reading.problems.contains(&Problem::Truncated), "{length}: {:?}", reading.problems);
        }
    }
    let mut lost_end = file(&page(&shown("(Een) Tj"), "", &[]));
    lost_end.truncate(lost_end.len() - 30);
    let reading = pdf::read(&lost_end).expect("most of it is there");
    assert_eq!((texts(&reading.lines), reading.problems), (vec!["Een"], vec![Problem::Truncated]));
}

fn read_in_time(bytes: &[u8]) -> Result<Reading, Refused> {
    let start = Instant::now();
    let result = pdf::read(bytes);
    assert!(start.elapsed() < HANGS, "{:?} for {} bytes", start.elapsed(), bytes.len());
    result
}

/// Skipped where poppler is not installed.
#[test]
fn pdftotext_finds_the_same_words() {
    let fonts = fonts();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("words.pdf");
    for (name, document) in documents() {
        let bytes = written(&document, &fonts);
        std::fs::write(&path, &bytes).expect("a place for the PDF");
        let Ok(output) = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output() else {
            println!("pdftotext is not installed: skipped");
            return;
        };
        let reading = pdf::read(&bytes).expect(&name);
        assert_eq!(plain(&texts(&reading.lines).join(" ")), plain(&String::from_utf8_lossy(&output.stdout)), "{name}");
    }
}

/// Prints medians; nothing fails on a clock: `cargo test --release --test pdf -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement, not a check"]
fn how_long_two_pages_take_to_read() {
    let bytes = written(&sheet::two_pages(), &fonts());
    let mut times: Vec<_> = (0..200)
        .map(|_| {
            let start = Instant::now();
            assert_eq!(pdf::read(&bytes).expect("two pages").pages, 2);
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("two pages read, {} bytes: {:.2?} (fastest {:.2?})", bytes.len(), times[100], times[0]);
}
