//! The parsers under libFuzzer, which looks for input that takes new ways through the code. `make fuzz` runs it.
//!
//! `FUZZ_PARSER` names the parser. Its seeds are written into the folder `FUZZ_SEEDS` first, and the words of its files
//! into `FUZZ_WORDS`, as libFuzzer's `-dict` wants them.

#![no_main]

#[allow(dead_code, reason = "how many rounds a test takes is not asked here")]
#[path = "../parsers/mod.rs"]
mod parsers;

use libfuzzer_sys::fuzz_target;
use parsers::{PARSERS, Parser};
use std::env;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

static PARSER: OnceLock<&Parser> = OnceLock::new();

fuzz_target!(
    init: prepare(),
    |bytes: &[u8]| {
        if let Some(parser) = PARSER.get() {
            (parser.run)(bytes);
        }
    }
);

/// Finds the parser and writes what libFuzzer begins with. It looks for both only after this.
fn prepare() {
    let name = env::var("FUZZ_PARSER").unwrap_or_default();
    let names: Vec<_> = PARSERS.iter().map(|parser| parser.name).collect();
    let parser = PARSERS.iter().find(|parser| parser.name == name);
    let parser = PARSER.get_or_init(|| parser.unwrap_or_else(|| panic!("FUZZ_PARSER is one of {}", names.join(" "))));
    if let Some(folder) = env::var_os("FUZZ_SEEDS") {
        for (number, seed) in parser.seeds().iter().enumerate() {
            fs::write(Path::new(&folder).join(format!("seed-{number}")), seed).expect("a place for the seeds");
        }
    }
    if let Some(file) = env::var_os("FUZZ_WORDS") {
        let quoted =
            |token: &&str| format!("\"{}\"\n", token.bytes().map(|byte| format!("\\x{byte:02X}")).collect::<String>());
        fs::write(file, parser.tokens.iter().map(quoted).collect::<String>()).expect("a place for the words");
    }
}
