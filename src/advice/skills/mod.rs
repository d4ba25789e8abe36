//! The block of skills that opens the CV.

pub(super) mod few_concrete;
pub(super) mod twins;
pub(super) mod unproven;
