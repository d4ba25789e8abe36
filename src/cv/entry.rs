//! The entries of the sheet: experiences with their examples, education, languages, certificates.

use super::document::{Block, Role, Run};
use super::markdown;
use super::word::{self, join};
use crate::profile::{
    Certificate, CertificateKind, Education, EducationState, End, Experience, Level, Period, Profile, Task, Track,
};
use crate::skill::Section;
use crate::text::{Label, Lang, after_colon, capitalise, label};
use std::cmp::Reverse;

/// How many skills may open one example.
const LEADING_SKILLS: usize = 2;

/// The experiences of a section, newest first.
pub(super) fn experiences(profile: &Profile, section: Section, lang: Lang) -> Vec<Block> {
    let mut chosen: Vec<_> = profile.experiences.iter().filter(|experience| experience.section == section).collect();
    chosen.sort_by_key(|experience| Reverse(experience.period.recency()));
    chosen.into_iter().flat_map(|experience| experience_entry(profile, experience, lang)).collect()
}

/// Organisation, role, dates with place; one bullet of tasks, then the examples.
fn experience_entry(profile: &Profile, experience: &Experience, lang: Lang) -> Vec<Block> {
    let place = experience.place.trim();
    let organisation = experience.organisation_shown(lang);
    let names_town = !place.is_empty() && is_household(experience);
    let organisation = if names_town { format!("{organisation} in {place}") } else { organisation };
    let role = role(experience, lang);
    let dates = word::period(experience.period, lang);
    let place = if names_town { "" } else { place };
    let mut blocks = head(&[&organisation, &role], &[&dates, place]);
    blocks.extend(tasks(experience, lang));
    blocks.extend(examples(profile, experience, lang));
    blocks
}

/// Whether the town belongs to the words: "Gezin in Delft", but never "Online in Delft" or "Eigen leerlingen in Delft".
fn is_household(experience: &Experience) -> bool {
    let words = experience.activity().filter(|_| experience.organisation.is_empty());
    let words = words.map_or("", |activity| activity.organisation.nl);
    experience.section != Section::Projects && !words.is_empty() && !words.contains(' ')
}

/// The role, with a mark behind it where it was an internship and does not say so.
fn role(experience: &Experience, lang: Lang) -> String {
    let role = experience.role_shown(lang);
    if !experience.internship {
        return role;
    }
    let marker = label("stage", "internship").get(lang);
    let said: &[&str] = match lang {
        Lang::Nl => &["stage", "stagiair"],
        // Not "intern": an internal sales clerk is none.
        Lang::En => &["internship", "trainee", "placement", "work experience"],
    };
    let lower = role.to_lowercase();
    let says_so = said.iter().any(|word| lower.contains(word)) || lower.split_whitespace().any(|word| word == "intern");
    match (role.is_empty(), says_so) {
        (true, _) => capitalise(marker),
        (false, true) => role,
        (false, false) => format!("{role} ({marker})"),
    }
}

/// The first name is the head, each further one a line of its own; then one line of dates, state and place.
fn head(names: &[&str], facts: &[&str]) -> Vec<Block> {
    let filled = |words: &[&str]| words.iter().filter(|word| !word.is_empty()).map(|word| (*word).to_owned()).collect();
    let names: Vec<String> = filled(names);
    let facts: Vec<String> = filled(facts);
    let mut lines = names;
    if !facts.is_empty() {
        lines.push(facts.join(" | "));
    }
    let roles = std::iter::once(Role::Entry).chain(std::iter::repeat(Role::Detail));
    lines.into_iter().zip(roles).map(|(line, role)| Block::plain(role, line)).collect()
}

/// The ticked tasks as one bullet, then the student's own.
fn tasks(experience: &Experience, lang: Lang) -> Vec<Block> {
    let ticked = experience.tasks.iter().filter(|task| matches!(task, Task::Ticked(_)));
    let ticked: Vec<_> = ticked.filter_map(|task| experience.task_shown(task, lang)).collect();
    let own = experience.tasks.iter().filter(|task| matches!(task, Task::Own(_)));
    let own = own.filter_map(|task| experience.task_shown(task, lang));
    let own = own.flat_map(|text| markdown::blocks(&capitalise(&as_bullet(text)), Role::Item));
    let bullet = (!ticked.is_empty()).then(|| Block::plain(Role::Item, capitalise(&join(&ticked, lang))));
    bullet.into_iter().chain(own).collect()
}

/// Each example opens with its skill, exactly as it is printed above.
fn examples(profile: &Profile, experience: &Experience, lang: Lang) -> Vec<Block> {
    let mut blocks = Vec::new();
    for example in &experience.examples {
        let Some(text) = experience.example_shown(example, lang) else {
            continue;
        };
        let printed = profile.skills.iter().take(super::build::MAX_SKILLS);
        let leading = printed.filter(|skill| example.shows.contains(skill)).take(LEADING_SKILLS);
        let skills = leading.map(|skill| skill.printed(lang)).collect::<Vec<_>>().join(", ");
        let text = as_bullet(&text);
        let text = if skills.is_empty() { capitalise(&text) } else { after_colon(&text) };
        let mut said = markdown::blocks(&text, Role::Item);
        if let (false, Some(first)) = (skills.is_empty(), said.first_mut()) {
            first.runs.insert(0, Run::plain(" "));
            first.runs.insert(0, Run { bold: true, ..Run::plain(format!("{skills}:")) });
        }
        blocks.extend(said);
    }
    blocks
}

/// A single sentence loses its full stop, as the composed examples beside it have none.
fn as_bullet(text: &str) -> String {
    match text.strip_suffix('.') {
        Some(sentence) if !sentence.contains(['.', '!', '?', '\n', '…']) => sentence.to_owned(),
        _ => text.to_owned(),
    }
}

/// Schools, newest first.
pub(super) fn education(profile: &Profile, lang: Lang) -> Vec<Block> {
    let mut schools: Vec<_> = profile.education.iter().collect();
    schools.sort_by_key(|education| Reverse(school_period(education).recency()));
    schools.into_iter().flat_map(|education| education_entry(education, lang)).collect()
}

/// School; "Havo: Economie en Maatschappij", because a programme may hold commas; dates, state and place.
fn education_entry(education: &Education, lang: Lang) -> Vec<Block> {
    let level = education.level.filter(|level| *level != Level::Other);
    let level = level.map_or("", |level| level.printed().get(lang));
    let programme = education.programme.show(lang).trim();
    let mut what = [level, programme].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(": ");
    let track = match education.track {
        Some(Track::Bol) => "BOL",
        Some(Track::Bbl) => "BBL",
        None => "",
    };
    let school = education.school.show(lang).trim();
    if school.is_empty() && what.is_empty() {
        return Vec::new();
    }
    if !track.is_empty() {
        what = if what.is_empty() { track.to_owned() } else { format!("{what} ({track})") };
    }
    let period = school_period(education);
    // "heden" alone says less than "nu bezig".
    let dates = if period.from.is_none() && period.to == Some(End::Now) { Period::default() } else { period };
    let state = state(education, dates.is_empty(), lang);
    let dates = word::period(dates, lang);
    head(&[school, &what], &[&dates, &state, education.place.trim()])
}

/// The period with an end that agrees with the state: who is still there has not left.
fn school_period(education: &Education) -> Period {
    match education.state.goes_on() {
        true => Period { to: Some(End::Now), ..education.period },
        false => education.period,
    }
}

/// How far it is, without shame. Without dates it also says that it goes on.
fn state(education: &Education, is_undated: bool, lang: Lang) -> String {
    let going_on = label("nu bezig", "in progress").get(lang);
    match education.state {
        EducationState::Current(_) | EducationState::Expected(None) => {
            let year = match education.state {
                EducationState::Current(year) => year,
                _ => None,
            };
            let year = year.map(|year| format!("{} {year}", label("leerjaar", "year").get(lang)));
            let going_on = is_undated.then(|| going_on.to_owned());
            going_on.into_iter().chain(year).collect::<Vec<_>>().join(", ")
        }
        EducationState::Expected(Some(moment)) => {
            let expected = label("diploma verwacht in", "diploma expected in").get(lang);
            format!("{expected} {}", word::long_moment(moment, lang))
        }
        // The transition class gives no diploma.
        EducationState::Finished if education.level == Some(Level::Isk) => {
            label("afgerond", "completed").get(lang).to_owned()
        }
        EducationState::Finished => label("diploma behaald", "diploma obtained").get(lang).to_owned(),
        EducationState::Switched => label("overgestapt", "switched programme").get(lang).to_owned(),
        EducationState::Unfinished => label("niet afgerond", "not completed").get(lang).to_owned(),
    }
}

/// "Engels (B1, zelfstandig op het werk)", one a line.
pub(super) fn languages(profile: &Profile, lang: Lang) -> Vec<Block> {
    let named = profile.languages.iter().filter(|language| !language.name.printed(lang).is_empty());
    let line = named.map(|language| {
        let name = language.name.printed(lang);
        language
            .level
            .map_or_else(|| name.to_owned(), |level| format!("{name} ({}, {})", level.code(), level.plain().get(lang)))
    });
    line.map(|text| Block::plain(Role::Item, text)).collect()
}

/// The heading says "badges" only when there is one.
pub(super) fn certificates_heading(profile: &Profile) -> Label {
    let has_badge = profile.certificates.iter().any(|certificate| certificate.kind == CertificateKind::Badge);
    if has_badge { word::CERTIFICATES_AND_BADGES } else { word::CERTIFICATES }
}

/// Name, issuer, dates and the full address where it can be looked up, one a line.
pub(super) fn certificates(profile: &Profile, lang: Lang) -> Vec<Block> {
    profile.certificates.iter().filter_map(|certificate| certificate_item(certificate, lang)).collect()
}

fn certificate_item(certificate: &Certificate, lang: Lang) -> Option<Block> {
    let name = certificate.name.show(lang).trim();
    if name.is_empty() {
        return None;
    }
    let kind = match certificate.kind {
        CertificateKind::Certificate | CertificateKind::Swimming => label("", ""),
        CertificateKind::MboCertificate => label("Mbo-certificaat ", "MBO certificate "),
        CertificateKind::PracticeStatement => label("Praktijkverklaring ", "Practice statement "),
        CertificateKind::Badge => label("Badge ", "Badge "),
        CertificateKind::Course => label("Cursus ", "Course "),
    };
    let mut text = format!("{}{name}", kind.get(lang));
    let mut add = |words: String| {
        if !words.is_empty() {
            text.push_str(", ");
            text.push_str(&words);
        }
    };
    add(certificate.issuer.trim().to_owned());
    add(certificate.date.map_or_else(String::new, |date| word::short_moment(date, lang)));
    if let Some(until) = certificate.valid_until {
        add(format!("{} {}", label("geldig tot", "valid until").get(lang), word::short_moment(until, lang)));
    }
    let url = Some(certificate.url.trim()).filter(|url| url.starts_with("https://"));
    if url.is_some() {
        text.push_str(", ");
    }
    let runs = std::iter::once(Run::plain(text)).chain(url.map(|url| Run::linked(url, url)));
    Some(Block { role: Role::Item, runs: runs.collect() })
}
