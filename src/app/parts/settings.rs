//! Language and reading settings.

use super::{Choice, on};
use crate::app::{session, spoken};
use crate::browser;
use crate::text::screen::{check, shell as t};
use crate::text::{Label, Lang};
use leptos::ev;
use leptos::prelude::*;

/// The root's attribute, its heading, and its values with their words.
type LookRow = (&'static str, Label, &'static [(&'static str, Label)]);

/// The looks that can be set.
const LOOKS: [LookRow; 4] = [
    ("data-text", t::TEXT_SIZE, &[("", t::SIZES[0]), ("large", t::SIZES[1]), ("larger", t::SIZES[2])]),
    ("data-spacing", t::SPACING, &[("", t::SPACINGS[0]), ("wide", t::SPACINGS[1])]),
    ("data-theme", t::COLOURS, &[("", t::THEMES[0]), ("light", t::THEMES[1]), ("dark", t::THEMES[2])]),
    ("data-calm", t::CALM, &[("", t::CALMS[0]), ("true", t::CALMS[1])]),
];

/// The menu in the bar.
#[component]
pub fn SettingsMenu() -> impl IntoView {
    let lang = spoken();
    let open = session().settings_open;
    view! {
        <details class="menu" id="settings" prop:open=move || open.get()
            on:keydown=on(move |event: ev::KeyboardEvent| if event.key() == "Escape" {
                open.set(false);
                browser::focus_first("settings", "summary");
            })>
            <summary on:click=on(move |event: ev::MouseEvent| {
                // The signal opens and closes it, so that it stays open through a change of language.
                event.prevent_default();
                open.update(|open| *open = !*open);
            })>{t::SETTINGS.get(lang)}</summary>
            <div class="panel">
                <LanguageChoice id="menu-lang" legend=t::SCREEN_LANGUAGE/>
                {LOOKS.map(|(attribute, legend, values)| view! { <Look attribute legend values/> }).collect_view()}
            </div>
        </details>
    }
}

/// The language of the screens.
#[component]
pub fn LanguageChoice(id: &'static str, legend: Label) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let options = [(Lang::Nl, check::DUTCH.nl), (Lang::En, check::ENGLISH.en)];
    view! {
        <fieldset class="choices chips">
            <legend>{legend.get(lang)}</legend>
            {options.map(|(option, words)| {
                let option_id = format!("{id}-{}", option.tag());
                let focus_id = option_id.clone();
                let on_change = Callback::new(move |_| {
                    session.speak(option);
                    // The screens were made anew: the focus returns to where it was.
                    let id = focus_id.clone();
                    browser::frame(move || browser::focus(&id));
                });
                let checked = Signal::derive(move || option == lang);
                view! { <Choice kind="radio" group=id id=option_id text=words checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}

#[component]
fn Look(attribute: &'static str, legend: Label, values: &'static [(&'static str, Label)]) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let now = session.look(attribute);
    view! {
        <fieldset class="choices chips">
            <legend>{legend.get(lang)}</legend>
            {values.iter().map(|(value, words)| {
                let checked = Signal::derive(move || now.with(|now| now == value));
                let on_change = Callback::new(move |_| session.set_look(attribute, value));
                let id = format!("{attribute}-{value}");
                view! { <Choice kind="radio" group=attribute id text=words.get(lang) checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}
