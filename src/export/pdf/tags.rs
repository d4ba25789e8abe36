//! The structure of a PDF: tags, links and outline, gathered while its lines are drawn.

use super::printable;
use crate::cv::{Document, Role};
use crate::typeset::style;
use crate::typeset::{GlyphRun, Line};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Quadrilateral, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::Page;
use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;

/// What has been drawn so far.
pub(super) struct Structure<'a> {
    document: &'a Document,
    blocks: Vec<Drawn>,
    /// The links of the page that is being drawn.
    links: Vec<LinkBox>,
    /// The page that is being drawn, from 0.
    page: usize,
}

/// A block as far as it has been drawn.
struct Drawn {
    block: usize,
    role: Role,
    text: String,
    /// Where it begins: page and top.
    at: (usize, f32),
    label: Option<Identifier>,
    pieces: Vec<Piece>,
}

/// What has been drawn of one run of a block.
struct Piece {
    run: usize,
    linked: bool,
    content: Vec<Identifier>,
    annotations: Vec<Identifier>,
}

/// The area of a link on one page.
struct LinkBox {
    /// Which of the drawn blocks, and which of its pieces.
    piece: (usize, usize),
    address: String,
    areas: Vec<Rect>,
}

impl<'a> Structure<'a> {
    pub(super) const fn new(document: &'a Document) -> Self {
        Self { document, blocks: vec![], links: vec![], page: 0 }
    }

    /// Says that the next content is of this line.
    pub(super) fn start_line(&mut self, line: &Line) {
        match self.blocks.last_mut() {
            Some(drawn) if drawn.block == line.block => drawn.text.push_str(&line.text),
            _ => self.blocks.push(Drawn {
                block: line.block,
                role: line.role,
                text: line.text.clone(),
                at: (self.page, line.top),
                label: None,
                pieces: vec![],
            }),
        }
    }

    /// Adds the bullet of the line.
    pub(super) fn add_label(&mut self, id: Identifier) {
        if let Some(drawn) = self.blocks.last_mut() {
            drawn.label = Some(id);
        }
    }

    /// Adds a run of the line.
    pub(super) fn add_run(&mut self, line: &Line, run: &GlyphRun, id: Identifier) {
        let Some(block) = self.blocks.len().checked_sub(1) else { return };
        let pieces = &mut self.blocks[block].pieces;
        if pieces.last().is_none_or(|piece| piece.run != run.run) {
            let linked = run.link.is_some();
            pieces.push(Piece { run: run.run, linked, content: vec![], annotations: vec![] });
        }
        let piece = (block, pieces.len() - 1);
        pieces[piece.1].content.push(id);
        let area = Rect::from_xywh(run.x, line.top, run.width, line.height).filter(|area| area.width() > 0.0);
        if let (Some(address), Some(area)) = (&run.link, area) {
            match self.links.last_mut() {
                Some(link) if link.piece == piece => link.areas.push(area),
                _ => self.links.push(LinkBox { piece, address: address.clone(), areas: vec![area] }),
            }
        }
    }

    /// Lays the links over a page that has been drawn.
    pub(super) fn finish_page(&mut self, page: &mut Page<'_>) {
        for LinkBox { piece: (block, piece), address, areas } in self.links.drain(..) {
            let drawn = &mut self.blocks[block];
            let piece = &mut drawn.pieces[piece];
            let words = self.document.blocks[drawn.block].runs.get(piece.run).map(|run| printable(&run.text));
            let words = words.filter(|words| !words.is_empty()).unwrap_or_else(|| address.clone());
            let areas = areas.into_iter().map(corners).collect();
            let target = Target::Action(Action::Link(LinkAction::new(address)));
            let link = LinkAnnotation::new_with_quad_points(areas, target);
            piece.annotations.push(page.add_tagged_annotation(Annotation::new_link(link, Some(words))));
        }
        self.page += 1;
    }

    /// The tree of tags, and the outline; a document without headings has an outline of its title alone.
    pub(super) fn finish(self, title: &str) -> (TagTree, Outline) {
        let outline = outline(&self.blocks, title);
        let mut tree = TagTree::new();
        let mut list: Option<TagGroup> = None;
        let mut level = 0;
        for drawn in self.blocks {
            if drawn.role != Role::Item
                && let Some(list) = list.take()
            {
                tree.push(Node::Group(list));
            }
            let content = drawn.pieces.into_iter().flat_map(Piece::into_nodes).collect();
            let tag = match drawn.role {
                Role::Item => {
                    let list = list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::Disc)));
                    list.push(Node::Group(item(drawn.label, content)));
                    continue;
                }
                Role::Name => heading(1, &mut level, &drawn.text),
                Role::Section => heading(2, &mut level, &drawn.text),
                Role::Entry => heading(3, &mut level, &drawn.text),
                Role::Contact | Role::Detail | Role::Paragraph => TagGroup::new(Tag::P),
            };
            tree.push(Node::Group(with(tag, content)));
        }
        if let Some(list) = list {
            tree.push(Node::Group(list));
        }
        (tree, outline)
    }
}

impl Piece {
    /// Its content; of a link, inside a tag with the annotation.
    fn into_nodes(self) -> Vec<Node> {
        let content = self.content.into_iter().map(Node::Leaf).collect();
        if !self.linked {
            return content;
        }
        let mut link = with(TagGroup::new(Tag::Link), content);
        for annotation in self.annotations {
            link.push(Node::Leaf(annotation));
        }
        vec![Node::Group(link)]
    }
}

/// A heading. The first is of level 1 and none skips a level (ISO 14289-1, 7.4.2), also where the name is left out.
fn heading(wanted: u16, level: &mut u16, text: &str) -> TagGroup {
    *level = wanted.min(*level + 1);
    let depth = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
    TagGroup::new(Tag::Hn(depth, Some(printable(text))))
}

/// An item: its bullet and its body.
fn item(label: Option<Identifier>, content: Vec<Node>) -> TagGroup {
    let mut item = TagGroup::new(Tag::LI);
    if let Some(label) = label {
        item.push(Node::Group(with(TagGroup::new(Tag::Lbl), vec![Node::Leaf(label)])));
    }
    item.push(Node::Group(with(TagGroup::new(Tag::LBody), content)));
    item
}

/// A tag with its content.
fn with(mut tag: TagGroup, content: Vec<Node>) -> TagGroup {
    for node in content {
        tag.push(node);
    }
    tag
}

/// The corners of an area, counter-clockwise from the bottom left.
fn corners(area: Rect) -> Quadrilateral {
    Quadrilateral([
        Point::from_xy(area.left(), area.bottom()),
        Point::from_xy(area.right(), area.bottom()),
        Point::from_xy(area.right(), area.top()),
        Point::from_xy(area.left(), area.top()),
    ])
}

/// The name, and beneath it the sections.
fn outline(blocks: &[Drawn], title: &str) -> Outline {
    let node = |text: &str, (page, top): (usize, f32)| {
        OutlineNode::new(printable(text), XyzDestination::new(page, Point::from_xy(style::MARGIN_SIDE, top)))
    };
    let mut outline = Outline::new();
    let mut name: Option<OutlineNode> = None;
    let mut empty = true;
    for drawn in blocks {
        let entry = || node(&drawn.text, drawn.at);
        match (drawn.role, &mut name) {
            (Role::Name, name) => {
                if let Some(previous) = name.replace(entry().with_open(true)) {
                    outline.push_child(previous);
                }
            }
            (Role::Section, Some(name)) => name.push_child(entry()),
            (Role::Section, None) => outline.push_child(entry()),
            _ => continue,
        }
        empty = false;
    }
    if let Some(name) = name {
        outline.push_child(name);
    }
    if empty {
        outline.push_child(node(title, (0, 0.0)));
    }
    outline
}
