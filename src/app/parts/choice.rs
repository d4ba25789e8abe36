//! Things to tick: one of several, or each on its own.

use super::{Bind, on};
use leptos::prelude::*;

/// One of several, or one of a few that may all be ticked, as a card, chip or row.
#[component]
pub fn Choice(
    /// `radio` or `checkbox`.
    kind: &'static str,
    /// The name that radio buttons share.
    #[prop(into)]
    group: String,
    /// Unique on the screen.
    #[prop(into)]
    id: String,
    /// What it is.
    #[prop(into)]
    text: String,
    /// What it means, smaller.
    #[prop(optional, into)]
    small: Option<String>,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with the new state.
    on_change: Callback<bool>,
) -> impl IntoView {
    let words = match small {
        Some(small) => view! { <b>{text}</b> " " <small>{small}</small> }.into_any(),
        None => text.into_any(),
    };
    view! {
        <label class="choice">
            <input type=kind name=group id=id prop:checked=move || checked.get()
                on:change=on(move |event| on_change.run(event_target_checked(&event)))/>
            <span class="text">{words}</span>
        </label>
    }
}

/// A box to tick by itself, bound to the profile.
#[component]
pub fn Tick(bind: Bind<bool>, #[prop(into)] text: String) -> impl IntoView {
    let checked = bind.read();
    let name = bind.name.clone();
    let on_change = Callback::new(move |is_ticked| bind.write(is_ticked));
    view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }
}
