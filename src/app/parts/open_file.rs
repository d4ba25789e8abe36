//! Opening a file that the student chose or dropped. The opener looks at it; nothing changes until it is understood.

use super::{FileField, When};
use crate::app::{Session, session, sheet, spoken};
use crate::browser;
use crate::opener::{Request, Response};
use crate::saved::file;
use crate::text::screen::start as t;
use crate::text::{self, Lang};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is asked for, in bytes: a PDF with the student's file in it. The opener knows what each kind may be.
const MAX_FILE: usize = 20_000_000;

/// How opening stands.
#[derive(Clone, PartialEq)]
enum Opening {
    Idle,
    Busy,
    Done,
    Refused(String),
    Failed,
}

/// The field for the student's own file, and what came of it.
#[component]
pub fn OpenFile() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let opening = RwSignal::new(Opening::Idle);
    let open = move |file: browser::File| {
        opening.set(Opening::Busy);
        spawn_local(async move { opening.set(open(session, &file, lang).await) });
    };
    let said = move || opening.with(|opening| say(opening, lang));
    let kind = move || {
        opening.with(|opening| match opening {
            Opening::Idle | Opening::Busy => "info",
            Opening::Done => "good",
            Opening::Refused(_) | Opening::Failed => "warn",
        })
    };
    view! {
        <FileField id="open" text=t::OPEN_FILE.get(lang) hint=t::OPEN_HINT.get(lang)
            accept=".json,.pdf,application/json,application/pdf" on_file=Callback::new(open)/>
        <div role="status">
            <When is=Signal::derive(move || !said().is_empty())>
                <p class="notice" id="opened" data-kind=kind prop:textContent=said></p>
            </When>
        </div>
    }
}

async fn open(session: Session, file: &browser::File, lang: Lang) -> Opening {
    let bytes = match browser::read(file, MAX_FILE).await {
        Ok(read) => read,
        Err(Some(_)) => return Opening::Refused(text::saved::too_large(MAX_FILE, lang)),
        Err(None) => return Opening::Failed,
    };
    match sheet::open(Request::Open { lang }, &bytes).await {
        Ok((Response::Here { notes }, json)) => match file::profile_of(&json) {
            Some(profile) => {
                session.open(profile, notes);
                Opening::Done
            }
            None => Opening::Failed,
        },
        Ok((Response::Refused { reason }, _)) => Opening::Refused(reason),
        Ok(_) | Err(_) => Opening::Failed,
    }
}

fn say(opening: &Opening, lang: Lang) -> String {
    match opening {
        Opening::Idle => String::new(),
        Opening::Busy => t::OPENING.get(lang).to_owned(),
        Opening::Done => t::OPENED.get(lang).to_owned(),
        Opening::Failed => t::OPEN_FAILED.get(lang).to_owned(),
        Opening::Refused(reason) => reason.clone(),
    }
}
