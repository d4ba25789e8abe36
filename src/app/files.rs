//! The files that a student takes along: made, read back as a computer reads them, handed over.

use super::session::Session;
use super::sheet::{self, Sheet, document_of, read, set};
use crate::browser;
use crate::export::service::{Marks, PdfDate, Request, Response};
use crate::opener::{self, ReadBack};
use crate::profile::Profile;
use crate::text::Lang;
use crate::{reader, saved};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How a download of the PDF to send stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Download {
    /// None was asked for.
    #[default]
    Idle,
    /// It is being made.
    Making,
    /// It is with the student.
    Done {
        /// So many fields are read otherwise than they are printed.
        otherwise: usize,
    },
    /// It is with the student, without the marks of the standards.
    Plain,
    /// It did not work.
    Failed,
}

/// What a computer reads in the PDF.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// It was not asked since the last edit.
    #[default]
    NotYet,
    /// It is being read.
    Busy,
    /// This.
    Read(Box<ReadBack>),
    /// It could not be read back; that stops nobody from sending it.
    Failed,
}

impl Sheet {
    /// Makes the PDF to send, reads those very bytes back, and hands them to the student, whatever was read.
    pub fn download_pdf(self, lang: Lang) {
        if self.download.get_untracked() == Download::Making {
            return;
        }
        self.download.set(Download::Making);
        spawn_local(async move {
            let profile = self.profile.get_untracked();
            let outcome = match pdf_of(&profile).await {
                Some(Pdf { name, bytes, marks }) => {
                    let otherwise = self.read_bytes(profile, &bytes, lang).await;
                    match (browser::download(&name, "application/pdf", &bytes), marks) {
                        (Err(_), _) => Download::Failed,
                        (Ok(()), Marks::None) => Download::Plain,
                        (Ok(()), Marks::UaAndA) => Download::Done { otherwise },
                    }
                }
                None => Download::Failed,
            };
            self.download.try_set(outcome);
        });
    }

    /// Reads the PDF to send as a computer does, if that was not done since the last edit.
    pub fn read_back(self, lang: Lang) {
        if self.reading.with_untracked(|reading| *reading != Reading::NotYet) {
            return;
        }
        self.reading.set(Reading::Busy);
        spawn_local(async move {
            let profile = self.profile.get_untracked();
            match pdf_of(&profile).await {
                Some(Pdf { bytes, .. }) => {
                    self.read_bytes(profile, &bytes, lang).await;
                }
                None => {
                    self.reading.try_set(Reading::Failed);
                }
            }
        });
    }

    /// How many fields of this profile are read otherwise in these bytes; all is kept as the sheet's reading.
    async fn read_bytes(self, profile: Profile, bytes: &[u8], lang: Lang) -> usize {
        let request = opener::Request::ReadBack { lang, profile: Box::new(profile.clone()) };
        let answer = sheet::open(request, bytes).await;
        let read_back = answer.ok().and_then(|(_, json)| serde_json::from_slice::<ReadBack>(&json).ok());
        let otherwise = read_back.as_ref().map_or(0, ReadBack::otherwise);
        // A late answer is about a profile that is no more.
        if self.profile.try_with_untracked(|now| *now == profile) == Some(true) {
            self.reading.try_set(read_back.map_or(Reading::Failed, |read| Reading::Read(Box::new(read))));
        }
        otherwise
    }
}

/// The PDF to send.
struct Pdf {
    name: String,
    bytes: Vec<u8>,
    marks: Marks,
}

async fn pdf_of(profile: &Profile) -> Option<Pdf> {
    let (document, json) = document_of(profile).await?;
    let name = format!("{}.pdf", file_name(&document.title));
    match set(Request::Pdf { date: today() }, &json).await {
        Ok((Response::Pdf { marks, .. }, Some(bytes))) => Some(Pdf { name, bytes, marks }),
        _ => None,
    }
}

fn today() -> PdfDate {
    PdfDate::from_unix(browser::unix_seconds())
}

/// A form of the CV beside the PDF to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For Word.
    Word,
    /// Plain text.
    Text,
    /// Text with marks for headings and lists.
    Markdown,
    /// The PDF in which the student's own file travels.
    Keep,
    /// For other programs.
    JsonResume,
}

/// Makes a form of the CV and hands it to the student; answers whether that worked.
pub async fn hand_over(session: Session, form: Form) -> bool {
    let profile = session.profile().get_untracked();
    let made = match form {
        Form::JsonResume => json_resume(&profile).await,
        _ => made_by_typesetter(session, &profile, form).await,
    };
    made.is_some_and(|(name, kind, bytes)| browser::download(&name, kind, &bytes).is_ok())
}

/// A file: its name, its media type, its bytes.
type File = (String, &'static str, Vec<u8>);

async fn json_resume(profile: &Profile) -> Option<File> {
    let profile = saved::file::profile_json(profile);
    match read(reader::Request::JsonResume, Some(profile.as_bytes())).await {
        Ok((reader::Response::Here, json)) => Some(("resume.json".to_owned(), "application/json", json)),
        _ => None,
    }
}

async fn made_by_typesetter(session: Session, profile: &Profile, form: Form) -> Option<File> {
    let (document, mut json) = document_of(profile).await?;
    let date = today();
    let name = file_name(&document.title);
    let (request, name, kind) = match form {
        Form::Word => {
            let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            (Request::Docx { date }, format!("{name}.docx"), kind)
        }
        Form::Text => (Request::Text, format!("{name}.txt"), "text/plain;charset=utf-8"),
        Form::Markdown => (Request::Markdown, format!("{name}.md"), "text/markdown;charset=utf-8"),
        Form::Keep => {
            let document = json.len();
            json.extend(session.file().as_bytes());
            (Request::Keep { date, document }, "cv-bewaren.pdf".to_owned(), "application/pdf")
        }
        Form::JsonResume => return None,
    };
    let (_, bytes) = set(request, &json).await.ok()?;
    Some((name, kind, bytes?))
}

/// A title as a file name that every system takes.
pub fn file_name(title: &str) -> String {
    let allowed = |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = title.chars().filter(|c| allowed(*c)).take(80).collect();
    let name = name.trim().trim_matches('.');
    if name.is_empty() { "CV".to_owned() } else { name.to_owned() }
}
