//! Origin and mother tongue: the language and its level say what counts (GDPR, article 9).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "origin",
    severity: Severity::Note,
    wording: words::ORIGIN,
    phrases: "\
i originally [ come from LAND ]
native|first|home language ?is : FOLK
ik-ben|en-ben [ FOLK ] en|maar|dus
i-am|im [ FOLK ] and|but|so
MY [ parents|mother|father|family are|is FOLK ]
MY [ ouders|moeder|vader zijn|is geboren in LAND ]
van origine
ik ben [ van FOLK ]
ik kwam .. [ uit LAND ]
i came [ from LAND ]
i moved .. [ from LAND ]
naar nederland gekomen
came to the netherlands
mijn|onze FOLK [ cultuur ]
moedertaal ?is : FOLK
moedertalen : FOLK
MY [ moedertaal is FOLK ]
FOLK ?is MY [ moedertaal ]
FOLK als [ moedertaal ]
FOLK ( [ moedertaal|native ]
native FOLK ?speaker
native speaker ?of FOLK
mother tongue ?is : FOLK
first language ?is : FOLK
FOLK ?as ?is MY [ native|mother ?language ?tongue ]
FOLK afkomst|roots|wortels|komaf|bloed
FOLK etniciteit
FOLK achtergrond
van|mijn buitenlandse|niet-westerse afkomst|achtergrond
FOLK descent|origin|origins|heritage|background|ethnicity|roots
MY [ ouders|moeder|vader|familie|roots komen|komt|liggen ?oorspronkelijk uit|in LAND ]
MY [ parents|mother|father|family come|comes|are|is ?originally from LAND ]
MY [ ouders|moeder|vader zijn|is FOLK ] $
MY [ roots liggen ?in LAND ]
ik [ kom ?oorspronkelijk uit LAND ]
ik ben [ afkomstig uit LAND ]
ik ben [ opgegroeid in LAND ]
i [ come|am ?originally from LAND ]
im [ from LAND ]
i [ grew up in LAND ]
i was [ raised in LAND ]
ik-ben|en-ben|ben-ik [ FOLK ] $
half FOLK
i-am|im ?half [ FOLK ] $
ethnicity|etniciteit :: GLUED
ras ?is :: CAP
race ?is :: CAP
huidskleur
skin colour|color
migratieachtergrond
allochtoon
ik ben .. [ immigrant|migrant ]
migration|migrant|immigrant background
ik ben .. [ eerste|tweede|derde generatie ]
second|first generation immigrant",
    quiet: "native app|apps|code|android|ios
een dag van FOLK",
    see: super::nothing,
};
