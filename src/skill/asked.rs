//! The seven skills that Dutch employers asked for most in 2025, as career advisers list them: a mirror, never a to-do.

use super::{Kind, Skill};
use crate::text::{Label, label};

/// One of the seven: what it is called, and the entries of the lexicon that show it.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Its name in plain words.
    pub name: Label,
    /// Kinds of skills that all count.
    kinds: &'static [Kind],
    /// Ids of entries that count.
    ids: &'static [&'static str],
}

/// The seven, in the order of the list.
pub const MOST_ASKED: [Asked; 7] = [
    Asked {
        name: label("Je aanpassen", "Adapting to change"),
        kinds: &[],
        ids: &["flexibel", "omgaan-met-tegenslag", "omgaan-met-onzekerheid", "improviseren"],
    },
    Asked { name: label("Digitaal en AI", "Digital and AI"), kinds: &[Kind::Digital, Kind::Ai], ids: &[] },
    Asked {
        name: label("Communiceren", "Communicating"),
        kinds: &[],
        ids: &["communiceren", "luisteren", "presenteren", "uitleg-geven", "klantgericht-werken"],
    },
    Asked {
        name: label("Problemen oplossen", "Problem solving"),
        kinds: &[],
        ids: &["problemen-oplossen", "kritisch-nadenken", "creatief-denken"],
    },
    Asked {
        name: label("Samenwerken met allerlei mensen", "Working with all kinds of people"),
        kinds: &[],
        ids: &["samenwerken", "online-samenwerken", "omgaan-met-verschillende-mensen", "onbevooroordeeld"],
    },
    Asked {
        name: label("Zelf plannen en verantwoordelijk zijn", "Planning and taking responsibility yourself"),
        kinds: &[],
        ids: &[
            "zelfstandig-werken",
            "verantwoordelijkheid-nemen",
            "initiatief-nemen",
            "plannen",
            "tijd-indelen",
            "prioriteiten-stellen",
        ],
    },
    Asked {
        name: label("Blijven leren", "Learning new things"),
        kinds: &[],
        ids: &["leergierig", "omgaan-met-feedback", "nieuwsgierig", "zelfreflectie", "leren-door-te-doen"],
    },
];

impl Asked {
    /// The first of these skills that shows it.
    pub fn shown_by<'a>(&self, skills: &'a [Skill]) -> Option<&'a Skill> {
        skills.iter().find(|skill| {
            let entry = skill.entry();
            entry.is_some_and(|entry| self.kinds.contains(&entry.kind) || self.ids.contains(&entry.id))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skill::lexicon;

    #[test]
    fn the_list_names_entries_of_the_lexicon() {
        for id in MOST_ASKED.iter().flat_map(|asked| asked.ids) {
            assert!(lexicon::find(id).is_some(), "{id}");
        }
    }

    #[test]
    fn a_skill_shows_what_it_stands_for() {
        let shown = |ids: &[&str]| {
            let skills: Vec<_> = ids.iter().map(|id| Skill::known(id)).collect();
            MOST_ASKED.map(|asked| asked.shown_by(&skills).is_some())
        };
        assert_eq!(shown(&[]), [false; 7]);
        assert_eq!(shown(&["excel", "leergierig"]), [false, true, false, false, false, false, true]);
        assert_eq!(shown(&["schappen-vullen"]), [false; 7]);
    }
}
