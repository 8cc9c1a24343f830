//! The proof that a form comes from a page of ours: something that only a page made for the same session can hold.

use std::fmt::Write;

use blake3::{Hash, KEY_LEN};

use crate::server::session::person::By;
use crate::state::{AccountName, StateError};

/// Bytes of the part that is different each time. Without it the proof would stand in every page, and compressed pages of
/// different lengths could betray it letter by letter.
const NONCE_BYTES: usize = 16;

/// Makes and checks the proofs of one session.
pub struct Proof {
    key: Hash,
}

impl Proof {
    /// The proofs for a session, or for a person whom a proxy names.
    pub fn new(secret: &[u8; KEY_LEN], by: &By, name: &AccountName) -> Self {
        let bound = match by {
            By::Session(token) => format!("session {}", token.as_str()),
            By::Proxy => format!("proxy {name}"),
        };
        Self { key: blake3::keyed_hash(secret, bound.as_bytes()) }
    }

    /// A proof as a form carries it: hexadecimal digits.
    pub fn text(&self) -> Result<String, StateError> {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce)?;
        let mut text = String::new();
        for byte in nonce {
            let _ = write!(text, "{byte:02x}");
        }
        let seal = self.seal(&text);
        Ok(text + seal.to_hex().as_str())
    }

    /// Whether a form carries a proof of this session, compared in constant time.
    pub fn check(&self, sent: &str) -> bool {
        let parts = sent.split_at_checked(2 * NONCE_BYTES);
        parts.is_some_and(|(nonce, seal)| Hash::from_hex(seal).is_ok_and(|seal| seal == self.seal(nonce)))
    }

    fn seal(&self, nonce: &str) -> Hash {
        blake3::keyed_hash(self.key.as_bytes(), nonce.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_holds_for_its_person_only() {
        let proof = |secret, name| Proof::new(&[secret; KEY_LEN], &By::Proxy, &AccountName::parse(name).unwrap());
        let own = proof(1, "ana");
        let text = own.text().unwrap();
        assert!(own.check(&text) && proof(1, "ana").check(&text));
        assert_ne!(text, own.text().unwrap());
        assert!(!proof(2, "ana").check(&text) && !proof(1, "anna").check(&text));
        for sent in ["", "x", &text[1..], &format!("{text}0"), &"0".repeat(text.len()), &"ш".repeat(48), &"ш".repeat(47)] {
            assert!(!own.check(sent), "{sent}");
        }
    }
}
