//! The reader: the program beside the page that reads through the student's text. On the host it is empty.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    //! What the page calls: `start` once, then `handle` for each request.

    use js_sys::{Object, Reflect, Uint8Array};
    use vaardig::reader;
    use vaardig::skill::{tables, taxonomy};
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = console)]
        fn warn(text: &str);
    }

    /// Takes the school's taxonomy, if it has one. One that can't be used is named in the console, for who looks after
    /// the website; a student does without.
    #[wasm_bindgen]
    pub fn start(school: Option<Uint8Array>) {
        tables::use_built_in();
        if let Some(Err(reason)) = school.map(|bytes| taxonomy::adopt(&bytes.to_vec())) {
            warn(&format!("the taxonomy of config.json: {reason}"));
        }
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
