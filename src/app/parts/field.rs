//! Text fields bound to the profile.

use super::{When, on};
use crate::app::{Session, session, spoken};
use crate::browser;
use crate::profile::Profile;
use crate::text::screen::shell as t;
use crate::text::{Label, Lang, Localized};
use leptos::prelude::*;
use std::sync::Arc;

/// How a control reads its value, and how it writes it.
type Getter<T> = Arc<dyn Fn(&Profile) -> T + Send + Sync>;
type Setter<T> = Arc<dyn Fn(&mut Profile, T) + Send + Sync>;

/// A place in the profile that a control reads and writes.
#[derive(Clone)]
pub struct Bind<T> {
    /// Unique on the screen: the control's id, and the step of undo that typing in it makes.
    pub name: String,
    session: Session,
    get: Getter<T>,
    set: Setter<T>,
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Bind<T> {
    /// Binds by how to read and how to write. Called while a component is made.
    pub fn new(
        name: impl Into<String>,
        get: impl Fn(&Profile) -> T + Send + Sync + 'static,
        set: impl Fn(&mut Profile, T) + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), session: session(), get: Arc::new(get), set: Arc::new(set) }
    }

    /// The value, followed.
    pub fn read(&self) -> Memo<T> {
        let get = self.get.clone();
        self.session.read(move |profile| get(profile))
    }

    /// Whether the value passes a test, followed.
    pub fn is(&self, test: impl Fn(&T) -> bool + Send + Sync + 'static) -> Memo<bool> {
        let get = self.get.clone();
        self.session.read(move |profile| test(&get(profile)))
    }

    /// The value as it is now.
    pub fn peek(&self) -> T {
        self.session.peek(|profile| self.get(profile))
    }

    /// The value in this profile.
    pub fn get(&self, profile: &Profile) -> T {
        (self.get)(profile)
    }

    /// Writes into this profile.
    pub fn set(&self, profile: &mut Profile, value: T) {
        (self.set)(profile, value);
    }

    /// Writes, as one step.
    pub fn write(&self, value: T) {
        self.session.edit(|profile| (self.set)(profile, value));
    }

    /// Writes while typing: one step with the writes before it.
    fn type_in(&self, value: T) {
        self.session.type_in(&self.name, |profile| (self.set)(profile, value));
    }
}

/// What sort of text a field takes, which decides the keyboard, autofill and the spelling checker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// A line of the student's words.
    #[default]
    Line,
    /// A few sentences.
    Story,
    /// A name or place: no spelling checker.
    Name,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// An address on the web.
    Url,
}

impl Sort {
    const fn input_type(self) -> &'static str {
        match self {
            Self::Line | Self::Story | Self::Name => "text",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Url => "url",
        }
    }

    const fn checks_spelling(self) -> &'static str {
        if matches!(self, Self::Line | Self::Story) { "true" } else { "false" }
    }
}

/// A labelled text field. `wrong` says that something is, and what; it never stops the student.
#[component]
pub fn TextField(
    bind: Bind<String>,
    #[prop(into)] label: String,
    #[prop(optional)] hint: Option<Label>,
    #[prop(optional)] sort: Sort,
    #[prop(optional)] wrong: Option<(Signal<bool>, Label)>,
    #[prop(optional)] lang: Option<Lang>,
) -> impl IntoView {
    let screen = spoken();
    let id = bind.name.clone();
    let (hint_id, note_id) = (format!("{id}-hint"), format!("{id}-note"));
    let described = hint.map(|_| format!("{hint_id} {note_id}")).unwrap_or_else(|| note_id.clone());
    let value = bind.read();
    let is_wrong = Signal::derive(move || wrong.is_some_and(|(is_wrong, _)| is_wrong.get()));
    let invalid = move || is_wrong.get().then_some("true");
    let note = move || wrong.filter(|_| is_wrong.get()).map_or("", |(_, words)| words.get(screen));
    let typed = {
        let bind = bind.clone();
        Callback::new(move |text: String| bind.type_in(browser::composed(&text)))
    };
    let pause = {
        let session = session();
        move |_| session.pause()
    };
    let tag = lang.map(Lang::tag);
    let control = if sort == Sort::Story {
        view! {
            <textarea id=id.clone() rows="3" lang=tag aria-describedby=described aria-invalid=invalid spellcheck="true"
                autocomplete="off" prop:value=move || value.get()
                on:input=on(move |event| typed.run(event_target_value(&event))) on:blur=on(pause)></textarea>
        }
        .into_any()
    } else {
        view! {
            <input id=id.clone() type=sort.input_type() lang=tag aria-describedby=described aria-invalid=invalid
                spellcheck=sort.checks_spelling() autocomplete="off" prop:value=move || value.get()
                on:input=on(move |event| typed.run(event_target_value(&event))) on:blur=on(pause)/>
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint.get(screen)}</p> })}
            {control}
            <p class="note" id=note_id role="status" prop:textContent=note></p>
        </div>
    }
}

/// A text in the language of the CV; the other language stands below it when the student asked for that.
#[component]
pub fn LocalizedField(
    bind: Bind<Localized>,
    label: Label,
    #[prop(optional)] hint: Option<Label>,
    #[prop(optional)] sort: Sort,
) -> impl IntoView {
    let session = session();
    let screen = spoken();
    let both = session.read(|profile| profile.bilingual);
    // What was typed in one language stays in sight when the CV changes to the other.
    let main = {
        let text = bind.clone();
        let cv = session.peek(|profile| profile.language);
        let now = text.peek();
        let only_other = now.get(cv).is_empty() && !now.is_empty() && !both.get_untracked();
        if only_other { cv.other() } else { cv }
    };
    let part = |lang: Lang| {
        let (get, set) = (bind.clone(), bind.clone());
        let name = if lang == main { bind.name.clone() } else { format!("{}-{}", bind.name, lang.tag()) };
        Bind::new(
            name,
            move |profile| get.get(profile).get(lang).to_owned(),
            move |profile, text| {
                let mut value = set.get(profile);
                *value.get_mut(lang) = text;
                set.set(profile, value);
            },
        )
    };
    let second = part(main.other());
    let second_label = format!("{} · {}", label.get(screen), t::IN_OTHER_LANGUAGE[main.other() as usize].get(screen));
    let first = match hint {
        Some(hint) => view! { <TextField bind=part(main) label=label.get(screen) hint sort lang=main/> }.into_any(),
        None => view! { <TextField bind=part(main) label=label.get(screen) sort lang=main/> }.into_any(),
    };
    view! {
        {first}
        <When is=both>
            <TextField bind=second.clone() label=second_label.clone() sort lang=main.other()/>
        </When>
    }
}
