//! One of a long list.

use super::Bind;
use crate::app::spoken;
use crate::text::Label;
use leptos::prelude::*;

/// A labelled list to choose from. The first option is no choice.
#[component]
pub fn SelectField<T>(
    bind: Bind<Option<T>>,
    label: Label,
    /// What stands there before a choice.
    none: Label,
    /// The values with their words.
    options: Vec<(T, String)>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let lang = spoken();
    let value = bind.read();
    let id = bind.name.clone();
    let values: Vec<T> = options.iter().map(|(value, _)| value.clone()).collect();
    let chosen = {
        let values = values.clone();
        Memo::new(move |_| value.get().and_then(|value| values.iter().position(|known| *known == value)))
    };
    view! {
        <div class="field">
            <label for=id.clone()>{label.get(lang)}</label>
            <select id=id on:change=move |event| {
                let index: Option<usize> = event_target_value(&event).parse().ok();
                bind.write(index.and_then(|index| values.get(index).cloned()));
            }>
                <option value="" prop:selected=move || chosen.get().is_none()>{none.get(lang)}</option>
                {options.into_iter().enumerate().map(|(index, (_, words))| view! {
                    <option value=index.to_string() prop:selected=move || chosen.get() == Some(index)>{words}</option>
                }).collect_view()}
            </select>
        </div>
    }
}
