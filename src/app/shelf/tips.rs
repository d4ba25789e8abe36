//! Every tip that there is, with why and from whom.

use crate::app::guide::Blocks;
use crate::app::parts::{Heading, on};
use crate::app::{session, sheet, spoken};
use crate::reader::Request;
use crate::route::{Extra, Route, Step};
use crate::text::screen::shelf as t;
use leptos::prelude::*;

#[component]
pub fn Tips() -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <Heading route=Route::Extra(Extra::Tips)/>
        <p class="lead">{t::TIPS_LEAD.get(lang)}</p>
        <Blocks blocks=sheet::blocks(Request::Tips { lang })/>
        <div class="step-nav">
            <button type="button" class="primary" on:click=on(move |_| session.go(Route::Step(Step::Check)))>{t::BACK_TO_CHECK.get(lang)}</button>
        </div>
    }
}
