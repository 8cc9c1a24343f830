//! What somebody holds between the password and the code: a sealed note in the form that the password was right. Nothing of it is kept here, so whoever
//! begins to sign in and goes away leaves nothing behind.

use std::time::{SystemTime, UNIX_EPOCH};

use blake3::{Hash, KEY_LEN};

use crate::state::accounts::Kept;
use crate::state::factors::Secret;
use crate::state::{AccountName, StateError, hex};

/// How long somebody may look for a code, in seconds.
const LIFE_SECONDS: u64 = 600;
/// What its seals are made for, and nothing else (BLAKE3, *key derivation*).
const CONTEXT: &str = "armarium 2026-11 between password and code";
/// What parts the note: no part can hold it.
const BETWEEN: char = '/';

/// Somebody whose password was right.
#[derive(Clone)]
pub struct Passed {
    /// Whose it is.
    pub name: AccountName,
    /// What tells whether it is the password still.
    password: Hash,
    /// The secret of a second factor that is being set up.
    pub secret: Option<Secret>,
}

impl Passed {
    /// The note for somebody whose password was compared with what is kept.
    pub fn new(name: &AccountName, kept: &Kept) -> Self {
        Self { name: name.clone(), password: digest(kept), secret: None }
    }

    /// The same, with a new secret to be set up.
    pub fn with_secret(self) -> Result<Self, StateError> {
        Ok(Self { secret: Some(Secret::random()?), ..self })
    }

    /// Whether what is kept is what the password was compared with.
    pub fn is_of(&self, kept: &Kept) -> bool {
        self.password == digest(kept)
    }

    /// The note as a form carries it.
    pub fn seal(&self, secret: &[u8; KEY_LEN]) -> String {
        self.sealed(secret, now() + LIFE_SECONDS)
    }

    fn sealed(&self, secret: &[u8; KEY_LEN], until: u64) -> String {
        let factor = self.secret.as_ref().map_or_else(String::new, |secret| hex::text(secret.bytes()));
        let note = format!("{until}{BETWEEN}{}{BETWEEN}{}{BETWEEN}{factor}", self.name, self.password.to_hex());
        format!("{note}{BETWEEN}{}", seal(secret, &note).to_hex())
    }

    /// A note that a form carried, if it is one of ours and still holds.
    pub fn open(sent: &str, secret: &[u8; KEY_LEN]) -> Option<Self> {
        let (note, sealed) = sent.rsplit_once(BETWEEN)?;
        // Hashes are compared in constant time.
        if Hash::from_hex(sealed).ok()? != seal(secret, note) {
            return None;
        }
        let mut parts = note.split(BETWEEN);
        let until: u64 = parts.next()?.parse().ok()?;
        let name = AccountName::parse(parts.next()?).ok()?;
        let password = Hash::from_hex(parts.next()?).ok()?;
        let factor = parts.next()?;
        let secret = if factor.is_empty() { None } else { Some(Secret::of(&hex::bytes(factor)?)?) };
        (now() < until).then_some(Self { name, password, secret })
    }
}

/// The time, in seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn digest(kept: &Kept) -> Hash {
    blake3::hash(kept.password.as_bytes())
}

fn seal(secret: &[u8; KEY_LEN], note: &str) -> Hash {
    blake3::keyed_hash(&blake3::derive_key(CONTEXT, secret), note.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_ours_whole_and_of_now() {
        let (key, name) = ([7; KEY_LEN], AccountName::parse("ana").unwrap());
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        crate::state::accounts::add(&database, &name, &crate::state::Rights::of(Vec::new()), "kept").unwrap();
        let kept = || crate::state::accounts::kept(&database, &name).unwrap().unwrap();
        let passed = Passed::new(&name, &kept()).with_secret().unwrap();
        let sealed = passed.seal(&key);
        let opened = Passed::open(&sealed, &key).unwrap();
        assert!(opened.name == name && opened.secret == passed.secret && opened.is_of(&kept()));
        for sent in ["", "/", &sealed[1..], &sealed[..sealed.len() - 1], &sealed.replace("ana", "bob"), &format!("9{sealed}"), "ш/ш"] {
            assert!(Passed::open(sent, &key).is_none(), "{sent}");
        }
        assert!(Passed::open(&sealed, &[8; KEY_LEN]).is_none());
        assert!(Passed::open(&passed.sealed(&key, now()), &key).is_none(), "too late");
        crate::state::accounts::set_password(&database, &name, "another").unwrap();
        assert!(!opened.is_of(&kept()));
    }
}
