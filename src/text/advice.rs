//! Tips in words: what we saw, and what helps. Never a grade.

use super::Lang;
use crate::advice::{Finding, Rule};

/// A finding as one or two short sentences.
pub fn say(finding: &Finding, lang: Lang) -> String {
    let count = finding.count;
    let skill = finding.skill.as_ref().map(|skill| skill.printed(lang)).unwrap_or_default();
    match (finding.rule, lang) {
        (Rule::NoName, Lang::Nl) => "Je naam staat er nog niet op.".to_owned(),
        (Rule::NoName, Lang::En) => "Your name isn’t there yet.".to_owned(),
        (Rule::NoContact, Lang::Nl) => "Zet je e-mail of telefoon erop. Dan kan een bedrijf je bereiken.".to_owned(),
        (Rule::NoContact, Lang::En) => "Add your e-mail or phone. Then a company can reach you.".to_owned(),
        (Rule::NoGoal, Lang::Nl) => "Kies waar je cv voor is. Dan staat bovenaan wat je zoekt.".to_owned(),
        (Rule::NoGoal, Lang::En) => "Choose what your CV is for. Then it opens with what you look for.".to_owned(),
        (Rule::FewConcreteSkills, Lang::Nl) => {
            format!("Noem drie dingen die je echt kunt, zoals Excel of kassa. Nu: {count}.")
        }
        (Rule::FewConcreteSkills, Lang::En) => {
            format!("Name three concrete things you can do, like Excel or the till. Now: {count}.")
        }
        (Rule::UnprovenSkill, Lang::Nl) if count > 1 => {
            format!("Geef een voorbeeld bij “{skill}”. Er zijn er {count} zonder voorbeeld.")
        }
        (Rule::UnprovenSkill, Lang::En) if count > 1 => {
            format!("Give an example of “{skill}”. {count} have no example yet.")
        }
        (Rule::UnprovenSkill, Lang::Nl) => format!("Geef een voorbeeld bij “{skill}”. Dat overtuigt meer."),
        (Rule::UnprovenSkill, Lang::En) => format!("Give an example of “{skill}”. That convinces more."),
        (Rule::SecondPage, Lang::Nl) => format!("Je cv heeft {count} bladzijden. Een is mooier. Wat kan korter?"),
        (Rule::SecondPage, Lang::En) => format!("Your CV has {count} pages. One is better. What can be shorter?"),
    }
}
