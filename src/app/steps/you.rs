//! About the student: name and ways to be reached; licence where the goal needs it; the first sentences.

use crate::app::parts::{Bind, Choice, Each, Heading, LocalizedField, Sort, StepNav, TextField, Tick, When, on};
use crate::app::{session, spoken};
use crate::cv;
use crate::profile::{Goal, Id, Licence, Link, Profile};
use crate::route::{Route, Step};
use crate::text::Localized;
use crate::text::screen::{shell, you as t};
use leptos::prelude::*;

#[component]
pub fn You() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let asks_mobility = session.read(|profile| profile.goal.is_some_and(Goal::asks_mobility));
    let field = |name: &str, get: fn(&Profile) -> &String, set: fn(&mut Profile) -> &mut String| {
        Bind::new(name, move |profile: &Profile| get(profile).clone(), move |profile, text| *set(profile) = text)
    };
    let name = field("name", |profile| &profile.contact.name, |profile| &mut profile.contact.name);
    let email = field("email", |profile| &profile.contact.email, |profile| &mut profile.contact.email);
    let phone = field("phone", |profile| &profile.contact.phone, |profile| &mut profile.contact.phone);
    let town = field("town", |profile| &profile.contact.town, |profile| &mut profile.contact.town);
    let email_wrong = email.is(|email| email.len() > 5 && !email.contains('@'));
    view! {
        <Heading route=Route::Step(Step::You)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <TextField bind=name label=t::NAME.get(lang) hint=t::NAME_HINT sort=Sort::Name/>
        <TextField bind=email label=t::EMAIL.get(lang) hint=t::EMAIL_HINT sort=Sort::Email wrong=(email_wrong.into(), t::EMAIL_WRONG)/>
        <TextField bind=phone label=t::PHONE.get(lang) sort=Sort::Phone/>
        <TextField bind=town label=t::TOWN.get(lang) hint=t::TOWN_HINT sort=Sort::Name/>
        <Links/>
        <When is=asks_mobility><MobilityFields/></When>
        <Summary/>
        <details class="fold">
            <summary>{t::WHY_SO_LITTLE.get(lang)}</summary>
            <p>{t::WHY_SO_LITTLE_TEXT.get(lang)}</p>
        </details>
        <StepNav step=Step::You/>
    }
}

#[component]
fn Links() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let ids = session.read(|profile| profile.contact.links.iter().map(|link| link.id).collect::<Vec<Id>>());
    let link = Callback::new(move |id: Id| {
        let bind = Bind::new(
            format!("link-{id}"),
            move |profile: &Profile| {
                let link = profile.contact.links.iter().find(|link| link.id == id);
                link.map(|link| link.url.clone()).unwrap_or_default()
            },
            move |profile, url| {
                if let Some(link) = profile.contact.links.iter_mut().find(|link| link.id == id) {
                    link.url = url;
                }
            },
        );
        let remove = move |_| session.remove(|profile| profile.contact.links.retain(|link| link.id != id));
        view! {
            <TextField bind label=t::LINK.get(lang) hint=t::LINK_HINT sort=Sort::Url/>
            <button type="button" class="quiet" on:click=on(remove)>{shell::REMOVE.get(lang)}</button>
        }
        .into_any()
    });
    view! {
        <Each keys=ids view=link/>
        <button type="button" class="quiet" on:click=on(move |_| session.edit(|profile| {
            let id = profile.fresh_id();
            profile.contact.links.push(Link { id, url: String::new() });
        }))>{t::ADD_LINK.get(lang)}</button>
    }
}

#[component]
fn MobilityFields() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let transport = Bind::new(
        "transport",
        |profile: &Profile| profile.mobility.own_transport,
        |profile, has| {
            profile.mobility.own_transport = has;
        },
    );
    let may_work = Bind::new(
        "may-work",
        |profile: &Profile| profile.mobility.may_work,
        |profile, says| {
            profile.mobility.may_work = says;
        },
    );
    view! {
        <fieldset class="choices chips">
            <legend>{t::LICENCE.get(lang)}</legend>
            <p class="hint">{t::LICENCE_HINT.get(lang)}</p>
            {Licence::ALL.map(|licence| {
                let checked = session.read(move |profile| profile.mobility.licences.contains(&licence));
                let on_change = Callback::new(move |is_ticked| session.edit(|profile| {
                    let licences = &mut profile.mobility.licences;
                    if is_ticked { licences.insert(licence) } else { licences.remove(&licence) };
                }));
                let id = format!("licence-{}", licence.code());
                view! { <Choice kind="checkbox" group=id.clone() id text=licence.code() checked on_change/> }
            }).collect_view()}
        </fieldset>
        <Tick bind=transport text=t::TRANSPORT.get(lang)/>
        <Tick bind=may_work text=t::MAY_WORK.get(lang)/>
    }
}

/// The composed sentences, or the student's own in their place.
#[component]
fn Summary() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let composed = session.read(|profile| cv::compose_summary(profile, profile.language));
    let writes = RwSignal::new(session.peek(|profile| !profile.summary.is_empty()));
    let bind =
        Bind::new("summary", |profile: &Profile| profile.summary.clone(), |profile, text| profile.summary = text);
    let said = move || {
        composed.with(|text| if text.is_empty() { t::SUMMARY_EMPTY.get(lang).to_owned() } else { text.clone() })
    };
    let begin = move |_| {
        session.edit(|profile| profile.summary = Localized::only(profile.language, composed.get_untracked()));
        writes.set(true);
    };
    let give_back = move |_| {
        session.remove(|profile| profile.summary = Localized::default());
        writes.set(false);
    };
    view! {
        <section class="card">
            <h2>{t::SUMMARY.get(lang)}</h2>
            <When is=Signal::derive(move || !writes.get())>
                <p class="hint">{t::SUMMARY_HINT.get(lang)}</p>
                <p translate="no" prop:textContent=said></p>
                <button type="button" class="quiet" on:click=on(begin)>{t::WRITE_MYSELF.get(lang)}</button>
            </When>
            <When is=writes>
                <LocalizedField bind=bind.clone() label=t::SUMMARY sort=Sort::Story/>
                <button type="button" class="quiet" on:click=on(give_back)>{t::USE_COMPOSED.get(lang)}</button>
            </When>
        </section>
    }
}
