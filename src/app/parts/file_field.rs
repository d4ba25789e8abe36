//! A field for one file, chosen or dropped.

use super::on;
use crate::browser;
use leptos::ev;
use leptos::prelude::*;

/// A file field that takes a drop as well.
#[component]
pub fn FileField(
    /// Unique on the screen.
    id: &'static str,
    /// What to choose.
    text: &'static str,
    /// Which files will do.
    hint: &'static str,
    /// The endings and media types that the browser's own window shows first.
    accept: &'static str,
    /// Called with the file.
    on_file: Callback<browser::File>,
) -> impl IntoView {
    let take = move |file: Option<browser::File>| {
        if let Some(file) = file {
            on_file.run(file);
        }
    };
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field drop" on:dragover=on(|event: ev::DragEvent| event.prevent_default()) on:drop=on(move |event: ev::DragEvent| {
            event.prevent_default();
            take(browser::dropped_file(&event));
        })>
            <label for=id>{text}</label>
            <p class="hint" id=hint_id.clone()>{hint}</p>
            <input type="file" id=id accept=accept aria-describedby=hint_id on:change=on(move |event| take(browser::picked_file(&event)))/>
        </div>
    }
}
