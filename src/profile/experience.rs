//! What a student did, told once on a card: where, when, which tasks, and examples of what came of it.

use super::{Id, Period};
use crate::skill::{Activity, Section, Skill, activity};
use crate::text::{Lang, Localized, capitalise};
use serde::{Deserialize, Serialize};

/// A job, internship, volunteering, project, care, club or sport.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Experience {
    /// Identifies it within the profile.
    pub id: Id,
    /// The id of the [`Activity`] it was ticked as; none when the student typed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// The section of the CV it is printed under.
    pub section: Section,
    /// Whether it was an internship, which is printed behind the role ("(stage)").
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub internship: bool,
    /// The shop, club or school; "Gezin in Delft" for a family.
    pub organisation: Localized,
    /// The role; while it is empty, the activity's.
    pub role: Localized,
    /// The town.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// From when to when.
    pub period: Period,
    /// What the student did there.
    pub tasks: Vec<Task>,
    /// What came of it.
    pub examples: Vec<Example>,
    /// Skills that the student confirmed on this card.
    pub shows: Vec<Skill>,
}

/// A task: a ticked phrase, or the student's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Task {
    /// The id of a phrase of this experience's activity: prints correctly in both languages.
    Ticked(String),
    /// Typed by the student; light Markdown.
    Own(Localized),
}

/// Something that came of it, and the skills that it shows. It belongs to one experience.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Example {
    /// Identifies it within the profile.
    pub id: Id,
    /// What is said.
    pub text: ExampleText,
    /// The skills that it shows; the first opens the bullet on the CV.
    pub shows: Vec<Skill>,
}

/// How an example is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExampleText {
    /// The answer to the activity's number question; the sentence is composed in the language of the CV.
    Number(u32),
    /// Typed or edited by the student; light Markdown.
    Own(Localized),
}

impl Default for ExampleText {
    fn default() -> Self {
        Self::Own(Localized::default())
    }
}

impl Experience {
    /// An experience as it starts when an activity is ticked.
    pub fn from_activity(id: Id, activity: &Activity) -> Self {
        Self {
            id,
            activity: Some(activity.id.to_owned()),
            section: activity.section,
            internship: activity.group == activity::Group::Internship,
            ..Self::default()
        }
    }

    /// An experience that the student typed; a project or hobby until they say that it was work.
    pub fn typed(id: Id, lang: Lang, role: &str) -> Self {
        Self { id, section: Section::Projects, role: Localized::only(lang, role), ..Self::default() }
    }

    /// The activity it was ticked as, if this version knows it.
    pub fn activity(&self) -> Option<&'static Activity> {
        activity::find(self.activity.as_deref()?)
    }

    /// The role as shown: the student's words, or else the activity's.
    pub fn role_shown(&self, lang: Lang) -> String {
        match self.activity() {
            Some(activity) if self.role.is_empty() => activity.role.get(lang).to_owned(),
            _ => capitalise(self.role.show(lang).trim()),
        }
    }

    /// The organisation as shown: the student's words, or else the activity's ("Gezin").
    pub fn organisation_shown(&self, lang: Lang) -> String {
        match self.activity() {
            Some(activity) if self.organisation.is_empty() => activity.organisation.get(lang).to_owned(),
            _ => self.organisation.show(lang).trim().to_owned(),
        }
    }

    /// The words of a task; none for a phrase that this version does not know.
    pub fn task_shown<'a>(&self, task: &'a Task, lang: Lang) -> Option<&'a str> {
        match task {
            Task::Ticked(id) => Some(self.activity()?.task(id)?.text.get(lang)),
            Task::Own(text) => Some(text.show(lang).trim()).filter(|text| !text.is_empty()),
        }
    }

    /// The words of an example; none while it is empty, or for a number that this version can't word.
    pub fn example_shown(&self, example: &Example, lang: Lang) -> Option<String> {
        match &example.text {
            ExampleText::Number(number) => Some(self.activity()?.number.compose(lang, *number)),
            ExampleText::Own(text) => Some(text.show(lang).trim().to_owned()).filter(|text| !text.is_empty()),
        }
    }
}
