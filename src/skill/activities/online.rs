//! Posting, selling and working online, AI tools.

use super::{sample, shown, task};
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
            "Vinted|Marktplaats|Depop|tweedehands|kleding verkopen|sneakers|webshop|vrijmarkt",
            "Vinted|eBay|Depop|second-hand|reselling|sneakers|web shop|flea market",
        ),
        role: label("Verkoop van eigen spullen", "Selling own items"),
        place: label("Via welke app of website?", "On which app or website?"),
        organisation: label("Online", "Online"),
        tasks: &[
            task("fotos", "foto's maken", "taking photos"),
            task("advertenties", "advertenties schrijven", "writing adverts"),
            task("prijzen", "prijzen vergelijken", "comparing prices"),
            task("vragen", "vragen van kopers beantwoorden", "answering buyers' questions"),
            task("onderhandelen", "het eens worden over de prijs", "agreeing on a price"),
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
];
