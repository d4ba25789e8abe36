//! Shop skills: the shop floor, the till, the stock room and the stall.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const RETAIL: &[Entry] = &[
    Entry {
        id: "kassa-opmaken",
        printed: label("Kassa opmaken", "Cashing up the till"),
        kind: Hard,
        everyday: label(
            "kassa tellen|geld tellen|kassalade|kassa afsluiten|kasverschil",
            "counting the till|closing the till|counting cash|cash drawer",
        ),
        question: label(
            "Hoe vaak maakte je de kassa op? Klopte het bedrag?",
            "How often did you cash up? Did the amount match?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "zelfscankassas-begeleiden",
        printed: label("Zelfscankassa's begeleiden", "Assisting at self-checkouts"),
        kind: Hard,
        everyday: label(
            "zelfscan|steekproef|zelf scannen|hulp bij zelfscan",
            "self-scan|self-checkout|random checks|helping customers scan",
        ),
        question: label(
            "Hoeveel zelfscankassa's hield je tegelijk in de gaten?",
            "How many self-checkouts did you watch at the same time?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "leeftijd-controleren",
        printed: label("Leeftijd controleren", "Checking customers' age"),
        kind: Hard,
        everyday: label(
            "ID vragen|legitimatie|alcohol verkopen|18 plus|NIX18",
            "asking for ID|proof of age|over 18|alcohol sales",
        ),
        question: label(
            "Bij welke producten vroeg je om een ID? Wat zei je dan?",
            "For which products did you ask for ID? What did you say?",
        ),
        competentnl: None,
        esco: Some("92231a03-010b-45cc-83a0-aa6491a3c6f3"),
    },
    Entry {
        id: "voorraad-tellen",
        printed: label("Voorraad tellen", "Stocktaking"),
        kind: Hard,
        everyday: label(
            "inventaris|inventariseren|telling|producten tellen|balans|voorraadtelling|voorraad controleren|voorraad tellen",
            "inventory|stock count|counting products|yearly inventory|count the stock|count stock",
        ),
        question: label(
            "Hoe telde je de voorraad? Hoeveel producten waren dat?",
            "How did you count the stock? How many products was that?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "voorraad-bestellen",
        printed: label("Voorraad bestellen", "Ordering stock"),
        kind: Hard,
        everyday: label(
            "bestelling plaatsen|bijbestellen|bestellijst|producten bestellen|artikelen bestellen",
            "placing orders|reordering|order list|stock orders",
        ),
        question: label(
            "Wat bestelde je? Hoe wist je hoeveel er nodig was?",
            "What did you order? How did you know how much was needed?",
        ),
        competentnl: None,
        esco: Some("39b2f4dc-86b7-4bf9-94df-01771a56e042"),
    },
    Entry {
        id: "houdbaarheid-controleren",
        printed: label("Houdbaarheidsdatum controleren", "Checking best-before dates"),
        kind: Hard,
        everyday: label(
            "THT|datum checken|over datum|doorspiegelen|FIFO|houdbaarheid",
            "expiry dates|use-by dates|stock rotation|out of date",
        ),
        question: label(
            "Welke producten controleerde je? Hoe vaak deed je dat?",
            "Which products did you check? How often?",
        ),
        competentnl: None,
        esco: Some("ca55d9dd-f177-45b6-a2ee-1a4695044b76"),
    },
    Entry {
        id: "producten-afprijzen",
        printed: label("Producten afprijzen", "Marking down products"),
        kind: Hard,
        everyday: label(
            "35 procent stickers|afprijsstickers|korting plakken|uitverkoop|kortingsstickers plakken|stickers op artikelen|afprijzen",
            "reduced stickers|discount labels|markdowns|sale",
        ),
        question: label(
            "Welke producten prijsde je af? Wanneer deed je dat?",
            "Which products did you mark down? When did you do that?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "etalages-inrichten",
        printed: label("Etalages inrichten", "Window dressing"),
        kind: Hard,
        everyday: label(
            "etalage|etaleren|paspoppen aankleden|winkelraam|visual merchandising|etalage inrichten|etalage maken",
            "shop window|window displays|dressing mannequins|visual merchandising|dress the windows|dressing windows",
        ),
        question: label(
            "Welke etalage richtte je in? Wat wilde je laten zien?",
            "Which window did you dress? What did you want to show?",
        ),
        competentnl: None,
        esco: Some("42ce6826-1bab-4c67-8534-5f21643fbcbd"),
    },
    Entry {
        id: "displays-opbouwen",
        printed: label("Displays en acties opbouwen", "Building promotional displays"),
        kind: Hard,
        everyday: label(
            "actiewissel|actietafel|stapeling|kopstelling|productpresentatie",
            "promotions|end-of-aisle display|product display|special offers",
        ),
        question: label(
            "Welke actie bouwde je op? Waar stond die in de winkel?",
            "Which display did you build? Where in the shop was it?",
        ),
        competentnl: None,
        esco: Some("77a11321-754a-41de-b9e4-80d747f528db"),
    },
    Entry {
        id: "kledingadvies-geven",
        printed: label("Kledingadvies geven", "Giving clothing advice"),
        kind: Hard,
        everyday: label(
            "outfit kiezen|mode|kledingwinkel|stylen|maten|kledingadvies",
            "choosing outfits|fashion|clothes shop|sizes|styling|find an outfit",
        ),
        question: label(
            "Welke klant hielp je aan een outfit? Wat raadde je aan?",
            "Which customer did you help with an outfit? What did you suggest?",
        ),
        competentnl: None,
        esco: Some("cd76316c-23e5-449a-a0c4-598bf7ee1a5a"),
    },
    Entry {
        id: "elektronica-advies-geven",
        printed: label("Advies geven over elektronica", "Advising on electronics"),
        kind: Hard,
        everyday: label(
            "telefoonwinkel|laptops verkopen|abonnementen|wasmachines|televisies",
            "phone shop|selling laptops|phone contracts|televisions",
        ),
        question: label(
            "Over welk product gaf je advies? Hoe koos de klant?",
            "Which product did you advise on? How did the customer choose?",
        ),
        competentnl: None,
        esco: Some("0de365a1-ca10-4563-8fc9-3e5787c6990e"),
    },
    Entry {
        id: "cosmetica-advies-geven",
        printed: label("Advies geven over cosmetica", "Advising on cosmetics"),
        kind: Hard,
        everyday: label(
            "drogist|parfum|parfumerie|huidverzorging|make-up verkopen",
            "chemist|perfume|skin care|beauty counter",
        ),
        question: label(
            "Wat wilde de klant? Welk product raadde je aan?",
            "What did the customer want? Which product did you recommend?",
        ),
        competentnl: None,
        esco: Some("9bc5849d-4337-4163-aefc-89a097b9b1b1"),
    },
    Entry {
        id: "cadeaus-inpakken",
        printed: label("Cadeaus inpakken", "Gift wrapping"),
        kind: Hard,
        everyday: label(
            "cadeautjes|sinterklaas|inpakpapier|kerst|feestdagen",
            "presents|wrapping paper|Christmas|holidays",
        ),
        question: label(
            "Hoeveel cadeaus pakte je in op een drukke dag?",
            "How many presents did you wrap on a busy day?",
        ),
        competentnl: None,
        esco: Some("9e406af9-6561-43ef-9138-e5befeefd856"),
    },
    Entry {
        id: "retouren-verwerken",
        printed: label("Retouren verwerken", "Processing returns"),
        kind: Hard,
        everyday: label(
            "retour|terugsturen|ruilen|bon|servicebalie|retourzendingen",
            "returned goods|sending back|exchanges|receipt|service desk|returns and exchanges|handle returns",
        ),
        question: label(
            "Hoeveel retouren verwerkte je ongeveer per dag?",
            "About how many returns did you process per day?",
        ),
        competentnl: None,
        esco: Some("bb127774-3166-4541-ad4c-cc3070fd93c5"),
    },
    Entry {
        id: "bijverkopen",
        printed: label("Bijverkopen", "Upselling"),
        kind: Hard,
        everyday: label(
            "meer verkopen|wilt u er iets bij|extra verkopen|aanbieding noemen",
            "selling extras|add-on sales|mentioning offers",
        ),
        question: label(
            "Wat bood je klanten extra aan? Hoe vaak zeiden ze ja?",
            "What extra did you offer customers? How often did they accept?",
        ),
        competentnl: None,
        esco: Some("306a1555-9fa2-47af-b996-a0a8833cbe81"),
    },
    Entry {
        id: "winkel-openen-sluiten",
        printed: label("Winkel openen en sluiten", "Opening and closing the shop"),
        kind: Hard,
        everyday: label(
            "sleutel|sleuteldrager|alarm|afsluiten|sluitronde",
            "key holder|alarm|locking up|closing round",
        ),
        question: label(
            "Wat controleerde je voordat de winkel open of dicht ging?",
            "What did you check before the shop opened or closed?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "winkeldiefstal-voorkomen",
        printed: label("Winkeldiefstal voorkomen", "Preventing shoplifting"),
        kind: Hard,
        everyday: label(
            "stelen|diefstal|beveiligingslabels|oplettend in de winkel",
            "theft|stealing|security tags|watching the shop|attach security tags",
        ),
        question: label(
            "Waar lette je op? Wat deed je als je iets zag?",
            "What did you watch for? What did you do when you noticed something?",
        ),
        competentnl: None,
        esco: Some("f10cf304-f32c-40ee-97a7-ec8d84d72955"),
    },
    Entry {
        id: "kaas-en-vleeswaren-snijden",
        printed: label("Kaas en vleeswaren snijden", "Slicing cheese and cold meats"),
        kind: Hard,
        everyday: label(
            "kaasboer|snijmachine|versafdeling|delicatessen|vleeswaren",
            "deli counter|cheese counter|slicing machine|cold cuts",
        ),
        question: label(
            "Met welke machine sneed je? Hoe hield je die schoon?",
            "Which slicer did you use? How did you keep it clean?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "groente-en-fruit-verzorgen",
        printed: label("Groente en fruit verzorgen", "Looking after fresh produce"),
        kind: Hard,
        everyday: label(
            "AGF|groenteafdeling|groenteboer|fruit uitzoeken|verse producten",
            "greengrocer|produce|fresh food|sorting fruit",
        ),
        question: label(
            "Hoe hield je de groente en het fruit vers?",
            "How did you keep the fruit and vegetables fresh?",
        ),
        competentnl: None,
        esco: Some("30fb877c-a6d9-4877-bd5d-a87f759ea781"),
    },
    Entry {
        id: "marktkraam-opbouwen",
        printed: label("Marktkraam opbouwen", "Setting up a market stall"),
        kind: Hard,
        everyday: label("markt|kraam|marktkoopman|kraampje|braderie", "market|stall|fair|stallholder"),
        question: label(
            "Hoe laat begon je? Wat zette je klaar in de kraam?",
            "What time did you start? What did you set out on the stall?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "proefmonsters-uitdelen",
        printed: label("Proefmonsters uitdelen", "Handing out samples"),
        kind: Hard,
        everyday: label(
            "promotiewerk|promoten|laten proeven|flyeren|demonstratie",
            "promotion work|tastings|flyers|demonstrations",
        ),
        question: label(
            "Welk product deelde je uit? Hoeveel mensen sprak je ongeveer?",
            "Which product did you hand out? How many people did you talk to?",
        ),
        competentnl: None,
        esco: Some("95751eb0-9d70-4d9c-9146-e471030abf2a"),
    },
];
