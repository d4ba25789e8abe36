//! The parts of a Word file and how they hang together (ECMA-376, part 2): by relations, not by their names.

use super::Refused;
use super::xml::{self, Element, Visitor};
use crate::zip::Archive;

/// The most relations of one part that are looked at. A CV has one for each link and picture.
const MAX_RELATIONS: usize = 2_000;

/// The parts of a Word file.
pub(super) struct Package<'a>(Archive<'a>);

/// From one part to another, or to an address.
pub(super) struct Relation {
    /// By which the part names it.
    pub(super) id: String,
    /// The part's name in the zip, or the address as it stands.
    pub(super) target: String,
    /// The last word of its kind.
    kind: String,
}

impl Relation {
    /// Whether it is of this kind: "styles", "hyperlink". The words before differ between the editions of the standard.
    pub(super) fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        Ok(Self(Archive::open(bytes)?))
    }

    /// The name of the part with the text.
    pub(super) fn main(&mut self) -> Result<String, Refused> {
        let relations = self.relations("")?;
        let main = relations.into_iter().find(|relation| relation.is("officeDocument"));
        main.map(|relation| relation.target).ok_or(Refused::NotWord)
    }

    /// The text of a part.
    pub(super) fn part(&mut self, name: &str) -> Result<String, Refused> {
        let bytes = self.0.read(name).ok_or(Refused::Damaged)??;
        String::from_utf8(bytes).map_err(|_| Refused::Damaged)
    }

    /// The relations of a part, of the package itself for "", sorted by their ids.
    pub(super) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Refused> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = join(folder, &format!("_rels/{name}.rels"));
        if !self.0.names().any(|name| name == path) {
            return Ok(Vec::new());
        }
        let mut relations = Relations { folder, found: Vec::new() };
        xml::walk(&self.part(&path)?, &mut relations)?;
        relations.found.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(relations.found)
    }
}

struct Relations<'a> {
    folder: &'a str,
    found: Vec<Relation>,
}

impl Visitor for Relations<'_> {
    fn open(&mut self, name: &str, element: &Element<'_>) {
        if name != "Relationship" || self.found.len() == MAX_RELATIONS {
            return;
        }
        let [id, kind, target] = ["Id", "Type", "Target"].map(|name| element.get(name).unwrap_or_default());
        let is_external = element.get("TargetMode").is_some_and(|mode| mode == "External");
        let target = if is_external { target } else { join(self.folder, &target) };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        self.found.push(Relation { id, target, kind });
    }
}

/// The name of a part that is named from a folder.
fn join(folder: &str, target: &str) -> String {
    let (folder, target) = target.strip_prefix('/').map_or((folder, target), |target| ("", target));
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn a_target_is_a_name_in_the_zip() {
        for (folder, target, expected) in [
            ("word", "styles.xml", "word/styles.xml"),
            ("", "word/document.xml", "word/document.xml"),
            ("word", "/word/document2.xml", "word/document2.xml"),
            ("word", "../docProps/core.xml", "docProps/core.xml"),
            ("word", "../../x.xml", "x.xml"),
            ("", "_rels/.rels", "_rels/.rels"),
        ] {
            assert_eq!(join(folder, target), expected);
        }
    }
}
