//! What an employer need not know: what the detectors found, each kind with its own words.

pub(super) mod age;
pub(super) mod gender;
pub(super) mod never;
pub(super) mod photo;
pub(super) mod private_fact;
pub(super) mod street_in_town;

use super::{Facts, Material, own};
use crate::privacy::exposure::{Exposure, exposures};

/// The first personal data of the profile that is meant, with the step where it was typed.
pub(super) fn exposed(material: &Material, is_meant: impl Fn(&Exposure) -> bool) -> Option<Facts> {
    let exposure = exposures(&material.profile).into_iter().find(is_meant)?;
    Some(Facts { step: Some(exposure.place.step()), ..Facts::about(own::quote(&exposure.words)) })
}
