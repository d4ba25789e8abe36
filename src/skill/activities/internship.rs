//! Internships.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const INTERNSHIP: &[Activity] = &[
    Activity {
        id: "stage",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage of bpv", "Internship"),
        synonyms: label(
            "stage|BPV|mbo|BOL|BBL|leerbedrijf|leerwerkplek|beroepsstage|stagiair",
            "placement|work placement|trainee|apprentice|intern",
        ),
        role: label("Stage", "Internship"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("meewerken", "meewerken met ervaren collega's", "working alongside experienced colleagues"),
            task("klaarzetten", "materiaal klaarzetten", "setting out materials"),
            task("vaste-taken", "vaste taken zelf doen", "doing regular tasks alone"),
            task("bijhouden", "bijhouden wat er gedaan is", "keeping track of finished work"),
            task("verbeteren", "werk verbeteren na tips", "improving work after comments"),
            task("veilig", "letten op de veiligheidsregels", "keeping to the safety rules"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel taken deed je aan het eind zonder hulp?",
                "How many tasks did you do without help by the end?",
            ),
            result: label(
                "deed aan het eind {n} [taak|taken] zonder hulp",
                "did {n} [task|tasks] without help by the end",
            ),
            shows: "zelfstandig-werken",
        },
        shows: &[
            shown("instructies-volgen", &["klaarzetten", "veilig"]),
            shown("omgaan-met-feedback", &["verbeteren"]),
            shown("leergierig", &["meewerken"]),
            shown("zelfstandig-werken", &["vaste-taken", "bijhouden"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "In week één keek ik mee, in week tien deed ik het zelf.",
                "In week one I watched, in week ten I did it myself.",
            ),
            sample(
                Ask::Said,
                "Mijn begeleider schreef dat ik goed doorvraag.",
                "My supervisor wrote that I ask good questions.",
            ),
            sample(
                Ask::Hard,
                "Ik maakte een fout bij het meten. Daarna controleerde ik alles twee keer.",
                "I made a measuring mistake. After that I checked everything twice.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je het hele vak kent.",
            "This does not show that you know the whole trade.",
        ),
    },
    Activity {
        id: "snuffelstage",
        group: Group::Internship,
        section: Section::Work,
        label: label("Snuffelstage of meeloopdag", "Taster placement or shadow day"),
        synonyms: label(
            "snuffelstage|LOB|meelopen|bliksemstage|beroepenoriëntatie|kennismaken",
            "work experience|taster day|job shadowing|work shadowing",
        ),
        role: label("Snuffelstage", "Taster placement"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("meekijken", "meekijken met collega's", "watching colleagues at work"),
            task("vragen", "vragen stellen over het werk", "asking questions about the work"),
            task("helpen", "helpen met eenvoudige taken", "helping with simple tasks"),
            task("verslag", "een stageverslag maken", "putting together a placement report"),
            task("vertellen", "in de klas vertellen over het bedrijf", "telling the class about the company"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel collega's keek je mee?", "How many colleagues did you watch at work?"),
            result: label("keek mee met {n} [collega|collega's]", "watched {n} [colleague|colleagues] at work"),
            shows: "leergierig",
        },
        shows: &[
            shown("leergierig", &["meekijken", "vragen"]),
            shown("teksten-schrijven", &["verslag"]),
            shown("presenteren", &["vertellen"]),
        ],
        samples: &[
            sample(
                Ask::Learnt,
                "Op dag twee mocht ik zelf een klant ontvangen.",
                "On day two I was allowed to welcome a customer myself.",
            ),
            sample(
                Ask::Said,
                "De eigenaar zei dat ik veel vragen stelde.",
                "The owner said I asked a lot of questions.",
            ),
        ],
        not_shown: label(
            "Dit is een kennismaking. Je leert het vak hier nog niet.",
            "This is a first look. You do not learn the trade yet.",
        ),
    },
    Activity {
        id: "stage-winkel",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in een winkel", "Internship in a shop"),
        synonyms: label(
            "stage|bpv|verkoopstage|retail|detailhandel|mode|kleding|bouwmarkt|supermarkt",
            "placement|retail internship|fashion|clothing|DIY store|supermarket",
        ),
        role: label("Stagiair winkel", "Shop intern"),
        place: label("Bij welke winkel?", "In which shop?"),
        organisation: NONE,
        tasks: &[
            task("ontvangen", "klanten welkom heten", "welcoming customers"),
            task("levering", "leveringen uitpakken", "unpacking deliveries"),
            task("presentatie", "etalages inrichten", "dressing shop windows"),
            task("tellen", "de voorraad tellen", "counting stock"),
            task("kassa", "afrekenen met klanten", "taking payments"),
            task("tips", "tips van de begeleider toepassen", "putting a supervisor's tips into practice"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel klanten hielp je ongeveer per stagedag?",
                "About how many customers did you help per internship day?",
            ),
            result: label(
                "hielp ongeveer {n} [klant|klanten] per stagedag",
                "helped about {n} [customer|customers] per internship day",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["ontvangen"]),
            shown("kassa-bedienen", &["kassa"]),
            shown("nauwkeurig-werken", &["levering", "tellen"]),
            shown("omgaan-met-feedback", &["tips"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Eerst durfde ik klanten niet aan te spreken, nu begin ik zelf.",
                "At first I was too shy for customers, now I speak first.",
            ),
            sample(
                Ask::Said,
                "Mijn begeleider liet mij de etalage alleen doen.",
                "My supervisor let me do the window alone.",
            ),
            sample(
                Ask::Learnt,
                "Na twee weken mocht ik alleen afrekenen.",
                "After two weeks I could take payments alone.",
            ),
        ],
        not_shown: label("Dit laat nog niet zien dat je de winkel leidt.", "This does not show that you run the shop."),
    },
    Activity {
        id: "stage-techniek",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in techniek of metaal", "Internship in engineering or metal"),
        synonyms: label(
            "techniek|metaal|lassen|elektro|elektricien|installatie|monteur|autogarage|garage|werkplaats|motorvoertuigen|cnc",
            "engineering|metal|welding|electrician|installation|mechanic|garage|workshop|cnc",
        ),
        role: label("Stagiair techniek", "Technical intern"),
        place: label("Bij welk bedrijf of welke garage?", "At which company or garage?"),
        organisation: NONE,
        tasks: &[
            task("meten", "onderdelen meten", "measuring parts"),
            task("zagen", "metaal zagen of boren", "sawing or drilling metal"),
            task("monteren", "onderdelen monteren", "fitting parts"),
            task("storing", "storingen zoeken met een monteur", "tracing faults with a mechanic"),
            task("tekening", "werken vanaf een tekening", "working from a drawing"),
            task("veilig", "beschermende kleding dragen", "wearing protective clothing"),
        ],
        number: NumberQuestion {
            ask: label(
                "Met hoeveel soorten gereedschap leerde je omgaan?",
                "How many kinds of equipment did you learn to handle?",
            ),
            result: label(
                "leerde omgaan met {n} [apparaat|apparaten]",
                "learnt to handle {n} [piece|pieces] of equipment",
            ),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("gereedschap-gebruiken", &["zagen", "monteren"]),
            shown("nauwkeurig-werken", &["meten"]),
            shown("instructies-volgen", &["tekening"]),
            shown("veilig-werken", &["veilig"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn eerste las brak. Ik oefende tot hij bleef zitten.",
                "My first weld broke. I practised until it held.",
            ),
            sample(
                Ask::Change,
                "Eerst keek ik mee, aan het eind deed ik een kleine beurt alleen.",
                "First I watched, by the end I did a small service alone.",
            ),
            sample(Ask::Said, "De monteur zei dat ik netjes werk aflever.", "The mechanic said I deliver tidy work."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je het vak helemaal kent.",
            "This does not show that you know the whole trade.",
        ),
    },
    Activity {
        id: "stage-bouw",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in de bouw", "Internship in construction"),
        synonyms: label(
            "bouw|timmeren|timmerman|metselen|schilderen|stukadoor|bouwplaats|aannemer|tegels zetten|dakdekker",
            "construction|carpentry|carpenter|bricklaying|painting|plastering|building site|contractor|tiling",
        ),
        role: label("Stagiair bouw", "Construction intern"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("zagen", "hout op maat zagen", "sawing wood to size"),
            task("metselen", "stenen metselen", "laying bricks"),
            task("schilderen", "muren of kozijnen schilderen", "painting walls or frames"),
            task("waterpas", "meten of alles recht staat", "measuring whether everything is straight"),
            task("helm", "een helm dragen op de bouwplaats", "wearing a helmet on site"),
            task("opruimen", "de bouwplaats opruimen", "clearing up the site"),
        ],
        number: NumberQuestion {
            ask: label("Bij hoeveel bouwprojecten werkte je mee?", "How many building projects did you help with?"),
            result: label("hielp mee aan {n} [bouwproject|bouwprojecten]", "helped on {n} building [project|projects]"),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("gereedschap-gebruiken", &["zagen", "metselen", "schilderen"]),
            shown("nauwkeurig-werken", &["waterpas"]),
            shown("veilig-werken", &["helm"]),
            shown("samenwerken", &["opruimen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het vroor en we liepen achter. We werkten binnen verder.",
                "It froze and we were behind. We carried on indoors.",
            ),
            sample(
                Ask::Learnt,
                "Na vier weken zaagde ik zonder hulp op maat.",
                "After four weeks I sawed to size without help.",
            ),
            sample(Ask::Often, "Twee dagen per week, een half jaar lang.", "Two days a week, for half a year."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je zelfstandig mag bouwen.",
            "This does not show that you may build unsupervised.",
        ),
    },
    Activity {
        id: "stage-zorg",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in de zorg", "Internship in care"),
        synonyms: label(
            "zorg|verpleeghuis|ziekenhuis|verzorgingshuis|ouderen|thuiszorg|gehandicaptenzorg|verzorgende|helpende|welzijn",
            "care|nursing home|hospital|elderly care|home care|disability care|care assistant",
        ),
        role: label("Stagiair zorg", "Care intern"),
        place: label("Bij welke organisatie?", "At which organisation?"),
        organisation: NONE,
        tasks: &[
            task("eten", "helpen bij de maaltijd", "helping at mealtimes"),
            task("praatje", "een praatje maken met bewoners", "chatting with residents"),
            task("bedden", "bedden verschonen", "changing beds"),
            task("activiteit", "een activiteit bedenken voor bewoners", "thinking up an activity for residents"),
            task("rapport", "noteren hoe de dag verliep", "noting how the day went"),
            task("handen", "hygiëneregels naleven", "keeping to hygiene rules"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel bewoners hielp je ongeveer per dag?", "About how many residents did you help per day?"),
            result: label(
                "hielp ongeveer {n} [bewoner|bewoners] per dag",
                "helped about {n} [resident|residents] per day",
            ),
            shows: "zorgen-voor-anderen",
        },
        shows: &[
            shown("zorgen-voor-anderen", &["eten", "bedden"]),
            shown("begrip-tonen", &["praatje"]),
            shown("administratie-bijhouden", &["rapport"]),
            shown("initiatief-nemen", &["activiteit"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een mevrouw was verdrietig. Ik ging naast haar zitten en luisterde.",
                "A lady was sad. I sat with her and listened.",
            ),
            sample(
                Ask::Said,
                "Een bewoner vroeg of ik morgen weer kwam.",
                "A resident asked if I would come again tomorrow.",
            ),
            sample(
                Ask::Change,
                "Eerst vond ik praten lastig, nu begin ik zelf een gesprek.",
                "At first talking was hard, now I start a conversation myself.",
            ),
        ],
        not_shown: label(
            "Dit is geen verpleging. Schrijf niets over patiënten.",
            "This is not nursing. Write nothing about patients.",
        ),
    },
    Activity {
        id: "stage-horeca",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in horeca of toerisme", "Internship in hospitality or tourism"),
        synonyms: label(
            "horeca|hotel|restaurant|receptie|kok|gastheer|toerisme|bakkerij|evenementen|facilitair",
            "hospitality|hotel|restaurant|reception|cook|host|tourism|bakery|events",
        ),
        role: label("Stagiair horeca", "Hospitality intern"),
        place: label("Bij welk hotel, restaurant of bedrijf?", "At which hotel, restaurant or company?"),
        organisation: NONE,
        tasks: &[
            task("ontvangen", "gasten ontvangen", "welcoming guests"),
            task("serveren", "bestellingen naar tafel brengen", "bringing orders to the table"),
            task("mise", "ingrediënten klaarzetten", "setting out ingredients"),
            task("zaal", "de zaal klaarmaken", "getting the dining room ready"),
            task("schoon", "de bar schoonmaken", "cleaning the bar"),
            task("engels", "gasten in het Engels helpen", "helping guests in English"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel gasten hielp je ongeveer per dag?", "About how many guests did you help per day?"),
            result: label("hielp ongeveer {n} [gast|gasten] per dag", "helped about {n} [guest|guests] per day"),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["ontvangen"]),
            shown("serveren", &["serveren"]),
            shown("hygienisch-werken", &["schoon"]),
            shown("samenwerken", &["zaal", "mise"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een groep kwam met twintig extra mensen. We dekten snel bij.",
                "A group came with twenty extra people. We quickly laid more tables.",
            ),
            sample(
                Ask::Learnt,
                "Na een maand droeg ik drie borden tegelijk.",
                "After a month I carried three plates at once.",
            ),
            sample(
                Ask::Said,
                "Mijn praktijkbegeleider schreef dat gasten mij vriendelijk vinden.",
                "My supervisor wrote that guests find me friendly.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je het hele vak kent.",
            "This does not show that you know the whole trade.",
        ),
    },
    Activity {
        id: "stage-kantoor",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage op kantoor", "Internship in an office"),
        synonyms: label(
            "kantoor|administratie|receptie|secretariaat|boekhouding|marketing|HR|gemeente|bank|economie",
            "office|administration|reception|secretary|bookkeeping|marketing|HR|council|bank",
        ),
        role: label("Stagiair kantoor", "Office intern"),
        place: label("Bij welk bedrijf of welke organisatie?", "At which company or organisation?"),
        organisation: NONE,
        tasks: &[
            task("invoeren", "gegevens invoeren", "entering data"),
            task("mail", "e-mails beantwoorden", "answering emails"),
            task("telefoon", "telefoontjes doorverbinden", "putting calls through"),
            task("agenda", "vergaderingen voorbereiden", "preparing meetings"),
            task("archief", "papieren op volgorde leggen", "filing papers"),
            task("verslag", "een verslag schrijven van een overleg", "writing up a meeting"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel formulieren of orders verwerkte je ongeveer per dag?",
                "About how many forms or orders did you process per day?",
            ),
            result: label(
                "verwerkte ongeveer {n} [formulier|formulieren] per dag",
                "processed about {n} [form|forms] per day",
            ),
            shows: "administratie-bijhouden",
        },
        shows: &[
            shown("administratie-bijhouden", &["invoeren", "archief"]),
            shown("communiceren", &["telefoon"]),
            shown("computer", &["mail"]),
            shown("organiseren", &["agenda"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Er misten gegevens. Ik belde de klant en vulde ze aan.",
                "Data was missing. I called the customer and completed it.",
            ),
            sample(
                Ask::Change,
                "Eerst verwerkte ik vijf orders per dag, later twintig.",
                "At first I did five orders a day, later twenty.",
            ),
            sample(Ask::Learnt, "Na een week kende ik het systeem.", "After a week I knew the system."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je de boekhouding kunt doen.",
            "This does not show that you can do bookkeeping.",
        ),
    },
    Activity {
        id: "stage-kinderopvang",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage bij kinderopvang of basisschool", "Internship in childcare or primary school"),
        synonyms: label(
            "kinderopvang|kinderdagverblijf|bso|crèche|basisschool|onderwijsassistent|peuters|kleuters|juf|meester|pedagogisch",
            "childcare|nursery|after-school club|primary school|teaching assistant|toddlers|infants",
        ),
        role: label("Stagiair kinderopvang", "Childcare intern"),
        place: label("Bij welke opvang of school?", "At which nursery or school?"),
        organisation: NONE,
        tasks: &[
            task("voorlezen", "verhalen voorlezen", "reading stories aloud"),
            task("knutselen", "knutselen met een groepje", "doing crafts with a small group"),
            task("buiten", "toezicht houden op het plein", "watching over the playground"),
            task("helpen", "helpen met jassen of veters", "helping with coats or laces"),
            task("tafel", "helpen bij het eten", "helping at mealtimes"),
            task("ouders", "ouders vertellen hoe de dag ging", "telling parents how the day went"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel kinderen werkte je in een groep?", "How many children were in your group?"),
            result: label(
                "begeleidde mee een groep van {n} [kind|kinderen]",
                "helped to look after a group of {n} [child|children]",
            ),
            shows: "geduldig",
        },
        shows: &[
            shown("geduldig", &["helpen", "knutselen"]),
            shown("verantwoordelijkheid-nemen", &["buiten"]),
            shown("communiceren", &["ouders"]),
            shown("begrip-tonen", &["voorlezen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Twee kleuters maakten ruzie. Ik liet ze om de beurt vertellen.",
                "Two infants argued. I let them tell it in turn.",
            ),
            sample(
                Ask::Said,
                "De juf zei dat de groep bij mij rustig was.",
                "The teacher said the group was calm with me.",
            ),
            sample(
                Ask::Often,
                "Elke maandag en dinsdag, een half jaar lang.",
                "Every Monday and Tuesday, for half a year.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een groep alleen leidt.",
            "This does not show that you run a group alone.",
        ),
    },
    Activity {
        id: "stage-ict",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in ict of media", "Internship in IT or media"),
        synonyms: label(
            "ict|it|software|developer|helpdesk|servicedesk|systeembeheer|mediavormgeving|grafisch|webdesign|game design",
            "IT|software|developer|helpdesk|service desk|sysadmin|media design|graphic design|web design",
        ),
        role: label("Stagiair ict", "IT intern"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("helpdesk", "collega's helpen met computervragen", "helping colleagues with IT questions"),
            task("installeren", "laptops installeren", "setting up laptops"),
            task("code", "stukjes code schrijven", "writing pieces of code"),
            task("testen", "testen of iets goed werkt", "testing whether something works"),
            task("ontwerp", "een ontwerp maken voor een klant", "making a design for a client"),
            task("uitleg", "een handleiding schrijven", "writing a manual"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel vragen of meldingen handelde je ongeveer af?",
                "About how many questions or tickets did you handle?",
            ),
            result: label("handelde ongeveer {n} [melding|meldingen] af", "handled about {n} [ticket|tickets]"),
            shows: "problemen-oplossen",
        },
        shows: &[
            shown("problemen-oplossen", &["helpdesk", "testen"]),
            shown("programmeren", &["code"]),
            shown("computer", &["installeren"]),
            shown("creatief-denken", &["ontwerp"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een printer deed niets. Ik zocht stap voor stap de oorzaak.",
                "A printer did nothing. I looked for the cause step by step.",
            ),
            sample(
                Ask::Learnt,
                "In drie weken leerde ik met Git te werken.",
                "In three weeks I learnt to work with Git.",
            ),
            sample(Ask::Said, "Mijn code staat nu in de app van het bedrijf.", "My code is now in the company's app."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je systemen zelf beheert.",
            "This does not show that you manage systems yourself.",
        ),
    },
    Activity {
        id: "stage-groen",
        group: Group::Internship,
        section: Section::Work,
        label: label("Stage in groen of dierverzorging", "Internship in gardening or animal care"),
        synonyms: label(
            "groen|hovenier|tuin|bloemist|bloemen|kwekerij|dierenarts|dierenwinkel|kinderboerderij|manege|akkerbouw",
            "landscaping|gardener|florist|flowers|nursery|vet|pet shop|petting zoo|stable|farming",
        ),
        role: label("Stagiair groen en dierverzorging", "Gardening and animal care intern"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: NONE,
        tasks: &[
            task("snoeien", "struiken snoeien", "pruning shrubs"),
            task("planten", "planten water geven", "watering plants"),
            task("hokken", "hokken schoonmaken", "cleaning cages"),
            task("voeren", "dieren op vaste tijden voeren", "feeding animals at fixed times"),
            task("machines", "een grasmaaier of bladblazer gebruiken", "using a mower or leaf blower"),
            task("boeket", "boeketten binden", "tying bouquets"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel dagen liep je stage?", "How many days did your internship last?"),
            result: label("liep {n} [dag|dagen] stage", "completed {n} [day|days] of internship"),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("tuinwerk", &["snoeien", "planten"]),
            shown("dieren-verzorgen", &["hokken"]),
            shown("machines-bedienen", &["machines"]),
            shown("betrouwbaar", &["voeren"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het regende een week. Met regenpak werkten we gewoon door.",
                "It rained for a week. In rainwear we simply worked on.",
            ),
            sample(
                Ask::Change,
                "Eerst snoeide ik te veel weg, later precies goed.",
                "At first I pruned too much, later just right.",
            ),
            sample(
                Ask::Said,
                "De hovenier vroeg of ik in de zomer wilde werken.",
                "The gardener asked me to work in summer.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je het hele vak kent.",
            "This does not show that you know the whole trade.",
        ),
    },
];
