//! The save file ("file to go on with", `.vaardig.json`): a readable JSON object around the profile.
//!
//! ```json
//! {
//!   "format": "vaardig",
//!   "version": 1,
//!   "revision": 12,
//!   "length": 5120,
//!   "checksum": "0badcafe",
//!   "profile": { … }
//! }
//! ```
//!
//! `length` counts the bytes of the profile's JSON text as it stands. `checksum` is the CRC-32 (ISO 3309, as in zip and
//! PNG) of version, revision and those bytes, in eight hex digits. In a slot it decides; in a file, which people may
//! edit, a missing or wrong one is a note.

use super::{Looks, Note, Opened, Refused, Revision, intake, notes_of_losses, version};
use crate::checksum::crc32;
use crate::profile::Profile;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The ending of a save file's name.
pub const EXTENSION: &str = "vaardig.json";

const FORMAT: &str = "vaardig";

/// The fields of the envelope.
const FIELDS: [&str; 6] = ["format", "version", "revision", "length", "checksum", "profile"];

/// Where a text comes from, and so what a wrong checksum means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// A slot that only Vaardig writes: a wrong checksum is damage.
    Slot,
    /// A file that its owner may edit: a wrong checksum is a note.
    File,
}

/// The envelope as found: every field may be missing or wrong.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Envelope<'a> {
    format: Value,
    version: Value,
    revision: Value,
    length: Value,
    checksum: Value,
    #[serde(borrow)]
    profile: Option<&'a RawValue>,
}

/// A profile as readable JSON. All of the app writes profiles with this one, which keeps it small.
pub fn profile_json(profile: &Profile) -> String {
    serde_json::to_string_pretty(profile).expect("a profile is plain structs, lists and texts")
}

/// The profile in JSON of ours, as the reader answers it; none if it is of another version.
pub fn profile_of(json: &[u8]) -> Option<Profile> {
    serde_json::from_str(std::str::from_utf8(json).ok()?).ok()
}

/// The text of a save file; the same profile and revision always give the same text.
pub fn write(profile: &Profile, revision: Revision) -> String {
    let json = profile_json(profile);
    // Texts hold no raw line breaks in JSON, so this only indents.
    let json = json.replace('\n', "\n  ");
    let (version, length) = (version::NEWEST, json.len());
    let checksum = checksum(version, revision, &json);
    format!(
        "{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {version},\n  \"revision\": {revision},\n  \
         \"length\": {length},\n  \"checksum\": \"{checksum}\",\n  \"profile\": {json}\n}}\n"
    )
}

/// Reads a save file.
///
/// # Errors
/// Every variant of [`Refused`] but [`Refused::Damaged`], which only a slot gives.
pub fn read(bytes: &[u8], trust: Trust) -> Result<Opened, Refused> {
    let text = intake::text_of(bytes)?;
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| intake::refusal(&error, text, text))?;
    if envelope.format != FORMAT {
        return Err(Refused::NotOurs { looks: Looks::Json });
    }
    let newest = version::NEWEST;
    let version = match envelope.version.as_u64() {
        Some(version) if (1..=newest).contains(&version) => version,
        found => return Err(Refused::Version { found, newest }),
    };
    let json = envelope.profile.ok_or(Refused::NoProfile)?.get();
    let intact = envelope.is_intact(version, json);
    if !intact && trust == Trust::Slot {
        return Err(Refused::Damaged);
    }
    let (profile, losses) = understood(text, json, version)?;
    let mut notes: Vec<Note> = (!intact).then_some(Note::ChangedOutside).into_iter().collect();
    notes.extend(foreign_fields(text)?);
    notes.extend(losses);
    let revision = envelope.revision.as_u64().unwrap_or_default();
    Ok(Opened { profile, revision, notes })
}

/// A note for each field beside the profile that is none of ours.
fn foreign_fields(text: &str) -> Result<Vec<Note>, Refused> {
    let fields: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    let foreign = fields.into_iter().filter(|(name, _)| !FIELDS.contains(&name.as_str()));
    let foreign = foreign.map(|(name, _)| (name, Value::Bool(true))).collect();
    notes_of_losses(&Value::Object(foreign), &Value::Object(Default::default()))
}

/// Whether a text says that it is a save file of ours, in whatever version and state.
pub(crate) fn claims_format(fields: &Value) -> bool {
    fields.get("format").is_some_and(|format| format == FORMAT)
}

/// The profile in `json`, a piece of `text`, with a note of everything that was not taken over as it stood.
fn understood(text: &str, json: &str, version: u64) -> Result<(Profile, Vec<Note>), Refused> {
    let json = match version::upgraded(json, version) {
        Some(upgraded) => Cow::Owned(upgraded.map_err(|error| intake::refusal(&error, text, json))?),
        None => Cow::Borrowed(json),
    };
    let refusal = |error: serde_json::Error| intake::refusal(&error, text, &json);
    let given: Value = serde_json::from_str(&json).map_err(refusal)?;
    let mut profile: Profile = serde_json::from_str(&json).map_err(refusal)?;
    profile.normalise();
    let kept = serde_json::from_str(&profile_json(&profile)).map_err(refusal)?;
    let notes = notes_of_losses(&given, &kept)?;
    Ok((profile, notes))
}

impl Envelope<'_> {
    fn is_intact(&self, version: u64, json: &str) -> bool {
        let Some(revision) = self.revision.as_u64() else {
            return false;
        };
        self.length.as_u64() == Some(json.len() as u64) && self.checksum == checksum(version, revision, json)
    }
}

fn checksum(version: u64, revision: Revision, profile: &str) -> String {
    let numbers = format!("{version}\n{revision}\n");
    format!("{:08x}", crc32(&[numbers.as_bytes(), profile.as_bytes()]))
}
