//! In which language a vacancy is: the small words tell.

use super::Refused;
use super::cues::{Folded, has};
use crate::text::{Label, Lang, label};

/// A language that we can name but don't read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// French.
    French,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
    /// Polish.
    Polish,
    /// Turkish.
    Turkish,
    /// None of these: another language or script.
    Unknown,
}

impl Tongue {
    /// Its name, as it stands in a sentence.
    pub const fn name(self) -> Label {
        match self {
            Self::French => label("het Frans", "French"),
            Self::German => label("het Duits", "German"),
            Self::Spanish => label("het Spaans", "Spanish"),
            Self::Italian => label("het Italiaans", "Italian"),
            Self::Portuguese => label("het Portugees", "Portuguese"),
            Self::Polish => label("het Pools", "Polish"),
            Self::Turkish => label("het Turks", "Turkish"),
            Self::Unknown => label("een andere taal", "another language"),
        }
    }
}

/// Small words that the other languages lack, folded.
const OURS: [(Lang, &str); 2] = [
    (Lang::Nl, " de het een en van voor met je jij wij bij ons onze ben bent hebt op naar niet ook aan "),
    (Lang::En, " the and of for with you your we our are have to is at this will be can "),
];
const OTHERS: [(Tongue, &str); 7] = [
    (Tongue::French, " le la les des du et pour vous nous votre une est dans avec sur au aux notre "),
    (Tongue::German, " der die das und mit fur sie wir ist ein eine im zu auf dich dein deine unser bei "),
    (Tongue::Spanish, " el la los las y para con en una es por tu nuestro buscamos del se que "),
    (Tongue::Italian, " il la gli per con una di che sei noi nostro della del siamo cerchiamo e "),
    (Tongue::Portuguese, " o os as para com uma em do da voce nos e que nosso nao "),
    (Tongue::Polish, " i w na z do oraz jest sie dla nie praca o od po szukamy "),
    (Tongue::Turkish, " ve bir ile icin bu da de olan olarak en gore is "),
];

/// So many small words settle the matter.
const ENOUGH: usize = 3;

/// The language of a vacancy, if it is one of ours.
pub(super) fn of(text: &str) -> Result<Lang, Refused> {
    let folded = Folded::of(text);
    let words: Vec<&str> = folded.text.split_whitespace().collect();
    if !words.iter().any(|word| word.chars().any(char::is_alphabetic)) {
        return Err(Refused::Empty);
    }
    let count = |small: &str| words.iter().filter(|word| has(small, word)).count();
    let [dutch, english] = OURS.map(|(_, small)| count(small));
    let (ours, most) = if english > dutch { (Lang::En, english) } else { (Lang::Nl, dutch) };
    let other = OTHERS.map(|(tongue, small)| (count(small), tongue)).into_iter().max_by_key(|(count, _)| *count);
    match other {
        Some((count, tongue)) if count > most && count >= ENOUGH => Err(Refused::OtherLanguage(tongue)),
        // A list of keywords has no small words; one in another script has none of our letters.
        _ if most == 0 && !is_latin(&words) => Err(Refused::OtherLanguage(Tongue::Unknown)),
        _ => Ok(ours),
    }
}

fn is_latin(words: &[&str]) -> bool {
    let letters = || words.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic());
    2 * letters().filter(|c| *c < '\u{250}').count() >= letters().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_words_tell_the_language() {
        let check = |text: &str, expected: Result<Lang, Refused>| assert_eq!(of(text), expected, "{text}");
        let other = |tongue| Err(Refused::OtherLanguage(tongue));
        check("Wij zoeken een kassamedewerker voor de zaterdag", Ok(Lang::Nl));
        check("We are looking for a barista to join our team", Ok(Lang::En));
        check("Junior developer (m/v) bij ons in het team: you know the basics of Rust", Ok(Lang::Nl));
        check("Nous cherchons un vendeur pour notre magasin dans le centre de la ville", other(Tongue::French));
        check("Wir suchen eine Aushilfe für die Kasse und das Lager, bist du dabei?", other(Tongue::German));
        check("Buscamos una persona para el restaurante, con experiencia en la cocina", other(Tongue::Spanish));
        check("Szukamy osoby do pracy w magazynie, praca na zmiany oraz w weekendy", other(Tongue::Polish));
        check("Мы ищем продавца в магазин", other(Tongue::Unknown));
        check("نبحث عن بائع", other(Tongue::Unknown));
        check("Excel, Word, kassa", Ok(Lang::Nl));
        check(" \n 12 - !", Err(Refused::Empty));
    }
}
