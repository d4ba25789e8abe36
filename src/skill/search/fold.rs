//! Folding: the words of a text without case and accents, so that equal words compare equal as bytes.

use crate::text::case::lower;
use std::ops::Range;

/// At most this many bytes of a word count: enough for every row, and a bound for pasted text.
pub const MAX_LETTERS: usize = 32;

/// Calls `each` with every word of a text, folded: lower case, without accents, ligatures as their letters.
///
/// An apostrophe belongs to its word ("video's" is found by "videos"), and so do `&`, `+` and `#` ("H&M", "C#").
pub fn each_word(text: &str, mut each: impl FnMut(&str)) {
    each_word_at(text, |_, word| each(word));
}

/// As [`each_word`], with the bytes of the text from which a word comes.
pub fn each_word_at(text: &str, mut each: impl FnMut(Range<usize>, &str)) {
    let mut word = Word { letters: [0; MAX_LETTERS], len: 0, is_full: false, at: 0..0 };
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_ascii_alphanumeric() || matches!(c, '&' | '+' | '#') {
            word.push(c.to_ascii_lowercase(), at..end);
        } else if matches!(c, '\'' | '’' | '‘' | '`' | '\u{300}'..='\u{36f}') {
            continue;
        } else if c.is_ascii() || is_punctuation(c) {
            word.give(&mut each);
        } else {
            match base(lower(c)) {
                Some(letters) => letters.chars().for_each(|letter| word.push(letter, at..end)),
                None => word.push(lower(c), at..end),
            }
        }
    }
    word.give(&mut each);
}

/// All words of a text, folded and joined: "Samen-werken" is "samenwerken".
pub fn folded(text: &str) -> String {
    let mut folded = String::new();
    each_word(text, |word| folded.push_str(word));
    folded
}

/// Spaces, dashes, quotes and signs beyond ASCII, as people type them in Latin script.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{80}'..='©' | '«'..='´' | '¶'..='¹' | '»'..='¿' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3003}')
}

/// A word that grows, on the stack.
struct Word {
    letters: [u8; MAX_LETTERS],
    len: usize,
    is_full: bool,
    /// Where it comes from.
    at: Range<usize>,
}

impl Word {
    fn push(&mut self, letter: char, from: Range<usize>) {
        if self.len == 0 && !self.is_full {
            self.at.start = from.start;
        }
        self.at.end = from.end;
        let end = self.len + letter.len_utf8();
        self.is_full |= end > MAX_LETTERS;
        if !self.is_full {
            letter.encode_utf8(&mut self.letters[self.len..end]);
            self.len = end;
        }
    }

    /// Gives the word, if there is one, and begins the next.
    fn give(&mut self, each: &mut impl FnMut(Range<usize>, &str)) {
        if let Ok(word) = std::str::from_utf8(&self.letters[..self.len])
            && !word.is_empty()
        {
            each(self.at.clone(), word);
        }
        (self.len, self.is_full) = (0, false);
    }
}

/// The ASCII letters of an accented or joined Latin letter in lower case. Dutch and English need no more.
pub(crate) fn base(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ'..='ị' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'ß' => "ss",
        _ => return None,
    })
}
