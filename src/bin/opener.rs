//! The opener: the program beside the page that reads files of others. On the host it is empty.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    //! What the page calls: `start` once, then `handle` for each request.

    use js_sys::{Object, Reflect, Uint8Array};
    use vaardig::opener;
    use vaardig::skill::tables;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = console)]
        fn warn(text: &str);
    }

    /// Takes the tables of skills and activities, as the reader gives them. Without them, skills are only words.
    #[wasm_bindgen]
    pub fn start(given: Option<Uint8Array>) {
        let Some(given) = given else { return };
        let adopted = String::from_utf8(given.to_vec()).is_ok_and(|json| tables::adopt(json).is_ok());
        if !adopted {
            warn("the tables of skills and activities are of another version");
        }
    }

    /// Answers a request in JSON, about the bytes beside it, with `{ json }`, and `bytes` where there are any.
    #[wasm_bindgen]
    pub fn handle(request: &str, bytes: Option<Uint8Array>) -> Result<Object, JsValue> {
        let bytes = bytes.map(|bytes| bytes.to_vec()).unwrap_or_default();
        let (json, beside) = opener::serve(request, &bytes);
        let reply = Object::new();
        Reflect::set(&reply, &"json".into(), &json.into())?;
        if let Some(beside) = beside {
            Reflect::set(&reply, &"bytes".into(), &Uint8Array::from(beside.as_slice()))?;
        }
        Ok(reply)
    }
}
