//! What a computer reads in the very bytes of the PDF, beside what is printed.

use crate::app::files::Reading;
use crate::app::parts::{Each, GoThere, on};
use crate::app::sheet::Sheet;
use crate::app::spoken;
use crate::browser;
use crate::opener::{ReadBack, Row, Said, Sameness};
use crate::text::screen::check as t;
use leptos::ev;
use leptos::prelude::*;

#[component]
pub fn Computer() -> impl IntoView {
    let sheet = expect_context::<Sheet>();
    let lang = spoken();
    let is_open = RwSignal::new(false);
    // It is read when the student looks, and again after an edit, once the sheet follows it.
    Effect::new(move |_| {
        sheet.pages.track();
        if is_open.get() && sheet.reading.with(|reading| *reading == Reading::NotYet) {
            sheet.read_back(lang);
        }
    });
    let read = Memo::new(move |_| match sheet.reading.get() {
        Reading::Read(read) => Some(*read),
        Reading::NotYet | Reading::Busy | Reading::Failed => None,
    });
    let said = move || match sheet.reading.get() {
        Reading::NotYet | Reading::Busy => t::READING.get(lang).to_owned(),
        Reading::Failed => t::NOT_READ.get(lang).to_owned(),
        Reading::Read(read) => match read.otherwise() {
            0 => t::ALL_READ.get(lang).to_owned(),
            count => t::read_otherwise(count, lang),
        },
    };
    let view = Callback::new(|read: ReadBack| view! { <Rows read/> }.into_any());
    view! {
        <details class="fold" id="computer" on:toggle=on(move |_: ev::Event| is_open.set(browser::is_open("computer")))>
            <summary>{t::COMPUTER.get(lang)}</summary>
            <p class="hint">{t::COMPUTER_HINT.get(lang)}</p>
            <p role="status"><b prop:textContent=said></b></p>
            <Each keys=Signal::derive(move || read.get().into_iter().collect::<Vec<_>>()) view/>
        </details>
    }
}

/// What needs a look, and folded all that was read.
#[component]
fn Rows(read: ReadBack) -> impl IntoView {
    let lang = spoken();
    let ReadBack { rows, problems, texts } = read;
    let (found, otherwise): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.state == Sameness::Found);
    let by_position = texts.by_position.map(|text| {
        view! {
            <p class="hint">{t::BY_POSITION.get(lang)}</p>
            <pre class="plain" tabindex="0" translate="no">{text}</pre>
        }
    });
    view! {
        <ul class="list">
            {problems.into_iter().map(|Said { what, fix }| view! { <li class="item"><div class="body"><b>{what}</b><p>{fix}</p></div></li> }).collect_view()}
            {otherwise.into_iter().map(|row| view! { <Otherwise row/> }).collect_view()}
        </ul>
        <details>
            <summary>{t::found(found.len(), lang)}</summary>
            <dl class="read" translate="no">
                {found.into_iter().map(|row| view! { <dt>{named(&row)}</dt><dd>{row.printed}</dd> }).collect_view()}
            </dl>
        </details>
        <details>
            <summary>{t::WHOLE_TEXT.get(lang)}</summary>
            <pre class="plain" tabindex="0" translate="no">{texts.text}</pre>
            {by_position}
        </details>
    }
}

/// A field that is read otherwise, why, and the way there.
#[component]
fn Otherwise(row: Row) -> impl IntoView {
    let lang = spoken();
    let name = named(&row);
    let Row { printed, read, why, step, field, .. } = row;
    let said = if read.is_empty() { t::MISSING.get(lang).to_owned() } else { t::read_as(&read, lang) };
    view! {
        <li class="item">
            <div class="body">
                <b>{name}</b>
                <p translate="no">{printed}</p>
                <p>{said}</p>
                {why.map(|Said { what, fix }| view! { <p class="hint">{format!("{what} {fix}")}</p> })}
                <GoThere step field/>
            </div>
        </li>
    }
}

/// The field, and of which entry it is.
fn named(row: &Row) -> String {
    if row.of.is_empty() { row.label.clone() } else { format!("{} · {}", row.label, row.of) }
}
