//! The page itself: its address, title, focus and clock.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The hash of the address, with its `#`; empty when there is none.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts the hash into the address, as a step that Back undoes.
pub fn set_hash(hash: &str) {
    if let Some(window) = window().filter(|_| self::hash() != hash) {
        // Refused only in a frame that may not navigate; the app goes on without its mirror.
        let _ = window.location().set_hash(hash);
    }
}

/// Calls back on every change of the hash, for as long as the page lives.
pub fn on_hash_change(then: impl Fn(String) + 'static) {
    listen(&window().map(JsValue::from), "hashchange", move || then(hash()));
}

/// Calls back when the page may be about to go: hidden, closed or put aside.
pub fn on_leave(then: impl Fn() + Clone + 'static) {
    listen(&window().map(JsValue::from), "pagehide", then.clone());
    listen(&document().map(JsValue::from), "visibilitychange", move || {
        if document().is_some_and(|document| document.hidden()) {
            then();
        }
    });
}

/// Lets the browser ask "leave this page?" while this would lose something. The words are the browser's.
pub fn ask_before_leaving(would_lose: impl Fn() -> bool + 'static) {
    let Some(window) = window() else {
        return;
    };
    let handler = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        if would_lose() {
            event.prevent_default();
        }
    });
    if window.add_event_listener_with_callback("beforeunload", handler.as_ref().unchecked_ref()).is_ok() {
        // It listens for as long as the page lives.
        handler.forget();
    }
}

fn listen(target: &Option<JsValue>, event: &str, then: impl Fn() + 'static) {
    let Some(target) = target.as_ref().and_then(|target| target.dyn_ref::<web_sys::EventTarget>()) else {
        return;
    };
    let handler = Closure::<dyn Fn()>::new(then);
    if target.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref()).is_ok() {
        // It listens for as long as the page lives.
        handler.forget();
    }
}

/// Calls back after this many milliseconds.
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) {
    let Some(window) = window() else {
        return;
    };
    let handler = Closure::once_into_js(then);
    let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    // A page that can't set a timer has gone.
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(handler.unchecked_ref(), delay);
}

/// Calls back before the next painting.
pub fn frame(then: impl FnOnce() + 'static) {
    let Some(window) = window() else {
        return;
    };
    let handler = Closure::once_into_js(then);
    // A page that can't paint has gone.
    let _ = window.request_animation_frame(handler.unchecked_ref());
}

/// The title in the tab and the history; never with personal data.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element with this id, without what was in it.
pub fn emptied(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.replace_children_with_node_0();
    element.dyn_into().ok()
}

/// Keeps a file that is dropped beside its place from replacing the page.
pub fn ignore_drops() {
    let Some(window) = window() else {
        return;
    };
    let handler = Closure::<dyn Fn(web_sys::Event)>::new(|event: web_sys::Event| event.prevent_default());
    let heard = ["dragover", "drop"]
        .map(|name| window.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref()).is_ok());
    if heard.contains(&true) {
        // It listens for as long as the page lives.
        handler.forget();
    }
}

/// Moves the focus to the element with this id, if it is there.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A hidden element takes no focus, and that is no failure.
        let _ = element.focus();
    }
}

/// Moves the focus to the first element that this selector finds in the element with this id, and shows it.
pub fn focus_first(id: &str, selector: &str) {
    let within = document().and_then(|document| document.get_element_by_id(id));
    let found = within.and_then(|within| within.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A hidden element takes no focus, and that is no failure.
        let _ = element.focus();
        element.scroll_into_view();
    }
}

/// Whether the `details` with this id is unfolded.
pub fn is_open(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element.is_some_and(|element| element.has_attribute("open"))
}

/// Scrolls to the top of the page.
pub fn show_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Sets an attribute of the root element, which the style sheet looks at; an empty value takes it away.
pub fn set_root_attribute(name: &str, value: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    // Names and values are our own, so that neither can be refused.
    let _ = if value.is_empty() { root.remove_attribute(name) } else { root.set_attribute(name, value) };
}

/// The same text in composed form (NFC), which fonts and parsers know best.
pub fn composed(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// The seconds since the beginning of 1970.
pub fn unix_seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// The year of the clock, in local time.
pub fn this_year() -> u16 {
    js_sys::Date::new_0().get_full_year() as u16
}
