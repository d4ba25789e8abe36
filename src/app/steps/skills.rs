//! What the student can do: the skills of the cards with their examples; add, order, prove.

use crate::app::parts::{Each, Heading, Order, Row, SearchField, StepNav, When};
use crate::app::{session, spoken};
use crate::profile::Id;
use crate::route::{Route, Step};
use crate::skill::{Skill, search};
use crate::text::screen::skills as t;
use crate::text::{Lang, Localized};
use leptos::prelude::*;

#[component]
pub fn Skills() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let skills = session.read(|profile| profile.skills.clone());
    let order = Order::of(|profile| &mut profile.skills);
    let row = Callback::new(move |skill: Skill| {
        let (here, gone) = (skill.clone(), skill.clone());
        let at = Signal::derive(move || skills.with(|skills| skills.iter().position(|known| *known == here)));
        let count = Signal::derive(move || skills.with(Vec::len));
        let name = skill.printed(lang);
        let on_remove = Callback::new(move |()| session.remove(|profile| profile.remove_skill(&gone)));
        view! {
            <Row order=order.clone() at count name=name.clone() on_remove>
                <b>{name}</b>
                <Proof skill lang/>
            </Row>
        }
        .into_any()
    });
    view! {
        <Heading route=Route::Step(Step::Skills)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <p class="hint" role="status" prop:textContent=move || match skills.with(Vec::len) {
            0 => t::EMPTY.get(lang).to_owned(),
            count => t::count(count, lang),
        }></p>
        <ol class="list stacked"><Each keys=skills view=row/></ol>
        <Search lang/>
        <StepNav step=Step::Skills/>
    }
}

/// The examples of a skill, or the question where the student did this.
#[component]
fn Proof(skill: Skill, lang: Lang) -> impl IntoView {
    let session = session();
    let proven = skill.clone();
    let proofs = session.read(move |profile| {
        let proofs = profile.proofs(&proven);
        proofs.map(|(experience, proof)| experience.proof_shown(&proof, lang)).collect::<Vec<_>>()
    });
    let has_experience = session.read(|profile| !profile.experiences.is_empty());
    view! {
        <ul class="proofs">
            <Each keys=proofs view=Callback::new(|proof: String| view! { <li>{proof}</li> }.into_any())/>
        </ul>
        <When is=Signal::derive(move || proofs.with(Vec::is_empty) && has_experience.get())>
            <Where skill=skill.clone() lang/>
        </When>
    }
}

/// Asks for a place and an example; they are added together, when both are there.
#[component]
fn Where(skill: Skill, lang: Lang) -> impl IntoView {
    let session = session();
    let places = session.peek(|profile| {
        let named = |item: &crate::profile::Experience| (item.id, item.role_shown(lang));
        profile.experiences.iter().map(named).collect::<Vec<_>>()
    });
    let place = RwSignal::new(None::<Id>);
    let words = RwSignal::new(String::new());
    let question = skill.entry().map_or("", |entry| entry.question.get(lang));
    let id = format!("where-{}", skill.printed(Lang::Nl).replace(' ', "-"));
    let (place_id, words_id) = (id.clone(), format!("{id}-words"));
    view! {
        <details class="fold">
            <summary>{t::WHERE.get(lang)}</summary>
            <div class="field">
                <label for=place_id.clone()>{t::AT.get(lang)}</label>
                <select id=place_id on:change=move |event| place.set(event_target_value(&event).parse().ok())>
                    <option value="">{t::NO_PLACE.get(lang)}</option>
                    {places.into_iter().map(|(id, name)| view! { <option value=id.to_string()>{name}</option> }).collect_view()}
                </select>
            </div>
            <div class="field">
                <label for=words_id.clone()>{if question.is_empty() { t::EXAMPLE.get(lang) } else { question }}</label>
                <textarea id=words_id rows="2" autocomplete="off" prop:value=move || words.get()
                    on:input=move |event| words.set(event_target_value(&event))></textarea>
            </div>
            <button type="button" disabled=move || place.get().is_none() || words.with(|words| words.trim().is_empty())
                on:click=move |_| {
                    if let Some(id) = place.get_untracked() {
                        session.edit(|profile| profile.prove(&skill, id, profile.language, &words.get_untracked()));
                    }
                }>{t::SAVE_EXAMPLE.get(lang)}</button>
        </details>
    }
}

/// Finds skills by any word a student may use, and adds what is not in the list.
#[component]
fn Search(lang: Lang) -> impl IntoView {
    let session = session();
    let typed = RwSignal::new(String::new());
    let offer = Callback::new(move |id: &'static str| {
        let skill = Skill::known(id);
        let (text, held) = (skill.printed(lang), skill.clone());
        let is_there = session.read(move |profile| profile.skills.contains(&held));
        let add = move |_| {
            session.edit(|profile| profile.add_skill(skill.clone()));
            typed.set(String::new());
        };
        view! { <button type="button" class="chip" disabled=move || is_there.get() on:click=add>{text}</button> }
            .into_any()
    });
    let on_add = Callback::new(move |words: String| {
        session.edit(|profile| profile.add_skill(Skill::Own(Localized::only(profile.language, words))));
    });
    view! { <SearchField label=t::SEARCH hint=t::SEARCH_HINT typed find=search::skills offer on_add/> }
}
