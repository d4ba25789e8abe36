//! The files that a student takes along.

use super::on;
use crate::app::sheet::{Download, Sheet, file_name};
use crate::app::spoken;
use crate::browser;
use crate::export::text;
use crate::text::screen::shell as t;
use leptos::prelude::*;

/// Hands the student the CV as plain text.
pub fn save_text(sheet: Sheet) -> bool {
    let document = sheet.document.get_untracked();
    let name = format!("{}.txt", file_name(&document.title));
    browser::download(&name, "text/plain;charset=utf-8", text::write(&document).as_bytes()).is_ok()
}

/// Downloads the PDF to send, and says how that went.
#[component]
pub fn DownloadPdf(
    /// `download` in the sheet's tools, `primary` where it is the one next thing.
    class: &'static str,
) -> impl IntoView {
    let sheet = expect_context::<Sheet>();
    let lang = spoken();
    let said = move || match sheet.download.get() {
        Download::Idle => "",
        Download::Making => t::MAKING.get(lang),
        Download::Done => t::DOWNLOADED.get(lang),
        Download::Plain => t::PLAIN_PDF.get(lang),
        Download::Failed => t::DOWNLOAD_FAILED.get(lang),
    };
    view! {
        <button type="button" class=class on:click=on(move |_| sheet.download_pdf())>{t::DOWNLOAD.get(lang)}</button>
        <p class="note" role="status" prop:textContent=said></p>
    }
}
