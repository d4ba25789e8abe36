//! Activities: what students really do, with task phrases to tick, one number question, and the skills they honestly show.

use super::tables::leaked;
use crate::text::{Label, Lang};
use serde::{Deserialize, Serialize};

/// The heading of the screen under which an activity is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Side jobs and paid work.
    Work,
    /// Internships (stage, BPV, snuffelstage).
    Internship,
    /// Sport.
    Sport,
    /// Clubs, music, culture, committees.
    Club,
    /// Care for family, children, neighbours or animals.
    Care,
    /// School projects and roles at school.
    School,
    /// Games, code, crafts, repairing: making things.
    Making,
    /// Selling, posting and working online, AI tools.
    Online,
    /// Volunteering.
    Volunteering,
    /// Helping in the business of one's family.
    FamilyBusiness,
    /// Living in a new country or between two languages.
    NewCountry,
}

impl Group {
    /// Every group, in the order of the screen.
    pub const ALL: [Self; 11] = [
        Self::Work,
        Self::Internship,
        Self::Sport,
        Self::Club,
        Self::Care,
        Self::School,
        Self::Making,
        Self::Online,
        Self::Volunteering,
        Self::FamilyBusiness,
        Self::NewCountry,
    ];
}

/// The section of the CV under which an experience is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// Jobs, side jobs, babysitting, internships.
    #[default]
    Work,
    /// Volunteering, clubs, care.
    Volunteering,
    /// Projects: school, making, games, online.
    Projects,
}

/// A task that a student can tick, in words that print correctly in both languages.
///
/// Dutch is an infinitive phrase ("schappen bijvullen"), English a gerund phrase ("stocking shelves"), both in lower
/// case without a full stop: ticked phrases are joined into one bullet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Unique within its activity; never changes once published.
    pub id: &'static str,
    /// The phrase.
    pub text: Label,
}

/// A question that is answered by a whole number, and the sentence that the answer makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberQuestion {
    /// The question on the card, with its unit ("Hoeveel klanten hielp je ongeveer per dienst?").
    pub ask: Label,
    /// The result as printed, in lower case without a full stop. `{n}` is the number; `[one|many]` is chosen by it:
    /// "hielp ongeveer {n} [klant|klanten] per dienst".
    pub result: Label,
    /// The lexicon id of the skill that the number proves.
    pub shows: &'static str,
}

impl NumberQuestion {
    /// The printed result for an answer.
    pub fn compose(&self, lang: Lang, number: u32) -> String {
        compose(self.result.get(lang), number)
    }
}

/// A skill that an activity honestly shows.
///
/// Who confirms it and ticks one of its tasks has proven it by ticking: no word needs to be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The lexicon id of the skill.
    pub skill: &'static str,
    /// The ids of the one to three tasks by which it shows. A task shows one skill only, so that no CV says it twice.
    #[serde(deserialize_with = "leaked")]
    pub by: &'static [&'static str],
}

/// What an example can be drawn out by, besides the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ask {
    /// What was hard, and what did you do?
    Hard,
    /// How often, or for how long?
    Often,
    /// Who said so?
    Said,
    /// What was it like before, and what after?
    Change,
    /// How fast did you learn it?
    Learnt,
}

/// What a student could answer about this very activity. It helps to find one's own words and is never printed on a CV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Sample {
    /// What it answers.
    pub ask: Ask,
    /// One or two short sentences in the student's voice.
    pub words: Label,
}

/// One activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// A readable Dutch slug; never changes once published.
    pub id: &'static str,
    /// Where it is offered.
    pub group: Group,
    /// Where it is printed.
    pub section: Section,
    /// What the student ticks ("Vakken vullen in een winkel").
    pub label: Label,
    /// Other words by which it is found; alternatives are separated by `|`.
    pub synonyms: Label,
    /// The role printed on the CV ("Vakkenvuller").
    pub role: Label,
    /// The question for the organisation ("Bij welke winkel?").
    pub place: Label,
    /// What stands as organisation when none is given: "Gezin in Delft" style words without the town, or empty.
    pub organisation: Label,
    /// Four to six tasks to tick.
    #[serde(deserialize_with = "leaked")]
    pub tasks: &'static [Phrase],
    /// One question about a number.
    pub number: NumberQuestion,
    /// At most four skills that it honestly shows.
    #[serde(deserialize_with = "leaked")]
    pub shows: &'static [Shown],
    /// Two or three sample answers, each to another question.
    #[serde(deserialize_with = "leaked")]
    pub samples: &'static [Sample],
    /// What it does not show, said on the card so that nobody claims too much; may be empty.
    pub not_shown: Label,
}

impl Activity {
    /// By which tasks it shows this skill, if it does.
    pub fn shown(&self, skill: &str) -> Option<&'static Shown> {
        self.shows.iter().find(|shown| shown.skill == skill)
    }

    /// The task phrase with this id.
    pub fn task(&self, id: &str) -> Option<&'static Phrase> {
        self.tasks.iter().find(|phrase| phrase.id == id)
    }
}

/// Every activity, in table order.
pub fn all() -> &'static [Activity] {
    super::tables::now().activities
}

/// The activity with this id.
pub fn find(id: &str) -> Option<&'static Activity> {
    all().iter().find(|activity| activity.id == id)
}

/// Fills `{n}` and chooses in `[one|many]`.
fn compose(template: &str, number: u32) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(open) = rest.find('[') {
        let Some((choice, tail)) = rest[open + 1..].split_once(']') else {
            break;
        };
        out.push_str(&rest[..open]);
        let (one, many) = choice.split_once('|').unwrap_or((choice, choice));
        out.push_str(if number == 1 { one } else { many });
        rest = tail;
    }
    out.push_str(rest);
    out.replace("{n}", &number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_chooses_singular_or_plural() {
        let template = "hielp ongeveer {n} [klant|klanten] per [dienst]";
        assert_eq!(compose(template, 1), "hielp ongeveer 1 klant per dienst");
        assert_eq!(compose(template, 20), "hielp ongeveer 20 klanten per dienst");
        assert_eq!(compose("open [", 2), "open [");
    }
}
