//! One of a long list.

use super::{Bind, on};
use crate::app::spoken;
use crate::profile::Profile;
use crate::text::Label;
use leptos::prelude::*;

/// The values of a list with their words.
pub struct Options {
    words: Vec<String>,
    bind: Bind<Option<usize>>,
}

impl Options {
    /// Binds a value by its place in the list.
    pub fn new<T: Clone + PartialEq + Send + Sync + 'static>(
        bind: Bind<Option<T>>,
        options: impl IntoIterator<Item = (T, String)>,
    ) -> Self {
        let (values, words): (Vec<T>, Vec<String>) = options.into_iter().unzip();
        let known = values.clone();
        let (get, set) = (bind.clone(), bind.clone());
        let bind = Bind::new(
            bind.name.clone(),
            move |profile: &Profile| {
                let value = get.get(profile)?;
                known.iter().position(|known| *known == value)
            },
            move |profile, index: Option<usize>| set.set(profile, index.and_then(|index| values.get(index).cloned())),
        );
        Self { words, bind }
    }
}

/// A labelled list to choose from. The first option is no choice.
#[component]
pub fn SelectField(
    options: Options,
    label: Label,
    /// What stands there before a choice.
    none: Label,
) -> impl IntoView {
    let lang = spoken();
    let Options { words, bind } = options;
    let chosen = bind.read();
    let id = bind.name.clone();
    view! {
        <div class="field">
            <label for=id.clone()>{label.get(lang)}</label>
            <select id=id on:change=on(move |event| bind.write(event_target_value(&event).parse().ok()))>
                <option value="" prop:selected=move || chosen.get().is_none()>{none.get(lang)}</option>
                {words.into_iter().enumerate().map(|(index, words)| view! {
                    <option value=index.to_string() prop:selected=move || chosen.get() == Some(index)>{words}</option>
                }).collect_view()}
            </select>
        </div>
    }
}
