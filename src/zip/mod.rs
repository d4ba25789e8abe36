//! Zip archives (PKWARE APPNOTE 6.3), as far as a Word file needs them: parts that are stored or deflated.
//!
//! What the format has beside that (zip64, encryption, dates, archives over several disks) is never written and is
//! refused when read. The general crate for it would be 35 kB of the typesetter and 50 kB of the reader; the deflate
//! itself is a crate's.

mod read;
mod write;

pub use read::{Archive, MAX_ENTRIES, MAX_INFLATED, Refused};
pub use write::write;

/// What a part begins with, before its bytes.
const LOCAL: &[u8; 4] = b"PK\x03\x04";

/// What a part's entry in the list at the end begins with.
const CENTRAL: &[u8; 4] = b"PK\x01\x02";

/// What the end begins with, which says where that list is.
const END: &[u8; 4] = b"PK\x05\x06";

/// A part whose bytes stand there as they are.
const STORED: u16 = 0;

/// A part that is packed with deflate (RFC 1951).
const DEFLATED: u16 = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let long = "herhaal ".repeat(5_000).into_bytes();
        let parts: [(&str, &[u8]); 4] = [("a.xml", b"<a/>"), ("map/leeg", b""), ("lang", &long), ("één", b"\0\xff")];
        let bytes = write(&parts).unwrap();
        assert!(bytes.len() < 1_000, "{} bytes", bytes.len());
        let mut archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), parts.map(|(name, _)| name));
        for (name, content) in parts {
            assert_eq!(archive.read(name).unwrap().unwrap(), content, "{name}");
        }
        assert!(archive.read("b.xml").is_none());
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_by_count() {
        let zeros = vec![0; MAX_INFLATED / 8];
        let bomb = write(&[("a", &zeros)]).unwrap();
        let refused = Archive::open(&bomb).unwrap().read("a").unwrap();
        assert_eq!(refused, Err(Refused::Inflates { bytes: zeros.len() }));
        // One that says it is small is unpacked no further than it says.
        let at = bomb.windows(4).position(|four| four == CENTRAL).unwrap();
        let mut liar = bomb.clone();
        liar[at + 24..at + 28].copy_from_slice(&9_u32.to_le_bytes());
        assert_eq!(Archive::open(&liar).unwrap().read("a").unwrap(), Err(Refused::Damaged));

        // Each is small enough, all together are not.
        let noise: Vec<u8> = (0..1_500_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8 & 15).collect();
        let names: Vec<String> = (0..16).map(|at| at.to_string()).collect();
        let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), noise.as_slice())).collect();
        let bytes = write(&parts).unwrap();
        let mut archive = Archive::open(&bytes).unwrap();
        let read = names.iter().take_while(|name| archive.read(name).unwrap().is_ok()).count();
        assert_eq!(read, MAX_INFLATED / noise.len());

        let names: Vec<String> = (0..=MAX_ENTRIES).map(|at| at.to_string()).collect();
        let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        let refused = Archive::open(&write(&parts).unwrap()).err();
        assert_eq!(refused, Some(Refused::TooManyEntries { count: MAX_ENTRIES + 1 }));
    }

    #[test]
    fn damage_is_a_refusal() {
        assert_eq!(Archive::open(b"PK").err(), Some(Refused::NotZip));
        let whole = write(&[("a", b"hallo hallo hallo"), ("b", b"x")]).unwrap();
        for cut in 0..whole.len() {
            assert!(Archive::open(&whole[..cut]).is_err(), "{cut}");
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut bytes = whole.clone();
                bytes[at] ^= 1 << bit;
                if let Ok(mut archive) = Archive::open(&bytes)
                    && let Some(Ok(content)) = archive.read("a")
                {
                    assert_eq!(content, b"hallo hallo hallo", "byte {at}, bit {bit}");
                }
            }
        }
        let mut locked = whole;
        let at = locked.windows(4).position(|four| four == CENTRAL).unwrap();
        locked[at + 8] |= 1;
        assert_eq!(Archive::open(&locked).unwrap().read("a"), Some(Err(Refused::Encrypted)));
    }
}
