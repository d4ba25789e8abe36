//! The health of someone else: it is theirs to tell (GDPR, article 9).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "health-other",
    severity: Severity::Advise,
    wording: words::HEALTH_OTHER,
    phrases: "\
ik ben ?al ?een mantelzorger voor MY KIN ?met ?COND = ik doe zorgtaken thuis
ik ben mantelzorger = ik doe zorgtaken thuis
i-am|im a ?young carer|caregiver for MY KIN = I do care tasks at home
MY KIN die .. dement|ziek|blind|doof|gehandicapt|depressief|autistisch is
MY KIN who is|has .. ill|sick|disabled|COND
MY KIN heeft|had ?het ?een COND
MY KIN zit|ligt in een|het rolstoel|ziekenhuis|verpleeghuis
MY KIN kan niet .. lopen|zien|horen
MY KIN has|is .. dementia|wheelchair
mantelzorger voor MY KIN ?met ?COND = zorgtaken thuis
mantelzorger voor MY KIN = zorgtaken thuis
mantelzorg voor MY KIN ?met ?COND = zorgtaken thuis
mantelzorg ?aan MY KIN = zorgtaken thuis
MY KIN|kind met [ COND ]
MY KIN|kind heeft|had ?een ?zware COND
MY KIN is|was ?erg ?langdurig ?chronisch ziek|depressief|gehandicapt|dement|blind|doof|verslaafd|overleden|autistisch
MY KIN heeft|had ?een beperking|ziekte|handicap|hersenbloeding|beroerte|hartaanval|operatie
MY zieke|gehandicapte|demente|dementerende|autistische|dove|blinde|depressieve|overleden KIN = mijn familie
carer|caregiver for|of MY KIN , who has|had COND = care tasks at home
carer|caregiver for|of MY KIN ?with ?COND = care tasks at home
care for MY KIN with COND = do care tasks at home
MY KIN|child with [ COND ]
MY KIN|child has|had ?a ?an ?severe COND
MY KIN is|was ?very ?chronically ?seriously ill|sick|depressed|disabled|deaf|blind|addicted|autistic|dead
MY KIN has|had ?a ?an disability|illness|stroke
MY sick|disabled|ill|autistic|deaf|blind|depressed|demented KIN = my family
who has|had COND",
    quiet: "",
    see: super::nothing,
};
