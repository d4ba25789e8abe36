//! Where in a profile a text stands, so that what was found in it can be shown, taken out or kept there.

use crate::profile::{ExampleText, Id, LanguageName, Profile, Task};
use crate::route::Step;
use crate::skill::Skill;
use crate::text::{Lang, Localized};
use serde::{Deserialize, Serialize};

/// The place of a text in a profile. Ids are those of the profile's items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the field of the same name in `profile`")]
pub enum Place {
    Direction,
    Summary,
    Organisation(Id),
    Role(Id),
    ExperiencePlace(Id),
    /// The experience, and which of its tasks.
    Task(Id, usize),
    /// The experience and the example.
    Example(Id, Id),
    /// Which of the skills.
    Skill(usize),
    /// Which of the skills that are printed in other words.
    SkillWords(usize),
    /// The same for a vacancy.
    VacancyWords(Id, usize),
    School(Id),
    Programme(Id),
    SchoolPlace(Id),
    Language(Id),
    Certificate(Id),
    Issuer(Id),
    Email,
    Town,
    Link(Id),
}

impl Place {
    /// The step where the text was typed.
    pub const fn step(self) -> Step {
        match self {
            Self::Direction => Step::Goal,
            Self::Organisation(_) | Self::Role(_) | Self::ExperiencePlace(_) | Self::Task(..) | Self::Example(..) => {
                Step::Tell
            }
            Self::Skill(_) | Self::SkillWords(_) | Self::VacancyWords(..) => Step::Skills,
            Self::School(_)
            | Self::Programme(_)
            | Self::SchoolPlace(_)
            | Self::Language(_)
            | Self::Certificate(_)
            | Self::Issuer(_) => Step::School,
            Self::Summary | Self::Email | Self::Town | Self::Link(_) => Step::You,
        }
    }

    /// Whether the text is a field of its own, which may hold what no other text may: an address to write to, a link.
    pub const fn is_contact(self) -> bool {
        matches!(self, Self::Email | Self::Town | Self::Link(_))
    }

    /// Whether the text is the name of an organisation, school or town, which says little about the student.
    pub const fn is_name(self) -> bool {
        matches!(
            self,
            Self::Organisation(_) | Self::ExperiencePlace(_) | Self::School(_) | Self::SchoolPlace(_) | Self::Issuer(_)
        )
    }
}

/// Calls `edit` with every text of the student's own that goes on a CV, its place and its language. The name and phone
/// number are left out: those fields are what they are for.
pub fn each_text(profile: &mut Profile, edit: &mut impl FnMut(Place, Lang, &mut String)) {
    let lang = profile.language;
    both(Place::Direction, &mut profile.wishes.direction, edit);
    both(Place::Summary, &mut profile.summary, edit);
    for experience in &mut profile.experiences {
        let id = experience.id;
        both(Place::Organisation(id), &mut experience.organisation, edit);
        both(Place::Role(id), &mut experience.role, edit);
        edit(Place::ExperiencePlace(id), lang, &mut experience.place);
        for (at, task) in experience.tasks.iter_mut().enumerate() {
            if let Task::Own(text) = task {
                both(Place::Task(id, at), text, edit);
            }
        }
        for example in &mut experience.examples {
            if let ExampleText::Own(text) = &mut example.text {
                both(Place::Example(id, example.id), text, edit);
            }
        }
    }
    for at in 0..profile.skills.len() {
        let Skill::Own(text) = &mut profile.skills[at] else { continue };
        let before = text.clone();
        both(Place::Skill(at), text, edit);
        let after = text.clone();
        if after != before {
            rename(profile, &Skill::Own(before), &Skill::Own(after));
        }
    }
    for (at, item) in profile.words.iter_mut().enumerate() {
        both(Place::SkillWords(at), &mut item.words, edit);
    }
    for vacancy in &mut profile.vacancies {
        for (at, item) in vacancy.words.iter_mut().enumerate() {
            both(Place::VacancyWords(vacancy.id, at), &mut item.words, edit);
        }
    }
    for item in &mut profile.education {
        both(Place::School(item.id), &mut item.school, edit);
        both(Place::Programme(item.id), &mut item.programme, edit);
        edit(Place::SchoolPlace(item.id), lang, &mut item.place);
    }
    for item in &mut profile.languages {
        if let LanguageName::Own(text) = &mut item.name {
            both(Place::Language(item.id), text, edit);
        }
    }
    for item in &mut profile.certificates {
        both(Place::Certificate(item.id), &mut item.name, edit);
        edit(Place::Issuer(item.id), lang, &mut item.issuer);
    }
    edit(Place::Email, lang, &mut profile.contact.email);
    edit(Place::Town, lang, &mut profile.contact.town);
    for link in &mut profile.contact.links {
        edit(Place::Link(link.id), lang, &mut link.url);
    }
}

fn both(place: Place, text: &mut Localized, edit: &mut impl FnMut(Place, Lang, &mut String)) {
    edit(place, Lang::Nl, &mut text.nl);
    edit(place, Lang::En, &mut text.en);
}

/// A skill in own words is known by them: what shows it keeps showing it.
fn rename(profile: &mut Profile, before: &Skill, after: &Skill) {
    let Profile { experiences, certificates, kept_twins, words, vacancies, .. } = profile;
    let by_experience = experiences.iter_mut().flat_map(|it| {
        let by_example = it.examples.iter_mut().flat_map(|example| &mut example.shows);
        it.shows.iter_mut().chain(by_example)
    });
    let by_certificate = certificates.iter_mut().flat_map(|it| &mut it.shows);
    let for_vacancy = vacancies.iter_mut().flat_map(|it| {
        let worded = it.words.iter_mut().map(|known| &mut known.skill);
        it.skills.iter_mut().chain(worded)
    });
    let worded = words.iter_mut().map(|known| &mut known.skill);
    let all = by_experience.chain(by_certificate).chain(for_vacancy).chain(worded).chain(kept_twins);
    all.filter(|skill| *skill == before).for_each(|skill| skill.clone_from(after));
}
