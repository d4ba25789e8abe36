//! Marital status, children and family: no part of suitability (AWGB; NVP Sollicitatiecode).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "family",
    severity: Severity::Advise,
    wording: words::FAMILY,
    phrases: "\
woon|wonend .. [ bij mijn ouders|moeder|vader|oma ]
thuiswonend
uitwonend
i .. live [ with my parents|mother|mum|father|dad ]
heb COUNT broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes en COUNT broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes
heb [ COUNT broer|broers|broertje|broertjes|zus|zussen|zusje|zusjes ]
have COUNT brother|brothers|sister|sisters and COUNT brother|brothers|sister|sisters
have [ COUNT brother|brothers|sister|sisters|siblings ]
i have a .. [ son|daughter|baby ] $
ik heb een .. [ relatie|vriend|vriendin ] $
i have a [ boyfriend|girlfriend|partner ]
enig kind
only child
ik-ben|en-ben ?net ?gelukkig ?al [ getrouwd|gescheiden|verloofd|verliefd ]
in scheiding
wees $
burgerlijke staat ?is ?: ongehuwd|gehuwd|single|alleenstaand|getrouwd|samenwonend|gescheiden|vrijgezel|ongetrouwd
burgerlijke staat :: CAP
burgerlijke staat
gezinssituatie ?is : CAP
gezinssituatie ?is : thuiswonend|alleenstaand|samenwonend|single|uitwonend
gezinssituatie|thuissituatie
huwelijkse staat
~ ongehuwd|gehuwd|getrouwd|gescheiden|samenwonend|ongetrouwd|verloofd|alleenstaand
ik-ben|en-ben|ben-ik [ ongehuwd|gehuwd|getrouwd|gescheiden|ongetrouwd|verloofd|vrijgezel|single|alleenstaand|samenwonend|weduwe|weduwnaar|wees ]
ik ben .. [ alleenstaande|alleenstaand|jonge|tiener moeder|vader|ouder|mama|papa ]
ben ik .. [ moeder|vader ] van|geworden
ik-ben|en-ben|ben-ik ?een|de|trotse ?jonge ?trotse [ moeder|vader|mama|papa ] van|en|geworden
ik ben ?een|de ?jonge ?trotse [ moeder|vader|mama|papa ] $
tienermoeder
ik|en heb ?al [ COUNT kind|kinderen|dochter|dochters|zoon|zoons|zonen ] $
ik|en heb ?al [ COUNT kind|kinderen|dochter|zoon ] van|en
heb geen [ kinderen ]
geen kinderen $
ik heb een [ dochtertje|zoontje|dochter|zoon|baby ]
MY [ dochtertje|zoontje|dochter|zoon ]
COUNT kind|kinderen $ of
getrouwd , COUNT kind|kinderen
ik woon|leef .. [ samen met MY vriend|vriendin|partner|man|vrouw ]
ik woon .. [ samen ] $
MY [ vriend|vriendin|partner|man en ik wonen ]
MY [ ouders|vader en|zijn|is ?moeder ?zijn gescheiden ]
pleeggezin
pleegkind
ik ben .. [ geadopteerd ]
ik groeide|groei .. [ op bij MY moeder|vader|oma|opa ]
marital status ?is : single|married|unmarried|divorced|engaged|CAP
marital status
family status
i-am|im|i-was [ married|divorced|unmarried|single|engaged|widowed|separated ] $
i-am|im|i-was [ married|divorced|unmarried|single|engaged|widowed ] and|with|but|to
~ married|unmarried|divorced|widowed
i-am|im a|the ?proud ?young [ single ?teen mother|mum|mom|dad|father|parent ]
i-am|im a|the ?proud ?young [ mother|mum|mom|dad|father|parent ] of|and
i-am|im a|the ?proud ?young [ mother|mum|mom|dad|father|parent ] $
single|teen|teenage mother|mum|mom|dad|father|parent
i have ?got [ COUNT child|children|kid|kids|daughter|daughters|son|sons ] $
i have ?got [ COUNT child|children|kids|daughter|son ] and|of|aged
i have a|my [ ?baby ?young ?little daughter|son ]
MY [ ?baby ?young ?little daughter|son ]
no children|kids
i live [ with MY boyfriend|girlfriend|partner|husband|wife|fiance ]
MY husband|wife|boyfriend|girlfriend|fiance
MY [ parents are|got divorced|separated ]
foster family|home|child
i was .. [ adopted ]",
    quiet: "aan|voor|met|met de|hielp|helpt alleenstaande moeders|ouderen
single mothers|parents",
    see: super::nothing,
};
