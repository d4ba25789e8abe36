//! The build script: the app is linked with its relocations, by which `.ci/reach.mjs` sees what its doors lead to.

fn main() {
    println!("cargo::rerun-if-changed=.ci/link.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}
