//! The pieces that screens are made of.

mod choice;
mod download;
mod field;
mod file_field;
mod flow;
mod list;
mod moment;
mod nav;
mod open_file;
mod saved_line;
mod search_field;
mod select;
mod settings;
mod sheet_side;
mod vacancy;

pub use choice::{Choice, Tick};
pub use download::DownloadPdf;
pub use field::{Bind, LocalizedField, Sort, TextField};
pub use file_field::FileField;
pub use flow::{Each, When, on};
pub use list::{Order, Row};
pub use moment::{MomentField, Years};
pub use nav::{GoThere, Heading, StepNav};
pub use open_file::OpenFile;
pub use saved_line::SavedLine;
pub use search_field::SearchField;
pub use select::{Options, SelectField};
pub use settings::{LanguageChoice, SettingsMenu};
pub use sheet_side::{SheetPages, SheetSide, SheetText};
pub use vacancy::{ForVacancy, PasteVacancy, named};
