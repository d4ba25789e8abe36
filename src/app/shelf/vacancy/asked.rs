//! What a vacancy asks, beside the CV: three groups in words, what helps, and what to look out for. No score.

use crate::app::parts::{Choice, Each, When, on};
use crate::app::{session, spoken};
use crate::browser;
use crate::reader::{Ask, Condition, Fit, Offer, Question, Status, Task, Warning};
use crate::route::{Route, Step};
use crate::skill::Skill;
use crate::text::Lang;
use crate::text::screen::vacancy as t;
use crate::text::vacancy as words;
use leptos::prelude::*;

/// So many things are taken in at a glance; more of them are folded.
const AT_A_GLANCE: usize = 3;

/// So many of a longer list come first; the rest when asked.
const AT_ONCE: usize = 5;

/// The longest words of a vacancy that are repeated beside a warning, in bytes: one about what is missing is about all.
const LONGEST_QUOTE: usize = 160;

/// The language of the vacancy, which its own words are marked with.
#[derive(Clone, Copy)]
struct Theirs(Lang);

/// Something that is asked, by its place among all that is.
type Numbered = (usize, Ask);

#[component]
pub fn Asked(fit: Memo<Option<Fit>>) -> impl IntoView {
    let lang = spoken();
    provide_context(Theirs(part(fit, |fit| fit.lang).get_untracked()));
    let rows = part(fit, |fit| fit.rows.iter().cloned().enumerate().collect::<Vec<Numbered>>());
    // What the student acted on takes the focus along to its new group.
    let moved = RwSignal::new(None::<usize>);
    let intro = part(fit, |fit| fit.intro.clone()).get_untracked();
    let groups =
        [Status::Shown, Status::Profile, Status::Gap].map(|status| view! { <Group status rows moved/> }).collect_view();
    let tasks = part(fit, |fit| fit.tasks.clone());
    let conditions = part(fit, |fit| fit.conditions.clone());
    let flags = part(fit, |fit| fit.flags.clone());
    let offers = Memo::new(move |_| {
        let offer = |(index, row): &Numbered| Some((*index, row.offer.clone()?));
        rows.with(|rows| rows.iter().filter_map(offer).collect::<Vec<_>>())
    });
    view! {
        <p>{intro}</p>
        <When is=Signal::derive(move || rows.with(Vec::is_empty))><p>{t::NOTHING_ASKED.get(lang)}</p></When>
        <Folded name=t::CAREFUL.get(lang) items=flags view=Callback::new(|warning| view! { <Careful warning/> }.into_any())/>
        <Folded name=t::OFFERS.get(lang) items=offers
            view=Callback::new(move |(index, offer)| view! { <OfferedWord index offer moved/> }.into_any())/>
        {groups}
        <Folded name=t::TASKS.get(lang) items=tasks view=Callback::new(|task| view! { <TaskRow task/> }.into_any())/>
        <Folded name=t::CONDITIONS.get(lang) items=conditions
            view=Callback::new(|condition| view! { <ConditionRow condition/> }.into_any())/>
    }
}

/// A part of it; while another answer is on its way there is none.
fn part<T: Default + PartialEq + Send + Sync + 'static>(fit: Memo<Option<Fit>>, of: fn(&Fit) -> T) -> Memo<T> {
    Memo::new(move |_| fit.with(|fit| fit.as_ref().map(of).unwrap_or_default()))
}

/// A list under a heading that counts in words; folded when it is long, away when it is empty.
#[component]
fn Folded<T>(name: &'static str, items: Memo<Vec<T>>, view: Callback<T, AnyView>) -> impl IntoView
where
    T: Clone + Eq + std::hash::Hash + Send + Sync + 'static,
{
    let lang = spoken();
    let count = Memo::new(move |_| items.with(Vec::len));
    let is_open = count.get_untracked() <= AT_A_GLANCE;
    view! {
        <When is=Signal::derive(move || count.get() > 0)>
            <details class="fold" prop:open=is_open>
                <summary><h3 prop:textContent=move || t::counted(name, count.get(), lang)></h3></summary>
                <ul class="asks"><Each keys=items view/></ul>
            </details>
        </When>
    }
}

/// What is asked and stands in one way: what is a must first, the wishes apart.
#[component]
fn Group(status: Status, rows: Memo<Vec<Numbered>>, moved: RwSignal<Option<usize>>) -> impl IntoView {
    let lang = spoken();
    let those = move |is_required: bool| {
        Memo::new(move |_| {
            let is_here = |(_, row): &&Numbered| row.status == status && row.required == is_required;
            rows.with(|rows| rows.iter().filter(is_here).cloned().collect::<Vec<_>>())
        })
    };
    let (musts, wishes) = (those(true), those(false));
    let count = Memo::new(move |_| musts.with(Vec::len) + wishes.with(Vec::len));
    let is_open = RwSignal::new(count.get_untracked() <= AT_A_GLANCE);
    let wants_all = RwSignal::new(count.get_untracked() <= AT_ONCE);
    let most = move || if wants_all.get() { usize::MAX } else { AT_ONCE };
    let first_musts = Signal::derive(move || musts.get().into_iter().take(most()).collect::<Vec<_>>());
    let first_wishes = Signal::derive(move || {
        let room = most().saturating_sub(musts.with(Vec::len));
        wishes.get().into_iter().take(room).collect::<Vec<_>>()
    });
    let show_all = move |_| {
        wants_all.set(true);
        browser::focus_first(&format!("group-{}", status as usize), "summary");
    };
    let row = Callback::new(move |(index, ask): Numbered| {
        if moved.get_untracked() == Some(index) {
            moved.set(None);
            browser::frame(move || {
                is_open.set(true);
                browser::frame(move || browser::focus(&format!("ask-{index}")));
            });
        }
        view! { <AskRow index ask moved/> }.into_any()
    });
    view! {
        <When is=Signal::derive(move || count.get() > 0)>
            <details class="fold" id=format!("group-{}", status as usize) prop:open=move || is_open.get()>
                <summary><h3 prop:textContent=move || t::counted(words::status(status).get(lang), count.get(), lang)></h3></summary>
                <When is=Signal::derive(move || !musts.with(Vec::is_empty))><ul class="asks"><Each keys=first_musts view=row/></ul></When>
                <When is=Signal::derive(move || !first_wishes.with(Vec::is_empty))>
                    <h4>{t::WISHES.get(lang)}</h4>
                    <ul class="asks"><Each keys=first_wishes view=row/></ul>
                </When>
                <When is=Signal::derive(move || count.get() > most())>
                    <button type="button" class="quiet" on:click=on(show_all)>{t::SHOW_ALL.get(lang)}</button>
                </When>
            </details>
        </When>
    }
}

/// Something that is asked: its name, the vacancy's words, and where the CV shows it or what helps.
#[component]
fn AskRow(index: usize, ask: Ask, moved: RwSignal<Option<usize>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let is_said_so = ask.evidence.to_lowercase() == ask.name.to_lowercase();
    let quote = (!is_said_so).then(|| quoted(&ask.evidence));
    let proofs = ask.shown.iter().take(AT_A_GLANCE).map(|proof| t::at_place(&proof.text, &proof.place));
    let proofs: Vec<_> = proofs.filter(|proof| !proof.is_empty()).map(|proof| view! { <li>{proof}</li> }).collect();
    let questions = ask.skill.clone().filter(|_| !ask.questions.is_empty());
    let questions = questions
        .map(|skill| view! { <Questions index skill questions=ask.questions.clone() status=ask.status moved/> });
    let way = match (ask.status, ask.skill.clone()) {
        (Status::Shown, Some(skill)) => view! { <Adopted skill/> }.into_any(),
        (Status::Profile, Some(skill)) => {
            view! { <PutOn index skill class="" words=t::LET_SEE.get(lang) moved/> }.into_any()
        }
        (Status::Gap, Some(skill)) => {
            view! { <PutOn index skill class="quiet" words=t::CAN_DO.get(lang) moved/> }.into_any()
        }
        (Status::Gap | Status::Profile, None) => {
            let step = step_of(&ask.kind);
            view! { <button type="button" class="quiet" on:click=on(move |_| session.go(Route::Step(step)))>{t::FILL_IN.get(lang)}</button> }
                .into_any()
        }
        (Status::Shown, None) => ().into_any(),
    };
    view! {
        <li id=format!("ask-{index}") tabindex="-1">
            <b>{ask.name}</b>
            {quote}
            {(!proofs.is_empty()).then(|| view! { <ul class="proofs">{proofs}</ul> })}
            {ask.note.map(|note| view! { <p class="hint">{note}</p> })}
            {ask.learn.map(|learn| view! { <p>{learn}</p> })}
            {questions}
            {way}
        </li>
    }
}

/// The vacancy's own words.
fn quoted(evidence: &str) -> impl IntoView + use<> {
    let lang = spoken();
    let evidence = format!("“{evidence}”");
    view! { <p class="hint">{t::SAYS.get(lang)}<span translate="no" lang=theirs()>{evidence}</span></p> }
}

/// The tag of the vacancy's language.
fn theirs() -> &'static str {
    let Theirs(lang) = expect_context();
    lang.tag()
}

/// The step where the student tells what is asked besides skills.
fn step_of(kind: &str) -> Step {
    match kind {
        "level" | "language" => Step::School,
        "licence" => Step::You,
        _ => Step::Goal,
    }
}

/// Shows a skill on this CV. Where the student keeps what is unproven off it, that begins with an example.
#[component]
fn PutOn(
    index: usize,
    skill: Skill,
    class: &'static str,
    words: &'static str,
    moved: RwSignal<Option<usize>>,
) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let needs_example =
        session.peek(|profile| profile.only_proven && profile.skills.contains(&skill) && !profile.is_proven(&skill));
    if needs_example {
        let go = move |_| session.go(Route::Step(Step::Skills));
        return view! { <button type="button" on:click=on(go)>{t::NEEDS_EXAMPLE.get(lang)}</button> }.into_any();
    }
    let put_on = move |_| {
        moved.set(Some(index));
        session.edit(|profile| profile.show_first(&skill));
    };
    view! { <button type="button" class=class on:click=on(put_on)>{words}</button> }.into_any()
}

/// Tasks of the student's own cards by which the skill would show.
#[component]
fn Questions(
    index: usize,
    skill: Skill,
    questions: Vec<Question>,
    status: Status,
    moved: RwSignal<Option<usize>>,
) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let ticks = questions.into_iter().map(|question| {
        let skill = skill.clone();
        let text = format!("{} ({})", question.text, question.place);
        let name = format!("ask-{index}-{}-{}", question.experience, question.task);
        let on_change = Callback::new(move |_| {
            moved.set(Some(index));
            session.edit(|profile| {
                profile.show_by_task(&skill, question.experience, &question.task);
                if status != Status::Shown {
                    profile.show_first(&skill);
                }
            });
        });
        view! { <Choice kind="checkbox" group=name.clone() id=name text checked=Signal::stored(false) on_change/> }
    });
    view! {
        <fieldset class="choices rows">
            <legend>{t::DID_YOU.get(lang)}</legend>
            {ticks.collect_view()}
        </fieldset>
    }
}

/// Another word for what the CV says already, which the student takes or leaves.
#[component]
fn OfferedWord(index: usize, offer: Offer, moved: RwSignal<Option<usize>>) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let now = t::says_now(&offer.from, lang);
    let place = offer.place;
    let adopt = move |_| {
        moved.set(Some(index));
        session.edit(|profile| profile.adopt_word(&place.skill, place.lang, &offer.to));
    };
    view! {
        <li>
            <p>{offer.text}</p>
            <p class="hint">{now}</p>
            <button type="button" on:click=on(adopt)>{t::USE_WORD.get(lang)}</button>
        </li>
    }
}

/// A skill that goes by the vacancy's word, and the way back.
#[component]
fn Adopted(skill: Skill) -> impl IntoView {
    let session = session();
    let lang = spoken();
    let wanted = skill.clone();
    let adopted = session.read(move |profile| {
        let known = profile.chosen_vacancy()?.words.iter().find(|known| known.skill == wanted)?;
        Some(known.words.get(profile.language).to_owned()).filter(|words| !words.is_empty())
    });
    let said = move || adopted.get().map(|words| t::adopted(&words, lang)).unwrap_or_default();
    let before = session.peek(|profile| skill.printed(profile.language));
    let back = move || session.edit(|profile| profile.adopt_word(&skill, profile.language, ""));
    let back = Callback::new(move |()| back());
    view! {
        <When is=Signal::derive(move || adopted.with(Option::is_some))>
            <p class="hint" prop:textContent=said></p>
            <button type="button" class="quiet" on:click=on(move |_| back.run(()))>{t::back_to(&before, lang)}</button>
        </When>
    }
}

/// A task of the job, and which skills it takes.
#[component]
fn TaskRow(task: Task) -> impl IntoView {
    let lang = spoken();
    let stands = task.status.map(|status| {
        let text = format!("{}: {}", words::status(status).get(lang), task.skills.join(", "));
        view! { <p class="hint">{text}</p> }
    });
    view! { <li><p translate="no" lang=theirs()>{task.name}</p>{stands}</li> }
}

#[component]
fn ConditionRow(condition: Condition) -> impl IntoView {
    view! { <li><p>{condition.text}</p>{quoted(&condition.name)}</li> }
}

#[component]
fn Careful(warning: Warning) -> impl IntoView {
    let lang = spoken();
    let quote = (warning.evidence.len() <= LONGEST_QUOTE).then(|| quoted(&warning.evidence));
    view! {
        <li>
            <b>{warning.name}</b>
            {quote}
            <p>{warning.why}</p>
            {warning.source.map(|source| view! { <p class="hint">{t::SOURCE.get(lang)}{source}</p> })}
        </li>
    }
}
