//! Keeping the profile on the student's own computer, and nothing on a shared one.

use super::tabs::Turn;
use super::{Keeping, Session};
use crate::browser::{self, LocalStore, Settings};
use crate::profile::{History, Profile};
use crate::saved::{MemoryReason, SaveState, Slots};
use crate::text::Lang;
use leptos::prelude::*;

/// How long an edit waits for the next one before it is saved.
const DEBOUNCE_MS: u32 = 300;

impl Session {
    /// Opens what this computer holds, if it holds anything of ours.
    pub(super) fn resume(self) {
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

    pub(super) fn schedule(self) {
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
