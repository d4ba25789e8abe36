//! `vaardig convert`: CVs as files to send, to keep, to edit or to hand to another program, or as files to go on with.

mod batch;

pub(crate) use batch::convert_all;

use crate::host::{Failure, read, write};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};
use vaardig::cv;
use vaardig::export;
use vaardig::export::pdf::{Marks, PdfDate, Purpose};
use vaardig::import;
use vaardig::privacy::Audience;
use vaardig::privacy::edition::{Edition, edition};
use vaardig::saved::{Opened, file};
use vaardig::text::{self, Lang};
use vaardig::typeset::{FontError, Fonts};

/// The fonts of the sheet, as `make fonts` cuts them: regular, bold, italic.
const FONTS: [&[u8]; 3] = [
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/regular.ttf")),
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/bold.ttf")),
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fonts/italic.ttf")),
];

/// What to make.
#[derive(Clone, Copy, PartialEq)]
enum Output {
    Pdf,
    PdfToKeep,
    Docx,
    Text,
    Markdown,
    SaveFile,
    JsonResume,
}

/// The endings, of which the first that fits counts: a save file's is also that of a JSON Resume.
const OUTPUTS: [(&str, Output); 6] = [
    (".pdf", Output::Pdf),
    (".docx", Output::Docx),
    (".txt", Output::Text),
    (".md", Output::Markdown),
    (".vaardig.json", Output::SaveFile),
    (".json", Output::JsonResume),
];

/// How to make it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wish {
    /// The language of the CV; without it, the one that the file states.
    pub(crate) lang: Option<Lang>,
    /// Whether a PDF is one to keep.
    pub(crate) keep: bool,
    /// Who is to read it; without it, an employer.
    pub(crate) audience: Option<Audience>,
}

/// A file that was made, and what is to be said about it.
struct Made {
    bytes: Vec<u8>,
    said: Vec<String>,
}

/// Makes of one file another.
pub(crate) fn convert(from: &Path, to: &Path, wish: Wish) -> Result<ExitCode, Failure> {
    let output = output_of(to, wish.keep)?.for_audience(wish.audience)?;
    let fonts = fonts().map_err(|reason| Failure::of(to, reason))?;
    let Made { bytes, said } = make(from, to, output, wish, &fonts)?;
    said.iter().for_each(|line| eprintln!("{line}"));
    write(to, &bytes)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads a file and makes another of it, which is not written yet.
fn make(from: &Path, to: &Path, output: Output, wish: Wish, fonts: &Fonts) -> Result<Made, Failure> {
    let speech = wish.lang.unwrap_or(Lang::En);
    let bytes = read(from, import::MAX_BYTES as u64)?;
    let Opened { mut profile, revision, notes } = import::open(&bytes).map_err(|refused| {
        let place = refused.place().map(|place| format!("{place}:")).unwrap_or_default();
        Failure(format!("{}:{place} {}", from.display(), text::saved::refused(&refused, speech)))
    })?;
    let mut said: Vec<String> = notes.iter().map(|note| text::saved::note(note, speech)).collect();
    profile.language = wish.lang.unwrap_or(profile.language);
    let audience = wish.audience.unwrap_or(Audience::Employer);
    let Edition { profile, taken } = edition(&profile, audience);
    said.extend(taken.iter().map(|exposure| format!("left out: {}", exposure.words.replace('\n', " "))));
    let document = cv::build(&profile, audience, profile.language);
    let save_file = || file::write(&profile, revision).into_bytes();
    let mut pdf = |purpose| -> Result<Vec<u8>, Box<dyn Error>> {
        let pdf = export::pdf::write_for(purpose, &document, fonts, date_now())?;
        if !pdf.missing.is_empty() {
            let missing: String = pdf.missing.iter().collect();
            said.push(format!("printed as \"?\", because our font lacks them: {missing}"));
        }
        match pdf.marks {
            Marks::UaAndA => {}
            Marks::None => said.push("written without the marks of PDF/UA-1 and PDF/A".to_owned()),
        }
        Ok(pdf.bytes)
    };
    let made = match output {
        Output::Pdf => pdf(Purpose::Send),
        Output::PdfToKeep => pdf(Purpose::Keep { save_file: &save_file() }),
        Output::Docx => export::docx::write(&document, date_now()).map_err(Into::into),
        Output::Text => Ok(export::text::write(&document).into_bytes()),
        Output::Markdown => Ok(export::markdown::write(&document).into_bytes()),
        Output::JsonResume => Ok(export::json_resume::write(&profile, audience, profile.language).into_bytes()),
        Output::SaveFile => Ok(save_file()),
    };
    let bytes = made.map_err(|reason| Failure::of(to, reason))?;
    said.iter_mut().for_each(|line| line.insert_str(0, &format!("{}: ", from.display())));
    Ok(Made { bytes, said })
}

fn fonts() -> Result<Fonts, FontError> {
    let [regular, bold, italic] = FONTS.map(<[u8]>::to_vec);
    Fonts::new(regular, bold, italic)
}

/// What the ending of a name asks for.
fn output_of(path: &Path, keep: bool) -> Result<Output, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let found = OUTPUTS.into_iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, output)| output);
    match found {
        Some(output) => output.kept(keep),
        None => {
            let endings = OUTPUTS.map(|(ending, _)| ending).join(", ");
            Err(Failure::of(path, format_args!("can't tell what to make: end it in one of {endings}")))
        }
    }
}

impl Output {
    /// The same, or the kind of it that is to keep.
    fn kept(self, keep: bool) -> Result<Self, Failure> {
        match self {
            _ if !keep => Ok(self),
            Self::Pdf | Self::PdfToKeep => Ok(Self::PdfToKeep),
            _ => Err(Failure("--keep is for a PDF".to_owned())),
        }
    }

    /// The same, if it may go to this audience: a file to go on with holds all.
    fn for_audience(self, audience: Option<Audience>) -> Result<Self, Failure> {
        match self {
            Self::SaveFile | Self::PdfToKeep if audience.is_some() => {
                Err(Failure("--audience is for a CV: a file to go on with holds all that was told".to_owned()))
            }
            _ => Ok(self),
        }
    }
}

/// The time, or the one that SOURCE_DATE_EPOCH fixes for equal bytes (<https://reproducible-builds.org/specs/source-date-epoch/>).
fn date_now() -> PdfDate {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    PdfDate::from_unix(fixed.unwrap_or_else(now))
}
