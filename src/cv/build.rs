//! The order of the sheet.

use super::document::{Block, Document, Role, Run};
use super::{entry, evidence, markdown, summary, word};
use crate::privacy::{self, Audience};
use crate::profile::{Goal, Layout, Level, Profile};
use crate::skill::{Section, Skill};
use crate::text::Lang;

/// What stands between two ways to reach someone.
const BAR: &str = " | ";

/// The most characters that a line of contact holds; as many are sure to fit the sheet.
const CONTACT_LINE: usize = 80;

/// The CV of this profile, as this audience may see it, in this language.
///
/// Where a vacancy is chosen, it is the CV for that one. Empty parts leave no heading. Without a name the sheet is headed "Curriculum vitae".
pub fn build(profile: &Profile, audience: Audience, lang: Lang) -> Document {
    let profile = &privacy::view(&profile.for_vacancy(), audience);
    let name = profile.contact.name.trim();
    let mut blocks = vec![Block::plain(Role::Name, if name.is_empty() { "Curriculum vitae" } else { name })];
    blocks.extend(contact(profile));
    for part in order(profile) {
        let (heading, content) = part.content(profile, lang);
        if !content.is_empty() {
            blocks.push(Block::plain(Role::Section, heading));
            blocks.extend(content);
        }
    }
    let title = if name.is_empty() { "CV".to_owned() } else { format!("CV {name}") };
    Document { lang, title, author: name.to_owned(), blocks }
}

/// A part of the sheet under its own heading.
#[derive(Clone, Copy)]
enum Part {
    Summary,
    Skills,
    AppliedSkills,
    Experience(Section),
    Education,
    Languages,
    Certificates,
}

/// Skills first; school directly after them where the goal is to learn, languages where the student is new here.
fn order(profile: &Profile) -> Vec<Part> {
    let school_first = profile.goal.is_some_and(Goal::puts_school_first);
    let newcomer =
        profile.education.iter().any(|education| matches!(education.level, Some(Level::Isk | Level::Abroad)));
    let mut parts = vec![Part::Summary, Part::Skills];
    if profile.layout == Layout::Skills {
        parts.push(Part::AppliedSkills);
    }
    if newcomer {
        parts.push(Part::Languages);
    }
    if school_first {
        parts.push(Part::Education);
    }
    parts.extend([Section::Work, Section::Volunteering, Section::Projects].map(Part::Experience));
    if !school_first {
        parts.push(Part::Education);
    }
    if !newcomer {
        parts.push(Part::Languages);
    }
    parts.push(Part::Certificates);
    parts
}

impl Part {
    /// The heading that parsers know, and the blocks under it.
    fn content(self, profile: &Profile, lang: Lang) -> (&'static str, Vec<Block>) {
        let (heading, content) = match self {
            Self::Summary => (word::PROFILE, summary_blocks(profile, lang)),
            Self::Skills => (word::SKILLS, skills(profile, lang)),
            Self::AppliedSkills => (word::APPLIED_SKILLS, entry::applied_skills(profile, lang)),
            Self::Experience(section) => {
                let heading = match section {
                    Section::Work => word::WORK,
                    Section::Volunteering => word::VOLUNTEERING,
                    Section::Projects => word::PROJECTS,
                };
                (heading, entry::experiences(profile, section, lang))
            }
            Self::Education => (word::EDUCATION, entry::education(profile, lang)),
            Self::Languages => (word::LANGUAGES, entry::languages(profile, lang)),
            Self::Certificates => (entry::certificates_heading(profile), entry::certificates(profile, lang)),
        };
        (heading.get(lang), content)
    }
}

/// Town, phone, e-mail and links, with the full address in sight, in as few lines as hold them.
///
/// Each line is a block of its own: one that the typesetter breaks would leave a bar at its end.
fn contact(profile: &Profile) -> Vec<Block> {
    let contact = &profile.contact;
    let email = contact.email.trim();
    let looks_valid = email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'));
    let sendable = looks_valid && !email.contains(char::is_whitespace);
    let email = if sendable { Run::linked(email, format!("mailto:{email}")) } else { Run::plain(email) };
    let links = contact.links.iter().map(|link| markdown::address(link.url.trim()));
    let ways = [Run::plain(contact.town.trim()), phone(contact.phone.trim()), email].into_iter().chain(links);
    let mut lines: Vec<Block> = Vec::new();
    for way in ways.filter(|way| !way.text.is_empty()) {
        let width = way.text.chars().count();
        match lines.last_mut().filter(|line| line.text().chars().count() + BAR.len() + width <= CONTACT_LINE) {
            Some(line) => line.runs.extend([Run::plain(BAR), way]),
            None => lines.push(Block { role: Role::Contact, runs: vec![way] }),
        }
    }
    lines
}

/// A phone number that can be called: RFC 3966 wants digits and a leading plus only.
fn phone(text: &str) -> Run {
    let number: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if number.len() >= 6 { Run::linked(text, format!("tel:{number}")) } else { Run::plain(text) }
}

/// The student's own words, or else the composed sentences; then licence, transport and the right to work.
fn summary_blocks(profile: &Profile, lang: Lang) -> Vec<Block> {
    let own = profile.summary.show(lang).trim();
    let mobility = summary::mobility(profile, lang);
    let mut blocks = if own.is_empty() {
        let sentences = [summary::compose(profile, lang), mobility];
        let text = sentences.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        return if text.is_empty() { Vec::new() } else { vec![Block::plain(Role::Paragraph, text)] };
    } else {
        markdown::blocks(own, Role::Paragraph)
    };
    if !mobility.is_empty() {
        blocks.push(Block::plain(Role::Paragraph, mobility));
    }
    blocks
}

/// Two bulleted lines: first what can be searched for (tools, machines, tasks, languages), then how someone works.
fn skills(profile: &Profile, lang: Lang) -> Vec<Block> {
    let (concrete, personal): (Vec<_>, Vec<_>) =
        evidence::printed(profile).into_iter().partition(|skill| skill.is_concrete());
    let line = |skills: Vec<&Skill>| {
        let words: Vec<_> =
            skills.iter().map(|skill| profile.said(skill, lang)).filter(|word| !word.is_empty()).collect();
        (!words.is_empty()).then(|| Block::plain(Role::Item, words.join(", ")))
    };
    [line(concrete), line(personal)].into_iter().flatten().collect()
}
