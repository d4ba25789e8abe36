//! Who may see what: the audiences of a profile, and the one place where every field answers for each of them.

pub mod detector;
pub mod edition;
pub mod exposure;
pub mod place;
pub mod strip;

use crate::profile::{Certificate, Contact, Education, Example, Experience, Language, Link, Mobility, Profile, Wishes};

/// Who reads an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// An employer or school that gets the CV.
    Employer,
    /// Anyone at all: what goes on a public profile such as LinkedIn.
    LinkedIn,
    /// The student's own file to go on with.
    SaveFile,
}

/// A field of the profile, as the student knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the field of the same name in `profile`")]
pub enum Field {
    CvLanguage,
    CvLayout,
    ScreenChoices,
    Goal,
    Wishes,
    Activity,
    Organisation,
    Role,
    Place,
    Period,
    Tasks,
    Examples,
    Skills,
    School,
    EducationLevel,
    EducationState,
    Languages,
    Certificates,
    CertificateUrl,
    Name,
    Email,
    Phone,
    Town,
    Links,
    Licences,
    OwnTransport,
    MayWork,
    Summary,
    Vacancies,
}

impl Field {
    /// Whether this field may go to this audience.
    pub const fn may_go(self, audience: Audience) -> bool {
        match audience {
            Audience::SaveFile => true,
            Audience::Employer => match self {
                Self::ScreenChoices | Self::Vacancies => false,
                Self::CvLanguage
                | Self::CvLayout
                | Self::Goal
                | Self::Wishes
                | Self::Activity
                | Self::Organisation
                | Self::Role
                | Self::Place
                | Self::Period
                | Self::Tasks
                | Self::Examples
                | Self::Skills
                | Self::School
                | Self::EducationLevel
                | Self::EducationState
                | Self::Languages
                | Self::Certificates
                | Self::CertificateUrl
                | Self::Name
                | Self::Email
                | Self::Phone
                | Self::Town
                | Self::Links
                | Self::Licences
                | Self::OwnTransport
                | Self::MayWork
                | Self::Summary => true,
            },
            // Messages come through the site; licence, transport and the right to work are for one employer to know.
            Audience::LinkedIn => match self {
                Self::ScreenChoices
                | Self::Vacancies
                | Self::Email
                | Self::Phone
                | Self::Licences
                | Self::OwnTransport
                | Self::MayWork => false,
                Self::CvLanguage
                | Self::CvLayout
                | Self::Goal
                | Self::Wishes
                | Self::Activity
                | Self::Organisation
                | Self::Role
                | Self::Place
                | Self::Period
                | Self::Tasks
                | Self::Examples
                | Self::Skills
                | Self::School
                | Self::EducationLevel
                | Self::EducationState
                | Self::Languages
                | Self::Certificates
                | Self::CertificateUrl
                | Self::Name
                | Self::Town
                | Self::Links
                | Self::Summary => true,
            },
        }
    }
}

/// The profile as this audience may see it; what may not go is empty.
///
/// Every struct is taken apart without `..`, so that a field added to the profile does not compile until it answers.
pub fn view(profile: &Profile, audience: Audience) -> Profile {
    use Field as F;
    let see = Eye(audience);
    let Profile {
        language,
        bilingual,
        goal,
        wishes,
        experiences,
        skills,
        kept_twins,
        only_proven,
        layout,
        education,
        languages,
        certificates,
        none,
        contact,
        mobility,
        summary,
        vacancies,
        vacancy,
        words,
        kept_facts,
    } = profile;
    let Wishes { direction, availability, hours, from, until } = wishes;
    let Contact { name, email, phone, town, links } = contact;
    let Mobility { licences, own_transport, may_work } = mobility;
    Profile {
        language: see.field(F::CvLanguage, language),
        bilingual: see.field(F::ScreenChoices, bilingual),
        goal: see.field(F::Goal, goal),
        wishes: Wishes {
            direction: see.field(F::Wishes, direction),
            availability: see.field(F::Wishes, availability),
            hours: see.field(F::Wishes, hours),
            from: see.field(F::Wishes, from),
            until: see.field(F::Wishes, until),
        },
        experiences: experiences.iter().map(|item| see.experience(item)).collect(),
        skills: see.field(F::Skills, skills),
        kept_twins: see.field(F::ScreenChoices, kept_twins),
        only_proven: see.field(F::CvLayout, only_proven),
        layout: see.field(F::CvLayout, layout),
        education: education.iter().map(|item| see.education(item)).collect(),
        languages: see.languages(languages),
        certificates: see.certificates(certificates),
        none: see.field(F::ScreenChoices, none),
        contact: Contact {
            name: see.field(F::Name, name),
            email: see.field(F::Email, email),
            phone: see.field(F::Phone, phone),
            town: see.field(F::Town, town),
            links: see.links(links),
        },
        mobility: Mobility {
            licences: see.field(F::Licences, licences),
            own_transport: see.field(F::OwnTransport, own_transport),
            may_work: see.field(F::MayWork, may_work),
        },
        summary: see.field(F::Summary, summary),
        vacancies: see.field(F::Vacancies, vacancies),
        vacancy: see.field(F::Vacancies, vacancy),
        words: see.field(F::Skills, words),
        kept_facts: see.field(F::ScreenChoices, kept_facts),
    }
}

/// An audience that looks at fields.
struct Eye(Audience);

impl Eye {
    fn field<T: Clone + Default>(&self, field: Field, value: &T) -> T {
        if field.may_go(self.0) { value.clone() } else { T::default() }
    }

    fn experience(&self, experience: &Experience) -> Experience {
        use Field as F;
        let Experience { id, activity, section, internship, organisation, role, place, period, tasks, examples, shows } =
            experience;
        Experience {
            id: *id,
            activity: self.field(F::Activity, activity),
            section: self.field(F::Activity, section),
            internship: self.field(F::Activity, internship),
            organisation: self.field(F::Organisation, organisation),
            role: self.field(F::Role, role),
            place: self.field(F::Place, place),
            period: self.field(F::Period, period),
            tasks: self.field(F::Tasks, tasks),
            examples: examples
                .iter()
                .map(|Example { id, text, shows }| Example {
                    id: *id,
                    text: self.field(F::Examples, text),
                    shows: self.field(F::Skills, shows),
                })
                .collect(),
            shows: self.field(F::Skills, shows),
        }
    }

    fn education(&self, education: &Education) -> Education {
        use Field as F;
        let Education { id, level, school, programme, place, track, period, state } = education;
        Education {
            id: *id,
            level: self.field(F::EducationLevel, level),
            school: self.field(F::School, school),
            programme: self.field(F::EducationLevel, programme),
            place: self.field(F::School, place),
            track: self.field(F::EducationLevel, track),
            period: self.field(F::Period, period),
            state: self.field(F::EducationState, state),
        }
    }

    fn languages(&self, languages: &[Language]) -> Vec<Language> {
        let seen = languages.iter().filter(|_| Field::Languages.may_go(self.0));
        seen.map(|Language { id, name, level }| Language { id: *id, name: name.clone(), level: *level }).collect()
    }

    fn certificates(&self, certificates: &[Certificate]) -> Vec<Certificate> {
        use Field as F;
        let seen = certificates.iter().filter(|_| F::Certificates.may_go(self.0));
        seen.map(|Certificate { id, kind, name, issuer, date, valid_until, url, shows }| Certificate {
            id: *id,
            kind: *kind,
            name: name.clone(),
            issuer: issuer.clone(),
            date: *date,
            valid_until: *valid_until,
            url: self.field(F::CertificateUrl, url),
            shows: self.field(F::Skills, shows),
        })
        .collect()
    }

    fn links(&self, links: &[Link]) -> Vec<Link> {
        let seen = links.iter().filter(|_| Field::Links.may_go(self.0));
        seen.map(|Link { id, url }| Link { id: *id, url: url.clone() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_save_file_holds_all_and_an_employer_sees_no_screen_choices() {
        let mut profile = Profile { bilingual: true, ..Default::default() };
        profile.none.languages = true;
        profile.contact.name = "Sanne".to_owned();
        profile.keep_vacancy("Kassa", "Wij zoeken hulp.");
        assert_eq!(view(&profile, Audience::SaveFile), profile);
        let seen = view(&profile, Audience::Employer);
        assert_eq!((&seen.vacancies, seen.vacancy), (&vec![], None));
        assert_eq!((seen.bilingual, seen.none.languages, seen.contact.name.as_str()), (false, false, "Sanne"));
    }
}
