//! `vaardig taxonomy` and `vaardig lexicon check`: published tables of skills, compiled, or laid beside our lexicon.

use crate::host::{Failure, read, write};
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use vaardig::config::is_taxonomy_name;
use vaardig::skill::published::{self, Findings, Gathered};
use vaardig::skill::taxonomy::file;
use vaardig::text::Lang;

/// The endings of published tables in a folder.
const ENDINGS: [&str; 4] = ["csv", "json", "srj", "nt"];

/// Compiles the published files into one file for the app; gives the report.
pub(crate) fn compile(inputs: &[PathBuf], out: &Path) -> Result<String, Failure> {
    let name = out.file_name().and_then(OsStr::to_str).unwrap_or_default();
    if !is_taxonomy_name(name) {
        let rule = "config.json can only name letters, digits, - and _ and then .vaardig, as in taxonomie.vaardig";
        return Err(Failure::of(out, rule));
    }
    let mut gathered = Gathered::default();
    let mut said = String::new();
    for input in inputs {
        let report = add(&mut gathered, input)?;
        let _ = writeln!(said, "{}{report}", input.display());
    }
    let bytes = file::write(gathered.concepts());
    // What the app would say is said now.
    let taxonomy = file::read(&bytes).map_err(|error| Failure::of(out, error))?;
    write(out, &bytes)?;
    let in_language = |lang| taxonomy.rows().iter().filter(|row| !row.label.get(lang).is_empty()).count();
    let _ = writeln!(
        said,
        "{}\n  {} skills ({} in Dutch, {} in English), {} of them in our lexicon\n  {} words, {} bytes",
        out.display(),
        taxonomy.rows().len(),
        in_language(Lang::Nl),
        in_language(Lang::En),
        taxonomy.rows().iter().filter(|row| row.ours.is_some()).count(),
        taxonomy.word_count(),
        bytes.len()
    );
    Ok(said)
}

/// Lays our lexicon beside the tables of a folder. What is no table of skills goes to standard error.
pub(crate) fn check(folder: &Path) -> Result<Findings, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of(folder, error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| {
        file.is_file() && file.extension().and_then(OsStr::to_str).is_some_and(|it| ENDINGS.contains(&it))
    });
    files.sort();
    let mut gathered = Gathered::default();
    let mut count = 0;
    for file in &files {
        match add(&mut gathered, file) {
            Ok(_) => count += 1,
            Err(Failure(line)) => eprintln!("passed over: {}", line.replace('\n', " ")),
        }
    }
    if count == 0 {
        return Err(Failure::of(folder, "holds no published table of skills"));
    }
    Ok(published::check(&gathered))
}

fn add(gathered: &mut Gathered, path: &Path) -> Result<published::Report, Failure> {
    let size = fs::metadata(path).map_err(|error| Failure::of(path, error))?.len();
    if size > published::MAX_BYTES {
        return Err(Failure::of(path, format!("is larger than {} MB", published::MAX_BYTES / 1_000_000)));
    }
    let bytes = read(path, published::MAX_BYTES)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    gathered.add(&name, &bytes).map_err(|unusable| Failure(format!("{}{unusable}", path.display())))
}
