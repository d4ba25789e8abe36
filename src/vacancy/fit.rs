//! A vacancy laid beside a profile: where each thing that is asked shows, and what helps where it doesn't yet.
//!
//! It is made for a screen: every text is worded, every place is known. There is no score.

use super::cues::has;
use super::fact::{Fact, What};
use super::section::Section;
use super::skills::Wanted;
use super::{Flag, Reading};
use crate::cv;
use crate::profile::{Cefr, EducationState, Experience, Id, LanguageName, Level, Profile};
use crate::skill::search::folded;
use crate::skill::{Entry, Kind, Skill, are_twins, lexicon};
use crate::text::vacancy as words;
use crate::text::{Lang, capitalise};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A vacancy beside a profile. All places are bytes of the vacancy's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fit {
    /// The language of the vacancy.
    pub lang: Lang,
    /// What is said above it all: nobody has to be able to do everything.
    pub intro: String,
    /// The parts in the order of the text; one of a kind may come twice.
    pub parts: Vec<Part>,
    /// What someone does there.
    pub tasks: Vec<Task>,
    /// What is asked: skills first, then the rest.
    pub rows: Vec<Row>,
    /// What the law or the employer sets, which is never laid beside a student: an age.
    pub conditions: Vec<Condition>,
    /// What to look out for.
    pub flags: Vec<Warning>,
}

/// A part of the vacancy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which.
    pub section: Section,
    /// Its name.
    pub name: String,
    /// Its first byte.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
}

/// A task of the job.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Task {
    /// Its words in the vacancy.
    pub name: String,
    /// Its first byte.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// The names of the rows of skills that it takes.
    pub skills: Vec<String>,
    /// The best that one of these skills stands; none where we recognise no skill in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

/// How something that is asked stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It stands on the CV.
    Shown,
    /// The student told it, but it isn't on this CV.
    Profile,
    /// Not yet.
    Gap,
}

/// Something that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// `skill`, `level`, `language`, `licence`, `hours` or `days`.
    pub kind: String,
    /// Whether it is more than a wish.
    pub required: bool,
    /// The vacancy's words for it.
    pub evidence: String,
    /// Their first byte.
    pub start: usize,
    /// The byte behind their last.
    pub end: usize,
    /// Its public identifiers: CompetentNL and ESCO.
    pub ids: Vec<String>,
    /// How it stands.
    pub status: Status,
    /// The skill, to be added or taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skill: Option<Skill>,
    /// What shows it, and where.
    pub shown: Vec<Evidence>,
    /// What the student should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A small way to learn and to prove it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learn: Option<String>,
    /// Tasks on the student's own cards that would show it, if they are true.
    pub questions: Vec<Question>,
    /// The vacancy's own word for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
}

/// What shows something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Evidence {
    /// The experience, school or language that it hangs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Where that was ("Jumbo").
    pub place: String,
    /// The example, as the CV says it.
    pub text: String,
}

/// A task that would show a skill.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Question {
    /// The experience.
    pub experience: Id,
    /// The phrase of its activity.
    pub task: String,
    /// Where that was.
    pub place: String,
    /// The words of the task.
    pub text: String,
}

/// Another word for what the CV says already; only the student knows whether it is true.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Offer {
    /// What it would change.
    pub place: Place,
    /// The words on the CV now.
    pub from: String,
    /// The vacancy's word.
    pub to: String,
    /// The offer, worded.
    pub text: String,
}

/// What an offer changes: [`Profile::adopt_word`] with these.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The skill, which is printed in its block and opens its bullets.
    pub skill: Skill,
    /// In this language.
    pub lang: Lang,
    /// How many bullets of the CV it opens.
    pub bullets: usize,
}

/// A condition that a student meets or not, which is nobody's business here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Condition {
    /// The vacancy's words.
    pub name: String,
    /// `age`.
    pub kind: String,
    /// What it is about.
    pub text: String,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
}

/// Something to look out for, worded.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Warning {
    /// What it is called.
    pub name: String,
    /// The vacancy's words.
    pub evidence: String,
    /// Why it matters, and what the student can do.
    pub why: String,
    /// The law, body or study that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The first byte.
    pub start: usize,
    /// The byte behind the last.
    pub end: usize,
}

/// Lays a vacancy beside a profile, as the CV for the chosen vacancy shows it; `lang` is the language of the screen.
pub fn fit(text: &str, reading: &Reading, profile: &Profile, lang: Lang) -> Fit {
    let seen = profile.for_vacancy();
    let beside = Beside { text, profile, seen: &seen, lang };
    let skills = reading.skills.iter().filter_map(|wanted| beside.skill(wanted));
    let facts = reading.facts.iter().filter_map(|fact| beside.fact(fact));
    let rows: Vec<Row> = skills.chain(facts).collect();
    let tasks = reading.sentences.iter().filter(|sentence| sentence.section == Section::Tasks);
    let tasks = tasks.map(|sentence| beside.task(sentence.at.clone(), &rows)).collect();
    let conditions = reading.facts.iter().filter(|fact| matches!(fact.what, What::Age(_)));
    let conditions = conditions.map(|fact| Condition {
        name: text[fact.asked.at.clone()].to_owned(),
        kind: "age".to_owned(),
        text: words::learn_fact(&fact.what).get(lang).to_owned(),
        start: fact.asked.at.start,
        end: fact.asked.at.end,
    });
    Fit {
        lang: reading.lang,
        intro: words::NOT_ALL.get(lang).to_owned(),
        parts: parts(reading, lang),
        tasks,
        conditions: conditions.collect(),
        flags: reading.flags.iter().map(|flag| beside.warning(flag)).collect(),
        rows,
    }
}

/// Sentences of one part that follow each other are one.
fn parts(reading: &Reading, lang: Lang) -> Vec<Part> {
    let runs = reading.sentences.chunk_by(|one, other| one.section == other.section);
    let part = |run: &[super::Sentence]| {
        let (first, last) = (run.first()?, run.last()?);
        let name = words::section(first.section).get(lang).to_owned();
        Some(Part { section: first.section, name, start: first.at.start, end: last.at.end })
    };
    runs.filter_map(part).collect()
}

/// A vacancy beside a profile, and the profile as this CV shows it.
struct Beside<'a> {
    text: &'a str,
    profile: &'a Profile,
    seen: &'a Profile,
    lang: Lang,
}

impl Beside<'_> {
    fn row(&self, kind: &str, name: String, asked: &super::Asked, status: Status) -> Row {
        Row {
            name,
            kind: kind.to_owned(),
            required: asked.is_required,
            evidence: self.text[asked.at.clone()].to_owned(),
            start: asked.at.start,
            end: asked.at.end,
            ids: Vec::new(),
            status,
            skill: None,
            shown: Vec::new(),
            note: None,
            learn: None,
            questions: Vec::new(),
            offer: None,
        }
    }

    fn skill(&self, wanted: &Wanted) -> Option<Row> {
        let entry = lexicon::find(wanted.id)?;
        let asked = Skill::known(wanted.id);
        let is_it = |skill: &&Skill| **skill == asked || are_twins(skill, &asked);
        let printed = cv::printed_skills(self.seen);
        let on_cv = printed.iter().copied().find(|skill| **skill == asked).or_else(|| printed.into_iter().find(is_it));
        let told = || self.told().find(is_it);
        let (status, skill) = match (on_cv, told()) {
            (Some(skill), _) => (Status::Shown, skill.clone()),
            (None, Some(skill)) => (Status::Profile, skill.clone()),
            (None, None) => (Status::Gap, asked),
        };
        let mut row = self.row("skill", entry.printed.get(self.lang).to_owned(), &wanted.asked, status);
        row.ids = identifiers(entry);
        let from = if status == Status::Shown { self.seen } else { self.profile };
        row.shown = self.proofs(from, &skill);
        match status {
            Status::Shown if row.shown.is_empty() => {
                row.note = Some(words::NO_EXAMPLE.get(self.lang).to_owned());
            }
            Status::Gap => row.learn = Some(words::learn_skill(entry.kind).get(self.lang).to_owned()),
            Status::Shown | Status::Profile => {}
        }
        if row.shown.is_empty() {
            row.questions = self.questions(&skill);
        }
        if status != Status::Gap {
            row.offer = self.offer(entry, wanted, &skill);
        }
        row.skill = Some(skill);
        Some(row)
    }

    /// Every skill that the student told, wherever.
    fn told(&self) -> impl Iterator<Item = &Skill> {
        let profile = self.profile;
        let of_cards = profile.experiences.iter().flat_map(|experience| {
            experience.shows.iter().chain(experience.examples.iter().flat_map(|example| &example.shows))
        });
        let attested = profile.certificates.iter().flat_map(|certificate| &certificate.shows);
        profile.skills.iter().chain(of_cards).chain(attested)
    }

    fn proofs(&self, profile: &Profile, skill: &Skill) -> Vec<Evidence> {
        let lang = profile.language;
        let proofs = profile.proofs(skill).map(|(experience, proof)| Evidence {
            id: Some(experience.id),
            place: place(experience, lang),
            text: capitalise(&experience.proof_shown(&proof, lang)),
        });
        let certificates = profile.certificates.iter().filter(|it| it.shows.contains(skill)).map(|it| Evidence {
            id: Some(it.id),
            place: it.issuer.trim().to_owned(),
            text: it.name.show(lang).trim().to_owned(),
        });
        proofs.chain(certificates).collect()
    }

    /// Tasks of the student's own cards by which they would show it.
    fn questions(&self, skill: &Skill) -> Vec<Question> {
        let open = self.profile.would_show(skill).into_iter().filter_map(|(id, phrase)| {
            let experience = self.profile.experience(id)?;
            Some(Question {
                experience: id,
                task: phrase.id.to_owned(),
                place: place(experience, self.lang),
                text: phrase.text.get(self.lang).to_owned(),
            })
        });
        open.take(3).collect()
    }

    /// The vacancy's word, where it is a name for the skill that a CV can print and doesn't yet.
    fn offer(&self, entry: &Entry, wanted: &Wanted, skill: &Skill) -> Option<Offer> {
        let lang = self.profile.language;
        let to = entry.everyday.get(lang).split('|').find(|name| spaced(name) == wanted.name)?;
        let from = self.seen.said(skill, lang);
        if !can_be_printed(entry, to) || folded(&from) == folded(to) {
            return None;
        }
        let to = capitalise(to);
        let bullets = self.seen.proofs(skill).count();
        let text = words::OFFER.get(self.lang).replace("{}", &to);
        Some(Offer { place: Place { skill: skill.clone(), lang, bullets }, from, to, text })
    }

    fn fact(&self, fact: &Fact) -> Option<Row> {
        let name = || capitalise(&closed(&self.text[fact.asked.at.clone()]));
        let (kind, name, shown, note) = match &fact.what {
            What::Age(_) => return None,
            What::Level(level) => ("level", name(), self.schools(*level), None),
            What::Language(code, level) => {
                let known = LanguageName::Code((*code).to_owned());
                let name = known.printed(self.lang);
                let name = level.map_or_else(|| name.to_owned(), |level| format!("{name} ({})", level.code()));
                let (shown, note) = self.language(&known, *level);
                ("language", name, shown, note)
            }
            What::Licence(licence) => {
                let has = self.profile.mobility.licences.contains(licence);
                let shown = has.then(|| Evidence { id: None, place: String::new(), text: licence.code().to_owned() });
                ("licence", name(), shown.into_iter().collect(), None)
            }
            What::Hours(asked) => {
                let fits = self.profile.wishes.hours.filter(|hours| hours.min <= asked.max && asked.min <= hours.max);
                let shown = fits.map(|hours| {
                    let range = if hours.min == hours.max {
                        hours.max.to_string()
                    } else {
                        format!("{}-{}", hours.min, hours.max)
                    };
                    let text = words::HOURS.get(self.lang).replace("{}", &range);
                    Evidence { id: None, place: String::new(), text }
                });
                ("hours", name(), shown.into_iter().collect(), None)
            }
            What::Days(asked) => {
                let fits = self.profile.wishes.availability.intersection(asked).next().is_some();
                let text = cv::compose_summary(self.profile, self.lang);
                let shown = fits.then(|| Evidence { id: None, place: String::new(), text });
                ("days", name(), shown.into_iter().collect(), None)
            }
        };
        let status = if shown.is_empty() { Status::Gap } else { Status::Shown };
        let mut row = self.row(kind, name, &fact.asked, status);
        (row.shown, row.note) = (shown, note);
        if status == Status::Gap {
            row.learn = Some(words::learn_fact(&fact.what).get(self.lang).to_owned());
        }
        Some(row)
    }

    /// Schools of this level or a higher one, finished or going on.
    fn schools(&self, asked: Level) -> Vec<Evidence> {
        let counts = |state: EducationState| state.goes_on() || state == EducationState::Finished;
        let schools = self.seen.education.iter().filter(|school| counts(school.state));
        let fitting = schools.filter_map(|school| {
            let level = school.level.filter(|level| rank(*level) >= rank(asked))?;
            let text = level.printed().get(self.lang).to_owned();
            Some(Evidence { id: Some(school.id), place: school.school.show(self.lang).trim().to_owned(), text })
        });
        fitting.collect()
    }

    fn language(&self, asked: &LanguageName, level: Option<Cefr>) -> (Vec<Evidence>, Option<String>) {
        let Some(spoken) = self.seen.languages.iter().find(|language| language.name == *asked) else {
            return (Vec::new(), None);
        };
        let text = spoken.level.map_or_else(String::new, |level| level.code().to_owned());
        let is_lower = level.zip(spoken.level).is_some_and(|(asked, known)| known < asked);
        let code = level.map_or("", Cefr::code);
        let note = is_lower.then(|| words::LOWER.get(self.lang).replace("{}", code));
        (vec![Evidence { id: Some(spoken.id), place: asked.printed(self.lang).to_owned(), text }], note)
    }

    fn task(&self, at: Range<usize>, rows: &[Row]) -> Task {
        let of_task = rows.iter().filter(|row| row.kind == "skill" && at.contains(&row.start));
        Task {
            name: self.text[at.clone()].to_owned(),
            status: of_task.clone().map(|row| row.status).min(),
            skills: of_task.map(|row| row.name.clone()).collect(),
            start: at.start,
            end: at.end,
        }
    }

    fn warning(&self, flag: &Flag) -> Warning {
        Warning {
            name: words::flag(flag.kind).get(self.lang).to_owned(),
            evidence: self.text[flag.at.clone()].to_owned(),
            why: words::why(flag.kind).get(self.lang).to_owned(),
            source: flag.kind.source().map(str::to_owned),
            start: flag.at.start,
            end: flag.at.end,
        }
    }
}

/// Words of a sentence, with the bracket that was left open closed: "mbo-opleiding (niveau 2".
fn closed(words: &str) -> String {
    let is_open = words.rfind('(').is_some_and(|at| !words[at..].contains(')'));
    if is_open { format!("{words})") } else { words.to_owned() }
}

/// Where an experience was: the organisation, or else the role.
fn place(experience: &Experience, lang: Lang) -> String {
    let organisation = experience.organisation_shown(lang);
    if organisation.is_empty() { experience.role_shown(lang) } else { organisation }
}

/// The public identifiers of an entry, as URIs.
fn identifiers(entry: &Entry) -> Vec<String> {
    let competentnl = entry.competentnl.map(|id| format!("https://linkeddata.competentnl.nl/id/humancapability/{id}"));
    let esco = entry.esco.map(|id| format!("http://data.europa.eu/esco/skill/{id}"));
    competentnl.into_iter().chain(esco).collect()
}

/// The folded words of a name with spaces between, as a spotter gives them.
fn spaced(name: &str) -> String {
    let mut words = Vec::new();
    crate::skill::search::each_word_at(name, |_, word| words.push(word.to_owned()));
    words.join(" ")
}

/// Words of a clause, which is no name for a skill: "achter de kassa", "something new".
const OF_A_CLAUSE: &str = " op in aan achter bij met over tegen om een de het of als er zijn te ik je jou elkaar iets alles niet on at with by a an \
    the to your you something not being is ";

/// The longest name that is offered, in characters.
const LONGEST: usize = 30;

/// Whether a name reads as a skill on a CV: no clause, and no occupation where the skill is one of the trade.
fn can_be_printed(entry: &Entry, name: &str) -> bool {
    let is_occupation = ["er", "ster", "ist", "aar", "ière"].iter().any(|ending| name.ends_with(ending));
    let is_short = name.chars().count() <= LONGEST;
    let is_clause = name.to_lowercase().split(' ').any(|word| has(OF_A_CLAUSE, word));
    is_short && !is_clause && !(is_occupation && entry.kind == Kind::Hard)
}

/// The level of the Dutch and European frameworks (NLQF, <https://www.nlqf.nl>), in tenths so that vwo is "4+".
const fn rank(level: Level) -> u8 {
    match level {
        Level::Praktijkonderwijs | Level::Vso | Level::Isk | Level::Abroad | Level::Other => 0,
        Level::VmboBb | Level::Mbo1 => 10,
        Level::VmboKb | Level::VmboGl | Level::VmboTl | Level::Mbo2 => 20,
        Level::Mbo3 => 30,
        Level::Mbo4 | Level::Havo => 40,
        Level::Vwo => 45,
        Level::AssociateDegree => 50,
        Level::HboBachelor | Level::WoBachelor => 60,
        Level::Master => 70,
        Level::Doctorate => 80,
    }
}
