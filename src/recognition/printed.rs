//! The fields that the sheet prints, as a computer should find them.

use super::{Attested, Occupation, Recognised, Schooling, Spoken};
use crate::cv::{Document, Role, entry, printed_skills};
use crate::privacy::{self, Audience};
use crate::profile::{Certificate, Education, EducationState, End, Experience, Language, Level, Period, Profile};
use crate::skill::{Section, Skill};
use crate::text::Lang;

impl Recognised {
    /// What the CV of this profile says to an employer, in this language. The document is the one that was printed.
    pub fn printed(profile: &Profile, document: &Document, lang: Lang) -> Self {
        let profile = &privacy::view(profile, Audience::Employer);
        let skills = printed_skills(profile);
        let of = |section: Section| {
            entry::newest_first(profile).into_iter().filter(move |experience| experience.section == section)
        };
        let order = [Section::Work, Section::Volunteering, Section::Projects];
        let experiences = order.into_iter().flat_map(of).map(|it| occupation(profile, it, &skills, lang));
        let contact = &profile.contact;
        Self {
            lang,
            name: contact.name.trim().to_owned(),
            email: contact.email.trim().to_owned(),
            phone: contact.phone.trim().to_owned(),
            town: contact.town.trim().to_owned(),
            links: contact.links.iter().map(|link| link.url.trim().to_owned()).filter(|url| !url.is_empty()).collect(),
            summary: paragraphs(document).join(" "),
            skills: skills.iter().map(|skill| skill.printed(lang)).filter(|name| !name.is_empty()).collect(),
            applied: applied(document),
            experiences: experiences.filter(|it| !(it.organisation.is_empty() && it.role.is_empty())).collect(),
            education: entry::schools(profile).into_iter().filter_map(|it| schooling(it, lang)).collect(),
            languages: profile.languages.iter().filter_map(|it| spoken(it, lang)).collect(),
            certificates: profile.certificates.iter().filter_map(|it| attested(it, lang)).collect(),
            ..Self::default()
        }
    }
}

/// The paragraphs: only the profile text has any, and its items stand under its heading.
fn paragraphs(document: &Document) -> Vec<String> {
    let blocks = document.blocks.iter().skip_while(|block| block.role != Role::Section);
    let mut blocks = blocks.peekable();
    let heading = blocks.next().map(|block| block.text()).unwrap_or_default();
    if super::heading::part_of(&heading).is_none_or(|(part, _)| part != super::heading::Part::Summary) {
        return Vec::new();
    }
    blocks.take_while(|block| block.role != Role::Section).map(|block| block.text()).collect()
}

/// The items under the heading of the second layout.
fn applied(document: &Document) -> Vec<String> {
    let is_heading = |block: &&crate::cv::Block| {
        block.role == Role::Section
            && super::heading::part_of(&block.text())
                .is_some_and(|(part, _)| part == super::heading::Part::AppliedSkills)
    };
    let blocks = document.blocks.iter().skip_while(|block| !is_heading(block)).skip(1);
    blocks.take_while(|block| block.role == Role::Item).map(|block| block.text()).collect()
}

fn occupation(profile: &Profile, experience: &Experience, skills: &[&Skill], lang: Lang) -> Occupation {
    let items = entry::items(profile, experience, skills, lang);
    Occupation {
        section: experience.section,
        internship: experience.internship,
        organisation: entry::organisation(experience, lang),
        role: entry::role(experience, lang),
        place: entry::place(experience).to_owned(),
        period: told(experience.period),
        bullets: items.iter().map(crate::cv::Block::text).collect(),
    }
}

fn schooling(education: &Education, lang: Lang) -> Option<Schooling> {
    let school = education.school.show(lang).trim().to_owned();
    let study = entry::study(education, lang);
    if school.is_empty() && (study.is_empty() || study == entry::track(education)) {
        return None;
    }
    Some(Schooling {
        school,
        study,
        level: education.level.filter(|level| *level != Level::Other),
        level_words: entry::level(education, lang).to_owned(),
        programme: education.programme.show(lang).trim().to_owned(),
        track: education.track,
        place: education.place.trim().to_owned(),
        period: told(entry::school_period(education)),
        state: Some(match education.state {
            // While the date is open the sheet says that it goes on.
            EducationState::Expected(None) => EducationState::Current(None),
            state => state,
        }),
        bullets: Vec::new(),
    })
}

/// One moment alone is both the beginning and the end of what is read.
fn told(period: Period) -> Period {
    match (period.from, period.to) {
        (Some(from), None) => Period { to: Some(End::At(from)), ..period },
        (None, Some(End::At(to))) => Period { from: Some(to), ..period },
        _ => period,
    }
}

fn spoken(language: &Language, lang: Lang) -> Option<Spoken> {
    let name = language.name.printed(lang).to_owned();
    let fluency = language.level.map(|level| format!("{}, {}", level.code(), level.plain().get(lang)));
    (!name.is_empty()).then(|| Spoken { name, fluency: fluency.unwrap_or_default() })
}

fn attested(certificate: &Certificate, lang: Lang) -> Option<Attested> {
    let url = Some(certificate.url.trim()).filter(|url| url.starts_with("https://"));
    Some(Attested {
        name: entry::certificate_name(certificate, lang)?,
        issuer: certificate.issuer.trim().to_owned(),
        date: certificate.date,
        valid_until: certificate.valid_until,
        url: url.unwrap_or_default().to_owned(),
    })
}
