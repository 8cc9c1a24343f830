//! The fingerprint of some bytes: equal fingerprints mean equal content (BLAKE3, 256 bits).

use std::fmt;
use std::io::{self, Read, Write};
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A BLAKE3 hash, written as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// What this build of the program is made of: its sources, templates and fonts. Part of every edition's input.
    pub fn of_program() -> Self {
        env!("ARMARIUM_FINGERPRINT").parse().unwrap_or(Self([0; 32]))
    }

    /// The fingerprint of one piece of content.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The fingerprint of several pieces in order; each piece's length counts, so pieces cannot run together.
    pub fn of_all<T: AsRef<[u8]>>(pieces: impl IntoIterator<Item = T>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for piece in pieces {
            let piece = piece.as_ref();
            hasher.update(&(piece.len() as u64).to_le_bytes());
            hasher.update(piece);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// The fingerprint of what is copied from one place to another, and how many bytes it is.
    ///
    /// # Errors
    /// Those of both places.
    pub fn of_copied(mut from: impl Read, mut to: impl Write) -> io::Result<(Self, u64)> {
        let (mut hasher, mut buffer, mut size) = (blake3::Hasher::new(), vec![0; 64 << 10], 0);
        loop {
            let read = match from.read(&mut buffer) {
                Ok(0) => return Ok((Self(*hasher.finalize().as_bytes()), size)),
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            hasher.update(&buffer[..read]);
            to.write_all(&buffer[..read])?;
            size += read as u64;
        }
    }

    /// All 64 digits.
    pub fn hex(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// The first 16 digits: enough to name a release or an asset.
    pub fn short(&self) -> String {
        let mut digits = self.hex();
        digits.truncate(16);
        digits
    }
}

impl AsRef<[u8]> for Fingerprint {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl FromStr for Fingerprint {
    type Err = blake3::HexError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        Ok(Self(*blake3::Hash::from_hex(digits)?.as_bytes()))
    }
}

/// For people 64 digits, for caches 32 bytes.
impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&blake3::Hash::from_bytes(self.0).to_hex())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            <std::borrow::Cow<str>>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        } else {
            <[u8; 32]>::deserialize(deserializer).map(Self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_do_not_run_together() {
        assert_ne!(Fingerprint::of_all(["ab", "c"]), Fingerprint::of_all(["a", "bc"]));
        assert_eq!(Fingerprint::of_all(["ab", "c"]), Fingerprint::of_all(["ab", "c"]));
    }

    #[test]
    fn what_is_copied_has_the_same_one() {
        let (bytes, mut copy) = (vec![7; 200_000], Vec::new());
        assert_eq!(Fingerprint::of_copied(bytes.as_slice(), &mut copy).unwrap(), (Fingerprint::of(&bytes), 200_000));
        assert!(copy == bytes);
    }

    #[test]
    fn it_is_written_in_digits_and_read_back() {
        let one = Fingerprint::of(b"one");
        let json = serde_json::to_string(&one).unwrap();
        assert_eq!((json.len(), serde_json::from_str::<Fingerprint>(&json).unwrap()), (66, one));
        let bytes = postcard::to_stdvec(&one).unwrap();
        assert_eq!((bytes.len(), postcard::from_bytes::<Fingerprint>(&bytes).unwrap()), (32, one));
        assert!("12".parse::<Fingerprint>().is_err());
    }
}
