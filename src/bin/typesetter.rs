//! The typesetter: the program beside the page that makes sheets and files. On the host it is empty.

fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    //! What the page calls: `start` once, then `handle` for each request.

    use js_sys::{Object, Reflect, Uint8Array};
    use std::cell::RefCell;
    use vaardig::export::service::Typesetter;
    use wasm_bindgen::prelude::*;

    thread_local! {
        static TYPESETTER: RefCell<Option<Typesetter>> = const { RefCell::new(None) };
    }

    /// Takes the fonts: regular, bold, italic.
    #[wasm_bindgen]
    pub fn start(fonts: Vec<Uint8Array>) -> Result<(), JsError> {
        let [regular, bold, italic] =
            <[Uint8Array; 3]>::try_from(fonts).map_err(|_| JsError::new("three fonts are needed"))?;
        let typesetter = Typesetter::new(regular.to_vec(), bold.to_vec(), italic.to_vec());
        TYPESETTER.set(Some(typesetter.map_err(|error| JsError::new(&error.to_string()))?));
        Ok(())
    }

    /// Answers a request in JSON about the document in the bytes with `{ json }`, and `bytes` for a file.
    #[wasm_bindgen]
    pub fn handle(request: &str, bytes: Option<Uint8Array>) -> Result<Object, JsValue> {
        let document = bytes.map(|bytes| bytes.to_vec()).unwrap_or_default();
        let answer = TYPESETTER
            .with_borrow(|typesetter| typesetter.as_ref().map(|typesetter| typesetter.handle(request, &document)));
        let answer = answer.ok_or("not started")?;
        let reply = Object::new();
        Reflect::set(&reply, &"json".into(), &answer.json.into())?;
        if let Some(bytes) = answer.bytes {
            Reflect::set(&reply, &"bytes".into(), &Uint8Array::from(bytes.as_slice()))?;
        }
        Ok(reply)
    }
}
