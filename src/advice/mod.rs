//! Advice on a CV: a table of rules that look at a profile and tell what would help. No score, no grade; having done
//! nothing yet is never a fault.
//!
//! A rule is a file with its reason, its check, and cases where it speaks and where it is silent. [`RULES`] orders
//! them, the most useful first, and [`help()`] explains each with its [`Source`]. The wording stands in
//! [`crate::text::advice`]. It runs in the reader, beside the page.

mod contact;
mod help;
mod layout;
mod links;
mod own;
mod privacy;
mod skills;
mod source;
mod structure;
mod writing;

pub use help::help;
pub use source::{Publication, Source};

use crate::profile::{Moment, Profile};
use crate::route::Step;
use crate::text::Lang;
use crate::text::advice::{self as words, Wording, fill};
use serde::{Deserialize, Serialize};

/// What the rules look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// The student's own material.
    pub profile: Profile,
    /// Pages of the sheet; 0 while unknown.
    pub pages: usize,
    /// What is drawn on the last page: lines, its number, the rules beneath headings; 0 while unknown.
    pub last_lines: usize,
    /// The month of the clock.
    pub today: Moment,
    /// The language of the screen.
    pub lang: Lang,
}

/// A rule of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, which never changes.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The step where the student can do something about it, unless the finding names another.
    pub step: Step,
    /// The field of that step to begin with, by its id.
    pub field: Option<&'static str>,
    /// What a tip says.
    pub wording: Wording,
    /// Where it comes from.
    pub source: Source,
    check: fn(&Material) -> Option<Facts>,
    #[cfg(test)]
    cases: Cases,
}

/// How much a rule matters. The table holds the first ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is missing or looks like a slip: have a look.
    Look,
    /// The CV gets clearly better.
    Better,
    /// Nice, when there is time.
    Nice,
}

/// What a rule found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Facts {
    /// The words it is about: a skill, or the student's own.
    words: String,
    /// A number it is about: skills or pages.
    count: usize,
    /// Where those words were typed, if not at the rule's own step.
    step: Option<Step>,
}

/// A tip, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tip {
    /// The name of the rule.
    pub rule: String,
    /// What we saw.
    pub what: String,
    /// Why it matters, and what helps.
    pub help: String,
    /// The step where the student can do something about it.
    pub step: Step,
    /// The field of that step to begin with, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// Every rule, in the order in which tips are shown.
pub static RULES: [Rule; 59] = [
    contact::no_name::RULE,
    contact::no_contact::RULE,
    contact::broken_email::RULE,
    contact::phone_digits::RULE,
    structure::no_goal::RULE,
    skills::few_concrete::RULE,
    privacy::never::RULE,
    privacy::age::RULE,
    privacy::gender::RULE,
    privacy::photo::RULE,
    privacy::private_fact::RULE,
    privacy::street_in_town::RULE,
    structure::end_before_start::RULE,
    structure::future_start::RULE,
    structure::diploma_past::RULE,
    structure::certificate_expired::RULE,
    links::broken_link::RULE,
    writing::other_language::RULE,
    structure::nothing_told::RULE,
    structure::empty_card::RULE,
    structure::no_example::RULE,
    structure::no_dates::RULE,
    structure::no_school::RULE,
    structure::no_languages::RULE,
    structure::no_level::RULE,
    skills::first_unproven::RULE,
    skills::ai_unproven::RULE,
    skills::unproven::RULE,
    skills::personal_unproven::RULE,
    writing::no_number::RULE,
    skills::twins::RULE,
    skills::few_skills::RULE,
    skills::many_skills::RULE,
    writing::vague::RULE,
    writing::ai_talk::RULE,
    writing::weak_opening::RULE,
    writing::passive::RULE,
    writing::long_sentence::RULE,
    writing::long_line::RULE,
    writing::same_twice::RULE,
    writing::short_profile::RULE,
    writing::long_profile::RULE,
    layout::thin_end::RULE,
    layout::second_page::RULE,
    layout::many_lines::RULE,
    contact::no_town::RULE,
    contact::odd_address::RULE,
    contact::school_address::RULE,
    contact::year_in_email::RULE,
    skills::personal_first::RULE,
    skills::long_skill::RULE,
    structure::gap::RULE,
    writing::capitals::RULE,
    writing::exclamation::RULE,
    writing::emoji::RULE,
    writing::and_so_on::RULE,
    contact::name_case::RULE,
    links::plain_http::RULE,
    links::badge_link::RULE,
];

/// Every tip on this material in the language of the screen, the most useful first.
pub fn tips(material: &Material) -> Vec<Tip> {
    RULES.iter().filter_map(|rule| Some(rule.tip(&(rule.check)(material)?, material.lang))).collect()
}

impl Rule {
    fn tip(&self, facts: &Facts, lang: Lang) -> Tip {
        // What the student left open has no name yet.
        let named = if facts.words.is_empty() { "…" } else { &facts.words };
        let (what, help) = self.wording.said(lang, |text| {
            fill(text, |place, _| if place == "count" { facts.count.to_string() } else { named.to_owned() })
        });
        Tip {
            rule: self.name.to_owned(),
            what,
            help,
            step: facts.step.unwrap_or(self.step),
            // The field is one of the rule's own step.
            field: self.field.filter(|_| facts.step.is_none_or(|step| step == self.step)).map(str::to_owned),
        }
    }
}

impl Facts {
    /// Something about these words.
    fn about(words: impl Into<String>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// Something about so many.
    fn many(count: usize) -> Self {
        Self { count, ..Self::default() }
    }
}

/// Where a rule speaks and where it is silent, each as a change to [`Material::blank`].
#[cfg(test)]
#[derive(Clone, Copy, Debug)]
struct Cases {
    fires: &'static [fn(&mut Material)],
    quiet: &'static [fn(&mut Material)],
}

#[cfg(test)]
mod tests;
