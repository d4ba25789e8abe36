//! What the student takes along, and wiping.

use crate::app::parts::{DownloadPdf, Heading, save_file, save_text};
use crate::app::sheet::Sheet;
use crate::app::{session, spoken};
use crate::route::{Route, Step};
use crate::text::screen::{done as t, shell};
use leptos::prelude::*;

#[component]
pub fn Done() -> impl IntoView {
    let session = session();
    let sheet = expect_context::<Sheet>();
    let lang = spoken();
    let kept = RwSignal::new(false);
    view! {
        <Heading route=Route::Step(Step::Done)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <section class="card">
            <h2>{t::SEND.get(lang)}</h2>
            <p>{t::SEND_HINT.get(lang)}</p>
            <DownloadPdf class="primary"/>
        </section>
        <section class="card">
            <h2>{t::KEEP.get(lang)}</h2>
            <p>{t::KEEP_HINT.get(lang)}</p>
            <button type="button" id="save-file" on:click=move |_| kept.set(save_file(session))>{t::KEEP_BUTTON.get(lang)}</button>
            <p class="note" role="status" prop:textContent=move || if kept.get() { t::KEPT.get(lang) } else { "" }></p>
        </section>
        <section class="card">
            <h2>{t::TEXT.get(lang)}</h2>
            <p>{t::TEXT_HINT.get(lang)}</p>
            <button type="button" class="quiet" on:click=move |_| {
                // A refused download changes nothing; the text stands on the sheet as well.
                save_text(sheet);
            }>{t::TEXT_BUTTON.get(lang)}</button>
        </section>
        <Wipe/>
        <div class="step-nav">
            <button type="button" class="quiet" on:click=move |_| session.go(Route::Step(Step::Check))>{shell::BACK.get(lang)}</button>
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
            <Show when=move || asks.get() fallback=move || view! {
                <button type="button" class="quiet" id="wipe" on:click=move |_| asks.set(true)>{t::WIPE.get(lang)}</button>
            }>
                <p role="alert">{t::WIPE_SURE.get(lang)}</p>
                <button type="button" id="wipe-yes" on:click=move |_| {
                    session.wipe();
                    asks.set(false);
                    wiped.set(true);
                }>{t::WIPE_YES.get(lang)}</button>
                <button type="button" class="quiet" on:click=move |_| asks.set(false)>{t::WIPE_NO.get(lang)}</button>
            </Show>
            <p class="note" role="status" prop:textContent=move || if wiped.get() { t::WIPED.get(lang) } else { "" }></p>
        </section>
    }
}
