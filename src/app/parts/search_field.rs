//! Searching a table by any word a student may use, and adding what is not in it.

use super::{Each, When, on};
use crate::app::{sheet, spoken};
use crate::reader::{Of, Request, Response, Row};
use crate::text::screen::did as t;
use crate::text::{Label, Lang};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A search field with what it finds below it, and a button that adds the typed words.
#[component]
pub fn SearchField(
    label: Label,
    hint: Label,
    /// What is typed; emptied by who adds something.
    typed: RwSignal<String>,
    /// Which table is searched.
    of: Of,
    /// Shows a row, to choose it.
    offer: Callback<Row, AnyView>,
    /// Adds the typed words.
    on_add: Callback<String>,
) -> impl IntoView {
    let lang = spoken();
    let words = Memo::new(move |_| typed.with(|typed| typed.trim().to_owned()));
    let answer = answer_to(words, of, lang);
    let found = Memo::new(move |_| answer.with(|answer| answer.rows.clone()));
    // While an answer is under way, nothing is said about it.
    let is_nothing = move || words.with(|words| answer.with(|answer| answer.rows.is_empty() && answer.words == *words));
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
                on:input=on(move |event| typed.set(event_target_value(&event)))
                on:keydown=on(move |event: ev::KeyboardEvent| if event.key() == "Enter" { add() })/>
        </div>
        <div role="status">
            <When is=Signal::derive(move || !words.get().is_empty())>
                <fieldset class="choices chips">
                    <legend>{t::FOUND.get(lang)}</legend>
                    <Each keys=found view=offer/>
                    <When is=Signal::derive(is_nothing)>
                        <p class="hint">{t::NOT_FOUND.get(lang)}</p>
                    </When>
                </fieldset>
                <button type="button" id="add-typed" on:click=on(move |_| add())
                    prop:textContent=move || t::add_typed(&words.get(), lang)></button>
            </When>
        </div>
    }
}

/// What the reader found, and for which words.
#[derive(Clone, Debug, Default)]
struct Answer {
    words: String,
    rows: Vec<Row>,
}

/// The answer to the words as they are typed. The reader is asked one question at a time; an answer that comes when
/// other words stand there is dropped.
fn answer_to(words: Memo<String>, of: Of, lang: Lang) -> RwSignal<Answer> {
    let answer = RwSignal::new(Answer::default());
    let is_asking = StoredValue::new(false);
    Effect::new(move |_| {
        words.track();
        if is_asking.get_value() {
            return;
        }
        is_asking.set_value(true);
        spawn_local(async move {
            // The screen may have gone meanwhile: then there is nobody to tell.
            while let Some(asked) = words.try_get_untracked() {
                let rows = ask(of, &asked, lang).await;
                if words.try_get_untracked().as_ref() == Some(&asked) {
                    answer.try_set(Answer { words: asked, rows });
                    break;
                }
            }
            is_asking.try_set_value(false);
        });
    });
    answer
}

/// The rows that fit. Without a reader there are none, and the student's own words can still be added.
///
/// Nothing is asked too, when the field appears: the reader then builds its index before the first key.
async fn ask(of: Of, text: &str, lang: Lang) -> Vec<Row> {
    match sheet::read(Request::Search { of, text: text.to_owned(), lang }, None).await {
        Ok((Response::Found(rows), _)) => rows,
        _ => Vec::new(),
    }
}
