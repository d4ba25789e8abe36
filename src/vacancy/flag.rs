//! Flags
use super::{Fact, sentence::Sentence};
/// x
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag;
/// x
pub struct FlagKind;
pub(super) fn flags(_: &str, _: &[Sentence], _: &[Fact]) -> Vec<Flag> {
    vec![]
}
