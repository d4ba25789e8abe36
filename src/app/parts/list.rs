//! Lists that the student orders: buttons and keyboard, and dragging as an extra.

use super::{When, on};
use crate::app::{session, spoken};
use crate::profile::{Profile, carry, shift};
use crate::text::screen::shell as t;
use leptos::prelude::*;
use std::sync::Arc;

/// A move of an item within its list.
#[derive(Clone, Copy)]
enum Move {
    ByOne { at: usize, is_up: bool },
    To { from: usize, to: usize },
}

/// Applies a move to its list.
type Apply = Arc<dyn Fn(&mut Profile, Move) + Send + Sync>;

/// The way to change the order of a list, whatever it holds.
#[derive(Clone)]
pub struct Order {
    apply: Apply,
    dragged: RwSignal<Option<usize>>,
}

impl Order {
    /// The order of this list.
    pub fn of<T: 'static>(list: fn(&mut Profile) -> &mut Vec<T>) -> Self {
        let apply = move |profile: &mut Profile, how: Move| match how {
            Move::ByOne { at, is_up } => shift(list(profile), at, is_up),
            Move::To { from, to } => carry(list(profile), from, to),
        };
        Self { apply: Arc::new(apply), dragged: RwSignal::new(None) }
    }
}

/// An item of an ordered list: its content, and the buttons up, down and remove.
///
/// `at` is where it stands now; `name` says which one it is to who can't see the row.
#[component]
pub fn Row(
    order: Order,
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
    let say = move |verb: &'static str| Signal::derive(move || format!("{verb}: {}", name.get()));
    let order = Callback::new(move |how| session.edit(|profile| (order.apply)(profile, how)));
    let by_one = move |is_up| {
        if let Some(at) = at.get_untracked() {
            order.run(Move::ByOne { at, is_up });
        }
    };
    let drop_here = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        if let (Some(from), Some(to)) = (dragged.get_untracked(), at.get_untracked()) {
            order.run(Move::To { from, to });
        }
        dragged.set(None);
    };
    let over = move |event: leptos::ev::DragEvent| {
        // Only our own rows: a file that is dropped belongs to the page.
        if dragged.get_untracked().is_some() {
            event.prevent_default();
        }
    };
    let is_first = Signal::derive(move || at.get() == Some(0));
    let is_last = Signal::derive(move || at.get().is_none_or(|at| at + 1 == count.get()));
    view! {
        <li class="item" draggable="true"
            on:dragstart=on(move |_| dragged.set(at.get_untracked())) on:dragend=on(move |_| dragged.set(None))
            on:dragover=on(over) on:drop=on(drop_here)>
            <div class="body">{children()}</div>
            <div class="row-tools">
                <When is=Signal::derive(move || count.get() > 1)>
                    <button type="button" class="quiet" aria-label=say(t::UP.get(lang)) disabled=is_first
                        on:click=on(move |_| by_one(true))>{t::UP.get(lang)}</button>
                    <button type="button" class="quiet" aria-label=say(t::DOWN.get(lang))
                        disabled=is_last
                        on:click=on(move |_| by_one(false))>{t::DOWN.get(lang)}</button>
                </When>
                <button type="button" class="quiet" aria-label=say(t::REMOVE.get(lang)) on:click=on(move |_| on_remove.run(()))>
                    {t::REMOVE.get(lang)}
                </button>
            </div>
        </li>
    }
}
