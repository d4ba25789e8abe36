//! The CV: the [`Document`] of ordered, ATS-safe blocks, built from a profile for one audience in one language.
//!
//! Skills open the sheet, what was done with them follows, and every proof hangs on a date and a place.

mod build;
pub mod document;
pub(crate) mod entry;
mod evidence;
mod glance;
mod markdown;
mod summary;
mod word;

pub use build::build;
pub use document::{Block, Document, Role, Run};
pub use evidence::MAX_SKILLS;
pub(crate) use evidence::printed as printed_skills;
pub use glance::at_a_glance;
pub use markdown::light_markdown;
pub use summary::compose as compose_summary;
pub(crate) use summary::mobility;
pub use word::month_name;
pub(crate) use word::period as printed_period;
