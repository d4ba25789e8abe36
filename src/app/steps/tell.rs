//! One card per activity: where, when, tasks, what came of it, what it shows.

use crate::app::parts::{Bind, Choice, Heading, LocalizedField, MomentField, Sort, StepNav, TextField, Tick, Years};
use crate::app::{session, spoken};
use crate::profile::{End, Example, ExampleText, Experience, Id, Profile, Task};
use crate::route::{Route, Step};
use crate::skill::{Activity, Section, Skill};
use crate::text::screen::{shell, tell as t};
use crate::text::{Lang, Localized};
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
    view! {
        <Heading route=Route::Step(Step::Tell)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <Show when=move || !ids.get().is_empty() fallback=move || view! {
            <p>{t::NONE.get(lang)}</p>
            <button type="button" on:click=move |_| session.go(Route::Step(Step::Did))>{t::TO_DID.get(lang)}</button>
        }>
            <p class="hint" role="status" prop:textContent=move || progress.get()></p>
            <For each=move || ids.get() key=|id| *id let:id>
                <Card id is_open=first_untold == Some(id)/>
            </For>
        </Show>
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

#[component]
fn Card(id: Id, is_open: bool) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let activity = session.peek(|profile| profile.experience(id).and_then(Experience::activity));
    let name = session.read(move |profile| {
        profile.experience(id).map_or_else(String::new, |experience| match experience.activity() {
            Some(activity) => activity.label.get(lang).to_owned(),
            None => experience.role_shown(lang),
        })
    });
    let organisation = of(id, "organisation", |item| item.organisation.clone(), |item, text| item.organisation = text);
    let ask_place = activity.map_or(t::PLACE, |activity| activity.place);
    view! {
        <details class="card" open=is_open>
            <summary><h2 prop:textContent=move || name.get()></h2></summary>
            {activity.map(|activity| view! { <Tasks id activity/> })}
            <OwnTask id is_only=activity.is_none()/>
            <LocalizedField bind=organisation label=ask_place hint=shell::OPTIONAL sort=Sort::Name/>
            <When id/>
            {activity.map(|activity| view! { <Number id activity/> })}
            <Examples id/>
            {activity.map(|activity| view! { <Shows id activity/> })}
            <details class="fold">
                <summary>{t::MORE_ABOUT.get(lang)}</summary>
                <More id has_activity=activity.is_some()/>
            </details>
        </details>
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
fn When(id: Id) -> impl IntoView {
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
            <Show when=move || !goes_on.get()>
                <MomentField bind=to.clone() label=shell::TO years=Years::Past/>
            </Show>
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
                on:input=move |event| {
                    let text = event_target_value(&event);
                    let digits: String = text.chars().filter(char::is_ascii_digit).take(6).collect();
                    session.type_in(&name, |profile| profile.set_number(id, digits.parse().ok()));
                }
                on:blur=move |_| session.pause()/>
        </div>
    }
}

/// The examples in the student's words, and an empty one to begin with.
#[component]
fn Examples(id: Id) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let own = session.read(move |profile| {
        let examples = profile.experience(id).map_or(&[][..], |experience| &experience.examples);
        let own = examples.iter().filter(|example| matches!(example.text, ExampleText::Own(_)));
        own.map(|example| example.id).collect::<Vec<Id>>()
    });
    // The field that an example is typed into is its field from then on; a new one comes when it is asked for.
    let fields = RwSignal::new({
        let known: Vec<Option<Id>> = own.get_untracked().into_iter().map(Some).collect();
        if known.is_empty() { vec![(0, None)] } else { known.into_iter().enumerate().collect() }
    });
    view! {
        <For each=move || fields.get() key=|(index, _)| *index let((index, known))>
            <ExampleField id index known/>
        </For>
        <Show when=move || own.with(|own| own.len() >= fields.with(Vec::len))>
            <button type="button" class="quiet" on:click=move |_| fields.update(|fields| fields.push((fields.len(), None)))>
                {t::MORE_EXAMPLE.get(lang)}
            </button>
        </Show>
    }
}

#[component]
fn ExampleField(id: Id, index: usize, known: Option<Id>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let example = RwSignal::new(known);
    let find = move |profile: &Profile| {
        let experience = profile.experience(id)?;
        experience.examples.iter().find(|known| Some(known.id) == example.get_untracked()).cloned()
    };
    let bind = Bind::new(
        format!("example-{id}-{index}"),
        move |profile: &Profile| match find(profile).map(|example| example.text) {
            Some(ExampleText::Own(text)) => text,
            _ => Localized::default(),
        },
        move |profile, text: Localized| {
            for lang in Lang::ALL {
                let before: Vec<Id> = example_ids(profile, id);
                profile.set_example(id, example.get_untracked(), lang, text.get(lang));
                let added = example_ids(profile, id).into_iter().find(|known| !before.contains(known));
                if added.is_some() {
                    example.set(added);
                }
            }
        },
    );
    let shown = session.read(move |profile| {
        find(profile).is_some().then(|| profile.experience(id).map(|item| item.shows.clone())).flatten()
    });
    view! {
        <LocalizedField bind label=t::EXAMPLE hint=t::EXAMPLE_HINT sort=Sort::Story/>
        <Show when=move || shown.with(|shown| shown.as_ref().is_some_and(|shown| !shown.is_empty()))>
            <fieldset class="choices chips">
                <legend>{t::EXAMPLE_SHOWS.get(lang)}</legend>
                <For each=move || shown.get().unwrap_or_default() key=Skill::clone let:skill>
                    {
                        let text = skill.printed(lang);
                        let name = format!("proves-{id}-{index}-{text}");
                        let wanted = skill.clone();
                        let checked = session.read(move |profile| find(profile).is_some_and(|example| example.shows.contains(&wanted)));
                        let on_change = Callback::new(move |is_ticked| session.edit(|profile| {
                            set_proves(profile, id, example.get_untracked(), &skill, is_ticked);
                        }));
                        view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }
                    }
                </For>
            </fieldset>
        </Show>
    }
}

fn example_ids(profile: &Profile, id: Id) -> Vec<Id> {
    profile
        .experience(id)
        .map_or_else(Vec::new, |experience| experience.examples.iter().map(|example| example.id).collect())
}

fn set_proves(profile: &mut Profile, id: Id, example: Option<Id>, skill: &Skill, is_ticked: bool) {
    let examples = profile.experience_mut(id).map(|experience| &mut experience.examples);
    let found: Option<&mut Example> =
        examples.and_then(|examples| examples.iter_mut().find(|known| Some(known.id) == example));
    if let Some(example) = found {
        example.shows.retain(|known| known != skill);
        if is_ticked {
            example.shows.push(skill.clone());
        }
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
            {activity.shows.iter().map(|skill_id| {
                let skill = Skill::known(skill_id);
                let text = skill.printed(lang);
                let name = format!("shows-{id}-{skill_id}");
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

/// What most students can leave as it is: town, the printed role, the section.
#[component]
fn More(id: Id, has_activity: bool) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let place = of(id, "place", |item| item.place.clone(), |item, text| item.place = text);
    let role = of(id, "role", |item| item.role.clone(), |item, text| item.role = text);
    let section = session.read(move |profile| profile.experience(id).map(|item| item.section));
    view! {
        <TextField bind=place label=t::TOWN.get(lang) hint=shell::OPTIONAL sort=Sort::Name/>
        {if has_activity {
            view! { <LocalizedField bind=role label=t::ROLE hint=shell::OPTIONAL/> }.into_any()
        } else {
            view! { <LocalizedField bind=role label=t::ROLE/> }.into_any()
        }}
        <fieldset class="choices chips">
            <legend>{t::SECTION.get(lang)}</legend>
            {[Section::Work, Section::Volunteering, Section::Projects].map(|option| {
                let checked = Signal::derive(move || section.get() == Some(option));
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
        <button type="button" class="quiet" on:click=move |_| session.remove(|profile| profile.remove_experience(id))>
            {t::REMOVE_CARD.get(lang)}
        </button>
    }
}
