//! JSON Resume 1.3.1 (<https://jsonresume.org/schema>): known fields become a profile, the rest is listed.
//!
//! Nothing is required there and extra fields are allowed, so every field may be missing, null or of another type.

use super::fields::Fields;
use super::words::{cefr_of, guess_language, known_skill, language_name, level_of};
use crate::profile::{
    Certificate, Contact, Education, EducationState, End, Example, ExampleText, Experience, Language, LanguageName,
    Link, Period, Profile, Task,
};
use crate::saved::{Note, Opened, file, notes_of_losses};
use crate::skill::{Section, Skill};
use crate::text::{Lang, Localized};
use serde_json::Value;

/// The sections that make an object a JSON Resume; one of them is enough.
const SECTIONS: [&str; 12] = [
    "basics",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
];

/// The most notes that are listed one by one.
const MAX_NOTES: usize = 60;

/// The profile of a JSON Resume; none if it is not one.
pub(super) fn read(value: Value) -> Option<Opened> {
    let Value::Object(object) = value else {
        return None;
    };
    let is_section = |name: &&str| matches!(object.get(*name), Some(Value::Array(_) | Value::Object(_)));
    SECTIONS.iter().find(|name| is_section(name))?;

    let lang = guess_language(&object);
    let mut reader = Reader { lang, profile: Profile { language: lang, ..Profile::default() }, notes: Vec::new() };
    reader.resume(Fields::new(String::new(), object));
    let Reader { mut profile, mut notes, .. } = reader;
    notes.extend(normalise(&mut profile));
    if notes.len() > MAX_NOTES {
        let count = notes.len() - MAX_NOTES;
        notes.truncate(MAX_NOTES);
        notes.push(Note::More { count });
    }
    Some(Opened { profile, revision: 0, notes })
}

/// Normalises, with a note of every text or list that was cut by it.
fn normalise(profile: &mut Profile) -> Vec<Note> {
    let json = |profile: &Profile| serde_json::from_str(&file::profile_json(profile));
    let before = json(profile);
    profile.normalise();
    match (before, json(profile)) {
        (Ok(before), Ok(after)) => notes_of_losses(&before, &after).unwrap_or_default(),
        _ => Vec::new(),
    }
}

struct Reader {
    /// The language of the texts.
    lang: Lang,
    profile: Profile,
    notes: Vec<Note>,
}

impl Reader {
    fn resume(&mut self, mut resume: Fields) {
        if let Some(basics) = resume.object("basics") {
            self.basics(basics);
        }
        for item in resume.objects("work") {
            self.work(item);
        }
        for item in resume.objects("volunteer") {
            self.volunteer(item);
        }
        for item in resume.objects("projects") {
            self.project(item);
        }
        for item in resume.objects("education") {
            self.education(item);
        }
        for item in resume.objects("skills") {
            self.skill(item);
        }
        for item in resume.objects("languages") {
            self.language(item);
        }
        for item in resume.objects("certificates") {
            self.certificate(item);
        }
        // Other people's names and words.
        resume.withhold("references");
        resume.skip("$schema");
        resume.skip("meta");
        self.finish(resume);
    }

    fn finish(&mut self, mut fields: Fields) {
        // What our own export adds to an item: ids, which say nothing to a reader.
        fields.skip("vaardig");
        self.notes.extend(fields.finish());
    }

    fn own(&self, text: String) -> Localized {
        Localized::only(self.lang, text)
    }

    fn basics(&mut self, mut basics: Fields) {
        let mut links = vec![basics.text("url")];
        for mut account in basics.objects("profiles") {
            let url = account.text("url");
            if !url.is_empty() {
                // The address says both.
                account.skip("network");
                account.skip("username");
            }
            links.push(url);
            self.finish(account);
        }
        let mut town = String::new();
        if let Some(mut location) = basics.object("location") {
            town = location.text("city");
            location.withhold("address");
            location.withhold("postalCode");
            self.finish(location);
        }
        links.retain(|url| !url.is_empty());
        self.profile.contact = Contact {
            name: basics.text("name"),
            email: basics.text("email"),
            phone: basics.text("phone"),
            town,
            links: links.into_iter().map(|url| Link { id: 0, url }).collect(),
        };
        self.profile.summary = self.own(basics.text("summary"));
        for private in ["image", "picture", "birthDate", "birthday", "age", "gender", "nationality", "maritalStatus"] {
            basics.withhold(private);
        }
        self.finish(basics);
    }

    fn work(&mut self, mut item: Fields) {
        let experience = Experience {
            section: Section::Work,
            organisation: self.own(item.text("name")),
            role: self.own(item.text("position")),
            place: item.text("location"),
            period: period(&mut item, true),
            tasks: self.tasks(&mut item, "summary"),
            examples: self.examples(&mut item),
            ..Experience::default()
        };
        self.add(experience, item);
    }

    fn volunteer(&mut self, mut item: Fields) {
        let experience = Experience {
            section: Section::Volunteering,
            organisation: self.own(item.text("organization")),
            role: self.own(item.text("position")),
            // Not of the standard, but our own export says it.
            place: item.text("location"),
            period: period(&mut item, true),
            tasks: self.tasks(&mut item, "summary"),
            examples: self.examples(&mut item),
            ..Experience::default()
        };
        self.add(experience, item);
    }

    fn project(&mut self, mut item: Fields) {
        let experience = Experience {
            section: Section::Projects,
            organisation: self.own(item.text("entity")),
            role: self.own(item.text("name")),
            place: item.text("location"),
            // Many projects have no end at all, so a missing one does not say "now".
            period: period(&mut item, false),
            tasks: self.tasks(&mut item, "description"),
            examples: self.examples(&mut item),
            ..Experience::default()
        };
        self.add(experience, item);
    }

    fn add(&mut self, experience: Experience, item: Fields) {
        self.profile.experiences.push(experience);
        self.finish(item);
    }

    fn tasks(&self, item: &mut Fields, name: &str) -> Vec<Task> {
        let text = item.text(name);
        if text.is_empty() { Vec::new() } else { vec![Task::Own(self.own(text))] }
    }

    fn examples(&self, item: &mut Fields) -> Vec<Example> {
        let highlights = item.texts("highlights").into_iter();
        highlights.map(|text| Example { text: ExampleText::Own(self.own(text)), ..Example::default() }).collect()
    }

    fn education(&mut self, mut item: Fields) {
        let study = item.text("studyType");
        let level = level_of(&study);
        let area = item.text("area");
        // A level is printed in its own words.
        let programme = match level {
            Some(_) => area,
            None => [study, area].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        };
        let period = period(&mut item, true);
        let state = match period.to {
            Some(End::Now) => EducationState::Current(None),
            _ => EducationState::Finished,
        };
        if state == EducationState::Finished {
            // A date in the future, or school without a diploma, looks the same in the file.
            item.note(Note::Assumed { field: item.path().to_owned() });
        }
        self.profile.education.push(Education {
            level,
            school: self.own(item.text("institution")),
            programme: self.own(programme),
            period,
            state,
            ..Education::default()
        });
        self.finish(item);
    }

    fn skill(&mut self, mut item: Fields) {
        let name = item.text("name");
        let ours = item.object("vaardig").map(|mut ours| Skill::known(&ours.text("id")));
        let skill = match ours {
            // Our own export names the entry, or none: words that mean one to us may be the student's own.
            Some(skill) if skill.entry().is_some() && Lang::ALL.iter().any(|lang| skill.printed(*lang) == name) => {
                Some(skill)
            }
            Some(_) => None,
            None => known_skill(&name),
        };
        let first = (!name.is_empty()).then(|| skill.unwrap_or_else(|| Skill::Own(self.own(name))));
        let keywords = item.texts("keywords").into_iter();
        let more = keywords.map(|name| known_skill(&name).unwrap_or_else(|| Skill::Own(self.own(name))));
        let skills: Vec<_> = first.into_iter().chain(more).collect();
        skills.into_iter().for_each(|skill| self.profile.add_skill(skill));
        self.finish(item);
    }

    fn language(&mut self, mut item: Fields) {
        let name = item.text("language");
        let name = language_name(&name).unwrap_or_else(|| LanguageName::Own(self.own(name)));
        let fluency = item.text("fluency");
        let level = cefr_of(&fluency);
        if level.is_none() && !fluency.is_empty() {
            item.note(Note::LeftOut { field: format!("{}.fluency", item.path()) });
        }
        self.profile.languages.push(Language { id: 0, name, level });
        self.finish(item);
    }

    fn certificate(&mut self, mut item: Fields) {
        self.profile.certificates.push(Certificate {
            name: self.own(item.text("name")),
            issuer: item.text("issuer"),
            date: item.moment("date"),
            url: item.text("url"),
            ..Certificate::default()
        });
        self.finish(item);
    }
}

/// The period of an item. Where `open_means_now`, a beginning without an end goes on: that is how JSON Resume says it.
fn period(item: &mut Fields, open_means_now: bool) -> Period {
    let from = item.moment("startDate");
    let goes_on = open_means_now && from.is_some() && item.lacks("endDate");
    let to = item.moment("endDate").map(End::At);
    Period { from, to: to.or(goes_on.then_some(End::Now)) }
}
