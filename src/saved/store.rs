//! What a store must do: texts by key, as the browser's local storage has them. Here is the twin in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Texts by key. Shared by reference: another tab may change what is in it at any moment.
pub trait Store {
    /// The text under this key; none if there is none.
    ///
    /// # Errors
    /// When the store can't be read.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a text under this key, or leaves what was there if it fails.
    ///
    /// # Errors
    /// When the text was not written.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes what is under this key, if anything.
    ///
    /// # Errors
    /// When the store can't be written.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// Every key, in no order.
    ///
    /// # Errors
    /// When the store can't be read.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// Why a store did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It is forbidden: a sandboxed frame, blocked site data, private mode.
    Denied,
    /// There is no room (QuotaExceededError).
    Full,
    /// Anything else.
    Other,
}

/// A store that lives as long as the page: for shared computers, for browsers without storage, and for tests.
#[derive(Debug, Default)]
pub struct MemoryStore {
    texts: RefCell<BTreeMap<String, String>>,
}

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

impl<S: Store + ?Sized> Store for Rc<S> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }
}
