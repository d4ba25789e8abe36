//! The only code that touches the browser: storage, address, files, programs beside the page, other tabs.
//!
//! It decides nothing. Every function here either does what it says or returns why not; none panics.

mod boot;
mod file;
mod page;
mod storage;
mod tab;

pub use boot::{Answer, Port, config_text, name_taxonomy, note, opener, reader, rest, starting_language, typesetter};
pub use file::{download, dropped_file, picked_file, read};
pub use page::{
    after, ask_before_leaving, composed, emptied, focus, focus_first, frame, hash, ignore_drops, is_open,
    on_hash_change, on_leave, set_hash, set_root_attribute, set_title, show_top, this_year, unix_seconds,
};
pub use storage::{LocalStore, Settings};
pub use tab::{Tab, TabEvent};
pub use web_sys::File;
