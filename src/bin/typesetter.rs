//! The typesetter.

fn main() {}
