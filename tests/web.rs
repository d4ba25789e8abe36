//! The browser's doors and the mounted app, in a real browser: `.ci/web-tests` runs them.
#![cfg(target_arch = "wasm32")]

use vaardig::browser::LocalStore;
use vaardig::profile::Profile;
use vaardig::saved::{SaveError, Slots, Store, StoreError};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs JavaScript in the page of the test, and gives its value as text.
fn js(code: &str) -> String {
    match js_sys::eval(code) {
        Ok(value) => value.as_string().unwrap_or_else(|| format!("{value:?}")),
        Err(error) => panic!("{code}: {error:?}"),
    }
}

/// Waits this many milliseconds, so that effects and timers run.
async fn wait(milliseconds: i32) {
    let code = format!("new Promise((done) => setTimeout(done, {milliseconds}))");
    let promise: js_sys::Promise = js_sys::eval(&code).unwrap().into();
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

/// Mounts the app afresh at this place of the journey.
async fn open(hash: &str) {
    js(
        "document.querySelector('#app')?.remove(); document.body.insertAdjacentHTML('beforeend', '<div id=app></div>'); ''",
    );
    js(&format!("location.hash = '{hash}'; ''"));
    wait(20).await;
    vaardig::app::mount();
    wait(50).await;
}

fn heading() -> String {
    js("document.querySelector('#app h1').textContent")
}

/// Fills a text field as typing does.
fn fill(id: &str, text: &str) {
    js(&format!(
        "{{ const field = document.getElementById('{id}'); field.value = '{text}'; field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); '' }}"
    ));
}

fn click(id: &str) {
    js(&format!("document.getElementById('{id}').click(); ''"));
}

#[wasm_bindgen_test]
fn local_storage_is_a_store() {
    js("localStorage.clear(); ''");
    let store = LocalStore::open().expect("this browser stores");
    assert_eq!(store.get("vaardig.test"), Ok(None));
    store.set("vaardig.test", "een\ntwee \u{1f642}").unwrap();
    assert_eq!(store.get("vaardig.test").unwrap().as_deref(), Some("een\ntwee \u{1f642}"));
    assert_eq!(js("localStorage.getItem('vaardig.test')"), "een\ntwee \u{1f642}", "as it is, without JSON around it");
    assert_eq!(store.keys(), Ok(vec!["vaardig.test".to_owned()]));
    store.remove("vaardig.test").unwrap();
    assert_eq!(store.keys(), Ok(vec![]));
}

#[wasm_bindgen_test]
fn a_full_storage_keeps_the_last_good_copy() {
    js("localStorage.clear(); ''");
    let mut slots = Slots::new(LocalStore::open().unwrap());
    slots.load();
    let mut profile = Profile::default();
    profile.contact.name = "Noor".to_owned();
    slots.save(&profile).unwrap();
    slots.save(&profile).unwrap();
    js("localStorage.setItem('other', 'x'.repeat(5242880 - 1600 - JSON.stringify(localStorage).length)); ''");
    profile.contact.name = "Noor ".repeat(400);
    assert_eq!(slots.save(&profile), Err(SaveError::Full));
    js("localStorage.removeItem('other'); ''");
    let kept = Slots::new(LocalStore::open().unwrap()).load().profile.expect("the last good copy");
    assert_eq!(kept.contact.name, "Noor");
    js("localStorage.clear(); ''");
}

#[wasm_bindgen_test]
async fn denied_storage_is_an_answer_and_the_app_goes_on() {
    js(
        "globalThis.kept = Object.getOwnPropertyDescriptor(window, 'localStorage'); Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('no', 'SecurityError') } }); ''",
    );
    assert_eq!(LocalStore::open().err(), Some(StoreError::Denied));
    open("#/start").await;
    click("who-nobody");
    wait(20).await;
    assert_eq!(js("document.querySelector('.saved').dataset.state"), "memory");
    assert_ne!(js("String(document.querySelector('.notice[data-kind=warn]')?.textContent ?? '')"), "");
    js("Object.defineProperty(window, 'localStorage', globalThis.kept); ''");
}

#[wasm_bindgen_test]
async fn a_change_of_language_makes_the_screen_anew() {
    js("localStorage.clear(); ''");
    open("#/start").await;
    click("lang-nl");
    wait(50).await;
    assert_eq!(heading(), "Maak je eerste cv");
    click("lang-en");
    wait(50).await;
    assert_eq!(heading(), "Make your first CV");
    assert_eq!(js("document.documentElement.lang"), "en");
    assert_eq!(js("document.activeElement.id"), "lang-en", "the focus stays where it was");
    click("lang-nl");
    wait(50).await;
}

#[wasm_bindgen_test]
async fn a_field_writes_the_profile_and_undo_takes_it_back() {
    js("localStorage.clear(); ''");
    open("#/you").await;
    fill("name", "Sa");
    fill("name", "Sanne");
    fill("town", "Delft");
    wait(20).await;
    click("undo");
    wait(20).await;
    assert_eq!(js("document.getElementById('town').value"), "");
    assert_eq!(js("document.getElementById('name').value"), "Sanne");
    click("undo");
    wait(20).await;
    assert_eq!(js("document.getElementById('name').value"), "", "typing in one field is one step");
    click("redo");
    wait(20).await;
    assert_eq!(js("document.getElementById('name').value"), "Sanne");
}

#[wasm_bindgen_test]
async fn own_computer_keeps_and_shared_computer_writes_nothing() {
    js("localStorage.clear(); ''");
    open("#/start").await;
    click("who-others");
    open("#/you").await;
    fill("name", "Sanne");
    wait(500).await;
    assert_eq!(js("String(localStorage.length)"), "0");
    open("#/start").await;
    click("who-nobody");
    wait(20).await;
    js("location.hash = '#/you'; ''");
    wait(50).await;
    fill("name", "Sanne");
    wait(600).await;
    assert_eq!(js("document.querySelector('.saved').dataset.state"), "saved");
    let loaded = Slots::new(LocalStore::open().unwrap()).load();
    assert_eq!(loaded.profile.map(|profile| profile.contact.name).as_deref(), Some("Sanne"));
    js("localStorage.clear(); ''");
}
