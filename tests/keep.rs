//! The PDF to keep: it opens again with nothing lost, and nobody takes it for the one to send.

mod foreign;
#[allow(dead_code, reason = "the tests of the sheet use the rest")]
mod sheet;

use foreign::{file, page, sealed, shown, stream};
use sheet::{DATE, Dice, fonts};
use std::fs;
use vaardig::cv::{self, Document};
use vaardig::export::pdf::{self, Marks, Purpose};
use vaardig::export::service::{Request, Response, Typesetter};
use vaardig::import;
use vaardig::privacy::Audience;
use vaardig::profile::{Profile, example};
use vaardig::saved::{Looks, Refused, Trust, file as save_file};
use vaardig::text::Lang;

const NOTICES: [(Lang, &str); 2] = [
    (Lang::Nl, "Dit is je eigen kopie. Stuur deze pdf niet op: alles wat je invulde zit erin."),
    (Lang::En, "This is your own copy. Do not send this PDF: it holds everything you filled in."),
];

/// The saved profiles of the fixtures, and the example.
fn profiles() -> Vec<Profile> {
    let folders = ["cv", "saved"].map(|name| format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR")));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let opened = files.filter_map(|path| save_file::read(&fs::read(path).ok()?, Trust::File).ok());
    let profiles: Vec<_> = opened.map(|opened| opened.profile).chain([example()]).collect();
    assert!(profiles.len() > 8, "only {} profiles", profiles.len());
    profiles
}

fn document(profile: &Profile, lang: Lang) -> Document {
    cv::build(profile, Audience::Employer, lang)
}

fn kept(profile: &Profile, lang: Lang) -> Vec<u8> {
    let save_file = save_file::write(profile, 7);
    let purpose = Purpose::Keep { save_file: save_file.as_bytes() };
    let pdf = pdf::write_for(purpose, &document(profile, lang), &fonts(), DATE).expect("a PDF");
    assert_eq!(pdf.marks, Marks::UaAndA);
    pdf.bytes
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn it_opens_again_with_nothing_lost() {
    for profile in profiles() {
        for lang in Lang::ALL {
            let opened = import::open(&kept(&profile, lang)).expect("a PDF to keep");
            assert_eq!((&opened.profile, opened.revision), (&profile, 7));
            assert_eq!(opened.notes, [], "{}", profile.contact.name);
        }
    }
}

#[test]
fn every_page_says_that_it_is_not_to_be_sent() {
    let fonts = fonts();
    let profile = profiles().into_iter().max_by_key(|profile| document(profile, Lang::Nl).blocks.len()).unwrap();
    for (lang, notice) in NOTICES {
        let document = document(&profile, lang);
        let sent = import::pdf::read(&pdf::write(&document, &fonts, DATE).expect("a PDF").bytes).unwrap();
        let mut kept = import::pdf::read(&kept(&profile, lang)).unwrap();
        assert!(kept.pages > 1, "all on one page");
        let notices = kept.lines.iter().filter(|line| line.text == notice);
        assert_eq!(notices.map(|line| line.page).collect::<Vec<_>>(), (1..=kept.pages).collect::<Vec<_>>());
        // Beside that it is the same sheet, and the line is no part of what a screen reader reads.
        kept.lines.retain(|line| line.text != notice);
        assert_eq!((&kept.lines, &kept.tags), (&sent.lines, &sent.tags));
    }
}

#[test]
fn the_one_to_send_carries_nothing() {
    let fonts = fonts();
    for profile in profiles() {
        let sent = pdf::write(&document(&profile, Lang::Nl), &fonts, DATE).expect("a PDF").bytes;
        assert_eq!(import::open(&sent), Err(Refused::NotOurs { looks: Looks::Pdf }));
        let kept = kept(&profile, Lang::Nl);
        for word in ["/EmbeddedFile", "/AFRelationship", "/Filespec", "vaardig.json"] {
            assert!(contains(&kept, word), "{word}");
            assert!(!contains(&sent, word), "{word}");
        }
        assert!(contains(&sent, "<pdfaid:part>2<") && contains(&kept, "<pdfaid:part>3<"));
    }
}

#[test]
fn the_attachment_says_what_it_is() {
    let kept = kept(&example(), Lang::En);
    for words in [
        "/AFRelationship/Source",
        "/Subtype/application#2Fjson",
        "(cv.vaardig.json)",
        "/Desc(The file of Vaardig with which you go on with this CV)",
        "/ModDate(D:20261122080000Z)",
    ] {
        assert!(contains(&kept, words), "{words}");
    }
}

#[test]
fn the_typesetter_makes_both() {
    let [regular, bold, italic] = sheet::font_files();
    let typesetter = Typesetter::new(regular, bold, italic).unwrap();
    let profile = example();
    let document = serde_json::to_vec(&document(&profile, Lang::Nl)).unwrap();
    let save_file = save_file::write(&profile, 7);
    let both = [&document, save_file.as_bytes()].concat();
    let ask = |request: Request, bytes: &[u8]| {
        let answer = typesetter.handle(&serde_json::to_string(&request).unwrap(), bytes);
        (serde_json::from_str::<Response>(&answer.json).unwrap(), answer.bytes)
    };
    let made = Response::Pdf { marks: Marks::UaAndA, missing: vec![] };
    let (response, bytes) = ask(Request::Keep { date: DATE, document: document.len() }, &both);
    assert_eq!((response, bytes.as_deref()), (made.clone(), Some(kept(&profile, Lang::Nl).as_slice())));
    let (response, bytes) = ask(Request::Pdf { date: DATE }, &document);
    assert_eq!((response, import::open(&bytes.unwrap())), (made, Err(Refused::NotOurs { looks: Looks::Pdf })));
    // A save file beside the document of a PDF to send is refused, not attached; nor is one to keep made without.
    for (request, bytes) in [
        (Request::Pdf { date: DATE }, &both),
        (Request::Keep { date: DATE, document: document.len() }, &document),
        (Request::Keep { date: DATE, document: usize::MAX }, &both),
        (Request::Keep { date: DATE, document: 3 }, &both),
    ] {
        assert!(matches!(ask(request, bytes), (Response::Refused { .. }, None)), "{request:?}");
    }
    for (request, start) in [
        (Request::Docx { date: DATE }, &b"PK\x03\x04"[..]),
        (Request::Text, b"Noor Bakker\n"),
        (Request::Markdown, b"# Noor Bakker\n"),
    ] {
        let (response, bytes) = ask(request, &document);
        assert_eq!(response, Response::File);
        assert!(bytes.unwrap().starts_with(start), "{request:?}");
    }
}

/// A PDF by hand whose attachment is this stream, behind so many branches of the tree of names.
fn attached(name: &str, stream: String, branches: usize) -> Vec<u8> {
    let mut objects = page(&shown("(cv) Tj"), "", &[stream]);
    let spec = format!("<< /Type /Filespec /UF ({name}) /F ({name}) /EF << /F 5 0 R >> >>");
    let leaf = format!("<< /Names [(other) null (file) {spec}] >>");
    let tree = (0..branches).fold(leaf, |tree, _| format!("<< /Kids [{tree}] >>"));
    objects[0] = format!("<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles {tree} >> >>");
    file(&objects)
}

#[test]
fn what_other_programs_made_of_it_is_found_too() {
    let saved = save_file::write(&example(), 7).replace(|c: char| !c.is_ascii(), "?");
    let check = |pdf: Vec<u8>, expected: Result<(), Refused>| assert_eq!(import::open(&pdf).map(|_| ()), expected);
    let refused = |looks| Err(Refused::NotOurs { looks });
    check(attached("cv.vaardig.json", stream("", &saved), 0), Ok(()));
    check(attached("mijn cv (2).vaardig.json", stream("", &saved), 3), Ok(()));
    check(attached("cv.json", stream("", &saved), 0), refused(Looks::Pdf));
    check(attached("cv.vaardig.json", stream("", &saved), 30), refused(Looks::Pdf));
    check(attached("cv.vaardig.json", stream("", "{}"), 0), refused(Looks::Json));
    check(attached("cv.vaardig.json", stream("", ""), 0), Err(Refused::Empty));
    check(attached("cv.vaardig.json", stream("/Filter /FlateDecode", &saved), 0), refused(Looks::BrokenPdf));
    check(attached("cv.vaardig.json", stream("/Filter /DCTDecode", &saved), 0), refused(Looks::BrokenPdf));
    check(attached("cv.vaardig.json", stream("", &" ".repeat(2_000_001)), 0), refused(Looks::BrokenPdf));
    check(attached("cv.vaardig.json", "42".into(), 0), refused(Looks::Pdf));
    let hash = "00".repeat(32);
    let lock = format!("/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{hash}> /U <{hash}> >>");
    check(sealed(&page("", "", &[]), &lock), refused(Looks::LockedPdf));
}

#[test]
fn an_attachment_that_unpacks_to_too_much_is_refused() {
    let kept = kept(&example(), Lang::Nl);
    let after =
        |from: usize, words: &[u8]| from + kept[from..].windows(words.len()).position(|it| it == words).unwrap();
    let begin = after(after(0, b"/EmbeddedFile"), b"stream\n") + b"stream\n".len();
    let end = after(begin, b"endstream");
    let with = |content: &[u8]| {
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(content, 9);
        import::open(&[&kept[..begin], &packed, b"\n", &kept[end..]].concat()).map(|opened| opened.profile)
    };
    assert_eq!(with(save_file::write(&Profile::default(), 1).as_bytes()), Ok(Profile::default()));
    assert_eq!(with(&vec![b' '; 2_000_001]), Err(Refused::NotOurs { looks: Looks::BrokenPdf }));
    assert_eq!(with(&vec![b' '; 2_000_000]), Err(Refused::Empty));
}

/// Nothing panics, and what opens is a profile: a save file in a damaged PDF is never half read.
#[test]
fn damage_is_a_refusal_or_nothing_lost() {
    let whole = kept(&example(), Lang::Nl);
    let mut dice = Dice(20_261_122);
    let mut opened = 0;
    for round in 0..400 {
        let mut bytes = whole.clone();
        if round % 4 == 0 {
            bytes.truncate(dice.below(whole.len()));
        } else {
            for _ in 0..=dice.below(20) {
                let at = dice.below(bytes.len());
                bytes[at] = dice.below(256) as u8;
            }
        }
        if let Ok(opening) = import::open(&bytes) {
            assert_eq!(opening.profile, example(), "round {round}");
            opened += 1;
        }
    }
    assert!((50..400).contains(&opened), "{opened} opened");
}
