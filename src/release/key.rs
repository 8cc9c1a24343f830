//! Keys that sign releases, in minisign's format: those that Debian's `minisign` makes sign here, and it verifies what ours have signed.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use ct_codecs::{Base64, Decoder};
use minisign::{KeyPair, PError, PublicKey, SecretKey, SecretKeyBox};

use crate::release::announcement::{Announcement, Signed};
use crate::release::fault::{Fault, Reason};
use crate::release::limits::MAX_KEY_BYTES;
use crate::release::trust::Statement;

/// The sum at the end of a secret key, in bytes.
const SUM_BYTES: usize = 32;

/// A key that signs.
pub struct SigningKey {
    secret: SecretKey,
    public: PublicKey,
}

/// The file of the public half of a key.
pub fn public_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".pub");
    PathBuf::from(name)
}

/// Makes a key and writes both halves. The secret one is for its owner alone, and with a password useless without it. Gives the public key.
///
/// # Errors
/// A file is there already, or cannot be written.
pub fn make(path: &Path, password: Option<String>) -> Result<String, Fault> {
    let public = public_path(path);
    for path in [path, &public] {
        if path.symlink_metadata().is_ok() {
            return Err(Fault::new(Reason::Refused, format!("{} is there already; a key is never written over", path.display())));
        }
    }
    let failed = |error: PError| Fault::new(Reason::Refused, format!("no key can be made: {error}"));
    let pair = match password {
        None => KeyPair::generate_unencrypted_keypair().map_err(failed)?,
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password)).map_err(failed)?,
    };
    let secret = pair.sk.to_box(Some("secret key of Armarium, in minisign's format")).map_err(failed)?;
    write(path, secret.into_string().as_bytes(), 0o600)?;
    let shown = pair.pk.to_box().map_err(failed)?;
    write(&public, shown.into_string().as_bytes(), 0o644).inspect_err(|_| drop(fs::remove_file(path)))?;
    Ok(pair.pk.to_base64())
}

fn write(path: &Path, bytes: &[u8], rights: u32) -> Result<(), Fault> {
    let write = || {
        let mut file = File::options().write(true).create_new(true).mode(rights).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error: io::Error| Fault::of_disk(&path.display().to_string(), &error))
}

/// Reads the text of a file with a key.
pub(super) fn text(path: &Path) -> Result<String, Fault> {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(MAX_KEY_BYTES).read_to_string(&mut text));
    read.map_err(|error| Fault::new(Reason::Refused, format!("{}: {error}", path.display())))?;
    Ok(text)
}

impl SigningKey {
    /// Reads a key; `password` is asked where the key has one.
    ///
    /// # Errors
    /// It is no key, or the password is another one.
    pub fn read(path: &Path, password: impl FnOnce() -> io::Result<String>) -> Result<Self, Fault> {
        let no_key = |error: &dyn std::fmt::Display| {
            let hint = "give the secret half, as `armarium key new` has made it";
            Fault::new(Reason::Refused, format!("{} cannot sign: {error}; {hint}", path.display()))
        };
        let text = text(path)?;
        let secret = Self::secret(&text, password).map_err(|error| no_key(&error))?;
        let public = PublicKey::from_secret_key(&secret).map_err(|error| no_key(&error))?;
        Ok(Self { secret, public })
    }

    fn secret(text: &str, password: impl FnOnce() -> io::Result<String>) -> Result<SecretKey, PError> {
        let bytes = Base64::decode_to_vec(text.lines().nth(1).unwrap_or_default(), None)?;
        let (key, boxed) = (SecretKey::from_bytes(&bytes)?, SecretKeyBox::from_string(text)?);
        if key.is_encrypted() {
            return boxed.into_secret_key(Some(password()?));
        }
        if bytes.iter().rev().take(SUM_BYTES).any(|byte| *byte != 0) {
            return boxed.into_unencrypted_secret_key();
        }
        // `minisign -G -W` writes no sum of a key without a password: that it is whole shows in what it signs.
        let public = PublicKey::from_secret_key(&key)?;
        let signature = minisign::sign(Some(&public), &key, io::empty(), None, None)?;
        minisign::verify(&public, &signature, io::empty(), true, false, false)?;
        Ok(key)
    }

    /// The public key, as in the second line of its file.
    pub fn public(&self) -> String {
        self.public.to_base64()
    }

    fn sign(&self, manifest: &[u8], statement: &Statement) -> Result<Signed, Fault> {
        let comment = statement.to_string();
        let about = "signature of a release of Armarium";
        let signature = minisign::sign(Some(&self.public), &self.secret, manifest, Some(&comment), Some(about));
        let signature = signature.map_err(|error| Fault::new(Reason::Refused, format!("the key cannot sign: {error}")))?;
        Ok(Signed { key: self.public(), signature: signature.into_string() })
    }
}

impl Announcement {
    /// Signs it. Each key names the one after it as its successor: so readers that trust the first learn to trust the last.
    ///
    /// # Errors
    /// A key cannot sign.
    pub fn signed(mut self, manifest: &[u8], keys: &[SigningKey]) -> Result<Self, Fault> {
        let signed = keys.iter().enumerate().map(|(place, key)| {
            let next = keys.get(place + 1).map(SigningKey::public);
            key.sign(manifest, &Statement { release: self.release(), number: self.number, next })
        });
        self.signatures = signed.collect::<Result<_, _>>()?;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use ct_codecs::Encoder;

    use super::*;

    #[test]
    fn a_key_comes_back_from_its_file_with_and_without_a_password() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.key");
        let public = make(&path, None).unwrap();
        let key = SigningKey::read(&path, || panic!("no password is asked")).unwrap();
        assert_eq!(key.public(), public);
        assert!(fs::read_to_string(public_path(&path)).unwrap().contains(&public));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(make(&path, None).unwrap_err().message.contains("is there already"));

        let path = folder.path().join("closed.key");
        let public = make(&path, Some("seven quiet seals".into())).unwrap();
        assert_eq!(SigningKey::read(&path, || Ok("seven quiet seals".into())).unwrap().public(), public);
        let other = SigningKey::read(&path, || Ok("another".into()));
        assert!(other.err().unwrap().message.contains("assword"));
        assert!(SigningKey::read(&public_path(&path), || panic!("a public key has no password")).is_err());
    }

    #[test]
    fn a_key_without_a_sum_signs_if_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.key");
        let public = make(&path, None).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let bytes = Base64::decode_to_vec(text.lines().nth(1).unwrap(), None).unwrap();
        let read = |bytes: &[u8]| {
            fs::write(&path, format!("untrusted comment:\n{}\n", Base64::encode_to_string(bytes).unwrap())).unwrap();
            SigningKey::read(&path, || panic!("no password is asked"))
        };
        let with = |place: usize, mut bytes: Vec<u8>| {
            bytes[place] ^= 1;
            bytes
        };
        let mut without = bytes.clone();
        without[bytes.len() - SUM_BYTES..].fill(0);
        assert_eq!(read(&without).unwrap().public(), public);
        // The first byte of the secret half, and the last of the public one.
        for place in [62, bytes.len() - SUM_BYTES - 1] {
            assert!(read(&with(place, without.clone())).is_err() && read(&with(place, bytes.clone())).is_err(), "{place}");
        }
        assert!(read(&bytes[..100]).is_err());
    }
}
