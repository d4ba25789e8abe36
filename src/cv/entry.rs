//! The entries of the sheet: experiences with their examples, education, languages, certificates. What an output needs
//! beside the sheet (JSON Resume) takes its words from here, so that both say the same.

use super::document::{Block, Role, Run};
use super::evidence::{self, Bullet, Evidence};
use super::markdown;
use super::word;
use crate::profile::{
    Certificate, CertificateKind, Education, EducationState, End, Experience, Layout, Level, Period, Profile, Task,
    Track,
};
use crate::skill::{Section, Skill};
use crate::text::{Label, Lang, capitalise, join, label};
use std::cmp::Reverse;

/// The experiences of a section, newest first.
pub(super) fn experiences(profile: &Profile, section: Section, lang: Lang) -> Vec<Block> {
    let printed = evidence::printed(profile);
    let chosen = newest_first(profile).into_iter().filter(|experience| experience.section == section);
    chosen.flat_map(|experience| experience_entry(profile, experience, &printed, lang)).collect()
}

/// The experiences in the order of the sheet.
pub(crate) fn newest_first(profile: &Profile) -> Vec<&Experience> {
    let mut experiences: Vec<_> = profile.experiences.iter().collect();
    experiences.sort_by_key(|experience| Reverse(experience.period.recency()));
    experiences
}

/// Organisation, role, dates with place; then the items.
fn experience_entry(profile: &Profile, experience: &Experience, printed: &[&Skill], lang: Lang) -> Vec<Block> {
    let role = role(experience, lang);
    let dates = word::period(experience.period, lang);
    let mut blocks = head(&[&organisation(experience, lang), &role], &[&dates, place(experience)]);
    blocks.extend(items(profile, experience, printed, lang));
    blocks
}

/// One bullet of tasks, then what they and the examples show.
pub(crate) fn items(profile: &Profile, experience: &Experience, printed: &[&Skill], lang: Lang) -> Vec<Block> {
    let mut blocks = Vec::new();
    let Evidence { tasks, bullets } = evidence::gather(profile, experience, printed, lang);
    blocks.extend((!tasks.is_empty()).then(|| Block::plain(Role::Item, capitalise(&join(&tasks, lang)))));
    blocks.extend(own_tasks(experience, lang));
    let stands_here = |bullet: &Bullet<'_>| profile.layout == Layout::Experiences || bullet.skills.is_empty();
    blocks.extend(bullets.into_iter().filter(stands_here).flat_map(|bullet| bullet.blocks));
    blocks
}

/// What shows each skill, in the order of the block, and where that was: "Klantgericht: ... (Jumbo)".
pub(super) fn applied_skills(profile: &Profile, lang: Lang) -> Vec<Block> {
    let printed = evidence::printed(profile);
    let mut ranked = Vec::new();
    for experience in newest_first(profile) {
        let organisation = organisation(experience, lang);
        let place = if organisation.is_empty() { role(experience, lang) } else { organisation };
        for mut bullet in evidence::gather(profile, experience, &printed, lang).bullets {
            let Some(rank) = bullet.skills.first().and_then(|first| printed.iter().position(|skill| skill == first))
            else {
                continue;
            };
            if let Some(last) = bullet.blocks.last_mut().filter(|_| !place.is_empty()) {
                last.runs.push(Run::plain(format!(" ({place})")));
            }
            ranked.push((rank, bullet.blocks));
        }
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().flat_map(|(_, blocks)| blocks).collect()
}

/// The organisation, with its town where that belongs to the words.
pub(crate) fn organisation(experience: &Experience, lang: Lang) -> String {
    let organisation = experience.organisation_shown(lang);
    if is_household(experience) { format!("{organisation} in {}", experience.place.trim()) } else { organisation }
}

/// The town, where the organisation does not say it.
pub(crate) fn place(experience: &Experience) -> &str {
    if is_household(experience) { "" } else { experience.place.trim() }
}

/// Whether the town belongs to the words: "Gezin in Delft", but never "Online in Delft" or "Eigen leerlingen in Delft".
fn is_household(experience: &Experience) -> bool {
    let words = experience.activity().filter(|_| experience.organisation.is_empty());
    let words = words.map_or("", |activity| activity.organisation.nl);
    let has_place = !experience.place.trim().is_empty();
    has_place && experience.section != Section::Projects && !words.is_empty() && !words.contains(' ')
}

/// The role, with a mark behind it where it was an internship and does not say so.
pub(crate) fn role(experience: &Experience, lang: Lang) -> String {
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

/// The tasks in the student's own words.
fn own_tasks(experience: &Experience, lang: Lang) -> Vec<Block> {
    let own = experience.tasks.iter().filter(|task| matches!(task, Task::Own(_)));
    let own = own.filter_map(|task| experience.task_shown(task, lang));
    own.flat_map(|text| markdown::blocks(&capitalise(&evidence::as_bullet(text)), Role::Item)).collect()
}

/// Schools, newest first.
pub(super) fn education(profile: &Profile, lang: Lang) -> Vec<Block> {
    schools(profile).into_iter().flat_map(|education| education_entry(education, lang)).collect()
}

/// The schools in the order of the sheet.
pub(crate) fn schools(profile: &Profile) -> Vec<&Education> {
    let mut schools: Vec<_> = profile.education.iter().collect();
    schools.sort_by_key(|education| Reverse(school_period(education).recency()));
    schools
}

/// "Havo: Economie en Maatschappij", because a programme may hold commas; its track in brackets.
pub(crate) fn study(education: &Education, lang: Lang) -> String {
    let level = level(education, lang);
    let programme = education.programme.show(lang).trim();
    let mut what = [level, programme].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(": ");
    let track = track(education);
    // A track alone names neither a school nor a study.
    if !track.is_empty() {
        what = if what.is_empty() { track.to_owned() } else { format!("{what} ({track})") };
    }
    what
}

/// School, study; dates, state and place.
fn education_entry(education: &Education, lang: Lang) -> Vec<Block> {
    let (school, what) = (education.school.show(lang).trim(), study(education, lang));
    if school.is_empty() && (what.is_empty() || what == track(education)) {
        return Vec::new();
    }
    let period = school_period(education);
    // "heden" alone says less than "nu bezig".
    let dates = if period.from.is_none() && period.to == Some(End::Now) { Period::default() } else { period };
    let state = state(education, dates.is_empty(), lang);
    let dates = word::period(dates, lang);
    head(&[school, &what], &[&dates, &state, education.place.trim()])
}

/// The level; empty where it has no name.
pub(crate) fn level(education: &Education, lang: Lang) -> &'static str {
    let level = education.level.filter(|level| *level != Level::Other);
    level.map_or("", |level| level.printed().get(lang))
}

/// The track of mbo; empty where there is none.
pub(crate) const fn track(education: &Education) -> &'static str {
    match education.track {
        Some(Track::Bol) => "BOL",
        Some(Track::Bbl) => "BBL",
        None => "",
    }
}

/// The period with an end that agrees with the state: who is still there has not left.
pub(crate) fn school_period(education: &Education) -> Period {
    match education.state.goes_on() {
        true => Period { to: Some(End::Now), ..education.period },
        false => education.period,
    }
}

/// How far it is, without shame. Without dates it also says that it goes on.
pub(crate) fn state(education: &Education, is_undated: bool, lang: Lang) -> String {
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

/// The name behind what sort of proof it is ("Cursus barista"); none without a name.
pub(crate) fn certificate_name(certificate: &Certificate, lang: Lang) -> Option<String> {
    let name = Some(certificate.name.show(lang).trim()).filter(|name| !name.is_empty())?;
    let kind = match certificate.kind {
        CertificateKind::Certificate | CertificateKind::Swimming => label("", ""),
        CertificateKind::MboCertificate => label("Mbo-certificaat ", "MBO certificate "),
        CertificateKind::PracticeStatement => label("Praktijkverklaring ", "Practice statement "),
        CertificateKind::Badge => label("Badge ", "Badge "),
        CertificateKind::Course => label("Cursus ", "Course "),
    };
    Some(format!("{}{name}", kind.get(lang)))
}

fn certificate_item(certificate: &Certificate, lang: Lang) -> Option<Block> {
    let mut text = certificate_name(certificate, lang)?;
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
