//! The screen of school, languages and certificates.

use crate::profile::{CertificateKind, EducationState, Track};
use crate::text::{Label, label};

pub const LEAD: Label =
    label("Drie korte stukjes. Heb je iets niet? Tik dat aan.", "Three short parts. Don’t have something? Tick that.");
pub const SCHOOL: Label = label("School", "School");
pub const ADD_SCHOOL: Label = label("Voeg een school toe", "Add a school");
pub const NO_SCHOOL: Label = label("Ik zet geen school op mijn cv", "Leave school off my CV");
pub const SCHOOL_NAME: Label = label("Naam van de school", "Name of the school");
pub const LEVEL: Label = label("Niveau", "Level");
pub const CHOOSE: Label = label("Kies", "Choose");
pub const PROGRAMME: Label = label("Opleiding of profiel", "Programme or profile");
pub const PROGRAMME_HINT: Label =
    label("Bijvoorbeeld: Verkoper, of Zorg en Welzijn", "For example: Sales, or Care and Welfare");
pub const TRACK: Label = label("Bol of bbl", "BOL or BBL");
pub const NO_TRACK: Label = label("Weet ik niet", "I don’t know");
pub const STATE: Label = label("Hoe ver ben je?", "How far are you?");
pub const SCHOOL_YEAR: Label = label("Leerjaar", "Year");
pub const EXPECTED_WHEN: Label = label("Wanneer ben je klaar?", "When will you finish?");

pub const LANGUAGES: Label = label("Talen", "Languages");
pub const ADD_LANGUAGE: Label = label("Voeg een taal toe", "Add a language");
pub const NO_LANGUAGES: Label = label("Ik zet geen talen op mijn cv", "Leave languages off my CV");
pub const WHICH_LANGUAGE: Label = label("Taal", "Language");
pub const OTHER_LANGUAGE: Label = label("Een andere taal", "Another language");
pub const OTHER_LANGUAGE_NAME: Label = label("Welke taal?", "Which language?");
pub const HOW_WELL: Label = label("Hoe goed?", "How well?");

pub const CERTIFICATES: Label = label("Certificaten", "Certificates");
pub const ADD_CERTIFICATE: Label = label("Voeg een certificaat toe", "Add a certificate");
pub const NO_CERTIFICATES: Label = label("Ik heb geen certificaten", "I have no certificates");
pub const CERTIFICATE_HINT: Label =
    label("Bijvoorbeeld: EHBO, VCA, zwemdiploma, edubadge", "For example: first aid, VCA, swimming, edubadge");
pub const CERTIFICATE_NAME: Label = label("Naam", "Name");
pub const CERTIFICATE_KIND: Label = label("Soort", "Kind");
pub const ISSUER: Label = label("Van wie kreeg je het?", "Who gave it to you?");
pub const DATE: Label = label("Wanneer?", "When?");
pub const VALID_UNTIL: Label = label("Geldig tot", "Valid until");
pub const URL: Label = label("Link om het te bekijken", "Link to see it");
pub const URL_HINT: Label = label("Begint met https://", "Starts with https://");
pub const URL_WRONG: Label = label(
    "Deze link komt nog niet op je cv. Begin met https://",
    "This link isn’t on your CV yet. Start with https://",
);
pub const MORE: Label = label("Meer invullen", "Fill in more");

/// The track of mbo, to choose.
pub const fn track(track: Track) -> Label {
    match track {
        Track::Bol => label("Bol (vooral school)", "BOL (mostly school)"),
        Track::Bbl => label("Bbl (vooral werken)", "BBL (mostly work)"),
    }
}

/// How far an education is, to choose.
pub const fn state(state: EducationState) -> Label {
    match state {
        EducationState::Current(_) => label("Ik zit er nu op", "I am there now"),
        EducationState::Expected(_) => {
            label("Ik zit er nu op en weet wanneer ik klaar ben", "I am there now and know when I finish")
        }
        EducationState::Finished => label("Ik heb mijn diploma", "I have my diploma"),
        EducationState::Switched => label("Ik ben overgestapt", "I switched to another programme"),
        EducationState::Unfinished => label("Ik ben gestopt", "I stopped"),
    }
}

/// The kind of certificate, to choose.
pub const fn kind(kind: CertificateKind) -> Label {
    match kind {
        CertificateKind::Certificate => label("Certificaat of diploma", "Certificate or diploma"),
        CertificateKind::MboCertificate => label("Mbo-certificaat", "MBO certificate"),
        CertificateKind::PracticeStatement => label("Praktijkverklaring", "Practice statement"),
        CertificateKind::Badge => label("Badge of edubadge", "Badge or edubadge"),
        CertificateKind::Course => label("Cursus", "Course"),
        CertificateKind::Swimming => label("Zwemdiploma", "Swimming diploma"),
    }
}
