//! The sheet beside the form: the painted pages, and the same as text.

use super::{DownloadPdf, Each, When, on};
use crate::app::sheet::Sheet;
use crate::app::spoken;
use crate::cv::{Document, Role};
use crate::export::preview::{Ink, PreviewPage, Shape};
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
    let has_content = sheet.has_content();
    let toggle = move || if as_text.get() { t::AS_SHEET.get(lang) } else { t::AS_TEXT.get(lang) };
    view! {
        <aside class="side" aria-label=t::YOUR_CV.get(lang) data-view=move || as_text.get().then_some("text")>
            <div class="side-tools">
                <button type="button" class="quiet back" on:click=on(move |_| close.run(()))>{t::HIDE_CV.get(lang)}</button>
                <When is=has_content>
                    <button type="button" class="quiet" on:click=on(move |_| as_text.update(|on| *on = !*on)) prop:textContent=toggle></button>
                    <DownloadPdf class="download"/>
                </When>
            </div>
            <When is=Signal::derive(move || !missing.get().is_empty())>
                <div class="notice" data-kind="warn" role="status"><p prop:textContent=move || missing.get()></p></div>
            </When>
            <When is=has_content>
                <SheetPages pages=sheet.pages/>
                <SheetText document=sheet.document/>
            </When>
            <When is=Signal::derive(move || !has_content.get())>
                <div class="sheet"><p class="page blank">{t::EMPTY_SHEET.get(lang)}</p></div>
            </When>
        </aside>
    }
}

/// The pages as they will be in the PDF. A page that did not change is not painted again.
#[component]
pub fn SheetPages(
    #[prop(into)] pages: Signal<Vec<PreviewPage>>,
    /// The blocks that stand out, where the others are dimmed.
    #[prop(optional)]
    lit: Option<Signal<Vec<usize>>>,
) -> impl IntoView {
    let lang = spoken();
    let count = Memo::new(move |_| pages.with(Vec::len));
    let numbers = Signal::derive(move || (0..count.get()).collect::<Vec<_>>());
    let page = Callback::new(move |number: usize| {
        let page = Memo::new(move |_| pages.with(|pages| pages.get(number).cloned().unwrap_or_default()));
        view! { <SheetPage number count page lit/> }.into_any()
    });
    view! {
        <div class="sheet" translate="no">
            <p class="note" role="status" prop:textContent=move || if count.get() == 0 { t::SHEET_WAITS.get(lang) } else { "" }></p>
            <Each keys=numbers view=page/>
        </div>
    }
}

/// A page. Its shapes keep their place, so that only the paths that differ are written.
#[component]
fn SheetPage(
    number: usize,
    count: Memo<usize>,
    page: Memo<PreviewPage>,
    lit: Option<Signal<Vec<usize>>>,
) -> impl IntoView {
    let lang = spoken();
    let indices = Signal::derive(move || (0..page.with(|page| page.shapes.len())).collect::<Vec<_>>());
    let frame = move || page.with(|page| format!("0 0 {} {}", page.width, page.height));
    let shape = Callback::new(move |index: usize| {
        let read = move |read: fn(&Shape) -> String| {
            move || page.with(|page| page.shapes.get(index).map(read).unwrap_or_default())
        };
        let class = read(|shape| ink(shape.ink).to_owned());
        let d = read(|shape| shape.d.clone());
        let Some(lit) = lit else { return view! { <path class=class d=d/> }.into_any() };
        let block = move || page.with(|page| page.shapes.get(index).and_then(|shape| shape.block));
        let is_lit = move || block().is_some_and(|block| lit.with(|lit| lit.contains(&block)));
        view! { <path class=class d=d data-lit=move || if is_lit() { "yes" } else { "no" }/> }.into_any()
    });
    view! {
        <svg class="page" role="img" aria-label=move || t::page_of(number + 1, count.get(), lang) viewBox=frame>
            <Each keys=indices view=shape/>
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
    let parts = Signal::derive(move || document.with(parts_of).into_iter().enumerate().collect::<Vec<_>>());
    let tag = move || document.with(|document| document.lang.tag());
    view! {
        <div class="sheet-text" translate="no" lang=tag>
            <Each keys=parts view=Callback::new(|(_, part): (usize, Part)| part.view())/>
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
