//! Jobs, internships, volunteering and projects: which name is the role, which the organisation, which the place.

use super::Occupation;
use super::entry::{Entry, pieces, tidy};
use super::place;
use super::words::{lower, role_rather_than_organisation};
use crate::skill::Section;

/// Words between a role and its organisation.
const AT: [&str; 4] = [" bij ", " at ", " @ ", " voor "];

/// Words of an internship.
const INTERNSHIP: [&str; 6] = ["stage", "stagiair", "stagiaire", "internship", "intern", "bpv"];

/// The names in a head, in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    entry: Entry,
    section: Section,
    is_internship: bool,
    names: Vec<String>,
    place: String,
    /// Whether the words between them say that the role comes first.
    is_told: bool,
}

/// Reads the names of an entry.
pub(super) fn names(entry: Entry, section: Section, is_internship: bool) -> Names {
    let mut read = Names { section, is_internship, ..Names::default() };
    let mut late = Vec::new();
    for line in &entry.lines {
        let found = pieces(&line.text);
        let is_alone = found.len() == 1 && line.opens_with_date && !read.names.is_empty();
        for piece in found {
            let piece = without_label(piece);
            let (name, town) = without_town(piece);
            if !town.is_empty() && read.place.is_empty() {
                read.place = town.to_owned();
            }
            // What stands behind the dates, under the names, is the place.
            let is_place = is_alone && place::looks_like_town(name) && role_rather_than_organisation(name) == 0;
            if is_place && read.place.is_empty() {
                read.place = name.to_owned();
            } else if !name.is_empty() && line.is_dated && read.names.len() >= 2 {
                late.push(name.to_owned());
            } else if !name.is_empty() {
                read.names.push(name.to_owned());
            }
        }
    }
    if let [only] = read.names.as_slice()
        && let Some((names, is_told)) = parted(only)
    {
        (read.names, read.is_told) = (names, is_told);
    }
    if read.names.is_empty() && !read.place.is_empty() {
        read.names.push(std::mem::take(&mut read.place));
    }
    read.names.append(&mut late);
    read.entry = entry;
    read
}

impl Names {
    /// Above zero where the first of two names looks like the role, below where it looks like the organisation.
    pub(super) fn vote(&self) -> i32 {
        match self.names.as_slice() {
            _ if self.is_told => 0,
            [first, second, ..] => role_rather_than_organisation(first) - role_rather_than_organisation(second),
            _ => 0,
        }
    }

    /// What the names say, in a file in which the other entries have this order; and what is left over.
    pub(super) fn decide(mut self, others: i32) -> (Occupation, Vec<String>) {
        let mut rest = Vec::new();
        if self.names.len() > 2 {
            for name in self.names.split_off(2) {
                if self.place.is_empty() && place::looks_like_town(&name) && name.split_whitespace().count() <= 3 {
                    self.place = name;
                } else {
                    rest.push(name);
                }
            }
        }
        let vote = self.vote() + others.clamp(-3, 3);
        let mut names = self.names.into_iter();
        let (role, organisation) = match (names.next(), names.next()) {
            (Some(first), Some(second)) if self.is_told || vote > 0 => (first, second),
            (Some(first), Some(second)) => (second, first),
            (Some(only), None) => {
                let score = role_rather_than_organisation(&only);
                if score > 0 || self.section == Section::Projects {
                    (only, String::new())
                } else {
                    (String::new(), only)
                }
            }
            _ => (String::new(), String::new()),
        };
        let small = lower(&role);
        let says = small.split(|c: char| !c.is_alphanumeric()).any(|word| {
            INTERNSHIP.contains(&word) || (word.len() > 6 && (word.starts_with("stage") || word.ends_with("stage")))
        });
        let occupation = Occupation {
            section: self.section,
            internship: self.is_internship || says,
            organisation,
            role,
            place: self.place,
            period: self.entry.period,
            bullets: self.entry.body,
        };
        (occupation, rest)
    }
}

/// "Plaats: Delft" is "Delft".
fn without_label(text: &str) -> &str {
    const LABELS: [&str; 12] = [
        "plaats",
        "locatie",
        "location",
        "place",
        "functie",
        "role",
        "position",
        "bedrijf",
        "company",
        "organisatie",
        "organisation",
        "werkgever",
    ];
    match text.split_once(':') {
        Some((label, value)) if LABELS.contains(&lower(label.trim()).as_str()) => value.trim(),
        _ => text,
    }
}

/// "Jumbo, Delft" and "Jumbo (Delft)" are "Jumbo" in "Delft"; a town alone is a town.
fn without_town(text: &str) -> (&str, &str) {
    if place::is_town(text) {
        return ("", place::town_of(text));
    }
    let behind = text.rsplit_once(',').or_else(|| text.strip_suffix(')')?.rsplit_once('('));
    match behind {
        Some((name, town)) if place::is_town(town) && !name.trim().is_empty() => (tidy(name), town.trim()),
        Some((name, country)) if place::is_country(country) => {
            let (name, town) = name.rsplit_once(',').filter(|(_, town)| place::is_town(town)).unwrap_or((name, ""));
            (tidy(name), town.trim())
        }
        _ => (text, ""),
    }
}

/// Two names on one line, and whether it says which is the role: "Oppas bij familie Jansen", "Vakkenvuller – Jumbo".
fn parted(text: &str) -> Option<(Vec<String>, bool)> {
    let two = |one: &str, two: &str| vec![tidy(one).to_owned(), tidy(two).to_owned()];
    let filled = |names: &Vec<String>| names.iter().all(|name| !name.is_empty());
    for at in AT {
        let split = text.split_once(at).map(|(role, organisation)| two(role, organisation)).filter(filled);
        if let Some(names) = split {
            // "Hulp voor ouderen" names no organisation.
            let is_name = names[1].chars().any(char::is_uppercase) || role_rather_than_organisation(&names[1]) < 0;
            if is_name {
                return Some((names, true));
            }
        }
    }
    for sign in [" – ", " — ", " - ", " / ", ": "] {
        if let Some(names) = text.split_once(sign).map(|(first, second)| two(first, second)).filter(filled) {
            return Some((names, false));
        }
    }
    let tells = |names: &Vec<String>| names.iter().any(|name| role_rather_than_organisation(name) != 0);
    let by_comma = text.split_once(", ").map(|(first, second)| two(first, second));
    let by_bracket = || {
        let (first, second) = text.strip_suffix(')')?.split_once(" (")?;
        (role_rather_than_organisation(second) < 0).then(|| two(first, second))
    };
    by_comma.filter(filled).filter(tells).or_else(by_bracket).map(|names| (names, false))
}
