//! Preview and files over messages. A request says in JSON what is asked, and the bytes beside it are the [`Document`] in
//! JSON; the answer is JSON, with the bytes of a file beside it. Whatever carries the messages decides nothing.

use super::pdf::{self, Pdf, Purpose};
pub use super::pdf::{Marks, PdfDate};
use super::preview::{self, PreviewPage};
use super::{docx, markdown, text};
use crate::cv::Document;
use crate::typeset::{self, FontError, Fonts};
use serde::{Deserialize, Serialize};
use std::fmt::Display;

/// What can be asked of a document. In JSON: `"preview"`, `"text"`, `{"pdf":{"date":…}}`, `{"keep":{"date":…,"document":…}}`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Request {
    /// The pages to paint.
    Preview,
    /// The PDF to send.
    Pdf {
        /// The date that the file carries.
        date: PdfDate,
    },
    /// The PDF to keep. In the bytes, the document is followed by the save file that travels in it.
    Keep {
        /// The date that the file carries.
        date: PdfDate,
        /// How many of the bytes are the document.
        document: usize,
    },
    /// The Word file.
    Docx {
        /// The date that the file carries.
        date: PdfDate,
    },
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// What is answered. In JSON: `{"preview":{…}}`, `{"pdf":{…}}`, `"file"`, `{"refused":{…}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Response {
    /// The pages to paint; their number is that of the PDF.
    Preview {
        /// The pages; at least one.
        pages: Vec<PreviewPage>,
        /// The characters that are drawn as `?`.
        missing: Vec<char>,
    },
    /// The PDF to send or to keep, as was asked; its bytes go beside the JSON.
    Pdf {
        /// The standards that it says it keeps.
        marks: Marks,
        /// The characters that are drawn as `?`.
        missing: Vec<char>,
    },
    /// The file of another kind; its bytes go beside the JSON.
    File,
    /// The request was not understood, or could not be met.
    Refused {
        /// Why, for a developer.
        reason: String,
    },
}

/// An answer on its way: a [`Response`] in JSON, and the bytes of a file where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The response.
    pub json: String,
    /// The file.
    pub bytes: Option<Vec<u8>>,
}

/// The typesetter, with its fonts.
pub struct Typesetter {
    fonts: Fonts,
}

impl Typesetter {
    /// A typesetter with these three TrueType files.
    ///
    /// # Errors
    ///
    /// If one of them is not a font that we can use.
    pub fn new(regular: Vec<u8>, bold: Vec<u8>, italic: Vec<u8>) -> Result<Self, FontError> {
        Ok(Self { fonts: Fonts::new(regular, bold, italic)? })
    }

    /// Answers a [`Request`] in JSON about a [`Document`] in JSON. One that isn't understood is an answer too.
    pub fn handle(&self, request: &str, bytes: &[u8]) -> Answer {
        let (response, bytes) = self.understand(request, bytes).unwrap_or_else(|error| refused(&error));
        let json = serde_json::to_string(&response).expect("a response has only string keys");
        Answer { json, bytes }
    }

    fn understand(&self, request: &str, bytes: &[u8]) -> serde_json::Result<(Response, Option<Vec<u8>>)> {
        let request = serde_json::from_str(request)?;
        let length = match request {
            Request::Keep { document, .. } => document.min(bytes.len()),
            _ => bytes.len(),
        };
        let (document, save_file) = bytes.split_at(length);
        Ok(self.answer(request, &serde_json::from_slice(document)?, save_file))
    }

    /// Answers a request; the bytes are those of a file. Only the PDF to keep takes the save file.
    pub fn answer(&self, request: Request, document: &Document, save_file: &[u8]) -> (Response, Option<Vec<u8>>) {
        match request {
            Request::Preview => {
                let typeset = typeset::pages(document, &self.fonts);
                let pages = preview::paint(&typeset, &self.fonts);
                (Response::Preview { pages, missing: typeset.missing }, None)
            }
            Request::Pdf { date } => self.pdf(Purpose::Send, document, date),
            Request::Keep { .. } if save_file.is_empty() => refused(&"a PDF to keep needs a save file"),
            Request::Keep { date, .. } => self.pdf(Purpose::Keep { save_file }, document, date),
            Request::Docx { date } => match docx::write(document, date) {
                Ok(bytes) => (Response::File, Some(bytes)),
                Err(error) => refused(&error),
            },
            Request::Text => (Response::File, Some(text::write(document).into_bytes())),
            Request::Markdown => (Response::File, Some(markdown::write(document).into_bytes())),
        }
    }

    fn pdf(&self, purpose: Purpose, document: &Document, date: PdfDate) -> (Response, Option<Vec<u8>>) {
        match pdf::write_for(purpose, document, &self.fonts, date) {
            Ok(Pdf { bytes, marks, missing }) => (Response::Pdf { marks, missing }, Some(bytes)),
            Err(error) => refused(&error),
        }
    }
}

fn refused(reason: &dyn Display) -> (Response, Option<Vec<u8>>) {
    (Response::Refused { reason: reason.to_string() }, None)
}
