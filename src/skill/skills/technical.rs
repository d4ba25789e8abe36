//! Technical skills: metal, electricity, pipes, vehicles, machines and measuring.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const TECHNICAL: &[Entry] = &[
    Entry {
        id: "technische-tekening-lezen",
        printed: label("Technische tekeningen lezen", "Reading technical drawings"),
        kind: Hard,
        everyday: label(
            "bouwtekening|werktekening|tekening begrijpen|schema lezen|tekening lezen|installatietekening|tekeningen lezen",
            "blueprints|working drawings|plans|diagrams|reading drawings",
        ),
        question: label(
            "Welke tekening las je? Wat maakte je ervan?",
            "Which drawing did you read? What did you make from it?",
        ),
        competentnl: None,
        esco: Some("b07daddc-8625-4360-946e-ad2b0e56ebf6"),
    },
    Entry {
        id: "meten-met-schuifmaat",
        printed: label("Meten met een schuifmaat", "Measuring with callipers"),
        kind: Hard,
        everyday: label(
            "schuifmaat|micrometer|opmeten|precies meten|maten controleren",
            "calipers|micrometer|precise measuring|checking sizes",
        ),
        question: label(
            "Wat mat je na? Hoe precies moest het zijn?",
            "What did you measure? How exact did it have to be?",
        ),
        competentnl: None,
        esco: Some("42c25baf-ccb3-47d9-a872-bb2ceb615538"),
    },
    Entry {
        id: "mig-mag-lassen",
        printed: label("MIG/MAG-lassen", "MIG/MAG welding"),
        kind: Hard,
        everyday: label("lassen|lasser|CO2-lassen|half-automaat|lasnaad", "welder|MIG|MAG|seam|wire welding"),
        question: label(
            "Wat laste je? Welk materiaal en welke dikte?",
            "What did you weld? Which material and thickness?",
        ),
        competentnl: None,
        esco: Some("60ff3eac-7d4d-4e51-87b8-74c3b5d62498"),
    },
    Entry {
        id: "tig-lassen",
        printed: label("TIG-lassen", "TIG welding"),
        kind: Hard,
        everyday: label("lassen|lasser|rvs lassen|aluminium lassen|argon", "welder|stainless steel|aluminium|tungsten"),
        question: label(
            "Wat laste je met TIG? Wat was daar lastig aan?",
            "What did you TIG weld? What was hard about it?",
        ),
        competentnl: None,
        esco: Some("a51adea8-bf02-488a-a0d8-b0961caca5b0"),
    },
    Entry {
        id: "elektrode-lassen",
        printed: label("Elektrodelassen", "Stick welding"),
        kind: Hard,
        everyday: label("lassen|BMBE|staal lassen|laselektrode", "arc welding|MMA|electrodes|steel"),
        question: label(
            "Wat laste je? In welke positie werkte je?",
            "What did you weld? In which position did you work?",
        ),
        competentnl: None,
        esco: Some("27d26fd6-5795-4f0a-884e-112df7c68314"),
    },
    Entry {
        id: "solderen",
        printed: label("Solderen", "Soldering"),
        kind: Hard,
        everyday: label(
            "soldeerbout|printplaat|tin|elektronica maken|koper solderen",
            "soldering iron|circuit board|tin|electronics",
        ),
        question: label("Wat soldeerde je? Werkte het meteen?", "What did you solder? Did it work straight away?"),
        competentnl: None,
        esco: Some("136596a4-00b5-4ed3-bb6e-717198c1ccbe"),
    },
    Entry {
        id: "metaal-bewerken",
        printed: label("Metaal bewerken", "Metalworking"),
        kind: Hard,
        everyday: label(
            "bankwerken|vijlen|draad tappen|metaalbewerking|PIE",
            "bench fitting|filing|tapping threads|metalwork",
        ),
        question: label(
            "Wat maakte je van metaal? Hoe werkte je het af?",
            "What did you make out of metal? How did you finish it?",
        ),
        competentnl: None,
        esco: Some("37800bb3-4fbc-4786-9e3d-9266bb61f20e"),
    },
    Entry {
        id: "slijpen-en-ontbramen",
        printed: label("Slijpen en ontbramen", "Grinding and deburring"),
        kind: Hard,
        everyday: label(
            "haakse slijper|flex|schuren van metaal|polijsten",
            "angle grinder|sanding metal|polishing|smoothing edges",
        ),
        question: label(
            "Wat heb je geslepen? Welke bescherming droeg je?",
            "What did you grind? Which protection did you wear?",
        ),
        competentnl: None,
        esco: Some("e2992bda-8a68-4eae-b78a-697b07800334"),
    },
    Entry {
        id: "draaien-en-frezen",
        printed: label("Draaien en frezen", "Turning and milling"),
        kind: Hard,
        everyday: label(
            "draaibank|freesbank|verspanen|verspaner|freesmachine",
            "lathe|milling machine|machining|machinist",
        ),
        question: label(
            "Welk onderdeel maakte je? Hoe precies moest het zijn?",
            "Which part did you make? How exact did it have to be?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "cnc-machines-bedienen",
        printed: label("CNC-machines bedienen", "Operating CNC machines"),
        kind: Hard,
        everyday: label(
            "CNC|CNC-frezen|CNC-draaien|verspanen|computergestuurde machine",
            "CNC|CNC milling|CNC turning|machining",
        ),
        question: label(
            "Welke CNC-machine bediende je? Wat stelde je zelf in?",
            "Which CNC machine did you run? What did you set up yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "plaatmetaal-vormen",
        printed: label("Plaatmetaal knippen en zetten", "Cutting and bending sheet metal"),
        kind: Hard,
        everyday: label("plaatwerk|zetbank|kantbank|plaatschaar|constructie", "sheet metal|press brake|shears|folding"),
        question: label(
            "Wat maakte je van plaat? Hoe zette je de hoeken?",
            "What did you make from sheet metal? How did you bend the corners?",
        ),
        competentnl: None,
        esco: Some("82f6b2a3-45ca-4841-90d2-83169d7416ee"),
    },
    Entry {
        id: "lasersnijden",
        printed: label("Lasersnijden", "Laser cutting"),
        kind: Hard,
        everyday: label(
            "lasersnijder|graveren|lasercutter|makerspace|fablab",
            "laser cutter|engraving|makerspace|fab lab",
        ),
        question: label(
            "Wat sneed je met de laser? Uit welk materiaal?",
            "What did you cut with the laser? From which material?",
        ),
        competentnl: None,
        esco: Some("45bef06d-dba9-4192-9805-2f7d27523638"),
    },
    Entry {
        id: "3d-printen",
        printed: label("3D-printen", "3D printing"),
        kind: Hard,
        everyday: label(
            "3D-printer|filament|onderdelen printen|makerspace",
            "3D printer|filament|printing parts|makerspace",
        ),
        question: label(
            "Wat printte je? Hoe maakte of vond je het model?",
            "What did you print? Where did the model come from?",
        ),
        competentnl: None,
        esco: Some("2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583"),
    },
    Entry {
        id: "onderdelen-monteren",
        printed: label("Onderdelen monteren", "Assembling parts"),
        kind: Hard,
        everyday: label(
            "monteur|in elkaar zetten|assemblage|schroeven en bouten|assembleren",
            "fitter|putting together|assembly|nuts and bolts|assembling",
        ),
        question: label("Wat zette je in elkaar? Hoeveel per dag?", "What did you assemble? How many a day?"),
        competentnl: None,
        esco: Some("165d3ca5-ca47-40d2-a450-cd2ae18deb05"),
    },
    Entry {
        id: "machines-onderhouden",
        printed: label("Machines smeren en onderhouden", "Greasing and servicing machines"),
        kind: Hard,
        everyday: label(
            "onderhoud|doorsmeren|onderhoudsmonteur|filters vervangen",
            "maintenance|lubricating|maintenance engineer|changing filters",
        ),
        question: label(
            "Welke machine onderhield je? Wat verving je?",
            "Which machine did you service? What did you replace?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "storingen-zoeken",
        printed: label("Storingen zoeken", "Fault finding"),
        kind: Hard,
        everyday: label(
            "storing oplossen|uitzoeken wat kapot is|defect|multimeter|monteur|storingen opsporen|storingen verhelpen|storingen oplossen",
            "troubleshooting|finding what is broken|defects|diagnosis|solving faults",
        ),
        question: label(
            "Welke storing vond je? Hoe kwam je erachter?",
            "Which fault did you find? How did you track it down?",
        ),
        competentnl: None,
        esco: Some("334e3e49-fb02-4051-809a-f06adfdc1c40"),
    },
    Entry {
        id: "stopcontacten-aansluiten",
        printed: label("Stopcontacten aansluiten", "Fitting sockets and switches"),
        kind: Hard,
        everyday: label(
            "elektricien|schakelaars|schakelingen|stroom|elektra|wandcontactdozen|elektra aanleggen",
            "electrician|switches|wiring|power|sockets",
        ),
        question: label(
            "Waar sloot je ze aan? Wie controleerde je werk?",
            "Where did you fit them? Who checked your work?",
        ),
        competentnl: None,
        esco: Some("52d6eb67-56c0-4ad7-b5c2-71e7c2362ece"),
    },
    Entry {
        id: "kabels-trekken",
        printed: label("Kabels trekken", "Pulling cables"),
        kind: Hard,
        everyday: label(
            "bedrading|pvc-buis|netwerkkabels|kabelgoot|elektricien",
            "wiring|conduit|network cables|cable trays|electrician",
        ),
        question: label(
            "Welke kabels trok je? In wat voor gebouw?",
            "Which cables did you pull? In what kind of building?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "schakelkasten-bedraden",
        printed: label("Schakelkasten bedraden", "Wiring control panels"),
        kind: Hard,
        everyday: label(
            "besturingskast|groepenkast|meterkast|panelenbouw|groepenkasten",
            "control cabinets|fuse box|panel building|distribution boards",
        ),
        question: label(
            "Welke kast bedraadde je? Werkte je met een schema?",
            "Which panel did you wire? Did you use a diagram?",
        ),
        competentnl: None,
        esco: Some("477034ef-132e-467a-94af-30d017fefd26"),
    },
    Entry {
        id: "meten-met-multimeter",
        printed: label("Meten met een multimeter", "Measuring with a multimeter"),
        kind: Hard,
        everyday: label(
            "multimeter|spanning meten|stroom meten|weerstand",
            "voltage|current|resistance|electrical testing",
        ),
        question: label("Wat mat je? Wat betekende de waarde?", "What did you measure? What did the reading mean?"),
        competentnl: None,
        esco: Some("270de514-3206-4cf9-b122-0f148ab06fa1"),
    },
    Entry {
        id: "zonnepanelen-plaatsen",
        printed: label("Zonnepanelen plaatsen", "Installing solar panels"),
        kind: Hard,
        everyday: label(
            "zonne-energie|pv-panelen|zonnepanelenmonteur|omvormer",
            "solar energy|PV panels|solar installer|roof",
        ),
        question: label(
            "Op hoeveel daken werkte je? Wat deed jij?",
            "On how many roofs did you work? What did you do?",
        ),
        competentnl: None,
        esco: Some("08a5f6dd-d3dd-4371-9919-6d730f34499c"),
    },
    Entry {
        id: "waterleidingen-aanleggen",
        printed: label("Waterleidingen aanleggen", "Fitting water pipes"),
        kind: Hard,
        everyday: label(
            "loodgieter|leidingen|wc plaatsen|verwarming|cv|afvoer",
            "plumber|pipework|toilets|central heating|drains",
        ),
        question: label(
            "Welke leidingen legde je aan? Waarvoor waren die?",
            "Which pipes did you fit? What were they for?",
        ),
        competentnl: None,
        esco: Some("8755734c-2919-41a3-9ca6-1e3d1f169213"),
    },
    Entry {
        id: "autos-onderhouden",
        printed: label("Auto's onderhouden", "Car servicing"),
        kind: Hard,
        everyday: label(
            "automonteur|olie verversen|garage|kleine beurt|autotechniek|APK|beurten uitvoeren|grote beurt|onderhoudsbeurt|filters vervangen",
            "car mechanic|oil change|garage|MOT|minor service|servicing cars",
        ),
        question: label(
            "Aan welke auto's werkte je? Wat deed je zelf?",
            "Which cars did you work on? What did you do yourself?",
        ),
        competentnl: None,
        esco: Some("0ea0b260-617b-4d04-bf00-988dd0b122e5"),
    },
    Entry {
        id: "autobanden-wisselen",
        printed: label("Autobanden wisselen", "Changing car tyres"),
        kind: Hard,
        everyday: label(
            "winterbanden|wielen wisselen|balanceren|bandenwissel",
            "winter tyres|changing wheels|balancing|tyre fitter",
        ),
        question: label("Hoeveel auto's deed je op een dag?", "How many cars did you do in a day?"),
        competentnl: None,
        esco: Some("202d0d2b-f6b9-48fe-b70e-cff49fa1d087"),
    },
    Entry {
        id: "autostoringen-uitlezen",
        printed: label("Autostoringen uitlezen", "Reading car fault codes"),
        kind: Hard,
        everyday: label(
            "diagnose|uitleesapparaat|foutcodes|motorlampje|storingen uitlezen|diagnose-apparatuur",
            "diagnostics|OBD reader|engine light|car faults|diagnostic equipment",
        ),
        question: label("Welke foutcode las je uit? Wat was er mis?", "Which fault code did you read? What was wrong?"),
        competentnl: None,
        esco: Some("af851217-a577-401a-b7ed-887865e92951"),
    },
    Entry {
        id: "autos-poetsen",
        printed: label("Auto's wassen en poetsen", "Car washing and valeting"),
        kind: Hard,
        everyday: label(
            "autowasstraat|auto wassen|poetsbedrijf|interieur schoonmaken",
            "car wash|valeting|detailing|cleaning interiors",
        ),
        question: label("Hoeveel auto's waste of poetste je per dag?", "How many cars did you wash or valet a day?"),
        competentnl: None,
        esco: Some("d283f0ad-aff5-4d08-9098-81151ec6c511"),
    },
    Entry {
        id: "autoschade-herstellen",
        printed: label("Autoschade herstellen", "Car body repair"),
        kind: Hard,
        everyday: label("uitdeuken|schadeherstel|spuiten|plamuren|bumper", "dents|bodywork|respraying|filler|bumper"),
        question: label(
            "Welke schade herstelde je? Wat was jouw deel?",
            "What damage did you repair? Which part was yours?",
        ),
        competentnl: None,
        esco: Some("b1084057-66a7-4ab6-8162-41c4e74d00cb"),
    },
    Entry {
        id: "e-bikes-repareren",
        printed: label("E-bikes repareren", "E-bike repair"),
        kind: Hard,
        everyday: label("elektrische fiets|accu|fatbike|fietsenmaker", "electric bicycle|battery|fat bike|bike shop"),
        question: label(
            "Wat was er kapot aan de e-bike? Hoe loste je het op?",
            "What was wrong with the e-bike? How did you fix it?",
        ),
        competentnl: None,
        esco: Some("012795fe-5f85-4d12-a10e-9dabda4ea05f"),
    },
    Entry {
        id: "telefoons-repareren",
        printed: label("Telefoons repareren", "Phone repair"),
        kind: Hard,
        everyday: label(
            "scherm vervangen|batterij vervangen|iPhone maken|tablet",
            "replacing screens|replacing batteries|fixing iPhones|tablet",
        ),
        question: label(
            "Welk onderdeel verving je? Hoeveel telefoons deed je?",
            "Which part did you replace? How many phones did you do?",
        ),
        competentnl: None,
        esco: Some("55cd5608-1497-4ed1-96d0-cb9494749a09"),
    },
    Entry {
        id: "apparaten-repareren",
        printed: label("Apparaten repareren", "Repairing appliances"),
        kind: Hard,
        everyday: label(
            "wasmachine maken|witgoed|koffiezetapparaat|repaircafé",
            "washing machines|white goods|coffee maker|repair café",
        ),
        question: label(
            "Welk apparaat repareerde je? Wat was er kapot?",
            "Which appliance did you repair? What was broken?",
        ),
        competentnl: None,
        esco: Some("aeb5c424-120a-4d80-82a9-e24c5044714c"),
    },
    Entry {
        id: "plcs-programmeren",
        printed: label("PLC's programmeren", "PLC programming"),
        kind: Hard,
        everyday: label(
            "PLC|Siemens|besturing|mechatronica|automatisering",
            "PLC|Siemens|control systems|mechatronics|automation",
        ),
        question: label(
            "Wat liet je de PLC doen? Hoe testte je het?",
            "What did you make the PLC do? How did you test it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "robots-bouwen",
        printed: label("Robots bouwen", "Building robots"),
        kind: Hard,
        everyday: label(
            "Arduino|LEGO robot|robotica|sensoren|techniekclub",
            "Arduino|LEGO robot|robotics|sensors|tech club",
        ),
        question: label(
            "Wat kon jouw robot? Wat bouwde je zelf?",
            "What could your robot do? What did you build yourself?",
        ),
        competentnl: None,
        esco: Some("7ffae77a-93ce-40a3-af99-fae5729e8b15"),
    },
    Entry {
        id: "laboratoriumproeven-doen",
        printed: label("Laboratoriumproeven doen", "Laboratory testing"),
        kind: Hard,
        everyday: label(
            "lab|pipetteren|microscoop|scheikunde|analist|titreren",
            "lab|pipetting|microscope|chemistry|titration",
        ),
        question: label(
            "Welke proef deed je? Wat liet de uitslag zien?",
            "Which test did you do? What did the result show?",
        ),
        competentnl: None,
        esco: Some("0b917c3e-e49f-40d9-8f95-3bc8e9c06fd2"),
    },
    Entry {
        id: "procesinstallaties-bewaken",
        printed: label("Procesinstallaties bewaken", "Monitoring process plants"),
        kind: Hard,
        everyday: label(
            "procesoperator|controlekamer|meetwaarden|chemie|fabriek",
            "process operator|control room|readings|chemical plant|factory",
        ),
        question: label(
            "Welke waarden hield je bij? Wanneer greep je in?",
            "Which readings did you watch? When did you step in?",
        ),
        competentnl: None,
        esco: None,
    },
];
