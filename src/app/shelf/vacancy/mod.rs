//! Vacancies: paste one, see what it asks and where the CV shows it, and make the CV for it. Several are kept, each with
//! its own choice.

mod asked;
mod kept;
mod selection;

use crate::app::parts::{Each, Heading, PasteVacancy, When, on};
use crate::app::{Session, session, sheet, spoken};
use crate::browser;
use crate::profile::{Id, Profile};
use crate::reader::{Fit, Request, Response};
use crate::route::{Extra, Route, Step};
use crate::saved::file;
use crate::text::Lang;
use crate::text::screen::shelf;
use crate::text::screen::vacancy as t;
use asked::Asked;
use kept::{Kept, Manage};
use leptos::prelude::*;
use leptos::task::spawn_local;
use selection::Selection;

#[component]
pub fn Vacancy() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let has_any = session.read(|profile| !profile.vacancies.is_empty());
    let chosen = session.read(|profile| profile.chosen_vacancy().map(|vacancy| vacancy.id));
    let next = session.read(|profile| {
        let mut steps = Step::ALL.into_iter().skip(Step::Goal as usize);
        steps.find(|step| !profile.answers(*step)).unwrap_or(Step::Check)
    });
    let beside = follow(session, lang);
    let block = Callback::new(move |id: Id| {
        view! {
            <Chosen id beside/>
        }
        .into_any()
    });
    view! {
        <Heading route=Route::Extra(Extra::Vacancy)/>
        <When is=Signal::derive(move || !has_any.get())>
            <p class="lead">{t::LEAD.get(lang)}</p>
            <PasteVacancy class="primary"/>
        </When>
        <When is=has_any><Kept/></When>
        <When is=Signal::derive(move || has_any.get() && chosen.get().is_none())><p>{t::USUAL_NOW.get(lang)}</p></When>
        <Each keys=Signal::derive(move || chosen.get().into_iter().collect::<Vec<_>>()) view=block/>
        <div class="step-nav">
            <button type="button" class="quiet" on:click=on(move |_| session.go(Route::Shelf))>{shelf::BACK_TO_SHELF.get(lang)}</button>
            <When is=has_any>
                <button type="button" class="primary" on:click=on(move |_| session.go(Route::Step(next.get_untracked())))>{t::GO_ON.get(lang)}</button>
            </When>
        </div>
    }
}

/// The vacancy that the CV is for now.
#[component]
fn Chosen(id: Id, beside: RwSignal<Option<Beside>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let title = session.read(move |profile| kept::name_of(profile, id, lang));
    let text = session.read(move |profile| {
        profile
            .vacancies
            .iter()
            .find(|vacancy| vacancy.id == id)
            .map(|vacancy| vacancy.text.clone())
            .unwrap_or_default()
    });
    let fit = Memo::new(move |_| {
        beside.with(|beside| match beside {
            Some(Beside { id: of, told: Ok(fit) }) if *of == id => Some(fit.clone()),
            _ => None,
        })
    });
    let trouble = Memo::new(move |_| {
        beside.with(|beside| match beside {
            Some(Beside { id: of, told: Err(reason) }) if *of == id => reason.clone(),
            _ => String::new(),
        })
    });
    let is_empty = session.read(|profile| profile.experiences.is_empty() && profile.skills.is_empty());
    let is_there = Memo::new(move |_| fit.with(Option::is_some));
    view! {
        <h2 id="vacancy-now" tabindex="-1" prop:textContent=move || t::for_now(&title.get(), lang)></h2>
        <When is=Signal::derive(move || !trouble.with(String::is_empty))>
            <p class="notice" data-kind="warn" role="status" prop:textContent=move || trouble.get()></p>
        </When>
        <When is=is_empty><p class="notice">{t::EMPTY_CV.get(lang)}</p></When>
        <When is=is_there><Asked fit/></When>
        <Selection/>
        <details class="fold">
            <summary>{t::TEXT.get(lang)}</summary>
            <pre class="plain" tabindex="0" translate="no" prop:textContent=move || text.get()></pre>
        </details>
        <Manage id/>
    }
}

/// A vacancy laid beside the profile, or why that could not be.
#[derive(Clone, PartialEq)]
struct Beside {
    id: Id,
    told: Result<Fit, String>,
}

/// How long the student must be still before the vacancy is laid beside the profile anew.
const STILL_MS: u32 = 150;

/// The chosen vacancy beside the profile as it is now. None until the reader has answered.
fn follow(session: Session, lang: Lang) -> RwSignal<Option<Beside>> {
    let beside = RwSignal::new(None::<Beside>);
    let newest = StoredValue::new(0_u32);
    let profile = session.profile();
    Effect::new(move |_| {
        let number = newest.get_value() + 1;
        newest.set_value(number);
        let asked = profile.with(|profile: &Profile| {
            let vacancy = profile.chosen_vacancy()?;
            Some((vacancy.id, vacancy.text.clone(), file::profile_json(profile)))
        });
        let Some((id, text, profile)) = asked else {
            beside.set(None);
            return;
        };
        let is_first = beside.with_untracked(|beside| beside.as_ref().is_none_or(|beside| beside.id != id));
        // A late answer is about a profile that is no more; or the screen has gone, and nobody listens.
        let is_newest = move || newest.try_get_value() == Some(number);
        browser::after(if is_first { 0 } else { STILL_MS }, move || {
            if !is_newest() {
                return;
            }
            spawn_local(async move {
                let told = lay_beside(text, &profile, lang).await;
                if is_newest() {
                    beside.try_set(Some(Beside { id, told }));
                }
            });
        });
    });
    beside
}

async fn lay_beside(text: String, profile: &str, lang: Lang) -> Result<Fit, String> {
    let failed = || t::FAILED.get(lang).to_owned();
    match sheet::read(Request::Vacancy { text, lang }, Some(profile.as_bytes())).await {
        Ok((Response::Here, json)) => {
            std::str::from_utf8(&json).ok().and_then(|json| serde_json::from_str(json).ok()).ok_or_else(failed)
        }
        Ok((Response::Refused { reason }, _)) => Err(reason),
        Ok(_) | Err(_) => Err(failed()),
    }
}
