//! Posting, selling and working online, AI tools.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const ONLINE: &[Activity] = &[
    Activity {
        id: "videos",
        group: Group::Online,
        section: Section::Projects,
        label: label("Video's of posts maken", "Making videos or posts"),
        synonyms: label(
            "TikTok|YouTube|Instagram|Snapchat|vlog|vloggen|influencer|content|socials|monteren|CapCut|podcast|filmen",
            "TikTok|YouTube|Instagram|Snapchat|vlog|influencer|content creator|socials|editing|CapCut|podcast|filming",
        ),
        role: label("Maker van video's en posts", "Video and social media creator"),
        place: label("Voor welk account, welke club of welk bedrijf?", "For which account, club or company?"),
        organisation: label("Eigen kanaal", "Own channel"),
        tasks: &[
            task("filmen", "filmen", "filming"),
            task("monteren", "beelden monteren", "cutting footage"),
            task("teksten", "ondertitels schrijven", "writing subtitles"),
            task("plannen", "posts plannen", "planning posts"),
            task("reageren", "reageren op berichten", "replying to messages"),
            task("bekijken", "bijhouden wat goed werkt", "keeping track of what works"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel video's of posts plaatste je ongeveer?",
                "About how many videos or posts did you publish?",
            ),
            result: label(
                "plaatste ongeveer {n} [video of post|video's of posts]",
                "published about {n} [video or post|videos or posts]",
            ),
            shows: "social-media-beheren",
        },
        shows: &[
            shown("social-media-beheren", &["plannen", "reageren"]),
            shown("videos-bewerken", &["monteren", "teksten"]),
            shown("creatief-denken", &["filmen"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Eerst keken dertig mensen, na drie maanden vijfhonderd.",
                "At first thirty people watched, after three months five hundred.",
            ),
            sample(Ask::Often, "Elke week één video, een jaar lang.", "One video every week, for a year."),
            sample(
                Ask::Hard,
                "Het geluid was slecht. Ik nam alles opnieuw op met een microfoon.",
                "The sound was bad. I recorded it all again with a microphone.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je marketing kunt doen.",
            "This does not show that you can do marketing.",
        ),
    },
    Activity {
        id: "tweedehands",
        group: Group::Online,
        section: Section::Projects,
        label: label("Spullen verkopen op Vinted of Marktplaats", "Selling things on Vinted or eBay"),
        synonyms: label(
            "Vinted|Marktplaats|Depop|tweedehands|kleding verkopen|sneakers|vrijmarkt",
            "Vinted|eBay|Depop|second-hand|reselling|sneakers|flea market",
        ),
        role: label("Verkoop van eigen spullen", "Selling own items"),
        place: label("Via welke app of website?", "On which app or website?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("fotos", "foto's maken", "taking photos"),
            task("advertenties", "advertenties schrijven", "writing adverts"),
            task("prijzen", "prijzen vergelijken", "comparing prices"),
            task("vragen", "vragen van kopers beantwoorden", "answering buyers' questions"),
            task("onderhandelen", "een prijs afspreken", "agreeing on a price"),
            task("versturen", "pakketten versturen", "sending parcels"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel spullen verkocht je ongeveer?", "About how many items did you sell?"),
            result: label("verkocht ongeveer {n} [artikel|artikelen]", "sold about {n} [item|items]"),
            shows: "ondernemend",
        },
        shows: &[
            shown("online-verkopen", &["fotos", "advertenties", "versturen"]),
            shown("onderhandelen", &["onderhandelen"]),
            shown("ondernemend", &["prijzen"]),
            shown("klantgericht-werken", &["vragen"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Met betere foto's verkocht ik twee keer zo snel.",
                "With better photos I sold twice as fast.",
            ),
            sample(
                Ask::Said,
                "Kopers gaven mij bijna altijd vijf sterren.",
                "Buyers almost always gave me five stars.",
            ),
            sample(
                Ask::Hard,
                "Een pakket raakte kwijt. Ik zocht het uit en betaalde terug.",
                "A parcel got lost. I looked into it and paid back.",
            ),
        ],
        not_shown: label("Dit is nog geen eigen bedrijf.", "This is not a business of your own yet."),
    },
    Activity {
        id: "ai",
        group: Group::Online,
        section: Section::Projects,
        label: label("AI gebruiken, zoals ChatGPT of Copilot", "Using AI, such as ChatGPT or Copilot"),
        synonyms: label(
            "AI|ChatGPT|Copilot|Gemini|Claude|chatbot|prompt|prompts|kunstmatige intelligentie|Midjourney",
            "AI|ChatGPT|Copilot|Gemini|Claude|chatbot|prompt|prompts|artificial intelligence|Midjourney",
        ),
        role: label("Werken met AI", "Working with AI"),
        place: label(
            "Waarvoor gebruikte je AI? Bijvoorbeeld: school.",
            "What did you use AI for? For example: school.",
        ),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("prompts", "duidelijk vragen wat nodig is", "asking clearly for what is needed"),
            task("oefenvragen", "oefenvragen laten maken", "making practice questions"),
            task("teksten", "teksten laten nakijken", "getting texts checked"),
            task("ideeen", "ideeën laten bedenken", "asking for ideas"),
            task("controleren", "feiten opzoeken in andere bronnen", "looking up facts in other sources"),
            task("verbeteren", "fouten van AI verbeteren", "correcting AI's mistakes"),
        ],
        number: NumberQuestion {
            ask: label(
                "Bij hoeveel opdrachten controleerde je zelf wat AI schreef?",
                "For how many tasks did you check what AI wrote?",
            ),
            result: label(
                "ging bij {n} [opdracht|opdrachten] na of alles klopte",
                "made sure the facts were right in {n} [task|tasks]",
            ),
            shows: "ai-antwoorden-controleren",
        },
        shows: &[
            shown("prompts-schrijven", &["prompts", "ideeen"]),
            shown("ai-antwoorden-controleren", &["controleren"]),
            shown("kritisch-nadenken", &["verbeteren"]),
            shown("leergierig", &["oefenvragen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "AI verzon een bron. Ik zocht zelf een echte.",
                "AI made up a source. I found a real one myself.",
            ),
            sample(
                Ask::Change,
                "Met oefenvragen ging mijn cijfer van een 5 naar een 7.",
                "With practice questions my mark went from 5 to 7.",
            ),
        ],
        not_shown: label(
            "Je bent nog geen AI-expert. Noem de tool en het resultaat.",
            "This does not make you an AI expert. Name tool and result.",
        ),
    },
    Activity {
        id: "websites",
        group: Group::Online,
        section: Section::Projects,
        label: label("Een website of app maken voor iemand", "Making a website or app for someone"),
        synonyms: label(
            "website|webdesign|WordPress|Wix|HTML|CSS|JavaScript|app|landingspagina|portfolio",
            "website|web design|WordPress|Wix|HTML|CSS|JavaScript|app|landing page|portfolio",
        ),
        role: label("Maker van websites", "Website maker"),
        place: label("Voor welke club, welk bedrijf of wie?", "For which club, company or person?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("wensen", "vragen wat iemand nodig heeft", "asking what someone needs"),
            task("ontwerp", "pagina's ontwerpen", "designing pages"),
            task("bouwen", "pagina's bouwen", "coding pages"),
            task("teksten", "teksten plaatsen", "adding content"),
            task("telefoon", "testen op een telefoon", "testing on a phone"),
            task("bijwerken", "de site bijwerken", "keeping the site up to date"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel mensen bezoeken de site ongeveer per maand?",
                "About how many people visit the site a month?",
            ),
            result: label(
                "maakte een site met ongeveer {n} [bezoeker|bezoekers] per maand",
                "made a site with about {n} [visitor|visitors] a month",
            ),
            shows: "websites-maken",
        },
        shows: &[
            shown("websites-maken", &["bouwen", "teksten"]),
            shown("luisteren", &["wensen"]),
            shown("creatief-denken", &["ontwerp"]),
            shown("nauwkeurig-werken", &["telefoon"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Op mijn telefoon viel alles over elkaar. Ik maakte één kolom.",
                "On my phone everything overlapped. I made it one column.",
            ),
            sample(
                Ask::Said,
                "De club kreeg via de site tien nieuwe leden.",
                "The club got ten new members through the site.",
            ),
            sample(
                Ask::Learnt,
                "In een maand leerde ik genoeg HTML voor een hele site.",
                "In a month I learnt enough HTML for a whole site.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je in een softwareteam werkte.",
            "This does not show that you worked in a software team.",
        ),
    },
    Activity {
        id: "fotos",
        group: Group::Online,
        section: Section::Projects,
        label: label("Foto's maken en bewerken", "Taking and editing photos"),
        synonyms: label(
            "fotograferen|fotografie|camera|Lightroom|Photoshop|portret|sportfoto's|drone|Instagram|bewerken",
            "photography|camera|Lightroom|Photoshop|portrait|sports photos|drone|Instagram|editing",
        ),
        role: label("Hobbyfotograaf", "Hobby photographer"),
        place: label("Voor wie of welk account deed je dit?", "For whom or which account did you do this?"),
        organisation: label("Eigen project", "Personal project"),
        tasks: &[
            task("maken", "bij wedstrijden of feesten fotograferen", "taking pictures at matches or parties"),
            task("bewerken", "kleur of licht aanpassen", "adjusting colour or light"),
            task("kiezen", "de beste beelden kiezen", "choosing the best pictures"),
            task("vragen", "vooraf toestemming vragen", "asking for permission first"),
            task("leveren", "beelden op tijd inleveren", "handing in pictures on time"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel reportages of opdrachten deed je?", "How many shoots or assignments did you do?"),
            result: label("deed {n} [opdracht|opdrachten] met de camera", "did {n} [shoot|shoots] with the camera"),
            shows: "fotos-bewerken",
        },
        shows: &[
            shown("fotos-bewerken", &["bewerken"]),
            shown("creatief-denken", &["maken"]),
            shown("verantwoordelijkheid-nemen", &["vragen"]),
            shown("betrouwbaar", &["leveren"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Het was donker in de zaal. Ik leerde werken zonder flits.",
                "The hall was dark. I learnt to work without flash.",
            ),
            sample(
                Ask::Said,
                "De club zet mijn beelden nu op de voorpagina.",
                "The club now puts my pictures on its front page.",
            ),
            sample(
                Ask::Change,
                "Eerst was één op de tien scherp, nu bijna alles.",
                "At first one in ten was sharp, now nearly all.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je beroepsfotograaf bent.",
            "This does not show that you are a professional photographer.",
        ),
    },
    Activity {
        id: "clubaccount",
        group: Group::Online,
        section: Section::Volunteering,
        label: label("Social media doen voor een club of bedrijf", "Doing social media for a club or business"),
        synonyms: label(
            "Instagram|TikTok|Facebook|club|winkel|posts|stories|nieuwsbrief|beheerder|Canva|reclame",
            "Instagram|TikTok|Facebook|club|shop|posts|stories|newsletter|admin|Canva|promotion",
        ),
        role: label("Beheerder social media", "Social media assistant"),
        place: label("Voor welke club of welk bedrijf?", "For which club or business?"),
        organisation: NONE,
        tasks: &[
            task("planning", "een kalender met posts maken", "making a calendar of posts"),
            task("ontwerpen", "plaatjes met tekst maken", "making pictures with text"),
            task("schrijven", "berichten schrijven", "writing posts"),
            task("antwoorden", "op vragen van volgers reageren", "answering followers' questions"),
            task("cijfers", "bijhouden wat goed loopt", "tracking what does well"),
            task("toestemming", "toestemming vragen voor foto's", "asking permission for photos"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel volgers kwamen er ongeveer bij?", "About how many followers did you gain?"),
            result: label("kreeg er ongeveer {n} [volger|volgers] bij", "gained about {n} [follower|followers]"),
            shows: "social-media-beheren",
        },
        shows: &[
            shown("social-media-beheren", &["antwoorden", "cijfers"]),
            shown("plannen", &["planning"]),
            shown("ontwerpen-in-canva", &["ontwerpen"]),
            shown("verantwoordelijkheid-nemen", &["toestemming"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "In een half jaar gingen we van 200 naar 480 volgers.",
                "In half a year we went from 200 to 480 followers.",
            ),
            sample(
                Ask::Hard,
                "Iemand schreef iets naars. Ik overlegde en verborg de reactie.",
                "Someone wrote something nasty. I checked and hid the comment.",
            ),
            sample(Ask::Often, "Drie berichten per week, een seizoen lang.", "Three posts a week, for a season."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je marketing kunt doen.",
            "This does not show that you can do marketing.",
        ),
    },
    Activity {
        id: "discord",
        group: Group::Online,
        section: Section::Volunteering,
        label: label("Een Discord-server of online groep beheren", "Running a Discord server or online group"),
        synonyms: label(
            "Discord|moderator|mod|server|community|forum|Reddit|groepsapp|beheerder|admin|gilde",
            "Discord|moderator|mod|server|community|forum|Reddit|group chat|admin|guild",
        ),
        role: label("Moderator", "Moderator"),
        place: label("Van welke groep of server?", "Which group or server is it?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("regels", "huisregels opstellen", "drawing up house rules"),
            task("ruzie", "ruzies sussen", "settling quarrels"),
            task("welkom", "nieuwe leden welkom heten", "welcoming new members"),
            task("overleg", "overleggen met andere moderators", "consulting other moderators"),
            task("bots", "bots instellen", "setting up bots"),
            task("event", "spelavonden opzetten", "hosting game nights"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel leden had de groep ongeveer?", "About how many members did the group have?"),
            result: label(
                "beheerde een groep van ongeveer {n} [lid|leden]",
                "moderated a group of about {n} [member|members]",
            ),
            shows: "online-samenwerken",
        },
        shows: &[
            shown("online-samenwerken", &["overleg"]),
            shown("conflicten-oplossen", &["ruzie"]),
            shown("evenementen-organiseren", &["event"]),
            shown("computer", &["bots"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Twee leden scholden elkaar uit. Ik sprak ze apart.",
                "Two members insulted each other. I spoke to them separately.",
            ),
            sample(Ask::Change, "De server groeide van 30 naar 400 leden.", "The server grew from 30 to 400 members."),
            sample(Ask::Often, "Elke dag een half uur, twee jaar lang.", "Half an hour every day, for two years."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je werknemers leidde.",
            "This does not show that you led employees.",
        ),
    },
    Activity {
        id: "webshop",
        group: Group::Online,
        section: Section::Projects,
        label: label("Een eigen webshop of product verkopen", "Running a web shop or selling a product"),
        synonyms: label(
            "webshop|eigen bedrijf|Shopify|Etsy|dropshipping|merk|printen|T-shirts|KvK|ondernemer|zzp",
            "web shop|online store|own business|Shopify|Etsy|dropshipping|brand|T-shirts|entrepreneur",
        ),
        role: label("Eigen webshop", "Own web shop"),
        place: label("Hoe heet je winkel of account?", "What is your shop or account called?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("product", "producten kiezen of maken", "choosing or making products"),
            task("site", "de site inrichten", "setting up the site"),
            task("prijs", "prijzen berekenen", "calculating prices"),
            task("versturen", "bestellingen versturen", "sending orders"),
            task("vragen", "vragen van klanten beantwoorden", "answering customers' questions"),
            task("reclame", "posts als reclame maken", "making posts as advertising"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel bestellingen verstuurde je ongeveer?", "About how many orders did you send?"),
            result: label("verstuurde ongeveer {n} [bestelling|bestellingen]", "sent about {n} [order|orders]"),
            shows: "ondernemend",
        },
        shows: &[
            shown("ondernemend", &["product"]),
            shown("online-verkopen", &["site", "versturen"]),
            shown("rekenen", &["prijs"]),
            shown("klantgericht-werken", &["vragen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een levering kwam kapot aan. Ik stuurde meteen een nieuwe.",
                "A delivery arrived broken. I sent a new one at once.",
            ),
            sample(
                Ask::Change,
                "De eerste maand twee orders, de zesde maand dertig.",
                "Two orders in the first month, thirty in the sixth.",
            ),
            sample(Ask::Said, "Op 40 reviews stond ik op 4,8 sterren.", "Over 40 reviews I had 4.8 stars."),
        ],
        not_shown: label(
            "Verkoop laat nog niet zien dat je boekhouding kunt doen.",
            "Sales do not show that you can do bookkeeping.",
        ),
    },
];
