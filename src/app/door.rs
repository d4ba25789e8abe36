//! The doors to what arrives after the first paint: the steps after the first, the pages beside them, the sheet.
//!
//! The build (`.ci/split.mjs`) takes out of the app's first half what can be reached through these functions alone. They
//! may be called when the session is whole; so they must stay functions of their own.

use super::guide::GuidePage;
use super::parts::SheetSide;
use super::sheet::Sheet;
use super::shelf::{CheckOther, Files, Shelf, Tips, Vacancy};
use super::steps::{Check, Did, Done, Example, GoalStep, School, Skills, Tell, You};
use crate::route::{Extra, Route, Step};
use leptos::prelude::*;

/// The screen of a route, but for that of the start, which is there first.
#[inline(never)]
pub fn screen(route: Route) -> AnyView {
    match route {
        Route::Step(step) => match step {
            Step::Start => ().into_any(),
            Step::Goal => view! { <GoalStep/> }.into_any(),
            Step::Did => view! { <Did/> }.into_any(),
            Step::Tell => view! { <Tell/> }.into_any(),
            Step::Skills => view! { <Skills/> }.into_any(),
            Step::School => view! { <School/> }.into_any(),
            Step::You => view! { <You/> }.into_any(),
            Step::Check => view! { <Check/> }.into_any(),
            Step::Done => view! { <Done/> }.into_any(),
        },
        Route::Example => view! { <Example/> }.into_any(),
        Route::Guide(guide) => view! { <GuidePage guide/> }.into_any(),
        Route::Shelf => view! { <Shelf/> }.into_any(),
        Route::Extra(extra) => match extra {
            Extra::Vacancy => view! { <Vacancy/> }.into_any(),
            Extra::Files => view! { <Files/> }.into_any(),
            Extra::CheckOther => view! { <CheckOther/> }.into_any(),
            Extra::Tips => view! { <Tips/> }.into_any(),
        },
    }
}

/// The sheet beside the screen, and what closes it on small screens.
#[inline(never)]
pub fn sheet_side(sheet: Sheet, close: Callback<()>) -> AnyView {
    view! { <SheetSide sheet close/> }.into_any()
}
