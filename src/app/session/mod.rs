//! The one profile of the page, the one door for edits, and the true state of saving.

mod keeping;
mod tabs;

use tabs::Turn;

use super::sheet;
use crate::browser::{self, LocalStore, Settings, Tab};
use crate::config;
use crate::profile::{History, Profile};
use crate::route::Route;
use crate::saved::{MemoryReason, SaveState, SetAside, Slots, file};
use crate::text::Lang;
use leptos::prelude::*;

/// The name of the working file says nothing about whose it is.
const WORKING_FILE: &str = "mijn-cv.vaardig.json";

/// Whether anything may stay on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// The student's own computer: the profile stays in local storage.
    Own,
    /// A shared computer, or nothing said yet: nothing is written.
    Shared,
}

/// The state of the page. A copy is a handle to the same state.
#[derive(Clone, Copy)]
pub struct Session {
    profile: RwSignal<Profile>,
    history: StoredValue<History>,
    /// Whether there is a step to undo, and one to redo.
    pub steps: RwSignal<(bool, bool)>,
    /// The language of the screens.
    pub lang: RwSignal<Lang>,
    /// Where the student is.
    pub route: RwSignal<Route>,
    /// Whether anything may stay on this computer.
    pub keeping: RwSignal<Keeping>,
    saved: RwSignal<SaveState>,
    /// Texts that were set aside because they could not be understood.
    pub set_aside: RwSignal<Vec<SetAside>>,
    /// What the student should know about the profile that was opened.
    pub notes: RwSignal<Vec<String>>,
    /// Something was removed and can be put back.
    pub removed: RwSignal<bool>,
    /// Whether all is here that arrives after the first paint: the screens after the first, and the tables of skills and
    /// activities, of which they speak.
    pub is_whole: RwSignal<bool>,
    /// Whether the settings are unfolded; a change of language leaves them so.
    pub settings_open: RwSignal<bool>,
    /// The profile as the student's file holds it.
    in_file: RwSignal<Option<Profile>>,
    turn: RwSignal<Turn>,
    edits: StoredValue<u64>,
    looks: RwSignal<Settings>,
    slots: StoredValue<Option<Slots<LocalStore>>, LocalStorage>,
    tab: StoredValue<Option<Tab>, LocalStorage>,
}

impl Session {
    /// Opens the session: the address's route, what local storage holds, the language.
    pub fn start() -> Self {
        let (config, note) = config::read(&browser::config_text());
        note.iter().for_each(|note| browser::note(note));
        config.taxonomy.iter().for_each(|name| browser::name_taxonomy(name));
        let lang = browser::starting_language().or(config.language).unwrap_or_default();
        let session = Self {
            profile: RwSignal::new(Profile { language: lang, ..Profile::default() }),
            history: StoredValue::new(History::default()),
            steps: RwSignal::new((false, false)),
            lang: RwSignal::new(lang),
            route: RwSignal::new(Route::from_hash(&browser::hash())),
            keeping: RwSignal::new(Keeping::Shared),
            saved: RwSignal::new(SaveState::MemoryOnly(MemoryReason::Shared)),
            set_aside: RwSignal::default(),
            notes: RwSignal::default(),
            removed: RwSignal::new(false),
            is_whole: sheet::rest(),
            settings_open: RwSignal::new(false),
            in_file: RwSignal::default(),
            turn: RwSignal::new(Turn::Asking),
            edits: StoredValue::new(0),
            looks: RwSignal::default(),
            slots: StoredValue::new_local(None),
            tab: StoredValue::new_local(None),
        };
        session.resume();
        browser::on_hash_change(move |hash| session.route.set(Route::from_hash(&hash)));
        browser::on_leave(move || session.flush());
        browser::ignore_drops();
        browser::ask_before_leaving(move || session.would_lose());
        session
    }

    /// A view on the profile that changes only when its value does.
    pub fn read<T>(self, read: impl Fn(&Profile) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.memo(Box::new(read))
    }

    /// Compiled once for each type of value, not for each view.
    fn memo<T>(self, read: Box<dyn Fn(&Profile) -> T + Send + Sync>) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.profile.with(&*read))
    }

    /// The whole profile, followed.
    pub fn profile(self) -> Signal<Profile> {
        self.profile.into()
    }

    /// The profile as it is now, without following it.
    pub fn peek<T>(self, read: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with_untracked(read)
    }

    /// The one door for edits: normalises, remembers the step, saves.
    pub fn edit(self, edit: impl FnOnce(&mut Profile)) {
        self.change(None, edit);
    }

    /// An edit by typing in a field; typing on in the same field is one step.
    pub fn type_in(self, field: &str, edit: impl FnOnce(&mut Profile)) {
        self.change(Some(field), edit);
    }

    /// An edit that takes something away, which the screen then offers to put back.
    pub fn remove(self, edit: impl FnOnce(&mut Profile)) {
        self.change(None, edit);
        self.removed.set(true);
    }

    fn change(self, field: Option<&str>, edit: impl FnOnce(&mut Profile)) {
        let before = self.profile.get_untracked();
        let mut after = before.clone();
        edit(&mut after);
        after.normalise();
        if after == before {
            return;
        }
        self.history.update_value(|history| history.push(before, field));
        self.removed.set(false);
        self.show(after);
    }

    /// Ends the current typing, so that the next edit is a step of its own.
    pub fn pause(self) {
        self.history.update_value(History::pause);
    }

    /// Takes the last step back.
    pub fn undo(self) {
        let now = self.profile.get_untracked();
        if let Some(before) = self.history.try_update_value(|history| history.undo(&now)).flatten() {
            self.removed.set(false);
            self.show(before);
        }
    }

    /// Takes the last undone step again.
    pub fn redo(self) {
        let now = self.profile.get_untracked();
        if let Some(after) = self.history.try_update_value(|history| history.redo(&now)).flatten() {
            self.show(after);
        }
    }

    /// Puts another profile on the table, as one step that can be undone.
    pub fn open(self, profile: Profile, notes: Vec<String>) {
        self.notes.set(notes);
        self.change(None, |current| *current = profile);
    }

    fn show(self, profile: Profile) {
        self.profile.set(profile);
        self.steps.set(self.history.with_value(|history| (history.can_undo(), history.can_redo())));
        self.schedule();
    }

    /// Goes somewhere. The address follows.
    pub fn go(self, route: Route) {
        self.pause();
        self.removed.set(false);
        self.settings_open.set(false);
        self.route.set(route);
        browser::set_hash(&route.hash());
    }

    /// Chooses the language of the screens, and of a CV that has not begun.
    pub fn speak(self, lang: Lang) {
        if self.peek(Profile::is_empty) {
            self.profile.update(|profile| profile.language = lang);
        }
        self.lang.set(lang);
        self.keep_looks(|looks| lang.tag().clone_into(&mut looks.lang));
    }

    /// An attribute of the root element that the style sheet looks at.
    pub fn look(self, attribute: &'static str) -> Signal<String> {
        Signal::derive(move || self.looks.with(|looks| looks.looks.get(attribute).cloned().unwrap_or_default()))
    }

    /// Sets such an attribute; an empty value is the usual look.
    pub fn set_look(self, attribute: &'static str, value: &str) {
        browser::set_root_attribute(attribute, value);
        self.keep_looks(|looks| {
            looks.looks.insert(attribute.to_owned(), value.to_owned());
        });
    }

    fn keep_looks(self, change: impl FnOnce(&mut Settings)) {
        self.looks.update(change);
        if self.keeping.get_untracked() == Keeping::Own
            && let Ok(store) = LocalStore::open()
        {
            self.looks.with_untracked(|looks| looks.save(store));
        }
    }

    /// How saving stands.
    pub fn saved(self) -> Signal<SaveState> {
        self.saved.into()
    }

    /// Whether another tab has the profile.
    pub fn is_elsewhere(self) -> Signal<bool> {
        Signal::derive(move || matches!(self.turn.get(), Turn::Reader | Turn::Taking | Turn::Receiving))
    }

    /// The profile as the text of a save file.
    pub fn file(self) -> String {
        self.peek(|profile| file::write(profile, self.edits.get_value()))
    }

    /// Hands the student the file to go on with; answers whether that worked.
    pub fn save_file(self) -> bool {
        let is_given = browser::download(WORKING_FILE, "application/json", self.file().as_bytes()).is_ok();
        if is_given {
            self.in_file.set(self.profile.with_untracked(|profile| Some(profile.clone())));
        }
        is_given
    }

    /// Whether the student's file holds the profile as it is now.
    pub fn is_in_file(self) -> Memo<bool> {
        Memo::new(move |_| {
            self.in_file.with(|kept| kept.as_ref().is_some_and(|kept| self.profile.with(|now| now == kept)))
        })
    }

    /// Whether closing the page now loses something.
    fn would_lose(self) -> bool {
        let is_kept =
            self.in_file.with_untracked(|kept| kept.as_ref().is_some_and(|kept| self.peek(|now| now == kept)));
        let is_saved = matches!(self.saved.get_untracked(), SaveState::Saved | SaveState::Saving);
        !is_saved && !is_kept && !self.peek(Profile::is_empty)
    }
}
