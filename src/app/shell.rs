//! What stands around every screen: the bar with steps and tools, the screen, the sheet, the footer.

use super::parts::{Each, SavedLine, SettingsMenu, When, on};
use super::steps::Start;
use super::{door, session, sheet::Sheet};
use crate::browser;
use crate::route::{Extra, Guide, Route, Step};
use crate::saved::{MemoryReason, SaveState};
use crate::text::screen::{saving, shell as t};
use crate::text::{self, Lang};
use leptos::ev;
use leptos::prelude::*;

/// Everything, in one language.
#[component]
pub fn Shell(lang: Lang) -> impl IntoView {
    provide_context(lang);
    let session = session();
    browser::set_root_attribute("lang", lang.tag());
    follow_route(lang);
    let sheet = expect_context::<Sheet>();
    let sheet_open = RwSignal::new(false);
    let has_sheet = move || match session.route.get() {
        Route::Step(step) => !matches!(step, Step::Start | Step::Done),
        Route::Extra(extra) => extra == Extra::Vacancy,
        Route::Example | Route::Guide(_) | Route::Shelf => false,
    };
    let has_sheet = Memo::new(move |_| has_sheet() && session.is_whole.get());
    let is_start = Memo::new(move |_| session.route.get() == Route::Step(Step::Start));
    let elsewhere = session.is_elsewhere();
    let is_shown = Signal::derive(move || !elsewhere.get() && (is_start.get() || session.is_whole.get()));
    view! {
        <a class="skip" href="#step" on:click=on(move |event: ev::MouseEvent| {
            // The hash is the route's, so the jump is ours to make.
            event.prevent_default();
            browser::focus("heading");
        })>{t::SKIP.get(lang)}</a>
        <Bar lang/>
        <main class="desk" class:wide=move || !has_sheet.get()
            data-sheet=move || (sheet_open.get() && has_sheet.get()).then_some("open")>
            <section class="step" id="step" class:split=move || is_start.get()>
                <Notices lang/>
                <When is=elsewhere><Elsewhere lang/></When>
                <When is=is_shown>
                    <For each=move || [session.route.get()] key=|route| *route let:route>
                        {if route == Route::Step(Step::Start) { view! { <Start/> }.into_any() } else { door::screen(route) }}
                    </For>
                </When>
            </section>
            <When is=has_sheet>
                {door::sheet_side(sheet, Callback::new(move |()| sheet_open.set(false)))}
            </When>
        </main>
        <When is=has_sheet>
            <div class="bottom">
                <button type="button" class="quiet" on:click=on(move |_| sheet_open.set(true))>{t::SHOW_CV.get(lang)}</button>
            </div>
        </When>
        <footer class="foot">
            <nav aria-label="Vaardig">
                {[Route::Shelf].into_iter().chain(Guide::ALL.map(Route::Guide)).map(|route| {
                    view! { <a href=route.hash()>{t::heading(route).get(lang)}</a> }
                }).collect_view()}
            </nav>
        </footer>
    }
}

/// A new place gets its title, the top of the page, and the focus on its heading.
fn follow_route(lang: Lang) {
    let session = session();
    Effect::new(move |before: Option<Route>| {
        let route = session.route.get();
        browser::set_title(&format!("{} · {}", t::heading(route).get(lang), t::BRAND));
        let is_shown = route == Route::Step(Step::Start) || session.is_whole.get();
        if let Some(before) = before.filter(|before| *before != route) {
            if !is_shown {
                // Its heading comes with the rest of the app.
                return before;
            }
            browser::frame(|| {
                browser::show_top();
                browser::focus("heading");
            });
        }
        route
    });
}

#[component]
fn Bar(lang: Lang) -> impl IntoView {
    let session = session();
    let steps = session.steps;
    view! {
        <header class="bar">
            <a class="brand" href=Route::Step(Step::Start).hash()>{t::BRAND}</a>
            <nav class="progress" aria-label=t::STEPS.get(lang)>
                <ol>{Step::ALL.map(|step| view! { <Progress step lang/> }).collect_view()}</ol>
            </nav>
            <div class="tools">
                <SavedLine/>
                <button type="button" class="quiet" id="undo" disabled=move || !steps.get().0 on:click=on(move |_| session.undo())>
                    {t::UNDO.get(lang)}
                </button>
                <button type="button" class="quiet" id="redo" disabled=move || !steps.get().1 on:click=on(move |_| session.redo())>
                    {t::REDO.get(lang)}
                </button>
                <SettingsMenu/>
            </div>
        </header>
    }
}

#[component]
fn Progress(step: Step, lang: Lang) -> impl IntoView {
    let session = session();
    let is_answered = session.read(move |profile| profile.answers(step));
    let state = move || match session.route.get() {
        Route::Step(now) if now == step => "now",
        _ if is_answered.get() => "done",
        _ => "todo",
    };
    view! {
        <li data-state=state>
            <a href=Route::Step(step).hash() aria-current=move || (state() == "now").then_some("step")>
                <span class="nr">{step as usize + 1}</span>
                " "
                <span class="name">{t::step_name(step).get(lang)}</span>
            </a>
        </li>
    }
}

/// What the student should know about saving and opening, above the screen.
#[component]
fn Notices(lang: Lang) -> impl IntoView {
    let session = session();
    let saved = session.saved();
    let trouble = Memo::new(move |_| match saved.get() {
        SaveState::Saved | SaveState::Saving | SaveState::MemoryOnly(MemoryReason::Shared) => None,
        state => Some(state),
    });
    let keep_file = move |_| {
        // A refused download leaves the notice standing.
        session.save_file();
    };
    let trouble_view = Callback::new(move |state: SaveState| {
        let again = (state == SaveState::Full).then(|| {
            view! {
                <button type="button" class="quiet" on:click=on(move |_| session.save_again())>{saving::AGAIN.get(lang)}</button>
            }
        });
        let other = (state == SaveState::ChangedElsewhere).then(|| {
            view! {
                <button type="button" class="quiet" on:click=on(move |_| session.reload())>{saving::OPEN_OTHER.get(lang)}</button>
            }
        });
        view! {
            <div class="notice" data-kind="warn" role="alert">
                <p>{text::saved::state(state, lang)}</p>
                <button type="button" on:click=on(keep_file)>{saving::KEEP_FILE.get(lang)}</button>
                {again}
                {other}
            </div>
        }
        .into_any()
    });
    let aside_view = Callback::new(move |index: usize| {
        let aside = session.set_aside.with_untracked(|asides| asides[index].clone());
        view! {
            <div class="notice" data-kind="warn" role="alert">
                <p>{text::saved::set_aside(&aside, lang)}</p>
                <button type="button" on:click=on(move |_| {
                    let name = format!("vaardig-{}.txt", index + 1);
                    // A refused download leaves the text where it is.
                    let _ = browser::download(&name, "text/plain", aside.text.as_bytes());
                })>{saving::GET_ASIDE.get(lang)}</button>
            </div>
        }
        .into_any()
    });
    let asides = Signal::derive(move || (0..session.set_aside.with(Vec::len)).collect::<Vec<_>>());
    view! {
        <Each keys=Signal::derive(move || trouble.get().into_iter().collect::<Vec<_>>()) view=trouble_view/>
        <Each keys=asides view=aside_view/>
        <When is=Signal::derive(move || !session.notes.with(Vec::is_empty))>
            <div class="notice" data-kind="info" role="status">
                <p>{saving::NOTES.get(lang)}</p>
                <ul>
                    {session.notes.get_untracked().into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}
                </ul>
                <button type="button" class="quiet" on:click=on(move |_| session.notes.set(Vec::new()))>{saving::READ.get(lang)}</button>
            </div>
        </When>
        <When is=session.removed>
            <div class="notice" data-kind="info" role="status">
                <p>{t::REMOVED.get(lang)}</p>
                <button type="button" on:click=on(move |_| session.undo())>{t::PUT_BACK.get(lang)}</button>
            </div>
        </When>
    }
}

/// Another tab has the profile: this one shows nothing that could be edited twice.
#[component]
fn Elsewhere(lang: Lang) -> impl IntoView {
    let session = session();
    view! {
        <h1 id="heading" tabindex="-1">{saving::ELSEWHERE_TITLE.get(lang)}</h1>
        <p class="lead">{saving::ELSEWHERE.get(lang)}</p>
        <div class="step-nav">
            <button type="button" class="primary" on:click=on(move |_| session.take_over())>{saving::TAKE_OVER.get(lang)}</button>
        </div>
    }
}
