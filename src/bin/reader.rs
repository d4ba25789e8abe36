//! The reader: the program beside the page that parses foreign bytes. On the host it is empty.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    //! What the page calls: `start` once, then `handle` for each request.

    use js_sys::{Object, Reflect, Uint8Array};
    use vaardig::reader;
    use vaardig::skill::{search, tables};
    use wasm_bindgen::prelude::*;

    /// Needs nothing to start with.
    #[wasm_bindgen]
    pub fn start() {
        tables::use_built_in();
        search::prepare();
    }

    /// Answers a request in JSON, about the bytes beside it, with `{ json }`, and `bytes` where there are any.
    #[wasm_bindgen]
    pub fn handle(request: &str, bytes: Option<Uint8Array>) -> Result<Object, JsValue> {
        let bytes = bytes.map(|bytes| bytes.to_vec()).unwrap_or_default();
        let (json, beside) = reader::serve(request, &bytes);
        let reply = Object::new();
        Reflect::set(&reply, &"json".into(), &json.into())?;
        if let Some(beside) = beside {
            Reflect::set(&reply, &"bytes".into(), &Uint8Array::from(beside.as_slice()))?;
        }
        Ok(reply)
    }
}
