//! The command line: the same core as the page, for files on the host.

#[cfg(not(target_arch = "wasm32"))]
mod convert;
#[cfg(not(target_arch = "wasm32"))]
mod matching;
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
    use crate::convert::{self, Wish};
    use crate::{matching, privacy, reading, taxonomy};
    use lexopt::prelude::{Long, Short, Value};
    use std::ffi::OsString;
    use std::fs::{self, File};
    use std::io::{self, Read, Write};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;
    use vaardig::privacy::Audience;
    use vaardig::text::Lang;

    const HELP: &str = include_str!("help.txt");

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
        let mut asked = Asked::of(arguments)?;
        if asked.has("help") {
            return say(HELP);
        }
        let command = asked.words.first().and_then(|word| word.to_str()).unwrap_or_default().to_owned();
        let paths: Vec<PathBuf> = asked.words.drain(..).skip(1).map(PathBuf::from).collect();
        match (command.as_str(), paths.as_slice()) {
            ("convert", [from, to]) if asked.out_dir.is_none() => {
                let wish = asked.wish();
                asked.nothing_more()?;
                convert::convert(from, to, wish)
            }
            ("convert", inputs @ [_, ..]) => {
                let Some(folder) = asked.out_dir.take() else { return Err(unexpected()) };
                let to = asked.to.take();
                let wish = asked.wish();
                asked.nothing_more()?;
                convert::convert_all(inputs, &folder, to.as_deref().unwrap_or("pdf"), wish)
            }
            ("read", [from]) => {
                let as_text = asked.has("text");
                asked.nothing_more()?;
                say(&if as_text { reading::text(from)? } else { reading::resume(from)? })
            }
            ("match", [vacancy, cv @ ..]) if cv.len() < 2 => {
                let as_json = asked.has("json");
                asked.nothing_more()?;
                say(&matching::compare(vacancy, cv.first().map(PathBuf::as_path), as_json)?)
            }
            ("privacy", [from]) => {
                let lang = asked.lang.take().unwrap_or_default();
                let (as_json, as_text) = (asked.has("json"), asked.has("text"));
                asked.nothing_more()?;
                match (as_json, as_text) {
                    (true, false) => say(&privacy::findings(from, lang)?),
                    (false, true) => say(&privacy::stripped(from, lang)?),
                    _ => Err(unexpected()),
                }
            }
            ("taxonomy", [inputs @ .., out]) if !inputs.is_empty() => {
                asked.nothing_more()?;
                say(&taxonomy::compile(inputs, out)?)
            }
            ("lexicon", [check, folder]) if check.as_os_str() == "check" => {
                asked.nothing_more()?;
                let findings = taxonomy::check(folder)?;
                say(&findings.to_string())?;
                Ok(ExitCode::from(u8::from(!findings.is_good())))
            }
            _ => Err(unexpected()),
        }
    }

    /// What was asked: the words, and the options, each of which some commands take.
    #[derive(Default)]
    struct Asked {
        words: Vec<OsString>,
        lang: Option<Lang>,
        out_dir: Option<PathBuf>,
        to: Option<String>,
        audience: Option<Audience>,
        /// Options that are there or not, by name.
        switches: Vec<String>,
    }

    impl Asked {
        fn of(arguments: Vec<OsString>) -> Result<Self, Failure> {
            let mut parser = lexopt::Parser::from_args(arguments);
            let mut asked = Self::default();
            while let Some(argument) = parser.next().map_err(failure)? {
                match argument {
                    Value(word) => asked.words.push(word),
                    Long("lang") => {
                        let tag = parser.value().ok().and_then(|tag| tag.into_string().ok());
                        let known = tag.and_then(|tag| Lang::ALL.into_iter().find(|lang| lang.tag() == tag));
                        asked.lang = Some(known.ok_or_else(|| Failure("--lang takes nl or en".to_owned()))?);
                    }
                    Long("audience") => {
                        let name = parser.value().ok().and_then(|name| name.into_string().ok());
                        asked.audience = Some(match name.as_deref() {
                            Some("employer") => Audience::Employer,
                            Some("linkedin") => Audience::LinkedIn,
                            _ => return Err(Failure("--audience takes employer or linkedin".to_owned())),
                        });
                    }
                    Long("out-dir") => {
                        let folder = parser.value().map_err(|_| Failure("--out-dir takes a folder".to_owned()))?;
                        asked.out_dir = Some(folder.into());
                    }
                    Long("to") => asked.to = Some(parser.value().map_err(failure)?.to_string_lossy().into_owned()),
                    Short('h') => asked.switches.push("help".to_owned()),
                    Long(switch @ ("help" | "keep" | "text" | "json")) => asked.switches.push(switch.to_owned()),
                    option => {
                        let option = option.unexpected();
                        return Err(Failure(format!("{option} (see vaardig --help)")));
                    }
                }
            }
            Ok(asked)
        }

        /// How a CV is to be made.
        fn wish(&mut self) -> Wish {
            Wish { lang: self.lang.take(), keep: self.has("keep"), audience: self.audience.take() }
        }

        /// Whether a switch is there; it is then dealt with.
        fn has(&mut self, switch: &str) -> bool {
            let before = self.switches.len();
            self.switches.retain(|given| given != switch);
            self.switches.len() < before
        }

        /// Refuses what the command doesn't take.
        fn nothing_more(self) -> Result<(), Failure> {
            let is_done = self.switches.is_empty()
                && self.audience.is_none()
                && self.lang.is_none()
                && self.out_dir.is_none()
                && self.to.is_none();
            if is_done { Ok(()) } else { Err(unexpected()) }
        }
    }

    /// The lines of the help that say what is expected, in one.
    fn unexpected() -> Failure {
        let lines = HELP.lines().skip_while(|line| !line.starts_with("Usage:")).take_while(|line| !line.is_empty());
        let usage: Vec<_> = lines.map(|line| line.trim_start_matches("Usage:").trim()).collect();
        Failure(format!("expected: {} (see vaardig --help)", usage.join(", or ")))
    }

    fn failure(error: lexopt::Error) -> Failure {
        Failure(error.to_string())
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
