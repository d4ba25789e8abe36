//! JSON Resume out and in again: what the export writes, the import reads back to the same fields.

use serde_json::Value;
use std::fs;
use vaardig::cv::{self, Document, Role};
use vaardig::export::json_resume;
use vaardig::import;
use vaardig::privacy::Audience;
use vaardig::profile::{
    Certificate, Education, EducationState, End, Experience, Level, Link, Period, Profile, Task, example,
};
use vaardig::saved::{Note, Opened, Trust, file};
use vaardig::skill::Section;
use vaardig::text::{Lang, Localized};

/// Every CV of tests/fixtures/cv, and the example of the app.
fn profiles() -> Vec<(String, Profile)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cv");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let read = |path: std::path::PathBuf| {
        let opened = file::read(&fs::read(&path).unwrap(), Trust::Slot).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), opened.profile)
    };
    files.map(read).chain([("example".to_owned(), example())]).collect()
}

fn export(profile: &Profile, lang: Lang) -> Value {
    serde_json::from_str(&json_resume::write(profile, Audience::Employer, lang)).unwrap()
}

fn open(resume: &Value) -> Opened {
    import::open(resume.to_string().as_bytes()).unwrap()
}

/// The lines of these roles on the sheet.
fn lines(document: &Document, roles: &[Role]) -> Vec<String> {
    document.blocks.iter().filter(|block| roles.contains(&block.role)).map(|block| block.text()).collect()
}

/// The lines under the heading of the skills.
fn skill_lines(document: &Document) -> Vec<String> {
    let blocks =
        document.blocks.iter().skip_while(|block| !["Vaardigheden", "Skills"].contains(&block.text().as_str()));
    blocks.skip(1).take_while(|block| block.role == Role::Item).map(|block| block.text()).collect()
}

/// What the format can say of an experience, in the words of the sheet.
fn told(experience: &Experience, lang: Lang) -> (Section, String, Period, Vec<String>, Vec<String>) {
    let tasks = experience.tasks.iter().filter_map(|task| experience.task_shown(task, lang)).map(str::to_lowercase);
    let examples = experience.examples.iter().filter_map(|example| experience.example_shown(example, lang));
    let role = experience.role_shown(lang).to_lowercase();
    (experience.section, role, experience.period, tasks.collect(), examples.map(|it| it.to_lowercase()).collect())
}

#[test]
fn what_is_written_is_read_back() {
    let profiles = profiles();
    assert!(profiles.len() >= 8, "only {} profiles", profiles.len());
    for (name, profile) in profiles {
        let lang = profile.language;
        let Opened { profile: back, notes, .. } = open(&export(&profile, lang));
        assert_eq!(back.language, lang, "{name}");
        // That an education was finished is an assumption, and said to be one; nothing else is lost or doubted.
        assert!(notes.iter().all(|note| matches!(note, Note::Assumed { .. })), "{name}: {notes:?}");

        // What the CV is for and how it is laid out are no facts of a resume; they decide the order of the sheet.
        let laid_out = Profile { goal: profile.goal, layout: profile.layout, ..back.clone() };
        let [sheet, again] = [&profile, &laid_out].map(|profile| cv::build(profile, Audience::Employer, lang));
        for roles in [&[Role::Name, Role::Contact][..], &[Role::Section], &[Role::Entry]] {
            // A badge comes back as a certificate with that word in its name, so the heading says one word less.
            let expected = lines(&sheet, roles).into_iter().map(|line| line.replace(" en badges", ""));
            assert_eq!(lines(&again, roles), expected.collect::<Vec<_>>(), "{name}");
        }
        let summary = |document: &Document| lines(document, &[Role::Paragraph]).join(" ");
        assert_eq!(summary(&again), summary(&sheet), "{name}");

        let mut there: Vec<_> = profile.experiences.iter().collect();
        there.sort_by_key(|experience| {
            (section_order(experience.section), std::cmp::Reverse(experience.period.recency()))
        });
        assert_eq!(back.experiences.len(), there.len(), "{name}");
        for (experience, read) in there.into_iter().zip(&back.experiences) {
            let (section, role, period, tasks, examples) = told(experience, lang);
            let (section_read, role_read, period_read, tasks_read, examples_read) = told(read, lang);
            assert_eq!(section_read, section, "{name}");
            assert!(role_read.starts_with(&role), "{name}: {role_read} is not {role}");
            assert_eq!(examples_read, examples, "{name}");
            let tasks_read = tasks_read.concat();
            assert!(tasks.iter().all(|task| tasks_read.contains(task)), "{name}: {tasks_read} lacks one of {tasks:?}");
            // The format can't say that a project goes on, nor that an end is not known.
            let to = match (period.to, section) {
                (Some(End::Now), Section::Projects) => None,
                (None, _) => period.from.map(End::At),
                (to, _) => to,
            };
            assert_eq!(period_read, Period { to, ..period }, "{name}: {role}");
        }

        assert_eq!(skill_lines(&again), skill_lines(&sheet), "{name}");
        let languages =
            |profile: &Profile| profile.languages.iter().map(|it| (it.name.clone(), it.level)).collect::<Vec<_>>();
        assert_eq!(languages(&back), languages(&profile), "{name}");
        let schools = |profile: &Profile| {
            let mut schools: Vec<_> = profile.education.iter().map(|it| (it.level, it.period.from)).collect();
            schools.sort_by_key(|(_, from)| *from);
            schools
        };
        assert_eq!(schools(&back), schools(&profile), "{name}");
        let certificates = |profile: &Profile| {
            profile.certificates.iter().map(|it| (it.date, it.issuer.clone(), it.url.clone())).collect::<Vec<_>>()
        };
        assert_eq!(certificates(&back), certificates(&profile), "{name}");
    }
}

fn section_order(section: Section) -> usize {
    [Section::Work, Section::Volunteering, Section::Projects].iter().position(|known| *known == section).unwrap()
}

#[test]
fn addresses_that_others_refuse_are_left_out() {
    let mut profile = example();
    profile.contact.email = "sanne@school".to_owned();
    let urls = ["www.sanne.nl", "https://exa mple.nl", "https://a.nl/é", "https://www.b.nl/x"];
    profile.contact.links = urls.map(|url| Link { id: 0, url: url.to_owned() }).to_vec();
    let certificate = Certificate {
        name: Localized::only(Lang::Nl, "EHBO"),
        url: "ehbo.nl".to_owned(),
        date: Some("2025-03".parse().unwrap()),
        ..Certificate::default()
    };
    profile.certificates = vec![certificate];
    let resume = export(&profile, Lang::Nl);
    assert_eq!(resume["basics"]["email"], Value::Null);
    assert_eq!(resume["basics"]["url"], "https://a.nl/%C3%A9");
    assert_eq!(resume["basics"]["profiles"], serde_json::json!([{"network": "b.nl", "url": "https://www.b.nl/x"}]));
    let certificate = serde_json::json!({"name": "EHBO", "date": "2025-03", "vaardig": {"kind": "certificate"}});
    assert_eq!(resume["certificates"], serde_json::json!([certificate]));
}

/// What the format has no word for is not said by silence either.
#[test]
fn no_end_and_no_diploma_are_invented() {
    let moment = |text: &str| text.parse().unwrap();
    let from = Some(moment("2023-09"));
    let experience = |to| Experience { section: Section::Work, period: Period { from, to }, ..Experience::default() };
    let school = |state, from| Education {
        level: Some(Level::Havo),
        period: Period { from, to: None },
        state,
        ..Education::default()
    };
    let profile = Profile {
        experiences: vec![experience(None)],
        education: vec![
            school(EducationState::Unfinished, from),
            school(EducationState::Current(Some(3)), None),
            school(EducationState::Expected(Some(moment("2027-06"))), from),
        ],
        ..Profile::default()
    };
    let resume = export(&profile, Lang::Nl);
    assert_eq!(
        (&resume["work"][0]["startDate"], &resume["work"][0]["endDate"]),
        (&"2023-09".into(), &"2023-09".into())
    );
    let said: Vec<_> = resume["education"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["area"].as_str(), it["endDate"].as_str()))
        .collect();
    assert!(said.contains(&(Some("niet afgerond"), Some("2023-09"))), "{said:?}");
    assert!(said.contains(&(Some("nu bezig, leerjaar 3"), None)), "{said:?}");
    assert!(said.contains(&(None, Some("2027-06"))), "{said:?}");
}

#[test]
fn ids_ride_along() {
    let resume = export(&example(), Lang::Nl);
    let skills = resume["skills"].as_array().unwrap();
    assert!(skills.iter().any(|skill| skill["vaardig"]["competentnl"].is_string()), "{skills:?}");
    for skill in skills {
        assert!(skill["vaardig"]["id"].is_string(), "{skill}");
    }
    for work in resume["work"].as_array().unwrap() {
        let count = |value: &Value| value.as_array().map_or(0, Vec::len);
        assert_eq!(count(&work["vaardig"]["shows"]), count(&work["highlights"]), "{work}");
    }
    let ticked = example().experiences.into_iter().flat_map(|it| it.tasks).filter_map(|task| match task {
        Task::Ticked(id) => Some(id),
        Task::Own(_) => None,
    });
    let text = resume.to_string();
    for id in ticked {
        assert!(text.contains(&format!("\"{id}\"")), "{id}");
    }
}
