//! Reading an archive that may be hostile: every count and size is bounded before anything is unpacked.

use super::{CENTRAL, DEFLATED, END, LOCAL, STORED};
use crate::checksum::crc32;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::fmt::{self, Display, Formatter};

/// The most parts that an archive may have. A Word file has some fifteen, and one for each picture.
pub const MAX_ENTRIES: usize = 256;

/// The most bytes that are unpacked of one archive, all read parts together.
pub const MAX_INFLATED: usize = 20_000_000;

/// How many times larger than packed a part may be. XML shrinks ten to forty times; deflate can a thousand.
const MAX_RATIO: usize = 100;

/// Up to this many bytes a part may shrink as much as it likes: it is small.
const SMALL: usize = 1_000_000;

/// The sizes of an entry of the list and of the end, before their names and comments.
const CENTRAL_SIZE: usize = 46;
const END_SIZE: usize = 22;

/// Why an archive, or a part of it, is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No zip archive.
    NotZip,
    /// Broken, or of a kind that no Word file is (zip64, another packing than deflate).
    Damaged,
    /// The part is encrypted.
    Encrypted,
    /// More than [`MAX_ENTRIES`] parts.
    TooManyEntries {
        /// How many.
        count: usize,
    },
    /// It unpacks to far more than a document holds.
    Inflates {
        /// To how many bytes, as it says itself.
        bytes: usize,
    },
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotZip => f.write_str("is no zip archive"),
            Self::Damaged => f.write_str("is a damaged zip archive"),
            Self::Encrypted => f.write_str("is an encrypted zip archive"),
            Self::TooManyEntries { count } => write!(f, "has {count} parts; at most {MAX_ENTRIES} are read"),
            Self::Inflates { bytes } => write!(
                f,
                "unpacks to {bytes} bytes; at most {MAX_INFLATED} are read, and no part that shrinks over {MAX_RATIO} times"
            ),
        }
    }
}

impl std::error::Error for Refused {}

/// An archive, of which nothing is unpacked until it is asked for.
pub struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    /// How many bytes may still be unpacked.
    left: usize,
}

/// What the list at the end says of a part.
struct Entry {
    name: String,
    is_encrypted: bool,
    method: u16,
    crc: u32,
    packed: usize,
    size: usize,
    /// Where it begins.
    at: usize,
}

impl<'a> Archive<'a> {
    /// Reads the list of parts.
    ///
    /// # Errors
    ///
    /// [`Refused`], when there is no list, or a broken or too long one.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        if !bytes.starts_with(LOCAL) {
            return Err(Refused::NotZip);
        }
        // The end stands at the end, behind it at most a comment.
        let from = bytes.len().saturating_sub(END_SIZE + usize::from(u16::MAX));
        let end = bytes[from..].windows(END.len()).rposition(|four| four == END).ok_or(Refused::Damaged)?;
        let end = bytes.get(from + end..from + end + END_SIZE).ok_or(Refused::Damaged)?;
        let count = usize::from(short(end, 10));
        if count > MAX_ENTRIES {
            return Err(Refused::TooManyEntries { count });
        }
        let mut list = bytes.get(long(end, 16)..).ok_or(Refused::Damaged)?;
        let mut entries = Vec::with_capacity(count);
        for _ in 0..count {
            let (entry, after) = Entry::read(list).ok_or(Refused::Damaged)?;
            entries.push(entry);
            list = after;
        }
        Ok(Self { bytes, entries, left: MAX_INFLATED })
    }

    /// The names of the parts, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// Unpacks the part of this name; none if there is no such part.
    ///
    /// # Errors
    ///
    /// [`Refused`], when it can't be unpacked within the limits, or not to what it should be.
    pub fn read(&mut self, name: &str) -> Option<Result<Vec<u8>, Refused>> {
        let entry = self.entries.iter().find(|entry| entry.name == name)?;
        let content = entry.unpack(self.bytes, self.left);
        if let Ok(content) = &content {
            self.left -= content.len();
        }
        Some(content)
    }
}

impl Entry {
    /// The first entry of a list, and what follows.
    fn read(list: &[u8]) -> Option<(Self, &[u8])> {
        let fixed = list.get(..CENTRAL_SIZE).filter(|fixed| fixed.starts_with(CENTRAL))?;
        let [name, extra, comment] = [28, 30, 32].map(|at| usize::from(short(fixed, at)));
        let entry = Self {
            name: String::from_utf8_lossy(list.get(CENTRAL_SIZE..CENTRAL_SIZE + name)?).into_owned(),
            is_encrypted: short(fixed, 8) & 1 == 1,
            method: short(fixed, 10),
            crc: u32::from_le_bytes(fixed[16..20].try_into().ok()?),
            packed: long(fixed, 20),
            size: long(fixed, 24),
            at: long(fixed, 42),
        };
        Some((entry, list.get(CENTRAL_SIZE + name + extra + comment..)?))
    }

    fn unpack(&self, bytes: &[u8], left: usize) -> Result<Vec<u8>, Refused> {
        if self.is_encrypted {
            return Err(Refused::Encrypted);
        }
        if self.size > left || self.size > SMALL.max(self.packed.saturating_mul(MAX_RATIO)) {
            return Err(Refused::Inflates { bytes: self.size });
        }
        let packed = self.packed_bytes(bytes).ok_or(Refused::Damaged)?;
        let content = match self.method {
            STORED => packed.to_vec(),
            DEFLATED => decompress_to_vec_with_limit(packed, self.size).map_err(|_| Refused::Damaged)?,
            _ => return Err(Refused::Damaged),
        };
        let is_whole = content.len() == self.size && crc32(&[&content]) == self.crc;
        if is_whole { Ok(content) } else { Err(Refused::Damaged) }
    }

    /// What stands behind the part's own heading, whose name and extra field may differ in length from those of the list.
    fn packed_bytes<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let local = bytes.get(self.at..)?;
        let fixed = local.get(..30).filter(|fixed| fixed.starts_with(LOCAL))?;
        let start = 30 + usize::from(short(fixed, 26)) + usize::from(short(fixed, 28));
        local.get(start..start.checked_add(self.packed)?)
    }
}

/// A number of two bytes. The caller has seen that they are there.
fn short(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

/// A number of four bytes. The caller has seen that they are there.
fn long(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize
}
