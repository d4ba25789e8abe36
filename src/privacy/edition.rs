//! Editions of a CV: the same profile for readers who should see less than the employer who gets it.

use super::Audience;
use super::detector::Severity;
use super::exposure::{Exposure, exposures, take_all_out};
use crate::profile::Profile;

/// A profile for an audience, and what was taken out of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The profile; [`super::view`] leaves out its fields.
    pub profile: Profile,
    /// What stood there and is gone, in the order of the profile.
    pub taken: Vec<Exposure>,
}

/// The edition for this audience. An employer gets the student's own words, as does the save file.
///
/// For everyone else it is the whole profile, not the choice for one vacancy, without what never belongs on a CV and
/// what is better taken out. What was kept knowingly goes too: it was kept for one job.
pub fn edition(profile: &Profile, audience: Audience) -> Edition {
    let mut profile = profile.clone();
    match audience {
        Audience::Employer | Audience::SaveFile => Edition { profile, taken: Vec::new() },
        Audience::LinkedIn => {
            profile.vacancy = None;
            profile.vacancies.clear();
            profile.kept_facts.clear();
            let taken =
                exposures(&profile).into_iter().filter(|exposure| exposure.severity <= Severity::Advise).collect();
            take_all_out(&mut profile, Severity::Advise);
            Edition { profile, taken }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cv;
    use crate::export::{json_resume, text};
    use crate::profile::{Licence, example};
    use crate::text::{Lang, Localized};

    /// What may not be read by anyone at all, each where a student might have put it.
    const CANARIES: [&str; 7] =
        ["17 jaar", "111222333", "autisme", "canary@example.nl", "06 98765432", "Kanaristraat", "Geheim"];

    fn told() -> Profile {
        let mut profile = Profile { summary: Localized::only(Lang::Nl, "Ik ben 17 jaar en zoek werk."), ..example() };
        let id = profile.add_typed_experience(Lang::Nl, "Oppas");
        profile.set_example(id, None, Lang::Nl, "Paste elke week op twee kinderen. Mijn bsn is 111222333.");
        profile.experiences[0].role = Localized::only(Lang::Nl, "Hulp, ondanks mijn autisme");
        profile.contact.email = "canary@example.nl".to_owned();
        profile.contact.phone = "06 98765432".to_owned();
        profile.contact.town = "Kanaristraat 12, 1234 AB Ede".to_owned();
        profile.mobility.licences.insert(Licence::B);
        profile.keep_vacancy("Geheim", "Geheim");
        profile.kept_facts.push("age summary".to_owned());
        profile
    }

    #[test]
    fn a_public_profile_holds_no_canary() {
        let edition = edition(&told(), Audience::LinkedIn);
        let document = cv::build(&edition.profile, Audience::LinkedIn, Lang::Nl);
        let resume = json_resume::write(&edition.profile, Audience::LinkedIn, Lang::Nl);
        for output in [text::write(&document), format!("{document:?}"), resume] {
            for canary in CANARIES {
                assert!(!output.contains(canary), "{canary} in {output}");
            }
            assert!(output.contains("Ik zoek werk.") && output.contains("Ede"), "{output}");
            assert!(!output.contains("ijbewijs"), "{output}");
        }
        let taken: Vec<_> = edition.taken.iter().map(|exposure| exposure.category).collect();
        assert!(["age", "bsn", "health", "address"].iter().all(|category| taken.contains(category)), "{taken:?}");
    }

    #[test]
    fn an_employer_gets_the_students_own_words() {
        for audience in [Audience::Employer, Audience::SaveFile] {
            assert_eq!(edition(&told(), audience), Edition { profile: told(), taken: vec![] });
        }
    }

    #[test]
    fn an_edition_of_an_edition_is_the_same() {
        let once = edition(&told(), Audience::LinkedIn).profile;
        assert_eq!(edition(&once, Audience::LinkedIn), Edition { profile: once.clone(), taken: vec![] });
    }
}
