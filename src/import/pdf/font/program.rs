//! The own encoding of a font within the file: of a Type 1 font (Adobe Type 1 Font Format, 2.2 and 2.3), or of a CFF font
//! (Adobe's technical note 5176), which an OpenType font may wrap.

use super::Text;
use super::cmap::{Token, tokens};
use super::encoding::{Encoding, standard_string};
use super::names::Names;

/// The operators of a CFF's top dictionary: where the names of its glyphs are, and where its codes.
const CHARSET: u16 = 15;
const ENCODING: u16 = 16;

/// The characters of the 256 codes; none if the font can't be read or has another kind of encoding.
pub(super) fn texts(font: &[u8], names: &Names, dingbats: bool) -> Option<Vec<Option<Text>>> {
    match font {
        [b'%' | 0x80, ..] => of_type_1(font, names, dingbats),
        [b'O', b'T', b'T', b'O', ..] => of_cff(table_of_cff(font)?, names, dingbats),
        _ => of_cff(font, names, dingbats),
    }
}

/// In the part that is not encrypted: `/Encoding StandardEncoding def`, or `dup 65 /A put` for each code.
fn of_type_1(font: &[u8], names: &Names, dingbats: bool) -> Option<Vec<Option<Text>>> {
    let mut texts = vec![None; 256];
    let mut tokens = tokens(font).skip_while(|token| *token != Token::Name(b"Encoding"));
    tokens.next()?;
    let mut code = None;
    for token in tokens {
        match token {
            Token::Number(number) => code = usize::try_from(number).ok(),
            Token::Name(name) => {
                if let (Some(text), Ok(name)) = (code.and_then(|code| texts.get_mut(code)), std::str::from_utf8(name)) {
                    *text = names.text(name, dingbats);
                }
            }
            Token::Word(b"StandardEncoding") => {
                return Some((0..=u8::MAX).map(|code| Encoding::Standard.char(code).map(Text::One)).collect());
            }
            Token::Word(b"def" | b"readonly" | b"eexec") => break,
            _ => {}
        }
    }
    Some(texts)
}

fn of_cff(font: &[u8], names: &Names, dingbats: bool) -> Option<Vec<Option<Text>>> {
    let (_, rest) = index(font.get(usize::from(*font.get(2)?)..)?)?;
    let (dictionaries, rest) = index(rest)?;
    let (strings, _) = index(rest)?;
    let top = dictionaries.first()?;
    let (charset, encoding) = (operand(top, CHARSET).unwrap_or(0), operand(top, ENCODING).unwrap_or(0));
    if encoding == 0 {
        return Some((0..=u8::MAX).map(|code| Encoding::Standard.char(code).map(Text::One)).collect());
    }
    let strings = |number: usize| match number.checked_sub(391) {
        Some(own) => names.text(std::str::from_utf8(strings.get(own)?).ok()?, dingbats),
        None => standard_string(number).map(Text::One),
    };

    let (format, rest) = font.get(encoding..)?.split_first()?;
    let (count, rest) = rest.split_first()?;
    let mut texts = vec![None; 256];
    let mut name = |code: usize, glyph: usize| {
        if let Some(text) = texts.get_mut(code) {
            *text = name_of(font, charset, glyph).and_then(&strings);
        }
    };
    let mut glyph = 1;
    let supplement = match format & 0x7F {
        0 => {
            let codes = rest.get(..usize::from(*count))?;
            codes.iter().zip(1..).for_each(|(code, glyph)| name((*code).into(), glyph));
            rest.get(codes.len()..)
        }
        1 => {
            let ranges = rest.get(..2 * usize::from(*count))?;
            for range in ranges.chunks(2) {
                for code in usize::from(range[0])..=usize::from(range[0]) + usize::from(range[1]) {
                    name(code, glyph);
                    glyph += 1;
                }
            }
            rest.get(ranges.len()..)
        }
        _ => return None,
    };
    // More codes for some glyphs, by their names.
    if let (true, Some([_, more @ ..])) = (format & 0x80 != 0, supplement) {
        for entry in more.chunks_exact(3).take(usize::from(supplement?[0])) {
            texts[usize::from(entry[0])] = strings(usize::from(u16::from_be_bytes([entry[1], entry[2]])));
        }
    }
    Some(texts)
}

/// The number of the name of a glyph.
fn name_of(font: &[u8], charset: usize, glyph: usize) -> Option<usize> {
    match charset {
        0 => return Some(glyph),
        // The charsets of expert fonts.
        1 | 2 => return None,
        _ => {}
    }
    let (format, mut rest) = font.get(charset..)?.split_first()?;
    let number = |bytes: &[u8]| Some(usize::from(u16::from_be_bytes([*bytes.first()?, *bytes.get(1)?])));
    if *format == 0 {
        return number(rest.get(2 * glyph.checked_sub(1)?..)?);
    }
    let mut before = 1;
    loop {
        let first = number(rest)?;
        let (left, length) = if *format == 1 { (usize::from(*rest.get(2)?), 3) } else { (number(rest.get(2..)?)?, 4) };
        if glyph <= before + left {
            return Some(first + glyph.checked_sub(before)?);
        }
        before += left + 1;
        rest = &rest[length..];
    }
}

/// The items of an INDEX, and what stands behind it.
fn index(bytes: &[u8]) -> Option<(Vec<&[u8]>, &[u8])> {
    let (count, rest) = bytes.split_at_checked(2)?;
    let count = usize::from(u16::from_be_bytes([count[0], count[1]]));
    if count == 0 {
        return Some((Vec::new(), rest));
    }
    let (size, rest) = rest.split_first()?;
    let size = usize::from(*size);
    if !(1..=4).contains(&size) {
        return None;
    }
    let (offsets, rest) = rest.split_at_checked((count + 1) * size)?;
    let offsets: Vec<usize> = offsets.chunks(size).map(whole).collect();
    // An item begins one byte before what its offset says.
    let items = offsets.windows(2).map(|pair| rest.get(pair[0].checked_sub(1)?..pair[1].checked_sub(1)?));
    Some((items.collect::<Option<_>>()?, rest.get(offsets.last()?.checked_sub(1)?..)?))
}

/// The last number before an operator of a dictionary.
fn operand(mut dictionary: &[u8], wanted: u16) -> Option<usize> {
    let mut number = None;
    while let [first, rest @ ..] = dictionary {
        let length = match first {
            28 => 2,
            29 => 4,
            12 | 247..=254 => 1,
            // A real number, up to the half byte that ends it.
            30 => rest.iter().position(|byte| byte & 0x0F == 0x0F || byte >> 4 == 0x0F)? + 1,
            _ => 0,
        };
        let (more, behind) = rest.split_at_checked(length)?;
        dictionary = behind;
        match first {
            0..=21 if u16::from(*first) == wanted => return number,
            0..=21 => number = None,
            28 | 29 => number = Some(whole(more)),
            32..=246 => number = usize::from(*first).checked_sub(139),
            247..=250 => number = Some((usize::from(*first) - 247) * 256 + whole(more) + 108),
            _ => number = None,
        }
    }
    None
}

fn whole(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

/// The table with the glyphs in an OpenType font.
fn table_of_cff(font: &[u8]) -> Option<&[u8]> {
    let mut records = font.get(12..)?.chunks_exact(16);
    let record = records.find(|record| record.starts_with(b"CFF "))?;
    font.get(whole(&record[8..12])..)
}
