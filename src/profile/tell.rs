//! The verbs of telling: ticking activities, tasks and skills, and giving examples.

use super::{Example, ExampleText, Experience, Id, Profile, Task};
use crate::skill::{Activity, Skill};
use crate::text::{Lang, Localized};

impl Profile {
    /// Adds an experience for an activity that the student ticked.
    pub fn tick_activity(&mut self, activity: &Activity) -> Id {
        let id = self.fresh_id();
        self.experiences.push(Experience::from_activity(id, activity));
        id
    }

    /// Takes an activity's experiences away, and the skills that only they showed.
    pub fn untick_activity(&mut self, activity: &str) {
        let is_it = |experience: &&Experience| experience.activity.as_deref() == Some(activity);
        let ids: Vec<_> = self.experiences.iter().filter(is_it).map(|experience| experience.id).collect();
        ids.into_iter().for_each(|id| self.remove_experience(id));
    }

    /// Adds an experience in the student's own words.
    pub fn add_typed_experience(&mut self, lang: Lang, role: &str) -> Id {
        let id = self.fresh_id();
        self.experiences.push(Experience::typed(id, lang, role.trim()));
        id
    }

    /// Takes an experience away, and the skills that only it showed.
    pub fn remove_experience(&mut self, id: Id) {
        let Some(at) = self.experiences.iter().position(|experience| experience.id == id) else {
            return;
        };
        let removed = self.experiences.remove(at);
        removed.shows.iter().for_each(|skill| self.drop_unshown(skill));
    }

    /// Ticks or unticks a task phrase.
    pub fn set_task(&mut self, id: Id, phrase: &str, is_ticked: bool) {
        let Some(experience) = self.experience_mut(id) else {
            return;
        };
        let task = Task::Ticked(phrase.to_owned());
        experience.tasks.retain(|known| *known != task);
        if is_ticked {
            // Ticked phrases keep the order of the table, so that the bullet reads well however they were ticked.
            let activity = experience.activity();
            let rank = |task: &Task| match task {
                Task::Ticked(id) => activity.and_then(|it| it.tasks.iter().position(|phrase| phrase.id == id)),
                Task::Own(_) => None,
            };
            let rank = |task: &Task| rank(task).unwrap_or(usize::MAX);
            let at = experience.tasks.iter().position(|known| rank(known) > rank(&task));
            experience.tasks.insert(at.unwrap_or(experience.tasks.len()), task);
        }
    }

    /// Sets the student's own words for what they did; the one own task of a card.
    pub fn set_own_task(&mut self, id: Id, lang: Lang, text: &str) {
        let Some(experience) = self.experience_mut(id) else {
            return;
        };
        let own = experience.tasks.iter_mut().find_map(|task| match task {
            Task::Own(words) => Some(words),
            Task::Ticked(_) => None,
        });
        match own {
            Some(words) => *words.get_mut(lang) = text.to_owned(),
            None => experience.tasks.push(Task::Own(Localized::only(lang, text))),
        }
        experience.tasks.retain(|task| !matches!(task, Task::Own(words) if words.is_empty()));
    }

    /// Confirms that this experience shows a skill, or takes that back.
    ///
    /// A confirmed skill joins the CV's skills, and the answer to the number question where that question is about it.
    /// One that is taken back leaves the CV unless another experience shows it.
    pub fn set_shows(&mut self, id: Id, skill: &Skill, is_shown: bool) {
        let Some(experience) = self.experience_mut(id) else {
            return;
        };
        experience.shows.retain(|known| known != skill);
        if !is_shown {
            experience.examples.iter_mut().for_each(|example| example.shows.retain(|known| known != skill));
            self.drop_unshown(skill);
            return;
        }
        experience.shows.push(skill.clone());
        if experience.activity().is_some_and(|activity| *skill == Skill::known(activity.number.shows)) {
            let numbers =
                experience.examples.iter_mut().filter(|example| matches!(example.text, ExampleText::Number(_)));
            numbers.filter(|example| example.shows.is_empty()).for_each(|example| example.shows.push(skill.clone()));
        }
        self.add_skill(skill.clone());
    }

    /// Sets the answer to the number question of this experience; none, or zero, takes the answer away.
    ///
    /// Its example shows the skill of the question once the student confirmed that skill.
    pub fn set_number(&mut self, id: Id, number: Option<u32>) {
        let fresh = self.fresh_id();
        let Some(experience) = self.experience_mut(id) else {
            return;
        };
        let at = experience.examples.iter().position(|example| matches!(example.text, ExampleText::Number(_)));
        let (Some(number), Some(activity)) = (number.filter(|number| *number > 0), experience.activity()) else {
            if let Some(at) = at {
                experience.examples.remove(at);
            }
            return;
        };
        match at {
            Some(at) => experience.examples[at].text = ExampleText::Number(number),
            None => {
                let shown = Skill::known(activity.number.shows);
                let shows = experience.shows.iter().filter(|skill| **skill == shown).cloned().collect();
                experience.examples.insert(0, Example { id: fresh, text: ExampleText::Number(number), shows });
            }
        }
    }

    /// The answer to the number question, if it is given.
    pub fn number(&self, id: Id) -> Option<u32> {
        self.experience(id)?.examples.iter().find_map(|example| match example.text {
            ExampleText::Number(number) => Some(number),
            ExampleText::Own(_) => None,
        })
    }

    /// Sets the words of an example; an unknown `example` adds one, empty words take it away.
    ///
    /// A new example shows nothing until the student says what: we never claim for them.
    pub fn set_example(&mut self, id: Id, example: Option<Id>, lang: Lang, text: &str) {
        let fresh = self.fresh_id();
        let Some(experience) = self.experience_mut(id) else {
            return;
        };
        let known = experience.examples.iter_mut().find(|known| Some(known.id) == example);
        if let Some(known) = known {
            match &mut known.text {
                ExampleText::Own(words) => *words.get_mut(lang) = text.to_owned(),
                number @ ExampleText::Number(_) => *number = ExampleText::Own(Localized::only(lang, text)),
            }
        } else if !text.trim().is_empty() {
            let text = ExampleText::Own(Localized::only(lang, text));
            experience.examples.push(Example { id: fresh, text, shows: Vec::new() });
        }
        experience.examples.retain(|known| !matches!(&known.text, ExampleText::Own(words) if words.is_empty()));
    }

    /// Says that an example shows a skill, or takes that back.
    pub fn set_example_shows(&mut self, id: Id, example: Id, skill: &Skill, is_shown: bool) {
        let examples = self.experience_mut(id).into_iter().flat_map(|experience| &mut experience.examples);
        for example in examples.filter(|known| known.id == example) {
            example.shows.retain(|known| known != skill);
            if is_shown {
                example.shows.push(skill.clone());
            }
        }
    }

    /// Adds an example of a skill to an experience: the answer to "where did you do this?".
    pub fn prove(&mut self, skill: &Skill, id: Id, lang: Lang, text: &str) {
        let fresh = self.fresh_id();
        let Some(experience) = self.experience_mut(id).filter(|_| !text.trim().is_empty()) else {
            return;
        };
        let text = ExampleText::Own(Localized::only(lang, text.trim()));
        experience.examples.push(Example { id: fresh, text, shows: vec![skill.clone()] });
        if !experience.shows.contains(skill) {
            experience.shows.push(skill.clone());
        }
    }

    /// Adds a skill to the CV, once.
    pub fn add_skill(&mut self, skill: Skill) {
        if !self.skills.contains(&skill) {
            self.skills.push(skill);
        }
    }

    /// Takes a skill off the CV. Experiences that show it keep it, so that it can come back with its examples.
    pub fn remove_skill(&mut self, skill: &Skill) {
        self.skills.retain(|known| known != skill);
    }

    /// Takes a skill off the CV unless an experience shows it.
    fn drop_unshown(&mut self, skill: &Skill) {
        if !self.experiences.iter().any(|experience| experience.shows.contains(skill)) {
            self.remove_skill(skill);
        }
    }
}

/// Moves the item at `from` by one place, up or down; the ends stay where they are.
pub fn shift<T>(list: &mut [T], from: usize, is_up: bool) {
    let to = if is_up { from.checked_sub(1) } else { from.checked_add(1) };
    if let Some(to) = to.filter(|to| *to < list.len() && from < list.len()) {
        list.swap(from, to);
    }
}

/// Moves the item at `from` to `to`; out of range changes nothing.
pub fn carry<T>(list: &mut Vec<T>, from: usize, to: usize) {
    if from < list.len() && to < list.len() {
        let item = list.remove(from);
        list.insert(to, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::activity;

    fn told() -> (Profile, Id, &'static Activity) {
        let activity = activity::find("vakkenvuller").unwrap();
        let mut profile = Profile::default();
        let id = profile.tick_activity(activity);
        (profile, id, activity)
    }

    #[test]
    fn ticked_tasks_keep_the_order_of_the_table() {
        let (mut profile, id, activity) = told();
        profile.set_own_task(id, Lang::Nl, "kassa geteld");
        profile.set_task(id, activity.tasks[1].id, true);
        profile.set_task(id, activity.tasks[0].id, true);
        profile.set_task(id, activity.tasks[0].id, true);
        let tasks = &profile.experiences[0].tasks;
        assert_eq!(tasks[..2], [0, 1].map(|at| Task::Ticked(activity.tasks[at].id.to_owned())));
        assert_eq!(tasks.len(), 3);
        profile.set_own_task(id, Lang::Nl, " ");
        profile.set_task(id, activity.tasks[1].id, false);
        assert_eq!(profile.experiences[0].tasks.len(), 1);
    }

    #[test]
    fn a_number_proves_its_skill_in_either_order() {
        for confirm_first in [true, false] {
            let (mut profile, id, activity) = told();
            let skill = Skill::known(activity.number.shows);
            if confirm_first {
                profile.set_shows(id, &skill, true);
            }
            profile.set_number(id, Some(4));
            if !confirm_first {
                assert_eq!(profile.proofs(&skill).count(), 0);
                profile.set_shows(id, &skill, true);
            }
            assert_eq!(profile.proofs(&skill).count(), 1);
            assert_eq!((profile.number(id), &profile.skills), (Some(4), &vec![skill]));
            profile.set_number(id, None);
            assert!(profile.experiences[0].examples.is_empty());
        }
    }

    #[test]
    fn a_skill_leaves_with_its_last_experience() {
        let (mut profile, first, activity) = told();
        let second = profile.add_typed_experience(Lang::Nl, "Oppasser");
        let skill = Skill::known(activity.shows[0].skill);
        profile.set_shows(first, &skill, true);
        profile.set_shows(second, &skill, true);
        profile.remove_experience(second);
        assert_eq!(profile.skills, std::slice::from_ref(&skill));
        profile.untick_activity(activity.id);
        assert!(profile.skills.is_empty());
    }

    #[test]
    fn an_example_is_added_edited_and_taken_away() {
        let (mut profile, id, activity) = told();
        let skill = Skill::known(activity.shows[0].skill);
        profile.set_shows(id, &skill, true);
        profile.set_example(id, None, Lang::Nl, "hielp mee");
        let example = profile.experiences[0].examples[0].id;
        assert_eq!(profile.proofs(&skill).count(), 0, "we claim nothing for a student");
        profile.set_example_shows(id, example, &skill, true);
        assert_eq!(profile.proofs(&skill).count(), 1);
        profile.set_example(id, Some(example), Lang::Nl, "hielp elke week mee");
        assert_eq!(profile.experiences[0].examples.len(), 1);
        profile.set_example(id, Some(example), Lang::Nl, "");
        assert!(profile.experiences[0].examples.is_empty());
        profile.set_example(id, None, Lang::Nl, "");
        assert!(profile.experiences[0].examples.is_empty());
    }

    #[test]
    fn lists_move_by_one_and_stop_at_the_ends() {
        let mut list = vec![1, 2, 3];
        shift(&mut list, 0, true);
        shift(&mut list, 2, false);
        assert_eq!(list, [1, 2, 3]);
        shift(&mut list, 2, true);
        assert_eq!(list, [1, 3, 2]);
        carry(&mut list, 0, 2);
        carry(&mut list, 7, 0);
        assert_eq!(list, [3, 2, 1]);
    }
}
