//! Upper and lower case: where a sentence has which, and of the letters that we print.
//!
//! The standard library knows every script, and its tables would cost the first screen 10 kB. Latin with its accents,
//! Greek and Cyrillic are what our fonts draw; any other letter stays as it is.

/// The text with its first letter in upper case.
pub(crate) fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| std::iter::once(upper(first)).chain(chars).collect())
}

/// The text with its first letter in lower case.
pub(crate) fn uncapitalise(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| std::iter::once(lower(first)).chain(chars).collect())
}

/// Words that open a sentence and are never a name, in either language; "I" keeps its capital.
const OPENERS: [&str; 22] = [
    "Ik", "We", "Wij", "Mijn", "Onze", "De", "Het", "Een", "Toen", "Als", "Elke", "Samen", "Op", "In", "Bij", "Met",
    "Voor", "My", "The", "A", "When", "Every",
];

/// What follows a colon: a sentence that opens with a plain word goes on in lower case, as Dutch and British English do
/// (Taaladvies, "hoofdletter na dubbelepunt"). Of two sentences or more each keeps its capital.
pub(crate) fn after_colon(text: &str) -> String {
    let opener = text.split_whitespace().next().unwrap_or_default();
    let is_one_sentence = !text.trim_end_matches('.').contains(". ");
    if is_one_sentence && OPENERS.contains(&opener) { uncapitalise(text) } else { text.to_owned() }
}

/// The small letter.
pub(crate) fn lower(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => moved(c, 0x20),
        'Ѐ'..='Џ' => moved(c, 0x50),
        'Ÿ' => 'ÿ',
        'İ' => 'i',
        'Ά' => 'ά',
        'Έ'..='Ί' => moved(c, 0x25),
        'Ό' => 'ό',
        'Ύ' | 'Ώ' => moved(c, 0x3f),
        _ if is_capital_of_a_pair(c) => moved(c, 1),
        _ => c,
    }
}

/// The capital.
pub(crate) fn upper(c: char) -> char {
    match c {
        'a'..='z' => c.to_ascii_uppercase(),
        'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ϋ' | 'а'..='я' => moved(c, -0x20),
        'ѐ'..='џ' => moved(c, -0x50),
        'ÿ' => 'Ÿ',
        'ς' => 'Σ',
        'ı' => 'I',
        'ά' => 'Ά',
        'έ'..='ί' => moved(c, -0x25),
        'ό' => 'Ό',
        'ύ' | 'ώ' => moved(c, -0x3f),
        _ => Some(moved(c, -1)).filter(|capital| is_capital_of_a_pair(*capital)).unwrap_or(c),
    }
}

/// Whether the next code point is the small letter of this one.
fn is_capital_of_a_pair(c: char) -> bool {
    match c {
        'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' | 'Ș'..='Ț' | 'Ạ'..='Ỹ' | 'Ѡ'..='Ҁ' | 'Ґ'..='ӎ' => {
            (c as u32).is_multiple_of(2)
        }
        'Ĺ'..='Ň' | 'Ź'..='Ž' | 'Ǎ'..='Ǜ' | 'Ư' => !(c as u32).is_multiple_of(2),
        'Ơ' => true,
        _ => false,
    }
}

fn moved(c: char, by: i32) -> char {
    u32::try_from(c as i32 + by).ok().and_then(char::from_u32).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Latin with its accents, Greek and Cyrillic: what the fonts hold.
    fn printed() -> impl Iterator<Item = char> {
        let ranges =
            ['A'..='z', 'À'..='ž', 'Ơ'..='ơ', 'Ư'..='ư', 'Ș'..='ț', 'Α'..='ω', 'Ѐ'..='џ', 'Ґ'..='ґ', 'Ạ'..='ỹ'];
        ranges.into_iter().flatten()
    }

    #[test]
    fn letters_of_our_fonts_are_as_unicode_says() {
        for c in printed() {
            let [small, capital] = [c.to_lowercase().collect(), c.to_uppercase().collect::<String>()];
            let small: String = small;
            // A letter that becomes several (ß, ŉ, İ) stays one here.
            if small.chars().count() == 1 {
                assert_eq!(lower(c).to_string(), small, "{c}");
            }
            if capital.chars().count() == 1 {
                assert_eq!(upper(c).to_string(), capital, "{c}");
            }
        }
        assert_eq!((lower('字'), upper('字'), lower('×'), upper('÷')), ('字', '字', '×', '÷'));
    }
}
