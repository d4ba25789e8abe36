//! The XML of a part, element by element.

use super::Refused;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// The deepest nesting that is read. Text in a table in a text box in a content control has some forty levels.
const MAX_DEPTH: usize = 256;

/// Who looks at a part. A name comes without its prefix where that is the one of the root, and with it where it is
/// another: programs are free in what they call Word's own namespace.
pub(super) trait Visitor {
    /// An element begins.
    fn open(&mut self, name: &str, element: &Element<'_>);
    /// An element ends, or has nothing in it.
    fn close(&mut self, _name: &str) {}
    /// Text in it.
    fn text(&mut self, _text: &str) {}
}

/// An element with its attributes.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// The value of an attribute, by its name without prefix.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten().find(|it| it.key.local_name().as_ref() == name)?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
    }
}

/// Shows all of a part to a visitor.
///
/// # Errors
/// [`Refused::Damaged`] and [`Refused::TooDeep`]. A document type is damage: entities are expanded nowhere.
pub(super) fn walk(xml: &str, visitor: &mut dyn Visitor) -> Result<(), Refused> {
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
    let mut prefix: Option<String> = None;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| Refused::Damaged)? {
            Event::Start(start) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(Refused::TooDeep);
                }
                let prefix = prefix.get_or_insert_with(|| prefix_of(start.name().as_ref()));
                open(start, prefix, visitor);
            }
            Event::Empty(start) => {
                let prefix = prefix.get_or_insert_with(|| prefix_of(start.name().as_ref()));
                let start = open(start, prefix, visitor);
                visitor.close(own(start.name().as_ref(), prefix));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visitor.close(own(end.name().as_ref(), prefix.as_deref().unwrap_or_default()));
            }
            Event::Text(text) => visitor.text(&text),
            Event::CData(text) => visitor.text(&text),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| Refused::Damaged)?;
                let character = character.or_else(|| predefined(&reference)).ok_or(Refused::Damaged)?;
                visitor.text(character.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => return Err(Refused::Damaged),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(Refused::Damaged),
        }
    }
}

fn open<'a>(start: BytesStart<'a>, prefix: &str, visitor: &mut dyn Visitor) -> BytesStart<'a> {
    let element = Element(start);
    visitor.open(own(element.0.name().as_ref(), prefix), &element);
    element.0
}

/// What stands before the name of the root, with its colon.
fn prefix_of(name: &str) -> String {
    name.find(':').map_or_else(String::new, |colon| name[..=colon].to_owned())
}

/// A name without the prefix of the root.
fn own<'a>(name: &'a str, prefix: &str) -> &'a str {
    name.strip_prefix(prefix).unwrap_or(name)
}

/// The five entities that XML itself knows.
fn predefined(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
