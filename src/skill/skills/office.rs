//! Skills of offices: reception, diary, bookkeeping, staff, law, buying, and visitors.

use super::super::lexicon::{Entry, Kind::Hard};
use crate::text::label;

pub(super) const OFFICE: &[Entry] = &[
    Entry {
        id: "telefoon-beantwoorden",
        printed: label("Telefoon beantwoorden", "Answering the phone"),
        kind: Hard,
        everyday: label(
            "telefoneren|opnemen|doorverbinden|receptie|callcenter|bellen|telefonisch|telefonisch te woord staan|telefoon opnemen|telefoontjes|gesprekken voeren|klanten bellen ons",
            "phone calls|transferring calls|reception|call centre|telephone|by phone|answering calls|taking calls",
        ),
        question: label(
            "Hoeveel telefoontjes nam je aan? Wat vroegen mensen vaak?",
            "How many calls did you take? What did people often ask?",
        ),
        competentnl: None,
        esco: Some("5a0bffcf-4ff6-49cf-a7db-4142e63f5f04"),
    },
    Entry {
        id: "klanten-bellen",
        printed: label("Klanten bellen", "Calling customers"),
        kind: Hard,
        everyday: label(
            "callcenter|outbound|telefonische verkoop|terugbellen|klantenservice|klanten nabellen|nabellen",
            "call centre|outbound|telesales|calling back|call customers",
        ),
        question: label(
            "Hoeveel mensen belde je per dag? Waarover?",
            "How many people did you call a day? About what?",
        ),
        competentnl: None,
        esco: Some("81513fdf-5ea9-4375-9bc4-67ad959ac5de"),
    },
    Entry {
        id: "bezoekers-ontvangen",
        printed: label("Bezoekers ontvangen", "Receiving visitors"),
        kind: Hard,
        everyday: label(
            "receptie|receptionist|balie|koffie schenken|aanmelden",
            "reception|receptionist|front desk|signing in",
        ),
        question: label("Hoeveel bezoekers ontving je op een dag?", "How many visitors did you receive in a day?"),
        competentnl: None,
        esco: Some("26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da"),
    },
    Entry {
        id: "afspraken-inplannen",
        printed: label("Afspraken inplannen", "Booking appointments"),
        kind: Hard,
        everyday: label(
            "afspraak maken|agenda|patiënten inplannen|verzetten|balie|afspraken plannen",
            "making appointments|diary|scheduling|rescheduling",
        ),
        question: label(
            "Voor wie maakte je afspraken? Met welk systeem?",
            "For whom did you make appointments? With which system?",
        ),
        competentnl: None,
        esco: Some("933e7ccf-5d56-46ba-aca4-857f826a6b3a"),
    },
    Entry {
        id: "agendas-beheren",
        printed: label("Agenda's beheren", "Diary management"),
        kind: Hard,
        everyday: label(
            "agenda bijhouden|secretaresse|Outlook-agenda|vergaderingen plannen",
            "calendar|secretary|Outlook calendar|arranging meetings",
        ),
        question: label(
            "Wiens agenda hield je bij? Wat deed je bij dubbele afspraken?",
            "Whose diary did you keep? What did you do about clashes?",
        ),
        competentnl: None,
        esco: Some("7ec3c77b-1955-4397-9bd3-7b7b9d0b8531"),
    },
    Entry {
        id: "notuleren",
        printed: label("Notuleren", "Taking minutes"),
        kind: Hard,
        everyday: label("notulen|verslag maken|vergadering|aantekeningen", "minutes|meeting notes|meetings|secretary"),
        question: label("Bij welke vergadering maakte je notulen?", "At which meeting did you take minutes?"),
        competentnl: None,
        esco: Some("5fa6cd2f-9bab-4afa-a184-2d2f1401b770"),
    },
    Entry {
        id: "dossiers-archiveren",
        printed: label("Dossiers archiveren", "Filing documents"),
        kind: Hard,
        everyday: label(
            "archief|mappen|opbergen|documenten scannen|digitaliseren|archiveren",
            "archive|folders|scanning documents|digitising",
        ),
        question: label(
            "Wat archiveerde je? Hoe vond iemand het terug?",
            "What did you file? How could others find it?",
        ),
        competentnl: None,
        esco: Some("3d427a49-4f85-42cd-8a92-62d4a34f41a1"),
    },
    Entry {
        id: "gegevens-invoeren",
        printed: label("Gegevens invoeren", "Data entry"),
        kind: Hard,
        everyday: label(
            "data-entry|invoeren in het systeem|typen|klantgegevens|gegevens verwerken|orders invoeren",
            "entering data|typing|customer records|systems|processing data|entering orders",
        ),
        question: label(
            "Wat voerde je in? Hoe voorkwam je fouten?",
            "What did you enter? How did you prevent mistakes?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "facturen-maken",
        printed: label("Facturen maken", "Issuing invoices"),
        kind: Hard,
        everyday: label(
            "factureren|rekeningen sturen|debiteuren|boekhouding|verkoopfacturen|facturen versturen|facturatie",
            "invoicing|sending bills|accounts receivable|billing|invoices",
        ),
        question: label(
            "Hoeveel facturen maakte je? Met welk programma?",
            "How many invoices did you make? With which program?",
        ),
        competentnl: None,
        esco: Some("e3e42d54-78bd-4337-aa87-bb31a7670c9a"),
    },
    Entry {
        id: "boekhouding-bijwerken",
        printed: label("Boekhouding bijwerken", "Updating the accounts"),
        kind: Hard,
        everyday: label(
            "boekhouden|facturen boeken|grootboek|Exact|financiële administratie|inkoopfacturen verwerken|facturen verwerken",
            "bookkeeping|posting invoices|ledger|accounting software|processing invoices",
        ),
        question: label(
            "Wat boekte je? Hoe controleerde je of het klopte?",
            "Which entries did you make? How did you check them?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "kas-bijhouden",
        printed: label("Kas bijhouden", "Handling petty cash"),
        kind: Hard,
        everyday: label(
            "penningmeester|bonnetjes|kasboek|contant geld|kleine kas",
            "treasurer|receipts|cash book|cash box",
        ),
        question: label(
            "Voor welke club of zaak hield je de kas bij?",
            "For which club or business did you keep the cash?",
        ),
        competentnl: None,
        esco: Some("63321ecf-4fc6-44d9-88f1-5373a4f3038a"),
    },
    Entry {
        id: "offertes-maken",
        printed: label("Offertes maken", "Preparing quotes"),
        kind: Hard,
        everyday: label(
            "prijs opgeven|aanbod doen|prijsopgave|calculeren",
            "quotations|price estimates|offers|costing",
        ),
        question: label(
            "Voor welke klant of opdracht maakte je een offerte?",
            "For which customer or job did you prepare a quote?",
        ),
        competentnl: None,
        esco: Some("2206af0c-3deb-48c5-a544-b9983d347da3"),
    },
    Entry {
        id: "inkopen-voor-een-bedrijf",
        printed: label("Inkopen voor een bedrijf", "Buying supplies for a business"),
        kind: Hard,
        everyday: label(
            "inkoper|leveranciers|prijzen vergelijken|inkoop|groothandel",
            "buyer|suppliers|comparing prices|procurement|wholesale",
        ),
        question: label(
            "Wat kocht je in? Hoe koos je de leverancier?",
            "What did you buy? How did you choose the supplier?",
        ),
        competentnl: None,
        esco: Some("015b0162-6dd3-4d46-bbfd-325086155dd5"),
    },
    Entry {
        id: "roosters-maken",
        printed: label("Roosters maken", "Making rotas"),
        kind: Hard,
        everyday: label(
            "planning personeel|diensten indelen|werkrooster|inplannen",
            "staff schedules|planning shifts|rosters",
        ),
        question: label("Voor hoeveel mensen maakte je het rooster?", "For how many people did you make the rota?"),
        competentnl: None,
        esco: Some("85aa1871-db96-42f7-801f-c39f924de2d7"),
    },
    Entry {
        id: "sollicitaties-verwerken",
        printed: label("Sollicitaties verwerken", "Handling job applications"),
        kind: Hard,
        everyday: label(
            "HR|personeelszaken|werving|vacature plaatsen|P&O",
            "HR|recruitment|posting vacancies|human resources",
        ),
        question: label(
            "Wat deed je met een sollicitatie die binnenkwam?",
            "What did you do with an application that came in?",
        ),
        competentnl: None,
        esco: None,
    },
    Entry {
        id: "juridisch-onderzoek-doen",
        printed: label("Juridisch onderzoek doen", "Legal research"),
        kind: Hard,
        everyday: label(
            "rechten|wetten opzoeken|jurisprudentie|advocatenkantoor",
            "law|looking up laws|case law|law firm",
        ),
        question: label(
            "Welke vraag zocht je uit? In welke wet of zaak?",
            "Which question did you research? In which law or case?",
        ),
        competentnl: None,
        esco: Some("a8585efe-4011-47b2-9aed-cd01bd3652c0"),
    },
    Entry {
        id: "enquetes-afnemen",
        printed: label("Enquêtes afnemen", "Conducting surveys"),
        kind: Hard,
        everyday: label(
            "vragenlijst|interviewen op straat|marktonderzoek|onderzoek",
            "questionnaires|street interviews|polls|market research",
        ),
        question: label(
            "Hoeveel mensen vroeg je? Wat kwam eruit?",
            "How many people did you ask? What did you find out?",
        ),
        competentnl: None,
        esco: Some("5f00bf83-f776-4488-b312-6725f8b6783a"),
    },
    Entry {
        id: "collecteren",
        printed: label("Collecteren en donateurs werven", "Fundraising"),
        kind: Hard,
        everyday: label(
            "collecte|langs de deuren|goed doel|geld ophalen|straatwerver",
            "door to door|charity|raising money|collecting",
        ),
        question: label("Voor welk doel haalde je geld op? Hoeveel?", "For which cause did you raise money? How much?"),
        competentnl: None,
        esco: Some("526a0eaa-2bee-4e80-989f-cb36f9fbee47"),
    },
    Entry {
        id: "rondleidingen-geven",
        printed: label("Rondleidingen geven", "Giving guided tours"),
        kind: Hard,
        everyday: label("gids|museum|open dag|rondleiden|toeristen", "guide|museum|open day|tourists|tour guide"),
        question: label(
            "Waar leidde je mensen rond? Hoe groot was de groep?",
            "Where did you show people round? How big was the group?",
        ),
        competentnl: None,
        esco: None,
    },
];
