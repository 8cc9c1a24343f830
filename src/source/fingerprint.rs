//! The fingerprint of some bytes: equal fingerprints mean equal content (BLAKE3, 256 bits).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A BLAKE3 hash, written as 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// What this build of the program is made of: its sources, templates and fonts. Part of every edition's input.
    pub fn of_program() -> Self {
        Self(env!("ARMARIUM_FINGERPRINT").to_owned())
    }

    /// The fingerprint of one piece of content.
    pub fn of(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).to_hex().to_string())
    }

    /// The fingerprint of several pieces in order; each piece's length counts, so pieces cannot run together.
    pub fn of_all<T: AsRef<[u8]>>(pieces: impl IntoIterator<Item = T>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for piece in pieces {
            let piece = piece.as_ref();
            hasher.update(&(piece.len() as u64).to_le_bytes());
            hasher.update(piece);
        }
        Self(hasher.finalize().to_hex().to_string())
    }

    /// All 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 16 digits: enough to name a release or an asset.
    pub fn short(&self) -> &str {
        &self.0[..self.0.len().min(16)]
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
}
