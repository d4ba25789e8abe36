//! The app: the page's first program. On the host it is empty.

fn main() {
    #[cfg(target_arch = "wasm32")]
    vaardig::app::mount();
}
