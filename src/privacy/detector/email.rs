//! E-mail addresses in a text: the student's own has a field; another's is not theirs to give (GDPR, article 6).

use super::reading::{Gap, Kind, Reading};
use super::{Detector, Severity, words};

pub const DETECTOR: Detector = Detector {
    category: "email",
    severity: Severity::Advise,
    wording: words::EMAIL,
    phrases: "",
    quiet: "",
    see: |reading, seen| {
        for (from, _, to) in addresses(reading) {
            seen.find(from, to);
        }
    },
};

/// The addresses of a text: the first token, the sign, and the token behind.
pub(super) fn addresses(reading: &Reading) -> impl Iterator<Item = (usize, usize, usize)> {
    let signs = (0..reading.tokens.len()).filter(|at| reading.is_mark(*at, '@'));
    signs.filter_map(|at| {
        let is_local = |at: usize| match reading.tokens[at].kind {
            Kind::Mark(c) => matches!(c, '.' | '_' | '+' | '-'),
            _ => true,
        };
        let mut from = at;
        while from > 0 && at - from < 24 && matches!(reading.gap(from), Gap::None | Gap::Hyphen) && is_local(from - 1) {
            from -= 1;
        }
        let is_host = |at: usize| match reading.tokens[at].kind {
            Kind::Mark(c) => c == '.',
            _ => true,
        };
        let mut to = at + 1;
        while to < reading.glued_end(at) && is_host(to) {
            to += 1;
        }
        while to > at + 1 && reading.is_mark(to - 1, '.') {
            to -= 1;
        }
        let has_dot = (at + 1..to).any(|at| reading.is_mark(at, '.'));
        (from < at && has_dot && !reading.begins_line(at)).then_some((from, at, to))
    })
}
