//! Which steps have an answer, for the progress line.

use super::{Nones, Profile};
use crate::route::Step;

impl Profile {
    /// Whether the student answered something on this step that stands on the CV. The last two steps ask nothing.
    pub fn answers(&self, step: Step) -> bool {
        match step {
            Step::Start => !self.is_empty(),
            Step::Goal => self.goal.is_some(),
            Step::Did => !self.experiences.is_empty(),
            Step::Tell => self.experiences.iter().any(|item| !item.tasks.is_empty() || !item.examples.is_empty()),
            Step::Skills => !self.skills.is_empty(),
            Step::School => {
                let Nones { education, languages, certificates } = self.none;
                let has_school = self.education.iter().any(|item| item.level.is_some() || !item.school.is_empty());
                let has_language = self.languages.iter().any(|item| !item.name.printed(self.language).is_empty());
                let has_certificate = self.certificates.iter().any(|item| !item.name.is_empty());
                [education, languages, certificates, has_school, has_language, has_certificate].contains(&true)
            }
            Step::You => !self.contact.name.trim().is_empty(),
            Step::Check | Step::Done => false,
        }
    }

    /// Whether there is a CV to send: a name, and something that the student did or can do.
    pub fn is_ready(&self) -> bool {
        let has_name = !self.contact.name.trim().is_empty();
        let is_blank = self.experiences.is_empty() && self.skills.is_empty();
        has_name && !is_blank
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_profile_answers_nothing() {
        for step in Step::ALL {
            assert!(!Profile::default().answers(step), "{step:?}");
        }
    }

    #[test]
    fn another_cv_replaces_this_one_but_not_what_it_is_for() {
        let mut profile = Profile { goal: Some(crate::profile::Goal::Internship), ..Profile::default() };
        assert!(!profile.has_cv());
        profile.contact.name = "Noor Bakker".to_owned();
        assert!(profile.has_cv());
        let other = Profile { none: Nones { languages: true, ..Nones::default() }, ..Profile::default() };
        let replaced = profile.with_cv_of(other);
        assert_eq!((replaced.goal, replaced.none.languages), (profile.goal, true));
        assert_eq!(replaced.contact.name, "");
    }

    #[test]
    fn having_none_is_an_answer() {
        let mut profile = Profile::default();
        profile.none.certificates = true;
        assert!(profile.answers(Step::School));
    }
}
