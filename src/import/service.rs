//! What the reader, a worker of the page, answers: a JSON request and bytes in, JSON out.

use crate::saved::{Opened, Refused};
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Open the file whose bytes come along.
    Open {
        /// Its name, for messages; what it is is decided by its content.
        #[serde(default)]
        name: Option<String>,
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
    /// The request was not understood: page and worker are of different versions.
    NotUnderstood,
}

/// Answers a request.
pub fn answer(request: &Request, bytes: &[u8]) -> Response {
    match request {
        Request::Open { name: _ } => match super::open(bytes) {
            Ok(opened) => Response::Opened(Box::new(opened)),
            Err(refused) => Response::Refused(refused),
        },
    }
}

/// Answers a request in JSON with a [`Response`] in JSON.
pub fn serve(request: &str, bytes: &[u8]) -> String {
    let response = serde_json::from_str(request).map_or(Response::NotUnderstood, |request| answer(&request, bytes));
    serde_json::to_string(&response).expect("a response is plain structs, lists and texts")
}
