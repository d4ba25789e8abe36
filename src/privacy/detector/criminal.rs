//! Criminal data: only under the control of the authorities (GDPR, article 10; UAVG, article 31). "VOG" is fine.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "criminal",
    severity: Severity::Block,
    wording: words::CRIMINAL,
    phrases: "\
did ?a ?my community service $
did a community service order
bij [ halt ] $
in aanraking ?geweest ?gekomen met ?de politie|justitie
met ?de politie|justitie in aanraking
vastgezeten
boete ?gehad ?gekregen voor
heb .. [ boete ]
in trouble with the police|law
caught stealing|shoplifting|drinking
got a [ fine ]
winkeldiefstal gepleegd
ik .. [ gestolen ]
i stole
i was|got .. [ arrested|charged|sentenced|jailed ]
opgepakt|aangehouden|gearresteerd voor|wegens
verdachte $
suspect in
delict
proeftijd van de rechter
mijn [ reclasseringswerker ]
taakstraf
werkstraf
leerstraf
celstraf
strafblad
justitiele documentatie
justitieel verleden
bij|naar|via|van [ halt ] voor|geweest|en
halt-straf|halt-traject|halt-afdoening
haltstraf
halttraject
veroordeeld $
veroordeeld voor|in|tot|wegens|geweest
jeugddetentie
jeugdgevangenis
detentie
gedetineerd
reclassering
jeugdreclassering
ik|heb|was|ben .. [ in de gevangenis|cel ] ?gezeten
ik zat .. [ vast ] $
ik zat .. [ vast ] voor|in|wegens
ik ben .. [ aangehouden|gearresteerd|opgepakt ]
ik heb .. [ gestolen ]
voorwaardelijke straf
enkelband
criminal record
convicted
my conviction
community service as|by|ordered|order|for ?a ?the ?of sentence|court|judge|punishment|theft|crime|vandalism
sentenced to
i was|got|been [ arrested ]
on probation $
on probation after|for|since|until
probation officer
youth detention|prison|custody
juvenile detention
in detention
i was|spent|been .. [ in prison|jail ]
prison sentence
ex|former-convict|offender
felony
ankle monitor",
    quiet: "\
certificate|course .. fine|boete
boete berekend|uitgeschreven
bushalte .. halt
over de gevangenis
geen strafblad
no criminal record
werk|vrijwilliger|stage|werkte|interviewde .. reclassering",
    see: super::nothing,
};
