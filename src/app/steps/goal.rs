//! What the CV is for, and when the student can work.

use crate::app::parts::{Bind, Choice, Each, Heading, LocalizedField, MomentField, PasteVacancy, StepNav, When, Years};
use crate::app::{session, spoken};
use crate::profile::{Goal, Hours, Profile, WeekPart};
use crate::route::{Route, Step};
use crate::text::screen::goal as t;
use crate::text::screen::{shell, vacancy};
use leptos::prelude::*;

#[component]
pub fn GoalStep() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let goal = session.read(|profile| profile.goal);
    view! {
        <Heading route=Route::Step(Step::Goal)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <fieldset class="choices cards">
            <legend class="unseen">{shell::heading(Route::Step(Step::Goal)).get(lang)}</legend>
            {Goal::ALL.map(|option| {
                let (text, small) = shell::goal(option);
                let checked = session.read(move |profile| profile.goal == Some(option));
                let on_change = Callback::new(move |_| session.edit(|profile| profile.goal = Some(option)));
                let (id, text, small) = (format!("goal-{}", option as usize), text.get(lang), small.get(lang));
                view! { <Choice kind="radio" group="goal" id text small checked on_change/> }
            }).collect_view()}
        </fieldset>
        // One screen for each goal: its questions differ in their words.
        <Each keys=Signal::derive(move || goal.get().into_iter().collect::<Vec<_>>()) view=Callback::new(|goal| view! { <Wishes goal/> }.into_any())/>
        <When is=Signal::derive(move || goal.get().is_some_and(Goal::is_work))>
            <details class="fold">
                <summary>{vacancy::HAVE_ONE.get(lang)}</summary>
                <p class="hint">{vacancy::LEAD.get(lang)}</p>
                <PasteVacancy class=""/>
            </details>
        </When>
        <StepNav step=Step::Goal/>
    }
}

#[component]
fn Wishes(goal: Goal) -> impl IntoView {
    let (label, hint) = t::direction(goal);
    let direction = Bind::new(
        "direction",
        |profile: &Profile| profile.wishes.direction.clone(),
        |profile, text| {
            profile.wishes.direction = text;
        },
    );
    let from = Bind::new("from", |profile: &Profile| profile.wishes.from, |profile, from| profile.wishes.from = from);
    let until =
        Bind::new("until", |profile: &Profile| profile.wishes.until, |profile, until| profile.wishes.until = until);
    let has_end = matches!(goal, Goal::Internship | Goal::SideJob);
    view! {
        <LocalizedField bind=direction label hint/>
        {goal.is_work().then(|| view! { <Availability goal/> <HoursChoice/> })}
        <div class="pair">
            <MomentField bind=from label=t::START hint=t::START_HINT years=Years::Future/>
            {has_end.then(|| view! { <MomentField bind=until label=t::END hint=shell::OPTIONAL years=Years::Future/> })}
        </div>
    }
}

#[component]
fn Availability(goal: Goal) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let legend = if goal == Goal::Volunteering { t::WHEN_HELP } else { t::WHEN };
    view! {
        <fieldset class="choices chips">
            <legend>{legend.get(lang)}</legend>
            {WeekPart::ALL.map(|part| {
                let checked = session.read(move |profile| profile.wishes.availability.contains(&part));
                let on_change = Callback::new(move |is_ticked| session.edit(|profile| {
                    let parts = &mut profile.wishes.availability;
                    if is_ticked { parts.insert(part) } else { parts.remove(&part) };
                }));
                let (id, text) = (format!("when-{}", part as usize), shell::week_part(part).get(lang));
                view! { <Choice kind="checkbox" group=id.clone() id text checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}

#[component]
fn HoursChoice() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let option = move |id: String, text: String, value: Option<Hours>| {
        let checked = session.read(move |profile| profile.wishes.hours == value);
        let on_change = Callback::new(move |_| session.edit(|profile| profile.wishes.hours = value));
        view! { <Choice kind="radio" group="hours" id text checked on_change/> }
    };
    view! {
        <fieldset class="choices chips">
            <legend>{t::HOURS.get(lang)}</legend>
            {option("hours-any".to_owned(), t::HOURS_ANY.get(lang).to_owned(), None)}
            {t::HOUR_RANGES.map(|(min, max)| {
                option(format!("hours-{max}"), format!("{min} – {max}"), Some(Hours { min, max }))
            }).collect_view()}
        </fieldset>
    }
}
