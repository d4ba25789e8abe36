//! The sheet: the profile as blocks, which the reader builds, and as pages, which the typesetter makes of them.

use super::files::{Download, Reading};
use super::session::Session;
use crate::browser;
use crate::cv::{Block, Document};
use crate::export::preview::PreviewPage;
use crate::export::service::{PdfDate, Request, Response};
use crate::profile::{Moment, Profile};
use crate::text::Lang;
use crate::{opener, reader, saved, skill};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The sheet of a profile. A copy is a handle to the same sheet.
#[derive(Clone, Copy)]
pub struct Sheet {
    pub(super) profile: Signal<Profile>,
    /// The CV as blocks; without blocks until the typesetter has answered.
    pub document: RwSignal<Document>,
    /// The pages to paint; empty until the typesetter has answered.
    pub pages: RwSignal<Vec<PreviewPage>>,
    /// Characters that no font has.
    pub missing: RwSignal<Vec<char>>,
    /// How a download of the PDF stands.
    pub download: RwSignal<Download>,
    /// What a computer reads in that PDF.
    pub reading: RwSignal<Reading>,
    flight: StoredValue<Flight>,
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
        Self::of(session.profile())
    }

    /// The sheet of a profile; it follows it for as long as the profile's owner lives.
    pub fn of(profile: Signal<Profile>) -> Self {
        let sheet = Self {
            profile,
            document: RwSignal::default(),
            pages: RwSignal::default(),
            missing: RwSignal::default(),
            download: RwSignal::default(),
            reading: RwSignal::default(),
            flight: StoredValue::new(Flight::Idle),
        };
        Effect::new(move |_| {
            profile.track();
            sheet.download.set(Download::Idle);
            sheet.reading.set(Reading::NotYet);
            sheet.refresh();
        });
        sheet
    }

    /// Whether there is more than a name on it.
    pub fn has_content(self) -> Signal<bool> {
        Signal::derive(move || self.document.with(|document| document.blocks.len() > 1))
    }

    fn refresh(self) {
        if self.flight.get_value() != Flight::Idle {
            self.flight.set_value(Flight::BusyAndStale);
            return;
        }
        self.flight.set_value(Flight::Busy);
        spawn_local(async move {
            // The owner may have gone while the typesetter worked: then there is nobody to tell.
            while let Some(profile) = self.profile.try_get_untracked() {
                if let Some((document, json)) = document_of(&profile).await {
                    self.document.try_set(document);
                    if let Ok((Response::Preview { pages, missing }, _)) = set(Request::Preview, &json).await {
                        self.pages.try_set(pages);
                        self.missing.try_set(missing);
                    }
                }
                if self.flight.try_get_value() != Some(Flight::BusyAndStale) {
                    break;
                }
                self.flight.set_value(Flight::Busy);
            }
            self.flight.try_set_value(Flight::Idle);
        });
    }

    /// Tips on the profile as it is now, in this language. None until the reader has answered, or when it can't.
    pub fn tips(self, lang: Lang) -> RwSignal<Option<Vec<reader::Tip>>> {
        let tips = RwSignal::new(None);
        let newest = StoredValue::new(0_u32);
        let fill = Memo::new(move |_| {
            self.pages.with(|pages| (pages.len(), pages.last().map_or(0, |page| page.shapes.len())))
        });
        Effect::new(move |_| {
            let (pages, last_lines) = fill.get();
            let profile = self.profile.with(saved::file::profile_json);
            let number = newest.get_value() + 1;
            newest.set_value(number);
            spawn_local(async move {
                let PdfDate { year, month, .. } = PdfDate::from_unix(browser::unix_seconds());
                let today = Moment { year, month: Some(month) };
                let request = reader::Request::Advice { pages, last_lines, today, lang };
                let answer = read(request, Some(profile.as_bytes())).await;
                // A late answer is about a profile that is no more; or the screen has gone, and nobody listens.
                if newest.try_get_value() == Some(number) {
                    tips.try_set(match answer {
                        Ok((reader::Response::Advice(tips), _)) => Some(tips),
                        _ => None,
                    });
                }
            });
        });
        tips
    }
}

/// True once the rest of the app is there, and the tables of skills and activities from the reader; or once those will
/// never be: then the screens show what they can without.
pub fn rest() -> RwSignal<bool> {
    let is_settled = RwSignal::new(false);
    spawn_local(async move {
        if browser::rest().await.is_err() {
            // The boot script says so, and there are no other screens.
            return;
        }
        let answer = read(reader::Request::Tables, None).await;
        if let Some(json) = answer.ok().and_then(|(_, json)| String::from_utf8(json).ok()) {
            // A reader of another version: its tables are of no use.
            let _ = skill::tables::adopt(json);
        }
        is_settled.try_set(true);
    });
    is_settled
}

/// A text of the reader's, as blocks; empty until it has answered.
pub fn blocks(request: reader::Request) -> RwSignal<Vec<Block>> {
    let blocks = RwSignal::default();
    spawn_local(async move {
        if let Ok((reader::Response::Blocks(read), _)) = read(request, None).await {
            blocks.try_set(read);
        }
    });
    blocks
}

/// The CV of an invented student, to be printed in this language; empty until the reader has answered.
pub fn example(language: Lang) -> RwSignal<Profile> {
    let profile = RwSignal::default();
    spawn_local(async move {
        if let Ok((_, json)) = read(reader::Request::Example, None).await
            && let Some(example) = saved::file::profile_of(&json)
        {
            profile.try_set(Profile { language, ..example });
        }
    });
    profile
}

/// The CV, and the same in JSON.
pub async fn document_of(profile: &Profile) -> Option<(Document, Vec<u8>)> {
    let profile = saved::file::profile_json(profile);
    let (_, json) = read(reader::Request::Document, Some(profile.as_bytes())).await.ok()?;
    let document = serde_json::from_str(std::str::from_utf8(&json).ok()?).ok()?;
    Some((document, json))
}

/// Asks the reader about these bytes. The error is for a developer.
pub async fn read(request: reader::Request, bytes: Option<&[u8]>) -> Result<(reader::Response, Vec<u8>), String> {
    ask(browser::reader(), &request, bytes).await.map(|(response, bytes)| (response, bytes.unwrap_or_default()))
}

/// Asks the opener about this file. The error is for a developer.
pub async fn open(request: opener::Request, file: &[u8]) -> Result<(opener::Response, Vec<u8>), String> {
    ask(browser::opener(), &request, Some(file)).await.map(|(response, bytes)| (response, bytes.unwrap_or_default()))
}

/// Asks the typesetter about this document.
pub async fn set(request: Request, document: &[u8]) -> Result<(Response, Option<Vec<u8>>), String> {
    ask(browser::typesetter(), &request, Some(document)).await
}

async fn ask<T: DeserializeOwned>(
    port: browser::Port,
    request: &impl Serialize,
    bytes: Option<&[u8]>,
) -> Result<(T, Option<Vec<u8>>), String> {
    let json = serde_json::to_string(request).map_err(|error| error.to_string())?;
    let answer = port.request(&json, bytes).await?;
    let response = serde_json::from_str(&answer.json).map_err(|error| error.to_string())?;
    Ok((response, answer.bytes))
}
