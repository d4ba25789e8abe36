//! The tags: what is a heading, a paragraph, an item of a list (ISO 32000-1, 14.7 and 14.8).

use super::MAX_TEXT;
use super::lines::tidy;
use super::strings;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, String as Bytes};
use std::collections::HashMap;

/// How deep tags may be nested.
const MAX_DEPTH: usize = 64;

/// The most tags that are looked at; also what ends a circle of them.
const MAX_NODES: usize = 100_000;

/// The tags of a part of a line: what they hold belongs to the tag around them.
const INLINE: [&str; 11] =
    ["", "Span", "Link", "Annot", "Quote", "Code", "Reference", "BibEntry", "Em", "Strong", "NonStruct"];

/// A tag that holds text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its kind, as the standard names it: "H1", "P", "LBody".
    pub role: String,
    /// Its text, in NFC, with single spaces.
    pub text: String,
}

/// The dictionary with which all of the file begins.
pub(super) fn catalog(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()).unwrap_or_default()
}

/// The tags that hold text, in their order.
///
/// `pages` gives the index of a page by the number of its object, `marked` what each marked piece of a page says.
pub(super) fn read(
    catalog: &Dict<'_>,
    pages: &HashMap<u32, usize>,
    marked: &HashMap<(usize, i32), String>,
) -> Vec<Tag> {
    let Some(root) = catalog.get::<Dict<'_>>("StructTreeRoot") else {
        return Vec::new();
    };
    let roles = root.get::<Dict<'_>>("RoleMap").unwrap_or_default();
    let mut walk = Walk { roles, pages, marked, nodes: MAX_NODES, room: MAX_TEXT, tags: Vec::new() };
    let mut open = Open { role: String::new(), tag: None };
    walk.kids(&root, None, &mut open, 0);
    walk.tags.iter_mut().for_each(|tag| tag.text = tidy(&tag.text));
    walk.tags.retain(|tag| !tag.text.is_empty());
    walk.tags
}

/// A walk through the tree.
struct Walk<'a, 'b> {
    /// What the file's own names of kinds stand for.
    roles: Dict<'a>,
    pages: &'b HashMap<u32, usize>,
    marked: &'b HashMap<(usize, i32), String>,
    /// How many nodes may still be visited.
    nodes: usize,
    /// How many bytes may still be said: many tags may name one piece.
    room: usize,
    tags: Vec<Tag>,
}

/// The tag to which text is added: made with its first text, and anew after a tag within it.
struct Open {
    role: String,
    tag: Option<usize>,
}

impl Walk<'_, '_> {
    fn kids(&mut self, element: &Dict<'_>, page: Option<usize>, open: &mut Open, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match element.get::<Object<'_>>("K") {
            Some(Object::Array(kids)) => self.list(&kids, page, open, depth),
            Some(kid) => self.kid(&kid, page, open, depth),
            None => {}
        }
    }

    fn list(&mut self, kids: &Array<'_>, page: Option<usize>, open: &mut Open, depth: usize) {
        for kid in kids.iter::<Object<'_>>() {
            self.kid(&kid, page, open, depth);
        }
    }

    fn kid(&mut self, kid: &Object<'_>, page: Option<usize>, open: &mut Open, depth: usize) {
        if self.nodes == 0 {
            return;
        }
        self.nodes -= 1;
        match kid {
            Object::Number(number) => self.content(page, number.as_i64(), open),
            Object::Dict(dict) => {
                let page = self.page_of(dict).or(page);
                // A reference to marked content; one of an annotation has neither a kind of tag nor text.
                match dict.get::<i32>("MCID") {
                    Some(number) => self.content(page, number.into(), open),
                    None => self.element(dict, page, open, depth + 1),
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, element: &Dict<'_>, page: Option<usize>, open: &mut Open, depth: usize) {
        let role = self.role_of(element);
        if let Some(actual) = element.get::<Bytes<'_>>("ActualText") {
            let mut own = Open { role, tag: None };
            let inline = INLINE.contains(&own.role.as_str());
            self.say(&strings::decode(&actual), if inline { open } else { &mut own });
        } else if INLINE.contains(&role.as_str()) {
            self.kids(element, page, open, depth);
        } else {
            self.kids(element, page, &mut Open { role, tag: None }, depth);
            open.tag = None;
        }
    }

    fn content(&mut self, page: Option<usize>, number: i64, open: &mut Open) {
        let text = page.zip(i32::try_from(number).ok()).and_then(|key| self.marked.get(&key));
        if let Some(text) = text {
            self.say(text, open);
        }
    }

    fn say(&mut self, text: &str, open: &mut Open) {
        let Some(room) = self.room.checked_sub(text.len()) else {
            return;
        };
        self.room = room;
        let index = *open.tag.get_or_insert_with(|| {
            self.tags.push(Tag { role: open.role.clone(), text: String::new() });
            self.tags.len() - 1
        });
        if let Some(tag) = self.tags.get_mut(index) {
            tag.text.push_str(text);
        }
    }

    fn page_of(&self, dict: &Dict<'_>) -> Option<usize> {
        self.pages.get(&dict.get_ref("Pg")?.obj_number).copied()
    }

    /// The kind of a tag, in the words of the standard where the file says how. Empty for what is no tag of its own, such
    /// as a reference to an annotation.
    fn role_of(&self, element: &Dict<'_>) -> String {
        let Some(own) = element.get::<Name<'_>>("S") else {
            return String::new();
        };
        let standard = self.roles.get::<Name<'_>>(&own);
        standard.as_ref().unwrap_or(&own).as_str().to_owned()
    }
}
