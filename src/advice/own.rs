//! The student's own words, as the rules read them.

#[cfg(test)]
use super::Material;

#[cfg(test)]
impl Material {
    /// A profile on which nothing was told, on one page, in September 2026.
    pub(super) fn blank() -> Self {
        let today = crate::profile::Moment { year: 2026, month: Some(9) };
        Self { profile: crate::profile::Profile::default(), pages: 1, last_lines: 30, today }
    }

    /// Adds an experience with this example.
    pub(super) fn tell(&mut self, example: &str) {
        let lang = self.profile.language;
        let id = self.profile.add_typed_experience(lang, "Penningmeester");
        self.profile.set_example(id, None, lang, example);
    }

    /// Adds lexicon skills.
    pub(super) fn knows(&mut self, ids: &[&str]) {
        self.profile.skills.extend(ids.iter().map(|id| crate::skill::Skill::known(id)));
    }
}
