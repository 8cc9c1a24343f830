//! The parts of a zip archive, unpacked within limits.
//!
//! A few kilobytes can unpack to gigabytes, and an archive can say anything about its sizes. So every part is unpacked here, counting, and
//! what reads the parts afterwards gets an archive that [`pack`] has made of them: nothing in it is compressed.

use std::io::Read;

use flate2::read::DeflateDecoder;

/// Largest archive, in bytes.
pub const MAX_PACKED_BYTES: usize = 8 << 20;
/// Most bytes that all parts of an archive unpack to.
pub const MAX_UNPACKED_BYTES: usize = 64 << 20;
/// Most parts of an archive. A workbook has about a dozen.
pub const MAX_PARTS: usize = 1000;

/// The signature of the record at the end of an archive, and its length without a comment.
const END: (u32, usize) = (0x0605_4b50, 22);
/// Of an entry of the directory.
const ENTRY: (u32, usize) = (0x0201_4b50, 46);
/// Of the header before the bytes of a part.
const HEADER: (u32, usize) = (0x0403_4b50, 30);
/// A part that is stored as it is.
const STORED: u16 = 0;
/// A part that is compressed.
const DEFLATED: u16 = 8;

/// One part: its name and its bytes.
pub type Part = (String, Vec<u8>);

/// Unpacks an archive; the error says why it is refused.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Part>, String> {
    if bytes.len() > MAX_PACKED_BYTES {
        return Err(format!("the file has {} bytes; at most {MAX_PACKED_BYTES} are read", bytes.len()));
    }
    let damaged = || "this is no workbook, or it is damaged: save it as .xlsx".to_owned();
    let end = (0..=bytes.len().checked_sub(END.1).ok_or_else(damaged)?).rev().find(|&at| number(bytes, at, 4) == Some(END.0 as usize));
    let end = end.ok_or_else(damaged)?;
    let count = number(bytes, end + 10, 2).ok_or_else(damaged)?;
    if count > MAX_PARTS {
        return Err(format!("the workbook has {count} parts; at most {MAX_PARTS} are read"));
    }
    let mut at = number(bytes, end + 16, 4).ok_or_else(damaged)?;
    let mut parts = Vec::new();
    let mut left = MAX_UNPACKED_BYTES;
    for _ in 0..count {
        let (part, next) = part(bytes, at, left).ok_or_else(damaged)?;
        let part = part.ok_or_else(|| format!("the workbook unpacks to more than {MAX_UNPACKED_BYTES} bytes"))?;
        left -= part.1.len();
        at = next;
        parts.push(part);
    }
    Ok(parts)
}

/// The part of an entry of the directory, and where the next entry is. The outer `None`: it is damaged; the inner: it is too large.
fn part(bytes: &[u8], at: usize, left: usize) -> Option<(Option<Part>, usize)> {
    let entry = |offset, size| number(bytes, at.checked_add(offset)?, size);
    if entry(0, 4)? != ENTRY.0 as usize {
        return None;
    }
    let (method, packed, unpacked) = (u16::try_from(entry(10, 2)?).ok()?, entry(20, 4)?, entry(24, 4)?);
    let (name, extra, comment, header) = (entry(28, 2)?, entry(30, 2)?, entry(32, 2)?, entry(42, 4)?);
    let next = at + ENTRY.1 + name + extra + comment;
    let name = std::str::from_utf8(bytes.get(at + ENTRY.1..at + ENTRY.1 + name)?).ok()?.to_owned();
    if unpacked > left {
        return Some((None, next));
    }
    if number(bytes, header, 4)? != HEADER.0 as usize {
        return None;
    }
    let start = header + HEADER.1 + number(bytes, header + 26, 2)? + number(bytes, header + 28, 2)?;
    let packed = bytes.get(start..start.checked_add(packed)?)?;
    let mut content = Vec::new();
    match method {
        STORED => content.extend_from_slice(packed),
        DEFLATED => {
            // What the directory says about the size may be a lie.
            DeflateDecoder::new(packed).take(left as u64 + 1).read_to_end(&mut content).ok()?;
        }
        _ => return None,
    }
    Some(((content.len() <= left).then_some((name, content)), next))
}

/// A number of so many bytes, the smallest first.
fn number(bytes: &[u8], at: usize, size: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(size)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

/// An archive of some parts, none of them compressed.
pub fn pack(parts: &[Part]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in parts {
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let header = archive.len() as u32;
        // Version, flags, method, time and date.
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        for size in [crc.sum(), content.len() as u32, content.len() as u32] {
            common.extend(size.to_le_bytes());
        }
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        archive.extend(HEADER.0.to_le_bytes());
        archive.extend(&common);
        archive.extend(name.as_bytes());
        archive.extend(content);
        directory.extend(ENTRY.0.to_le_bytes());
        directory.extend([20, 0]);
        directory.extend(&common);
        // Comment, disk and attributes.
        directory.extend([0; 10]);
        directory.extend(header.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size, count) = (archive.len() as u32, directory.len() as u32, (parts.len() as u16).to_le_bytes());
    archive.extend(directory);
    archive.extend(END.0.to_le_bytes());
    archive.extend([0; 4]);
    archive.extend([count, count].concat());
    archive.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    archive.extend([0, 0]);
    archive
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    /// An archive of one compressed part that says what it likes about its size.
    fn compressed(content: &[u8], says: u32) -> Vec<u8> {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let mut archive = pack(&[("a.xml".to_owned(), packed)]);
        let entry = archive.windows(4).rposition(|bytes| bytes == ENTRY.0.to_le_bytes()).unwrap();
        archive[entry + 10] = DEFLATED as u8;
        archive[entry + 24..entry + 28].copy_from_slice(&says.to_le_bytes());
        archive
    }

    #[test]
    fn what_is_packed_is_unpacked() {
        let parts = vec![("a.xml".to_owned(), b"<a/>".to_vec()), ("b/c.xml".to_owned(), Vec::new())];
        assert_eq!(unpack(&pack(&parts)).unwrap(), parts);
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
