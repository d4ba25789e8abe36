//! Ticking activities, in groups; searching; typing one's own.

use crate::app::parts::{Choice, Heading, Order, Row, StepNav};
use crate::app::{session, spoken};
use crate::profile::Id;
use crate::route::{Route, Step};
use crate::skill::{Activity, Group, activity, search};
use crate::text::Lang;
use crate::text::screen::{did as t, shell};
use leptos::prelude::*;

/// How many activities a search shows.
const MOST_FOUND: usize = 6;

#[component]
pub fn Did() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let count = session.read(|profile| profile.experiences.len());
    view! {
        <Heading route=Route::Step(Step::Did)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <p class="hint" role="status" prop:textContent=move || match count.get() {
            0 => t::NOTHING_YET.get(lang).to_owned(),
            count => t::chosen(count, lang),
        }></p>
        <Search lang/>
        {Group::ALL.map(|group| {
            let activities = activity::all().iter().filter(move |activity| activity.group == group);
            view! {
                <fieldset class="choices chips">
                    <legend>{shell::group(group).get(lang)}</legend>
                    {activities.map(|activity| view! { <ActivityTick activity prefix="did" lang/> }).collect_view()}
                </fieldset>
            }
        }).collect_view()}
        <Yours lang/>
        <StepNav step=Step::Did/>
    }
}

#[component]
fn ActivityTick(activity: &'static Activity, prefix: &'static str, lang: Lang) -> impl IntoView {
    let session = session();
    let is_it = move |id: Option<&str>| id == Some(activity.id);
    let checked = session.read(move |profile| profile.experiences.iter().any(|item| is_it(item.activity.as_deref())));
    let on_change = Callback::new(move |is_ticked| {
        if is_ticked {
            session.edit(|profile| {
                profile.tick_activity(activity);
            });
        } else {
            session.remove(|profile| profile.untick_activity(activity.id));
        }
    });
    let id = format!("{prefix}-{}", activity.id);
    view! { <Choice kind="checkbox" group=id.clone() id text=activity.label.get(lang) checked on_change/> }
}

/// Finds activities by any word a student may use, and adds what is not in the list.
#[component]
fn Search(lang: Lang) -> impl IntoView {
    let session = session();
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let ids = typed.with(|typed| search::activities(typed));
        ids.into_iter().take(MOST_FOUND).collect::<Vec<_>>()
    });
    let words = Memo::new(move |_| typed.with(|typed| typed.trim().to_owned()));
    let add = move || {
        let words = words.get_untracked();
        if !words.is_empty() {
            session.edit(|profile| {
                profile.add_typed_experience(profile.language, &words);
            });
            typed.set(String::new());
        }
    };
    view! {
        <div class="field">
            <label for="search">{t::SEARCH.get(lang)}</label>
            <p class="hint" id="search-hint">{t::SEARCH_HINT.get(lang)}</p>
            <input type="search" id="search" autocomplete="off" aria-describedby="search-hint" prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
                on:keydown=move |event| if event.key() == "Enter" { add() }/>
        </div>
        <div role="status">
            <Show when=move || !words.get().is_empty()>
                <fieldset class="choices chips">
                    <legend>{t::FOUND.get(lang)}</legend>
                    <For each=move || found.get() key=|id| *id let:id>
                        {activity::find(id).map(|activity| view! { <ActivityTick activity prefix="found" lang/> })}
                    </For>
                    <Show when=move || found.get().is_empty()>
                        <p class="hint">{t::NOT_FOUND.get(lang)}</p>
                    </Show>
                </fieldset>
                <button type="button" class="quiet" id="add-typed" on:click=move |_| add()
                    prop:textContent=move || t::add_typed(&words.get(), lang)></button>
            </Show>
        </div>
    }
}

/// What is chosen, to order and remove.
#[component]
fn Yours(lang: Lang) -> impl IntoView {
    let session = session();
    let ids = session.read(|profile| profile.experiences.iter().map(|item| item.id).collect::<Vec<Id>>());
    let order = Order::of(|profile| &mut profile.experiences);
    let row = move |id: Id| {
        let name =
            session.read(move |profile| profile.experience(id).map_or_else(String::new, |item| item.role_shown(lang)));
        let at = Signal::derive(move || ids.with(|ids| ids.iter().position(|known| *known == id)));
        let count = Signal::derive(move || ids.with(Vec::len));
        let on_remove = Callback::new(move |()| session.remove(|profile| profile.remove_experience(id)));
        view! {
            <Row order=order.clone() at count name on_remove>
                <span prop:textContent=move || name.get()></span>
            </Row>
        }
    };
    view! {
        <Show when=move || !ids.get().is_empty()>
            <h2>{t::YOURS.get(lang)}</h2>
            <ul class="list"><For each=move || ids.get() key=|id| *id children=row.clone()/></ul>
        </Show>
    }
}
