//! Another CV: what a computer reads in it. Nothing of the student's own CV changes until it is taken over.

mod found;

use super::Back;
use crate::app::parts::{Each, FileField, Heading, When, on};
use crate::app::{sheet, spoken};
use crate::browser;
use crate::opener::{Checked, Request, Response};
use crate::route::{Extra, Route};
use crate::text::screen::check_other as t;
use crate::text::{self, Lang};
use found::Found;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The largest file that is asked for, in bytes: the most that the reader takes of any kind.
const MAX_FILE: usize = 20_000_000;

/// How long reading may take before the screen says so.
const PATIENCE_MS: u32 = 300;

/// The field for the file, to which the focus goes back.
const FIELD: &str = "other-cv";

/// How reading stands.
#[derive(Clone, PartialEq)]
enum Stage {
    Idle,
    Reading,
    Slow,
    Stopped,
    Refused(String),
    Read(Arc<Other>),
}

/// A CV that was read.
#[derive(PartialEq)]
struct Other {
    /// What was chosen, of which the reader takes over.
    file: Vec<u8>,
    /// What a computer reads in it.
    checked: Checked,
}

#[component]
pub fn CheckOther() -> impl IntoView {
    let lang = spoken();
    let stage = RwSignal::new(Stage::Idle);
    // Which file was chosen last: an answer about another one comes too late.
    let newest = StoredValue::new(0_u32);
    let is_reading = Memo::new(move |_| stage.with(|stage| matches!(stage, Stage::Reading | Stage::Slow)));
    let stop = move || {
        newest.update_value(|newest| *newest += 1);
        if is_reading.try_get_untracked() == Some(true) {
            browser::opener().stop();
        }
    };
    on_cleanup(stop);
    let read_it = Callback::new(move |file: browser::File| {
        stop();
        let number = newest.get_value();
        let is_newest = move || newest.try_get_value() == Some(number);
        stage.set(Stage::Reading);
        browser::after(PATIENCE_MS, move || {
            if is_newest() && stage.try_get_untracked() == Some(Stage::Reading) {
                stage.set(Stage::Slow);
            }
        });
        spawn_local(async move {
            let outcome = read(&file, lang).await;
            if is_newest() {
                stage.try_set(outcome);
            }
        });
    });
    let said = Memo::new(move |_| stage.with(|stage| say(stage, lang)));
    let kind = move || stage.with(|stage| if matches!(stage, Stage::Refused(_)) { "warn" } else { "good" });
    let is_slow = Signal::derive(move || stage.with(|stage| *stage == Stage::Slow));
    let is_read = Memo::new(move |_| stage.with(|stage| matches!(stage, Stage::Read(_))));
    // One at most; each file that is read is a view of its own.
    let shown = move || if is_read.get() { vec![newest.get_value()] } else { Vec::new() };
    let found = Callback::new(move |_| match stage.get_untracked() {
        Stage::Read(other) => view! { <Found other/> }.into_any(),
        _ => ().into_any(),
    });
    view! {
        <Heading route=Route::Extra(Extra::CheckOther)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <FileField id=FIELD text=t::FILE.get(lang) hint=t::FILE_HINT.get(lang) accept=".pdf,.docx,.txt,application/pdf,text/plain"
            on_file=read_it/>
        <div role="status">
            <When is=Signal::derive(move || !said.get().is_empty())>
                <p class="notice" id="other-said" data-kind=kind prop:textContent=move || said.get()></p>
            </When>
        </div>
        <When is=is_slow>
            <button type="button" id="stop" on:click=on(move |_| {
                stop();
                stage.set(Stage::Stopped);
                browser::focus(FIELD);
            })>{t::STOP.get(lang)}</button>
        </When>
        <Each keys=Signal::derive(shown) view=found/>
        <When is=Signal::derive(move || !is_read.get())><Back/></When>
    }
}

async fn read(file: &browser::File, lang: Lang) -> Stage {
    let file = match browser::read(file, MAX_FILE).await {
        Ok(file) => file,
        Err(Some(_)) => return Stage::Refused(text::saved::too_large(MAX_FILE, lang)),
        Err(None) => return Stage::Refused(t::UNREADABLE.get(lang).to_owned()),
    };
    match sheet::open(Request::Check { lang }, &file).await {
        Ok((Response::Here { .. }, json)) => match serde_json::from_slice(&json) {
            Ok(checked) => Stage::Read(Arc::new(Other { file, checked })),
            Err(_) => Stage::Refused(t::FAILED.get(lang).to_owned()),
        },
        Ok((Response::Refused { reason }, _)) => Stage::Refused(reason),
        // It stopped the reader, for want of memory.
        Ok(_) | Err(_) => Stage::Refused(t::FAILED.get(lang).to_owned()),
    }
}

fn say(stage: &Stage, lang: Lang) -> String {
    match stage {
        Stage::Idle | Stage::Reading => String::new(),
        Stage::Slow => t::READING.get(lang).to_owned(),
        Stage::Stopped => t::STOPPED.get(lang).to_owned(),
        Stage::Refused(reason) => reason.clone(),
        Stage::Read(_) => t::READ.get(lang).to_owned(),
    }
}
