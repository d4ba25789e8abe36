//! What the screens show of a file that was read: rows with their words, ready to show.

use super::comparison::squeezed;
use super::{Compared, Item, Line, Recognised, Sameness, compare, line, recognise};
use crate::cv;
use crate::import::pdf::{self, Reading};
use crate::import::word;
use crate::privacy::Audience;
use crate::profile::Profile;
use crate::route::Step;
use crate::text::recognition as words;
use crate::text::recognition::Remark;
use crate::text::{Label, Lang};
use serde::{Deserialize, Serialize};

/// What a computer reads in our own PDF, beside what is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReadBack {
    /// A row for each field of the sheet, in its order.
    pub rows: Vec<Row>,
    /// What may keep a computer from reading it.
    pub problems: Vec<Said>,
    /// All that the file says.
    #[serde(flatten)]
    pub texts: Texts,
}

impl ReadBack {
    /// How many fields were read otherwise than they are printed, or not at all.
    pub fn otherwise(&self) -> usize {
        self.rows.iter().filter(|row| row.state != Sameness::Found).count()
    }
}

/// What a computer reads in somebody's CV.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// The language of the CV.
    pub lang: Lang,
    /// What was recognised and can be taken over; the index of each is what a request to take it names.
    pub items: Vec<Taken>,
    /// What is not taken over, because it has no business on a CV or no place in ours.
    pub left_out: Vec<Named>,
    /// Lines that say nothing known.
    pub unrecognised: Vec<String>,
    /// What may keep a computer from reading it.
    pub problems: Vec<Said>,
    /// All that the file says.
    #[serde(flatten)]
    pub texts: Texts,
}

/// All that a file says, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Texts {
    /// Its lines in the order of the content.
    pub text: String,
    /// Its lines as they stand on the page, where that is another order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_position: Option<String>,
}

/// A field of the sheet and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// The name of the field.
    pub label: String,
    /// Of which entry it is; empty where there is only one of its kind.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
    /// How it was read.
    pub state: Sameness,
    /// What is printed.
    pub printed: String,
    /// What was read instead.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub read: String,
    /// Why it was not read, and what helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Said>,
    /// The step where the student can change it.
    pub step: Step,
    /// The field of that step to begin with, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// What we saw, and what helps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Said {
    /// What we saw, and why it matters.
    pub what: String,
    /// What helps.
    pub fix: String,
}

/// Words with their name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// What it is.
    pub label: String,
    /// Its words.
    pub text: String,
}

/// An item that can be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// What it is.
    pub label: String,
    /// The item.
    #[serde(flatten)]
    pub item: Item,
}

/// A file that was read, of whatever kind.
pub struct Opened {
    /// Its lines, to recognise fields in.
    pub lines: Vec<Line>,
    problems: Vec<(Remark, usize)>,
    texts: Texts,
}

/// Reads a PDF, a Word file or a text.
///
/// # Errors
/// Why nothing of it can be read, and what helps.
pub fn open(bytes: &[u8]) -> Result<Opened, Remark> {
    if word::looks_like(bytes) {
        return word::read(bytes).map(|reading| of_word(&reading)).map_err(|refused| words::word_refused(&refused));
    }
    match pdf::read(bytes) {
        Ok(reading) => Ok(of_pdf(&reading)),
        Err(pdf::Refused::NotPdf) => {
            // What opens with a brace is a file of a program, such as JSON or RTF.
            let is_written = |text: &&str| !text.contains('\0') && !text.trim_start().starts_with('{');
            let text = std::str::from_utf8(bytes).ok().filter(is_written);
            let text = text.ok_or(words::refused(&pdf::Refused::NotPdf))?;
            Ok(of_lines(line::of_text(text), Vec::new()))
        }
        Err(refused) => Err(words::refused(&refused)),
    }
}

fn of_word(reading: &word::Reading) -> Opened {
    let problems = reading.problems.iter().map(|problem| {
        let count = match *problem {
            word::Problem::TextBoxes(count)
            | word::Problem::Tables(count)
            | word::Problem::Margins(count)
            | word::Problem::Private(count) => count,
            word::Problem::MoreContent | word::Problem::NoText | word::Problem::ImageOnly => 0,
        };
        (words::word_problem(problem), count)
    });
    of_lines(line::of_word(reading), problems.collect())
}

/// What has no places on a page, so one order.
fn of_lines(lines: Vec<Line>, problems: Vec<(Remark, usize)>) -> Opened {
    let text = lines.iter().map(|line| line.text.replace('\t', " ")).collect::<Vec<_>>().join("\n");
    Opened { lines, problems, texts: Texts { text, by_position: None } }
}

fn of_pdf(reading: &Reading) -> Opened {
    let joined = |lines: &[pdf::Line]| lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    let (text, by_position) = (joined(&reading.lines), joined(&reading.by_position));
    let problems = reading.problems.iter().map(|problem| {
        let count = match *problem {
            pdf::Problem::MorePages { count }
            | pdf::Problem::DamagedPages { count }
            | pdf::Problem::Unnamed { count }
            | pdf::Problem::Private { count }
            | pdf::Problem::Joined { count } => count,
            pdf::Problem::Columns { rows } => rows,
            _ => 0,
        };
        (words::problem(problem), count)
    });
    Opened {
        lines: line::of_pdf(reading),
        problems: problems.collect(),
        texts: Texts { by_position: (by_position != text).then_some(by_position), text },
    }
}

/// The text of a file, of whatever kind, in the order of its content. A text file comes back as it is.
///
/// # Errors
/// Why nothing of it can be read, and what helps.
pub fn text(bytes: &[u8], lang: Lang) -> Result<String, Said> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !bytes.starts_with(b"%PDF") && !text.contains('\0') => Ok(text.to_owned()),
        _ => open(bytes).map(|opened| opened.texts.text).map_err(|remark| said(remark, 0, lang)),
    }
}

/// What a computer reads in the PDF of this profile. The words of the rows are in the language of the screen.
///
/// # Errors
/// Why nothing of it can be read, and what helps.
pub fn read_back(profile: &Profile, pdf: &[u8], lang: Lang) -> Result<ReadBack, Said> {
    let opened = open(pdf).map_err(|remark| said(remark, 0, lang))?;
    let document = cv::build(profile, Audience::Employer, profile.language);
    let printed = Recognised::printed(profile, &document, profile.language);
    let read = recognise(&opened.lines);
    let rows = compare(&printed, &read, &squeezed(&opened.texts.text));
    Ok(ReadBack {
        rows: rows.into_iter().map(|compared| row(compared, lang)).collect(),
        problems: problems(&opened, lang),
        texts: opened.texts,
    })
}

/// What a computer reads in somebody's CV. The words are in the language of the screen.
///
/// # Errors
/// Why nothing of it can be read, and what helps.
pub fn check(bytes: &[u8], lang: Lang) -> Result<Checked, Said> {
    let opened = open(bytes).map_err(|remark| said(remark, 0, lang))?;
    let read = recognise(&opened.lines);
    let named = |label: Label, text: &str| Named { label: label.get(lang).to_owned(), text: text.to_owned() };
    let private = read.left_out.iter().map(|left| named(words::private(left.private), &left.text));
    let interests = read.interests.iter().map(|text| named(words::INTERESTS, text));
    Ok(Checked {
        lang: read.lang,
        items: read.items().into_iter().map(|item| taken(item, lang)).collect(),
        left_out: private.chain(interests).collect(),
        unrecognised: read.unrecognised.clone(),
        problems: problems(&opened, lang),
        texts: opened.texts,
    })
}

/// A profile of the chosen items of a file, by their index in [`Checked::items`].
///
/// # Errors
/// Why nothing of it can be read, and what helps.
pub fn take(bytes: &[u8], chosen: &[usize], lang: Lang) -> Result<Profile, Said> {
    let opened = open(bytes).map_err(|remark| said(remark, 0, lang))?;
    Ok(recognise(&opened.lines).take(chosen).profile())
}

fn taken(item: Item, lang: Lang) -> Taken {
    Taken { label: words::field(item.field).get(lang).to_owned(), item }
}

fn row(compared: Compared, lang: Lang) -> Row {
    let Compared { field, of, sameness, printed, read, cause } = compared;
    let (step, id) = field.place();
    Row {
        label: words::field(field).get(lang).to_owned(),
        of,
        state: sameness,
        printed,
        read,
        why: cause.map(|cause| said(words::cause(cause), 0, lang)),
        step,
        field: id.map(str::to_owned),
    }
}

fn problems(opened: &Opened, lang: Lang) -> Vec<Said> {
    opened.problems.iter().map(|(remark, count)| said(*remark, *count, lang)).collect()
}

fn said(remark: Remark, count: usize, lang: Lang) -> Said {
    let what = remark.what.get(lang).replace("{count}", &count.to_string());
    Said { what, fix: remark.fix.get(lang).to_owned() }
}
