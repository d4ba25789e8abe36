//! Skills of building sites, carpentry, painting and finishing.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const BUILDING: &[Entry] = &[
    Entry {
        id: "timmeren",
        printed: label("Timmeren", "Carpentry"),
        kind: Hard,
        everyday: label("timmerman|hout|houten kast maken|spijkers|bouw", "carpenter|wood|building cupboards|nails"),
        question: label("Wat timmerde je? Waar staat of zit het nu?", "What did you build? Where is it now?"),
        competentnl: None,
        esco: Some("19858dd3-a5fe-4855-b644-6ecfefd1c384"),
    },
    Entry {
        id: "houtverbindingen-maken",
        printed: label("Houtverbindingen maken", "Making wood joints"),
        kind: Hard,
        everyday: label(
            "pen-en-gat|deuvels|meubelmaker|lijmen|houtbewerking",
            "mortise and tenon|dowels|furniture maker|gluing|woodwork",
        ),
        question: label(
            "Welke verbinding maakte je? Voor welk werkstuk?",
            "Which joint did you make? For which piece?",
        ),
        competentnl: None,
        esco: Some("2e8e2acf-5d58-4d99-807d-2ed77a6c8b17"),
    },
    Entry {
        id: "houtmachines-bedienen",
        printed: label("Houtmachines bedienen", "Using woodworking machines"),
        kind: Hard,
        everyday: label(
            "cirkelzaag|afkortzaag|vlakbank|bandzaag|houtbewerking",
            "circular saw|mitre saw|planer|band saw|woodwork",
        ),
        question: label(
            "Welke machine gebruikte je? Wie gaf je uitleg?",
            "Which machine did you use? Who showed you how?",
        ),
        competentnl: None,
        esco: Some("f2f9934c-b462-43e1-9172-432cf1904c8c"),
    },
    Entry {
        id: "meubels-in-elkaar-zetten",
        printed: label("Meubels in elkaar zetten", "Assembling flat-pack furniture"),
        kind: Hard,
        everyday: label(
            "IKEA|kast in elkaar zetten|keuken monteren|bouwpakket",
            "IKEA|wardrobes|kitchen fitting|self-assembly",
        ),
        question: label("Wat zette je in elkaar? Voor wie deed je dat?", "What did you assemble? Who was it for?"),
        competentnl: None,
        esco: Some("fb370da8-255b-41c6-af69-ffe5676cfe62"),
    },
    Entry {
        id: "deuren-afhangen",
        printed: label("Deuren afhangen", "Hanging doors"),
        kind: Hard,
        everyday: label(
            "scharnieren|deur plaatsen|hang- en sluitwerk|slot",
            "hinges|fitting doors|door furniture|locks",
        ),
        question: label(
            "Hoeveel deuren hing je af? Sloten ze goed?",
            "How many doors did you hang? Did they close well?",
        ),
        competentnl: None,
        esco: Some("cd70c768-aab6-46e6-8fb4-3aad7fe4b4cb"),
    },
    Entry {
        id: "metselen",
        printed: label("Metselen", "Bricklaying"),
        kind: Hard,
        everyday: label("metselaar|muur bouwen|stenen|specie|bouw", "bricklayer|building walls|bricks|mortar"),
        question: label(
            "Welke muur metselde je? Hoe lang deed je erover?",
            "Which wall did you build? How long did it take?",
        ),
        competentnl: None,
        esco: Some("13e1c0a2-b90d-46f4-be51-11730360b38d"),
    },
    Entry {
        id: "beton-storten",
        printed: label("Beton storten", "Pouring concrete"),
        kind: Hard,
        everyday: label(
            "vloer storten|fundering|bekisting|betonvlechter",
            "concrete floors|foundations|formwork|reinforcement",
        ),
        question: label("Wat stortte je? Wat was jouw taak?", "What did you pour? What was your task?"),
        competentnl: None,
        esco: Some("46994031-5490-4a02-9937-c61f6e2d4fc9"),
    },
    Entry {
        id: "schilderen",
        printed: label("Schilderen", "House painting"),
        kind: Hard,
        everyday: label(
            "schilder|verven|muren sausen|kozijnen verven|verf",
            "painter|decorating|painting walls|painting frames|paint",
        ),
        question: label(
            "Wat schilderde je, binnen of buiten? Hoeveel lagen?",
            "What did you paint, inside or outside? How many coats?",
        ),
        competentnl: None,
        esco: Some("b826a56a-811d-477c-b165-271729f644a4"),
    },
    Entry {
        id: "schuren-en-plamuren",
        printed: label("Schuren en plamuren", "Sanding and filling"),
        kind: Hard,
        everyday: label(
            "schuurmachine|voorbereiden voor verven|gaten dichten|plamuurmes",
            "sander|preparing for paint|filling holes|filler",
        ),
        question: label("Wat maakte je klaar om te verven?", "What did you get ready for painting?"),
        competentnl: None,
        esco: Some("7d2a1c45-fae0-4bd6-b570-c668c9d4eda7"),
    },
    Entry {
        id: "behangen",
        printed: label("Behangen", "Wallpapering"),
        kind: Hard,
        everyday: label("behang|behanger|behang afstomen|muren", "wallpaper|decorator|stripping wallpaper|walls"),
        question: label(
            "Welke kamer heb je behangen? Liep het patroon goed door?",
            "Which room did you paper? Did the pattern line up?",
        ),
        competentnl: None,
        esco: Some("3816bddd-0765-48d6-b972-0f9aa7296a46"),
    },
    Entry {
        id: "stukadoren",
        printed: label("Stukadoren", "Plastering"),
        kind: Hard,
        everyday: label(
            "stuken|stucen|stukadoor|pleisteren|muren glad maken",
            "plasterer|smooth walls|render|skimming",
        ),
        question: label("Welke muur of welk plafond stukadoorde je?", "Which wall or ceiling did you plaster?"),
        competentnl: None,
        esco: Some("20f56226-24ed-495f-8bf5-0b2aa6413ba1"),
    },
    Entry {
        id: "tegels-zetten",
        printed: label("Tegels zetten", "Tiling"),
        kind: Hard,
        everyday: label(
            "tegelzetter|badkamer betegelen|vloertegels|tegels snijden|voegen",
            "tiler|bathroom tiles|floor tiles|cutting tiles|grouting",
        ),
        question: label("Wat betegelde je? Hoeveel vierkante meter?", "What did you tile? How many square metres?"),
        competentnl: None,
        esco: Some("504d99c7-395b-479c-815b-2f77ef769e75"),
    },
    Entry {
        id: "vloeren-leggen",
        printed: label("Vloeren leggen", "Laying floors"),
        kind: Hard,
        everyday: label(
            "laminaat|pvc-vloer|parket|vloerenlegger|tapijt",
            "laminate|vinyl flooring|parquet|floor layer|carpet",
        ),
        question: label("In welke ruimte legde je een vloer?", "In which room did you lay a floor?"),
        competentnl: None,
        esco: Some("6d5850bb-8af3-42f0-85ec-488c584bc6ad"),
    },
    Entry {
        id: "gipsplaten-plaatsen",
        printed: label("Gipsplaten plaatsen", "Fitting plasterboard"),
        kind: Hard,
        everyday: label(
            "gipswand|metalstud|scheidingswand|plafond|afbouw",
            "drywall|stud walls|partition walls|ceilings",
        ),
        question: label("Welke wand of welk plafond maakte je?", "Which wall or ceiling did you make?"),
        competentnl: None,
        esco: Some("fd8a3c14-fe25-4490-a85d-0215d0a5aa6f"),
    },
    Entry {
        id: "isolatie-aanbrengen",
        printed: label("Isolatie aanbrengen", "Fitting insulation"),
        kind: Hard,
        everyday: label(
            "isoleren|glaswol|spouwmuur|dak isoleren|verduurzamen",
            "insulating|glass wool|cavity walls|loft insulation",
        ),
        question: label(
            "Wat isoleerde je? Welk materiaal gebruikte je?",
            "What did you insulate? Which material did you use?",
        ),
        competentnl: None,
        esco: Some("7eea6974-d606-4175-b95e-f66554816783"),
    },
    Entry {
        id: "dakdekken",
        printed: label("Dakdekken", "Roofing"),
        kind: Hard,
        everyday: label("dakpannen|dakdekker|dakleer|bitumen|goten", "roof tiles|roofer|roofing felt|bitumen|gutters"),
        question: label(
            "Op welk dak werkte je? Hoe werkte je veilig?",
            "Which roof did you work on? How did you stay safe?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "steigers-opbouwen",
        printed: label("Steigers opbouwen", "Building scaffolding"),
        kind: Hard,
        everyday: label(
            "steigerbouwer|rolsteiger|stelling bouwen|hoogte",
            "scaffolder|tower scaffold|working at height",
        ),
        question: label(
            "Welke steiger bouwde je? Wie keurde hem goed?",
            "Which scaffold did you build? Who approved it?",
        ),
        competentnl: None,
        esco: Some("91991706-cd8e-4795-9784-715fc0250c8d"),
    },
    Entry {
        id: "bestraten",
        printed: label("Bestraten", "Laying paving"),
        kind: Hard,
        everyday: label(
            "stratenmaker|stoeptegels|klinkers|terras aanleggen|straat|terras leggen|straatwerk|tegels leggen",
            "paver|paving slabs|bricks|patio|street|laying paving",
        ),
        question: label("Wat bestraatte je? Hoeveel vierkante meter?", "What did you pave? How many square metres?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "minigraver-bedienen",
        printed: label("Minigraver bedienen", "Operating a mini digger"),
        kind: Hard,
        everyday: label("graafmachine|kraan|shovel|grondwerk|kraanmachinist", "excavator|digger|loader|groundwork"),
        question: label(
            "Wat groef je? Welke instructie of welk certificaat had je?",
            "What did you dig? Which training or certificate did you have?",
        ),
        competentnl: None,
        esco: Some("978a76ca-0d14-43b5-a69d-1996dfeb22de"),
    },
    Entry {
        id: "maatvoering-uitzetten",
        printed: label("Maatvoering uitzetten", "Setting out on site"),
        kind: Hard,
        everyday: label(
            "waterpas|laser|uitzetten|meetlint|landmeten",
            "spirit level|laser|marking out|tape measure|surveying",
        ),
        question: label(
            "Wat zette je uit? Met welk meetgereedschap?",
            "What did you set out? With which measuring tools?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "slopen",
        printed: label("Slopen", "Demolition work"),
        kind: Hard,
        everyday: label(
            "sloopwerk|muur uitbreken|strippen|breekhamer|puin",
            "knocking down walls|stripping out|breaker|rubble",
        ),
        question: label(
            "Wat sloopte je? Hoe voerde je het puin af?",
            "What did you demolish? How did you remove the rubble?",
        ),
        competentnl: None,
        esco: Some("a68d4de0-99a3-4c26-b84a-040e706e4714"),
    },
    Entry {
        id: "bouwplaats-opruimen",
        printed: label("Bouwplaats opruimen", "Clearing building sites"),
        kind: Hard,
        everyday: label(
            "opperman|puin ruimen|bouwhulp|materiaal aandragen|bouwplaats schoonmaken",
            "labourer|clearing rubble|building helper|carrying materials",
        ),
        question: label(
            "Op welke bouwplaats werkte je? Wat ruimde je op?",
            "Which site did you work on? What did you clear?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "ramen-wassen",
        printed: label("Ramen wassen", "Window cleaning"),
        kind: Hard,
        everyday: label(
            "glazenwasser|ramen lappen|ramen zemen|ladder",
            "window cleaner|washing windows|squeegee|ladder",
        ),
        question: label(
            "Bij hoeveel huizen of gebouwen waste je ramen?",
            "At how many houses or buildings did you clean windows?",
        ),
        competentnl: None,
        esco: Some("d05ae693-dc7d-4073-8806-2782f117c24a"),
    },
];
