//! The command line: the same core as the page, for files on the host.

#[cfg(not(target_arch = "wasm32"))]
mod convert;
#[cfg(not(target_arch = "wasm32"))]
mod privacy;
#[cfg(not(target_arch = "wasm32"))]
mod reading;
#[cfg(not(target_arch = "wasm32"))]
mod taxonomy;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::run(std::env::args_os().skip(1).collect())
}

/// The page has no command line.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use crate::{convert, privacy, reading, taxonomy};
    use std::ffi::OsString;
    use std::fs::{self, File};
    use std::io::{self, Read, Write};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;
    use vaardig::text::Lang;

    const HELP: &str = "\
Make a CV from a file of Vaardig or a JSON Resume; see what a computer reads in
a PDF; find personal data in a text; or prepare a school's own taxonomy.

Usage: vaardig convert <in> <out> [--lang nl|en]
       vaardig read <in.pdf> --text
       vaardig privacy <in.txt|in.jsonl> --json|--text [--lang nl|en]
       vaardig taxonomy <in>... <out.vaardig>
       vaardig lexicon check <folder>

convert
  <in>     a .vaardig.json file or a JSON Resume (1.3.1); told apart by content
  <out>    its ending decides what is made:
             .pdf            the CV to send
             .docx           the CV for Word, to send or to edit
             .txt            the CV as plain text
             .md             the CV as Markdown
             .vaardig.json   a file that Vaardig opens, to go on with
             .json           a JSON Resume (1.3.1), for other programs
  --lang   the language of the CV; without it, the one that the file states

read
  <in.pdf> any PDF
  --text   prints its lines in the order of the content: text only, for now.
           What may keep a computer from reading it goes to standard error

privacy
  <in>     a text, or one a line: {\"id\": \"1\", \"lang\": \"nl\", \"text\": \"...\"}
  --json   prints what personal data we found, one text a line: category,
           severity (block, advise, note), place in bytes, what to write
           instead (nothing: leave it out)
  --text   prints the text without what is block or advise

taxonomy
  <in>     the CSV files of ESCO (skills_nl.csv, skills_en.csv), or an export of
           CompetentNL: CSV, SPARQL results in JSON, or N-Triples
  <out>    the file to put beside the app and to name in config.json

lexicon check
  <folder> published tables, as for taxonomy. Prints every id that they don't
           know, every printed label in other words, and what we lack of
           CompetentNL; the exit status is 1 when an id is unknown or lacking

  --help   this text

PDF and Word files carry the present date, or SOURCE_DATE_EPOCH (seconds since 1970).
Notes about the file go to standard error. When something is wrong nothing is
written, one line says what and where, and the exit status is 2.
";

    const EXPECTED: &str = "expected: vaardig convert <in> <out> [--lang nl|en], vaardig read <in.pdf> --text, \
                            vaardig privacy <in> --json|--text, \
                            vaardig taxonomy <in>... <out.vaardig> or vaardig lexicon check <folder> (see vaardig --help)";

    /// What was asked: the words, the language, and what to print.
    struct Asked {
        words: Vec<OsString>,
        lang: Option<Lang>,
        print: Option<Print>,
    }

    /// What to print.
    #[derive(Clone, Copy)]
    enum Print {
        Text,
        Json,
    }

    /// One line about what went wrong.
    pub(crate) struct Failure(pub(crate) String);

    impl Failure {
        /// About a file.
        pub(crate) fn of(path: &Path, reason: impl std::fmt::Display) -> Self {
            Self(format!("{}: {reason}", path.display()))
        }
    }

    pub(super) fn run(arguments: Vec<OsString>) -> ExitCode {
        match obey(arguments) {
            Ok(code) => code,
            Err(Failure(line)) => {
                eprintln!("vaardig: {}", line.replace(['\n', '\r'], " "));
                ExitCode::from(2)
            }
        }
    }

    fn obey(arguments: Vec<OsString>) -> Result<ExitCode, Failure> {
        let Some(Asked { words, lang, print }) = parse(arguments)? else {
            return say(HELP);
        };
        let names: Vec<Option<&str>> = words.iter().map(|word| word.to_str()).collect();
        let paths: Vec<PathBuf> = words.iter().map(PathBuf::from).collect();
        match (names.as_slice(), paths.as_slice(), lang, print) {
            ([Some("convert"), _, _], [_, from, to], lang, None) => convert::convert(from, to, lang),
            ([Some("read"), _], [_, from], None, Some(Print::Text)) => say(&reading::text(from)?),
            ([Some("privacy"), _], [_, from], lang, Some(Print::Json)) => {
                say(&privacy::findings(from, lang.unwrap_or_default())?)
            }
            ([Some("privacy"), _], [_, from], lang, Some(Print::Text)) => {
                say(&privacy::stripped(from, lang.unwrap_or_default())?)
            }
            ([Some("taxonomy"), _, _, ..], [_, inputs @ .., out], None, None) => say(&taxonomy::compile(inputs, out)?),
            ([Some("lexicon"), Some("check"), _], [.., folder], None, None) => {
                let findings = taxonomy::check(folder)?;
                say(&findings.to_string())?;
                Ok(ExitCode::from(u8::from(!findings.is_good())))
            }
            _ => Err(Failure(EXPECTED.to_owned())),
        }
    }

    /// None when help was asked.
    fn parse(arguments: Vec<OsString>) -> Result<Option<Asked>, Failure> {
        let mut words = Vec::new();
        let mut lang = None;
        let mut print = None;
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--help" | "-h") => return Ok(None),
                Some("--lang") => {
                    let tag = arguments.next().unwrap_or_default();
                    let known = tag.to_str().and_then(|tag| Lang::ALL.into_iter().find(|lang| lang.tag() == tag));
                    lang = Some(known.ok_or_else(|| Failure("--lang takes nl or en".to_owned()))?);
                }
                Some("--text") => print = Some(Print::Text),
                Some("--json") => print = Some(Print::Json),
                Some(option) if option.starts_with('-') => {
                    return Err(Failure(format!("unknown option {option} (see vaardig --help)")));
                }
                _ => words.push(argument),
            }
        }
        Ok(Some(Asked { words, lang, print }))
    }

    fn say(text: &str) -> Result<ExitCode, Failure> {
        io::stdout().write_all(text.as_bytes()).map_err(|error| Failure(error.to_string()))?;
        Ok(ExitCode::SUCCESS)
    }

    /// The bytes of a file; of one that is larger than `most`, just enough to see that it is.
    pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let read = File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
        read.map(|_| bytes).map_err(|error| Failure::of(path, error))
    }

    /// Writes the whole file or nothing: beside it first, then in one step in its place.
    pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        let written = File::create_new(&part).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let placed = written.and_then(|()| fs::rename(&part, path));
        if placed.is_err() {
            // Best effort: what counts is the first error.
            let _ = fs::remove_file(&part);
        }
        placed.map_err(|error| Failure::of(path, error))
    }
}
