//! A text as the detectors read it: words, numbers and marks, each with its place, folded so that tricks of writing
//! (accents, full-width digits, look-alike letters, hidden marks) change nothing.

use crate::skill::search::base;
use crate::text::case::lower;

/// The tokens of a text.
#[derive(Debug)]
pub(super) struct Reading {
    /// Its tokens, in order.
    pub(super) tokens: Vec<Token>,
    /// The folded letters and digits of all tokens, one behind the other.
    folded: String,
}

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    /// Where it ends in the text, in bytes.
    pub(super) end: usize,
    from: usize,
    to: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Whether its first letter is a capital.
    pub(super) is_capital: bool,
    /// Whether it has no small letter.
    pub(super) is_shouted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Mark(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: "JO15" is two tokens.
    None,
    /// One hyphen between two letters or digits.
    Hyphen,
    Space,
    /// A line break, or the start of the text.
    Line,
}

impl Reading {
    /// Reads a text, once from start to end.
    pub(super) fn of(text: &str) -> Self {
        let mut reading = Self { tokens: Vec::with_capacity(text.len() / 5), folded: String::new() };
        let mut gap = Gap::Line;
        let mut is_open = false;
        let mut chars = text.char_indices().peekable();
        while let Some((start, raw)) = chars.next() {
            let end = start + raw.len_utf8();
            let next = chars.peek().map(|(_, c)| plain(*c));
            if is_hidden(raw) {
                if is_open && let Some(last) = reading.tokens.last_mut() {
                    last.end = end;
                }
                continue;
            }
            let c = plain(raw);
            let kind = match c {
                _ if c.is_ascii_digit() => Kind::Number,
                _ if c.is_alphabetic() => Kind::Word,
                _ if c.is_whitespace() => {
                    gap = if matches!(c, '\n' | '\r') || gap == Gap::Line { Gap::Line } else { Gap::Space };
                    is_open = false;
                    continue;
                }
                '\'' if is_open && next.is_some_and(char::is_alphabetic) => continue,
                '-' if is_open && next.is_some_and(|next| next.is_alphabetic() || next.is_ascii_digit()) => {
                    (gap, is_open) = (Gap::Hyphen, false);
                    continue;
                }
                _ => Kind::Mark(c),
            };
            match reading.tokens.last_mut() {
                Some(last) if is_open && last.kind == kind => {
                    last.end = end;
                    last.is_shouted &= !raw.is_lowercase();
                }
                _ => reading.tokens.push(Token {
                    start,
                    end,
                    from: reading.folded.len(),
                    to: 0,
                    kind,
                    gap,
                    is_capital: c.is_uppercase(),
                    is_shouted: !c.is_lowercase(),
                }),
            }
            gap = Gap::None;
            is_open = !matches!(kind, Kind::Mark(_));
            if is_open {
                let small = lower(c);
                match base(small) {
                    Some(letters) => reading.folded.push_str(letters),
                    None => reading.folded.push(small),
                }
            }
            if let Some(last) = reading.tokens.last_mut() {
                last.to = reading.folded.len();
            }
        }
        reading
    }

    /// The folded letters or digits of a token; empty for a mark, and beyond the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.folded[token.from..token.to])
    }

    /// The folded letters of the token before, on the same line.
    pub(super) fn word_before(&self, at: usize) -> &str {
        if at == 0 || self.begins_line(at) { "" } else { self.word(at - 1) }
    }

    /// Its value, if the token is a number that fits.
    pub(super) fn number(&self, at: usize) -> Option<u32> {
        self.is_number(at).then(|| self.word(at).parse().ok()).flatten()
    }

    /// Whether the token is a number.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Number)
    }

    /// Whether the token is a word.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Whether the token is a word with a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word && token.is_capital)
    }

    /// Whether the token is this mark.
    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Mark(mark))
    }

    /// What stands before the token; a line break beyond the end.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.tokens.get(at).map_or(Gap::Line, |token| token.gap)
    }

    /// Whether a line begins with the token, or has ended before it.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        self.gap(at) == Gap::Line
    }

    /// Whether a clause ends before the token: the line does, or a mark stands there.
    pub(super) fn ends_clause(&self, at: usize) -> bool {
        self.begins_line(at) || matches!(self.tokens[at].kind, Kind::Mark(c) if c != '/' && c != '&')
    }

    /// Whether a clause begins with the token: the line does, or a mark stands before it.
    pub(super) fn begins_clause(&self, at: usize) -> bool {
        let is_mark = |at: usize| matches!(self.tokens[at].kind, Kind::Mark(c) if c != '/' && c != '&');
        at == 0 || self.begins_line(at) || is_mark(at - 1)
    }

    /// The tokens from `at` on that hang together without a space, up to the first that doesn't.
    pub(super) fn glued_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.tokens.len() && matches!(self.gap(end), Gap::None | Gap::Hyphen) && end - at < 24 {
            end += 1;
        }
        end
    }

    /// A run of numbers that may be one that was split: by a space, dot, hyphen or slash. Its digits and its last token.
    pub(super) fn digits(&self, at: usize, most: usize) -> (String, usize) {
        let mut digits = self.word(at).to_owned();
        let mut last = at;
        while digits.len() <= most {
            let is_split = |c| self.is_mark(last + 1, c) && matches!(self.gap(last + 1), Gap::None | Gap::Space);
            let next = if ['.', '-', '/'].into_iter().any(is_split) { last + 2 } else { last + 1 };
            if !self.is_number(next) || self.begins_line(next) {
                break;
            }
            digits.push_str(self.word(next));
            last = next;
        }
        (digits, last)
    }
}

/// Marks that are not seen: combining accents, soft hyphens, zero-width characters and those that turn the direction.
const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{ad}' | '\u{61c}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}')
}

/// The plain character that another one stands for or looks like.
fn plain(c: char) -> char {
    let moved = |first: char, to: char| char::from_u32(c as u32 - first as u32 + to as u32).unwrap_or(c);
    match c {
        '`' => '\'',
        '\0'..='\u{7f}' => c,
        '’' | '‘' | '‛' | '´' | 'ʼ' => '\'',
        '\u{2010}'..='\u{2012}' | '\u{2212}' | '\u{fe63}' => '-',
        '–' | '—' => '–',
        '\u{ff01}'..='\u{ff5e}' => moved('\u{ff01}', '!'),
        '\u{660}'..='\u{669}' => moved('\u{660}', '0'),
        '\u{6f0}'..='\u{6f9}' => moved('\u{6f0}', '0'),
        '\u{966}'..='\u{96f}' => moved('\u{966}', '0'),
        // Mathematical letters repeat the alphabet, capitals first; their digits run from 0 to 9.
        '\u{1d7ce}'..='\u{1d7ff}' => char::from(b'0' + ((c as u32 - 0x1d7ce) % 10) as u8),
        '\u{1d400}'..='\u{1d6a3}' => {
            let letter = ((c as u32 - 0x1d400) % 52) as u8;
            char::from(if letter < 26 { b'A' + letter } else { b'a' + letter - 26 })
        }
        'а' | 'α' => 'a',
        'А' | 'Α' => 'A',
        'в' | 'В' | 'Β' => 'B',
        'с' | 'ϲ' => 'c',
        'С' => 'C',
        'ԁ' => 'd',
        'е' => 'e',
        'Е' | 'Ε' => 'E',
        'һ' => 'h',
        'Н' | 'Η' => 'H',
        'і' | 'ι' => 'i',
        'І' | 'Ι' => 'I',
        'ј' => 'j',
        'Ј' => 'J',
        'к' | 'κ' => 'k',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'о' | 'ο' => 'o',
        'О' | 'Ο' => 'O',
        'р' | 'ρ' => 'p',
        'Р' | 'Ρ' => 'P',
        'ѕ' => 's',
        'Ѕ' => 'S',
        'т' | 'τ' => 't',
        'Т' | 'Τ' => 'T',
        'ѵ' | 'ν' => 'v',
        'х' | 'χ' => 'x',
        'Х' | 'Χ' => 'X',
        'у' => 'y',
        'У' | 'Υ' => 'Y',
        'Ζ' => 'Z',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let reading = Reading::of(text);
        let words: Vec<_> = (0..reading.tokens.len())
            .map(|at| match reading.tokens[at].kind {
                Kind::Mark(c) => c.to_string(),
                _ => reading.word(at).to_owned(),
            })
            .collect();
        assert_eq!(words, expected);
        for token in &reading.tokens {
            assert!(text.get(token.start..token.end).is_some(), "{token:?}");
        }
    }

    #[test]
    fn texts_become_words_numbers_and_marks() {
        check("Ik, ’s avonds: foto's – É!", &["ik", ",", "'", "s", "avonds", ":", "fotos", "–", "e", "!"]);
        check("JO15-2 16-jarige NL91ABNA", &["jo", "15", "2", "16", "jarige", "nl", "91", "abna"]);
    }

    #[test]
    fn tricks_of_writing_are_folded_away() {
        check("１１１\u{202e}２２２ 𝟑𝟑𝟑", &["111222", "333"]);
        check("zwаngеr zwa\u{301}nger z\u{ad}wanger", &["zwanger", "zwanger", "zwanger"]);
    }
}
