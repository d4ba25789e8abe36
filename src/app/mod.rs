//! The screens, in Leptos: a [`session`] around the one profile, the [`shell`], nine [`steps`] and the
//! [`shelf`] made of [`parts`].
//!
//! Components decide nothing about a CV: they read the profile through the session and call its verbs. A screen is
//! mounted afresh when its language or its route changes, so that texts are plain values; whatever changes while a
//! screen stands is written into elements, never into text nodes, because page translators replace those.

mod door;
mod files;
mod guide;
mod parts;
mod session;
mod sheet;
mod shelf;
mod shell;
mod steps;

pub use session::Session;

use crate::browser;
use crate::text::Lang;
use leptos::prelude::*;

/// Starts the app in the element `#app`, whose static content it replaces.
pub fn mount() {
    if let Some(place) = browser::emptied("app") {
        mount_to(place, App).forget();
    }
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let session = Session::start();
    provide_context(session);
    provide_context(sheet::Sheet::start(session));
    view! {
        <For each=move || [session.lang.get()] key=|lang| *lang let:lang>
            <shell::Shell lang/>
        </For>
    }
}

/// The session of this page.
fn session() -> Session {
    expect_context()
}

/// The language of the screens, as a value: a change of language mounts everything afresh.
fn spoken() -> Lang {
    expect_context()
}
