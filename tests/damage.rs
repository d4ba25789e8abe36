//! Every parser against damaged files, the same ones in every run. `make fuzz` looks further, for as long as you like.

mod parsers;
#[allow(dead_code, reason = "of its documents only the dice are used here")]
mod sheet;

use parsers::{PARSERS, Parser};
use sheet::Dice;
use std::time::{Duration, Instant};

/// What takes longer hangs. Without optimisation on a busy machine a tenth of it is usual.
const HANGS: Duration = Duration::from_secs(10);

fn check(name: &str) {
    let parser = PARSERS.iter().find(|parser| parser.name == name).expect("a parser");
    let seeds = parser.seeds();
    assert!(!seeds.is_empty(), "{name} has nothing to begin with");
    for seed in &seeds {
        (parser.run)(seed);
    }
    let mut dice = Dice(0x5eed_0000_0001_0001);
    for round in 0..parser.rounds {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=dice.below(6) {
            damage(&mut bytes, parser, &seeds, &mut dice);
        }
        let start = Instant::now();
        (parser.run)(&bytes);
        assert!(start.elapsed() < HANGS, "{name}, round {round}: {:?}", start.elapsed());
    }
}

/// Changes, doubles, moves or takes out a little; or puts in a word that means something, or a part of another file.
fn damage(bytes: &mut Vec<u8>, parser: &Parser, seeds: &[Vec<u8>], dice: &mut Dice) {
    if bytes.is_empty() {
        bytes.push(0);
    }
    let at = dice.below(bytes.len());
    let end = (at + 1 + dice.below(40)).min(bytes.len());
    match dice.below(8) {
        0 => bytes[at] = dice.below(256) as u8,
        1 => bytes[at] ^= 1 << dice.below(8),
        2 => drop(bytes.drain(at..end)),
        3 => bytes.extend_from_within(at..end),
        4 => bytes.truncate(at),
        5 => {
            let other = &seeds[dice.below(seeds.len())];
            let from = dice.below(other.len().max(1)).min(other.len());
            let part = &other[from..(from + dice.below(60)).min(other.len())];
            drop(bytes.splice(at..at, part.iter().copied()));
        }
        _ => {
            let token = parser.tokens[dice.below(parser.tokens.len())].as_bytes();
            let over = if dice.below(2) == 0 { at } else { (at + token.len()).min(bytes.len()) };
            drop(bytes.splice(at..over, token.iter().copied()));
        }
    }
}

macro_rules! parsers_hold {
    ($($name:ident)*) => {
        $(#[test] fn $name() { check(stringify!($name)); })*

        #[test]
        fn every_parser_is_tried() {
            assert_eq!(PARSERS.map(|parser| parser.name).to_vec(), [$(stringify!($name)),*]);
        }
    };
}

parsers_hold! { open pdf config taxonomy published markdown search route moment request }
