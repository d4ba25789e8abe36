//! Light stems of Dutch and English: one word for "koken", "kookt" and "gekookt", one for "clean" and "cleaning".
//!
//! A few rules for both languages at once, because a query may be in either. They only have to give equal words for
//! forms of one word, not the word of a dictionary; a hit by stem stands behind an exact one.

use super::fold::MAX_LETTERS;

/// What must be left of a word.
const SHORTEST: usize = 3;

/// Endings, the longest of each family first; at most [`ROUNDS`] of them go, one after the other.
const ENDINGS: &[&[u8]] = &[
    b"sters", b"ingen", b"tjes", b"ster", b"ings", b"ing", b"jes", b"ers", b"je", b"er", b"en", b"es", b"ed", b"te",
    b"de", b"s", b"e", b"t", b"d",
];
const ROUNDS: usize = 2;

/// What stands before `ge` in participles of verbs that come apart: "opgeruimd", "schoongemaakt".
pub const PARTICLES: &[&[u8]] = &[
    b"schoon", b"samen", b"klaar", b"terug", b"voor", b"over", b"door", b"vast", b"rond", b"aan", b"uit", b"mee",
    b"bij", b"weg", b"op", b"af", b"in", b"na", b"om",
];

/// The stem of a folded word, as a number: equal for forms of one word. None where a word has no other forms.
pub fn stem(word: &[u8]) -> Option<u32> {
    if word.len() < SHORTEST || !word.iter().all(u8::is_ascii_lowercase) {
        return None;
    }
    let mut letters = [0; MAX_LETTERS];
    let mut len = without_ge(word, &mut letters);
    // "installeert" and "geïnstalleerd" as "installeren".
    if letters[..len].ends_with(b"eert") || letters[..len].ends_with(b"eerd") {
        letters[len - 4..len].copy_from_slice(b"eren");
    }
    // "lezen" and "lees", "organize" and "organise".
    letters.iter_mut().filter(|letter| **letter == b'z').for_each(|letter| *letter = b's');
    for _ in 0..ROUNDS {
        len = without_ending(&letters[..len]);
        // "oppass" of "oppassen" goes on as "oppas" does.
        len -= usize::from(len > SHORTEST && letters[len - 1] == letters[len - 2]);
    }
    len = evened(&mut letters, len);
    // FNV-1a: two stems in a hundred thousand that share a number cost a weak row too many.
    Some(
        letters[..len]
            .iter()
            .fold(0x811c_9dc5, |hash: u32, letter| (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193)),
    )
}

/// The word's beginning as long as its stem is, with its letters unchanged: "vull" of "vullen", to be found inside
/// "vakkenvuller".
pub fn beginning(word: &[u8]) -> &[u8] {
    &word[..without_ending(word)]
}

/// Copies the word without the `ge` of a participle; gives its length.
fn without_ge(word: &[u8], letters: &mut [u8; MAX_LETTERS]) -> usize {
    let word = &word[..word.len().min(MAX_LETTERS)];
    letters[..word.len()].copy_from_slice(word);
    if !word.ends_with(b"t") && !word.ends_with(b"d") {
        return word.len();
    }
    let verb = PARTICLES.iter().copied().chain([&b""[..]]).find_map(|particle| {
        let rest = word.strip_prefix(particle)?.strip_prefix(b"ge")?;
        (rest.len() > SHORTEST).then_some((particle.len(), rest))
    });
    let Some((at, rest)) = verb else {
        return word.len();
    };
    letters[at..at + rest.len()].copy_from_slice(rest);
    at + rest.len()
}

/// The length of a word without its ending.
fn without_ending(word: &[u8]) -> usize {
    let has_vowel = |rest: &[u8]| rest.iter().any(|letter| b"aeiouy".contains(letter));
    // "Meet" and "praat" end as their verbs do, "kookt" does not.
    let is_of_verb = |rest: &&[u8]| {
        word.len() - rest.len() != 1 || word.ends_with(b"s") || !rest.last().is_some_and(|it| b"aeiou".contains(it))
    };
    let rest = ENDINGS.iter().find_map(|ending| word.strip_suffix(*ending)).filter(is_of_verb);
    rest.filter(|rest| rest.len() >= SHORTEST && has_vowel(rest)).map_or(word.len(), <[u8]>::len)
}

/// Evens out how Dutch and English spell one sound: "bakk" and "bak", "kook" and "kok", "gev" and "geef", "activiti"
/// and "activity". Gives the new length.
fn evened(letters: &mut [u8; MAX_LETTERS], len: usize) -> usize {
    let mut kept = 0;
    for at in 0..len {
        let letter = letters[at];
        let is_double = kept > 0 && letters[kept - 1] == letter;
        let is_last = at + 1 == len;
        if is_double && (is_last || b"aeou".contains(&letter)) {
            continue;
        }
        letters[kept] = match letter {
            b'v' if is_last => b'f',
            b'y' if is_last => b'i',
            other => other,
        };
        kept += 1;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            &["koken", "kookt", "kook", "gekookt", "kookte"][..],
            &["bakken", "bakt", "bakker", "bakkers", "gebakt"],
            &["werken", "werk", "werkt", "gewerkt", "werkster"],
            &["opruimen", "opgeruimd", "opruimt"],
            &["schoonmaken", "schoongemaakt", "schoonmaker", "schoonmaak"],
            &["oppassen", "oppas", "oppast"],
            &["les", "lessen", "lesje"],
            &["lezen", "lees", "leest", "lezer"],
            &["geven", "geef", "geeft"],
            &["kaart", "kaarten", "kaartje", "kaartjes"],
            &["stoel", "stoelen", "stoeltje", "stoeltjes"],
            &["rekenen", "rekent", "reken"],
            &["installeren", "installeert", "geinstalleerd"],
            &["meten", "meet"],
            &["praten", "praat"],
            &["klant", "klanten"],
            &["plannen", "plan", "planning"],
            &["cleaning", "cleaned", "cleaner", "cleaners", "cleans", "clean"],
            &["making", "make", "makes", "maker"],
            &["stopping", "stopped", "stops", "stop"],
            &["activities", "activity"],
            &["organise", "organize", "organising", "organizer"],
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stem(form.as_bytes())).collect();
            assert!(stems.iter().all(|other| other.is_some() && *other == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn other_words_have_other_stems() {
        for (one, other) in [("koken", "koeken"), ("werken", "merken"), ("kassa", "kast"), ("leren", "lezen")] {
            assert_ne!(stem(one.as_bytes()), stem(other.as_bytes()), "{one} {other}");
        }
        for none in ["c#", "h&m", "b2b", "ab", "über"] {
            assert_eq!(stem(none.as_bytes()), None, "{none}");
        }
    }
}
