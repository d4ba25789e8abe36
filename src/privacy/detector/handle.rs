//! Names on networks: they lead to more than a CV should say. A portfolio is fine.

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "handle",
    severity: Severity::Note,
    wording: words::HANDLE,
    phrases: "\
SOCIAL is ?: NICK
MY SOCIAL ?naam ?name is GLUED $
SOCIAL :: ?@ GLUED
SOCIAL ?is ?op ?naam ?handle ?account ?name @ TIED
SOCIAL : NICK
@ TIED
instagram|tiktok|snapchat|facebook|twitter|x|twitch . com / ?@ GLUED
gamertag ?is : GLUED",
    quiet: "",
    see: super::nothing,
};
