//! A page to read, written in Markdown.

use super::{parts::Heading, session, spoken};
use crate::cv::{Block, Role, light_markdown};
use crate::route::{Guide, Route, Step};
use crate::text;
use crate::text::screen::shell as t;
use leptos::prelude::*;

#[component]
pub fn GuidePage(guide: Guide) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let blocks = light_markdown(text::guide::text(guide, lang));
    view! {
        <Heading route=Route::Guide(guide)/>
        <div class="guide">{blocks.iter().map(block).collect_view()}</div>
        <div class="step-nav">
            <button type="button" class="primary" on:click=move |_| session.go(Route::Step(Step::Start))>{t::TO_START.get(lang)}</button>
        </div>
    }
}

fn block(block: &Block) -> AnyView {
    let runs = block.runs.iter().map(|run| match (run.bold, &run.link) {
        (_, Some(link)) => {
            view! { <a href=link.clone() rel="noopener noreferrer" target="_blank">{run.text.clone()}</a> }.into_any()
        }
        (true, None) => view! { <b>{run.text.clone()}</b> }.into_any(),
        (false, None) => run.text.clone().into_any(),
    });
    let runs = runs.collect_view();
    match block.role {
        Role::Section => view! { <h2>{runs}</h2> }.into_any(),
        Role::Item => view! { <p class="bullet">{runs}</p> }.into_any(),
        _ => view! { <p>{runs}</p> }.into_any(),
    }
}
