//! Ticking activities, in groups; searching; typing one's own.

use crate::app::parts::{Choice, Each, Heading, SearchField, StepNav, When};
use crate::app::{session, spoken};
use crate::profile::{Experience, Id};
use crate::reader::{Of, Row};
use crate::route::{Route, Step};
use crate::skill::{Activity, Group, activity};
use crate::text::Lang;
use crate::text::screen::{did as t, shell};
use leptos::prelude::*;

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
        <Yours lang/>
        <div>{Group::ALL.map(|group| view! { <GroupFold group lang/> }).collect_view()}</div>
        <StepNav step=Step::Did/>
    }
}

/// The activities of a group. The first group and those with a tick stand open: the screen shows how it works, and
/// nothing that was chosen hides.
#[component]
fn GroupFold(group: Group, lang: Lang) -> impl IntoView {
    let session = session();
    let name = shell::group(group).get(lang);
    let is_in_group = move |item: &Experience| item.activity().is_some_and(|activity| activity.group == group);
    let chosen = session.read(move |profile| profile.experiences.iter().filter(|item| is_in_group(item)).count());
    let is_open = Group::ALL[0] == group || chosen.get_untracked() > 0;
    let note = move || match chosen.get() {
        0 => String::new(),
        count => t::chosen(count, lang),
    };
    let activities = activity::all().iter().filter(move |activity| activity.group == group);
    view! {
        <details class="fold" open=is_open>
            <summary>{name} <span class="hint" prop:textContent=note></span></summary>
            <fieldset class="choices chips">
                <legend class="unseen">{name}</legend>
                {activities.map(|activity| view! { <ActivityTick activity prefix="did" lang/> }).collect_view()}
            </fieldset>
        </details>
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
    let offer = Callback::new(move |row: Row| {
        let activity = activity::find(&row.id);
        activity.map(|activity| view! { <ActivityTick activity prefix="found" lang/> }).into_any()
    });
    let on_add = Callback::new(move |words: String| {
        session.edit(|profile| {
            profile.add_typed_experience(profile.language, &words);
        });
    });
    view! { <SearchField label=t::SEARCH hint=t::SEARCH_HINT typed of=Of::Activities offer on_add/> }
}

/// What was typed: it stands in no group.
#[component]
fn Yours(lang: Lang) -> impl IntoView {
    let session = session();
    let ids = session.read(|profile| {
        let typed = profile.experiences.iter().filter(|item| item.activity().is_none());
        typed.map(|item| item.id).collect::<Vec<Id>>()
    });
    let chosen = Callback::new(move |id: Id| {
        let text =
            session.peek(|profile| profile.experience(id).map_or_else(String::new, |item| item.role_shown(lang)));
        let name = format!("yours-{id}");
        let checked = session.read(move |profile| profile.experience(id).is_some());
        let on_change = Callback::new(move |_| session.remove(|profile| profile.remove_experience(id)));
        view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }.into_any()
    });
    view! {
        <When is=Signal::derive(move || !ids.with(Vec::is_empty))>
            <fieldset class="choices chips">
                <legend>{t::YOURS.get(lang)}</legend>
                <Each keys=ids view=chosen/>
            </fieldset>
        </When>
    }
}
