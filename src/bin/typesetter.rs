//! The typesetter: the program beside the page that makes sheets and files. On the host it is empty.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    //! What the page calls: `start` once, then `handle` for each request.

    use js_sys::{Object, Reflect, Uint8Array};
    use std::cell::RefCell;
    use wasm_bindgen::prelude::*;

    thread_local! {
        static FONTS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
    }

    /// Takes the fonts: regular, bold, italic.
    #[wasm_bindgen]
    pub fn start(fonts: Vec<Uint8Array>) {
        FONTS.set(fonts.iter().map(Uint8Array::to_vec).collect());
    }

    /// Answers a request in JSON with `{ json }`.
    #[wasm_bindgen]
    pub fn handle(request: &str, _bytes: Option<Uint8Array>) -> Result<Object, JsValue> {
        let reply = Object::new();
        Reflect::set(&reply, &"json".into(), &answer(request).to_string().into())?;
        Ok(reply)
    }

    fn answer(request: &str) -> serde_json::Value {
        let wants_version =
            serde_json::from_str(request).is_ok_and(|value: serde_json::Value| value.get("version").is_some());
        if !wants_version {
            return serde_json::json!({ "error": "unknown request" });
        }
        let fonts = FONTS.with_borrow(|fonts| fonts.iter().map(Vec::len).collect::<Vec<_>>());
        serde_json::json!({ "version": env!("CARGO_PKG_VERSION"), "fonts": fonts })
    }
}
