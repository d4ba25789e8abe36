//! The CV as Markdown (CommonMark), for who edits it further in plain text.
//!
//! What the student typed is printed as the characters it is: none of it becomes a heading, a list, a link or HTML.
//! Every block but an item is a paragraph of its own, because renderers disagree about breaks within one.

use super::address::uri;
use crate::cv::{Block, Document, Role, Run};

/// Characters that may be markup anywhere in a line: of CommonMark, and of GitHub's and others' additions to it.
const MARKUP: &str = "\\`*_[]<>#&~$^";

/// The Markdown of a CV: UTF-8, lines ended by a line feed, the name as heading 1, sections 2, entries 3.
pub fn write(document: &Document) -> String {
    let mut text = String::new();
    let mut before: Option<Role> = None;
    for block in document.blocks.iter().filter(|block| !block.text().trim().is_empty()) {
        if before.is_some_and(|before| (before, block.role) != (Role::Item, Role::Item)) {
            text.push('\n');
        }
        write_block(&mut text, block);
        before = Some(block.role);
    }
    text
}

fn write_block(text: &mut String, block: &Block) {
    let (mark, indent) = match block.role {
        Role::Name => ("# ", None),
        Role::Section => ("## ", None),
        Role::Entry => ("### ", None),
        Role::Item => ("- ", Some("  ")),
        Role::Contact | Role::Detail | Role::Paragraph => ("", Some("")),
    };
    text.push_str(mark);
    let mut line = Line { text, indent, is_start: true };
    for (at, run) in block.runs.iter().enumerate() {
        let before = block.runs[..at].iter().rev().find_map(|run| run.text.chars().next_back());
        let after = block.runs[at + 1..].iter().find_map(|run| run.text.chars().next());
        line.run(run, before, after);
    }
    let length = text.trim_end().len();
    text.truncate(length);
    text.push('\n');
}

/// Writes the runs of one block.
struct Line<'a> {
    text: &'a mut String,
    /// What a further line of the block begins with; none where the block can't have one.
    indent: Option<&'static str>,
    /// Whether nothing stands in the line yet.
    is_start: bool,
}

impl Line<'_> {
    /// A run between these characters of its neighbours.
    fn run(&mut self, run: &Run, before: Option<char>, after: Option<char>) {
        if let Some(address) = run.link.as_deref().and_then(uri) {
            return self.link(&run.text, &address);
        }
        let marks = match (run.bold, run.italic) {
            _ if !can_be_styled(&run.text, before, after) => "",
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let words = run.text.trim();
        let (start, end) = match run.text.find(words) {
            Some(at) if !words.is_empty() => (&run.text[..at], &run.text[at + words.len()..]),
            _ => (run.text.as_str(), ""),
        };
        self.words(start);
        self.marks(marks);
        self.words(words);
        self.marks(marks);
        self.words(end);
    }

    fn link(&mut self, words: &str, address: &str) {
        if words.trim() == address {
            self.text.push_str(&format!("<{address}>"));
        } else {
            self.text.push('[');
            self.words(words.trim());
            // These three could end the address, or be read as a character's name.
            let address = address.replace('&', "\\&").replace('(', "%28").replace(')', "%29");
            self.text.push_str(&format!("]({address})"));
        }
        self.is_start = false;
    }

    fn marks(&mut self, marks: &str) {
        if !marks.is_empty() {
            self.text.push_str(marks);
            self.is_start = false;
        }
    }

    /// Words as the characters they are.
    fn words(&mut self, words: &str) {
        let mut rest = words;
        while let Some(c) = rest.chars().next() {
            let after = &rest[c.len_utf8()..];
            match c {
                '\n' | '\r' => self.break_line(),
                _ if c.is_whitespace() && self.is_start => {}
                '\t' => self.text.push(' '),
                _ => {
                    let is_marker = self.is_start && matches!(c, '-' | '+' | '=' | ':' | '|');
                    // An image is a "!" before a link, and that may be the next run.
                    let is_image = c == '!' && after.chars().next().is_none_or(|next| next == '[');
                    let is_number = matches!(c, '.' | ')') && self.is_after_number();
                    if MARKUP.contains(c) || is_marker || is_image || is_number {
                        self.text.push('\\');
                    }
                    self.text.push(c);
                    self.is_start = false;
                }
            }
            rest = after;
        }
    }

    fn break_line(&mut self) {
        if self.is_start {
            return;
        }
        let length = self.text.trim_end().len();
        self.text.truncate(length);
        match self.indent {
            // The two spaces of the first Markdown: every renderer breaks there.
            Some(indent) => {
                self.text.push_str("  \n");
                self.text.push_str(indent);
            }
            None => self.text.push(' '),
        }
        self.is_start = true;
    }

    /// Whether the line so far is a number, which a dot would make the mark of a list.
    fn is_after_number(&self) -> bool {
        let line = self.text.rsplit('\n').next().unwrap_or_default().trim_start();
        let line = line.trim_start_matches(['#', '-']).trim_start();
        !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// Whether marks around these words are read as marks whatever the rules of flanking say; style is given up first.
fn can_be_styled(text: &str, before: Option<char>, after: Option<char>) -> bool {
    let opens = |c: char| c.is_whitespace() || c == '(';
    let closes = |c: char| c.is_whitespace() || ".,;:?)".contains(c);
    let is_apart_before = text.starts_with(char::is_whitespace) || before.is_none_or(opens);
    let is_apart_after = text.ends_with(char::is_whitespace) || after.is_none_or(closes);
    !text.trim().is_empty() && !text.trim().contains(['\n', '\r']) && is_apart_before && is_apart_after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

    fn document(blocks: Vec<Block>) -> Document {
        Document { lang: Lang::Nl, title: String::new(), author: String::new(), blocks }
    }

    /// What a renderer with every addition but typographer's quotes sees: blocks by their mark, runs with their style and address.
    fn read(text: &str) -> Vec<(&'static str, Vec<Run>)> {
        let (mut blocks, mut runs, mut mark) = (Vec::new(), Vec::<Run>::new(), "");
        let mut style = Run::default();
        for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
            match event {
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => mark = "#",
                Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => mark = "##",
                Event::Start(Tag::Heading { level: HeadingLevel::H3, .. }) => mark = "###",
                Event::Start(Tag::List(None)) | Event::End(TagEnd::List(false)) => {}
                Event::Start(Tag::Item) => mark = "-",
                Event::Start(Tag::Paragraph) => mark = "",
                Event::Start(Tag::Strong) => style.bold = true,
                Event::End(TagEnd::Strong) => style.bold = false,
                Event::Start(Tag::Emphasis) => style.italic = true,
                Event::End(TagEnd::Emphasis) => style.italic = false,
                Event::Start(Tag::Link { dest_url, .. }) => style.link = Some(dest_url.into_string()),
                Event::End(TagEnd::Link) => style.link = None,
                Event::Text(words) => add(&mut runs, &style, &words),
                Event::HardBreak => add(&mut runs, &style, "\n"),
                Event::End(TagEnd::Heading(_) | TagEnd::Item | TagEnd::Paragraph) => {
                    blocks.push((mark, std::mem::take(&mut runs)));
                }
                other => panic!("{other:?} in {text}"),
            }
        }
        blocks
    }

    fn add(runs: &mut Vec<Run>, style: &Run, words: &str) {
        match runs
            .last_mut()
            .filter(|last| (last.bold, last.italic, &last.link) == (style.bold, style.italic, &style.link))
        {
            Some(last) => last.text.push_str(words),
            None => runs.push(Run { text: words.to_owned(), ..style.clone() }),
        }
    }

    #[test]
    fn headings_lists_bold_and_links_are_written() {
        let bold = Run { bold: true, ..Run::plain("Klantgericht:") };
        let blocks = vec![
            Block::plain(Role::Name, "Łukasz O'Brien"),
            Block {
                role: Role::Contact,
                runs: vec![Run::plain("Delft | "), Run::linked("l_o@a.nl", "mailto:l_o@a.nl")],
            },
            Block { role: Role::Contact, runs: vec![Run::linked("https://a.nl/x_y", "https://a.nl/x_y")] },
            Block::plain(Role::Section, "Werkervaring"),
            Block::plain(Role::Entry, "Jumbo"),
            Block::plain(Role::Detail, "jun 2025 – heden"),
            Block { role: Role::Item, runs: vec![bold, Run::plain(" "), Run::plain("hielp 20 klanten")] },
            Block::plain(Role::Item, "twee\nregels"),
        ];
        let expected = "# Łukasz O'Brien\n\nDelft | [l\\_o@a.nl](mailto:l_o@a.nl)\n\n<https://a.nl/x_y>\n\n\
                        ## Werkervaring\n\n### Jumbo\n\njun 2025 – heden\n\n\
                        - **Klantgericht:** hielp 20 klanten\n- twee  \n  regels\n";
        assert_eq!(write(&document(blocks)), expected);
    }

    /// Every text in every place comes back as the words it is, in a block of its own.
    #[test]
    fn nothing_that_was_typed_is_markup() {
        let texts = [
            "# kop",
            "#",
            "kop #",
            "C# en C++",
            "- punt",
            "+ punt",
            "* punt",
            "-",
            "---",
            "***",
            "___",
            "===",
            "1. een",
            "1) een",
            "2024. Dat jaar",
            "12",
            "> citaat",
            "```js",
            "~~~",
            "`code`",
            "**vet** en *schuin*",
            "_a_ __b__",
            "~~weg~~",
            "~a~",
            "^b^",
            "[a](https://kwaad.nl)",
            "![a](https://kwaad.nl/x.png)",
            "[a]: https://kwaad.nl",
            "[^1]",
            "[^1]: noot",
            "[x] klaar",
            "- [ ] taak",
            "<script>alert(1)</script>",
            "<https://kwaad.nl>",
            "<!-- weg -->",
            "&amp; &copy; &#35;",
            "a & b",
            "a\\b",
            "\\",
            "einde\\",
            "$x$ en $$y$$",
            "a | b\n--- | ---",
            "term\n: uitleg",
            "kop\n---",
            "kop\n===",
            "a\n- b\n1. c\n# d",
            "a\n    b",
            "    code",
            "a  \nb",
            "+++",
            "{#id .klas}",
            "[[wiki]]",
            "!",
            "Wow!",
            "2 * 3 * 4",
            "snake_case_naam",
            ">",
            "=",
            "> [!NOTE]",
            "||weg||",
            ":-: | :-:",
        ];
        let roles = [
            (Role::Name, "#"),
            (Role::Section, "##"),
            (Role::Entry, "###"),
            (Role::Contact, ""),
            (Role::Detail, ""),
            (Role::Paragraph, ""),
            (Role::Item, "-"),
        ];
        let shown = |text: &str, mark: &str| {
            let lines: Vec<_> = text.lines().map(str::trim).collect();
            lines.join(if mark.starts_with('#') { " " } else { "\n" })
        };
        for text in texts {
            for (role, mark) in roles {
                let blocks =
                    vec![Block::plain(role, text), Block::plain(role, text), Block::plain(Role::Section, "Slot")];
                let written = write(&document(blocks));
                let one = (mark, vec![Run::plain(shown(text, mark))]);
                let last = ("##", vec![Run::plain("Slot")]);
                assert_eq!(read(&written), [one.clone(), one, last], "{text:?} as {role:?}:\n{written}");
            }
        }
    }

    /// Whatever runs stand beside each other, their words are read as they are.
    #[test]
    fn style_is_given_up_before_a_word_is() {
        let texts = ["a", " a", "a ", "*", "!", "(", ".", "'x'", "a_b", "[", "]("];
        let link = Run::linked("https://a.nl/?a=1&copy;=(2)", "https://a.nl/?a=1&copy;=(2)");
        for first in texts {
            for second in texts {
                for style in 0..16_u8 {
                    let run = |text: &str, bold, italic| Run { bold, italic, ..Run::plain(text) };
                    let first = run(first, style & 1 > 0, style & 2 > 0);
                    let second = run(second, style & 4 > 0, style & 8 > 0);
                    let runs = vec![first, second, link.clone(), Run { text: "meer".to_owned(), ..link.clone() }];
                    let block = Block { role: Role::Paragraph, runs };
                    let words = block.text();
                    let written = write(&document(vec![block]));
                    let [(_, read)] = &read(&written)[..] else { panic!("{written}") };
                    assert_eq!(read.iter().map(|run| run.text.as_str()).collect::<String>(), words.trim(), "{written}");
                    let addresses: Vec<_> = read.iter().filter_map(|run| run.link.as_deref()).collect();
                    assert_eq!(
                        addresses,
                        ["https://a.nl/?a=1&copy;=(2)", "https://a.nl/?a=1&copy;=%282%29"],
                        "{written}"
                    );
                }
            }
        }
    }
}
