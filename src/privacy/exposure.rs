//! Personal data in a profile: where it stands, why it may go, what it becomes; taken out one by one or all at once, or
//! kept knowingly.

use super::detector::{Finding, Severity, detector, scan};
use super::place::{Place, each_text};
use super::strip::{strip, take};
use crate::profile::Profile;
use crate::skill::Skill;
use crate::text::privacy::Wording;
use crate::text::{Lang, Localized};
use serde::Serialize;

/// Personal data that stands somewhere in a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exposure {
    /// Where the text stands.
    pub place: Place,
    /// The language of the text.
    pub lang: Lang,
    /// The category; see [`super::detector::DETECTORS`].
    pub category: &'static str,
    /// How much it matters there.
    pub severity: Severity,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// The words themselves.
    pub words: String,
    /// The whole text after it was taken out.
    pub after: String,
}

/// All personal data in a profile that was not kept knowingly, by place.
pub fn exposures(profile: &Profile) -> Vec<Exposure> {
    let mut found = Vec::new();
    let kept = &profile.kept_facts;
    each_text(&mut profile.clone(), &mut |place, lang, text| {
        let findings = scan(text, lang).into_iter().filter_map(|finding| Some((severity(&finding, place)?, finding)));
        found.extend(findings.filter(|(_, finding)| !kept.contains(&fact(finding.category, place))).map(
            |(severity, finding)| Exposure {
                place,
                lang,
                category: finding.category,
                severity,
                start: finding.span.start,
                end: finding.span.end,
                words: text[finding.span.clone()].to_owned(),
                after: take(text, &finding),
            },
        ));
    });
    found
}

impl Exposure {
    /// What is said about it.
    pub fn wording(&self) -> Option<Wording> {
        detector(self.category).map(|detector| detector.wording)
    }
}

/// Takes this one out; a text that was edited meanwhile stays as it is.
pub fn take_out(profile: &mut Profile, exposure: &Exposure) {
    each_text(profile, &mut |place, lang, text| {
        let is_there = (place, lang) == (exposure.place, exposure.lang);
        if is_there && text.get(exposure.start..exposure.end) == Some(exposure.words.as_str()) {
            text.clone_from(&exposure.after);
        }
    });
    drop_emptied_skills(profile);
}

/// Takes out all that is at least this severe and was not kept knowingly. Doing it twice changes nothing more.
pub fn take_all_out(profile: &mut Profile, least: Severity) {
    let kept = profile.kept_facts.clone();
    each_text(profile, &mut |place, lang, text| {
        let original = text.clone();
        let is_taken = |finding: &Finding| {
            let is_kept = kept.contains(&fact(finding.category, place));
            !is_kept && severity(finding, place).is_some_and(|severity| severity <= least)
        };
        *text = strip(&original, lang, is_taken).0;
    });
    drop_emptied_skills(profile);
}

/// A skill of which nothing is left is none.
fn drop_emptied_skills(profile: &mut Profile) {
    let is_emptied = |skill: &Skill| matches!(skill, Skill::Own(text) if *text == Localized::default());
    profile.skills.retain(|skill| !is_emptied(skill));
}

/// Remembers for its place that the student wants it there: "this job needs it".
pub fn keep(profile: &mut Profile, exposure: &Exposure) {
    let fact = fact(exposure.category, exposure.place);
    if !profile.kept_facts.contains(&fact) {
        profile.kept_facts.push(fact);
    }
}

/// How severe a finding is at this place; none where it is what the place is for.
fn severity(finding: &Finding, place: Place) -> Option<Severity> {
    let is_number = finding.severity == Severity::Block;
    match place {
        Place::Email => (finding.category == "birth-year").then_some(finding.severity),
        Place::Link(_) => is_number.then_some(finding.severity),
        Place::Town => (is_number || finding.category == "address").then_some(finding.severity),
        // "Christelijke Hogeschool Ede", "Moskee El Hijra": a name, which the student may weigh.
        _ if place.is_name() && !is_number && finding.category != "address" => Some(Severity::Note),
        _ => Some(finding.severity),
    }
}

/// A fact that was kept, without its words: who takes them out of the text later should not find them here.
fn fact(category: &str, place: Place) -> String {
    format!("{category} {}", key(place))
}

/// The place in letters, figures and hyphens.
fn key(place: Place) -> String {
    let written = serde_json::to_string(&place).unwrap_or_default();
    let parts = written.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Step;

    fn told() -> Profile {
        let summary = Localized::only(Lang::Nl, "Ik ben 17 jaar en zoek werk. Mijn bsn is 111222333.");
        let mut profile = Profile { summary, ..Default::default() };
        let id = profile.add_typed_experience(Lang::Nl, "Verkoopster");
        profile.set_example(id, None, Lang::Nl, "Hielp elke week in de moskee");
        profile.experiences[0].organisation = Localized::only(Lang::Nl, "Christelijke Scholengemeenschap");
        profile.contact.email = "sanne2008@example.nl".to_owned();
        profile.contact.town = "1234 AB Ede".to_owned();
        profile
    }

    fn seen(profile: &Profile) -> Vec<(&'static str, Step)> {
        exposures(profile).into_iter().map(|exposure| (exposure.category, exposure.place.step())).collect()
    }

    #[test]
    fn every_text_is_looked_at_in_its_place() {
        let found = seen(&told());
        for wanted in [
            ("age", Step::You),
            ("bsn", Step::You),
            ("gendered-job", Step::Tell),
            ("religion", Step::Tell),
            ("birth-year", Step::You),
            ("address", Step::You),
        ] {
            assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
        }
        assert!(!found.iter().any(|(category, _)| *category == "email"), "{found:?}");
    }

    #[test]
    fn one_goes_or_all_go_and_what_was_kept_stays() {
        let mut profile = told();
        let age = exposures(&profile).into_iter().find(|exposure| exposure.category == "age").expect("an age");
        let mut one = profile.clone();
        take_out(&mut one, &age);
        assert_eq!(one.summary.nl, "Ik zoek werk. Mijn bsn is 111222333.");
        keep(&mut profile, &age);
        keep(&mut profile, &age);
        assert_eq!(profile.kept_facts, ["age summary"]);
        assert!(!seen(&profile).iter().any(|(category, _)| *category == "age"));
        take_all_out(&mut profile, Severity::Advise);
        assert_eq!(profile.summary.nl, "Ik ben 17 jaar en zoek werk.");
        assert_eq!(profile.contact.town, "Ede");
        assert_eq!(profile.experiences[0].role.nl, "Verkoopster");
        let again = profile.clone();
        take_all_out(&mut profile, Severity::Advise);
        assert_eq!(profile, again);
    }

    #[test]
    fn a_skill_that_is_reworded_keeps_its_proof_and_an_emptied_one_goes() {
        let own = |words: &str| Skill::Own(Localized::only(Lang::Nl, words));
        let mut profile = told();
        let id = profile.experiences[0].id;
        for skill in [own("Rustig, ondanks mijn adhd"), own("bsn 111222333")] {
            profile.add_skill(skill.clone());
            profile.set_shows(id, &skill, true);
        }
        profile.prove(&own("Rustig, ondanks mijn adhd"), id, Lang::Nl, "hielp 30 klanten");
        take_all_out(&mut profile, Severity::Advise);
        assert_eq!(profile.skills, [own("Rustig")]);
        assert!(profile.is_proven(&own("Rustig")));
        assert!(!format!("{profile:?}").contains("111222333"));
    }

    #[test]
    fn an_edited_text_is_not_overwritten() {
        let mut profile = told();
        let age = exposures(&profile).remove(0);
        profile.summary.nl = "Iets anders.".to_owned();
        take_out(&mut profile, &age);
        assert_eq!(profile.summary.nl, "Iets anders.");
    }
}
