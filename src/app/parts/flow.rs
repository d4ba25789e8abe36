//! Elements that come and go, and what they answer to. Leptos's own `Show` and `For` are compiled anew for every use,
//! and so is each closure that handles an event; these once per type, which keeps the first screen small.

use leptos::prelude::*;
use std::any::Any;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Its children while the signal is true.
#[component]
pub fn When(#[prop(into)] is: Signal<bool>, children: ChildrenFn) -> impl IntoView {
    let is = Memo::new(move |_| is.get());
    view! { <Show when=move || is.get()>{children()}</Show> }
}

/// One element for each key; a key that stays keeps its element, with the focus in it.
#[component]
pub fn Each<T>(#[prop(into)] keys: Signal<Vec<T>>, view: Callback<T, AnyView>) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
{
    let keys = Signal::derive(move || keys.get().into_iter().map(Key::new).collect::<Vec<_>>());
    let view =
        Callback::new(move |key: Key| key.value.downcast_ref::<T>().map(|value| view.run(value.clone())).into_any());
    view! { <EachKey keys view/> }
}

/// A key of any type, known by its hash: Leptos's list is compiled once for all of them.
#[derive(Clone)]
struct Key {
    hash: u64,
    value: Arc<dyn Any + Send + Sync>,
}

impl Key {
    fn new<T: Hash + Send + Sync + 'static>(value: T) -> Self {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        Self { hash: hasher.finish(), value: Arc::new(value) }
    }
}

#[component]
fn EachKey(keys: Signal<Vec<Key>>, view: Callback<Key, AnyView>) -> impl IntoView {
    view! { <For each=move || keys.get() key=|key| key.hash children=move |key| view.run(key)/> }
}

/// Handles an event: `on:click=on(move |_| …)`.
pub fn on<E>(handle: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(handle)
}
