//! The tabs of this site: one of them writes.

use super::Session;
use crate::browser::{self, Tab, TabEvent};
use crate::saved::{Slots, Trust, file};
use leptos::prelude::*;

/// How long another tab has to say that it writes.
const HELLO_MS: u32 = 400;

/// How long another process may take to see what was written to local storage: 14 ms were measured.
const SETTLE_MS: u32 = 60;

/// This tab among the tabs of this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Asked the others; nobody answered yet.
    Asking,
    /// Writes.
    Writer,
    /// Another tab writes.
    Reader,
    /// Asked the writer to hand over.
    Taking,
    /// Was given what the writer had.
    Receiving,
}

impl Session {
    pub(super) fn join_tabs(self) {
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
                tab.say(&event);
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
                self.say(TabEvent::Given(self.file()));
            }
            (TabEvent::Given(text), Turn::Taking) => {
                self.turn.set(Turn::Receiving);
                browser::after(SETTLE_MS, move || self.receive(&text));
            }
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

    /// Goes on with what the writer gave, also where the store does not show it yet.
    fn receive(self, text: &str) {
        self.reload();
        if let Ok(given) = file::read(text.as_bytes(), Trust::File)
            && self.peek(|profile| *profile != given.profile)
        {
            self.edit(|profile| *profile = given.profile);
        }
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
