//! The CV as JSON Resume 1.3.1 (<https://jsonresume.org/schema>), for portals that read it. `import` reads it back.
//!
//! It says what the sheet says. The standard allows extra properties: ours stand under `vaardig`, with the ids by which
//! programs recognise an activity, a task, a skill or a level.

use super::address::{email, uri};
use crate::cv::{compose_summary, entry, mobility, printed_skills};
use crate::privacy::{self, Audience};
use crate::profile::{
    Certificate, CertificateKind, Education, EducationState, End, Example, Experience, Language, LanguageName, Level,
    Moment, Profile, Task, Track,
};
use crate::skill::{Section, Skill};
use crate::text::{Lang, capitalise, join};
use serde::Serialize;

/// The address of the schema, as the samples of 1.3.1 itself give it: no newer one stands at an address of its own.
const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Where the identifiers of CompetentNL's skills begin.
const COMPETENTNL: &str = "https://linkeddata.competentnl.nl/id/humancapability/";

/// Where the identifiers of ESCO's skills begin.
const ESCO: &str = "http://data.europa.eu/esco/skill/";

/// The JSON Resume of a profile as this audience may see it, in this language; indented, with a line feed at its end.
///
/// E-mail addresses and links that are not sure to be valid are left out, because others refuse the whole file for them.
pub fn write(profile: &Profile, audience: Audience, lang: Lang) -> String {
    let profile = &privacy::view(&profile.for_vacancy(), audience);
    let json = serde_json::to_string_pretty(&resume(profile, lang));
    let mut json = json.expect("a resume has only string keys");
    json.push('\n');
    json
}

#[derive(Serialize)]
struct Resume {
    #[serde(rename = "$schema")]
    schema: &'static str,
    basics: Basics,
    work: Vec<Work>,
    volunteer: Vec<Volunteer>,
    projects: Vec<Project>,
    education: Vec<School>,
    skills: Vec<NamedSkill>,
    languages: Vec<SpokenLanguage>,
    certificates: Vec<NamedCertificate>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    version: &'static str,
    /// Of the texts. The standard has no place for it.
    language: &'static str,
}

#[derive(Serialize)]
struct Basics {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    phone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    profiles: Vec<Account>,
}

#[derive(Serialize)]
struct Location {
    city: String,
}

#[derive(Serialize)]
struct Account {
    /// The host of the address: the student named no network.
    network: String,
    url: String,
}

#[derive(Serialize)]
struct Work {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    position: String,
    #[serde(flatten)]
    told: Told,
}

#[derive(Serialize)]
struct Volunteer {
    #[serde(skip_serializing_if = "str::is_empty")]
    organization: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    position: String,
    #[serde(flatten)]
    told: Told,
}

#[derive(Serialize)]
struct Project {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    entity: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: String,
    #[serde(flatten)]
    told: Told,
}

/// What every experience tells.
#[derive(Serialize)]
struct Told {
    #[serde(skip_serializing_if = "str::is_empty")]
    location: String,
    #[serde(flatten)]
    dates: Dates,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    highlights: Vec<String>,
    vaardig: ExperienceIds,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dates {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<Moment>,
}

#[derive(Serialize)]
struct ExperienceIds {
    #[serde(skip_serializing_if = "Option::is_none")]
    activity: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    internship: bool,
    /// The ids of the ticked tasks, within the activity.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tasks: Vec<String>,
    /// Of each highlight, the names of the skills that it shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shows: Vec<Vec<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct School {
    #[serde(skip_serializing_if = "str::is_empty")]
    institution: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    area: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    study_type: String,
    #[serde(flatten)]
    dates: Dates,
    vaardig: SchoolIds,
}

#[derive(Serialize)]
struct SchoolIds {
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    track: Option<Track>,
    state: EducationState,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: String,
}

#[derive(Serialize)]
struct NamedSkill {
    name: String,
    vaardig: SkillIds,
}

#[derive(Default, Serialize)]
struct SkillIds {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    competentnl: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    esco: Option<String>,
    /// In the taxonomy of a school.
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
}

#[derive(Serialize)]
struct SpokenLanguage {
    language: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    fluency: String,
    vaardig: LanguageIds,
}

#[derive(Serialize)]
struct LanguageIds {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cefr: Option<&'static str>,
}

#[derive(Serialize)]
struct NamedCertificate {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Moment>,
    #[serde(skip_serializing_if = "str::is_empty")]
    issuer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    vaardig: CertificateIds,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CertificateIds {
    kind: CertificateKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<Moment>,
}

fn resume(profile: &Profile, lang: Lang) -> Resume {
    let of = |section: Section| {
        entry::newest_first(profile).into_iter().filter(move |experience| experience.section == section)
    };
    Resume {
        schema: SCHEMA,
        basics: basics(profile, lang),
        work: of(Section::Work).map(|experience| work(experience, lang)).collect(),
        volunteer: of(Section::Volunteering).map(|experience| volunteer(experience, lang)).collect(),
        projects: of(Section::Projects).map(|experience| project(experience, lang)).collect(),
        education: entry::schools(profile).into_iter().map(|education| school(education, lang)).collect(),
        skills: printed_skills(profile).into_iter().filter_map(|skill| named_skill(skill, lang)).collect(),
        languages: profile.languages.iter().filter_map(|language| spoken_language(language, lang)).collect(),
        certificates: profile.certificates.iter().filter_map(|it| named_certificate(it, lang)).collect(),
        meta: Meta { version: "v1.3.1", language: lang.tag() },
    }
}

fn basics(profile: &Profile, lang: Lang) -> Basics {
    let contact = &profile.contact;
    let mut links = contact.links.iter().filter_map(|link| web(&link.url));
    let city = contact.town.trim().to_owned();
    Basics {
        name: contact.name.trim().to_owned(),
        email: email(&contact.email).map(str::to_owned),
        phone: contact.phone.trim().to_owned(),
        url: links.next(),
        summary: summary(profile, lang),
        location: (!city.is_empty()).then_some(Location { city }),
        profiles: links.map(|url| Account { network: network(&url), url }).collect(),
    }
}

/// The student's own words, or else the composed sentences; then licence, transport and the right to work.
fn summary(profile: &Profile, lang: Lang) -> String {
    let own = profile.summary.show(lang).trim();
    let (text, gap) = if own.is_empty() { (compose_summary(profile, lang), " ") } else { (own.to_owned(), "\n\n") };
    let parts = [text, mobility(profile, lang)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(gap)
}

/// A link to a page, as others accept it.
fn web(url: &str) -> Option<String> {
    uri(url).filter(|url| url.starts_with("http"))
}

fn network(url: &str) -> String {
    let host = url.split(['/', '?', '#']).nth(2).unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

fn work(experience: &Experience, lang: Lang) -> Work {
    let (name, position) = (entry::organisation(experience, lang), entry::role(experience, lang));
    Work { name, position, told: told(experience, lang) }
}

fn volunteer(experience: &Experience, lang: Lang) -> Volunteer {
    let (organization, position) = (entry::organisation(experience, lang), entry::role(experience, lang));
    Volunteer { organization, position, told: told(experience, lang) }
}

fn project(experience: &Experience, lang: Lang) -> Project {
    let mut told = told(experience, lang);
    Project {
        name: entry::role(experience, lang),
        entity: entry::organisation(experience, lang),
        description: std::mem::take(&mut told.summary),
        told,
    }
}

fn told(experience: &Experience, lang: Lang) -> Told {
    let ticked = experience.tasks.iter().filter_map(|task| match task {
        Task::Ticked(id) => Some(id.clone()),
        Task::Own(_) => None,
    });
    let shown = |example: &Example| Some((experience.example_shown(example, lang)?, names(&example.shows, lang)));
    let (highlights, shows): (Vec<_>, Vec<_>) = experience.examples.iter().filter_map(shown).unzip();
    Told {
        location: entry::place(experience).to_owned(),
        dates: dates(experience.period.from, experience.period.to),
        summary: tasks(experience, lang),
        highlights: highlights.iter().map(|text| capitalise(text)).collect(),
        vaardig: ExperienceIds {
            activity: experience.activity.clone(),
            internship: experience.internship,
            tasks: ticked.collect(),
            shows,
        },
    }
}

/// A beginning without an end would say that it goes on; where nobody said so, it ended when it began.
fn dates(from: Option<Moment>, to: Option<End>) -> Dates {
    let end_date = match to {
        Some(End::Now) => None,
        Some(End::At(moment) | End::Expected(moment)) => Some(moment),
        None => from,
    };
    Dates { start_date: from, end_date }
}

/// The ticked tasks as one sentence, then each task in the student's own words.
fn tasks(experience: &Experience, lang: Lang) -> String {
    let (ticked, own): (Vec<_>, Vec<_>) = experience.tasks.iter().partition(|task| matches!(task, Task::Ticked(_)));
    let shown = |tasks: Vec<&'_ Task>| -> Vec<String> {
        tasks.into_iter().filter_map(|task| experience.task_shown(task, lang)).map(str::to_owned).collect()
    };
    let ticked = shown(ticked);
    let ticked = join(&ticked.iter().map(String::as_str).collect::<Vec<_>>(), lang);
    let texts = std::iter::once(ticked).chain(shown(own)).filter(|text| !text.is_empty());
    texts.map(|text| capitalise(&text)).collect::<Vec<_>>().join("\n\n")
}

fn names(skills: &[Skill], lang: Lang) -> Vec<String> {
    skills.iter().map(|skill| skill.printed(lang)).filter(|name| !name.is_empty()).collect()
}

fn school(education: &Education, lang: Lang) -> School {
    let to = match education.state {
        EducationState::Expected(Some(moment)) => Some(End::Expected(moment)),
        EducationState::Current(_) | EducationState::Expected(None) => Some(End::Now),
        EducationState::Finished | EducationState::Switched | EducationState::Unfinished => education.period.to,
    };
    School {
        institution: education.school.show(lang).trim().to_owned(),
        area: area(education, lang),
        study_type: entry::level(education, lang).to_owned(),
        dates: dates(education.period.from, to),
        vaardig: SchoolIds {
            level: education.level,
            track: education.track,
            state: education.state,
            place: education.place.trim().to_owned(),
        },
    }
}

/// The programme with its track; and the state where the dates alone would say that there is a diploma.
fn area(education: &Education, lang: Lang) -> String {
    let is_misread = match education.state {
        EducationState::Switched | EducationState::Unfinished => true,
        EducationState::Current(_) | EducationState::Expected(None) => education.period.from.is_none(),
        EducationState::Expected(Some(_)) | EducationState::Finished => false,
    };
    let state = if is_misread { entry::state(education, true, lang) } else { String::new() };
    let facts = [entry::track(education), &state].into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>();
    let (programme, facts) = (education.programme.show(lang).trim(), facts.join(", "));
    match (programme.is_empty(), facts.is_empty()) {
        (_, true) => programme.to_owned(),
        (true, false) => facts,
        (false, false) => format!("{programme} ({facts})"),
    }
}

fn named_skill(skill: &Skill, lang: Lang) -> Option<NamedSkill> {
    let name = Some(skill.printed(lang)).filter(|name| !name.is_empty())?;
    let entry = skill.entry();
    let vaardig = match skill {
        Skill::Known(id) => SkillIds {
            id: Some(id.clone()),
            competentnl: entry.and_then(|entry| entry.competentnl).map(|id| format!("{COMPETENTNL}{id}")),
            esco: entry.and_then(|entry| entry.esco).map(|id| format!("{ESCO}{id}")),
            uri: None,
        },
        Skill::Listed { uri, .. } => SkillIds { uri: Some(uri.clone()), ..SkillIds::default() },
        Skill::Own(_) => SkillIds::default(),
    };
    Some(NamedSkill { name, vaardig })
}

fn spoken_language(language: &Language, lang: Lang) -> Option<SpokenLanguage> {
    let name = Some(language.name.printed(lang)).filter(|name| !name.is_empty())?;
    let fluency = language.level.map(|level| format!("{}, {}", level.code(), level.plain().get(lang)));
    let code = match &language.name {
        LanguageName::Code(code) => Some(code.clone()),
        LanguageName::Own(_) => None,
    };
    Some(SpokenLanguage {
        language: name.to_owned(),
        fluency: fluency.unwrap_or_default(),
        vaardig: LanguageIds { code, cefr: language.level.map(|level| level.code()) },
    })
}

fn named_certificate(certificate: &Certificate, lang: Lang) -> Option<NamedCertificate> {
    Some(NamedCertificate {
        name: entry::certificate_name(certificate, lang)?,
        date: certificate.date,
        issuer: certificate.issuer.trim().to_owned(),
        url: web(&certificate.url),
        vaardig: CertificateIds { kind: certificate.kind, valid_until: certificate.valid_until },
    })
}
