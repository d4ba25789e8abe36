//! Opening files: by content, with a note of everything that was not taken over, and never a panic.

use vaardig::import;
use vaardig::profile::*;
use vaardig::saved::{Looks, Note, Place, Refused, file};
use vaardig::skill::{Section, Skill};
use vaardig::text::{Lang, Localized};
use vaardig::{opener, reader};

const RESUME: &str = r#"{
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {
    "name": "Lotte van 't Hoff",
    "label": "Verkoper",
    "image": "data:image/png;base64,AAAA",
    "email": "lotte@example.org",
    "phone": "06 12345678",
    "url": "https://lotte.example.org",
    "summary": "Ik zoek een bijbaan in een winkel.",
    "birthDate": "2008-01-01",
    "location": {"address": "Kerkstraat 1", "postalCode": "2611 AA", "city": "Delft", "countryCode": "NL", "region": ""},
    "profiles": [
      {"network": "GitHub", "username": "lotte", "url": "https://github.com/lotte"},
      {"network": "Snapchat", "username": "lotte08"}
    ]
  },
  "work": [
    {"name": "Jumbo", "position": "Vakkenvuller", "location": "Delft", "startDate": "2024-03-01", "endDate": "",
     "summary": "Schappen vullen en klanten helpen", "highlights": ["werkte twee nieuwe collega's in", null, 5],
     "url": "https://jumbo.example"},
    {"name": "Bakker Bart", "startDate": "zomer 2023", "endDate": "2023"}
  ],
  "volunteer": [{"organization": "Scouting", "position": "Leiding", "startDate": "2022", "endDate": "2023-06"}],
  "projects": [{"name": "Website", "entity": "School", "description": "een site voor de klas", "startDate": "2024",
                "keywords": ["html"], "highlights": ["120 bezoekers"]}],
  "education": [
    {"institution": "Grotius", "area": "Natuur en Techniek", "studyType": "Havo", "startDate": "2020", "score": "7"},
    {"institution": "Muziekschool", "area": "gitaar", "studyType": "cursus", "startDate": "2018", "endDate": "2020"}
  ],
  "skills": [
    {"name": "klantgericht", "level": "Master", "keywords": ["VAKKEN VULLEN", "Rubik's cube"]},
    "los"
  ],
  "languages": [
    {"language": "Nederlands", "fluency": "Moedertaal"},
    {"language": "english", "fluency": "B1"},
    {"language": "Zaza", "fluency": "best wel oke"}
  ],
  "certificates": [{"name": "BHV", "date": "2025-01-15", "issuer": "Rode Kruis", "url": "https://example.org/bhv"}],
  "references": [{"name": "De baas", "reference": "Top!"}],
  "interests": [{"name": "paarden"}],
  "awards": [],
  "meta": {"version": "v1.0.0"}
}"#;

fn nl(text: &str) -> Localized {
    Localized::only(Lang::Nl, text)
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn a_json_resume_becomes_a_profile() {
    let profile = import::open(RESUME.as_bytes()).unwrap().profile;
    assert_eq!(profile.language, Lang::Nl);
    let contact = &profile.contact;
    assert_eq!((contact.name.as_str(), contact.town.as_str()), ("Lotte van 't Hoff", "Delft"));
    assert_eq!((contact.email.as_str(), contact.phone.as_str()), ("lotte@example.org", "06 12345678"));
    let urls: Vec<_> = contact.links.iter().map(|link| link.url.as_str()).collect();
    assert_eq!(urls, ["https://lotte.example.org", "https://github.com/lotte"]);
    assert_eq!(profile.summary, nl("Ik zoek een bijbaan in een winkel."));

    let [jumbo, bakker, scouting, website] = &profile.experiences[..] else { panic!() };
    assert_eq!((&jumbo.organisation, &jumbo.role, jumbo.section), (&nl("Jumbo"), &nl("Vakkenvuller"), Section::Work));
    assert_eq!(jumbo.period, Period { from: Some(moment("2024-03")), to: Some(End::Now) });
    assert_eq!(jumbo.tasks, [Task::Own(nl("Schappen vullen en klanten helpen"))]);
    assert_eq!(jumbo.examples[0].text, ExampleText::Own(nl("werkte twee nieuwe collega's in")));
    assert_eq!(bakker.period, Period { from: None, to: Some(End::At(moment("2023"))) });
    assert_eq!(scouting.section, Section::Volunteering);
    assert_eq!((website.section, website.period.to), (Section::Projects, None));
    assert_eq!((&website.organisation, &website.role), (&nl("School"), &nl("Website")));

    let [havo, music] = &profile.education[..] else { panic!() };
    assert_eq!((havo.level, havo.state), (Some(Level::Havo), EducationState::Current(None)));
    assert_eq!(havo.programme, nl("Natuur en Techniek"));
    assert_eq!((music.level, &music.programme), (None, &nl("cursus, gitaar")));

    let own = Skill::Own(nl("Rubik's cube"));
    assert_eq!(profile.skills, [Skill::known("klantgericht-werken"), Skill::known("schappen-vullen"), own]);
    let languages: Vec<_> = profile.languages.iter().map(|it| (it.name.printed(Lang::Nl), it.level)).collect();
    assert_eq!(languages, [("Nederlands", Some(Cefr::C2)), ("Engels", Some(Cefr::B1)), ("Zaza", None)]);
    assert_eq!(profile.certificates[0].date, Some(moment("2025-01")));
    let mut again = profile.clone();
    again.normalise();
    assert_eq!(again, profile);
}

#[test]
fn what_was_not_taken_over_is_listed() {
    let opened = import::open(RESUME.as_bytes()).unwrap();
    let mut lists = [vec![], vec![], vec![]];
    for note in opened.notes {
        match note {
            Note::LeftOut { field } => lists[0].push(field),
            Note::OnPurpose { field } => lists[1].push(field),
            Note::Assumed { field } => lists[2].push(field),
            other => panic!("{other:?}"),
        }
    }
    lists.iter_mut().for_each(|list| list.sort());
    let [left_out, on_purpose, assumed] = lists;
    let expected = [
        "basics.label",
        "basics.location.countryCode",
        "basics.profiles[1].network",
        "basics.profiles[1].username",
        "education[0].score",
        "interests",
        "languages[2].fluency",
        "projects[0].keywords",
        "skills[0].level",
        "skills[1]",
        "work[0].highlights[2]",
        "work[0].url",
        "work[1].startDate",
    ];
    assert_eq!(left_out, expected);
    let expected =
        ["basics.birthDate", "basics.image", "basics.location.address", "basics.location.postalCode", "references"];
    assert_eq!(on_purpose, expected);
    assert_eq!(assumed, ["education[1]"]);
}

#[test]
fn english_texts_are_taken_as_english() {
    let resume = r#"{"basics": {"summary": "I look for a job in the kitchen of a restaurant."}}"#;
    let profile = import::open(resume.as_bytes()).unwrap().profile;
    assert_eq!((profile.language, profile.summary.nl.as_str()), (Lang::En, ""));
}

#[test]
fn texts_come_in_composed() {
    let saved = file::write(
        &Profile { contact: Contact { name: "Zoe\u{308}".to_owned(), ..Default::default() }, ..Default::default() },
        1,
    );
    assert_eq!(import::open(saved.as_bytes()).unwrap().profile.contact.name, "Zo\u{eb}");
    let resume = r#"{"basics": {"name": "Zoe\u0308"}}"#;
    assert_eq!(import::open(resume.as_bytes()).unwrap().profile.contact.name, "Zo\u{eb}");
}

#[test]
fn what_is_no_file_of_ours_is_refused_with_its_reason() {
    let not_ours = |looks| Refused::NotOurs { looks };
    let place = |line, column| Place { line, column };
    let cases: [(&[u8], Refused); 10] = [
        (b"%PDF-1.7 ...", not_ours(Looks::BrokenPdf)),
        (b"PK\x03\x04word/", not_ours(Looks::Zip)),
        (b"\xFF\xD8\xFF\xE0", not_ours(Looks::Image)),
        (b"dear sir", not_ours(Looks::Other)),
        (b"[{\"basics\": {}}]", not_ours(Looks::Json)),
        (b"{\"dependencies\": {}}", not_ours(Looks::Json)),
        (b"{\"work\": \"none\"}", not_ours(Looks::Json)),
        (b"{\"basics\": {\n\"name\": ", Refused::Truncated { place: place(2, 8) }),
        (b"{\"basics\": {\n\"name\": \"\\ud83d\"}}", Refused::LoneSurrogate { place: place(2, 10) }),
        (b"\xFF\xFE{\0}\0", Refused::Encoding { utf16: true, place: None }),
    ];
    for (bytes, expected) in cases {
        assert_eq!(import::open(bytes), Err(expected), "{}", String::from_utf8_lossy(bytes));
    }
}

/// Every field of the wrong type, in every place: a profile or a refusal, never a panic, and nothing invented.
#[test]
fn no_json_resume_makes_it_panic() {
    for wrong in ["null", "5", "-1e300", "true", "\"\"", "\"x\"", "[]", "[[]]", "[null, 5]", "{}", "{\"a\": [{}]}"] {
        let fields: Vec<_> = RESUME.match_indices(':').map(|(at, _)| at).collect();
        for at in fields {
            let rest = &RESUME[at + 1..];
            let Some(end) = rest.find([',', '}', '\n']) else { continue };
            let changed = format!("{}: {wrong}{}", &RESUME[..at], &rest[end..]);
            if let Ok(opened) = import::open(changed.as_bytes()) {
                assert!(opened.profile.experiences.len() <= 4);
            }
        }
    }
    for end in 0..RESUME.len() {
        assert!(import::open(&RESUME.as_bytes()[..end]).is_err());
    }
}

#[test]
fn lists_beyond_the_limit_are_cut_with_a_note() {
    let work = vec![r#"{"name": "x"}"#; MAX_ITEMS + 5].join(",");
    let opened = import::open(format!("{{\"work\": [{work}]}}").as_bytes()).unwrap();
    assert_eq!(opened.profile.experiences.len(), MAX_ITEMS);
    assert!(opened.notes.contains(&Note::Adjusted { field: "experiences".to_owned() }), "{:?}", opened.notes);
}

#[test]
fn the_opener_answers_in_json() {
    use opener::Response;
    let ask = |request: &str, bytes: &[u8]| {
        let (json, beside) = opener::serve(request, bytes);
        (serde_json::from_str::<Response>(&json).unwrap(), beside)
    };
    let example = vaardig::profile::example();
    let saved = file::write(&example, 9).replace("\"revision\": 9", "\"revision\": 8");
    let (response, profile) = ask(r#"{"open": {"lang": "en"}}"#, saved.as_bytes());
    let note = "This file was changed outside Vaardig. Check that everything is still right.".to_owned();
    assert_eq!(response, Response::Here { notes: vec![note] });
    assert_eq!(file::profile_of(&profile.unwrap()).as_ref(), Some(&example));
    let refused = Response::Refused { reason: "Dit bestand is leeg. Kies een ander bestand.".to_owned() };
    assert_eq!(ask(r#"{"open": {"lang": "nl"}}"#, b""), (refused, None));
    for request in ["", "null", "{\"read\": {}}", "{\"open\": 5}", "\"document\"", READ_BACK_OF_NOTHING] {
        assert_eq!(ask(request, b"{"), (Response::NotUnderstood, None), "{request}");
    }
}

/// A profile in a message is a text in JSON; this one is none.
const READ_BACK_OF_NOTHING: &str = r#"{"read-back": {"lang": "nl", "profile": "{"}}"#;

#[test]
fn the_reader_answers_in_json() {
    use reader::Response;
    let ask = |request: &str, bytes: &[u8]| {
        let (json, beside) = reader::serve(request, bytes);
        (serde_json::from_str::<Response>(&json).unwrap(), beside.map(|bytes| String::from_utf8(bytes).unwrap()))
    };
    let example = vaardig::profile::example();
    let (response, document) = ask(r#""document""#, file::profile_json(&example).as_bytes());
    assert!(response == Response::Here && document.unwrap().contains("CV Noor Bakker"));
    let (response, resume) = ask(r#""json-resume""#, file::profile_json(&example).as_bytes());
    assert!(response == Response::Here && resume.unwrap().contains("\"version\": \"v1.3.1\""));
    assert_eq!(ask(r#""json-resume""#, b"{"), (Response::NotUnderstood, None));
    let (response, profile) = ask(r#""example""#, b"");
    assert_eq!((response, file::profile_of(profile.unwrap().as_bytes())), (Response::Here, Some(example)));
    let (response, _) = ask(r#"{"guide": {"guide": "privacy", "lang": "nl"}}"#, b"");
    assert!(matches!(response, Response::Blocks(blocks) if blocks.len() > 2));
    let asked = r#"{"advice": {"pages": 1, "last_lines": 9, "today": "2026-09", "lang": "nl"}}"#;
    let (response, _) = ask(asked, b"{}");
    let Response::Advice(tips) = response else { panic!("no advice, but {response:?}") };
    assert_eq!((tips[0].rule.as_str(), tips[0].step), ("no-name", vaardig::route::Step::You));
    assert_eq!(ask(asked, b"{"), (Response::NotUnderstood, None));
    let (response, tables) = ask(r#""tables""#, b"");
    assert!(response == Response::Here && tables.unwrap().len() > 10_000);
    for request in ["", "null", "{\"open\": {\"lang\": \"nl\"}}", "{\"tips\": 5}", "\"document\""] {
        assert_eq!(ask(request, b"{"), (Response::NotUnderstood, None), "{request}");
    }
}
