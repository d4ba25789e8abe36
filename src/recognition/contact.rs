//! Name and ways to be reached, out of the lines that hold them; and what has no business on a CV.

use super::block::Block;
use super::date;
use super::heading::is_capitals;
use super::place;
use super::words::{is_word_of, lower};
use super::{LeftOut, Private};

/// Who the CV is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contact {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) town: String,
    pub(super) links: Vec<String>,
    /// Sentences without a heading of their own.
    pub(super) summary: Vec<String>,
    /// Languages and the like never stand here; what is left says who someone is in a few words, or nothing known.
    pub(super) rest: Vec<String>,
    pub(super) left_out: Vec<LeftOut>,
}

/// What the label before a value says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Name,
    GivenName,
    FamilyName,
    Email,
    Phone,
    Town,
    Address,
    Link,
    Private(Private),
}

const LABELS: [(Label, &str); 14] = [
    (Label::Name, "naam|volledige naam|name|full name|voor- en achternaam"),
    (Label::GivenName, "voornaam|voornamen|first name|given name|roepnaam"),
    (Label::FamilyName, "achternaam|last name|surname|family name"),
    (Label::Email, "e-mail|email|mail|e-mailadres|emailadres|e-mail address|email address"),
    (
        Label::Phone,
        "telefoon|telefoonnummer|tel|tel.|tel nr|mobiel|mobiele telefoon|mobile|phone|phone number|telephone|gsm|nummer|06|m|t|mob",
    ),
    (Label::Town, "woonplaats|plaats|stad|town|city|location|locatie|place of residence|residence|woonachtig in|regio"),
    (
        Label::Address,
        "adres|address|straat|postcode|postal code|zip|woonadres|postcode en woonplaats|street|huisnummer|postcode/woonplaats",
    ),
    (Label::Link, "linkedin|website|site|portfolio|github|url|web|instagram|link|behance|links"),
    (
        Label::Private(Private::Birth),
        "geboortedatum|geboren|geboren op|geb. datum|geb.datum|date of birth|birth date|birthdate|dob|born|leeftijd|age|geboortejaar|geboortedag|birthday|verjaardag",
    ),
    (
        Label::Private(Private::Birthplace),
        "geboorteplaats|place of birth|birthplace|geboren te|geboren in|geboorteland|country of birth",
    ),
    (Label::Private(Private::Nationality), "nationaliteit|nationality|citizenship|herkomst"),
    (Label::Private(Private::Gender), "geslacht|gender|sex"),
    (
        Label::Private(Private::MaritalStatus),
        "burgerlijke staat|burgerlijke stand|marital status|status|gezinssituatie|geloof|religie|religion",
    ),
    (
        Label::Private(Private::Number),
        "bsn|burgerservicenummer|sofinummer|social security number|paspoortnummer|id-nummer|identiteitsnummer|passport number",
    ),
];

/// Values that say something private by themselves.
const STATUSES: &str = "ongehuwd|gehuwd|single|married|unmarried|alleenstaand|samenwonend";

/// Endings of the names of hosts, without which a word with a dot is no link.
const HOSTS: &str =
    "nl|com|org|net|eu|io|dev|be|de|me|app|info|page|site|online|uk|co|tech|art|design|studio|frl|amsterdam";

/// What a CV is called, which no person is.
const TITLES: &str = "curriculum vitae|curriculum|vitae|cv|resume|résumé|mijn cv|my cv";

/// The most words of a name.
const MAX_NAME: usize = 7;

impl Contact {
    /// Reads the lines before the first heading and under a heading such as "Contact".
    pub(super) fn read(&mut self, blocks: &[Block], is_top: bool) {
        let largest = blocks.iter().map(|block| block.size).fold(0.0, f32::max);
        let is_name_size = |block: &Block| is_top && largest > 0.0 && (block.size - largest).abs() < 0.3;
        // Only where one size is larger than the others does it say anything.
        let has_sizes = blocks.iter().any(|block| block.size > 0.0 && block.size < largest - 0.5);
        if is_top && has_sizes {
            let mut large = blocks.iter().filter(|block| is_name_size(block) && is_name(untitled(&block.text)));
            if let Some(first) = large.next() {
                let more = large.next().filter(|more| is_short(&first.text) && is_short(&more.text));
                let words = more.map_or_else(String::new, |more| format!(" {}", more.text));
                self.name = format!("{}{words}", untitled(&first.text));
            }
        }
        let named: Vec<String> = self.name.split_whitespace().map(str::to_owned).collect();
        let mut waiting: Option<(Label, String)> = None;
        for block in blocks {
            let is_named = !named.is_empty()
                && is_name_size(block)
                && untitled(&block.text).split_whitespace().all(|word| named.iter().any(|part| part == word));
            if !is_named {
                self.line(block, is_top, &mut waiting);
            }
        }
    }

    fn line(&mut self, block: &Block, is_top: bool, waiting: &mut Option<(Label, String)>) {
        let text = untitled(&block.text);
        if text.is_empty() {
            return;
        }
        let parts = segments(text);
        let is_shared = parts.len() > 1;
        for part in parts {
            let (label, value) = labelled(part);
            if value.is_empty() {
                *waiting = label.map(|label| (label, part.to_owned()));
                continue;
            }
            let before = waiting.take().filter(|_| label.is_none());
            let whole = before.as_ref().map_or_else(|| part.to_owned(), |(_, label)| format!("{label} {part}"));
            let label = label.or(before.map(|(label, _)| label));
            if !self.part(label, value, &whole, is_shared, is_top) {
                self.rest.push(part.to_owned());
            }
        }
    }

    /// Takes a part of a line; false when it is nothing known.
    fn part(&mut self, label: Option<Label>, value: &str, whole: &str, is_shared: bool, is_top: bool) -> bool {
        match label {
            Some(Label::Private(private)) => {
                self.leave_out(private, whole);
                return true;
            }
            Some(Label::Name) => {
                self.name = value.to_owned();
                return true;
            }
            Some(Label::GivenName) => {
                self.name = [value, &self.name].join(" ").trim().to_owned();
                return true;
            }
            Some(Label::FamilyName) => {
                self.name = [&self.name, value].join(" ").trim().to_owned();
                return true;
            }
            Some(Label::Link) if email_in(value).is_none() => {
                match link_in(value) {
                    Some(link) => self.add_link(link),
                    None => return false,
                }
                return true;
            }
            _ => {}
        }
        if self.reach(value) {
            return true;
        }
        if let Some(private) = private(value) {
            self.leave_out(private, whole);
            return true;
        }
        let is_address = label == Some(Label::Address);
        if self.address(value, is_address || label == Some(Label::Town)) {
            return true;
        }
        if is_address {
            self.leave_out(Private::Address, whole);
            return true;
        }
        if value == self.name {
            return true;
        }
        if is_top && self.name.is_empty() && is_name(value) {
            self.name = value.to_owned();
            return true;
        }
        let is_town =
            label == Some(Label::Town) || (is_shared && place::looks_like_town(value)) || place::is_town(value);
        if is_town && self.town.is_empty() {
            self.town = place::town_of(value).to_owned();
            return true;
        }
        if is_sentence(value) && is_top {
            self.summary.push(value.to_owned());
            return true;
        }
        // The place of a country says no more than the town.
        place::is_country(value) || (is_town && lower(&self.town) == lower(place::town_of(value)))
    }

    /// Takes an e-mail address, a phone number or a link; false when there is none.
    fn reach(&mut self, value: &str) -> bool {
        if let Some(email) = email_in(value) {
            if self.email.is_empty() {
                self.email = email.to_owned();
            }
            // A line that was joined to the one before has no sign between.
            let rest = value.replace(email, " ");
            self.reach(&rest);
            return true;
        }
        if let Some(phone) = phone_in(value) {
            if self.phone.is_empty() {
                self.phone = phone.to_owned();
            }
            return true;
        }
        let Some(link) = link_in(value) else {
            return false;
        };
        self.add_link(link);
        self.reach(&value.replace(link, " "));
        true
    }

    fn add_link(&mut self, link: &str) {
        if !self.links.iter().any(|known| known == link) {
            self.links.push(link.to_owned());
        }
    }

    /// Takes the town of an address and leaves out the rest; false when it is no address.
    fn address(&mut self, value: &str, is_said: bool) -> bool {
        let parts: Vec<&str> = value.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        if !parts.iter().any(|part| place::is_street(part) || place::after_postcode(part).is_some()) {
            let town = parts.first().copied().unwrap_or_default();
            let is_list =
                parts.len() > 1 && parts[1..].iter().all(|part| place::is_country(part) || place::is_town(part));
            let takes = self.town.is_empty() && (is_list || is_said) && place::looks_like_town(town);
            if takes {
                self.town = town.to_owned();
            }
            return takes;
        }
        let has_postcode = parts.iter().any(|part| place::after_postcode(part).is_some());
        for part in parts {
            let after = place::after_postcode(part);
            match after {
                Some(town) => {
                    self.leave_out(Private::Address, part.strip_suffix(town).unwrap_or(part).trim());
                    if self.town.is_empty() && !town.is_empty() {
                        self.town = town.to_owned();
                    }
                }
                None if place::is_street(part) || (has_postcode && place::may_be_street(part)) => {
                    self.leave_out(Private::Address, part);
                }
                None if place::is_country(part) => {}
                None if self.town.is_empty() => self.town = part.to_owned(),
                None => self.rest.push(part.to_owned()),
            }
        }
        true
    }

    fn leave_out(&mut self, private: Private, text: &str) {
        self.left_out.push(LeftOut { private, text: text.to_owned() });
    }
}

/// The text without "Curriculum vitae" or the like around a name.
fn untitled(text: &str) -> &str {
    let text = text.trim();
    let lower = lower(text);
    if TITLES.split('|').any(|title| title == lower.trim_matches([':', '-', '–', ' '])) {
        return "";
    }
    for title in TITLES.split('|') {
        // Small letters of these words are as long as their capitals.
        let Some(rest) = lower.strip_prefix(title).and_then(|rest| text.get(text.len().checked_sub(rest.len())?..))
        else {
            continue;
        };
        if rest.starts_with([' ', ':', '-', '–', '\t', '|']) {
            let rest = rest.trim_start_matches([' ', ':', '-', '–', '\t', '|']);
            let of = ["van ", "of "].iter().find_map(|of| rest.strip_prefix(of));
            // "van" may open a name, but then no capital follows at once.
            return of.filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(rest);
        }
    }
    text
}

/// Parts of a line of contact: between bars, dots, tabs and the like.
fn segments(text: &str) -> Vec<&str> {
    let is_sign = |c: char| "|•·∙⋅●\t;▪◦‣".contains(c);
    let parts = text.split(is_sign).flat_map(|part| part.split(" – ")).flat_map(|part| part.split(" / "));
    let parts: Vec<&str> = parts.flat_map(|part| part.split("  ")).collect();
    let parts = parts.into_iter().flat_map(|part| {
        let pieces: Vec<&str> = part.split(" - ").map(str::trim).collect();
        let is_way = |piece: &&str| {
            email_in(piece).is_some() || phone_in(piece).is_some() || link_in(piece).is_some() || is_name(piece)
        };
        // "06 - 12345678" is one.
        if pieces.len() > 1 && pieces.iter().all(is_way) { pieces } else { vec![part] }
    });
    // A comma parts ways to be reached ("Delft, 06 12345678, a@b.nl"), but not the parts of an address.
    let parts = parts.flat_map(|part| {
        let has_way = |part: &str| email_in(part).is_some() || phone_in(part).is_some();
        if part.split(',').count() > 1 && part.split(',').any(has_way) { part.split(',').collect() } else { vec![part] }
    });
    // Icons before a value.
    let is_icon = |c: char| !c.is_alphanumeric() && !c.is_ascii() && !"’‘“".contains(c);
    parts.map(|part| part.trim().trim_start_matches(is_icon).trim()).filter(|part| !part.is_empty()).collect()
}

/// The label of a value, and the value.
fn labelled(text: &str) -> (Option<Label>, &str) {
    let find = |label: &str| {
        let label = lower(label.trim().trim_end_matches('.'));
        LABELS.iter().find(|(_, names)| names.split('|').any(|name| name == label)).map(|(label, _)| *label)
    };
    if let Some((before, after)) = text.split_once(':')
        && let Some(label) = find(before)
    {
        return (Some(label), after.trim());
    }
    // "Geboortedatum 12 mei 2008", "Tel. 06 12345678"; one word alone waits for the next line.
    if let Some(label) = find(text) {
        return (Some(label), "");
    }
    let mut words = text.splitn(2, ' ');
    if let (Some(first), Some(rest)) = (words.next(), words.next())
        && let Some(label) = find(first)
    {
        let fits = match label {
            Label::Private(Private::Birth) => rest.chars().any(|c| c.is_ascii_digit()),
            Label::Private(_) => first.len() > 6,
            Label::Phone => phone_in(rest).is_some(),
            Label::Email => email_in(rest).is_some(),
            Label::Link => link_in(rest).is_some(),
            Label::Town => first.len() > 6,
            _ => false,
        };
        if fits {
            return (Some(label), rest.trim());
        }
    }
    (None, text)
}

/// What the text says that is private, though it has no label.
fn private(text: &str) -> Option<Private> {
    let lower = lower(text);
    if let Some((born, _)) = date::full_date(text)
        && born.year < 2016
        && text.chars().count() < 40
    {
        return Some(Private::Birth);
    }
    let is_age = lower.split_whitespace().next().is_some_and(|age| age.parse::<u8>().is_ok())
        && ["jaar", "years old", "jaar oud"].iter().any(|unit| lower.ends_with(unit));
    if is_age || lower.starts_with("geboren ") || lower.starts_with("born ") {
        return Some(Private::Birth);
    }
    STATUSES.split('|').any(|status| status == lower).then_some(Private::MaritalStatus)
}

/// The first e-mail address of a text.
pub(super) fn email_in(text: &str) -> Option<&str> {
    let at = text.find('@')?;
    let is_part = |c: char| c.is_alphanumeric() || "._%+-'’".contains(c);
    let from = text[..at]
        .rfind(|c: char| !is_part(c))
        .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
    let to = text[at + 1..].find(|c: char| !is_part(c)).map_or(text.len(), |end| at + 1 + end);
    let email = text[from..to].trim_end_matches(['.', '-', '\'', '’']).trim_start_matches(['.', '-', '\'', '’']);
    let (user, host) = email.split_once('@')?;
    (!user.is_empty() && host.split_once('.').is_some_and(|(name, end)| !name.is_empty() && end.len() >= 2))
        .then_some(email)
}

/// The first phone number of a text: eight to fifteen digits behind a zero, a plus or a bracket.
pub(super) fn phone_in(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_digit() || "+()-–./ \u{a0}".contains(c);
    let mut rest = text;
    loop {
        let from = rest.find(|c: char| c.is_ascii_digit() || c == '+' || c == '(')?;
        let tail = &rest[from..];
        let to = tail.find(|c: char| !is_part(c)).unwrap_or(tail.len());
        let number = tail[..to].trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let is_apart = rest[..from].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '/' && c != '-')
            && tail[number.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        let opens = number.trim_start_matches(['(', ' ']).starts_with(['0', '+']);
        let is_date = date::full_date(number).is_some() || date::is_date(number);
        if (8..=15).contains(&digits) && is_apart && opens && !is_date {
            return Some(number);
        }
        rest = &tail[to.max(1)..];
    }
}

/// The first link of a text: a full address, or a host with a known ending.
pub(super) fn link_in(text: &str) -> Option<&str> {
    let words = text.split(|c: char| c.is_whitespace() || "<>\"|,;".contains(c));
    let words = words.map(|word| word.trim_matches(|c: char| "()[].:".contains(c)));
    words.into_iter().find(|word| {
        let lower = lower(word);
        let full = ["https://", "http://"].iter().find_map(|scheme| lower.strip_prefix(scheme));
        let host = full.unwrap_or(&lower).split(['/', '?', '#']).next().unwrap_or_default();
        let Some((name, end)) = host.rsplit_once('.') else {
            return false;
        };
        let is_plain = host.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.') && !name.is_empty();
        // "B.V." and "Node.js" are no hosts.
        is_plain
            && (full.is_some()
                || host.starts_with("www.")
                || (HOSTS.split('|').any(|known| known == end) && name.len() > 1))
    })
}

/// Whether this may be the name of a person: a few words of letters, at most one of them with a sign.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name_word = |word: &&str| {
        word.chars().all(|c| c.is_alphabetic() || "'’‘`´-.?".contains(c) || !c.is_ascii() && !c.is_numeric())
            && word.chars().any(|c| c.is_alphabetic() || c == '?')
    };
    let has_capital =
        text.chars().any(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase())) || text.starts_with('?');
    (1..=MAX_NAME).contains(&words.len())
        && text.chars().count() <= 60
        && words.iter().all(is_name_word)
        && has_capital
        && !text.ends_with('.')
        && super::heading::part_of(text).is_none()
        // Not the whole: Bakker and Visser are names too.
        && !words.first().is_some_and(|word| is_word_of(word, super::words::ROLES))
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= 3
}

fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words >= 8 || (words >= 5 && text.ends_with(['.', '!'])) && !is_capitals(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Contact {
        let mut contact = Contact::default();
        let blocks: Vec<Block> = text.lines().map(|line| Block { text: line.to_owned(), ..Block::default() }).collect();
        contact.read(&blocks, true);
        contact
    }

    #[test]
    fn names_of_all_kinds_are_names() {
        for name in [
            "Sanne de Vries",
            "Youssef el Idrissi",
            "Anne-Fleur van 't Hoff",
            "Zoë",
            "李雷",
            "Łukasz Żółć",
            "D. Ağaoğlu",
            "JAN JANSEN",
        ] {
            assert!(is_name(name), "{name}");
        }
        for other in
            ["Vaardigheden", "06 12345678", "Vakkenvuller", "een zin die te lang is om een naam te zijn", "a@b.nl"]
        {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn ways_to_be_reached_are_found_in_their_forms() {
        let cases = [
            ("06-12345678", Some("06-12345678")),
            ("Tel: +31 6 12 34 56 78", Some("+31 6 12 34 56 78")),
            ("0031612345678", Some("0031612345678")),
            ("(015) 212 34 56", Some("(015) 212 34 56")),
            ("+32 470 12 34 56", Some("+32 470 12 34 56")),
            ("12-05-2008", None),
            ("2611 AB Delft", None),
            ("2019 - 2023", None),
        ];
        for (text, phone) in cases {
            assert_eq!(phone_in(text), phone, "{text}");
        }
        assert_eq!(email_in("mail: sanne.o'brien@example.nl."), Some("sanne.o'brien@example.nl"));
        assert_eq!(email_in("@sanne"), None);
        assert_eq!(link_in("zie linkedin.com/in/sanne"), Some("linkedin.com/in/sanne"));
        assert_eq!(link_in("Bakkerij Jansen B.V."), None);
    }

    #[test]
    fn what_is_private_is_left_out_and_is_no_town() {
        let contact = read(
            "Curriculum Vitae Sanne de Vries\nDorpsstraat 12a, 2611 AB Delft\nGeboortedatum: 12 mei 2008\n\
             Nationaliteit: Nederlandse\nBurgerlijke staat\nOngehuwd\n06 12345678\nsanne@example.nl",
        );
        assert_eq!((contact.name.as_str(), contact.town.as_str()), ("Sanne de Vries", "Delft"));
        let kinds: Vec<Private> = contact.left_out.iter().map(|left| left.private).collect();
        let expected =
            [Private::Address, Private::Address, Private::Birth, Private::Nationality, Private::MaritalStatus];
        assert_eq!(kinds, expected);
        assert!(contact.rest.is_empty(), "{:?}", contact.rest);
    }
}
