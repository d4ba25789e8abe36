//! Opening a student's file: decided by what is in it, never by its name.
//!
//! A foreign file gives a profile with notes of what was left out, or a refusal with its reason; nothing panics, and the
//! current CV is not touched.

mod fields;
mod json_resume;
pub mod pdf;
mod words;

use crate::saved::{Looks, Opened, Refused, Trust, file, intake};
use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Opens a save file of Vaardig or a JSON Resume (1.3.1).
///
/// Texts come in as NFC, so that equal words compare equal whatever keyboard they were typed on.
///
/// # Errors
/// [`Refused`], with the place where the file has one.
pub fn open(bytes: &[u8]) -> Result<Opened, Refused> {
    let text = intake::text_of(bytes)?;
    let value: Value = serde_json::from_str(text).map_err(|error| intake::refusal(&error, text, text))?;
    if !file::claims_format(&value) {
        return json_resume::read(value).ok_or(Refused::NotOurs { looks: Looks::Json });
    }
    let mut opened = file::read(bytes, Trust::File)?;
    opened.profile.for_each_text(&mut |text| {
        if !is_nfc(text) {
            *text = composed(text);
        }
    });
    Ok(opened)
}

/// The profile of a JSON Resume that is in memory; none if it says nothing.
pub(crate) fn of_resume(resume: Value) -> Option<Opened> {
    json_resume::read(resume)
}

/// A text as NFC: letters with their marks as one character where Unicode has one.
fn composed(text: &str) -> String {
    text.nfc().collect()
}
