//! The block of skills that opens the CV.

pub(super) mod ai_unproven;
pub(super) mod few_concrete;
pub(super) mod few_skills;
pub(super) mod first_unproven;
pub(super) mod long_skill;
pub(super) mod many_skills;
pub(super) mod personal_first;
pub(super) mod personal_unproven;
pub(super) mod twins;
pub(super) mod unproven;
