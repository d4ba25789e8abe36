//! The finer lines between the modules, which the compiler can't hold: who may name whom.

use std::fs;
use std::path::{Path, PathBuf};

/// One `.rs` file: its path from the root of the repository, with `/`, and its text.
struct Source {
    path: String,
    text: String,
}

type Rule = fn(&Source) -> Vec<String>;

/// Each rule, and a file that breaks it.
const RULES: &[(&str, Rule, &str, &str)] = &[
    ("every file opens by saying what it is for", opens_with_doc, "src/skill/search/fold.rs", "use std::fmt;\n"),
    (
        "the browser is named only in browser/",
        only_browser_names_the_web,
        "src/saved/slot.rs",
        "fn f() { web_sys::window(); }",
    ),
    (
        "the bridge is named only in browser/",
        only_browser_names_the_web,
        "src/app/session.rs",
        "use leptos::wasm_bindgen::JsCast;",
    ),
    ("pure modules know no leptos", only_screens_name_leptos, "src/profile/goal.rs", "use leptos::prelude::*;"),
    ("a step never names another step", steps_stand_alone, "src/app/steps/goal.rs", "use super::{Card, tell};"),
    (
        "a step never names another step by its path",
        steps_stand_alone,
        "src/app/steps/goal.rs",
        "fn f() { crate::app::steps::tell::f() }",
    ),
    ("the app never names typeset", app_stays_light, "src/app/shell.rs", "use crate::{text::Lang, typeset};"),
    ("the app never names import", app_stays_light, "src/app/parts/open.rs", "use crate::import::read;"),
    ("the app never names search", app_stays_light, "src/app/steps/did.rs", "use crate::skill::{activity, search};"),
    ("the app never names advice", app_stays_light, "src/app/steps/check.rs", "use crate::advice::Tip;"),
    (
        "the app never names the core of vacancies",
        app_stays_light,
        "src/app/steps/check.rs",
        "use crate::vacancy::Fit;",
    ),
    ("the app never names zip", app_stays_light, "src/app/steps/done.rs", "use crate::zip;"),
    ("the app never names export::docx", app_stays_light, "src/app/steps/done.rs", "use crate::export::docx;"),
    (
        "only the reader's side names the detectors",
        detectors_stay_in_the_reader,
        "src/cv/build.rs",
        "use crate::privacy::{detector, view};",
    ),
    ("the app never names export::pdf", app_stays_light, "src/app/steps/done.rs", "use crate::export::{pdf, text};"),
];

#[test]
fn the_layers_hold() {
    let sources = sources(&["src", "tests"]);
    assert!(sources.len() > 20, "only {} files found", sources.len());
    let broken: Vec<String> = RULES
        .iter()
        .flat_map(|(name, rule, ..)| sources.iter().flat_map(rule).map(move |what| format!("{name}: {what}")))
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn each_rule_can_fail() {
    for &(name, rule, path, text) in RULES {
        let source = Source { path: path.into(), text: text.into() };
        assert_eq!(rule(&source).len(), 1, "{name}");
    }
}

#[test]
fn comments_and_texts_name_freely() {
    let text = "//! web_sys, leptos\n/* typeset /* import */ leptos */ fn f<'a>(c: char) -> bool {\n\
                let _ = (\"leptos \\\" import\", r#\"typeset \" leptos\"#, b'\\'', 'x'); c == '\"' } // import\n";
    for &(_, rule, path, _) in RULES {
        let source = Source { path: path.into(), text: text.into() };
        assert_eq!(rule(&source), Vec::<String>::new());
    }
    assert_eq!(words("fn f<'a>() { 'a'; leptos }"), ["fn", "f", "a", "leptos"]);
}

fn opens_with_doc(source: &Source) -> Vec<String> {
    if source.text.starts_with("//! ") { vec![] } else { vec![source.path.clone()] }
}

fn only_browser_names_the_web(source: &Source) -> Vec<String> {
    let entries = ["src/main.rs", "src/bin/typesetter.rs", "src/bin/reader.rs", "src/bin/opener.rs", "tests/web.rs"];
    if source.path.starts_with("src/browser/") || entries.contains(&source.path.as_str()) {
        return vec![];
    }
    naming(source, &["web_sys", "gloo_storage", "wasm_bindgen", "wasm_bindgen_futures", "js_sys"])
}

fn only_screens_name_leptos(source: &Source) -> Vec<String> {
    let screens = ["src/app/", "src/browser/", "src/main.rs", "tests/web.rs"];
    if screens.iter().any(|place| source.path.starts_with(place)) {
        return vec![];
    }
    naming(source, &["leptos"])
}

fn steps_stand_alone(source: &Source) -> Vec<String> {
    let Some(file) = source.path.strip_prefix("src/app/steps/") else { return vec![] };
    let own = file.split(['/', '.']).next().unwrap_or(file);
    if own == "mod" {
        return vec![];
    }
    let steps = ["start", "goal", "did", "tell", "skills", "school", "you", "check", "done"];
    let code = code(&source.text);
    // What follows `super::` or `steps::`: one path, or a group up to the end of the statement.
    let named = code.match_indices("super::").chain(code.match_indices("steps::")).flat_map(|(at, prefix)| {
        let rest = &code[at + prefix.len()..];
        let end = if rest.starts_with('{') { rest.find(';') } else { rest.find(|c| !is_word(c)) };
        words(&rest[..end.unwrap_or(rest.len())])
    });
    named
        .filter(|word| word != own && steps.contains(&word.as_str()))
        .map(|word| format!("{} names {word}", source.path))
        .collect()
}

fn app_stays_light(source: &Source) -> Vec<String> {
    if !source.path.starts_with("src/app/") {
        return vec![];
    }
    let mut broken = naming(source, &["typeset", "import", "search", "advice", "zip"]);
    // The word itself may stand on a screen; the module may not.
    broken.extend(naming_path(source, "vacancy"));
    let code = code(&source.text);
    for (at, prefix) in code.match_indices("export::") {
        let rest = &code[at + prefix.len()..];
        let statement = &rest[..rest.find(';').unwrap_or(rest.len())];
        let heavy = words(statement).into_iter().filter(|word| word == "pdf" || word == "docx");
        broken.extend(heavy.map(|word| format!("{} names export::{word}", source.path)));
    }
    broken
}

/// What the app links must not draw their tables in: the profile, its view, the screens' texts, the document.
fn detectors_stay_in_the_reader(source: &Source) -> Vec<String> {
    let reading = ["src/privacy/", "src/advice/", "src/import/", "src/reader.rs", "src/bin/vaardig/", "tests/"];
    if reading.iter().any(|place| source.path.starts_with(place)) {
        return vec![];
    }
    naming(source, &["detector", "exposure", "strip", "edition"])
}

fn naming(source: &Source, forbidden: &[&str]) -> Vec<String> {
    let words = words(&code(&source.text));
    let named = forbidden.iter().filter(|name| words.iter().any(|word| word == *name));
    named.map(|name| format!("{} names {name}", source.path)).collect()
}

/// Whether a module of ours is named by its path.
fn naming_path(source: &Source, module: &str) -> Vec<String> {
    let is_named = code(&source.text).contains(&format!("crate::{module}"));
    if is_named { vec![format!("{} names {module}", source.path)] } else { vec![] }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The identifiers, keywords and numbers of a piece of code.
fn words(code: &str) -> Vec<String> {
    let code = self::code(code);
    code.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Rust without its comments, texts and characters.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if c == '"' {
            quoted(rest)
        } else if c == 'r' && !code.ends_with(is_word) {
            raw(rest)
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skipped > 0 {
            code.push(' ');
            rest = &rest[skipped..];
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    code
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of a text in quotes.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a raw text; 0 when this `r` begins another word.
fn raw(rest: &str) -> usize {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    if !rest[1 + hashes..].starts_with('"') {
        return 0;
    }
    let close = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    rest[body..].find(&close).map_or(rest.len(), |end| body + end + close.len())
}

/// The length of a character in quotes; 0 for a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((after, _))) => rest[after + 1..].find('\'').map_or(0, |end| after + end + 2),
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 0,
    }
}

fn sources(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in
            fs::read_dir(&folder).expect("a folder of the repository").map(|entry| entry.expect("an entry").path())
        {
            if entry.is_dir() {
                open.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                let path = entry.strip_prefix(root).expect("under the root").to_string_lossy().replace('\\', "/");
                found.push(Source { path, text: fs::read_to_string(&entry).expect("UTF-8") });
            }
        }
    }
    found
}
