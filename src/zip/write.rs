//! Writing an archive.

use super::{CENTRAL, DEFLATED, END, LOCAL};
use crate::checksum::crc32;
use miniz_oxide::deflate::compress_to_vec;
use std::io;

/// How hard deflate tries, 0 to 10: the usual middle.
const LEVEL: u8 = 6;

/// The version of the format that deflate needs: 2.0.
const VERSION: u16 = 20;

/// Unix wrote it: so that the permissions below count.
const UNIX: u16 = 3 << 8;

/// A plain file that its owner may change and all may read.
const PERMISSIONS: u32 = 0o100_644 << 16;

/// The names are UTF-8.
const UTF8: u16 = 1 << 11;

/// 1 January 1980, the oldest date that a zip knows: equal parts give equal bytes.
const DATE: u16 = 1 << 5 | 1;

/// An archive of these parts, by name, in this order, each deflated.
///
/// # Errors
///
/// If a number of the format can't hold a size: from 4 GB, 65,536 parts or 64 kB of a name on.
pub fn write(parts: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut list = Vec::new();
    for (name, content) in parts {
        let packed = compress_to_vec(content, LEVEL);
        let at = long(bytes.len())?;
        // What the part and its entry in the list say alike.
        let mut said = Vec::new();
        for number in [VERSION, UTF8, DEFLATED, 0, DATE] {
            said.extend(number.to_le_bytes());
        }
        for number in [crc32(&[content]), long(packed.len())?, long(content.len())?] {
            said.extend(number.to_le_bytes());
        }
        said.extend(short(name.len())?.to_le_bytes());
        said.extend([0; 2]);

        bytes.extend(LOCAL);
        bytes.extend(&said);
        bytes.extend(name.bytes());
        bytes.extend(packed);

        list.extend(CENTRAL);
        list.extend((UNIX | VERSION).to_le_bytes());
        list.extend(said);
        // No comment, the first disk, no hint of what is in it.
        list.extend([0; 6]);
        list.extend(PERMISSIONS.to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(name.bytes());
    }
    let (at, length, count) = (long(bytes.len())?, long(list.len())?, short(parts.len())?);
    bytes.extend(list);
    bytes.extend(END);
    bytes.extend([0; 4]);
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend([0; 2]);
    Ok(bytes)
}

fn long(number: usize) -> io::Result<u32> {
    number.try_into().map_err(|_| io::ErrorKind::FileTooLarge.into())
}

fn short(number: usize) -> io::Result<u16> {
    number.try_into().map_err(|_| io::ErrorKind::FileTooLarge.into())
}
