//! The files that a student takes along.

use super::on;
use crate::app::files::Download;
use crate::app::sheet::Sheet;
use crate::app::spoken;
use crate::text::screen::shell as t;
use leptos::prelude::*;

/// Downloads the PDF to send, and says how that went.
#[component]
pub fn DownloadPdf(
    /// `download` in the sheet's tools, `primary` where it is the one next thing.
    class: &'static str,
) -> impl IntoView {
    let sheet = expect_context::<Sheet>();
    let lang = spoken();
    let said = move || match sheet.download.get() {
        Download::Idle => String::new(),
        Download::Making => t::MAKING.get(lang).to_owned(),
        Download::Done { otherwise: 0 } => t::DOWNLOADED.get(lang).to_owned(),
        Download::Done { otherwise } => t::downloaded_but(otherwise, lang),
        Download::Plain => t::PLAIN_PDF.get(lang).to_owned(),
        Download::Failed => t::DOWNLOAD_FAILED.get(lang).to_owned(),
    };
    view! {
        <button type="button" class=class on:click=on(move |_| sheet.download_pdf(lang))>{t::DOWNLOAD.get(lang)}</button>
        <p class="note" role="status" prop:textContent=said></p>
    }
}
