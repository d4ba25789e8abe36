//! A page to read, written in Markdown.

use super::parts::When;
use super::sheet;
use super::{parts::Heading, session, spoken};
use crate::app::parts::on;
use crate::cv::{Block, Role};
use crate::reader::Request;
use crate::route::{Guide, Route, Step};
use crate::text::screen::shell as t;
use leptos::prelude::*;

#[component]
pub fn GuidePage(guide: Guide) -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <Heading route=Route::Guide(guide)/>
        <Blocks blocks=sheet::blocks(Request::Guide { guide, lang })/>
        <div class="step-nav">
            <button type="button" class="primary" on:click=on(move |_| session.go(Route::Step(Step::Start)))>{t::TO_START.get(lang)}</button>
        </div>
    }
}

/// A text of the reader's; nothing until it has answered.
#[component]
pub fn Blocks(blocks: RwSignal<Vec<Block>>) -> impl IntoView {
    view! {
        <When is=Signal::derive(move || !blocks.with(Vec::is_empty))>
            <div class="guide">{blocks.with_untracked(|blocks| view_of(blocks))}</div>
        </When>
    }
}

/// Blocks as elements; items that follow each other are one list.
fn view_of(blocks: &[Block]) -> AnyView {
    let groups = blocks.chunk_by(|one, next| one.role == Role::Item && next.role == Role::Item);
    groups
        .map(|group| match group[0].role {
            Role::Item => {
                let items = group.iter().map(|item| view! { <li>{runs(item)}</li> }).collect_view();
                view! { <ul>{items}</ul> }.into_any()
            }
            Role::Section => view! { <h2>{runs(&group[0])}</h2> }.into_any(),
            Role::Entry => view! { <h3>{runs(&group[0])}</h3> }.into_any(),
            Role::Detail => view! { <p class="hint">{runs(&group[0])}</p> }.into_any(),
            _ => view! { <p>{runs(&group[0])}</p> }.into_any(),
        })
        .collect_view()
        .into_any()
}

fn runs(block: &Block) -> AnyView {
    let runs = block.runs.iter().map(|run| match (run.bold, &run.link) {
        (_, Some(link)) => {
            view! { <a href=link.clone() rel="noopener noreferrer" target="_blank">{run.text.clone()}</a> }.into_any()
        }
        (true, None) => view! { <b>{run.text.clone()}</b> }.into_any(),
        (false, None) => run.text.clone().into_any(),
    });
    runs.collect_view().into_any()
}
