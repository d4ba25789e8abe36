//! Trade-union membership (GDPR, article 9).

use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "union",
    severity: Severity::Advise,
    wording: words::UNION,
    phrases: "\
vakbonden
union membership
de unie|bond [ fnv|cnv ]
trade unions
fnv ?jong ?young
cnv ?jongeren
vakbond
vakbondslid
vakbondskaderlid
vakvereniging
unie van [ vakbond ]
trade|labour|labor union
union member|membership|rep|representative
aob ?jong
actief .. [ vcp|unie-jong ]",
    quiet: "student union|member",
    see: super::nothing,
};
