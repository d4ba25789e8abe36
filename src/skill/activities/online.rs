//! Posting, selling and working online, AI tools.

use super::task;
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
            task("monteren", "video's monteren", "editing videos"),
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
        shows: &["social-media-beheren", "videos-bewerken", "creatief-denken"],
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
            task("onderhandelen", "onderhandelen over de prijs", "negotiating the price"),
            task("versturen", "pakketten versturen", "sending parcels"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel spullen verkocht je ongeveer?", "About how many items did you sell?"),
            result: label("verkocht ongeveer {n} [artikel|artikelen]", "sold about {n} [item|items]"),
            shows: "ondernemend",
        },
        shows: &["online-verkopen", "onderhandelen", "ondernemend"],
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
            task("prompts", "duidelijke prompts schrijven", "writing clear prompts"),
            task("oefenvragen", "oefenvragen laten maken", "making practice questions"),
            task("teksten", "teksten laten nakijken", "getting texts checked"),
            task("ideeen", "ideeën laten bedenken", "asking for ideas"),
            task("controleren", "antwoorden controleren met andere bronnen", "checking answers against other sources"),
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
        shows: &["prompts-schrijven", "ai-antwoorden-controleren", "kritisch-nadenken"],
        not_shown: label(
            "Je bent nog geen AI-expert. Noem de tool en het resultaat.",
            "This does not make you an AI expert. Name tool and result.",
        ),
    },
];
