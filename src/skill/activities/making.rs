//! Games, code and repairs.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const MAKING: &[Activity] = &[
    Activity {
        id: "programmeren",
        group: Group::Making,
        section: Section::Projects,
        label: label("Programmeren of robots bouwen", "Coding or building robots"),
        synonyms: label(
            "coderen|code|app|Python|JavaScript|Scratch|Arduino|micro:bit|robotica|Unity|GitHub|hackathon|LEGO",
            "code|app|Python|JavaScript|Scratch|Arduino|micro:bit|robotics|Unity|GitHub|hackathon|LEGO",
        ),
        role: label("Programmeerproject", "Coding project"),
        place: label("Waar of voor wie maakte je dit?", "Where or for whom did you make this?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("idee", "een idee uitwerken", "working out an idea"),
            task("code", "code schrijven", "writing code"),
            task("fouten", "fouten in code opsporen", "tracking down bugs"),
            task("testen", "testen met gebruikers", "testing with users"),
            task("robot", "een robot bouwen", "building a robot"),
            task("delen", "de code online delen", "sharing the code online"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel programma's, apps of robots maakte je af?",
                "How many programs, apps or robots did you finish?",
            ),
            result: label("maakte {n} eigen [project|projecten] af", "finished {n} [project|projects]"),
            shows: "programmeren",
        },
        shows: &[
            shown("programmeren", &["code", "robot"]),
            shown("problemen-oplossen", &["fouten", "testen"]),
            shown("creatief-denken", &["idee"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn app liep steeds vast. Na een week vond ik de fout.",
                "My app kept crashing. After a week I found the bug.",
            ),
            sample(
                Ask::Change,
                "Eerst gebruikte alleen ik de app, nu elf klasgenoten.",
                "First only I used the app, now eleven classmates do.",
            ),
            sample(
                Ask::Learnt,
                "Met filmpjes leerde ik in een zomer de basis van Python.",
                "With videos I learnt basic Python in one summer.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je in een softwareteam werkte.",
            "This does not show that you worked in a software team.",
        ),
    },
    Activity {
        id: "gamen",
        group: Group::Making,
        section: Section::Projects,
        label: label("Gamen met anderen", "Gaming with others"),
        synonyms: label(
            "games|Minecraft|Roblox|Fortnite|FIFA|EA FC|Valorant|League of Legends|PlayStation|Xbox",
            "games|Minecraft|Roblox|Fortnite|FIFA|EA FC|Valorant|League of Legends|PlayStation|Xbox",
        ),
        role: label("Online gamen", "Online gaming"),
        place: label("In welk team of welke game?", "In which team or game?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("overleggen", "overleggen met teamgenoten", "talking tactics with teammates"),
            task("terugkijken", "eigen wedstrijden terugkijken", "reviewing own matches"),
            task("bouwen", "eigen werelden bouwen", "building game worlds"),
            task("server", "een server beheren", "running a server"),
            task("streamen", "livestreams maken", "making live streams"),
            task("helpen", "nieuwe spelers helpen", "helping new players"),
        ],
        number: NumberQuestion {
            ask: label("Met hoeveel spelers zat je in een vast team?", "How many players were in your regular team?"),
            result: label(
                "speelde in een vast team van {n} [speler|spelers]",
                "played in a regular team of {n} [player|players]",
            ),
            shows: "online-samenwerken",
        },
        shows: &[
            shown("online-samenwerken", &["overleggen", "server"]),
            shown("mods-en-levels-maken", &["bouwen"]),
            shown("leergierig", &["terugkijken"]),
            shown("uitleg-geven", &["helpen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Ons team maakte ruzie. We spraken af wie wanneer praat.",
                "Our team argued. We agreed on who talks when.",
            ),
            sample(Ask::Often, "Twee avonden per week met hetzelfde team.", "Two evenings a week with the same team."),
        ],
        not_shown: label(
            "Een hoge rang laat nog niet zien dat je leiding gaf.",
            "A high rank does not show that you led people.",
        ),
    },
    Activity {
        id: "repareren",
        group: Group::Making,
        section: Section::Projects,
        label: label("Fietsen repareren, klussen of tuinieren", "Repairing bikes, odd jobs or gardening"),
        synonyms: label(
            "fietsenmaker|band plakken|brommer|scooter|telefoon repareren|schilderen|timmeren|verbouwen|grasmaaien|tuin|heitje voor een karweitje",
            "bike repair|scooter|moped|phone repair|painting|carpentry|DIY|mowing|garden",
        ),
        role: label("Reparaties en klussen", "Repairs and odd jobs"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("Familie en buurt", "Family and neighbours"),
        tasks: &[
            task("fietsen", "fietsen opknappen", "fixing up bikes"),
            task("onderdelen", "kapotte onderdelen vervangen", "replacing broken parts"),
            task("timmeren", "timmeren", "doing carpentry"),
            task("schilderen", "muren schilderen", "painting walls"),
            task("tuin", "gras maaien of onkruid wieden", "mowing lawns or weeding"),
            task("gereedschap", "gereedschap onderhouden", "looking after tools"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klussen deed je ongeveer?", "About how many jobs did you do?"),
            result: label("rondde ongeveer {n} [klus|klussen] af", "finished about {n} [job|jobs]"),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("repareren", &["fietsen", "onderdelen"]),
            shown("gereedschap-gebruiken", &["timmeren", "schilderen"]),
            shown("tuinwerk", &["tuin"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De ketting liep er steeds af. Ik stelde het wiel opnieuw.",
                "The chain kept coming off. I set the wheel again.",
            ),
            sample(
                Ask::Said,
                "De buurvrouw stuurt nu haar vriendinnen naar mij.",
                "My neighbour now sends her friends to me.",
            ),
            sample(
                Ask::Learnt,
                "Met filmpjes leerde ik in een middag een band plakken.",
                "From videos I learnt to mend a tyre in an afternoon.",
            ),
        ],
        not_shown: label("Dit is nog geen vakdiploma.", "This is not a trade certificate."),
    },
    Activity {
        id: "modden",
        group: Group::Making,
        section: Section::Projects,
        label: label("Mods, levels of eigen games maken", "Making mods, levels or games"),
        synonyms: label(
            "modden|Roblox Studio|Minecraft|Unity|Godot|Unreal|Blender|game maken|map|server|plugin",
            "modding|Roblox Studio|Minecraft|Unity|Godot|Unreal|Blender|game development|map|plugin",
        ),
        role: label("Maker van games en mods", "Game and mod maker"),
        place: label("Voor welke game of community?", "For which game or community?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("idee", "spelregels bedenken", "thinking up game rules"),
            task("bouwen", "een spelwereld bouwen", "building a game world"),
            task("scripts", "scripts schrijven", "writing scripts"),
            task("testen", "vrienden laten testen", "letting friends test"),
            task("fouten", "bugs oplossen", "fixing bugs"),
            task("delen", "online publiceren", "publishing online"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoe vaak werd het ongeveer gedownload of gespeeld?",
                "About how many times was it downloaded or played?",
            ),
            result: label(
                "maakte een game of mod die ongeveer {n} keer gespeeld is",
                "made a game or mod that was played about [once|{n} times]",
            ),
            shows: "mods-en-levels-maken",
        },
        shows: &[
            shown("mods-en-levels-maken", &["bouwen", "delen"]),
            shown("programmeren", &["scripts"]),
            shown("creatief-denken", &["idee"]),
            shown("nauwkeurig-werken", &["testen", "fouten"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Spelers raakten vast op level drie. Ik maakte een hint.",
                "Players got stuck on level three. I added a hint.",
            ),
            sample(
                Ask::Change,
                "Eerst speelde alleen mijn broer het, nu duizend mensen.",
                "First only my brother played it, now a thousand people.",
            ),
            sample(
                Ask::Learnt,
                "In twee maanden leerde ik Blender met filmpjes.",
                "In two months I learnt Blender from videos.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je in een gamestudio werkte.",
            "This does not show that you worked in a game studio.",
        ),
    },
    Activity {
        id: "esports",
        group: Group::Making,
        section: Section::Projects,
        label: label("Spelen in een e-sportsteam", "Playing in an e-sports team"),
        synonyms: label(
            "e-sports|esports|toernooi|competitie|Valorant|League of Legends|Rocket League|EA FC|Counter-Strike|clan",
            "e-sports|esports|tournament|league|Valorant|League of Legends|Rocket League|EA FC|Counter-Strike|clan",
        ),
        role: label("E-sporter", "E-sports player"),
        place: label("In welk team of welke competitie?", "In which team or league?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("trainen", "op vaste avonden trainen", "training on fixed evenings"),
            task("tactiek", "tactieken bespreken", "discussing tactics"),
            task("terugkijken", "opnames van wedstrijden terugkijken", "watching match recordings"),
            task("toernooi", "toernooien spelen", "playing tournaments"),
            task("rustig", "rustig blijven bij achterstand", "keeping cool when behind"),
            task("rol", "een vaste rol in het team spelen", "playing a fixed role in the team"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel wedstrijden of toernooien speelde je ongeveer?",
                "About how many matches or tournaments did you play?",
            ),
            result: label(
                "speelde ongeveer {n} [teamwedstrijd|teamwedstrijden]",
                "played about {n} team [match|matches]",
            ),
            shows: "online-samenwerken",
        },
        shows: &[
            shown("online-samenwerken", &["tactiek", "rol"]),
            shown("doorzetten", &["trainen"]),
            shown("omgaan-met-feedback", &["terugkijken"]),
            shown("stressbestendig", &["rustig"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "We verloren steeds in de laatste ronde. We maakten vaste rollen.",
                "We kept losing the last round. We set fixed roles.",
            ),
            sample(
                Ask::Change,
                "In één seizoen gingen we van plek 40 naar plek 12.",
                "In one season we went from 40th to 12th.",
            ),
            sample(
                Ask::Often,
                "Drie avonden per week, anderhalf jaar lang.",
                "Three evenings a week, for a year and a half.",
            ),
        ],
        not_shown: label(
            "Een hoge rang laat nog niet zien dat je leiding gaf.",
            "A high rank does not show that you led people.",
        ),
    },
    Activity {
        id: "streamen",
        group: Group::Making,
        section: Section::Projects,
        label: label("Streamen op Twitch, YouTube of TikTok", "Streaming on Twitch, YouTube or TikTok"),
        synonyms: label(
            "Twitch|stream|livestream|streamer|OBS|TikTok live|YouTube live|kanaal|gamen",
            "Twitch|stream|live stream|streamer|OBS|TikTok live|YouTube live|channel|gaming",
        ),
        role: label("Streamer", "Streamer"),
        place: label("Op welk kanaal? Je echte naam hoeft niet.", "On which channel? Your real name is not needed."),
        organisation: label("Eigen kanaal", "Own channel"),
        tasks: &[
            task("instellen", "beeld of geluid instellen", "setting up picture or sound"),
            task("praten", "praten met kijkers", "talking to viewers"),
            task("rooster", "vaste tijden aanhouden", "keeping to fixed times"),
            task("regels", "chatregels bewaken", "enforcing chat rules"),
            task("knippen", "clips monteren", "cutting clips"),
            task("ontwerp", "een logo of overlay ontwerpen", "designing a logo or overlay"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel mensen keken er gemiddeld?", "How many people watched on average?"),
            result: label("had gemiddeld {n} [kijker|kijkers]", "had {n} [viewer|viewers] on average"),
            shows: "livestreamen",
        },
        shows: &[
            shown("livestreamen", &["instellen"]),
            shown("communiceren", &["praten"]),
            shown("betrouwbaar", &["rooster"]),
            shown("videos-bewerken", &["knippen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Iemand schold in de chat. Ik gaf een waarschuwing en een ban.",
                "Someone swore in the chat. I gave a warning and a ban.",
            ),
            sample(
                Ask::Change,
                "Eerst keken er twee vrienden, nu dertig mensen.",
                "At first two friends watched, now thirty people.",
            ),
            sample(Ask::Often, "Elke dinsdag en vrijdag, een jaar lang.", "Every Tuesday and Friday, for a year."),
        ],
        not_shown: label(
            "Veel kijkers laten nog niet zien dat je marketing kunt doen.",
            "Many viewers do not show that you can do marketing.",
        ),
    },
    Activity {
        id: "tekenen",
        group: Group::Making,
        section: Section::Projects,
        label: label("Tekenen, schilderen of ontwerpen", "Drawing, painting or designing"),
        synonyms: label(
            "tekenen|schilderen|illustratie|Procreate|digitaal tekenen|logo|grafisch|Canva|anime|graffiti|handlettering",
            "drawing|painting|illustration|Procreate|digital art|logo|graphic design|Canva|anime|graffiti|lettering",
        ),
        role: label("Tekeningen en ontwerpen", "Drawings and designs"),
        place: label("Waar of voor wie maakte je dit?", "Where or for whom did you make this?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("schetsen", "schetsen maken", "making sketches"),
            task("uitwerken", "tekeningen digitaal afmaken", "finishing drawings digitally"),
            task("opdracht", "in opdracht werken", "working on commission"),
            task("posters", "posters ontwerpen", "designing posters"),
            task("tips", "tips van anderen verwerken", "using tips from others"),
            task("oefenen", "een techniek blijven oefenen", "practising a technique over time"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel tekeningen of ontwerpen maakte je ongeveer?",
                "About how many drawings or designs did you finish?",
            ),
            result: label(
                "maakte ongeveer {n} [tekening of ontwerp|tekeningen of ontwerpen]",
                "finished about {n} [drawing or design|drawings or designs]",
            ),
            shows: "creatief-denken",
        },
        shows: &[
            shown("creatief-denken", &["schetsen", "posters"]),
            shown("computer", &["uitwerken"]),
            shown("omgaan-met-feedback", &["tips"]),
            shown("doorzetten", &["oefenen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De opdrachtgever vond het logo te druk. Ik maakte drie rustige versies.",
                "The client found the logo too busy. I made three calm versions.",
            ),
            sample(
                Ask::Change,
                "Eerst tekende ik na, nu verzin ik eigen figuren.",
                "First I copied drawings, now I make up my own characters.",
            ),
            sample(
                Ask::Said,
                "De bakker in onze straat gebruikt mijn poster.",
                "The baker in our street uses my poster.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je vormgever bent.",
            "This does not show that you are a professional designer.",
        ),
    },
    Activity {
        id: "naaien",
        group: Group::Making,
        section: Section::Projects,
        label: label("Kleding naaien, haken of sieraden maken", "Sewing clothes, crocheting or making jewellery"),
        synonyms: label(
            "naaien|naaimachine|haken|breien|borduren|sieraden|kleding vermaken|mode|cosplay|kapper|nagels|vlechten",
            "sewing|sewing machine|crochet|knitting|embroidery|jewellery|altering clothes|fashion|cosplay|braiding|nails",
        ),
        role: label("Maker van kleding en accessoires", "Clothes and accessories maker"),
        place: label(
            "Voor wie maakte je dit? Noem liever geen namen.",
            "Who did you make this for? Please give no names.",
        ),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("patroon", "patronen tekenen", "drawing patterns"),
            task("naaien", "met de naaimachine naaien", "sewing with a machine"),
            task("vermaken", "kleding vermaken", "altering clothes"),
            task("opmeten", "maten opnemen", "taking measurements"),
            task("haken", "haken of breien", "crocheting or knitting"),
            task("verkopen", "eigen werk verkopen", "selling handmade items"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel kledingstukken of sieraden maakte je ongeveer?",
                "About how many garments or accessories did you make?",
            ),
            result: label(
                "maakte ongeveer {n} [kledingstuk of sieraad|kledingstukken of sieraden]",
                "made about {n} [garment or accessory|garments or accessories]",
            ),
            shows: "creatief-denken",
        },
        shows: &[
            shown("creatief-denken", &["patroon"]),
            shown("nauwkeurig-werken", &["opmeten"]),
            shown("repareren", &["vermaken"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De rits zat scheef. Ik haalde hem er drie keer uit.",
                "The zip was crooked. I took it out three times.",
            ),
            sample(
                Ask::Learnt,
                "Met een boek en filmpjes leerde ik naaien in een winter.",
                "With a book and videos I learnt to sew in one winter.",
            ),
            sample(Ask::Said, "Een vriendin droeg mijn jurk op het gala.", "A friend wore my dress to the prom."),
        ],
        not_shown: label("Dit laat nog niet zien dat je kleermaker bent.", "This does not show that you are a tailor."),
    },
    Activity {
        id: "computers",
        group: Group::Making,
        section: Section::Projects,
        label: label("Computers of telefoons bouwen of repareren", "Building or repairing computers or phones"),
        synonyms: label(
            "pc bouwen|gaming-pc|telefoon repareren|scherm vervangen|hardware|Linux|server|netwerk|Raspberry Pi|laptop",
            "PC building|gaming PC|phone repair|screen replacement|hardware|Linux|server|network|Raspberry Pi|laptop",
        ),
        role: label("Computers en telefoons repareren", "Computer and phone repair"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("Familie en vrienden", "Family and friends"),
        tasks: &[
            task("vergelijken", "uitzoeken welke onderdelen passen", "working out which parts fit"),
            task("bouwen", "een pc in elkaar zetten", "putting together a PC"),
            task("scherm", "schermen of accu's vervangen", "replacing screens or batteries"),
            task("storing", "uitzoeken waarom iets niet werkt", "finding out why something fails"),
            task("installeren", "programma's installeren", "installing software"),
            task("uitleggen", "aan anderen vertellen hoe iets werkt", "telling others how something works"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel apparaten bouwde of maakte je ongeveer?",
                "About how many devices did you build or fix?",
            ),
            result: label(
                "kreeg ongeveer {n} [apparaat|apparaten] aan de praat",
                "got about {n} [device|devices] working",
            ),
            shows: "repareren",
        },
        shows: &[
            shown("repareren", &["scherm"]),
            shown("problemen-oplossen", &["storing"]),
            shown("computer", &["installeren"]),
            shown("informatie-zoeken", &["vergelijken"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn pc startte niet. Ik testte elk onderdeel apart.",
                "My PC would not start. I tested each part separately.",
            ),
            sample(
                Ask::Change,
                "Met een nieuwe schijf startte de laptop in tien seconden.",
                "With a new drive the laptop started in ten seconds.",
            ),
            sample(
                Ask::Learnt,
                "Na twee weken filmpjes bouwde ik mijn eerste pc.",
                "After two weeks of videos I built my first PC.",
            ),
        ],
        not_shown: label("Dit is nog geen vakdiploma ict of elektro.", "This is not an IT or electrical certificate."),
    },
    Activity {
        id: "meubels",
        group: Group::Making,
        section: Section::Projects,
        label: label("Meubels maken of opknappen", "Making or restoring furniture"),
        synonyms: label(
            "houtbewerking|timmeren|meubels opknappen|schuren|lassen|kast|3D-printen|klussen|upcycling|werkplaats",
            "woodwork|carpentry|furniture|sanding|welding|3D printing|DIY|upcycling|workshop",
        ),
        role: label("Meubels maken en opknappen", "Making and restoring furniture"),
        place: label("Waar of voor wie maakte je dit?", "Where or for whom did you make this?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("tekenen", "een ontwerp tekenen", "drawing a design"),
            task("meten", "hout opmeten", "measuring wood"),
            task("zagen", "planken zagen", "sawing planks"),
            task("schuren", "schuren of lakken", "sanding or varnishing"),
            task("kapot", "kapotte stoelen herstellen", "mending broken chairs"),
            task("veilig", "een bril of handschoenen dragen", "wearing goggles or gloves"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel meubels maakte je of knapte je op?", "How many pieces did you make or restore?"),
            result: label("leverde {n} [meubel|meubels] af", "completed {n} [piece|pieces] of furniture"),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("gereedschap-gebruiken", &["zagen", "schuren"]),
            shown("nauwkeurig-werken", &["meten"]),
            shown("creatief-denken", &["tekenen"]),
            shown("veilig-werken", &["veilig"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De plank was te kort. Ik paste het ontwerp aan.",
                "The plank was too short. I changed the design.",
            ),
            sample(
                Ask::Change,
                "Een stoel van de stort werd een stoel voor mijn kamer.",
                "A dumped chair became a chair for my room.",
            ),
            sample(
                Ask::Said,
                "Mijn tante vroeg er ook een voor haar keuken.",
                "My aunt asked for one for her kitchen too.",
            ),
        ],
        not_shown: label("Dit is nog geen vakdiploma.", "This is not a trade certificate."),
    },
    Activity {
        id: "moestuin",
        group: Group::Making,
        section: Section::Projects,
        label: label("Een moestuin of planten verzorgen", "Growing vegetables or plants"),
        synonyms: label(
            "moestuin|volkstuin|schooltuin|planten|kruiden|balkon|groente kweken|composteren|tuinieren",
            "vegetable garden|allotment|school garden|plants|herbs|balcony|growing vegetables|compost|gardening",
        ),
        role: label("Tuinier van een moestuin", "Kitchen gardener"),
        place: label(
            "Waar deed je dit? Bijvoorbeeld: een schooltuin.",
            "Where did you do this? For example: a school garden.",
        ),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("zaaien", "groente zaaien", "sowing vegetables"),
            task("water", "elke dag water geven", "watering every day"),
            task("wieden", "onkruid wieden", "weeding"),
            task("oogsten", "groente oogsten", "harvesting vegetables"),
            task("plan", "bedenken wat wanneer geplant wordt", "working out what to plant when"),
            task("delen", "de oogst verdelen", "sharing out the harvest"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel soorten groente of planten kweekte je?",
                "How many kinds of vegetables or plants did you grow?",
            ),
            result: label(
                "kweekte {n} [soort|soorten] groente of planten",
                "grew {n} [kind|kinds] of vegetables or plants",
            ),
            shows: "tuinwerk",
        },
        shows: &[
            shown("tuinwerk", &["zaaien", "wieden", "oogsten"]),
            shown("verantwoordelijkheid-nemen", &["water"]),
            shown("plannen", &["plan"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Slakken aten alle sla. Ik zette er een rand van koper om.",
                "Slugs ate all the lettuce. I put a copper edge round it.",
            ),
            sample(
                Ask::Change,
                "Het eerste jaar mislukte, het tweede jaar at de hele straat mee.",
                "The first year failed, the second fed the whole street.",
            ),
            sample(Ask::Often, "Van maart tot oktober bijna elke dag.", "From March to October, almost every day."),
        ],
        not_shown: NONE,
    },
];
