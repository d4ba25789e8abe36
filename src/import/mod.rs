//! Opening a student's file: decided by what is in it, never by its name.
//!
//! A foreign file gives a profile with notes of what was left out, or a refusal with its reason; nothing panics, and the
//! current CV is not touched.

mod fields;
mod json_resume;
pub mod pdf;
pub mod word;
mod words;

use crate::saved::{Looks, Opened, Refused, Trust, file, intake};
use serde_json::Value;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The largest file that is opened, in bytes: a PDF to keep is larger than the save file in it.
pub const MAX_BYTES: usize = pdf::MAX_BYTES;

/// Opens a save file of Vaardig, a PDF to keep in which one travels, or a JSON Resume (1.3.1).
///
/// Texts come in as NFC, so that equal words compare equal whatever keyboard they were typed on.
///
/// # Errors
/// [`Refused`], with the place where the file has one.
pub fn open(bytes: &[u8]) -> Result<Opened, Refused> {
    let is_pdf = bytes.starts_with(b"%PDF-");
    let bytes = &*if is_pdf { Cow::Owned(save_file_in(bytes)?) } else { Cow::Borrowed(bytes) };
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

/// The save file that travels in a PDF.
fn save_file_in(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let looks = match pdf::save_file(bytes, intake::MAX_BYTES) {
        Ok(Some(save_file)) => return Ok(save_file),
        Ok(None) => Looks::Pdf,
        Err(pdf::Refused::TooLarge { bytes }) => return Err(Refused::TooLarge { bytes, max: MAX_BYTES }),
        Err(pdf::Refused::Encrypted) => Looks::LockedPdf,
        Err(_) => Looks::BrokenPdf,
    };
    Err(Refused::NotOurs { looks })
}

/// The profile of a JSON Resume that is in memory; none if it says nothing.
pub(crate) fn of_resume(resume: Value) -> Option<Opened> {
    json_resume::read(resume)
}

/// A text as NFC: letters with their marks as one character where Unicode has one.
fn composed(text: &str) -> String {
    text.nfc().collect()
}
