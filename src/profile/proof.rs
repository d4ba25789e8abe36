//! What shows a skill: an example in the student's words or number, or ticked tasks of a card that confirms the skill.

use super::{Example, Experience, Id, Profile, Task};
use crate::skill::{Phrase, Skill};
use crate::text::{Lang, join};

/// What shows a skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof<'a> {
    /// An example that the student gave.
    Given(&'a Example),
    /// Tasks that the student ticked, by which the activity shows the skill.
    Ticked(Vec<&'static Phrase>),
}

impl Profile {
    /// The proof of a skill: every example that shows it, and the ticked tasks of each experience that shows it without
    /// an example; with the experience it hangs on.
    pub fn proofs<'a>(&'a self, skill: &'a Skill) -> impl Iterator<Item = (&'a Experience, Proof<'a>)> {
        self.experiences.iter().flat_map(move |experience| {
            let given = experience.examples_of(skill).map(Proof::Given);
            let ticked = Some(experience.ticked_for(skill)).filter(|phrases| !phrases.is_empty()).map(Proof::Ticked);
            given.chain(ticked).map(move |proof| (experience, proof))
        })
    }

    /// The tasks not yet ticked by which one of the experiences would show this skill.
    pub fn would_show(&self, skill: &Skill) -> Vec<(Id, &'static Phrase)> {
        let Skill::Known(wanted) = skill else {
            return Vec::new();
        };
        let of = |experience: &Experience| -> Vec<(Id, &'static Phrase)> {
            let Some(activity) = experience.activity() else {
                return Vec::new();
            };
            let by = activity.shown(wanted).map_or(&[][..], |shown| shown.by);
            let open = activity.tasks.iter().filter(|task| by.contains(&task.id) && !experience.has_ticked(task));
            open.map(|task| (experience.id, task)).collect()
        };
        self.experiences.iter().flat_map(of).collect()
    }

    /// Ticks a task of an experience, and confirms there that it shows this skill.
    pub fn show_by_task(&mut self, skill: &Skill, id: Id, task: &str) {
        self.set_task(id, task, true);
        self.set_shows(id, skill, true);
    }

    /// Whether anything shows this skill.
    pub fn is_proven(&self, skill: &Skill) -> bool {
        self.proofs(skill).next().is_some()
    }
}

impl Experience {
    /// The examples with words in them that show a skill.
    fn examples_of<'a>(&'a self, skill: &'a Skill) -> impl Iterator<Item = &'a Example> {
        let says = |example: &&Example| self.example_shown(example, Lang::Nl).is_some();
        self.examples.iter().filter(|example| example.shows.contains(skill)).filter(says)
    }

    /// The ticked tasks by which this experience shows a skill that the student confirmed, in the order of the table.
    ///
    /// None where an example shows it: that says more, and the tasks stay what they are.
    pub fn ticked_for(&self, skill: &Skill) -> Vec<&'static Phrase> {
        let Skill::Known(id) = skill else {
            return Vec::new();
        };
        let Some(activity) = self.activity().filter(|_| self.shows.contains(skill)) else {
            return Vec::new();
        };
        let Some(shown) = activity.shown(id) else {
            return Vec::new();
        };
        if self.examples_of(skill).next().is_some() {
            return Vec::new();
        }
        activity.tasks.iter().filter(|task| shown.by.contains(&task.id) && self.has_ticked(task)).collect()
    }

    fn has_ticked(&self, phrase: &Phrase) -> bool {
        self.tasks.iter().any(|task| matches!(task, Task::Ticked(id) if id == phrase.id))
    }

    /// The words of a proof, as they stand on the CV behind the skill.
    pub fn proof_shown(&self, proof: &Proof<'_>, lang: Lang) -> String {
        match proof {
            Proof::Given(example) => self.example_shown(example, lang).unwrap_or_default(),
            Proof::Ticked(phrases) => {
                join(&phrases.iter().map(|phrase| phrase.text.get(lang)).collect::<Vec<_>>(), lang)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::activity;

    /// The words of every proof of this skill.
    fn said(profile: &Profile, skill: &Skill) -> Vec<String> {
        profile.proofs(skill).map(|(experience, proof)| experience.proof_shown(&proof, Lang::Nl)).collect()
    }

    #[test]
    fn a_skill_is_proven_by_its_ticked_tasks_once_it_is_confirmed() {
        for activity in activity::all() {
            for shown in activity.shows {
                let skill = Skill::known(shown.skill);
                let mut profile = Profile::default();
                let id = profile.tick_activity(activity);
                for task in activity.tasks {
                    profile.set_task(id, task.id, true);
                }
                assert!(!profile.is_proven(&skill), "{}: nobody confirmed {}", activity.id, shown.skill);
                profile.set_shows(id, &skill, true);
                assert!(profile.is_proven(&skill), "{}: {}", activity.id, shown.skill);
                for phrase in shown.by {
                    profile.set_task(id, phrase, false);
                }
                assert!(!profile.is_proven(&skill), "{}: other tasks do not show {}", activity.id, shown.skill);
            }
        }
    }

    #[test]
    fn an_example_takes_the_place_of_ticked_tasks() {
        let activity = activity::find("vakkenvuller").unwrap();
        let shown = activity.shows[0];
        let skill = Skill::known(shown.skill);
        let mut profile = Profile::default();
        let id = profile.tick_activity(activity);
        profile.set_task(id, shown.by[0], true);
        profile.set_shows(id, &skill, true);
        let phrase = activity.task(shown.by[0]).unwrap().text.nl;
        assert_eq!(said(&profile, &skill), [phrase]);
        profile.prove(&skill, id, Lang::Nl, "vulde een gangpad alleen");
        assert_eq!(said(&profile, &skill), ["vulde een gangpad alleen"]);
        profile.set_shows(id, &skill, false);
        assert_eq!(said(&profile, &skill), [""; 0]);
    }

    #[test]
    fn a_task_that_would_show_a_skill_shows_it_once_ticked() {
        let activity = activity::find("vakkenvuller").unwrap();
        let shown = activity.shows[0];
        let skill = Skill::known(shown.skill);
        let mut profile = Profile::default();
        assert_eq!(profile.would_show(&skill), []);
        let id = profile.tick_activity(activity);
        profile.add_skill(skill.clone());
        let open = profile.would_show(&skill);
        assert_eq!(open.iter().map(|(_, task)| task.id).collect::<Vec<_>>(), shown.by);
        profile.show_by_task(&skill, id, open[0].1.id);
        assert!(profile.is_proven(&skill));
        assert_eq!(profile.would_show(&skill).len(), shown.by.len() - 1);
        assert_eq!(profile.skills, [skill]);
    }

    #[test]
    fn a_skill_in_own_words_is_shown_by_no_task() {
        let activity = activity::find("vakkenvuller").unwrap();
        let own = Skill::Own(crate::text::Localized::only(Lang::Nl, activity.shows[0].skill));
        let mut profile = Profile::default();
        let id = profile.tick_activity(activity);
        activity.tasks.iter().for_each(|task| profile.set_task(id, task.id, true));
        profile.set_shows(id, &own, true);
        assert!(!profile.is_proven(&own));
    }
}
