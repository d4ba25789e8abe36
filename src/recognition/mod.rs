//! What a computer recognises in the lines of a CV: name and ways to be reached, skills, jobs, schools, languages and
//! certificates, in Dutch and English.
//!
//! Lines ([`line`]) are joined to blocks, headings part them, and each part is read by its own rules. What is not sure
//! stays a line that was not recognised; nothing is made up. What has no business on a CV is named as left out.

mod block;
mod comparison;
mod contact;
mod date;
mod education;
mod entry;
mod heading;
mod item;
pub mod line;
mod list;
mod occupation;
mod place;
mod printed;
pub mod report;
mod resume;
mod words;

pub use comparison::{Cause, Compared, Field, Sameness, compare};
pub use item::Item;
pub use line::{Line, Mark, Place};

use crate::profile::{EducationState, Level, Moment, Period, Track};
use crate::skill::Section;
use crate::text::Lang;
use contact::Contact;
use entry::entries;
use heading::{Part, Portion, portions};

/// The fields of a CV, as a computer reads them. Texts are as they stand in the file; an empty one was not found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognised {
    /// The language of most of its words.
    pub lang: Lang,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The phone number.
    pub phone: String,
    /// The town.
    pub town: String,
    /// Pages of one's own.
    pub links: Vec<String>,
    /// The text about oneself.
    pub summary: String,
    /// The skills.
    pub skills: Vec<String>,
    /// What shows the skills, where that stands under a heading of its own.
    pub applied: Vec<String>,
    /// Jobs, internships, volunteering and projects, in the order of the file.
    pub experiences: Vec<Occupation>,
    /// Schools and courses of study, in the order of the file.
    pub education: Vec<Schooling>,
    /// Languages.
    pub languages: Vec<Spoken>,
    /// Certificates, badges and courses.
    pub certificates: Vec<Attested>,
    /// Hobbies and interests.
    pub interests: Vec<String>,
    /// What has no business on a CV.
    pub left_out: Vec<LeftOut>,
    /// The lines that say nothing known, or nothing sure.
    pub unrecognised: Vec<String>,
}

/// A job, internship, volunteering or project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Occupation {
    /// Under which heading it stands.
    pub section: Section,
    /// Whether it is called an internship.
    pub internship: bool,
    /// Where it was.
    pub organisation: String,
    /// What one was there.
    pub role: String,
    /// In which town.
    pub place: String,
    /// From when to when. One moment alone is both.
    pub period: Period,
    /// What is told of it.
    pub bullets: Vec<String>,
}

/// A school or course of study.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schooling {
    /// The school.
    pub school: String,
    /// Level and programme, as they stand.
    pub study: String,
    /// The level; [`Level::Other`] for one that the app does not have.
    pub level: Option<Level>,
    /// The words of the level.
    pub level_words: String,
    /// The programme.
    pub programme: String,
    /// The track of mbo.
    pub track: Option<Track>,
    /// In which town.
    pub place: String,
    /// From when to when. One moment alone is both.
    pub period: Period,
    /// How far it is, where that is said.
    pub state: Option<EducationState>,
    /// What is told of it.
    pub bullets: Vec<String>,
}

/// A language and how well it is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The language.
    pub name: String,
    /// How well, as it stands; empty where nothing says so.
    pub fluency: String,
}

/// A certificate, badge or course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attested {
    /// Its name.
    pub name: String,
    /// Who gave it.
    pub issuer: String,
    /// When.
    pub date: Option<Moment>,
    /// Until when it is valid.
    pub valid_until: Option<Moment>,
    /// Where it can be looked up.
    pub url: String,
}

/// Something that has no business on a CV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is.
    pub private: Private,
    /// Its words.
    pub text: String,
}

/// What an employer need not know before a first talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Private {
    /// A birth date or an age.
    Birth,
    /// Where someone was born.
    Birthplace,
    /// A nationality.
    Nationality,
    /// A gender.
    Gender,
    /// Married or not; a faith.
    MaritalStatus,
    /// Street, number and postcode.
    Address,
    /// The number by which a state knows someone (BSN).
    Number,
    /// Names and numbers of other people.
    References,
}

/// Recognises the fields of a CV in its lines. At most [`line::MAX_LINES`] are looked at.
pub fn recognise(lines: &[Line]) -> Recognised {
    let blocks = block::blocks(&lines[..lines.len().min(line::MAX_LINES)]);
    let mut recognised = Recognised { lang: guess_language(&blocks), ..Recognised::default() };
    let mut contact = Contact::default();
    let portions = portions(blocks);
    for portion in &portions {
        recognised.portion(portion, &mut contact);
    }
    recognised.experiences(&portions);
    recognised.schools(&portions);
    recognised.reach(contact, &portions);
    recognised
}

impl Recognised {
    /// Reads what stands under one heading, apart from entries.
    fn portion(&mut self, portion: &Portion, contact: &mut Contact) {
        let Portion { part, blocks } = portion;
        let texts = || blocks.iter().map(|block| block.text.replace('\t', " "));
        match part {
            Part::Top => contact.read(blocks, true),
            Part::Contact | Part::Links => contact.read(blocks, false),
            Part::Summary => append(&mut self.summary, &texts().collect::<Vec<_>>().join(" ")),
            Part::Skills => {
                let skills = list::skills(blocks, &mut self.unrecognised);
                self.skills.extend(skills);
            }
            Part::AppliedSkills => self.applied.extend(texts()),
            Part::Languages => {
                let languages = list::languages(blocks, &mut self.unrecognised);
                self.languages.extend(languages);
            }
            Part::Certificates => self.certificates.extend(list::certificates(blocks)),
            Part::Interests => self.interests.extend(list::interests(blocks)),
            Part::References => {
                self.left_out.extend(texts().map(|text| LeftOut { private: Private::References, text }));
            }
            Part::Other => self.unrecognised.extend(texts()),
            Part::Work | Part::Internship | Part::Volunteering | Part::Projects | Part::Education => {}
        }
    }

    fn experiences(&mut self, portions: &[Portion]) {
        let named = portions.iter().filter_map(|portion| {
            let section = match portion.part {
                Part::Work | Part::Internship => Section::Work,
                Part::Volunteering => Section::Volunteering,
                Part::Projects => Section::Projects,
                _ => return None,
            };
            Some((portion, section))
        });
        let named: Vec<_> = named
            .flat_map(|(portion, section)| {
                let is_internship = portion.part == Part::Internship;
                entries(&portion.blocks).into_iter().map(move |entry| occupation::names(entry, section, is_internship))
            })
            .collect();
        let votes: Vec<i32> = named.iter().map(|names| names.vote().signum()).collect();
        let all: i32 = votes.iter().sum();
        for (names, own) in named.into_iter().zip(votes) {
            let (occupation, rest) = names.decide(all - own);
            self.unrecognised.extend(rest);
            if occupation.organisation.is_empty() && occupation.role.is_empty() {
                self.unrecognised.extend(occupation.bullets);
            } else {
                self.experiences.push(occupation);
            }
        }
    }

    fn schools(&mut self, portions: &[Portion]) {
        let portions = portions.iter().filter(|portion| portion.part == Part::Education);
        let named: Vec<_> = portions.flat_map(|portion| entries(&portion.blocks)).map(education::names).collect();
        let votes: Vec<i32> = named.iter().map(|names| names.vote().signum()).collect();
        let all: i32 = votes.iter().sum();
        for (names, own) in named.into_iter().zip(votes) {
            let (schooling, rest) = names.decide(all - own);
            self.unrecognised.extend(rest);
            if schooling.school.is_empty() && schooling.study.is_empty() {
                self.unrecognised.extend(schooling.bullets);
            } else {
                self.education.push(schooling);
            }
        }
    }

    /// Takes over name and ways to be reached; what stands elsewhere counts where the top says nothing.
    fn reach(&mut self, contact: Contact, portions: &[Portion]) {
        let Contact { name, email, phone, town, links, summary, rest, left_out } = contact;
        (self.name, self.email, self.phone, self.town, self.links) = (name, email, phone, town, links);
        let opening = summary.join(" ");
        self.summary = [opening.as_str(), &self.summary].join(" ").trim().to_owned();
        self.left_out.extend(left_out);
        self.unrecognised.splice(0..0, rest);
        let others = portions.iter().filter(|portion| portion.part != Part::References);
        let texts: Vec<&str> = others.flat_map(|portion| &portion.blocks).map(|block| block.text.as_str()).collect();
        if self.email.is_empty() {
            let found = texts.iter().find_map(|text| contact::email_in(text));
            self.email = found.unwrap_or_default().to_owned();
        }
    }
}

fn append(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

/// Dutch or English, by the small words; Dutch when they don't tell.
fn guess_language(blocks: &[block::Block]) -> Lang {
    const NL: &str = "de|het|een|en|van|ik|voor|met|bij|op|mijn|naar|heden|opleiding|werkervaring|talen|vaardigheden|tot|nederlands|nu|\
                      mrt|mei|okt|januari|februari|maart|juni|juli|augustus|oktober|werkgeschiedenis|studie|kennis|ervaring|profiel|mij|bijbanen|stages|\
                      opleidingen|certificaten|interesses|vrijwilligerswerk|onderwijs|behaald";
    const EN: &str = "the|a|an|and|of|i|for|with|at|on|my|to|present|education|experience|languages|skills|english|dutch|\
                      current|march|june|july|october|work|employment|history|profile|about|me|interests|references|certificates|certifications|\
                      volunteering|projects|summary";
    let (mut nl, mut en) = (0_usize, 0_usize);
    for word in blocks.iter().flat_map(|block| block.text.split(|c: char| !c.is_alphanumeric())) {
        let word = word.to_lowercase();
        nl += usize::from(NL.split('|').any(|known| known == word));
        en += usize::from(EN.split('|').any(|known| known == word));
    }
    if en > nl { Lang::En } else { Lang::Nl }
}
