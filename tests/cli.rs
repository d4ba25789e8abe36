//! The command line as it is built: what it writes, and that it writes nothing when something is wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use vaardig::saved::{Trust, file};

/// An empty folder of its own for each test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn vaardig(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vaardig")).args(arguments).current_dir(folder).output().unwrap()
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/saved/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn skill_fixture(name: &str) -> String {
    format!("{}/tests/fixtures/skill/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Runs, expects one line with these words on standard error, exit status 2, and a folder that is as it was.
#[track_caller]
fn check_fails(folder: &Path, arguments: &[&str], words: &[&str]) {
    let before = names_in(folder);
    let output = vaardig(folder, arguments);
    let line = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{line}");
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    for word in words {
        assert!(line.contains(word), "{line}: no {word}");
    }
    assert!(output.stdout.is_empty());
    assert_eq!(names_in(folder), before);
}

#[test]
fn a_save_file_becomes_text_in_either_language() {
    let folder = folder("text");
    for (lang, expected) in [("nl", ["Vaardigheden", "Werkervaring"]), ("en", ["Skills", "Work experience"])] {
        let output = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.txt", "--lang", lang]);
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
        let text = fs::read_to_string(folder.join("cv.txt")).unwrap();
        for heading in expected {
            assert!(text.lines().any(|line| line == heading), "{text}");
        }
        assert!(text.starts_with("Nguyễn van 't Hoff-O'Brien 李雷\n"), "{text}");
    }
    assert_eq!(names_in(&folder), ["cv.txt"]);
}

#[test]
fn a_save_file_becomes_the_same_pdf_each_time_of_the_same_date() {
    let folder = folder("pdf");
    let make = |name: &str, seconds: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vaardig"));
        command.args(["convert", &fixture("v1-full.vaardig.json"), name]).current_dir(&folder);
        let output = command.env("SOURCE_DATE_EPOCH", seconds).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        let full = fixture("v1-full.vaardig.json");
        assert_eq!(said, format!("{full}: printed as \"?\", because our font lacks them: 李雷\n"));
        fs::read(folder.join(name)).unwrap()
    };
    let first = make("a.pdf", "1000000000");
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(first == make("b.PDF", "1000000000"), "equal input gave other bytes");
    assert!(first != make("c.pdf", "2000000000"), "the date is not in the file");
}

#[test]
fn a_pdf_or_word_file_is_read_line_by_line() {
    let folder = folder("read");
    let made = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.pdf"]);
    assert!(made.status.success(), "{made:?}");
    let read = vaardig(&folder, &["read", "cv.pdf", "--text"]);
    assert!(read.status.success() && read.stderr.is_empty(), "{read:?}");
    let text = String::from_utf8(read.stdout).unwrap();
    assert_eq!(text.lines().next(), Some("Nguyễn van 't Hoff-O'Brien ??"), "{text}");
    fs::write(folder.join("cut.pdf"), &fs::read(folder.join("cv.pdf")).unwrap()[..200]).unwrap();
    let made = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.docx"]);
    assert!(made.status.success(), "{made:?}");
    let read = vaardig(&folder, &["read", "cv.docx", "--text"]);
    assert!(read.status.success() && read.stderr.is_empty(), "{read:?}");
    assert!(read.stdout.starts_with("Nguyễn van 't Hoff-O'Brien 李雷\n".as_bytes()));
    fs::write(folder.join("cut.docx"), b"PK\x03\x04").unwrap();
    check_fails(&folder, &["read", "cut.docx", "--text"], &["cut.docx", "damaged zip"]);
    check_fails(&folder, &["read", "cut.pdf", "--text"], &["cut.pdf", "damaged"]);
    check_fails(&folder, &["read", "cut.pdf"], &["cut.pdf", "damaged"]);
    check_fails(&folder, &["read"], &["read <in> [--text]"]);
    check_fails(&folder, &["convert", "cv.pdf", "cv.txt", "--text"], &["convert <in> <out>"]);
}

#[test]
fn the_fields_of_a_cv_become_a_json_resume() {
    let folder = folder("fields");
    let made = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.pdf"]);
    assert!(made.status.success(), "{made:?}");
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/recognition/01-role-comma-organisation.nl.txt");
    for (file, name) in [("cv.pdf", "Nguyễn van 't Hoff-O'Brien ??"), (text, "Fleur van der Meulen")] {
        let read = vaardig(&folder, &["read", file]);
        assert!(read.status.success(), "{read:?}");
        let resume: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
        assert_eq!(resume["basics"]["name"], name, "{resume:#}");
    }
    let said = String::from_utf8(vaardig(&folder, &["read", text]).stderr).unwrap();
    assert!(said.contains("left out: Geboortedatum: 4 maart 2008"), "{said}");
    fs::write(folder.join("picture.png"), b"\x89PNG\xff").unwrap();
    check_fails(&folder, &["read", "picture.png"], &["picture.png", "neither a PDF, a Word file nor a text"]);
}

#[test]
fn a_save_file_becomes_a_word_file_of_its_date() {
    let folder = folder("docx");
    let make = |name: &str, seconds: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vaardig"));
        command.args(["convert", &fixture("v1-full.vaardig.json"), name]).current_dir(&folder);
        let output = command.env("SOURCE_DATE_EPOCH", seconds).output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
        fs::read(folder.join(name)).unwrap()
    };
    let first = make("a.docx", "1000000000");
    assert!(first.starts_with(b"PK\x03\x04"));
    assert!(first == make("b.docx", "1000000000"), "equal input gave other bytes");
    assert!(first != make("c.docx", "2000000000"), "the date is not in the file");
}

#[test]
fn a_save_file_becomes_markdown_and_a_json_resume() {
    let folder = folder("others");
    for (name, words) in [("cv.md", "# Nguyễn van 't Hoff-O'Brien 李雷\n"), ("cv.json", "\"version\": \"v1.3.1\"")]
    {
        let output = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), name, "--lang", "en"]);
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
        let text = fs::read_to_string(folder.join(name)).unwrap();
        assert!(text.contains(words), "{text}");
        let section = if name == "cv.md" { "\n## Work experience\n" } else { "\n  \"work\": [\n" };
        assert!(text.contains(section), "{text}");
    }
    // A JSON Resume of ours opens again.
    let output = vaardig(&folder, &["convert", "cv.json", "again.txt"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(fs::read_to_string(folder.join("again.txt")).unwrap().starts_with("Nguyễn van 't Hoff-O'Brien 李雷\n"));
}

#[test]
fn a_save_file_comes_through_unchanged() {
    let folder = folder("same");
    let output = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "out.vaardig.json"]);
    assert_eq!(output.status.code(), Some(0));
    let original = fs::read(fixture("v1-full.vaardig.json")).unwrap();
    assert_eq!(fs::read(folder.join("out.vaardig.json")).unwrap(), original);
}

#[test]
fn a_json_resume_becomes_a_save_file_with_notes() {
    let folder = folder("resume");
    fs::write(folder.join("resume.json"), r#"{"basics": {"name": "Łukasz", "image": "me.png"}}"#).unwrap();
    let output = vaardig(&folder, &["convert", "resume.json", "cv.vaardig.json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("resume.json: Left out on purpose: basics.image"), "{said}");
    let opened = file::read(&fs::read(folder.join("cv.vaardig.json")).unwrap(), Trust::Slot).unwrap();
    assert_eq!(opened.profile.contact.name, "Łukasz");
}

#[test]
fn a_pdf_to_keep_comes_back_as_the_save_file() {
    let folder = folder("keep");
    let full = fixture("v1-full.vaardig.json");
    for arguments in
        [&["convert", &full, "cv-bewaren.pdf", "--keep"][..], &["convert", "cv-bewaren.pdf", "out.vaardig.json"]]
    {
        let output = vaardig(&folder, arguments);
        assert!(output.status.success(), "{output:?}");
    }
    assert!(fs::read(folder.join("out.vaardig.json")).unwrap() == fs::read(&full).unwrap());
    let output = vaardig(&folder, &["convert", &full, "cv.pdf"]);
    assert!(output.status.success(), "{output:?}");
    check_fails(&folder, &["convert", "cv.pdf", "cv.txt"], &["cv.pdf: There is no file to go on with in this PDF."]);
    check_fails(&folder, &["convert", &full, "cv.docx", "--keep"], &["--keep is for a PDF"]);
    check_fails(&folder, &["read", "cv.pdf", "--text", "--keep"], &["expected"]);
}

#[test]
fn many_files_are_made_and_each_failure_is_named() {
    let folder = folder("batch");
    let full = fs::read(fixture("v1-full.vaardig.json")).unwrap();
    let names: Vec<String> = (1..=9).map(|number| format!("cv {number}.vaardig.json")).collect();
    names.iter().for_each(|name| fs::write(folder.join(name), &full).unwrap());
    fs::write(folder.join("cv 4.vaardig.json"), "{").unwrap();
    fs::write(folder.join("resume.json"), r#"{"basics": {"name": "Łukasz", "image": "me.png"}}"#).unwrap();
    let mut inputs: Vec<&str> = names.iter().map(String::as_str).collect();
    inputs.extend(["none.json", "resume.json"]);
    let run = |more: &[&str]| {
        let output = vaardig(&folder, &[&["convert"], &inputs[..], more].concat());
        let [said, noted] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.code(), said, noted)
    };

    let (code, said, noted) = run(&["--out-dir", "made/pdf"]);
    assert_eq!(code, Some(1), "{noted}");
    assert!(said.starts_with("9 of 11 made in ") && said.lines().count() == 1, "{said}");
    for words in ["vaardig: cv 4.vaardig.json:1:1:", "vaardig: none.json: ", "resume.json: Left out on purpose"] {
        assert!(noted.contains(words), "{noted}");
    }
    assert!(!noted.contains('\r'), "progress is for a terminal: {noted}");
    let mut expected: Vec<String> =
        [1, 2, 3, 5, 6, 7, 8, 9].map(|number| format!("cv {number}.pdf")).into_iter().collect();
    expected.push("resume.pdf".to_owned());
    assert_eq!(names_in(&folder.join("made/pdf")), expected);

    let (code, ..) = run(&["--out-dir", "made/keep", "--keep"]);
    assert_eq!(code, Some(1));
    assert!(names_in(&folder.join("made/keep")).contains(&"cv 1-bewaren.pdf".to_owned()));
    // What was kept opens again, under its own name.
    let output =
        vaardig(&folder, &["convert", "made/keep/cv 1-bewaren.pdf", "--out-dir", "made", "--to", "vaardig.json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(fs::read(folder.join("made/cv 1.vaardig.json")).unwrap() == full);

    let one = names[0].as_str();
    check_fails(&folder, &["convert", one, "--out-dir", ".", "--to", "vaardig.json"], &[one, "overwritten"]);
    check_fails(&folder, &["convert", one, "made/../cv 1.vaardig.json", "--out-dir", "x"], &["a second x/cv 1.pdf"]);
    check_fails(&folder, &["convert", one, "--out-dir", "x", "--to", "odt"], &["--to takes one of pdf, docx"]);
    check_fails(&folder, &["convert", one, "--out-dir", "x", "--to", "txt", "--keep"], &["--keep is for a PDF"]);
    check_fails(&folder, &["convert", one, "--out-dir", one], &[one]);
    check_fails(&folder, &["convert", one, "--out-dir"], &["--out-dir takes a folder"]);
    check_fails(&folder, &["convert", "--out-dir", "x"], &["expected"]);
    check_fails(&folder, &["convert", one, "cv.pdf", "--to", "pdf"], &["expected"]);
}

#[test]
fn what_is_wrong_is_said_in_one_line_and_nothing_is_written() {
    let folder = folder("wrong");
    fs::write(folder.join("broken.json"), "{\n  \"format\": \"vaardig\",\n  \"version\" 1\n}").unwrap();
    fs::write(folder.join("large.json"), vec![b' '; 3_000_000]).unwrap();
    fs::write(folder.join("kept.txt"), "old").unwrap();
    let full = fixture("v1-full.vaardig.json");
    check_fails(&folder, &["convert", &full, "cv.odt"], &["cv.odt", ".docx", ".vaardig.json"]);
    check_fails(&folder, &["convert", &full, "cv"], &["cv:"]);
    check_fails(&folder, &["convert", "none.json", "cv.txt"], &["none.json", "No such file"]);
    check_fails(&folder, &["convert", "broken.json", "kept.txt"], &["broken.json:3:13:", "error"]);
    check_fails(&folder, &["convert", "broken.json", "cv.txt", "--lang", "nl"], &["broken.json:3:13:", "fout"]);
    check_fails(&folder, &["convert", "large.json", "cv.txt"], &["large.json", "too large"]);
    check_fails(&folder, &["convert", ".", "cv.txt"], &[".:"]);
    check_fails(&folder, &["convert", &full, "no-folder/cv.txt"], &["no-folder/cv.txt"]);
    check_fails(&folder, &["convert", &full, "cv.txt", "--lang", "de"], &["nl or en"]);
    check_fails(&folder, &["convert", &full, "cv.txt", "--lang"], &["nl or en"]);
    check_fails(&folder, &["convert", &full, "cv.txt", "--fast"], &["--fast"]);
    check_fails(&folder, &["convert", &full], &["convert <in> <out>"]);
    check_fails(&folder, &[], &["convert <in> <out>"]);
    assert_eq!(fs::read_to_string(folder.join("kept.txt")).unwrap(), "old");
}

#[test]
fn a_failure_while_writing_leaves_nothing() {
    let folder = folder("place");
    fs::create_dir(folder.join("cv.txt")).unwrap();
    check_fails(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.txt"], &["cv.txt"]);
}

#[test]
fn personal_data_of_a_text_is_listed_and_taken_out() {
    let folder = folder("privacy");
    fs::write(folder.join("cv.txt"), "Ik ben 17 jaar en woon in Ede.\nMijn bsn is 111222333.\n").unwrap();
    let found = vaardig(&folder, &["privacy", "cv.txt", "--json"]);
    assert!(found.status.success() && found.stderr.is_empty(), "{found:?}");
    let expected = r#"{"findings":[{"category":"age","severity":"advise","start":7,"end":14,"rewrite":""},"#.to_owned()
        + r#"{"category":"bsn","severity":"block","start":43,"end":52,"rewrite":""}]}"#
        + "\n";
    assert_eq!(String::from_utf8(found.stdout).unwrap(), expected);
    let stripped = vaardig(&folder, &["privacy", "cv.txt", "--text"]);
    assert_eq!(String::from_utf8(stripped.stdout).unwrap(), "Ik woon in Ede.\n");
    let lines = "{\"id\": 7, \"lang\": \"en\", \"text\": \"Goalkeeper in JO15-2\"}\n\n{\"id\":\"b\",\"text\":\"Excel 2019\"}\r\n";
    fs::write(folder.join("texts.jsonl"), lines).unwrap();
    let found = vaardig(&folder, &["privacy", "texts.jsonl", "--json"]);
    let team = r#"{"category":"team-code","severity":"note","start":14,"end":20,"rewrite":"a competition team"}"#;
    let expected = format!("{{\"id\":7,\"findings\":[{team}]}}\n{{\"id\":\"b\",\"findings\":[]}}\n");
    assert_eq!(String::from_utf8(found.stdout).unwrap(), expected);
    fs::write(folder.join("broken.jsonl"), "{\"id\":1,\"text\":\"a\"}\n{\"id\":2}\n").unwrap();
    fs::write(folder.join("bytes.txt"), b"ab\xff").unwrap();
    check_fails(&folder, &["privacy", "broken.jsonl", "--json"], &["broken.jsonl:2:", "text"]);
    check_fails(&folder, &["privacy", "bytes.txt", "--json"], &["bytes.txt", "UTF-8", "byte 2"]);
    check_fails(&folder, &["privacy", "none.txt", "--json"], &["none.txt"]);
    check_fails(&folder, &["privacy", "cv.txt"], &["privacy <in.txt|in.jsonl> --json|--text"]);
}

#[test]
fn a_public_profile_says_less_than_a_cv() {
    let folder = folder("audience");
    let resume = r#"{"basics": {"name": "Noor Bakker", "email": "noor@example.nl", "phone": "06 12345678",
        "summary": "Ik ben 17 jaar en zoek werk in de zorg.", "location": {"city": "Ede"}}}"#;
    fs::write(folder.join("cv.json"), resume).unwrap();
    for name in ["cv.txt", "cv.md", "cv.pdf", "cv.docx"] {
        let made = vaardig(&folder, &["convert", "cv.json", name, "--audience", "linkedin", "--lang", "nl"]);
        let said = String::from_utf8(made.stderr).unwrap();
        assert!(made.status.success() && said.contains("left out: 17 jaar"), "{said}");
        let read = vaardig(&folder, &["read", name, "--text"]);
        let text = String::from_utf8(read.stdout).unwrap();
        assert!(text.contains("Noor Bakker") && text.contains("Ik zoek werk in de zorg."), "{text}");
        assert!(!text.contains("noor@") && !text.contains("06 12") && !text.contains("17 jaar"), "{text}");
    }
    let made = vaardig(&folder, &["convert", "cv.json", "sent.txt", "--audience", "employer"]);
    assert!(made.status.success(), "{made:?}");
    let sent = fs::read_to_string(folder.join("sent.txt")).unwrap();
    assert!(sent.contains("noor@example.nl") && sent.contains("17 jaar"), "{sent}");
    for (name, more) in [("cv.vaardig.json", None), ("kept.pdf", Some("--keep"))] {
        let arguments: Vec<_> =
            ["convert", "cv.json", name, "--audience", "linkedin"].into_iter().chain(more).collect();
        check_fails(&folder, &arguments, &["--audience is for a CV"]);
    }
    check_fails(&folder, &["convert", "cv.json", "x.txt", "--audience", "all"], &["employer or linkedin"]);
    check_fails(&folder, &["read", "cv.txt", "--audience", "linkedin"], &["expected"]);
}

#[test]
fn tables_of_skills_become_one_file_and_a_report() {
    let folder = folder("taxonomy");
    let (nl, en) = (skill_fixture("taxonomy/skills_nl.csv"), skill_fixture("taxonomy/skills_en.csv"));
    let output = vaardig(&folder, &["taxonomy", &nl, &en, "school.vaardig"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    for words in
        ["CSV: conceptType, conceptUri", "4 rows, 4 labels taken", "5 skills (4 in Dutch, 3 in English), 1 of them"]
    {
        assert!(said.contains(words), "{said}");
    }
    let made = fs::read(folder.join("school.vaardig")).unwrap();
    assert!(made == fs::read(skill_fixture("taxonomie.vaardig")).unwrap());
}

#[test]
fn a_malformed_table_changes_nothing() {
    let folder = folder("malformed");
    fs::write(folder.join("semicolon_nl.csv"), "conceptUri;preferredLabel\nhttp://x/1;a\n").unwrap();
    fs::write(folder.join("open_nl.csv"), "uri,prefLabel\nhttp://x/1,\"a\n").unwrap();
    let large = fs::File::create(folder.join("large_nl.csv")).unwrap();
    // A hole: it takes no room.
    large.set_len(500_000_001).unwrap();
    fs::write(folder.join("old.vaardig"), "old").unwrap();
    let good = skill_fixture("taxonomy/skills_nl.csv");
    check_fails(&folder, &["taxonomy", "semicolon_nl.csv", "old.vaardig"], &["semicolon_nl.csv:1:", "';'"]);
    check_fails(&folder, &["taxonomy", &good, "open_nl.csv", "old.vaardig"], &["open_nl.csv:2:", "never closes"]);
    check_fails(&folder, &["taxonomy", "large_nl.csv", "old.vaardig"], &["large_nl.csv", "larger than 500 MB"]);
    check_fails(&folder, &["taxonomy", "none.csv", "old.vaardig"], &["none.csv", "No such file"]);
    check_fails(&folder, &["taxonomy", &good, "skills.json"], &["skills.json", ".vaardig"]);
    check_fails(&folder, &["taxonomy", &good, "my skills.vaardig"], &["my skills.vaardig"]);
    check_fails(&folder, &["taxonomy", "school.vaardig"], &["vaardig taxonomy <in>"]);
    check_fails(&folder, &["taxonomy", &good, "a.vaardig", "--lang", "nl"], &["expected"]);
    assert_eq!(fs::read_to_string(folder.join("old.vaardig")).unwrap(), "old");
}

#[test]
fn the_lexicon_is_checked_against_a_folder() {
    let folder = folder("check");
    let output = vaardig(&folder, &["lexicon", "check", &skill_fixture("published")]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    for words in [
        "ESCO: compared with 2",
        "unknown: excel has http",
        "missing: 0000000000 (Klompen snijden)",
        "in other words: kassa-bedienen (en)",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let noted = String::from_utf8(output.stderr).unwrap();
    assert!(noted.contains("passed over: ") && noted.contains("notes.csv:1:"), "{noted}");
    check_fails(&folder, &["lexicon", "check", "."], &["holds no published table"]);
    check_fails(&folder, &["lexicon", "check", "nowhere"], &["nowhere"]);
    check_fails(&folder, &["lexicon", "list", "."], &["expected"]);
}

#[test]
fn help_is_given() {
    let output = vaardig(&folder("help"), &["--help"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    for word in [
        "vaardig convert <in> <out>",
        "vaardig taxonomy <in>",
        "vaardig lexicon check <folder>",
        ".pdf",
        ".docx",
        ".txt",
        ".md ",
        ".vaardig.json",
        ".json ",
        "--lang",
    ] {
        assert!(text.contains(word), "{text}");
    }
}

fn vacancy_fixture(name: &str) -> String {
    format!("{}/tests/fixtures/vacancy/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_vacancy_is_laid_beside_a_cv_in_json() {
    let folder = folder("match");
    let vacancy = vacancy_fixture("03-barista.txt");
    let cv = format!("{}/tests/fixtures/cv/side-jobs.vaardig.json", env!("CARGO_MANIFEST_DIR"));
    let matched = |arguments: &[&str]| {
        let output = vaardig(&folder, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let json = matched(&["match", &vacancy, &cv, "--json"]);
    assert_eq!((json["format"].as_str(), json["version"].as_u64()), (Some("vaardig-match"), Some(1)));
    assert_eq!(json["tasks"].as_array().map(Vec::len), Some(6));
    let text = fs::read_to_string(&vacancy).unwrap();
    let rows = json["requirements"].as_array().unwrap();
    let mut statuses = std::collections::BTreeSet::new();
    for row in rows {
        let [start, end] = ["start", "end"].map(|side| row[side].as_u64().unwrap() as usize);
        assert_eq!(row["evidence"].as_str(), text.get(start..end), "{row}");
        assert!(row["name"].is_string() && row["kind"].is_string() && row["required"].is_boolean(), "{row}");
        statuses.insert(row["status"].as_str().unwrap().to_owned());
    }
    assert!(statuses.iter().all(|status| ["shown", "profile", "gap"].contains(&status.as_str())), "{statuses:?}");
    let till = rows.iter().find(|row| row["name"] == "Operating the till").unwrap();
    assert_eq!(till["status"], "shown");
    assert_eq!(till["ids"][0], "http://data.europa.eu/esco/skill/0cb013af-6dd9-4fb2-b34e-63dda1a5cf82");
    // Without a CV nothing is shown, and a JSON Resume does as well.
    let bare = matched(&["match", &vacancy, "--json"]);
    assert!(bare["requirements"].as_array().unwrap().iter().all(|row| row["status"] == "gap"));
    let output = vaardig(&folder, &["convert", &cv, "resume.json"]);
    assert_eq!(output.status.code(), Some(0));
    let resume = matched(&["match", &vacancy, "resume.json", "--json"]);
    let till = resume["requirements"].as_array().unwrap().iter().find(|row| row["name"] == "Operating the till");
    assert_eq!(till.unwrap()["status"], "shown");
}

#[test]
fn a_vacancy_is_laid_beside_a_cv_in_words() {
    let folder = folder("match-words");
    let output = vaardig(&folder, &["match", &vacancy_fixture("07-bediening.txt")]);
    let words = String::from_utf8(output.stdout).unwrap();
    for expected in [
        "Je hoeft niet alles te kunnen.",
        "Nog niet\n",
        "- Tafels dekken (gevraagd): “dek je de tafels”",
        "Kiest op leeftijd",
    ] {
        assert!(words.contains(expected), "{words}");
    }
    assert!(!words.contains("Staat op je cv"), "{words}");
}

#[test]
fn what_is_no_vacancy_is_refused() {
    let folder = folder("match-refused");
    fs::write(folder.join("fr.txt"), "Nous cherchons un vendeur pour notre magasin dans le centre de la ville")
        .unwrap();
    fs::write(folder.join("long.txt"), "klant ".repeat(40_000)).unwrap();
    fs::write(folder.join("bytes.txt"), b"\xff\xfe\x00").unwrap();
    fs::write(folder.join("cv.json"), "{").unwrap();
    check_fails(&folder, &["match", "fr.txt"], &["fr.txt", "French"]);
    check_fails(&folder, &["match", "long.txt"], &["long.txt", "200 kB"]);
    check_fails(&folder, &["match", "bytes.txt"], &["bytes.txt", "UTF-8"]);
    check_fails(&folder, &["match", &vacancy_fixture("07-bediening.txt"), "cv.json"], &["cv.json"]);
    check_fails(&folder, &["match", "none.txt"], &["none.txt"]);
    check_fails(&folder, &["match"], &["expected"]);
    check_fails(&folder, &["convert", "a", "b", "--json"], &["expected"]);
}
