//! The look of a Word file: the styles of the roles, and the list. Every measure is the sheet's.

use super::xml::{PROLOGUE, WORD};
use crate::cv::Role;
use crate::text::Lang;
use crate::typeset::Face;
use crate::typeset::style::{BULLET, ITEM_INDENT, Ink, RULE_OFFSET, RULE_THICKNESS, Style};

/// The typeface of the sheet. Word takes another sans where it is missing (`font_table`).
const FONT: &str = "Open Sans";

/// The number of the one list.
pub(super) const LIST: u8 = 1;

/// A length in points as twentieths of a point, Word's unit.
pub(super) fn twips(points: f32) -> u32 {
    (points * 20.0).round() as u32
}

/// The style of a role, by its id. Word and parsers know those of headings and lists by these names.
pub(super) const fn style_id(role: Role) -> &'static str {
    match role {
        Role::Name => "Heading1",
        Role::Contact => "Contact",
        Role::Section => "Heading2",
        Role::Entry => "Heading3",
        Role::Detail => "Detail",
        Role::Paragraph => "Normal",
        Role::Item => "ListBullet",
    }
}

/// The name of a style as Word knows it, in whatever language it shows it.
const fn style_name(role: Role) -> &'static str {
    match role {
        Role::Name => "heading 1",
        Role::Contact => "Contact",
        Role::Section => "heading 2",
        Role::Entry => "heading 3",
        Role::Detail => "Detail",
        Role::Paragraph => "Normal",
        Role::Item => "List Bullet",
    }
}

/// The white above a paragraph of this role where nothing else is said with it, in points.
pub(super) const fn usual_gap(role: Role) -> f32 {
    match role {
        Role::Name | Role::Contact | Role::Detail => 0.0,
        Role::Section => 13.0,
        Role::Entry => 8.0,
        Role::Paragraph => 5.0,
        Role::Item => 1.5,
    }
}

/// Whether a paragraph of this role stays on the page where the next begins, where nothing else is said with it.
pub(super) const fn usually_stays(role: Role) -> bool {
    match role {
        Role::Name | Role::Section | Role::Entry | Role::Detail => true,
        Role::Contact | Role::Paragraph | Role::Item => false,
    }
}

/// `word/styles.xml`.
pub(super) fn styles(lang: Lang) -> String {
    let body = Style::of(Role::Paragraph);
    let tag = lang.region_tag();
    let roles = [Role::Paragraph, Role::Name, Role::Section, Role::Entry, Role::Contact, Role::Detail, Role::Item];
    format!(
        "{PROLOGUE}<w:styles xmlns:w=\"{WORD}\"><w:docDefaults><w:rPrDefault><w:rPr>{}{}\
         <w:lang w:val=\"{tag}\" w:eastAsia=\"{tag}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>{}\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/></w:style></w:styles>",
        fonts(),
        size(body.size),
        roles.map(style).concat()
    )
}

/// The style of one role.
fn style(role: Role) -> String {
    let Style { size: points, leading, face, ink, .. } = Style::of(role);
    let (default, based) = match role {
        Role::Paragraph => (" w:default=\"1\"", String::new()),
        _ => ("", format!("<w:basedOn w:val=\"{}\"/>", style_id(Role::Paragraph))),
    };
    let next = match role {
        Role::Name => Some(Role::Contact),
        Role::Section => Some(Role::Paragraph),
        Role::Entry => Some(Role::Detail),
        Role::Contact | Role::Detail | Role::Paragraph | Role::Item => None,
    };
    let next = next.map_or_else(String::new, |next| format!("<w:next w:val=\"{}\"/>", style_id(next)));
    let keep = if usually_stays(role) { "<w:keepNext/><w:keepLines/>" } else { "" };
    let list = match role {
        Role::Item => format!("<w:numPr><w:numId w:val=\"{LIST}\"/></w:numPr>"),
        _ => String::new(),
    };
    let rule = match role {
        // Its thickness is in eighths of a point; the white above it in points.
        Role::Section => format!(
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"{}\" w:space=\"{}\" w:color=\"{}\"/></w:pBdr>",
            (RULE_THICKNESS * 8.0).round(),
            RULE_OFFSET.round(),
            colour(Ink::Rule)
        ),
        _ => String::new(),
    };
    let outline = match role {
        Role::Name => "<w:outlineLvl w:val=\"0\"/>",
        Role::Section => "<w:outlineLvl w:val=\"1\"/>",
        Role::Entry => "<w:outlineLvl w:val=\"2\"/>",
        Role::Contact | Role::Detail | Role::Paragraph | Role::Item => "",
    };
    // "At least": larger letters, or another font, never lose their tops.
    let spacing = format!(
        "<w:spacing w:before=\"{}\" w:line=\"{}\" w:lineRule=\"atLeast\"/>",
        twips(usual_gap(role)),
        twips(leading)
    );
    let weight = match face {
        Face::Bold => "<w:b/><w:bCs/>",
        Face::Italic => "<w:i/><w:iCs/>",
        Face::Regular => "",
    };
    format!(
        "<w:style w:type=\"paragraph\"{default} w:styleId=\"{}\"><w:name w:val=\"{}\"/>{based}{next}<w:qFormat/>\
         <w:pPr>{keep}{list}{rule}{spacing}{outline}</w:pPr>\
         <w:rPr>{weight}<w:color w:val=\"{}\"/>{}</w:rPr></w:style>",
        style_id(role),
        style_name(role),
        colour(ink),
        size(points)
    )
}

fn fonts() -> String {
    format!("<w:rFonts w:ascii=\"{FONT}\" w:hAnsi=\"{FONT}\" w:eastAsia=\"{FONT}\" w:cs=\"{FONT}\"/>")
}

/// A size in half points.
fn size(points: f32) -> String {
    let half_points = (points * 2.0).round();
    format!("<w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>")
}

fn colour(ink: Ink) -> String {
    ink.rgb().map(|part| format!("{part:02X}")).concat()
}

/// `word/numbering.xml`: one list, with the bullet as a character of the font. Word's usual one has a private code of
/// the Symbol font, which extractors show as a box.
pub(super) fn numbering() -> String {
    let indent = twips(ITEM_INDENT);
    format!(
        "{PROLOGUE}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\">\
         <w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>\
         <w:pStyle w:val=\"{}\"/><w:lvlText w:val=\"{BULLET}\"/><w:lvlJc w:val=\"left\"/>\
         <w:pPr><w:ind w:left=\"{indent}\" w:hanging=\"{indent}\"/></w:pPr><w:rPr>{}</w:rPr></w:lvl></w:abstractNum>\
         <w:num w:numId=\"{LIST}\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
        style_id(Role::Item),
        fonts()
    )
}

/// `word/fontTable.xml`: which fonts may stand in for ours: by name, and by the shape of its letters (PANOSE, from the
/// OS/2 table of Open Sans).
pub(super) fn font_table() -> String {
    format!(
        "{PROLOGUE}<w:fonts xmlns:w=\"{WORD}\"><w:font w:name=\"{FONT}\"><w:altName w:val=\"Verdana\"/>\
         <w:panose1 w:val=\"020B0606030504020204\"/><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/>\
         <w:pitch w:val=\"variable\"/></w:font></w:fonts>"
    )
}
