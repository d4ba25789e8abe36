//! What the PDF to keep has more than the one to send: the save file, and a line that says so.

use super::PdfDate;
use crate::saved::file;
use crate::text::{Label, Lang, label};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};

/// At the foot of each page. Whoever is sent this PDF gets everything that was ever told.
pub(super) const NOTICE: Label = label(
    "Dit is je eigen kopie. Stuur deze pdf niet op: alles wat je invulde zit erin.",
    "This is your own copy. Do not send this PDF: it holds everything you filled in.",
);

/// What programs that show attachments say of it.
const DESCRIPTION: Label = label(
    "Het bestand van Vaardig waarmee je verder werkt aan dit cv",
    "The file of Vaardig with which you go on with this CV",
);

/// The save file, with all that PDF/A-3 (ISO 19005-3, 6.8 and annex E) wants to know of it: the PDF was made of it.
pub(super) fn attachment(save_file: &[u8], lang: Lang, date: PdfDate) -> EmbeddedFile {
    EmbeddedFile {
        path: format!("cv.{}", file::EXTENSION),
        mime_type: MimeType::new("application/json"),
        description: Some(DESCRIPTION.get(lang).to_owned()),
        association_kind: AssociationKind::Source,
        data: save_file.to_vec().into(),
        modification_date: Some(date.into()),
        compress: Some(true),
        location: None,
    }
}
