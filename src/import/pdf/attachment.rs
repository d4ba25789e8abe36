//! The save file that travels in our PDF to keep (ISO 32000-1, 7.11.4; PDF/A-3).

use super::{Refused, strings, tags};
use crate::saved::file;
use hayro_syntax::object::stream::Stream;
use hayro_syntax::object::{Array, Dict, Object, String as Bytes};
use hayro_syntax::{Filter, Pdf};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// How deep the tree of names may be. One attachment stands in its root.
const MAX_DEPTH: usize = 8;

/// The most attachments and branches that are looked at.
const MAX_LOOKED_AT: usize = 1_000;

/// The first attachment whose name is that of a save file, if the PDF has one.
pub(super) fn save_file(pdf: &Pdf, most: usize) -> Result<Option<Vec<u8>>, Refused> {
    let names = tags::catalog(pdf).get::<Dict<'_>>("Names").and_then(|names| names.get::<Dict<'_>>("EmbeddedFiles"));
    let Some(stream) = names.and_then(|tree| find(&tree, 0, &mut MAX_LOOKED_AT.clone())) else {
        return Ok(None);
    };
    // Inflated here, not by the PDF library, which knows no limit.
    let packed = stream.raw_data();
    match stream.filters().as_slice() {
        [] if packed.len() <= most => Ok(Some(packed.into_owned())),
        [Filter::FlateDecode] => {
            decompress_to_vec_zlib_with_limit(&packed, most).map(Some).map_err(|_| Refused::Damaged)
        }
        _ => Err(Refused::Damaged),
    }
}

/// Looks for a save file in a tree of names.
fn find<'a>(tree: &Dict<'a>, depth: usize, left: &mut usize) -> Option<Stream<'a>> {
    let attached = tree.get::<Array<'_>>("Names").into_iter().flat_map(|names| names.iter::<Object<'_>>());
    for entry in attached {
        *left = left.checked_sub(1)?;
        if let Object::Dict(attached) = entry
            && is_save_file(&attached)
        {
            let files = attached.get::<Dict<'_>>("EF")?;
            return files.get::<Stream<'_>>("UF").or_else(|| files.get("F"));
        }
    }
    if depth == MAX_DEPTH {
        return None;
    }
    let branches = tree.get::<Array<'_>>("Kids").into_iter().flat_map(|kids| kids.iter::<Dict<'_>>());
    for branch in branches {
        *left = left.checked_sub(1)?;
        if let Some(found) = find(&branch, depth + 1, left) {
            return Some(found);
        }
    }
    None
}

fn is_save_file(attached: &Dict<'_>) -> bool {
    let name = attached.get::<Bytes<'_>>("UF").or_else(|| attached.get("F"));
    name.is_some_and(|name| strings::decode(&name).ends_with(file::EXTENSION))
}
