//! The example CV of an invented student, never mixed with one's own.

use crate::app::parts::{Heading, SheetPages, SheetText, on};
use crate::app::sheet::{self, Sheet};
use crate::app::{session, spoken};
use crate::route::{Route, Step};
use crate::text::screen::{shell, start as t};
use leptos::prelude::*;

#[component]
pub fn Example() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let sheet = Sheet::of(sheet::example(lang).into());
    view! {
        <Heading route=Route::Example/>
        <p class="lead">{t::EXAMPLE_LEAD.get(lang)}</p>
        <SheetPages pages=sheet.pages/>
        <div class="unseen"><SheetText document=sheet.document/></div>
        <div class="step-nav">
            <button type="button" class="primary" on:click=on(move |_| session.go(Route::Step(Step::Start)))>{shell::BACK.get(lang)}</button>
        </div>
    }
}
