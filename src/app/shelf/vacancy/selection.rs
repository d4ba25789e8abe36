//! What stands on the CV for this vacancy, and in which order.

use crate::app::parts::{Choice, Each, Order, Row, When, on};
use crate::app::{session, spoken};
use crate::profile::{Id, Profile};
use crate::skill::Skill;
use crate::text::Lang;
use crate::text::screen::vacancy as t;
use leptos::prelude::*;

#[component]
pub fn Selection() -> impl IntoView {
    let lang = spoken();
    view! {
        <details class="fold">
            <summary>{t::SELECTION.get(lang)}</summary>
            <p class="hint">{t::SELECTION_HINT.get(lang)}</p>
            <Skills/>
            <Entries/>
        </details>
    }
}

/// The skills in the order of this CV, and those that it leaves out.
#[component]
fn Skills() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let skills = session.read(|profile| profile.for_vacancy().skills);
    let others = session.read(left_out);
    let order = Order::of(Profile::skills_on_cv);
    let row = Callback::new(move |skill: Skill| {
        let (here, said, gone) = (skill.clone(), skill.clone(), skill);
        let at = Signal::derive(move || skills.with(|skills| skills.iter().position(|known| *known == here)));
        let count = Signal::derive(move || skills.with(Vec::len));
        let name = session.read(move |profile| profile.for_vacancy().said(&said, lang));
        let on_remove = Callback::new(move |()| session.remove(|profile| profile.leave_off(&gone)));
        view! { <Row order=order.clone() at count name on_remove><b prop:textContent=move || name.get()></b></Row> }
            .into_any()
    });
    let other = Callback::new(move |skill: Skill| {
        let text = skill.printed(lang);
        let add = move |_| session.edit(|profile| profile.skills_on_cv().push(skill.clone()));
        view! { <button type="button" class="chip" on:click=on(add)>{text}</button> }.into_any()
    });
    view! {
        <When is=Signal::derive(move || !skills.with(Vec::is_empty))>
            <h3>{t::SKILLS.get(lang)}</h3>
            <ol class="list"><Each keys=skills view=row/></ol>
        </When>
        <When is=Signal::derive(move || !others.with(Vec::is_empty))>
            <h3>{t::MORE_SKILLS.get(lang)}</h3>
            <div class="buttons"><Each keys=others view=other/></div>
        </When>
    }
}

/// The skills that the student told and that are not on this CV.
fn left_out(profile: &Profile) -> Vec<Skill> {
    let on_cv = profile.for_vacancy().skills;
    let of_cards = profile.experiences.iter().flat_map(|experience| &experience.shows);
    let mut left_out: Vec<Skill> = Vec::new();
    for skill in profile.skills.iter().chain(of_cards) {
        if !on_cv.contains(skill) && !left_out.contains(skill) {
            left_out.push(skill.clone());
        }
    }
    left_out
}

/// Everything else that can be left off.
#[component]
fn Entries() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let entries = session.read(move |profile| entries(profile, lang));
    let entry = Callback::new(move |(id, text): (Id, String)| {
        let checked =
            session.read(move |profile| profile.chosen_vacancy().is_some_and(|vacancy| !vacancy.hidden.contains(&id)));
        let on_change = Callback::new(move |is_shown: bool| session.edit(|profile| profile.set_hidden(id, !is_shown)));
        let name = format!("on-cv-{id}");
        view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }.into_any()
    });
    view! {
        <When is=Signal::derive(move || !entries.with(Vec::is_empty))>
            <fieldset class="choices rows">
                <legend>{t::ENTRIES.get(lang)}</legend>
                <Each keys=entries view=entry/>
            </fieldset>
        </When>
    }
}

/// The names of the experiences, schools, languages and certificates, each with its id.
fn entries(profile: &Profile, lang: Lang) -> Vec<(Id, String)> {
    let experiences = profile.experiences.iter().map(|item| {
        let (role, organisation) = (item.role_shown(lang), item.organisation_shown(lang));
        (item.id, if organisation.is_empty() { role } else { format!("{role}, {organisation}") })
    });
    let schools = profile.education.iter().map(|item| {
        let school = item.school.show(lang).trim();
        let level = item.level.map_or("", |level| level.printed().get(lang));
        (item.id, if school.is_empty() { level.to_owned() } else { school.to_owned() })
    });
    let languages = profile.languages.iter().map(|item| (item.id, item.name.printed(lang).to_owned()));
    let certificates = profile.certificates.iter().map(|item| (item.id, item.name.show(lang).trim().to_owned()));
    let all = experiences.chain(schools).chain(languages).chain(certificates);
    all.filter(|(_, name)| !name.is_empty()).collect()
}
