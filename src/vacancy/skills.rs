//! The skills that a vacancy asks: names of the lexicon that stand where something is asked.

use super::Asked;
use super::cues::has;
use super::section::Section;
use super::sentence::Sentence;
use crate::skill::search::phrase::{Form, Spotted};
use crate::skill::search::skill_spotter;
use crate::skill::{Entry, Kind, lexicon};
use crate::text::Lang;
use std::cmp::Reverse;
use std::ops::Range;

/// A skill that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The id of its entry.
    pub id: &'static str,
    /// Whether it is a must, and the words that say so.
    pub asked: Asked,
    /// The part where it stands.
    pub section: Section,
    /// The name of the entry that stands there, folded; the vacancy's word for the skill.
    pub name: String,
}

/// Names of one word that say where someone works, with what or with whom, not what they can: a hotel wants more than
/// who checks in its guests. As part of a longer name they count. Folded; Dutch and English.
#[rustfmt::skip]
const NOT_ALONE: &str = " horeca keuken magazijn distributiecentrum winkel supermarkt hotel camping bioscoop pretpark museum festival stadion \
    fabriek productie werkplaats garage bouw bakkerij bakker slager slagerij apotheek ziekenhuis verpleeghuis thuiszorg basisschool bibliotheek \
    kinderopvang kinderdagverblijf kdv bso vliegveld luchthaven schiphol haven boerderij boer kas tuin markt kraam podium theater studio \
    bar kroeg restaurant kantine vereniging clubhuis receptie balie callcenter balans entree ingang zaal vergaderzaal feestzaal \
    scannen verkoper bakken pakketten verzorgen handig ketting planten verslagen verhalen brieven uitzoeken kamp activiteit toernooi band \
    wegen smeren onderhoud nakijken bewaken verhuizen sterk chauffeur transport tellen sleutel alarm mode maten abonnementen \
    laptops parfum kerst feestdagen sinterklaas cadeautjes bon oven croissants nachtdienst cake koekjes ploegendienst plastic \
    touwen dek staal tin monteur stroom cv afvoer tablet automatisering sensoren chemie hout stenen muren slot deur \
    laser kraan hoogte straat ladder dak gras takken hekken palen bloemen rozen hond wandelen ploegen spuiten bos ouderen \
    bezoek zwembad vervoer verband pleister overdracht autisme pauze textiel masker bellen opnemen aanmelden agenda verzetten \
    vergadering mappen exact hr rechten onderzoek gids toeristen camera show spots musical rol feest artikel trainer touw \
    wedstrijd frituur digitaal mailen bestanden lijsten tabellen formules data cloud updates regels voeding noten labels voorrang rijbewijs \
    garantie licentie assortiment merken stijl trends stoffen reclame promotie voorraad prikkels stoel huid natuur spanning scooter auto \
    gemiddelde isolatie milieu klimaat energie taal lagen opmaken folder boekje montage rapportage grafieken inspiratie research \
    buddy maatje houding uitstraling regelen boeken slim studeren meelopen interesse interesses leuk muziek vragen administratie klanten \
    dieren paarden huisdieren leidingen verwarming wielen diagnose accu verf schilder hulp les beheer systeem systemen verlof planning \
    content post posts nieuws cijfers concentratie publiek pas passen rekeningen aanbod kleding opening dossiers website webshop \
    kitchen warehouse factory production workshop garage hotel campsite cinema museum festival stadium supermarket stage band bar pub restaurant \
    change sales baking parcels courier packing pets trainer chain brakes plants reports letters stories research activities camp tournament weighing \
    marking strong driver transport counting folders survey posts alarm fashion sizes styling perfume presents receipt produce market stall \
    fair promotions menu oven croissants entrance security headset mail shifts stops airport harbour deck plans diagrams maintenance defects power \
    switches drains tablet sensors lab wood nails grass branches seeds crates roses farm walks trailer loader visiting outings readings handover \
    reporting toddlers library iron pharmacy prescriptions reception calendar archive systems offers buyer recruitment law charity guide tourists \
    camera show role music drama contest points canteen files digital tables formulas lists slides content followers data rules nuts \
    labels brands style trends fabrics campaign promotion stock environment climate gloves car engine sample updates access make focus \
    interested bright books visual practical studying choosing posture teaching training learning hospital nursery bread fruit vegetables \
     karton sale exchanges collecting events evenementen linen pakketjes posten polishing returns voor volgers schoon route router muziek telefoon foto fotos team collega collegas vloer rommel \
    meetings scheduling leave projects project drawing moving loading cleaning ";

/// Names of programs that are words as well: they count where the text gives them a capital.
const CAPITALS: &str = " word excel teams exact outlook unity scratch blender opera premiere claude gemini zoom access make react java canva pos ";

/// Names that are papers, which are asked for apart.
const NEVER: [&str; 6] =
    ["rijbewijs b", "rijbewijs am", "t rijbewijs", "driving licence", "moped licence", "tractor licence"];

/// Words that say no more than that something is somebody's task.
const RESPONSIBLE: &str = " verantwoordelijk responsible ";

/// The skills that the sentences ask, in the order of the text; each once.
pub(super) fn wanted(text: &str, sentences: &[Sentence], lang: Lang) -> Vec<Wanted> {
    let mut spotter = skill_spotter();
    let mut wanted: Vec<Wanted> = Vec::new();
    for sentence in sentences.iter().filter(|it| it.section.asks() && (it.is_wish || !it.is_waived)) {
        let words = &text[sentence.at.clone()];
        let named = spotter.spot(words).into_iter().filter_map(|it| Some((lexicon::all().get(it.row)?, it)));
        let named = named.filter(|(entry, it)| counts(words, entry, it, lang)).collect();
        for (entry, spotted) in chosen(named, lang) {
            let at = range_of(&spotted, sentence.at.start);
            match wanted.iter_mut().find(|known| known.id == entry.id) {
                // Asked twice, it is a must if it is one in either place.
                Some(known) => known.asked.is_required |= !sentence.is_wish,
                None => wanted.push(Wanted {
                    id: entry.id,
                    asked: Asked { is_required: !sentence.is_wish, at },
                    section: sentence.section,
                    name: spotted.name,
                }),
            }
        }
    }
    wanted
}

/// From the first to the last word of a name, in the whole text.
fn range_of(spotted: &Spotted, from: usize) -> Range<usize> {
    let start = spotted.words.first().map_or(0, |word| word.start);
    let end = spotted.words.last().map_or(start, |word| word.end);
    from + start..from + end
}

/// The names that say what is asked: each word of the sentence is used for one of them, the longest first.
fn chosen(mut spotted: Vec<(&'static Entry, Spotted)>, lang: Lang) -> Vec<(&'static Entry, Spotted)> {
    spotted.sort_by_key(|(_, it)| {
        let long = it.words.last().map_or(0, |last| last.end) - it.words.first().map_or(0, |first| first.start);
        (
            Reverse(it.content),
            Reverse(it.words.len().min(3)),
            it.form,
            !it.field.is_label,
            it.field.lang != lang,
            long,
            it.row,
        )
    });
    let mut used: Vec<Range<usize>> = Vec::new();
    let mut chosen: Vec<(&Entry, Spotted)> = Vec::new();
    for (entry, it) in spotted {
        if it.words.iter().any(|word| used.contains(word)) {
            continue;
        }
        used.extend(it.words.iter().cloned());
        // Said twice in one sentence, it is asked once, and its words are no other skill's.
        if !chosen.iter().any(|(known, _)| known.id == entry.id) {
            chosen.push((entry, it));
        }
    }
    chosen.sort_by_key(|(_, it)| it.words.first().map(|first| first.start));
    chosen
}

/// Whether a name that stands there means its skill.
fn counts(sentence: &str, entry: &Entry, spotted: &Spotted, lang: Lang) -> bool {
    let is_digital = matches!(entry.kind, Kind::Digital | Kind::Ai);
    let is_one_word = !spotted.name.contains(' ');
    if NEVER.contains(&spotted.name.as_str()) || spotted.name == "handig" && !is_said_of_someone(sentence) {
        return false;
    }
    if entry.kind == Kind::Language || (spotted.field.lang != lang && is_one_word && !is_digital) {
        return false;
    }
    // A part of a compound is too little to go by: "tijd" of "schooltijd".
    if spotted.form == Form::Part && spotted.content < 2 {
        return false;
    }
    if !is_one_word {
        return true;
    }
    if has(NOT_ALONE, &spotted.name) && !spotted.field.is_label {
        return false;
    }
    let Some(word) = spotted.words.first() else {
        return false;
    };
    let (said, behind) = (&sentence[word.clone()], &sentence[word.end..]);
    if has(CAPITALS, &spotted.name) {
        return spotted.form == Form::Same && said.starts_with(char::is_uppercase);
    }
    if has(RESPONSIBLE, &spotted.name) {
        return !["voor", "for"].iter().any(|word| behind.trim_start().starts_with(word));
    }
    if spotted.form == Form::Stem && spotted.words.len() == 1 {
        let is_foreign = spotted.field.lang != lang;
        if is_foreign || !is_inflected(&said.to_lowercase(), &spotted.name, lang) {
            return false;
        }
    }
    // "Enthousiaste collega's", "flexibele werktijden": said of something else.
    let is_attributive = spotted.words.len() == 1 && said.to_lowercase() == format!("{}e", spotted.name);
    !(is_attributive && entry.kind == Kind::Soft)
}

/// Whether "handig" is what someone is, rather than what would be nice.
fn is_said_of_someone(sentence: &str) -> bool {
    let sentence = sentence.to_lowercase();
    ["bent handig", "je handig", "handige harry"].iter().any(|said| sentence.contains(said))
}

/// Whether two words of one stem are forms of each other, rather than someone and what they do ("volgt", "volgers"), or
/// words that are alike by chance ("dan" and "dansen", "even" and "events", "line" and "linen").
fn is_inflected(said: &str, name: &str, lang: Lang) -> bool {
    let same = said.bytes().zip(name.bytes()).take_while(|(one, other)| one == other).count();
    let is_agent = |word: &str| ["er", "ers", "ster", "or", "ors"].iter().any(|ending| word.ends_with(ending));
    let by_chance = |word: &str| {
        let tail = word.as_bytes().get(same..).unwrap_or_default();
        tail == b"ts" || lang == Lang::En && (tail == b"n" || tail == b"en")
    };
    // "Zaagt" and "wast" share few letters with "zagen" and "wassen".
    let is_verb = lang == Lang::Nl && name.ends_with("en") && said.len() >= 4 && !said.ends_with('n');
    if is_verb && said.ends_with('t') {
        return true;
    }
    // "Stellen" is no form of "stelen".
    if said.ends_with("en") && name.ends_with("en") {
        return false;
    }
    let is_near = same >= 4 && said.len().abs_diff(name.len()) <= 3;
    is_near && is_agent(said) == is_agent(name) && !by_chance(said) && !by_chance(name)
}
