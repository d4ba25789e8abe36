//! Programs and systems by their names, as vacancies print them.

use super::super::lexicon::{Entry, Kind::Digital};
use crate::text::label;

pub(super) const PROGRAMS: &[Entry] = &[
    Entry {
        id: "outlook",
        printed: label("Outlook", "Outlook"),
        kind: Digital,
        everyday: label(
            "mailen|e-mail beantwoorden|agenda bijhouden|afspraken plannen|inbox",
            "e-mail|answering e-mails|calendar|planning appointments|inbox",
        ),
        question: label("Wat regelde je in Outlook? Voor wie?", "What did you arrange in Outlook? For whom?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "microsoft-teams",
        printed: label("Microsoft Teams", "Microsoft Teams"),
        kind: Digital,
        everyday: label(
            "Teams|videobellen|online vergaderen|chatten met collega's|online les",
            "Teams|video calls|online meetings|chatting with colleagues|online lessons",
        ),
        question: label(
            "Waarvoor gebruikte je Teams? Wat regelde je er zelf in?",
            "What did you use Teams for? What did you set up yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "google-workspace",
        printed: label("Google Workspace", "Google Workspace"),
        kind: Digital,
        everyday: label(
            "Google Drive|Google Docs|Google Sheets|Google Slides|Google Formulieren|Gmail|Google Agenda",
            "Google Drive|Google Docs|Google Sheets|Google Slides|Google Forms|Gmail|Google Calendar",
        ),
        question: label(
            "Wat maakte je in Google Workspace? Met wie deelde je het?",
            "What did you make in Google Workspace? Who did you share it with?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "microsoft-access",
        printed: label("Microsoft Access", "Microsoft Access"),
        kind: Digital,
        everyday: label(
            "Access|database|gegevens opslaan|zoekopdrachten maken",
            "Access|database|storing data|making queries",
        ),
        question: label(
            "Welke gegevens hield je bij in Access? Wat zocht je op?",
            "Which data did you keep in Access? What did you look up?",
        ),
        competentnl: None,
        esco: Some("3d03c40c-1b83-4793-8902-2523f40af59e"),
    },
    Entry {
        id: "sap",
        printed: label("SAP", "SAP"),
        kind: Digital,
        everyday: label(
            "bestellingen invoeren|voorraad in het systeem|bedrijfssysteem|ERP",
            "entering orders|stock in the system|company system|ERP",
        ),
        question: label(
            "Wat voerde je in SAP in? Wat zocht je op?",
            "What did you enter in SAP? What did you look up?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "exact-online",
        printed: label("Exact Online", "Exact Online"),
        kind: Digital,
        everyday: label(
            "Exact|boekhouding|facturen boeken|boekhoudprogramma",
            "Exact|bookkeeping|booking invoices|accounting program",
        ),
        question: label(
            "Wat boekte je in Exact? Hoeveel facturen per week?",
            "What did you book in Exact? How many invoices a week?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "afas",
        printed: label("AFAS", "AFAS"),
        kind: Digital,
        everyday: label(
            "AFAS Profit|personeelsgegevens|boekhouding|verlof invoeren|administratie",
            "AFAS Profit|staff records|bookkeeping|entering leave|administration",
        ),
        question: label("Welke taak deed je in AFAS? Hoe vaak?", "Which task did you do in AFAS? How often?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "snelstart",
        printed: label("SnelStart", "SnelStart"),
        kind: Digital,
        everyday: label(
            "boekhoudprogramma|bonnetjes boeken|facturen maken|boekhouding",
            "accounting program|booking receipts|making invoices|bookkeeping",
        ),
        question: label(
            "Wat boekte je in SnelStart? Voor welk bedrijf?",
            "What did you book in SnelStart? For which company?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "klantensysteem",
        printed: label("CRM-systeem bijhouden", "Updating a CRM system"),
        kind: Digital,
        everyday: label(
            "Salesforce|HubSpot|klantgegevens|klantenbestand|adressen bijwerken|CRM-systeem|CRM|klantenbestand onderhouden",
            "Salesforce|HubSpot|customer records|customer list|updating addresses|CRM|CRM system",
        ),
        question: label(
            "Met welk klantensysteem werkte je? Wat hield je erin bij?",
            "Which customer system did you use? What did you record in it?",
        ),
        competentnl: None,
        esco: Some("9889b795-d755-41b2-8afd-2e3c87a65a38"),
    },
    Entry {
        id: "kassasystemen",
        printed: label("Kassasystemen instellen", "Setting up till systems"),
        kind: Digital,
        everyday: label(
            "Lightspeed|unTill|kassasoftware|pinapparaat|prijzen aanpassen|artikelen toevoegen",
            "Lightspeed|unTill|till software|card machine|changing prices|adding products",
        ),
        question: label(
            "Met welk kassasysteem werkte je? Wat stelde je in?",
            "Which till system did you use? What did you set up?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "magazijnsysteem",
        printed: label("Magazijnsysteem gebruiken", "Using a warehouse system"),
        kind: Digital,
        everyday: label(
            "WMS|voorraad opzoeken|locaties scannen|magazijnprogramma",
            "WMS|looking up stock|scanning locations|warehouse software",
        ),
        question: label(
            "Met welk systeem werkte je? Wat boekte je erin?",
            "Which system did you use? What did you book in it?",
        ),
        competentnl: None,
        esco: Some("7c821387-b428-4f75-b5a7-7b038aa81cfd"),
    },
    Entry {
        id: "reserveringssysteem",
        printed: label("Reserveringssysteem gebruiken", "Using a booking system"),
        kind: Digital,
        everyday: label(
            "Zenchef|tafels reserveren|kamers boeken|afspraken inplannen|Opera",
            "Zenchef|booking tables|booking rooms|planning appointments|Opera",
        ),
        question: label(
            "Met welk systeem boekte je? Hoeveel boekingen per dag?",
            "Which system did you book in? How many bookings a day?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "clientendossier",
        printed: label("Elektronisch cliëntendossier", "Electronic client records"),
        kind: Digital,
        everyday: label(
            "ECD|Nedap Ons|rapporteren in de zorg|zorgdossier|dossier lezen",
            "ECD|Nedap Ons|care reports|care records|reading a file",
        ),
        question: label(
            "Met welk programma werkte je? Hoe vaak rapporteerde je erin?",
            "Which program did you use? How often did you report in it?",
        ),
        competentnl: None,
        esco: Some("53141450-2fa9-4890-a64e-7ffd4e1144be"),
    },
    Entry {
        id: "magister",
        printed: label("Magister", "Magister"),
        kind: Digital,
        everyday: label(
            "schoolsysteem|absenten invoeren|rooster bekijken|cijfers invoeren",
            "school system|recording absences|checking timetables|entering marks",
        ),
        question: label("Wat hield je bij in Magister? Voor wie?", "What did you record in Magister? For whom?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "parnassys",
        printed: label("ParnasSys", "ParnasSys"),
        kind: Digital,
        everyday: label(
            "leerlingvolgsysteem|basisschool|toetsen invoeren|absenten invoeren",
            "pupil tracking system|primary school|entering test results|recording absences",
        ),
        question: label(
            "Wat voerde je in ParnasSys in? Voor welke groep?",
            "What did you enter in ParnasSys? For which class?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "wordpress",
        printed: label("WordPress", "WordPress"),
        kind: Digital,
        everyday: label(
            "website maken|blog|pagina's aanpassen|thema's en plug-ins",
            "making a website|blog|changing pages|themes and plug-ins",
        ),
        question: label(
            "Welke site maakte of vernieuwde je in WordPress?",
            "Which site did you make or renew in WordPress?",
        ),
        competentnl: None,
        esco: Some("6d289e8b-2cc1-4eda-ab1f-ad1090ef98f0"),
    },
    Entry {
        id: "shopify",
        printed: label("Shopify", "Shopify"),
        kind: Digital,
        everyday: label(
            "webshop|webwinkel|producten online zetten|dropshipping",
            "web shop|online store|putting products online|dropshipping",
        ),
        question: label(
            "Wat verkocht je via Shopify? Wat richtte je zelf in?",
            "What did you sell through Shopify? What did you set up yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "photoshop",
        printed: label("Photoshop", "Photoshop"),
        kind: Digital,
        everyday: label(
            "foto's bewerken|Adobe|achtergrond weghalen|lagen|fotomontage",
            "editing photos|Adobe|removing a background|layers|photo montage",
        ),
        question: label(
            "Wat maakte je in Photoshop? Voor wie was het?",
            "What did you make in Photoshop? Who was it for?",
        ),
        competentnl: None,
        esco: Some("14ced458-5f4b-495f-bd3d-9c240614bda0"),
    },
    Entry {
        id: "illustrator",
        printed: label("Adobe Illustrator", "Adobe Illustrator"),
        kind: Digital,
        everyday: label(
            "Illustrator|logo tekenen|vectoren|iconen maken|grafisch ontwerp",
            "Illustrator|drawing a logo|vectors|making icons|graphic design",
        ),
        question: label(
            "Welk ontwerp maakte je in Illustrator? Waar is het gebruikt?",
            "Which design did you make in Illustrator? Where was it used?",
        ),
        competentnl: None,
        esco: Some("27b913f0-3c52-448b-ad27-fc6ef08fb326"),
    },
    Entry {
        id: "indesign",
        printed: label("Adobe InDesign", "Adobe InDesign"),
        kind: Digital,
        everyday: label(
            "InDesign|opmaken|folder|boekje|tijdschrift|drukwerk",
            "InDesign|layout|leaflet|booklet|magazine|print work",
        ),
        question: label(
            "Wat maakte je op in InDesign? Hoeveel zijn er gedrukt?",
            "What did you lay out in InDesign? How many were printed?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "premiere-pro",
        printed: label("Adobe Premiere Pro", "Adobe Premiere Pro"),
        kind: Digital,
        everyday: label(
            "Premiere|film monteren|video knippen|montage|Adobe",
            "Premiere|editing a film|cutting video|Adobe|video montage",
        ),
        question: label(
            "Welke film monteerde je in Premiere? Hoe lang werd die?",
            "Which film did you edit in Premiere? How long was it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "capcut",
        printed: label("CapCut", "CapCut"),
        kind: Digital,
        everyday: label(
            "TikTok monteren|video op je telefoon|ondertitels|reels|edits",
            "editing TikToks|video on your phone|captions|reels|edits",
        ),
        question: label(
            "Welke video's maakte je in CapCut? Hoeveel per week?",
            "Which videos did you make in CapCut? How many a week?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "figma",
        printed: label("Figma", "Figma"),
        kind: Digital,
        everyday: label(
            "app ontwerpen|schermen ontwerpen|prototype|UX|UI",
            "designing an app|designing screens|prototype|UX|UI|Figma designs",
        ),
        question: label(
            "Welke schermen ontwierp je in Figma? Wie testte ze?",
            "Which screens did you design in Figma? Who tested them?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "autocad",
        printed: label("AutoCAD", "AutoCAD"),
        kind: Digital,
        everyday: label(
            "technisch tekenen|CAD|plattegrond|bouwtekening",
            "technical drawing|CAD|floor plan|building drawing",
        ),
        question: label(
            "Wat tekende je in AutoCAD? Waar was de tekening voor?",
            "What did you draw in AutoCAD? What was the drawing for?",
        ),
        competentnl: None,
        esco: Some("76415d7f-0fde-4364-b45f-5c044580d2aa"),
    },
    Entry {
        id: "solidworks",
        printed: label("SolidWorks", "SolidWorks"),
        kind: Digital,
        everyday: label(
            "CAD|onderdelen tekenen|3D tekenen|werktuigbouw",
            "CAD|drawing parts|3D drawing|mechanical engineering",
        ),
        question: label(
            "Welk onderdeel tekende je in SolidWorks? Is het gemaakt?",
            "Which part did you draw in SolidWorks? Was it made?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "sketchup",
        printed: label("SketchUp", "SketchUp"),
        kind: Digital,
        everyday: label(
            "huis tekenen|interieur tekenen|3D tekenen|meubels ontwerpen",
            "drawing a house|drawing a room|3D drawing|designing furniture",
        ),
        question: label(
            "Welk gebouw of meubel tekende je in SketchUp?",
            "Which building or piece of furniture did you draw in SketchUp?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "revit",
        printed: label("Revit", "Revit"),
        kind: Digital,
        everyday: label(
            "BIM|gebouw tekenen|bouwkunde|bouwmodel|Autodesk",
            "BIM|drawing a building|architecture|building model|Autodesk",
        ),
        question: label(
            "Welk gebouw werkte je uit in Revit? Welk deel deed jij?",
            "Which building did you model in Revit? Which part was yours?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "tinkercad",
        printed: label("Tinkercad", "Tinkercad"),
        kind: Digital,
        everyday: label(
            "3D ontwerpen|3D-printer|ontwerp maken|onderzoek en ontwerpen",
            "3D design|3D printer|making a design|design lessons",
        ),
        question: label(
            "Wat ontwierp je in Tinkercad? Is het geprint?",
            "What did you design in Tinkercad? Was it printed?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "blender",
        printed: label("Blender", "Blender"),
        kind: Digital,
        everyday: label(
            "3D animatie|renderen|poppetjes maken|3D tekenen",
            "3D animation|rendering|making characters|3D drawing",
        ),
        question: label("Welk model of filmpje maakte je in Blender?", "Which model or clip did you make in Blender?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "unity",
        printed: label("Unity", "Unity"),
        kind: Digital,
        everyday: label("game maken|game bouwen|VR|gamedesign", "making a game|building a game|VR|game design"),
        question: label(
            "Welke game bouwde je in Unity? Wie speelde hem?",
            "Which game did you build in Unity? Who played it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "unreal-engine",
        printed: label("Unreal Engine", "Unreal Engine"),
        kind: Digital,
        everyday: label(
            "game bouwen|Fortnite Creative|UEFN|gamewereld|gamedesign",
            "building a game|Fortnite Creative|UEFN|game world|game design",
        ),
        question: label(
            "Welke wereld of game bouwde je in Unreal Engine?",
            "Which world or game did you build in Unreal Engine?",
        ),
        competentnl: None,
        esco: Some("b04c4965-4fd7-4dfa-a8d4-0cec5c5f5d0c"),
    },
    Entry {
        id: "scratch",
        printed: label("Scratch", "Scratch"),
        kind: Digital,
        everyday: label(
            "blokken programmeren|leren coderen|spelletje maken|CoderDojo",
            "block coding|learning to code|making a small game|CoderDojo",
        ),
        question: label(
            "Wat maakte je in Scratch? Legde je het iemand uit?",
            "What did you make in Scratch? Did you explain it to someone?",
        ),
        competentnl: None,
        esco: Some("d56fc2b5-4b0a-4e7e-9bde-a33736f6ff18"),
    },
    Entry {
        id: "html-en-css",
        printed: label("HTML en CSS", "HTML and CSS"),
        kind: Digital,
        everyday: label(
            "website bouwen|webpagina|opmaak van een site|front-end|HTML|CSS",
            "building a website|web page|styling a site|front end|HTML|CSS",
        ),
        question: label("Welke pagina bouwde je met HTML en CSS?", "Which page did you build with HTML and CSS?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "javascript",
        printed: label("JavaScript", "JavaScript"),
        kind: Digital,
        everyday: label(
            "JS|website bouwen|React|knoppen laten werken|front-end",
            "JS|building a website|React|making buttons work|front end",
        ),
        question: label(
            "Wat liet je werken met JavaScript? Op welke site?",
            "What did you make work with JavaScript? On which site?",
        ),
        competentnl: None,
        esco: Some("3cd569a2-4f88-4c1e-9995-8dce8c5e51a7"),
    },
    Entry {
        id: "php",
        printed: label("PHP", "PHP"),
        kind: Digital,
        everyday: label(
            "Laravel|back-end|website met inlog|webserver",
            "Laravel|back end|website with a login|web server",
        ),
        question: label(
            "Welke site maakte je met PHP? Wat kon de bezoeker?",
            "Which site did you make with PHP? What could visitors do?",
        ),
        competentnl: None,
        esco: Some("4350c38d-0fe9-4ca7-bab9-40ed7f72b04f"),
    },
    Entry {
        id: "java",
        printed: label("Java", "Java"),
        kind: Digital,
        everyday: label(
            "Minecraft plug-in|app bouwen|objecten en klassen|code schrijven",
            "Minecraft plug-in|building an app|objects and classes|writing code",
        ),
        question: label("Wat maakte je in Java? Wat doet het?", "What did you make in Java? What does it do?"),
        competentnl: None,
        esco: Some("19a8293b-8e95-4de3-983f-77484079c389"),
    },
    Entry {
        id: "c-sharp",
        printed: label("C#", "C#"),
        kind: Digital,
        everyday: label(
            "C sharp|csharp|.NET|game programmeren|Windows-app maken",
            "C sharp|csharp|.NET|coding a game|making a Windows app",
        ),
        question: label("Wat maakte je in C#? Wie gebruikt het?", "What did you make in C#? Who uses it?"),
        competentnl: None,
        esco: Some("4c016b68-4116-468c-9dc6-42710c239e4a"),
    },
    Entry {
        id: "c-plus-plus",
        printed: label("C++", "C++"),
        kind: Digital,
        everyday: label(
            "cpp|Arduino-code|snelle programma's|olympiade informatica",
            "cpp|Arduino code|fast programs|informatics olympiad",
        ),
        question: label("Wat maakte je in C++? Wat was lastig?", "What did you make in C++? What was difficult?"),
        competentnl: None,
        esco: Some("b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f"),
    },
    Entry {
        id: "sql",
        printed: label("SQL", "SQL"),
        kind: Digital,
        everyday: label(
            "database|query's schrijven|gegevens opvragen|MySQL",
            "database|writing queries|looking up data|MySQL",
        ),
        question: label("Wat haalde je met SQL uit een database?", "What did you get out of a database with SQL?"),
        competentnl: None,
        esco: Some("598de5b0-5b58-4ea7-8058-a4bc4d18c742"),
    },
    Entry {
        id: "git",
        printed: label("Git", "Git"),
        kind: Digital,
        everyday: label(
            "GitHub|GitLab|versies bewaren|versiebeheer|samen coderen",
            "GitHub|GitLab|keeping versions|version control|coding together",
        ),
        question: label(
            "Voor welk project gebruikte je Git? Met hoeveel mensen?",
            "For which project did you use Git? With how many people?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "arduino",
        printed: label("Arduino", "Arduino"),
        kind: Digital,
        everyday: label(
            "sensoren|ledjes|elektronica|microcontroller|robotje",
            "sensors|LEDs|electronics|microcontroller|small robot",
        ),
        question: label(
            "Wat bouwde je met een Arduino? Wat doet het?",
            "What did you build with an Arduino? What does it do?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "raspberry-pi",
        printed: label("Raspberry Pi", "Raspberry Pi"),
        kind: Digital,
        everyday: label(
            "minicomputer|eigen server|domotica|slim huis",
            "mini computer|own server|home automation|smart home",
        ),
        question: label("Wat bouwde je met een Raspberry Pi?", "What did you build with a Raspberry Pi?"),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "linux",
        printed: label("Linux", "Linux"),
        kind: Digital,
        everyday: label(
            "Ubuntu|terminal|opdrachtregel|eigen server|Debian",
            "Ubuntu|terminal|command line|own server|Debian",
        ),
        question: label(
            "Waarvoor gebruikte je Linux? Wat stelde je zelf in?",
            "What did you use Linux for? What did you set up yourself?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "power-bi",
        printed: label("Power BI", "Power BI"),
        kind: Digital,
        everyday: label(
            "dashboard|grafieken|cijfers laten zien|rapportage",
            "dashboard|charts|showing figures|reporting",
        ),
        question: label(
            "Welk dashboard maakte je in Power BI? Wie keek erop?",
            "Which dashboard did you make in Power BI? Who used it?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "power-automate",
        printed: label("Power Automate", "Power Automate"),
        kind: Digital,
        everyday: label(
            "taken automatiseren|automatische mail|workflow|flows maken",
            "automating tasks|automatic e-mail|workflow|making flows",
        ),
        question: label(
            "Welke taak liep daarna vanzelf? Hoeveel tijd scheelde dat?",
            "Which task ran by itself afterwards? How much time did it save?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "spss",
        printed: label("SPSS", "SPSS"),
        kind: Digital,
        everyday: label(
            "enquête uitwerken|statistiek|onderzoek|cijfers analyseren",
            "processing a survey|statistics|research|analysing figures",
        ),
        question: label(
            "Welk onderzoek werkte je uit in SPSS? Wat kwam eruit?",
            "Which research data did you analyse in SPSS? What did you find?",
        ),
        competentnl: None,
        esco: None,
    },
];
