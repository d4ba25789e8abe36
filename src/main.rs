//! The app: the program that paints the screens. On the host it is empty.

fn main() {
    #[cfg(target_arch = "wasm32")]
    mount();
}

/// Replaces the static first screen of index.html by the app.
#[cfg(target_arch = "wasm32")]
fn mount() {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;

    let place = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok());
    let Some(place): Option<leptos::web_sys::HtmlElement> = place else { return };
    place.replace_children_with_node_0();
    mount_to(place, || view! { <main><h1>"Vaardig"</h1></main> }).forget();
}
