//! Vacancies that the student keeps, each with its own choice from the one profile: a variant of the CV, not a copy.

use super::{Id, Profile};
use crate::skill::Skill;
use crate::text::{Lang, Localized, capitalise};
use serde::{Deserialize, Serialize};

/// The most vacancies that are kept.
pub const MAX_VACANCIES: usize = 12;

/// The longest text of a kept vacancy, in characters.
pub const MAX_VACANCY: usize = 20_000;

/// A vacancy, and what the CV for it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vacancy {
    /// Identifies it within the profile.
    pub id: Id,
    /// What the student calls it.
    pub name: String,
    /// What was pasted. It goes nowhere but to the student's own file.
    pub text: String,
    /// The skills for this vacancy in their order; none for those of the profile.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<Skill>,
    /// Entries that stay off the CV for this vacancy: experiences, schools, languages, certificates, by id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<Id>,
    /// The vacancy's own words for skills, where the student said that they are true.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<SkillWords>,
}

/// How a skill is printed instead of in the lexicon's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillWords {
    /// The skill.
    pub skill: Skill,
    /// Its words on the CV.
    pub words: Localized,
}

impl Profile {
    /// The vacancy that the CV is for at the moment.
    pub fn chosen_vacancy(&self) -> Option<&Vacancy> {
        self.vacancies.iter().find(|vacancy| Some(vacancy.id) == self.vacancy)
    }

    /// The profile as the CV for the chosen vacancy shows it; without one, as it is.
    ///
    /// A vacancy can only choose: a skill that the student took away, or never confirmed, doesn't come back by it.
    pub fn for_vacancy(&self) -> Self {
        let mut profile = self.clone();
        let Some(vacancy) = self.chosen_vacancy() else {
            return profile;
        };
        let own: Vec<_> = vacancy.skills.iter().filter(|skill| self.has_told(skill)).cloned().collect();
        if !own.is_empty() {
            profile.skills = own;
        }
        let is_seen = |id: &Id| !vacancy.hidden.contains(id);
        profile.experiences.retain(|item| is_seen(&item.id));
        profile.education.retain(|item| is_seen(&item.id));
        profile.languages.retain(|item| is_seen(&item.id));
        profile.certificates.retain(|item| is_seen(&item.id));
        profile.words = vacancy.words.iter().chain(&self.words).cloned().collect();
        profile
    }

    /// Whether the student confirmed this skill, wherever.
    fn has_told(&self, skill: &Skill) -> bool {
        self.skills.contains(skill) || self.experiences.iter().any(|experience| experience.shows.contains(skill))
    }

    /// The skills of this CV, to choose and to order: those of the chosen vacancy, which begin as the profile's; without
    /// one, the profile's.
    pub fn skills_on_cv(&mut self) -> &mut Vec<Skill> {
        let skills = self.for_vacancy().skills;
        let chosen = self.vacancies.iter_mut().find(|vacancy| Some(vacancy.id) == self.vacancy);
        match chosen {
            Some(vacancy) => {
                vacancy.skills = skills;
                &mut vacancy.skills
            }
            None => &mut self.skills,
        }
    }

    /// Shows a skill on this CV, before the others: the student says that it is true, and the vacancy asks for it.
    pub fn show_first(&mut self, skill: &Skill) {
        if !self.has_told(skill) {
            self.add_skill(skill.clone());
        }
        let skills = self.skills_on_cv();
        skills.retain(|known| known != skill);
        skills.insert(0, skill.clone());
    }

    /// Leaves a skill off this CV. The last one stays: a list without any would be the profile's again.
    pub fn leave_off(&mut self, skill: &Skill) {
        let skills = self.skills_on_cv();
        if skills.len() > 1 {
            skills.retain(|known| known != skill);
        }
    }

    /// Leaves an experience, school, language or certificate off the CV for the chosen vacancy, or puts it back.
    pub fn set_hidden(&mut self, id: Id, is_hidden: bool) {
        let chosen = self.vacancies.iter_mut().find(|vacancy| Some(vacancy.id) == self.vacancy);
        if let Some(vacancy) = chosen {
            vacancy.hidden.retain(|known| *known != id);
            if is_hidden {
                vacancy.hidden.push(id);
            }
        }
    }

    /// The words of a skill on the CV: those that the student took from a vacancy, or else the lexicon's.
    pub fn said(&self, skill: &Skill, lang: Lang) -> String {
        let taken = self.words.iter().filter(|known| known.skill == *skill).map(|known| known.words.get(lang).trim());
        let taken = taken.into_iter().find(|words| !words.is_empty());
        taken.map_or_else(|| skill.printed(lang), capitalise)
    }

    /// Prints a skill in these words from now on: for the chosen vacancy, or else on every CV. Empty words undo that.
    pub fn adopt_word(&mut self, skill: &Skill, lang: Lang, words: &str) {
        let chosen = self.vacancies.iter_mut().find(|vacancy| Some(vacancy.id) == self.vacancy);
        let list = chosen.map_or(&mut self.words, |vacancy| &mut vacancy.words);
        match list.iter_mut().find(|known| known.skill == *skill) {
            Some(known) => *known.words.get_mut(lang) = words.to_owned(),
            None => list.push(SkillWords { skill: skill.clone(), words: Localized::only(lang, words) }),
        }
        list.retain(|known| !known.words.is_empty());
    }

    /// Keeps a vacancy and makes the CV be for it.
    pub fn keep_vacancy(&mut self, name: &str, text: &str) -> Id {
        let id = self.fresh_id();
        self.vacancies.push(Vacancy { id, name: name.to_owned(), text: text.to_owned(), ..Vacancy::default() });
        self.vacancy = Some(id);
        id
    }

    /// Forgets a vacancy with its choices.
    pub fn remove_vacancy(&mut self, id: Id) {
        self.vacancies.retain(|vacancy| vacancy.id != id);
        self.vacancy = self.vacancy.filter(|chosen| *chosen != id);
    }
}

/// A name for a vacancy: its first line, cut between words.
pub fn first_line(text: &str) -> String {
    /// So many characters fit on a line of a phone.
    const LONGEST: usize = 48;
    let line = text.lines().map(str::trim).find(|line| line.chars().any(char::is_alphabetic)).unwrap_or_default();
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LONGEST).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::activity;

    fn told() -> (Profile, Id) {
        let mut profile = Profile::default();
        let id = profile.tick_activity(activity::find("vakkenvuller").unwrap());
        profile.set_shows(id, &Skill::known("schappen-vullen"), true);
        profile.add_skill(Skill::known("excel"));
        (profile, id)
    }

    #[test]
    fn a_vacancy_chooses_from_the_profile_and_adds_nothing() {
        let (mut profile, experience) = told();
        assert_eq!(profile.for_vacancy(), profile);
        let kept = profile.keep_vacancy("Bakker", "Je bakt brood.");
        assert_eq!(profile.for_vacancy().skills, profile.skills);
        let vacancy = profile.vacancies.last_mut().unwrap();
        vacancy.skills = ["excel", "lassen", "schappen-vullen"].map(Skill::known).into();
        vacancy.hidden = vec![experience];
        let seen = profile.for_vacancy();
        assert_eq!(seen.skills, ["excel", "schappen-vullen"].map(Skill::known));
        assert!(seen.experiences.is_empty());
        profile.remove_vacancy(kept);
        assert_eq!(profile.for_vacancy().experiences.len(), 1);
    }

    #[test]
    fn two_vacancies_choose_and_order_apart() {
        let (mut profile, experience) = told();
        let [shelves, excel] = ["schappen-vullen", "excel"].map(Skill::known);
        let till = Skill::known("kassa-bedienen");
        let one = profile.keep_vacancy("Super", "");
        profile.show_first(&excel);
        assert_eq!(profile.for_vacancy().skills, [excel.clone(), shelves.clone()]);
        profile.show_first(&till);
        assert_eq!(profile.skills, [shelves.clone(), excel.clone(), till.clone()]);
        let other = profile.keep_vacancy("Bakker", "");
        profile.leave_off(&excel);
        profile.set_hidden(experience, true);
        profile.set_hidden(experience, true);
        let seen = profile.for_vacancy();
        assert_eq!((seen.skills, seen.experiences.len()), (vec![shelves.clone(), till.clone()], 0));
        profile.vacancy = Some(one);
        let seen = profile.for_vacancy();
        assert_eq!((seen.skills, seen.experiences.len()), (vec![till.clone(), excel.clone(), shelves.clone()], 1));
        profile.vacancy = Some(other);
        profile.set_hidden(experience, false);
        assert_eq!(profile.for_vacancy().experiences.len(), 1);
        profile.leave_off(&till);
        profile.leave_off(&shelves);
        assert_eq!(profile.for_vacancy().skills, std::slice::from_ref(&shelves), "the last one stays");
        profile.vacancy = None;
        profile.leave_off(&till);
        assert_eq!(profile.skills, [shelves, excel], "without a vacancy it is the profile's list");
    }

    #[test]
    fn a_skill_that_was_taken_away_leaves_no_gap_in_the_order() {
        let (mut profile, _) = told();
        profile.keep_vacancy("Super", "");
        let excel = Skill::known("excel");
        profile.show_first(&excel);
        profile.remove_skill(&excel);
        assert_eq!(*profile.skills_on_cv(), [Skill::known("schappen-vullen")]);
    }

    #[test]
    fn a_vacancy_is_called_by_its_first_line() {
        let check = |text: &str, name: &str| assert_eq!(first_line(text), name);
        check("\n\n** Barista (m/v)\nKanaal Coffee", "Barista (m/v)");
        check(
            "Wij zoeken een medewerker voor de kassa, het magazijn en de winkel",
            "Wij zoeken een medewerker voor de kassa, het…",
        );
        check("---\n\n", "");
        check(&"é".repeat(60), &format!("{}…", "é".repeat(48)));
    }

    #[test]
    fn a_word_is_adopted_for_one_vacancy_in_one_language() {
        let (mut profile, _) = told();
        let skill = Skill::known("schappen-vullen");
        profile.keep_vacancy("Super", "");
        profile.adopt_word(&skill, Lang::Nl, "vakken vullen");
        assert_eq!(profile.for_vacancy().said(&skill, Lang::Nl), "Vakken vullen");
        assert_eq!(profile.for_vacancy().said(&skill, Lang::En), "Shelf stocking");
        profile.vacancy = None;
        assert_eq!(profile.for_vacancy().said(&skill, Lang::Nl), "Schappen vullen");
        profile.adopt_word(&skill, Lang::Nl, "spiegelen");
        assert_eq!(profile.for_vacancy().said(&skill, Lang::Nl), "Spiegelen");
        profile.adopt_word(&skill, Lang::Nl, " ");
        assert!(profile.words.is_empty());
    }
}
