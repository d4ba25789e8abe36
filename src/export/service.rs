//! Preview and PDF over messages: JSON in, JSON and bytes out. Whatever carries the messages decides nothing.

use super::pdf;
pub use super::pdf::{Marks, PdfDate};
use super::preview::{self, PreviewPage};
use crate::cv::Document;
use crate::typeset::{self, FontError, Fonts};
use serde::{Deserialize, Serialize};

/// What can be asked. In JSON: `{"preview":{"document":…}}`, `{"pdf":{"document":…,"date":…}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Request {
    /// The pages to paint.
    Preview {
        /// What to set.
        document: Document,
    },
    /// The PDF to send.
    Pdf {
        /// What to write.
        document: Document,
        /// The date that the file carries.
        date: PdfDate,
    },
}

/// What is answered. In JSON: `{"preview":{…}}`, `{"pdf":{…}}`, `{"refused":{…}}`.
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
    /// The PDF, whose bytes go beside the JSON.
    Pdf {
        /// The standards that it says it keeps.
        marks: Marks,
        /// The characters that are drawn as `?`.
        missing: Vec<char>,
    },
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

    /// Answers a [`Request`] in JSON. One that isn't understood is an answer too.
    pub fn handle(&self, request: &str) -> Answer {
        let (response, bytes) = match serde_json::from_str(request) {
            Ok(request) => self.answer(request),
            Err(error) => (Response::Refused { reason: error.to_string() }, None),
        };
        let json = serde_json::to_string(&response).expect("a response has only string keys");
        Answer { json, bytes }
    }

    /// Answers a request; the bytes are those of a PDF.
    pub fn answer(&self, request: Request) -> (Response, Option<Vec<u8>>) {
        match request {
            Request::Preview { document } => {
                let typeset = typeset::pages(&document, &self.fonts);
                let pages = preview::paint(&typeset, &self.fonts);
                (Response::Preview { pages, missing: typeset.missing }, None)
            }
            Request::Pdf { document, date } => match pdf::write(&document, &self.fonts, date) {
                Ok(pdf) => (Response::Pdf { marks: pdf.marks, missing: pdf.missing }, Some(pdf.bytes)),
                Err(error) => (Response::Refused { reason: error.to_string() }, None),
            },
        }
    }
}
