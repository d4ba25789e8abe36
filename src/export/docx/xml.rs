//! The little XML that a Word file needs.

/// The namespace of Word's own elements.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The namespace of relations between parts.
pub(super) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What opens every part.
pub(super) const PROLOGUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Text for between tags or double quotes. Characters that XML 1.0 can't hold (2.2, `Char`) are left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'.. => escaped.push(c),
            '\n' | '\r' => escaped.push(' '),
            _ => {}
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn no_text_is_markup_or_forbidden() {
        assert_eq!(escape("a<b> & \"c\"\t'd'"), "a&lt;b&gt; &amp; &quot;c&quot;\t'd'");
        assert_eq!(escape("\u{1}é\u{FFFE}\u{FFFF}李\u{1F600}\r\n"), "é李\u{1F600}  ");
    }
}
