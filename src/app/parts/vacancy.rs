//! Pasting a vacancy, or opening it from a file, and saying for which one the CV is.

use super::{When, on};
use crate::app::{Session, session, sheet, spoken};
use crate::profile::{MAX_VACANCIES, MAX_VACANCY, first_line};
use crate::reader::{Request, Response};
use crate::route::{Extra, Route};
use crate::saved::file;
use crate::text::Lang;
use crate::text::screen::vacancy as t;
use crate::{browser, opener};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is asked for, in bytes.
const MAX_FILE: usize = 20_000_000;

/// The screen of vacancies.
const HERE: Route = Route::Extra(Extra::Vacancy);

/// How reading stands.
#[derive(Clone, PartialEq, Eq)]
enum Reading {
    Idle,
    Busy,
    FileRead,
    Refused(String),
    Failed,
}

/// A field for the text of a vacancy and one for a file. A vacancy that can be read is kept, and its screen opens; one
/// that can't stays in the field, with what is wrong.
#[component]
pub fn PasteVacancy(
    /// Of the button: `primary` where it is the one next thing.
    class: &'static str,
) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let text = RwSignal::new(String::new());
    let reading = RwSignal::new(Reading::Idle);
    let is_full = session.read(|profile| profile.vacancies.len() >= MAX_VACANCIES);
    let open = move |chosen: Option<browser::File>| {
        if let Some(chosen) = chosen {
            reading.set(Reading::Busy);
            spawn_local(async move {
                let outcome = read_file(&chosen, text, lang).await;
                reading.try_set(outcome);
            });
        }
    };
    let compare = move |_| {
        if reading.get_untracked() == Reading::Busy {
            return;
        }
        reading.set(Reading::Busy);
        spawn_local(async move {
            let outcome = keep(session, text, lang).await;
            reading.try_set(outcome);
        });
    };
    let said = move || reading.with(|reading| say(reading, lang));
    let kind = move || {
        reading.with(|reading| if matches!(reading, Reading::Refused(_) | Reading::Failed) { "warn" } else { "good" })
    };
    view! {
        <When is=is_full><p class="hint">{t::FULL.get(lang)}</p></When>
        <When is=Signal::derive(move || !is_full.get())>
            <div class="field" on:drop=on(move |event: ev::DragEvent| {
                // Text that is dragged here is the browser's to put down.
                let dropped = browser::dropped_file(&event);
                if dropped.is_some() {
                    event.prevent_default();
                }
                open(dropped);
            })>
                <label for="vacancy-text">{t::PASTE.get(lang)}</label>
                <p class="hint" id="vacancy-text-hint">{t::PASTE_HINT.get(lang)}</p>
                <textarea id="vacancy-text" rows="8" aria-describedby="vacancy-text-hint" spellcheck="false" autocomplete="off"
                    prop:value=move || text.get() on:input=on(move |event| text.set(event_target_value(&event)))></textarea>
            </div>
            <div class="field">
                <label for="vacancy-file">{t::FILE.get(lang)}</label>
                <p class="hint" id="vacancy-file-hint">{t::FILE_HINT.get(lang)}</p>
                <input type="file" id="vacancy-file" accept=".txt,.pdf,.docx,text/plain,application/pdf"
                    aria-describedby="vacancy-file-hint" on:change=on(move |event| open(browser::picked_file(&event)))/>
            </div>
            <div role="status">
                <When is=Signal::derive(move || !said().is_empty())>
                    <p class="notice" id="vacancy-said" data-kind=kind prop:textContent=said></p>
                </When>
            </div>
            <button type="button" class=class id="vacancy-compare" disabled=move || text.with(|text| text.trim().is_empty())
                on:click=on(compare)>{t::COMPARE.get(lang)}</button>
        </When>
    }
}

/// Puts the text of a file in the field, to be looked at first.
async fn read_file(chosen: &browser::File, text: RwSignal<String>, lang: Lang) -> Reading {
    let bytes = match browser::read(chosen, MAX_FILE).await {
        Ok(bytes) => bytes,
        Err(Some(_)) => return Reading::Refused(t::FILE_TOO_LARGE.get(lang).to_owned()),
        Err(None) => return Reading::Failed,
    };
    match sheet::open(opener::Request::Text { lang }, &bytes).await {
        Ok((opener::Response::Here { .. }, read)) => match String::from_utf8(read) {
            Ok(read) => {
                text.try_set(read);
                Reading::FileRead
            }
            Err(_) => Reading::Failed,
        },
        Ok((opener::Response::Refused { reason }, _)) => Reading::Refused(reason),
        Ok(_) | Err(_) => Reading::Failed,
    }
}

/// Keeps the vacancy in the field if it can be read, whole; what is too long is refused rather than cut.
async fn keep(session: Session, field: RwSignal<String>, lang: Lang) -> Reading {
    let text = field.get_untracked();
    let profile = session.peek(file::profile_json);
    match sheet::read(Request::Vacancy { text: text.clone(), lang }, Some(profile.as_bytes())).await {
        Ok((Response::Here, _)) if text.chars().count() > MAX_VACANCY => Reading::Refused(t::too_long(lang)),
        Ok((Response::Here, _)) => {
            session.edit(|profile| {
                profile.keep_vacancy(&first_line(&text), &text);
            });
            field.try_set(String::new());
            if session.route.get_untracked() == HERE {
                // Its screen stands already: the heading with its name takes the focus.
                browser::frame(|| browser::frame(|| browser::focus("vacancy-now")));
            } else {
                session.go(HERE);
            }
            Reading::Idle
        }
        Ok((Response::Refused { reason }, _)) => Reading::Refused(reason),
        Ok(_) | Err(_) => Reading::Failed,
    }
}

fn say(reading: &Reading, lang: Lang) -> String {
    match reading {
        Reading::Idle => String::new(),
        Reading::Busy => t::READING.get(lang).to_owned(),
        Reading::FileRead => t::FILE_READ.get(lang).to_owned(),
        Reading::Failed => t::FAILED.get(lang).to_owned(),
        Reading::Refused(reason) => reason.clone(),
    }
}

/// For which vacancy the CV is now, and the ways to it and back; nothing while it is the usual CV.
#[component]
pub fn ForVacancy() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let name = session.read(move |profile| {
        profile.chosen_vacancy().map_or_else(String::new, |vacancy| t::for_now(&named(&vacancy.name, lang), lang))
    });
    view! {
        <When is=Signal::derive(move || !name.with(String::is_empty))>
            <div class="notice for-vacancy">
                <p prop:textContent=move || name.get()></p>
                <div class="buttons">
                    <a class="quiet" href=HERE.hash()>{t::TO_VACANCY.get(lang)}</a>
                    <button type="button" class="quiet" on:click=on(move |_| session.edit(|profile| profile.vacancy = None))>
                        {t::TO_USUAL.get(lang)}
                    </button>
                </div>
            </div>
        </When>
    }
}

/// What the student calls a vacancy.
pub fn named(name: &str, lang: Lang) -> String {
    let name = name.trim();
    if name.is_empty() { t::UNNAMED.get(lang).to_owned() } else { name.to_owned() }
}
