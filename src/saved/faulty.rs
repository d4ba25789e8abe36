//! A store that fails on purpose, for tests: every way in which a browser's storage was seen to go wrong.

use super::store::{MemoryStore, Store, StoreError};
use std::cell::{Cell, RefCell};

/// What goes wrong. Writes are counted from 1, over all keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing may be read or written.
    Denied,
    /// Reading works, writing is forbidden.
    ReadOnly,
    /// From this write on there is no room.
    FullFrom(usize),
    /// This write reports success and does nothing.
    Dropped(usize),
    /// After this write, its key keeps giving the text from before until the next write.
    Stale(usize),
    /// This write changes one byte of the text, at this offset.
    Corrupted(usize, usize),
    /// Every write changes one byte of the text.
    AlwaysCorrupted,
    /// Removing reports success and does nothing.
    NotRemoved,
}

/// A [`MemoryStore`] with at most one [`Fault`] at a time.
#[derive(Debug, Default)]
pub struct FaultyStore {
    /// What is really in it.
    pub inner: MemoryStore,
    fault: Cell<Option<Fault>>,
    writes: Cell<usize>,
    stale: RefCell<Option<(String, Option<String>)>>,
}

impl FaultyStore {
    /// From now on this goes wrong (or nothing), counting writes from 1 again.
    pub fn set_fault(&self, fault: Option<Fault>) {
        self.fault.set(fault);
        self.writes.set(0);
        self.stale.take();
    }
}

impl Store for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        if self.fault.get() == Some(Fault::Denied) {
            return Err(StoreError::Denied);
        }
        match &*self.stale.borrow() {
            Some((stale, before)) if stale == key => Ok(before.clone()),
            _ => self.inner.get(key),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let write = self.writes.get() + 1;
        self.writes.set(write);
        self.stale.take();
        match self.fault.get() {
            Some(Fault::Denied | Fault::ReadOnly) => Err(StoreError::Denied),
            Some(Fault::FullFrom(first)) if write >= first => Err(StoreError::Full),
            Some(Fault::Dropped(nth)) if write == nth => Ok(()),
            Some(Fault::Stale(nth)) if write == nth => {
                *self.stale.borrow_mut() = Some((key.to_owned(), self.inner.get(key)?));
                self.inner.set(key, text)
            }
            Some(Fault::Corrupted(nth, offset)) if write == nth => self.inner.set(key, &corrupted(text, offset)),
            Some(Fault::AlwaysCorrupted) => self.inner.set(key, &corrupted(text, text.len() / 2)),
            _ => self.inner.set(key, text),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match self.fault.get() {
            Some(Fault::Denied | Fault::ReadOnly) => Err(StoreError::Denied),
            Some(Fault::NotRemoved) => Ok(()),
            _ => self.inner.remove(key),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        if self.fault.get() == Some(Fault::Denied) {
            return Err(StoreError::Denied);
        }
        self.inner.keys()
    }
}

/// The text with the byte at this offset changed; what is then no UTF-8 becomes U+FFFD, as a browser would give it.
fn corrupted(text: &str, offset: usize) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let last = bytes.len().saturating_sub(1);
    if let Some(byte) = bytes.get_mut(offset.min(last)) {
        *byte ^= 1;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
