//! Reading a foreign object field by field: what was taken is gone from it, so the rest can be listed.

use super::composed;
use crate::profile::Moment;
use crate::saved::{Note, field_path, is_blank};
use serde_json::{Map, Value};

/// A foreign object at a path, and the notes about it.
pub(super) struct Fields {
    path: String,
    left: Map<String, Value>,
    notes: Vec<Note>,
}

impl Fields {
    pub(super) fn new(path: String, object: Map<String, Value>) -> Self {
        Self { path, left: object, notes: Vec::new() }
    }

    /// Where this object stands in the file.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// The text of a field; empty if it is missing, or no text (then it is listed).
    pub(super) fn text(&mut self, name: &str) -> String {
        match self.left.get_mut(name) {
            Some(Value::String(text)) => {
                let text = composed(text.trim());
                self.left.remove(name);
                text
            }
            _ => String::new(),
        }
    }

    /// The texts of a list; an item that is no text is listed.
    pub(super) fn texts(&mut self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for (path, item) in self.items(name) {
            match item {
                Value::String(text) if text.trim().is_empty() => {}
                Value::String(text) => texts.push(composed(text.trim())),
                other => self.leave_out(path, &other),
            }
        }
        texts
    }

    /// The objects of a list; an item that is no object is listed.
    pub(super) fn objects(&mut self, name: &str) -> Vec<Self> {
        let mut objects = Vec::new();
        for (path, item) in self.items(name) {
            match item {
                Value::Object(object) => objects.push(Self::new(path, object)),
                other => self.leave_out(path, &other),
            }
        }
        objects
    }

    /// The object of a field.
    pub(super) fn object(&mut self, name: &str) -> Option<Self> {
        if !matches!(self.left.get(name), Some(Value::Object(_))) {
            return None;
        }
        match self.left.remove(name) {
            Some(Value::Object(object)) => Some(Self::new(field_path(&self.path, name), object)),
            _ => None,
        }
    }

    /// A date; one that is not `yyyy`, `yyyy-mm` or `yyyy-mm-dd` is listed.
    pub(super) fn moment(&mut self, name: &str) -> Option<Moment> {
        let moment = self.left.get(name)?.as_str()?.parse().ok()?;
        self.left.remove(name);
        Some(moment)
    }

    /// Whether a field says nothing.
    pub(super) fn lacks(&self, name: &str) -> bool {
        self.left.get(name).is_none_or(is_blank)
    }

    /// Takes a field out because it has no business on a CV.
    pub(super) fn withhold(&mut self, name: &str) {
        if let Some(value) = self.left.remove(name)
            && !is_blank(&value)
        {
            self.notes.push(Note::OnPurpose { field: field_path(&self.path, name) });
        }
    }

    /// Takes a field out that says nothing to a reader.
    pub(super) fn skip(&mut self, name: &str) {
        self.left.remove(name);
    }

    /// Adds a note.
    pub(super) fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// The notes, with every field that nobody took.
    pub(super) fn finish(mut self) -> Vec<Note> {
        for (name, value) in std::mem::take(&mut self.left) {
            self.leave_out(field_path(&self.path, &name), &value);
        }
        self.notes
    }

    fn items(&mut self, name: &str) -> Vec<(String, Value)> {
        if !matches!(self.left.get(name), Some(Value::Array(_))) {
            return Vec::new();
        }
        let path = field_path(&self.path, name);
        match self.left.remove(name) {
            Some(Value::Array(items)) => {
                items.into_iter().enumerate().map(|(index, item)| (format!("{path}[{index}]"), item)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn leave_out(&mut self, field: String, value: &Value) {
        if !is_blank(value) {
            self.notes.push(Note::LeftOut { field });
        }
    }
}
