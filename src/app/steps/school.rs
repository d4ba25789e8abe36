//! School, languages and certificates: three short parts, each with "I have none".

use crate::app::parts::{
    Bind, Each, Heading, LocalizedField, MomentField, Options, Order, Row, SelectField, Sort, StepNav, TextField, Tick,
    When, Years, on,
};
use crate::app::{session, spoken};
use crate::profile::{
    Cefr, Certificate, CertificateKind, Education, EducationState, End, Id, Language, LanguageName, Level, Profile,
    Track,
};
use crate::route::{Route, Step};
use crate::text::screen::{school as t, shell};
use crate::text::{Label, Lang, Localized};
use leptos::prelude::*;

#[component]
pub fn School() -> impl IntoView {
    let lang = spoken();
    view! {
        <Heading route=Route::Step(Step::School)/>
        <p class="lead">{t::LEAD.get(lang)}</p>
        <Schools/>
        <Languages/>
        <Certificates/>
        <StepNav step=Step::School/>
    }
}

/// One of the three lists: how to reach it and its items.
trait Item: Clone + PartialEq + Send + Sync + 'static {
    fn list(profile: &Profile) -> &Vec<Self>;
    fn list_mut(profile: &mut Profile) -> &mut Vec<Self>;
    fn id(&self) -> Id;
    fn fresh(id: Id) -> Self;
    fn name(&self, lang: Lang) -> String;
}

macro_rules! item {
    ($item:ty, $list:ident, $fresh:expr, $name:expr) => {
        impl Item for $item {
            fn list(profile: &Profile) -> &Vec<Self> {
                &profile.$list
            }
            fn list_mut(profile: &mut Profile) -> &mut Vec<Self> {
                &mut profile.$list
            }
            fn id(&self) -> Id {
                self.id
            }
            fn fresh(id: Id) -> Self {
                let fresh: fn(Id) -> Self = $fresh;
                fresh(id)
            }
            fn name(&self, lang: Lang) -> String {
                let name: fn(&Self, Lang) -> &str = $name;
                name(self, lang).to_owned()
            }
        }
    };
}

item!(
    Education,
    education,
    |id| Education { id, state: EducationState::Current(None), ..Education::default() },
    |item, lang| item.school.show(lang)
);
item!(Language, languages, |id| Language { id, name: LanguageName::Code(String::new()), level: None }, |item, lang| {
    item.name.printed(lang)
});
item!(Certificate, certificates, |id| Certificate { id, ..Certificate::default() }, |item, lang| item.name.show(lang));

/// Binds a field of the item with this id.
fn of<I: Item, T: Clone + Default + PartialEq + Send + Sync + 'static>(
    id: Id,
    name: &str,
    get: impl Fn(&I) -> T + Send + Sync + 'static,
    set: impl Fn(&mut I, T) + Send + Sync + 'static,
) -> Bind<T> {
    Bind::new(
        format!("{name}-{id}"),
        move |profile: &Profile| I::list(profile).iter().find(|item| item.id() == id).map(&get).unwrap_or_default(),
        move |profile, value| {
            if let Some(item) = I::list_mut(profile).iter_mut().find(|item| item.id() == id) {
                set(item, value);
            }
        },
    )
}

/// What a part of the screen does with its list, whatever the items are: compiled once for all three.
struct List {
    ids: fn(&Profile) -> Vec<Id>,
    /// The item's name for who can't see the row.
    name: fn(&Profile, Id, Lang) -> String,
    add: fn(&mut Profile),
    remove: fn(&mut Profile, Id),
    order: Order,
}

impl List {
    fn of<I: Item>() -> Self {
        Self {
            ids: |profile| I::list(profile).iter().map(Item::id).collect(),
            name: |profile, id, lang| {
                let item = I::list(profile).iter().find(|item| item.id() == id);
                item.map_or_else(String::new, |item| item.name(lang))
            },
            add: |profile| {
                let item = I::fresh(profile.fresh_id());
                I::list_mut(profile).push(item);
            },
            remove: |profile, id| I::list_mut(profile).retain(|item| item.id() != id),
            order: Order::of(I::list_mut),
        }
    }
}

/// A part of the screen: its items in rows, a button to add one, and "I have none".
#[component]
fn Part(
    heading: Label,
    add: Label,
    none: Label,
    none_bind: Bind<bool>,
    list: List,
    /// The fields of the item with this id.
    fields: fn(Id) -> AnyView,
) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let ids = session.read(list.ids);
    let has_none = none_bind.read();
    let row = Callback::new(move |id: Id| {
        let at = Signal::derive(move || ids.with(|ids| ids.iter().position(|known| *known == id)));
        let count = Signal::derive(move || ids.with(Vec::len));
        // A row without a name yet is told apart by its number.
        let name = session.read(move |profile| {
            let name = (list.name)(profile, id, lang);
            let number = (list.ids)(profile).iter().position(|known| *known == id).map_or(0, |at| at + 1);
            if name.is_empty() { format!("{} {number}", heading.get(lang)) } else { name }
        });
        let on_remove = Callback::new(move |()| session.remove(|profile| (list.remove)(profile, id)));
        view! { <Row order=list.order.clone() at count name on_remove>{fields(id)}</Row> }.into_any()
    });
    view! {
        <section class="card">
            <h2>{heading.get(lang)}</h2>
            <ul class="list stacked"><Each keys=ids view=row/></ul>
            <When is=Signal::derive(move || !has_none.get())>
                <button type="button" on:click=on(move |_| session.edit(list.add))>{add.get(lang)}</button>
            </When>
            <When is=Signal::derive(move || ids.with(Vec::is_empty))>
                <Tick bind=none_bind.clone() text=none.get(lang)/>
            </When>
        </section>
    }
}

#[component]
fn Schools() -> impl IntoView {
    let none_bind = Bind::new(
        "no-school",
        |profile: &Profile| profile.none.education,
        |profile, is_none| {
            profile.none.education = is_none;
        },
    );
    let list = List::of::<Education>();
    view! { <Part heading=t::SCHOOL add=t::ADD_SCHOOL none=t::NO_SCHOOL none_bind list fields=school_fields/> }
}

fn school_fields(id: Id) -> AnyView {
    let lang = spoken();
    let school = of(id, "school", |item: &Education| item.school.clone(), |item, text: Localized| item.school = text);
    let level = of(id, "level", |item: &Education| item.level, |item, level| item.level = level);
    let programme =
        of(id, "programme", |item: &Education| item.programme.clone(), |item, text: Localized| item.programme = text);
    let track = of(id, "track", |item: &Education| item.track, |item, track| item.track = track);
    let place = of(id, "school-place", |item: &Education| item.place.clone(), |item, text| item.place = text);
    let from = of(id, "school-from", |item: &Education| item.period.from, |item, from| item.period.from = from);
    let to = of(
        id,
        "school-to",
        |item: &Education| match item.period.to {
            Some(End::At(moment)) => Some(moment),
            _ => None,
        },
        |item, to| item.period.to = to.map(End::At),
    );
    let levels = Level::ALL.map(|level| (level, level.printed().get(lang).to_owned())).to_vec();
    let tracks = vec![
        (Track::Bol, t::track(Track::Bol).get(lang).to_owned()),
        (Track::Bbl, t::track(Track::Bbl).get(lang).to_owned()),
    ];
    let has_track = level.is(|level| level.is_some_and(Level::has_track));
    let state = state_bind(id);
    let is_over = state.is(|state| state.is_some_and(|state| !state.goes_on()));
    let states = EducationState::ALL.map(|state| (state, t::state(state).get(lang).to_owned())).to_vec();
    view! {
        <LocalizedField bind=school label=t::SCHOOL_NAME sort=Sort::Name/>
        <SelectField options=Options::new(level, levels) label=t::LEVEL none=t::CHOOSE/>
        <LocalizedField bind=programme label=t::PROGRAMME hint=t::PROGRAMME_HINT/>
        <When is=has_track>
            <SelectField options=Options::new(track.clone(), tracks.clone()) label=t::TRACK none=t::NO_TRACK/>
        </When>
        <SelectField options=Options::new(state, states) label=t::STATE none=t::CHOOSE/>
        <StateDetail id/>
        <details class="fold">
            <summary>{t::MORE.get(lang)}</summary>
            <div class="pair">
                <MomentField bind=from label=shell::FROM years=Years::Past/>
                <When is=is_over>
                    <MomentField bind=to.clone() label=shell::TO years=Years::Past/>
                </When>
            </div>
            <TextField bind=place label=shell::TOWN.get(lang) hint=shell::OPTIONAL sort=Sort::Name/>
        </details>
    }
    .into_any()
}

/// How far it is; choosing it anew leaves its detail open.
fn state_bind(id: Id) -> Bind<Option<EducationState>> {
    of(
        id,
        "state",
        |item: &Education| Some(item.state.without_detail()),
        |item, state| {
            item.state = state.unwrap_or(EducationState::Current(None));
            if item.state.goes_on() {
                item.period.to = None;
            }
        },
    )
}

/// The school year, or when the diploma is expected.
#[component]
fn StateDetail(id: Id) -> impl IntoView {
    let year = of(
        id,
        "school-year",
        |item: &Education| match item.state {
            EducationState::Current(year) => year,
            _ => None,
        },
        |item, year| item.state = EducationState::Current(year),
    );
    let expected = of(
        id,
        "expected",
        |item: &Education| match item.state {
            EducationState::Expected(moment) => moment,
            _ => None,
        },
        |item, moment| item.state = EducationState::Expected(moment),
    );
    let state = state_bind(id);
    let is_current = state.is(|state| *state == Some(EducationState::Current(None)));
    let is_expected = state.is(|state| *state == Some(EducationState::Expected(None)));
    let years: Vec<(u8, String)> = (1..=7).map(|year| (year, year.to_string())).collect();
    view! {
        <When is=is_current>
            <SelectField options=Options::new(year.clone(), years.clone()) label=t::SCHOOL_YEAR none=t::NO_TRACK/>
        </When>
        <When is=is_expected>
            <MomentField bind=expected.clone() label=t::EXPECTED_WHEN years=Years::Future/>
        </When>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let none_bind = Bind::new(
        "no-languages",
        |profile: &Profile| profile.none.languages,
        |profile, is_none| {
            profile.none.languages = is_none;
        },
    );
    let list = List::of::<Language>();
    view! {
        <Part heading=t::LANGUAGES add=t::ADD_LANGUAGE none=t::NO_LANGUAGES none_bind list fields=language_fields/>
    }
}

fn language_fields(id: Id) -> AnyView {
    let lang = spoken();
    // In the list, every language that is typed is the one option "another language".
    let another = || LanguageName::Own(Localized::default());
    let name = of(
        id,
        "language",
        move |item: &Language| match &item.name {
            LanguageName::Own(_) => Some(another()),
            code => Some(code.clone()),
        },
        |item, name| item.name = name.unwrap_or(LanguageName::Code(String::new())),
    );
    let own = of(
        id,
        "language-name",
        |item: &Language| match &item.name {
            LanguageName::Own(text) => text.clone(),
            LanguageName::Code(_) => Localized::default(),
        },
        |item, text| item.name = LanguageName::Own(text),
    );
    let level = of(id, "language-level", |item: &Language| item.level, |item, level| item.level = level);
    let is_own = name.is(|name| matches!(name, Some(LanguageName::Own(_))));
    let known = LanguageName::LIST
        .iter()
        .map(|(code, words)| (LanguageName::Code((*code).to_owned()), words.get(lang).to_owned()));
    let known = known.chain([(another(), t::OTHER_LANGUAGE.get(lang).to_owned())]).collect::<Vec<_>>();
    let levels = Cefr::ALL.map(|level| (level, format!("{} – {}", level.code(), level.plain().get(lang))));
    view! {
        <div class="pair">
            <SelectField options=Options::new(name, known) label=t::WHICH_LANGUAGE none=t::CHOOSE/>
            <SelectField options=Options::new(level, levels) label=t::HOW_WELL none=t::CHOOSE/>
        </div>
        <When is=is_own>
            <LocalizedField bind=own.clone() label=t::OTHER_LANGUAGE_NAME sort=Sort::Name/>
        </When>
    }
    .into_any()
}

#[component]
fn Certificates() -> impl IntoView {
    let none_bind = Bind::new(
        "no-certificates",
        |profile: &Profile| profile.none.certificates,
        |profile, is_none| {
            profile.none.certificates = is_none;
        },
    );
    let list = List::of::<Certificate>();
    view! {
        <Part heading=t::CERTIFICATES add=t::ADD_CERTIFICATE none=t::NO_CERTIFICATES none_bind list
            fields=certificate_fields/>
    }
}

fn certificate_fields(id: Id) -> AnyView {
    let lang = spoken();
    let name = of(id, "certificate", |item: &Certificate| item.name.clone(), |item, text: Localized| item.name = text);
    let kind = of(
        id,
        "certificate-kind",
        |item: &Certificate| Some(item.kind),
        |item, kind| item.kind = kind.unwrap_or_default(),
    );
    let issuer = of(id, "issuer", |item: &Certificate| item.issuer.clone(), |item, text| item.issuer = text);
    let date = of(id, "date", |item: &Certificate| item.date, |item, date| item.date = date);
    let until = of(id, "valid-until", |item: &Certificate| item.valid_until, |item, until| item.valid_until = until);
    let url = of(id, "certificate-url", |item: &Certificate| item.url.clone(), |item, text| item.url = text);
    let url_wrong = url.is(|url| !url.is_empty() && !url.starts_with("https://"));
    let kinds = CertificateKind::ALL.map(|kind| (kind, t::kind(kind).get(lang).to_owned())).to_vec();
    view! {
        <LocalizedField bind=name label=t::CERTIFICATE_NAME hint=t::CERTIFICATE_HINT/>
        <TextField bind=issuer label=t::ISSUER.get(lang) hint=shell::OPTIONAL sort=Sort::Name/>
        <MomentField bind=date label=t::DATE years=Years::Past/>
        <details class="fold">
            <summary>{t::MORE.get(lang)}</summary>
            <SelectField options=Options::new(kind, kinds) label=t::CERTIFICATE_KIND none=t::CHOOSE/>
            <MomentField bind=until label=t::VALID_UNTIL years=Years::Future/>
            <TextField bind=url label=t::URL.get(lang) hint=t::URL_HINT sort=Sort::Url wrong=(url_wrong.into(), t::URL_WRONG)/>
        </details>
    }
    .into_any()
}
