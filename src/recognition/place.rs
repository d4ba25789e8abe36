//! Towns, streets and countries.

use super::words::lower;

/// Towns of the Netherlands that students name most, and the larger ones around it; in small letters.
const TOWNS: &str = "'s-gravenhage|'s-hertogenbosch|aalsmeer|aalst|aalten|aarle-rixtel|alblasserdam|alkmaar|almelo|almere|alphen aan den rijn|ameland|\
amersfoort|amstelveen|amsterdam|anna paulowna|antwerpen|apeldoorn|appingedam|arnemuiden|arnhem|assen|asten|axel|baarle-nassau|baarn|barendrecht|\
barneveld|beek|beilen|bemmel|bergeijk|bergen|bergen op zoom|berkel en rodenrijs|bergschenhoek|berlijn|berlin|best|beuningen|beverwijk|bilthoven|bladel|\
bleiswijk|bloemendaal|bodegraven|bolsward|borculo|borger|borne|boskoop|boxmeer|boxtel|breda|bremen|brielle|brugge|brummen|brunssum|brussel|brussels|bunnik|\
bunschoten|buren|bussum|capelle aan den ijssel|castricum|coevorden|culemborg|cuijk|curaçao|dalfsen|dedemsvaart|de bilt|de lier|de meern|delden|delfzijl|delft|\
den bosch|den burg|den haag|den helder|den hoorn|denekamp|deurne|deventer|didam|diemen|dieren|diever|doesburg|doetinchem|dokkum|dongen|doorn|\
dordrecht|drachten|driebergen|dronten|druten|drunen|duiven|dwingeloo|edam|ede|eersel|eibergen|eindhoven|elburg|elst|emmeloord|emmen|enkhuizen|enschede|\
epe|ermelo|essen|etten-leur|franeker|geertruidenberg|geldermalsen|geldrop|geleen|gemert|gennep|gent|giessen|goes|goirle|goor|gorinchem|gorredijk|gouda|\
grave|groenlo|groesbeek|groningen|grootebroek|haaksbergen|haarlem|hardenberg|harderwijk|hardinxveld-giessendam|haren|harlingen|hasselt|hattem|heemskerk|\
heemstede|heerde|heerenveen|heerhugowaard|heerlen|heiloo|hellendoorn|hellevoetsluis|helmond|hendrik-ido-ambacht|hengelo|heusden|hillegom|hilversum|hoek van holland|\
hollandscheveld|hoofddorp|hoogeveen|hoogezand|hoogvliet|hoorn|horst|houten|huissen|huizen|hulst|ijmuiden|ijsselstein|joure|kaatsheuvel|kampen|\
katwijk|kerkrade|klazienaveen|kollum|krimpen aan den ijssel|krommenie|landgraaf|landsmeer|laren|leerdam|leeuwarden|leiden|leiderdorp|leidschendam|lelystad|lemmer|\
leusden|leuven|lichtenvoorde|liège|lisse|lochem|london|londen|losser|luik|maarssen|maassluis|maastricht|made|mechelen|medemblik|meerssen|meppel|middelburg|middelharnis|\
mijdrecht|monnickendam|monster|montfoort|muiden|musselkanaal|münchen|naaldwijk|naarden|nieuw-vennep|nieuwegein|nieuwerkerk aan den ijssel|nieuwkoop|nijkerk|nijmegen|nijverdal|\
noordwijk|nootdorp|norg|nuenen|nunspeet|oegstgeest|oirschot|oisterwijk|oldenzaal|olst|ommen|oostburg|oosterbeek|oosterhout|oosterwolde|oost-souburg|\
oss|oud-beijerland|ouddorp|oude pekela|oudenbosch|oudewater|papendrecht|paris|parijs|pijnacker|poeldijk|purmerend|putten|raalte|raamsdonksveer|renkum|reusel|rhenen|ridderkerk|\
rijen|rijnsburg|rijssen|rijswijk|roden|roermond|ronse|roosendaal|rosmalen|rotterdam|rozenburg|sas van gent|sassenheim|schagen|scheveningen|schiedam|schijndel|schiphol|schoonhoven|\
sint-michielsgestel|sint-oedenrode|sittard|sliedrecht|sluis|sneek|soest|someren|son en breugel|spijkenisse|stadskanaal|staphorst|steenbergen|steenwijk|stein|\
susteren|tegelen|ter apel|terneuzen|texel|the hague|tholen|tiel|tilburg|tubbergen|twello|uden|uitgeest|uithoorn|uithuizen|ulft|urk|utrecht|vaals|valkenburg|valkenswaard|\
varsseveld|veendam|veenendaal|veghel|veldhoven|velp|venlo|venray|vianen|vijfhuizen|vinkeveen|vlaardingen|vlagtwedde|vlissingen|vlijmen|volendam|voorburg|voorhout|voorschoten|voorthuizen|\
vriezenveen|vroomshoop|vught|waalre|waalwijk|waddinxveen|wageningen|warmond|wassenaar|wateringen|weert|weesp|westervoort|wierden|wijchen|wijhe|wijk bij duurstede|wijk aan zee|willemstad|winschoten|\
winsum|winterswijk|woerden|wolvega|wormerveer|woudenberg|zaandam|zaandijk|zaanstad|zaltbommel|zandvoort|zeewolde|zeist|zelhem|zetten|zevenaar|zevenbergen|zierikzee|zoetermeer|\
zuidhorn|zuidlaren|zundert|zutphen|zwaag|zwartsluis|zwijndrecht|zwolle|'t harde|’s-hertogenbosch|’s-gravenhage";

const COUNTRIES: &str = "nederland|netherlands|the netherlands|holland|nl|belgië|belgie|belgium|duitsland|germany|zuid-holland|noord-holland|\
                         utrecht|gelderland|overijssel|drenthe|friesland|fryslân|groningen|flevoland|zeeland|noord-brabant|brabant|limburg|\
                         united kingdom|uk|curaçao|suriname";

/// Endings of the names of streets; what follows is a house number.
const STREETS: &str = "straat|weg|laan|plein|kade|dijk|hof|pad|singel|gracht|dreef|steeg|park|plantsoen|baan|ring|erf|markt|haven|wal|\
                       street|road|lane|avenue|drive|square|str.|str";

/// Whether this is a town of the table, perhaps with its country behind it.
pub(super) fn is_town(text: &str) -> bool {
    let town = lower(town_of(text));
    TOWNS.split('|').any(|known| known == town)
}

/// The town of "Delft, Nederland" or "Delft (NL)".
pub(super) fn town_of(text: &str) -> &str {
    let text = text.trim().trim_end_matches(['.', ',']);
    let bare = text.strip_suffix(')').and_then(|open| open.rsplit_once('(')).or_else(|| text.rsplit_once(','));
    match bare {
        Some((town, country)) if is_country(country) => town.trim(),
        _ => text,
    }
}

/// Whether this is a country or a province.
pub(super) fn is_country(text: &str) -> bool {
    let text = lower(text.trim());
    COUNTRIES.split('|').any(|known| known == text)
}

/// Whether this may be a town that the table does not know: a few words of letters, one with a capital.
pub(super) fn looks_like_town(text: &str) -> bool {
    let text = town_of(text);
    let words = text.split_whitespace().count();
    (1..=5).contains(&words)
        && text.chars().count() <= 40
        && text.chars().all(|c| c.is_alphabetic() || " -'’.".contains(c))
        && text.trim_start_matches(['\'', '’', 's', 't', '-', ' ']).starts_with(char::is_uppercase)
}

/// Whether this is a street with a number.
pub(super) fn is_street(text: &str) -> bool {
    let Some(street) = before_house_number(text) else {
        return false;
    };
    let last = street.rsplit(' ').next().unwrap_or_default();
    if STREETS.split('|').any(|end| last.ends_with(end)) {
        return true;
    }
    ["laan van", "weg van", "plein", "kade"].iter().any(|word| street.starts_with(word))
}

/// Whether this may be a street with a number, as it stands beside a postcode.
pub(super) fn may_be_street(text: &str) -> bool {
    let text = lower(text.trim());
    // "12 High Street".
    before_house_number(&text).is_some() || text.split(' ').next().is_some_and(is_house_number)
}

/// The words before a house number ("Dorpsstraat 12", "Laan 3 bis", "Kade 5-a"), in small letters.
fn before_house_number(text: &str) -> Option<String> {
    let (street, number) = text.trim().rsplit_once(' ')?;
    let (street, number) = match street.rsplit_once(' ') {
        Some((before, digits)) if is_house_number(digits) && number.chars().count() <= 4 => (before, digits),
        _ => (street, number),
    };
    let is_words = street.chars().all(|c| c.is_alphabetic() || " -.'’".contains(c));
    (is_house_number(number) && is_words && super::date::find(text).is_none()).then(|| lower(street))
}

fn is_house_number(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&digits)
        && text.chars().count() <= digits + 3
        && text.chars().skip(digits).all(|c| c.is_alphabetic() || "-/".contains(c))
}

/// What follows a Dutch postcode ("2611 AB Delft"); none without one.
pub(super) fn after_postcode(text: &str) -> Option<&str> {
    let starts =
        text.char_indices().map(|(at, _)| at).filter(|at| *at == 0 || text[..*at].ends_with(char::is_whitespace));
    starts.into_iter().find_map(|at| {
        let rest = &text[at..];
        let (digits, rest) = rest.split_at_checked(4)?;
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        let (letters, rest) = rest.split_at_checked(2)?;
        let is_postcode = digits.bytes().all(|byte| byte.is_ascii_digit())
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
        is_postcode.then(|| rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_apart() {
        for town in ["Delft", "Alphen aan den Rijn", "Delft, Nederland", "Den Haag (NL)"] {
            assert!(is_town(town), "{town}");
        }
        for street in ["Dorpsstraat 12", "Laan van Meerdervoort 101a", "Kerkweg 3 bis"] {
            assert!(is_street(street), "{street}");
        }
        for other in ["Delft", "Havo 4", "mbo niveau 4 en verder leren", "september 2024"] {
            assert!(!is_street(other), "{other}");
        }
        for street in ["Oude Delft 3", "12 High Street"] {
            assert!(may_be_street(street), "{street}");
        }
        assert_eq!(after_postcode("2611 AB  Delft"), Some("Delft"));
        assert_eq!(after_postcode("Dorpsstraat 1 2611AB Delft"), Some("Delft"));
        assert_eq!(after_postcode("2019 in Delft"), None);
    }
}
