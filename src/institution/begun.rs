//! A sign-in at a provider that a browser has begun: what it must bring back, kept in a cookie of that browser and nowhere else.
//!
//! The cookie holds a random seed, sealed with the secret of the library. State, nonce and the verifier of PKCE (RFC 7636) follow from seed and secret,
//! so whoever reads the cookie knows none of them, and whoever has no cookie cannot answer.

use blake3::{Hash, KEY_LEN, OUT_LEN};

use crate::state::{StateError, hex};

/// How long somebody may take to sign in at the provider, in seconds.
pub const LIFE_SECONDS: u32 = 600;
/// Longest address to go on to, in bytes: browsers keep 4,096 of a cookie, and here each is two.
const MAX_NEXT: usize = 1_500;
/// Bytes of the seed.
const SEED_BYTES: usize = 32;
/// What the seals are made for, so that no seal of another kind fits.
const PURPOSE: &str = "armarium 2026-11-27 sign-in at an OpenID provider";

/// A sign-in that was begun.
pub struct Begun {
    key: [u8; KEY_LEN],
    seed: String,
    /// Until when it can be answered, in seconds since 1970.
    until: u64,
    /// Where to go on to.
    pub next: Option<String>,
}

impl Begun {
    /// Begins one, at a moment in seconds since 1970.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn new(secret: &[u8; KEY_LEN], next: Option<&str>, now: u64) -> Result<Self, StateError> {
        let mut bytes = [0; SEED_BYTES];
        getrandom::fill(&mut bytes)?;
        let next = next.filter(|next| next.len() <= MAX_NEXT).map(str::to_owned);
        Ok(Self { key: blake3::derive_key(PURPOSE, secret), seed: hex::text(&bytes), until: now + u64::from(LIFE_SECONDS), next })
    }

    /// What the browser keeps.
    pub fn sealed(&self) -> String {
        // Only digits and letters: parts of a browser's cookie are taken for signs otherwise.
        let next = hex::text(self.next.as_deref().unwrap_or_default().as_bytes());
        let text = format!("{}.{}.{next}", self.seed, self.until);
        format!("{text}.{}", self.made("seal", &text))
    }

    /// The one that a browser has kept, if this library has begun it not too long ago.
    pub fn open(secret: &[u8; KEY_LEN], kept: &str, now: u64) -> Option<Self> {
        let key = blake3::derive_key(PURPOSE, secret);
        let (text, seal) = kept.rsplit_once('.')?;
        let mut parts = text.splitn(3, '.');
        let (seed, until, next) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
        let next = String::from_utf8(hex::bytes(next)?).ok()?;
        let begun = Self { key, seed: seed.to_owned(), until, next: Some(next).filter(|next| !next.is_empty()) };
        // Hashes are compared in constant time.
        let is_ours = Hash::from_hex(seal).is_ok_and(|seal| seal == begun.made("seal", text));
        (is_ours && now < until).then_some(begun)
    }

    /// What the provider gives back with its answer.
    pub fn state(&self) -> String {
        self.made("state", &self.seed).to_string()
    }

    /// Whether an answer belongs to it.
    pub fn is_answered_by(&self, state: &str) -> bool {
        Hash::from_hex(state).is_ok_and(|state| state == self.made("state", &self.seed))
    }

    /// What the token must hold.
    pub fn nonce(&self) -> String {
        self.made("nonce", &self.seed).to_string()
    }

    /// What proves to the provider that whoever brings the answer has begun it.
    pub fn verifier(&self) -> String {
        self.made("verifier", &self.seed).to_string()
    }

    /// A name for it that opens nothing.
    pub fn fingerprint(&self) -> [u8; OUT_LEN] {
        *self.made("used", &self.seed).as_bytes()
    }

    fn made(&self, what: &str, text: &str) -> Hash {
        blake3::keyed_hash(&self.key, format!("{what} {text}").as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000;

    #[test]
    fn only_the_browser_that_has_begun_can_answer() {
        let secret = [7; KEY_LEN];
        let begun = Begun::new(&secret, Some("/sq/documents/guide?a=b.c%20;d"), NOW).unwrap();
        let kept = begun.sealed();
        assert!(kept.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'), "{kept}");
        let opened = Begun::open(&secret, &kept, NOW + 1).unwrap();
        assert_eq!((opened.state(), opened.nonce(), opened.verifier()), (begun.state(), begun.nonce(), begun.verifier()));
        assert_eq!(opened.next.as_deref(), Some("/sq/documents/guide?a=b.c%20;d"));
        assert!(opened.is_answered_by(&begun.state()) && !opened.is_answered_by(&begun.nonce()) && !opened.is_answered_by(""));
        let other = Begun::new(&secret, None, NOW).unwrap();
        assert!(!opened.is_answered_by(&other.state()));
        assert!(Begun::open(&secret, &other.sealed(), NOW).unwrap().next.is_none());
        let long = Begun::new(&secret, Some(&format!("/{}", "a".repeat(MAX_NEXT))), NOW).unwrap();
        assert!(long.next.is_none() && long.sealed().len() < 4_000);
        // What is derived cannot be read in the cookie.
        for derived in [begun.state(), begun.nonce(), begun.verifier()] {
            assert!(!kept.contains(&derived));
        }
    }

    #[test]
    fn what_was_changed_or_is_too_old_is_nothing() {
        let secret = [7; KEY_LEN];
        let kept = Begun::new(&secret, Some("/a"), NOW).unwrap().sealed();
        assert!(Begun::open(&secret, &kept, NOW + u64::from(LIFE_SECONDS)).is_none(), "too old");
        assert!(Begun::open(&[8; KEY_LEN], &kept, NOW).is_none(), "of another library");
        let longer = kept.replace(&format!(".{}", NOW + u64::from(LIFE_SECONDS)), &format!(".{}", NOW * 2));
        let elsewhere = kept.replace(".2f61.", ".2f2f61.");
        for changed in ["", ".", "...", "a.b.c.d", &kept[1..], &longer, &elsewhere, &format!("{kept}0"), &kept.to_uppercase()] {
            assert!(Begun::open(&secret, changed, NOW).is_none(), "{changed}");
        }
    }
}
