//! A new country, a new language: learning it, and helping others with it.

use super::{NONE, sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const NEW_COUNTRY: &[Activity] = &[
    Activity {
        id: "tolken",
        group: Group::NewCountry,
        section: Section::Volunteering,
        label: label("Tolken of vertalen voor familie", "Interpreting or translating for family"),
        synonyms: label(
            "vertalen|tolk|tweetalig|twee talen|brieven|gemeente|Arabisch|Turks|Pools|Oekraïens|Tigrinya|Berbers",
            "translating|interpreter|bilingual|two languages|letters|Arabic|Turkish|Polish|Ukrainian|Tigrinya",
        ),
        role: label("Tolk voor familie", "Interpreter for family"),
        place: label("Voor wie deed je dit? Noem liever geen namen.", "Who did you do this for? Please give no names."),
        organisation: label("Familie en bekenden", "Family and friends"),
        tasks: &[
            task("gesprekken", "vertalen wat iemand zegt", "translating what someone says"),
            task("brieven", "brieven uitleggen", "explaining letters"),
            task("formulieren", "helpen met formulieren", "helping with forms"),
            task("bellen", "telefoongesprekken voeren", "making phone calls"),
            task("afspraken", "meegaan naar afspraken", "going along to appointments"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak per maand hielp je ongeveer?", "About how many times a month did you help?"),
            result: label(
                "vertaalde ongeveer {n} keer per maand voor anderen",
                "translated for others about [once|{n} times] a month",
            ),
            shows: "tolken",
        },
        shows: &[
            shown("tolken", &["gesprekken", "bellen"]),
            shown("begrip-tonen", &["afspraken"]),
            shown("vertrouwelijk-omgaan-met-informatie", &["formulieren"]),
            shown("communiceren", &["brieven"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Ik kende een moeilijk woord niet. Ik vroeg om een uitleg.",
                "I did not know a difficult word. I asked for an explanation.",
            ),
            sample(Ask::Often, "Ongeveer elke week, sinds mijn twaalfde.", "About every week, since I was twelve."),
            sample(
                Ask::Change,
                "Mijn oma vult haar formulieren nu bijna zelf in.",
                "My grandmother now almost fills in her forms herself.",
            ),
        ],
        not_shown: label("Dit is geen werk als beëdigd tolk.", "This is not work as a sworn interpreter."),
    },
    Activity {
        id: "nederlands-leren",
        group: Group::NewCountry,
        section: Section::Projects,
        label: label("Nederlands leren in een nieuw land", "Learning Dutch in a new country"),
        synonyms: label(
            "ISK|inburgeren|NT2|Nederlands leren|taalles|nieuwe taal|Duolingo|nieuwkomer|taalklas|statushouder",
            "language class|integration course|learning Dutch|NT2|Duolingo|newcomer|new language",
        ),
        role: label("Nederlands leren", "Learning Dutch"),
        place: label("Op welke school of cursus?", "At which school or course?"),
        organisation: NONE,
        tasks: &[
            task("oefenen", "elke dag oefenen", "practising every day"),
            task("praten", "praten met klasgenoten", "talking with classmates"),
            task("woorden", "nieuwe woorden opschrijven", "writing down new words"),
            task("lezen", "boeken of nieuws lezen", "reading books or news"),
            task("vragen", "om uitleg vragen", "asking for an explanation"),
            task("helpen", "andere leerlingen helpen", "helping other pupils"),
        ],
        number: NumberQuestion {
            ask: label(
                "In hoeveel maanden leerde je een gesprek voeren?",
                "In how many months did you learn to hold a conversation?",
            ),
            result: label(
                "voerde na {n} [maand|maanden] een gesprek in het Nederlands",
                "held a conversation in Dutch after {n} [month|months]",
            ),
            shows: "doorzetten",
        },
        shows: &[
            shown("doorzetten", &["oefenen", "woorden"]),
            shown("communiceren", &["praten"]),
            shown("leergierig", &["lezen", "vragen"]),
            shown("uitleg-geven", &["helpen"]),
        ],
        samples: &[
            sample(
                Ask::Change,
                "Bij aankomst kende ik tien woorden. Nu volg ik alle lessen.",
                "On arrival I knew ten words. Now I follow every lesson.",
            ),
            sample(Ask::Learnt, "In negen maanden ging ik van A1 naar B1.", "In nine months I went from A1 to B1."),
            sample(
                Ask::Hard,
                "Ik durfde niet te bellen. Ik oefende met mijn mentor.",
                "I did not dare to phone. I practised with my form tutor.",
            ),
        ],
        not_shown: label("Noem je niveau zoals de school het gaf.", "Give your level as your school stated it."),
    },
    Activity {
        id: "papieren",
        group: Group::NewCountry,
        section: Section::Volunteering,
        label: label("Papieren en afspraken regelen voor familie", "Arranging papers and appointments for family"),
        synonyms: label(
            "gemeente|brieven|DigiD|formulieren|toeslagen|belasting|huisarts|afspraken|school van broertje|post",
            "council|letters|forms|benefits|taxes|appointments|paperwork|online forms",
        ),
        role: label("Hulp bij papieren en afspraken", "Help with papers and appointments"),
        place: label("Waar deed je dit? Bijvoorbeeld: thuis.", "Where did you do this? For example: at home."),
        organisation: label("Thuis", "At home"),
        tasks: &[
            task("post", "de post sorteren", "sorting the post"),
            task("formulieren", "formulieren invullen", "filling in forms"),
            task("afspraken", "afspraken maken", "making appointments"),
            task("bellen", "met instanties bellen", "phoning organisations"),
            task("mappen", "papieren bewaren in mappen", "filing papers"),
            task("datum", "op tijd reageren op brieven", "replying to letters in time"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel brieven of formulieren deed je ongeveer per maand?",
                "About how many letters or forms did you do a month?",
            ),
            result: label(
                "regelde ongeveer {n} [brief of formulier|brieven of formulieren] per maand",
                "dealt with about {n} [letter or form|letters or forms] a month",
            ),
            shows: "administratie-bijhouden",
        },
        shows: &[
            shown("administratie-bijhouden", &["formulieren", "mappen"]),
            shown("communiceren", &["bellen"]),
            shown("organiseren", &["afspraken"]),
            shown("vertrouwelijk-omgaan-met-informatie", &["post"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een brief was onduidelijk. Ik belde en vroeg om uitleg.",
                "A letter was unclear. I phoned and asked what it meant.",
            ),
            sample(Ask::Often, "Elke week een uur, sinds mijn vijftiende.", "An hour every week, since I was fifteen."),
            sample(
                Ask::Change,
                "Eerst raakten brieven kwijt, nu zit alles in mappen.",
                "Letters used to get lost, now everything is in folders.",
            ),
        ],
        not_shown: label(
            "Schrijf niets over geld, ziekte of verblijf.",
            "Write nothing about money, illness or residence.",
        ),
    },
    Activity {
        id: "nieuwe-leerlingen",
        group: Group::NewCountry,
        section: Section::Volunteering,
        label: label("Nieuwe leerlingen of buren wegwijs maken", "Helping new pupils or neighbours find their way"),
        synonyms: label(
            "nieuwkomers|ISK|nieuwe klasgenoot|buddy|welkom|vluchtelingen|azc|buren|wegwijs",
            "newcomers|new classmate|buddy|welcome|refugees|neighbours|settling in",
        ),
        role: label("Buddy voor nieuwkomers", "Buddy for newcomers"),
        place: label("Op welke school of in welke buurt?", "At which school or in which area?"),
        organisation: NONE,
        tasks: &[
            task("rondleiden", "nieuwe leerlingen rondleiden", "showing new pupils around"),
            task("vertalen", "de uitleg van een docent vertalen", "translating what a teacher says"),
            task("reizen", "de weg wijzen in bus of trein", "showing the way by bus or train"),
            task("huiswerk", "helpen met huiswerk", "helping with homework"),
            task("sport", "nieuwkomers meenemen naar een club", "bringing newcomers along to a club"),
            task("vragen", "vragen over regels beantwoorden", "answering questions about rules"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel nieuwkomers hielp je?", "How many newcomers did you help?"),
            result: label("hielp {n} [nieuwkomer|nieuwkomers] op weg", "helped {n} [newcomer|newcomers] settle in"),
            shows: "omgaan-met-verschillende-mensen",
        },
        shows: &[
            shown("omgaan-met-verschillende-mensen", &["rondleiden"]),
            shown("tolken", &["vertalen"]),
            shown("geduldig", &["huiswerk"]),
            shown("initiatief-nemen", &["sport"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "We spraken geen taal samen. Met tekenen kwamen we ver.",
                "We shared no language. Drawing got us far.",
            ),
            sample(
                Ask::Said,
                "Mijn mentor koppelde daarna elke nieuwe leerling aan mij.",
                "My form tutor then paired every new pupil with me.",
            ),
            sample(
                Ask::Change,
                "Hij zei eerst niets, nu zit hij in mijn voetbalteam.",
                "At first he said nothing, now he is in my football team.",
            ),
        ],
        not_shown: label("Dit is geen werk als beëdigd tolk.", "This is not work as a sworn interpreter."),
    },
    Activity {
        id: "taalmaatje",
        group: Group::NewCountry,
        section: Section::Volunteering,
        label: label("Taalmaatje zijn of oefenen met een taalmaatje", "Being or having a language buddy"),
        synonyms: label(
            "taalmaatje|taalcafé|taalcoach|taalbuddy|bibliotheek|conversatie|inburgering|Humanitas|Gilde|Nederlands oefenen",
            "language buddy|language café|language coach|library|conversation|integration|practising Dutch",
        ),
        role: label("Taalmaatje", "Language buddy"),
        place: label("Bij welke organisatie of bibliotheek?", "At which organisation or library?"),
        organisation: NONE,
        tasks: &[
            task("praten", "elke week een gesprek voeren", "having a conversation every week"),
            task("verbeteren", "fouten vriendelijk verbeteren", "correcting mistakes kindly"),
            task("thema", "een thema voorbereiden", "preparing a topic"),
            task("stad", "samen de stad in gaan", "going into town together"),
            task("lezen", "samen de krant lezen", "reading the paper together"),
            task("afspraak", "afspraken nakomen", "keeping appointments"),
        ],
        number: NumberQuestion {
            ask: label("Hoe vaak spraken jullie ongeveer af?", "About how many times did you meet?"),
            result: label("sprak ongeveer {n} keer af om te oefenen", "met about [once|{n} times] to practise"),
            shows: "geduldig",
        },
        shows: &[
            shown("geduldig", &["verbeteren"]),
            shown("luisteren", &["praten"]),
            shown("plannen", &["thema"]),
            shown("betrouwbaar", &["afspraak"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "We spraken te snel. We spraken een teken af voor langzamer.",
                "We spoke too fast. We agreed on a sign for slower.",
            ),
            sample(Ask::Often, "Elke dinsdag een uur, acht maanden lang.", "An hour every Tuesday, for eight months."),
            sample(
                Ask::Change,
                "Eerst appten we alles, nu praten we een uur.",
                "At first we texted everything, now we talk for an hour.",
            ),
        ],
        not_shown: label("Dit is nog geen opleiding tot taaldocent.", "This is not a language teaching diploma."),
    },
];
