//! A photo: it says nothing about the work, computers can’t read it, and looks decide unseen (NVP Sollicitatiecode).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "photo",
    severity: Severity::Advise,
    wording: words::PHOTO,
    phrases: "\
foto op aanvraag|verzoek
photo on|upon request
photo available
pasfoto ?bijgevoegd ?bijgesloten ?toegevoegd
profielfoto
zie MY foto ?hiernaast ?hierboven ?hieronder ?bovenaan ?rechtsboven
MY foto ?hiernaast ?bijgevoegd ?staat
foto bijgevoegd|bijgesloten|toegevoegd|meegestuurd
foto ?: zie bijlage
foto : zie bijlage
foto van mij|mezelf|mijzelf
zie foto
portretfoto
see my photo|picture ?attached ?above ?below
photo|picture|photograph attached|enclosed|included
MY photo|photograph|headshot
photo|picture|photograph of me|myself
passport photo|picture ?attached ?enclosed
profile photo|picture
headshot",
    quiet: "met MY foto
with MY photo
headshots",
    see: super::nothing,
};
