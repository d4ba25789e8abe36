//! The command line: the same core as the page, for files on the host.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    host::run(std::env::args_os().skip(1).collect())
}

/// The page has no command line.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod host {
    use std::error::Error;
    use std::ffi::OsString;
    use std::fs::{self, File};
    use std::io::{self, Read, Write};
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;
    use std::time::{SystemTime, UNIX_EPOCH};
    use vaardig::cv::{self, Document};
    use vaardig::export;
    use vaardig::export::pdf::{Marks, PdfDate};
    use vaardig::import;
    use vaardig::privacy::Audience;
    use vaardig::saved::{Opened, file, intake};
    use vaardig::text::{self, Lang};
    use vaardig::typeset::Fonts;

    /// The fonts of the sheet, as `make fonts` cuts them: regular, bold, italic.
    const FONTS: [&[u8]; 3] = [
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/regular.ttf")),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/bold.ttf")),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/italic.ttf")),
    ];

    const HELP: &str = "\
Make a CV from a file of Vaardig or a JSON Resume.

Usage: vaardig convert <in> <out> [--lang nl|en]

  <in>     a .vaardig.json file or a JSON Resume (1.3.1); told apart by content
  <out>    its ending decides what is made:
             .pdf            the CV to send
             .txt            the CV as plain text
             .vaardig.json   a file that Vaardig opens, to go on with
  --lang   the language of the CV; without it, the one that the file states
  --help   this text

The PDF carries the present date, or SOURCE_DATE_EPOCH (seconds since 1970).
Notes about the file go to standard error. When something is wrong nothing is
written, one line says what and where, and the exit status is 2.
";

    /// What was asked.
    enum Command {
        Help,
        Convert { from: PathBuf, to: PathBuf, output: Output, lang: Option<Lang> },
    }

    /// What to make, by the ending of the file's name.
    #[derive(Clone, Copy)]
    enum Output {
        Pdf,
        Text,
        SaveFile,
    }

    /// One line about what went wrong.
    struct Failure(String);

    pub(super) fn run(arguments: Vec<OsString>) -> ExitCode {
        let done = match parse(arguments) {
            Ok(Command::Help) => io::stdout().write_all(HELP.as_bytes()).map_err(|error| Failure(error.to_string())),
            Ok(Command::Convert { from, to, output, lang }) => convert(&from, &to, output, lang),
            Err(failure) => Err(failure),
        };
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(Failure(line)) => {
                eprintln!("vaardig: {}", line.replace(['\n', '\r'], " "));
                ExitCode::from(2)
            }
        }
    }

    fn parse(arguments: Vec<OsString>) -> Result<Command, Failure> {
        let mut words = Vec::new();
        let mut lang = None;
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--help" | "-h") => return Ok(Command::Help),
                Some("--lang") => {
                    let tag = arguments.next().unwrap_or_default();
                    let known = tag.to_str().and_then(|tag| Lang::ALL.into_iter().find(|lang| lang.tag() == tag));
                    lang = Some(known.ok_or_else(|| Failure("--lang takes nl or en".to_owned()))?);
                }
                Some(option) if option.starts_with('-') => {
                    return Err(Failure(format!("unknown option {option} (see vaardig --help)")));
                }
                _ => words.push(argument),
            }
        }
        match <[OsString; 3]>::try_from(words) {
            Ok([command, from, to]) if command == "convert" => {
                let to = PathBuf::from(to);
                Ok(Command::Convert { from: from.into(), output: output_of(&to)?, to, lang })
            }
            _ => Err(Failure("expected: vaardig convert <in> <out> [--lang nl|en] (see vaardig --help)".to_owned())),
        }
    }

    fn output_of(path: &Path) -> Result<Output, Failure> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let endings = [(".pdf", Output::Pdf), (".txt", Output::Text), (".vaardig.json", Output::SaveFile)];
        let found = endings.into_iter().find(|(ending, _)| name.ends_with(ending));
        found.map(|(_, output)| output).ok_or_else(|| {
            Failure(format!("{}: can't tell what to make: end it in .pdf, .txt or .vaardig.json", path.display()))
        })
    }

    fn convert(from: &Path, to: &Path, output: Output, lang: Option<Lang>) -> Result<(), Failure> {
        let said = lang.unwrap_or(Lang::En);
        let bytes = read(from).map_err(|error| Failure(format!("{}: {error}", from.display())))?;
        let Opened { mut profile, revision, notes } = import::open(&bytes).map_err(|refused| {
            let place = refused.place().map(|place| format!("{place}:")).unwrap_or_default();
            Failure(format!("{}:{place} {}", from.display(), text::saved::refused(&refused, said)))
        })?;
        for note in &notes {
            eprintln!("{}: {}", from.display(), text::saved::note(note, said));
        }
        profile.language = lang.unwrap_or(profile.language);
        let document = || cv::build(&profile, Audience::Employer, profile.language);
        let made = match output {
            Output::Pdf => pdf(&document()).map_err(|reason| Failure(format!("{}: {reason}", to.display())))?,
            Output::Text => export::text::write(&document()).into_bytes(),
            Output::SaveFile => file::write(&profile, revision).into_bytes(),
        };
        write(to, &made).map_err(|error| Failure(format!("{}: {error}", to.display())))
    }

    /// The PDF of a CV, dated now. What it could not do as it should goes to standard error.
    fn pdf(document: &Document) -> Result<Vec<u8>, Box<dyn Error>> {
        let [regular, bold, italic] = FONTS.map(<[u8]>::to_vec);
        let fonts = Fonts::new(regular, bold, italic)?;
        let pdf = export::pdf::write(document, &fonts, PdfDate::from_unix(seconds_now()))?;
        if !pdf.missing.is_empty() {
            let missing: String = pdf.missing.iter().collect();
            eprintln!("printed as \"?\", because our font lacks them: {missing}");
        }
        match pdf.marks {
            Marks::UaAndA => {}
            Marks::None => eprintln!("written without the marks of PDF/UA-1 and PDF/A-2a"),
        }
        Ok(pdf.bytes)
    }

    /// The time, or the one that SOURCE_DATE_EPOCH fixes for equal bytes (<https://reproducible-builds.org/specs/source-date-epoch/>).
    fn seconds_now() -> u64 {
        let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
        fixed.unwrap_or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// The bytes of a file; of a file that is too large, just enough to see that it is.
    fn read(path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(intake::MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes the whole file or nothing: beside it first, then in one step in its place.
    fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
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
        placed
    }
}
