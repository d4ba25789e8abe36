//! Who the student is and how to reach them; how they travel.

use super::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Name and ways to be reached. There is no place for a birth date, an address, a nationality or a photo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The name as it stands on the CV.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// E-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Phone number, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// The town, never the street.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub town: String,
    /// Portfolio, LinkedIn, code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// A link to something of the student's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// Identifies it within the profile.
    pub id: Id,
    /// A full https or http URL. Anything else is kept but not printed as a link.
    pub url: String,
}

/// Driving licences, transport and the right to work; asked only where the goal needs them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mobility {
    /// Driving licences.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub licences: BTreeSet<Licence>,
    /// Has a bicycle, moped or car of their own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own_transport: bool,
    /// Wants to say "may work in the Netherlands".
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub may_work: bool,
}

/// Driving licence categories that first jobs ask for (Rijbewijzenwet; EU directive 2006/126/EC, article 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the official name of its category")]
pub enum Licence {
    AM,
    A1,
    B,
    BE,
    C,
    T,
}

impl Licence {
    /// Every category offered, in the order of the screen.
    pub const ALL: [Self; 6] = [Self::AM, Self::A1, Self::B, Self::BE, Self::C, Self::T];

    /// The official name of the category.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AM => "AM",
            Self::A1 => "A1",
            Self::B => "B",
            Self::BE => "BE",
            Self::C => "C",
            Self::T => "T",
        }
    }
}
