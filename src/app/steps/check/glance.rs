//! The three-second view: what someone sees first, the rest dimmed.

use crate::app::parts::SheetPages;
use crate::app::sheet::Sheet;
use crate::app::spoken;
use crate::cv;
use crate::text::screen::check as t;
use leptos::prelude::*;

#[component]
pub fn Glance() -> impl IntoView {
    let sheet = expect_context::<Sheet>();
    let lang = spoken();
    let lit = Memo::new(move |_| sheet.document.with(cv::at_a_glance));
    let first_page = Signal::derive(move || sheet.pages.with(|pages| pages.first().cloned().into_iter().collect()));
    let said = Memo::new(move |_| {
        sheet.document.with(|document| {
            let texts = lit.get().into_iter().filter_map(|index| document.blocks.get(index)).map(cv::Block::text);
            texts.collect::<Vec<_>>().join("\n")
        })
    });
    view! {
        <details class="fold">
            <summary>{t::GLANCE.get(lang)}</summary>
            <p class="hint">{t::GLANCE_HINT.get(lang)}</p>
            <pre class="plain" translate="no" prop:textContent=move || said.get()></pre>
            <div class="glance"><SheetPages pages=first_page lit=Signal::from(lit)/></div>
        </details>
    }
}
