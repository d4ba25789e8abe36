//! The first screen: language, who else uses this computer, begin or go on.

use crate::app::parts::{Choice, Heading, LanguageChoice, OpenFile, When, on};
use crate::app::session::Keeping;
use crate::app::{session, spoken};
use crate::profile::Profile;
use crate::route::{Route, Step};
use crate::text::screen::start as t;
use leptos::prelude::*;

/// What the student answers about this computer. "I don't know" counts as shared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    Nobody,
    Others,
    Unknown,
}

#[component]
pub fn Start() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let has_cv = session.read(|profile| !profile.is_empty());
    let asks_to_start_over = RwSignal::new(false);
    let begin = move |_| session.go(Route::Step(Step::Goal));
    view! {
        <div>
            <Heading route=Route::Step(Step::Start)/>
            <p class="lead">{t::LEAD.get(lang)}</p>
            <p>{t::HOW.get(lang)}</p>
            <p>{t::PROMISE.get(lang)}</p>
            <LanguageChoice id="lang" legend=t::LANGUAGE/>
            <p><a href=Route::Example.hash()>{t::EXAMPLE.get(lang)}</a></p>
        </div>
        <div>
            <Computer/>
            <When is=has_cv>
                <p class="notice" data-kind="good" role="status">{t::STILL_HERE.get(lang)}</p>
            </When>
            <div class="step-nav">
                <button type="button" class="primary" id="next" on:click=on(begin) prop:textContent=move || {
                    if has_cv.get() { t::GO_ON.get(lang) } else { t::BEGIN.get(lang) }
                }></button>
                <When is=has_cv>
                    <button type="button" class="quiet" on:click=on(move |_| asks_to_start_over.set(true))>
                        {t::START_OVER.get(lang)}
                    </button>
                </When>
            </div>
            <When is=Signal::derive(move || asks_to_start_over.get() && has_cv.get())>
                <div class="notice" data-kind="warn" role="alert">
                    <p>{t::START_OVER_SURE.get(lang)}</p>
                    <button type="button" on:click=on(move |_| {
                        session.remove(|profile| *profile = Profile { language: lang, ..Profile::default() });
                        asks_to_start_over.set(false);
                    })>{t::START_OVER_YES.get(lang)}</button>
                </div>
            </When>
            <OpenFile/>
        </div>
    }
}

/// Who else can use this computer. No answer means shared.
#[component]
fn Computer() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let who = RwSignal::new((session.keeping.get_untracked() == Keeping::Own).then_some(Who::Nobody));
    let options = [
        (Who::Nobody, "nobody", t::NOBODY, t::NOBODY_MEANS),
        (Who::Others, "others", t::OTHERS, t::OTHERS_MEANS),
        (Who::Unknown, "unknown", t::UNKNOWN, t::UNKNOWN_MEANS),
    ];
    view! {
        <fieldset class="choices rows">
            <legend>{t::WHO_ELSE.get(lang)}</legend>
            {options.map(|(option, id, text, means)| {
                let checked = Signal::derive(move || who.get() == Some(option));
                let on_change = Callback::new(move |_| {
                    who.set(Some(option));
                    session.keep(if option == Who::Nobody { Keeping::Own } else { Keeping::Shared });
                });
                let (text, small) = (text.get(lang), means.get(lang));
                view! { <Choice kind="radio" group="who" id=format!("who-{id}") text small checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}
