//! `vaardig convert`: a CV as a file to send, to edit or to hand to another program, or as a file to go on with.

use crate::host::{Failure, read, write};
use std::error::Error;
use std::path::Path;
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

/// What to make, by the ending of the file's name.
#[derive(Clone, Copy)]
enum Output {
    Pdf,
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

/// Makes of one file another.
pub(crate) fn convert(from: &Path, to: &Path, lang: Option<Lang>) -> Result<ExitCode, Failure> {
    let output = output_of(to)?;
    let said = lang.unwrap_or(Lang::En);
    let bytes = read(from, intake::MAX_BYTES as u64)?;
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
        Output::Pdf => pdf(&document()).map_err(|reason| Failure::of(to, reason))?,
        Output::Docx => export::docx::write(&document(), date_now()).map_err(|reason| Failure::of(to, reason))?,
        Output::Text => export::text::write(&document()).into_bytes(),
        Output::Markdown => export::markdown::write(&document()).into_bytes(),
        Output::JsonResume => export::json_resume::write(&profile, Audience::Employer, profile.language).into_bytes(),
        Output::SaveFile => file::write(&profile, revision).into_bytes(),
    };
    write(to, &made)?;
    Ok(ExitCode::SUCCESS)
}

fn output_of(path: &Path) -> Result<Output, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let found = OUTPUTS.into_iter().find(|(ending, _)| name.ends_with(ending));
    found.map(|(_, output)| output).ok_or_else(|| {
        let endings = OUTPUTS.map(|(ending, _)| ending).join(", ");
        Failure::of(path, format_args!("can't tell what to make: end it in one of {endings}"))
    })
}

/// The PDF of a CV, dated now. What it could not do as it should goes to standard error.
fn pdf(document: &Document) -> Result<Vec<u8>, Box<dyn Error>> {
    let [regular, bold, italic] = FONTS.map(<[u8]>::to_vec);
    let fonts = Fonts::new(regular, bold, italic)?;
    let pdf = export::pdf::write(document, &fonts, date_now())?;
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
fn date_now() -> PdfDate {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    PdfDate::from_unix(fixed.unwrap_or_else(now))
}
