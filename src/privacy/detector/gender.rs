//! Gender and titles: being a man or a woman makes no difference to the work (BW 7:646; NVP Sollicitatiecode).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "gender",
    severity: Severity::Advise,
    wording: words::GENDER,
    phrases: "\
, a|an AGE year old [ girl|boy|woman|man ] = person
geslacht : m|v / v|m
~ female|male|man|vrouw|jongen|meisje , AGE ?jaar ?years
ik-ben een .. [ jongen|meisje|meid|vrouw|man van AGE ?jaar ]
geslacht ?is : man|vrouw|m|v|x|mannelijk|vrouwelijk|jongen|meisje
gender|sex ?is :: male|female|man|woman|m|f|x|boy|girl
~ gender|sex male|female|man|woman|m|f
aanhef|titel|title|salutation : [ TITLE ]
ik-ben|en-ben|ben-ik [ een jongen|meisje|meid|gozer|jongedame|jongeman|knul|dame|vrouw|man ]
ik-ben|en-ben|ben-ik een .. [ jongen|meisje|meid|gozer|jongedame|jongeman|knul|dame|vrouw|man ] = persoon
ik-ben|en-ben|ben-ik [ een .. jongen|meisje|meid|gozer|jongedame|jongeman|knul|dame|vrouw|man die|dat ] = iemand die
ik ben [ mannelijk|vrouwelijk ]
als ?jonge ?enige [ jongen|meisje|meid|jongedame|jongeman|vrouw|man ] in|op|wil|weet|ben|heb|sta|kan
~ ?een spontane|vrolijke|sociale|enthousiaste|hardwerkende|jonge|leuke|gezellige|rustige|nette|sportieve|leergierige [ jongen|meisje|meid|gozer|jongedame|jongeman|knul|dame|vrouw|man ] = persoon
~ jongen|meisje|meid|man|vrouw $
~ [ jongen|meisje|meid ] van AGE
i-am|im [ a|an girl|boy|man|woman|guy|lady|male|female ] $
i-am|im a|an .. [ girl|boy|man|woman|guy|lady ] $ = person
i-am|im [ a|an .. girl|boy|man|woman|guy|lady who|that ] = someone who
i-am|im a|an .. [ girl|boy|man|woman|guy|lady ] from|with|and|aged|in|of = person
i-am|im [ male|female ]
as a ?young [ girl|boy|man|woman|female|male ] in|on|i|who = person
~ ?a ?an cheerful|friendly|hard-working|young|social|outgoing|lively|enthusiastic|motivated|spontaneous [ girl|boy|man|woman|guy|lady ] = person
~ male|female $
^ [ TITLE ] NAMES $
( [ m|v|f|man|vrouw|male|female ] )",
    quiet: "babysat|paste .. boy|girl|jongen|meisje",
    see: super::nothing,
};
