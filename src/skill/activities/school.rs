//! Roles and projects at school.

use super::{NONE, task};
use crate::skill::activity::{Activity, Group, NumberQuestion, Section};
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
            task("uitleggen", "lesstof uitleggen", "explaining school subjects"),
            task("opgaven", "samen opgaven maken", "working through exercises together"),
            task("toetsen", "oefenen voor toetsen", "practising for tests"),
            task("planning", "een planning voor huiswerk maken", "making a homework schedule"),
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
        shows: &["bijles-geven", "uitleg-geven", "geduldig", "luisteren"],
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
        shows: &["communiceren", "luisteren", "onderhandelen"],
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
            task("vraag", "een onderzoeksvraag bedenken", "thinking up a research question"),
            task("zoeken", "bronnen vergelijken", "comparing sources"),
            task("proef", "een enquête of proef doen", "doing a survey or experiment"),
            task("grafieken", "uitkomsten in grafieken zetten", "putting results into charts"),
            task("verslag", "een verslag schrijven", "writing a report"),
            task("presenteren", "het eindresultaat presenteren", "presenting the final result"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel bronnen gebruikte je?", "How many sources did you use?"),
            result: label("gebruikte {n} [bron|bronnen]", "used {n} [source|sources]"),
            shows: "informatie-zoeken",
        },
        shows: &["informatie-zoeken", "teksten-schrijven", "presenteren", "kritisch-nadenken"],
        not_shown: label("Dit is nog geen wetenschappelijk onderzoek.", "This is not scientific research yet."),
    },
];
