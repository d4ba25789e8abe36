//! The block of skills that opens a CV: its order, what says the same twice, and how it is printed.

use super::Profile;
use crate::skill::{Skill, are_twins};
use serde::{Deserialize, Serialize};

/// How the CV shows what came of an experience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// Each example stands with the experience it belongs to.
    #[default]
    Experiences,
    /// The examples stand together by skill, directly after the skills; experiences keep their tasks.
    Skills,
}

impl Layout {
    /// Whether it is the one that a CV has until the student chooses, which a file need not say.
    pub(super) fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// How many concrete skills are enough: recruiters search for tools, machines, tasks and languages.
pub const ENOUGH_CONCRETE: usize = 3;

impl Profile {
    /// Puts the concrete skills before the personal ones; among themselves they keep their order.
    pub fn put_concrete_first(&mut self) {
        let (concrete, personal): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.skills).into_iter().partition(Skill::is_concrete);
        self.skills = concrete.into_iter().chain(personal).collect();
    }

    /// Whether [`Profile::put_concrete_first`] would change nothing.
    pub fn has_concrete_first(&self) -> bool {
        self.skills.is_sorted_by_key(|skill| !skill.is_concrete())
    }

    /// The first two skills that say the same twice and that the student did not choose to keep.
    pub fn twins(&self) -> Option<(&Skill, &Skill)> {
        let later = self.skills.iter().enumerate().filter(|(_, skill)| !self.kept_twins.contains(skill));
        later.into_iter().find_map(|(at, skill)| {
            let twin = self.skills[..at].iter().find(|known| are_twins(known, skill))?;
            Some((twin, skill))
        })
    }

    /// Lets a skill stand beside its twin.
    pub fn keep_twin(&mut self, skill: Skill) {
        if !self.kept_twins.contains(&skill) {
            self.kept_twins.push(skill);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, Localized};

    fn profile(ids: &[&str]) -> Profile {
        Profile { skills: ids.iter().map(|id| Skill::known(id)).collect(), ..Profile::default() }
    }

    #[test]
    fn concrete_skills_go_first_and_keep_their_order() {
        let mut profile = profile(&["samenwerken", "excel", "luisteren", "kassa-bedienen"]);
        profile.skills.push(Skill::Own(Localized::only(Lang::Nl, "Lassen")));
        let own = profile.skills[4].clone();
        assert!(!profile.has_concrete_first());
        profile.put_concrete_first();
        let known = ["excel", "kassa-bedienen", "samenwerken", "luisteren"].map(Skill::known);
        let [excel, till, together, listen] = known;
        assert_eq!(profile.skills, [excel, till, own, together, listen]);
        assert!(profile.has_concrete_first());
    }

    #[test]
    fn twins_are_pointed_out_once_and_may_stay() {
        let mut profile = profile(&["koken", "samenwerken", "eten-klaarmaken"]);
        profile.skills.push(Skill::Own(Localized::only(Lang::Nl, "teamwork")));
        let found = |profile: &Profile| profile.twins().map(|(one, other)| [one, other].map(|it| it.printed(Lang::Nl)));
        assert_eq!(found(&profile), Some(["Koken".into(), profile.skills[2].printed(Lang::Nl)]));
        profile.keep_twin(Skill::known("eten-klaarmaken"));
        assert_eq!(found(&profile), Some(["Samenwerken".into(), "teamwork".into()]));
        profile.remove_skill(&Skill::known("samenwerken"));
        assert_eq!(found(&profile), None);
    }
}
