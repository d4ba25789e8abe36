//! Preview and PDF over messages. A request says in JSON what is asked, and the bytes beside it are the [`Document`] in
//! JSON; the answer is JSON, with the bytes of a PDF beside it. Whatever carries the messages decides nothing.

use super::pdf;
pub use super::pdf::{Marks, PdfDate};
use super::preview::{self, PreviewPage};
use crate::cv::Document;
use crate::typeset::{self, FontError, Fonts};
use serde::{Deserialize, Serialize};

/// What can be asked of a document. In JSON: `"preview"`, `{"pdf":{"date":…}}`.
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

    /// Answers a [`Request`] in JSON about a [`Document`] in JSON. One that isn't understood is an answer too.
    pub fn handle(&self, request: &str, document: &[u8]) -> Answer {
        let understood =
            serde_json::from_str(request).and_then(|request| Ok((request, serde_json::from_slice(document)?)));
        let (response, bytes) = match understood {
            Ok((request, document)) => self.answer(request, &document),
            Err(error) => (Response::Refused { reason: error.to_string() }, None),
        };
        let json = serde_json::to_string(&response).expect("a response has only string keys");
        Answer { json, bytes }
    }

    /// Answers a request; the bytes are those of a PDF.
    pub fn answer(&self, request: Request, document: &Document) -> (Response, Option<Vec<u8>>) {
        match request {
            Request::Preview => {
                let typeset = typeset::pages(document, &self.fonts);
                let pages = preview::paint(&typeset, &self.fonts);
                (Response::Preview { pages, missing: typeset.missing }, None)
            }
            Request::Pdf { date } => match pdf::write(document, &self.fonts, date) {
                Ok(pdf) => (Response::Pdf { marks: pdf.marks, missing: pdf.missing }, Some(pdf.bytes)),
                Err(error) => (Response::Refused { reason: error.to_string() }, None),
            },
        }
    }
}
