//! Lists that the student orders: buttons and keyboard, and dragging as an extra.

use super::When;
use crate::app::{session, spoken};
use crate::profile::{Profile, carry, shift};
use crate::text::screen::shell as t;
use leptos::prelude::*;
use std::sync::Arc;

/// How to reach a list of the profile.
type List<T> = Arc<dyn Fn(&mut Profile) -> &mut Vec<T> + Send + Sync>;

/// The way to change the order of a list.
pub struct Order<T: 'static> {
    list: List<T>,
    dragged: RwSignal<Option<usize>>,
}

impl<T: 'static> Clone for Order<T> {
    fn clone(&self) -> Self {
        Self { list: self.list.clone(), dragged: self.dragged }
    }
}

impl<T: 'static> Order<T> {
    /// The order of this list.
    pub fn of(list: impl Fn(&mut Profile) -> &mut Vec<T> + Send + Sync + 'static) -> Self {
        Self { list: Arc::new(list), dragged: RwSignal::new(None) }
    }
}

/// An item of an ordered list: its content, and the buttons up, down and remove.
///
/// `at` is where it stands now; `name` says which one it is to who can't see the row.
#[component]
pub fn Row<T: 'static>(
    order: Order<T>,
    #[prop(into)] at: Signal<Option<usize>>,
    #[prop(into)] count: Signal<usize>,
    #[prop(into)] name: Signal<String>,
    /// Takes the item away.
    on_remove: Callback<()>,
    children: Children,
) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let dragged = order.dragged;
    let list = order.list;
    let say = move |verb: &'static str| move || format!("{verb}: {}", name.get());
    let by_one = {
        let list = list.clone();
        Callback::new(move |is_up| {
            if let Some(at) = at.get_untracked() {
                session.edit(|profile| shift(list(profile), at, is_up));
            }
        })
    };
    let drop_here = {
        let list = list.clone();
        move |event: leptos::ev::DragEvent| {
            event.prevent_default();
            if let (Some(from), Some(to)) = (dragged.get_untracked(), at.get_untracked()) {
                session.edit(|profile| carry(list(profile), from, to));
            }
            dragged.set(None);
        }
    };
    let over = move |event: leptos::ev::DragEvent| {
        // Only our own rows: a file that is dropped belongs to the page.
        if dragged.get_untracked().is_some() {
            event.prevent_default();
        }
    };
    view! {
        <li class="item" draggable="true"
            on:dragstart=move |_| dragged.set(at.get_untracked()) on:dragend=move |_| dragged.set(None)
            on:dragover=over on:drop=drop_here>
            <div class="body">{children()}</div>
            <div class="row-tools">
                <When is=Signal::derive(move || count.get() > 1)>
                    <button type="button" class="quiet" aria-label=say(t::UP.get(lang)) disabled=move || at.get() == Some(0)
                        on:click=move |_| by_one.run(true)>{t::UP.get(lang)}</button>
                    <button type="button" class="quiet" aria-label=say(t::DOWN.get(lang))
                        disabled=move || at.get().is_none_or(|at| at + 1 == count.get())
                        on:click=move |_| by_one.run(false)>{t::DOWN.get(lang)}</button>
                </When>
                <button type="button" class="quiet" aria-label=say(t::REMOVE.get(lang)) on:click=move |_| on_remove.run(())>
                    {t::REMOVE.get(lang)}
                </button>
            </div>
        </li>
    }
}
