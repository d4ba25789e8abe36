//! The checksum of our files.

use crc::{CRC_32_ISO_HDLC, Crc, Table};

/// One table of 1 kB: slower than sixteen, but what it checks is small, and the first screen carries it.
static CRC: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// The CRC-32 (ISO 3309, as in zip and PNG) of these parts as one text.
pub fn crc32(parts: &[&[u8]]) -> u32 {
    let mut digest = CRC.digest();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize()
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn it_is_the_one_of_the_standard() {
        // The check value that catalogues of CRCs give.
        assert_eq!(crc32(&[b"1234", b"56789"]), 0xcbf4_3926);
    }
}
