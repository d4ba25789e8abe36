//! Health, disability and neurodiversity (GDPR, article 9; WGBH/CZ): the right to ask for an adaptation comes later, and stays.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "health",
    severity: Severity::Advise,
    wording: words::HEALTH,
    phrases: "\
lichte|milde|zware|ernstige vorm van COND
een lichte|milde|zware|ernstige vorm van COND
a mild|severe form of COND
last van ?mijn|een [ rug|knie|knieen|hart|hoofdpijn|nek|schouder|longen|huid|reuma|migraine|stress|angst|allergie* ]
last van [ COND ]
allergisch voor
allergic to
allergie
diagnosed|gediagnosticeerd with|met ?mild [ COND ]
diagnose ?: [ COND ]
lijd ?ook aan [ COND|GLUED ]
suffer|suffered from ?severe ?chronic [ GLUED ]
struggle|struggled|deal|living|live with ?severe [ COND ]
i .. [ have|had COND ]
overspannen
dwangstoornis
gehoorapparaat
hearing aid
prothese
prosthetic
psycholoog|psychiater|psychologist|psychiatrist
hartafwijking
longziekte
heb .. [ longcovid|corona ]
chronische pijn|vermoeidheid|ziekte
chronic pain|fatigue|illness
ik kan niet .. [ tillen|staan ] $
ziektewet
re-integratie
COND
ik ben .. [ slechthorend|doof|slechtziend|blind|gehandicapt|chronisch-ziek|hoogsensitief|hooggevoelig|hoogbegaafd|verslaafd|depressief|autistisch ]
ik ben|was ?vaak ?langdurig ?soms [ ziek ]
ik ben .. [ depressief geweest ]
ik|en heb|had .. [ reuma|migraine|psychische-klachten|klachten ]
handicap $
ik heb|met|door .. [ ?lichamelijke ?verstandelijke ?visuele ?fysieke ?auditieve ?psychische ?chronische ?arbeids beperking|aandoening|ziekte|handicap ]
licht verstandelijk* beperkt|beperking
arbeidsbeperking
arbeidsongeschikt
doelgroepregister
banenafspraak
participatiewet
iva|wia|wao-uitkering
herstellende|genezen|hersteld van ?een COND
herstellende|hersteld van ?een operatie|ziekte|burn-out|depressie
depressief
ik gebruik|zit|heb .. [ rolstoel ]
ik zit .. rolstoel
ik zat|was .. [ door ziekte ]
thuis|gestopt|vertraging .. door|wegens|vanwege [ ziekte|operatie ]
ik ben .. [ opgenomen ] $
ggz|psychiatrisch* behandeling|opname|kliniek
in therapie
ik slik|gebruik .. [ medicatie|medicijnen|ritalin|antidepressiva ]
medicijnen tegen
MY [ medicatie|therapie|handicap|beperking|ziekte|aandoening|diagnose ]
gezondheid : CAP
angstklachten
paniekaanval*
bloedgroep
speciaal onderwijs vanwege|wegens|door
rugzakje
ik rook ?niet
niet-roker
i-am|im .. [ dyslexic|autistic|deaf|blind|disabled|depressed|bipolar|addicted|hard-of-hearing|chronically-ill ]
hard of hearing
visually|hearing|mentally|physically impaired|disabled
i have|with|had .. [ ?physical ?mental ?learning ?hidden ?visual disability|impairment|illness|disorder ]
MY disability|illness|condition|medication|diagnosis|therapy
i have|had .. [ back pain|migraines|panic attacks|seizures ]
back pain
i use .. [ wheelchair|hearing-aid ]
in a [ wheelchair ]
i was|am|have ?been .. [ depressed|ill|sick|in-hospital|in-therapy|hospitalised ] ?for|in|a ?a ?year ?years ?months
i suffer from [ CAP ]
mental health was|is|problems|issues
MY [ mental health ]
ill for a|some|months|years
on medication
recovering from ?a ?an COND|cancer|surgery|illness|depression
health : CAP
non-smoker
special needs pupil|student
leef|leven|life|live|living|student|leerling|scholier|iemand|persoon|opgegroeid|ik|i met|with [ COND ]",
    quiet: "\
stage|assistent|intern|bij een|voor een psycholoog|psychiater|psychologist|psychiatrist
allergie cursus
met|over|about|with|voor|for|rond|on|naar|aan|tegen|against|into|regarding ?de|the|mensen|kinderen ?met COND
over .. COND
about .. COND
MY KIN .. COND
who has COND
COND in de klas|class
COND research|onderzoek|fonds|foundation|collecte|awareness
MY KIN .. depressief
ms office|word|excel|teams|project|access|powerpoint
COND en ?over COND .. les",
    see: super::nothing,
};
