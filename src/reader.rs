//! What the reader, a program beside the page, answers: everything that reads through the student's own text.
//!
//! A request says in JSON what is asked, and the bytes beside it hold what it is asked about; the answer likewise. The
//! reader holds the tables of skills and activities and searches them, holds our longer texts, builds the CV's document,
//! gives advice on it and lays vacancies beside it, so that the first screen does without all that. Files of others are
//! for the [`opener`](crate::opener).

pub use crate::advice::Tip;
pub use crate::vacancy::{Condition, Evidence, Fit, Offer, Question, Row as Ask, Status, Task, Warning};

use crate::advice::{self, Material};
use crate::cv::{self, Block};
use crate::export;
use crate::privacy::Audience;
use crate::privacy::detector::Severity;
use crate::privacy::exposure::{exposures, take_all_out};
use crate::profile::{self, Moment, Profile};
use crate::route::Guide;
use crate::saved::file;
use crate::skill::search::{Hit, activities, skills_everywhere};
use crate::skill::tables;
use crate::text::{self, Lang, Localized};
use crate::vacancy;
use serde::{Deserialize, Serialize};

/// How many rows a search answers.
const MOST_FOUND: usize = 8;

/// What is asked. In JSON: `"document"`, `{"tips":{"lang":"nl"}}`, `{"search":{"of":"skills","text":…,"lang":"nl"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Build the CV of the profile in the bytes, for an employer, in the profile's language.
    Document,
    /// The profile in the bytes as a JSON Resume, for an employer, in the profile's language.
    JsonResume,
    /// Tips on the profile in the bytes.
    Advice {
        /// The pages of its sheet; 0 while unknown.
        pages: usize,
        /// What is drawn on the last page: lines, its number, the rules beneath headings; 0 while unknown.
        last_lines: usize,
        /// The month of the clock.
        today: Moment,
        /// The language of the screen.
        lang: Lang,
    },
    /// Every tip there is, explained, with its source.
    Tips {
        /// In this language.
        lang: Lang,
    },
    /// Lay a vacancy beside the profile in the bytes.
    Vacancy {
        /// What was pasted.
        text: String,
        /// The language of the screen.
        lang: Lang,
    },
    /// Personal data in the profile in the bytes: a list of [`crate::privacy::exposure::Exposure`]s, as JSON.
    Exposures,
    /// The profile in the bytes without what never belongs on a CV, nor what is better taken out and was not kept.
    TakenOut,
    /// The CV of an invented student.
    Example,
    /// The tables of skills and activities.
    Tables,
    /// A page to read.
    Guide {
        /// Which.
        guide: Guide,
        /// In this language.
        lang: Lang,
    },
    /// Search a table.
    Search {
        /// Which one.
        of: Of,
        /// What was typed.
        text: String,
        /// The language of the screen.
        lang: Lang,
    },
}

/// What can be searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// The lexicon, and behind it the school's taxonomy.
    Skills,
    /// The activities.
    Activities,
}

/// A row that was found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// Its id in our tables, or its identifier in the school's taxonomy.
    pub id: String,
    /// Its words, where our tables don't have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Localized>,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The bytes hold what was asked for, as JSON: a profile, a [`cv::Document`], a [`vacancy::Fit`], or the tables.
    Here,
    /// Why a vacancy could not be read, and one next step.
    Refused {
        /// In the language that was asked for.
        reason: String,
    },
    /// The page to read.
    Blocks(Vec<Block>),
    /// The rows that fit, best first.
    Found(Vec<Row>),
    /// The tips, the most useful first.
    Advice(Vec<Tip>),
    /// The request was not understood: page and worker are of different versions.
    NotUnderstood,
}

/// A response, and the bytes beside it.
type Answer = (Response, Option<Vec<u8>>);

/// Answers a request about these bytes.
pub fn answer(request: Request, bytes: &[u8]) -> Answer {
    match request {
        Request::Document => {
            of_profile(bytes, |profile| json(&cv::build(&profile, Audience::Employer, profile.language)))
        }
        Request::JsonResume => of_profile(bytes, |profile| {
            export::json_resume::write(&profile, Audience::Employer, profile.language).into_bytes()
        }),
        Request::Advice { pages, last_lines, today, lang } => match file::profile_of(bytes) {
            Some(profile) => {
                let material = Material { profile, pages, last_lines, today, lang };
                (Response::Advice(advice::tips(&material)), None)
            }
            None => (Response::NotUnderstood, None),
        },
        Request::Tips { lang } => (Response::Blocks(advice::help(lang)), None),
        Request::Vacancy { text, lang } => match (vacancy::read(&text), file::profile_of(bytes)) {
            (Err(refused), _) => (Response::Refused { reason: text::vacancy::refused(refused, lang) }, None),
            (Ok(reading), Some(profile)) => here(json(&vacancy::fit(&text, &reading, &profile, lang))),
            (Ok(_), None) => (Response::NotUnderstood, None),
        },
        Request::Exposures => of_profile(bytes, |profile| json(&exposures(&profile))),
        Request::TakenOut => of_profile(bytes, |mut profile| {
            take_all_out(&mut profile, Severity::Advise);
            file::profile_json(&profile).into_bytes()
        }),
        Request::Example => here(file::profile_json(&profile::example()).into_bytes()),
        Request::Tables => here(tables::to_json().into_bytes()),
        Request::Guide { guide, lang } => (Response::Blocks(cv::light_markdown(text::guide::text(guide, lang))), None),
        Request::Search { of, text, lang } => (Response::Found(search(of, &text, lang)), None),
    }
}

fn search(of: Of, text: &str, lang: Lang) -> Vec<Row> {
    let known = |id: &str| Row { id: id.to_owned(), words: None };
    match of {
        Of::Skills => skills_everywhere(text, lang, MOST_FOUND)
            .into_iter()
            .map(|hit| match hit {
                Hit::Ours(id) => known(id),
                Hit::Theirs(row) => Row { id: row.uri.clone(), words: Some(row.label.clone()) },
            })
            .collect(),
        Of::Activities => activities(text, lang).into_iter().take(MOST_FOUND).map(known).collect(),
    }
}

/// Answers a [`Request`] in JSON with a [`Response`] in JSON, and the bytes that go beside it.
pub fn serve(request: &str, bytes: &[u8]) -> (String, Option<Vec<u8>>) {
    let (response, beside) =
        serde_json::from_str(request).map_or((Response::NotUnderstood, None), |request| answer(request, bytes));
    (serde_json::to_string(&response).expect("a response is plain lists and texts"), beside)
}

/// Answers with what is made of the profile in the bytes.
fn of_profile(bytes: &[u8], make: impl FnOnce(Profile) -> Vec<u8>) -> Answer {
    file::profile_of(bytes).map_or((Response::NotUnderstood, None), |profile| here(make(profile)))
}

fn here(json: Vec<u8>) -> Answer {
    (Response::Here, Some(json))
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("plain structs, lists and texts")
}
