//! The shelf: what a student can do with a CV beside sending it. Nothing here is needed for a good CV.

mod check_other;
mod files;
mod tips;
mod vacancy;

pub use check_other::CheckOther;
pub use files::Files;
pub use tips::Tips;
pub use vacancy::Vacancy;

use super::parts::{Heading, on};
use super::{session, spoken};
use crate::route::{Extra, Route, Step};
use crate::text::screen::shelf as t;
use crate::text::screen::shell;
use leptos::prelude::*;

/// What stands on the shelf, each with a sentence.
#[component]
pub fn Shelf() -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <Heading route=Route::Shelf/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <ul class="list">
            {Extra::ALL.map(|extra| {
                let route = Route::Extra(extra);
                view! {
                    <li class="item">
                        <div class="body">
                            <a href=route.hash()><b>{shell::heading(route).get(lang)}</b></a>
                            <p class="hint">{t::about(extra).get(lang)}</p>
                        </div>
                    </li>
                }
            }).collect_view()}
        </ul>
        <div class="step-nav">
            <button type="button" class="primary" on:click=on(move |_| session.go(Route::Step(Step::Done)))>{t::TO_DONE.get(lang)}</button>
        </div>
    }
}

/// The foot of a thing on the shelf that has no other button there.
#[component]
fn Back() -> impl IntoView {
    view! { <div class="step-nav"><BackButton/></div> }
}

/// The way back to the shelf.
#[component]
fn BackButton() -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! { <button type="button" class="quiet" on:click=on(move |_| session.go(Route::Shelf))>{t::BACK_TO_SHELF.get(lang)}</button> }
}
