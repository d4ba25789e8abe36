//! The save format and the slots: what was saved comes back, and nothing is ever lost or silently different.

use std::rc::Rc;
use vaardig::checksum::crc32;
use vaardig::profile::*;
use vaardig::saved::faulty::{Fault, FaultyStore};
use vaardig::saved::slots::{ASIDE_PREFIX, SLOT_KEYS};
use vaardig::saved::{
    Cause, Looks, MemoryReason, MemoryStore, Note, Place, Refused, SaveError, SaveState, Slots, Store, StoreError,
    Trust, file,
};
use vaardig::skill::{Section, Skill};
use vaardig::text::{Lang, Localized};

/// Names and texts that software was seen to break.
const NAMES: [&str; 14] = [
    "O'Brien",
    "van 't Hoff",
    "Ağaoğlu",
    "Łukasz",
    "Nguyễn",
    "李雷",
    "مريم",
    "Null",
    "X",
    "Zoë 👩🏽‍🚒",
    " ",
    "\"quoted\" \\ back",
    "two\nlines",
    "<b>&amp;",
];

/// A small generator (xorshift64), so that every run tries the same profiles.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| make(self))
    }

    fn list<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(4)).map(|_| make(self)).collect()
    }

    fn text(&mut self) -> String {
        match self.below(4) {
            0 => String::new(),
            1 => "x".repeat(300),
            _ => self.pick(&NAMES).to_owned(),
        }
    }

    fn localized(&mut self) -> Localized {
        Localized { nl: self.text(), en: self.text() }
    }

    fn moment(&mut self) -> Moment {
        let month = self.maybe(|random| 1 + random.below(12) as u8);
        Moment::new(1900 + self.below(201) as u16, month).unwrap()
    }

    fn period(&mut self) -> Period {
        let to = match self.below(4) {
            0 => None,
            1 => Some(End::Now),
            2 => Some(End::At(self.moment())),
            _ => Some(End::Expected(self.moment())),
        };
        Period { from: self.maybe(Self::moment), to }
    }

    fn skill(&mut self) -> Skill {
        match self.below(3) {
            0 => Skill::known(self.pick(&["klantgericht-werken", "from-a-newer-version"])),
            1 => Skill::Own(self.localized()),
            _ => Skill::Listed { uri: self.text(), words: self.localized() },
        }
    }

    fn experience(&mut self) -> Experience {
        Experience {
            id: self.below(9) as Id,
            activity: self.maybe(|random| random.pick(&["vakkenvuller", "unknown"]).to_owned()),
            section: self.pick(&[Section::Work, Section::Volunteering, Section::Projects]),
            internship: self.flag(),
            organisation: self.localized(),
            role: self.localized(),
            place: self.text(),
            period: self.period(),
            tasks: self.list(|random| {
                if random.flag() { Task::Ticked("bijvullen".to_owned()) } else { Task::Own(random.localized()) }
            }),
            examples: self.list(|random| Example {
                id: random.below(9) as Id,
                text: if random.flag() {
                    ExampleText::Number(random.below(usize::MAX) as u32)
                } else {
                    ExampleText::Own(random.localized())
                },
                shows: random.list(Self::skill),
            }),
            shows: self.list(Self::skill),
        }
    }

    fn education(&mut self) -> Education {
        Education {
            id: self.below(9) as Id,
            level: self.maybe(|random| random.pick(&Level::ALL)),
            school: self.localized(),
            programme: self.localized(),
            place: self.text(),
            track: self.maybe(|random| random.pick(&[Track::Bol, Track::Bbl])),
            period: self.period(),
            state: match self.below(5) {
                0 => EducationState::Current(self.maybe(|random| random.below(256) as u8)),
                1 => EducationState::Expected(self.maybe(Self::moment)),
                2 => EducationState::Switched,
                3 => EducationState::Unfinished,
                _ => EducationState::Finished,
            },
        }
    }

    fn language(&mut self) -> Language {
        Language {
            id: self.below(9) as Id,
            name: if self.flag() {
                LanguageName::Code(LanguageName::LIST[self.below(LanguageName::LIST.len())].0.to_owned())
            } else {
                LanguageName::Own(self.localized())
            },
            level: self.maybe(|random| random.pick(&Cefr::ALL)),
        }
    }

    fn certificate(&mut self) -> Certificate {
        Certificate {
            id: self.below(9) as Id,
            kind: self.pick(&CertificateKind::ALL),
            name: self.localized(),
            issuer: self.text(),
            date: self.maybe(Self::moment),
            valid_until: self.maybe(Self::moment),
            url: self.text(),
            shows: self.list(Self::skill),
        }
    }

    fn skill_words(&mut self) -> SkillWords {
        SkillWords { skill: self.skill(), words: self.localized() }
    }

    /// A profile as the app keeps it: any content, normalised.
    fn profile(&mut self) -> Profile {
        let mut profile = Profile {
            language: self.pick(&Lang::ALL),
            bilingual: self.flag(),
            goal: self.maybe(|random| random.pick(&Goal::ALL)),
            wishes: Wishes {
                direction: self.localized(),
                availability: self.list(|random| random.pick(&WeekPart::ALL)).into_iter().collect(),
                hours: self.maybe(|random| Hours { min: random.below(256) as u8, max: random.below(256) as u8 }),
                from: self.maybe(Self::moment),
                until: self.maybe(Self::moment),
            },
            experiences: self.list(Self::experience),
            skills: self.list(Self::skill),
            kept_twins: self.list(Self::skill),
            kept_facts: self.list(Self::text),
            only_proven: self.flag(),
            layout: self.pick(&[Layout::Experiences, Layout::Skills]),
            education: self.list(Self::education),
            languages: self.list(Self::language),
            certificates: self.list(Self::certificate),
            none: Nones { education: self.flag(), languages: self.flag(), certificates: self.flag() },
            contact: Contact {
                name: self.text(),
                email: self.text(),
                phone: self.text(),
                town: self.text(),
                links: self.list(|random| Link { id: random.below(9) as Id, url: random.text() }),
            },
            mobility: Mobility {
                licences: self.list(|random| random.pick(&Licence::ALL)).into_iter().collect(),
                own_transport: self.flag(),
                may_work: self.flag(),
            },
            summary: self.localized(),
            vacancies: self.list(|random| Vacancy {
                id: random.below(9) as Id,
                name: random.text(),
                text: random.text(),
                skills: random.list(Self::skill),
                hidden: random.list(|random| random.below(9) as Id),
                words: random.list(Self::skill_words),
            }),
            vacancy: self.maybe(|random| random.below(9) as Id),
            words: self.list(Self::skill_words),
        };
        profile.normalise();
        profile
    }
}

fn named(name: &str) -> Profile {
    let mut profile = Profile::default();
    profile.contact.name = name.to_owned();
    profile
}

fn localized(nl: &str, en: &str) -> Localized {
    Localized { nl: nl.to_owned(), en: en.to_owned() }
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Every field filled, without `..Default`: a new field does not compile until it stands here and in a fixture.
fn full() -> Profile {
    Profile {
        language: Lang::En,
        bilingual: true,
        goal: Some(Goal::Internship),
        wishes: Wishes {
            direction: localized("een winkel of een restaurant", "a shop or a restaurant"),
            availability: [WeekPart::AfterSchool, WeekPart::Saturday].into(),
            hours: Some(Hours { min: 8, max: 12 }),
            from: Some(moment("2026-09")),
            until: Some(moment("2027")),
        },
        experiences: vec![
            Experience {
                id: 1,
                activity: Some("vakkenvuller".to_owned()),
                section: Section::Work,
                internship: true,
                organisation: localized("Jumbo", ""),
                role: localized("Vakkenvuller", "Shelf stacker"),
                place: "'s-Hertogenbosch".to_owned(),
                period: Period { from: Some(moment("2025-03")), to: Some(End::Now) },
                tasks: vec![
                    Task::Ticked("bijvullen".to_owned()),
                    Task::Own(localized("hielp **nieuwe** collega's", "helped new colleagues")),
                ],
                examples: vec![
                    Example { id: 2, text: ExampleText::Number(12), shows: vec![Skill::known("schappen-vullen")] },
                    Example {
                        id: 3,
                        text: ExampleText::Own(localized("loste een klacht op", "")),
                        shows: vec![Skill::Own(localized("rustig blijven", "staying calm"))],
                    },
                ],
                shows: vec![Skill::known("klantgericht-werken")],
            },
            Experience {
                id: 4,
                activity: None,
                section: Section::Volunteering,
                internship: false,
                organisation: localized("Voetbalclub Ağaoğlu", ""),
                role: localized("Trainer", "Coach"),
                place: "Delft".to_owned(),
                period: Period { from: Some(moment("2023")), to: Some(End::At(moment("2024-06"))) },
                tasks: vec![],
                examples: vec![],
                shows: vec![],
            },
        ],
        skills: vec![Skill::known("klantgericht-werken"), Skill::Own(localized("rustig blijven", "staying calm"))],
        // Files that were written before these could be chosen say nothing of them.
        kept_twins: vec![],
        kept_facts: vec![],
        only_proven: false,
        layout: Layout::Experiences,
        education: vec![Education {
            id: 5,
            level: Some(Level::Mbo3),
            school: localized("ROC Mondriaan", ""),
            programme: localized("Verkoopspecialist", "Sales specialist"),
            place: "Den Haag".to_owned(),
            track: Some(Track::Bbl),
            period: Period { from: Some(moment("2024-08")), to: Some(End::Expected(moment("2027-07"))) },
            state: EducationState::Expected(Some(moment("2027-07"))),
        }],
        languages: vec![
            Language { id: 6, name: LanguageName::Code("nl".to_owned()), level: Some(Cefr::B2) },
            Language { id: 7, name: LanguageName::Own(localized("Zaza", "Zazaki")), level: Some(Cefr::C2) },
        ],
        certificates: vec![Certificate {
            id: 8,
            kind: CertificateKind::MboCertificate,
            name: localized("Heftruck", "Forklift"),
            issuer: "SBB".to_owned(),
            date: Some(moment("2025-11")),
            valid_until: Some(moment("2030-11")),
            url: "https://example.org/badge/1".to_owned(),
            shows: vec![Skill::Own(localized("heftruck rijden", "driving a forklift"))],
        }],
        none: Nones { education: false, languages: false, certificates: false },
        contact: Contact {
            name: "Nguyễn van 't Hoff-O'Brien 李雷".to_owned(),
            email: "n.hoff@example.org".to_owned(),
            phone: "06 1234 5678".to_owned(),
            town: "Delft".to_owned(),
            links: vec![Link { id: 9, url: "https://example.org/nguyen".to_owned() }],
        },
        mobility: Mobility { licences: [Licence::AM, Licence::B].into(), own_transport: true, may_work: true },
        summary: localized("Ik zoek een stage in een winkel.", "I look for an internship in a shop."),
        vacancies: vec![],
        vacancy: None,
        words: vec![],
    }
}

/// The same with what came later.
fn with_vacancies() -> Profile {
    let words = |nl: &str| SkillWords { skill: Skill::known("klantgericht-werken"), words: localized(nl, "") };
    Profile {
        vacancies: vec![Vacancy {
            id: 10,
            name: "Kassa bij de bakker".to_owned(),
            text: "Wij zoeken hulp.\n- Je helpt klanten.".to_owned(),
            skills: vec![Skill::known("klantgericht-werken")],
            hidden: vec![4],
            words: vec![words("gastvrij")],
        }],
        vacancy: Some(10),
        words: vec![words("klantvriendelijk")],
        ..full()
    }
}

fn read_fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/saved/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

// The format.

#[test]
fn what_was_saved_comes_back() {
    let mut random = Random(0x5EED);
    for revision in 0..400 {
        let profile = random.profile();
        let text = file::write(&profile, revision);
        for trust in [Trust::Slot, Trust::File] {
            let opened = file::read(text.as_bytes(), trust).unwrap();
            assert_eq!(opened.profile, profile, "{text}");
            assert_eq!((opened.revision, opened.notes), (revision, vec![]), "{text}");
        }
    }
}

#[test]
fn names_that_break_software_come_back() {
    for name in NAMES.map(str::to_owned).into_iter().chain(["ẞ".repeat(300)]) {
        let opened = file::read(file::write(&named(&name), 1).as_bytes(), Trust::Slot).unwrap();
        assert_eq!(opened.profile.contact.name, name);
    }
}

#[test]
fn every_truncation_is_refused() {
    let text = file::write(&full(), 3);
    let object = text.trim_end().len();
    for end in 0..object {
        for trust in [Trust::Slot, Trust::File] {
            let refused = file::read(&text.as_bytes()[..end], trust).unwrap_err();
            let expected = matches!(refused, Refused::Truncated { .. } | Refused::Encoding { .. });
            assert!(if end == 0 { refused == Refused::Empty } else { expected }, "{end}: {refused:?}");
        }
    }
    // Only the last line break is gone.
    assert_eq!(file::read(&text.as_bytes()[..object], Trust::Slot).unwrap().profile, full());
}

#[test]
fn no_flipped_byte_goes_unnoticed() {
    let cases: [(Profile, &[u8]); 2] = [(full(), &[0x01]), (named("Zoë"), &[0x01, 0x02, 0x10, 0x20, 0x80])];
    for (profile, masks) in cases {
        let text = file::write(&profile, 3);
        for (offset, &mask) in (0..text.len()).flat_map(|offset| masks.iter().map(move |mask| (offset, mask))) {
            let mut bytes = text.clone().into_bytes();
            bytes[offset] ^= mask;
            if let Ok(opened) = file::read(&bytes, Trust::Slot) {
                assert_eq!((&opened.profile, opened.revision), (&profile, 3), "slot, byte {offset}, mask {mask}");
            }
            if let Ok(opened) = file::read(&bytes, Trust::File) {
                let noted = opened.notes.contains(&Note::ChangedOutside);
                assert!(noted || opened.profile == profile, "file, byte {offset}, mask {mask}");
            }
        }
    }
}

#[test]
fn a_file_that_once_opened_opens_for_ever() {
    let minimal = file::read(&read_fixture("v1-minimal.vaardig.json"), Trust::Slot).unwrap();
    assert_eq!((minimal.profile, minimal.revision, minimal.notes), (Profile::default(), 1, vec![]));

    let all = file::read(&read_fixture("v1-full.vaardig.json"), Trust::Slot).unwrap();
    assert_eq!((all.profile, all.revision, all.notes), (full(), 7, vec![]));

    let vacancies = file::read(&read_fixture("v1-vacancies.vaardig.json"), Trust::Slot).unwrap();
    assert_eq!((vacancies.profile, vacancies.revision, vacancies.notes), (with_vacancies(), 8, vec![]));

    let edited = file::read(&read_fixture("v1-edited.vaardig.json"), Trust::File).unwrap();
    assert_eq!(edited.profile.contact.name, "Sanne de Vries");
    assert_eq!(edited.profile.education[0].period.from, Some(moment("2023-08")));
    assert_eq!(edited.profile.education[0].id, 1);
    let expected = [
        Note::ChangedOutside,
        Note::LeftOut { field: "hobby".to_owned() },
        Note::LeftOut { field: "contact.instagram".to_owned() },
        Note::Adjusted { field: "education[0].period.from".to_owned() },
        Note::LeftOut { field: "hobbies".to_owned() },
    ];
    assert_eq!(edited.notes, expected);
    assert_eq!(file::read(&read_fixture("v1-edited.vaardig.json"), Trust::Slot), Err(Refused::Damaged));
}

#[test]
fn the_written_form_is_stable_and_readable() {
    let fixture = String::from_utf8(read_fixture("v1-full.vaardig.json")).unwrap();
    assert_eq!(file::write(&full(), 7), fixture);
    let fixture = String::from_utf8(read_fixture("v1-vacancies.vaardig.json")).unwrap();
    assert_eq!(file::write(&with_vacancies(), 8), fixture);
}

/// A save file around this JSON, without a checksum.
fn envelope(profile: &str) -> String {
    format!("{{\"format\": \"vaardig\", \"version\": 1,\n\"profile\": {profile}}}")
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: Refused) {
    assert_eq!(file::read(bytes, Trust::File), Err(expected));
}

#[test]
fn bad_input_is_refused_with_its_reason_and_place() {
    let place = |line, column| Place { line, column };
    let wrong_type = |line, column| Refused::WrongType { place: Some(place(line, column)), field: None };
    let version = |found| Refused::Version { found, newest: 1 };
    check_refused(b"", Refused::Empty);
    check_refused(b"\xEF\xBB\xBF\r\n", Refused::Empty);
    check_refused(b"[]", Refused::NotOurs { looks: Looks::Json });
    check_refused(b"{}", Refused::NotOurs { looks: Looks::Json });
    check_refused(br#"{"format": "Vaardig"}"#, Refused::NotOurs { looks: Looks::Json });
    check_refused(br#"{"format": "vaardig"}"#, version(None));
    check_refused(br#"{"format": "vaardig", "version": "1"}"#, version(None));
    check_refused(br#"{"format": "vaardig", "version": 0}"#, version(Some(0)));
    check_refused(br#"{"format": "vaardig", "version": 2, "profile": "other"}"#, version(Some(2)));
    check_refused(br#"{"format": "vaardig", "version": 1e99}"#, version(None));
    check_refused(br#"{"format": "vaardig", "version": 1}"#, Refused::NoProfile);
    check_refused(envelope("null").as_bytes(), Refused::NoProfile);
    check_refused(envelope("[]").as_bytes(), Refused::WrongType { place: None, field: Some(String::new()) });
    check_refused(
        envelope(r#"{"contact": ["Sanne"]}"#).as_bytes(),
        Refused::WrongType { place: None, field: Some("contact".to_owned()) },
    );
    check_refused(envelope("{\"contact\":\n{\"name\": 5}}").as_bytes(), wrong_type(3, 10));
    check_refused(envelope("{\"contact\":\n{\"name\": null}}").as_bytes(), wrong_type(3, 13));
    check_refused(envelope("{\"goal\": \"fame\"}").as_bytes(), wrong_type(2, 26));
    check_refused(envelope("{\"wishes\": {\"hours\": {\"min\": 300, \"max\": 3}}}").as_bytes(), wrong_type(2, 43));
    check_refused(envelope("{\"wishes\": {\"hours\": {\"min\": -1, \"max\": 3}}}").as_bytes(), wrong_type(2, 42));
    check_refused(envelope("{\"wishes\": {\"from\": \"2026-13\"}}").as_bytes(), wrong_type(2, 41));
    check_refused(envelope("{\"id\": 1e999}").as_bytes(), Refused::Syntax { place: place(2, 23) });
    check_refused(envelope("{\"ë\": x}").as_bytes(), Refused::Syntax { place: place(2, 18) });
    let half = |column| Refused::LoneSurrogate { place: place(2, column) };
    check_refused(envelope(r#"{"contact": {"name": "a\ud800b"}}"#).as_bytes(), half(35));
    check_refused(envelope(r#"{"unknown": "\udc00"}"#).as_bytes(), half(25));
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    check_refused(envelope(&format!("{{\"x\": {deep}}}")).as_bytes(), Refused::TooDeep { place: place(2, 80) });
    let objects = "{\"a\":".repeat(10_000);
    check_refused(envelope(&objects).as_bytes(), Refused::TooDeep { place: place(2, 327) });
    let utf16: Vec<u8> = "\u{FEFF}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_refused(&utf16, Refused::Encoding { utf16: true, place: None });
    check_refused(b"{\"a\xFF", Refused::Encoding { utf16: false, place: Some(place(1, 4)) });
}

#[test]
fn fifty_megabytes_are_refused_at_once() {
    let mut bytes = file::write(&full(), 1).into_bytes();
    bytes.resize(50_000_000, b' ');
    let started = std::time::Instant::now();
    check_refused(&bytes, Refused::TooLarge { bytes: 50_000_000, max: 2_000_000 });
    assert!(started.elapsed().as_millis() < 100, "it was read first");
}

#[test]
fn a_byte_order_mark_is_tolerated() {
    let text = format!("\u{FEFF}{}", file::write(&full(), 7));
    assert_eq!(file::read(text.as_bytes(), Trust::Slot).unwrap().profile, full());
}

#[test]
fn what_is_too_long_is_cut_with_a_note() {
    let text = envelope(&format!(
        r#"{{"contact": {{"name": "{}"}}, "skills": [{}]}}"#,
        "x".repeat(MAX_TEXT + 1),
        vec![r#"{"known": "a"}"#; 80].join(",")
    ));
    let opened = file::read(text.as_bytes(), Trust::File).unwrap();
    assert_eq!(opened.profile.contact.name.len(), MAX_TEXT);
    for field in ["contact.name", "skills"] {
        assert!(opened.notes.contains(&Note::Adjusted { field: field.to_owned() }), "{:?}", opened.notes);
    }
}

#[test]
fn ids_at_the_end_of_their_range_become_unique() {
    let text = envelope(r#"{"experiences": [{"id": 0}, {"id": 4294967295}, {"id": 0}, {"id": 4294967295}]}"#);
    let profile = file::read(text.as_bytes(), Trust::File).unwrap().profile;
    let ids: Vec<_> = profile.experiences.iter().map(|experience| experience.id).collect();
    assert_eq!(ids, [1, 2, 3, 4]);
    assert_eq!(profile.fresh_id(), 5);
}

// The slots.

fn slots() -> (Rc<FaultyStore>, Slots<Rc<FaultyStore>>) {
    let store = Rc::new(FaultyStore::default());
    let mut slots = Slots::new(Rc::clone(&store));
    slots.load();
    (store, slots)
}

/// What a page that opens now would find.
fn reopened(store: &Rc<FaultyStore>) -> vaardig::saved::Loaded {
    Slots::new(Rc::clone(store)).load()
}

fn asides(store: &FaultyStore) -> Vec<String> {
    let keys = store.inner.keys().unwrap().into_iter().filter(|key| key.starts_with(ASIDE_PREFIX));
    keys.map(|key| store.inner.get(&key).unwrap().unwrap()).collect()
}

#[test]
fn an_empty_store_loads_nothing_and_saves() {
    let (store, mut slots) = slots();
    let loaded = slots.load();
    assert_eq!((loaded.profile, loaded.revision, loaded.state), (None, 0, SaveState::Saved));
    for revision in 1..=5 {
        assert_eq!(slots.save(&named(&revision.to_string())), Ok(revision));
        let found = reopened(&store);
        assert_eq!((found.profile, found.revision), (Some(named(&revision.to_string())), revision));
        assert_eq!(found.set_aside, []);
    }
    assert_eq!(store.inner.keys().unwrap(), SLOT_KEYS);
}

/// Saves through every fault at every write; whatever was acknowledged must be there for the next page.
#[test]
fn what_was_acknowledged_is_never_lost() {
    let mut faults = vec![Fault::Denied, Fault::ReadOnly, Fault::AlwaysCorrupted, Fault::NotRemoved];
    for nth in 1..=5 {
        faults.extend([Fault::FullFrom(nth), Fault::Dropped(nth), Fault::Stale(nth)]);
        faults.extend([0, 3, 20, 40, 60, 100, 300, 9_999].map(|offset| Fault::Corrupted(nth, offset)));
    }
    for before in 0..3 {
        for &fault in &faults {
            let (store, mut slots) = slots();
            let mut acknowledged = 0;
            let mut tried = Vec::new();
            for turn in 0..before + 8 {
                if turn == before {
                    store.set_fault(Some(fault));
                }
                if turn == before + 5 {
                    store.set_fault(None);
                }
                let profile = named(&format!("{turn}"));
                tried.push(profile.clone());
                if slots.save(&profile).is_ok() {
                    acknowledged = tried.len();
                }
                let really = Rc::new(FaultyStore::default());
                for key in store.inner.keys().unwrap() {
                    really.inner.set(&key, &store.inner.get(&key).unwrap().unwrap()).unwrap();
                }
                let found = reopened(&really).profile;
                let at = found.map_or(0, |found| tried.iter().position(|it| *it == found).unwrap() + 1);
                assert!(at >= acknowledged, "{fault:?} after {before}, turn {turn}: {at} < {acknowledged}");
            }
            assert_eq!(acknowledged, tried.len(), "{fault:?} after {before}: saving did not recover");
        }
    }
}

#[test]
fn each_failure_has_its_own_state() {
    let cases = [
        (Fault::Denied, SaveError::Denied, SaveState::MemoryOnly(MemoryReason::Denied)),
        (Fault::ReadOnly, SaveError::Denied, SaveState::MemoryOnly(MemoryReason::Denied)),
        (Fault::FullFrom(1), SaveError::Full, SaveState::Full),
        (Fault::Dropped(1), SaveError::NotKept, SaveState::MemoryOnly(MemoryReason::NotKept)),
        (Fault::Stale(1), SaveError::NotKept, SaveState::MemoryOnly(MemoryReason::NotKept)),
        (Fault::Corrupted(1, 50), SaveError::NotKept, SaveState::MemoryOnly(MemoryReason::NotKept)),
    ];
    for (fault, error, state) in cases {
        let (store, mut slots) = slots();
        slots.save(&named("good")).unwrap();
        store.set_fault(Some(fault));
        let result = slots.save(&named("lost"));
        assert_eq!(result, Err(error), "{fault:?}");
        assert_eq!(SaveState::from(result), state);
    }
    let (store, _) = slots();
    store.set_fault(Some(Fault::Denied));
    assert_eq!(reopened(&store).state, SaveState::MemoryOnly(MemoryReason::Denied));
}

#[test]
fn after_full_the_last_good_copy_is_still_there() {
    let (store, mut slots) = slots();
    slots.save(&named("old")).unwrap();
    slots.save(&named("good")).unwrap();
    store.set_fault(Some(Fault::FullFrom(1)));
    assert_eq!(slots.save(&named("new")), Err(SaveError::Full));
    assert_eq!(reopened(&store).profile, Some(named("good")));
    store.set_fault(None);
    assert_eq!(slots.save(&named("new")), Ok(3));
}

#[test]
fn a_flipped_byte_in_a_slot_gives_the_older_copy_and_is_set_aside() {
    let (store, mut slots) = slots();
    slots.save(&named("older")).unwrap();
    slots.save(&named("newer")).unwrap();
    let good = store.inner.get(SLOT_KEYS[1]).unwrap().unwrap();
    for offset in 0..good.len() {
        for mask in [0x01, 0x10, 0x20] {
            let mut bytes = good.clone().into_bytes();
            bytes[offset] ^= mask;
            let bad = String::from_utf8_lossy(&bytes).into_owned();
            let store = Rc::new(FaultyStore::default());
            store.inner.set(SLOT_KEYS[0], &file::write(&named("older"), 1)).unwrap();
            store.inner.set(SLOT_KEYS[1], &bad).unwrap();
            let found = reopened(&store);
            if found.profile == Some(named("newer")) {
                continue;
            }
            assert_eq!(found.profile, Some(named("older")), "byte {offset}, mask {mask}");
            assert_eq!(found.set_aside[0].text, bad);
            assert_eq!(asides(&store), [bad]);
        }
    }
}

#[test]
fn data_of_a_newer_version_is_set_aside_once_and_then_may_be_replaced() {
    let newer = r#"{"format": "vaardig", "version": 2, "soul": "yes"}"#;
    let (store, mut slots) = slots();
    slots.save(&named("mine")).unwrap();
    store.inner.set(SLOT_KEYS[1], newer).unwrap();
    for _ in 0..3 {
        let loaded = slots.load();
        assert_eq!(loaded.profile, Some(named("mine")));
        let cause = Cause::Refused(Refused::Version { found: Some(2), newest: 1 });
        assert_eq!((&loaded.set_aside[0].cause, loaded.set_aside[0].text.as_str()), (&cause, newer));
    }
    slots.save(&named("next")).unwrap();
    assert_eq!(asides(&store), [newer]);
    assert_eq!(slots.asides(), Ok(vec![("vaardig.aside.1".to_owned(), newer.to_owned())]));
    assert_eq!(reopened(&store).profile, Some(named("next")));
}

#[test]
fn what_could_not_be_set_aside_is_never_overwritten() {
    for fault in [Fault::FullFrom(1), Fault::ReadOnly, Fault::Dropped(1), Fault::AlwaysCorrupted] {
        for both in [false, true] {
            let (store, mut slots) = slots();
            store.inner.set(SLOT_KEYS[1], "not understood").unwrap();
            let first = if both { "nor this".to_owned() } else { file::write(&named("good"), 4) };
            store.inner.set(SLOT_KEYS[0], &first).unwrap();
            store.set_fault(Some(fault));
            let loaded = slots.load();
            assert!(loaded.set_aside.iter().any(|aside| aside.key.is_none()), "{fault:?}");
            for _ in 0..4 {
                let saved = slots.save(&named("new"));
                let replaced = store.inner.get(SLOT_KEYS[1]).unwrap().unwrap() != "not understood";
                assert!(!replaced || asides(&store).contains(&"not understood".to_owned()), "{fault:?}");
                if fault != Fault::Dropped(1) {
                    assert!(saved.is_err(), "{fault:?}");
                }
            }
            if !both && fault != Fault::Dropped(1) {
                assert_eq!(store.inner.get(SLOT_KEYS[0]).unwrap(), Some(first));
            }
        }
    }
}

/// A valid slot of revision 8 with a field that this version does not know.
fn slot_of_a_newer_program() -> String {
    let text = file::write(&named("mine"), 8);
    let json = text.split_once("\"profile\": ").unwrap().1.trim_end().strip_suffix("\n}").unwrap();
    let json = json.replacen('{', "{\n    \"soul\": \"yes\",", 1);
    let checksum = crc32(&[format!("1\n8\n{json}").as_bytes()]);
    let length = json.len();
    format!(
        "{{\"format\":\"vaardig\",\"version\":1,\"revision\":8,\"length\":{length},\
         \"checksum\":\"{checksum:08x}\",\"profile\":{json}}}"
    )
}

#[test]
fn a_slot_with_fields_of_a_newer_program_is_set_aside_before_they_are_lost() {
    let (store, mut slots) = slots();
    let text = slot_of_a_newer_program();
    store.inner.set(SLOT_KEYS[0], &text).unwrap();
    let loaded = slots.load();
    assert_eq!((loaded.profile, loaded.revision), (Some(named("mine")), 8));
    assert_eq!((&loaded.set_aside[0].cause, &loaded.set_aside[0].text), (&Cause::FieldsLeftOut, &text));
    assert_eq!((slots.save(&named("a")), slots.save(&named("b"))), (Ok(9), Ok(10)));
    assert_eq!(asides(&store), [text]);
}

#[test]
fn a_slot_with_fields_of_a_newer_program_stays_while_it_can_not_be_set_aside() {
    let (store, mut slots) = slots();
    let text = slot_of_a_newer_program();
    store.inner.set(SLOT_KEYS[0], &text).unwrap();
    for fault in [Fault::Dropped(1), Fault::FullFrom(1)] {
        store.set_fault(Some(fault));
        assert_eq!(slots.load().set_aside[0].key, None);
    }
    assert_eq!(slots.save(&named("a")), Err(SaveError::Full));
    assert_eq!(store.inner.get(SLOT_KEYS[0]), Ok(Some(text.clone())));
    store.set_fault(None);
    assert_eq!(slots.save(&named("a")), Ok(9));
    store.set_fault(Some(Fault::Dropped(1)));
    assert_eq!(slots.save(&named("b")), Err(SaveError::NotKept));
    assert_eq!(store.inner.get(SLOT_KEYS[0]), Ok(Some(text.clone())));
    store.set_fault(None);
    assert_eq!(slots.save(&named("b")), Ok(10));
    assert_eq!(asides(&store), [text]);
}

#[test]
fn a_second_tab_is_noticed_and_not_overwritten() {
    let (store, mut first) = slots();
    first.save(&named("shared")).unwrap();
    let mut second = Slots::new(Rc::clone(&store));
    second.load();
    second.save(&named("second")).unwrap();
    for _ in 0..3 {
        assert_eq!(first.save(&named("first")), Err(SaveError::ChangedElsewhere));
    }
    assert_eq!(reopened(&store).profile, Some(named("second")));
    assert_eq!(first.load().profile, Some(named("second")));
    assert_eq!(first.save(&named("first")), Ok(3));
    assert_eq!(second.save(&named("again")), Err(SaveError::ChangedElsewhere));
}

#[test]
fn two_tabs_that_write_the_same_revision_are_told_apart_by_their_text() {
    let (store, mut first) = slots();
    first.save(&named("shared")).unwrap();
    first.save(&named("mine")).unwrap();
    // The other tab had not seen our write yet when it wrote its own.
    store.inner.set(SLOT_KEYS[1], &file::write(&named("theirs"), 2)).unwrap();
    assert_eq!(first.save(&named("next")), Err(SaveError::ChangedElsewhere));
    assert_eq!(reopened(&store).profile, Some(named("theirs")));
}

#[test]
fn a_wipe_in_another_tab_is_not_undone() {
    let (store, mut first) = slots();
    first.save(&named("mine")).unwrap();
    Slots::new(Rc::clone(&store)).forget().unwrap();
    assert_eq!(first.save(&named("mine")), Err(SaveError::ChangedElsewhere));
    assert_eq!(store.inner.keys(), Ok(vec![]));
}

#[test]
fn a_writer_that_never_looked_overwrites_nothing() {
    let store = Rc::new(MemoryStore::default());
    store.set(SLOT_KEYS[0], &file::write(&named("there"), 5)).unwrap();
    let mut slots = Slots::new(Rc::clone(&store));
    assert_eq!(slots.save(&named("new")), Err(SaveError::ChangedElsewhere));
    assert_eq!(slots.load().profile, Some(named("there")));
}

#[test]
fn forgetting_takes_everything_of_ours_and_nothing_else() {
    let (store, mut slots) = slots();
    store.inner.set("portal.login", "theirs").unwrap();
    store.inner.set(SLOT_KEYS[0], "broken").unwrap();
    slots.load();
    slots.save(&named("a")).unwrap();
    store.set_fault(Some(Fault::NotRemoved));
    assert_eq!(slots.forget(), Err(StoreError::Other));
    store.set_fault(None);
    assert_eq!(slots.forget(), Ok(()));
    assert_eq!(store.inner.keys(), Ok(vec!["portal.login".to_owned()]));
    assert_eq!(slots.save(&named("b")), Ok(1));
}

#[test]
fn the_quarantine_is_bounded_and_full_then_means_full() {
    let (store, mut slots) = slots();
    slots.save(&named("good")).unwrap();
    store.set_fault(Some(Fault::AlwaysCorrupted));
    for turn in 0..50 {
        assert!(slots.save(&named(&turn.to_string())).is_err());
    }
    assert!(asides(&store).len() <= 20);
    assert_eq!(reopened(&store).profile, Some(named("good")));
}
