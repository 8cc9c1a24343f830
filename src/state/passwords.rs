//! Passwords: what may be one, and how it is kept.
//!
//! Kept is only an Argon2id hash with the parameters inside, so that they can be raised later without asking anybody for a new password.

use std::sync::{Mutex, PoisonError};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use unicode_normalization::UnicodeNormalization;

/// The parameters of Argon2id that OWASP's Password Storage Cheat Sheet recommends: memory in KiB, …
pub const MEMORY_KIB: u32 = 19_456;
/// … passes over it …
pub const PASSES: u32 = 2;
/// … and lanes.
pub const LANES: u32 = 1;

/// Shortest password, in characters.
pub const MIN_PASSWORD: usize = 12;
/// Longest password, in characters; longer ones are texts that somebody pasted.
pub const MAX_PASSWORD: usize = 256;

/// Why a password cannot be hashed: there is not enough memory, or no random numbers.
pub type HashError = argon2::password_hash::Error;

/// A password that may be kept, or what is wrong with it.
pub fn validate(password: &str) -> Result<(), String> {
    match password.chars().count() {
        0..MIN_PASSWORD => Err(format!("the password is too short: at least {MIN_PASSWORD} characters are needed")),
        MIN_PASSWORD..=MAX_PASSWORD if password.chars().any(char::is_control) => Err("the password holds a control character".to_owned()),
        MIN_PASSWORD..=MAX_PASSWORD => Ok(()),
        _ => Err(format!("the password is too long: at most {MAX_PASSWORD} characters are possible")),
    }
}

/// The hash of a password, with its salt and parameters.
pub fn hash(password: &str) -> Result<String, HashError> {
    let (salt, parameters) = (Salt::generate(), Params::new(MEMORY_KIB, PASSES, LANES, None)?);
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&parameters)?,
        salt: Some(salt),
        hash: Some(output(password, &salt, Algorithm::Argon2id, Version::V0x13, parameters)?),
    };
    Ok(hash.to_string())
}

/// Whether a password is the one that was kept. Without one (nobody has that name) it takes the same time and is wrong.
pub fn verify(kept: Option<&str>, password: &str) -> Result<bool, HashError> {
    if password.chars().count() > MAX_PASSWORD {
        return Ok(false);
    }
    let Some(kept) = kept else { return hash(password).map(|_| false) };
    let kept = PasswordHash::new(kept)?;
    let (Some(salt), Some(expected)) = (&kept.salt, &kept.hash) else { return Ok(false) };
    let algorithm = Algorithm::try_from(kept.algorithm.as_str())?;
    let version = kept.version.map(Version::try_from).transpose()?.unwrap_or_default();
    // Equality of outputs takes the same time wherever they differ.
    Ok(output(password, salt, algorithm, version, Params::try_from(&kept)?)? == *expected)
}

/// A letter with a diacritic is one character on some keyboards and two on others: the same password all the same.
fn normal(password: &str) -> String {
    password.nfkc().collect()
}

/// What Argon2 makes of a password.
fn output(password: &str, salt: &Salt, algorithm: Algorithm, version: Version, parameters: Params) -> Result<Output, HashError> {
    let length = parameters.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
    let mut memory = Memory::taken(parameters.block_count());
    let argon2 = Argon2::new(algorithm, version, parameters);
    let mut bytes = [0; Output::MAX_LENGTH];
    let out = bytes.get_mut(..length).ok_or(HashError::OutputSize)?;
    argon2.hash_password_into_with_memory(normal(password).as_bytes(), salt, out, memory.0.as_mut_slice())?;
    Ok(Output::new(out)?)
}

/// Memory of Argon2 that is kept for the next password. Allocators do not give such blocks back, thread by thread, so they are not asked for again.
static MEMORY: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());
/// Most of them that are kept: as many as are hashed at the same time.
const MAX_MEMORY: usize = 2;

/// Memory for one hash; kept when dropped.
struct Memory(Vec<Block>);

impl Memory {
    fn taken(blocks: usize) -> Self {
        let kept = MEMORY.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut memory = kept.unwrap_or_default();
        memory.resize(blocks, Block::new());
        Self(memory)
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        let mut kept = MEMORY.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MAX_MEMORY {
            kept.push(std::mem::take(&mut self.0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kept_hash_names_its_parameters_and_knows_its_password() {
        let kept = hash("pesë vula të çelikta").unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hash("pesë vula të çelikta").unwrap(), "every hash has a salt of its own");
        assert!(verify(Some(&kept), "pesë vula të çelikta").unwrap());
        assert!(verify(Some(&kept), "pese\u{308} vula te\u{308} c\u{327}elikta").unwrap(), "typed on another keyboard");
        assert!(!verify(Some(&kept), "pesë vula të çelikta ").unwrap());
        assert!(!verify(None, "pesë vula të çelikta").unwrap());
        assert!(verify(Some("not a hash"), "pesë vula të çelikta").is_err());
    }

    #[test]
    fn memory_is_used_again() {
        let kept = hash("twelve or more").unwrap();
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let kept = &kept;
                scope.spawn(move || {
                    let password = if thread % 2 == 0 { "twelve or more" } else { "twelve and more" };
                    assert_eq!(verify(Some(kept), password).unwrap(), thread % 2 == 0);
                });
            }
        });
        assert!((1..=MAX_MEMORY).contains(&MEMORY.lock().unwrap().len()));
    }

    #[test]
    fn a_hash_that_the_usual_way_makes_is_known() {
        use argon2::PasswordHasher;
        let usual: PasswordHash = Argon2::default().hash_password("twelve or more".as_bytes()).unwrap();
        assert!(verify(Some(&usual.to_string()), "twelve or more").unwrap());
        assert!(!verify(Some(&usual.to_string()), "twelve or less").unwrap());
    }

    #[test]
    fn what_may_be_a_password() {
        assert!(validate("дванаест знака").is_ok());
        assert!(validate(&"x".repeat(MIN_PASSWORD - 1)).unwrap_err().contains("12"));
        assert!(validate(&"x".repeat(MAX_PASSWORD + 1)).is_err());
        assert!(validate("twelve or more\u{7}").is_err());
    }
}
