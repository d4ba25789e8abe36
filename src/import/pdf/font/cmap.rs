//! Tables from codes to characters or glyphs: CMaps (ISO 32000-1, 9.7.5 and 9.10.3; Adobe's technical note 5014).

use super::Text;
use super::ranges::{Range, Ranges};

/// The most entries that are read; more than two bytes can tell apart.
const MAX_ENTRIES: usize = 100_000;

/// The most bytes of one code.
const MAX_LENGTH: usize = 4;

/// A table of codes.
#[derive(Default)]
pub(super) struct CMap {
    /// The glyphs of codes of one to four bytes.
    glyphs: [Ranges; MAX_LENGTH],
    texts: Ranges,
    /// What `texts` points into.
    said: Vec<String>,
    upright: bool,
}

/// A piece of a table, or of a font that is written in the same language.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    Bytes(Vec<u8>),
    Number(i64),
    Name(&'a [u8]),
    /// An operator, a bracket or whatever else.
    Word(&'a [u8]),
}

impl CMap {
    /// Every two bytes are the number of a glyph.
    pub(super) fn identity(upright: bool) -> Self {
        let mut cmap = Self { upright, ..Self::default() };
        cmap.glyphs[1] = Ranges::of(vec![Range { first: 0, last: 0xFFFF, value: 0 }]);
        cmap
    }

    /// What can be read of a table.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut cmap = Self::default();
        let mut glyphs: [Vec<Range>; MAX_LENGTH] = Default::default();
        let mut texts = Vec::new();
        let mut operands = Vec::new();
        let mut entries = 0;
        for token in tokens(bytes) {
            let Token::Word(word) = token else {
                operands.push(token);
                continue;
            };
            let mut operands = match word {
                b"[" | b"]" => {
                    operands.push(token);
                    continue;
                }
                _ => std::mem::take(&mut operands).into_iter(),
            };
            match word {
                b"usecmap" => {
                    glyphs[1].push(Range { first: 0, last: 0xFFFF, value: 0 });
                    cmap.upright |= operands.next_back() == Some(Token::Name(b"Identity-V"));
                }
                b"def" => {
                    let value = operands.next_back();
                    if operands.next_back() == Some(Token::Name(b"WMode")) {
                        cmap.upright = value == Some(Token::Number(1));
                    }
                }
                b"endcidchar" | b"endcidrange" | b"endnotdefchar" | b"endnotdefrange" => {
                    let is_char = word.ends_with(b"char");
                    while let Some((first, length)) = code(operands.next()) {
                        let last = if is_char { Some((first, length)) } else { code(operands.next()) };
                        let (Some((last, _)), Some(Token::Number(value))) = (last, operands.next()) else { break };
                        let value = u32::try_from(value).unwrap_or(0);
                        glyphs[length - 1].push(Range { first, last, value });
                    }
                }
                b"endbfchar" => {
                    while let (Some((first, _)), Some(Token::Bytes(text))) = (code(operands.next()), operands.next()) {
                        texts.push(cmap.say(first, first, &text));
                    }
                }
                b"endbfrange" => {
                    while let (Some((first, _)), Some((last, _))) = (code(operands.next()), code(operands.next())) {
                        match operands.next() {
                            Some(Token::Bytes(text)) => texts.push(cmap.say(first, last, &text)),
                            Some(Token::Word(b"[")) => {
                                let each = operands.by_ref().map_while(|token| match token {
                                    Token::Bytes(text) => Some(text),
                                    _ => None,
                                });
                                texts.extend((first..=last).zip(each).map(|(code, text)| cmap.say(code, code, &text)));
                            }
                            _ => break,
                        }
                    }
                }
                _ => {}
            }
            entries = entries.max(texts.len() + glyphs.iter().map(Vec::len).sum::<usize>());
            if entries > MAX_ENTRIES {
                break;
            }
        }
        cmap.glyphs = glyphs.map(Ranges::of);
        cmap.texts = Ranges::of(texts);
        cmap
    }

    /// Whether it is for lines from top to bottom.
    pub(super) fn is_upright(&self) -> bool {
        self.upright
    }

    /// The characters of a code.
    pub(super) fn text(&self, code: u32) -> Option<Text> {
        let range = self.texts.find(code)?;
        let said = self.said.get(usize::try_from(range.value).ok()?)?;
        let mut chars = said.chars();
        let last = char::from_u32(u32::from(chars.next_back()?) + (code - range.first).min(0xFFFF))?;
        let before = chars.as_str();
        Some(if before.is_empty() { Text::One(last) } else { Text::More(format!("{before}{last}")) })
    }

    /// The first code of these bytes, its length in bytes, and its glyph.
    pub(super) fn code(&self, bytes: &[u8]) -> Option<(u32, usize, u32)> {
        let mut code = 0;
        bytes.iter().zip(&self.glyphs).enumerate().find_map(|(index, (byte, glyphs))| {
            code = code << 8 | u32::from(*byte);
            let range = glyphs.find(code)?;
            Some((code, index + 1, range.value.saturating_add(code - range.first)))
        })
    }

    /// Keeps the text of a range.
    fn say(&mut self, first: u32, last: u32, utf16: &[u8]) -> Range {
        let units = utf16.chunks(2).map(|unit| unit.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
        let chars = char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER));
        self.said.push(chars.collect());
        Range { first, last, value: u32::try_from(self.said.len() - 1).unwrap_or(u32::MAX) }
    }
}

/// The number of a code, and its length in bytes.
fn code(token: Option<Token<'_>>) -> Option<(u32, usize)> {
    match token? {
        Token::Bytes(bytes) if (1..=MAX_LENGTH).contains(&bytes.len()) => {
            Some((bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)), bytes.len()))
        }
        _ => None,
    }
}

/// The pieces of a text in PostScript. Literal strings come in pieces; nobody here asks for them.
pub(super) fn tokens(bytes: &[u8]) -> impl Iterator<Item = Token<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_ascii_start();
            let (first, after) = rest.split_first()?;
            match first {
                b'%' => rest = split(rest, rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'))).1,
                b'<' if after.first() != Some(&b'<') => {
                    let (digits, behind) = split(after, after.iter().position(|byte| *byte == b'>'));
                    rest = behind.get(1..).unwrap_or_default();
                    return Some(Token::Bytes(unhex(digits)));
                }
                b'/' => {
                    let (name, behind) = split(after, after.iter().position(|byte| is_end(*byte)));
                    rest = behind;
                    return Some(Token::Name(name));
                }
                _ => {
                    let end = after.iter().position(|byte| is_end(*byte)).map(|end| end + 1);
                    let (word, behind) = split(rest, if is_end(*first) { Some(1) } else { end });
                    rest = behind;
                    let number = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok());
                    return Some(number.map_or(Token::Word(word), Token::Number));
                }
            }
        }
    })
}

/// What stands before a place and from there on; without a place all stands before it.
fn split(bytes: &[u8], at: Option<usize>) -> (&[u8], &[u8]) {
    bytes.split_at(at.unwrap_or(bytes.len()))
}

fn is_end(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(byte, b'\0' | b'/' | b'[' | b']' | b'<' | b'>' | b'(' | b')' | b'{' | b'}' | b'%')
}

fn unhex(digits: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = digits.iter().filter_map(|digit| char::from(*digit).to_digit(16)?.try_into().ok()).collect();
    // An odd last digit is followed by a zero that was left out.
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect()
}
