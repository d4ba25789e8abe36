//! Skills of warehouses, transport, post and parcels.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const LOGISTICS: &[Entry] = &[
    Entry {
        id: "heftruck-rijden",
        printed: label("Heftruck rijden", "Driving a forklift"),
        kind: Hard,
        everyday: label(
            "vorkheftruck|heftruckcertificaat|heftruckchauffeur|pallets rijden",
            "forklift truck|forklift licence|fork truck driver",
        ),
        question: label(
            "Welk heftruckcertificaat heb je? Hoe vaak reed je?",
            "Which forklift certificate do you have? How often did you drive?",
        ),
        competentnl: None,
        esco: Some("28cb374e-6261-4133-8371-f9a5470145da"),
    },
    Entry {
        id: "reachtruck-rijden",
        printed: label("Reachtruck rijden", "Driving a reach truck"),
        kind: Hard,
        everyday: label(
            "reachtruckcertificaat|hoogbouw|stellingen|magazijn",
            "reach truck licence|high racks|warehouse",
        ),
        question: label(
            "Welk reachtruckcertificaat heb je? Hoe hoog werkte je?",
            "Which reach truck certificate do you have? How high did you work?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "pallettruck-rijden",
        printed: label("Elektrische pallettruck rijden", "Driving an electric pallet truck"),
        kind: Hard,
        everyday: label(
            "EPT|pompwagen|palletwagen|meerijder|hefwagen|elektrische pompwagen",
            "EPT|pump truck|pallet jack|powered pallet truck|electric pallet truck|moving pallets",
        ),
        question: label(
            "Kreeg je uitleg of een certificaat? Wat verplaatste je?",
            "Did you get training or a certificate? What did you move?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "laden-en-lossen",
        printed: label("Laden en lossen", "Loading and unloading"),
        kind: Hard,
        everyday: label(
            "vrachtwagen lossen|laadklep|dock|containers lossen|bijrijder|vrachtwagens laden|vrachtauto lossen",
            "unloading lorries|tail lift|loading dock|containers|loading trucks|unloading trucks",
        ),
        question: label(
            "Wat laadde of loste je? Hoeveel vrachtwagens per dag?",
            "What did you load or unload? How many lorries a day?",
        ),
        competentnl: None,
        esco: Some("c80b2f08-ab07-4632-be78-68c6ec1f3b41"),
    },
    Entry {
        id: "pallets-stapelen",
        printed: label("Pallets stapelen", "Stacking pallets"),
        kind: Hard,
        everyday: label(
            "palletiseren|folie wikkelen|sealen|rolcontainers stapelen|dozen stapelen|pallet stapelen",
            "palletising|wrapping pallets|shrink wrap|roll cages|stacking boxes",
        ),
        question: label("Hoeveel pallets stapelde je op een dag?", "How many pallets did you stack in a day?"),
        competentnl: None,
        esco: Some("fd9c8437-6e20-47b5-8508-f23f442446c2"),
    },
    Entry {
        id: "goederen-ontvangen",
        printed: label("Goederen ontvangen", "Receiving goods"),
        kind: Hard,
        everyday: label(
            "goederenontvangst|pakbon|levering controleren|inkomende goederen|inkomende zendingen|nieuwe voorraad uitpakken|leveringen controleren|leveringen uitpakken|goederen uitpakken|zendingen uitpakken|nieuwe collectie uitpakken",
            "goods in|delivery note|checking deliveries|incoming goods|incoming deliveries|unpack new stock|packing slip|unpacking deliveries|unload deliveries|unpack stock",
        ),
        question: label("Wat controleerde je als er een levering kwam?", "What did you check when a delivery came in?"),
        competentnl: None,
        esco: Some("2cae39d6-78c2-4ce3-bee8-628504371463"),
    },
    Entry {
        id: "handscanner-gebruiken",
        printed: label("Werken met een handscanner", "Using a barcode scanner"),
        kind: Hard,
        everyday: label(
            "scanner|barcodes scannen|voice picking|scannen in het magazijn|handscanner|werken met een scanner",
            "scanner|scanning barcodes|handheld|voice picking|barcode scanner",
        ),
        question: label("Wat scande je? Wat deed je bij een fout?", "What did you scan? What did you do about errors?"),
        competentnl: None,
        esco: Some("fd79b3c4-e264-41b5-bada-49ba5f317588"),
    },
    Entry {
        id: "post-sorteren",
        printed: label("Post en pakketten sorteren", "Sorting post and parcels"),
        kind: Hard,
        everyday: label(
            "sorteercentrum|brieven|pakketjes|pakketsorteerder|post verwerken",
            "sorting centre|letters|parcel sorter|mail|handling mail",
        ),
        question: label(
            "Hoeveel pakketten of brieven sorteerde je per uur?",
            "How many parcels or letters did you sort an hour?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "lopende-band",
        printed: label("Werken aan de lopende band", "Production line work"),
        kind: Hard,
        everyday: label(
            "inpakwerk|lopende band|fabriek|productiemedewerker|ploegendienst",
            "assembly line|packing line|factory|production worker|shifts",
        ),
        question: label("Wat kwam er over de band? Wat deed jij?", "What came down the line? What did you do?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "bezorgroutes-plannen",
        printed: label("Bezorgroutes plannen", "Delivery route planning"),
        kind: Hard,
        everyday: label(
            "route maken|routeplanner|navigatie|rit plannen|snelste route|route rijden|routes plannen",
            "route planner|navigation|planning trips|stops|fastest route",
        ),
        question: label(
            "Hoeveel stops had je route? Hoe koos je de volgorde?",
            "How many stops did your route have? How did you choose the order?",
        ),
        competentnl: None,
        esco: Some("e46186e4-c784-4122-9828-4881c01bfae0"),
    },
    Entry {
        id: "bestelbus-rijden",
        printed: label("Bestelbus rijden", "Driving a delivery van"),
        kind: Hard,
        everyday: label(
            "rijbewijs B|busje|chauffeur|pakketbezorger|auto rijden",
            "driving licence|van driver|courier|driving a car",
        ),
        question: label(
            "Welk rijbewijs heb je? Welke ritten reed je?",
            "Which driving licence do you have? Which trips did you drive?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "bezorgen-met-scooter",
        printed: label("Bezorgen met scooter of e-bike", "Delivering by moped or e-bike"),
        kind: Hard,
        everyday: label(
            "bromfiets|rijbewijs AM|maaltijdbezorger|fietskoerier|scooter rijden",
            "moped licence|meal delivery|bike courier|scooter",
        ),
        question: label(
            "Waarmee reed je? Welk rijbewijs had je daarvoor?",
            "What did you ride? Which licence did you have for it?",
        ),
        competentnl: None,
        esco: Some("e7f63440-6007-486b-948f-ea124839c418"),
    },
    Entry {
        id: "bagage-afhandelen",
        printed: label("Bagage afhandelen", "Handling luggage"),
        kind: Hard,
        everyday: label("Schiphol|vliegveld|koffers laden|luchthaven", "airport|loading suitcases|baggage|ground crew"),
        question: label(
            "Waar werkte je? Hoeveel vluchten per dienst?",
            "Where did you work? How many flights per shift?",
        ),
        competentnl: None,
        esco: Some("6e93befa-b682-4644-aa9a-46d658478056"),
    },
    Entry {
        id: "verhuizen",
        printed: label("Verhuizen en tillen", "Moving and lifting furniture"),
        kind: Hard,
        everyday: label(
            "verhuizer|meubels dragen|sjouwen|dozen tillen",
            "removals|lifting boxes|carrying furniture|heavy lifting",
        ),
        question: label(
            "Wat verhuisde je? Hoe beschermde je de spullen?",
            "What did you move? How did you protect it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "verkeer-regelen",
        printed: label("Verkeer regelen", "Directing traffic"),
        kind: Hard,
        everyday: label(
            "verkeersregelaar|parkeerwachter|auto's wegwijzen|oversteken",
            "traffic marshal|parking attendant|stewarding cars|crossing",
        ),
        question: label(
            "Waar regelde je verkeer? Welk certificaat had je?",
            "Where did you direct traffic? Which certificate did you have?",
        ),
        competentnl: None,
        esco: Some("87454307-a3ad-40ce-8024-1aeb7c94f1e3"),
    },
    Entry {
        id: "afval-scheiden",
        printed: label("Afval scheiden", "Sorting waste"),
        kind: Hard,
        everyday: label(
            "recyclen|milieustraat|karton persen|plastic|vuilnis",
            "recycling|recycling centre|cardboard press|rubbish",
        ),
        question: label("Wat scheidde je? Waar ging het heen?", "What did you sort? Where did it go?"),
        competentnl: None,
        esco: Some("110d7aa3-e44e-4cce-a927-8d4de615f3d9"),
    },
    Entry {
        id: "schepen-afmeren",
        printed: label("Schepen afmeren", "Mooring vessels"),
        kind: Hard,
        everyday: label("matroos|binnenvaart|touwen|haven|dek", "deckhand|barge|ropes|harbour|deck"),
        question: label(
            "Op welk schip voer je? Wat deed jij bij het afmeren?",
            "Which ship were you on? What did you do when mooring?",
        ),
        competentnl: None,
        esco: Some("49026711-0f2d-42b3-8912-2b897ad05117"),
    },
];
