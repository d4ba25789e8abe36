//! Creative skills: image, music, stage, sound and light, fashion and making.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const CREATIVE: &[Entry] = &[
    Entry {
        id: "fotograferen",
        printed: label("Fotograferen", "Photography"),
        kind: Hard,
        everyday: label(
            "foto's maken|camera|portretten|fotograaf|productfoto's|foto's nemen|foto's maken van",
            "taking photos|camera|portraits|photographer|take photos|taking pictures",
        ),
        question: label(
            "Wat fotografeerde je? Waar zijn de foto's gebruikt?",
            "What did you photograph? Where were the photos used?",
        ),
        competentnl: None,
        esco: Some("38509fa4-7c06-4a4b-9622-f521f03c37b8"),
    },
    Entry {
        id: "filmen",
        printed: label("Filmen", "Filming"),
        kind: Hard,
        everyday: label(
            "camera|video opnemen|cameraman|drone|vlog|filmpjes opnemen",
            "camera|recording video|camera operator|drone|vlog|film|shooting videos",
        ),
        question: label("Wat filmde je? Wie heeft het gezien?", "What did you film? Who saw it?"),
        competentnl: None,
        esco: Some("10cade4f-df4d-4408-8924-5994976fc798"),
    },
    Entry {
        id: "geluid-regelen",
        printed: label("Geluid regelen bij optredens", "Live sound mixing"),
        kind: Hard,
        everyday: label(
            "mengpaneel|geluidstechnicus|soundcheck|microfoons|PA",
            "mixing desk|sound engineer|sound check|microphones|PA",
        ),
        question: label("Bij welk optreden regelde je het geluid?", "At which performance did you do the sound?"),
        competentnl: None,
        esco: Some("e8bae3fe-6d8d-457e-a20b-6f8eea4d5402"),
    },
    Entry {
        id: "podiumlicht-bedienen",
        printed: label("Podiumlicht bedienen", "Operating stage lights"),
        kind: Hard,
        everyday: label(
            "lichttechniek|theatertechniek|lichttafel|spots|show",
            "lighting desk|theatre tech|spotlights|show",
        ),
        question: label("Bij welke show bediende je het licht?", "At which show did you run the lights?"),
        competentnl: None,
        esco: Some("13afe9ee-803d-4de1-a8e0-bb529c959f9d"),
    },
    Entry {
        id: "podia-opbouwen",
        printed: label("Podia op- en afbouwen", "Building and striking stages"),
        kind: Hard,
        everyday: label(
            "stagehand|festival opbouwen|truss|backline|kabels uitrollen|podium opbouwen|podia afbreken",
            "stagehand|festival crew|truss|backline|rolling cables|build up stages",
        ),
        question: label(
            "Voor welk evenement bouwde je op? Hoeveel tijd had je?",
            "For which event did you build? How much time did you have?",
        ),
        competentnl: None,
        esco: Some("0e2ff90d-a139-4acc-8945-514a91e1fb07"),
    },
    Entry {
        id: "decors-bouwen",
        printed: label("Decors bouwen", "Building stage sets"),
        kind: Hard,
        everyday: label(
            "toneel|decor schilderen|musical|rekwisieten|theater",
            "theatre|painting scenery|musical|props",
        ),
        question: label("Voor welke voorstelling bouwde je het decor?", "For which show did you build the set?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "draaien-als-dj",
        printed: label("Draaien als dj", "DJing"),
        kind: Hard,
        everyday: label("dj|mixen|feest|beats|draaitafel", "DJ|mixing|parties|beats|decks"),
        question: label(
            "Waar draaide je? Hoe kreeg je de zaal mee?",
            "Where did you play? How did you get the crowd going?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "instrument-bespelen",
        printed: label("Een instrument bespelen", "Playing an instrument"),
        kind: Hard,
        everyday: label("gitaar|piano|drums|viool|muziekles|band", "guitar|piano|drums|violin|music lessons|band"),
        question: label(
            "Welk instrument speel je? Waar en met wie?",
            "Which instrument do you play? Where and with whom?",
        ),
        competentnl: None,
        esco: Some("8f8a8803-dc72-4488-9991-7c7d373e01fa"),
    },
    Entry {
        id: "muziek-opnemen",
        printed: label("Muziek opnemen en mixen", "Recording and mixing music"),
        kind: Hard,
        everyday: label(
            "studio|beats maken|producer|opnemen|Ableton|FL Studio",
            "studio|making beats|producer|recording|Ableton|FL Studio",
        ),
        question: label(
            "Welke track nam je op? Wie luisterde ernaar?",
            "Which track did you record? Who listened to it?",
        ),
        competentnl: None,
        esco: Some("9a8f5432-fb04-498d-9ba4-a4e1444ff056"),
    },
    Entry {
        id: "zingen",
        printed: label("Zingen", "Singing"),
        kind: Hard,
        everyday: label("koor|zanger|rappen|musical|zangles", "choir|singer|rapping|musical|vocals"),
        question: label("Waar zong je? Hoe oefende je?", "Where did you sing? How did you practise?"),
        competentnl: None,
        esco: Some("e50a68c5-2a5d-4815-8bd1-e4334aed7683"),
    },
    Entry {
        id: "dansen",
        printed: label("Dansen", "Dancing"),
        kind: Hard,
        everyday: label("hiphop|ballet|streetdance|choreografie|dansles", "hip-hop|ballet|street dance|choreography"),
        question: label("Welke stijl dans je? Waar trad je op?", "Which style do you dance? Where did you perform?"),
        competentnl: None,
        esco: Some("2aeadb90-7ddc-4329-9268-8d5a6bf76b99"),
    },
    Entry {
        id: "toneelspelen",
        printed: label("Toneelspelen", "Acting"),
        kind: Hard,
        everyday: label("acteren|theater|rol|musical|improviseren", "theatre|role|musical|drama|improv"),
        question: label(
            "Welke rol speelde je? Hoe leerde je de tekst?",
            "Which role did you play? How did you learn your lines?",
        ),
        competentnl: None,
        esco: Some("b983e86d-61d5-4ebf-8810-2650c91da096"),
    },
    Entry {
        id: "kleding-naaien",
        printed: label("Kleding naaien en vermaken", "Sewing and altering clothes"),
        kind: Hard,
        everyday: label(
            "naaimachine|naaien|broek korter maken|kleermaker|mode",
            "sewing machine|sewing|shortening trousers|tailor|fashion",
        ),
        question: label("Wat naaide of vermaakte je? Voor wie?", "What did you sew or alter? For whom?"),
        competentnl: None,
        esco: Some("7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf"),
    },
    Entry {
        id: "tekenen",
        printed: label("Tekenen en schetsen", "Drawing and sketching"),
        kind: Hard,
        everyday: label(
            "schetsen|illustreren|striptekenen|portretten|ontwerpen",
            "sketches|illustration|comics|portraits|designing",
        ),
        question: label("Wat tekende je? Waar is het gebruikt?", "What did you draw? Where was it used?"),
        competentnl: None,
        esco: Some("50373f03-3e81-4d2e-99c6-d0f2ff42b138"),
    },
    Entry {
        id: "textiel-bedrukken",
        printed: label("Textiel bedrukken", "Printing on textiles"),
        kind: Hard,
        everyday: label(
            "zeefdrukken|shirts bedrukken|hoodies|transferpers|borduren",
            "screen printing|T-shirts|hoodies|heat press|embroidery",
        ),
        question: label("Wat drukte je? Hoeveel stuks maakte je?", "What did you print? How many did you make?"),
        competentnl: None,
        esco: Some("8520bff0-a5e7-47b2-8208-3d814b6ee3f0"),
    },
    Entry {
        id: "meubels-opknappen",
        printed: label("Meubels opknappen", "Furniture restoration"),
        kind: Hard,
        everyday: label(
            "kringloop|upcyclen|stoel stofferen|lakken|vintage",
            "second-hand|upcycling|reupholstering chairs|vintage",
        ),
        question: label(
            "Welk meubel knapte je op? Hoe zag het er eerst uit?",
            "Which piece did you restore? How did it look before?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "maquettes-maken",
        printed: label("Maquettes maken", "Making scale models"),
        kind: Hard,
        everyday: label(
            "maquette|modelbouw|schaalmodel|karton|architectuur",
            "model making|architecture|cardboard models|prototypes",
        ),
        question: label("Wat stelde je maquette voor? Op welke schaal?", "What did your model show? At which scale?"),
        competentnl: None,
        esco: Some("6ed67cf0-d8b9-4025-8b6e-a29a11e6b977"),
    },
    Entry {
        id: "interviews-afnemen",
        printed: label("Interviews afnemen", "Interviewing people"),
        kind: Hard,
        everyday: label(
            "journalist|schoolkrant|podcast|vragen stellen|artikel",
            "journalist|school paper|podcast|asking questions|article",
        ),
        question: label(
            "Wie interviewde je? Wat deed je met de antwoorden?",
            "Who did you interview? What did you do with the answers?",
        ),
        competentnl: None,
        esco: Some("66d47084-9437-48b2-819b-c4c8214ed650"),
    },
];
