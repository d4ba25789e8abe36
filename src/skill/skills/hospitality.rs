//! Skills of kitchens, bars, bakeries, hotels and events.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const HOSPITALITY: &[Entry] = &[
    Entry {
        id: "barista-koffie-zetten",
        printed: label("Barista-koffie zetten", "Making barista coffee"),
        kind: Hard,
        everyday: label(
            "cappuccino|latte art|espresso|koffiemachine|melk opschuimen|koffie zetten|koffie maken|barista|cappuccino's maken",
            "cappuccino|latte art|espresso|coffee machine|frothing milk|barista|making coffee|espresso-based drinks|preparing coffee",
        ),
        question: label(
            "Welke koffies maakte je? Hoeveel op een drukke dag?",
            "Which coffees did you make? How many on a busy day?",
        ),
        competentnl: None,
        esco: Some("a37afd64-1022-48ba-a8e7-e41b29fe056e"),
    },
    Entry {
        id: "borden-en-dienbladen-dragen",
        printed: label("Borden en dienbladen dragen", "Carrying plates and trays"),
        kind: Hard,
        everyday: label(
            "uitserveren|dienblad lopen|drie borden dragen|runner|glazen ophalen|eten en drinken brengen|tafels afruimen|borden dragen",
            "running food|tray service|three plates|runner|clearing glasses|run food and drinks|clearing tables|carrying trays",
        ),
        question: label(
            "Hoeveel borden of glazen droeg je tegelijk?",
            "How many plates or glasses did you carry at once?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "bier-tappen",
        printed: label("Bier tappen", "Pulling beer"),
        kind: Hard,
        everyday: label("biertap|bar|barman|tapbier|kroeg", "beer tap|bar|bartender|draught beer|pub"),
        question: label(
            "Waar stond je achter de tap? Hoe druk was het?",
            "Where did you work the taps? How busy was it?",
        ),
        competentnl: None,
        esco: Some("eae7d1fd-8011-476e-9762-200d4162f957"),
    },
    Entry {
        id: "cocktails-maken",
        printed: label("Cocktails maken", "Making cocktails"),
        kind: Hard,
        everyday: label("mocktails|shaken|mixdrankjes|bartender|bar", "mocktails|shaking|mixed drinks|bartender"),
        question: label(
            "Welke cocktails maakte je? Hoe leerde je de recepten?",
            "Which cocktails did you make? How did you learn the recipes?",
        ),
        competentnl: None,
        esco: Some("81d5b408-e805-4788-8dbd-42f22e8fd199"),
    },
    Entry {
        id: "tafels-dekken",
        printed: label("Tafels dekken", "Laying tables"),
        kind: Hard,
        everyday: label(
            "bestek|gedekte tafel|servetten vouwen|couvert|indekken|tafel dekken",
            "cutlery|setting tables|folding napkins|table settings|set the tables",
        ),
        question: label("Voor hoeveel gasten dekte je de tafels?", "For how many guests did you lay the tables?"),
        competentnl: None,
        esco: Some("906d21c9-7a9c-4919-817d-10676f9ddfe4"),
    },
    Entry {
        id: "gasten-ontvangen",
        printed: label("Gasten ontvangen", "Welcoming guests"),
        kind: Hard,
        everyday: label(
            "gastheer|gastvrouw|hosten|gasten naar hun tafel brengen|gasten verwelkomen|gastvrij ontvangen|gasten naar de tafel brengen|bezoekers ontvangen",
            "host|hostess|greeting guests|seating guests|welcoming our guests|greet guests|welcome guests|show visitors the way",
        ),
        question: label(
            "Hoe ontving je gasten als alle tafels bezet waren?",
            "How did you welcome guests when every table was taken?",
        ),
        competentnl: None,
        esco: Some("99b95aca-221d-415c-9de5-564e1a273701"),
    },
    Entry {
        id: "reserveringen-aannemen",
        printed: label("Reserveringen aannemen", "Taking bookings"),
        kind: Hard,
        everyday: label(
            "reserveren|tafel boeken|reserveringsboek|telefoon restaurant|reserveringen aannemen",
            "reservations|booking tables|reservation system|take reservations",
        ),
        question: label(
            "Hoeveel reserveringen nam je aan op een drukke dag?",
            "How many bookings did you take on a busy day?",
        ),
        competentnl: None,
        esco: Some("936a42f0-a586-4595-9e47-ca93210761fd"),
    },
    Entry {
        id: "menu-uitleggen",
        printed: label("Menu en allergenen uitleggen", "Explaining menus and allergens"),
        kind: Hard,
        everyday: label(
            "menukaart|glutenvrij|allergieën|gerechten uitleggen|vegetarisch|over de kaart vertellen|gerechten adviseren",
            "menu|gluten-free|allergies|explaining dishes|vegetarian|explaining the menu",
        ),
        question: label(
            "Welke vraag van een gast over eten beantwoordde je?",
            "Which guest's question about food did you answer?",
        ),
        competentnl: None,
        esco: Some("b7553d1b-31b4-42e6-b6be-2a90189ef7d6"),
    },
    Entry {
        id: "mise-en-place-maken",
        printed: label("Mise-en-place maken", "Kitchen prep (mise-en-place)"),
        kind: Hard,
        everyday: label(
            "voorbereiden in de keuken|keukenhulp|alles klaarzetten|MEP",
            "food prep|kitchen assistant|getting ingredients ready",
        ),
        question: label(
            "Wat zette je klaar voordat de gasten kwamen?",
            "What did you prepare before the guests arrived?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "groente-snijden",
        printed: label("Groente snijden", "Cutting vegetables"),
        kind: Hard,
        everyday: label(
            "koksmes|snijtechnieken|ui snijden|julienne|salade maken",
            "chef's knife|knife skills|chopping onions|julienne|salads",
        ),
        question: label(
            "Welke groente sneed je? Hoeveel kilo op een dag?",
            "Which vegetables did you cut? How many kilos a day?",
        ),
        competentnl: None,
        esco: Some("c42d2a2a-2f55-45ac-beb1-0a8a76412457"),
    },
    Entry {
        id: "vlees-bakken",
        printed: label("Vlees bakken en grillen", "Frying and grilling meat"),
        kind: Hard,
        everyday: label("grill|biefstuk|barbecue|kok|bakplaat", "grill|steak|barbecue|chef|griddle"),
        question: label(
            "Hoe wist je dat het vlees precies goed was?",
            "How did you know the meat was done just right?",
        ),
        competentnl: None,
        esco: Some("f19f0cda-73f4-417e-8ec9-c0cacf5e7149"),
    },
    Entry {
        id: "pizza-bakken",
        printed: label("Pizza's bakken", "Making pizzas"),
        kind: Hard,
        everyday: label("pizzabakker|pizzeria|pizzaoven|pizza maken", "pizza chef|pizzeria|pizza oven"),
        question: label(
            "Hoeveel pizza's maakte je ongeveer op een avond?",
            "About how many pizzas did you make in an evening?",
        ),
        competentnl: None,
        esco: Some("298ead56-f11b-4c5d-a4d9-282f7a1489b6"),
    },
    Entry {
        id: "borden-opmaken",
        printed: label("Borden opmaken", "Plating dishes"),
        kind: Hard,
        everyday: label("gerechten opmaken|doorgeven|garneren|pas", "plating up|garnish|the pass|dressing plates"),
        question: label(
            "Welk gerecht maakte je op? Waar lette je op?",
            "Which dish did you plate? What did you look out for?",
        ),
        competentnl: None,
        esco: Some("0eece926-f1a3-4b65-9b99-a35e4c0eb835"),
    },
    Entry {
        id: "ijs-scheppen",
        printed: label("IJs scheppen", "Scooping ice cream"),
        kind: Hard,
        everyday: label(
            "ijssalon|softijs|hoorntjes|ijsjes|milkshakes",
            "ice cream parlour|soft serve|cones|milkshakes",
        ),
        question: label("Hoeveel klanten hielp je op een warme dag?", "How many customers did you serve on a hot day?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "brood-afbakken",
        printed: label("Brood afbakken", "Baking off bread"),
        kind: Hard,
        everyday: label(
            "bake-off|broodafdeling|oven|croissants|supermarkt|afbakken|croissants afbakken",
            "bake-off|bread counter|oven|croissants|supermarket",
        ),
        question: label(
            "Hoe laat begon je? Hoeveel soorten bakte je af?",
            "What time did you start? How many kinds did you bake?",
        ),
        competentnl: None,
        esco: Some("77250067-81bd-4e18-865e-2be6ca26c8a8"),
    },
    Entry {
        id: "brood-bakken",
        printed: label("Brood bakken", "Bread making"),
        kind: Hard,
        everyday: label("bakker|deeg kneden|bakkerij|deeg maken|nachtdienst", "baker|kneading dough|bakery|sourdough"),
        question: label(
            "Welk brood bakte je? Wat deed je zelf aan het deeg?",
            "Which bread did you bake? What did you do with the dough?",
        ),
        competentnl: None,
        esco: Some("606f8d77-443a-48c0-bd9c-1762e459b8e7"),
    },
    Entry {
        id: "gebak-maken",
        printed: label("Taarten en gebak maken", "Making cakes and pastries"),
        kind: Hard,
        everyday: label(
            "banketbakker|patisserie|cake|koekjes bakken|slagroom",
            "pastry chef|patisserie|biscuits|whipped cream|pies",
        ),
        question: label(
            "Welk gebak maakte je? Wat was daaraan het lastigst?",
            "Which cake or pastry did you make? What was hardest?",
        ),
        competentnl: None,
        esco: Some("15d5041a-4ff3-4527-ba5c-2445a4fd044a"),
    },
    Entry {
        id: "taarten-versieren",
        printed: label("Taarten versieren", "Decorating cakes"),
        kind: Hard,
        everyday: label(
            "marsepein|fondant|bruidstaart|spuitzak|cupcakes|taartjes versieren",
            "marzipan|icing|wedding cake|piping bag|cupcakes",
        ),
        question: label("Welke taart versierde je? Voor wie was hij?", "Which cake did you decorate? Who was it for?"),
        competentnl: None,
        esco: Some("2f1168be-b456-4d47-ba56-f122d0b79085"),
    },
    Entry {
        id: "vlees-verkoopklaar-maken",
        printed: label("Vlees verkoopklaar maken", "Preparing meat for sale"),
        kind: Hard,
        everyday: label(
            "slager|slagerij|vlees snijden|marineren|gehakt",
            "butcher|butcher's shop|cutting meat|marinating|mince",
        ),
        question: label(
            "Welk vlees maakte je klaar? Hoe hield je het koel?",
            "Which meat did you prepare? How did you keep it cold?",
        ),
        competentnl: None,
        esco: Some("ae5b462a-c1eb-4209-979b-3da8b1ad01de"),
    },
    Entry {
        id: "koeltemperaturen-controleren",
        printed: label("Koeltemperaturen controleren", "Checking fridge temperatures"),
        kind: Hard,
        everyday: label(
            "koelkast meten|thermometer|HACCP-lijst|vriezer|voedselveiligheid",
            "thermometer|food safety checks|freezer|temperature log",
        ),
        question: label(
            "Wat mat je? Wat deed je als het te warm was?",
            "What did you measure? What did you do if it was too warm?",
        ),
        competentnl: None,
        esco: Some("e265e4e2-f031-4012-a7bf-54cac48fb846"),
    },
    Entry {
        id: "drive-thru-bedienen",
        printed: label("Drive-thru bedienen", "Working the drive-thru"),
        kind: Hard,
        everyday: label("McDrive|headset|bestelraam|fastfood", "drive-through|headset|order window|fast food"),
        question: label("Hoeveel auto's hielp je op een druk uur?", "How many cars did you serve in a busy hour?"),
        competentnl: None,
        esco: Some("cca74e2b-e680-4184-9a95-5c560cbfeefd"),
    },
    Entry {
        id: "hotelkamers-schoonmaken",
        printed: label("Hotelkamers schoonmaken", "Cleaning hotel rooms"),
        kind: Hard,
        everyday: label(
            "kamermeisje|housekeeping|vakantiehuisjes|hotel|bedden verschonen|kamers schoonmaken",
            "room attendant|housekeeping|holiday homes|hotel|cleaning guest rooms|preparing rooms|change the beds",
        ),
        question: label("Hoeveel kamers maakte je schoon op een dag?", "How many rooms did you clean in a day?"),
        competentnl: None,
        esco: Some("50e2757f-ba69-46ce-98a4-a1e95051cfbe"),
    },
    Entry {
        id: "gasten-inchecken",
        printed: label("Gasten in- en uitchecken", "Checking guests in and out"),
        kind: Hard,
        everyday: label(
            "hotelreceptie|camping|receptionist|inchecken|kamersleutel",
            "hotel reception|campsite|receptionist|check-in|room keys",
        ),
        question: label(
            "Hoeveel gasten checkte je in op een drukke dag?",
            "How many guests did you check in on a busy day?",
        ),
        competentnl: None,
        esco: Some("add193d6-b7bf-40ab-98ff-4a4c6c807387"),
    },
    Entry {
        id: "kaartjes-verkopen",
        printed: label("Kaartjes verkopen", "Selling tickets"),
        kind: Hard,
        everyday: label(
            "bioscoop|pretpark|entree|museum|kassa attractie",
            "cinema|theme park|box office|museum|entrance",
        ),
        question: label(
            "Waar verkocht je kaartjes? Wat vroegen bezoekers vaak?",
            "Where did you sell tickets? What did visitors often ask?",
        ),
        competentnl: None,
        esco: Some("2d823e3d-7b19-46d9-88a8-31bacac76a5d"),
    },
    Entry {
        id: "toegangskaarten-controleren",
        printed: label("Toegangskaarten controleren", "Checking tickets"),
        kind: Hard,
        everyday: label(
            "tickets scannen|ingang|festival|polsbandjes|stadion",
            "scanning tickets|entrance|festival|wristbands|stadium",
        ),
        question: label("Hoeveel kaarten scande je op een avond?", "How many tickets did you scan in an evening?"),
        competentnl: None,
        esco: Some("aa12602b-ba4c-4b6c-ae0b-9a6ec798316d"),
    },
    Entry {
        id: "attracties-bedienen",
        printed: label("Attracties bedienen", "Operating rides"),
        kind: Hard,
        everyday: label("pretpark|achtbaan|kermis|attractiepark", "theme park|roller coaster|funfair"),
        question: label(
            "Welke attractie bediende je? Wat controleerde je vooraf?",
            "Which ride did you operate? What did you check first?",
        ),
        competentnl: None,
        esco: Some("8e31a149-460d-4bd5-ae64-daf04b7c36ed"),
    },
    Entry {
        id: "zalen-klaarzetten",
        printed: label("Zalen klaarzetten", "Setting up rooms for events"),
        kind: Hard,
        everyday: label(
            "tafels en stoelen|zaal ombouwen|vergaderzaal|feestzaal",
            "tables and chairs|function rooms|meeting rooms|banquets",
        ),
        question: label("Voor welke bijeenkomst zette je de zaal klaar?", "For which event did you set up the room?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "toegang-en-tassen-controleren",
        printed: label("Toegang en tassen controleren", "Access and bag checks"),
        kind: Hard,
        everyday: label(
            "beveiliger|portier|fouilleren|security|festivalbeveiliging",
            "security guard|door staff|searching bags|event security",
        ),
        question: label(
            "Waar controleerde je? Welke pas of opleiding had je?",
            "Where did you do checks? Which pass or training did you have?",
        ),
        competentnl: None,
        esco: Some("412d1d99-5624-478e-8bc7-dddebed44bab"),
    },
    Entry {
        id: "surveilleren",
        printed: label("Surveilleren", "Security patrols"),
        kind: Hard,
        everyday: label(
            "beveiliging|ronde lopen|bewaken|toezicht|handhaving",
            "security|walking rounds|guarding|enforcement",
        ),
        question: label("Waar liep je rondes? Wat meldde je?", "Where did you patrol? What did you report?"),
        competentnl: None,
        esco: Some("e95dc989-ae49-49c6-bfc4-9aef35e92f35"),
    },
];
