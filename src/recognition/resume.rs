//! What was recognised as JSON Resume 1.3.1, and as a profile to go on with: through the door by which every JSON
//! Resume comes in.

use super::{Attested, Occupation, Recognised, Schooling, Spoken};
use crate::export::address::{email, uri};
use crate::import;
use crate::profile::{EducationState, End, Period, Profile};
use crate::saved::Opened;
use crate::skill::Section;
use serde_json::{Map, Value, json};

impl Recognised {
    /// The JSON Resume: texts as they were read. An e-mail address or link that is not sure to be valid is left out,
    /// because others refuse the whole file for it.
    pub fn resume(&self) -> Value {
        let of = |section: Section| self.experiences.iter().filter(move |it| it.section == section);
        let mut links = self.links.iter().filter_map(|link| web(link));
        let basics = filled(json!({
            "name": self.name,
            "email": email(&self.email).unwrap_or_default(),
            "phone": self.phone,
            "url": links.next().unwrap_or_default(),
            "summary": self.summary,
            "location": filled(json!({ "city": self.town })),
            "profiles": links.map(|url| json!({ "url": url })).collect::<Vec<_>>(),
        }));
        filled(json!({
            "basics": basics,
            "work": of(Section::Work).map(|it| work(it, "name")).collect::<Vec<_>>(),
            "volunteer": of(Section::Volunteering).map(|it| work(it, "organization")).collect::<Vec<_>>(),
            "projects": of(Section::Projects).map(project).collect::<Vec<_>>(),
            "education": self.education.iter().map(school).collect::<Vec<_>>(),
            "skills": self.skills.iter().map(|skill| json!({ "name": skill })).collect::<Vec<_>>(),
            "languages": self.languages.iter().map(language).collect::<Vec<_>>(),
            "certificates": self.certificates.iter().map(certificate).collect::<Vec<_>>(),
            "interests": self.interests.iter().map(|it| json!({ "name": it })).collect::<Vec<_>>(),
            "meta": { "version": "v1.3.1", "language": self.lang.tag() },
        }))
    }

    /// A profile of what was read. Only what the app has a place for comes along.
    pub fn profile(&self) -> Profile {
        let mut profile = import::of_resume(self.resume()).map(|Opened { profile, .. }| profile).unwrap_or_default();
        profile.language = self.lang;
        // What JSON Resume has no words for.
        for (education, read) in profile.education.iter_mut().zip(&self.education) {
            education.place.clone_from(&read.place);
            education.track = read.track;
            education.period = read.period;
            education.state = read.state.unwrap_or(match read.period.to {
                Some(End::Now) => EducationState::Current(None),
                _ => EducationState::Finished,
            });
        }
        let order = [Section::Work, Section::Volunteering, Section::Projects];
        let read = order.iter().flat_map(|section| self.experiences.iter().filter(move |it| it.section == *section));
        for (experience, read) in profile.experiences.iter_mut().zip(read) {
            experience.internship = read.internship;
        }
        for (certificate, read) in profile.certificates.iter_mut().zip(&self.certificates) {
            certificate.valid_until = read.valid_until;
        }
        profile
    }
}

fn work(it: &Occupation, organisation: &str) -> Value {
    let mut work = json!({
        "position": it.role,
        "location": it.place,
        "highlights": it.bullets,
    });
    work[organisation] = json!(it.organisation);
    dated(work, it.period)
}

fn project(it: &Occupation) -> Value {
    let name = if it.role.is_empty() { &it.organisation } else { &it.role };
    let entity = if it.role.is_empty() { "" } else { &it.organisation };
    dated(json!({ "name": name, "entity": entity, "location": it.place, "highlights": it.bullets }), it.period)
}

fn school(it: &Schooling) -> Value {
    let study_type = if it.level_words.is_empty() { "" } else { &it.level_words };
    let mut period = it.period;
    if let Some(EducationState::Expected(Some(moment))) = it.state {
        period.to = Some(End::Expected(moment));
    }
    let ours = filled(json!({ "place": it.place, "state": it.state, "level": it.level, "track": it.track }));
    let school = json!({
        "institution": it.school,
        "studyType": study_type,
        "area": it.programme,
        "vaardig": ours,
    });
    dated(school, period)
}

fn language(it: &Spoken) -> Value {
    filled(json!({ "language": it.name, "fluency": it.fluency }))
}

fn certificate(it: &Attested) -> Value {
    filled(json!({
        "name": it.name,
        "issuer": it.issuer,
        "date": it.date,
        "url": web(&it.url).unwrap_or_default(),
    }))
}

/// With the dates of a period: one that goes on has no end.
fn dated(mut item: Value, period: Period) -> Value {
    item["startDate"] = json!(period.from);
    item["endDate"] = match period.to {
        Some(End::At(moment) | End::Expected(moment)) => json!(moment),
        Some(End::Now) | None => Value::Null,
    };
    filled(item)
}

/// Without what says nothing.
fn filled(value: Value) -> Value {
    let is_blank = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    match value {
        Value::Object(fields) => {
            Value::Object(fields.into_iter().filter(|(_, value)| !is_blank(value)).collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// A full address of a page, as others accept it.
fn web(link: &str) -> Option<String> {
    let full = if link.contains("://") { link.to_owned() } else { format!("https://{link}") };
    uri(&full).filter(|url| url.starts_with("http"))
}
