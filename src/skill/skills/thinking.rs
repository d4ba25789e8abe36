//! Skills in how someone thinks, learns and creates.

use super::super::lexicon::{Entry, Kind::Soft};
use crate::text::label;

pub(super) const THINKING: &[Entry] = &[
    Entry {
        id: "begrijpend-lezen",
        printed: label("Begrijpend lezen", "Reading comprehension"),
        kind: Soft,
        everyday: label(
            "moeilijke teksten snappen|veel lezen|handleiding lezen|goed in lezen|boeken",
            "understanding difficult texts|reading a lot|reading manuals|good at reading|books",
        ),
        question: label(
            "Welke lastige tekst las je? Wat deed je ermee?",
            "Which difficult text did you read? What did you do with it?",
        ),
        competentnl: Some("2E80D9179C"),
        esco: None,
    },
    Entry {
        id: "snel-van-begrip",
        printed: label("Snel van begrip", "Quick to understand"),
        kind: Soft,
        everyday: label(
            "snel snappen|iets snel doorhebben|maar één keer uitleg nodig|slim|ik snap dingen snel",
            "getting things fast|catching on|only needing it once|bright",
        ),
        question: label("Wat had je snel door? Hoe merkte je dat?", "What did you get quickly? How did you notice?"),
        competentnl: Some("00F4349F9A"),
        esco: Some("20012caa-b63c-4cb9-b2b8-01a1cfdfc1d1"),
    },
    Entry {
        id: "opmerkzaam",
        printed: label("Opmerkzaam", "Observant"),
        kind: Soft,
        everyday: label(
            "snel dingen zien|oog voor wat er gebeurt|ik zie alles|goed kijken|niets ontgaat me",
            "noticing things|quick eye|seeing what happens|nothing gets past me|sharp eyes",
        ),
        question: label(
            "Wat zag jij eerder dan anderen? Wat deed je toen?",
            "What did you see before others did? What did you do?",
        ),
        competentnl: Some("234586C77C"),
        esco: None,
    },
    Entry {
        id: "overzicht-houden",
        printed: label("Overzicht houden", "Seeing the big picture"),
        kind: Soft,
        everyday: label(
            "het geheel zien|snappen hoe alles samenhangt|hoofdlijnen zien|breed kijken",
            "seeing the whole|how it all fits together|keeping an overview",
        ),
        question: label(
            "Bij welke klus moest je alles overzien? Hoe lukte dat?",
            "For which job did you have to see the whole? How?",
        ),
        competentnl: Some("0802CD6B4E"),
        esco: Some("d56e2c2f-3e01-4b76-a7bb-ecb6d430172f"),
    },
    Entry {
        id: "patronen-herkennen",
        printed: label("Patronen herkennen", "Spotting patterns"),
        kind: Soft,
        everyday: label(
            "regelmaat zien|overeenkomsten zien|doorhebben hoe iets gaat|puzzels",
            "seeing what repeats|spotting similarities|seeing the system in things|puzzles",
        ),
        question: label("Wat viel je op dat steeds terugkwam?", "What did you notice that kept coming back?"),
        competentnl: Some("2965722BD7"),
        esco: None,
    },
    Entry {
        id: "verbanden-leggen",
        printed: label("Verbanden leggen", "Making connections"),
        kind: Soft,
        everyday: label(
            "dingen aan elkaar koppelen|van voorbeelden leren|conclusies trekken|een regel ontdekken",
            "linking things|learning from examples|drawing conclusions|finding the rule",
        ),
        question: label("Welke conclusie trok je uit wat je zag?", "What conclusion did you draw from what you saw?"),
        competentnl: Some("717E511A75"),
        esco: None,
    },
    Entry {
        id: "logisch-redeneren",
        printed: label("Logisch redeneren", "Logical reasoning"),
        kind: Soft,
        everyday: label(
            "logisch nadenken|stap voor stap denken|beredeneren|schaken|puzzels oplossen",
            "logical thinking|thinking step by step|working it out|chess|solving puzzles",
        ),
        question: label("Wat beredeneerde je stap voor stap?", "What did you work out step by step?"),
        competentnl: Some("E033DC4809"),
        esco: Some("a9e6718b-b9d8-44c2-b06e-85ceed9d144c"),
    },
    Entry {
        id: "wiskundig-inzicht",
        printed: label("Wiskundig inzicht", "Mathematical thinking"),
        kind: Soft,
        everyday: label(
            "goed in wiskunde|goed met cijfers|formules|statistiek|grafieken lezen",
            "good at maths|good with figures|formulas|statistics|reading graphs",
        ),
        question: label("Bij welk probleem gebruikte je wiskunde? Hoe?", "Which problem did you use maths for? How?"),
        competentnl: Some("7E462C867D"),
        esco: Some("6fc6f757-6baa-49fe-9a82-6ba6a52f2e13"),
    },
    Entry {
        id: "ruimtelijk-inzicht",
        printed: label("Ruimtelijk inzicht", "Spatial awareness"),
        kind: Soft,
        everyday: label(
            "kaartlezen|de weg vinden|plattegrond lezen|in 3D denken|zien of iets past",
            "map reading|finding the way|reading floor plans|thinking in 3D|seeing whether it fits",
        ),
        question: label("Waar moest je goed zien hoe iets past?", "Where did you have to see how things fit?"),
        competentnl: Some("B260384107"),
        esco: Some("4e7b2c61-aa42-404c-995f-32281b818923"),
    },
    Entry {
        id: "beeldend-denken",
        printed: label("Beeldend denken", "Thinking in pictures"),
        kind: Soft,
        everyday: label(
            "voor je zien hoe het wordt|fantasie|een beeld in mijn hoofd|verbeelding|visueel",
            "picturing how it will look|imagination|seeing it in my head|visual",
        ),
        question: label("Wat zag je al voor je voordat het er was?", "What could you picture before it was there?"),
        competentnl: Some("DC1C2EC0BB"),
        esco: None,
    },
    Entry {
        id: "goed-onthouden",
        printed: label("Goed onthouden", "Good memory"),
        kind: Soft,
        everyday: label(
            "goed geheugen|namen onthouden|uit mijn hoofd leren|tekst leren|bestellingen onthouden",
            "remembering things|remembering names|learning by heart|learning lines|remembering orders",
        ),
        question: label("Wat moest je onthouden? Hoeveel was dat?", "What did you have to remember? How much was it?"),
        competentnl: Some("49BD0F4516"),
        esco: Some("fa46a48d-9cb9-422d-afab-1047654dbcdd"),
    },
    Entry {
        id: "leeraanpak-kiezen",
        printed: label("Leeraanpak kiezen", "Choosing how to learn"),
        kind: Soft,
        everyday: label(
            "slim leren|samenvattingen maken|weten hoe ik leer|flashcards|studeren|woordjes leren",
            "studying smart|making summaries|knowing how I learn|flashcards|revising",
        ),
        question: label(
            "Hoe leerde je iets moeilijks? Wat werkte goed?",
            "How did you learn something hard? What worked well?",
        ),
        competentnl: Some("7555D32771"),
        esco: Some("a44c0ed6-68b1-457a-9c6d-ea8487bdfeb2"),
    },
    Entry {
        id: "leren-door-te-doen",
        printed: label("Leren door te doen", "Learning by doing"),
        kind: Soft,
        everyday: label(
            "gewoon proberen|uitproberen|in de praktijk leren|doener|meelopen",
            "just trying|trying things out|learning on the job|practical",
        ),
        question: label("Wat leerde je door het gewoon te doen?", "What did you learn by simply doing it?"),
        competentnl: Some("DB6B8EEBD1"),
        esco: None,
    },
    Entry {
        id: "zelfreflectie",
        printed: label("Zelfreflectie", "Self-reflection"),
        kind: Soft,
        everyday: label(
            "terugkijken|van mezelf leren|weten waar ik goed in ben|nadenken over wat beter kan",
            "looking back|learning about myself|knowing my strengths|thinking what could be better",
        ),
        question: label(
            "Wat ging minder goed? Wat doe je nu anders?",
            "What went less well? What do you do differently now?",
        ),
        competentnl: Some("C21A058358"),
        esco: Some("409a0245-0e6c-4aac-ba16-0920ecb76a8d"),
    },
    Entry {
        id: "nieuwsgierig",
        printed: label("Nieuwsgierig", "Curious"),
        kind: Soft,
        everyday: label(
            "interesse hebben|alles willen weten|vragen stellen|dingen uitzoeken|doorvragen|nieuwsgierig",
            "interested|wanting to know everything|asking questions|exploring",
        ),
        question: label(
            "Waar wilde je meer van weten? Wat deed je?",
            "What did you want to know more about? What did you do?",
        ),
        competentnl: Some("DB64E761DE"),
        esco: Some("429062f1-a958-43ea-83dd-4e1af078c156"),
    },
    Entry {
        id: "ideeen-bedenken",
        printed: label("Ideeën bedenken", "Coming up with ideas"),
        kind: Soft,
        everyday: label(
            "brainstormen|met plannen komen|altijd ideeën|iets verzinnen|leuke ideeën|met ideeën komen",
            "brainstorming|thinking up plans|full of ideas|inventing something|creative ideas",
        ),
        question: label(
            "Waarvoor bedacht je ideeën? Welk idee werd gekozen?",
            "What did you think up ideas for? Which one was chosen?",
        ),
        competentnl: Some("2492D7AE9B"),
        esco: Some("614c627b-2ec9-4a0d-811e-de14be4362f2"),
    },
    Entry {
        id: "vernieuwend-denken",
        printed: label("Vernieuwend denken", "Innovative thinking"),
        kind: Soft,
        everyday: label(
            "iets nieuws uitvinden|het anders doen|uitvinder|innovatief|vernieuwen",
            "inventing|doing it differently|inventor|innovation|something new",
        ),
        question: label("Wat deed jij op een nieuwe manier?", "What did you do in a new way?"),
        competentnl: Some("FCCEE4730B"),
        esco: Some("c2a0c52c-0b4b-4180-a918-92650ea3b458"),
    },
    Entry {
        id: "werkwijze-verbeteren",
        printed: label("Werkwijze verbeteren", "Improving how work is done"),
        kind: Soft,
        everyday: label(
            "slimmer werken|iets handiger doen|tijd besparen|sneller maken|beter regelen",
            "working smarter|finding a better way|saving time|making it faster",
        ),
        question: label(
            "Wat ging door jouw idee sneller of beter?",
            "What became faster or better because of your idea?",
        ),
        competentnl: Some("7C37C4FF38"),
        esco: Some("75b30aeb-34c0-40f4-b77d-271d75a98b14"),
    },
    Entry {
        id: "improviseren",
        printed: label("Improviseren", "Improvising"),
        kind: Soft,
        everyday: label(
            "ter plekke bedenken|zonder voorbereiding|redden met wat er is|snel iets verzinnen",
            "making it up on the spot|without preparation|making do",
        ),
        question: label(
            "Wanneer had je geen plan? Wat verzon je?",
            "When did you have no plan? What did you come up with?",
        ),
        competentnl: Some("F2FD24AA16"),
        esco: Some("b40584aa-7c63-4eed-9422-a9798fb95fdc"),
    },
    Entry {
        id: "vooruitdenken",
        printed: label("Vooruitdenken", "Thinking ahead"),
        kind: Soft,
        everyday: label(
            "zien wat er komt|voorbereid zijn|iets alvast klaarleggen|een plan B hebben",
            "seeing what comes|being prepared|having a plan B|one step ahead",
        ),
        question: label(
            "Wat zag je aankomen? Wat deed je alvast?",
            "What did you see coming? What did you do beforehand?",
        ),
        competentnl: Some("EDB4E0C35A"),
        esco: None,
    },
    Entry {
        id: "problemen-op-tijd-zien",
        printed: label("Problemen op tijd zien", "Spotting problems early"),
        kind: Soft,
        everyday: label(
            "merken dat iets niet klopt|fouten ontdekken|storing melden|zien dat het misgaat",
            "noticing something is wrong|finding mistakes|reporting faults|seeing trouble coming",
        ),
        question: label(
            "Welk probleem zag je op tijd? Aan wie vertelde je het?",
            "Which problem did you spot in time? Who did you tell?",
        ),
        competentnl: Some("4D400FE127"),
        esco: Some("a628d2d1-f40a-4c37-a357-2801726f2996"),
    },
    Entry {
        id: "uitzoeken-hoe-iets-werkt",
        printed: label("Uitzoeken hoe iets werkt", "Working out how things work"),
        kind: Soft,
        everyday: label(
            "uit elkaar halen|snappen hoe een systeem werkt|analyseren|oorzaak zoeken",
            "taking things apart|understanding a system|analysing|finding the cause",
        ),
        question: label("Wat zocht je uit? Hoe zat het in elkaar?", "What did you work out? How did it fit together?"),
        competentnl: Some("4186375D3A"),
        esco: None,
    },
    Entry {
        id: "creatief-met-taal",
        printed: label("Creatief met taal", "Creative with words"),
        kind: Soft,
        everyday: label(
            "verhalen schrijven|gedichten|rappen|songteksten|woordgrappen|fanfictie",
            "stories|poems|rapping|lyrics|puns|fan fiction",
        ),
        question: label(
            "Welke tekst of welk verhaal bedacht je zelf?",
            "Which text or story did you make up yourself?",
        ),
        competentnl: Some("663E4EFD55"),
        esco: None,
    },
    Entry {
        id: "kunstzinnig",
        printed: label("Kunstzinnig", "Artistic"),
        kind: Soft,
        everyday: label(
            "tekenen|schilderen|muziek|dansen|kunst maken|handlettering",
            "drawing|painting|music|dance|making art|hand lettering",
        ),
        question: label("Wat maakte je? Wie heeft het gezien of gehoord?", "What did you make? Who saw or heard it?"),
        competentnl: Some("584412A2FB"),
        esco: Some("93350886-a21b-4e61-a1b1-319a325c0f90"),
    },
];
