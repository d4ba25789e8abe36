//! Words for a job that also tell a gender: a neutral word says the same.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "gendered-job",
    severity: Severity::Note,
    wording: words::GENDERED_JOB,
    phrases: "\
verkoopster = verkoopmedewerker
winkeljuffrouw = winkelmedewerker
winkelmeisje = winkelmedewerker
caissiere = kassamedewerker
kassiere = kassamedewerker
kassajuffrouw = kassamedewerker
kassameisje = kassamedewerker
serveerster = medewerker bediening
barjuffrouw = barmedewerker
barman = barmedewerker
barvrouw = barmedewerker
schoonmaakster = schoonmaakmedewerker
werkster = schoonmaakmedewerker
poetsvrouw = schoonmaakmedewerker
kapster = kapper
krantenjongen = krantenbezorger
krantenmeisje = krantenbezorger
gastvrouw = medewerker ontvangst
gastheer = medewerker ontvangst
vakkenvulster = vakkenvuller
secretaresse = secretarieel medewerker
receptioniste = receptiemedewerker
telefoniste = telefonisch medewerker
kamermeisje = medewerker housekeeping
stewardess = cabinemedewerker
leidster = begeleider
kleuterjuf = leerkracht
oppasmeisje = oppas
loopjongen = koerier
bezorgster = bezorger
inpakster = inpakker
lerares = leraar
trainster = trainer
begeleidster = begeleider
medewerkster = medewerker
verkoopmedewerkster = verkoopmedewerker
winkelmedewerkster = winkelmedewerker
kassamedewerkster = kassamedewerker
horecamedewerkster = horecamedewerker
verzorgster = verzorgende
masseuse = massagetherapeut
cheffin = chef
schoonheidsspecialiste = schoonheidsspecialist
stagiaire = stagiair
assistente = assistent
doktersassistente = doktersassistent
tandartsassistente = tandartsassistent
kapitein-vrouw = kapitein
brandweerman = brandweerlid
timmerman = medewerker timmerwerk
vuilnisman = medewerker afvalinzameling
klusjesman = allround klusser
zakenman = ondernemer
zakenvrouw = ondernemer
waitress = server
waiter = server
salesman = sales assistant
saleswoman = sales assistant
salesgirl = sales assistant
shopgirl = shop assistant
barmaid = bar worker
handyman = odd-job worker
cleaning lady|woman = cleaner
hostess = host
paperboy = newspaper deliverer
papergirl = newspaper deliverer
delivery boy|man|girl = courier
stewardess = cabin crew member
cameraman = camera operator
cashier girl = cashier
chambermaid = housekeeping assistant
housewife = homemaker
actress = actor
headmistress = head teacher
fireman = firefighter
policeman = police officer
postman = mail carrier
tea lady = canteen assistant
dinner lady = canteen assistant
foreman = team leader
chairman = chair
chairwoman = chair",
    quiet: "postman cat
fireman sam",
    see: super::nothing,
};
