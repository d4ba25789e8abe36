//! The sheet: the profile's document, and the pages that the typesetter makes of it.

use super::session::Session;
use crate::browser;
use crate::cv::{self, Document};
use crate::export::pdf::{Marks, PdfDate};
use crate::export::preview::PreviewPage;
use crate::export::service::{Request, Response};
use crate::privacy::Audience;
use crate::profile::Profile;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The sheet of this page. A copy is a handle to the same sheet.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The CV as blocks.
    pub document: Memo<Document>,
    /// The pages to paint; empty until the typesetter has answered.
    pub pages: RwSignal<Vec<PreviewPage>>,
    /// Characters that no font has.
    pub missing: RwSignal<Vec<char>>,
    /// How a download stands.
    pub download: RwSignal<Download>,
    flight: StoredValue<Flight>,
}

/// How a download stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Download {
    /// None was asked for.
    #[default]
    Idle,
    /// It is being made.
    Making,
    /// It is with the student.
    Done,
    /// It is with the student, without the marks of the standards.
    Plain,
    /// It did not work.
    Failed,
}

/// One request at a time; of those that come meanwhile only the last is worth making.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flight {
    Idle,
    Busy,
    BusyAndStale,
}

impl Sheet {
    /// The sheet of the session's profile.
    pub fn start(session: Session) -> Self {
        Self::of(session.read(Self::document_of))
    }

    /// The document of a profile, for an employer, in the language of the CV.
    pub fn document_of(profile: &Profile) -> Document {
        cv::build(profile, Audience::Employer, profile.language)
    }

    /// The sheet of a document; it follows it for as long as the owner of the memo lives.
    pub fn of(document: Memo<Document>) -> Self {
        let sheet = Self {
            document,
            pages: RwSignal::default(),
            missing: RwSignal::default(),
            download: RwSignal::default(),
            flight: StoredValue::new(Flight::Idle),
        };
        Effect::new(move |_| {
            sheet.document.track();
            sheet.download.set(Download::Idle);
            sheet.refresh();
        });
        sheet
    }

    fn refresh(self) {
        if self.flight.get_value() != Flight::Idle {
            self.flight.set_value(Flight::BusyAndStale);
            return;
        }
        self.flight.set_value(Flight::Busy);
        spawn_local(async move {
            loop {
                let document = self.document.get_untracked();
                if let Ok((Response::Preview { pages, missing }, _)) = ask(Request::Preview { document }).await {
                    self.pages.set(pages);
                    self.missing.set(missing);
                }
                if self.flight.get_value() != Flight::BusyAndStale {
                    break;
                }
                self.flight.set_value(Flight::Busy);
            }
            self.flight.set_value(Flight::Idle);
        });
    }

    /// Makes the PDF to send and hands it to the student.
    pub fn download_pdf(self) {
        if self.download.get_untracked() == Download::Making {
            return;
        }
        self.download.set(Download::Making);
        spawn_local(async move {
            let document = self.document.get_untracked();
            let name = format!("{}.pdf", file_name(&document.title));
            let outcome = match ask(Request::Pdf { document, date: PdfDate::from_unix(browser::unix_seconds()) }).await
            {
                Ok((Response::Pdf { marks, .. }, Some(bytes))) => {
                    browser::download(&name, "application/pdf", &bytes).map(|()| marks)
                }
                Ok(_) => Err("no PDF".to_owned()),
                Err(reason) => Err(reason),
            };
            self.download.set(match outcome {
                Ok(Marks::UaAndA) => Download::Done,
                Ok(Marks::None) => Download::Plain,
                Err(_) => Download::Failed,
            });
        });
    }
}

async fn ask(request: Request) -> Result<(Response, Option<Vec<u8>>), String> {
    let json = serde_json::to_string(&request).map_err(|error| error.to_string())?;
    let answer = browser::typesetter().request(&json, None).await?;
    let response = serde_json::from_str(&answer.json).map_err(|error| error.to_string())?;
    Ok((response, answer.bytes))
}

/// A title as a file name that every system takes.
pub fn file_name(title: &str) -> String {
    let allowed = |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = title.chars().filter(|c| allowed(*c)).take(80).collect();
    let name = name.trim().trim_matches('.');
    if name.is_empty() { "CV".to_owned() } else { name.to_owned() }
}
