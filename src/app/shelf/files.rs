//! The CV in other forms: Word, text, for other programs, and the PDF that carries the student's own file.

use super::Back;
use crate::app::files::{Form, hand_over};
use crate::app::parts::{Heading, on};
use crate::app::{session, spoken};
use crate::route::{Extra, Route};
use crate::text::screen::shelf::{self as t, FormWords};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Files() -> impl IntoView {
    let lang = spoken();
    view! {
        <Heading route=Route::Extra(Extra::Files)/>
        <p class="lead">{t::FILES_LEAD.get(lang)}</p>
        <FormCard form=Form::Word words=t::WORD/>
        <FormCard form=Form::Text words=t::TEXT/>
        <FormCard form=Form::Keep words=t::KEEP/>
        <details class="fold">
            <summary>{t::OTHER_PROGRAMS.get(lang)}</summary>
            <FormCard form=Form::JsonResume words=t::JSON_RESUME/>
            <FormCard form=Form::Markdown words=t::MARKDOWN/>
        </details>
        <Back/>
    }
}

/// How a file stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    Not,
    Making,
    Done,
    Failed,
}

/// One form, what it is for, and its button.
#[component]
fn FormCard(form: Form, words: FormWords) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let made = RwSignal::new(Made::Not);
    let make = move |_| {
        made.set(Made::Making);
        spawn_local(async move {
            let is_done = hand_over(session, form).await;
            made.try_set(if is_done { Made::Done } else { Made::Failed });
        });
    };
    let said = move || match made.get() {
        Made::Not => "",
        Made::Making => t::MAKING.get(lang),
        Made::Done => t::MADE.get(lang),
        Made::Failed => t::NOT_MADE.get(lang),
    };
    view! {
        <section class="card">
            <h2>{words.name.get(lang)}</h2>
            <p>{words.about.get(lang)}</p>
            <button type="button" id=format!("form-{}", form as usize) on:click=on(make)>{words.button.get(lang)}</button>
            <p class="note" role="status" prop:textContent=said></p>
        </section>
    }
}
