//! What a computer reads in another CV: what is wrong with the file, the fields to take over, and all the rest.

use super::Other;
use crate::app::parts::{Choice, When, on};
use crate::app::shelf::{Back, BackButton};
use crate::app::{session, sheet, spoken};
use crate::opener::{Checked, Request, Response, Said, Taken};
use crate::profile::Profile;
use crate::route::{Route, Step};
use crate::saved::file;
use crate::text::Label;
use crate::text::screen::check_other as t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// All of it. What is ticked can be taken over.
#[component]
pub fn Found(other: Arc<Other>) -> impl IntoView {
    let lang = spoken();
    let Checked { items, left_out, unrecognised, problems, texts, .. } = other.checked.clone();
    let ticked = RwSignal::new(vec![true; items.len()]);
    let is_empty = items.is_empty();
    let left_out = (!left_out.is_empty()).then(|| {
        view! {
            <h2>{t::LEFT_OUT.get(lang)}</h2>
            <p class="hint">{t::LEFT_OUT_WHY.get(lang)}</p>
            <ul class="proofs" id="left-out">
                {left_out.into_iter().map(|left| view! { <li><b>{left.label}</b>": "{left.text}</li> }).collect_view()}
            </ul>
        }
    });
    let unrecognised = (!unrecognised.is_empty())
        .then(|| view! { <TextFold title=t::UNRECOGNISED hint=t::UNRECOGNISED_HINT text=unrecognised.join("\n")/> });
    let in_order = (!texts.text.is_empty()).then(|| view! { <TextFold title=t::IN_ORDER text=texts.text/> });
    let by_position =
        texts.by_position.map(|text| view! { <TextFold title=t::BY_POSITION hint=t::BY_POSITION_HINT text/> });
    view! {
        <Problems problems/>
        <h2>{t::FOUND.get(lang)}</h2>
        <p class="hint">{if is_empty { t::FOUND_NOTHING } else { t::FOUND_HINT }.get(lang)}</p>
        <Items items ticked/>
        {left_out}
        {unrecognised}
        {in_order}
        {by_position}
        {if is_empty { view! { <Back/> }.into_any() } else { view! { <Take other ticked/> }.into_any() }}
    }
}

/// What may keep a computer from reading the file, and what helps.
#[component]
fn Problems(problems: Vec<Said>) -> impl IntoView {
    let lang = spoken();
    (!problems.is_empty()).then(|| {
        view! {
            <h2>{t::PROBLEMS.get(lang)}</h2>
            <ul class="list" id="problems">
                {problems.into_iter().map(|Said { what, fix }| view! {
                    <li class="item"><div class="body"><b>{what}</b><p>{fix}</p></div></li>
                }).collect_view()}
            </ul>
        }
    })
}

/// The fields in the order of a CV, those of one step together.
#[component]
fn Items(items: Vec<Taken>, ticked: RwSignal<Vec<bool>>) -> impl IntoView {
    let lang = spoken();
    let numbered: Vec<(usize, Taken)> = items.into_iter().enumerate().collect();
    let groups = numbered.chunk_by(|(_, one), (_, next)| one.item.field.place().0 == next.item.field.place().0);
    groups
        .map(|group| {
            let step = group[0].1.item.field.place().0;
            let heading = match step {
                Step::Skills => t::SKILLS,
                Step::Tell => t::EXPERIENCES,
                Step::School => t::SCHOOL,
                _ => t::ABOUT_YOU,
            };
            let is_chips = step == Step::Skills;
            let choices = group.iter().map(|(index, Taken { label, item })| {
                let index = *index;
                let checked = Signal::derive(move || ticked.with(|ticked| ticked[index]));
                let on_change = Callback::new(move |is_on| ticked.update(|ticked| ticked[index] = is_on));
                let small = match step {
                    // The heading says what they are.
                    Step::Skills | Step::Tell => item.more.join("\n"),
                    _ => std::iter::once(label).chain(&item.more).map(String::as_str).collect::<Vec<_>>().join(" · "),
                };
                let (id, text) = (format!("take-{index}"), item.text.clone());
                if small.is_empty() {
                    view! { <Choice kind="checkbox" group=id.clone() id text checked on_change/> }.into_any()
                } else {
                    view! { <Choice kind="checkbox" group=id.clone() id text small checked on_change/> }.into_any()
                }
            });
            view! {
                <fieldset class="choices found" class:chips=is_chips class:rows=!is_chips
                    class:told={step == Step::Tell}>
                    <legend>{heading.get(lang)}</legend>
                    {choices.collect_view()}
                </fieldset>
            }
        })
        .collect_view()
}

/// A text of the file as it is, folded.
#[component]
fn TextFold(title: Label, #[prop(optional)] hint: Option<Label>, text: String) -> impl IntoView {
    let lang = spoken();
    view! {
        <details class="fold">
            <summary>{title.get(lang)}</summary>
            {hint.map(|hint| view! { <p class="hint">{hint.get(lang)}</p> })}
            <pre class="plain" tabindex="0" translate="no">{text}</pre>
        </details>
    }
}

/// How taking over stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taking {
    Not,
    Nothing,
    Failed,
}

/// Takes over what is ticked, and goes to the first step that has a question left.
#[component]
fn Take(other: Arc<Other>, ticked: RwSignal<Vec<bool>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let taking = RwSignal::new(Taking::Not);
    let has_cv = session.read(Profile::has_cv);
    let take = move |_| {
        let ticked = ticked.get_untracked();
        let items: Vec<usize> = (0..ticked.len()).filter(|index| ticked[*index]).collect();
        if items.is_empty() {
            taking.set(Taking::Nothing);
            return;
        }
        let other = Arc::clone(&other);
        spawn_local(async move {
            let answer = sheet::open(Request::Take { items, lang }, &other.file).await;
            let taken = match answer {
                Ok((Response::Here { .. }, json)) => file::profile_of(&json),
                _ => None,
            };
            match taken {
                Some(taken) => {
                    session.open(session.peek(|now| now.with_cv_of(taken)), vec![t::TAKEN.get(lang).to_owned()]);
                    session.go(Route::Step(session.peek(first_open)));
                }
                None => {
                    taking.try_set(Taking::Failed);
                }
            }
        });
    };
    let said = move || match taking.get() {
        Taking::Not => "",
        Taking::Nothing => t::TAKE_NOTHING.get(lang),
        Taking::Failed => t::NOT_TAKEN.get(lang),
    };
    view! {
        <When is=has_cv><p class="notice" id="replaces">{t::REPLACES.get(lang)}</p></When>
        <p class="note" role="status" prop:textContent=said></p>
        <div class="step-nav">
            <BackButton/>
            <button type="button" class="primary" id="take" on:click=on(take)>{t::TAKE.get(lang)}</button>
        </div>
    }
}

/// The first step whose question a profile leaves open.
fn first_open(profile: &Profile) -> Step {
    let open = Step::ALL.into_iter().find(|step| *step != Step::Start && !profile.answers(*step));
    open.unwrap_or(Step::Check)
}
