//! Elements that come and go. Leptos's own `Show` and `For` are compiled anew for every use; these once per type of
//! key, which keeps the first screen small.

use leptos::prelude::*;
use std::hash::Hash;

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
    view! { <For each=move || keys.get() key=T::clone children=move |key| view.run(key)/> }
}
