//! Undo and redo over whole profiles.

use super::Profile;
use std::collections::VecDeque;

/// How many steps can be undone. A profile is some kilobytes, so this is a few hundred at most.
const DEPTH: usize = 100;

/// Past and undone profiles. Typing in one field is one step.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: VecDeque<Profile>,
    undone: Vec<Profile>,
    typing: Option<String>,
}

impl History {
    /// Remembers the profile as it was before an edit. `field` names the text field that is being typed in;
    /// edits of the same field in a row are one step.
    pub fn push(&mut self, before: Profile, field: Option<&str>) {
        self.undone.clear();
        let goes_on = field.is_some() && self.typing.as_deref() == field;
        self.typing = field.map(str::to_owned);
        if goes_on && !self.past.is_empty() {
            return;
        }
        if self.past.len() == DEPTH {
            self.past.pop_front();
        }
        self.past.push_back(before);
    }

    /// Ends the current typing, so that the next edit is a step of its own.
    pub fn pause(&mut self) {
        self.typing = None;
    }

    /// The profile before the last step; `now` can then be redone.
    pub fn undo(&mut self, now: &Profile) -> Option<Profile> {
        self.typing = None;
        let before = self.past.pop_back()?;
        self.undone.push(now.clone());
        Some(before)
    }

    /// The profile that was last undone.
    pub fn redo(&mut self, now: &Profile) -> Option<Profile> {
        self.typing = None;
        let after = self.undone.pop()?;
        self.past.push_back(now.clone());
        Some(after)
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Profile {
        let mut profile = Profile::default();
        profile.contact.name = name.to_owned();
        profile
    }

    #[test]
    fn undo_and_redo_walk_the_same_steps() {
        let mut history = History::default();
        history.push(named(""), None);
        history.push(named("A"), None);
        assert_eq!(history.undo(&named("B")), Some(named("A")));
        assert_eq!(history.undo(&named("A")), Some(named("")));
        assert_eq!(history.undo(&named("")), None);
        assert_eq!(history.redo(&named("")), Some(named("A")));
        assert_eq!(history.redo(&named("A")), Some(named("B")));
        assert!(!history.can_redo());
    }

    #[test]
    fn typing_in_one_field_is_one_step() {
        let mut history = History::default();
        for typed in ["", "S", "Sa"] {
            history.push(named(typed), Some("name"));
        }
        history.pause();
        history.push(named("San"), Some("name"));
        assert_eq!(history.undo(&named("Sann")), Some(named("San")));
        assert_eq!(history.undo(&named("San")), Some(named("")));
    }

    #[test]
    fn an_edit_after_undo_forgets_what_was_undone() {
        let mut history = History::default();
        history.push(named(""), None);
        history.undo(&named("A"));
        history.push(named(""), None);
        assert!(!history.can_redo());
    }

    #[test]
    fn the_depth_is_bounded() {
        let mut history = History::default();
        for _ in 0..DEPTH + 20 {
            history.push(named(""), None);
        }
        assert_eq!(history.past.len(), DEPTH);
    }
}
