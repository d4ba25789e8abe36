//! What others attest: education, languages, certificates and badges.

use super::{Id, Moment, Period};
use crate::skill::Skill;
use crate::text::{Label, Lang, Localized, label};
use serde::{Deserialize, Serialize};

/// A school or course of study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Education {
    /// Identifies it within the profile.
    pub id: Id,
    /// The level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The school.
    pub school: Localized,
    /// The programme or profile ("Verkoper", "Natuur en Techniek").
    pub programme: Localized,
    /// The town.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// BOL or BBL, for mbo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Track>,
    /// From when to when.
    pub period: Period,
    /// How far it is.
    pub state: EducationState,
}

/// Dutch levels of education, with the English words of Nuffic's overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its label below")]
pub enum Level {
    Praktijkonderwijs,
    Vso,
    Isk,
    VmboBb,
    VmboKb,
    VmboGl,
    VmboTl,
    Havo,
    Vwo,
    Mbo1,
    Mbo2,
    Mbo3,
    Mbo4,
    AssociateDegree,
    HboBachelor,
    WoBachelor,
    Master,
    Doctorate,
    Abroad,
    Other,
}

impl Level {
    /// Every level, in the order of the list.
    pub const ALL: [Self; 20] = [
        Self::Praktijkonderwijs,
        Self::Vso,
        Self::Isk,
        Self::VmboBb,
        Self::VmboKb,
        Self::VmboGl,
        Self::VmboTl,
        Self::Havo,
        Self::Vwo,
        Self::Mbo1,
        Self::Mbo2,
        Self::Mbo3,
        Self::Mbo4,
        Self::AssociateDegree,
        Self::HboBachelor,
        Self::WoBachelor,
        Self::Master,
        Self::Doctorate,
        Self::Abroad,
        Self::Other,
    ];

    /// The words printed on a CV.
    pub const fn printed(self) -> Label {
        match self {
            Self::Praktijkonderwijs => label("Praktijkonderwijs", "Practical education"),
            Self::Vso => label("Voortgezet speciaal onderwijs (vso)", "Special secondary education"),
            Self::Isk => label("Internationale schakelklas (ISK)", "International transition class"),
            Self::VmboBb => label("Vmbo basisberoepsgericht", "Pre-vocational secondary education (VMBO, basic)"),
            Self::VmboKb => {
                label("Vmbo kaderberoepsgericht", "Pre-vocational secondary education (VMBO, middle management)")
            }
            Self::VmboGl => label("Vmbo gemengde leerweg", "Pre-vocational secondary education (VMBO, combined)"),
            Self::VmboTl => {
                label("Vmbo theoretische leerweg (mavo)", "Pre-vocational secondary education (VMBO, theoretical)")
            }
            Self::Havo => label("Havo", "Senior general secondary education (HAVO)"),
            Self::Vwo => label("Vwo", "Pre-university education (VWO)"),
            Self::Mbo1 => label("Mbo niveau 1 (entree)", "Secondary vocational education (MBO), level 1"),
            Self::Mbo2 => label("Mbo niveau 2", "Secondary vocational education (MBO), level 2"),
            Self::Mbo3 => label("Mbo niveau 3", "Secondary vocational education (MBO), level 3"),
            Self::Mbo4 => label("Mbo niveau 4", "Secondary vocational education (MBO), level 4"),
            Self::AssociateDegree => label("Associate degree", "Associate degree"),
            Self::HboBachelor => label("Hbo-bachelor", "Bachelor (university of applied sciences)"),
            Self::WoBachelor => label("Wo-bachelor", "Bachelor (research university)"),
            Self::Master => label("Master", "Master"),
            Self::Doctorate => label("Doctoraat", "Doctorate"),
            Self::Abroad => label("School in een ander land", "School in another country"),
            Self::Other => label("Andere opleiding", "Other education"),
        }
    }

    /// Whether BOL or BBL is a sensible question.
    pub const fn has_track(self) -> bool {
        matches!(self, Self::Mbo1 | Self::Mbo2 | Self::Mbo3 | Self::Mbo4)
    }
}

/// The two tracks of mbo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Track {
    /// School-based, with internships.
    Bol,
    /// Work-based, with a leerbaan.
    Bbl,
}

/// How far an education is; none of them is a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EducationState {
    /// Busy now; the school year if known ("leerjaar 3").
    Current(Option<u8>),
    /// Busy now, diploma expected then; while the date is open it prints as [`EducationState::Current`].
    Expected(Option<Moment>),
    /// Finished with a diploma.
    #[default]
    Finished,
    /// Went on to another programme ("overgestapt").
    Switched,
    /// Stopped without a diploma ("niet afgerond").
    Unfinished,
}

impl EducationState {
    /// Every state without its detail, in the order of the list.
    pub const ALL: [Self; 5] =
        [Self::Current(None), Self::Expected(None), Self::Finished, Self::Switched, Self::Unfinished];

    /// The state without the school year or the date.
    pub const fn without_detail(self) -> Self {
        match self {
            Self::Current(_) => Self::Current(None),
            Self::Expected(_) => Self::Expected(None),
            Self::Finished | Self::Switched | Self::Unfinished => self,
        }
    }

    /// Whether the student is still there.
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::Current(_) | Self::Expected(_))
    }
}

/// A language and how well the student speaks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Identifies it within the profile.
    pub id: Id,
    /// Which language.
    pub name: LanguageName,
    /// The level of the Common European Framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Cefr>,
}

/// A language from our list by its ISO 639 code, or typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageName {
    /// An ISO 639-1 or 639-3 code of [`LanguageName::LIST`].
    Code(String),
    /// Typed by the student.
    Own(Localized),
}

impl LanguageName {
    /// Languages that students in the Netherlands name most; any other can be typed.
    pub const LIST: &'static [(&'static str, Label)] = &[
        ("nl", label("Nederlands", "Dutch")),
        ("en", label("Engels", "English")),
        ("de", label("Duits", "German")),
        ("fr", label("Frans", "French")),
        ("es", label("Spaans", "Spanish")),
        ("ar", label("Arabisch", "Arabic")),
        ("tr", label("Turks", "Turkish")),
        ("pl", label("Pools", "Polish")),
        ("uk", label("Oekraïens", "Ukrainian")),
        ("ti", label("Tigrinya", "Tigrinya")),
        ("fa", label("Perzisch (Farsi of Dari)", "Persian (Farsi or Dari)")),
        ("so", label("Somalisch", "Somali")),
        ("zgh", label("Berbers (Tamazight)", "Berber (Tamazight)")),
        ("pap", label("Papiaments", "Papiamento")),
        ("srn", label("Sranantongo", "Sranan Tongo")),
        ("pt", label("Portugees", "Portuguese")),
        ("it", label("Italiaans", "Italian")),
        ("ru", label("Russisch", "Russian")),
        ("zh", label("Chinees", "Chinese")),
        ("ku", label("Koerdisch", "Kurdish")),
        ("ro", label("Roemeens", "Romanian")),
        ("bg", label("Bulgaars", "Bulgarian")),
        ("fy", label("Fries", "Frisian")),
        ("dse", label("Nederlandse Gebarentaal", "Sign Language of the Netherlands")),
        ("vi", label("Vietnamees", "Vietnamese")),
        ("hi", label("Hindi", "Hindi")),
        ("ur", label("Urdu", "Urdu")),
        ("el", label("Grieks", "Greek")),
    ];

    /// The name printed on a CV; a code that this version does not know prints as it is.
    pub fn printed(&self, lang: Lang) -> &str {
        match self {
            Self::Code(code) => {
                Self::LIST.iter().find(|(known, _)| known == code).map_or(code, |(_, label)| label.get(lang))
            }
            Self::Own(text) => text.show(lang).trim(),
        }
    }
}

/// The six levels of the Common European Framework of Reference for Languages (Council of Europe, 2001, table 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named by its plain words below")]
pub enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Cefr {
    /// Every level, lowest first.
    pub const ALL: [Self; 6] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2];

    /// The name of the level.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }

    /// The level in plain words.
    pub const fn plain(self) -> Label {
        match self {
            Self::A1 => label("woorden en korte zinnen", "words and short sentences"),
            Self::A2 => label("eenvoudige gesprekken", "simple conversations"),
            Self::B1 => label("zelfstandig op het werk", "on my own at work"),
            Self::B2 => label("vloeiend", "fluent"),
            Self::C1 => label("zeer goed", "very good"),
            Self::C2 => label("als eerste taal", "as a first language"),
        }
    }
}

/// A certificate, badge or course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Certificate {
    /// Identifies it within the profile.
    pub id: Id,
    /// What sort of proof it is.
    pub kind: CertificateKind,
    /// Its name.
    pub name: Localized,
    /// Who gave it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer: String,
    /// When it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Moment>,
    /// Until when it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Moment>,
    /// Where it can be looked up: a full https URL, printed as such. Anything else is kept but not printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Skills that it shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shows: Vec<Skill>,
}

/// What sort of proof a certificate is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// A certificate of a course or exam.
    #[default]
    Certificate,
    /// Part of an mbo diploma (mbo-certificaat).
    MboCertificate,
    /// A practice statement (praktijkverklaring).
    PracticeStatement,
    /// An open badge or edubadge.
    Badge,
    /// A course without an exam.
    Course,
    /// A swimming diploma.
    Swimming,
}

impl CertificateKind {
    /// Every kind, in the order of the list.
    pub const ALL: [Self; 6] =
        [Self::Certificate, Self::MboCertificate, Self::PracticeStatement, Self::Badge, Self::Course, Self::Swimming];
}
