//! Digital skills and work with AI tools.

use super::super::lexicon::{
    Entry,
    Kind::{Ai, Digital},
};
use crate::text::label;

pub(super) const DIGITAL: &[Entry] = &[
    Entry {
        id: "computer",
        printed: label("Werken met de computer", "Computer skills"),
        kind: Digital,
        everyday: label(
            "goed met computers|digitaal|typen|bestanden|mailen",
            "good with computers|digital|typing|files|e-mail",
        ),
        question: label(
            "Welk programma gebruik je vaak? Wat maakte je ermee?",
            "Which program do you often use? What did you make?",
        ),
        competentnl: None,
        esco: Some("1007aa13-9f18-4bcf-96f3-e108c40baf69"),
    },
    Entry {
        id: "excel",
        printed: label("Excel", "Excel"),
        kind: Digital,
        everyday: label(
            "spreadsheet|tabellen|formules|Google Sheets|lijsten",
            "spreadsheet|tables|formulas|Google Sheets",
        ),
        question: label(
            "Wat hield je bij in Excel? Welke formule gebruikte je?",
            "What did you track in Excel? Which formula did you use?",
        ),
        competentnl: None,
        esco: Some("1973c966-f236-40c9-b2d4-5d71a89019be"),
    },
    Entry {
        id: "word",
        printed: label("Word", "Word"),
        kind: Digital,
        everyday: label(
            "verslag typen|Google Docs|brief maken|Microsoft Office",
            "typing a report|Google Docs|letters|Microsoft Office",
        ),
        question: label(
            "Welk verslag of welke brief maakte je in Word?",
            "Which report or letter did you make in Word?",
        ),
        competentnl: None,
        esco: Some("81633a44-f1db-4a01-a940-804c6905e330"),
    },
    Entry {
        id: "powerpoint",
        printed: label("PowerPoint", "PowerPoint"),
        kind: Digital,
        everyday: label(
            "presentatie maken|dia's|slides|Prezi|Google Slides",
            "making slides|presentation|Prezi|Google Slides",
        ),
        question: label(
            "Welke presentatie maakte je? Voor wie was die?",
            "Which presentation did you make? Who was it for?",
        ),
        competentnl: None,
        esco: Some("234aeb8d-56c3-4531-9193-1c5e6a8d16cb"),
    },
    Entry {
        id: "online-samenwerken",
        printed: label("Online samenwerken", "Working together online"),
        kind: Digital,
        everyday: label(
            "Teams|Discord|Zoom|OneDrive|samen in één document",
            "Teams|Discord|Zoom|OneDrive|sharing a document",
        ),
        question: label(
            "Met wie werkte je online samen? Met welke app?",
            "Who did you work with online? With which app?",
        ),
        competentnl: None,
        esco: Some("580660a6-5d3a-421d-a54f-d85b706c2b2f"),
    },
    Entry {
        id: "social-media-beheren",
        printed: label("Social media beheren", "Managing social media"),
        kind: Digital,
        everyday: label(
            "TikTok|Instagram|posten|volgers|account beheren|content",
            "TikTok|Instagram|posting|followers|running an account|content",
        ),
        question: label(
            "Welk account beheerde je? Wat was je beste post?",
            "Which account did you manage? What was your best post?",
        ),
        competentnl: None,
        esco: Some("5303169c-75d6-4751-9136-a4b88343388c"),
    },
    Entry {
        id: "videos-bewerken",
        printed: label("Video's bewerken", "Video editing"),
        kind: Digital,
        everyday: label(
            "monteren|filmen|CapCut|YouTube|vlog|ondertitels",
            "editing|filming|CapCut|YouTube|vlog|subtitles",
        ),
        question: label(
            "Welke video maakte je? Hoe vaak werd die bekeken?",
            "Which video did you make? How many views did it get?",
        ),
        competentnl: None,
        esco: Some("5ce80f97-b385-4a41-9339-a6593d0709c1"),
    },
    Entry {
        id: "fotos-bewerken",
        printed: label("Foto's bewerken", "Photo editing"),
        kind: Digital,
        everyday: label(
            "Photoshop|fotograferen|Lightroom|foto's maken",
            "Photoshop|photography|Lightroom|taking pictures",
        ),
        question: label(
            "Welke foto's bewerkte je? Waar zijn ze voor gebruikt?",
            "Which photos did you edit? What were they used for?",
        ),
        competentnl: None,
        esco: Some("df11ab22-3c40-4dc8-ab0c-e9f41e62449e"),
    },
    Entry {
        id: "ontwerpen-in-canva",
        printed: label("Ontwerpen in Canva", "Designing in Canva"),
        kind: Digital,
        everyday: label("posters maken|flyers|logo|vormgeven", "making posters|flyers|logo|graphic design"),
        question: label("Wat ontwierp je in Canva? Voor wie was het?", "What did you design in Canva? Who was it for?"),
        competentnl: None,
        esco: Some("f058bf62-70d1-4f5e-be2a-8b26fac24a96"),
    },
    Entry {
        id: "programmeren",
        printed: label("Programmeren", "Programming"),
        kind: Digital,
        everyday: label(
            "coderen|code schrijven|apps maken|Scratch|Arduino|robots",
            "coding|writing code|making apps|Scratch|Arduino|robots",
        ),
        question: label("Welk programma maakte je? Wat doet het?", "Which program did you make? What does it do?"),
        competentnl: Some("F2D610E19F"),
        esco: Some("21d2f96d-35f7-4e3f-9745-c533d2dd6e97"),
    },
    Entry {
        id: "programmeren-in-python",
        printed: label("Programmeren in Python", "Programming in Python"),
        kind: Digital,
        everyday: label("Python|coderen|script|data", "Python|coding|script|data"),
        question: label("Wat maakte je in Python? Wie gebruikt het?", "What did you make in Python? Who uses it?"),
        competentnl: None,
        esco: Some("ccd0a1d9-afda-43d9-b901-96344886e14d"),
    },
    Entry {
        id: "websites-maken",
        printed: label("Websites maken", "Building websites"),
        kind: Digital,
        everyday: label("HTML|CSS|JavaScript|WordPress|webdesign", "HTML|CSS|JavaScript|WordPress|web design"),
        question: label(
            "Welke website maakte je? Wat is het adres?",
            "Which website did you make? What is its address?",
        ),
        competentnl: None,
        esco: Some("69bbd53f-fbb0-4476-b4b2-ef7844464e28"),
    },
    Entry {
        id: "mods-en-levels-maken",
        printed: label("Mods en levels maken", "Making mods and levels"),
        kind: Digital,
        everyday: label(
            "modden|Minecraft|Roblox Studio|Unity|games maken|gamen",
            "modding|Minecraft|Roblox Studio|Unity|making games|gaming",
        ),
        question: label(
            "Welke mod of welk level maakte je? Wie speelde het?",
            "Which mod or level did you make? Who played it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "online-verkopen",
        printed: label("Online verkopen", "Selling online"),
        kind: Digital,
        everyday: label("Vinted|Marktplaats|webshop|tweedehands|Depop", "Vinted|eBay|web shop|second-hand|Depop"),
        question: label(
            "Wat verkocht je online? Hoeveel was dat ongeveer?",
            "What did you sell online? About how much?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "livestreamen",
        printed: label("Livestreamen", "Live streaming"),
        kind: Digital,
        everyday: label("streamen|Twitch|OBS|live uitzenden", "streaming|Twitch|OBS|going live"),
        question: label(
            "Wat zond je live uit? Hoeveel mensen keken er?",
            "What did you stream live? How many people watched?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "chatgpt",
        printed: label("ChatGPT", "ChatGPT"),
        kind: Ai,
        everyday: label("AI|chatbot|kunstmatige intelligentie|Gemini", "AI|chatbot|artificial intelligence|Gemini"),
        question: label(
            "Wat deed je met ChatGPT? Wat was het resultaat?",
            "What did you do with ChatGPT? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "copilot",
        printed: label("Microsoft Copilot", "Microsoft Copilot"),
        kind: Ai,
        everyday: label("AI|Copilot in Word|kunstmatige intelligentie", "AI|Copilot in Word|artificial intelligence"),
        question: label(
            "Wat deed je met Copilot? Wat was het resultaat?",
            "What did you do with Copilot? What was the result?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "prompts-schrijven",
        printed: label("Prompts schrijven voor AI", "Writing AI prompts"),
        kind: Ai,
        everyday: label(
            "AI|ChatGPT|goede vragen stellen aan AI|opdracht geven aan AI",
            "AI|ChatGPT|asking AI good questions|giving AI a task",
        ),
        question: label(
            "Welke tool gebruikte je? Welke prompt werkte goed?",
            "Which tool did you use? Which prompt worked well?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ai-antwoorden-controleren",
        printed: label("AI-antwoorden controleren", "Checking AI answers"),
        kind: Ai,
        everyday: label(
            "AI|ChatGPT|fouten van AI vinden|nakijken wat AI zegt",
            "AI|ChatGPT|finding AI mistakes|checking what AI says",
        ),
        question: label("Welke fout van AI vond je? Hoe kwam je erachter?", "Which mistake by AI did you find? How?"),
        competentnl: None,
        esco: None,
    },
];
