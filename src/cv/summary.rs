//! The two profile sentences that are composed while the student has written none.

use super::word::{join, long_moment};
use crate::profile::{Goal, Profile, WeekPart, Wishes};
use crate::text::{Label, Lang, label};

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
    if let Some(from) = wishes.from {
        text.push_str(label(", vanaf ", ", from ").get(lang));
        text.push_str(&long_moment(from, lang));
    }
    if let Some(until) = wishes.until {
        text.push_str(if wishes.from.is_some() { " " } else { ", " });
        text.push_str(label("tot en met ", "until the end of ").get(lang));
        text.push_str(&long_moment(until, lang));
    }
    text.push('.');
    text
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
    let parts: Vec<_> = profile.wishes.availability.iter().map(|part| when(*part).get(lang)).collect();
    if goal.is_work() && !parts.is_empty() {
        let verb = if goal == Goal::Volunteering {
            label("Ik kan helpen", "I can help")
        } else {
            label("Ik kan werken", "I can work")
        };
        return format!("{} {}.", verb.get(lang), join(&parts, lang));
    }
    let best = profile.skills.iter().find(|skill| profile.proofs(skill).next().is_some());
    let best = best.map(|skill| skill.printed(lang)).filter(|skill| !skill.is_empty());
    best.map_or_else(String::new, |skill| {
        format!("{} {skill}.", label("Mijn sterkste punt:", "My strongest point:").get(lang))
    })
}

const fn when(part: WeekPart) -> Label {
    match part {
        WeekPart::Weekdays => label("doordeweeks overdag", "during the day on weekdays"),
        WeekPart::AfterSchool => label("doordeweeks na school", "after school on weekdays"),
        WeekPart::Evenings => label("doordeweeks ’s avonds", "on weekday evenings"),
        WeekPart::Saturday => label("op zaterdag", "on Saturdays"),
        WeekPart::Sunday => label("op zondag", "on Sundays"),
        WeekPart::Holidays => label("in de schoolvakanties", "in the school holidays"),
    }
}

/// "Ik heb rijbewijs B en eigen vervoer. Ik mag in Nederland werken."
pub(super) fn mobility(profile: &Profile, lang: Lang) -> String {
    let mobility = &profile.mobility;
    let mut have = Vec::new();
    let codes: Vec<_> = mobility.licences.iter().map(|licence| licence.code()).collect();
    let licences = join(&codes, lang);
    let licence = match lang {
        Lang::Nl => format!("rijbewijs {licences}"),
        Lang::En => format!("driving licence {licences}"),
    };
    if !codes.is_empty() {
        have.push(licence.as_str());
    }
    if mobility.own_transport {
        have.push(label("eigen vervoer", "my own transport").get(lang));
    }
    let mut sentences = Vec::new();
    if !have.is_empty() {
        sentences.push(format!("{} {}.", label("Ik heb", "I have").get(lang), join(&have, lang)));
    }
    if mobility.may_work {
        sentences.push(label("Ik mag in Nederland werken.", "I may work in the Netherlands.").get(lang).to_owned());
    }
    sentences.join(" ")
}
