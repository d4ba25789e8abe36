//! Searching a table by any word a student may use, and adding what is not in it.

use super::{Each, When};
use crate::app::spoken;
use crate::text::Label;
use crate::text::screen::did as t;
use leptos::prelude::*;

/// How many rows a search shows.
const MOST_FOUND: usize = 8;

/// A search field with what it finds below it, and a button that adds the typed words.
#[component]
pub fn SearchField(
    label: Label,
    hint: Label,
    /// What is typed; emptied by who adds something.
    typed: RwSignal<String>,
    /// The ids of the rows that fit, best first.
    find: fn(&str) -> Vec<&'static str>,
    /// Shows a row, to choose it.
    offer: Callback<&'static str, AnyView>,
    /// Adds the typed words.
    on_add: Callback<String>,
) -> impl IntoView {
    let lang = spoken();
    let words = Memo::new(move |_| typed.with(|typed| typed.trim().to_owned()));
    let found = Memo::new(move |_| {
        let mut ids = words.with(|words| find(words));
        ids.truncate(MOST_FOUND);
        ids
    });
    let add = move || {
        let words = words.get_untracked();
        if !words.is_empty() {
            on_add.run(words);
            typed.set(String::new());
        }
    };
    view! {
        <div class="field">
            <label for="search">{label.get(lang)}</label>
            <p class="hint" id="search-hint">{hint.get(lang)}</p>
            <input type="search" id="search" autocomplete="off" aria-describedby="search-hint" prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
                on:keydown=move |event| if event.key() == "Enter" { add() }/>
        </div>
        <div role="status">
            <When is=Signal::derive(move || !words.get().is_empty())>
                <fieldset class="choices chips">
                    <legend>{t::FOUND.get(lang)}</legend>
                    <Each keys=found view=offer/>
                    <When is=Signal::derive(move || found.with(Vec::is_empty))>
                        <p class="hint">{t::NOT_FOUND.get(lang)}</p>
                    </When>
                </fieldset>
                <button type="button" id="add-typed" on:click=move |_| add()
                    prop:textContent=move || t::add_typed(&words.get(), lang)></button>
            </When>
        </div>
    }
}
