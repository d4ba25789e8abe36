//! The look of the sheet: every measure in one place. All lengths are points (1/72 inch), y counts down.

use super::Face;
use crate::cv::Role;
use serde::{Deserialize, Serialize};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// Width of A4 (ISO 216).
pub const PAGE_WIDTH: f32 = 210.0 * MM;
/// Height of A4 (ISO 216).
pub const PAGE_HEIGHT: f32 = 297.0 * MM;
/// White at the left and at the right.
pub const MARGIN_SIDE: f32 = 22.0 * MM;
/// White at the top.
pub const MARGIN_TOP: f32 = 19.0 * MM;
/// White at the bottom. The page number stands above it, not in it.
pub const MARGIN_BOTTOM: f32 = 18.0 * MM;
/// What the page number takes of the text's height, on a sheet of two pages or more.
pub const FOOTER_HEIGHT: f32 = 24.0;
/// The width that text fills.
pub const TEXT_WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN_SIDE;

/// Height of a capital in em (Open Sans, OS/2 `sCapHeight` 1462 of 2048): it centres the text in its line.
pub const CAP_HEIGHT: f32 = 0.714;
/// From the left margin to the text of an item; the bullet stands at the margin.
pub const ITEM_INDENT: f32 = 11.0;
/// The bullet, a character of the font itself: a drawn one or a private code breaks extractors.
pub const BULLET: &str = "•";

/// From the bottom of a section's line to the rule beneath it.
pub const RULE_OFFSET: f32 = 0.5;
/// Thickness of that rule.
pub const RULE_THICKNESS: f32 = 0.6;

/// An item or paragraph is split only where this many lines or more stay on either page.
pub const LINES_TOGETHER: usize = 2;

/// The colour of a line or rule, by its purpose. The screen gives it a colour of its own in the dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ink {
    /// What is to be read.
    Text,
    /// What may be read later: contact, role, dates.
    Quiet,
    /// The headings of sections.
    Accent,
    /// The rules beneath them.
    Rule,
}

impl Ink {
    /// Red, green and blue on paper. The inks of text have a contrast of at least 9:1 with white.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x1a, 0x1a, 0x1a],
            Self::Quiet => [0x45, 0x48, 0x4d],
            Self::Accent => [0x16, 0x35, 0x50],
            Self::Rule => [0x9f, 0xab, 0xb6],
        }
    }
}

/// How the lines of a role look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size of the font.
    pub size: f32,
    /// Height of a line.
    pub leading: f32,
    /// The face where a run asks for none.
    pub face: Face,
    /// The colour.
    pub ink: Ink,
    /// From the margin to the text.
    pub indent: f32,
}

/// The look of body text, which the others vary.
const BODY: Style = Style { size: 10.0, leading: 13.0, face: Face::Regular, ink: Ink::Text, indent: 0.0 };

/// How tightly a sheet is set, as parts of the look below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Density {
    /// Of the white between two blocks.
    pub gap: f32,
    /// Of the height of a line.
    pub leading: f32,
}

/// The densities to try before a sheet takes a second page, airiest first. White goes before leading: lines of 12.5 on 10
/// points are the tightest that this face, with its tall small letters, still reads well in.
pub const DENSITIES: [Density; 4] = [
    Density { gap: 1.0, leading: 1.0 },
    Density { gap: 0.85, leading: 0.99 },
    Density { gap: 0.7, leading: 0.975 },
    Density { gap: 0.6, leading: 0.96 },
];

/// The look of the page number.
pub const FOOTER: Style = Style { size: 9.0, leading: 12.0, ink: Ink::Quiet, ..BODY };

impl Style {
    /// The look of a role.
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Name => Self { size: 24.0, leading: 30.0, face: Face::Bold, ..BODY },
            Role::Contact => Self { ink: Ink::Quiet, ..BODY },
            Role::Section => Self { size: 12.0, leading: 16.0, face: Face::Bold, ink: Ink::Accent, ..BODY },
            Role::Entry => Self { size: 10.5, leading: 14.0, face: Face::Bold, ..BODY },
            Role::Detail => Self { ink: Ink::Quiet, ..BODY },
            Role::Paragraph => BODY,
            Role::Item => Self { indent: ITEM_INDENT, ..BODY },
        }
    }

    /// The width of a line of this look.
    pub const fn width(&self) -> f32 {
        TEXT_WIDTH - self.indent
    }

    /// From the top of a line to its baseline.
    pub const fn ascent(&self) -> f32 {
        (self.leading + CAP_HEIGHT * self.size) / 2.0
    }
}

/// The white between two blocks. At the top of a page there is none.
pub const fn gap(above: Role, below: Role) -> f32 {
    match (above, below) {
        (_, Role::Section) => 13.0,
        (Role::Section, _) => 5.5,
        (Role::Name, _) => 2.0,
        (Role::Contact, Role::Contact) | (Role::Entry | Role::Detail, Role::Detail) => 0.0,
        (_, Role::Entry | Role::Name) => 8.0,
        (Role::Entry | Role::Detail, _) => 2.5,
        (Role::Item, Role::Item) => 1.5,
        (_, Role::Item) => 3.0,
        (_, Role::Contact | Role::Detail | Role::Paragraph) => 5.0,
    }
}

/// Whether a block stays on the page where the next one begins.
pub const fn stays_with(above: Role, below: Role) -> bool {
    match above {
        Role::Name | Role::Section => true,
        Role::Contact => matches!(below, Role::Contact),
        Role::Entry | Role::Detail => matches!(below, Role::Detail | Role::Paragraph | Role::Item),
        Role::Paragraph | Role::Item => false,
    }
}
