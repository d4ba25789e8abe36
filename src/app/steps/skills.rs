//! What the student can do: the skills of the cards with their examples; add, order, prove.

use crate::app::parts::{Bind, Choice, Each, ForVacancy, Heading, Order, Row, SearchField, StepNav, Tick, When, on};
use crate::app::{session, spoken};
use crate::profile::{ENOUGH_CONCRETE, Id, Profile};
use crate::reader::{self, Of};
use crate::route::{Route, Step};
use crate::skill::asked::{Asked, MOST_ASKED};
use crate::skill::{Phrase, Skill};
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
    let has_skills = move || skills.with(|skills| !skills.is_empty());
    let few_concrete =
        move || skills.with(|skills| skills.iter().filter(|skill| skill.is_concrete()).count() < ENOUGH_CONCRETE);
    let in_order = session.read(Profile::has_concrete_first);
    let is_proven = session.read(|profile| profile.skills.iter().all(|skill| profile.is_proven(skill)));
    let only_proven =
        Bind::new("only-proven", |profile: &Profile| profile.only_proven, |profile, is_on| profile.only_proven = is_on);
    view! {
        <Heading route=Route::Step(Step::Skills)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <ForVacancy/>
        <p class="hint" role="status" prop:textContent=move || match skills.with(Vec::len) {
            0 => t::EMPTY.get(lang).to_owned(),
            count => t::count(count, lang),
        }></p>
        <When is=Signal::derive(move || has_skills() && few_concrete())><p class="hint">{t::CONCRETE.get(lang)}</p></When>
        <Twins lang/>
        <When is=Signal::derive(move || !in_order.get())>
            <button type="button" on:click=on(move |_| session.edit(Profile::put_concrete_first))>{t::CONCRETE_FIRST.get(lang)}</button>
        </When>
        <ol class="list stacked"><Each keys=skills view=row/></ol>
        <When is=Signal::derive(move || !is_proven.get())>
            <Tick bind=only_proven.clone() text=t::ONLY_PROVEN.get(lang)/>
        </When>
        <Search lang/>
        <Mirror lang/>
        <StepNav step=Step::Skills/>
    }
}

/// Two skills that say the same: keep both, or take one away.
#[component]
fn Twins(lang: Lang) -> impl IntoView {
    let session = session();
    let twins = session.read(|profile| profile.twins().map(|(one, other)| [one.clone(), other.clone()]));
    let notice = Callback::new(move |[one, other]: [Skill; 2]| {
        let names = [&one, &other].map(|skill| skill.printed(lang));
        let kept = other.clone();
        let removes = [one, other].map(|skill| {
            let text = t::remove(&skill.printed(lang), lang);
            let remove = move |_| session.remove(|profile| profile.remove_skill(&skill));
            view! { <button type="button" class="quiet" on:click=on(remove)>{text}</button> }
        });
        view! {
            <div class="notice twins">
                <p>{t::twins(&names[0], &names[1], lang)}</p>
                <button type="button" on:click=on(move |_| session.edit(|profile| profile.keep_twin(kept.clone())))>
                    {t::KEEP_BOTH.get(lang)}
                </button>
                {removes}
            </div>
        }
        .into_any()
    });
    view! { <div role="status"><Each keys=Signal::derive(move || twins.get().into_iter().collect()) view=notice/></div> }
}

/// What employers asked for most, and which of it the student shows. To look at, nothing to tick.
#[component]
fn Mirror(lang: Lang) -> impl IntoView {
    let session = session();
    let lines = session.read(move |profile| {
        let line = |asked: Asked| {
            let skill = asked.shown_by(&profile.skills).map(|skill| skill.printed(lang));
            t::asked(asked.name.get(lang), skill.as_deref(), lang)
        };
        MOST_ASKED.map(line).to_vec()
    });
    view! {
        <details class="fold">
            <summary>{t::MIRROR.get(lang)}</summary>
            <p class="hint">{t::MIRROR_HINT.get(lang)}</p>
            <ul class="proofs">
                <Each keys=lines view=Callback::new(|line: String| view! { <li>{line}</li> }.into_any())/>
            </ul>
            <p class="hint">{t::MIRROR_SOURCE.get(lang)}</p>
        </details>
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
    let is_personal = !skill.is_concrete();
    let id = format!("where-{}", skill.printed(Lang::Nl).replace(' ', "-"));
    let (place_id, words_id) = (id.clone(), format!("{id}-words"));
    view! {
        <details class="fold">
            <summary>{t::WHERE.get(lang)}</summary>
            <Tasks skill=skill.clone() lang/>
            <div class="field">
                <label for=place_id.clone()>{t::AT.get(lang)}</label>
                <select id=place_id on:change=on(move |event| place.set(event_target_value(&event).parse().ok()))>
                    <option value="">{t::NO_PLACE.get(lang)}</option>
                    {places.into_iter().map(|(id, name)| view! { <option value=id.to_string()>{name}</option> }).collect_view()}
                </select>
            </div>
            <div class="field">
                <label for=words_id.clone()>{if question.is_empty() { t::EXAMPLE.get(lang) } else { question }}</label>
                {is_personal.then(|| view! { <p class="hint">{t::MOMENT.get(lang)}</p> })}
                <textarea id=words_id rows="2" autocomplete="off" prop:value=move || words.get()
                    on:input=on(move |event| words.set(event_target_value(&event)))></textarea>
            </div>
            <button type="button" disabled=move || place.get().is_none() || words.with(|words| words.trim().is_empty())
                on:click=on(move |_| {
                    if let Some(id) = place.get_untracked() {
                        session.edit(|profile| profile.prove(&skill, id, profile.language, &words.get_untracked()));
                    }
                })>{t::SAVE_EXAMPLE.get(lang)}</button>
        </details>
    }
}

/// Tasks that would show the skill: to tick one is enough.
#[component]
fn Tasks(skill: Skill, lang: Lang) -> impl IntoView {
    let session = session();
    let wanted = skill.clone();
    let tasks = session.read(move |profile| {
        let named = |(id, task): (Id, &'static Phrase)| {
            let role = profile.experience(id).map(|experience| experience.role_shown(lang)).unwrap_or_default();
            (id, task.id, format!("{} ({role})", task.text.get(lang)))
        };
        profile.would_show(&wanted).into_iter().map(named).collect::<Vec<_>>()
    });
    let tick = Callback::new(move |(id, task, text): (Id, &'static str, String)| {
        let name = format!("did-{id}-{task}");
        let skill = skill.clone();
        let on_change = Callback::new(move |_| session.edit(|profile| profile.show_by_task(&skill, id, task)));
        view! { <Choice kind="checkbox" group=name.clone() id=name text checked=Signal::stored(false) on_change/> }
            .into_any()
    });
    view! {
        <When is=Signal::derive(move || !tasks.with(Vec::is_empty))>
            <fieldset class="choices chips">
                <legend>{t::DID_YOU.get(lang)}</legend>
                <Each keys=tasks view=tick/>
            </fieldset>
        </When>
    }
}

/// Finds skills by any word a student may use, and adds what is not in the list.
#[component]
fn Search(lang: Lang) -> impl IntoView {
    let session = session();
    let typed = RwSignal::new(String::new());
    let offer = Callback::new(move |row: reader::Row| {
        let skill = match row.words {
            None => Skill::Known(row.id),
            Some(words) => Skill::Listed { uri: row.id, words },
        };
        let (text, held) = (skill.printed(lang), skill.clone());
        let is_there = session.read(move |profile| profile.skills.contains(&held));
        let add = move |_| {
            session.edit(|profile| profile.add_skill(skill.clone()));
            typed.set(String::new());
        };
        view! { <button type="button" class="chip" disabled=move || is_there.get() on:click=on(add)>{text}</button> }
            .into_any()
    });
    let on_add = Callback::new(move |words: String| {
        session.edit(|profile| profile.add_skill(Skill::Own(Localized::only(profile.language, words))));
    });
    view! { <SearchField label=t::SEARCH hint=t::SEARCH_HINT typed of=Of::Skills offer on_add/> }
}
