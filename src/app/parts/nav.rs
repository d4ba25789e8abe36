//! Back and on.

use super::on;
use crate::app::{session, spoken};
use crate::browser;
use crate::route::{Route, Step};
use crate::text::screen::shell as t;
use leptos::prelude::*;

/// The foot of a step: one primary button, and the way back.
#[component]
pub fn StepNav(step: Step) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let go = move |to: Step| move |_| session.go(Route::Step(to));
    view! {
        <div class="step-nav">
            {step.previous().map(|to| view! {
                <button type="button" class="quiet" on:click=on(go(to))>{t::BACK.get(lang)}</button>
            })}
            {step.next().map(|to| view! {
                <button type="button" class="primary" id="next" on:click=on(go(to))>{t::NEXT.get(lang)}</button>
            })}
        </div>
    }
}

/// The way to the place where something can be changed: a step, and a field of it.
#[component]
pub fn GoThere(step: Step, field: Option<String>) -> impl IntoView {
    let session = session();
    let go = move |_| {
        session.go(Route::Step(step));
        if let Some(field) = field.clone() {
            // The new screen's heading takes the focus in the next frame; the field in the one after it.
            browser::frame(move || browser::frame(move || browser::focus(&field)));
        }
    };
    view! { <button type="button" class="quiet" on:click=on(go)>{t::GO_THERE.get(spoken())}</button> }
}

/// The heading of a screen, which takes the focus when the screen opens.
#[component]
pub fn Heading(route: Route) -> impl IntoView {
    view! { <h1 id="heading" tabindex="-1">{t::heading(route).get(spoken())}</h1> }
}
