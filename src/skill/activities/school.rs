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
];
