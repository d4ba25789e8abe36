//! Light Markdown in long texts (bold, italic, lists, links), mapped from pulldown-cmark's events to typed runs.
//!
//! No HTML string is ever made: what looks like HTML is printed as the characters it is.

use super::document::{Block, Role, Run};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// How deep lists and styles may nest; deeper text is printed without further style.
const MAX_DEPTH: usize = 8;

/// Where a link may lead.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// An address of the student's as printed: a link when it is a full, allowed one, else its words.
pub(super) fn address(url: &str) -> Run {
    if is_allowed(url) { Run::linked(url, url) } else { Run::plain(url) }
}

fn is_allowed(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let scheme = SCHEMES.iter().find(|scheme| lower.starts_with(**scheme));
    scheme.is_some_and(|scheme| url.len() > scheme.len())
        && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The blocks of a text: its list items as [`Role::Item`], everything else with the given role.
pub(super) fn blocks(text: &str, role: Role) -> Vec<Block> {
    let mut writer = Writer { role, ..Writer::default() };
    for event in Parser::new(text) {
        writer.event(event);
    }
    writer.finish()
}

/// A text of ours, whose headings are sections and whose links need no address in sight.
pub fn light_markdown(text: &str) -> Vec<Block> {
    let mut writer = Writer { role: Role::Paragraph, headings: true, ..Writer::default() };
    for event in Parser::new(text) {
        writer.event(event);
    }
    writer.finish()
}

#[derive(Default)]
struct Writer {
    /// Whether headings are sections; in a student's text they are plain words.
    headings: bool,
    in_heading: bool,
    role: Role,
    blocks: Vec<Block>,
    runs: Vec<Run>,
    depth: usize,
    items: usize,
    bold: usize,
    italic: usize,
    links: Vec<String>,
}

impl Default for Role {
    /// Plain text is a paragraph.
    fn default() -> Self {
        Self::Paragraph
    }
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            // Not switched on, or without words of its own.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        self.depth += 1;
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link { dest_url, .. } => self.links.push(dest_url.into_string()),
            Tag::Item => {
                self.flush();
                self.items += 1;
            }
            Tag::Heading { .. } if self.headings => {
                self.flush();
                self.in_heading = true;
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::List(_) | Tag::CodeBlock(_) | Tag::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.depth = self.depth.saturating_sub(1);
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Link => self.close_link(),
            TagEnd::Item => {
                self.flush();
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::Heading(_) if self.headings => {
                self.flush();
                self.in_heading = false;
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::List(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.flush();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let styled = self.depth <= MAX_DEPTH;
        let run = Run {
            text: text.replace('\n', " "),
            bold: styled && self.bold > 0,
            italic: styled && self.italic > 0,
            link: None,
        };
        match self.runs.last_mut() {
            Some(last) if (last.bold, last.italic, &last.link) == (run.bold, run.italic, &None) => {
                last.text.push_str(&run.text);
            }
            _ => self.runs.push(run),
        }
    }

    /// The words of a link are followed by its full address, because paper and parsers see no annotation.
    fn close_link(&mut self) {
        let Some(url) = self.links.pop().filter(|url| is_allowed(url)) else {
            return;
        };
        let says_itself = self.runs.last().is_some_and(|run| run.text.ends_with(&url));
        if says_itself {
            if let Some(run) = self.runs.last_mut() {
                run.text.truncate(run.text.len() - url.len());
            }
            self.runs.push(Run::linked(url.clone(), url));
        } else {
            self.text(" (");
            self.runs.push(Run::linked(url.clone(), url));
            self.text(")");
        }
    }

    fn flush(&mut self) {
        let mut runs: Vec<_> = std::mem::take(&mut self.runs).into_iter().filter(|run| !run.text.is_empty()).collect();
        if let Some(first) = runs.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = runs.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        let role = match (self.in_heading, self.items) {
            (true, _) => Role::Section,
            (false, 0) => self.role,
            (false, _) => Role::Item,
        };
        self.blocks.push(Block { role, runs });
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs as `*bold*`, `_italic_` and `<link>`; blocks as lines, items with a dash.
    fn show(text: &str) -> String {
        let line = |block: &Block| {
            let mark = |run: &Run| match (run.bold, run.italic, &run.link) {
                (_, _, Some(link)) => format!("<{link}>"),
                (true, _, _) => format!("*{}*", run.text),
                (_, true, _) => format!("_{}_", run.text),
                _ => run.text.clone(),
            };
            let dash = if block.role == Role::Item { "- " } else { "" };
            format!("{dash}{}", block.runs.iter().map(mark).collect::<String>())
        };
        blocks(text, Role::Paragraph).iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_light_part_of_markdown_is_kept() {
        let check = |text: &str, expected: &str| assert_eq!(show(text), expected, "{text}");
        check("Een **vet** en *cursief* woord", "Een *vet* en _cursief_ woord");
        check("Eerst\n\n- een\n- twee\n", "Eerst\n- een\n- twee");
        check("zie [mijn site](https://a.nl)", "zie mijn site (<https://a.nl>)");
        check("zie <https://a.nl>", "zie <https://a.nl>");
        check("[kwaad](javascript:alert(1)) en [data](data:text/html,x)", "kwaad en data");
        check("<script>alert(1)</script>", "<script>alert(1)</script>");
        check("a <b>vet</b> c", "a <b>vet</b> c");
        check("# Kop", "Kop");
        check("regel een\nregel twee", "regel een regel twee");
        check("", "");
    }

    #[test]
    fn deep_nesting_ends_quietly() {
        let deep = format!("{}tekst", "> ".repeat(3_000));
        assert!(show(&deep).contains("tekst"));
        let lists: String = (0..200).map(|depth| format!("{}- x{depth}\n", "  ".repeat(depth))).collect();
        assert!(show(&lists).contains("x199"));
    }

    #[test]
    fn only_full_allowed_addresses_are_links() {
        for (url, is_link) in [
            ("https://a.nl", true),
            ("HTTP://a.nl", true),
            ("mailto:a@b.nl", true),
            ("tel:+316", true),
            ("https://", false),
            ("a.nl", false),
            ("javascript:x", false),
            ("https://a b", false),
        ] {
            assert_eq!(address(url).link.is_some(), is_link, "{url}");
        }
    }
}
