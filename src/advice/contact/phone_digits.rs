//! A Dutch number has ten digits, or nine behind +31 (ACM, Nummerplan telefoon- en ISDN-diensten); a foreign one
//! has at most fifteen (ITU-T E.164).

use crate::advice::{Facts, Rule, Severity, Step, source, words};

pub const RULE: Rule = Rule {
    name: "phone-digits",
    severity: Severity::Look,
    step: Step::You,
    field: Some("phone"),
    wording: words::contact::PHONE_DIGITS,
    source: source::NUMBER_PLAN,
    check: |material| (!is_whole(&material.profile.contact.phone)).then(Facts::default),
    #[cfg(test)]
    cases: crate::advice::Cases {
        fires: &[
            |it| it.profile.contact.phone = "06-1234567".into(),
            |it| it.profile.contact.phone = "+31 6 123456789".into(),
            |it| it.profile.contact.phone = "612345678".into(),
        ],
        quiet: &[
            |_| (),
            |it| it.profile.contact.phone = "06-12345678".into(),
            |it| it.profile.contact.phone = "+31 (0)6 1234 5678".into(),
            |it| it.profile.contact.phone = "0031 6 12345678".into(),
            |it| it.profile.contact.phone = "+32 470 12 34 56".into(),
        ],
    },
};

fn is_whole(phone: &str) -> bool {
    let plain = phone.replace("(0)", "");
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let abroad = if plain.trim().starts_with('+') { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match abroad {
        Some(number) => match number.strip_prefix("31") {
            Some(dutch) => dutch.len() == 9,
            None => (8..=15).contains(&number.len()),
        },
        None => phone.trim().is_empty() || (digits.len() == 10 && digits.starts_with('0')),
    }
}
