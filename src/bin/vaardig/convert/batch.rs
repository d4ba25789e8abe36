//! Many files at once, on all cores: a failure is reported by name, and the others go on.

use super::{Made, OUTPUTS, Output, Wish, fonts, make};
use crate::host::{Failure, write};
use std::collections::HashSet;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;
use vaardig::typeset::Fonts;

/// What a file that Vaardig opens may end in, longest first; what stands before names the files that are made of it.
const INPUTS: [&str; 3] = [".vaardig.json", ".json", ".pdf"];

/// What stands before the ending of a PDF to keep, so that it is not sent by mistake.
const KEPT: &str = "-bewaren";

/// Makes of each file another in the folder, which is made if it is not there. The exit status is 1 if one failed.
pub(crate) fn convert_all(inputs: &[PathBuf], folder: &Path, kind: &str, wish: Wish) -> Result<ExitCode, Failure> {
    let (ending, output) = output_of(kind)?;
    let output = output.kept(wish.keep)?.for_audience(wish.audience)?;
    let jobs = jobs(inputs, folder, ending, output)?;
    let fonts = fonts().map_err(|reason| Failure(reason.to_string()))?;
    fs::create_dir_all(folder).map_err(|error| Failure::of(folder, error))?;

    let start = Instant::now();
    let next = AtomicUsize::new(0);
    let board = Board::new(jobs.len());
    let workers = thread::available_parallelism().map_or(1, |cores| cores.get().min(jobs.len()));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    board.add(job.run(output, wish, &fonts));
                }
            });
        }
    });

    let failed = board.finish();
    let (made, seconds) = (jobs.len() - failed, start.elapsed().as_secs_f64());
    let summary = format!("{made} of {} made in {seconds:.1} s, in {}\n", jobs.len(), folder.display());
    io::stdout().write_all(summary.as_bytes()).map_err(|error| Failure(error.to_string()))?;
    Ok(ExitCode::from(u8::from(failed > 0)))
}

/// What is asked for by `--to`, and its ending.
fn output_of(kind: &str) -> Result<(&'static str, Output), Failure> {
    let found = OUTPUTS.into_iter().find(|(ending, _)| ending[1..] == *kind);
    found.ok_or_else(|| {
        let kinds = OUTPUTS.map(|(ending, _)| &ending[1..]).join(", ");
        Failure(format!("--to takes one of {kinds}"))
    })
}

/// One file to be made of another.
struct Job {
    from: PathBuf,
    to: PathBuf,
}

/// The jobs. Two files of one name would overwrite each other, and a file itself: then nothing is begun.
fn jobs(inputs: &[PathBuf], folder: &Path, ending: &str, output: Output) -> Result<Vec<Job>, Failure> {
    let mark = if output == Output::PdfToKeep { KEPT } else { "" };
    let mut taken = HashSet::new();
    let mut jobs = Vec::with_capacity(inputs.len());
    for from in inputs {
        let name = from.file_name().unwrap_or_default().to_string_lossy();
        let lower = name.to_ascii_lowercase();
        let known = INPUTS.into_iter().find(|ending| lower.ends_with(ending));
        let stem = &name[..name.len() - known.map_or(0, str::len)];
        let to = folder.join(format!("{}{mark}{ending}", stem.strip_suffix(KEPT).unwrap_or(stem)));
        if !taken.insert(to.clone()) {
            return Err(Failure::of(from, format_args!("would be a second {}", to.display())));
        }
        if is_same(from, &to) {
            return Err(Failure::of(from, "would be overwritten: name another folder"));
        }
        jobs.push(Job { from: from.clone(), to });
    }
    Ok(jobs)
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

impl Job {
    /// Does it; gives what is to be said.
    fn run(&self, output: Output, wish: Wish, fonts: &Fonts) -> Result<Vec<String>, Failure> {
        let Made { bytes, said } = make(&self.from, &self.to, output, wish, fonts)?;
        write(&self.to, &bytes)?;
        Ok(said)
    }
}

/// Where the workers report: notes and failures on standard error, and how far they are, if somebody is watching.
struct Board {
    total: usize,
    is_watched: bool,
    /// How many are done, and how many of those failed.
    count: Mutex<(usize, usize)>,
}

impl Board {
    fn new(total: usize) -> Self {
        Self { total, is_watched: io::stderr().is_terminal(), count: Mutex::default() }
    }

    fn add(&self, outcome: Result<Vec<String>, Failure>) {
        // Who holds the count is the one who writes. A worker that panicked has ended the program's scope already.
        let Ok(mut count) = self.count.lock() else { return };
        count.0 += 1;
        let lines = match outcome {
            Ok(said) => said,
            Err(Failure(line)) => {
                count.1 += 1;
                vec![format!("vaardig: {}", line.replace(['\n', '\r'], " "))]
            }
        };
        let (clear, progress) =
            if self.is_watched { ("\r\x1b[K", format!("{} of {}", count.0, self.total)) } else { ("", String::new()) };
        let lines: String = lines.into_iter().map(|line| line + "\n").collect();
        // Nobody to tell: the exit status still says it.
        let _ = io::stderr().write_all(format!("{clear}{lines}{progress}").as_bytes());
    }

    /// Wipes the progress; gives how many failed.
    fn finish(self) -> usize {
        if self.is_watched {
            eprint!("\r\x1b[K");
        }
        self.count.into_inner().map_or(self.total, |(_, failed)| failed)
    }
}
