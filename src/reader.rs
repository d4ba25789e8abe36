//! What the reader, a program beside the page, answers: everything that reads through text. JSON and bytes in, JSON out.
//!
//! It holds the tables of skills and activities, opens files of others, builds the CV's document and reads our own Markdown, so that the first screen does without
//! parsers, and a file that stops the reader stops nothing else.

use crate::cv::{self, Block, Document};
use crate::import;
use crate::privacy::Audience;
use crate::profile::Profile;
use crate::saved::{Opened, Refused};
use crate::skill::tables;
use serde::{Deserialize, Serialize};

/// What is asked. In JSON: `{"open":{"name":…}}`, `{"document":{"profile":…}}`, `{"markdown":{"text":…}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Open the file whose bytes come along.
    Open {
        /// Its name, for messages; what it is is decided by its content.
        #[serde(default)]
        name: Option<String>,
    },
    /// Build the CV for an employer, in the profile's language.
    Document {
        /// Whose CV.
        profile: Box<Profile>,
    },
    /// The tables of skills and activities, as bytes.
    Tables,
    /// Read a text of ours in light Markdown.
    Markdown {
        /// The text.
        text: String,
    },
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// The file's profile and notes.
    Opened(Box<Opened>),
    /// Why it could not be opened.
    Refused(Refused),
    /// The CV.
    Document(Document),
    /// The tables go beside the JSON.
    Tables,
    /// The text.
    Blocks(Vec<Block>),
    /// The request was not understood: page and worker are of different versions.
    NotUnderstood,
}

/// Answers a request.
pub fn answer(request: &Request, bytes: &[u8]) -> Response {
    match request {
        Request::Open { name: _ } => match import::open(bytes) {
            Ok(opened) => Response::Opened(Box::new(opened)),
            Err(refused) => Response::Refused(refused),
        },
        Request::Document { profile } => Response::Document(cv::build(profile, Audience::Employer, profile.language)),
        Request::Tables => Response::Tables,
        Request::Markdown { text } => Response::Blocks(cv::light_markdown(text)),
    }
}

/// Answers a request in JSON with a [`Response`] in JSON, and the bytes that go beside it.
pub fn serve(request: &str, bytes: &[u8]) -> (String, Option<Vec<u8>>) {
    let response = serde_json::from_str(request).map_or(Response::NotUnderstood, |request| answer(&request, bytes));
    let beside = (response == Response::Tables).then(|| tables::to_json().into_bytes());
    (serde_json::to_string(&response).expect("a response is plain structs, lists and texts"), beside)
}
