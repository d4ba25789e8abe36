//! Which steps have an answer, for the progress line.

use super::Profile;
use crate::route::Step;

impl Profile {
    /// Whether the student answered anything on this step. The last two steps ask nothing.
    pub fn answers(&self, step: Step) -> bool {
        match step {
            Step::Start => !self.is_empty(),
            Step::Goal => self.goal.is_some(),
            Step::Did => !self.experiences.is_empty(),
            Step::Tell => self.experiences.iter().any(|item| !item.tasks.is_empty() || !item.examples.is_empty()),
            Step::Skills => !self.skills.is_empty(),
            Step::School => {
                let none = self.none;
                let nones = none.education || none.languages || none.certificates;
                nones || !(self.education.is_empty() && self.languages.is_empty() && self.certificates.is_empty())
            }
            Step::You => !self.contact.name.trim().is_empty(),
            Step::Check | Step::Done => self.is_ready(),
        }
    }

    /// Whether there is a CV to send: a name, and something that the student did or can do.
    pub fn is_ready(&self) -> bool {
        !self.contact.name.trim().is_empty() && !(self.experiences.is_empty() && self.skills.is_empty())
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
    fn having_none_is_an_answer() {
        let mut profile = Profile::default();
        profile.none.certificates = true;
        assert!(profile.answers(Step::School));
    }
}
