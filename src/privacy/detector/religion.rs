//! Religion or belief (GDPR, article 9): the work that was done there may stand without it.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "religion",
    severity: Severity::Advise,
    wording: words::RELIGION,
    phrases: "\
islamitisch|christelijk|katholiek|gereformeerd|joods gezin|familie|huis
muslim|christian|catholic|jewish|hindu family|household|home
kerkgemeenschap = gemeenschap
church community = community
at the church youth group = at a youth group
church youth group = youth group
ik-bid|en-bid
bid vijf
i-pray|and-pray
ik|en|we ga|gaan .. naar de kerk|moskee|synagoge|tempel|mis ?elke ?zondag ?vrijdag
i|and|we go .. to ?the church|mosque|synagogue|temple|mass ?every ?sunday ?friday
a church|mosque|synagogue|temple = an association
een kerk|moskee|synagoge|tempel = een vereniging
in|bij de moskee|kerk NAME = bij een vereniging
in|bij de parochie|kerkgemeente|gemeente-van-christus = bij een vereniging
catechese = lessen
als|ben ?een ?actief [ kerklid|gelovige ]
god
allah
jezus|jesus
islam
christendom
de bijbel
the bible
mijn [ geloof|religie ]
youth pastor
jeugdwerk in|van|bij de [ kerk|moskee|parochie ] = vereniging
geloof|religie|godsdienst|geloofsovertuiging|levensovertuiging ?is :: CAP
geloof|religie|godsdienst|geloofsovertuiging ?is :: moslim|christen|christelijk|katholiek|islam|islamitisch|protestants|joods|hindoe|boeddhist|atheist|geen
religion|faith|belief ?is :: CAP
religion|faith ?is :: muslim|christian|catholic|islam|protestant|jewish|hindu|buddhist|atheist|none
MY geloof|religie|religion|faith
in|bij de moskee|kerk|synagoge|tempel|mandir|gurdwara = bij een vereniging
van de moskee|kerk|synagoge|tempel|parochie|kerkgemeente = van een vereniging
voor de moskee|kerk|synagoge|parochie|kerkgemeente = voor een vereniging
van|in|voor|bij mijn|onze moskee|kerk|synagoge|parochie|gemeente $ = bij een vereniging
moskee = vereniging
synagoge = vereniging
kerk = vereniging
at|in the mosque|church|synagogue|temple|mandir|gurdwara = at an association
of|for the|my|our mosque|church|synagogue|temple|parish = of an association
to the|my|our mosque|church|synagogue|temple|parish = to an association
to synagogue|church|mosque|mass = to an association
mosque = association
synagogue = association
church = association
parochie = vereniging
parish = association
misdienaar = vrijwilliger
acoliet = vrijwilliger
koster = vrijwilliger
altar server|boy|girl = volunteer
op|bij de zondagsschool = bij een vereniging
zondagsschool = kindergroep
at ?the sunday school = at an association
sunday school = children’s group
kinderkerk = kindergroep
kindernevendienst = kindergroep
kerkkoor = koor
gospelkoor = koor
church choir = choir
gospel choir = choir
kerkdienst = bijeenkomst
kerkdiensten = bijeenkomsten
kerkband = band
church band = band
koranles = les
koranschool = lesgroep
koran
quran school|lessons|lesson|class = lessons
quran
bijbelstudie = studiegroep
bijbelgroep = studiegroep
bijbelclub = kinderclub
bible study|group|class = study group
tijdens|in de ramadan
tijdens ramadan
during ?the ramadan
ramadan
suikerfeest
offerfeest
vastenmaand
ik|en ben ?een ?opgevoed ?praktiserend ?gelovig ?belijdend [ moslim|moslima|christen|christelijk|katholiek|islamitisch|joods|hindoe|boeddhist|atheist|gelovig|protestants|gereformeerd|evangelisch|sikh ]
als [ moslim|moslima|christen|jood|hindoe|boeddhist|gelovige ]
christelijk|islamitisch|katholiek|gelovig|gereformeerd|protestants|joods opgevoed|opgegroeid
christelijke|islamitische|katholieke|gereformeerde jongerenvereniging|jeugdvereniging|studentenvereniging|jeugdgroep|vereniging|stichting = vereniging
i-am|im ?a ?an ?practising ?practicing ?devout [ muslim|christian|catholic|protestant|jewish|hindu|buddhist|atheist|sikh|religious ]
raised|brought ?up ?as ?a [ christian|muslim|catholic|jewish|hindu|religious ]
as a [ muslim|christian|catholic|hindu|buddhist ]
christian|muslim|islamic|catholic|jewish|hindu youth|student group|club|association|society = youth group
hoofddoek
hijab
keppel
tulband
headscarf
gebedsruimte
prayer room|group
bidden
gedoopt
doopdienst
jeugdouderling
ouderling
diaken
catechisatie
eerste communie
zendingsreis
missiereis
mission trip
evangelisatie
jehova* getuige*
jehovah* witness*",
    quiet: "\
over de|het|the islam|christendom|bijbel|bible
islam|christendom lessen|les
bouwde|maakte|built|made|repareerde .. website|site voor|for
CAP church $ street|road|lane
christian|catholic|islamic|christelijk|christelijke|islamitisch|katholiek|katholieke|gereformeerd school|college|university|hogeschool|basisschool|lyceum|universiteit
church street|road|lane|square|hill
kerk en wereld",
    see: super::nothing,
};
