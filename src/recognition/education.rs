//! Schools and courses of study: which name is the school, which the study, and how far it is.

use super::Schooling;
use super::entry::{Entry, pieces, tidy};
use super::place;
use super::words::{PROGRAMMES, ROLES, is_school, is_word_of, level, level_at, lower};
use crate::profile::{EducationState, End, Level, Period, Track};
use std::ops::Range;

/// What a study is, said in one of several ways.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    entry: Entry,
    names: Vec<String>,
    place: String,
    state: Option<EducationState>,
}

const FINISHED: &str = "diploma behaald|diploma obtained|behaald|geslaagd|afgerond|completed|graduated|diploma|obtained|met diploma|voltooid|passed";
const UNFINISHED: &str =
    "niet afgerond|not completed|gestopt|niet voltooid|geen diploma|zonder diploma|unfinished|no diploma";
const SWITCHED: &str = "overgestapt|switched programme|switched";
const GOING_ON: &str = "nu bezig|in progress|bezig|lopend|ongoing|huidig|current|nog bezig";

/// Reads the names of an entry.
pub(super) fn names(entry: Entry) -> Names {
    let mut read = Names::default();
    for line in &entry.lines {
        let pieces = pieces(&line.text);
        let has_facts = line.opens_with_date || pieces.iter().any(|piece| state(piece).is_some());
        let is_behind = has_facts && !read.names.is_empty();
        pieces.into_iter().for_each(|piece| read.piece(piece, is_behind));
    }
    if let [only] = read.names.as_slice()
        && let Some(names) = parted(only)
    {
        read.names.clear();
        names.iter().for_each(|name| read.piece(name, false));
    }
    read.entry = entry;
    read
}

impl Names {
    fn piece(&mut self, piece: &str, is_behind_dates: bool) {
        if let Some(state) = state(piece) {
            self.state = Some(state);
            return;
        }
        let is_known = level(piece).is_some() || is_school(piece);
        let is_place = place::is_town(piece) || (is_behind_dates && !is_known && place::looks_like_town(piece));
        if is_place && self.place.is_empty() && !self.names.is_empty() {
            self.place = place::town_of(piece).to_owned();
            return;
        }
        // "Grotius College, Delft", "Havo (diploma behaald)".
        let behind = piece.rsplit_once(',').or_else(|| piece.strip_suffix(')')?.rsplit_once('('));
        match behind {
            Some((name, town)) if place::is_town(town) && !name.trim().is_empty() => {
                if self.place.is_empty() {
                    self.place = town.trim().to_owned();
                }
                self.names.push(tidy(name).to_owned());
            }
            Some((name, words)) if state(words.trim()).is_some() && !name.trim().is_empty() => {
                self.state = state(words.trim());
                self.names.push(tidy(name).to_owned());
            }
            _ => self.names.push(piece.to_owned()),
        }
    }

    /// Above zero where the first of two names looks like the study, below where it looks like the school.
    pub(super) fn vote(&self) -> i32 {
        match self.names.as_slice() {
            [first, second, ..] => study_rather_than_school(first) - study_rather_than_school(second),
            _ => 0,
        }
    }

    /// What the names say, in a file in which the other entries have this order; and what is left over.
    pub(super) fn decide(mut self, others: i32) -> (Schooling, Vec<String>) {
        let rest = if self.names.len() > 2 { self.names.split_off(2) } else { Vec::new() };
        let vote = self.vote() * 2 + others.signum();
        let mut names = self.names.into_iter();
        let (study, school) = match (names.next(), names.next()) {
            (Some(first), Some(second)) if vote > 0 => (first, second),
            (Some(first), Some(second)) => (second, first),
            (Some(only), None) if study_rather_than_school(&only) > 0 => (only, String::new()),
            (only, _) => (String::new(), only.unwrap_or_default()),
        };
        let mut schooling = Schooling { school, place: self.place, period: self.entry.period, ..Schooling::default() };
        schooling.state = self.state;
        schooling.bullets = self.entry.body;
        schooling.settle();
        schooling.name_study(study);
        (schooling, rest)
    }
}

impl Schooling {
    /// Lets state and period say the same.
    fn settle(&mut self) {
        match (self.state, self.period.to) {
            (_, Some(End::Expected(moment))) => {
                self.state = Some(EducationState::Expected(Some(moment)));
                self.period.to = Some(End::Now);
            }
            (Some(state), None) if state.goes_on() => self.period.to = Some(End::Now),
            (None, Some(End::Now)) => self.state = Some(EducationState::Current(None)),
            _ => {}
        }
    }

    /// Takes the words of a study apart: its level, its programme, its track.
    fn name_study(&mut self, study: String) {
        let has = |word: &str| study.split(|c: char| !c.is_alphanumeric()).any(|part| part.eq_ignore_ascii_case(word));
        self.track = match (has("bol"), has("bbl")) {
            (true, false) => Some(Track::Bol),
            (false, true) => Some(Track::Bbl),
            _ => None,
        };
        let bare =
            ["(BOL)", "(BBL)", "(bol)", "(bbl)"].iter().fold(study.clone(), |text, track| text.replace(track, ""));
        let bare = bare.trim();
        match level_at(bare) {
            Some((level, range)) if !range.is_empty() => {
                let range = with_gloss(bare, range);
                self.level = Some(level);
                self.level_words = bare[range.clone()].to_owned();
                let is_sign = |c: char| c.is_whitespace() || ",:;–—-()".contains(c);
                let before = bare[..range.start].trim_matches(is_sign);
                let after = bare[range.end..].trim_matches(is_sign);
                self.programme = match (before.is_empty(), after.is_empty()) {
                    // "Bachelor of Science": the words of the level are a part of the name.
                    _ if bare[range.end..].starts_with(" of ") || bare[range.end..].starts_with(" in ") => {
                        bare.to_owned()
                    }
                    (true, _) => after.to_owned(),
                    (_, true) => before.to_owned(),
                    (false, false) => format!("{before} {after}"),
                };
            }
            _ => self.programme = bare.to_owned(),
        }
        self.study = study;
    }
}

/// "Vmbo-kader (pre-vocational), Care": a bracket between the level and the programme explains the level.
fn with_gloss(text: &str, range: Range<usize>) -> Range<usize> {
    let rest = &text[range.end..];
    let closed = rest.strip_prefix(" (").and_then(|open| open.find(')')).map(|at| at + 3);
    match closed {
        Some(end) if rest[end..].chars().any(char::is_alphanumeric) => range.start..range.end + end,
        _ => range,
    }
}

/// How far an education is, if that is what the text says and nothing else.
pub(super) fn state(text: &str) -> Option<EducationState> {
    let lower = lower(text.trim_matches(['(', ')', '.', ' ']));
    let parts = lower.split(',').map(str::trim);
    let states: Option<Vec<EducationState>> = parts.map(one_state).collect();
    // "nu bezig, leerjaar 3": the second says more.
    states?.pop()
}

fn one_state(text: &str) -> Option<EducationState> {
    let is_of = |words: &str| words.split('|').any(|word| word == text);
    if is_of(FINISHED) {
        return Some(EducationState::Finished);
    }
    if is_of(UNFINISHED) {
        return Some(EducationState::Unfinished);
    }
    if is_of(SWITCHED) {
        return Some(EducationState::Switched);
    }
    if is_of(GOING_ON) {
        return Some(EducationState::Current(None));
    }
    let year = ["leerjaar ", "year ", "klas ", "jaar "].iter().find_map(|word| text.strip_prefix(word));
    let year = year.or_else(|| ["e leerjaar", "e jaar", "e klas"].iter().find_map(|word| text.strip_suffix(word)));
    if let Some(year) = year.and_then(|year| year.trim().parse().ok()).filter(|year| (1..=9).contains(year)) {
        return Some(EducationState::Current(Some(year)));
    }
    let dated = super::date::find(text).filter(|dated| dated.range == (0..text.len()))?;
    match dated.period {
        Period { from: None, to: Some(End::Expected(moment)) } => Some(EducationState::Expected(Some(moment))),
        _ => None,
    }
}

fn study_rather_than_school(text: &str) -> i32 {
    // Words of a level that schools are named after.
    let is_either = |range: &Range<usize>| {
        ["gymnasium", "atheneum", "mavo", "isk"].iter().any(|word| text[range.clone()].eq_ignore_ascii_case(word))
    };
    let study = match level_at(text) {
        Some((_, range)) if is_either(&range) && is_school(text) => 1,
        // "MBO Hanzestad" names a level that is none of ours.
        Some((Level::Other, _)) => 1,
        Some((_, range)) if range.start == 0 => 3,
        Some(_) => 2,
        None => 0,
    };
    study - 2 * i32::from(is_school(text))
}

/// "Havo, Grotius College" or "Mbo 4 Verkoper – Mondriaan": two names on one line.
fn parted(text: &str) -> Option<Vec<String>> {
    let signs = [" – ", " — ", " - ", " bij ", " aan het ", " aan de ", " at ", ", ", ": ", " ("];
    signs.iter().find_map(|sign| {
        let mut parts: Vec<String> =
            text.splitn(3, sign).map(|part| part.trim_matches(|c: char| ",;:–—-) ".contains(c)).to_owned()).collect();
        parts.retain(|part| !part.is_empty());
        let has_school = parts.iter().any(|part| is_school(part) && study_rather_than_school(part) < 0);
        let has_study = parts.iter().any(|part| study_rather_than_school(part) > 0);
        let has_state = parts.len() > 1 && parts.iter().any(|part| state(part).is_some());
        // A comma may stand within a study; a dash or "at" parts it from its school.
        let is_sure = *sign != ", " && *sign != " (" && *sign != ": " && has_study && parts.len() == 2;
        // "Vmbo-k, Piter Jelles": what is no programme is the school.
        let is_other = || parts.get(1).is_some_and(|name| !is_word_of(name, PROGRAMMES) && !is_word_of(name, ROLES));
        let is_named = has_study && *sign == ", " && parts.len() == 2 && is_other();
        let is_told = is_named || (has_school && (has_study || parts.len() == 2));
        (parts.len() > 1 && (is_sure || is_told || has_state)).then_some(parts)
    })
}
