//! Where the tables of skills and activities come from.
//!
//! On the host they are compiled in. In the browser only the reader holds them; the app gets them from it as JSON, right
//! after the first paint, so that the first screen is not kept waiting for a lexicon that it does not show.

use super::{Activity, Entry};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::OnceLock;

/// The tables of a program.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Tables {
    pub(super) skills: &'static [Entry],
    pub(super) activities: &'static [Activity],
}

const BUILT_IN: Tables = Tables { skills: &super::skills::SKILLS, activities: &super::activities::ACTIVITIES };

/// What a program holds that was given nothing. The branch not taken is not linked.
const AT_FIRST: Tables = if cfg!(target_arch = "wasm32") { Tables { skills: &[], activities: &[] } } else { BUILT_IN };

static GIVEN: OnceLock<Tables> = OnceLock::new();

/// The tables of this program.
pub(super) fn now() -> Tables {
    GIVEN.get().copied().unwrap_or(AT_FIRST)
}

/// Lets a program in the browser use the tables that are compiled in.
pub fn use_built_in() {
    // Given before, they are the same.
    let _ = GIVEN.set(BUILT_IN);
}

/// The tables that are compiled in, for another program to [`adopt`].
pub fn to_json() -> String {
    serde_json::to_string(&BUILT_IN).expect("tables are plain texts")
}

/// Uses the tables of another program for as long as this one runs; a second call changes nothing.
///
/// # Errors
/// When it is not the JSON of [`to_json`].
pub fn adopt(json: String) -> Result<(), serde_json::Error> {
    #[derive(Deserialize)]
    #[serde(bound(deserialize = "'de: 'static"))]
    struct Given {
        skills: Vec<Entry>,
        activities: Vec<Activity>,
    }
    // The rows point into the text: both stay as long as the program.
    let given: Given = serde_json::from_str(String::leak(json))?;
    let _ = GIVEN.set(Tables { skills: Vec::leak(given.skills), activities: Vec::leak(given.activities) });
    Ok(())
}

/// A list that stays as long as the program.
pub(super) fn leaked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<&'static [T], D::Error> {
    Vec::deserialize(from).map(|list: Vec<T>| &*Vec::leak(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_adopts_is_the_same() {
        adopt(to_json()).expect("every text can be borrowed: none needs an escape");
        let given = GIVEN.get().expect("they were given");
        assert_eq!((given.skills, given.activities), (BUILT_IN.skills, BUILT_IN.activities));
        assert!(adopt("{}".to_owned()).is_err());
    }
}
