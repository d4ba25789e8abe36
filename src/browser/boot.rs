//! What the boot script hands over: the school's config, the first choice of language, and ports to the programs
//! beside the page.

use crate::text::Lang;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of `config.json`; empty when there is none.
pub fn config_text() -> String {
    field("config").and_then(|value| value.as_string()).unwrap_or_default()
}

/// Tells the boot script which file beside the app is the school's taxonomy, for the reader.
pub fn name_taxonomy(name: &str) {
    let told = Reflect::get(&js_sys::global(), &"vaardig".into());
    // Without the boot script there is nobody who would fetch it.
    let _ = told.and_then(|vaardig| Reflect::set(&vaardig, &"taxonomy".into(), &name.into()));
}

/// Says something to who looks after the website, in the browser's console.
pub fn note(text: &str) {
    web_sys::console::warn_1(&text.into());
}

/// The language chosen on the page before the app started, if one was.
pub fn starting_language() -> Option<Lang> {
    Lang::from_tag(&field("lang")?.as_string()?)
}

/// Waits for the second half of the app, which arrives after the first paint. Without the boot script, as in tests, the
/// app came in one piece.
///
/// # Errors
/// When it never arrived; the text is for a developer.
pub async fn rest() -> Result<(), String> {
    match field("rest").and_then(|rest| rest.dyn_into::<Promise>().ok()) {
        Some(rest) => JsFuture::from(rest).await.map(|_| ()).map_err(describe),
        None => Ok(()),
    }
}

/// The program that makes pages and PDFs.
pub fn typesetter() -> Port {
    Port("typesetter")
}

/// The program that reads through the student's text.
pub fn reader() -> Port {
    Port("reader")
}

/// The program that reads files of others.
pub fn opener() -> Port {
    Port("opener")
}

/// A program beside the page, in a worker where there are workers.
#[derive(Clone, Copy)]
pub struct Port(&'static str);

/// What a program answers.
pub struct Answer {
    /// The answer in JSON.
    pub json: String,
    /// A file, when the answer has one.
    pub bytes: Option<Vec<u8>>,
}

impl Port {
    /// Asks and waits. A request made before the program has arrived waits for it.
    ///
    /// # Errors
    /// When the program stopped or never arrived; the text is for a developer.
    pub async fn request(self, json: &str, bytes: Option<&[u8]>) -> Result<Answer, String> {
        let answer = self.call(json, bytes).map_err(describe)?;
        let answer = JsFuture::from(answer).await.map_err(describe)?;
        let json = Reflect::get(&answer, &"json".into()).ok().and_then(|json| json.as_string());
        let bytes = Reflect::get(&answer, &"bytes".into()).ok().and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
        let json = json.ok_or_else(|| format!("{}: an answer without json", self.0))?;
        Ok(Answer { json, bytes: bytes.map(|bytes| bytes.to_vec()) })
    }

    /// Ends the program at once: the request that it works on fails, and the next one starts it afresh.
    pub fn stop(self) {
        let Some(port) = field(self.0) else { return };
        let stop = Reflect::get(&port, &"stop".into()).and_then(|stop| stop.dyn_into::<Function>());
        // Without the boot script nothing runs.
        let _ = stop.and_then(|stop| stop.call0(&port));
    }

    fn call(self, json: &str, bytes: Option<&[u8]>) -> Result<Promise, JsValue> {
        let port = field(self.0).ok_or("the page was not started by its own script")?;
        let request: Function = Reflect::get(&port, &"request".into())?.dyn_into()?;
        let bytes = bytes.map_or(JsValue::UNDEFINED, |bytes| Uint8Array::from(bytes).into());
        request.call2(&port, &json.into(), &bytes)?.dyn_into()
    }
}

/// A field of `globalThis.vaardig`.
fn field(name: &str) -> Option<JsValue> {
    let vaardig = Reflect::get(&js_sys::global(), &"vaardig".into()).ok()?;
    Reflect::get(&vaardig, &name.into()).ok().filter(|value| !value.is_undefined())
}

fn describe(error: JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| error.as_string()).unwrap_or_else(|| "unknown".to_owned())
}
