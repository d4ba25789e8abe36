//! Taking personal data out of a text: the offered words in its place, or a cut that leaves whole sentences.
//!
//! A sentence that said nothing else goes as a whole ("Ik ben 17 jaar."); of one that goes on, what is left still reads
//! ("Ik ben 17 jaar en woon in Ede" becomes "Ik woon in Ede"). Stripping twice changes nothing more.

use super::detector::{Finding, scan};
use crate::text::{Lang, capitalise};
use std::ops::Range;

/// Passes that take the offered words; what still shows up after them is cut out by itself.
const TIDY_PASSES: usize = 6;

/// Passes after which whole lines go: a text that was made to show new findings by each cut.
const PASSES: usize = 12;

/// How far a cut looks around itself, in bytes, so that a text without an end to its sentences costs no more time.
const REACH: usize = 200;

/// The text without the findings that `is_taken` names, and the findings that are left in it.
///
/// None of those named is left. Stripping what this gave changes nothing.
pub fn strip(text: &str, lang: Lang, is_taken: impl Fn(&Finding) -> bool) -> (String, Vec<Finding>) {
    let mut text = text.to_owned();
    for pass in 0.. {
        let found = scan(&text, lang);
        let taken: Vec<_> = found.iter().filter(|finding| is_taken(finding)).collect();
        if taken.is_empty() {
            return (text, found);
        }
        let edits = taken.into_iter().map(|finding| match pass {
            0..TIDY_PASSES => edit(&text, finding),
            TIDY_PASSES..PASSES => Edit { span: finding.span.clone(), words: String::new() },
            _ => Edit { span: line(&text, &finding.span), words: String::new() },
        });
        text = all(&text, edits.collect());
    }
    (text, Vec::new())
}

/// The text after one finding was taken out.
pub fn take(text: &str, finding: &Finding) -> String {
    all(text, vec![edit(text, finding)])
}

/// What stands in the text becomes these words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where, in bytes.
    pub span: Range<usize>,
    /// What comes there; nothing where it is cut out.
    pub words: String,
}

/// How the finding is taken out of the text it was found in.
pub fn edit(text: &str, finding: &Finding) -> Edit {
    if !finding.rewrite.is_empty() {
        return Edit { span: finding.span.clone(), words: finding.rewrite.clone() };
    }
    Around::of(text, finding.span.clone()).cut()
}

/// Makes the edits, which are in order; of those that overlap the first.
fn all(text: &str, edits: Vec<Edit>) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for Edit { span, words } in edits {
        if span.start < at {
            // Found again in the next pass.
            continue;
        }
        made.push_str(&text[at..span.start]);
        made.push_str(&words);
        at = span.end;
    }
    made.push_str(&text[at..]);
    made
}

/// The line around a span, without its break.
fn line(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text[..span.start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let end = text[span.end..].find(['\n', '\r']).map_or(text.len(), |at| span.end + at);
    start..end
}

/// Words that say nothing once what they led to is gone: of Dutch, then of English.
const FILLERS: &str = " ik ben heb had was word mijn is zijn en een de het van op in te al nu met ook soms als wel er dat die om \
    voor bij door uit sinds we wij onze zit heet hebben toen aan daarom tot heeft krijg kreeg zat gedaan gehaald nodig geweest geworden tijdens ondanks vanwege wegens dus nog mij lid word wordt pas nu net jaar maand \
    maar naam leeftijd status staat nummer adres telefoon tel mail e-mail email whatsapp bereikbaar bel sms app info \
    persoonsgegevens gegevens personalia bsn burgerservicenummer bsn-nummer sofinummer onderwijsnummer over dit moment momenteel inmiddels praktiserend openlijk hierbij gewoon own iban rekening rekeningnummer \
    geboortedatum geboren geslacht nationaliteit postcode geloof \
    i am im have had was my is are a an the of on in at and as also with for by from to since we our me about because \
    it that this but so then number name phone call text details contact reach you can during despite due email address \
    member will turn turned just year years month last got been see hold born currently still young practising openly bank account citizen service education passport born date birth gender nationality postcode ";

/// Words that lead to what follows and can't end a clause.
const LEADERS: &str = " de het een van in op bij met voor als door mijn aan tot uit te via naar over onder om wegens vanwege tijdens \
    sinds ondanks despite due owing ben is was heb had en maar of ook \
    the a an of in at with my as for by from to on about because during through am and but or since be ";

/// Verbs that go on after "and", whose subject stands before the cut.
const VERBS: &str = " woon zit zoek werk volg doe ga heb hou houd kan wil leer help speel studeer loop sta kom maak kook weet \
    zorg geef ben spreek bid kijk rijd lees schrijf train geniet vind hoop voetbal \
    live speak pray study work look am have love like want go do play help make am can know cook follow run write enjoy learn attend ";

/// Words that open a clause of its own.
const SUBJECTS: &str = " ik i im mijn my we wij ";

/// A cut, and the words around it on its line.
struct Around<'t> {
    text: &'t str,
    span: Range<usize>,
    /// Where the sentence begins, and ends (before its mark), as far as it is looked for.
    sentence: Range<usize>,
}

impl<'t> Around<'t> {
    fn of(text: &'t str, span: Range<usize>) -> Self {
        let line = {
            let first = floor(text, span.start.saturating_sub(REACH));
            let last = ceil(text, (span.end + REACH).min(text.len()));
            let start = text[first..span.start].rfind(['\n', '\r']).map_or(first, |at| first + at + 1);
            let end = text[span.end..last].find(['\n', '\r']).map_or(last, |at| span.end + at);
            start..end
        };
        let before = &text[line.start..span.start];
        let start = sentence_ends(before).last().map_or(line.start, |end| line.start + end);
        let start = start + (text[start..span.start].len() - text[start..span.start].trim_start().len());
        let after = &text[span.end..line.end];
        let end = after.char_indices().find(|(at, c)| is_end(after, *at, *c)).map_or(line.end, |(at, _)| span.end + at);
        Self { text, span, sentence: start..end }
    }

    fn cut(mut self) -> Edit {
        self.take_brackets();
        self.take_label();
        let (before, after) = (self.before(), self.after());
        let clause_start = before.rfind([',', ';', '|', '•', ':', '(']).map_or(0, |at| at + 1);
        let clause_end = after.find([',', ';', '|', '•', ')']).unwrap_or(after.len());
        let is_bare = is_filler(&before[clause_start..]) && is_filler(&after[..clause_end]);
        if is_bare {
            return self.cut_clause(clause_start, clause_end);
        }
        if let Some(edit) = self.cut_before_join(clause_start).or_else(|| self.cut_after_join()) {
            return edit;
        }
        // "A 17-year-old student": what stands before belongs to what follows.
        let words = &self.text[self.span.clone()];
        // "Als zeventienjarige weet ik": no noun follows.
        let is_inverted = is_one(" als as ", last_word(self.before()))
            && is_one(SUBJECTS, after.split_whitespace().nth(1).unwrap_or_default());
        if ["jarige", "old"].into_iter().any(|end| words.ends_with(end)) && after.starts_with(' ') && !is_inverted {
            return self.cut_adjective();
        }
        let is_verb_left = first_word(after).len() < 6
            && is_one(" is was staat zijn are stands ", first_word(after))
            && is_filler(before);
        let said = contents(before) + contents(after);
        let whole = &self.text[self.sentence.clone()];
        let is_own = is_one(" ik i im mijn my we wij ", first_word(whole));
        if is_verb_left || is_own && said <= 2 {
            return self.cut_sentence();
        }
        let is_named = [before, after].into_iter().any(|text| text.chars().any(char::is_uppercase));
        if said <= 1 && !is_named {
            return self.cut_sentence();
        }
        self.cut_words()
    }

    /// A label before a colon, which names what goes.
    fn take_label(&mut self) {
        let before = self.before();
        let Some(label) = before.trim_end().strip_suffix(':') else { return };
        let start = label.rfind([',', ';', '|', '•', ':', '(']).map_or(0, |at| at + 1);
        let start = start + (label[start..].len() - label[start..].trim_start().len());
        if label[start..].split_whitespace().count() <= 3 {
            self.span.start = self.sentence.start + start;
        }
    }

    fn before(&self) -> &'t str {
        &self.text[self.sentence.start..self.span.start]
    }

    fn after(&self) -> &'t str {
        &self.text[self.span.end..self.sentence.end]
    }

    /// Brackets that would stay empty go too, and labels with a colon before them.
    fn take_brackets(&mut self) {
        let before = self.before().trim_end();
        let after = self.after();
        let trimmed = after.trim_start();
        if before.ends_with('(') && trimmed.starts_with(')') {
            self.span.start = self.sentence.start + before.len() - 1;
            self.span.end += after.len() - trimmed.len() + 1;
        }
    }

    /// A clause, or a sentence, that said nothing else.
    fn cut_clause(&self, clause_start: usize, clause_end: usize) -> Edit {
        let opens = clause_start == 0;
        let from = self.sentence.start + clause_start;
        let to = self.span.end + clause_end;
        let closes = to == self.sentence.end;
        if opens && closes {
            return self.cut_sentence();
        }
        if opens {
            // The comma goes too, and the next clause opens the sentence.
            return self.open_with(to + 1, from);
        }
        // From the comma before: what follows has one of its own, or the mark of the sentence.
        let mark = self.text[..from].char_indices().next_back().map_or(from, |(at, _)| at);
        let kept = self.text[..mark].trim_end().len();
        Edit { span: kept.max(self.sentence.start)..to, words: String::new() }
    }

    /// The whole sentence with its mark, and the space before or behind it.
    fn cut_sentence(&self) -> Edit {
        let text = self.text;
        let rest = &text[self.sentence.end..];
        let marks = rest.len() - rest.trim_start_matches(['.', '!', '?', '…']).len();
        let mut end = self.sentence.end + marks;
        let mut start = self.sentence.start;
        let space = text[end..].len() - text[end..].trim_start_matches([' ', '\t']).len();
        let is_first = text[..start].is_empty() || text[..start].ends_with(['\n', '\r']);
        if is_first || space > 0 && text[..start].ends_with(' ') {
            end += space;
        } else {
            start = text[..start].trim_end_matches([' ', '\t']).len();
        }
        // A line of nothing else goes with its break.
        let is_line = is_first && (text[end..].is_empty() || text[end..].starts_with(['\n', '\r']));
        if is_line && text[end..].starts_with('\n') {
            end += 1;
        } else if is_line && text[end..].is_empty() && text[..start].ends_with('\n') {
            start -= 1;
        }
        Edit { span: start..end, words: String::new() }
    }

    /// "Ik ben 17 jaar en woon", "Ik ben 17 jaar en ik woon", "Ik ben 17 jaar en leergierig".
    fn cut_before_join(&self, clause_start: usize) -> Option<Edit> {
        let before = &self.before()[clause_start..];
        let clause = self.sentence.start + clause_start + (before.len() - before.trim_start().len());
        let before = before.trim_start();
        let after = self.after();
        let rest = after.trim_start_matches([' ', ',']);
        let (join, rest) = rest.split_once(' ').filter(|(join, _)| is_one(" en maar dus and but so ", join))?;
        let next = first_word(rest);
        let rest_at = self.span.end + (after.len() - rest.len());
        let words: Vec<&str> = before.split_whitespace().collect();
        let opens_bare = words.len() <= 6 && is_filler(before);
        if !opens_bare {
            return None;
        }
        // "… en zit ik in de vierde": a clause of its own, turned around.
        let is_turned = is_one(" ik i ", rest.split(' ').nth(1).unwrap_or_default());
        if is_turned || is_one(SUBJECTS, next) || words.is_empty() {
            return Some(self.open_with(rest_at, clause));
        }
        // "Ik ben 17 en leergierig": what follows tells of the same "ben". After another verb, a verb follows.
        let is_told = is_one(" ben am im was een a an ", words.last().unwrap_or(&""));
        if is_one(SUBJECTS, words[0]) && (is_one(VERBS, next) || !is_told) {
            let subject = before.len() - before.trim_start().len() + words[0].len();
            // "I'm 17 and love": the verb was part of the subject's word.
            let words = if words[0].contains(['\'', '’']) { "I " } else { " " };
            let start = if words == " " { clause + subject } else { clause };
            return Some(Edit { span: start..rest_at, words: words.to_owned() });
        }
        (join != "maar" && join != "but").then(|| Edit { span: self.span.start..rest_at, words: String::new() })
    }

    /// "Ik woon in Ede en ben 17 jaar."
    fn cut_after_join(&self) -> Option<Edit> {
        if !is_filler(self.after()) && !self.after().trim_start().starts_with(',') {
            return None;
        }
        let before = self.before();
        let joins = [" en ", " and ", " maar ", " but ", " die ", " who ", " dus "];
        let at = joins.into_iter().filter_map(|join| before.rfind(join)).max()?;
        let between = &before[at..];
        let end = if is_filler(self.after()) { self.sentence.end } else { self.span.end };
        let is_bare = is_filler(between.trim_start().split_once(' ').map_or("", |(_, rest)| rest));
        is_bare.then(|| Edit {
            span: self.sentence.start + before[..at].trim_end_matches(',').len()..end,
            words: String::new(),
        })
    }

    /// The words alone, and those that led to them.
    fn cut_words(&self) -> Edit {
        let text = self.text;
        let mut start = self.span.start;
        let after = self.after();
        let opens = self.before().trim().is_empty();
        loop {
            let before = text[self.sentence.start..start].trim_end_matches([' ', '\t']);
            let word = before.rsplit([' ', '\t']).next().unwrap_or_default();
            if word.is_empty() || !is_one(LEADERS, word) {
                break;
            }
            start = self.sentence.start + before.len() - word.len();
        }
        let has_opened = opens || text[self.sentence.start..start].trim().is_empty();
        let rest = after.trim_start_matches([' ', '\t', ',', ':', '-', '–']);
        if has_opened && !rest.is_empty() {
            let rest_at = self.span.end + (after.len() - rest.len());
            return self.open_with(rest_at, self.sentence.start);
        }
        let kept = text[..start].trim_end_matches([' ', '\t']).len();
        let joins = after.starts_with([' ', ',', ';', ')']) || after.is_empty();
        let start = if joins && kept >= self.sentence.start { kept } else { start };
        Edit { span: start..self.span.end, words: String::new() }
    }

    /// A word before a noun, whose "a" may become "an".
    fn cut_adjective(&self) -> Edit {
        let (before, after) = (self.before().trim_end(), self.after().trim_start());
        let article = before.rsplit(' ').next().unwrap_or_default();
        let end = self.span.end + (self.after().len() - after.len());
        let fitting = if after.starts_with(['a', 'e', 'i', 'o', 'u']) { "an " } else { "a " };
        let start = self.sentence.start + before.len() - article.len();
        match article {
            "a" | "an" => Edit { span: start..end, words: fitting.to_owned() },
            "A" | "An" => Edit { span: start..end, words: capitalise(fitting) },
            _ => Edit { span: self.span.start..end, words: String::new() },
        }
    }

    /// Cuts from `from` up to what follows, which opens the sentence now: "werk ik" becomes "Ik werk".
    fn open_with(&self, rest_at: usize, from: usize) -> Edit {
        let rest = &self.text[rest_at..self.sentence.end.max(rest_at)];
        let mut trimmed = rest.trim_start();
        // "…, dus ik heb geduld": what it followed from is gone.
        if let Some((join, clause)) = trimmed.split_once(' ')
            && is_one(" dus maar en want so but and ", join)
            && is_one(SUBJECTS, first_word(clause))
        {
            trimmed = clause;
        }
        let at = rest_at + (rest.len() - trimmed.len());
        let mut words = trimmed.split(' ');
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if is_one(" ik i ", second) && first.chars().all(char::is_alphabetic) && !is_one(SUBJECTS, first) {
            let end = at + first.len() + 1 + second.len();
            return Edit {
                span: from..end,
                words: format!("{} {}", capitalise(second), crate::text::uncapitalise(first)),
            };
        }
        let was_capital = self.text[from..].chars().next().is_some_and(char::is_uppercase);
        let words = if was_capital { capitalise(first) } else { first.to_owned() };
        Edit { span: from..at + first.len(), words }
    }
}

/// Where sentences end in a text: behind the mark.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let ends = text.char_indices().filter(|(at, c)| is_end(text, *at, *c));
    ends.map(|(at, c)| at + c.len_utf8())
}

/// Whether this mark ends a sentence: a dot in "geb." or "06.12" does not.
fn is_end(text: &str, at: usize, c: char) -> bool {
    let follows = |next: &str| next.is_empty() || next.starts_with(char::is_whitespace);
    let is_short = || {
        text[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .is_some_and(|word| word.len() == 1 || is_one(" tel geb nr no mevr dhr mw ca st bijv ", word))
    };
    match c {
        '!' | '?' => true,
        '.' => follows(&text[at + 1..]) && (!is_short() || text[at + 1..].is_empty()),
        _ => false,
    }
}

fn is_filler(text: &str) -> bool {
    let mut words =
        text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-')).filter(|word| !word.is_empty());
    words.all(|word| is_one(FILLERS, word) || word == "-")
}

/// How many words of a text say something.
fn contents(text: &str) -> usize {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-'));
    words.filter(|word| word.chars().any(char::is_alphanumeric) && !is_one(FILLERS, word)).count()
}

fn last_word(text: &str) -> &str {
    text.trim_end().rsplit(' ').next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
        .find(|word| !word.is_empty())
        .unwrap_or_default()
}

/// Whether the word is in the list, which has a space around each.
fn is_one(list: &str, word: &str) -> bool {
    let word: String = word.chars().filter(|c| !matches!(c, '\'' | '’')).take(24).collect();
    !word.is_empty() && list.split(' ').any(|one| one == word.to_lowercase())
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (stripped, _) = strip(text, Lang::Nl, |_| true);
        assert_eq!(stripped, expected);
        assert_eq!(strip(&stripped, Lang::Nl, |_| true).0, stripped);
    }

    #[test]
    fn a_sentence_that_said_nothing_else_goes() {
        check("Ik ben 17 jaar.", "");
        check("Ik kook graag. Ik ben 17 jaar. Ik leer snel.", "Ik kook graag. Ik leer snel.");
        check("Ik kook graag. Mijn bsn is 111222333.", "Ik kook graag.");
        check("Naam: Sem\nGeboortedatum: 03-05-2008\nWoonplaats: Ede", "Naam: Sem\nWoonplaats: Ede");
        check("I cook. I have ADHD. I learn fast.", "I cook. I learn fast.");
        check("Wat een dag! Ik ben zwanger!", "Wat een dag!");
    }

    #[test]
    fn a_sentence_that_goes_on_still_reads() {
        check("Ik ben 17 jaar en woon in Ede.", "Ik woon in Ede.");
        check("Ik ben 17 jaar en ik woon in Ede.", "Ik woon in Ede.");
        check("Ik ben 17 jaar en leergierig.", "Ik ben leergierig.");
        check("Ik woon in Ede en ben 17 jaar.", "Ik woon in Ede.");
        check("I am 17 years old and live in Ede.", "I live in Ede.");
        check("I'm 17 and I love cooking.", "I love cooking.");
        check("Sanne, 17 jaar, zoekt werk.", "Sanne, zoekt werk.");
        check("Sanne (17) zoekt werk.", "Sanne zoekt werk.");
        check("Als zeventienjarige weet ik van aanpakken.", "Ik weet van aanpakken.");
        check("I am a 17-year-old artist.", "I am an artist.");
        check("Als 17-jarige scholier zoek ik een baan.", "Als scholier zoek ik een baan.");
        check("Op dit moment ben ik 16 jaar en zit ik in 4 havo.", "Ik zit in 4 havo.");
        check("Ik heet Daan, ik ben 18 jaar en ik woon in Ede.", "Ik heet Daan, ik woon in Ede.");
        check("Ik kreeg studiefinanciering en werkte ernaast.", "Ik werkte ernaast.");
        check("Door mijn autisme werk ik heel precies.", "Ik werk heel precies.");
        check("Tijdens de ramadan kookte ik voor de buurt.", "Ik kookte voor de buurt.");
        check("Mijn broertje heeft autisme, dus ik heb geduld.", "Ik heb geduld.");
    }

    #[test]
    fn offered_words_come_in_their_place() {
        check("Ik was verkoopster bij een bakker.", "Ik was verkoopmedewerker bij een bakker.");
        check("Kassajuffrouw op zaterdag", "Kassamedewerker op zaterdag");
        check("Ik help elke week in de moskee.", "Ik help elke week bij een vereniging.");
        check("Mantelzorger voor mijn moeder met MS", "Zorgtaken thuis");
        check("Dorpsstraat 12, 1234 AB Ede", "Ede");
    }

    #[test]
    fn only_what_is_named_goes() {
        let (text, left) = strip("Verkoopster, geb. 03-05-2008", Lang::Nl, |finding| finding.category == "birth-date");
        assert_eq!((text.as_str(), left.len()), ("Verkoopster", 1));
    }
}
