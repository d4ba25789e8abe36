//! How saving stands, in the bar.

use crate::app::{session, spoken};
use crate::saved::SaveState;
use crate::text::screen::saving;
use leptos::prelude::*;

/// The state of saving in a few words, always in sight.
#[component]
pub fn SavedLine() -> impl IntoView {
    let saved = session().saved();
    let lang = spoken();
    let state = move || match saved.get() {
        SaveState::Saved => "saved",
        SaveState::Saving => "saving",
        SaveState::MemoryOnly(_) => "memory",
        SaveState::Full => "full",
        SaveState::ChangedElsewhere => "elsewhere",
    };
    view! {
        <p class="saved" role="status" data-state=state prop:textContent=move || saving::line(saved.get()).get(lang)></p>
    }
}
