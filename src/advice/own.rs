//! The student's own words, as the rules read them.

use super::{Facts, Material};
use crate::profile::{ExampleText, Task};
use crate::route::Step;
use crate::text::{Localized, case};

/// How many words of a text name it in a tip.
const QUOTED: usize = 5;

/// The most characters of one that is quoted.
const LONGEST: usize = 50;

impl Material {
    /// Tasks and examples in the student's own words.
    pub(super) fn bullet_texts(&self) -> impl Iterator<Item = &Localized> {
        self.profile.experiences.iter().flat_map(|experience| {
            let tasks = experience.tasks.iter().filter_map(|task| match task {
                Task::Own(text) => Some(text),
                Task::Ticked(_) => None,
            });
            let examples = experience.examples.iter().filter_map(|example| match &example.text {
                ExampleText::Own(text) => Some(text),
                ExampleText::Number(_) => None,
            });
            tasks.chain(examples)
        })
    }

    /// The same, as the CV prints them.
    pub(super) fn bullets(&self) -> impl Iterator<Item = &str> {
        self.bullet_texts().map(|text| text.show(self.profile.language).trim()).filter(|text| !text.is_empty())
    }

    /// The profile text in the student's own words.
    pub(super) fn summary(&self) -> &str {
        self.profile.summary.show(self.profile.language).trim()
    }
}

/// The first of the student's texts in which something is seen, with the step where it was typed.
pub(super) fn seen(material: &Material, see: impl Fn(&str) -> Option<String>) -> Option<Facts> {
    let bullets = material.bullets().map(|text| (text, Step::Tell));
    let mut texts = std::iter::once((material.summary(), Step::You)).chain(bullets);
    texts.find_map(|(text, step)| Some(Facts { words: see(text)?, count: 0, step: Some(step) }))
}

/// The words of a text in lower case, without punctuation; a hyphen stays.
pub(super) fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-').map(|word| word.trim_matches('-'));
    words.filter(|word| !word.is_empty()).map(|word| word.chars().map(case::lower).collect()).collect()
}

/// The same as one text, each word between spaces.
pub(super) fn plain(text: &str) -> String {
    format!(" {} ", words(text).join(" "))
}

/// The first of these phrases that a text holds as whole words. Phrases are in lower case.
pub(super) fn phrase<'p>(text: &str, phrases: &[&'p str]) -> Option<&'p str> {
    let plain = plain(text);
    phrases.iter().find(|phrase| plain.contains(&format!(" {phrase} "))).copied()
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '\n', ';'])
}

/// The first words of a text, by which the student knows it again.
pub(super) fn quote(text: &str) -> String {
    let all: Vec<_> = text.split_whitespace().collect();
    let start = all.iter().take(QUOTED).copied().collect::<Vec<_>>().join(" ");
    let cut: String = start.chars().take(LONGEST).collect();
    let is_whole = all.len() <= QUOTED && cut.len() == start.len();
    if is_whole {
        cut.trim_end_matches('.').to_owned()
    } else {
        format!("{}…", cut.trim_end_matches([',', '.', ' ']))
    }
}

#[cfg(test)]
impl Material {
    /// A profile on which nothing was told, on one page, in September 2026.
    pub(super) fn blank() -> Self {
        let today = crate::profile::Moment { year: 2026, month: Some(9) };
        Self {
            profile: crate::profile::Profile::default(),
            pages: 1,
            last_lines: 30,
            today,
            lang: crate::text::Lang::Nl,
        }
    }

    /// Adds an experience with this example; without words it has none.
    pub(super) fn tell(&mut self, example: &str) {
        let lang = self.profile.language;
        let id = self.profile.add_typed_experience(lang, "Penningmeester");
        self.profile.set_example(id, None, lang, example);
    }

    /// Adds lexicon skills.
    pub(super) fn knows(&mut self, ids: &[&str]) {
        self.profile.skills.extend(ids.iter().map(|id| crate::skill::Skill::known(id)));
    }

    /// Adds a lexicon skill with an example.
    pub(super) fn proves(&mut self, skill: &str) {
        self.knows(&[skill]);
        self.tell("");
        let (id, lang) = (self.profile.fresh_id() - 1, self.profile.language);
        self.profile.prove(&crate::skill::Skill::known(skill), id, lang, "deed dit elke week");
    }

    /// Adds a link.
    pub(super) fn links(&mut self, url: &str) {
        self.profile.contact.links.push(crate::profile::Link { id: 1, url: url.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words() {
        assert_eq!(phrase("Een echte Team-player!", &["team-player"]), Some("team-player"));
        assert_eq!(phrase("flexibeler", &["flexibel"]), None);
        assert_eq!(words("Ik, ’s avonds: 3-gangen – É!"), ["ik", "s", "avonds", "3-gangen", "é"]);
    }

    #[test]
    fn a_quote_is_short() {
        assert_eq!(quote("Hielp mee."), "Hielp mee");
        assert_eq!(quote("een twee drie vier vijf, zes"), "een twee drie vier vijf…");
        assert_eq!(quote(&"x".repeat(99)).chars().count(), LONGEST + 1);
    }
}
