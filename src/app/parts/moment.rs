//! A month and year to choose.

use super::{Bind, on};
use crate::app::spoken;
use crate::browser;
use crate::cv::month_name;
use crate::profile::Moment;
use crate::text::Label;
use crate::text::screen::shell as t;
use leptos::prelude::*;

/// Which years are offered, seen from this year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Years {
    /// This year and before.
    Past,
    /// This year and after.
    Future,
}

impl Years {
    /// The years, likeliest first.
    fn list(self) -> Vec<u16> {
        let now = browser::this_year();
        match self {
            Self::Past => (now.saturating_sub(50)..=now).rev().collect(),
            Self::Future => (now..=now + 10).collect(),
        }
    }
}

/// Two lists: a month, which may be left open, and a year. Without a year there is no date.
#[component]
pub fn MomentField(
    bind: Bind<Option<Moment>>,
    label: Label,
    years: Years,
    #[prop(optional)] hint: Option<Label>,
) -> impl IntoView {
    let lang = spoken();
    let value = bind.read();
    // A month that is chosen before the year waits here.
    let month = RwSignal::new(bind.peek().and_then(|moment| moment.month));
    let year = Memo::new(move |_| value.get().map(|moment| moment.year));
    Effect::new(move |_| {
        if let Some(moment) = value.get() {
            month.set(moment.month);
        }
    });
    let write = {
        let bind = bind.clone();
        Callback::new(move |(year, month): (Option<u16>, Option<u8>)| {
            bind.write(year.and_then(|year| Moment::new(year, month)));
        })
    };
    let mut list = years.list();
    if let Some(known) = bind.peek().map(|moment| moment.year).filter(|year| !list.contains(year)) {
        list.push(known);
    }
    let (month_id, year_id) = (bind.name.clone(), format!("{}-year", bind.name));
    let describe = |part: Label| format!("{}: {}", label.get(lang), part.get(lang));
    view! {
        <div class="field">
            <label for=month_id.clone()>{label.get(lang)}</label>
            {hint.map(|hint| view! { <p class="hint">{hint.get(lang)}</p> })}
            <div class="moment">
                <select id=month_id aria-label=describe(t::MONTH) on:change=on(move |event| {
                    month.set(event_target_value(&event).parse().ok());
                    write.run((year.get_untracked(), month.get_untracked()));
                })>
                    <option value="" prop:selected=move || month.get().is_none()>{t::ANY_MONTH.get(lang)}</option>
                    {(1..=12).map(|number: u8| view! {
                        <option value=number.to_string() prop:selected=move || month.get() == Some(number)>
                            {month_name(number, lang)}
                        </option>
                    }).collect_view()}
                </select>
                <select id=year_id aria-label=describe(t::YEAR) on:change=on(move |event| {
                    write.run((event_target_value(&event).parse().ok(), month.get_untracked()));
                })>
                    <option value="" prop:selected=move || year.get().is_none()>{t::ANY_YEAR.get(lang)}</option>
                    {list.into_iter().map(|number| view! {
                        <option value=number.to_string() prop:selected=move || year.get() == Some(number)>
                            {number.to_string()}
                        </option>
                    }).collect_view()}
                </select>
            </div>
        </div>
    }
}
