//! What a vacancy asks besides skills.
use super::sentence::Sentence;
/// x
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact;
pub(super) fn facts(_: &str, _: &[Sentence]) -> Vec<Fact> {
    vec![]
}
