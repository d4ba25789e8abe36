//! What was read beside what is printed: found, different or missing, field by field. No score.

use super::{Attested, Occupation, Recognised, Schooling, Spoken};
use crate::cv::printed_period;
use crate::profile::{EducationState, Moment, Period};
use crate::route::Step;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A field that the sheet prints, beside what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Which field.
    pub field: Field,
    /// Of which entry it is: its organisation, school or name. Empty where there is only one of its kind.
    pub of: String,
    /// How it was read.
    pub sameness: Sameness,
    /// What is printed.
    pub printed: String,
    /// What was read instead; empty unless it is different.
    pub read: String,
    /// Why it was not read; none where it was.
    pub cause: Option<Cause>,
}

/// A field of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the field of the sheet that it is called after")]
pub enum Field {
    Name,
    Email,
    Phone,
    Town,
    Link,
    Summary,
    Skill,
    AppliedSkill,
    Organisation,
    Role,
    Place,
    Period,
    Bullet,
    School,
    Study,
    SchoolPlace,
    SchoolPeriod,
    SchoolState,
    Language,
    LanguageLevel,
    Certificate,
    CertificateIssuer,
    CertificateDate,
    CertificateLink,
}

/// How a field was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sameness {
    /// As it is printed.
    Found,
    /// Otherwise.
    Different,
    /// Not at all.
    Missing,
}

/// Why a field was not read as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// It holds letters that the sheet can't draw.
    Letters,
    /// It holds a sign at which computers part a line.
    Sign,
    /// It was taken for something else.
    Elsewhere,
    /// Its words are there, but nothing says what they are.
    InText,
    /// Its words are not in the text.
    Gone,
}

impl Field {
    /// Where the student can change it: the step, and the field of that step by its id.
    pub const fn place(self) -> (Step, Option<&'static str>) {
        match self {
            Self::Name => (Step::You, Some("name")),
            Self::Email => (Step::You, Some("email")),
            Self::Phone => (Step::You, Some("phone")),
            Self::Town => (Step::You, Some("town")),
            Self::Link => (Step::You, None),
            Self::Summary => (Step::You, Some("summary")),
            Self::Skill => (Step::Skills, None),
            Self::AppliedSkill | Self::Organisation | Self::Role | Self::Place | Self::Period | Self::Bullet => {
                (Step::Tell, None)
            }
            Self::School
            | Self::Study
            | Self::SchoolPlace
            | Self::SchoolPeriod
            | Self::SchoolState
            | Self::Language
            | Self::LanguageLevel
            | Self::Certificate
            | Self::CertificateIssuer
            | Self::CertificateDate
            | Self::CertificateLink => (Step::School, None),
        }
    }
}

/// Lays what is printed beside what was read. `text` is all that the file says, by which a field that was not
/// recognised is told from one that is not there.
pub fn compare(printed: &Recognised, read: &Recognised, text: &str) -> Vec<Compared> {
    let mut rows = Rows { text: squeezed(text), all: everything(read), rows: Vec::new() };
    rows.one(Field::Name, "", &printed.name, &read.name);
    rows.one(Field::Town, "", &printed.town, &read.town);
    rows.one(Field::Phone, "", &printed.phone, &read.phone);
    rows.one(Field::Email, "", &printed.email, &read.email);
    rows.list(Field::Link, "", &printed.links, &read.links);
    rows.one(Field::Summary, "", &printed.summary, &read.summary);
    rows.list(Field::Skill, "", &printed.skills, &read.skills);
    rows.list(Field::AppliedSkill, "", &printed.applied, &read.applied);
    for (it, other) in pairs(&printed.experiences, &read.experiences, likeness) {
        rows.occupation(it, &other.cloned().unwrap_or_default(), printed.lang);
    }
    for (it, other) in pairs(&printed.education, &read.education, school_likeness) {
        rows.schooling(it, &other.cloned().unwrap_or_default(), printed.lang);
    }
    for (it, other) in pairs(&printed.languages, &read.languages, |a, b| usize::from(is_same(&a.name, &b.name))) {
        let Spoken { name, fluency } = other.cloned().unwrap_or_default();
        rows.one(Field::Language, "", &it.name, &name);
        rows.one(Field::LanguageLevel, &it.name, &it.fluency, &fluency);
    }
    for (it, other) in pairs(&printed.certificates, &read.certificates, |a, b| usize::from(is_same(&a.name, &b.name))) {
        let Attested { name, issuer, date, valid_until, url } = other.cloned().unwrap_or_default();
        rows.one(Field::Certificate, "", &it.name, &name);
        rows.one(Field::CertificateIssuer, &it.name, &it.issuer, &issuer);
        let dates = |date, until| [moment(date), moment(until)].join(" ");
        rows.one(Field::CertificateDate, &it.name, &dates(it.date, it.valid_until), &dates(date, valid_until));
        rows.one(Field::CertificateLink, &it.name, &it.url, &url);
    }
    rows.rows
}

struct Rows {
    /// All that the file says, in single spaces.
    text: String,
    /// Everything that was recognised as something.
    all: Vec<String>,
    rows: Vec<Compared>,
}

impl Rows {
    fn occupation(&mut self, it: &Occupation, other: &Occupation, lang: Lang) {
        let of = if it.organisation.is_empty() { &it.role } else { &it.organisation };
        self.one(Field::Organisation, of, &it.organisation, &other.organisation);
        self.one(Field::Role, of, &it.role, &other.role);
        self.one(Field::Period, of, &shown(it.period, lang), &shown(other.period, lang));
        self.one(Field::Place, of, &it.place, &other.place);
        self.list(Field::Bullet, of, &it.bullets, &other.bullets);
    }

    fn schooling(&mut self, it: &Schooling, other: &Schooling, lang: Lang) {
        let of = if it.school.is_empty() { &it.study } else { &it.school };
        self.one(Field::School, of, &it.school, &other.school);
        self.one(Field::Study, of, &it.study, &other.study);
        self.one(Field::SchoolPeriod, of, &shown(it.period, lang), &shown(other.period, lang));
        self.one(Field::SchoolState, of, &state(it, lang), &state(other, lang));
        self.one(Field::SchoolPlace, of, &it.place, &other.place);
    }

    /// Adds a row for a field that is printed.
    fn one(&mut self, field: Field, of: &str, printed: &str, read: &str) {
        let (printed, read) = (squeezed(printed), squeezed(read));
        if printed.is_empty() {
            return;
        }
        let sameness = match () {
            () if printed == read => Sameness::Found,
            () if read.is_empty() => Sameness::Missing,
            () => Sameness::Different,
        };
        let cause = (sameness != Sameness::Found).then(|| self.cause(&printed, &read));
        let row = Compared { field, of: squeezed(of), sameness, printed, read: String::new(), cause };
        self.rows.push(if sameness == Sameness::Different { Compared { read, ..row } } else { row });
    }

    /// Adds a row for each item that is printed. One that was not read is laid beside the next one that was read too much.
    fn list(&mut self, field: Field, of: &str, printed: &[String], read: &[String]) {
        let mut left: Vec<&String> = read.iter().filter(|it| !printed.iter().any(|known| is_same(known, it))).collect();
        for it in printed {
            if read.iter().any(|known| is_same(known, it)) {
                self.one(field, of, it, it);
            } else {
                let near = left.iter().position(|other| likely(it, other));
                let other = near.map(|at| left.remove(at).clone()).unwrap_or_default();
                self.one(field, of, it, &other);
            }
        }
    }

    fn cause(&self, printed: &str, read: &str) -> Cause {
        let drawn = |text: &str| -> Vec<String> {
            text.split_whitespace().map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect()).collect()
        };
        let has_other = !printed.is_ascii();
        if has_other && (read.contains('?') || self.text.contains('?')) && !self.text.contains(printed) {
            let lost = printed.chars().filter(|c| !c.is_whitespace()).count();
            if drawn(printed) == drawn(read) || self.text.contains(&"?".repeat(lost.min(2))) {
                return Cause::Letters;
            }
        }
        if !self.text.contains(printed) {
            return if read.is_empty() { Cause::Gone } else { Cause::InText };
        }
        if self.all.iter().any(|known| known == printed) {
            return Cause::Elsewhere;
        }
        if printed.contains(['|', '·', '•', ',', ';', '\t']) || printed.contains(" – ") || printed.contains(" - ")
        {
            return Cause::Sign;
        }
        Cause::InText
    }
}

/// Each printed item with the one that is most like it among those read, each of them once.
fn pairs<'a, T>(printed: &'a [T], read: &'a [T], likeness: impl Fn(&T, &T) -> usize) -> Vec<(&'a T, Option<&'a T>)> {
    let mut left: Vec<&T> = read.iter().collect();
    printed
        .iter()
        .map(|it| {
            // Of equals the first, as both stand in the order of the sheet.
            let best = (0..left.len()).rev().max_by_key(|at| likeness(it, left[*at]));
            let best = best.filter(|at| likeness(it, left[*at]) > 0);
            (it, best.map(|at| left.remove(at)))
        })
        .collect()
}

fn likeness(a: &Occupation, b: &Occupation) -> usize {
    let names = [
        (&a.organisation, &b.organisation),
        (&a.role, &b.role),
        (&a.organisation, &b.role),
        (&a.role, &b.organisation),
    ];
    let same = names.into_iter().filter(|(a, b)| !a.is_empty() && is_same(a, b)).count();
    let bullets = a.bullets.iter().filter(|it| b.bullets.iter().any(|other| is_same(it, other))).count();
    4 * same + 2 * usize::from(!a.period.is_empty() && a.period == b.period) + bullets
}

fn school_likeness(a: &Schooling, b: &Schooling) -> usize {
    let names = [(&a.school, &b.school), (&a.study, &b.study), (&a.school, &b.study), (&a.study, &b.school)];
    let same = names.into_iter().filter(|(a, b)| !a.is_empty() && is_same(a, b)).count();
    4 * same + 2 * usize::from(!a.period.is_empty() && a.period == b.period)
}

/// Whether one holds the other, or both open with the same word.
fn likely(a: &str, b: &str) -> bool {
    let first = |text: &str| text.split_whitespace().next().map(str::to_lowercase);
    a.contains(b) || b.contains(a) || first(a) == first(b)
}

fn is_same(a: &str, b: &str) -> bool {
    squeezed(a) == squeezed(b)
}

/// In single spaces.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shown(period: Period, lang: Lang) -> String {
    printed_period(period, lang)
}

fn moment(moment: Option<Moment>) -> String {
    moment.map_or_else(String::new, |moment| moment.to_string())
}

/// The state in the words of the sheet.
fn state(schooling: &Schooling, lang: Lang) -> String {
    let Some(state) = schooling.state else {
        return String::new();
    };
    // Dates that go on say as much.
    if state == EducationState::Current(None) {
        return String::new();
    }
    let education = crate::profile::Education { state, level: schooling.level, ..Default::default() };
    crate::cv::entry::state(&education, false, lang)
}

/// Everything that was recognised as something, in single spaces.
fn everything(read: &Recognised) -> Vec<String> {
    let own = [&read.name, &read.email, &read.phone, &read.town, &read.summary];
    let mut all: Vec<String> = own.into_iter().chain(&read.links).chain(&read.skills).map(|it| squeezed(it)).collect();
    for it in &read.experiences {
        all.extend([&it.organisation, &it.role, &it.place].into_iter().chain(&it.bullets).map(|it| squeezed(it)));
    }
    for it in &read.education {
        all.extend([&it.school, &it.study, &it.place].map(|it| squeezed(it)));
    }
    all.extend(read.languages.iter().map(|it| squeezed(&it.name)));
    all.extend(read.certificates.iter().flat_map(|it| [squeezed(&it.name), squeezed(&it.issuer)]));
    all.retain(|it| !it.is_empty());
    all
}
