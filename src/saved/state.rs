//! How saving stands, as the student sees it, and why a save failed.

use super::{Revision, StoreError};

/// How saving stands. Shown on every screen; each state has a sentence with one next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SaveState {
    /// Everything is in the store, and was read back from it.
    Saved,
    /// An edit waits to be saved.
    Saving,
    /// The profile lives in this page alone.
    MemoryOnly(MemoryReason),
    /// The store is full; the last good copy is still there.
    Full,
    /// Another tab saved, wiped or replaced it; nothing was overwritten.
    ChangedElsewhere,
}

/// Why a profile lives in this page alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemoryReason {
    /// The student shares this computer.
    Shared,
    /// The browser forbids storage here.
    Denied,
    /// The browser took the text, and gave something else back or failed.
    NotKept,
}

/// Why a save failed. Nothing good was overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store does not hold what this writer last saw in it.
    ChangedElsewhere,
    /// There is no room.
    Full,
    /// The browser forbids it.
    Denied,
    /// The browser failed, or what it gave back is not what was written.
    NotKept,
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Denied => Self::Denied,
            StoreError::Full => Self::Full,
            StoreError::Other => Self::NotKept,
        }
    }
}

impl From<SaveError> for SaveState {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::ChangedElsewhere => Self::ChangedElsewhere,
            SaveError::Full => Self::Full,
            SaveError::Denied => Self::MemoryOnly(MemoryReason::Denied),
            SaveError::NotKept => Self::MemoryOnly(MemoryReason::NotKept),
        }
    }
}

impl From<Result<Revision, SaveError>> for SaveState {
    fn from(result: Result<Revision, SaveError>) -> Self {
        result.map_or_else(Self::from, |_| Self::Saved)
    }
}
