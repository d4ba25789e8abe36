//! The family business: a shop, a restaurant, a farm.

use super::{sample, shown, task};
use crate::skill::activity::{Activity, Ask, Group, NumberQuestion, Section};
use crate::text::label;

pub(super) const FAMILY_BUSINESS: &[Activity] = &[
    Activity {
        id: "familiebedrijf",
        group: Group::FamilyBusiness,
        section: Section::Work,
        label: label("Helpen in een familiebedrijf", "Helping in a family business"),
        synonyms: label(
            "familiebedrijf|zaak van mijn ouders|bedrijf van mijn ouders|zaak van mijn oom",
            "family firm|family company|my parents' business",
        ),
        role: label("Medewerker familiebedrijf", "Family business assistant"),
        place: label("Bij welk bedrijf?", "At which business?"),
        organisation: label("Familiebedrijf", "Family business"),
        tasks: &[
            task("klanten", "klanten helpen", "helping customers"),
            task("opbouwen", "spullen klaarzetten", "setting things up"),
            task("inpakken", "producten inpakken", "packing products"),
            task("verzorgen", "dieren of planten verzorgen", "caring for animals or plants"),
            task("laden", "wagens laden", "loading vans"),
            task("schoonmaken", "schoonmaken", "cleaning"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel uur per week hielp je ongeveer?", "About how many hours a week did you help?"),
            result: label("werkte ongeveer {n} uur per week mee", "worked about {n} [hour|hours] a week"),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("klantgericht-werken", &["klanten"]),
            shown("betrouwbaar", &["opbouwen", "schoonmaken"]),
            shown("samenwerken", &["laden", "inpakken"]),
        ],
        samples: &[
            sample(Ask::Often, "Elke zaterdag en in alle vakanties.", "Every Saturday and every holiday."),
            sample(
                Ask::Hard,
                "Het was drukker dan gedacht. Ik hielp in de zaak én bij het inpakken.",
                "It was busier than expected. I helped with customers and with packing.",
            ),
            sample(Ask::Learnt, "Na een maand opende ik de zaak zelf.", "After a month I opened up by myself."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een bedrijf leidt.",
            "This does not show that you run a business.",
        ),
    },
    Activity {
        id: "boerderij",
        group: Group::FamilyBusiness,
        section: Section::Work,
        label: label("Werken op een boerderij", "Working on a farm"),
        synonyms: label(
            "boerderij|boer|koeien|melken|trekker|akkerbouw|varkens|kippen|hooien|loonwerk|melkveebedrijf",
            "farm|farmer|cows|milking|tractor|arable|pigs|chickens|haymaking",
        ),
        role: label("Medewerker boerderij", "Farm worker"),
        place: label("Bij welk bedrijf?", "At which farm?"),
        organisation: label("Boerderij", "Farm"),
        tasks: &[
            task("melken", "koeien melken", "milking cows"),
            task("voeren", "kalveren voeren", "feeding calves"),
            task("stal", "stallen uitmesten", "mucking out barns"),
            task("hek", "hekken of machines repareren", "mending fences or machines"),
            task("oogst", "bij de oogst helpen", "helping with the harvest"),
            task("trekker", "machines schoonmaken na gebruik", "cleaning machines after use"),
        ],
        number: NumberQuestion {
            ask: label("Voor hoeveel dieren zorgde je ongeveer?", "About how many animals did you care for?"),
            result: label(
                "zorgde mee voor ongeveer {n} [dier|dieren]",
                "helped to care for about {n} [animal|animals]",
            ),
            shows: "betrouwbaar",
        },
        shows: &[
            shown("dieren-verzorgen", &["melken", "stal"]),
            shown("betrouwbaar", &["voeren"]),
            shown("gereedschap-gebruiken", &["hek"]),
            shown("doorzetten", &["oogst"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Een kalf wilde niet drinken. Ik oefende elke dag met de fles.",
                "A calf would not drink. I practised with the bottle every day.",
            ),
            sample(
                Ask::Often,
                "Elke ochtend voor school en elk weekend.",
                "Every morning before school and every weekend.",
            ),
            sample(Ask::Learnt, "Na een maand molk ik zonder hulp.", "After a month I milked without help."),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een boerderij leidt.",
            "This does not show that you run a farm.",
        ),
    },
    Activity {
        id: "familiewinkel",
        group: Group::FamilyBusiness,
        section: Section::Work,
        label: label("Helpen in een winkel van familie", "Helping in a family shop"),
        synonyms: label(
            "winkel van mijn ouders|familiewinkel|toko|avondwinkel|telefoonwinkel|kapsalon|bloemenzaak|groentewinkel|kiosk",
            "my parents' shop|family shop|corner shop|convenience store|phone shop|hair salon|florist|greengrocer",
        ),
        role: label("Winkelmedewerker familiebedrijf", "Family shop assistant"),
        place: label("Bij welke winkel?", "In which shop?"),
        organisation: label("Winkel van familie", "Family shop"),
        tasks: &[
            task("klanten", "klanten helpen", "helping customers"),
            task("kassa", "geld aannemen", "taking payments"),
            task("vullen", "nieuwe producten neerzetten", "putting out new products"),
            task("bestellen", "noteren wat besteld moet worden", "noting what to order"),
            task("openen", "de winkel openen", "opening up the shop"),
            task("online", "bestellingen van de website inpakken", "packing website orders"),
        ],
        number: NumberQuestion {
            ask: label("Hoeveel klanten hielp je ongeveer per dag?", "About how many customers did you help per day?"),
            result: label(
                "hielp ongeveer {n} [klant|klanten] per dag",
                "helped about {n} [customer|customers] per day",
            ),
            shows: "klantgericht-werken",
        },
        shows: &[
            shown("klantgericht-werken", &["klanten"]),
            shown("kassa-bedienen", &["kassa"]),
            shown("verantwoordelijkheid-nemen", &["openen"]),
            shown("administratie-bijhouden", &["bestellen"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "Mijn vader was ziek. Ik deed de winkel een middag met mijn zus.",
                "My father was ill. My sister and I ran the shop for an afternoon.",
            ),
            sample(Ask::Often, "Elke dag na school een paar uur.", "A few hours every day after school."),
            sample(
                Ask::Change,
                "Door mijn foto's kregen we bestellingen via Instagram.",
                "My photos brought us orders through Instagram.",
            ),
        ],
        not_shown: label("Dit laat nog niet zien dat je een winkel leidt.", "This does not show that you run a shop."),
    },
    Activity {
        id: "familierestaurant",
        group: Group::FamilyBusiness,
        section: Section::Work,
        label: label("Helpen in een restaurant of snackbar van familie", "Helping in a family restaurant or takeaway"),
        synonyms: label(
            "restaurant van mijn ouders|snackbar|afhaalrestaurant|pizzeria|shoarma|eethuis|bakkerij|catering|familiezaak|horeca",
            "my parents' restaurant|takeaway|snack bar|pizzeria|kebab|bakery|catering|family restaurant",
        ),
        role: label("Horecamedewerker familiebedrijf", "Family restaurant assistant"),
        place: label("Bij welk restaurant of welke zaak?", "At which restaurant or takeaway?"),
        organisation: label("Restaurant van familie", "Family restaurant"),
        tasks: &[
            task("telefoon", "telefonische bestellingen aannemen", "taking phone orders"),
            task("snijden", "groente snijden", "chopping vegetables"),
            task("inpakken", "maaltijden inpakken", "packing meals"),
            task("brengen", "borden naar tafel brengen", "bringing plates to the table"),
            task("afwas", "afwassen", "washing up"),
            task("sluiten", "na sluitingstijd schoonmaken", "cleaning after closing time"),
        ],
        number: NumberQuestion {
            ask: label(
                "Hoeveel bestellingen waren er op een drukke avond?",
                "How many orders were there on a busy evening?",
            ),
            result: label(
                "werkte avonden met ongeveer {n} [bestelling|bestellingen]",
                "worked evenings with about {n} [order|orders]",
            ),
            shows: "stressbestendig",
        },
        shows: &[
            shown("stressbestendig", &["telefoon"]),
            shown("eten-klaarmaken", &["snijden"]),
            shown("serveren", &["brengen"]),
            shown("hygienisch-werken", &["sluiten"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De bezorger kwam niet. Ik belde klanten en bracht het zelf.",
                "The courier did not come. I called customers and delivered myself.",
            ),
            sample(
                Ask::Often,
                "Elke vrijdag en zaterdag, drie jaar lang.",
                "Every Friday and Saturday, for three years.",
            ),
            sample(
                Ask::Learnt,
                "Na een week kende ik de kaart uit mijn hoofd.",
                "After a week I knew the menu by heart.",
            ),
        ],
        not_shown: label(
            "Dit laat nog niet zien dat je een restaurant leidt.",
            "This does not show that you run a restaurant.",
        ),
    },
    Activity {
        id: "familieklus",
        group: Group::FamilyBusiness,
        section: Section::Work,
        label: label("Helpen in een klus- of bouwbedrijf van familie", "Helping in a family building or repair firm"),
        synonyms: label(
            "klusbedrijf|bouwbedrijf|schildersbedrijf|garage|hoveniersbedrijf|schoonmaakbedrijf|verhuisbedrijf|transport|zzp",
            "builder|painter|garage|landscaper|cleaning firm|removals|transport|family firm",
        ),
        role: label("Medewerker klusbedrijf", "Repair firm assistant"),
        place: label("Bij welk bedrijf?", "At which company?"),
        organisation: label("Familiebedrijf", "Family business"),
        tasks: &[
            task("sjouwen", "materiaal sjouwen", "carrying materials"),
            task("schuren", "schuren of schilderen", "sanding or painting"),
            task("meten", "maten opnemen", "taking measurements"),
            task("afplakken", "ramen afplakken", "masking windows"),
            task("bus", "de bus inladen", "loading the van"),
            task("klant", "met klanten afspreken", "making appointments with customers"),
        ],
        number: NumberQuestion {
            ask: label("Bij hoeveel klussen hielp je ongeveer?", "About how many jobs did you help with?"),
            result: label("hielp mee bij ongeveer {n} [klus|klussen]", "helped with about {n} [job|jobs]"),
            shows: "gereedschap-gebruiken",
        },
        shows: &[
            shown("gereedschap-gebruiken", &["schuren"]),
            shown("nauwkeurig-werken", &["meten", "afplakken"]),
            shown("samenwerken", &["sjouwen", "bus"]),
            shown("communiceren", &["klant"]),
        ],
        samples: &[
            sample(
                Ask::Hard,
                "De verf druppelde. Ik schuurde het weg en deed het opnieuw.",
                "The paint dripped. I sanded it off and did it again.",
            ),
            sample(Ask::Often, "In elke schoolvakantie, drie jaar lang.", "Every school holiday, for three years."),
            sample(
                Ask::Learnt,
                "Na drie klussen schilderde ik een deur alleen.",
                "After three jobs I painted a door alone.",
            ),
        ],
        not_shown: label("Dit is nog geen vakdiploma.", "This is not a trade certificate."),
    },
];
