//! Words by which a role, an organisation, a school or a level of education is known.

use crate::profile::Level;
use crate::skill::activity;
use crate::text::{Label, Lang};
use std::ops::Range;

/// What someone is at work; also the end of longer words ("keukenmedewerker").
pub(super) const ROLES: &str = "medewerker|medewerkster|hulp|assistent|assistente|vakkenvuller|vakkenvulster|vulploeg|oppas|oppasser|bezorger|\
bezorgster|stagiair|stagiaire|stage|verkoper|verkoopster|kassa|caissière|kassière|afwasser|afwas|bediening|barista|ober|serveerster|gastheer|gastvrouw|kok|\
keukenhulp|schoonmaker|schoonmaakster|schoonmaak|chauffeur|docent|bijles|bijlesdocent|begeleider|begeleidster|monitor|trainer|coach|jeugdtrainer|vrijwilliger|vrijwilligster|\
bestuurslid|secretaris|penningmeester|voorzitter|lid|leider|leidster|leiding|scheidsrechter|ontwikkelaar|developer|programmeur|designer|vormgever|ontwerper|monteur|\
technicus|receptionist|receptioniste|orderpicker|krantenbezorger|folderbezorger|redacteur|fotograaf|videograaf|animator|instructeur|instructrice|badmeester|\
mantelzorger|helper|tutor|cashier|stacker|babysitter|sitter|intern|internship|trainee|volunteer|assistant|employee|worker|crew|driver|courier|\
cook|chef|cleaner|manager|supervisor|captain|aanvoerder|member|clerk|waiter|waitress|bartender|barman|host|hostess|teacher|instructor|leader|lifeguard|receptionist|mechanic|\
technician|carer|caregiver|referee|editor|photographer|organiser|organizer|treasurer|secretary|chair|chairperson|representative|vertegenwoordiger|klassenvertegenwoordiger|\
operator|picker|packer|inpakker|productiemedewerker|tuinman|hovenier|kapper|stylist|schilder|timmerman|bouwvakker|loodgieter|elektricien|lasser|bakker|\
slager|plukker|marktkoopman|verzorger|verzorgster|dierenverzorger|stalhulp|kinderopvang|pedagogisch|doktersassistent|verpleegkundige|zorghulp|helpdesk|administratief|\
porter|seller|handler|demonstrator|promotor|collectant|tolk|interpreter|translator|vertaler|streamer|maker|bouwer|schrijver|blogger|youtuber|\
vakantiekracht|weekendhulp|zaterdaghulp|bijbaan|oproepkracht|invalkracht|teamleider|shiftleader|afdelingshoofd|filiaalmanager|gids|guide|suppoost|steward|\
volontair|leerling|student|werkstudent|duty|work placement|contentmaker|vlogger|dj|musician|muzikant|zanger|danser|acteur|analyst|engineer|consultant|specialist|adviseur|planner";

/// What only an organisation is called; also the end of longer words ("sportvereniging").
pub(super) const ORGANISATIONS: &str = "b.v.|bv|v.o.f.|vof|n.v.|nv|stichting|gemeente|school|basisschool|college|lyceum|supermarkt|supermarket|restaurant|café|eetcafé|cafe|\
lunchroom|hotel|bakkerij|bakery|slagerij|winkel|shop|store|club|vereniging|ziekenhuis|hospital|zorgcentrum|verzorgingshuis|verpleeghuis|bibliotheek|library|museum|camping|\
manege|stables|scouting|gezin|familie|family|ltd|inc|llc|gmbh|university|universiteit|hogeschool|zn|kringloop|kringloopwinkel|garage|theater|zwembad|centrum|centre|center|\
buurthuis|wijkcentrum|kinderdagverblijf|bso|peuterspeelzaal|kinderboerderij|boerderij|farm|kwekerij|apotheek|pharmacy|kapsalon|bureau|studio|media|groep|group|bedrijf|company|\
albert|heijn|jumbo|lidl|aldi|plus|coop|dirk|spar|hema|ikea|action|kruidvat|etos|mcdonald's|mcdonald’s|mcdonalds|kfc|postnl|dhl|gamma|praxis|karwei|hornbach|decathlon|mediamarkt|\
coolblue|bol.com|zeeman|primark|h&m|zara|starbucks|subway|domino's|domino’s|thuisbezorgd|picnic|blokker|xenos|intratuin|efteling|vomar|hoogvliet|deka|ah|nettorama|etos|bruna|\
fc|vv|sv|hc|tc|korfbalvereniging|hockeyclub|tennisclub|voetbalclub|fanfare|kerk|moskee|church|mosque|voedselbank|rode kruis|zonnebloem|leger des heils|dierenasiel|asiel|ambulante|\
speeltuin|pretpark|bioscoop|pathé|vue|eetcafe|snackbar|cafetaria|pizzeria|brasserie|strandpaviljoen|bistro|ijssalon|drogisterij|bouwmarkt|tuincentrum|fietsenmaker|werkplaats|fabriek|factory|\
zorggroep|thuiszorg|ggz|politie|brandweer|defensie|jeugdhonk|jongerencentrum|online|rijwielhandel|autobedrijf|installatiebedrijf|transport|logistics|solutions|services|holding|international|software|technologies";

/// What only a school is called; also the end of longer words.
pub(super) const SCHOOLS: &str = "college|lyceum|school|scholengemeenschap|universiteit|university|hogeschool|roc|mbo college|academie|academy|gymnasium|\
institute|instituut|mavo|atheneum|aoc|vakschool|onderwijs|scholen|campus|mondriaan|albeda|zadkine|deltion|noorderpoort|alfa-college|summa|graafschap|aventus|landstede|cibap|sintlucas|\
yuverta|curio|avans|fontys|saxion|windesheim|inholland|hanze|firda|friese poort|aeres|lentiz|scalda|vista|gilde|cambium|rsg|csg|osg|kwc|faculty|tu|hva|uva|rug|summa college|ou";

/// What only a programme is called; also the end of longer words.
pub(super) const PROGRAMMES: &str = "economie|maatschappij|natuur|techniek|gezondheid|cultuur|zorg|welzijn|groen|horeca|handel|verkoop|mobiliteit|transport|media|\
vormgeving|ict|bouw|wonen|interieur|produceren|installeren|energie|dienstverlening|producten|ondernemen|marketing|software|business|economics|science|\
technology|health|culture|society|nature|care|welfare|hospitality|design|engineering|management|administratie|retail|logistiek|toerisme|travel|sport|\
bewegen|verpleegkunde|verzorgende|kinderopvang|profiel|profile|enterprise|communicatie|communication|development|beheer|rechten|psychologie|administration";

/// The level of an education by a word of it, the longer before the shorter.
const LEVELS: [(Level, &str); 24] = [
    (
        Level::VmboTl,
        "vmbo-tl|vmbo-t|vmbo tl|vmbo t|vmbo theoretische leerweg|mavo|vmbo-g/t|vmbo gt|vmbo-gt|vmbo theoretisch",
    ),
    (Level::VmboGl, "vmbo-gl|vmbo gl|vmbo gemengde leerweg|vmbo-g|vmbo gemengd"),
    (
        Level::VmboKb,
        "vmbo-kb|vmbo-k|vmbo kb|vmbo kader|vmbo-kader|vmbo kaderberoepsgerichte leerweg|vmbo kaderberoepsgericht",
    ),
    (
        Level::VmboBb,
        "vmbo-bb|vmbo-b|vmbo bb|vmbo basis|vmbo-basis|vmbo basisberoepsgerichte leerweg|vmbo basisberoepsgericht",
    ),
    (Level::Havo, "havo"),
    (Level::Vwo, "vwo|atheneum|gymnasium|pre-university education"),
    (Level::Mbo1, "mbo niveau 1|mbo 1|mbo-1|mbo1|mbo level 1|mbo entree|entreeopleiding"),
    (Level::Mbo2, "mbo niveau 2|mbo 2|mbo-2|mbo2|mbo level 2|mbo, niveau 2"),
    (Level::Mbo3, "mbo niveau 3|mbo 3|mbo-3|mbo3|mbo level 3|mbo, niveau 3"),
    (Level::Mbo4, "mbo niveau 4|mbo 4|mbo-4|mbo4|mbo level 4|mbo, niveau 4"),
    (Level::Mbo2, "niveau 2"),
    (Level::Mbo3, "niveau 3"),
    (Level::Mbo4, "niveau 4"),
    (Level::AssociateDegree, "associate degree|ad"),
    (Level::HboBachelor, "hbo-bachelor|hbo bachelor|hbo|bachelor (university of applied sciences)"),
    (Level::WoBachelor, "wo-bachelor|wo bachelor|bachelor (research university)"),
    (Level::HboBachelor, "bachelor of applied science"),
    (Level::Master, "master|msc"),
    (Level::Doctorate, "doctoraat|phd|doctorate"),
    (Level::Praktijkonderwijs, "praktijkonderwijs|practical education"),
    (Level::Vso, "vso|voortgezet speciaal onderwijs"),
    (Level::Isk, "isk|internationale schakelklas|international transition class"),
    (
        Level::Other,
        "vmbo|mbo|bachelor|wo|basisonderwijs|groep 8|brugklas|propedeuse|minor|high school|secondary school|gcse|a-levels",
    ),
    (Level::Other, "opleiding|diploma|degree|course|cursus|profiel|leerweg|pabo|bbl|bol"),
];

/// The text in small letters, with straight quotes.
pub(super) fn lower(text: &str) -> String {
    text.to_lowercase().replace('’', "'")
}

/// Whether a word of the text is one of these, or a long one ends so.
pub(super) fn is_word_of(text: &str, table: &str) -> bool {
    strength(text, table) > 0
}

/// How many words of the text are of these, or end so; at most three.
fn strength(text: &str, table: &str) -> i32 {
    let text = lower(text);
    let words =
        text.split(|c: char| c.is_whitespace() || "/(),:&".contains(c)).filter(|word| !word.is_empty()).take(12);
    let is_known = |word: &str| {
        table.split('|').any(|known| {
            word == known
                || (known.len() >= 5 && word.len() > known.len() && (word.ends_with(known) || plural(word, known)))
        })
    };
    let count = words.filter(|word| is_known(word.trim_matches(['.', '-', '\''])) || is_known(word)).count();
    count.min(3) as i32
}

fn plural(word: &str, known: &str) -> bool {
    word.strip_suffix('s').is_some_and(|word| word.ends_with(known))
}

/// How much this looks like a role rather than an organisation: above zero a role, below an organisation.
pub(super) fn role_rather_than_organisation(text: &str) -> i32 {
    let bare = text.split_once(" (").map_or(text, |(before, _)| before).trim();
    // Most differ in the first letter, so nothing is copied.
    let small = |text: &'static str| text.chars().flat_map(char::to_lowercase);
    let is = |words: &'static str| small(words).eq(bare.chars().flat_map(char::to_lowercase));
    let is_any = |words: Label| is(words.nl) || is(words.en);
    if activity::all().iter().any(|activity| is_any(activity.role)) {
        return 6;
    }
    if activity::all().iter().any(|activity| is_any(activity.organisation)) {
        return -6;
    }
    2 * strength(text, ROLES) - 2 * strength(text, ORGANISATIONS)
}

/// Whether this looks like the name of a school.
pub(super) fn is_school(text: &str) -> bool {
    is_word_of(text, SCHOOLS)
}

/// The level of an education that the text names; [`Level::Other`] for one that is no level of ours.
pub(super) fn level(text: &str) -> Option<Level> {
    level_at(text).map(|(level, _)| level)
}

/// The level, and where its words stand.
pub(super) fn level_at(text: &str) -> Option<(Level, Range<usize>)> {
    let small = lower(text);
    // A letter whose small form is longer would move what stands behind it; no level holds one.
    let fits = small.len() == text.len();
    let opens = |label: &str| {
        let label = lower(label);
        let rest = small.strip_prefix(label.as_str())?;
        (rest.is_empty() || rest.starts_with([':', ',', ' ', '-', '–'])).then_some(label.len())
    };
    let levels = Level::ALL.into_iter().filter(|level| *level != Level::Other);
    let printed = levels.flat_map(|level| Lang::ALL.map(|lang| Some((level, opens(level.printed().get(lang))?))));
    if let Some((level, end)) = printed.flatten().max_by_key(|(_, end)| *end) {
        return Some((level, if fits { 0..end } else { 0..0 }));
    }
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let stands = |at: usize, name: &str| {
        !is_word(small[..at].chars().next_back()) && !is_word(small[at + name.len()..].chars().next())
    };
    LEVELS.into_iter().find_map(|(level, names)| {
        // The longest name, so that nothing of it is left.
        let found = names.split('|').filter_map(|name| {
            let (at, _) = small.match_indices(name).find(|(at, _)| stands(*at, name))?;
            Some(at..at + name.len())
        });
        let range = found.max_by_key(|range| range.len())?;
        Some((level, if fits { range } else { 0..0 }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_and_organisations_are_told_apart() {
        for role in [
            "Vakkenvuller",
            "Keukenmedewerker",
            "Medewerker fastfoodrestaurant",
            "Shelf stacker",
            "Stagiair ICT",
            "Jeugdtrainer",
        ] {
            assert!(role_rather_than_organisation(role) > 0, "{role}");
        }
        for organisation in
            ["Albert Heijn", "Stichting De Brug", "Bakkerij Jansen B.V.", "Gezin", "Voetbalclub DVV Delft"]
        {
            assert!(role_rather_than_organisation(organisation) < 0, "{organisation}");
        }
    }

    #[test]
    fn levels_are_known_in_many_words() {
        let cases = [
            ("Havo: Economie", Some(Level::Havo)),
            ("VMBO-TL", Some(Level::VmboTl)),
            ("Mbo niveau 4 Verkoopspecialist", Some(Level::Mbo4)),
            ("Secondary vocational education (MBO), level 4: Travel", Some(Level::Mbo4)),
            ("Vmbo theoretische leerweg (mavo)", Some(Level::VmboTl)),
            ("Vmbo", Some(Level::Other)),
            ("Stanislascollege", None),
        ];
        for (text, expected) in cases {
            assert_eq!(level(text), expected, "{text}");
        }
    }
}
