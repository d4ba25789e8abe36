//! The one profile of the page, the one door for edits, and the true state of saving.

use crate::browser::{self, LocalStore, Settings, Tab, TabEvent};
use crate::config;
use crate::profile::{History, Profile};
use crate::route::Route;
use crate::saved::{MemoryReason, Note, SaveState, SetAside, Slots, file};
use crate::text::Lang;
use leptos::prelude::*;

/// The name of the working file says nothing about whose it is.
const WORKING_FILE: &str = "mijn-cv.vaardig.json";

/// How long an edit waits for the next one before it is saved.
const DEBOUNCE_MS: u32 = 300;

/// How long another tab has to say that it writes.
const HELLO_MS: u32 = 400;

/// Whether anything may stay on this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// The student's own computer: the profile stays in local storage.
    Own,
    /// A shared computer, or nothing said yet: nothing is written.
    Shared,
}

/// This tab among the tabs of this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// Asked the others; nobody answered yet.
    Asking,
    /// Writes.
    Writer,
    /// Another tab writes.
    Reader,
    /// Asked the writer to hand over.
    Taking,
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
    pub notes: RwSignal<Vec<Note>>,
    /// Something was removed and can be put back.
    pub removed: RwSignal<bool>,
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
        let (config, _note) = config::read(&browser::config_text());
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
        browser::ask_before_leaving(move || session.would_lose());
        session
    }

    /// A view on the profile that changes only when its value does.
    pub fn read<T>(self, read: impl Fn(&Profile) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.profile.with(&read))
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
    pub fn open(self, profile: Profile, notes: Vec<Note>) {
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
        Signal::derive(move || matches!(self.turn.get(), Turn::Reader | Turn::Taking))
    }

    /// Hands the student the file to go on with; answers whether that worked.
    pub fn save_file(self) -> bool {
        let text = self.peek(|profile| file::write(profile, self.edits.get_value()));
        let is_given = browser::download(WORKING_FILE, "application/json", text.as_bytes()).is_ok();
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

// Keeping.
impl Session {
    /// Opens what this computer holds, if it holds anything of ours.
    fn resume(self) {
        let Ok(store) = LocalStore::open() else {
            return;
        };
        let mut slots = Slots::new(store);
        let loaded = slots.load();
        if loaded.profile.is_none() && loaded.set_aside.is_empty() {
            return;
        }
        let looks = Settings::load(store);
        for (attribute, value) in &looks.looks {
            browser::set_root_attribute(attribute, value);
        }
        if let Some(lang) = Lang::from_tag(&looks.lang) {
            self.lang.set(lang);
        }
        self.looks.set(looks);
        self.keeping.set(Keeping::Own);
        self.saved.set(loaded.state);
        self.set_aside.set(loaded.set_aside);
        self.notes.set(loaded.notes);
        if let Some(profile) = loaded.profile {
            self.profile.set(profile);
        }
        self.slots.set_value(Some(slots));
        self.join_tabs();
    }

    /// The student said who else uses this computer.
    pub fn keep(self, keeping: Keeping) {
        if self.keeping.get_untracked() == keeping {
            return;
        }
        self.keeping.set(keeping);
        match keeping {
            Keeping::Own => self.keep_here(),
            Keeping::Shared => {
                self.forget();
                self.saved.set(SaveState::MemoryOnly(MemoryReason::Shared));
            }
        }
    }

    fn keep_here(self) {
        let Ok(store) = LocalStore::open() else {
            self.saved.set(SaveState::MemoryOnly(MemoryReason::Denied));
            return;
        };
        let mut slots = Slots::new(store);
        slots.load();
        self.slots.set_value(Some(slots));
        self.join_tabs();
        self.keep_looks(|_| {});
        self.schedule();
    }

    /// Removes everything that we stored.
    fn forget(self) {
        self.slots.update_value(|slots| {
            if let Some(mut slots) = slots.take() {
                // What can't be removed is said by the state that follows.
                let _ = slots.forget();
            }
        });
    }

    /// Wipes the profile, its history and all that we stored.
    pub fn wipe(self) {
        self.forget();
        self.history.set_value(History::default());
        self.steps.set((false, false));
        self.notes.set(Vec::new());
        self.set_aside.set(Vec::new());
        self.in_file.set(None);
        self.keeping.set(Keeping::Shared);
        self.saved.set(SaveState::MemoryOnly(MemoryReason::Shared));
        let language = self.lang.get_untracked();
        self.profile.set(Profile { language, ..Profile::default() });
    }

    fn schedule(self) {
        self.edits.update_value(|edits| *edits += 1);
        if self.keeping.get_untracked() != Keeping::Own || self.slots.with_value(Option::is_none) {
            return;
        }
        self.saved.set(SaveState::Saving);
        let edit = self.edits.get_value();
        browser::after(DEBOUNCE_MS, move || {
            if self.edits.get_value() == edit {
                self.flush();
            }
        });
    }

    /// Saves what waits to be saved, at once.
    pub fn flush(self) {
        if self.saved.get_untracked() != SaveState::Saving || self.turn.get_untracked() == Turn::Reader {
            return;
        }
        let saved = self.slots.try_update_value(|slots| {
            let slots = slots.as_mut()?;
            Some(self.profile.with_untracked(|profile| slots.save(profile)))
        });
        if let Some(result) = saved.flatten() {
            self.saved.set(SaveState::from(result));
        }
    }

    /// Tries once more to save, after the student made room.
    pub fn save_again(self) {
        self.saved.set(SaveState::Saving);
        self.flush();
    }
}

// Tabs: one of them writes.
impl Session {
    fn join_tabs(self) {
        if self.tab.with_value(Option::is_none) {
            self.tab.set_value(Some(Tab::open(move |event| self.hear(event))));
        }
        self.turn.set(Turn::Asking);
        self.say(TabEvent::Hello);
        browser::after(HELLO_MS, move || {
            if self.turn.get_untracked() == Turn::Asking {
                self.turn.set(Turn::Writer);
            }
        });
    }

    fn say(self, event: TabEvent) {
        self.tab.with_value(|tab| {
            if let Some(tab) = tab {
                tab.say(event);
            }
        });
    }

    fn hear(self, event: TabEvent) {
        match (event, self.turn.get_untracked()) {
            (TabEvent::Hello, Turn::Writer) => self.say(TabEvent::Busy),
            (TabEvent::Busy, Turn::Asking) => self.turn.set(Turn::Reader),
            (TabEvent::Take, Turn::Writer) => {
                self.flush();
                self.turn.set(Turn::Reader);
                self.say(TabEvent::Given);
            }
            (TabEvent::Given, Turn::Taking) => self.reload(),
            _ => {}
        }
    }

    /// Goes on in this tab: the other one saves and stops writing.
    pub fn take_over(self) {
        self.turn.set(Turn::Taking);
        self.say(TabEvent::Take);
        browser::after(2 * HELLO_MS, move || {
            if self.turn.get_untracked() == Turn::Taking {
                self.reload();
            }
        });
    }

    /// Opens what the store holds now, in place of what this tab shows; that stays one step back.
    pub fn reload(self) {
        let loaded = self.slots.try_update_value(|slots| slots.as_mut().map(Slots::load)).flatten();
        self.turn.set(Turn::Writer);
        let Some(loaded) = loaded else {
            return;
        };
        if let Some(profile) = loaded.profile {
            let before = self.profile.get_untracked();
            if before != profile {
                self.history.update_value(|history| history.push(before, None));
                self.profile.set(profile);
                self.steps.set((true, false));
            }
        }
        self.saved.set(loaded.state);
        self.set_aside.set(loaded.set_aside);
    }
}
