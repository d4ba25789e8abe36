//! The compiled file: labels, identifiers and a prebuilt index, compact enough to be fetched before the page is ready.
//!
//! ```text
//! "vaardig taxonomy 1\n"     what it is, readable in any editor; the number is the version of the format
//! CRC-32                     of all that follows; 4 bytes, little-endian
//! text                       what all identifiers begin with
//! number                     of words; then each word, sorted, without what it shares with the one before:
//!   number, text               how many bytes it shares, and the rest
//! number                     of rows; then each row:
//!   text, text, text           the rest of its identifier, its Dutch and its English label ("" where there is none)
//!   number                     of names, labels among them; then each name:
//!     number                     its kind: 1 for a label, plus 2 for English
//!     number, numbers            how many words it has, and which
//! ```
//!
//! A number is LEB128 (7 bits a byte, the lowest first); a text is its length in bytes and UTF-8.

use super::{Concept, Taxonomy};
use crate::checksum::crc32;
use crate::skill::search::index::{Builder, Field, Numbered};
use crate::skill::search::{Index, MAX_LETTERS};
use crate::text::{Lang, Localized};
use std::fmt;

/// The largest file that is read: some twenty times the ESCO skills with all their names.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

const MAGIC: &[u8] = b"vaardig taxonomy 1\n";
const IS_LABEL: u32 = 1;
const IS_ENGLISH: u32 = 2;

/// Why a file can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// It does not begin as a file of this version does.
    NotOurs,
    /// Its checksum differs: bytes were lost or changed.
    Damaged,
    /// Its checksum is right and its content is not.
    Malformed,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "larger than 64 MB",
            Self::NotOurs => "not made by this version of `vaardig taxonomy`",
            Self::Damaged => "damaged: its checksum differs",
            Self::Malformed => "malformed",
        })
    }
}

impl std::error::Error for Unreadable {}

/// The file of these concepts, in their order.
pub fn write(concepts: &[Concept]) -> Vec<u8> {
    let mut builder = Builder::default();
    for concept in concepts {
        let labels = Lang::ALL.map(|lang| (Field { is_label: true, lang }, concept.label.get(lang)));
        let others = concept.others.iter().map(|(lang, name)| (Field { is_label: false, lang: *lang }, name.as_str()));
        builder.add(labels.into_iter().chain(others));
    }
    let (words, rows) = builder.finish();
    let start = shared_start(concepts);
    let mut out = Vec::new();
    put_text(&mut out, start);
    put_number(&mut out, words.len());
    let mut before = "";
    for word in &words {
        let shared = shared_bytes(before, word);
        put_number(&mut out, shared);
        put_text(&mut out, &word[shared..]);
        before = word;
    }
    put_number(&mut out, rows.len());
    for (concept, names) in concepts.iter().zip(&rows) {
        put_text(&mut out, &concept.uri[start.len()..]);
        Lang::ALL.iter().for_each(|lang| put_text(&mut out, concept.label.get(*lang)));
        put_number(&mut out, names.len());
        for (field, numbers) in names {
            let english = if field.lang == Lang::En { IS_ENGLISH } else { 0 };
            put_number(&mut out, (u32::from(field.is_label) * IS_LABEL + english) as usize);
            put_number(&mut out, numbers.len());
            numbers.iter().for_each(|number| put_number(&mut out, *number as usize));
        }
    }
    [MAGIC, &crc32(&[&out]).to_le_bytes(), &out].concat()
}

/// Reads a file of [`write`], which may be damaged or of others.
///
/// # Errors
/// See [`Unreadable`].
pub fn read(bytes: &[u8]) -> Result<Taxonomy, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let rest = bytes.strip_prefix(MAGIC).ok_or(Unreadable::NotOurs)?;
    let (sum, body) = rest.split_first_chunk().ok_or(Unreadable::Damaged)?;
    if u32::from_le_bytes(*sum) != crc32(&[body]) {
        return Err(Unreadable::Damaged);
    }
    taxonomy(&mut Input { rest: body }).ok_or(Unreadable::Malformed)
}

fn taxonomy(input: &mut Input) -> Option<Taxonomy> {
    let start = input.text()?;
    let mut words: Vec<String> = Vec::new();
    for _ in 0..input.number()? {
        let shared = input.number()? as usize;
        let before = words.last().map_or("", String::as_str);
        let word = format!("{}{}", before.get(..shared)?, input.text()?);
        if word.len() > MAX_LETTERS {
            return None;
        }
        words.push(word);
    }
    let (mut rows, mut names) = (Vec::new(), Vec::new());
    for _ in 0..input.number()? {
        let uri = format!("{start}{}", input.text()?);
        rows.push((uri, Localized { nl: input.text()?.to_owned(), en: input.text()?.to_owned() }));
        names.push(input.names()?);
    }
    let index = Index::from_parts(&words, names).ok()?;
    input.rest.is_empty().then(|| Taxonomy::new(rows, index))
}

/// Bytes of others: every step may find too few.
struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    fn number(&mut self) -> Option<u32> {
        let mut number = 0u32;
        for shift in (0..32).step_by(7) {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let len = self.number()? as usize;
        let (text, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }

    fn names(&mut self) -> Option<Vec<Numbered>> {
        // Collecting asks for memory only as items really come, whatever the count says.
        (0..self.number()?).map(|_| self.name()).collect()
    }

    fn name(&mut self) -> Option<Numbered> {
        let kind = self.number()?;
        let lang = if kind & IS_ENGLISH > 0 { Lang::En } else { Lang::Nl };
        let numbers: Option<_> = (0..self.number()?).map(|_| self.number()).collect();
        Some((Field { is_label: kind & IS_LABEL > 0, lang }, numbers?))
    }
}

fn put_number(out: &mut Vec<u8>, number: usize) {
    let mut rest = number;
    while rest >= 0x80 {
        out.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.push(rest as u8);
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

/// What the identifiers of all concepts begin with.
fn shared_start(concepts: &[Concept]) -> &str {
    let Some((first, others)) = concepts.split_first() else {
        return "";
    };
    let len = others.iter().map(|other| shared_bytes(&first.uri, &other.uri)).min();
    &first.uri[..len.unwrap_or(0)]
}

/// How many bytes two texts begin with together, up to the end of a character.
fn shared_bytes(a: &str, b: &str) -> usize {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b);
    same.map(|(c, _)| c.len_utf8()).sum()
}
