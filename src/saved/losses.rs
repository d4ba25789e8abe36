//! Compares what a file gave with what was kept of it, so that nothing is lost without a note.
//!
//! serde skips unknown fields without a word. Here the file's JSON is laid beside the JSON of the profile that came of
//! it: what is only in the first was lost.

use super::{Note, Refused};
use serde_json::Value;

/// The most notes that are listed one by one.
const MAX_NOTES: usize = 40;

/// The longest name of a field that is repeated, in characters.
const MAX_NAME: usize = 40;

/// A note for each field that was left out or adjusted, at most [`MAX_NOTES`].
///
/// # Errors
/// [`Refused::WrongType`] where the file has a list in the place of an object: serde would fill the fields by order.
pub(crate) fn notes_of_losses(given: &Value, kept: &Value) -> Result<Vec<Note>, Refused> {
    let mut losses = Losses { notes: Vec::new(), count: 0 };
    losses.compare("", given, kept)?;
    if losses.count > MAX_NOTES {
        losses.notes.push(Note::More { count: losses.count - MAX_NOTES });
    }
    Ok(losses.notes)
}

struct Losses {
    notes: Vec<Note>,
    count: usize,
}

impl Losses {
    fn add(&mut self, note: Note) {
        self.count += 1;
        if self.count <= MAX_NOTES {
            self.notes.push(note);
        }
    }

    fn compare(&mut self, path: &str, given: &Value, kept: &Value) -> Result<(), Refused> {
        match (given, kept) {
            (Value::Object(given), Value::Object(kept)) => {
                for (name, value) in given {
                    let field = field_path(path, name);
                    match kept.get(name) {
                        Some(kept) => self.compare(&field, value, kept)?,
                        None if is_blank(value) => {}
                        None => self.add(Note::LeftOut { field }),
                    }
                }
            }
            (Value::Array(_), Value::Object(_)) => {
                return Err(Refused::WrongType { place: None, field: Some(path.to_owned()) });
            }
            // What stands beside what is unclear once items are gone, so the list as a whole is named.
            (Value::Array(given), Value::Array(kept)) if given.len() > kept.len() => {
                self.add(Note::Adjusted { field: path.to_owned() });
            }
            (Value::Array(given), Value::Array(kept)) => {
                for (index, (item, beside)) in given.iter().zip(kept).enumerate() {
                    // A set has an order of its own.
                    if !kept.contains(item) {
                        self.compare(&format!("{path}[{index}]"), item, beside)?;
                    }
                }
            }
            (Value::String(given), Value::String(kept)) if given != kept => {
                self.add(Note::Adjusted { field: path.to_owned() });
            }
            _ => {}
        }
        Ok(())
    }
}

/// The path of a field within the one at `path`. Names come from the file, so they are cleaned and cut.
pub(crate) fn field_path(path: &str, name: &str) -> String {
    let name: String = crate::profile::clean(name).chars().filter(|c| *c != '\n').take(MAX_NAME).collect();
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

/// Whether nothing is lost with this value. Such fields are not written, so a file may have them and we don't.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) | Value::Number(_) => false,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(fields) => fields.values().all(is_blank),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(given: Value, kept: Value, expected: &[Note]) {
        assert_eq!(notes_of_losses(&given, &kept).as_deref(), Ok(expected));
    }

    #[test]
    fn what_is_only_in_the_file_is_noted_by_its_path() {
        let left_out = |field: &str| Note::LeftOut { field: field.to_owned() };
        let adjusted = |field: &str| Note::Adjusted { field: field.to_owned() };
        check(json!({"a": {"hobby": "x"}}), json!({"a": {}}), &[left_out("a.hobby")]);
        check(json!({"a": [{"b": 1, "c": 2}]}), json!({"a": [{"b": 1}]}), &[left_out("a[0].c")]);
        check(json!({"a": "", "b": [], "c": {"d": null}}), json!({}), &[]);
        check(json!({"a": "long"}), json!({"a": "lo"}), &[adjusted("a")]);
        check(json!({"a": ["B", "AM"]}), json!({"a": ["AM", "B"]}), &[]);
        check(json!({"a": [1, 2]}), json!({"a": [1]}), &[adjusted("a")]);
        check(json!({"id": 0}), json!({"id": 7}), &[]);
    }

    #[test]
    fn a_list_in_the_place_of_an_object_is_refused() {
        let refused = notes_of_losses(&json!({"contact": ["Sanne"]}), &json!({"contact": {"name": "Sanne"}}));
        assert_eq!(refused, Err(Refused::WrongType { place: None, field: Some("contact".to_owned()) }));
    }

    #[test]
    fn notes_are_bounded_and_counted() {
        let many: Value = (0..100).map(|n| (format!("{n}{}", "x".repeat(500)), json!(1))).collect();
        let notes = notes_of_losses(&many, &json!({})).unwrap();
        assert_eq!(notes.len(), MAX_NOTES + 1);
        assert_eq!(notes.last(), Some(&Note::More { count: 60 }));
    }
}
