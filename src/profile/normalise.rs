//! Brings any profile, typed or foreign, into the shape that the rest relies on: bounded, unique ids, clean characters.

use super::{MAX_VACANCIES, MAX_VACANCY, Profile};
use std::collections::HashSet;

/// The longest text, in characters; a page of a CV holds about 3,000.
pub const MAX_TEXT: usize = 2_000;

/// The most items in any list.
pub const MAX_ITEMS: usize = 60;

/// Takes out what no CV prints and extractors stumble over: control characters (a line break stays), bidirectional
/// overrides and zero-width characters. Cuts to [`MAX_TEXT`].
pub fn clean(text: &str) -> String {
    clean_up_to(text, MAX_TEXT)
}

fn clean_up_to(text: &str, most: usize) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let kept = text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|&c| !hidden(c));
    kept.take(most).collect()
}

impl Profile {
    /// Cleans every text, bounds every list and gives each item an id of its own. Running it twice changes nothing.
    pub fn normalise(&mut self) {
        self.for_each_text(&mut |text| {
            if text.chars().any(|c| c.is_control() || !c.is_ascii()) || text.len() > MAX_TEXT {
                let cleaned = clean(text);
                if cleaned != *text {
                    *text = cleaned;
                }
            }
        });
        self.experiences.truncate(MAX_ITEMS);
        self.skills.truncate(MAX_ITEMS);
        self.kept_twins.truncate(MAX_ITEMS);
        self.kept_facts.truncate(MAX_ITEMS);
        self.education.truncate(MAX_ITEMS);
        self.languages.truncate(MAX_ITEMS);
        self.certificates.truncate(MAX_ITEMS);
        self.contact.links.truncate(MAX_ITEMS);
        self.words.truncate(MAX_ITEMS);
        self.vacancies.truncate(MAX_VACANCIES);
        for vacancy in &mut self.vacancies {
            vacancy.text = clean_up_to(&vacancy.text, MAX_VACANCY);
            vacancy.skills.truncate(MAX_ITEMS);
            vacancy.hidden.truncate(MAX_ITEMS);
            vacancy.words.truncate(MAX_ITEMS);
        }
        for experience in &mut self.experiences {
            experience.tasks.truncate(MAX_ITEMS);
            experience.examples.truncate(MAX_ITEMS);
            experience.shows.truncate(MAX_ITEMS);
        }
        let mut seen = HashSet::new();
        self.skills.retain(|skill| seen.insert(skill.clone()));
        self.renumber();
    }

    /// Gives each item whose id is zero or taken a fresh one; numbers all anew where a foreign file left no room for that.
    fn renumber(&mut self) {
        let is_crowded = self.fresh_id() > u32::MAX / 2;
        let mut next = if is_crowded { 1 } else { self.fresh_id() };
        let mut taken = HashSet::new();
        let mut claim = |id: &mut u32| {
            if is_crowded || *id == 0 || !taken.insert(*id) {
                *id = next;
                taken.insert(next);
                next = next.saturating_add(1);
            }
        };
        for experience in &mut self.experiences {
            claim(&mut experience.id);
            experience.examples.iter_mut().for_each(|example| claim(&mut example.id));
        }
        self.education.iter_mut().for_each(|item| claim(&mut item.id));
        self.languages.iter_mut().for_each(|item| claim(&mut item.id));
        self.certificates.iter_mut().for_each(|item| claim(&mut item.id));
        self.contact.links.iter_mut().for_each(|item| claim(&mut item.id));
        self.vacancies.iter_mut().for_each(|item| claim(&mut item.id));
    }

    /// Calls `edit` with every text that a student can type.
    pub(crate) fn for_each_text(&mut self, edit: &mut impl FnMut(&mut String)) {
        use super::{ExampleText, LanguageName, SkillWords, Task};
        use crate::skill::Skill;
        use crate::text::Localized;

        fn both(text: &mut Localized, edit: &mut impl FnMut(&mut String)) {
            edit(&mut text.nl);
            edit(&mut text.en);
        }
        fn skills(skills: &mut [Skill], edit: &mut impl FnMut(&mut String)) {
            for skill in skills {
                match skill {
                    Skill::Known(id) => edit(id),
                    Skill::Own(text) => both(text, edit),
                    Skill::Listed { uri, words } => {
                        edit(uri);
                        both(words, edit);
                    }
                }
            }
        }
        fn all_words(words: &mut [SkillWords], edit: &mut impl FnMut(&mut String)) {
            for known in words {
                skills(std::slice::from_mut(&mut known.skill), edit);
                both(&mut known.words, edit);
            }
        }
        all_words(&mut self.words, edit);
        // The pasted text is no text of the student's: it is longer than these may be.
        for vacancy in &mut self.vacancies {
            edit(&mut vacancy.name);
            skills(&mut vacancy.skills, edit);
            all_words(&mut vacancy.words, edit);
        }
        both(&mut self.wishes.direction, edit);
        both(&mut self.summary, edit);
        skills(&mut self.skills, edit);
        skills(&mut self.kept_twins, edit);
        for experience in &mut self.experiences {
            both(&mut experience.organisation, edit);
            both(&mut experience.role, edit);
            edit(&mut experience.place);
            skills(&mut experience.shows, edit);
            for task in &mut experience.tasks {
                match task {
                    Task::Ticked(id) => edit(id),
                    Task::Own(text) => both(text, edit),
                }
            }
            for example in &mut experience.examples {
                skills(&mut example.shows, edit);
                if let ExampleText::Own(text) = &mut example.text {
                    both(text, edit);
                }
            }
        }
        for item in &mut self.education {
            both(&mut item.school, edit);
            both(&mut item.programme, edit);
            edit(&mut item.place);
        }
        for item in &mut self.languages {
            match &mut item.name {
                LanguageName::Code(code) => edit(code),
                LanguageName::Own(text) => both(text, edit),
            }
        }
        for item in &mut self.certificates {
            both(&mut item.name, edit);
            edit(&mut item.issuer);
            edit(&mut item.url);
            skills(&mut item.shows, edit);
        }
        let contact = &mut self.contact;
        for text in [&mut contact.name, &mut contact.email, &mut contact.phone, &mut contact.town] {
            edit(text);
        }
        contact.links.iter_mut().for_each(|link| edit(&mut link.url));
        self.kept_facts.iter_mut().for_each(edit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Education, Experience};

    #[test]
    fn hidden_characters_go_and_names_stay() {
        for name in ["O'Brien", "van 't Hoff", "Ağaoğlu", "Łukasz", "Nguyễn", "李雷", "مريم", "Null", "Zoë 🙂"]
        {
            assert_eq!(clean(name), name);
        }
        assert_eq!(clean("a\u{202E}b\u{200B}c\u{0}d\te\nf"), "abcd e\nf");
        assert_eq!(clean(&"x".repeat(5_000)).len(), MAX_TEXT);
    }

    #[test]
    fn ids_become_unique_and_stay() {
        let mut profile = Profile {
            experiences: vec![Experience { id: 3, ..Default::default() }, Experience { id: 3, ..Default::default() }],
            education: vec![Education::default()],
            ..Default::default()
        };
        profile.normalise();
        let ids = [profile.experiences[0].id, profile.experiences[1].id, profile.education[0].id];
        assert_eq!(ids, [3, 4, 5]);
        let once = profile.clone();
        profile.normalise();
        assert_eq!(profile, once);
    }
}
