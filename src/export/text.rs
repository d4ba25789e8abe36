//! The CV as plain text: for forms that want text, and for the command line.

use crate::cv::{Block, Document, Role};

/// The text of a CV: UTF-8, lines ended by a line feed, headings between blank lines, "- " before items.
pub fn write(document: &Document) -> String {
    let mut text = String::new();
    let mut before: Option<Role> = None;
    for block in &document.blocks {
        if before.is_some_and(|before| is_apart(before, block.role)) {
            text.push('\n');
        }
        write_block(&mut text, block);
        before = Some(block.role);
    }
    text
}

/// Whether a blank line stands between these two.
fn is_apart(before: Role, role: Role) -> bool {
    match role {
        Role::Name | Role::Section => true,
        // A section's first entry stands directly under its heading.
        Role::Entry => before != Role::Section,
        Role::Paragraph => before == Role::Paragraph,
        Role::Contact | Role::Detail | Role::Item => false,
    }
}

fn write_block(text: &mut String, block: &Block) {
    let words = block.text();
    let (first, rest) = match block.role {
        Role::Item => ("- ", "  "),
        Role::Name | Role::Contact | Role::Section | Role::Entry | Role::Detail | Role::Paragraph => ("", ""),
    };
    for (index, line) in words.trim().lines().enumerate() {
        text.push_str(if index == 0 { first } else { rest });
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn headings_stand_apart_and_items_have_a_dash() {
        let blocks = [
            (Role::Name, "Łukasz O'Brien"),
            (Role::Contact, "Delft | 06 1234 5678"),
            (Role::Section, "Profiel"),
            (Role::Paragraph, "Ik zoek een bijbaan.\nIk kan op zaterdag."),
            (Role::Section, "Werkervaring"),
            (Role::Entry, "Jumbo"),
            (Role::Detail, "Vakkenvuller"),
            (Role::Item, "Schappen bijvullen\nen spiegelen"),
            (Role::Item, "Klantgericht: hielp 20 klanten"),
            (Role::Entry, "Gezin in Delft"),
        ];
        let blocks = blocks.map(|(role, text)| Block::plain(role, text)).to_vec();
        let document = Document { lang: Lang::Nl, title: String::new(), author: String::new(), blocks };
        let expected = "Łukasz O'Brien\nDelft | 06 1234 5678\n\nProfiel\nIk zoek een bijbaan.\nIk kan op zaterdag.\n\n\
                        Werkervaring\nJumbo\nVakkenvuller\n- Schappen bijvullen\n  en spiegelen\n\
                        - Klantgericht: hielp 20 klanten\n\nGezin in Delft\n";
        assert_eq!(write(&document), expected);
    }
}
