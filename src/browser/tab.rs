//! Other tabs of this site: one of them writes, the others say so.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// What another tab says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabEvent {
    /// It just opened and asks whether somebody writes.
    Hello,
    /// It writes.
    Busy,
    /// It wants to write from now on.
    Take,
    /// It writes no more. What it had goes along: another process sees local storage some milliseconds late.
    Given(String),
}

impl TabEvent {
    /// A word, and for [`TabEvent::Given`] the text behind it.
    fn to_message(&self) -> String {
        match self {
            Self::Hello => "hello".to_owned(),
            Self::Busy => "busy".to_owned(),
            Self::Take => "take".to_owned(),
            Self::Given(text) => format!("given {text}"),
        }
    }

    fn from_message(message: &str) -> Option<Self> {
        match message {
            "hello" => Some(Self::Hello),
            "busy" => Some(Self::Busy),
            "take" => Some(Self::Take),
            _ => message.strip_prefix("given ").map(|text| Self::Given(text.to_owned())),
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
            let message = event.data().as_string().unwrap_or_default();
            if let Some(event) = TabEvent::from_message(&message) {
                then(event);
            }
        });
        channel.set_onmessage(Some(handler.as_ref().unchecked_ref()));
        handler.forget();
        Self(Some(channel))
    }

    /// Tells the other tabs.
    pub fn say(&self, event: &TabEvent) {
        if let Some(channel) = &self.0 {
            // A closed channel means that the page is going.
            let _ = channel.post_message(&event.to_message().into());
        }
    }
}
