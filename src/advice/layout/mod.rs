//! How the sheet is filled.

pub(super) mod many_lines;
pub(super) mod second_page;
pub(super) mod thin_end;

use super::Material;

/// The most lines of a last page that looks like a slip: three, and the page's number.
const THIN: usize = 4;

/// Whether the last page, behind others, holds a few lines only.
fn has_thin_end(material: &Material) -> bool {
    material.pages > 1 && (1..=THIN).contains(&material.last_lines)
}
