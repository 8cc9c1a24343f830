//! The parts of a zip archive, unpacked within limits.
//!
//! A few kilobytes can unpack to gigabytes, and an archive can say anything about its sizes. So the crate `zip` reads the directory, every
//! part is unpacked here, counting, and what reads the parts afterwards gets an archive that [`pack`] has made of them: nothing in it is compressed.

use std::io::{Cursor, Read, Write};

use flate2::read::DeflateDecoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Largest archive, in bytes.
pub const MAX_PACKED_BYTES: usize = 8 << 20;
/// Most bytes that all parts of an archive unpack to.
pub const MAX_UNPACKED_BYTES: usize = 64 << 20;
/// Most parts of an archive. A workbook has about a dozen.
pub const MAX_PARTS: usize = 1000;

/// One part: its name and its bytes.
pub type Part = (String, Vec<u8>);

/// Unpacks an archive.
///
/// # Errors
/// Says why it is refused: it is too large, holds too many parts, unpacks to too much, or is damaged.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Part>, String> {
    if bytes.len() > MAX_PACKED_BYTES {
        return Err(format!("the file has {} bytes; at most {MAX_PACKED_BYTES} are read", bytes.len()));
    }
    let damaged = || "this is no workbook, or it is damaged: save it as .xlsx".to_owned();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > MAX_PARTS {
        return Err(format!("the workbook has {} parts; at most {MAX_PARTS} are read", archive.len()));
    }
    let mut parts = Vec::new();
    let mut left = MAX_UNPACKED_BYTES;
    for i in 0..archive.len() {
        let part = part(&mut archive, i, left).ok_or_else(damaged)?;
        if part.1.len() > left {
            return Err(format!("the workbook unpacks to more than {MAX_UNPACKED_BYTES} bytes"));
        }
        left -= part.1.len();
        parts.push(part);
    }
    Ok(parts)
}

/// A part; more than `left` bytes of it are not read. `None`: it is damaged.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, i: usize, left: usize) -> Option<Part> {
    // What the directory says about sizes may be a lie, so the bytes are unpacked here, counting.
    let packed = archive.by_index_raw(i).ok()?;
    let (name, method) = (packed.name().ok()?.into_owned(), packed.compression());
    let (mut content, most) = (Vec::new(), left as u64 + 1);
    match method {
        CompressionMethod::Stored => packed.take(most).read_to_end(&mut content).ok()?,
        CompressionMethod::Deflated => DeflateDecoder::new(packed).take(most).read_to_end(&mut content).ok()?,
        _ => return None,
    };
    Some((name, content))
}

/// An archive of some parts, none of them compressed.
pub fn pack(parts: &[Part]) -> Vec<u8> {
    written(parts, CompressionMethod::Stored)
}

/// An archive of some parts, compressed.
pub fn compress(parts: &[Part]) -> Vec<u8> {
    written(parts, CompressionMethod::Deflated)
}

fn written(parts: &[Part], method: CompressionMethod) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(method);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        // Writing into memory fails only for a name that stands twice: then the first part counts.
        if archive.start_file(name.as_str(), options).is_ok() {
            let _ = archive.write_all(content);
        }
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An archive of one compressed part that says what it likes about its size.
    fn compressed(content: &[u8], says: u32) -> Vec<u8> {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let mut archive = pack(&[("a.xml".to_owned(), packed)]);
        let entry = archive.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
        archive[entry + 10] = 8;
        archive[entry + 24..entry + 28].copy_from_slice(&says.to_le_bytes());
        archive
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        let parts = vec![("a.xml".to_owned(), b"<a/>".to_vec()), ("b/c.xml".to_owned(), Vec::new())];
        assert_eq!(unpack(&pack(&parts)).unwrap(), parts);
        assert_eq!(unpack(&compress(&parts)).unwrap(), parts);
        assert_eq!(unpack(&compressed(b"text", 4)).unwrap()[0].1, b"text");
    }

    #[test]
    fn bombs_are_refused_whatever_they_say() {
        let zeros = vec![0; MAX_UNPACKED_BYTES + 1];
        for says in [zeros.len() as u32, 10] {
            let bomb = compressed(&zeros, says);
            assert!(bomb.len() < 100_000);
            assert_eq!(unpack(&bomb).unwrap_err(), format!("the workbook unpacks to more than {MAX_UNPACKED_BYTES} bytes"));
        }
        assert!(unpack(&vec![0; MAX_PACKED_BYTES + 1]).is_err());
        let many: Vec<Part> = (0..=MAX_PARTS).map(|i| (i.to_string(), Vec::new())).collect();
        assert!(unpack(&pack(&many)).unwrap_err().contains("parts"));
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0_usize..120, byte in any::<u8>()) {
            let _ = unpack(&bytes);
            let mut archive = pack(&[("a.xml".to_owned(), b"<a/>".to_vec())]);
            let length = archive.len();
            archive[at % length] = byte;
            let _ = unpack(&archive);
        }
    }
}
