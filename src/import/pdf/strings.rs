//! Texts outside the content: the title and the language (ISO 32000-1, 7.9.2 and 14.3).

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, String as Bytes};

/// The characters 0x80 to 0x9F of PDFDocEncoding; 0x9F is not defined (ISO 32000-1, D.3).
const UPPER: [char; 32] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ',
    'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}',
];

/// The longest title or language that is read, in characters.
const MAX_LENGTH: usize = 1_000;

/// The title that the file states; empty if there is none.
pub(super) fn title(pdf: &Pdf) -> String {
    let title = pdf.metadata().title.as_deref().map(decode).unwrap_or_default();
    bounded(&title)
}

/// The language of the whole file; empty if it states none.
pub(super) fn language(catalog: &Dict<'_>) -> String {
    let tag = catalog.get::<Bytes<'_>>("Lang").map(|bytes| decode(&bytes)).unwrap_or_default();
    bounded(&tag)
}

/// A text string: UTF-16 or UTF-8 with a byte order mark, or PDFDocEncoding.
pub(super) fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| document_char(*byte)).collect(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn document_char(byte: u8) -> char {
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        0xA0 => '€',
        _ => char::from(byte),
    }
}

fn bounded(text: &str) -> String {
    text.trim().chars().filter(|char| !char.is_control()).take(MAX_LENGTH).collect()
}
