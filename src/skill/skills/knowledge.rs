//! Knowledge of rules, people, materials and subjects. A certificate is no skill: the row is what the student knows and does.

use super::super::lexicon::{Entry, Kind::Knowledge};
use crate::text::label;

pub(super) const KNOWLEDGE: &[Entry] = &[
    Entry {
        id: "ehbo",
        printed: label("EHBO", "First aid"),
        kind: Knowledge,
        everyday: label(
            "eerste hulp|reanimatie|pleisters|BHV|AED|wond verzorgen|kinder-EHBO|EHBO-diploma",
            "emergency help|CPR|AED|treating a wound|first aid certificate",
        ),
        question: label(
            "Heb je een EHBO-diploma? Wanneer hielp je iemand?",
            "Do you have a first aid certificate? When did you help someone?",
        ),
        competentnl: Some("3DA7BAB0C4"),
        esco: Some("1d21f6ad-340f-45da-a0a3-4e83867f47a6"),
    },
    Entry {
        id: "veilig-werken",
        printed: label("Veilig werken", "Working safely"),
        kind: Knowledge,
        everyday: label(
            "veiligheid|VCA|helm en handschoenen|veilig tillen|regels|veilig|veiligheidsregels|denken aan veiligheid|veilig werken|veiligheidsvoorschriften|denkt aan de veiligheid",
            "safety|VCA|helmet and gloves|lifting safely|rules|tidy and safe|safety rules|work safely|safety regulations|working safely",
        ),
        question: label("Hoe zorgde je dat het werk veilig bleef?", "How did you keep the work safe?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "hygienisch-werken",
        printed: label("Hygiënisch werken", "Working hygienically"),
        kind: Knowledge,
        everyday: label(
            "HACCP|schoon werken|handen wassen|voedselveiligheid|hygiene|hygienisch|werkt schoon|hygiëneregels",
            "HACCP|working cleanly|washing hands|food safety|hygiene|food hygiene|hygiene rules|work hygienically",
        ),
        question: label(
            "Welke regels voor hygiëne volgde je? Hoe controleerde je dat?",
            "Which hygiene rules did you follow? How did you check?",
        ),
        competentnl: None,
        esco: Some("6816e28f-a48d-41c7-8492-309f50c049fc"),
    },
    Entry {
        id: "haccp",
        printed: label("HACCP-regels", "HACCP rules"),
        kind: Knowledge,
        everyday: label(
            "HACCP|temperatuur meten|houdbaarheid controleren|keukenregels",
            "HACCP|measuring temperatures|checking dates|kitchen rules",
        ),
        question: label(
            "Welke HACCP-regel volgde je? Wat schreef je op?",
            "Which HACCP rule did you follow? What did you write down?",
        ),
        competentnl: None,
        esco: Some("5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350"),
    },
    Entry {
        id: "voedselveiligheid",
        printed: label("Voedselveiligheid", "Food safety"),
        kind: Knowledge,
        everyday: label(
            "eten veilig bewaren|bacteriën|koelkast|kruisbesmetting|bederf",
            "storing food safely|bacteria|fridge|cross-contamination|spoiled food",
        ),
        question: label(
            "Hoe bewaarde je eten veilig? Wat gooide je weg?",
            "How did you keep food safe? What did you throw away?",
        ),
        competentnl: None,
        esco: Some("3f4e4eab-a8e0-4aed-b8bb-79afe7c890e3"),
    },
    Entry {
        id: "allergenen",
        printed: label("Kennis van allergenen", "Knowledge of allergens"),
        kind: Knowledge,
        everyday: label("allergie|gluten|noten|lactose|wat zit erin", "allergy|gluten|nuts|lactose|what is in it"),
        question: label(
            "Welke vraag over een allergie kreeg je? Wat zocht je op?",
            "Which question about an allergy did you get? What did you look up?",
        ),
        competentnl: None,
        esco: Some("c1e6e283-bc66-4e78-b4ec-501ff082d9f1"),
    },
    Entry {
        id: "gezonde-voeding",
        printed: label("Kennis van gezonde voeding", "Knowledge of healthy food"),
        kind: Knowledge,
        everyday: label(
            "voeding|gezond eten|Schijf van Vijf|dieet|vitaminen",
            "nutrition|healthy eating|food groups|diet|vitamins",
        ),
        question: label(
            "Waar gebruikte je kennis van voeding? Wat paste je aan?",
            "Where did you use knowledge of food? What did you change?",
        ),
        competentnl: None,
        esco: Some("13d96098-2ff0-46b8-b326-b7c0e18cc1f1"),
    },
    Entry {
        id: "regels-voor-alcoholverkoop",
        printed: label("Regels voor alcoholverkoop", "Rules for selling alcohol"),
        kind: Knowledge,
        everyday: label(
            "sociale hygiëne|NIX18|alcohol schenken|barregels|te veel gedronken",
            "serving alcohol|under 18|bar rules|refusing a sale|had too much to drink",
        ),
        question: label(
            "Wanneer weigerde je iemand alcohol? Hoe pakte je dat aan?",
            "When did you refuse someone alcohol? How did you handle it?",
        ),
        competentnl: None,
        esco: Some("79593e17-a63e-41bf-8f2f-ee9fd86df8a1"),
    },
    Entry {
        id: "veiligheid-op-de-bouw",
        printed: label("Veiligheidsregels op de bouw", "Building site safety rules"),
        kind: Knowledge,
        everyday: label(
            "VCA|bouwplaats|helm|steiger|valgevaar|regels op de bouwplaats",
            "VCA|building site|helmet|scaffold|danger of falling|site safety",
        ),
        question: label(
            "Welke veiligheidsregel paste je toe op de bouwplaats?",
            "Which safety rule did you apply on the building site?",
        ),
        competentnl: None,
        esco: Some("86df7af2-f9f3-4c06-a500-7f1fba9e78fe"),
    },
    Entry {
        id: "brandveiligheid",
        printed: label("Brandveiligheid", "Fire safety"),
        kind: Knowledge,
        everyday: label(
            "BHV|ontruimingsoefening|brandblusser|nooduitgang|brandoefening",
            "fire drill|fire extinguisher|emergency exit|evacuation|emergency response",
        ),
        question: label(
            "Wat deed je bij brand, ontruiming of een oefening?",
            "What did you do in a fire, evacuation or drill?",
        ),
        competentnl: None,
        esco: Some("861009ea-4d15-4e80-a8dc-7db41ecaf49b"),
    },
    Entry {
        id: "ergonomisch-werken",
        printed: label("Ergonomisch werken", "Working ergonomically"),
        kind: Knowledge,
        everyday: label(
            "goed tillen|rug sparen|werkhouding|stoel instellen|tilhulp",
            "lifting well|sparing your back|working posture|adjusting a chair|lifting aid",
        ),
        question: label("Hoe spaarde je je rug? Bij welk werk?", "How did you protect your back? In which job?"),
        competentnl: None,
        esco: Some("156f8c5b-894a-4ccc-a70e-37a2726f3f00"),
    },
    Entry {
        id: "gevaarlijke-stoffen",
        printed: label("Kennis van gevaarlijke stoffen", "Knowledge of hazardous substances"),
        kind: Knowledge,
        everyday: label(
            "chemicaliën|gevaarsymbolen|etiketten|bijtend|schoonmaakmiddelen",
            "chemicals|hazard symbols|labels|corrosive|cleaning products",
        ),
        question: label(
            "Met welke stof werkte je? Hoe beschermde je jezelf?",
            "Which substance did you work with? How did you protect yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "veiligheid-in-het-lab",
        printed: label("Veiligheidsregels in het lab", "Laboratory safety rules"),
        kind: Knowledge,
        everyday: label(
            "laboratorium|practicum|scheikunde|labjas|veiligheidsbril",
            "laboratory|practical lessons|chemistry|lab coat|safety glasses",
        ),
        question: label(
            "Welke proef deed je? Hoe bleef die veilig?",
            "Which experiment did you do? How did you keep it safe?",
        ),
        competentnl: None,
        esco: Some("6f571969-3640-4774-a9bc-fd2ef583fdec"),
    },
    Entry {
        id: "verkeersregels",
        printed: label("Verkeersregels", "Traffic rules"),
        kind: Knowledge,
        everyday: label(
            "theorie-examen|voorrang|verkeersborden|rijbewijs|brommer",
            "theory test|right of way|traffic signs|driving licence|moped",
        ),
        question: label(
            "Bij welk werk reed je? Op welke regels lette je?",
            "In which job did you ride or drive? Which rules mattered?",
        ),
        competentnl: None,
        esco: Some("48f480aa-c9a8-4552-b1c5-e94330912257"),
    },
    Entry {
        id: "privacyregels",
        printed: label("Privacyregels (AVG)", "Privacy rules (GDPR)"),
        kind: Knowledge,
        everyday: label(
            "AVG|persoonsgegevens|privacy|gegevens van klanten|toestemming",
            "GDPR|personal data|privacy|customer data|consent",
        ),
        question: label(
            "Met wat voor gegevens werkte je? Hoe hield je die veilig?",
            "What kind of data did you handle? How did you keep it safe?",
        ),
        competentnl: None,
        esco: Some("a4346013-a967-4a58-a533-6b32ad1364c5"),
    },
    Entry {
        id: "consumentenrecht",
        printed: label("Kennis van consumentenrecht", "Knowledge of consumer law"),
        kind: Knowledge,
        everyday: label(
            "garantie|ruilen|retour|bedenktijd|rechten van klanten",
            "guarantee|exchanges|returns|cooling-off period|customer rights",
        ),
        question: label(
            "Welke vraag over garantie of ruilen beantwoordde je?",
            "Which question about guarantees or returns did you answer?",
        ),
        competentnl: None,
        esco: Some("947e6a15-5539-43e2-b62f-6a52fd57e0a0"),
    },
    Entry {
        id: "auteursrecht",
        printed: label("Kennis van auteursrecht", "Knowledge of copyright"),
        kind: Knowledge,
        everyday: label(
            "copyright|foto's gebruiken|rechtenvrije muziek|Creative Commons|licentie",
            "using photos|royalty-free music|Creative Commons|licence|piracy",
        ),
        question: label(
            "Welk beeld of nummer mocht je gebruiken? Hoe wist je dat?",
            "Which image or track were you allowed to use? How did you know?",
        ),
        competentnl: None,
        esco: Some("e2103a1d-4a84-47a9-b4f7-774787573449"),
    },
    Entry {
        id: "productkennis",
        printed: label("Productkennis", "Product knowledge"),
        kind: Knowledge,
        everyday: label(
            "weten wat je verkoopt|assortiment|klanten advies geven|artikelen kennen",
            "knowing what you sell|product range|advising customers|knowing items",
        ),
        question: label(
            "Van welke producten weet je veel? Wie gaf je advies?",
            "Which products do you know well? Who did you advise?",
        ),
        competentnl: None,
        esco: Some("d6d3fee7-47e2-47f4-a0ec-6c75f28c6abd"),
    },
    Entry {
        id: "merkenkennis",
        printed: label("Merkenkennis", "Brand knowledge"),
        kind: Knowledge,
        everyday: label(
            "merken|sneakers|luxe merken|telefoonmerken|automerken",
            "brands|trainers|luxury brands|phone brands|car brands",
        ),
        question: label(
            "Welke merken ken je goed? Wanneer hielp dat een klant?",
            "Which brands do you know well? When did that help a customer?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "modetrends",
        printed: label("Kennis van modetrends", "Knowledge of fashion trends"),
        kind: Knowledge,
        everyday: label(
            "mode|kleding combineren|stijl|styling|trends|gevoel voor mode",
            "fashion|matching clothes|style|styling|trends|feeling for fashion|eye for trends",
        ),
        question: label(
            "Welke trend zag je aankomen? Wat deed je ermee?",
            "Which trend did you see coming? What did you do with it?",
        ),
        competentnl: None,
        esco: Some("1b10c3de-1284-4c89-a9f9-762ad51a6ad7"),
    },
    Entry {
        id: "textielkennis",
        printed: label("Kennis van textiel", "Knowledge of textiles"),
        kind: Knowledge,
        everyday: label("stoffen|katoen|wol|wasvoorschrift|naaien", "fabrics|cotton|wool|washing labels|sewing"),
        question: label(
            "Met welke stoffen werkte je? Waarom koos je die?",
            "Which fabrics did you work with? Why did you choose them?",
        ),
        competentnl: None,
        esco: Some("41daf4d3-33b8-4199-b814-e54964d277b6"),
    },
    Entry {
        id: "boekhoudkennis",
        printed: label("Boekhoudkennis", "Accounting knowledge"),
        kind: Knowledge,
        everyday: label(
            "boekhouden|debet en credit|balans|btw|bedrijfseconomie|kennis van boekhouden|basiskennis boekhouden",
            "bookkeeping|debit and credit|balance sheet|VAT|business economics|accounting basics",
        ),
        question: label(
            "Welke boekhouding deed je? Wat moest kloppen?",
            "Which accounts did you keep? What had to balance?",
        ),
        competentnl: None,
        esco: Some("ecc18804-a466-40d9-98b4-fba5cd67dd4b"),
    },
    Entry {
        id: "economie",
        printed: label("Kennis van economie", "Knowledge of economics"),
        kind: Knowledge,
        everyday: label(
            "vraag en aanbod|markt|inflatie|schoolvak economie",
            "supply and demand|market|inflation|economics lessons",
        ),
        question: label(
            "Waar paste je economie toe? Wat rekende je uit?",
            "Where did you apply economics? What did you calculate?",
        ),
        competentnl: None,
        esco: Some("88af9294-b697-4687-ae19-aefbb6234dfa"),
    },
    Entry {
        id: "marketingkennis",
        printed: label("Marketingkennis", "Marketing knowledge"),
        kind: Knowledge,
        everyday: label(
            "reclame|doelgroep|campagne|promotie|de vier p's",
            "advertising|target group|campaign|promotion|the four Ps",
        ),
        question: label(
            "Voor wie bedacht je reclame? Wat leverde die op?",
            "Who did you plan advertising for? What did it achieve?",
        ),
        competentnl: None,
        esco: Some("de03f4fd-c147-4477-a048-7109e5ba2d6f"),
    },
    Entry {
        id: "logistieke-kennis",
        printed: label("Logistieke kennis", "Logistics knowledge"),
        kind: Knowledge,
        everyday: label(
            "voorraad|transport|levertijd|magazijn|van bestelling tot levering",
            "stock|transport|delivery time|warehouse|from order to delivery",
        ),
        question: label(
            "Wat regelde je tussen bestelling en levering?",
            "What did you arrange between order and delivery?",
        ),
        competentnl: None,
        esco: Some("e843973c-23dd-416a-8a9c-9e89512542fb"),
    },
    Entry {
        id: "streekkennis",
        printed: label("Kennis van de streek", "Local knowledge"),
        kind: Knowledge,
        everyday: label(
            "toeristen de weg wijzen|bezienswaardigheden|gids|de stad kennen",
            "giving tourists directions|sights|guide|knowing the town",
        ),
        question: label("Wat vertelde je bezoekers over je streek?", "What did you tell visitors about your area?"),
        competentnl: None,
        esco: Some("b4b28d82-0a26-4b1c-a932-38d4378c189e"),
    },
    Entry {
        id: "duurzaamheid",
        printed: label("Kennis van duurzaamheid", "Knowledge of sustainability"),
        kind: Knowledge,
        everyday: label(
            "milieu|klimaat|hergebruik|energie besparen|minder verspillen",
            "environment|climate|reuse|saving energy|wasting less",
        ),
        question: label(
            "Wat maakte je duurzamer? Wat scheelde dat?",
            "What did you make more sustainable? What did that save?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "anatomie",
        printed: label("Anatomie", "Anatomy"),
        kind: Knowledge,
        everyday: label(
            "het lichaam|spieren en botten|organen|lichaamskennis",
            "the body|muscles and bones|organs|body knowledge",
        ),
        question: label(
            "Bij welk werk gebruikte je kennis van het lichaam?",
            "In which job did you use knowledge of the body?",
        ),
        competentnl: None,
        esco: Some("9ec4252d-cbe8-4134-88fa-549dee1883f3"),
    },
    Entry {
        id: "medische-termen",
        printed: label("Medische termen", "Medical terms"),
        kind: Knowledge,
        everyday: label(
            "doktersassistent|medische woorden|ziekenhuistaal|dossiers lezen",
            "doctor's assistant|medical words|hospital language|reading records",
        ),
        question: label(
            "Waar kwam je medische termen tegen? Wat deed je ermee?",
            "Where did you meet medical terms? What did you do with them?",
        ),
        competentnl: None,
        esco: Some("2806260f-6399-4add-8f11-070141423f9d"),
    },
    Entry {
        id: "infectiepreventie",
        printed: label("Infectiepreventie", "Infection control"),
        kind: Knowledge,
        everyday: label(
            "handen ontsmetten|handschoenen|besmetting voorkomen|mondkapje|isolatie",
            "disinfecting hands|gloves|preventing infection|face mask|isolation",
        ),
        question: label(
            "Hoe voorkwam je besmetting? Bij welke zorgtaak?",
            "How did you prevent infection? During which care task?",
        ),
        competentnl: None,
        esco: Some("6d13053b-ee35-492c-8976-8178420df398"),
    },
    Entry {
        id: "kennis-van-autisme",
        printed: label("Kennis van autisme", "Knowledge of autism"),
        kind: Knowledge,
        everyday: label(
            "ASS|prikkels|duidelijke structuur|speciaal onderwijs",
            "ASD|sensory overload|clear structure|special education",
        ),
        question: label("Wat paste je aan voor iemand met autisme?", "What did you adapt for someone with autism?"),
        competentnl: None,
        esco: Some("586c5e11-b70d-499b-8589-b67e1ff3cc93"),
    },
    Entry {
        id: "pedagogiek",
        printed: label("Pedagogiek", "Pedagogy"),
        kind: Knowledge,
        everyday: label(
            "opvoeden|grenzen stellen|belonen|kinderopvang|onderwijsassistent",
            "raising children|setting limits|rewarding|childcare|teaching assistant",
        ),
        question: label(
            "Hoe pakte je lastig gedrag van een kind aan?",
            "How did you handle a child's difficult behaviour?",
        ),
        competentnl: None,
        esco: Some("a117f32c-662b-4dd9-b739-1230dd04cb60"),
    },
    Entry {
        id: "huidtypes",
        printed: label("Kennis van huidtypes", "Knowledge of skin types"),
        kind: Knowledge,
        everyday: label(
            "huidkennis|huid|schoonheidsspecialist|huidverzorging|acne|make-up",
            "skin|beautician|skin care|acne|make-up",
        ),
        question: label("Welk advies gaf je bij welk huidtype?", "Which advice did you give for which skin type?"),
        competentnl: None,
        esco: Some("db85a2ca-04c4-4275-ba7a-b615c3686e09"),
    },
    Entry {
        id: "haarkennis",
        printed: label("Haarkennis", "Knowledge of hair"),
        kind: Knowledge,
        everyday: label(
            "kapper|haartypes|krullen|verven|haarproducten",
            "hairdresser|hair types|curls|dyeing|hair products",
        ),
        question: label(
            "Welk haartype behandelde je? Welk product koos je?",
            "Which hair type did you treat? Which product did you choose?",
        ),
        competentnl: None,
        esco: Some("c76d86b3-9860-4bc0-996d-cc724c669bcf"),
    },
    Entry {
        id: "spelregels",
        printed: label("Spelregels van sporten", "Rules of sport"),
        kind: Knowledge,
        everyday: label(
            "sportregels|buitenspel|scheidsrechter|gymles|puntentelling",
            "sports rules|offside|referee|PE lessons|scoring",
        ),
        question: label(
            "Van welke sport ken je de regels? Wanneer paste je ze toe?",
            "Which sport's rules do you know? When did you apply them?",
        ),
        competentnl: None,
        esco: Some("b6e84c79-b9a3-415a-a1af-6149b3fba650"),
    },
    Entry {
        id: "plantenkennis",
        printed: label("Kennis van planten", "Knowledge of plants"),
        kind: Knowledge,
        everyday: label(
            "planten herkennen|bloemen|tuincentrum|snoeitijd|natuur",
            "recognising plants|flowers|garden centre|pruning time|nature",
        ),
        question: label(
            "Welke planten herken je? Wat adviseerde of plantte je?",
            "Which plants do you recognise? What did you advise or plant?",
        ),
        competentnl: None,
        esco: Some("73997f48-cd9d-4724-872d-86ecbb2ed9a2"),
    },
    Entry {
        id: "diersoorten",
        printed: label("Kennis van diersoorten", "Knowledge of animal species"),
        kind: Knowledge,
        everyday: label(
            "vogels herkennen|huisdieren|dierentuin|dierenwinkel|rassen",
            "recognising birds|pets|zoo|pet shop|breeds",
        ),
        question: label(
            "Van welke dieren weet je veel? Waar gebruikte je dat?",
            "Which animals do you know well? Where did you use that?",
        ),
        competentnl: None,
        esco: Some("ec841d52-755c-4534-b362-811ca07b6cd8"),
    },
    Entry {
        id: "materialenkennis",
        printed: label("Materialenkennis", "Knowledge of materials"),
        kind: Knowledge,
        everyday: label(
            "hout, metaal en kunststof|welk materiaal past|eigenschappen|techniekles",
            "wood, metal and plastic|choosing a material|properties|technology lessons",
        ),
        question: label(
            "Uit welke materialen koos je? Wat maakte je ervan?",
            "Which materials did you choose from? What did you make?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "elektriciteit",
        printed: label("Kennis van elektriciteit", "Knowledge of electricity"),
        kind: Knowledge,
        everyday: label(
            "stroom|spanning|schakelingen|groepenkast|natuurkunde",
            "current|voltage|circuits|fuse box|physics",
        ),
        question: label(
            "Wat sloot je aan of mat je? Hoe bleef dat veilig?",
            "What did you connect or measure? How did that stay safe?",
        ),
        competentnl: None,
        esco: Some("c8ac1986-38fa-43b2-89dc-50a4beeb420e"),
    },
    Entry {
        id: "motorenkennis",
        printed: label("Kennis van motoren", "Knowledge of engines"),
        kind: Knowledge,
        everyday: label(
            "scooter|brommer|auto|verbrandingsmotor|motorblok",
            "scooter|moped|car|combustion engine|engine block",
        ),
        question: label(
            "Welke motor bekeek of repareerde je? Wat was er mis?",
            "Which engine did you check or repair? What was wrong?",
        ),
        competentnl: None,
        esco: Some("204cd81a-b1f0-467c-8c5c-17e723eb62fd"),
    },
    Entry {
        id: "algoritmes",
        printed: label("Algoritmes", "Algorithms"),
        kind: Knowledge,
        everyday: label(
            "informatica|stappenplan|sorteren|lussen en voorwaarden|logica",
            "computer science|step by step|sorting|loops and conditions|logic",
        ),
        question: label(
            "Welk probleem loste je op met een algoritme?",
            "Which problem did you solve with an algorithm?",
        ),
        competentnl: None,
        esco: Some("54924a2c-daca-40d3-9716-4b38ceb04f38"),
    },
    Entry {
        id: "scrum",
        printed: label("Scrum", "Scrum"),
        kind: Knowledge,
        everyday: label(
            "agile|sprints|stand-up|projectgroep|scrumbord",
            "agile|sprints|stand-up|project group|scrum board",
        ),
        question: label(
            "Aan welk project werkte je met scrum? Welke rol had je?",
            "On which project did you use scrum? What was your role?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "statistiek",
        printed: label("Statistiek", "Statistics"),
        kind: Knowledge,
        everyday: label(
            "gemiddelde|kansrekening|wiskunde A|steekproef|spreiding",
            "average|probability|maths|sample|spread",
        ),
        question: label(
            "Welke gegevens rekende je door? Wat bleek eruit?",
            "Which figures did you work out? What did they show?",
        ),
        competentnl: None,
        esco: Some("7ee4c2ea-b349-4bd2-81a3-ec31475d4833"),
    },
    Entry {
        id: "literatuuronderzoek",
        printed: label("Literatuuronderzoek", "Literature research"),
        kind: Knowledge,
        everyday: label(
            "bronnen lezen|artikelen zoeken|profielwerkstuk|scriptie|Google Scholar",
            "reading sources|finding articles|final project|dissertation|Google Scholar",
        ),
        question: label(
            "Welke vraag zocht je uit? Hoeveel bronnen las je?",
            "Which question did you look into? How many sources did you read?",
        ),
        competentnl: None,
        esco: Some("0d282d6e-8cb9-4339-8e7d-cfafed96b5ed"),
    },
    Entry {
        id: "bronnen-vermelden",
        printed: label("Bronnen vermelden", "Citing sources"),
        kind: Knowledge,
        everyday: label(
            "APA|bronnenlijst|voetnoten|citeren|plagiaat voorkomen",
            "APA|reference list|footnotes|quoting|avoiding plagiarism",
        ),
        question: label(
            "In welk verslag vermeldde je bronnen? Hoeveel waren het?",
            "In which report did you cite sources? How many were there?",
        ),
        competentnl: None,
        esco: None,
    },
];
