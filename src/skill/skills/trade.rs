//! Trade skills: tasks, machines, techniques.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const TRADE: &[Entry] = &[
    Entry {
        id: "schappen-vullen",
        printed: label("Schappen vullen", "Shelf stocking"),
        kind: Hard,
        everyday: label(
            "vakken vullen|spiegelen|bijvullen|vakkenvuller|schappen bijvullen|vulploeg|winkel bijvullen|vakken bijvullen|producten aanvullen|schappen aanvullen",
            "stocking shelves|filling shelves|facing products|restocking|refilling|put on the shop floor|replenishing|stock shelves|restock shelves|refill",
        ),
        question: label(
            "Hoeveel karren leegde je ongeveer per dienst?",
            "About how many roll cages did you empty per shift?",
        ),
        competentnl: None,
        esco: Some("7e9daad3-8604-4839-af9b-dc6f8db3ef68"),
    },
    Entry {
        id: "kassa-bedienen",
        printed: label("Kassa bedienen", "Operating the till"),
        kind: Hard,
        everyday: label(
            "achter de kassa|kassière|afrekenen|scannen|zelfscan|kassawerk|betalingen aannemen|contant betalen|pinnen|kassamedewerker|kassa draaien|kassa staan|klanten afrekenen|aanslaan op de kassa|kassawerkzaamheden|wisselgeld teruggeven",
            "cashier|checkout|till|scanning|taking payments|handle payments|operate the till|cash register|cash handling|process payments|work the till",
        ),
        question: label(
            "Hoeveel klanten hielp je per uur aan de kassa?",
            "How many customers an hour did you serve at the till?",
        ),
        competentnl: None,
        esco: Some("0cb013af-6dd9-4fb2-b34e-63dda1a5cf82"),
    },
    Entry {
        id: "rekenen",
        printed: label("Rekenen", "Working with numbers"),
        kind: Hard,
        everyday: label(
            "hoofdrekenen|geld tellen|wisselgeld|goed in wiskunde|kassaverschil|omgaan met geld|rekenvaardig",
            "mental arithmetic|counting money|change|good at maths|good with numbers",
        ),
        question: label(
            "Wanneer rekende je iets uit op je werk of thuis?",
            "When did you work something out, at work or at home?",
        ),
        competentnl: Some("D5BBA931FB"),
        esco: Some("19ba11f3-9c99-41fd-a7c9-f77e6a026186"),
    },
    Entry {
        id: "verkopen",
        printed: label("Verkopen", "Selling"),
        kind: Hard,
        everyday: label(
            "klanten overhalen|advies geven in de winkel|verkoper|reclame maken|verkoopervaring|winkelervaring|ervaring in de verkoop|commercieel|commerciële instelling|verkooptalent",
            "persuading customers|advising in the shop|sales|retail experience|experience in retail|commercial mindset|selling products",
        ),
        question: label("Wat verkocht je goed? Hoe deed je dat?", "What did you sell well? How did you do it?"),
        competentnl: Some("E06265451B"),
        esco: Some("29a50780-f81b-429c-b410-7f23a492e19d"),
    },
    Entry {
        id: "klachten-afhandelen",
        printed: label("Klachten afhandelen", "Handling complaints"),
        kind: Hard,
        everyday: label(
            "boze klanten helpen|ruilen|geld terug|klacht oplossen|klachten oplossen|ontevreden klant|klachten behandelen|klachten",
            "helping angry customers|returns|refunds|dealing with complaints|complaints",
        ),
        question: label(
            "Welke klacht loste je op? Was de klant daarna tevreden?",
            "Which complaint did you solve? Was the customer happy afterwards?",
        ),
        competentnl: None,
        esco: Some("28d715e3-3e5b-4fb6-8dd2-4be4919c8587"),
    },
    Entry {
        id: "serveren",
        printed: label("Eten en drinken serveren", "Serving food and drinks"),
        kind: Hard,
        everyday: label(
            "bediening|borden lopen|drankjes brengen|ober|serveerster|horeca|horeca-ervaring|ervaring in de horeca|bedienen|drankjes inschenken|drankjes serveren|gasten bedienen",
            "waiting tables|carrying plates|bringing drinks|waiter|waitress|hospitality experience|experience in hospitality|serving guests|serve food|serving drinks",
        ),
        question: label(
            "Hoeveel tafels of gasten bediende je op een avond?",
            "How many tables or guests did you serve in an evening?",
        ),
        competentnl: None,
        esco: Some("beeaddc7-fe69-4b97-a286-0bd595432eb9"),
    },
    Entry {
        id: "bestellingen-opnemen",
        printed: label("Bestellingen opnemen", "Taking orders"),
        kind: Hard,
        everyday: label(
            "orders opnemen|telefoon aannemen|bestelling intoetsen|bestelling opnemen|bestellingen aannemen",
            "taking orders by phone|entering orders|take their orders|taking an order",
        ),
        question: label(
            "Hoeveel bestellingen nam je ongeveer op per uur?",
            "About how many orders did you take per hour?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "eten-klaarmaken",
        printed: label("Eten klaarmaken", "Preparing food"),
        kind: Hard,
        everyday: label(
            "snacks bakken|burgers maken|broodjes smeren|frituren|patat bakken|broodjes beleggen|broodjes maken|maaltijden bereiden|eten bereiden|lunch klaarmaken",
            "frying snacks|making burgers|making sandwiches|preparing meals|prepare food|making lunch",
        ),
        question: label(
            "Wat maakte je klaar, en voor hoeveel mensen?",
            "What did you prepare, and for how many people?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "koken",
        printed: label("Koken", "Cooking"),
        kind: Hard,
        everyday: label(
            "recepten|eten maken voor anderen|bakken|keuken|gerechten bereiden|koks helpen|maaltijden koken",
            "recipes|making meals|baking|kitchen|cooking meals|assisting the chef",
        ),
        question: label(
            "Voor hoeveel mensen kookte je? Wat maakte je?",
            "How many people did you cook for? What did you make?",
        ),
        competentnl: None,
        esco: Some("f3934441-4bff-4076-9945-e6c51a01c467"),
    },
    Entry {
        id: "afwassen",
        printed: label("Afwassen", "Dishwashing"),
        kind: Hard,
        everyday: label(
            "afwas|spoelkeuken|vaatwasser|borden wassen|vaat",
            "washing up|dishwasher|doing the dishes|dishes",
        ),
        question: label("Waar deed je de afwas? Hoe druk was het daar?", "Where did you wash up? How busy was it?"),
        competentnl: None,
        esco: Some("c662be22-f17a-4ba0-894f-d720b20c44cf"),
    },
    Entry {
        id: "schoonmaken",
        printed: label("Schoonmaken", "Cleaning"),
        kind: Hard,
        everyday: label(
            "poetsen|dweilen|stofzuigen|netjes houden|opruimen|schoonhouden|netjes houden van de winkel|schoon houden|werkplek opruimen|vegen|vloer vegen|schoonmaakwerkzaamheden|schoon en netjes|schoon achterlaten|werkplaats opruimen|keuken schoonmaken",
            "tidying|mopping|hoovering|keeping things clean|keep clean|keeping tidy|clean and tidy|keep your work area tidy|wiping tables|cleanliness|maintain a clean|tidy up|vacuum",
        ),
        question: label("Wat maakte je schoon? Hoe vaak deed je dat?", "What did you clean? How often?"),
        competentnl: None,
        esco: Some("4f1b6304-f54a-42f0-9604-5427a28d240f"),
    },
    Entry {
        id: "bezorgen",
        printed: label("Bezorgen", "Making deliveries"),
        kind: Hard,
        everyday: label(
            "krantenwijk|folders lopen|pakketten|pizza brengen|fietskoerier|bestellingen bezorgen|maaltijden bezorgen|thuisbezorgen|pakketten bezorgen|rondbrengen|pizza's bezorgen|boodschappen bezorgen",
            "paper round|leaflets|parcels|delivering pizza|courier|delivering orders|delivering meals|delivering parcels",
        ),
        question: label("Hoeveel adressen bezocht je op een ronde?", "How many addresses did you visit on a round?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "orders-verzamelen",
        printed: label("Orders verzamelen en inpakken", "Picking and packing orders"),
        kind: Hard,
        everyday: label(
            "orderpicken|orderpicker|magazijn|inpakken|distributiecentrum|bestellingen klaarmaken|producten verzamelen|bestellingen verzamelen|orders picken|producten inpakken|bestellingen inpakken",
            "order picking|warehouse|packing|picking orders|packing orders|pick orders|pack orders",
        ),
        question: label(
            "Hoeveel orders verzamelde je ongeveer per uur?",
            "About how many orders did you pick per hour?",
        ),
        competentnl: None,
        esco: Some("ee5e2297-39cc-4ed6-89e5-d58016118a7f"),
    },
    Entry {
        id: "oppassen-op-kinderen",
        printed: label("Oppassen op kinderen", "Babysitting"),
        kind: Hard,
        everyday: label(
            "babysitten|oppassen|goed met kinderen|kinderen verzorgen",
            "good with children|looking after children|childcare",
        ),
        question: label(
            "Op hoeveel kinderen paste je? Hoe oud waren ze?",
            "How many children did you look after? How old were they?",
        ),
        competentnl: None,
        esco: Some("a6354281-5578-46ac-a9db-d179d9962b98"),
    },
    Entry {
        id: "zorgen-voor-anderen",
        printed: label("Zorgen voor anderen", "Caring for others"),
        kind: Hard,
        everyday: label(
            "mantelzorg|helpen thuis|opa of oma helpen|verzorgen|bewoners helpen|cliënten ondersteunen|bewoners ondersteunen",
            "helping at home|helping grandparents|looking after someone|supporting residents|helping clients",
        ),
        question: label(
            "Wat nam jij over, zodat het thuis goed ging?",
            "What did you take over so that home ran well?",
        ),
        competentnl: Some("DB59A57C01"),
        esco: None,
    },
    Entry {
        id: "dieren-verzorgen",
        printed: label("Dieren verzorgen", "Animal care"),
        kind: Hard,
        everyday: label(
            "honden uitlaten|paarden|manege|hokken schoonmaken|huisdieren",
            "walking dogs|horses|stables|pets",
        ),
        question: label(
            "Voor welke dieren zorgde je? Hoe vaak deed je dat?",
            "Which animals did you look after? How often?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "bijles-geven",
        printed: label("Bijles geven", "Tutoring"),
        kind: Hard,
        everyday: label(
            "huiswerkhulp|huiswerkbegeleiding|helpen met leren|wiskunde uitleggen",
            "homework help|helping with school|explaining maths",
        ),
        question: label(
            "Wie hielp je, en met welk vak? Wat werd beter?",
            "Who did you help, and with which subject? What got better?",
        ),
        competentnl: Some("1A5EF0A63E"),
        esco: Some("63b9a087-a5db-424e-96ef-3212c8b5311e"),
    },
    Entry {
        id: "sporttraining-geven",
        printed: label("Sporttraining geven", "Sports coaching"),
        kind: Hard,
        everyday: label(
            "trainer|jeugdtrainer|coachen|gymles|zwemles geven",
            "trainer|youth coach|coaching|gym|swimming lessons",
        ),
        question: label(
            "Wie trainde je? Wat konden ze daarna beter?",
            "Who did you train? What could they do better afterwards?",
        ),
        competentnl: None,
        esco: Some("dbadb531-2fb9-4361-b80b-9be8c3c54229"),
    },
    Entry {
        id: "wedstrijden-leiden",
        printed: label("Wedstrijden leiden", "Refereeing"),
        kind: Hard,
        everyday: label(
            "scheidsrechter|fluiten|spelregels kennen|scheids",
            "referee|umpire|whistling|rules of the game",
        ),
        question: label(
            "Welke wedstrijden floot je? Wat was de lastigste?",
            "Which matches did you referee? Which was hardest?",
        ),
        competentnl: None,
        esco: Some("d596e3d0-5bae-4d1f-87bf-bd5c3442c690"),
    },
    Entry {
        id: "repareren",
        printed: label("Repareren", "Repairing"),
        kind: Hard,
        everyday: label(
            "dingen maken|klussen|kapotte spullen|telefoons maken|handig",
            "fixing things|odd jobs|broken things|fixing phones|handy",
        ),
        question: label("Wat repareerde je? Wat was er kapot?", "What did you repair? What was broken?"),
        competentnl: Some("1C1D574677"),
        esco: None,
    },
    Entry {
        id: "fietsen-repareren",
        printed: label("Fietsen repareren", "Bicycle repair"),
        kind: Hard,
        everyday: label(
            "band plakken|fietsenmaker|ketting|remmen afstellen",
            "fixing punctures|bike shop|chain|brakes",
        ),
        question: label("Wat repareerde je aan een fiets?", "What did you repair on a bicycle?"),
        competentnl: None,
        esco: Some("fab8e95a-448d-4784-aa50-9ef10e924829"),
    },
    Entry {
        id: "gereedschap-gebruiken",
        printed: label("Werken met gereedschap", "Using tools"),
        kind: Hard,
        everyday: label(
            "boren|zagen|schroeven|timmeren|klussen|handig|gereedschap gebruiken|elektrisch gereedschap|op maat zagen",
            "drilling|sawing|carpentry|odd jobs|handy|power tools",
        ),
        question: label(
            "Welk gereedschap gebruikte je? Wat maakte je ermee?",
            "Which tools did you use? What did you make?",
        ),
        competentnl: Some("072570C444"),
        esco: Some("7cd6de25-f691-4aac-81a2-a9d09b004b38"),
    },
    Entry {
        id: "machines-bedienen",
        printed: label("Machines bedienen", "Operating machines"),
        kind: Hard,
        everyday: label(
            "werken met apparaten|fabriek|productie|werkplaats",
            "working with machines|factory|production|workshop",
        ),
        question: label(
            "Welke machine bediende je? Wat maakte je ermee?",
            "Which machine did you operate? What did you make?",
        ),
        competentnl: Some("D0866C5206"),
        esco: None,
    },
    Entry {
        id: "tuinwerk",
        printed: label("Tuinwerk", "Gardening"),
        kind: Hard,
        everyday: label(
            "grasmaaien|snoeien|onkruid|hovenier|planten|tuinen aanleggen|tuinonderhoud|tuinaanleg|planten zetten|aanleg van tuinen",
            "mowing|pruning|weeding|plants|garden maintenance|landscaping|garden work",
        ),
        question: label("In welke tuin werkte je? Wat deed je daar?", "Where did you garden? What did you do there?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "administratie-bijhouden",
        printed: label("Administratie bijhouden", "Keeping records"),
        kind: Hard,
        everyday: label(
            "lijsten invullen|gegevens invoeren|kantoorwerk|papierwerk|administratieve taken|administratieve werkzaamheden|administratieve ondersteuning",
            "filling in lists|data entry|office work|paperwork|administrative tasks|admin support",
        ),
        question: label(
            "Wat hield je bij? Waar was dat voor nodig?",
            "What did you keep track of? What was it used for?",
        ),
        competentnl: Some("B6D93142FE"),
        esco: Some("ab986bc4-df92-4351-9ac1-aa75af943cf7"),
    },
    Entry {
        id: "teksten-schrijven",
        printed: label("Teksten schrijven", "Writing texts"),
        kind: Hard,
        everyday: label(
            "verslagen|schoolkrant|goed in taal|verhalen|brieven|handleidingen schrijven|schrijven van teksten|stukjes schrijven|teksten|foutloos Nederlands|foutloos schrijven",
            "reports|school paper|good with words|stories|letters|writing manuals|write texts|writing content|copy|write well|writing skills|write texts for",
        ),
        question: label("Welke tekst schreef je? Wie las hem?", "Which text did you write? Who read it?"),
        competentnl: Some("BC98BE9135"),
        esco: None,
    },
    Entry {
        id: "informatie-zoeken",
        printed: label("Informatie zoeken en vergelijken", "Finding and comparing information"),
        kind: Hard,
        everyday: label(
            "googelen|bronnen zoeken|onderzoek doen|uitzoeken",
            "googling|finding sources|doing research|looking things up",
        ),
        question: label(
            "Wat zocht je uit? Welke bronnen gebruikte je?",
            "What did you find out? Which sources did you use?",
        ),
        competentnl: Some("AD5635E995"),
        esco: Some("db33c0f3-43ee-4ba3-ba47-9269ac837697"),
    },
    Entry {
        id: "evenementen-organiseren",
        printed: label("Evenementen organiseren", "Organising events"),
        kind: Hard,
        everyday: label(
            "feest organiseren|toernooi|kamp|schoolfeest|activiteit|evenementen|meehelpen bij events",
            "organising a party|tournament|camp|school event|organising events|events",
        ),
        question: label(
            "Wat organiseerde je? Hoeveel mensen kwamen er?",
            "What did you organise? How many people came?",
        ),
        competentnl: None,
        esco: Some("2111dff8-f830-46ad-80ce-7885893b3134"),
    },
    Entry {
        id: "optreden",
        printed: label("Optreden", "Performing"),
        kind: Hard,
        everyday: label(
            "muziek maken|zingen|dansen|toneel|podium|band",
            "making music|singing|dancing|acting|stage|band",
        ),
        question: label("Waar trad je op? Hoeveel mensen keken er?", "Where did you perform? How many people watched?"),
        competentnl: None,
        esco: Some("04e6474d-f6fd-4e60-9191-24faae8ba0bb"),
    },
];
