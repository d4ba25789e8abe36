//! CVs as students make them: what they print in either language, in which order, and how they stand on the page.
//!
//! `BLESS=1 cargo test --test cv` writes the references anew; read the difference before you commit it.

#[expect(dead_code, reason = "of the sheets to typeset, only their fonts are used here")]
mod sheet;

use std::fs;
use std::path::{Path, PathBuf};
use vaardig::cv::{self, Block, Document, Role};
use vaardig::export;
use vaardig::privacy::Audience;
use vaardig::profile::{
    Education, EducationState, End, ExampleText, Experience, Goal, Hours, Layout, Level, Licence, Link, Mobility,
    Moment, Period, Profile, WeekPart, Wishes,
};
use vaardig::saved::{Trust, file};
use vaardig::skill::{Section, Skill};
use vaardig::text::{Lang, Localized};
use vaardig::typeset::{self, style};

/// Every CV: its name, the languages that it is filled in for (its own first), and its pages.
const CVS: [(&str, &[Lang], usize); 8] = [
    ("example", &[Lang::Nl, Lang::En], 1),
    ("no-job-yet", &[Lang::Nl], 1),
    ("side-jobs", &[Lang::Nl, Lang::En], 1),
    ("mbo-internship", &[Lang::Nl], 1),
    ("newcomer", &[Lang::Nl], 1),
    ("gap", &[Lang::En], 1),
    ("job-and-volunteering", &[Lang::En, Lang::Nl], 1),
    ("three-internships", &[Lang::Nl], 2),
];

/// The first entry begins above this part of the first page, so that a recruiter meets it at once.
const FIRST_ENTRY: f32 = 0.4;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cv")
}

/// The save file of a CV. The example is the one that the app shows.
fn save_file(name: &str) -> Vec<u8> {
    let path = match name {
        "example" => Path::new(env!("CARGO_MANIFEST_DIR")).join("src/profile/example.vaardig.json"),
        _ => folder().join(name).with_extension(file::EXTENSION),
    };
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn profile(name: &str) -> Profile {
    file::read(&save_file(name), Trust::Slot).unwrap_or_else(|refused| panic!("{name}: {refused:?}")).profile
}

fn document(profile: &Profile, lang: Lang) -> Document {
    cv::build(profile, Audience::Employer, lang)
}

fn headings(document: &Document) -> Vec<String> {
    document.blocks.iter().filter(|block| block.role == Role::Section).map(Block::text).collect()
}

/// Compares with a reference, or writes it.
#[track_caller]
fn check(reference: &str, text: &str) {
    let path = folder().join(reference);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, text).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let mut lines = expected.lines().zip(text.lines()).enumerate();
    let first = lines.find(|(_, (expected, line))| expected != line).map_or(0, |(at, _)| at + 1);
    assert!(expected == text, "{reference} differs from line {first}; BLESS=1 writes it anew:\n{text}");
}

#[test]
fn each_cv_prints_as_blessed() {
    for (name, langs, _) in CVS {
        let profile = profile(name);
        assert_eq!(profile.language, langs[0], "{name}");
        for (at, lang) in langs.iter().enumerate() {
            let reference = if at == 0 { format!("{name}.txt") } else { format!("{name}.{}.txt", lang.tag()) };
            check(&reference, &export::text::write(&document(&profile, *lang)));
        }
    }
}

/// The second layout: what shows each skill stands together behind the skills, and experiences keep their tasks.
#[test]
fn applied_skills_stand_together_as_blessed() {
    let fonts = sheet::fonts();
    for (name, langs, pages) in CVS {
        let profile = Profile { layout: Layout::Skills, ..profile(name) };
        for lang in langs {
            let document = document(&profile, *lang);
            if ["example", "side-jobs", "job-and-volunteering"].contains(&name) {
                check(&format!("{name}.skills.{}.txt", lang.tag()), &export::text::write(&document));
            }
            let usual = self::document(&self::profile(name), *lang);
            let headings = headings(&document);
            assert_eq!(
                headings[1..3],
                [["Vaardigheden", "Toegepaste vaardigheden"], ["Skills", "Applied skills"]][*lang as usize]
            );
            let mut without = headings.clone();
            without.remove(2);
            assert_eq!(without, self::headings(&usual), "{name}");
            // The same bullets as in the usual layout, each with its place behind it, and none of them twice.
            let leading = |document: &Document| -> Vec<String> {
                let bold = document.blocks.iter().filter(|block| block.role == Role::Item && block.runs[0].bold);
                bold.map(Block::text).collect()
            };
            let at = document.blocks.iter().position(|block| block.text() == headings[2]).unwrap();
            let block: Vec<_> = document.blocks[at + 1..].iter().take_while(|block| block.role == Role::Item).collect();
            let here = leading(&document);
            assert_eq!(block.iter().filter(|block| block.runs[0].bold).count(), here.len(), "{name}: all in one block");
            let mut there = leading(&usual);
            for bullet in &here {
                let at = there.iter().position(|known| bullet.starts_with(known.as_str()));
                there.remove(at.unwrap_or_else(|| panic!("{name}: {bullet}")));
                assert!(bullet.ends_with(')'), "{name}: {bullet}");
            }
            assert_eq!(there, Vec::<String>::new(), "{name}");
            // It takes a heading and the places more.
            let most = if name == "example" { pages } else { pages + 1 };
            assert!(typeset::pages(&document, &fonts).pages.len() <= most, "{name} {lang:?}");
        }
    }
}

#[test]
fn a_skill_without_an_example_is_printed_last_or_not_at_all() {
    let mut profile = profile("example");
    let block = |profile: &Profile| -> Vec<String> {
        let blocks = document(profile, Lang::Nl).blocks.into_iter().skip_while(|block| block.text() != "Vaardigheden");
        blocks.skip(1).take_while(|block| block.role == Role::Item).map(|block| block.text()).collect()
    };
    let before = block(&profile);
    profile.skills.insert(0, Skill::known("excel"));
    profile.skills.insert(0, Skill::known("geduldig"));
    let [concrete, personal] = <[String; 2]>::try_from(before.clone()).unwrap();
    assert_eq!(block(&profile), [format!("{concrete}, Excel"), format!("{personal}, Geduldig")]);
    profile.only_proven = true;
    assert_eq!(block(&profile), before);
    // A place that nobody takes is free for the next one.
    let own = |at: usize| Skill::Own(Localized::only(Lang::Nl, format!("Eigen {at}")));
    profile.skills.splice(0..0, (0..12).map(own));
    assert_eq!(block(&profile), before);
}

#[test]
fn each_cv_is_a_save_file_as_we_write_it() {
    for (name, ..) in CVS {
        let bytes = save_file(name);
        let opened = file::read(&bytes, Trust::Slot).unwrap();
        assert!(opened.notes.is_empty(), "{name}: {:?}", opened.notes);
        assert_eq!(file::write(&opened.profile, opened.revision).as_bytes(), bytes, "{name}");
    }
    let mut names: Vec<_> = CVS.iter().map(|(name, ..)| format!("{name}.{}", file::EXTENSION)).collect();
    names.retain(|name| !name.starts_with("example"));
    names.sort();
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = files.filter(|name| name.ends_with(file::EXTENSION)).collect();
    files.sort();
    assert_eq!(files, names, "every save file in the folder is tested");
}

#[test]
fn each_cv_knows_its_skills_and_tasks() {
    for (name, ..) in CVS {
        let profile = profile(name);
        let skills = profile.skills.iter().chain(profile.experiences.iter().flat_map(|experience| {
            experience.shows.iter().chain(experience.examples.iter().flat_map(|example| &example.shows))
        }));
        for skill in skills {
            assert!(matches!(skill, Skill::Own(_)) || skill.entry().is_some(), "{name}: {skill:?}");
        }
        for experience in &profile.experiences {
            assert_eq!(experience.activity.is_some(), experience.activity().is_some(), "{name}: {experience:?}");
            for task in &experience.tasks {
                assert!(experience.task_shown(task, Lang::Nl).is_some(), "{name}: {task:?}");
            }
        }
    }
}

#[test]
fn the_example_is_complete_in_both_languages() {
    let profile = profile("example");
    assert_eq!(profile, vaardig::profile::example());
    assert!((8..=10).contains(&profile.skills.len()));
    for skill in &profile.skills {
        assert!(profile.proofs(skill).next().is_some(), "{skill:?} has no example");
    }
    assert!(profile.experiences.len() >= 3);
    // What is typed in one language stands in the other too: emptying one of them changes no word of the other.
    let english = document(&profile, Lang::En);
    let dutch = document(&profile, Lang::Nl);
    let keep = |lang: Lang| {
        let mut texts = 0;
        let mut only = |text: &mut Localized| {
            assert!(text.nl.is_empty() == text.en.is_empty(), "only in one language: {text:?}");
            texts += usize::from(!text.is_empty());
            *text.get_mut(lang.other()) = String::new();
        };
        let mut kept = profile.clone();
        only(&mut kept.wishes.direction);
        for experience in &mut kept.experiences {
            only(&mut experience.organisation);
            only(&mut experience.role);
            for example in &mut experience.examples {
                if let ExampleText::Own(text) = &mut example.text {
                    only(text);
                }
            }
        }
        for education in &mut kept.education {
            only(&mut education.school);
            only(&mut education.programme);
        }
        for certificate in &mut kept.certificates {
            only(&mut certificate.name);
        }
        assert!(texts >= 8, "the example says too little");
        document(&kept, lang)
    };
    assert_eq!(keep(Lang::Nl), dutch);
    assert_eq!(keep(Lang::En), english);
    assert_eq!(headings(&english)[..3], ["Profile", "Skills", "Work experience"]);
}

#[test]
fn each_cv_stands_well_on_the_page() {
    let fonts = sheet::fonts();
    for (name, langs, pages) in CVS {
        for lang in langs {
            let typeset = typeset::pages(&document(&profile(name), *lang), &fonts);
            assert!(typeset.missing.is_empty(), "{name} {lang:?}: {:?}", typeset.missing);
            assert_eq!(typeset.pages.len(), pages, "{name} {lang:?}");
            let entry = typeset.pages[0].lines.iter().find(|line| line.role == Role::Entry);
            let top = entry.map_or(style::PAGE_HEIGHT, |line| line.top);
            let part = top / style::PAGE_HEIGHT;
            assert!(part <= FIRST_ENTRY, "{name} {lang:?}: the first entry begins at {part} of the page");
            for line in typeset.pages.iter().flat_map(|page| &page.lines) {
                let text = line.text.trim_end();
                assert!(!text.ends_with('|'), "{name} {lang:?}: {text}");
            }
        }
    }
}

#[test]
fn school_stands_before_experience_where_the_goal_is_to_learn() {
    for (name, ..) in CVS {
        for goal in Goal::ALL {
            let profile = Profile { goal: Some(goal), ..profile(name) };
            let headings = headings(&document(&profile, Lang::Nl));
            let at = |wanted: &str| headings.iter().position(|heading| heading == wanted);
            let school = at("Opleiding").unwrap();
            let experience = at("Werkervaring").or(at("Vrijwilligerswerk")).unwrap();
            let learns = matches!(goal, Goal::Internship | Goal::Apprenticeship | Goal::Study);
            assert_eq!(school < experience, learns, "{name} {goal:?}: {headings:?}");
            assert_eq!(headings[..2], ["Profiel", "Vaardigheden"], "{name} {goal:?}");
        }
    }
}

#[test]
fn languages_follow_the_skills_of_a_newcomer_only() {
    for (name, ..) in CVS {
        let headings = headings(&document(&profile(name), Lang::Nl));
        let at = headings.iter().position(|heading| heading == "Talen").unwrap();
        assert_eq!(headings[at - 1] == "Vaardigheden", name == "newcomer", "{name}: {headings:?}");
    }
}

#[test]
fn no_heading_stands_over_nothing() {
    let empties: [fn(&mut Profile); 7] = [
        |profile| profile.experiences.clear(),
        |profile| profile.experiences.retain(|experience| experience.section == Section::Work),
        |profile| profile.skills.clear(),
        |profile| profile.education.clear(),
        |profile| profile.languages.clear(),
        |profile| profile.certificates.clear(),
        |profile| {
            (profile.goal, profile.wishes, profile.mobility) = Default::default();
            profile.summary = Localized::default();
        },
    ];
    for (name, ..) in CVS {
        for (at, empty) in empties.iter().enumerate() {
            let mut profile = profile(name);
            let before = headings(&document(&profile, Lang::Nl)).len();
            empty(&mut profile);
            let document = document(&profile, Lang::Nl);
            let roles: Vec<_> = document.blocks.iter().map(|block| block.role).collect();
            assert_ne!(roles.last(), Some(&Role::Section), "{name} without {at}");
            assert!(!roles.windows(2).any(|pair| pair == [Role::Section, Role::Section]), "{name} without {at}");
            assert!(document.blocks.iter().all(|block| !block.text().trim().is_empty()), "{name} without {at}");
            assert!(headings(&document).len() <= before);
        }
    }
    assert_eq!(headings(&document(&Profile::default(), Lang::Nl)), [""; 0]);
}

#[test]
fn an_example_opens_with_its_skill_as_printed_above() {
    for (name, langs, _) in CVS {
        for lang in langs {
            let profile = profile(name);
            let blocks = document(&profile, *lang).blocks;
            let heading = if *lang == Lang::Nl { "Vaardigheden" } else { "Skills" };
            let lines = blocks.iter().skip_while(|block| block.text() != heading).skip(1);
            let lines: Vec<_> = lines.take_while(|block| block.role == Role::Item).map(Block::text).collect();
            assert!(matches!(lines.len(), 1 | 2), "{name}: {lines:?}");
            let listed: Vec<_> = lines.iter().flat_map(|line| line.split(", ")).collect();
            let leads = blocks.iter().filter(|block| block.role == Role::Item && block.runs[0].bold);
            let leads: Vec<_> = leads.map(|block| block.runs[0].text.trim_end_matches(':').to_owned()).collect();
            assert!(leads.len() >= 4, "{name}: {leads:?}");
            for skill in leads.iter().flat_map(|lead| lead.split(", ")) {
                assert!(listed.contains(&skill), "{name}: {skill:?} is not in {listed:?}");
            }
            let printed = profile.skills.iter().take(12);
            assert_eq!(listed.len(), printed.clone().count(), "{name}: {listed:?}");
            for skill in printed.filter(|skill| profile.proofs(skill).next().is_some()) {
                let skill = skill.printed(*lang);
                assert!(leads.iter().any(|lead| lead.split(", ").any(|word| word == skill)), "{name}: {skill}");
            }
        }
    }
}

#[test]
fn the_composed_sentences_read_as_blessed() {
    let directions = [
        (Goal::SideJob, "in een winkel", "in a shop"),
        (Goal::Internship, "in de zorg", "in care"),
        (Goal::Apprenticeship, "als elektricien", "as an electrician"),
        (Goal::FirstJob, "op een kantoor", "in an office"),
        (Goal::Volunteering, "met dieren", "with animals"),
        (Goal::Study, "tot kok", "to become a cook"),
    ];
    let moment = |text: &str| text.parse().ok();
    let hours = |min, max| Some(Hours { min, max });
    use WeekPart::{AfterSchool, Evenings, Holidays, Saturday, Sunday, Weekdays};
    let wishes: [(&[WeekPart], Wishes); 5] = [
        (&[], Wishes::default()),
        (&[Saturday], Wishes { hours: hours(8, 8), ..Wishes::default() }),
        (
            &[AfterSchool, Saturday, Holidays],
            Wishes { hours: hours(8, 12), from: moment("2027-02"), ..Wishes::default() },
        ),
        (
            &[Weekdays, Evenings, Saturday, Sunday],
            Wishes { from: moment("2027-02"), until: moment("2027-06"), ..Wishes::default() },
        ),
        (&[AfterSchool, Sunday], Wishes { from: moment("2026-09"), until: moment("2027-06"), ..Wishes::default() }),
    ];
    let mobilities = [
        (vec![], false, false),
        (vec![Licence::B], false, true),
        (vec![Licence::B], true, false),
        (vec![Licence::AM, Licence::B], true, true),
        (vec![], true, false),
    ];
    let mut text = String::new();
    for (goal, nl, en) in directions {
        for ((availability, wishes), (licences, own_transport, may_work)) in wishes.iter().zip(&mobilities) {
            let direction = Localized { nl: nl.into(), en: en.into() };
            let availability = availability.iter().copied().collect();
            let licences = licences.iter().copied().collect();
            let mobility = Mobility { licences, own_transport: *own_transport, may_work: *may_work };
            let wishes = Wishes { direction, availability, ..wishes.clone() };
            let profile = Profile { goal: Some(goal), wishes, mobility, ..profile("example") };
            for lang in Lang::ALL {
                let blocks = document(&profile, lang).blocks;
                let summary = blocks.iter().find(|block| block.role == Role::Paragraph).map(Block::text);
                text += &format!("{}\n", summary.unwrap_or_default());
            }
        }
        text.push('\n');
    }
    check("sentences.txt", &text);
}

#[test]
fn a_line_of_contact_is_never_broken() {
    let fonts = sheet::fonts();
    let mut profile = profile("example");
    let url = |length: usize| format!("https://example.nl/{}", "portfolio-".repeat(8)[..length].to_owned());
    for length in 0..60 {
        profile.contact.links = vec![Link { id: 90, url: url(length) }, Link { id: 91, url: url(8) }];
        let document = document(&profile, Lang::Nl);
        let typeset = typeset::pages(&document, &fonts);
        let lines = typeset.pages[0].lines.iter().filter(|line| line.role == Role::Contact).count();
        let contact: Vec<_> = document.blocks.iter().filter(|block| block.role == Role::Contact).collect();
        assert_eq!(lines, contact.len(), "{length}");
        assert!(contact.iter().all(|block| !block.text().trim_end().ends_with('|')));
        assert!(contact.len() <= 3, "{length}");
    }
}

/// The lines of an entry's head, in Dutch and in English.
#[track_caller]
fn check_head(profile: &Profile, expected: [&[&str]; 2]) {
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        let blocks = document(profile, lang).blocks;
        let head = blocks.iter().filter(|block| matches!(block.role, Role::Entry | Role::Detail));
        assert_eq!(head.map(Block::text).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn an_internship_and_a_household_are_named_once() {
    let check = |activity: Option<&str>, role: [&str; 2], internship: bool, place: &str, expected: [&[&str]; 2]| {
        let [nl, en] = role.map(str::to_owned);
        let role = Localized { nl, en };
        let section = activity.and_then(vaardig::skill::activity::find).map_or(Section::Work, |found| found.section);
        let (activity, place) = (activity.map(str::to_owned), place.to_owned());
        let experience = Experience { activity, role, internship, place, section, ..Experience::default() };
        check_head(&Profile { experiences: vec![experience], ..Profile::default() }, expected);
    };
    check(None, ["Verkoper", "Sales assistant"], true, "", [&["Verkoper (stage)"], &["Sales assistant (internship)"]]);
    check(
        None,
        ["Interieurbouwer", "Interior builder"],
        true,
        "",
        [&["Interieurbouwer (stage)"], &["Interior builder (internship)"]],
    );
    check(None, ["Stagiair kapper", "Hairdressing intern"], true, "", [&["Stagiair kapper"], &["Hairdressing intern"]]);
    check(None, ["", ""], true, "", [&["Stage"], &["Internship"]]);
    check(None, ["Verkoper", "Sales assistant"], false, "", [&["Verkoper"], &["Sales assistant"]]);
    check(Some("snuffelstage"), ["", ""], true, "", [&["Snuffelstage"], &["Taster placement"]]);
    check(
        Some("oppassen"),
        ["", ""],
        false,
        "Delft",
        [&["Gezin in Delft", "Oppas"], &["Family in Delft", "Babysitter"]],
    );
    check(
        Some("gamen"),
        ["", ""],
        false,
        "Delft",
        [&["Online", "Online gamen", "Delft"], &["Online", "Online gaming", "Delft"]],
    );
    check(
        Some("bijles"),
        ["", ""],
        false,
        "Delft",
        [&["Eigen leerlingen", "Bijlesgever", "Delft"], &["Private pupils", "Tutor", "Delft"]],
    );
}

#[test]
fn a_school_says_how_far_it_is_without_shame() {
    let moment = |text: &str| text.parse::<Moment>().ok();
    let check = |level: Level, from: &str, to: &str, state: EducationState, expected: [&[&str]; 2]| {
        let period = Period { from: moment(from), to: moment(to).map(End::At) };
        let school = Localized::only(Lang::Nl, "ROC");
        let education = Education { school, level: Some(level), period, state, ..Education::default() };
        check_head(&Profile { education: vec![education], ..Profile::default() }, expected);
    };
    let expected = |text: &str| EducationState::Expected(moment(text));
    use EducationState::{Current, Finished, Unfinished};
    check(
        Level::Havo,
        "2023-08",
        "",
        Current(Some(4)),
        [
            &["ROC", "Havo", "aug 2023 – heden | leerjaar 4"],
            &["ROC", "Senior general secondary education (HAVO)", "Aug 2023 – present | year 4"],
        ],
    );
    check(Level::Master, "", "", Current(None), [&["ROC", "Master", "nu bezig"], &["ROC", "Master", "in progress"]]);
    check(
        Level::Master,
        "",
        "",
        Current(Some(2)),
        [&["ROC", "Master", "nu bezig, leerjaar 2"], &["ROC", "Master", "in progress, year 2"]],
    );
    check(
        Level::Master,
        "2024",
        "2025",
        expected("2027-07"),
        [
            &["ROC", "Master", "2024 – heden | diploma verwacht in juli 2027"],
            &["ROC", "Master", "2024 – present | diploma expected in July 2027"],
        ],
    );
    // Who knows when, but has not said it yet: nothing is made up.
    check(
        Level::Havo,
        "2023-08",
        "",
        expected(""),
        [
            &["ROC", "Havo", "aug 2023 – heden"],
            &["ROC", "Senior general secondary education (HAVO)", "Aug 2023 – present"],
        ],
    );
    check(Level::Master, "", "", expected(""), [&["ROC", "Master", "nu bezig"], &["ROC", "Master", "in progress"]]);
    check(
        Level::Master,
        "2024",
        "2025",
        Unfinished,
        [&["ROC", "Master", "2024 – 2025 | niet afgerond"], &["ROC", "Master", "2024 – 2025 | not completed"]],
    );
    check(
        Level::Isk,
        "",
        "2025",
        Finished,
        [
            &["ROC", "Internationale schakelklas (ISK)", "2025 | afgerond"],
            &["ROC", "International transition class", "2025 | completed"],
        ],
    );
    // Who is still there goes first, whenever that began.
    let at = |name: &str, from: &str, state| {
        let period = Period { from: moment(from), to: None };
        Education { school: Localized::only(Lang::Nl, name), period, state, ..Education::default() }
    };
    let education = vec![at("Vmbo", "2024", Finished), at("Mbo", "", Current(None))];
    let profile = Profile { education, ..Profile::default() };
    check_head(
        &profile,
        [
            &["Mbo", "nu bezig", "Vmbo", "2024 | diploma behaald"],
            &["Mbo", "in progress", "Vmbo", "2024 | diploma obtained"],
        ],
    );
}
