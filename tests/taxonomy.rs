//! Published taxonomies: read in every form, refused or counted where they are wrong, compiled, and searched.

use std::fs;
use std::path::Path;
use vaardig::checksum::crc32;
use vaardig::skill::published::{Gathered, Reject, Report, Unusable, check};
use vaardig::skill::taxonomy::file::{self, Unreadable};
use vaardig::skill::taxonomy::{self, Concept, Taxonomy};
use vaardig::text::Lang;

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/skill").join(name)).expect("a fixture")
}

/// What came of one file.
fn read(name: &str, text: impl AsRef<[u8]>) -> Result<(Vec<Concept>, Report), Unusable> {
    let mut gathered = Gathered::default();
    let report = gathered.add(name, text.as_ref())?;
    Ok((gathered.concepts().to_vec(), report))
}

fn esco() -> Gathered {
    let mut gathered = Gathered::default();
    for name in ["skills_nl.csv", "skills_en.csv"] {
        gathered.add(name, &fixture(&format!("taxonomy/{name}"))).expect("a table of ESCO");
    }
    gathered
}

fn compiled(gathered: &Gathered) -> Taxonomy {
    file::read(&file::write(gathered.concepts())).expect("our own file")
}

fn first<'a>(taxonomy: &'a Taxonomy, typed: &str, lang: Lang) -> Option<&'a str> {
    taxonomy.search(typed, lang).next().map(|(row, _)| row.label.show(lang))
}

#[test]
fn the_tables_of_esco_are_joined_on_their_identifier() {
    let gathered = esco();
    let [clogs, sails, till, mills, leather] = gathered.concepts() else {
        panic!("{:?}", gathered.concepts());
    };
    assert_eq!((clogs.label.nl.as_str(), clogs.label.en.as_str()), ("klompen snijden", "carve clogs"));
    let others: Vec<_> = clogs.others.iter().map(|(lang, name)| (*lang, name.as_str())).collect();
    assert_eq!(
        others,
        [
            (Lang::Nl, "klompenmaker"),
            (Lang::Nl, "houten schoenen maken"),
            (Lang::En, "clog maker"),
            (Lang::En, "make wooden shoes")
        ]
    );
    assert_eq!(sails.label.en, "sew sails");
    assert_eq!((mills.label.nl.as_str(), mills.label.en.as_str()), ("molens", ""));
    assert_eq!((leather.label.nl.as_str(), leather.label.en.as_str()), ("", "tan leather"));
    assert!(till.uri.ends_with("0cb013af-6dd9-4fb2-b34e-63dda1a5cf82"));
}

#[test]
fn competentnl_comes_in_three_forms() {
    let uri = "https://linkeddata.competentnl.nl/id/humancapability/D5BBA931FB";
    let csv = format!("uri,prefLabel,altLabels\n{uri},Rekenen,Cijferen | Tellen\n");
    let sparql = format!(
        r#"{{"head":{{"vars":["s","prefLabel","altLabel"]}},"results":{{"bindings":[
        {{"s":{{"type":"uri","value":"{uri}"}},"prefLabel":{{"type":"literal","xml:lang":"nl","value":"Rekenen"}},"altLabel":{{"type":"literal","value":"Cijferen"}}}},
        {{"s":{{"type":"uri","value":"{uri}"}},"prefLabel":{{"type":"literal","xml:lang":"nl","value":"Rekenen"}},"altLabel":{{"type":"literal","value":"Tellen"}}}}]}}}}"#
    );
    let skos = "http://www.w3.org/2004/02/skos/core#";
    let triples = format!(
        "# export\n<{uri}> <{skos}altLabel> \"Cijferen\"@nl .\n<{uri}> <{skos}prefLabel> \"Rek\\u0065nen\"@nl .\n\
         <{uri}> <{skos}altLabel> \"Tellen\" .\n<{uri}> <{skos}broader> <{uri}> .\n_:b0 <{skos}note> \"x\" .\n"
    );
    for (name, text) in [("export.csv", csv), ("export.srj", sparql), ("export.nt", triples)] {
        let (concepts, report) = read(name, text).expect(name);
        let [concept] = concepts.as_slice() else { panic!("{name}: {concepts:?}") };
        assert_eq!((concept.uri.as_str(), concept.label.nl.as_str()), (uri, "Rekenen"), "{name}");
        assert_eq!(concept.others, [(Lang::Nl, "Cijferen".into()), (Lang::Nl, "Tellen".into())], "{name}");
        assert_eq!((report.taken, report.rejects.len()), (1, 0), "{name}: {report}");
    }
}

#[test]
fn what_is_no_table_of_skills_is_refused_with_its_line() {
    let check = |name: &str, text: &[u8], line: Option<u64>, words: &str| {
        let unusable = read(name, text).expect_err(words);
        assert_eq!(unusable.line, line, "{unusable}");
        assert!(unusable.reason.contains(words), "{unusable}");
    };
    check("a_nl.csv", b"", None, "is empty");
    check("a_nl.csv", b"conceptUri;preferredLabel\nhttp://x/1;a\n", Some(1), "';'");
    check("a_nl.csv", b"conceptUri\tpreferredLabel\nhttp://x/1\ta\n", Some(1), "'\\t'");
    check("a_nl.csv", b"conceptUri,label\nhttp://x/1,a\n", Some(1), "no column for the label");
    check("a_nl.csv", b"preferredLabel,altLabels\na,b\n", Some(1), "no column for the identifier");
    check("a_nl.csv", b"uri,prefLabel\nhttp://x/1,a\nhttp://x/2,\"b\nhttp://x/3,c\n", Some(3), "never closes");
    check("a_nl.csv", b"uri,prefLabel\nhttp://x/1,\xe9\n", Some(2), "not UTF-8");
    check("a_nl.csv", b"\xff\xfeu\0r\0i\0", None, "UTF-16");
    check("a.csv", b"uri,prefLabel\nhttp://x/1,a\n", None, "does not say its language");
    check("a_nl.csv", b"uri,prefLabel\n", None, "no skill");
    check("a_nl.csv", b"uri,prefLabel\n,a\nx,b\n", None, "2 without an http(s)");
    check("a_nl.csv", b"<!doctype html><html><body>", Some(1), "no column");
    check("a.json", b"{\"results\":", Some(1), "no SPARQL result");
    check("a.json", b"{\"head\":{},\"results\":{\"bindings\":[]}}", None, "no skill");
    check("a_nl.csv", b"uri,prefLabel\r\nhttp://x/1,a\r\nhttp://x/2,\"b\r\n", Some(3), "never closes");
    check("a.nt", b"<http://x/1> <http://x/2> \"a\" .\n", None, "no skill");
    check("a.nt", b"<http://x/1> \"a\n", None, "1 malformed (the first in line 1)");
}

#[test]
fn what_can_not_be_used_is_counted_and_the_rest_is_taken() {
    let text = "\u{feff}conceptType,conceptUri,preferredLabel,altLabels,status\n\
        KnowledgeSkillCompetence,http://x/1,<b>lassen</b> &amp; solderen,\"<script>alert(1)</script>\nsnijden\",released\n\
        KnowledgeSkillCompetence,http://x/1,nog eens,,released\n\
        KnowledgeSkillCompetence,http://x/2,,,released\n\
        SkillGroup,http://x/3,groep,,released\n\
        KnowledgeSkillCompetence,http://x/4,oud,,deprecated\n\
        KnowledgeSkillCompetence,http://x/5,kort\n\
        KnowledgeSkillCompetence,geen adres,naam,,released\n\
        KnowledgeSkillCompetence,http://x/6,LANG,,released\n\
        KnowledgeSkillCompetence,http://x/7,\"a\u{202e}b\n  c < d\",,released\n"
        .replace("LANG", &"x".repeat(201));
    let (concepts, report) = read("skills_nl.csv", text).expect("a table");
    let taken: Vec<_> = concepts.iter().map(|concept| concept.label.nl.as_str()).filter(|nl| !nl.is_empty()).collect();
    assert_eq!(taken, ["lassen & solderen", "ab c < d"]);
    let others: Vec<_> = concepts[0].others.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(others, ["alert(1)", "snijden"]);
    assert_eq!((report.rows, report.taken, report.has_mark, report.with_html), (9, 2, true, 2));
    let rejects: Vec<_> = report.rejects.iter().map(|(reject, (count, line))| (*reject, *count, *line)).collect();
    assert_eq!(
        rejects,
        [
            (Reject::NoIdentifier, 1, 9),
            (Reject::NoLabel, 1, 5),
            (Reject::TooLong, 1, 10),
            (Reject::Duplicate, 1, 4),
            (Reject::OtherColumns, 1, 8),
            (Reject::OtherType, 1, 6),
            (Reject::NotReleased, 1, 7),
        ]
    );
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n"] {
        let text = ["uri,prefLabel", "http://x/1,\"a", "b\"", "", "http://x/1,c", "x,d", "http://x/2"].join(end);
        let (_, report) = read("skills_nl.csv", text).expect("a table");
        let lines: Vec<_> = report.rejects.values().map(|(_, line)| *line).collect();
        assert_eq!(lines, [6, 5, 7], "{end:?}");
    }
}

#[test]
fn a_file_that_is_refused_leaves_no_trace() {
    let mut gathered = esco();
    let before = gathered.concepts().to_vec();
    gathered.add("more_nl.csv", b"uri,prefLabel\nhttp://x/9,nieuw\nhttp://x/10,\"open\n").expect_err("an open quote");
    assert_eq!(gathered.concepts(), before);
}

#[test]
fn a_compiled_taxonomy_is_searched_in_both_languages() {
    let taxonomy = compiled(&esco());
    assert_eq!(taxonomy.rows().len(), 5);
    for (typed, lang, label) in [
        ("klompen", Lang::Nl, "klompen snijden"),
        ("wooden shoe", Lang::Nl, "klompen snijden"),
        ("houten schoenen", Lang::En, "carve clogs"),
        ("zeilmakker", Lang::Nl, "zeilen naaien"),
        ("tanner", Lang::Nl, "tan leather"),
        ("molen", Lang::En, "molens"),
    ] {
        assert_eq!(first(&taxonomy, typed, lang), Some(label), "{typed}");
    }
    assert_eq!(first(&taxonomy, "zzzz", Lang::Nl), None);
    let ours: Vec<_> = taxonomy.rows().iter().filter_map(|row| row.ours).collect();
    assert_eq!(ours, ["kassa-bedienen"]);
}

/// The browser tests use the committed file: it must be what the command makes. After a change of the format:
/// `cargo run -- taxonomy tests/fixtures/skill/taxonomy/skills_{nl,en}.csv tests/fixtures/skill/taxonomie.vaardig`.
#[test]
fn the_committed_file_is_the_compiled_one() {
    assert!(file::write(esco().concepts()) == fixture("taxonomie.vaardig"), "compile it again");
}

#[test]
fn a_damaged_file_is_told_from_a_foreign_one() {
    let whole = file::write(esco().concepts());
    let check = |bytes: &[u8], expected| assert_eq!(file::read(bytes).map(|_| ()).unwrap_err(), expected);
    check(b"", Unreadable::NotOurs);
    check(b"<!doctype html>", Unreadable::NotOurs);
    check(b"vaardig taxonomy 2\n0000", Unreadable::NotOurs);
    check(b"vaardig taxonomy 1\n000", Unreadable::Damaged);
    check(&vec![0; file::MAX_BYTES + 1], Unreadable::TooLarge);
    for at in (19..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[at] ^= 0x20;
        check(&changed, Unreadable::Damaged);
        check(&whole[..at], Unreadable::Damaged);
    }
}

/// With a right checksum over a wrong content nothing panics, and nothing is taken for whole that isn't.
#[test]
fn a_malformed_file_is_refused_or_harmless() {
    let whole = file::write(esco().concepts());
    let sealed = |body: &[u8]| [b"vaardig taxonomy 1\n", &crc32(&[body]).to_le_bytes()[..], body].concat();
    let body = &whole[23..];
    assert!(file::read(&sealed(body)).is_ok());
    let mut refused = 0;
    for at in 0..body.len() {
        assert_eq!(file::read(&sealed(&body[..at])).map(|_| ()).unwrap_err(), Unreadable::Malformed, "cut at {at}");
        for wrong in [0, 1, 0x7f, 0x80, 0xff] {
            let mut changed = body.to_vec();
            changed[at] = wrong;
            match file::read(&sealed(&changed)) {
                Ok(taxonomy) => drop(taxonomy.search("klompen snijden", Lang::Nl).count()),
                Err(_) => refused += 1,
            }
        }
    }
    assert!(refused > body.len(), "only {refused} of {} refused", 5 * body.len());
    // Words of one letter more each would need the square of the file's size.
    let growing = |count: u8| {
        let words = (0..count).flat_map(|shared| [shared, 1, b'a']);
        [0, count].into_iter().chain(words).chain([0]).collect::<Vec<u8>>()
    };
    assert!(file::read(&sealed(&growing(32))).is_ok());
    assert_eq!(file::read(&sealed(&growing(33))).map(|_| ()).unwrap_err(), Unreadable::Malformed);
    assert_eq!(file::read(&sealed(&[body, &[0]].concat())).map(|_| ()).unwrap_err(), Unreadable::Malformed);
}

#[test]
fn the_lexicon_is_laid_beside_published_tables() {
    let mut gathered = Gathered::default();
    for name in ["humancapability_nl.csv", "skills_en.csv"] {
        gathered.add(name, &fixture(&format!("published/{name}"))).expect("a table");
    }
    let findings = check(&gathered);
    assert_eq!(findings.compared, [("ESCO", 2), ("CompetentNL", 2)]);
    assert_eq!(findings.missing, [("0000000000".to_owned(), "Klompen snijden".to_owned())]);
    assert!(findings.unknown.iter().any(|(id, uri)| *id == "excel" && uri.contains("/1973c966-")));
    assert!(!findings.unknown.iter().any(|(id, _)| ["kassa-bedienen", "schappen-vullen"].contains(id)));
    assert_eq!(findings.worded, [("kassa-bedienen", Lang::En, "Operating the till", "operate cash point".to_owned())]);
    assert!(!findings.is_good());
    // Where a folder has nothing of a publisher, its ids are not called unknown.
    let mut gathered = Gathered::default();
    gathered.add("skills_en.csv", &fixture("published/skills_en.csv")).expect("a table");
    assert!(check(&gathered).unknown.iter().all(|(_, uri)| uri.contains("/esco/")));
}

/// What the page gets: ours first, the school's behind with their words, and one of ours under its own id.
#[test]
fn the_reader_finds_ours_first_and_the_schools_behind() {
    let ask = |text: &str| {
        let request = format!(r#"{{"search":{{"of":"skills","text":"{text}","lang":"nl"}}}}"#);
        vaardig::reader::serve(&request, &[]).0
    };
    let theirs = r#"{"id":"https://example.org/skill/2","words":{"nl":"zeilen naaien","en":"sew sails"}}"#;
    assert!(!ask("naaien").contains(theirs));
    taxonomy::adopt(b"vaardig taxonomy").expect_err("a foreign file");
    taxonomy::adopt(&fixture("taxonomie.vaardig")).expect("our own file");
    let found = ask("naaien");
    assert!(found.starts_with(r#"{"found":[{"id":"kleding-naaien"}"#) && found.contains(theirs), "{found}");
    let found = ask("muntjes tellen");
    assert!(found.contains(r#"{"id":"kassa-bedienen"}"#) && !found.contains("betaalautomaat"), "{found}");
}
