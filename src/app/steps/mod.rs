//! The nine screens, one file each, and what else a route leads to.

mod check;
mod did;
mod done;
mod example;
mod goal;
mod school;
mod skills;
mod start;
mod tell;
mod you;

use super::guide::GuidePage;
use crate::route::{Route, Step};
use leptos::prelude::*;

/// The screen of a route.
#[component]
pub fn Screen(route: Route) -> impl IntoView {
    match route {
        Route::Step(step) => match step {
            Step::Start => view! { <start::Start/> }.into_any(),
            Step::Goal => view! { <goal::GoalStep/> }.into_any(),
            Step::Did => view! { <did::Did/> }.into_any(),
            Step::Tell => view! { <tell::Tell/> }.into_any(),
            Step::Skills => view! { <skills::Skills/> }.into_any(),
            Step::School => view! { <school::School/> }.into_any(),
            Step::You => view! { <you::You/> }.into_any(),
            Step::Check => view! { <check::Check/> }.into_any(),
            Step::Done => view! { <done::Done/> }.into_any(),
        },
        Route::Example => view! { <example::Example/> }.into_any(),
        Route::Guide(guide) => view! { <GuidePage guide/> }.into_any(),
    }
}
