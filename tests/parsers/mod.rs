//! Every parser of foreign bytes, with what it must hold to whatever it is given: for the seeded tests and the fuzzer.

#[allow(dead_code, reason = "some of its parts are for other tests")]
#[path = "../foreign/mod.rs"]
mod foreign;

use foreign::{file as pdf_file, page, shown, stream};
use std::fs;
use std::path::{Path, PathBuf};
use vaardig::checksum::crc32;
use vaardig::config;
use vaardig::cv::light_markdown;
use vaardig::import::{self, pdf};
use vaardig::profile::Moment;
use vaardig::route::Route;
use vaardig::saved::file;
use vaardig::skill::published::Gathered;
use vaardig::skill::{search, taxonomy};
use vaardig::text::Lang;
use vaardig::{opener, reader};

/// A parser.
pub struct Parser {
    /// Its name, for `make fuzz`.
    pub name: &'static str,
    /// Gives it these bytes. Panics if it doesn't hold to what it promises.
    pub run: fn(&[u8]),
    /// Files and folders to begin with, from the root of the repository.
    files: &'static [&'static str],
    /// Texts to begin with.
    texts: &'static [&'static str],
    /// What stands in its files and means something: better damage than chance finds.
    pub tokens: &'static [&'static str],
    /// How many damaged files a seeded test tries; a few seconds' worth without optimisation.
    pub rounds: usize,
}

/// All of them.
pub const PARSERS: [Parser; 10] = [
    Parser {
        name: "open",
        run: open,
        files: &["src/profile/example.vaardig.json", "tests/fixtures/saved", "tests/fixtures/cv"],
        texts: &[RESUME],
        tokens: &[
            "null",
            "{}",
            "[]",
            "-1",
            "1e999",
            "\"\"",
            "\\ud83d",
            "\"format\"",
            "\"work\"",
            "\"2024-13\"",
            "\u{feff}",
            ",",
        ],
        rounds: 1_500,
    },
    Parser {
        name: "pdf",
        run: read_pdf,
        files: &["tests/corpus/cv"],
        texts: &[],
        tokens: &["<<", ">>", "[", "-1 ", "99999999999 ", "3 0 R", "null ", "endstream", "/Kids", "\0"],
        rounds: 100,
    },
    Parser {
        name: "config",
        run: configure,
        files: &[],
        texts: &["{\"language\":\"nl\",\"taxonomy\":\"taxonomie.vaardig\"}", "{}", ""],
        tokens: &["\"language\"", "\"taxonomy\"", "null", "../", ".vaardig", "{", "\\u0000"],
        rounds: 5_000,
    },
    Parser {
        name: "taxonomy",
        run: read_taxonomy,
        files: &["tests/fixtures/skill/taxonomie.vaardig"],
        texts: &[],
        tokens: &["\0", "\u{1}", "\u{7f}", "aa"],
        rounds: 5_000,
    },
    Parser {
        name: "published",
        run: add_published,
        files: &["tests/fixtures/skill/taxonomy", "tests/fixtures/skill/published"],
        texts: &[SPARQL, NTRIPLES],
        tokens: &[
            "\"",
            "\n",
            "\r\n",
            ",",
            ";",
            "\"\"",
            "@nl",
            "@en",
            "<",
            "> ",
            "conceptUri",
            "preferredLabel",
            "\\u0041",
            "{",
            "\u{feff}",
        ],
        rounds: 2_000,
    },
    Parser {
        name: "markdown",
        run: read_markdown,
        files: &["README.md"],
        texts: &[
            "**vet** en *schuin*\n\n- een\n- [twee](https://example.org)\n\n# Kop\n1. x\n\n> > `a`\n\n| a |\n|---|\n",
        ],
        tokens: &["**", "*", "_", "- ", "\n\n", "# ", "> ", "[", "](", ")", "`", "```", "<b>", "&#0;", "\\", "    "],
        rounds: 2_000,
    },
    Parser {
        name: "search",
        run: search_text,
        files: &["tests/fixtures/skill/phrases-kept.tsv"],
        texts: &[
            "kassa",
            "ik kan goed met mensen omgaan",
            "vakkenvulen",
            "C#",
            "e-bikes",
            "ﬁetsen",
            "İ",
            "a\u{301}",
            "customer service",
        ],
        tokens: &["en", "-", " ", "\u{301}", "ß", "'", "0", "İ"],
        rounds: 500,
    },
    Parser {
        name: "route",
        run: read_route,
        files: &[],
        texts: &["#/start", "#/skills?x=1", "#privacy", "/check/"],
        tokens: &["#", "/", "?", "did", "example", "%20"],
        rounds: 20_000,
    },
    Parser {
        name: "moment",
        run: read_moment,
        files: &[],
        texts: &["2026", "2026-09", "2026-09-30"],
        tokens: &["-", "0", "1900", "２", "+"],
        rounds: 20_000,
    },
    Parser {
        name: "request",
        run: answer,
        files: &[],
        texts: &[
            "{\"open\":{\"lang\":\"nl\"}}\n{\"basics\":{\"name\":\"Noor\"}}",
            "\"document\"\n{\"contact\":{\"name\":\"Noor\"},\"experiences\":[]}",
            "{\"search\":{\"of\":\"skills\",\"text\":\"kassa\",\"lang\":\"nl\"}}\n",
            "{\"guide\":{\"guide\":\"privacy\",\"lang\":\"en\"}}\n",
            "{\"advice\":{\"pages\":1,\"last_lines\":9,\"today\":\"2026-09\",\"lang\":\"nl\"}}\n{}",
        ],
        tokens: &["null", "{}", "[]", "\"experiences\"", "\"skills\"", "-1", "99999999999", "\n"],
        rounds: 3_000,
    },
];

const RESUME: &str = r#"{"basics":{"name":"Lotte van 't Hoff","email":"lotte@example.org","location":{"city":"Delft"},
"profiles":[{"network":"GitHub","url":"https://github.com/lotte"}]},"work":[{"name":"Jumbo","position":"Vakkenvuller",
"startDate":"2024-03-01","highlights":["werkte in",null]}],"education":[{"institution":"Grotius","studyType":"Havo"}],
"skills":[{"name":"klantgericht","keywords":["kassa"]}],"languages":[{"language":"Nederlands","fluency":"Moedertaal"}],
"certificates":[{"name":"BHV","date":"2025-01-15","url":"https://example.org/bhv"}]}"#;

const SPARQL: &str = r#"{"head":{"vars":["uri","label"]},"results":{"bindings":[{"uri":{"type":"uri","value":
"https://example.org/1"},"label":{"type":"literal","xml:lang":"nl","value":"zeilen naaien"}}]}}"#;

const NTRIPLES: &str = "<https://example.org/1> <http://www.w3.org/2004/02/skos/core#prefLabel> \"zeilen \\u006Eaaien\"@nl .\n\
                        # a note\n_:b <http://www.w3.org/2004/02/skos/core#altLabel> \"sew\"@en .\n";

impl Parser {
    /// What to begin with: whole files that it reads.
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        // The fuzzer is a package of its own in tests/fuzz.
        let root = if root.ends_with("tests/fuzz") { root.join("../..") } else { root.to_owned() };
        let files = self.files.iter().flat_map(|name| within(&root.join(name)));
        let files = files.filter(|path| self.name != "pdf" || path.extension().is_some_and(|ending| ending == "pdf"));
        let read = |path: PathBuf| fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let texts = self.texts.iter().map(|text| text.as_bytes().to_vec());
        let small = if self.name == "pdf" { small_pdfs() } else { Vec::new() };
        small.into_iter().chain(texts).chain(files.map(read)).collect()
    }
}

/// PDFs of a kilobyte, not packed: damage to them means more than to packed ones, and they are read a hundred times as fast.
fn small_pdfs() -> Vec<Vec<u8>> {
    let table = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0010> <0014> <0041> endbfrange \
                 1 beginbfchar <0002> <FB01> endbfchar endcmap";
    let font = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R \
                /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [16 [600 600]] >>] >>";
    let composite = [font.to_owned(), stream("", table)];
    let form = stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 -50]", &shown("(In) Tj"));
    let marked = "/P << /MCID 0 /ActualText (fi) >> BDC [(Een) -300 (twee)] TJ EMC T* (Drie) '";
    let mut tagged = page(
        &shown(marked),
        "",
        &["<< /Type /StructTreeRoot /K 6 0 R >>".to_owned(), "<< /S /P /Pg 3 0 R /K [0] >>".to_owned()],
    );
    tagged[0] = "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /Lang (nl) >>".to_owned();
    vec![
        pdf_file(&page("BT /T 10 Tf 50 800 Td <00100011000200120014> Tj ET", "/Font << /T 5 0 R >>", &composite)),
        pdf_file(&page(&(shown("(Voor) Tj") + " q 2 0 0 2 1 1 cm /F Do Q"), "/XObject << /F 5 0 R >>", &[form])),
        pdf_file(&tagged),
    ]
}

/// The file, or those in the folder, in the order of their names.
fn within(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

/// A profile that was opened is saved and comes back the same.
fn open(bytes: &[u8]) {
    let Ok(opened) = import::open(bytes) else { return };
    let again = import::open(file::write(&opened.profile, 1).as_bytes());
    assert_eq!(again.map(|it| it.profile), Ok(opened.profile));
}

/// What was read is within the limits, a line is one line, and the same bytes say the same again.
fn read_pdf(bytes: &[u8]) {
    let Ok(reading) = pdf::read(bytes) else { return };
    let text: usize = reading.lines.iter().map(|line| line.text.len()).sum();
    assert!(text <= 3 * pdf::MAX_TEXT, "{text} bytes of text");
    assert!(reading.pages > 0 && !reading.lines.iter().any(|line| line.text.contains('\n') || line.text.is_empty()));
    assert!(reading.lines.iter().all(|line| (1..=reading.pages).contains(&line.page)));
}

/// Whatever a school writes, the taxonomy is a file beside the app.
fn configure(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (config, note) = config::read(&text);
    let elsewhere = |name: &str| name.contains(['/', '\\', ':', '.', '%']);
    let stem = config.taxonomy.as_deref().map(|name| name.strip_suffix(".vaardig").expect("its ending"));
    assert!(stem.is_none_or(|stem| !stem.is_empty() && !elsewhere(stem)), "{config:?}");
    assert!(note.is_none_or(|note| note.starts_with("config.json")));
}

/// The bytes as a file, and, so that damage gets past its checksum, as the content of one.
fn read_taxonomy(bytes: &[u8]) {
    let head = b"vaardig taxonomy 1\n";
    let content = bytes.get(head.len() + 4..).unwrap_or_default();
    let sealed = [head, &crc32(&[content]).to_le_bytes()[..], content].concat();
    for file in [bytes, &sealed] {
        let Ok(taxonomy) = taxonomy::file::read(file) else { continue };
        let found = taxonomy.search("klompen", Lang::Nl).count();
        assert!(found <= taxonomy.rows().len());
    }
}

/// Skills that were taken over are skills in the file that is made of them.
fn add_published(bytes: &[u8]) {
    for name in ["skills_nl.csv", "export"] {
        let mut gathered = Gathered::default();
        if gathered.add(name, bytes).is_err() {
            assert!(gathered.concepts().is_empty());
            continue;
        }
        let file = taxonomy::file::write(gathered.concepts());
        let taxonomy = taxonomy::file::read(&file).expect("a file that was just made");
        assert_eq!(taxonomy.rows().len(), gathered.concepts().len());
    }
}

/// No text becomes more than it was: every word on the page stands in it.
fn read_markdown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let shown: usize = light_markdown(&text).iter().map(|block| letters(&block.text())).sum();
    assert!(shown <= letters(&text), "{shown} letters of {}", letters(&text));
}

/// At most as many as there is room for, each once.
fn search_text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for lang in Lang::ALL {
        let found = search::skills_everywhere(&text, lang, 8);
        assert!(found.len() <= 8 && (1..found.len()).all(|at| !found[..at].contains(&found[at])));
        search::activities(&text, lang);
    }
}

/// A route that was read has a hash that leads to it.
fn read_route(bytes: &[u8]) {
    let route = Route::from_hash(&String::from_utf8_lossy(bytes));
    assert_eq!(Route::from_hash(&route.hash()), route);
}

/// A moment that was read is written as it would be read.
fn read_moment(bytes: &[u8]) {
    if let Ok(moment) = String::from_utf8_lossy(bytes).parse::<Moment>() {
        assert_eq!(moment.to_string().parse(), Ok(moment));
    }
}

/// The first line is the request, the rest the file beside it; the answer is JSON.
fn answer(bytes: &[u8]) {
    let at = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (request, beside) = bytes.split_at(at);
    let request = String::from_utf8_lossy(request);
    let (response, _) = opener::serve(&request, beside);
    assert!(serde_json::from_str::<opener::Response>(&response).is_ok(), "{response}");
    let (response, _) = reader::serve(&request, beside);
    assert!(serde_json::from_str::<reader::Response>(&response).is_ok(), "{response}");
}
