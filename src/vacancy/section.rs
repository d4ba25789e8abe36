//! The parts of a vacancy, told by their headings, and where there are none by what a sentence says.

use super::cues::Folded;
use serde::{Deserialize, Serialize};

/// A part of a vacancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What someone does there.
    Tasks,
    /// What is asked of someone.
    Requirements,
    /// What someone gets.
    Offers,
    /// Who the employer is; also the title.
    AboutUs,
    /// How to apply.
    Application,
}

impl Section {
    /// Whether something is asked here.
    pub const fn asks(self) -> bool {
        matches!(self, Self::Tasks | Self::Requirements)
    }
}

/// What headings say, folded; the first that fits counts, so the more telling ones stand first. `^` begins a heading,
/// `$` ends it.
#[rustfmt::skip]
const HEADINGS: &[(Section, &str)] = &[
    (Section::Requirements, "nice to have|goed om te hebben|mooi meegenomen|een plus|must haves"),
    (Section::Offers, "bieden wij|wij bieden|we bieden|bieden we|wat bied*|ons aanbod|krijg je|je krijgt|krijg jij|\
        jij krijgt|staat tegenover|arbeidsvoorwaarden|kun je verwachten|mag je verwachten|kan je verwachten|we geven|wij geven|\
        voordelen|salaris|what we offer|we offer|benefits|perks|you get|in it for you|what we give|we give you|why join|\
        our offer|^offer$|compensation|^salary|wat verdien*|daarom kies*|what you can expect|rewards|beloning|secundaire"),
    (Section::Requirements, "vragen wij|wij vragen|we vragen|vragen we|vragen we|functie eis*|functieeis*|eisen|profiel$|jouw profiel|\
        ben jij|ben je|jij bent|dit ben jij|wie zoek*|wij zoeken|we zoeken|zoeken wij|zoeken we|neem je mee|neem jij mee|breng je mee|\
        breng jij mee|je brengt mee|in huis|herken je|herken jij|kwalificaties|competenties|wat heb je nodig|nodig hebt|heb je nodig|\
        verwachten wij|verwachten we|we verwachten|wij verwachten|^jij|^over jou|vaardigheden|kandidaat|dit heb je|dit heb jij|\
        requirements|who you are|your profile|what we ask|looking for|we look for|qualifications|ideal candidate|about you|\
        skills|you have|you bring|youll need|you need|we expect|your background|experience$|candidate|wat maakt jou"),
    (Section::Tasks, "ga je doen|ga jij doen|doe je|doe jij|je gaat|taken$|^taken|jouw taken|werkzaamheden|jouw werk|^het werk|het werk in|\
        over de functie|de functie|de rol|functieomschrijving|functie omschrijving|functie inhoud|omschrijving|jouw rol|jouw baan|jouw functie|jouw dag|je dag|\
        dienst eruit|^de baan|de stage$|stageopdracht|^de leerbaan|de klus|jouw week|ga je aan de slag|wat houdt|\
        what youll do|you will|youll|will you do|your role|the role|responsibilities|tasks|the job|job description|your job|\
        your day|duties|the internship|your tasks|what you do|the work|about the position|the position"),
    (Section::Application, "sollicit*|interesse|interested|reageren|reageer|how to apply|apply|application*|^contact|\
        zin in|hoe nu verder|aanmelden|meld je aan|procedure|informatie|vragen$|lijkt het je|enthousiast geworden|questions|\
        next steps|get in touch|join us|iets voor jou|word jij|enthousiast"),
    (Section::AboutUs, "over ons|wie zijn wij|wie we zijn|wie wij zijn|zijn wij|^over|about us|^about|who we are|bedrijfsprofiel|\
        ^bedrijf$|het bedrijf|de organisatie|organisatie$|company|^ons team|onze school|our team|onze winkel|de werkgever|locatie|location"),
];

/// The most words of a heading, and of one that a colon ends.
const HEADING: usize = 8;
const HEADING_WITH_COLON: usize = 12;

/// The part that begins with this line, if it is a heading; one with a colon behind it may be longer.
pub(super) fn heading(line: &Folded, has_colon: bool) -> Option<Section> {
    if line.len() > if has_colon { HEADING_WITH_COLON } else { HEADING } {
        return None;
    }
    let says = |phrase: &str| match (phrase.strip_prefix('^'), phrase.strip_suffix('$')) {
        (Some(both), Some(_)) => line.text.trim() == both.trim_end_matches('$'),
        (Some(start), None) => {
            line.find(start).is_some_and(|at| line.words().next().is_some_and(|(_, first)| first.start == at.start))
        }
        (None, Some(end)) => {
            line.find(end).is_some_and(|at| line.words().next_back().is_some_and(|(_, last)| last.end == at.end))
        }
        (None, None) => line.says(phrase),
    };
    HEADINGS.iter().find(|(_, phrases)| phrases.split('|').any(says)).map(|(section, _)| *section)
}

/// What sentences say, where no heading does.
#[rustfmt::skip]
const CUES: &[(Section, &str)] = &[
    (Section::Application, "sollicit*|stuur|mail|bel|app|appje|reageer|kom langs|loop binnen|meld je aan|apply|send|\
        upload|drop by|email us|je hoort"),
    (Section::Offers, "salaris*|bieden|je krijgt|krijg je|je verdient|verdien je|fooi|fooien|cao|reiskosten*|vakantiedagen|\
        tegenover|korting|per uur|offer|you get|youll get|per hour|wage|salary|tips|training van|uitbetaald"),
    (Section::Requirements, "je bent|je hebt|je kunt|je kan|je spreekt|je beschikt|je houdt van|verwachten|vragen|minimaal|ervaring|diploma|\
        vereist|heb je|ben je|moet je|moet kunnen|zoekt een|zoeken een|zoeken iemand|ben jij|heb jij|you are|you have|you can|\
        you speak|expect|required|must|looking for|experience|je weet|je kent|je vindt het|je woont|you know|willing to"),
    (Section::Tasks, "je|jij|you|your|jouw|taken"),
    (Section::AboutUs, "wij|we|ons|onze|our|bedrijf|company"),
];

/// The part that a sentence belongs to by what it says.
pub(super) fn by_cue(sentence: &Folded, before: Section) -> Section {
    CUES.iter().find(|(_, phrases)| sentence.says_one_of(phrases)).map_or(before, |(section, _)| *section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_employers_are_known() {
        let check = |line: &str, expected: Option<Section>| {
            assert_eq!(heading(&Folded::of(line), line.ends_with(':')), expected, "{line}");
        };
        for (section, lines) in [
            (
                Section::Tasks,
                &["Wat ga je doen?", "TAKEN", "Over de functie", "What you'll do", "Responsibilities", "Jouw rol"][..],
            ),
            (
                Section::Requirements,
                &["Functie-eisen", "Wie ben jij?", "Wij vragen", "About you", "What we're looking for", "Profiel"],
            ),
            (
                Section::Offers,
                &["Wat bieden wij?", "Dit krijg je", "What's in it for you?", "Benefits", "Arbeidsvoorwaarden"],
            ),
            (Section::AboutUs, &["Over ons", "Over De Boomhut", "About us", "Wie zijn wij?", "Who we are"]),
            (Section::Application, &["Solliciteren", "Interesse?", "How to apply", "Sollicitatieprocedure"]),
        ] {
            lines.iter().for_each(|line| check(line, Some(section)));
        }
        check("Verkoopmedewerker in Delft", None);
        check("Wij zoeken voor onze winkel in het centrum van Amersfoort een nieuwe collega", None);
    }
}
