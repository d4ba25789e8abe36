//! What a computer recognises in CVs: our own PDFs, read back to the last field, and texts as others write them.

#[expect(dead_code, reason = "of the sheets to typeset, only fonts and dice are used here")]
mod sheet;

use sheet::Dice;
use std::fs;
use std::path::Path;
use vaardig::cv;
use vaardig::export::{docx, pdf, text};
use vaardig::import;
use vaardig::opener::{self, Request, Response};
use vaardig::privacy::Audience;
use vaardig::profile::*;
use vaardig::recognition::report::{Checked, ReadBack};
use vaardig::recognition::{self, Line, Mark, Occupation, Place, Recognised, Sameness, line};
use vaardig::skill::{Section, Skill, activity, lexicon};
use vaardig::text::{Lang, Localized};
use vaardig::typeset::Fonts;

/// So many first CVs are made up and read back, half of them in each language.
const CVS: u64 = 80;

const NAMES: [&str; 24] = [
    "Noor Bakker",
    "Sanne de Vries",
    "Youssef el Idrissi",
    "Anne-Fleur van 't Hoff",
    "Zoë",
    "Łukasz Żółć",
    "Daniël Ağaoğlu",
    "Maria-José da Silva",
    "Nguyễn Thị Hoa",
    "Ștefan Țepeș",
    "Björk Guðmundsdóttir",
    "Kees Jansen",
    "Liam O’Connor",
    "Fatma Yılmaz",
    "Jip van der Berg-de Groot",
    "Σοφία Παπαδοπούλου",
    "Олена Шевченко",
    "X Æ",
    "Aïcha Bouazza",
    "Tjitske Hoekstra",
    "IJsbrand IJzerman",
    "Jan Peter van den Heuvel",
    "Ömer Öztürk",
    "Sem",
];
const TOWNS: [&str; 12] = [
    "Delft",
    "’s-Hertogenbosch",
    "Den Haag",
    "Alphen aan den Rijn",
    "Hollandscheveld",
    "Sint-Michielsgestel",
    "Utrecht",
    "Bergen op Zoom",
    "Moerkapelle",
    "Súdwest-Fryslân",
    "Paramaribo",
    "Epe",
];
const PHONES: [&str; 6] =
    ["06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "+32 470 12 34 56", "(015) 212 34 56"];
const EMAILS: [&str; 5] = [
    "noor.bakker@example.nl",
    "s.devries+cv@mail.example.com",
    "o'connor@example.org",
    "x_y@example.co.uk",
    "jan-peter@example.frl",
];
const LINKS: [&str; 4] = [
    "https://github.com/liam-oconnor-example",
    "https://www.linkedin.com/in/noor-bakker-1a2b3c",
    "https://example.nl/werk?van=noor",
    "http://portfolio.example.com",
];
const ORGANISATIONS: [&str; 16] = [
    "Supermarkt De Korenmarkt",
    "Bakkerij Jansen B.V.",
    "Café ’t Hoekje",
    "McDonald’s Grote Marktstraat",
    "De Gouden Leeuw",
    "Ağaoğlu & Zn.",
    "Digicafé, Bibliotheek Bezuidenhout",
    "Kringloop Het Goed – Oost",
    "Stichting Vrienden van de Efteling",
    "Jumbo",
    "IKEA",
    "Officieel Fietsenhuis Efficiënt",
    "Zwembad De Waterlelie",
    "SV Argon",
    "Team 4 Bikes",
    "Huize Zonnehoek",
];
const ROLES: [&str; 10] = [
    "Medewerker verkoop",
    "Hulp in de bediening",
    "Vakkenvuller (bijbaan)",
    "Jeugdtrainer",
    "Shop assistant",
    "Stagiair ICT",
    "Kitchen porter",
    "Vrijwilliger",
    "Assistent-monteur",
    "Crew member, front of house",
];
const SCHOOLS: [&str; 8] = [
    "Stanislascollege Westplantsoen",
    "Albeda",
    "ROC Mondriaan",
    "Gymnasium Haganum",
    "Wolfert Tweetalig",
    "O.R.S. Lek en Linge",
    "Internationale School Haagse Duinen",
    "De Rietlanden",
];
const PROGRAMMES: [&str; 7] = [
    "Economie en Maatschappij",
    "Verkoper",
    "Software developer",
    "Business administration & control specialist",
    "Zorg en Welzijn",
    "",
    "Kok, zelfstandig werkend",
];
/// In Dutch, then in English.
const SENTENCES: [[&str; 5]; 2] = [
    [
        "hielp op zaterdag ongeveer 20 klanten per uur, ook als de rij tot buiten stond",
        "leerde in twee weken drie werkplekken en wissel nu waar het nodig is, van de kassa tot de koeling en het magazijn erachter",
        "Een officieel afschrift klopte niet met de bank. Ik zocht het uit en vond een dubbele betaling.",
        "maakte affiches voor de open dag en repareerde samen met anderen zo’n 50 fietsen",
        "sloot in 2025 de kassa zelfstandig af",
    ],
    [
        "stayed friendly on the busiest night of the year (King’s Night)",
        "wrote a Discord bot that 60 classmates use to keep track of homework",
        "learnt three stations in two weeks, and now switch to wherever it is needed: the till, the cold store or the office",
        "An official statement did not match the bank. I looked into it and found a double payment.",
        "was never late in 16 months",
    ],
];
const SUMMARIES: [&str; 2] = [
    "Ik ben een rustige leerling die graag in een winkel werkt. Ik kan goed tegen drukte en leer snel, zeker als iemand het één keer voordoet.",
    "I am a calm student who likes to work in a shop. I do well when it is busy, and I learn fast if somebody shows me once how it is done.",
];
const CERTIFICATES: [&str; 5] = ["EHBO", "Jeugd-EHBO", "VCA basis", "Sociale hygiëne", "Zwemdiploma C"];
const ISSUERS: [&str; 4] = ["Rode Kruis", "Het Oranje Kruis", "SSVV", ""];

fn pick<T: Copy>(dice: &mut Dice, from: &[T]) -> T {
    from[dice.below(from.len())]
}

fn one_in(dice: &mut Dice, bound: usize) -> bool {
    dice.below(bound) == 0
}

fn moment(dice: &mut Dice) -> Moment {
    let month = (!one_in(dice, 4)).then(|| 1 + dice.below(12) as u8);
    Moment::new(2019 + dice.below(7) as u16, month).unwrap()
}

fn period(dice: &mut Dice) -> Period {
    let from = moment(dice);
    let to = match dice.below(6) {
        0..=2 => Some(End::Now),
        3 | 4 => Moment::new(from.year + dice.below(2) as u16, from.month).map(End::At),
        _ => None,
    };
    if one_in(dice, 12) { Period::default() } else { Period { from: Some(from), to } }
}

/// A first CV of somebody who is not there.
fn made_up(seed: u64) -> Profile {
    let dice = &mut Dice(0x9e37_79b9_7f4a_7c15 ^ (seed + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
    (0..8).for_each(|_| {
        dice.below(2);
    });
    let lang = Lang::ALL[(seed % 2) as usize];
    let own = |text: &str| Localized::only(lang, text);
    let mut profile = Profile { language: lang, goal: Some(pick(dice, &Goal::ALL)), ..Profile::default() };
    profile.contact = Contact {
        name: pick(dice, &NAMES).into(),
        email: pick(dice, &EMAILS).into(),
        phone: if one_in(dice, 6) { String::new() } else { pick(dice, &PHONES).into() },
        town: if one_in(dice, 6) { String::new() } else { pick(dice, &TOWNS).into() },
        links: (0..dice.below(3))
            .map(|at| Link { id: 0, url: LINKS[(at + seed as usize) % LINKS.len()].into() })
            .collect(),
    };
    if one_in(dice, 3) {
        profile.summary = own(SUMMARIES[lang as usize]);
    }
    let all = lexicon::all();
    for _ in 0..dice.below(11) {
        profile.add_skill(Skill::known(pick(dice, all).id));
    }
    if one_in(dice, 3) {
        profile.add_skill(Skill::Own(own("Rubik’s cube (3×3)")));
    }
    for _ in 0..dice.below(5) {
        let mut experience = if one_in(dice, 4) {
            Experience {
                section: pick(dice, &[Section::Work, Section::Volunteering, Section::Projects]),
                organisation: own(pick(dice, &ORGANISATIONS)),
                role: own(pick(dice, &ROLES)),
                internship: one_in(dice, 4),
                ..Experience::default()
            }
        } else {
            let activity = pick(dice, &activity::all().iter().collect::<Vec<_>>());
            let mut experience = Experience::from_activity(0, activity);
            if !one_in(dice, 4) {
                experience.organisation = own(pick(dice, &ORGANISATIONS));
            }
            for task in activity.tasks.iter().take(dice.below(4)) {
                experience.tasks.push(Task::Ticked(task.id.to_owned()));
            }
            experience
        };
        experience.period = period(dice);
        experience.place = if one_in(dice, 3) { String::new() } else { pick(dice, &TOWNS).into() };
        for _ in 0..dice.below(4) {
            let shows = profile.skills.get(dice.below(12)).cloned().into_iter().collect();
            experience.examples.push(Example {
                id: 0,
                text: ExampleText::Own(own(pick(dice, &SENTENCES[lang as usize]))),
                shows,
            });
        }
        profile.experiences.push(experience);
    }
    for _ in 0..dice.below(3) {
        let level = pick(dice, &Level::ALL);
        let state = match dice.below(7) {
            0 => EducationState::Current(None),
            1 => EducationState::Current(Some(1 + dice.below(6) as u8)),
            2 => EducationState::Expected(Moment::new(2027, Some(6))),
            3 => EducationState::Switched,
            4 => EducationState::Unfinished,
            _ => EducationState::Finished,
        };
        profile.education.push(Education {
            level: Some(level),
            school: own(pick(dice, &SCHOOLS)),
            programme: own(pick(dice, &PROGRAMMES)),
            place: if one_in(dice, 3) { String::new() } else { pick(dice, &TOWNS).into() },
            track: level.has_track().then(|| pick(dice, &[Track::Bol, Track::Bbl])),
            period: period(dice),
            state,
            ..Education::default()
        });
    }
    for _ in 0..dice.below(4) {
        let (code, _) = pick(dice, LanguageName::LIST);
        let level = (!one_in(dice, 5)).then(|| pick(dice, &Cefr::ALL));
        if !profile.languages.iter().any(|known| known.name == LanguageName::Code(code.into())) {
            profile.languages.push(Language { id: 0, name: LanguageName::Code(code.into()), level });
        }
    }
    for _ in 0..dice.below(3) {
        let date = (!one_in(dice, 4)).then(|| moment(dice));
        profile.certificates.push(Certificate {
            kind: pick(dice, &CertificateKind::ALL),
            name: own(pick(dice, &CERTIFICATES)),
            issuer: pick(dice, &ISSUERS).into(),
            date,
            valid_until: date.filter(|_| one_in(dice, 2)).and_then(|date| Moment::new(date.year + 2, date.month)),
            url: if one_in(dice, 3) { "https://example.nl/badges/ehbo-voor-jongeren".into() } else { String::new() },
            ..Certificate::default()
        });
    }
    if one_in(dice, 4) {
        profile.layout = Layout::Skills;
    }
    profile.normalise();
    profile
}

/// What is printed, what is read in the file of it, and its text.
type ThereAndBack = (Recognised, Recognised, String);

fn there_and_back(profile: &Profile, fonts: &Fonts) -> ThereAndBack {
    let document = cv::build(profile, Audience::Employer, profile.language);
    let pdf = pdf::write(&document, fonts, sheet::DATE).unwrap();
    let reading = import::pdf::read(&pdf.bytes).unwrap();
    let text: Vec<&str> = reading.lines.iter().map(|line| line.text.as_str()).collect();
    let printed = Recognised::printed(profile, &document, profile.language);
    (printed, recognition::recognise(&line::of_pdf(&reading)), text.join("\n"))
}

/// The same with a Word file.
fn there_and_back_by_word(profile: &Profile, _: &Fonts) -> ThereAndBack {
    let document = cv::build(profile, Audience::Employer, profile.language);
    let reading = import::word::read(&docx::write(&document, sheet::DATE).unwrap()).unwrap();
    let text: Vec<&str> = reading.lines.iter().map(|line| line.text.as_str()).collect();
    let printed = Recognised::printed(profile, &document, profile.language);
    (printed, recognition::recognise(&line::of_word(&reading)), text.join("\n"))
}

/// Leaves the made-up CVs and what must be found in them for the readers of `.ci/extract`.
#[test]
fn the_made_up_cvs_are_left_for_other_readers() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made");
    // Those of an earlier run may be others; there may be none.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let fonts = sheet::fonts();
    for seed in 0..CVS {
        let profile = made_up(seed);
        // Single letters with spaces between them are letter-spaced type to pdftotext, which joins them: "X Æ".
        if profile.contact.name.split_whitespace().all(|word| word.chars().count() == 1) {
            continue;
        }
        let document = cv::build(&profile, Audience::Employer, profile.language);
        let pdf = pdf::write(&document, &fonts, sheet::DATE).unwrap();
        assert!(pdf.missing.is_empty(), "{seed}: {:?}", pdf.missing);
        fs::write(folder.join(format!("{seed}.pdf")), pdf.bytes).unwrap();
        let lines = text::write(&document).replace("\n- ", "\n");
        fs::write(folder.join(format!("{seed}.txt")), lines).unwrap();
    }
}

#[test]
fn our_own_pdf_is_read_back_to_the_last_field() {
    check_all_fields(there_and_back);
}

#[test]
fn our_own_word_file_is_read_back_to_the_last_field() {
    check_all_fields(there_and_back_by_word);
}

fn check_all_fields(there_and_back: fn(&Profile, &Fonts) -> ThereAndBack) {
    let fonts = sheet::fonts();
    let (mut fields, mut broken, mut cvs) = (0, Vec::new(), 0);
    println!("seed lang fields found");
    for seed in 0..CVS {
        let profile = made_up(seed);
        let (printed, read, text) = there_and_back(&profile, &fonts);
        let rows = recognition::compare(&printed, &read, &text);
        let found = rows.iter().filter(|row| row.sameness == Sameness::Found).count();
        println!("{seed:4} {:4} {:6} {found:5}", profile.language.tag(), rows.len());
        fields += rows.len();
        cvs += usize::from(found == rows.len());
        for row in rows.iter().filter(|row| row.sameness != Sameness::Found) {
            broken.push(format!(
                "{seed}: {:?} of {}: {:?}, read {:?} ({:?})",
                row.field, row.of, row.printed, row.read, row.cause
            ));
        }
        let extra = [
            (read.experiences.len(), printed.experiences.len(), "experiences"),
            (read.education.len(), printed.education.len(), "education"),
            (read.skills.len(), printed.skills.len(), "skills"),
            (read.languages.len(), printed.languages.len(), "languages"),
            (read.certificates.len(), printed.certificates.len(), "certificates"),
            (read.links.len(), printed.links.len(), "links"),
            (read.unrecognised.len(), 0, "unrecognised"),
            (read.left_out.len(), 0, "left out"),
        ];
        for (read, printed, what) in extra.into_iter().filter(|(read, printed, _)| read != printed) {
            broken.push(format!("{seed}: {read} {what}, printed {printed}"));
        }
        if profile.experiences.len() + profile.education.len() > 1 && read.lang != profile.language {
            broken.push(format!("{seed}: read as {:?}", read.lang));
        }
    }
    println!("{cvs} of {CVS} CVs, {} of {fields} fields", fields - broken.len());
    assert!(fields > 1_500, "only {fields} fields");
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

/// The periods of a sheet, for a person: "sep 2024 – heden".
fn dates(period: Period, lang: Lang) -> String {
    let profile = Profile {
        language: lang,
        experiences: vec![Experience { role: Localized::only(lang, "x"), period, ..Experience::default() }],
        ..Profile::default()
    };
    let document = cv::build(&profile, Audience::Employer, lang);
    document.blocks.get(3).map(cv::Block::text).unwrap_or_default()
}

/// All that was recognised, a field a line.
fn told(read: &Recognised) -> String {
    let mut lines = Vec::new();
    let mut one = |name: &str, text: &str| {
        if !text.is_empty() {
            lines.push(format!("{name}: {text}"));
        }
    };
    one("name", &read.name);
    one("email", &read.email);
    one("phone", &read.phone);
    one("town", &read.town);
    read.links.iter().for_each(|it| one("link", it));
    one("summary", &read.summary);
    read.skills.iter().for_each(|it| one("skill", it));
    for Occupation { section, internship, organisation, role, place, period, bullets } in &read.experiences {
        let kind = match (section, internship) {
            (_, true) => "internship",
            (Section::Work, _) => "work",
            (Section::Volunteering, _) => "volunteering",
            (Section::Projects, _) => "project",
        };
        let dates = dates(*period, read.lang);
        one(kind, &format!("{role} | {organisation} | {place} | {dates} | {}", bullets.len()));
    }
    for it in &read.education {
        let dates = dates(it.period, read.lang);
        one("school", &format!("{} | {} | {} | {dates}", it.school, it.study, it.place));
    }
    read.certificates.iter().for_each(|it| {
        let date = it.date.map_or(String::new(), |date| date.to_string());
        one("certificate", &format!("{} | {} | {date}", it.name, it.issuer));
    });
    read.languages.iter().for_each(|it| one("language", &format!("{} | {}", it.name, it.fluency)));
    read.interests.iter().for_each(|it| one("interest", it));
    read.left_out.iter().for_each(|it| one("left out", &it.text));
    read.unrecognised.iter().for_each(|it| one("unrecognised", it));
    lines.join("\n")
}

/// Texts as others write them, each with what should be recognised in it.
#[test]
fn texts_of_others_are_read_in_their_own_order() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/recognition");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    assert!(paths.len() >= 12, "only {} texts", paths.len());
    let mut broken = Vec::new();
    for path in &paths {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let read = recognition::recognise(&line::of_text(&std::fs::read_to_string(path).unwrap()));
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap();
        let lang = if name.ends_with(".en") { Lang::En } else { Lang::Nl };
        if read.lang != lang {
            broken.push(format!("{name}: read as {:?}", read.lang));
        }
        let told = told(&read);
        let sorted = |text: &str| {
            let mut lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
            lines.sort();
            lines
        };
        let (told, expected) = (sorted(&told), sorted(&expected));
        broken.extend(expected.iter().filter(|line| !told.contains(line)).map(|line| format!("{name}: lacks  {line}")));
        broken.extend(told.iter().filter(|line| !expected.contains(line)).map(|line| format!("{name}: says   {line}")));
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn the_samples_of_other_tests_are_read_back_too() {
    let fonts = sheet::fonts();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cv");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for path in files.filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let profile = import::open(&std::fs::read(&path).unwrap()).unwrap().profile;
        let (printed, read, text) = there_and_back(&profile, &fonts);
        let rows = recognition::compare(&printed, &read, &text);
        let lost: Vec<_> = rows.iter().filter(|row| row.sameness != Sameness::Found).collect();
        assert!(lost.is_empty(), "{}: {lost:#?}", path.display());
        assert_eq!(read.lang, profile.language, "{}", path.display());
    }
}

fn ask<T: serde::de::DeserializeOwned>(request: Request, bytes: &[u8]) -> T {
    let request = serde_json::to_string(&request).unwrap();
    let (response, beside) = opener::serve(&request, bytes);
    let response: Response = serde_json::from_str(&response).unwrap();
    assert_eq!(response, Response::Here { notes: vec![] }, "{response:?}");
    serde_json::from_slice(&beside.unwrap()).unwrap()
}

#[test]
fn the_reader_says_what_was_read_and_where_to_change_it() {
    let mut profile = example();
    let fonts = sheet::fonts();
    let document = cv::build(&profile, Audience::Employer, profile.language);
    let pdf = pdf::write(&document, &fonts, sheet::DATE).unwrap().bytes;
    let read_back = |profile: &Profile| -> ReadBack {
        ask(Request::ReadBack { lang: Lang::Nl, profile: Box::new(profile.clone()) }, &pdf)
    };
    let same = read_back(&profile);
    assert!(same.rows.len() > 30 && same.rows.iter().all(|row| row.state == Sameness::Found), "{:#?}", same.rows);
    assert!(same.problems.is_empty() && same.texts.text.contains("Vaardigheden"));

    profile.contact.name = "Noor de Bakker".into();
    profile.contact.phone = "06-87654321".into();
    let other = read_back(&profile);
    let lost: Vec<_> = other.rows.iter().filter(|row| row.state != Sameness::Found).collect();
    let said: Vec<_> = lost.iter().map(|row| (row.label.as_str(), row.state, row.field.as_deref())).collect();
    assert_eq!(said, [("Naam", Sameness::Different, Some("name")), ("Telefoon", Sameness::Different, Some("phone"))]);
    assert_eq!(lost[0].read, "Noor Bakker");
    assert!(lost.iter().all(|row| row.why.is_some()));
}

#[test]
fn a_letter_that_we_cannot_print_is_named_as_such() {
    let mut profile = example();
    profile.contact.name = "Noor 李雷".into();
    let (printed, read, text) = there_and_back(&profile, &sheet::fonts());
    let rows = recognition::compare(&printed, &read, &text);
    let name = rows.iter().find(|row| row.field == recognition::Field::Name).unwrap();
    assert_eq!((name.sameness, name.cause), (Sameness::Different, Some(recognition::Cause::Letters)));
}

#[test]
fn a_cv_of_others_is_checked_and_taken_over_item_by_item() {
    let text = include_bytes!("fixtures/recognition/01-role-comma-organisation.nl.txt");
    let checked: Checked = ask(Request::Check { lang: Lang::En }, text);
    assert_eq!(checked.lang, Lang::Nl);
    assert_eq!(
        (checked.items[0].label.as_str(), checked.items[0].item.text.as_str()),
        ("Name", "Fleur van der Meulen")
    );
    assert!(checked.left_out.iter().any(|left| left.label == "Date of birth or age"));
    assert!(checked.left_out.iter().any(|left| left.label == "Hobbies"));
    let jumbo = checked.items.iter().position(|it| it.item.text.contains("Jumbo")).unwrap();
    let profile: Profile = ask(Request::Take { items: vec![0, jumbo], lang: Lang::En }, text);
    assert_eq!((profile.contact.name.as_str(), profile.contact.email.as_str()), ("Fleur van der Meulen", ""));
    assert_eq!(profile.experiences.len(), 1);
    assert_eq!(profile.experiences[0].role.nl, "Vakkenvuller");
    assert!(profile.education.is_empty());

    for (bytes, reason) in [
        (&b"\x89PNG\0\0"[..], "We can\u{2019}t read this file."),
        (b"{\\rtf1 Sanne de Vries}", "We can\u{2019}t read this file."),
        (b"%PDF-1.7 nothing", "This PDF is broken."),
        (b"PK\x03\x04 nothing", "This Word file is broken."),
        (b"\xD0\xCF\x11\xE0", "This Word file is old (.doc) or asks for a password."),
    ] {
        let (response, _) = opener::answer(Request::Check { lang: Lang::En }, bytes);
        assert!(matches!(&response, Response::Refused { reason: said } if said.starts_with(reason)), "{response:?}");
    }
}

#[test]
fn a_word_file_of_others_is_checked_and_said_what_is_wrong_with_it() {
    let plain = include_bytes!("corpus/cv/libreoffice-docx-writer-34.nl.docx");
    let checked: Checked = ask(Request::Check { lang: Lang::Nl }, plain);
    assert_eq!(checked.items[0].label, "Naam");
    assert!(checked.texts.text.starts_with(&checked.items[0].item.text), "{}", checked.texts.text);
    let all = (0..checked.items.len()).collect();
    let profile: Profile = ask(Request::Take { items: all, lang: Lang::Nl }, plain);
    assert_eq!(profile.contact.name, checked.items[0].item.text);
    assert!(!profile.experiences.is_empty() && !profile.education.is_empty());

    let table = include_bytes!("corpus/cv/python-docx-table-32.en.docx");
    let checked: Checked = ask(Request::Check { lang: Lang::En }, table);
    let said: Vec<&str> = checked.problems.iter().map(|said| said.what.as_str()).collect();
    assert!(said[0].starts_with("Some text stands in a table, ") && !said[0].contains("{count}"), "{said:?}");
}

/// Lines that nobody would write.
fn strange(dice: &mut Dice) -> Vec<Line> {
    const PIECES: [&str; 44] = [
        "Werkervaring",
        "Opleiding",
        "Talen",
        "Skills",
        "Contact",
        "Certificaten",
        "\t",
        "|",
        "•",
        " – ",
        ",",
        ":",
        "(",
        ")",
        "2022",
        "2023",
        "heden",
        "'24",
        "sep",
        "t/m",
        "06-12345678",
        "a@b.nl",
        "@",
        "https://",
        "www.",
        "Delft",
        "2611 AB",
        "Jumbo",
        "bij",
        "İ",
        "ß",
        "ﬁ",
        "\u{0}",
        "\u{fffd}",
        "\u{f0b7}",
        "李",
        "م",
        "🇳🇱",
        "e\u{301}",
        "havo",
        "mbo 4",
        "Nederlands",
        "leerjaar 4",
        "geldig tot",
    ];
    (0..dice.below(60))
        .map(|_| {
            let text: String = (0..dice.below(9))
                .map(|_| format!("{}{}", pick(dice, &PIECES), if one_in(dice, 2) { " " } else { "" }))
                .collect();
            let mut number = |bound: usize| dice.below(bound) as f32 - 20.0;
            let place = Place { page: 1, x: number(600), y: number(800), end: number(700), size: number(40) };
            Line {
                text,
                mark: pick(dice, &[Mark::None, Mark::None, Mark::Heading, Mark::Item]),
                is_apart: one_in(dice, 3),
                place: (!one_in(dice, 4)).then_some(place),
            }
        })
        .collect()
}

#[test]
fn no_line_makes_it_panic() {
    let mut dice = Dice(0x1234_5678_9abc_def1);
    for _ in 0..150 {
        let lines = strange(&mut dice);
        let read = recognition::recognise(&lines);
        let profile = read.profile();
        let document = cv::build(&profile, Audience::Employer, profile.language);
        let printed = Recognised::printed(&profile, &document, profile.language);
        let _ = recognition::compare(&printed, &read, "");
        let _ = import::open(read.resume().to_string().as_bytes());
    }
}

#[test]
fn long_and_many_lines_are_read_in_time() {
    let long = "Jumbo, 2022 – 2023 | a@b.nl, ".repeat(100_000);
    let deep = "(".repeat(300_000);
    let many = "Werkervaring\nVakkenvuller bij Jumbo (2022 – 2023)\n- iets\n\n".repeat(50_000);
    let begun = std::time::Instant::now();
    for text in [long, deep, many] {
        let read = recognition::recognise(&line::of_text(&text));
        assert!(read.experiences.len() <= line::MAX_LINES);
        let _ = read.profile();
    }
    // Generous, for a slow machine and an unoptimised build: what is not linear takes minutes.
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}
