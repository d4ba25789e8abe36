//! How saving stands, in the bar.

use crate::app::{session, spoken};
use crate::saved::{MemoryReason, SaveState};
use crate::text::screen::saving;
use leptos::prelude::*;

/// The state of saving in a few words, always in sight.
#[component]
pub fn SavedLine() -> impl IntoView {
    let session = session();
    let saved = session.saved();
    let lang = spoken();
    let has_something = session.read(|profile| !profile.is_empty());
    let in_file = session.is_in_file();
    // On a shared computer it warns only while there is something to lose.
    let state = move || match saved.get() {
        SaveState::MemoryOnly(MemoryReason::Shared) if in_file.get() => "saved",
        SaveState::MemoryOnly(MemoryReason::Shared) if !has_something.get() => "calm",
        SaveState::Saved => "saved",
        SaveState::Saving => "saving",
        SaveState::MemoryOnly(_) => "memory",
        SaveState::Full => "full",
        SaveState::ChangedElsewhere => "elsewhere",
    };
    let said = move || match saved.get() {
        SaveState::MemoryOnly(_) if in_file.get() => saving::IN_FILE.get(lang),
        state => saving::line(state).get(lang),
    };
    view! { <p class="saved" role="status" data-state=state prop:textContent=said></p> }
}
