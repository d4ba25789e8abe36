//! Nationality and residence: "may work in the Netherlands" is all that an employer may want to read (GDPR, article 9).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "nationality",
    severity: Severity::Advise,
    wording: words::NATIONALITY,
    phrases: "\
FOLK en|and FOLK nationaliteit|nationality
i-am|im a|an FOLK citizen|national
ik-ben [ nederlander|turk|marokkaan|syrier|eritreeer|surinamer|afghaan|iranier|irakees|somalier|oekrainer|belg|duitser|statenloos ]
ik ben .. [ gevlucht ]
ik vluchtte
i fled
i .. escaped from LAND
paspoort : FOLK
ik heb een [ FOLK paspoort ]
i have|hold a|an [ FOLK passport ]
mijn [ nationaliteit ]
my [ nationality ]
verblijf .. [ onbepaalde|bepaalde tijd ]
permanent resident
residence card
refugee status
vluchtelingenstatus
MY nationaliteit ?is : [ FOLK ]
nationaliteit ?is : FOLK
nationaliteit : CAP
FOLK nationaliteit
mede FOLK nationaliteit
nationality ?is : FOLK
nationality : CAP
FOLK nationality|citizenship
citizenship ?is : FOLK
citizenship : CAP
statushouder
ben|als [ vluchteling ]
i-am|im|i-was a [ refugee ]
i-am|im [ a refugee who ] = someone who
as a [ refugee ] i
gevlucht uit ?LAND
gevlucht naar nederland
refugee from LAND
asielzoeker $
ben .. [ asielzoeker ]
~ asielzoeker sinds|uit
asielstatus
verblijfsvergunning
tewerkstellingsvergunning
verblijfsstatus
verblijfsdocument
verblijfsstatus ?is : geldig
dubbel paspoort
dubbele nationaliteit
FOLK paspoort $
FOLK passport $
in het|een [ azc ] op|en|in|gewoond
ik woon .. [ azc ]
inburgeraar
residence|residency permit|status
work permit
asylum seeker
asylum status
dual citizenship|nationality
MY [ visa status ]
visa status : CAP
on a student visa
i need|have a [ work|student visa ]
stateless
staatloos",
    quiet: "aan|voor|met|helped|for|help .. statushouders|asielzoekers
taalles|les|gaf|vrijwilliger|werkte .. azc
FOLK nationaliteiten",
    see: super::nothing,
};
