//! What the screens and the command line say about saving and opening: the reason, and one next step.

use super::{Label, Lang, label};
use crate::saved::{Cause, Looks, MemoryReason, Note, Place, Refused, SaveState, SetAside};

/// How saving stands. While all is well it is a word or two.
pub fn state(state: SaveState, lang: Lang) -> &'static str {
    let label = match state {
        SaveState::Saved => label("Bewaard", "Saved"),
        SaveState::Saving => label("Bezig met bewaren", "Saving"),
        SaveState::MemoryOnly(MemoryReason::Shared) => label(
            "We bewaren niets op deze computer. Bewaar je cv in een bestand voor je stopt.",
            "We keep nothing on this computer. Save your CV in a file before you stop.",
        ),
        SaveState::MemoryOnly(MemoryReason::Denied) => label(
            "Bewaren mag niet in deze browser. Bewaar je cv in een bestand voor je stopt.",
            "This browser does not let us save. Save your CV in a file before you stop.",
        ),
        SaveState::MemoryOnly(MemoryReason::NotKept) => label(
            "Bewaren lukt nu niet in deze browser. Bewaar je cv in een bestand.",
            "Saving does not work in this browser now. Save your CV in a file.",
        ),
        SaveState::Full => label(
            "De opslag van deze browser is vol. Wat je net deed, is niet bewaard. Bewaar je cv in een bestand.",
            "This browser’s storage is full. Your last change is not saved. Save your CV in a file.",
        ),
        SaveState::ChangedElsewhere => label(
            "Je cv is veranderd in een ander tabblad. Ga daar verder, of open het hier opnieuw.",
            "Your CV was changed in another tab. Continue there, or load it here again.",
        ),
    };
    label.get(lang)
}

/// What is said about an opened file.
pub fn note(note: &Note, lang: Lang) -> String {
    match note {
        Note::ChangedOutside => pick(
            lang,
            "Dit bestand is buiten Vaardig veranderd. Kijk of alles nog klopt.",
            "This file was changed outside Vaardig. Check that everything is still right.",
        ),
        Note::LeftOut { field } => fill(
            lang,
            label(
                "Niet overgenomen: {}. Hoort dit op je cv? Vul het dan zelf in.",
                "Not copied: {}. Does it belong on your CV? Then fill it in yourself.",
            ),
            field,
        ),
        Note::OnPurpose { field } => fill(
            lang,
            label(
                "Expres weggelaten: {}. Dat hoort niet op een cv. Je hoeft niets te doen.",
                "Left out on purpose: {}. It does not belong on a CV. You don’t have to do anything.",
            ),
            field,
        ),
        Note::Adjusted { field } => fill(
            lang,
            label(
                "Aangepast of korter gemaakt: {}. Kijk of het nog klopt.",
                "Changed or made shorter: {}. Check that it is still right.",
            ),
            field,
        ),
        Note::Assumed { field } => fill(
            lang,
            label(
                "Het bestand zegt niet alles over {}. Kijk of het klopt.",
                "The file does not say everything about {}. Check that it is right.",
            ),
            field,
        ),
        Note::More { count } => fill(
            lang,
            label(
                "Nog {} delen zijn niet overgenomen of aangepast. Kijk je cv goed na.",
                "{} more parts were not copied or were changed. Check your CV well.",
            ),
            &count.to_string(),
        ),
    }
}

/// Why a file could not be opened.
pub fn refused(refused: &Refused, lang: Lang) -> String {
    match refused {
        Refused::TooLarge { max, .. } => too_large(*max, lang),
        Refused::Empty => {
            pick(lang, "Dit bestand is leeg. Kies een ander bestand.", "This file is empty. Choose another file.")
        }
        Refused::NotOurs { looks } => not_ours(*looks).get(lang).to_owned(),
        Refused::Encoding { utf16: true, .. } => pick(
            lang,
            "Dit bestand is bewaard als UTF-16. Bewaar het als UTF-8 en probeer het weer.",
            "This file was saved as UTF-16. Save it as UTF-8 and try again.",
        ),
        Refused::Encoding { utf16: false, place } => at(
            lang,
            label("Dit bestand bevat tekens die we niet kunnen lezen", "This file has characters that we can’t read"),
            *place,
            label("Bewaar het als UTF-8 en probeer het weer.", "Save it as UTF-8 and try again."),
        ),
        Refused::Truncated { place } => at(
            lang,
            label("Dit bestand is niet compleet: het stopt", "This file is not complete: it stops"),
            Some(*place),
            label("Download of kopieer het opnieuw.", "Download or copy it again."),
        ),
        Refused::Syntax { place } => at(
            lang,
            label("In dit bestand staat een fout", "This file has an error"),
            Some(*place),
            label("Herstel die plek of kies een ander bestand.", "Mend that place or choose another file."),
        ),
        Refused::LoneSurrogate { place } => at(
            lang,
            label("In dit bestand staat een kapot teken", "This file has a broken character"),
            Some(*place),
            label("Haal dat teken weg en probeer het weer.", "Take that character out and try again."),
        ),
        Refused::TooDeep { place } => at(
            lang,
            label("Dit bestand heeft te veel lagen in elkaar", "This file has too many layers"),
            Some(*place),
            label("Kies een ander bestand.", "Choose another file."),
        ),
        Refused::WrongType { place: None, field: Some(field) } => fill(
            lang,
            label(
                "Bij {} staat iets wat niet in een cv past. Verander het of kies een ander bestand.",
                "At {} there is something that does not fit a CV. Change it or choose another file.",
            ),
            field,
        ),
        Refused::WrongType { place, .. } => at(
            lang,
            label(
                "In dit bestand staat iets wat niet in een cv past",
                "This file has something that does not fit a CV",
            ),
            *place,
            label("Verander die plek of kies een ander bestand.", "Change that place or choose another file."),
        ),
        Refused::Version { found: Some(found), newest } if found > newest => pick(
            lang,
            "Dit bestand komt uit een nieuwere Vaardig. Laad deze pagina opnieuw en probeer het weer.",
            "This file is from a newer Vaardig. Reload this page and try again.",
        ),
        Refused::Version { .. } => pick(
            lang,
            "We weten niet uit welke Vaardig dit bestand komt. Kies een ander bestand.",
            "We don’t know which Vaardig this file is from. Choose another file.",
        ),
        Refused::NoProfile => pick(
            lang,
            "In dit bestand staat geen cv. Kies een ander bestand.",
            "There is no CV in this file. Choose another file.",
        ),
        Refused::Damaged => pick(
            lang,
            "Deze bewaarde kopie is kapot. Download hem, of ga verder met een eerdere kopie.",
            "This saved copy is damaged. Download it, or continue with an earlier copy.",
        ),
    }
}

/// A file that is refused before it is read; `max` is in bytes.
pub fn too_large(max: usize, lang: Lang) -> String {
    fill(
        lang,
        label(
            "Dit bestand is te groot. Het mag niet groter zijn dan {} MB. Kies een ander bestand.",
            "This file is too large. It can’t be larger than {} MB. Choose another file.",
        ),
        &(max / 1_000_000).to_string(),
    )
}

/// What is said about a text that was found in the store and not, or not fully, understood.
pub fn set_aside(aside: &SetAside, lang: Lang) -> String {
    let why = match (&aside.cause, &aside.key) {
        (Cause::FieldsLeftOut, _) => {
            label("Een deel van je bewaarde cv kennen we hier niet.", "Part of your saved CV is not known here.")
        }
        (Cause::Refused(Refused::Version { .. }), _) => {
            label("Er staat ook een cv uit een andere Vaardig.", "There is also a CV from another Vaardig.")
        }
        (Cause::Refused(_), _) => {
            label("Een bewaarde kopie konden we niet lezen.", "We could not read one saved copy.")
        }
    };
    let step = match aside.key {
        Some(_) => label("We hebben hem apart gezet. Je kunt hem downloaden.", "We set it aside. You can download it."),
        None => label("We laten hem staan. Download hem nu.", "We leave it where it is. Download it now."),
    };
    format!("{} {}", why.get(lang), step.get(lang))
}

fn not_ours(looks: Looks) -> Label {
    match looks {
        Looks::Pdf => label(
            "In deze pdf zit geen bestand om mee verder te werken. \
             Kies je bestand dat eindigt op .vaardig.json of op -bewaren.pdf. \
             Of laat deze pdf lezen bij “Een ander cv nakijken”.",
            "There is no file to go on with in this PDF. \
             Choose your file that ends in .vaardig.json or in -bewaren.pdf. \
             Or let this PDF be read under “Check another CV”.",
        ),
        Looks::LockedPdf => label(
            "Op deze pdf zit een wachtwoord. Kies een ander bestand.",
            "This PDF has a password. Choose another file.",
        ),
        Looks::BrokenPdf => label(
            "Deze pdf is kapot of te groot om te lezen. Download hem opnieuw of kies een ander bestand.",
            "This PDF is damaged or too large to read. Download it again or choose another file.",
        ),
        Looks::Zip => label(
            "Dit is een zip of een Word-bestand. Kies je bestand dat eindigt op .vaardig.json. \
             Laat een Word-bestand lezen bij “Een ander cv nakijken”.",
            "This is a zip or a Word file. Choose your file that ends in .vaardig.json. \
             Let a Word file be read under “Check another CV”.",
        ),
        Looks::Image => label(
            "Dit is een plaatje. Kies je bestand dat eindigt op .vaardig.json.",
            "This is a picture. Choose your file that ends in .vaardig.json.",
        ),
        Looks::Json => label(
            "Dit bestand is van een ander programma. Kies een bestand van Vaardig of JSON Resume.",
            "This file is from another program. Choose a file from Vaardig or JSON Resume.",
        ),
        Looks::Other => label(
            "Dit is geen bestand van Vaardig. Kies je bestand dat eindigt op .vaardig.json.",
            "This is not a file from Vaardig. Choose your file that ends in .vaardig.json.",
        ),
    }
}

fn pick(lang: Lang, nl: &'static str, en: &'static str) -> String {
    label(nl, en).get(lang).to_owned()
}

/// Puts a fact in the place of `{}`.
fn fill(lang: Lang, sentence: Label, fact: &str) -> String {
    sentence.get(lang).replacen("{}", fact, 1)
}

/// "What (line 3, character 14). Next step."
fn at(lang: Lang, what: Label, place: Option<Place>, step: Label) -> String {
    let place = place.map(|Place { line, column }| match lang {
        Lang::Nl => format!(" (regel {line}, teken {column})"),
        Lang::En => format!(" (line {line}, character {column})"),
    });
    format!("{}{}. {}", what.get(lang), place.unwrap_or_default(), step.get(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_sentence(lang: Lang) -> Vec<String> {
        let place = Place { line: 3, column: 14 };
        let field = "education[0].score".to_owned();
        let reasons = [MemoryReason::Shared, MemoryReason::Denied, MemoryReason::NotKept];
        let states =
            reasons.map(SaveState::MemoryOnly).into_iter().chain([SaveState::Full, SaveState::ChangedElsewhere]);
        let notes = [
            Note::ChangedOutside,
            Note::LeftOut { field: field.clone() },
            Note::OnPurpose { field: field.clone() },
            Note::Adjusted { field: field.clone() },
            Note::Assumed { field: field.clone() },
            Note::More { count: 7 },
        ];
        let looks =
            [Looks::Pdf, Looks::LockedPdf, Looks::BrokenPdf, Looks::Zip, Looks::Image, Looks::Json, Looks::Other];
        let refusals = [
            Refused::TooLarge { bytes: 50_000_000, max: 2_000_000 },
            Refused::Empty,
            Refused::Encoding { utf16: true, place: None },
            Refused::Encoding { utf16: false, place: Some(place) },
            Refused::Truncated { place },
            Refused::Syntax { place },
            Refused::LoneSurrogate { place },
            Refused::TooDeep { place },
            Refused::WrongType { place: Some(place), field: None },
            Refused::WrongType { place: None, field: Some(field) },
            Refused::Version { found: Some(2), newest: 1 },
            Refused::Version { found: None, newest: 1 },
            Refused::NoProfile,
            Refused::Damaged,
        ];
        let refusals = refusals.into_iter().chain(looks.map(|looks| Refused::NotOurs { looks }));
        let causes = [
            Cause::FieldsLeftOut,
            Cause::Refused(Refused::Damaged),
            Cause::Refused(Refused::Version { found: Some(2), newest: 1 }),
        ];
        let asides = causes.into_iter().flat_map(|cause| {
            [None, Some("vaardig.aside.1".to_owned())].map(|key| SetAside {
                key,
                text: String::new(),
                cause: cause.clone(),
            })
        });
        let states = states.map(|it| state(it, lang).to_owned());
        let notes = notes.iter().map(|it| note(it, lang));
        let refusals = refusals.map(|it| refused(&it, lang));
        states.chain(notes).chain(refusals).chain(asides.map(|it| set_aside(&it, lang))).collect()
    }

    #[test]
    fn each_says_a_reason_and_a_next_step_in_short_sentences() {
        for lang in Lang::ALL {
            for text in every_sentence(lang) {
                let sentences: Vec<_> = text.split_inclusive(". ").collect();
                assert!(sentences.len() >= 2 && text.ends_with('.') && !text.contains("{}"), "{text}");
                for sentence in sentences {
                    assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
                }
            }
        }
    }

    #[test]
    fn a_place_is_named() {
        let refusal = Refused::Syntax { place: Place { line: 3, column: 14 } };
        assert!(refused(&refusal, Lang::Nl).contains("(regel 3, teken 14)"));
        assert!(refused(&refusal, Lang::En).contains("(line 3, character 14)"));
    }
}
