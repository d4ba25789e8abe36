//! One card per activity: where, when, tasks, what came of it, what it shows.

mod examples;

use crate::app::parts::{
    Bind, Choice, Each, Heading, LocalizedField, MomentField, Sort, StepNav, TextField, Tick, When, Years, on,
};
use crate::app::{session, spoken};
use crate::browser;
use crate::profile::{End, Experience, Id, Profile, Task};
use crate::route::{Route, Step};
use crate::skill::{Activity, Section, Skill};
use crate::text::screen::{shell, tell as t};
use crate::text::{Lang, Localized};
use examples::Examples;
use leptos::prelude::*;

#[component]
pub fn Tell() -> impl IntoView {
    let session = session();
    let lang = spoken();
    let ids = session.read(|profile| profile.experiences.iter().map(|item| item.id).collect::<Vec<Id>>());
    let progress = session.read(move |profile| t::progress(profile, lang));
    let first_untold = session.peek(|profile| {
        let untold = |item: &&Experience| item.tasks.is_empty() && item.examples.is_empty();
        profile.experiences.iter().find(untold).or(profile.experiences.first()).map(|item| item.id)
    });
    let open = RwSignal::new(first_untold);
    let card = Callback::new(move |id: Id| view! { <Card id open/> }.into_any());
    let has_cards = Signal::derive(move || !ids.with(Vec::is_empty));
    view! {
        <Heading route=Route::Step(Step::Tell)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <When is=has_cards>
            <p class="hint" role="status" prop:textContent=move || progress.get()></p>
            <Each keys=ids view=card/>
        </When>
        <When is=Signal::derive(move || !has_cards.get())>
            <p>{t::NONE.get(lang)}</p>
            <button type="button" on:click=on(move |_| session.go(Route::Step(Step::Did)))>{t::TO_DID.get(lang)}</button>
        </When>
        <StepNav step=Step::Tell/>
    }
}

/// Binds a field of the experience with this id.
fn of<T: Clone + Default + PartialEq + Send + Sync + 'static>(
    id: Id,
    name: &str,
    get: impl Fn(&Experience) -> T + Send + Sync + 'static,
    set: impl Fn(&mut Experience, T) + Send + Sync + 'static,
) -> Bind<T> {
    Bind::new(
        format!("{name}-{id}"),
        move |profile: &Profile| profile.experience(id).map(&get).unwrap_or_default(),
        move |profile, value| {
            if let Some(experience) = profile.experience_mut(id) {
                set(experience, value);
            }
        },
    )
}

/// The name of a card: what was ticked, or typed.
fn card_name(profile: &Profile, id: Id, lang: Lang) -> String {
    profile.experience(id).map_or_else(String::new, |experience| match experience.activity() {
        Some(activity) => activity.label.get(lang).to_owned(),
        None => experience.role_shown(lang),
    })
}

/// Ticking comes first, typing last: who stops halfway still has a CV.
#[component]
fn Card(id: Id, open: RwSignal<Option<Id>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let activity = session.peek(|profile| profile.experience(id).and_then(Experience::activity));
    let name = session.read(move |profile| card_name(profile, id, lang));
    let organisation = of(id, "organisation", |item| item.organisation.clone(), |item, text| item.organisation = text);
    let ask_place = activity.map_or(t::PLACE, |activity| activity.place);
    let is_open = move || open.get() == Some(id);
    view! {
        <details class="card" id=format!("card-{id}") prop:open=is_open>
            <summary><h2 prop:textContent=move || name.get()></h2></summary>
            {match activity {
                Some(activity) => view! { <Tasks id activity/> <Shows id activity/> <Number id activity/> }.into_any(),
                None => view! { <SectionChoice id/> }.into_any(),
            }}
            <OwnTask id is_only=activity.is_none()/>
            <Examples id activity/>
            <LocalizedField bind=organisation label=ask_place hint=shell::OPTIONAL sort=Sort::Name/>
            <Dates id/>
            <details class="fold">
                <summary>{t::MORE_ABOUT.get(lang)}</summary>
                <More id has_activity=activity.is_some()/>
            </details>
            <NextCard id open/>
        </details>
    }
}

/// Closes this card and opens the next one.
#[component]
fn NextCard(id: Id, open: RwSignal<Option<Id>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let next = session.read(move |profile| {
        let at = profile.experiences.iter().position(|item| item.id == id)?;
        let next = profile.experiences.get(at + 1)?.id;
        Some((next, t::next_card(&card_name(profile, next, lang), lang)))
    });
    let text = move || next.get().map(|(_, text)| text).unwrap_or_default();
    view! {
        <When is=Signal::derive(move || next.with(Option::is_some))>
            <button type="button" on:click=on(move |_| {
                if let Some((next, _)) = next.get_untracked() {
                    open.set(Some(next));
                    browser::frame(move || browser::focus_first(&format!("card-{next}"), "summary"));
                }
            }) prop:textContent=text></button>
        </When>
    }
}

#[component]
fn Tasks(id: Id, activity: &'static Activity) -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <fieldset class="choices rows">
            <legend>{t::TASKS.get(lang)}</legend>
            {activity.tasks.iter().map(|phrase| {
                let task = Task::Ticked(phrase.id.to_owned());
                let checked = session.read(move |profile| {
                    profile.experience(id).is_some_and(|experience| experience.tasks.contains(&task))
                });
                let on_change = Callback::new(move |is_ticked| session.edit(|profile| profile.set_task(id, phrase.id, is_ticked)));
                let name = format!("task-{id}-{}", phrase.id);
                view! { <Choice kind="checkbox" group=name.clone() id=name text=phrase.text.get(lang) checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}

#[component]
fn OwnTask(id: Id, is_only: bool) -> impl IntoView {
    let own = |experience: &Experience| {
        let own = experience.tasks.iter().find_map(|task| match task {
            Task::Own(text) => Some(text.clone()),
            Task::Ticked(_) => None,
        });
        own.unwrap_or_default()
    };
    let bind = Bind::new(
        format!("own-task-{id}"),
        move |profile: &Profile| profile.experience(id).map(own).unwrap_or_default(),
        move |profile, text: Localized| {
            Lang::ALL.into_iter().for_each(|lang| profile.set_own_task(id, lang, text.get(lang)));
        },
    );
    let label = if is_only { t::OWN_TASK } else { t::OTHER_TASK };
    view! { <LocalizedField bind label hint=t::OTHER_TASK_HINT/> }
}

/// From and to, or still.
#[component]
fn Dates(id: Id) -> impl IntoView {
    let lang = spoken();
    let from = of(id, "from", |item| item.period.from, |item, from| item.period.from = from);
    let to = of(
        id,
        "to",
        |item| match item.period.to {
            Some(End::At(moment)) => Some(moment),
            _ => None,
        },
        |item, to| item.period.to = to.map(End::At),
    );
    let still = of(
        id,
        "still",
        |item| item.period.to == Some(End::Now),
        |item, is_still| item.period.to = is_still.then_some(End::Now),
    );
    let goes_on = still.read();
    view! {
        <div class="pair">
            <MomentField bind=from label=shell::FROM years=Years::Past/>
            <When is=Signal::derive(move || !goes_on.get())>
                <MomentField bind=to.clone() label=shell::TO years=Years::Past/>
            </When>
        </div>
        <Tick bind=still text=shell::STILL.get(lang)/>
    }
}

/// The number question. What is not a whole number is not taken over, and stays to be mended.
#[component]
fn Number(id: Id, activity: &'static Activity) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let field = format!("number-{id}");
    let hint = format!("{field}-hint");
    let number = session.read(move |profile| profile.number(id).map_or_else(String::new, |number| number.to_string()));
    let name = field.clone();
    view! {
        <div class="field">
            <label for=field.clone()>{activity.number.ask.get(lang)}</label>
            <p class="hint" id=hint.clone()>{t::NUMBER_HINT.get(lang)}</p>
            <input id=field type="text" inputmode="numeric" autocomplete="off" aria-describedby=hint
                prop:value=move || number.get()
                on:input=on(move |event| {
                    let text = event_target_value(&event);
                    let digits: String = text.chars().filter(char::is_ascii_digit).take(6).collect();
                    session.type_in(&name, |profile| profile.set_number(id, digits.parse().ok()));
                })
                on:blur=on(move |_| session.pause())/>
        </div>
    }
}

/// The skills that this activity honestly shows, to confirm.
#[component]
fn Shows(id: Id, activity: &'static Activity) -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <fieldset class="choices chips">
            <legend>{t::SHOWS.get(lang)}</legend>
            <p class="hint">{t::SHOWS_HINT.get(lang)} " " {activity.not_shown.get(lang)}</p>
            {activity.shows.iter().map(|shown| {
                let skill = Skill::known(shown.skill);
                let text = skill.printed(lang);
                let name = format!("shows-{id}-{}", shown.skill);
                let wanted = skill.clone();
                let checked = session.read(move |profile| {
                    profile.experience(id).is_some_and(|experience| experience.shows.contains(&wanted))
                });
                let on_change = Callback::new(move |is_ticked| session.edit(|profile| profile.set_shows(id, &skill, is_ticked)));
                view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}

/// Where it stands on the CV.
#[component]
fn SectionChoice(id: Id) -> impl IntoView {
    let session = session();
    let lang = spoken();
    view! {
        <fieldset class="choices chips">
            <legend>{t::SECTION.get(lang)}</legend>
            {[Section::Work, Section::Volunteering, Section::Projects].map(|option| {
                let checked = session.read(move |profile| profile.experience(id).is_some_and(|item| item.section == option));
                let on_change = Callback::new(move |_| session.edit(|profile| {
                    if let Some(experience) = profile.experience_mut(id) {
                        experience.section = option;
                    }
                }));
                let name = format!("section-{id}");
                let choice = format!("section-{id}-{}", option as usize);
                view! { <Choice kind="radio" group=name id=choice text=t::section(option).get(lang) checked on_change/> }
            }).collect_view()}
        </fieldset>
    }
}

/// What most students can leave as it is: town, the printed role, the section.
#[component]
fn More(id: Id, has_activity: bool) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let place = of(id, "place", |item| item.place.clone(), |item, text| item.place = text);
    let role = of(id, "role", |item| item.role.clone(), |item, text| item.role = text);
    view! {
        <TextField bind=place label=t::TOWN.get(lang) hint=shell::OPTIONAL sort=Sort::Name/>
        {if has_activity {
            view! { <LocalizedField bind=role label=t::ROLE hint=shell::OPTIONAL/> }.into_any()
        } else {
            view! { <LocalizedField bind=role label=t::ROLE/> }.into_any()
        }}
        <When is=Signal::stored(has_activity)><SectionChoice id/></When>
        <button type="button" class="quiet" on:click=on(move |_| session.remove(|profile| profile.remove_experience(id)))>
            {t::REMOVE_CARD.get(lang)}
        </button>
    }
}
