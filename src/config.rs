//! What a school may set in `config.json`: typed, defaulted and capped, so that a wrong file never stops a student.

use crate::text::Lang;
use serde::Deserialize;

/// The largest `config.json` that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;

/// The school's choices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Config {
    /// The language of the screens at the start; without it, the browser's.
    pub language: Option<Lang>,
    /// The file of `vaardig taxonomy` beside the app, which the search covers too.
    pub taxonomy: Option<String>,
}

/// Whether this can name a school's taxonomy: a file beside the app, so that no setting makes the page ask elsewhere.
pub fn is_taxonomy_name(name: &str) -> bool {
    let stem = name.strip_suffix(".vaardig").unwrap_or_default();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    (1..=80).contains(&stem.len()) && stem.chars().all(is_plain)
}

/// Reads the file's text. Anything unusable gives the defaults and a note for the administrator.
pub fn read(text: &str) -> (Config, Option<String>) {
    if text.len() > MAX_BYTES {
        return (Config::default(), Some(format!("config.json is larger than {MAX_BYTES} bytes")));
    }
    if text.trim().is_empty() {
        return (Config::default(), None);
    }
    match serde_json::from_str::<Config>(text) {
        Ok(Config { taxonomy: Some(name), language }) if !is_taxonomy_name(&name) => (
            Config { language, taxonomy: None },
            Some("config.json: taxonomy names no file like skills.vaardig".to_owned()),
        ),
        Ok(config) => (config, None),
        Err(error) => (Config::default(), Some(format!("config.json: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taxonomy_is_a_file_beside_the_app() {
        let check = |name: &str, is_taken: bool| {
            let (config, note) = read(&format!(r#"{{"language":"en","taxonomy":"{name}"}}"#));
            assert_eq!(config.language, Some(Lang::En));
            assert_eq!((config.taxonomy.as_deref() == Some(name), note.is_none()), (is_taken, is_taken), "{name}");
        };
        check("taxonomie.vaardig", true);
        check("ESCO_1-2.vaardig", true);
        for name in [
            "",
            ".vaardig",
            "skills.json",
            "../skills.vaardig",
            "https://example.org/a.vaardig",
            "a/b.vaardig",
            "a?b.vaardig",
        ] {
            check(name, false);
        }
    }

    #[test]
    fn a_wrong_file_gives_the_defaults_and_a_note() {
        let check = |text: &str, language: Option<Lang>, is_noted: bool| {
            let (config, note) = read(text);
            assert_eq!((config.language, note.is_some()), (language, is_noted), "{text:.40}");
        };
        check("", None, false);
        check("{}", None, false);
        check(r#"{"language":"en","later":1}"#, Some(Lang::En), false);
        check(r#"{"language":"fr"}"#, None, true);
        check("<!doctype html>", None, true);
        check(&" ".repeat(MAX_BYTES + 1), None, true);
    }
}
