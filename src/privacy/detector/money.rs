//! Benefits, debts and pay: no part of suitability, and a wage is agreed on later (NVP Sollicitatiecode).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "money",
    severity: Severity::Advise,
    wording: words::MONEY,
    phrases: "\
on social benefits|security|assistance
MY KIN .. [ uitkering|bijstand|schulden ]
MY KIN|family live|lives .. [ on benefits|welfare ]
minimaal|minstens|ongeveer NUM euro ?bruto per uur|maand
at least|about NUM euro|euros an|per hour|month
wil .. [ NUM euro per uur|maand ]
salarisindicatie ?: ?€ NUM ?euro ?bruto ?netto
salariswens ?: ?€ NUM ?euro ?bruto ?netto
mijn [ laatste|huidige|vorige salaris|loon ]
arm gezin
poor family
minima
ik|heb|krijg|kreeg|ontvang|met|zit|in .. [ uitkering ]
bijstandsuitkering
werkloosheidsuitkering
wajonguitkering
ww-uitkering
in|krijg|heb|van|ontvang|kreeg ?de [ bijstand ]
heb|had|mijn|met [ ?hoge ?veel ?grote schulden|schuld ]
schuldsanering
schuldhulpverlening $
bewindvoering
bewindvoerder
toeslagenaffaire
studieschuld
studiefinanciering
zorgtoeslag
MY [ salaris|loon|uurloon|inkomen was|is ?ongeveer ?€ NUM ?. ?, ?NUM ?euro ]
gewenst|huidig|laatst|vorig ?verdiende salaris|loon|uurloon : ?€ NUM ?. ?, ?NUM ?, ?euro ?per ?bruto ?uur ?maand
salarisindicatie|salariseis|salariswens
ik verdien|verdiende .. [ € NUM ?. ?, ?NUM per|in uur|maand|week|dag|jaar|de ]
ik verdien|verdiende .. [ NUM ?. ?, ?NUM euro ?per ?in ?uur ?maand ?week ?dag ]
voedselbank voor ons|mij|mijn
ik ben|was [ dakloos ]
on benefits|welfare
live|lived on [ benefits|welfare ]
receive|get|claim ?unemployment [ benefits ] $
unemployment benefits|benefit
i have .. [ debt|debts ]
student debt|loan
in debt
debt restructuring
MY [ salary|wage|income|pay was|is ?about ?€ NUM ?. ?, ?NUM ?euros ]
desired|current|expected|last|previous salary|wage|pay ?is : ?€ ?£ NUM ?. ?, ?NUM ?euros ?an ?per ?a ?hour ?month
salary expectation|expectations|requirement
i earn|earned ?about [ € NUM ?. ?, ?NUM a|per|an month|hour|week|day|year ]
i earn|earned ?about [ NUM ?. ?, ?NUM euros ?a ?per ?an ?month ?hour ?week ]
i-am|im|i-was [ homeless ]",
    quiet: "kas|till|budget van|of € NUM
over|about|adviseerde|advised .. uitkering|debt",
    see: super::nothing,
};
