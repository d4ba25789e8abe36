//! The sheet beside the form: the painted pages, and the same as text.

use super::DownloadPdf;
use crate::app::sheet::Sheet;
use crate::app::spoken;
use crate::cv::{Document, Role};
use crate::export::preview::{Ink, PreviewPage};
use crate::text::screen::shell as t;
use leptos::prelude::*;

/// The sheet with its tools.
#[component]
pub fn SheetSide(
    sheet: Sheet,
    /// Back to the form, on small screens.
    close: Callback<()>,
) -> impl IntoView {
    let lang = spoken();
    let as_text = RwSignal::new(false);
    let missing = Memo::new(move |_| {
        let missing: Vec<_> = sheet.missing.get().iter().map(char::to_string).collect();
        if missing.is_empty() { String::new() } else { t::missing_characters(&missing.join(" "), lang) }
    });
    view! {
        <aside class="side" aria-label=t::YOUR_CV.get(lang) data-view=move || as_text.get().then_some("text")>
            <div class="side-tools">
                <button type="button" class="quiet back" on:click=move |_| close.run(())>{t::HIDE_CV.get(lang)}</button>
                <button type="button" class="quiet" aria-pressed=move || as_text.get().to_string()
                    on:click=move |_| as_text.update(|on| *on = !*on)>{t::AS_TEXT.get(lang)}</button>
                <DownloadPdf class="download"/>
            </div>
            <Show when=move || !missing.get().is_empty()>
                <div class="notice" data-kind="warn" role="status"><p prop:textContent=move || missing.get()></p></div>
            </Show>
            <SheetPages pages=sheet.pages/>
            <SheetText document=sheet.document/>
        </aside>
    }
}

/// The pages as they will be in the PDF. A page that did not change is not painted again.
#[component]
pub fn SheetPages(#[prop(into)] pages: Signal<Vec<PreviewPage>>) -> impl IntoView {
    let lang = spoken();
    let count = Memo::new(move |_| pages.with(Vec::len));
    view! {
        <div class="sheet" translate="no">
            <p class="note" role="status" prop:textContent=move || if count.get() == 0 { t::SHEET_WAITS.get(lang) } else { "" }></p>
            <For each=move || 0..count.get() key=|number| *number let:number>
                <SheetPage number count page=Memo::new(move |_| pages.with(|pages| pages.get(number).cloned()))/>
            </For>
        </div>
    }
}

#[component]
fn SheetPage(number: usize, count: Memo<usize>, page: Memo<Option<PreviewPage>>) -> impl IntoView {
    let lang = spoken();
    let lines = Memo::new(move |_| page.with(|page| page.as_ref().map_or(0, |page| page.lines.len())));
    let rules = Memo::new(move |_| page.with(|page| page.as_ref().map_or_else(Vec::new, |page| page.rules.clone())));
    let frame = move || {
        page.with(|page| page.as_ref().map_or_else(String::new, |page| format!("0 0 {} {}", page.width, page.height)))
    };
    let line = move |index: usize| {
        Memo::new(move |_| {
            page.with(|page| {
                page.as_ref().and_then(|page| page.lines.get(index)).map(|line| (ink(line.ink), line.d.clone()))
            })
            .unwrap_or(("text", String::new()))
        })
    };
    view! {
        <svg class="page" role="img" aria-label=move || t::page_of(number + 1, count.get(), lang) viewBox=frame>
            <For each=move || 0..lines.get() key=|index| *index let:index>
                {
                    let line = line(index);
                    view! { <path class=move || line.with(|line| line.0) d=move || line.with(|line| line.1.clone())/> }
                }
            </For>
            <For each=move || rules.get().into_iter().enumerate() key=|(index, rule)| (*index, rule.y.to_bits()) let((_, rule))>
                <rect class="rule" x=rule.x.to_string() y=rule.y.to_string() width=rule.width.to_string() height=rule.height.to_string()/>
            </For>
        </svg>
    }
}

const fn ink(ink: Ink) -> &'static str {
    match ink {
        Ink::Text => "text",
        Ink::Quiet => "quiet",
        Ink::Accent => "accent",
        Ink::Rule => "rule",
    }
}

/// The same CV as headings, paragraphs and lists, for who reads with a screen reader or a reading tool.
#[component]
pub fn SheetText(#[prop(into)] document: Signal<Document>) -> impl IntoView {
    let parts = move || document.with(parts_of).into_iter().enumerate();
    let tag = move || document.with(|document| document.lang.tag());
    view! {
        <div class="sheet-text" translate="no" lang=tag>
            <For each=parts key=|(index, part)| (*index, part.clone()) let((_, part))>{part.view()}</For>
        </div>
    }
}

/// A block of the text view; items that follow each other are one list.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Part {
    Text(Role, String),
    List(Vec<String>),
}

fn parts_of(document: &Document) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for block in &document.blocks {
        match (block.role, parts.last_mut()) {
            (Role::Item, Some(Part::List(items))) => items.push(block.text()),
            (Role::Item, _) => parts.push(Part::List(vec![block.text()])),
            (role, _) => parts.push(Part::Text(role, block.text())),
        }
    }
    parts
}

impl Part {
    /// The name is a heading 2 here: heading 1 is the question's.
    fn view(self) -> AnyView {
        match self {
            Self::List(items) => {
                let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
                view! { <ul>{items}</ul> }.into_any()
            }
            Self::Text(Role::Name, text) => view! { <h2>{text}</h2> }.into_any(),
            Self::Text(Role::Section, text) => view! { <h3>{text}</h3> }.into_any(),
            Self::Text(Role::Entry, text) => view! { <h4>{text}</h4> }.into_any(),
            Self::Text(_, text) => view! { <p>{text}</p> }.into_any(),
        }
    }
}
