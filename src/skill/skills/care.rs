//! Skills of care, child care, classrooms, households, hair and beauty.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const CARE: &[Entry] = &[
    Entry {
        id: "persoonlijke-verzorging",
        printed: label("Persoonlijke verzorging geven", "Giving personal care"),
        kind: Hard,
        everyday: label(
            "wassen en aankleden|douchen|verpleeghuis|ouderen|thuiszorg|ADL|helpen met wassen|aankleden|helpen met eten en drinken",
            "washing and dressing|showering|nursing home|home care|dressing and washing",
        ),
        question: label(
            "Bij wie hielp je met wassen of aankleden? Hoe vaak?",
            "Who did you help with washing or dressing? How often?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ouderen-gezelschap-houden",
        printed: label("Ouderen gezelschap houden", "Keeping older people company"),
        kind: Hard,
        everyday: label(
            "bejaarden|verzorgingshuis|wandelen|spelletjes met ouderen|bezoek|praatje maken|wandelen met een bewoner|bewoners gezelschap houden",
            "elderly|care home|walks|playing games|visiting|chatting with residents|keeping residents company",
        ),
        question: label(
            "Wat deed je samen? Wat veranderde er voor de ander?",
            "What did you do together? What changed for the other person?",
        ),
        competentnl: None,
        esco: Some("261e740b-d32d-4356-94a8-3ea29128b70b"),
    },
    Entry {
        id: "rolstoel-begeleiden",
        printed: label("Rolstoelbegeleiding", "Assisting wheelchair users"),
        kind: Hard,
        everyday: label(
            "rolstoel duwen|uitstapje|wandelen|zwembad|vervoer|rolstoel",
            "pushing a wheelchair|outings|walks|transport|wheelchair",
        ),
        question: label(
            "Waar ging je samen heen? Waar lette je op?",
            "Where did you go together? What did you look out for?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "tillift-gebruiken",
        printed: label("Werken met een tillift", "Using a patient hoist"),
        kind: Hard,
        everyday: label(
            "transfers|uit bed helpen|tillen in de zorg|actieve lift",
            "transfers|helping out of bed|lifting patients|hoists",
        ),
        question: label(
            "Wie leerde je met de tillift werken? Hoe vaak deed je het?",
            "Who taught you to use the hoist? How often did you?",
        ),
        competentnl: None,
        esco: Some("949c119b-3433-439f-8ca9-1a9ce04b696d"),
    },
    Entry {
        id: "bloeddruk-en-temperatuur-meten",
        printed: label("Bloeddruk en temperatuur meten", "Taking temperature and blood pressure"),
        kind: Hard,
        everyday: label(
            "controles doen|hartslag|vitale functies|ziekenhuis|verpleging",
            "vital signs|readings|pulse|hospital|nursing",
        ),
        question: label(
            "Bij wie deed je de metingen? Wat deed je met de uitslag?",
            "Whose readings did you take? What did you do with them?",
        ),
        competentnl: None,
        esco: Some("60f826be-0c1b-413b-aad5-4f7546622e16"),
    },
    Entry {
        id: "medicijnen-aanreiken",
        printed: label("Medicijnen aanreiken", "Handing out medication"),
        kind: Hard,
        everyday: label(
            "pillen geven|medicatie|baxterrol|aftekenlijst|thuiszorg",
            "giving pills|medicines|medication round|sign-off list",
        ),
        question: label(
            "Hoe controleerde je of het klopte? Wie keek mee?",
            "How did you check it was right? Who checked with you?",
        ),
        competentnl: None,
        esco: Some("d2f78372-c23b-41ef-bce3-2874f587579c"),
    },
    Entry {
        id: "wonden-verzorgen",
        printed: label("Wonden verzorgen", "Wound care"),
        kind: Hard,
        everyday: label("wondzorg|verband|pleister|verpleegkundige|huisarts", "dressings|bandages|nurse|GP practice"),
        question: label(
            "Welke wonden verzorgde je? Hoe leerde je dat?",
            "Which wounds did you care for? How did you learn it?",
        ),
        competentnl: None,
        esco: Some("1c6736c2-77de-419c-9b84-8932e15abc21"),
    },
    Entry {
        id: "bloed-prikken",
        printed: label("Bloed prikken", "Taking blood"),
        kind: Hard,
        everyday: label(
            "bloedafname|doktersassistent|venapunctie|prikpost",
            "blood samples|phlebotomy|doctor's assistant|venepuncture",
        ),
        question: label(
            "Waar leerde je prikken? Hoe stelde je mensen gerust?",
            "Where did you learn it? How did you put people at ease?",
        ),
        competentnl: None,
        esco: Some("2d154e1c-3860-4cce-8967-b354f030a8f8"),
    },
    Entry {
        id: "zorgrapportages-schrijven",
        printed: label("Zorgrapportages schrijven", "Writing care notes"),
        kind: Hard,
        everyday: label(
            "rapporteren|zorgdossier|ECD|overdracht|cliëntdossier|rapporteren in het dossier|schrijven in het zorgdossier",
            "care records|reporting|handover|client files",
        ),
        question: label(
            "Wat schreef je op na een dienst? Wie las het?",
            "What did you write down after a shift? Who read it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "mensen-met-dementie-begeleiden",
        printed: label("Mensen met dementie begeleiden", "Dementia support"),
        kind: Hard,
        everyday: label(
            "dementie|alzheimer|vergeetachtig|verpleeghuis|ouderen",
            "dementia|Alzheimer's|nursing home|memory loss",
        ),
        question: label("Wat deed je als iemand in de war was?", "What did you do when someone was confused?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "mensen-met-een-beperking-begeleiden",
        printed: label("Mensen met een beperking begeleiden", "Disability support"),
        kind: Hard,
        everyday: label(
            "gehandicaptenzorg|autisme|verstandelijke beperking|dagbesteding|woongroep",
            "learning disability|autism|day care|group home|special needs",
        ),
        question: label(
            "Wie begeleidde je? Wat kon die persoon daarna beter?",
            "Who did you support? What could they do better afterwards?",
        ),
        competentnl: None,
        esco: Some("54411e8e-d62f-46d8-b87b-fce23f8e3bc8"),
    },
    Entry {
        id: "babys-verzorgen",
        printed: label("Baby's verzorgen", "Baby care"),
        kind: Hard,
        everyday: label(
            "luiers verschonen|flesje geven|kinderdagverblijf|kinderopvang|KDV",
            "changing nappies|bottle feeding|nursery|day nursery",
        ),
        question: label(
            "Hoe oud waren de baby's? Wat deed je op een dag?",
            "How old were the babies? What did you do in a day?",
        ),
        competentnl: None,
        esco: Some("2362e36f-04e1-44be-b278-ba18ede03d28"),
    },
    Entry {
        id: "spelactiviteiten-begeleiden",
        printed: label("Spelactiviteiten begeleiden", "Leading play activities"),
        kind: Hard,
        everyday: label(
            "BSO|spelen met kinderen|peuters|kinderopvang|buitenspelen|spelletjes doen|knutselen met kinderen|naar buiten met kinderen|spelen met de kinderen|activiteiten met kinderen|kinderen begeleiden",
            "after-school club|playing with children|toddlers|outdoor play|playing games with children|playing with the children|activities for children",
        ),
        question: label(
            "Welk spel bedacht je? Voor hoeveel kinderen?",
            "Which game did you come up with? For how many children?",
        ),
        competentnl: None,
        esco: Some("94b01483-f13d-48ba-b8a9-ef8f18fcb2dc"),
    },
    Entry {
        id: "voorlezen",
        printed: label("Voorlezen", "Reading aloud"),
        kind: Hard,
        everyday: label("verhaaltjes|boekjes|peuters|kleuters|bibliotheek", "stories|picture books|toddlers|library"),
        question: label(
            "Aan wie las je voor? Hoe hield je de aandacht vast?",
            "Who did you read to? How did you hold their attention?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "schoolpleintoezicht",
        printed: label("Toezicht op het schoolplein", "Playground supervision"),
        kind: Hard,
        everyday: label(
            "pleinwacht|overblijven|TSO|pauze|overblijfkracht",
            "lunchtime supervision|break duty|school yard",
        ),
        question: label(
            "Hoeveel kinderen speelden er? Wat deed je bij ruzie?",
            "How many children were there? What did you do about quarrels?",
        ),
        competentnl: None,
        esco: Some("b1d75e36-64d3-4000-bd9c-14899bea87e2"),
    },
    Entry {
        id: "leerlingen-helpen-in-de-klas",
        printed: label("Leerlingen helpen in de klas", "Classroom support"),
        kind: Hard,
        everyday: label(
            "onderwijsassistent|klassenassistent|basisschool|groepje begeleiden",
            "teaching assistant|primary school|small groups|classroom assistant",
        ),
        question: label(
            "In welke groep hielp je? Wat lukte een leerling daarna?",
            "Which class did you help? What could a pupil do afterwards?",
        ),
        competentnl: None,
        esco: Some("d5e1e30e-44ab-4aba-abab-b8263e801b7a"),
    },
    Entry {
        id: "wassen-en-strijken",
        printed: label("Wassen en strijken", "Washing and ironing"),
        kind: Hard,
        everyday: label(
            "de was doen|wasserij|strijkijzer|vouwen|textiel|bedden opmaken|was opvouwen|was rondbrengen|wasgoed",
            "laundry|launderette|iron|folding|folding towels|making beds|linen",
        ),
        question: label("Hoeveel was deed je? Voor wie?", "How much laundry did you do? For whom?"),
        competentnl: None,
        esco: Some("04838ae5-a737-48a0-a782-3d1b6b6cb75b"),
    },
    Entry {
        id: "huishoudelijke-hulp-geven",
        printed: label("Huishoudelijke hulp geven", "Domestic help"),
        kind: Hard,
        everyday: label(
            "hulp in de huishouding|thuishulp|stofzuigen|boodschappen doen|koken voor ouderen",
            "home help|housework|shopping for others|helping older people at home",
        ),
        question: label(
            "Bij wie hielp je in huis? Wat nam je over?",
            "Whose home did you help in? What did you take over?",
        ),
        competentnl: None,
        esco: Some("0e2c082a-056c-413c-94d1-581a0133e614"),
    },
    Entry {
        id: "haren-knippen",
        printed: label("Haren knippen", "Hair cutting"),
        kind: Hard,
        everyday: label("kapper|barber|tondeuse|fade|pony knippen", "hairdresser|barber|clippers|fade|fringe"),
        question: label(
            "Wie heb je geknipt? Welk model wilden ze?",
            "Whose hair did you cut? Which style did they ask for?",
        ),
        competentnl: None,
        esco: Some("96d1e352-6cfe-4400-bd4d-1e11c03aa20b"),
    },
    Entry {
        id: "haren-verven",
        printed: label("Haren verven", "Hair colouring"),
        kind: Hard,
        everyday: label(
            "kapper|highlights|balayage|blonderen|haarverf",
            "hairdresser|highlights|balayage|bleaching|hair dye",
        ),
        question: label(
            "Welke kleuring deed je? Hoe mengde je de kleur?",
            "What colouring did you do? How did you mix the colour?",
        ),
        competentnl: None,
        esco: Some("dbc20527-0852-4dde-a2e9-d25d8356115f"),
    },
    Entry {
        id: "haren-stylen",
        printed: label("Haren vlechten en stylen", "Braiding and styling hair"),
        kind: Hard,
        everyday: label("vlechten|föhnen|krullen|opsteken|braids", "braids|blow-drying|curls|updos|cornrows"),
        question: label(
            "Welk kapsel maakte je? Hoe lang deed je erover?",
            "Which hairstyle did you make? How long did it take?",
        ),
        competentnl: None,
        esco: Some("0b6c4174-a862-480d-8d55-44f7cf7ac365"),
    },
    Entry {
        id: "nagels-verzorgen",
        printed: label("Nagels verzorgen en lakken", "Nail care and polish"),
        kind: Hard,
        everyday: label(
            "nagelstyliste|gelnagels|manicure|nagellak|nail art",
            "nail technician|gel nails|manicure|nail art",
        ),
        question: label(
            "Wat voor nagels maakte je? Bij hoeveel klanten?",
            "What kind of nails did you do? For how many clients?",
        ),
        competentnl: None,
        esco: Some("b8c301a1-e00e-4c68-82e7-9540762d5481"),
    },
    Entry {
        id: "make-up-aanbrengen",
        printed: label("Make-up aanbrengen", "Applying make-up"),
        kind: Hard,
        everyday: label(
            "visagie|visagist|grimeren|schminken|bruidsmake-up",
            "make-up artist|face painting|bridal make-up|stage make-up",
        ),
        question: label(
            "Bij wie bracht je make-up aan? Voor welke gelegenheid?",
            "Whose make-up did you do? For which occasion?",
        ),
        competentnl: None,
        esco: Some("8599fe11-e263-4e6c-a4a2-d6e8d2498b5a"),
    },
    Entry {
        id: "gezichtsbehandelingen-geven",
        printed: label("Gezichtsbehandelingen geven", "Giving facials"),
        kind: Hard,
        everyday: label(
            "schoonheidsspecialist|huidverzorging|wimpers|wenkbrauwen epileren|masker",
            "beautician|skin care|lashes|brows|face mask",
        ),
        question: label(
            "Welke behandeling gaf je? Wat vond de klant ervan?",
            "Which treatment did you give? What did the client say?",
        ),
        competentnl: None,
        esco: Some("cbe6e2a5-f7bc-4162-9803-fcb9ecd86052"),
    },
    Entry {
        id: "massages-geven",
        printed: label("Massages geven", "Giving massages"),
        kind: Hard,
        everyday: label("masseren|wellness|sportmassage|sauna", "massage|wellness|sports massage|spa"),
        question: label(
            "Welke massage gaf je? Hoe leerde je die?",
            "Which massage did you give? How did you learn it?",
        ),
        competentnl: None,
        esco: Some("2b16031c-6278-4929-adc1-127f40c3c76e"),
    },
    Entry {
        id: "assisteren-bij-de-tandarts",
        printed: label("Assisteren bij de tandarts", "Dental assisting"),
        kind: Hard,
        everyday: label(
            "tandartsassistent|mondzorg|instrumenten aangeven|orthodontist",
            "dental nurse|oral care|passing instruments|orthodontist",
        ),
        question: label(
            "Bij welke behandelingen hielp je? Wat deed jij?",
            "Which treatments did you help with? What did you do?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "medicijnen-uitgeven",
        printed: label("Medicijnen uitgeven", "Dispensing medicines"),
        kind: Hard,
        everyday: label(
            "apotheek|apothekersassistent|recepten|balie apotheek",
            "pharmacy|pharmacy assistant|prescriptions|chemist",
        ),
        question: label(
            "Wat legde je uit aan de balie? Wie controleerde mee?",
            "What did you explain at the counter? Who double-checked?",
        ),
        competentnl: None,
        esco: Some("46b391a6-bbd9-4e80-afb0-ad205101af59"),
    },
];
