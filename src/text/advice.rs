//! Tips in words: what we saw, and what helps. Never a grade.

use super::Lang;
use crate::advice::{Finding, Rule};

/// A finding as one or two short sentences.
pub fn say(finding: &Finding, lang: Lang) -> String {
    let count = finding.count;
    let skill = finding.skill.as_ref().map(|skill| skill.printed(lang)).unwrap_or_default();
    match (finding.rule, lang) {
        (Rule::NoName, Lang::Nl) => "Je naam staat er nog niet op.".to_owned(),
        (Rule::NoName, Lang::En) => "Your name isn’t on it yet.".to_owned(),
        (Rule::NoContact, Lang::Nl) => "Zet je e-mail of telefoon erop. Dan kan een bedrijf je bereiken.".to_owned(),
        (Rule::NoContact, Lang::En) => "Add your email or phone. Then a company can reach you.".to_owned(),
        (Rule::NoGoal, Lang::Nl) => "Kies waar je cv voor is. Dan staat bovenaan wat je zoekt.".to_owned(),
        (Rule::NoGoal, Lang::En) => "Choose what your CV is for. Then it starts with what you want.".to_owned(),
        (Rule::FewConcreteSkills, Lang::Nl) => {
            format!("Noem drie dingen die je kunt doen of bedienen, zoals Excel of de kassa. Nu: {count}.")
        }
        (Rule::FewConcreteSkills, Lang::En) => {
            format!("Name three things you can do or use, like Excel or a till. Now: {count}.")
        }
        (Rule::TwinSkills, Lang::Nl) => format!("“{skill}” staat er al in andere woorden. Kies de beste."),
        (Rule::TwinSkills, Lang::En) => format!("“{skill}” is there already in other words. Choose the better one."),
        (Rule::UnprovenSkill, Lang::Nl) if count > 1 => {
            format!("Geef een voorbeeld bij “{skill}”. Nog {count} hebben geen voorbeeld.")
        }
        (Rule::UnprovenSkill, Lang::En) if count > 1 => {
            format!("Give an example of “{skill}”. {count} have no example yet.")
        }
        (Rule::UnprovenSkill, Lang::Nl) => format!("Geef een voorbeeld bij “{skill}”. Dat overtuigt meer."),
        (Rule::UnprovenSkill, Lang::En) => format!("Give an example of “{skill}”. That makes it stronger."),
        (Rule::SecondPage, Lang::Nl) => format!("Je cv heeft {count} bladzijden. Eén is beter. Wat kan korter?"),
        (Rule::SecondPage, Lang::En) => format!("Your CV has {count} pages. One is better. What can be shorter?"),
    }
}
