//! The two profile sentences that are composed while the student has written none.

use super::word::{long_moment, month_name};
use crate::profile::{Goal, Moment, Profile, WeekPart, Wishes};
use crate::skill::{Kind, Skill};
use crate::text::{Label, Lang, join, label, uncapitalise};
use std::collections::BTreeSet;

/// What I look for, from when and how many hours; when I can work, or else what I am best at.
///
/// Says only what the student answered; empty without a goal.
pub fn compose(profile: &Profile, lang: Lang) -> String {
    let Some(goal) = profile.goal else {
        return String::new();
    };
    let sentences = [seeks(goal, &profile.wishes, lang), second(goal, profile, lang)];
    sentences.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// "Ik zoek een bijbaan in een winkel, 8 tot 12 uur per week, vanaf september 2026."
fn seeks(goal: Goal, wishes: &Wishes, lang: Lang) -> String {
    let mut text = opening(goal).get(lang).to_owned();
    let direction = wishes.direction.show(lang).trim().trim_end_matches('.');
    if !direction.is_empty() {
        text.push(' ');
        text.push_str(direction);
    }
    if let Some(hours) = wishes.hours.filter(|_| goal.is_work()) {
        let amount = if hours.min == hours.max {
            hours.max.to_string()
        } else {
            format!("{} {} {}", hours.min, label("tot", "to").get(lang), hours.max)
        };
        text.push_str(&match lang {
            Lang::Nl => format!(", {amount} uur per week"),
            Lang::En => format!(", {amount} hours a week"),
        });
    }
    text.push_str(&span(wishes.from, wishes.until, lang));
    text.push('.');
    text
}

/// ", vanaf februari 2027", or ", van februari tot en met juni 2027": a year that both share is said once.
fn span(from: Option<Moment>, until: Option<Moment>, lang: Lang) -> String {
    let until_words = until.map(|until| long_moment(until, lang));
    match (from, until_words) {
        (None, None) => String::new(),
        (Some(from), None) => format!("{} {}", label(", vanaf", ", from").get(lang), long_moment(from, lang)),
        (None, Some(until)) => format!("{} {until}", label(", tot en met", ", until the end of").get(lang)),
        (Some(from), Some(until_words)) => {
            let month = from.month.filter(|_| until.is_some_and(|until| until.year == from.year));
            let from = month.map_or_else(|| long_moment(from, lang), |month| month_name(month, lang).to_owned());
            match lang {
                Lang::Nl => format!(", van {from} tot en met {until_words}"),
                Lang::En => format!(", from {from} until the end of {until_words}"),
            }
        }
    }
}

/// How the first sentence opens; the student's direction completes it ("in een winkel").
pub(crate) const fn opening(goal: Goal) -> Label {
    match goal {
        Goal::SideJob => label("Ik zoek een bijbaan", "I am looking for a part-time job"),
        Goal::Internship => label("Ik zoek een stage", "I am looking for an internship"),
        Goal::Apprenticeship => label("Ik zoek een leerbaan", "I am looking for a work placement"),
        Goal::FirstJob => label("Ik zoek een baan", "I am looking for a job"),
        Goal::Volunteering => label("Ik wil vrijwilligerswerk doen", "I would like to volunteer"),
        Goal::Study => label("Ik wil een opleiding doen", "I would like to study"),
    }
}

fn second(goal: Goal, profile: &Profile, lang: Lang) -> String {
    let parts = parts_of_week(&profile.wishes.availability, lang);
    if goal.is_work() && !parts.is_empty() {
        let parts = join(&parts, lang);
        let helps = goal == Goal::Volunteering;
        // Dutch puts the verb behind the times: "Ik kan op zaterdag werken".
        return match lang {
            Lang::Nl => format!("Ik kan {parts} {}.", if helps { "helpen" } else { "werken" }),
            Lang::En => format!("I can {} {parts}.", if helps { "help" } else { "work" }),
        };
    }
    let is_personal = |skill: &&Skill| !skill.is_concrete();
    let mut proven = profile.skills.iter().filter(|skill| profile.is_proven(skill));
    // "Mijn sterkste punt: schappen vullen" says little to a school: how someone works goes before what they did.
    let best = proven.clone().find(is_personal).or_else(|| proven.next());
    let best = best.map(|skill| within_sentence(profile, skill, lang)).filter(|skill| !skill.is_empty());
    best.map_or_else(String::new, |skill| {
        format!("{} {skill}.", label("Mijn sterkste punt:", "My main strength:").get(lang))
    })
}

/// The printed words of a skill, in lower case unless they may open with a name ("Excel", "Engels op het werk").
fn within_sentence(profile: &Profile, skill: &Skill, lang: Lang) -> String {
    let words = profile.said(skill, lang);
    let opens_with_word = skill.entry().is_some_and(|entry| matches!(entry.kind, Kind::Hard | Kind::Soft));
    if opens_with_word { uncapitalise(&words) } else { words }
}

/// When someone can work, in words that follow each other in a sentence.
fn parts_of_week(available: &BTreeSet<WeekPart>, lang: Lang) -> Vec<&'static str> {
    let weekend = [WeekPart::Saturday, WeekPart::Sunday];
    let has_weekend = weekend.iter().all(|day| available.contains(day));
    let words = |part: &WeekPart| match part {
        WeekPart::Weekdays => Some(label("doordeweeks overdag", "during the day on weekdays")),
        WeekPart::AfterSchool => Some(label("na school", "after school")),
        WeekPart::Evenings => Some(label("op doordeweekse avonden", "on weekday evenings")),
        WeekPart::Saturday if has_weekend => Some(label("in het weekend", "at weekends")),
        WeekPart::Sunday if has_weekend => None,
        WeekPart::Saturday => Some(label("op zaterdag", "on Saturdays")),
        WeekPart::Sunday => Some(label("op zondag", "on Sundays")),
        WeekPart::Holidays => Some(label("in de schoolvakanties", "in the school holidays")),
    };
    available.iter().filter_map(words).map(|words| words.get(lang)).collect()
}

/// "Ik heb rijbewijs B en eigen vervoer. Ik mag in Nederland werken."
pub(crate) fn mobility(profile: &Profile, lang: Lang) -> String {
    let mobility = &profile.mobility;
    let codes: Vec<_> = mobility.licences.iter().map(|licence| licence.code()).collect();
    let all = join(&codes, lang);
    // Two licences and transport would put "en" twice in one list: "rijbewijs AM en B en eigen vervoer".
    let owns = match (lang, codes.len(), mobility.own_transport) {
        (_, 0, false) => String::new(),
        (Lang::Nl, 0, true) => "Ik heb eigen vervoer.".to_owned(),
        (Lang::En, 0, true) => "I have my own transport.".to_owned(),
        (Lang::Nl, _, false) => format!("Ik heb rijbewijs {all}."),
        (Lang::En, 1, false) => format!("I have a category {all} driving licence."),
        (Lang::En, _, false) => format!("I have driving licences {all}."),
        (Lang::Nl, 1, true) => format!("Ik heb rijbewijs {all} en eigen vervoer."),
        (Lang::En, 1, true) => format!("I have a category {all} driving licence and my own transport."),
        (Lang::Nl, _, true) => format!("Ik heb rijbewijs {all}. Ik heb ook eigen vervoer."),
        (Lang::En, _, true) => format!("I have driving licences {all}. I also have my own transport."),
    };
    let may_work = if mobility.may_work {
        label("Ik mag in Nederland werken.", "I am allowed to work in the Netherlands.").get(lang)
    } else {
        ""
    };
    [owns.as_str(), may_work].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
