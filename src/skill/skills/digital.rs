//! Digital tasks. Programs by their names stand in `programs`, work with AI tools in `ai`.

use super::super::lexicon::{Entry, Kind::Digital};
use crate::text::label;

pub(super) const DIGITAL: &[Entry] = &[
    Entry {
        id: "computer",
        printed: label("Werken met de computer", "Computer skills"),
        kind: Digital,
        everyday: label(
            "goed met computers|digitaal|typen|bestanden|mailen|computervaardigheden|digitaal vaardig",
            "good with computers|digital|typing|files|e-mail|computer literate",
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
        everyday: label("spreadsheet|tabellen|formules|lijsten", "spreadsheet|tables|formulas|lists"),
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
        everyday: label("verslag typen|brief maken|Microsoft Office", "typing a report|letters|Microsoft Office"),
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
        everyday: label("presentatie maken|dia's|slides", "making slides|presentation|slides for a talk"),
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
            "TikTok|Instagram|posten|volgers|account beheren|content|posts plannen|berichten plaatsen|socials|social media",
            "TikTok|Instagram|posting|followers|running an account|content|schedule posts|social channels|social media",
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
            "monteren|filmen|CapCut|YouTube|vlog|ondertitels|video's monteren|video's maken|filmpjes monteren",
            "editing|filming|CapCut|YouTube|vlog|subtitles|edit videos|short videos|edit short videos|editing videos",
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
        id: "blind-typen",
        printed: label("Blind typen", "Touch typing"),
        kind: Digital,
        everyday: label(
            "typediploma|snel typen|tien vingers|toetsenbord|aanslagen|typevaardigheid|vlot typen",
            "typing course|typing fast|ten fingers|keyboard|typing skills",
        ),
        question: label(
            "Hoeveel woorden typ je per minuut? Waar heb je dat nodig?",
            "How many words a minute do you type? Where do you need it?",
        ),
        competentnl: None,
        esco: Some("5fed696b-77d6-46e1-aa57-e520928a9837"),
    },
    Entry {
        id: "zakelijk-mailen",
        printed: label("Zakelijke e-mails schrijven", "Writing business e-mails"),
        kind: Digital,
        everyday: label(
            "nette mail|mailen met klanten|mail beantwoorden|aanhef en groet|e-mails beantwoorden|mails beantwoorden|chatten met klanten|mailen en chatten",
            "formal e-mail|e-mailing customers|answering e-mail|polite e-mail|answering mail|replying to e-mails|e-mail and chat",
        ),
        question: label(
            "Aan wie mailde je? Wat moest je uitleggen of regelen?",
            "Who did you e-mail? What did you have to explain or arrange?",
        ),
        competentnl: None,
        esco: Some("ec0bbf39-0edd-4015-a2c3-82ad563ce3a8"),
    },
    Entry {
        id: "documenten-scannen",
        printed: label("Documenten scannen", "Scanning documents"),
        kind: Digital,
        everyday: label(
            "scannen|papier digitaal maken|archief|kopiëren|dossiers inscannen",
            "scanning|making paper digital|archive|copying|scanning files",
        ),
        question: label(
            "Hoeveel papier scande je? Hoe vond iemand het terug?",
            "How much paper did you scan? How did people find it again?",
        ),
        competentnl: None,
        esco: Some("367c240d-5f34-423a-86b1-866ad27206ea"),
    },
    Entry {
        id: "draaitabellen-maken",
        printed: label("Draaitabellen maken", "Making pivot tables"),
        kind: Digital,
        everyday: label(
            "pivot table|draaitabel|Excel voor gevorderden|cijfers samenvatten",
            "pivot table|advanced Excel|summing up figures|Excel reports",
        ),
        question: label(
            "Welke cijfers vatte je samen? Wat zag je daardoor?",
            "Which figures did you sum up? What did that show you?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "enquetes-maken",
        printed: label("Enquêtes maken", "Making surveys"),
        kind: Digital,
        everyday: label(
            "vragenlijst|Google Formulieren|Microsoft Forms|meningen vragen|poll",
            "questionnaire|Google Forms|Microsoft Forms|asking opinions|poll",
        ),
        question: label(
            "Waarover ging je enquête? Hoeveel mensen vulden hem in?",
            "What was your survey about? How many people filled it in?",
        ),
        competentnl: None,
        esco: Some("f73ed9e8-65c6-450d-9f19-8f3f8266689c"),
    },
    Entry {
        id: "website-bijwerken",
        printed: label("Website bijwerken", "Updating a website"),
        kind: Digital,
        everyday: label(
            "CMS|teksten op een site zetten|nieuws plaatsen|webredactie|website actueel houden|website onderhouden",
            "CMS|putting text on a site|posting news|web editing|maintaining the website",
        ),
        question: label(
            "Welke website hield je bij? Wat veranderde je erop?",
            "Which website did you keep up to date? What did you change?",
        ),
        competentnl: None,
        esco: Some("56a10e3e-c9e7-4d39-b6f1-6013398fcb3a"),
    },
    Entry {
        id: "webshop-bijhouden",
        printed: label("Webshop bijhouden", "Running a web shop"),
        kind: Digital,
        everyday: label(
            "webwinkel|producten online zetten|online bestellingen|productfoto's|bol",
            "online store|putting products online|online orders|product photos",
        ),
        question: label(
            "Welke webshop hield je bij? Hoeveel producten stonden erop?",
            "Which web shop did you run? How many products did it have?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "vindbaarheid-verbeteren",
        printed: label("Vindbaarheid (SEO)", "Search ranking (SEO)"),
        kind: Digital,
        everyday: label(
            "zoekmachineoptimalisatie|hoger in Google|beter gevonden worden|zoekwoorden",
            "search engine optimisation|higher in Google|easier to find|keywords",
        ),
        question: label(
            "Welke pagina werd beter gevonden? Wat veranderde je?",
            "Which page became easier to find? What did you change?",
        ),
        competentnl: None,
        esco: Some("a0bf9b9d-e53f-418c-a839-5d99eff718fe"),
    },
    Entry {
        id: "online-groepen-modereren",
        printed: label("Online groepen modereren", "Moderating online groups"),
        kind: Digital,
        everyday: label(
            "Discord|moderator|mod|server beheren|regels in de chat",
            "Discord|moderator|mod|running a server|chat rules",
        ),
        question: label(
            "Hoe groot was de groep? Wat deed je bij ruzie?",
            "How big was the group? What did you do about arguments?",
        ),
        competentnl: None,
        esco: Some("f6d294f4-db62-4fc5-a7b8-778e5071c112"),
    },
    Entry {
        id: "podcasts-maken",
        printed: label("Podcasts maken", "Making podcasts"),
        kind: Digital,
        everyday: label(
            "podcast|opnemen|interview opnemen|schoolradio|Spotify",
            "podcast|recording|recording an interview|school radio|Spotify",
        ),
        question: label(
            "Waarover ging je podcast? Hoeveel afleveringen maakte je?",
            "What was your podcast about? How many episodes did you make?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "geluid-bewerken",
        printed: label("Geluid bewerken", "Sound editing"),
        kind: Digital,
        everyday: label(
            "Audacity|audio|ruis weghalen|muziek mixen|opname knippen",
            "Audacity|audio|removing noise|mixing music|cutting a recording",
        ),
        question: label(
            "Welke opname bewerkte je? Waar is die gebruikt?",
            "Which recording did you edit? Where was it used?",
        ),
        competentnl: None,
        esco: Some("c2218533-3e2a-4f50-b4fd-afde71dcf442"),
    },
    Entry {
        id: "animaties-maken",
        printed: label("Animaties maken", "Making animations"),
        kind: Digital,
        everyday: label(
            "animatie|stop-motion|tekenfilm|bewegende beelden|GIF",
            "animation|stop motion|cartoon|moving pictures|GIF",
        ),
        question: label(
            "Welke animatie maakte je? Hoeveel seconden duurt die?",
            "Which animation did you make? How many seconds is it?",
        ),
        competentnl: None,
        esco: Some("eee58e6d-4587-42f0-b9a0-fe055cfe2044"),
    },
    Entry {
        id: "digitaal-tekenen",
        printed: label("Digitaal tekenen", "Digital drawing"),
        kind: Digital,
        everyday: label(
            "tekentablet|illustraties|striptekenen|iPad tekenen|digital art",
            "drawing tablet|illustrations|drawing comics|iPad drawing|digital art",
        ),
        question: label(
            "Wat tekende je digitaal? Wie gebruikte of zag het?",
            "What did you draw digitally? Who used or saw it?",
        ),
        competentnl: None,
        esco: Some("8ff314a8-57d7-4b8c-bf41-79f9572fedd0"),
    },
    Entry {
        id: "3d-modellen-maken",
        printed: label("3D-modellen maken", "Making 3D models"),
        kind: Digital,
        everyday: label(
            "3D tekenen|3D ontwerpen|modelleren|ontwerp op de computer",
            "3D drawing|3D design|modelling|designing on a computer",
        ),
        question: label("Wat maakte je in 3D? Met welk programma?", "What did you make in 3D? With which program?"),
        competentnl: None,
        esco: Some("97965983-0da4-4902-9daf-d5cd2693ef73"),
    },
    Entry {
        id: "robots-programmeren",
        printed: label("Robots programmeren", "Programming robots"),
        kind: Digital,
        everyday: label(
            "Lego Mindstorms|robotica|First Lego League|micro:bit|robot bouwen",
            "Lego Mindstorms|robotics|First Lego League|micro:bit|building a robot",
        ),
        question: label("Wat kon je robot? Wat ging eerst mis?", "What could your robot do? What went wrong at first?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "computers-bouwen",
        printed: label("Computers bouwen", "Building computers"),
        kind: Digital,
        everyday: label(
            "pc bouwen|gaming-pc|onderdelen vervangen|moederbord|videokaart",
            "building a PC|gaming PC|replacing parts|motherboard|graphics card",
        ),
        question: label(
            "Welke computer bouwde je? Welke onderdelen koos je?",
            "Which computer did you build? Which parts did you choose?",
        ),
        competentnl: None,
        esco: Some("3dc6fd8e-6ff7-432e-a262-04d487858efb"),
    },
    Entry {
        id: "windows-installeren",
        printed: label("Windows installeren", "Installing Windows"),
        kind: Digital,
        everyday: label(
            "besturingssysteem|laptop opnieuw installeren|updates|drivers|pc instellen|laptops installeren|computers installeren|pc's inrichten",
            "operating system|reinstalling a laptop|updates|drivers|setting up a PC|installing laptops|setting up computers",
        ),
        question: label(
            "Op hoeveel computers installeerde je Windows? Voor wie?",
            "On how many computers did you install Windows? For whom?",
        ),
        competentnl: None,
        esco: Some("c330db31-7fa9-4a8c-8ad6-baa957bcfed1"),
    },
    Entry {
        id: "computernetwerken",
        printed: label("Computernetwerken instellen", "Setting up computer networks"),
        kind: Digital,
        everyday: label(
            "wifi|router|kabels aanleggen|Cisco|switch|internet regelen|netwerken aanleggen|netwerk inrichten",
            "Wi-Fi|router|laying cables|Cisco|switch|getting online",
        ),
        question: label(
            "Welk netwerk stelde je in? Hoeveel apparaten hingen eraan?",
            "Which network did you set up? How many devices were on it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "computerhulp-geven",
        printed: label("Computerhulp geven", "Giving computer help"),
        kind: Digital,
        everyday: label(
            "helpdesk|opa en oma helpen|telefoon uitleggen|printer werkt niet|ICT-hulp",
            "helpdesk|helping grandparents|explaining phones|printer problems|IT help",
        ),
        question: label(
            "Wie hielp je met computer of telefoon? Wat loste je op?",
            "Who did you help with a computer or phone? What did you solve?",
        ),
        competentnl: None,
        esco: Some("c2296e2e-5fef-4f24-a24f-e5b3792268be"),
    },
    Entry {
        id: "back-ups-maken",
        printed: label("Back-ups maken", "Making backups"),
        kind: Digital,
        everyday: label(
            "bestanden bewaren|kopie maken|cloud|harde schijf|niets kwijtraken",
            "saving files|making a copy|cloud|hard disk|losing nothing",
        ),
        question: label(
            "Van wat maakte je back-ups? Heb je er ooit een teruggezet?",
            "What did you back up? Did you ever restore one?",
        ),
        competentnl: None,
        esco: Some("cf3e976d-2c3e-495c-a874-f9e8a66d3b48"),
    },
    Entry {
        id: "apparaten-beveiligen",
        printed: label("Apparaten beveiligen", "Securing devices"),
        kind: Digital,
        everyday: label(
            "accounts beveiligen|wachtwoorden|phishing|hackers|virussen|tweestapsverificatie",
            "securing accounts|passwords|phishing|hackers|viruses|two-step login",
        ),
        question: label(
            "Welk apparaat of account maakte je veiliger? Hoe?",
            "Which device or account did you make safer? How?",
        ),
        competentnl: None,
        esco: Some("df329d70-87b0-466b-a214-3431f36e2a5e"),
    },
    Entry {
        id: "software-testen",
        printed: label("Software testen", "Software testing"),
        kind: Digital,
        everyday: label(
            "app testen|bugs zoeken|bèta testen|game testen|fouten melden|features testen|testen van software",
            "testing an app|finding bugs|beta testing|testing games|reporting errors|test features|test new features|reporting bugs",
        ),
        question: label(
            "Welke app of game testte je? Welke fout vond je?",
            "Which app or game did you test? Which error did you find?",
        ),
        competentnl: None,
        esco: Some("913e7e83-b8f8-4574-b1ca-1b38f3fd974a"),
    },
];
