//! What we build on: every licence allows our own (MIT OR Apache-2.0), and every dependency is defended in one line.

use serde_json::Value;
use std::fs;
use std::process::Command;

/// Licences that ask for no more than naming their authors. MPL-2.0 and the like are added when something needs them.
const ALLOWED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_licence_is_allowed() {
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let packages = packages(target);
        assert!(packages.len() > 30, "{target}: only {} packages", packages.len());
        for (name, licence) in packages {
            assert!(allows(&licence), "{target}: {name} is under {licence:?}");
        }
    }
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    let check = |expression: &str, expected| assert_eq!(allows(expression), expected, "{expression}");
    check("MIT", true);
    check("GPL-3.0-only", false);
    check("GPL-3.0-only OR MIT", true);
    check("MIT/Apache-2.0", true);
    check("MIT AND GPL-3.0-only", false);
    check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
    check("(MIT OR Apache-2.0) AND LGPL-2.1", false);
    check("GPL-2.0-only OR MIT AND Zlib", true);
    check("Apache-2.0 WITH LLVM-exception", false);
    check("", false);
    check("(MIT", false);
}

#[test]
fn every_dependency_is_defended() {
    let manifest = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).expect("Cargo.toml");
    assert_eq!(undefended(&manifest), Vec::<&str>::new());
    assert_eq!(undefended("[dependencies]\n# why\na = \"1\"\nb = \"1\"\n[lints]\nc = 1"), ["b = \"1\""]);
    assert_eq!(undefended("[target.x.dependencies.d]\nversion = \"1\""), ["[target.x.dependencies.d]"]);
}

/// The names and licences of all packages that this target's build or tests compile.
fn packages(target: &str) -> Vec<(String, String)> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--filter-platform", target])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON of cargo metadata");
    let packages = metadata["packages"].as_array().expect("packages");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    packages.iter().map(|package| (text(&package["name"]), text(&package["license"]))).collect()
}

/// Whether an SPDX expression can be met with allowed licences alone. An exception (`WITH`) is refused: a person looks.
fn allows(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    matches!(any_of(&tokens), Some((true, [])))
}

/// `a OR b`: the verdict and the tokens that follow; `None` where the expression is broken.
fn any_of<'a>(tokens: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    let (mut allowed, mut rest) = all_of(tokens)?;
    while let Some(("OR", after)) = rest.split_first().map(|(first, after)| (*first, after)) {
        let (other, after) = all_of(after)?;
        (allowed, rest) = (allowed || other, after);
    }
    Some((allowed, rest))
}

/// `a AND b`, which binds closer than `OR`.
fn all_of<'a>(tokens: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    let (mut allowed, mut rest) = one(tokens)?;
    while let Some(("AND", after)) = rest.split_first().map(|(first, after)| (*first, after)) {
        let (other, after) = one(after)?;
        (allowed, rest) = (allowed && other, after);
    }
    Some((allowed, rest))
}

/// A licence, or an expression in parentheses.
fn one<'a>(tokens: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    let (first, rest) = tokens.split_first()?;
    if *first != "(" {
        return Some((ALLOWED.contains(first), rest));
    }
    let (allowed, rest) = any_of(rest)?;
    let (close, rest) = rest.split_first()?;
    (*close == ")").then_some((allowed, rest))
}

/// The dependencies of a manifest without a comment on the line above.
fn undefended(manifest: &str) -> Vec<&str> {
    let mut in_table = false;
    let mut previous = "";
    let mut found = Vec::new();
    for line in manifest.lines() {
        let header = line.starts_with('[');
        let named_in_header = header && line.contains("dependencies.");
        if header {
            in_table = line.ends_with("dependencies]");
        }
        let named_in_table = in_table && !header && line.contains('=');
        if (named_in_header || named_in_table) && !previous.starts_with('#') {
            found.push(line);
        }
        previous = line;
    }
    found
}
