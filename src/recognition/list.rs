//! What stands in lists: skills, languages, certificates, interests.

use super::block::Block;
use super::contact::link_in;
use super::date;
use super::entry::{is_sentence, tidy};
use super::words::lower;
use super::{Attested, Spoken};
use crate::profile::{Cefr, LanguageName};
use crate::text::Lang;

/// The most items that are read under one heading.
const MAX_ITEMS: usize = 200;

/// The longest skill, in characters: more is a sentence.
const MAX_SKILL: usize = 80;

/// Languages beside those that the app offers.
const MORE_LANGUAGES: &str = "latijn|latin|grieks|oudgrieks|ancient greek|japans|japanese|koreaans|korean|hongaars|hungarian|tsjechisch|czech|servisch|\
    serbian|kroatisch|croatian|bosnisch|bosnian|albanees|albanian|deens|danish|zweeds|swedish|noors|norwegian|fins|finnish|hebreeuws|hebrew|indonesisch|\
    indonesian|maleis|malay|thais|thai|tamil|punjabi|bengaals|bengali|swahili|amhaars|amharic|pashto|dari|farsi|perzisch|persian|marokkaans|moroccan|berbers|\
    tamazight|mandarijn|mandarin|chinese|kantonees|cantonese|sranan|papiamentu|frysk|vlaams|flemish|gebarentaal|sign language|slowaaks|slovak|sloveens|\
    litouws|lithuanian|lets|latvian|ests|estonian|georgisch|armeens|armenian|azerbeidzjaans|afrikaans|tagalog|filipijns|spaans|zaza";

/// Words that say how well a language is spoken, without a label before them.
const FLUENT: &str = "moedertaal|vloeiend|goed|redelijk|matig|basis|beginner|gevorderd|uitstekend|native|fluent|good|basic|intermediate|advanced|\
    moderate|excellent|professional|conversational|mother tongue|zeer goed|tweetalig|bilingual|elementair|elementary|voldoende|beginnend|eerste taal";

/// The skills of these blocks; what is no skill goes to `rest`.
pub(super) fn skills(blocks: &[Block], rest: &mut Vec<String>) -> Vec<String> {
    let mut skills: Vec<String> = Vec::new();
    for block in blocks {
        if is_sentence(&block.text) && block.text.matches([',', '|', '·', ';']).count() < 2 {
            rest.push(block.text.clone());
            continue;
        }
        let text = uncategorised(&block.text);
        for piece in split(text, ",;|·•●∙\t▪") {
            let skill = unrated(piece);
            if skill.is_empty() {
                continue;
            }
            if skill.chars().count() > MAX_SKILL || skills.len() >= MAX_ITEMS {
                rest.push(piece.to_owned());
            } else if !skills.iter().any(|known| known == skill) {
                skills.push(skill.to_owned());
            }
        }
    }
    skills
}

/// "Hard skills: Excel, Word" is "Excel, Word".
fn uncategorised(text: &str) -> &str {
    match text.split_once(':') {
        Some((category, rest)) if category.split_whitespace().count() <= 4 && !rest.trim().is_empty() => {
            let is_category = rest.contains([',', '|', '·', ';']) || super::heading::part_of(category).is_some();
            if is_category { rest } else { text }
        }
        _ => text,
    }
}

/// A skill without stars, dots and per cents behind it.
fn unrated(text: &str) -> &str {
    let is_sign = |c: char| c.is_whitespace() || "★☆●○◐■□▪▫•◦⬤◯,;:|–—-.".contains(c);
    let text = tidy(text).trim_end_matches(is_sign);
    let bare = text
        .strip_suffix('%')
        .map(|text| text.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(is_sign));
    let bare = bare.unwrap_or(text);
    match bare.rsplit_once(' ') {
        Some((name, of))
            if of.len() <= 5
                && of.split_once('/').is_some_and(|(a, b)| a.parse::<u8>().is_ok() && b.parse::<u8>().is_ok()) =>
        {
            name.trim_end_matches(is_sign)
        }
        _ => bare,
    }
}

/// Splits at these signs, but not within brackets.
fn split<'a>(text: &'a str, signs: &str) -> Vec<&'a str> {
    let (mut pieces, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && signs.contains(c) => {
                pieces.push(text[from..at].trim());
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    // A bracket that never closes parts nothing.
    pieces.push(text[from..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The languages of these blocks; what is none goes to `rest`.
pub(super) fn languages(blocks: &[Block], rest: &mut Vec<String>) -> Vec<Spoken> {
    let mut languages: Vec<Spoken> = Vec::new();
    for block in blocks {
        let pieces = split(&block.text, ",;|·\t");
        let named = pieces.iter().filter(|piece| opening_language(piece).is_some()).count();
        let pieces = if named >= 2 { pieces } else { vec![block.text.as_str()] };
        for piece in pieces {
            if let Some(language) = spoken(piece).filter(|_| languages.len() < MAX_ITEMS) {
                languages.push(language);
                continue;
            }
            match languages.last_mut() {
                // "Nederlands" above "Moedertaal", or a second column.
                Some(last) if last.fluency.is_empty() && is_fluency(piece) => last.fluency = tidy(piece).to_owned(),
                _ => rest.push(piece.to_owned()),
            }
        }
    }
    languages
}

/// "Engels (B1, zelfstandig op het werk)", "Engels: B1", "Engels – goed", "Engels".
fn spoken(text: &str) -> Option<Spoken> {
    let text = tidy(text);
    let known = opening_language(text);
    let end = match known {
        Some(end) => end,
        // An own name, where signs say that a level follows.
        None => text.find([':', '(', '–', '\t']).filter(|end| {
            let name = text[..*end].trim();
            !is_fluency(name) && name.starts_with(char::is_uppercase) && name.split_whitespace().count() <= 3
        })?,
    };
    let name = text[..end].trim();
    let mut fluency = tidy(text[end..].trim_start_matches(|c: char| c.is_whitespace() || ":–—-,|=".contains(c)));
    // Letters before a bracket that closes later: "Dutch (mother tongue) C2".
    fluency = fluency.trim_matches(|c: char| "★☆●○".contains(c)).trim();
    (!name.is_empty()).then(|| Spoken { name: name.to_owned(), fluency: fluency.to_owned() })
}

/// Where the name of a language that opens the text ends.
fn opening_language(text: &str) -> Option<usize> {
    let small = lower(text.trim_start());
    if small.len() != text.len() {
        return None;
    }
    let ends = |name: &str| {
        let rest = small.strip_prefix(name)?;
        rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-').then_some(name.len())
    };
    let listed = LanguageName::LIST.iter().flat_map(|(_, label)| Lang::ALL.map(|lang| lower(label.get(lang))));
    let listed = listed.filter_map(|name| ends(&name)).max();
    listed.or_else(|| MORE_LANGUAGES.split('|').filter_map(|name| ends(name.trim())).max())
}

fn is_fluency(text: &str) -> bool {
    let small = lower(text);
    let has = |word: &str| small.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
    Cefr::ALL.iter().any(|level| has(&lower(level.code()))) || FLUENT.split('|').any(|word| small.contains(word.trim()))
}

/// The certificates of these blocks.
pub(super) fn certificates(blocks: &[Block]) -> Vec<Attested> {
    let mut certificates: Vec<Attested> = Vec::new();
    for block in blocks {
        let facts = certificate(&block.text);
        let has_room = certificates.len() < MAX_ITEMS;
        match certificates.last_mut() {
            // A line under the name: who gave it, or when.
            Some(last) if !block.is_item && !block.is_apart && facts.name.is_empty() => last.complete(facts),
            _ if facts.name.is_empty() => {}
            _ if has_room => certificates.push(facts),
            _ => {}
        }
    }
    certificates
}

/// "Jeugd-EHBO, Rode Kruis, mrt 2026, geldig tot sep 2028, https://…".
fn certificate(text: &str) -> Attested {
    let mut attested = Attested::default();
    let mut text = text.to_owned();
    if let Some(url) = link_in(&text) {
        attested.url = url.to_owned();
        text = text.replace(&attested.url, " ");
    }
    let small = lower(&text);
    let until = ["geldig tot en met", "geldig t/m", "geldig tot", "valid until", "valid through", "expires"];
    if let Some((at, words)) = until.iter().find_map(|words| Some((small.find(words)?, words)))
        && small.len() == text.len()
    {
        let from = at + words.len();
        if let Some(dated) = date::find(&text[from..]) {
            attested.valid_until = dated.period.from;
            let end = from + dated.range.end;
            text = format!("{}{}", &text[..at], &text[end..]);
        }
    }
    if let Some(dated) = date::find(&text) {
        attested.date = dated.period.from.or(match dated.period.to {
            Some(crate::profile::End::At(moment) | crate::profile::End::Expected(moment)) => Some(moment),
            _ => None,
        });
        text = date::rest_of(&text, &dated.range);
    }
    let mut signs = vec!["\t", " | ", " · ", " – ", " — ", " - "];
    if !["\t", " | ", " · "].iter().any(|sign| text.contains(sign)) {
        signs.insert(0, ", ");
    }
    let sign = signs.into_iter().find(|sign| text.contains(sign));
    let pieces: Vec<&str> = match sign {
        Some(sign) => text.split(sign).map(tidy).filter(|piece| !piece.is_empty()).collect(),
        None => vec![tidy(&text)],
    };
    match pieces.as_slice() {
        [] => {}
        [only] => match only.strip_suffix(')').and_then(|open| open.rsplit_once(" (")) {
            // An abbreviation explains the name.
            Some((name, issuer)) if issuer.starts_with(char::is_uppercase) && issuer.contains(char::is_lowercase) => {
                (attested.name, attested.issuer) = (name.trim().to_owned(), issuer.to_owned());
            }
            _ => attested.name = (*only).to_owned(),
        },
        [name @ .., issuer] => {
            attested.name = name.join(sign.unwrap_or(", "));
            attested.issuer = (*issuer).to_owned();
        }
    }
    attested
}

impl Attested {
    fn complete(&mut self, facts: Self) {
        self.date = self.date.or(facts.date);
        self.valid_until = self.valid_until.or(facts.valid_until);
        if self.url.is_empty() {
            self.url = facts.url;
        }
    }
}

/// The interests of these blocks.
pub(super) fn interests(blocks: &[Block]) -> Vec<String> {
    let pieces = blocks.iter().flat_map(|block| {
        if is_sentence(&block.text) { vec![block.text.as_str()] } else { split(&block.text, ",;|·•\t") }
    });
    pieces.map(|piece| tidy(piece).to_owned()).filter(|piece| !piece.is_empty()).take(MAX_ITEMS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Moment;

    fn items(text: &str) -> Vec<Block> {
        text.lines().map(|line| Block { text: line.to_owned(), is_item: true, ..Block::default() }).collect()
    }

    #[test]
    fn skills_are_parted_and_lose_their_marks() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(skills(&items(text), &mut Vec::new()), expected, "{text}");
        };
        check(
            "Kassa bedienen, Excel (draaitabellen, grafieken), Canva",
            &["Kassa bedienen", "Excel (draaitabellen, grafieken)", "Canva"],
        );
        check("Hard skills: Word | Excel\nSoft skills: geduldig · rustig", &["Word", "Excel", "geduldig", "rustig"]);
        check("Excel ★★★☆☆\nWord 80%\nCanva 4/5", &["Excel", "Word", "Canva"]);
    }

    #[test]
    fn languages_are_read_with_or_without_a_level() {
        let check = |text: &str, expected: &[(&str, &str)]| {
            let read = languages(&items(text), &mut Vec::new());
            let read: Vec<_> = read.iter().map(|it| (it.name.as_str(), it.fluency.as_str())).collect();
            assert_eq!(read, expected, "{text}");
        };
        check("Engels (B1, zelfstandig op het werk)", &[("Engels", "B1, zelfstandig op het werk")]);
        check("Nederlands: moedertaal, Engels: goed", &[("Nederlands", "moedertaal"), ("Engels", "goed")]);
        check("Nederlands\nMoedertaal\nDuits – basis", &[("Nederlands", "Moedertaal"), ("Duits", "basis")]);
        check(
            "Persian (Farsi or Dari) (C2, as a first language)",
            &[("Persian (Farsi or Dari)", "C2, as a first language")],
        );
        check("Dutch, English and German", &[("Dutch", ""), ("English", "and German")]);
    }

    #[test]
    fn certificates_are_read_in_one_line() {
        let read = certificates(&items(
            "EHBO, Het Oranje Kruis, sep 2026, geldig tot sep 2028, https://example.nl/a\n2024 – VCA (Bureau Veilig)",
        ));
        let at = |text: &str| text.parse::<Moment>().ok();
        assert_eq!(
            (read[0].name.as_str(), read[0].issuer.as_str(), read[0].date, read[0].valid_until, read[0].url.as_str()),
            ("EHBO", "Het Oranje Kruis", at("2026-09"), at("2028-09"), "https://example.nl/a")
        );
        assert_eq!(
            (read[1].name.as_str(), read[1].issuer.as_str(), read[1].date),
            ("VCA", "Bureau Veilig", at("2024"))
        );
    }
}
