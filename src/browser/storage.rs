//! Local storage as a [`Store`], behind a probe: gloo-storage aborts the whole app where storage is denied.

use crate::saved::{Store, StoreError};
use gloo_storage::Storage as _;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use web_sys::{DomException, Storage};

/// This browser's local storage for our origin.
#[derive(Clone, Copy, Debug)]
pub struct LocalStore(());

impl LocalStore {
    /// The store, if the browser lets us have it.
    ///
    /// # Errors
    /// [`StoreError::Denied`] in a sandboxed frame and where site data are blocked.
    pub fn open() -> Result<Self, StoreError> {
        let window = web_sys::window().ok_or(StoreError::Denied)?;
        match window.local_storage() {
            Ok(Some(_)) => Ok(Self(())),
            Ok(None) | Err(_) => Err(StoreError::Denied),
        }
    }

    fn raw(self) -> Storage {
        // Probed in `open`; gloo's raw handle writes texts as they are, without a second layer of JSON.
        gloo_storage::LocalStorage::raw()
    }
}

impl Store for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.raw().get_item(key).map_err(reason)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.raw().set_item(key, text).map_err(reason)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.raw().remove_item(key).map_err(reason)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let raw = self.raw();
        let count = raw.length().map_err(reason)?;
        (0..count).filter_map(|index| raw.key(index).map_err(reason).transpose()).collect()
    }
}

fn reason(error: JsValue) -> StoreError {
    use wasm_bindgen::JsCast;
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        "SecurityError" => StoreError::Denied,
        _ => StoreError::Other,
    }
}

/// How the screens look and speak; kept only on the student's own computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language tag of the screens.
    pub lang: String,
    /// The attributes of the root element, by name.
    pub looks: std::collections::BTreeMap<String, String>,
}

impl Settings {
    /// The key under our prefix, so that wiping finds it.
    const KEY: &'static str = "vaardig.settings";

    /// Reads them; what is missing or damaged is the default.
    pub fn load(store: LocalStore) -> Self {
        let text = store.get(Self::KEY).ok().flatten().unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes them. They are a comfort: a failure is not worth a word.
    pub fn save(&self, store: LocalStore) {
        if let Ok(text) = serde_json::to_string(self) {
            let _ = store.set(Self::KEY, &text);
        }
    }
}
