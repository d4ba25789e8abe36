//! Skills with other people.

use super::super::lexicon::{Entry, Kind::Soft};
use crate::text::label;

pub(super) const PEOPLE: &[Entry] = &[
    Entry {
        id: "samenwerken",
        printed: label("Samenwerken", "Teamwork"),
        kind: Soft,
        everyday: label(
            "in een team werken|elkaar helpen|teamspeler|goed met collega's|groepswerk|samen dingen doen|teamplayer|teamverband|collegiaal|goed met je collega's|samenwerking|samen met een ploeg|met collega's overleggen",
            "working in a team|working together|helping each other|team player|group work|team-oriented|as part of a team|helping colleagues|help your colleagues|teamwork",
        ),
        question: label(
            "Wat deed je samen met anderen? Wat was jouw deel?",
            "What did you do together with others? What was your part?",
        ),
        competentnl: Some("1D54A21B60"),
        esco: Some("60c78287-22eb-4103-9c8c-28deaa460da0"),
    },
    Entry {
        id: "klantgericht-werken",
        printed: label("Klantgericht", "Customer-focused"),
        kind: Soft,
        everyday: label(
            "klanten helpen|vriendelijk tegen klanten|ik kan goed met klanten|behulpzaam|klantvriendelijk|gastvrij|servicegericht|klanten te woord staan|gasten helpen|klanten de weg wijzen|beleefd|vriendelijk|gasten verwelkomen|vragen van klanten beantwoorden|klanten adviseren|klanten bedienen|klanten verder helpen|klantcontact|goed met klanten omgaan",
            "helping customers|friendly to customers|helpful|customer service|welcoming|service-minded|helping guests|polite|friendly|great service|customer-oriented|assisting customers|answering customers' questions|help guests|customers feel good|welcoming customers",
        ),
        question: label(
            "Welke klant hielp je heel goed? Wat deed je?",
            "Which customer did you help really well? What did you do?",
        ),
        competentnl: Some("F755E32480"),
        esco: Some("61970f8b-099c-4e7e-82e0-9ccdced0baf3"),
    },
    Entry {
        id: "communiceren",
        printed: label("Duidelijk communiceren", "Clear communication"),
        kind: Soft,
        everyday: label(
            "makkelijk praten|goed met mensen|dingen duidelijk zeggen|vragen durven stellen|communicatie|sociaal|communicatief|communicatief vaardig|vlotte babbel|goed overleggen|praten met klanten|makkelijk praten met mensen|makkelijke prater|goed communiceren|overleggen|niet op je mondje gevallen",
            "talking to people|good with people|saying things clearly|asking questions|sociable|communication|communication skills|good communicator|communicative|communicate clearly|communicating well",
        ),
        question: label(
            "Met wie moest je iets bespreken? Hoe ging dat?",
            "Who did you have to discuss something with? How did it go?",
        ),
        competentnl: Some("66C527547D"),
        esco: Some("15d76317-c71a-4fa2-aadc-2ecc34e627b7"),
    },
    Entry {
        id: "luisteren",
        printed: label("Goed luisteren", "Good listener"),
        kind: Soft,
        everyday: label(
            "luisteren naar anderen|laten uitpraten|doorvragen|luisterend oor|mensen vertellen mij alles|goed luisteren|luistert goed",
            "listening to others|letting people finish|asking further|a listening ear|listen well|listening",
        ),
        question: label(
            "Naar wie luisterde je goed? Wat deed je daarna?",
            "Who did you listen to carefully? What did you do next?",
        ),
        competentnl: Some("8500CACF46"),
        esco: Some("a17286c5-238d-4f0b-bc24-29e9121345de"),
    },
    Entry {
        id: "uitleg-geven",
        printed: label("Uitleg geven", "Explaining things"),
        kind: Soft,
        everyday: label(
            "iets uitleggen|voordoen|iemand inwerken|iets leren aan anderen|goed uitleggen|uitleggen aan klanten|collega's inwerken|nieuwe collega's inwerken",
            "explaining|showing how it works|training a new colleague|teaching|explain things clearly|training colleagues|onboarding",
        ),
        question: label(
            "Wat legde je uit, en aan wie? Hoe merkte je dat het lukte?",
            "What did you explain, and to whom? How did you know it worked?",
        ),
        competentnl: Some("6AE2F3F890"),
        esco: Some("699e7c26-6502-4e78-a823-3656ff5a5b8b"),
    },
    Entry {
        id: "begrip-tonen",
        printed: label("Begrip voor anderen", "Empathy"),
        kind: Soft,
        everyday: label(
            "goed met mensen|inleven|empathie|iemand troosten|lief zijn|zorgzaam|sociaal|inlevingsvermogen|inleven in een ander|verplaatsen in de ander|troosten|verplaatsen in de klant|medeleven",
            "good with people|understanding others|caring|comforting someone|kind|putting yourself in others' shoes|empathetic|put yourself in someone's place",
        ),
        question: label("Wie had het moeilijk? Wat deed jij toen?", "Who was having a hard time? What did you do?"),
        competentnl: Some("B620732163"),
        esco: Some("77b636e8-fab3-41a8-8022-1e0a354059dc"),
    },
    Entry {
        id: "omgaan-met-verschillende-mensen",
        printed: label("Omgaan met verschillende mensen", "Working with all kinds of people"),
        kind: Soft,
        everyday: label(
            "goed met mensen|andere culturen|jong en oud|met iedereen kunnen opschieten|diversiteit|tussen de mensen staan|sociaal vaardig|mensenmens|omgang met mensen|goed met collega's en klanten",
            "good with people|other cultures|young and old|getting on with everyone|diversity|people person|people skills",
        ),
        question: label(
            "Met wie werkte je samen die heel anders was dan jij?",
            "Who did you work with that was very different from you?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "geduldig",
        printed: label("Geduldig", "Patient"),
        kind: Soft,
        everyday: label(
            "geduld|rustig blijven met kinderen|nog een keer uitleggen|niet snel boos|rustig|geduldig met mensen",
            "patience|staying calm with children|explaining again|not easily angry|not getting annoyed",
        ),
        question: label(
            "Wanneer had je veel geduld nodig? Wat deed je?",
            "When did you need a lot of patience? What did you do?",
        ),
        competentnl: None,
        esco: Some("1bb3a4b7-c0e4-434a-850d-0d2874a9c251"),
    },
    Entry {
        id: "motiveren",
        printed: label("Anderen motiveren", "Motivating others"),
        kind: Soft,
        everyday: label(
            "aanmoedigen|enthousiast maken|peppen|anderen meekrijgen",
            "encouraging|cheering people on|getting others going",
        ),
        question: label("Wie kreeg je enthousiast? Hoe deed je dat?", "Who did you encourage? How did you do it?"),
        competentnl: Some("9744544CFB"),
        esco: Some("e2d44a9b-f28c-489e-9861-b654b5ded507"),
    },
    Entry {
        id: "conflicten-oplossen",
        printed: label("Conflicten oplossen", "Resolving conflicts"),
        kind: Soft,
        everyday: label(
            "ruzie sussen|ruzie oplossen|bemiddelen|boze mensen kalmeren|ruzie bijleggen|ruzie|ruzietjes",
            "ending arguments|calming people down|ending fights|making peace|quarrels",
        ),
        question: label("Welke ruzie hielp je oplossen? Hoe deed je dat?", "Which argument did you help to end? How?"),
        competentnl: Some("5D8EA693BD"),
        esco: Some("96de2e86-e287-41f2-88ab-15a2343afc6f"),
    },
    Entry {
        id: "onderhandelen",
        printed: label("Onderhandelen", "Negotiating"),
        kind: Soft,
        everyday: label(
            "afdingen|een goede prijs krijgen|het eens worden|deal sluiten",
            "haggling|getting a good price|reaching a deal",
        ),
        question: label(
            "Waarover werd je het samen eens? Wat was de uitkomst?",
            "What did you reach agreement on? What was the outcome?",
        ),
        competentnl: Some("B48D956870"),
        esco: Some("7954861c-86d4-4529-afbb-2c23dab9ac74"),
    },
    Entry {
        id: "presenteren",
        printed: label("Presenteren", "Presenting"),
        kind: Soft,
        everyday: label(
            "spreekbeurt|voor de klas staan|praten voor een groep|pitch|presentatie geven|presenteren aan het team",
            "giving a talk|speaking in front of a group|pitching|giving a presentation|present results",
        ),
        question: label(
            "Wat presenteerde je, en voor hoeveel mensen?",
            "What did you present, and to how many people?",
        ),
        competentnl: Some("590AC2FC12"),
        esco: Some("fd446407-b08e-49da-b8e3-7e7c79618c3f"),
    },
    Entry {
        id: "leidinggeven",
        printed: label("Leidinggeven", "Leading a group"),
        kind: Soft,
        everyday: label(
            "de leiding nemen|aanvoerder|teamleider|ploegbaas|baas zijn",
            "being in charge|captain|team leader|shift leader",
        ),
        question: label(
            "Aan hoeveel mensen gaf je leiding? Wat regelde je?",
            "How many people did you lead? What did you arrange?",
        ),
        competentnl: Some("49790E767C"),
        esco: Some("75d8e5d9-bef3-418b-9011-01bff9f27207"),
    },
    Entry {
        id: "vertrouwelijk-omgaan-met-informatie",
        printed: label("Vertrouwelijk omgaan met informatie", "Keeping information private"),
        kind: Soft,
        everyday: label(
            "geheimen bewaren|niets doorvertellen|privacy|niet roddelen|zwijgplicht|discreet|vertrouwelijk|integer omgaan met gegevens",
            "keeping secrets|not passing things on|privacy|not gossiping|discreet|confidential",
        ),
        question: label(
            "Wat voor informatie hield je voor jezelf? Noem geen details.",
            "What kind of information did you keep private? Give no details.",
        ),
        competentnl: Some("BA2CB60880"),
        esco: Some("e37d64dc-0f05-4ee8-b065-bf76f70d8f5c"),
    },
    Entry {
        id: "advies-geven",
        printed: label("Advies geven", "Giving advice"),
        kind: Soft,
        everyday: label(
            "tips geven|meedenken|iemand helpen kiezen|raad geven|aanraden|adviseren|helder advies|advies geven|klanten advies geven|helpen bij een keuze|helpen kiezen",
            "giving tips|helping someone choose|recommending|talking through options|advising|advise customers|giving advice|help customers choose",
        ),
        question: label("Aan wie gaf je advies? Wat gebeurde ermee?", "Who did you advise? What came of it?"),
        competentnl: Some("CECB22E3FA"),
        esco: Some("045f71e6-0699-4169-8a54-9c6b96f3174d"),
    },
    Entry {
        id: "overtuigen",
        printed: label("Anderen overtuigen", "Persuading others"),
        kind: Soft,
        everyday: label(
            "debatteren|mensen overhalen|goede argumenten|iemand ompraten",
            "debating|winning people over|good arguments|talking someone round",
        ),
        question: label("Wie wist jij te overtuigen? Met welk argument?", "Who did you persuade? With which argument?"),
        competentnl: Some("26D3098394"),
        esco: Some("6e04cc9f-d409-49f0-9224-d9cb32e83631"),
    },
    Entry {
        id: "contacten-leggen",
        printed: label("Contacten leggen", "Making contacts"),
        kind: Soft,
        everyday: label(
            "netwerken|makkelijk contact maken|nieuwe mensen leren kennen|veel mensen kennen|op mensen afstappen",
            "networking|meeting new people|knowing lots of people|going up to people",
        ),
        question: label(
            "Met wie legde je zelf contact? Wat kwam daarvan?",
            "Who did you get in touch with yourself? What came of it?",
        ),
        competentnl: Some("3DECCF2E7C"),
        esco: Some("bf983f2a-e941-4646-811d-cc81060cb53f"),
    },
    Entry {
        id: "teamgeest-bevorderen",
        printed: label("Zorgen voor teamgeest", "Building team spirit"),
        kind: Soft,
        everyday: label(
            "goede sfeer maken|gezelligheid|iedereen erbij betrekken|groepsgevoel|teamuitje",
            "good atmosphere|making it fun|including everyone|team outing",
        ),
        question: label("Wat deed je voor de sfeer in je team?", "What did you do for the mood in your team?"),
        competentnl: Some("647BB5C0A7"),
        esco: Some("b19e0820-a96f-4c0a-a724-3c056180c1b3"),
    },
    Entry {
        id: "taken-verdelen",
        printed: label("Taken verdelen", "Sharing out tasks"),
        kind: Soft,
        everyday: label(
            "werk verdelen|zeggen wie wat doet|delegeren|iets uit handen geven",
            "delegating|dividing the work|saying who does what|handing tasks over",
        ),
        question: label(
            "Welke taken verdeelde je? Over hoeveel mensen?",
            "Which tasks did you share out? Among how many people?",
        ),
        competentnl: Some("C8730D1BAB"),
        esco: Some("b00e948c-19be-4951-8cff-60f88f1046e9"),
    },
    Entry {
        id: "voortgang-volgen",
        printed: label("Voortgang van anderen volgen", "Following others' progress"),
        kind: Soft,
        everyday: label(
            "bijhouden hoe het gaat|checken of het lukt|weten hoe ver iedereen is|in de gaten houden",
            "keeping track of how it goes|checking in|knowing how far everyone is|monitoring",
        ),
        question: label("Van wie hield je bij hoe het ging? Hoe?", "Whose progress did you keep track of? How?"),
        competentnl: Some("B03F4F484C"),
        esco: None,
    },
    Entry {
        id: "steun-geven",
        printed: label("Steun geven bij problemen", "Supporting people with problems"),
        kind: Soft,
        everyday: label(
            "er zijn voor iemand|buddy|maatje|praten over problemen|iemand opvangen",
            "being there for someone|buddy|peer support|talking about problems",
        ),
        question: label(
            "Aan wie gaf je steun? Noem geen naam. Wat deed je?",
            "Who did you support? Give no name. What did you do?",
        ),
        competentnl: Some("D989743D35"),
        esco: None,
    },
    Entry {
        id: "onbevooroordeeld",
        printed: label("Zonder vooroordelen", "Open-minded"),
        kind: Soft,
        everyday: label(
            "openstaan voor iedereen|niet meteen oordelen|iedereen gelijk behandelen|onpartijdig",
            "not judging|treating everyone the same|fair to everyone|unbiased",
        ),
        question: label(
            "Over wie of wat veranderde je van mening? Waardoor?",
            "Who or what did you change your mind about? Why?",
        ),
        competentnl: Some("9D3CE51A04"),
        esco: Some("fd89f784-88dc-4d35-abd7-86aa073cab12"),
    },
    Entry {
        id: "lichaamstaal-gebruiken",
        printed: label("Lichaamstaal gebruiken", "Using body language"),
        kind: Soft,
        everyday: label(
            "gebaren maken|houding|oogcontact|zonder woorden|uitstraling|met handen en voeten",
            "gestures|eye contact|posture|without words|facial expression",
        ),
        question: label(
            "Wanneer maakte je iets duidelijk zonder woorden?",
            "When did you make something clear without words?",
        ),
        competentnl: Some("07DBC86B2C"),
        esco: Some("8813bf9b-86f3-47d1-849d-399121e6d429"),
    },
];
