//! What came of it: the examples of a card, and short questions for who does not know what to write.

use crate::app::parts::{Bind, Choice, Each, LocalizedField, Sort, When, on};
use crate::app::{session, spoken};
use crate::browser;
use crate::profile::{ExampleText, Id, Profile, Scaffold};
use crate::skill::{Activity, Kind, Skill, lexicon};
use crate::text::screen::tell as t;
use crate::text::{Label, Lang, Localized};
use leptos::prelude::*;

/// The examples in the student's words, an empty one to begin with, and questions to choose from.
#[component]
pub fn Examples(id: Id, activity: Option<&'static Activity>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let own = session.read(move |profile| own_examples(profile, id));
    // The field that an example is typed into is its field from then on; a new one comes when it is asked for.
    let known = move || own.get_untracked().into_iter().map(Some).enumerate().collect::<Vec<(usize, Option<Id>)>>();
    let fields = RwSignal::new(Some(known()).filter(|known| !known.is_empty()).unwrap_or_else(|| vec![(0, None)]));
    let field = Callback::new(move |(index, known)| view! { <ExampleField id index known/> }.into_any());
    let unproven = session.read(move |profile| t::unproven(profile, id, lang));
    let use_sentence = Callback::new(move |text: String| {
        session.edit(|profile| profile.set_example(id, None, profile.language, &text));
        fields.set(known());
        let last = fields.with_untracked(Vec::len).saturating_sub(1);
        browser::frame(move || browser::focus(&example_name(id, last)));
    });
    view! {
        <Each keys=fields view=field/>
        <p class="hint" role="status" prop:textContent=move || unproven.get()></p>
        <Questions activity on_use=use_sentence/>
        <When is=Signal::derive(move || own.with(Vec::len) >= fields.with(Vec::len))>
            <button type="button" class="quiet" on:click=on(move |_| fields.update(|fields| fields.push((fields.len(), None))))>
                {t::MORE_EXAMPLE.get(lang)}
            </button>
        </When>
    }
}

/// The ids of the examples in the student's words.
fn own_examples(profile: &Profile, id: Id) -> Vec<Id> {
    let examples = profile.experience(id).map_or(&[][..], |experience| &experience.examples);
    examples.iter().filter(|known| matches!(known.text, ExampleText::Own(_))).map(|known| known.id).collect()
}

fn example_name(id: Id, index: usize) -> String {
    format!("example-{id}-{index}")
}

/// The questions of this card: the one about AI first, but only where AI was used; then those with a sample answer.
fn questions(activity: Option<&'static Activity>) -> Vec<(Scaffold, Option<Label>)> {
    let is_ai = |id: &str| lexicon::find(id).is_some_and(|entry| entry.kind == Kind::Ai);
    let uses_ai = activity.is_some_and(|activity| activity.shows.iter().any(|shown| is_ai(shown.skill)));
    let samples = activity.map_or(&[][..], |activity| activity.samples);
    let offered = Scaffold::ALL.into_iter().filter(|scaffold| *scaffold != Scaffold::Ai || uses_ai);
    let questions =
        offered.map(|scaffold| (scaffold, samples.iter().find(|it| scaffold.asks(it.ask)).map(|it| it.words)));
    let (first, rest): (Vec<_>, Vec<_>) =
        questions.partition(|(scaffold, sample)| *scaffold == Scaffold::Ai || sample.is_some());
    let (ai, first): (Vec<_>, Vec<_>) = first.into_iter().partition(|(scaffold, _)| *scaffold == Scaffold::Ai);
    ai.into_iter().chain(first).chain(rest).collect()
}

/// Short questions; one of them unfolds at a time.
#[component]
fn Questions(activity: Option<&'static Activity>, on_use: Callback<String>) -> impl IntoView {
    let lang = spoken();
    let open = RwSignal::new(None::<Scaffold>);
    let questions = questions(activity);
    let samples = questions.clone();
    let form = Callback::new(move |scaffold: Scaffold| {
        let sample = samples.iter().find(|(known, _)| *known == scaffold).and_then(|(_, sample)| *sample);
        let on_use = Callback::new(move |text| {
            open.set(None);
            on_use.run(text);
        });
        view! { <Form scaffold sample on_use/> }.into_any()
    });
    view! {
        <fieldset class="choices chips">
            <legend>{t::QUESTIONS.get(lang)}</legend>
            {questions.into_iter().map(|(scaffold, _)| {
                let is_open = move || open.get() == Some(scaffold);
                let toggle = move |_| open.update(|open| *open = Some(scaffold).filter(|it| *open != Some(*it)));
                view! {
                    <button type="button" class="chip" aria-expanded=move || is_open().to_string() on:click=on(toggle)>
                        {t::question(scaffold).get(lang)}
                    </button>
                }
            }).collect_view()}
        </fieldset>
        <Each keys=Signal::derive(move || open.get().into_iter().collect()) view=form/>
    }
}

/// The fields of a question, and the sentence that they make as it will stand on the CV.
#[component]
fn Form(scaffold: Scaffold, sample: Option<Label>, on_use: Callback<String>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let cv = session.read(|profile| profile.language);
    let words = RwSignal::new(vec![String::new(); scaffold.fields()]);
    let pick = RwSignal::new(None::<usize>);
    let sentence =
        Memo::new(move |_| words.with(|words| scaffold.compose(cv.get(), words, pick.get())).unwrap_or_default());
    let is_whole = Signal::derive(move || !sentence.with(String::is_empty));
    let picks = scaffold.picks().iter().enumerate().map(|(at, label)| {
        let checked = Signal::derive(move || pick.get() == Some(at));
        let on_change = Callback::new(move |_| pick.set(Some(at)));
        view! { <Choice kind="radio" group="pick" id=format!("pick-{at}") text=label.get(lang) checked on_change/> }
    });
    let fields = t::fields(scaffold).into_iter().enumerate().map(|(at, label)| {
        let name = format!("answer-{at}");
        view! {
            <div class="field">
                <label for=name.clone()>{label.get(lang)}</label>
                <input id=name type="text" autocomplete="off" spellcheck="true" lang=move || cv.get().tag()
                    on:input=on(move |event| words.update(|words| words[at] = browser::composed(&event_target_value(&event))))/>
            </div>
        }
    });
    view! {
        <div class="scaffold">
            {sample.map(|sample| view! { <p class="hint">{t::FOR_EXAMPLE.get(lang)} " " {sample.get(lang)}</p> })}
            {(!scaffold.picks().is_empty()).then(|| view! {
                <fieldset class="choices chips"><legend>{t::pick(scaffold).get(lang)}</legend>{picks.collect_view()}</fieldset>
            })}
            {fields.collect_view()}
            <div role="status">
                <When is=is_whole>
                    <p class="hint">{t::SENTENCE.get(lang)}</p>
                    <p class="composed" translate="no" prop:textContent=move || sentence.get()></p>
                </When>
            </div>
            <button type="button" disabled=move || !is_whole.get() on:click=on(move |_| on_use.run(sentence.get_untracked()))>
                {t::USE_SENTENCE.get(lang)}
            </button>
        </div>
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
        example_name(id, index),
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
    let shown = session.read(move |profile| match find(profile) {
        Some(_) => profile.experience(id).map(|item| item.shows.clone()).unwrap_or_default(),
        None => Vec::new(),
    });
    let proves = Callback::new(move |skill: Skill| {
        let text = skill.printed(lang);
        let name = format!("proves-{id}-{index}-{text}");
        let wanted = skill.clone();
        let checked = session.read(move |profile| find(profile).is_some_and(|example| example.shows.contains(&wanted)));
        let on_change = Callback::new(move |is_ticked| {
            if let Some(example) = example.get_untracked() {
                session.edit(|profile| profile.set_example_shows(id, example, &skill, is_ticked));
            }
        });
        view! { <Choice kind="checkbox" group=name.clone() id=name text checked on_change/> }.into_any()
    });
    view! {
        <LocalizedField bind label=t::EXAMPLE hint=t::EXAMPLE_HINT sort=Sort::Story/>
        <When is=Signal::derive(move || !shown.with(Vec::is_empty))>
            <fieldset class="choices chips">
                <legend>{t::EXAMPLE_SHOWS.get(lang)}</legend>
                <Each keys=shown view=proves/>
            </fieldset>
        </When>
    }
}

fn example_ids(profile: &Profile, id: Id) -> Vec<Id> {
    profile
        .experience(id)
        .map_or_else(Vec::new, |experience| experience.examples.iter().map(|example| example.id).collect())
}
