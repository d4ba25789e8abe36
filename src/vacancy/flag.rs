//! What to look out for in a vacancy: words that shut people out, and signs of a job that may not be one.
//!
//! A flag is about the vacancy, never about the student. It says what stands there, why that matters, and where the law
//! or a study says so.

use super::cues::Folded;
use super::fact::{Fact, What};
use super::section::Section;
use super::sentence::Sentence;
use std::ops::Range;

/// Something to look out for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What it is.
    pub kind: FlagKind,
    /// The words that it is about; the whole text where something is missing from it.
    pub at: Range<usize>,
}

/// What can be wrong with a vacancy. The wording of each stands in `text::vacancy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FlagKind {
    /// Prefers an age.
    Age,
    /// Speaks to one sex only.
    Gender,
    /// Words of a study into vacancies that one sex answers less.
    Coded,
    /// Asks for an origin, or for a language from birth.
    Origin,
    /// Asks for a photo.
    Photo,
    /// Doesn't name the employer.
    NoEmployer,
    /// Pays by what is sold only.
    Commission,
    /// Asks for money.
    Fee,
    /// Is answered by a chat program only.
    ChatOnly,
    /// Is open always, for no job in particular.
    AlwaysOpen,
    /// Pays more than such work does.
    HighPay,
    /// Asks for papers or numbers before there is a contract.
    Papers,
}

impl FlagKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Age,
        Self::Gender,
        Self::Coded,
        Self::Origin,
        Self::Photo,
        Self::NoEmployer,
        Self::Commission,
        Self::Fee,
        Self::ChatOnly,
        Self::AlwaysOpen,
        Self::HighPay,
        Self::Papers,
    ];

    /// The law, body or study that says so, by its own name; none where it is common sense.
    pub const fn source(self) -> Option<&'static str> {
        match self {
            Self::Age => Some("Wet gelijke behandeling op grond van leeftijd bij de arbeid (WGBL), art. 3"),
            Self::Gender => Some("Wet gelijke behandeling van mannen en vrouwen (WGB), art. 3"),
            Self::Coded => Some("Gaucher, Friesen & Kay (2011), doi:10.1037/a0022530"),
            Self::Origin => Some("Algemene wet gelijke behandeling (AWGB), art. 5"),
            Self::Photo => Some("NVP Sollicitatiecode"),
            Self::Commission => Some("Wet minimumloon en minimumvakantiebijslag"),
            Self::Papers => Some("Autoriteit Persoonsgegevens"),
            Self::NoEmployer | Self::Fee | Self::ChatOnly | Self::AlwaysOpen | Self::HighPay => None,
        }
    }
}

/// Phrases that give a flag wherever they stand, folded.
#[rustfmt::skip]
const PHRASES: [(FlagKind, &str); 12] = [
    (FlagKind::Age, "jong team|jong en dynamisch|jonge dynamische|jong dynamisch|jong van geest|jonge honden|young and dynamic|young team|young talent|\
        jonge collega|jonge medewerker|jonge kandidaat|jonge enthousiaste|jonge spontane|jonge gemotiveerde|digital native|recent graduates only|\
        niet ouder dan|not older than|no older than|maximale leeftijd|leeftijd tot|jonger dan|younger than"),
    (FlagKind::Gender, "verkoopster|verkoopsters|serveerster|serveersters|kassiere|kassieres|caissiere|kassajuffrouw|gastvrouw|gastvrouwen|\
        secretaresse|schoonmaakster|poetsvrouw|werkster|juffrouw|jongens|meisjes|meiden|dames|jongeman|jongedame|timmerman|vakman|\
        waitress|hostess|salesman|salesgirl|handyman|barman|barmaid|cleaning lady|girls|guys only|male candidates|female candidates"),
    (FlagKind::Coded, "dominant|dominante|competitief|competitieve|agressief|ambitieuze topper|winnaarsmentaliteit|haantje|rockstar|ninja|guru|\
        aggressive|competitive environment|competitive spirit|work hard play hard|keihard|killer instinct|alfa|zorgzame meid"),
    (FlagKind::Origin, "moedertaal|native speaker|native speakers|native dutch|native english|nederlandse afkomst|nederlandse nationaliteit|alleen nederlanders|\
        zonder accent|accentloos|accentvrij|mother tongue|dutch nationals|no accent|dutch nationality|geen hoofddoek"),
    (FlagKind::Photo, "cv met foto|cv en foto|pasfoto|met een foto|foto van jezelf|recente foto|cv with photo|cv with a photo|photo of yourself|\
        cv and photo|cv and a photo|recent photo|stuur een foto|foto meesturen"),
    (FlagKind::NoEmployer, "onze opdrachtgever|voor een opdrachtgever|een van onze klanten|namens onze klant|our client|on behalf of our client|\
        een bekend bedrijf|een bekende keten|gerenommeerd bedrijf|confidential client|a well known company"),
    (FlagKind::Commission, "op commissiebasis|alleen commissie|op basis van commissie|provisiebasis|alleen provisie|op provisie|no cure no pay|\
        commission only|commission based|commission basis|onbeperkt verdienen|onbeperkte verdiensten|unlimited earning*|unlimited income|sky is the limit|\
        geen vast salaris|no base salary"),
    (FlagKind::Fee, "inschrijfgeld|inschrijfkosten|startpakket|starterspakket|starterskit|starter kit|eigen investering|borg betalen|waarborgsom|\
        vooraf betalen|cursus betalen|training betalen|registration fee|training fee|upfront payment|pay upfront|deposit|buy your own stock|kosten vooraf"),
    (FlagKind::ChatOnly, "telegram|alleen via whatsapp|uitsluitend via whatsapp|only via whatsapp|whatsapp only|alleen via snapchat|snapchat|\
        only through whatsapp|dm ons|stuur een dm|via instagram dm"),
    (FlagKind::AlwaysOpen, "altijd op zoek|doorlopend op zoek|continu op zoek|doorlopende vacature|talentpool|talent pool|always looking for|\
        always hiring|we are always looking|hele jaar door op zoek|ongoing recruitment|for future openings|toekomstige vacatures"),
    (FlagKind::HighPay, "snel geld|snel rijk|easy money|fast money|quick cash|makkelijk geld|geld verdienen vanaf je telefoon|financiele vrijheid|\
        financial freedom|passief inkomen|passive income"),
    (FlagKind::Papers, "kopie id|kopie paspoort|kopie van je id*|kopie van je paspoort|foto van je id*|bsn nummer|je bsn|burgerservicenummer|\
        copy of your passport|copy of your id|copy of passport|bank details|je bankgegevens|kopie bankpas|your bsn|foto van je paspoort"),
];

/// Who may be preferred for a helper job.
const PUPILS: &str = "alleen scholieren|uitsluitend scholieren|alleen studenten|uitsluitend studenten|students only|only students|alleen voor scholieren|\
    alleen voor studenten|je bent scholier|je bent student|scholier gezocht|pupils only";

/// For so many hours a week it is a helper job, for which pupils and students may be preferred (College voor de Rechten
/// van de Mens, 2017).
const HELPER_HOURS: u8 = 12;

/// A first job that pays so much an hour, a day, a week or a month, in euros, is seldom one.
const HIGH_PAY: [(&str, u32); 4] = [("uur|hour", 30), ("dag|day", 250), ("week", 1_400), ("maand|month", 4_500)];

/// What says that all sexes are welcome: "(m/v/x)".
const FOR_ALL: &str = "m v|m v x|v m|m f|m f d|m f x|f m|f m d|f m x|m v d|alle genders|all genders";

/// At most this many flags: more would say no more.
const MOST: usize = 24;

/// The flags of a vacancy, in the order of the text; one of each kind and word.
pub(super) fn flags(text: &str, sentences: &[Sentence], facts: &[Fact]) -> Vec<Flag> {
    let folded = Folded::of(text);
    let is_for_all = folded.says_one_of(FOR_ALL);
    let helper = facts.iter().any(|fact| matches!(&fact.what, What::Hours(hours) if hours.max <= HELPER_HOURS));
    let mut flags: Vec<Flag> = Vec::new();
    let mut add = |kind: FlagKind, at: Range<usize>| {
        let is_known = |known: &Flag| {
            known.kind == kind && text[known.at.clone()] == text[at.clone()] || overlaps(known, kind, &at)
        };
        if flags.len() < MOST && !flags.iter().any(is_known) {
            flags.push(Flag { kind, at });
        }
    };
    for (kind, phrases) in PHRASES {
        if kind == FlagKind::Gender && is_for_all {
            continue;
        }
        for phrase in phrases.split('|') {
            // The other word of the pair may stand beside it: "gastheer of gastvrouw".
            if kind == FlagKind::Gender && is_beside_its_pair(&folded, phrase) {
                continue;
            }
            folded.find_all(phrase).take(1).for_each(|at| add(kind, at));
        }
    }
    if !helper {
        PUPILS.split('|').filter_map(|phrase| folded.find(phrase)).for_each(|at| add(FlagKind::Age, at));
    }
    highest_ages(&folded).into_iter().for_each(|at| add(FlagKind::Age, at));
    high_pay(text, &folded).into_iter().for_each(|at| add(FlagKind::HighPay, at));
    if let Some(at) = chat_only(text, &folded, sentences) {
        add(FlagKind::ChatOnly, at);
    }
    flags.sort_by_key(|flag| (flag.at.start, flag.at.end));
    flags
}

fn overlaps(known: &Flag, kind: FlagKind, at: &Range<usize>) -> bool {
    known.kind == kind && known.at.start < at.end && at.start < known.at.end
}

fn is_beside_its_pair(folded: &Folded, word: &str) -> bool {
    const PAIRS: [(&str, &str); 9] = [
        ("gastvrouw", "gastheer"),
        ("gastvrouwen", "gastheren"),
        ("jongens", "meiden"),
        ("jongens", "meisjes"),
        ("meiden", "jongens"),
        ("meisjes", "jongens"),
        ("dames", "heren"),
        ("hostess", "host"),
        ("waitress", "waiter"),
    ];
    PAIRS.iter().any(|(one, other)| *one == word && folded.says(other))
}

/// "Maximaal 25 jaar", "tussen 18 en 25 jaar", "18-25 jaar", "between 18 and 25".
fn highest_ages(folded: &Folded) -> Vec<Range<usize>> {
    let words: Vec<(&str, Range<usize>)> = folded.words().collect();
    let word = |at: usize| words.get(at).map_or("", |(word, _)| *word);
    let age = |at: usize| word(at).parse().ok().filter(|age: &u8| (14..=45).contains(age));
    let mut found = Vec::new();
    for at in 0..words.len() {
        if age(at).is_none() {
            continue;
        }
        let is_of_age =
            matches!(word(at + 1), "jaar" | "years") && !matches!(word(at + 2), "ervaring" | "experience" | "of");
        let is_of_experience = (at + 1..at + 4).any(|next| matches!(word(next), "ervaring" | "experience"));
        let before = |back: usize| at.checked_sub(back).map_or("", word);
        let is_highest = matches!(before(1), "maximaal" | "max" | "hooguit" | "maximum") && is_of_age;
        let is_range = matches!(before(1), "en" | "and" | "tot" | "to") && at.checked_sub(2).and_then(age).is_some();
        let is_range = is_range && (is_of_age || matches!(before(3), "leeftijd" | "aged"));
        let is_joined = at.checked_sub(1).and_then(age).is_some() && is_of_age;
        if is_highest || (is_range || is_joined) && !is_of_experience {
            let first = if is_range { at - 2 } else { at - 1 };
            let last = if is_of_age { at + 1 } else { at };
            found.push(words[first].1.start..words[last].1.end);
        }
    }
    found
}

/// "€ 45 per uur", where no diploma is asked that pays so.
fn high_pay(text: &str, folded: &Folded) -> Vec<Range<usize>> {
    let words: Vec<(&str, Range<usize>)> = folded.words().collect();
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['€']).chain(text.match_indices("euro")) {
        // Before "euro", behind the sign.
        let behind = text[at + sign.len()..].trim_start();
        let from = text.len() - behind.len();
        let digits = behind.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(behind.len());
        let (range, amount) = if digits > 0 && sign == "€" {
            (at..from + digits, &behind[..digits])
        } else {
            let before = text[..at].trim_end();
            let digits = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',').len();
            (digits..at + sign.len(), &before[digits..])
        };
        let Some(amount) = euros(amount) else {
            continue;
        };
        // The unit stands within a few words.
        let next = words.partition_point(|(_, word)| word.start < range.end);
        let unit = &words[next..words.len().min(next + 5)];
        let high = unit.windows(2).find(|pair| {
            let is_per = matches!(pair[0].0, "per" | "a" | "an" | "each");
            is_per
                && HIGH_PAY
                    .iter()
                    .any(|(units, most)| units.split('|').any(|unit| unit == pair[1].0) && amount >= *most)
        });
        found.extend(high.map(|pair| range.start..pair[1].1.end));
    }
    found
}

/// Whole euros: "2.150" and "2,150" are thousands, "14,80" has cents.
fn euros(amount: &str) -> Option<u32> {
    let amount = amount.trim_end_matches(['.', ',']);
    let whole = match amount.rfind(['.', ',']) {
        Some(mark) if amount.len() - mark != 4 => &amount[..mark],
        _ => amount,
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// WhatsApp, where no mail address, page, phone number or place to go is given.
fn chat_only(text: &str, folded: &Folded, sentences: &[Sentence]) -> Option<Range<usize>> {
    let at = folded.find("whatsapp").or_else(|| folded.find("appje"))?;
    let is_far = |sentence: &Sentence| {
        sentence.section == Section::Application && {
            let said = Folded::of(&text[sentence.at.clone()]);
            said.says_one_of("loop binnen|kom langs|bel|formulier|website|site|call|mail|drop by|form|pagina|knop")
        }
    };
    let has_address = text.contains('@') || text.contains("www.") || text.contains("http");
    (!has_address && !sentences.iter().any(is_far)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::super::{fact, sentence};
    use super::*;

    fn flags_of(text: &str) -> Vec<(FlagKind, &str)> {
        let sentences = sentence::split(text);
        let facts = fact::facts(text, &sentences);
        flags(text, &sentences, &facts).into_iter().map(|flag| (flag.kind, &text[flag.at])).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[(FlagKind, &str)]) {
        assert_eq!(flags_of(text), expected, "{text}");
    }

    #[test]
    fn words_that_shut_people_out_are_flagged() {
        use FlagKind::*;
        check("Wij zijn een jong team.", &[(Age, "jong team")]);
        check("Je bent maximaal 25 jaar.", &[(Age, "maximaal 25 jaar")]);
        check("Leeftijd: tussen 18 en 27 jaar", &[(Age, "18 en 27 jaar")]);
        check("Gezocht: 18-25 jaar", &[(Age, "18-25 jaar")]);
        check("Verkoopster gezocht", &[(Gender, "Verkoopster")]);
        check("Engels is je moedertaal", &[(Origin, "moedertaal")]);
        check("Stuur je cv met foto", &[(Photo, "cv met foto")]);
        check("We need a sales ninja", &[(Coded, "ninja")]);
    }

    #[test]
    fn what_the_law_allows_is_not_flagged() {
        check("Verkoopster (m/v) gezocht", &[]);
        check("Gastheer of gastvrouw", &[]);
        check("Je bent minimaal 18 jaar.", &[]);
        check("2 tot 3 jaar ervaring", &[]);
        check("Bijbaan, 8-12 uur\n\nJe bent scholier en kunt op zaterdag.", &[]);
        check("Baan, 24-32 uur\n\nJe bent scholier.", &[(FlagKind::Age, "Je bent scholier")]);
    }

    #[test]
    fn signs_of_a_job_that_is_none_are_flagged() {
        use FlagKind::*;
        check("Voor onze opdrachtgever zoeken wij iemand.", &[(NoEmployer, "onze opdrachtgever")]);
        check("Je werkt op basis van commissie.", &[(Commission, "op basis van commissie")]);
        check("Je betaalt eenmalig inschrijfgeld.", &[(Fee, "inschrijfgeld")]);
        check("Reageer via Telegram", &[(ChatOnly, "Telegram")]);
        check("Stuur een WhatsApp naar dit nummer.", &[(ChatOnly, "WhatsApp")]);
        check("Stuur een WhatsApp of mail naar a@b.example", &[]);
        check("Wij zijn altijd op zoek naar toppers", &[(AlwaysOpen, "altijd op zoek")]);
        check("Je verdient € 45,50 per uur!", &[(HighPay, "€ 45,50 per uur")]);
        check("Je verdient 6.000 euro per maand", &[(HighPay, "6.000 euro per maand")]);
        check("€ 14,80 per uur", &[]);
        check("€ 2.150 bruto per maand", &[]);
        check("Stuur een kopie paspoort mee", &[(Papers, "kopie paspoort")]);
    }
}
