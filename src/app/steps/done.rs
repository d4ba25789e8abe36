//! What the student takes along, and wiping.

use crate::app::parts::{DownloadPdf, ForVacancy, Heading, When, on};
use crate::app::{session, spoken};
use crate::profile::Profile;
use crate::route::{Route, Step};
use crate::text::screen::{done as t, shelf, shell};
use leptos::prelude::*;

#[component]
pub fn Done() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let kept = RwSignal::new(false);
    let is_ready = session.read(Profile::is_ready);
    view! {
        <Heading route=Route::Step(Step::Done)/>
        <p class="lead" prop:textContent=move || if is_ready.get() { t::LEAD.get(lang) } else { t::LEAD_EMPTY.get(lang) }></p>
        <ForVacancy/>
        <section class="card">
            <h2>{t::SEND.get(lang)}</h2>
            <p>{t::SEND_HINT.get(lang)}</p>
            <DownloadPdf class="primary"/>
        </section>
        <section class="card">
            <h2>{t::KEEP.get(lang)}</h2>
            <p>{t::KEEP_HINT.get(lang)}</p>
            <button type="button" id="save-file" on:click=on(move |_| kept.set(session.save_file()))>{t::KEEP_BUTTON.get(lang)}</button>
            <p class="note" role="status" prop:textContent=move || if kept.get() { t::KEPT.get(lang) } else { "" }></p>
        </section>
        <Wipe/>
        <p><a href=Route::Shelf.hash()>{shelf::TO_SHELF.get(lang)}</a></p>
        <div class="step-nav">
            <button type="button" class="quiet" on:click=on(move |_| session.go(Route::Step(Step::Check)))>{shell::BACK.get(lang)}</button>
        </div>
    }
}

/// Wiping asks once, because it can't be undone.
#[component]
fn Wipe() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let asks = RwSignal::new(false);
    let wiped = RwSignal::new(false);
    view! {
        <section class="card">
            <h2>{t::WIPE.get(lang)}</h2>
            <p>{t::WIPE_HINT.get(lang)}</p>
            <When is=Signal::derive(move || !asks.get())>
                <button type="button" class="quiet" id="wipe" on:click=on(move |_| asks.set(true))>{t::WIPE.get(lang)}</button>
            </When>
            <When is=asks>
                <p role="alert">{t::WIPE_SURE.get(lang)}</p>
                <div class="buttons">
                    <button type="button" on:click=on(move |_| asks.set(false))>{t::WIPE_NO.get(lang)}</button>
                    <button type="button" id="wipe-yes" on:click=on(move |_| {
                        session.wipe();
                        asks.set(false);
                        wiped.set(true);
                    })>{t::WIPE_YES.get(lang)}</button>
                </div>
            </When>
            <p class="note" role="status" prop:textContent=move || if wiped.get() { t::WIPED.get(lang) } else { "" }></p>
        </section>
    }
}
