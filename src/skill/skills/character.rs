//! Skills in how someone works.

use super::super::lexicon::{Entry, Kind::Soft};
use crate::text::label;

pub(super) const CHARACTER: &[Entry] = &[
    Entry {
        id: "betrouwbaar",
        printed: label("Betrouwbaar", "Reliable"),
        kind: Soft,
        everyday: label(
            "afspraken nakomen|op tijd komen|doen wat ik beloof|nooit te laat|op mij kun je rekenen|afspraak is afspraak|op je kunnen rekenen|stipt|op tijd zijn|op tijd",
            "keeping promises|being on time|punctual|never late|you can count on me|showing up on time|dependable|on time|be on time",
        ),
        question: label(
            "Wat deed je elke week, zonder dat iemand het vroeg?",
            "What did you do every week without being asked?",
        ),
        competentnl: Some("6EDDE6185F"),
        esco: Some("113b4428-0a31-4199-8496-070af7854b91"),
    },
    Entry {
        id: "verantwoordelijkheid-nemen",
        printed: label("Verantwoordelijkheid nemen", "Taking responsibility"),
        kind: Soft,
        everyday: label(
            "verantwoordelijk|ergens voor zorgen|volwassen zijn|sleutel hebben|de winkel afsluiten|verantwoordelijkheidsgevoel|verantwoordelijkheid|verantwoordelijk gevoel",
            "responsible|being in charge of something|looking after things|ownership|locking up|sense of responsibility|taking ownership",
        ),
        question: label(
            "Waar moest jij voor zorgen? Wat deed je als iets misging?",
            "What was up to you? What did you do when something went wrong?",
        ),
        competentnl: Some("40A423F2B4"),
        esco: Some("199f7919-5114-41b6-b6a5-41e0e4896ec1"),
    },
    Entry {
        id: "zelfstandig-werken",
        printed: label("Zelfstandig werken", "Working independently"),
        kind: Soft,
        everyday: label(
            "alleen werken|zelf dingen oplossen|zonder hulp|zelfstandig|ik red me wel|zelfstandigheid|zelfstandig kunnen werken|werkt zelfstandig",
            "working alone|figuring things out myself|without help|independent|work on your own|independently",
        ),
        question: label("Wat deed je helemaal zelf, zonder hulp?", "What did you do all by yourself, without help?"),
        competentnl: Some("D5DED5A92E"),
        esco: Some("c29aa9d2-4da8-4bdd-831c-8d4a2fb51730"),
    },
    Entry {
        id: "nauwkeurig-werken",
        printed: label("Nauwkeurig werken", "Attention to detail"),
        kind: Soft,
        everyday: label(
            "precies|netjes werken|geen fouten maken|goed opletten|zorgvuldig|nauwkeurig|oog voor detail|secuur|accuraat|netjes|werkt netjes|precies werken|ordelijk werken",
            "precise|neat|no mistakes|careful|accurate|eye for detail|accurately|detail-oriented|carefully|accuracy|precise work",
        ),
        question: label(
            "Bij welk werk mocht je geen fouten maken? Hoe lukte dat?",
            "Which work had to be free of mistakes? How did you do it?",
        ),
        competentnl: Some("73CE64DACE"),
        esco: Some("83e6510b-ffeb-4aec-959c-4265fd0ff7b7"),
    },
    Entry {
        id: "instructies-volgen",
        printed: label("Werken volgens instructies", "Following instructions"),
        kind: Soft,
        everyday: label(
            "doen wat gevraagd wordt|regels volgen|stappenplan|procedures|me aan de regels houden",
            "doing what is asked|following rules|step by step|procedures|sticking to the rules",
        ),
        question: label(
            "Welke stappen of regels volgde je bij je werk?",
            "Which steps or rules did you follow in your work?",
        ),
        competentnl: Some("752EEDBE89"),
        esco: Some("a23659b1-a8bc-4331-a58d-eef263ca6a14"),
    },
    Entry {
        id: "vlot-werken",
        printed: label("Vlot werken", "Working efficiently"),
        kind: Soft,
        everyday: label(
            "snel werken|tempo maken|doorwerken|aanpakken|efficiënt|niet treuzelen|doorpakken|hands-on|vlot|weten van aanpakken|lekker doorwerken|aanpakker|handen uit de mouwen|aanpakkersmentaliteit|hard werken",
            "working fast|keeping up the pace|getting on with it|efficient|not dawdling|hands-on|fast worker|hard-working|fast-paced|roll up your sleeves",
        ),
        question: label(
            "Wat kreeg je snel af? Hoeveel was dat ongeveer?",
            "What did you get done quickly? About how much was it?",
        ),
        competentnl: Some("D28377D00A"),
        esco: Some("7a93e22f-54d8-4bf0-9213-d711f6601b49"),
    },
    Entry {
        id: "stressbestendig",
        printed: label("Stressbestendig", "Calm under pressure"),
        kind: Soft,
        everyday: label(
            "rustig blijven|chill blijven|tegen drukte kunnen|niet in paniek raken|omgaan met stress|niet snel gestrest|hoofd koel houden|werken onder druk|rustig als het druk is|kalm|tegen drukte",
            "staying calm|staying chill|coping with stress|busy moments|not panicking|working under pressure|keep calm|cool head|under stress|don't panic|hectic",
        ),
        question: label(
            "Wanneer was het heel druk? Hoe bleef je rustig?",
            "When was it really busy? How did you stay calm?",
        ),
        competentnl: Some("4DDDBC0121"),
        esco: Some("7a147904-22b3-498a-b4d9-7bceeb86b45d"),
    },
    Entry {
        id: "multitasken",
        printed: label("Multitasken", "Multitasking"),
        kind: Soft,
        everyday: label(
            "meer dingen tegelijk|veel ballen in de lucht|wisselen tussen taken|overzicht bij drukte|meerdere programma's tegelijk|schakelen tussen taken",
            "several things at once|juggling tasks|switching between tasks|keeping track when it is busy",
        ),
        question: label(
            "Welke dingen deed je tegelijk? Hoe hield je overzicht?",
            "Which things did you do at once? How did you keep track?",
        ),
        competentnl: Some("23131CF73E"),
        esco: Some("0b144726-21c2-46ed-8d13-c03d27f61604"),
    },
    Entry {
        id: "flexibel",
        printed: label("Flexibel", "Adaptable"),
        kind: Soft,
        everyday: label(
            "aanpassen|snel omschakelen|invallen|iets nieuws proberen|veranderingen|flexibel inzetbaar|flexibele instelling|flexibiliteit|wisselende diensten",
            "flexible|adapting|filling in|switching quickly|change|flexibility|flexible attitude",
        ),
        question: label(
            "Wanneer liep iets anders dan gepland? Wat deed je toen?",
            "When did something not go as planned? What did you do?",
        ),
        competentnl: Some("DB21DC938E"),
        esco: Some("49de9958-2aa4-4eef-a89d-fe5d5bcd28c4"),
    },
    Entry {
        id: "leergierig",
        printed: label("Leergierig", "Eager to learn"),
        kind: Soft,
        everyday: label(
            "nieuwe dingen leren|snel leren|ik leer snel|mezelf iets leren|nieuwsgierig|graag leren|het vak leren|willen leren|leren en ontwikkelen|bereid om te leren",
            "learning new things|quick learner|teaching myself|curious|willing to learn|fast learner|learns fast|learn fast|keen to learn",
        ),
        question: label(
            "Wat heb je jezelf geleerd? Hoe deed je dat?",
            "What did you teach yourself? How did you do it?",
        ),
        competentnl: Some("CB768EFA19"),
        esco: Some("9bf266a6-188b-4d17-a22f-2f266d76832b"),
    },
    Entry {
        id: "omgaan-met-feedback",
        printed: label("Omgaan met feedback", "Learning from feedback"),
        kind: Soft,
        everyday: label(
            "kritiek krijgen|tips aannemen|leren van fouten|feedback krijgen|niet boos bij kritiek|openstaan voor feedback|feedback",
            "taking criticism|taking tips|learning from mistakes|getting feedback|open to feedback|feedback",
        ),
        question: label(
            "Welke tip kreeg je? Wat deed je daarna anders?",
            "Which tip did you get? What did you do differently?",
        ),
        competentnl: Some("78E94823F7"),
        esco: Some("05aa7c09-46e7-433f-a81b-92841f4551e7"),
    },
    Entry {
        id: "doorzetten",
        printed: label("Doorzetten", "Perseverance"),
        kind: Soft,
        everyday: label(
            "volhouden|niet opgeven|discipline|blijven oefenen|doorzettingsvermogen|doorzetter",
            "keeping going|never giving up|discipline|practising|persistent",
        ),
        question: label(
            "Wat hield je lang vol? Wat leverde het op?",
            "What did you keep up for long? What came of it?",
        ),
        competentnl: Some("83D3AC05BD"),
        esco: Some("19a64e91-bfe3-4c48-9225-3bb1229b12f0"),
    },
    Entry {
        id: "omgaan-met-tegenslag",
        printed: label("Omgaan met tegenslag", "Dealing with setbacks"),
        kind: Soft,
        everyday: label(
            "tegen mijn verlies kunnen|opnieuw proberen|na een fout doorgaan|veerkracht|niet bij de pakken neerzitten",
            "coping with losing|trying again|bouncing back|resilience",
        ),
        question: label("Wat ging er mis? Hoe pakte je het weer op?", "What went wrong? How did you pick it up again?"),
        competentnl: Some("E71773F7A8"),
        esco: None,
    },
    Entry {
        id: "initiatief-nemen",
        printed: label("Initiatief nemen", "Taking initiative"),
        kind: Soft,
        everyday: label(
            "zelf beginnen|niet afwachten|met een idee komen|werk zien liggen|zelf iets oppakken|proactief|eigen initiatief|initiatiefrijk|meedenken over verbeteringen",
            "starting things|not waiting|coming up with an idea|seeing what needs doing|proactive|see what needs to be done|shows initiative",
        ),
        question: label(
            "Wat begon jij zelf, zonder dat iemand het vroeg?",
            "What did you start yourself, without being asked?",
        ),
        competentnl: Some("CFE8550C77"),
        esco: Some("001115fb-569f-4ee6-8381-c6807ef2527f"),
    },
    Entry {
        id: "problemen-oplossen",
        printed: label("Problemen oplossen", "Problem solving"),
        kind: Soft,
        everyday: label(
            "oplossingen bedenken|handig|iets aan de praat krijgen|puzzelen|oplossingsgericht|probleemoplossend|oplossing zoeken|zelf oplossen",
            "finding solutions|handy|getting things going|troubleshooting|solution-oriented|solving problems",
        ),
        question: label(
            "Welk probleem loste je op? Wat deed je precies?",
            "Which problem did you solve? What exactly did you do?",
        ),
        competentnl: Some("53E033E58A"),
        esco: Some("adc6dc11-3376-467b-96c5-9b0a21edc869"),
    },
    Entry {
        id: "beslissingen-nemen",
        printed: label("Beslissingen nemen", "Making decisions"),
        kind: Soft,
        everyday: label(
            "kiezen|knopen doorhakken|snel beslissen|keuzes maken",
            "choosing|deciding quickly|making up my mind|making choices",
        ),
        question: label("Welke keuze maakte je? Waarom koos je dat?", "Which choice did you make? Why that one?"),
        competentnl: Some("9DD6D3E301"),
        esco: Some("d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47"),
    },
    Entry {
        id: "kritisch-nadenken",
        printed: label("Kritisch nadenken", "Critical thinking"),
        kind: Soft,
        everyday: label(
            "niet alles geloven|goed nadenken|nepnieuws herkennen|vragen stellen|feiten checken",
            "not believing everything|thinking things through|spotting fake news|asking questions|checking facts",
        ),
        question: label(
            "Wat geloofde je niet meteen? Hoe zocht je het uit?",
            "What did you not believe at once? How did you check?",
        ),
        competentnl: Some("E1F935288C"),
        esco: Some("7dd94ad3-13d6-43fe-8b94-51fcbf67ced9"),
    },
    Entry {
        id: "creatief-denken",
        printed: label("Creatief", "Creative"),
        kind: Soft,
        everyday: label(
            "ideeën bedenken|fantasie|nieuwe dingen verzinnen|tekenen|creatieve geest|creatieve ideeën",
            "coming up with ideas|imagination|inventing things|drawing|creative ideas|creative thinker",
        ),
        question: label(
            "Welk idee bedacht je? Wat werd ermee gedaan?",
            "Which idea did you come up with? What came of it?",
        ),
        competentnl: Some("9DC1DB64EA"),
        esco: Some("c624c6a3-b0ba-4a31-a296-0d433fe47e41"),
    },
    Entry {
        id: "geconcentreerd-werken",
        printed: label("Geconcentreerd werken", "Staying focused"),
        kind: Soft,
        everyday: label(
            "focus|lang opletten|niet snel afgeleid|concentratie|ergens lang mee bezig zijn",
            "focus|not easily distracted|concentration|long attention span",
        ),
        question: label(
            "Waar kon je lang je aandacht bij houden?",
            "What did you keep your attention on for a long time?",
        ),
        competentnl: Some("1F27972B01"),
        esco: Some("9cfd2219-553c-4d67-81e5-951e87c65135"),
    },
    Entry {
        id: "plannen",
        printed: label("Plannen", "Planning"),
        kind: Soft,
        everyday: label(
            "agenda bijhouden|vooruit denken|planning maken|huiswerk plannen|planmatig|eigen werk plannen|goed plannen|werk plannen",
            "keeping a diary|thinking ahead|making a schedule|plan your own work|planning your work",
        ),
        question: label("Wat plande je? Hield je je aan de planning?", "What did you plan? Did it go to plan?"),
        competentnl: Some("D8863A73CA"),
        esco: Some("e49f4158-9d4c-425d-bf32-dfe89b19840a"),
    },
    Entry {
        id: "tijd-indelen",
        printed: label("Tijd goed indelen", "Time management"),
        kind: Soft,
        everyday: label(
            "op tijd klaar zijn|deadlines halen|school en werk combineren|timemanagement|deadlines",
            "meeting deadlines|being done on time|combining school and work|deadlines",
        ),
        question: label(
            "Wat moest op tijd af? Hoe zorgde je daarvoor?",
            "What had to be done on time? How did you manage?",
        ),
        competentnl: Some("D98DE01097"),
        esco: Some("d9013e0e-e937-43d5-ab71-0e917ee882b8"),
    },
    Entry {
        id: "organiseren",
        printed: label("Organiseren", "Organising"),
        kind: Soft,
        everyday: label(
            "regelen|dingen geregeld krijgen|alles klaarzetten|regelneef|organisatietalent|organisatorisch|gestructureerd|ordelijk",
            "arranging things|getting things sorted|setting things up|organisational skills|well organised|structured|organised",
        ),
        question: label("Wat regelde je? Voor hoeveel mensen was dat?", "What did you arrange? For how many people?"),
        competentnl: Some("DEDBBC55E0"),
        esco: None,
    },
    Entry {
        id: "ondernemend",
        printed: label("Ondernemend", "Enterprising"),
        kind: Soft,
        everyday: label(
            "eigen bedrijfje|geld verdienen|kansen zien|handeltje|spullen doorverkopen",
            "own business|earning money|spotting chances|trading|reselling",
        ),
        question: label("Wat begon je zelf? Wat leverde het op?", "What did you start yourself? What came of it?"),
        competentnl: Some("518455478C"),
        esco: Some("bdcf429c-5ccf-4c3d-bb61-4c987573a35e"),
    },
    Entry {
        id: "gemotiveerd",
        printed: label("Gemotiveerd", "Motivated"),
        kind: Soft,
        everyday: label(
            "enthousiast|zin in werk|harde werker|ergens voor gaan|met plezier werken|gemotiveerde instelling|graag werken|er zin in hebben|zin om te leren|enthousiast worden van",
            "enthusiastic|keen|hard worker|giving it my all|enjoying the work|enthusiasm|passion for|motivated|keen to work",
        ),
        question: label("Waar deed je meer dan je hoefde te doen?", "Where did you do more than you had to?"),
        competentnl: Some("3906E425EA"),
        esco: Some("1fce1197-3a5b-45b7-8797-575cd3b57a01"),
    },
    Entry {
        id: "eerlijk",
        printed: label("Eerlijk", "Honest"),
        kind: Soft,
        everyday: label(
            "integer|niet liegen|fouten toegeven|te vertrouwen|met geld te vertrouwen",
            "integrity|not lying|owning up to mistakes|trustworthy|trusted with money",
        ),
        question: label(
            "Wanneer was eerlijk zijn lastig? Wat deed je?",
            "When was it hard to be honest? What did you do?",
        ),
        competentnl: Some("2F2D779459"),
        esco: Some("bcf002ce-90f8-42e5-ac1b-5dba208639b0"),
    },
    Entry {
        id: "loyaal",
        printed: label("Loyaal", "Loyal"),
        kind: Soft,
        everyday: label(
            "trouw|lang bij dezelfde baas|achter het team staan|niet zomaar weggaan",
            "faithful|staying with one employer|standing by the team|not just leaving",
        ),
        question: label(
            "Hoe lang bleef je ergens? Waarom bleef je?",
            "How long did you stay somewhere? Why did you stay?",
        ),
        competentnl: Some("FC91431A6A"),
        esco: Some("72d1fa5d-1b7f-48e7-84e3-6e779841ddf1"),
    },
    Entry {
        id: "doelgericht",
        printed: label("Doelgericht", "Goal-focused"),
        kind: Soft,
        everyday: label(
            "doelen halen|afmaken waar ik aan begin|weten wat ik wil|resultaat willen zien|ergens naartoe werken|resultaatgericht",
            "reaching goals|finishing what I start|knowing what I want|getting results|reaching targets|sales targets",
        ),
        question: label("Welk doel had je? Heb je het gehaald?", "What goal did you have? Did you reach it?"),
        competentnl: Some("4C03E226B4"),
        esco: None,
    },
    Entry {
        id: "prioriteiten-stellen",
        printed: label("Prioriteiten stellen", "Setting priorities"),
        kind: Soft,
        everyday: label(
            "het belangrijkste eerst|kiezen wat voorgaat|weten wat kan wachten|to-dolijst",
            "most important first|choosing what comes first|knowing what can wait|to-do list",
        ),
        question: label(
            "Wat deed je eerst toen er veel moest? Waarom?",
            "What did you do first when a lot was waiting? Why?",
        ),
        competentnl: Some("7620BCA1C4"),
        esco: Some("adf6bcb1-6fbb-4b77-8be4-65ce20ee04e2"),
    },
    Entry {
        id: "zelfverzekerd",
        printed: label("Zelfverzekerd", "Confident"),
        kind: Soft,
        everyday: label(
            "zelfvertrouwen|zeker van mezelf|niet verlegen|spontaan|durven",
            "confidence|sure of myself|not shy|outgoing|daring",
        ),
        question: label("Wat durfde je te doen waar anderen bij waren?", "What did you dare to do in front of others?"),
        competentnl: Some("D6B90E6D17"),
        esco: Some("669b75d8-671c-4a1c-8e0b-6466c513c27d"),
    },
    Entry {
        id: "assertief",
        printed: label("Assertief", "Assertive"),
        kind: Soft,
        everyday: label(
            "voor jezelf opkomen|nee durven zeggen|zeggen wat je vindt|weerbaar|mondig",
            "standing up for myself|daring to say no|speaking up|saying what I think",
        ),
        question: label(
            "Wanneer zei je nee of kwam je voor jezelf op?",
            "When did you say no or stand up for yourself?",
        ),
        competentnl: Some("AA253D1EBA"),
        esco: Some("a0cad388-3c4c-4786-b238-fc39f8c495af"),
    },
    Entry {
        id: "uitdagingen-aangaan",
        printed: label("Uitdagingen aangaan", "Taking on challenges"),
        kind: Soft,
        everyday: label(
            "positief blijven|positief ingesteld|humor|iets moeilijks proberen|niet bang voor iets nieuws|optimistisch",
            "staying positive|positive attitude|sense of humour|trying something hard|optimistic",
        ),
        question: label("Wat vond je spannend, maar deed je toch?", "What did you do although it made you nervous?"),
        competentnl: Some("1DD562B682"),
        esco: Some("469748ce-051a-407e-9099-0c9415ac2705"),
    },
    Entry {
        id: "omgaan-met-onzekerheid",
        printed: label("Omgaan met onzekerheid", "Dealing with uncertainty"),
        kind: Soft,
        everyday: label(
            "niet weten wat er komt|onduidelijke opdracht|rustig blijven als iets onzeker is",
            "not knowing what comes|unclear task|coping with the unknown",
        ),
        question: label(
            "Wanneer wist je niet wat er ging gebeuren? Wat deed je?",
            "When did you not know what would happen? What did you do?",
        ),
        competentnl: Some("44C6CEB444"),
        esco: Some("5cd1930c-278d-4929-b413-27352f5b3687"),
    },
    Entry {
        id: "snel-reageren-bij-gevaar",
        printed: label("Snel reageren bij gevaar", "Reacting quickly to danger"),
        kind: Soft,
        everyday: label(
            "snel ingrijpen|reactiesnelheid|alert|noodgeval|kalm bij een ongeluk",
            "stepping in fast|quick reactions|alert|emergency|accident",
        ),
        question: label(
            "Wanneer moest je snel ingrijpen? Wat deed je?",
            "When did you have to step in quickly? What did you do?",
        ),
        competentnl: Some("29B470A4FC"),
        esco: Some("ef7562b2-f176-4d7c-a0b2-27ae8cce0b7d"),
    },
    Entry {
        id: "gezonde-balans-bewaken",
        printed: label("Gezonde balans bewaken", "Keeping a healthy balance"),
        kind: Soft,
        everyday: label(
            "goed voor mezelf zorgen|op tijd rust nemen|school en vrije tijd|mijn grenzen kennen",
            "looking after myself|taking breaks|school and free time|knowing my limits",
        ),
        question: label(
            "Hoe hield je school, werk en vrije tijd in balans?",
            "How did you balance school, work and free time?",
        ),
        competentnl: Some("199B8C08C3"),
        esco: Some("4c772721-9280-49cb-9988-b6ea3d36b06d"),
    },
    Entry {
        id: "gevoel-voor-de-organisatie",
        printed: label("Gevoel voor de organisatie", "Understanding the workplace"),
        kind: Soft,
        everyday: label(
            "weten hoe het bedrijf werkt|weten bij wie je moet zijn|snappen wie wat doet|ongeschreven regels",
            "knowing how the company works|knowing who to go to|knowing who does what|unwritten rules",
        ),
        question: label(
            "Bij wie moest je zijn voor wat? Hoe wist je dat?",
            "Who did you go to for what? How did you know?",
        ),
        competentnl: Some("3D18A18F12"),
        esco: None,
    },
    Entry {
        id: "handig",
        printed: label("Handig", "Good with hands"),
        kind: Soft,
        everyday: label(
            "knutselen|priegelwerk|technisch|goed met mijn handen|behendig|technisch inzicht|handigheid|twee rechterhanden|handige handen|werken met je handen",
            "handy|nimble fingers|crafts|fiddly work|dexterity|technical insight|working with your hands",
        ),
        question: label(
            "Wat maakte je met je handen? Wat was lastig?",
            "What did you make with your hands? What was tricky?",
        ),
        competentnl: Some("E66E6D3B86"),
        esco: None,
    },
];
