//! Files: handing one to the student, and reading one that the student chose or dropped.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

/// How long a download's address lives: Safari reads it some time after the click.
const ADDRESS_LIFE_MS: u32 = 60_000;

/// Gives the student a file under this name.
///
/// # Errors
/// When the browser refuses; the text is for a developer.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), String> {
    offer(name, media_type, bytes).map_err(|error| format!("{error:?}"))
}

fn offer(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    super::after(ADDRESS_LIFE_MS, move || {
        // Nothing is lost when it was gone already.
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}

/// The file chosen in a file field; the field is emptied, so that the same file can be chosen again.
pub fn picked_file(event: &Event) -> Option<File> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// The file dropped on the page.
pub fn dropped_file(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// The bytes of a file, no more than `max` of them: a larger one is answered with its size.
///
/// # Errors
/// The size in bytes when it is larger than `max`; nothing when it can't be read.
pub async fn read(file: &File, max: usize) -> Result<Vec<u8>, Option<usize>> {
    let size = file.size() as usize;
    if size > max {
        return Err(Some(size));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| None)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
