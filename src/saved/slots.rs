//! Two alternating slots in a store, and the quarantine for what was not understood.
//!
//! A save goes to the slot that does not hold the newest copy, and is read back before it counts. So at any moment,
//! whatever fails, one slot holds the last good copy. A slot whose text could not be understood is copied to the
//! quarantine before it is ever written; if the copy fails (a full store), the slot is left alone.
//!
//! Another tab is noticed by its text: a save first looks whether both slots still hold what this writer last saw or
//! wrote there.

use super::store::{Store, StoreError};
use super::{MemoryReason, Opened, Refused, Revision, SaveError, SaveState, Trust, file, intake};
use crate::profile::Profile;

/// Every key that Vaardig stores begins so.
pub const PREFIX: &str = "vaardig.";

/// The keys of the two slots.
pub const SLOT_KEYS: [&str; 2] = ["vaardig.slot.a", "vaardig.slot.b"];

/// Keys of the quarantine begin so; a number follows.
pub const ASIDE_PREFIX: &str = "vaardig.aside.";

/// The most texts in quarantine, so that a store that always damages what it gets does not fill up.
const MAX_ASIDE: usize = 20;

/// What was found in the slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The newest profile that could be read; none in an empty store.
    pub profile: Option<Profile>,
    /// Its revision; 0 without a profile.
    pub revision: Revision,
    /// Texts that were not, or not fully, understood. Offer each as a download.
    pub set_aside: Vec<SetAside>,
    /// [`SaveState::Saved`], or why nothing can be kept.
    pub state: SaveState,
}

/// A text that was found in a slot and not, or not fully, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Its key in the quarantine; none if it could not be copied, and then its slot is never overwritten.
    pub key: Option<String>,
    /// The text as it was found.
    pub text: String,
    /// Why.
    pub cause: Cause,
}

/// Why a text was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It could not be read.
    Refused(Refused),
    /// It was read, but has fields that this version does not know; the next saves will not have them.
    FieldsLeftOut,
}

/// The writer of one page: a store, and what this page last saw in it.
#[derive(Debug)]
pub struct Slots<S> {
    store: S,
    seen: [Slot; 2],
}

/// One slot as this writer knows it.
#[derive(Clone, Debug, Default)]
struct Slot {
    /// Its text; none if there was none.
    text: Option<String>,
    /// The revision of the profile in it; none if it has no readable one.
    revision: Option<Revision>,
    /// Whether it holds something that must be set aside before this slot is written.
    pending: bool,
    /// A write that was not seen to arrive: its revision and text. It may still show up.
    attempt: Option<(Revision, String)>,
}

impl<S: Store> Slots<S> {
    /// A writer that has seen nothing yet: call [`Slots::load`] first, or the first save finds that the store was
    /// "changed elsewhere" unless it is empty.
    pub fn new(store: S) -> Self {
        Self { store, seen: Default::default() }
    }

    /// Reads the newest profile, and sets aside what was not understood. From here on this writer knows the store.
    pub fn load(&mut self) -> Loaded {
        let mut loaded = Loaded { profile: None, revision: 0, set_aside: Vec::new(), state: SaveState::Saved };
        let texts = match self.texts() {
            Ok(texts) => texts,
            Err(error) => {
                loaded.state = match error {
                    StoreError::Denied => SaveState::MemoryOnly(MemoryReason::Denied),
                    StoreError::Full | StoreError::Other => SaveState::MemoryOnly(MemoryReason::NotKept),
                };
                return loaded;
            }
        };
        for (index, text) in texts.into_iter().enumerate() {
            let (slot, found) = understand(text);
            self.seen[index] = slot;
            let cause = match found {
                None => continue,
                Some(Err(refused)) => Cause::Refused(refused),
                Some(Ok(opened)) => {
                    let partly = !opened.notes.is_empty();
                    if loaded.profile.is_none() || opened.revision > loaded.revision {
                        loaded.profile = Some(opened.profile);
                        loaded.revision = opened.revision;
                    }
                    if !partly {
                        continue;
                    }
                    Cause::FieldsLeftOut
                }
            };
            let text = self.seen[index].text.clone().unwrap_or_default();
            let key = self.set_aside(index).ok();
            loaded.set_aside.push(SetAside { key, text, cause });
        }
        loaded
    }

    /// Saves a profile as the next revision, and reads it back.
    ///
    /// # Errors
    /// [`SaveError`]; the newest good copy is then still in its slot. After [`SaveError::ChangedElsewhere`] nothing is
    /// saved until [`Slots::load`] has shown this writer what is there.
    pub fn save(&mut self, profile: &Profile) -> Result<Revision, SaveError> {
        self.look()?;
        let newest = self.newest();
        let revision = newest.and_then(|index| self.seen[index].revision).unwrap_or(0).saturating_add(1);
        let text = file::write(profile, revision);
        if text.len() > intake::MAX_BYTES {
            // It would not open again.
            return Err(SaveError::Full);
        }
        let index = self.free_slot(newest)?;
        let key = SLOT_KEYS[index];
        self.seen[index].attempt = Some((revision, text.clone()));
        self.store.set(key, &text)?;
        let read_back = self.store.get(key)?;
        if read_back.as_ref() != Some(&text) {
            return Err(SaveError::NotKept);
        }
        self.seen[index] = Slot { text: Some(text), revision: Some(revision), ..Slot::default() };
        Ok(revision)
    }

    /// Every text in quarantine, also of earlier visits: its key and the text.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn asides(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut asides = Vec::new();
        for key in self.store.keys()?.into_iter().filter(|key| key.starts_with(ASIDE_PREFIX)) {
            if let Some(text) = self.store.get(&key)? {
                let at = asides.partition_point(|(known, _): &(String, String)| number_of(known) <= number_of(&key));
                asides.insert(at, (key, text));
            }
        }
        Ok(asides)
    }

    /// Removes everything that Vaardig stored, quarantine and all, and looks whether it is gone.
    ///
    /// # Errors
    /// When something could not be removed, or is still there.
    pub fn forget(&mut self) -> Result<(), StoreError> {
        for key in self.own_keys()? {
            self.store.remove(&key)?;
        }
        if !self.own_keys()?.is_empty() {
            return Err(StoreError::Other);
        }
        self.seen = Default::default();
        Ok(())
    }

    fn own_keys(&self) -> Result<Vec<String>, StoreError> {
        let keys = self.store.keys()?;
        Ok(keys.into_iter().filter(|key| key.starts_with(PREFIX)).collect())
    }

    fn texts(&self) -> Result<[Option<String>; 2], StoreError> {
        let [a, b] = SLOT_KEYS;
        Ok([self.store.get(a)?, self.store.get(b)?])
    }

    /// Looks whether the slots still hold what this writer knows, and takes in what became of its own writes.
    fn look(&mut self) -> Result<(), SaveError> {
        let texts = self.texts()?;
        for (slot, text) in self.seen.iter_mut().zip(texts) {
            if text == slot.text {
                continue;
            }
            let Some(text) = text else {
                // Wiped in another tab: writing now would bring back what was to be gone.
                return Err(SaveError::ChangedElsewhere);
            };
            if let Some((revision, _)) = slot.attempt.take_if(|(_, attempt)| *attempt == text) {
                *slot = Slot { text: Some(text), revision: Some(revision), ..Slot::default() };
                continue;
            }
            match understand(Some(text)) {
                (_, Some(Ok(_) | Err(Refused::Version { .. }))) => return Err(SaveError::ChangedElsewhere),
                // Damage is nobody's work, so it stops nobody.
                (damaged, _) => *slot = damaged,
            }
        }
        Ok(())
    }

    /// The slot with the highest revision.
    fn newest(&self) -> Option<usize> {
        let [a, b] = [self.seen[0].revision, self.seen[1].revision];
        (a.is_some() || b.is_some()).then_some(usize::from(b > a))
    }

    /// A slot that may be written: never the newest, and nothing pending in it.
    fn free_slot(&mut self, newest: Option<usize>) -> Result<usize, SaveError> {
        let mut refusal = SaveError::NotKept;
        for index in (0..SLOT_KEYS.len()).filter(|&index| Some(index) != newest) {
            if !self.seen[index].pending {
                return Ok(index);
            }
            match self.set_aside(index) {
                Ok(_) => return Ok(index),
                Err(error) => refusal = error.into(),
            }
        }
        Err(refusal)
    }

    /// Copies a slot's text to the quarantine and reads it back; the key there. A text that is there already is not
    /// copied again.
    fn set_aside(&mut self, index: usize) -> Result<String, StoreError> {
        let Some(text) = self.seen[index].text.clone() else {
            return Err(StoreError::Other);
        };
        let asides = self.asides()?;
        let key = match asides.iter().find(|(_, aside)| *aside == text) {
            Some((key, _)) => key.clone(),
            None if asides.len() >= MAX_ASIDE => return Err(StoreError::Full),
            None => {
                let last = asides.iter().filter_map(|(key, _)| number_of(key)).max().unwrap_or(0);
                let key = format!("{ASIDE_PREFIX}{}", last.saturating_add(1));
                self.store.set(&key, &text)?;
                if self.store.get(&key)?.as_ref() != Some(&text) {
                    return Err(StoreError::Other);
                }
                key
            }
        };
        self.seen[index].pending = false;
        Ok(key)
    }
}

/// A slot's text as this writer knows it from now on, and what could be read in it; none for an empty slot.
fn understand(text: Option<String>) -> (Slot, Option<Result<Opened, Refused>>) {
    let Some(text) = text else {
        return (Slot::default(), None);
    };
    let found = file::read(text.as_bytes(), Trust::Slot);
    let (revision, pending) = match &found {
        Ok(opened) => (Some(opened.revision), !opened.notes.is_empty()),
        Err(_) => (None, true),
    };
    (Slot { text: Some(text), revision, pending, attempt: None }, Some(found))
}

fn number_of(aside_key: &str) -> Option<u64> {
    aside_key.strip_prefix(ASIDE_PREFIX)?.parse().ok()
}
