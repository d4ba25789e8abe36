//! The versions of the save format, and how an older profile becomes one of today.

use serde_json::Value;

/// Turns the profile of one version into that of the next.
type Upgrade = fn(Value) -> Value;

/// The first leads from version 1 to 2, and so on. A new version adds one function at the end and nothing else:
/// the newest version is counted from this table.
const UPGRADES: &[Upgrade] = &[];

/// The version that is written.
pub(super) const NEWEST: u64 = UPGRADES.len() as u64 + 1;

/// The profile of an older version as one of the newest; none if `version` is already that.
pub(super) fn upgraded(profile: &str, version: u64) -> Option<Result<String, serde_json::Error>> {
    // Said first, so that a table without steps links nothing.
    if UPGRADES.is_empty() {
        return None;
    }
    let steps = steps(UPGRADES, version);
    (!steps.is_empty()).then(|| Ok(apply(steps, serde_json::from_str(profile)?).to_string()))
}

fn steps(upgrades: &[Upgrade], version: u64) -> &[Upgrade] {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    upgrades.get(done..).unwrap_or_default()
}

fn apply(steps: &[Upgrade], profile: Value) -> Value {
    steps.iter().fold(profile, |profile, upgrade| upgrade(profile))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_takes_only_the_steps_it_lacks() {
        fn noted(step: &str, profile: Value) -> Value {
            Value::String(format!("{}{step}", profile.as_str().unwrap_or_default()))
        }
        let upgrades: &[Upgrade] = &[|profile| noted("a", profile), |profile| noted("b", profile)];
        for (version, expected) in [(1, "ab"), (2, "b"), (3, ""), (99, "")] {
            assert_eq!(apply(steps(upgrades, version), Value::String(String::new())), expected, "{version}");
        }
    }
}
