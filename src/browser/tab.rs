//! Other tabs of this site: one of them writes, the others say so.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// What another tab says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabEvent {
    /// It just opened and asks whether somebody writes.
    Hello,
    /// It writes.
    Busy,
    /// It wants to write from now on.
    Take,
    /// It saved everything and writes no more.
    Given,
}

impl TabEvent {
    const ALL: [Self; 4] = [Self::Hello, Self::Busy, Self::Take, Self::Given];

    const fn word(self) -> &'static str {
        match self {
            Self::Hello => "hello",
            Self::Busy => "busy",
            Self::Take => "take",
            Self::Given => "given",
        }
    }
}

/// This tab's line to the others. Where the browser has no BroadcastChannel, nobody answers, and the slots still
/// refuse to overwrite what another tab wrote.
pub struct Tab(Option<BroadcastChannel>);

impl Tab {
    /// Opens the line; `then` hears every other tab, for as long as the page lives.
    pub fn open(then: impl Fn(TabEvent) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new("vaardig") else {
            return Self(None);
        };
        let handler = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let word = event.data().as_string().unwrap_or_default();
            if let Some(event) = TabEvent::ALL.into_iter().find(|event| event.word() == word) {
                then(event);
            }
        });
        channel.set_onmessage(Some(handler.as_ref().unchecked_ref()));
        handler.forget();
        Self(Some(channel))
    }

    /// Tells the other tabs.
    pub fn say(&self, event: TabEvent) {
        if let Some(channel) = &self.0 {
            // A closed channel means that the page is going.
            let _ = channel.post_message(&event.word().into());
        }
    }
}
