//! Keeping a profile: the file format, the slots in a store, and what is said when something is wrong with either.
//!
//! What is stored is foreign data by the time it is read. Four rules follow. What was not understood is never
//! overwritten: it is set aside. "Saved" is said only after reading back. Every failure is a value that the screens
//! put into words. A file that once opened opens for ever (`tests/fixtures/saved/`).
//!
//! - [`file`]: the save file ("file to go on with"), written and read.
//! - [`store`]: what a store of texts by key must do; the browser's local storage is one.
//! - [`slots`]: two alternating slots in a store, and the quarantine.
//! - [`intake`]: what every foreign JSON text passes first: size, encoding, depth.

pub mod faulty;
pub mod file;
pub mod intake;
pub mod slots;
pub mod store;

mod losses;
mod opened;
mod state;
mod version;

pub use file::Trust;
pub(crate) use losses::{field_path, is_blank, notes_of_losses};
pub use opened::{Looks, Note, Opened, Place, Refused};
pub use slots::{Cause, Loaded, SetAside, Slots};
pub use state::{MemoryReason, SaveError, SaveState};
pub use store::{MemoryStore, Store, StoreError};

/// Counts saves of one profile; a higher one is newer.
pub type Revision = u64;
