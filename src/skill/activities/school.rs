//! Roles and projects at school.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const SCHOOL: &[Activity] = &[
    Activity {
        id: "bijles",
        group: Group::School,
        section: Section::Work,
        label: label("Bijles of huiswerkhulp geven", "Tutoring or helping with homework"),
        synonyms: label(
            "bijlesgever|huiswerkbegeleiding|nakijken|wiskunde|Engels|mentorleerling|tutor",
            "tutor|homework help|maths|English|peer tutor",
        ),
        role: label("Bijlesgever", "Tutor"),
        place: label("Bij welke school of welk bureau?", "At which school or agency?"),
        organisation: label("Eigen leerlingen", "Private pupils"),
        tasks: &[
            task("uitleggen", "lastige lesstof duidelijk maken", "making difficult subjects clear"),
            task("opgaven", "samen opgaven maken", "working through exercises together"),
            task("toetsen", "oefenen voor toetsen", "practising for tests"),
            task("planning", "een huiswerkschema maken", "making a homework schedule"),
            task("ouders", "ouders vertellen hoe het gaat", "telling parents how it is going"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel leerlingen hielp je?", "How many pupils did you help?"),
            result: label(
                "hielp {n} [leerling|leerlingen] met schoolwerk",
                "helped {n} [pupil|pupils] with schoolwork",
            ),
            shows: "bijles-geven",
        },
        shows: &[
            shown("bijles-geven", &["toetsen"]),
            shown("uitleg-geven", &["uitleggen"]),
            shown("geduldig", &["opgaven"]),
            shown("plannen", &["planning"]),
        ],
        samples: &[
            sample(Ask::Change, "Mijn leerling ging van een 4 naar een 6,5.", "My pupil went from a 4 to a 6.5."),
            sample(
                Ask::Hard,
                "Breuken lukten niet. Met een pizza getekend snapte ze het.",
                "Fractions did not work. With a drawn pizza she got it.",
            ),
            sample(
                Ask::Said,
                "De moeder vroeg mij ook voor het broertje.",
                "The mother asked me for the younger brother too.",
            ),
        ],
        not_shown: label("Dit is nog geen opleiding tot leraar.", "This is not a teaching diploma."),
    },
    Activity {
        id: "leerlingenraad",
        group: Group::School,
        section: Section::Volunteering,
        label: label("Leerlingenraad of klassenvertegenwoordiger", "Student council or class representative"),
        synonyms: label(
            "klassenvertegenwoordiger|leerlingenraad|medezeggenschapsraad|MR|studentenraad|jongerenraad|LAKS",
            "class rep|student council|school council|youth council",
        ),
        role: label("Vertegenwoordiger van leerlingen", "Student representative"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("meningen", "meningen van leerlingen verzamelen", "gathering students' opinions"),
            task("overleggen", "overleggen met de schoolleiding", "meeting with the school's management"),
            task("voorstellen", "voorstellen uitwerken", "working out proposals"),
            task("acties", "acties helpen organiseren", "helping to organise campaigns"),
            task("terugkoppelen", "aan de klas vertellen wat er besloten is", "telling the class what was decided"),
        ],
        number: NumberQuestion {
            ask: label("Namens hoeveel leerlingen sprak je ongeveer?", "About how many students did you speak for?"),
            result: label("sprak namens ongeveer {n} [leerling|leerlingen]", "spoke for about {n} [student|students]"),
            shows: "communiceren",
        },
        shows: &[
            shown("communiceren", &["terugkoppelen"]),
            shown("luisteren", &["meningen"]),
            shown("onderhandelen", &["overleggen"]),
            shown("initiatief-nemen", &["voorstellen"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Door ons voorstel is de aula nu ook in pauzes open.",
                "Our proposal got the hall opened during breaks.",
            ),
            sample(
                Ask::Hard,
                "De klas was het oneens. Ik liet iedereen stemmen.",
                "The class disagreed. I let everyone vote.",
            ),
            sample(
                Ask::Said,
                "De mentor vroeg mij om het nog een jaar te doen.",
                "My form tutor asked me to do another year.",
            ),
        ],
        not_shown: NONE,
    },
    Activity {
        id: "profielwerkstuk",
        group: Group::School,
        section: Section::Projects,
        label: label("Profielwerkstuk of groot schoolproject", "Final school project or other big project"),
        synonyms: label(
            "pws|profielwerkstuk|sectorwerkstuk|werkstuk|onderzoek|verslag|presentatie|Technasium|meesterproef",
            "research project|report|essay|presentation|school assignment",
        ),
        role: label("Profielwerkstuk", "Final school project"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("vraag", "een onderzoeksvraag bedenken", "coming up with a research question"),
            task("zoeken", "betrouwbare bronnen kiezen", "choosing reliable sources"),
            task("proef", "een enquête of proef doen", "doing a survey or experiment"),
            task("grafieken", "uitkomsten in grafieken zetten", "putting results into charts"),
            task("verslag", "een verslag maken", "putting together a report"),
            task("presenteren", "voor een groep vertellen over de uitkomsten", "telling a group about the results"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel bronnen gebruikte je?", "How many sources did you use?"),
            result: label("gebruikte {n} [bron|bronnen]", "used {n} [source|sources]"),
            shows: "informatie-zoeken",
        },
        shows: &[
            shown("informatie-zoeken", &["zoeken", "proef"]),
            shown("teksten-schrijven", &["verslag"]),
            shown("presenteren", &["presenteren"]),
            shown("kritisch-nadenken", &["vraag"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Te weinig mensen vulden de enquête in. Ik ging langs alle klassen.",
                "Too few people did the survey. I visited every class.",
            ),
            sample(
                Ask::Said,
                "Mijn begeleider gaf een 8 voor de presentatie.",
                "My supervisor gave the presentation an 8.",
            ),
            sample(
                Ask::Change,
                "Onze eerste vraag was te groot. We maakten hem kleiner.",
                "Our first question was too big. We made it smaller.",
            ),
        ],
        not_shown: label("Dit is nog geen wetenschappelijk onderzoek.", "This is not scientific research yet."),
    },
    Activity {
        id: "open-dag",
        group: Group::School,
        section: Section::Volunteering,
        label: label("Helpen bij een open dag of rondleiding", "Helping at an open day or tour"),
        synonyms: label(
            "open dag|open avond|rondleiding|voorlichting|brugklassers|gastheer|gastvrouw|ambassadeur",
            "open day|open evening|tour|school tour|ambassador|new pupils",
        ),
        role: label("Gastleerling open dag", "Open day guide"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("ontvangen", "ouders ontvangen", "welcoming parents"),
            task("rondleiden", "groepen rondleiden", "showing groups round"),
            task("vertellen", "over de school vertellen", "talking about the school"),
            task("vragen", "vragen van bezoekers beantwoorden", "answering visitors' questions"),
            task("proefles", "helpen bij een proefles", "helping with a trial lesson"),
            task("opbouwen", "lokalen klaarmaken", "getting classrooms ready"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel groepen leidde je ongeveer rond?", "About how many groups did you show round?"),
            result: label("leidde ongeveer {n} [groep|groepen] rond", "showed about {n} [group|groups] round"),
            shows: "presenteren",
        },
        shows: &[
            shown("presenteren", &["rondleiden", "vertellen"]),
            shown("klantgericht-werken", &["ontvangen", "vragen"]),
            shown("samenwerken", &["opbouwen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een vader vroeg iets wat ik niet wist. Ik haalde de mentor erbij.",
                "A father asked something I did not know. I fetched a teacher.",
            ),
            sample(
                Ask::Said,
                "Een moeder zei dat haar zoon door mij deze school koos.",
                "A mother said her son chose this school because of me.",
            ),
            sample(Ask::Often, "Twee open dagen, drie jaar achter elkaar.", "Two open days, three years in a row."),
        ],
        not_shown: NONE,
    },
    Activity {
        id: "schoolkrant",
        group: Group::School,
        section: Section::Projects,
        label: label("Schoolkrant, jaarboek of podcast maken", "Making a school paper, yearbook or podcast"),
        synonyms: label(
            "schoolkrant|jaarboek|podcast|redactie|schrijven|journalist|interview|nieuwsbrief|blog",
            "school paper|yearbook|podcast|editor|writing|journalist|interview|newsletter|blog",
        ),
        role: label("Lid van de redactie", "Editorial team member"),
        place: label("Voor welke school of groep?", "For which school or group?"),
        organisation: NONE,
        tasks: &[
            task("interviews", "mensen interviewen", "interviewing people"),
            task("artikelen", "artikelen maken", "producing articles"),
            task("nakijken", "spelling nakijken", "checking spelling"),
            task("opmaak", "pagina's opmaken", "laying out pages"),
            task("fotos", "foto's kiezen", "choosing photos"),
            task("deadline", "op tijd inleveren", "handing in on time"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel artikelen of afleveringen maakte je?", "How many articles or episodes did you make?"),
            result: label(
                "maakte {n} [artikel of aflevering|artikelen of afleveringen]",
                "produced {n} [article or episode|articles or episodes]",
            ),
            shows: "teksten-schrijven",
        },
        shows: &[
            shown("teksten-schrijven", &["artikelen"]),
            shown("luisteren", &["interviews"]),
            shown("nauwkeurig-werken", &["nakijken"]),
            shown("tijd-indelen", &["deadline"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De directeur had geen tijd. Ik stelde mijn vragen per mail.",
                "The head had no time. I asked my questions by email.",
            ),
            sample(
                Ask::Change,
                "Eerst lazen vijftig mensen ons, later driehonderd.",
                "At first fifty people read us, later three hundred.",
            ),
            sample(
                Ask::Said,
                "Mijn docent Nederlands gebruikte mijn stuk in de les.",
                "My Dutch teacher used my piece in class.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je journalist bent.",
            "This does not show that you are a journalist.",
        ),
    },
    Activity {
        id: "mini-onderneming",
        group: Group::School,
        section: Section::Projects,
        label: label("Een eigen bedrijfje op school", "Running a school mini-company"),
        synonyms: label(
            "mini-onderneming|Jong Ondernemen|leerbedrijf|studentbedrijf|ondernemen|eigen product|BizWorld|economie|D&P",
            "mini-company|student company|Junior Achievement|enterprise|own product|business project",
        ),
        role: label("Lid van een mini-onderneming", "Mini-company team member"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("idee", "een product bedenken", "thinking up a product"),
            task("klanten", "aan klanten vragen wat ze willen", "asking customers what they want"),
            task("verkoop", "producten aanbieden op een markt", "offering products at a market"),
            task("kosten", "kosten uitrekenen", "working out costs"),
            task("taken", "taken verdelen", "dividing up tasks"),
            task("pitch", "het idee pitchen voor een jury", "pitching the idea to a jury"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel producten verkochten jullie ongeveer?", "About how many products did your team sell?"),
            result: label(
                "verkocht met een team ongeveer {n} [product|producten]",
                "sold about {n} [product|products] as a team",
            ),
            shows: "ondernemend",
        },
        shows: &[
            shown("ondernemend", &["idee", "klanten"]),
            shown("rekenen", &["kosten"]),
            shown("presenteren", &["pitch"]),
            shown("samenwerken", &["taken"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Ons eerste product was te duur. We kozen goedkoper materiaal.",
                "Our first product was too expensive. We chose cheaper material.",
            ),
            sample(
                Ask::Change,
                "Op dag één verkochten we drie stuks, op dag twee twintig.",
                "On day one we sold three, on day two twenty.",
            ),
            sample(Ask::Said, "De jury vond onze uitleg het duidelijkst.", "The jury found our pitch the clearest."),
        ],
        not_shown: label("Dit is nog geen eigen bedrijf.", "This is not a business of your own."),
    },
    Activity {
        id: "brugklasmentor",
        group: Group::School,
        section: Section::Volunteering,
        label: label("Jongere leerlingen begeleiden op school", "Mentoring younger pupils at school"),
        synonyms: label(
            "brugklasmentor|juniormentor|mentorleerling|buddy|brugklas|peermentor|pestproject|tutor",
            "peer mentor|buddy|junior mentor|first-years|school buddy",
        ),
        role: label("Juniormentor", "Peer mentor"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("wegwijs", "nieuwe leerlingen de weg wijzen", "showing new pupils around"),
            task("gesprek", "vragen hoe het gaat", "asking how things are going"),
            task("spel", "kennismakingsspellen leiden", "leading getting-to-know-you games"),
            task("stil", "stille leerlingen erbij betrekken", "bringing quiet pupils in"),
            task("docent", "overleggen met de mentor", "talking things over with the form tutor"),
            task("dag", "een kennismakingsdag voorbereiden", "preparing an introduction day"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel leerlingen begeleidde je?", "How many pupils did you mentor?"),
            result: label("begeleidde {n} [leerling|leerlingen]", "mentored {n} [pupil|pupils]"),
            shows: "begrip-tonen",
        },
        shows: &[
            shown("begrip-tonen", &["stil"]),
            shown("luisteren", &["gesprek"]),
            shown("samenwerken", &["docent"]),
            shown("motiveren", &["spel"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een meisje zat altijd alleen. Ik stelde haar voor aan anderen.",
                "A girl always sat alone. I introduced her to others.",
            ),
            sample(
                Ask::Often,
                "Elke maandagpauze, een heel schooljaar.",
                "Every Monday break, for a whole school year.",
            ),
            sample(Ask::Said, "De mentor vroeg mij voor het jaar erna.", "The form tutor asked me for the next year."),
        ],
        not_shown: label(
            "Dit is geen hulpverlening. Noem geen namen of problemen.",
            "This is not counselling. Give no names or problems.",
        ),
    },
    Activity {
        id: "excursie",
        group: Group::School,
        section: Section::Projects,
        label: label("Een schoolfeest, actie of excursie organiseren", "Organising a school party, fundraiser or trip"),
        synonyms: label(
            "schoolfeest|gala|excursie|goede doelen|actie|sponsorloop|feestcommissie|activiteit|thema-avond",
            "school party|prom|excursion|charity|fundraiser|sponsored run|party committee",
        ),
        role: label("Lid van de organisatie", "Organising team member"),
        place: label("Op welke school?", "At which school?"),
        organisation: NONE,
        tasks: &[
            task("plan", "een draaiboek maken", "writing a running order"),
            task("bellen", "bedrijven bellen voor prijzen", "calling companies for prices"),
            task("geld", "kaartjes verkopen", "selling tickets"),
            task("reclame", "reclame maken op school", "advertising at school"),
            task("dag", "mensen op de dag begeleiden", "guiding people on the day"),
            task("opruimen", "na afloop opruimen", "clearing up afterwards"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel mensen kwamen er ongeveer?", "About how many people came?"),
            result: label(
                "werkte mee aan een activiteit voor ongeveer {n} [bezoeker|bezoekers]",
                "worked on an activity for about {n} [visitor|visitors]",
            ),
            shows: "evenementen-organiseren",
        },
        shows: &[
            shown("evenementen-organiseren", &["plan", "dag"]),
            shown("onderhandelen", &["bellen"]),
            shown("samenwerken", &["opruimen"]),
            shown("verkopen", &["reclame"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De bus was te duur. Ik vroeg drie bedrijven om een prijs.",
                "The coach was too expensive. I asked three companies for a price.",
            ),
            sample(
                Ask::Change,
                "Vorig jaar haalden we 300 euro op, nu 850.",
                "Last year we raised 300 euros, now 850.",
            ),
            sample(
                Ask::Said,
                "De conrector vroeg ons om het draaiboek te bewaren.",
                "The deputy head asked us to keep our plan.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je de leiding had.",
            "This does not show that you were in charge.",
        ),
    },
];
