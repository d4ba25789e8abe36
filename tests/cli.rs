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
        assert_eq!(said, "printed as \"?\", because our font lacks them: 李雷\n");
        fs::read(folder.join(name)).unwrap()
    };
    let first = make("a.pdf", "1000000000");
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(first == make("b.PDF", "1000000000"), "equal input gave other bytes");
    assert!(first != make("c.pdf", "2000000000"), "the date is not in the file");
}

#[test]
fn a_pdf_is_read_line_by_line() {
    let folder = folder("read");
    let made = vaardig(&folder, &["convert", &fixture("v1-full.vaardig.json"), "cv.pdf"]);
    assert!(made.status.success(), "{made:?}");
    let read = vaardig(&folder, &["read", "cv.pdf", "--text"]);
    assert!(read.status.success() && read.stderr.is_empty(), "{read:?}");
    let text = String::from_utf8(read.stdout).unwrap();
    assert_eq!(text.lines().next(), Some("Nguyễn van 't Hoff-O'Brien ??"), "{text}");
    fs::write(folder.join("cut.pdf"), &fs::read(folder.join("cv.pdf")).unwrap()[..200]).unwrap();
    check_fails(&folder, &["read", "cut.pdf", "--text"], &["cut.pdf", "damaged"]);
    check_fails(&folder, &["read", "cv.pdf"], &["read <in.pdf> --text"]);
    check_fails(&folder, &["convert", "cv.pdf", "cv.txt", "--text"], &["convert <in> <out>"]);
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
    check_fails(&folder, &["privacy", "cv.txt"], &["privacy <in> --json|--text"]);
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
