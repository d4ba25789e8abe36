//! The student's own material: plain data that serde reads and writes, and verbs on it.
//!
//! A half-filled profile is a normal value. Nothing here knows how it is printed (`cv`), who may see it (`privacy`) or
//! where it is kept (`saved`).

mod block;
mod contact;
mod credential;
mod example;
mod experience;
mod goal;
mod history;
mod last_used;
mod moment;
mod normalise;
mod progress;
mod proof;
mod scaffold;
mod tell;
mod vacancy;

pub use block::{ENOUGH_CONCRETE, Layout};
pub use contact::{Contact, Licence, Link, Mobility};
pub use credential::{
    Cefr, Certificate, CertificateKind, Education, EducationState, Language, LanguageName, Level, Track,
};
pub use example::example;
pub use experience::{Example, ExampleText, Experience, Task};
pub use goal::{Goal, Hours, WeekPart, Wishes};
pub use history::History;
pub use last_used::{HALF_LIFE, TECHNICAL_HALF_LIFE, half_life};
pub use moment::{End, Moment, Period};
pub use normalise::{MAX_ITEMS, MAX_TEXT, clean};
pub use proof::Proof;
pub use scaffold::Scaffold;
pub use tell::{carry, shift};
pub use vacancy::{MAX_VACANCIES, MAX_VACANCY, SkillWords, Vacancy, first_line};

use crate::skill::Skill;
use crate::text::{Lang, Localized};
use serde::{Deserialize, Serialize};

/// Identifies an item of a list within one profile, for editing and for the screen. Not printed.
pub type Id = u32;

/// Everything that a student has told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The language of the CV, apart from the language of the screens.
    pub language: Lang,
    /// Whether the student asked for fields in both languages.
    pub bilingual: bool,
    /// What the CV is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// What the student looks for and when.
    pub wishes: Wishes,
    /// Jobs, volunteering, projects, care, clubs: each told once, on a card.
    pub experiences: Vec<Experience>,
    /// The chosen skills, in the order of the CV.
    pub skills: Vec<Skill>,
    /// Skills that the student wants beside another one that says the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept_twins: Vec<Skill>,
    /// Whether a skill without an example stays off the CV; else it is printed last.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub only_proven: bool,
    /// How the CV shows what came of the experiences.
    #[serde(skip_serializing_if = "Layout::is_usual")]
    pub layout: Layout,
    /// Schools and courses of study.
    pub education: Vec<Education>,
    /// Languages with their level.
    pub languages: Vec<Language>,
    /// Certificates, badges and courses.
    pub certificates: Vec<Certificate>,
    /// The short parts of the school screen that the student answered with "I have none".
    pub none: Nones,
    /// Name and ways to be reached.
    pub contact: Contact,
    /// Licence, transport and "may work in the Netherlands".
    pub mobility: Mobility,
    /// The profile text in the student's own words; while it is empty, one is composed.
    pub summary: Localized,
    /// Vacancies that the student keeps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vacancies: Vec<Vacancy>,
    /// The one of them that the CV is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vacancy: Option<Id>,
    /// Skills that the student prints in other words than the lexicon's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<SkillWords>,
    /// Personal data that the student keeps knowingly: the category and the place of each, as in "age summary".
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept_facts: Vec<String>,
}

/// Parts that the student said to have nothing for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Nones {
    /// No school to print.
    pub education: bool,
    /// No other languages.
    pub languages: bool,
    /// No certificates.
    pub certificates: bool,
}

impl Profile {
    /// An id that no item of this profile has.
    pub fn fresh_id(&self) -> Id {
        let experiences = self.experiences.iter().flat_map(|experience| {
            std::iter::once(experience.id).chain(experience.examples.iter().map(|example| example.id))
        });
        experiences
            .chain(self.education.iter().map(|item| item.id))
            .chain(self.languages.iter().map(|item| item.id))
            .chain(self.certificates.iter().map(|item| item.id))
            .chain(self.contact.links.iter().map(|item| item.id))
            .chain(self.vacancies.iter().map(|item| item.id))
            .max()
            .map_or(1, |highest| highest.saturating_add(1))
    }

    /// The experience with this id.
    pub fn experience(&self, id: Id) -> Option<&Experience> {
        self.experiences.iter().find(|experience| experience.id == id)
    }

    /// The experience with this id, to edit.
    pub fn experience_mut(&mut self, id: Id) -> Option<&mut Experience> {
        self.experiences.iter_mut().find(|experience| experience.id == id)
    }

    /// Whether there is nothing yet that would be a loss.
    pub fn is_empty(&self) -> bool {
        let blank = Self { language: self.language, ..Self::default() };
        *self == blank
    }

    /// The CV of another profile, for what this one is for: a CV doesn't say what the next one is for, nor when the
    /// student can work.
    #[must_use]
    pub fn with_cv_of(&self, other: Self) -> Self {
        Self {
            bilingual: self.bilingual,
            goal: self.goal,
            wishes: self.wishes.clone(),
            mobility: self.mobility.clone(),
            layout: self.layout,
            ..other
        }
    }

    /// Whether there is a CV that another one would replace.
    pub fn has_cv(&self) -> bool {
        *self != self.with_cv_of(Self { language: self.language, ..Self::default() })
    }
}
