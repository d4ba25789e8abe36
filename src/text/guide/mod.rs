//! Pages to read, in Markdown: one file per page and language.

use super::Lang;
use crate::route::Guide;

/// The text of a page.
pub const fn text(guide: Guide, lang: Lang) -> &'static str {
    match (guide, lang) {
        (Guide::Privacy, Lang::Nl) => include_str!("nl/privacy.md"),
        (Guide::Privacy, Lang::En) => include_str!("en/privacy.md"),
        (Guide::Accessibility, Lang::Nl) => include_str!("nl/accessibility.md"),
        (Guide::Accessibility, Lang::En) => include_str!("en/accessibility.md"),
        (Guide::About, Lang::Nl) => include_str!("nl/about.md"),
        (Guide::About, Lang::En) => include_str!("en/about.md"),
    }
}
