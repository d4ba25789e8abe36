//! How much work one file may ask for, all pages together.

use super::MAX_TEXT;
use hayro_syntax::Filter;
use hayro_syntax::object::Stream;

/// The most instructions that are obeyed. A full page of text takes a few thousand.
const MAX_INSTRUCTIONS: usize = 3_000_000;

/// A form costs as much as this many instructions: its resources are looked up anew each time.
const FORM: usize = 100;

/// The most bytes of content that are unpacked. A full page of text takes some 50 kB.
const MAX_UNPACKED: usize = 100_000_000;

/// The largest packed stream that is unpacked, in bytes: packing shrinks a thousandfold at most.
const MAX_PACKED: usize = 1_000_000;

/// What is left to spend.
pub(super) struct Budget {
    instructions: usize,
    unpacked: usize,
    text: usize,
    spent: bool,
}

impl Default for Budget {
    fn default() -> Self {
        Self { instructions: MAX_INSTRUCTIONS, unpacked: MAX_UNPACKED, text: MAX_TEXT, spent: false }
    }
}

impl Budget {
    /// Whether something that was asked for could not be paid.
    pub(super) fn is_spent(&self) -> bool {
        self.spent
    }

    /// Pays for one instruction; false when there is nothing left.
    pub(super) fn obey(&mut self) -> bool {
        let left = self.instructions.checked_sub(1);
        self.pay(left, |budget| &mut budget.instructions)
    }

    /// Pays for drawing a form; false when there is nothing left.
    pub(super) fn draw_form(&mut self) -> bool {
        let left = self.instructions.checked_sub(FORM);
        self.pay(left, |budget| &mut budget.instructions)
    }

    /// Pays for so many bytes of text; false when there is nothing left.
    pub(super) fn write(&mut self, bytes: usize) -> bool {
        let left = self.text.checked_sub(bytes);
        self.pay(left, |budget| &mut budget.text)
    }

    /// The unpacked bytes of a stream; none if it is damaged, a picture, packed twice, or too large.
    pub(super) fn unpack(&mut self, stream: &Stream<'_>) -> Option<Vec<u8>> {
        let packers = [Filter::FlateDecode, Filter::LzwDecode, Filter::RunLengthDecode];
        match stream.filters().iter().filter(|filter| packers.contains(filter)).count() {
            0 => {}
            1 if stream.raw_data().len() <= MAX_PACKED => {}
            _ => return None,
        }
        let bytes = stream.decoded_data().ok()?.into_owned();
        let left = self.unpacked.checked_sub(bytes.len());
        self.pay(left, |budget| &mut budget.unpacked).then_some(bytes)
    }

    fn pay(&mut self, left: Option<usize>, purse: fn(&mut Self) -> &mut usize) -> bool {
        match left {
            Some(left) if !self.spent => *purse(self) = left,
            _ => self.spent = true,
        }
        !self.spent
    }
}
