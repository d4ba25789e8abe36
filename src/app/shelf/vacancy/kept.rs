//! The vacancies that are kept: which one the CV is for, another one, its name, and taking it away.

use crate::app::parts::{Bind, Choice, Each, PasteVacancy, Sort, TextField, named, on};
use crate::app::{session, spoken};
use crate::browser;
use crate::profile::{Id, Profile};
use crate::text::Lang;
use crate::text::screen::vacancy as t;
use leptos::prelude::*;

/// What the student calls the vacancy with this id.
pub fn name_of(profile: &Profile, id: Id, lang: Lang) -> String {
    let vacancy = profile.vacancies.iter().find(|vacancy| vacancy.id == id);
    named(vacancy.map_or("", |vacancy| &vacancy.name), lang)
}

/// For which vacancy the CV is, and a place for another one.
#[component]
pub fn Kept() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let kept = session.read(move |profile| {
        let kept = profile.vacancies.iter().map(|vacancy| (Some(vacancy.id), named(&vacancy.name, lang)));
        kept.chain([(None, t::GENERAL.get(lang).to_owned())]).collect::<Vec<_>>()
    });
    let option = Callback::new(move |(id, text): (Option<Id>, String)| {
        let checked = session.read(move |profile| profile.chosen_vacancy().map(|vacancy| vacancy.id) == id);
        let on_change = Callback::new(move |_| session.edit(|profile| profile.vacancy = id));
        view! { <Choice kind="radio" group="for-vacancy" id=format!("for-{}", id.unwrap_or(0)) text checked on_change/> }
            .into_any()
    });
    // A vacancy that was added closes its fold.
    let count = session.read(|profile| profile.vacancies.len());
    let another = Callback::new(move |_: usize| {
        view! {
            <details class="fold">
                <summary>{t::ANOTHER.get(lang)}</summary>
                <PasteVacancy class=""/>
            </details>
        }
        .into_any()
    });
    view! {
        <fieldset class="choices rows">
            <legend>{t::FOR_WHICH.get(lang)}</legend>
            <Each keys=kept view=option/>
        </fieldset>
        <Each keys=Signal::derive(move || vec![count.get()]) view=another/>
    }
}

/// The name of a vacancy, and taking it away.
#[component]
pub fn Manage(id: Id) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let name = Bind::new(
        "vacancy-name",
        move |profile: &Profile| {
            profile
                .vacancies
                .iter()
                .find(|vacancy| vacancy.id == id)
                .map(|vacancy| vacancy.name.clone())
                .unwrap_or_default()
        },
        move |profile, name| {
            if let Some(vacancy) = profile.vacancies.iter_mut().find(|vacancy| vacancy.id == id) {
                vacancy.name = name;
            }
        },
    );
    let remove = move |_| {
        session.remove(|profile| profile.remove_vacancy(id));
        browser::frame(|| browser::focus("heading"));
    };
    view! {
        <details class="fold">
            <summary>{t::MANAGE.get(lang)}</summary>
            <TextField bind=name label=t::NAME.get(lang) sort=Sort::Name/>
            <button type="button" id="vacancy-remove" on:click=on(remove)>{t::REMOVE.get(lang)}</button>
        </details>
    }
}
