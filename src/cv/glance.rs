//! What someone sees who looks at a CV for three seconds.
//!
//! Eye-tracking of recruiters found about seven seconds for a first look, most of it on name, present and last place,
//! dates and education (TheLadders, 2012 and 2018); this shows the half of it that is read first.

use super::{Document, Role};

/// The blocks that are seen first, by their index, in reading order: the name, what is sought, the top skills, and the
/// newest place with its dates.
pub fn at_a_glance(document: &Document) -> Vec<usize> {
    let blocks = &document.blocks;
    let first = |role: Role| blocks.iter().position(|block| block.role == role);
    let entry = first(Role::Entry).unwrap_or(blocks.len());
    let mut seen: Vec<usize> = [Role::Name, Role::Paragraph, Role::Item]
        .into_iter()
        .filter_map(first)
        // Skills stand above the entries; an item below the first entry tells of a task.
        .filter(|index| *index < entry)
        .collect();
    let head = blocks.iter().enumerate().skip(entry).take(1);
    let details = blocks.iter().enumerate().skip(entry + 1).take_while(|(_, block)| block.role == Role::Detail);
    seen.extend(head.chain(details).map(|(index, _)| index));
    seen.sort_unstable();
    seen
}

#[cfg(test)]
mod tests {
    use super::super::Block;
    use super::*;

    fn document(blocks: &[(Role, &str)]) -> Document {
        let blocks = blocks.iter().map(|(role, text)| Block::plain(*role, *text)).collect();
        Document { blocks, ..Document::default() }
    }

    #[test]
    fn name_wish_skills_and_newest_place_are_seen() {
        use Role::*;
        let cv = document(&[
            (Name, "Sanne"),
            (Contact, "Delft"),
            (Section, "Profiel"),
            (Paragraph, "Ik zoek een bijbaan."),
            (Section, "Vaardigheden"),
            (Item, "Kassa, Excel"),
            (Item, "Klantgericht"),
            (Section, "Werkervaring"),
            (Entry, "Jumbo"),
            (Detail, "Kassa"),
            (Detail, "2025 - nu"),
            (Item, "Hielp klanten"),
            (Entry, "Oppas"),
            (Detail, "2024"),
        ]);
        assert_eq!(at_a_glance(&cv), [0, 3, 5, 8, 9, 10]);
    }

    #[test]
    fn what_is_not_there_is_not_seen() {
        use Role::*;
        assert_eq!(at_a_glance(&document(&[])), Vec::<usize>::new());
        assert_eq!(at_a_glance(&document(&[(Name, "Sanne")])), [0]);
        assert_eq!(at_a_glance(&document(&[(Name, "S"), (Section, "W"), (Entry, "Jumbo"), (Item, "Vulde")])), [0, 2]);
    }
}
