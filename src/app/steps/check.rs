//! A last look: tips, the language of the CV, what a computer reads and what a person sees first.

mod computer;
mod glance;

use computer::Computer;
use glance::Glance;

use crate::app::parts::{Bind, Choice, Each, ForVacancy, GoThere, Heading, StepNav, Tick, When, on};
use crate::app::sheet::Sheet;
use crate::app::{session, spoken};
use crate::profile::{Layout, Profile};
use crate::reader::Tip;
use crate::route::{Extra, Route, Step};
use crate::text::Lang;
use crate::text::screen::check as t;
use crate::text::screen::vacancy;
use leptos::prelude::*;

#[component]
pub fn Check() -> impl IntoView {
    let lang = spoken();
    view! {
        <Heading route=Route::Step(Step::Check)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <ForVacancy/>
        <Vacancies/>
        <Tips/>
        <CvLanguage/>
        <LayoutChoice/>
        <Computer/>
        <Glance/>
        <StepNav step=Step::Check/>
    }
}

/// How many tips are shown before the student asks for more.
const FIRST: usize = 3;

/// The first tips; the rest when asked. Nothing until the reader has answered.
#[component]
fn Tips() -> impl IntoView {
    let lang = spoken();
    let wants_all = RwSignal::new(false);
    let tips = expect_context::<Sheet>().tips(lang);
    let count = Memo::new(move |_| tips.with(|tips| tips.as_ref().map(Vec::len)));
    let shown = move || {
        let most = if wants_all.get() { usize::MAX } else { FIRST };
        tips.get().unwrap_or_default().into_iter().take(most).collect::<Vec<Tip>>()
    };
    let tip = Callback::new(move |tip: Tip| {
        view! {
            <li>
                <b>{tip.what}</b>
                <p>{tip.help}</p>
                <GoThere step=tip.step field=tip.field/>
            </li>
        }
        .into_any()
    });
    view! {
        <h2>{t::TIPS.get(lang)}</h2>
        <When is=Signal::derive(move || count.get() == Some(0))><p>{t::NO_TIPS.get(lang)}</p></When>
        <ol class="tips"><Each keys=Signal::derive(shown) view=tip/></ol>
        <When is=Signal::derive(move || !wants_all.get() && count.get() > Some(FIRST))>
            <button type="button" class="quiet" on:click=on(move |_| wants_all.set(true))>{t::MORE_TIPS.get(lang)}</button>
        </When>
        <p><a href=Route::Extra(Extra::Tips).hash()>{t::ALL_TIPS.get(lang)}</a></p>
    }
}

/// The way to the vacancies that are kept, while the CV is for none of them.
#[component]
fn Vacancies() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let is_usual = session.read(|profile| !profile.vacancies.is_empty() && profile.chosen_vacancy().is_none());
    view! {
        <When is=is_usual><p><a href=Route::Extra(Extra::Vacancy).hash()>{vacancy::KEPT.get(lang)}</a></p></When>
    }
}

/// The language of the CV, apart from that of the screens.
#[component]
fn CvLanguage() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let now = session.read(|profile| profile.language);
    let both =
        Bind::new("bilingual", |profile: &Profile| profile.bilingual, |profile, is_on| profile.bilingual = is_on);
    view! {
        <fieldset class="choices chips">
            <legend>{t::LANGUAGE.get(lang)}</legend>
            <p class="hint">{t::LANGUAGE_HINT.get(lang)}</p>
            {[(Lang::Nl, t::DUTCH), (Lang::En, t::ENGLISH)].map(|(option, text)| {
                let checked = Signal::derive(move || now.get() == option);
                let on_change = Callback::new(move |_| session.edit(|profile| profile.language = option));
                let id = format!("cv-{}", option.tag());
                view! { <Choice kind="radio" group="cv-language" id text=text.get(lang) checked on_change/> }
            }).collect_view()}
        </fieldset>
        <Tick bind=both text=t::BILINGUAL.get(lang)/>
    }
}

/// Where the examples stand; most students leave it as it is.
#[component]
fn LayoutChoice() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let now = session.read(|profile| profile.layout);
    view! {
        <details class="fold">
            <summary>{t::LAYOUT.get(lang)}</summary>
            <fieldset class="choices chips">
                <legend class="unseen">{t::LAYOUT.get(lang)}</legend>
                <p class="hint">{t::LAYOUT_HINT.get(lang)}</p>
                {[(Layout::Experiences, t::AT_EXPERIENCES), (Layout::Skills, t::AT_SKILLS)].map(|(option, text)| {
                    let checked = Signal::derive(move || now.get() == option);
                    let on_change = Callback::new(move |_| session.edit(|profile| profile.layout = option));
                    let id = format!("layout-{}", option as usize);
                    view! { <Choice kind="radio" group="layout" id text=text.get(lang) checked on_change/> }
                })}
            </fieldset>
        </details>
    }
}
