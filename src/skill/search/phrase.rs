//! Spotting: which names of which rows stand in running text, and where.
//!
//! A search asks what a few words mean; here a whole sentence is given, of which most words mean nothing to the index.
//! So a name must be there with all its words, near each other, in any order and form: "je vult elke avond de schappen"
//! holds "schappen vullen". Verbs that come apart are put together ("reken je af", "in te pakken"), and a compound is
//! its parts ("schappenvuller"). Mistakes in typing are not forgiven: a sentence holds too many words that are near
//! another one. Each word is looked up in sorted lists, so the time grows with the text alone.

use super::fold::each_word_at;
use super::index::{Field, Index, Text};
use super::query::is_filler;
use super::stem;
use std::collections::HashMap;
use std::ops::Range;

/// At most this many words of a sentence are seen together; what is longer is no sentence, and is cut.
const MOST_TOGETHER: usize = 48;

/// How many other words may stand between the words of a name.
const BETWEEN: usize = 7;

/// Between the words of a name that holds but one word that isn't a filler: "in een team te werken".
const BETWEEN_FILLERS: usize = 2;

/// A particle stands at most so many words behind its verb.
const PARTICLE_WITHIN: usize = 12;

/// Words that say nothing alone, beside the fillers of a search.
const SMALL: [&[u8]; 16] = [
    b"je", b"jij", b"jou", b"jouw", b"ons", b"wij", b"als", b"bent", b"you", b"your", b"be", b"not", b"up", b"out",
    b"off", b"down",
];

/// Words by which a student speaks of themselves: "ik kan goed met klanten". A vacancy speaks of "je".
const SPEAKER: [&[u8]; 10] = [b"ik", b"kan", b"ben", b"mijn", b"mij", b"me", b"i", b"can", b"am", b"my"];

/// The shortest part of a compound.
const PART: usize = 4;

/// How a word of the text is a word of a name. The first is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The same.
    Same,
    /// Another form of it: "vult" of "vullen".
    Stem,
    /// A part of a compound: "schappen" in "schappenvuller".
    Part,
}

/// A name that stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spotted {
    /// The place of its row.
    pub row: usize,
    /// Which of the row's names it is.
    pub field: Field,
    /// The words of the name, folded, with a space between.
    pub name: String,
    /// How many words of the name are no fillers; at least one.
    pub content: usize,
    /// The worst form of its words.
    pub form: Form,
    /// Where its words stand in the text, in order.
    pub words: Vec<Range<usize>>,
}

/// The words of an index by their stems.
pub struct Forms {
    /// Each stem, and a word that has it; sorted.
    stems: Vec<(u32, u32)>,
    /// Each particle with the stem of what follows it, and a word that is both: "in", "pak", "inpakken"; sorted.
    apart: Vec<(Apart, u32)>,
}

/// Looks for the names of an index.
pub struct Spotter<'a> {
    index: &'a Index,
    forms: &'a Forms,
    /// What was looked up before.
    known: HashMap<String, Vec<(u32, Form)>>,
}

/// A word of the text.
struct Token {
    at: Range<usize>,
    letters: String,
}

/// A particle and the stem of a verb.
type Apart = (&'static [u8], u32);

/// A word of the text that is a word of the index: its number, the places of the token and of a particle, the form.
type Fitting = (u32, [u8; 2], Form);

impl Forms {
    /// The forms of all words of an index.
    pub fn of(index: &Index) -> Self {
        let stems = (0..).zip(&index.words).filter_map(|(number, word)| Some((word.stem?, number)));
        let mut stems: Vec<_> = stems.collect();
        stems.sort_unstable();
        let mut apart = Vec::new();
        for (number, word) in (0..).zip(&index.words) {
            let letters = index.letters_of(word);
            for (particle, rest) in stem::PARTICLES.iter().filter_map(|it| Some((*it, letters.strip_prefix(*it)?))) {
                apart.extend(stem::stem(rest).map(|stem| ((particle, stem), number)));
            }
        }
        apart.sort_unstable();
        Self { stems, apart }
    }
}

impl<'a> Spotter<'a> {
    /// A spotter of the names of an index, whose forms these are.
    pub fn new(index: &'a Index, forms: &'a Forms) -> Self {
        Self { index, forms, known: HashMap::new() }
    }

    /// Every name that stands in a sentence. One place may hold several names, of one row or of many.
    pub fn spot(&mut self, sentence: &str) -> Vec<Spotted> {
        let mut tokens = Vec::new();
        each_word_at(sentence, |at, word| tokens.push(Token { at, letters: word.to_owned() }));
        tokens.chunks(MOST_TOGETHER).flat_map(|tokens| self.spot_in(tokens)).collect()
    }

    fn spot_in(&mut self, tokens: &[Token]) -> Vec<Spotted> {
        let mut places: Vec<(u32, Fitting)> = Vec::new();
        for fitting in self.fitting(tokens) {
            places.extend(self.index.places_of(fitting.0).iter().map(|text| (*text, fitting)));
        }
        places.sort_unstable();
        places.dedup();
        let of_each_text = places.chunk_by(|one, other| one.0 == other.0);
        of_each_text.filter_map(|places| self.name_in(tokens, places)).collect()
    }

    /// Every word of the index that a token is, or is with a particle.
    fn fitting(&mut self, tokens: &[Token]) -> Vec<Fitting> {
        let mut fitting = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let place = at as u8;
            self.look_up(&token.letters);
            let known = self.known.get(&token.letters).into_iter().flatten();
            fitting.extend(known.map(|(number, form)| (*number, [place, place], *form)));
            // "Maak ... schoon": also a verb that says nothing alone.
            let is_small = token.letters.len() < PART && is_filler(token.letters.as_bytes());
            if is_small || stem::PARTICLES.contains(&token.letters.as_bytes()) {
                continue;
            }
            let behind = (at + 1..tokens.len().min(at + PARTICLE_WITHIN)).find(|at| is_particle(tokens, *at));
            let before = at.checked_sub(2).filter(|two| tokens[at - 1].letters == "te" && is_particle(tokens, *two));
            for particle in [behind, before].into_iter().flatten() {
                let Some(stem) = stem::stem(token.letters.as_bytes()) else {
                    continue;
                };
                let key = (tokens[particle].letters.as_bytes(), stem);
                let from = self.forms.apart.partition_point(|(known, _)| *known < key);
                let whole = self.forms.apart[from..].iter().take_while(|(known, _)| *known == key);
                fitting.extend(whole.map(|(_, number)| (*number, [place, particle as u8], Form::Stem)));
            }
        }
        fitting
    }

    /// Finds out which words of the index a word of the text is, once for each.
    fn look_up(&mut self, word: &str) {
        if self.known.contains_key(word) {
            return;
        }
        let mut found: Vec<(u32, Form)> =
            self.exactly(word.as_bytes()).map(|number| (number, Form::Same)).into_iter().collect();
        if !is_filler(word.as_bytes()) || word.len() >= PART {
            let same = found.first().map(|(number, _)| *number);
            let stem = stem::stem(word.as_bytes());
            found
                .extend(self.with_stem(stem).filter(|number| Some(*number) != same).map(|number| (number, Form::Stem)));
            if same.is_none() {
                self.add_parts(word, &mut found);
            }
        }
        self.known.insert(word.to_owned(), found);
    }

    /// Adds the parts of a compound of which both are known: "schappen" and "vullen" of "schappenvuller".
    fn add_parts(&self, word: &str, found: &mut Vec<(u32, Form)>) {
        for at in (PART..(word.len() + 1).saturating_sub(PART)).filter(|at| word.is_char_boundary(*at)) {
            let (first, last) = word.split_at(at);
            let first = first.strip_suffix('s').filter(|_| self.exactly(first.as_bytes()).is_none()).unwrap_or(first);
            let Some(number) = self.exactly(first.as_bytes()).filter(|_| !is_filler(first.as_bytes())) else {
                continue;
            };
            let rest: Vec<u32> = self.with_stem(stem::stem(last.as_bytes())).collect();
            if !rest.is_empty() {
                found.push((number, Form::Part));
                found.extend(rest.into_iter().map(|number| (number, Form::Part)));
            }
        }
    }

    fn exactly(&self, word: &[u8]) -> Option<u32> {
        let at = self.index.words.partition_point(|known| self.index.letters_of(known) < word);
        self.index.words.get(at).filter(|known| self.index.letters_of(known) == word).map(|_| at as u32)
    }

    fn with_stem(&self, stem: Option<u32>) -> impl Iterator<Item = u32> + '_ {
        let from =
            stem.map_or(self.forms.stems.len(), |stem| self.forms.stems.partition_point(|(known, _)| *known < stem));
        self.forms.stems[from..].iter().take_while(move |(known, _)| Some(*known) == stem).map(|(_, number)| *number)
    }

    /// The name whose words these are, where it stands whole and its words near each other.
    fn name_in(&self, tokens: &[Token], places: &[(u32, Fitting)]) -> Option<Spotted> {
        let text = &self.index.texts[places.first()?.0 as usize];
        let (needed, between) = self.needed(text);
        // Where the rarest word stands, the others must be near.
        let of = |number: u32| places.iter().map(|(_, fitting)| fitting).filter(move |fitting| fitting.0 == number);
        let rarest = needed.iter().copied().min_by_key(|number| of(*number).count())?;
        let longest = needed.len() + between;
        let windows = of(rarest).filter_map(|first| {
            let mut chosen = vec![*first];
            for number in needed.iter().copied().filter(|number| *number != rarest) {
                let is_free = |fitting: &&Fitting| {
                    fitting.2 == Form::Part || !chosen.iter().any(|known| known.1[0] == fitting.1[0])
                };
                let away = |fitting: &&Fitting| (fitting.1[0].abs_diff(first.1[0]), fitting.2);
                chosen.push(*of(number).filter(is_free).min_by_key(away)?);
            }
            let from = chosen.iter().map(|fitting| fitting.1[0]).min()?;
            let to = chosen.iter().map(|fitting| fitting.1[0]).max()?;
            let long = usize::from(to - from) + 1;
            (long <= longest).then_some((long, chosen))
        });
        let (_, chosen) = windows.min_by_key(|(long, chosen)| (worst(chosen), *long))?;
        let mut at: Vec<u8> = chosen.iter().flat_map(|fitting| fitting.1).collect();
        at.sort_unstable();
        at.dedup();
        let name: Vec<_> = self.index.words_of(text).map(String::from_utf8_lossy).collect();
        Some(Spotted {
            row: text.row as usize,
            field: text.field,
            name: name.join(" "),
            content: self.index.numbers_of(text).iter().filter(|number| self.says_something(**number)).count().max(1),
            form: worst(&chosen),
            words: at.into_iter().map(|at| tokens[usize::from(at)].at.clone()).collect(),
        })
    }

    /// The words of a name that must be there, and how many others may stand between them. Where all but one are
    /// fillers, they count: "op tijd komen" is not "tijd".
    fn needed(&self, text: &Text) -> (Vec<u32>, usize) {
        let numbers = self.index.numbers_of(text).iter().copied();
        let is_speaker = |number: &u32| SPEAKER.contains(&self.index.letters_of(&self.index.words[*number as usize]));
        let mut words: Vec<u32> = numbers.clone().filter(|number| !is_speaker(number)).collect();
        if words.is_empty() {
            words = numbers.collect();
        }
        words.sort_unstable();
        words.dedup();
        let content: Vec<u32> = words.iter().copied().filter(|number| self.says_something(*number)).collect();
        if content.len() < 2 { (words, BETWEEN_FILLERS) } else { (content, BETWEEN) }
    }

    fn says_something(&self, number: u32) -> bool {
        let word = &self.index.words[number as usize];
        !word.is_filler && !SMALL.contains(&self.index.letters_of(word))
    }
}

fn worst(chosen: &[Fitting]) -> Form {
    chosen.iter().map(|fitting| fitting.2).max().unwrap_or(Form::Same)
}

fn is_particle(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| stem::PARTICLES.contains(&token.letters.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    /// The names that stand in a sentence, with the words that they were seen in.
    fn spotted(names: &[&str], sentence: &str) -> Vec<(usize, String)> {
        let field = Field { is_label: true, lang: Lang::Nl };
        let index = Index::of(names.iter().map(|name| [(field, *name)]));
        let words = |spotted: Spotted| {
            let words: Vec<_> = spotted.words.iter().map(|at| &sentence[at.clone()]).collect();
            (spotted.row, words.join(" "))
        };
        Spotter::new(&index, &Forms::of(&index)).spot(sentence).into_iter().map(words).collect()
    }

    #[track_caller]
    fn check(name: &str, sentence: &str, expected: Option<&str>) {
        let found = spotted(&[name], sentence);
        assert_eq!(found.first().map(|(_, words)| words.as_str()), expected, "{name}: {sentence}");
    }

    #[test]
    fn names_stand_in_any_order_and_form() {
        check("schappen vullen", "Elke avond vul je de schappen.", Some("vul schappen"));
        check("schappen vullen", "Schappenvuller gezocht", Some("Schappenvuller"));
        check("inpakken", "Je pakt de dozen netjes in.", Some("pakt in"));
        check("inpakken", "Je helpt om alles in te pakken", Some("in pakken"));
        check("opruimen", "De werkplek is opgeruimd", Some("opgeruimd"));
        check("in een team werken", "leuk om in een team te werken", Some("in een team werken"));
        check("op tijd komen", "Je hebt weinig tijd", None);
        check("taking orders", "You take our guests’ orders", Some("take orders"));
    }

    #[test]
    fn a_name_is_not_there_in_part_or_far_apart() {
        check("kassa tellen", "Je staat achter de kassa", None);
        let far = "Je telt elke dag een voor een alle dozen, kratten, pallets en zakken voordat je naar de kassa gaat";
        check("kassa tellen", far, None);
        check("lassen", "passen", None);
    }

    #[test]
    fn a_word_is_seen_once_for_each_name() {
        assert_eq!(spotted(&["klanten klanten"], "Een klant"), [(0, "klant".to_owned())]);
        assert_eq!(spotted(&["helpen helper"], "Je helpt"), []);
    }
}
