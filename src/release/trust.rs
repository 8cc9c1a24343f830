//! Whose releases are taken: a key, and the keys it has changed to.
//!
//! A key changes by an announcement that both have signed and in which the first names the second. Whoever trusts the first trusts the second from
//! then on, and the first no more.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use minisign_verify::{PublicKey, Signature};

use crate::edition::Store;
use crate::release::announcement::{Announcement, Signed};
use crate::release::fault::{Fault, Reason};
use crate::release::key;
use crate::release::taken::Taken;

/// A public key.
#[derive(Debug, Clone)]
pub struct TrustedKey {
    text: String,
    key: PublicKey,
}

impl TrustedKey {
    /// Reads the public half of a key: the file `FILE.pub`.
    ///
    /// # Errors
    /// It is none.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let text = key::text(path)?;
        let line = text.lines().nth(1).unwrap_or_default().trim();
        Self::of(line).ok_or_else(|| {
            let message = format!("{} is no public key; give the file that ends in `.pub`", path.display());
            Fault::new(Reason::Refused, message)
        })
    }

    /// The key that a line of such a file says.
    pub fn of(line: &str) -> Option<Self> {
        Some(Self { text: line.to_owned(), key: PublicKey::from_base64(line).ok()? })
    }

    /// The key as a line.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What a signature of this key says about a manifest, if it is one.
    fn statement(&self, manifest: &[u8], signature: &str) -> Option<Statement> {
        let signature = Signature::decode(signature).ok()?;
        // Signatures of minisign's first format are not taken: no program of this kind makes them.
        self.key.verify(manifest, &signature, false).ok()?;
        signature.trusted_comment().parse().ok()
    }
}

/// What is signed beside a manifest: minisign's trusted comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Statement {
    pub release: String,
    pub number: u64,
    pub next: Option<String>,
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "armarium release={} number={}", self.release, self.number)?;
        self.next.iter().try_for_each(|next| write!(f, " next={next}"))
    }
}

impl FromStr for Statement {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let value = |name: &str| text.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
        let number = value("number").and_then(|number| number.parse().ok()).ok_or(())?;
        Ok(Self { release: value("release").ok_or(())?.to_owned(), number, next: value("next").map(str::to_owned) })
    }
}

/// A key, and those it has changed to.
#[derive(Debug, Clone)]
pub struct Trust {
    given: TrustedKey,
    changed: Vec<TrustedKey>,
}

/// What is known of an announcement that somebody trusted has signed.
#[derive(Debug)]
pub(super) struct Verified {
    /// The signature.
    pub signature: String,
    /// The key that is trusted from now on.
    pub next: Option<TrustedKey>,
}

impl Trust {
    /// A key that was given to a reader, with the changes that its copy remembers.
    pub fn of(store: &Store, given: &TrustedKey) -> Self {
        let changed = Taken::of(store).changes_of(given.as_str()).iter().filter_map(|line| TrustedKey::of(line)).collect();
        Self { given: given.clone(), changed }
    }

    /// The key that is trusted now.
    fn newest(&self) -> &TrustedKey {
        self.changed.last().unwrap_or(&self.given)
    }

    /// Looks for the signature of the trusted key.
    pub(super) fn verify(&self, announcement: &Announcement, manifest: &[u8], place: &str) -> Result<Verified, Fault> {
        let trusted = self.newest();
        let untrusted = |what: &str| Fault::new(Reason::Untrusted, format!("{place}: release {} {what}", announcement.release()));
        if announcement.signatures.is_empty() {
            return Err(untrusted("is not signed; publish it with `--key`"));
        }
        let mine = |key: &str| announcement.signatures.iter().find(|signed| signed.key == key);
        let Some(Signed { signature, .. }) = mine(trusted.as_str()) else {
            let keys: Vec<&str> = announcement.signatures.iter().map(|signed| signed.key.as_str()).collect();
            return Err(untrusted(&format!("is signed by {}, and this reader trusts {}", keys.join(", "), trusted.as_str())));
        };
        let statement =
            trusted.statement(manifest, signature).ok_or_else(|| untrusted("has a signature that is none of the trusted key"))?;
        let is_about_this = |statement: &Statement| statement.release == announcement.release() && statement.number == announcement.number;
        if !is_about_this(&statement) {
            return Err(untrusted("is announced with a signature of another announcement"));
        }
        let next = statement.next.and_then(|key| {
            let (next, signed) = (TrustedKey::of(&key)?, mine(&key)?);
            next.statement(manifest, &signed.signature).is_some_and(|statement| is_about_this(&statement)).then_some(next)
        });
        Ok(Verified { signature: signature.clone(), next })
    }

    /// Whether a release that is here was signed by the key, or by one that it has changed to.
    ///
    /// # Errors
    /// It was not.
    pub fn admits(&self, store: &Store, id: &str) -> Result<(), Fault> {
        let manifest = store.manifest(id).map_err(|error| Fault::new(Reason::Missing, format!("release {id}: {error}")))?;
        let signature = store.signature(id);
        let says = |key: &TrustedKey| key.statement(&manifest, signature.as_deref()?).filter(|statement| statement.release == id);
        match std::iter::once(&self.given).chain(&self.changed).find_map(says) {
            Some(_) => Ok(()),
            None => Err(Fault::new(Reason::Untrusted, format!("release {id} is not signed by {}", self.given.as_str()))),
        }
    }
}
