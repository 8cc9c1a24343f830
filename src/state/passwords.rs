//! Passwords: what may be one, and how it is kept.
//!
//! Kept is only an Argon2id hash with the parameters inside, so that they can be raised later without asking anybody for a new password.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
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
    argon2()?.hash_password(normal(password).as_bytes()).map(|hash: PasswordHash| hash.to_string())
}

/// Whether a password is the one that was kept. Without one (nobody has that name) it takes the same time and is wrong.
pub fn verify(kept: Option<&str>, password: &str) -> Result<bool, HashError> {
    if password.chars().count() > MAX_PASSWORD {
        return Ok(false);
    }
    let Some(kept) = kept else { return hash(password).map(|_| false) };
    match argon2()?.verify_password(normal(password).as_bytes(), kept) {
        Ok(()) => Ok(true),
        Err(HashError::PasswordInvalid) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A letter with a diacritic is one character on some keyboards and two on others: the same password all the same.
fn normal(password: &str) -> String {
    password.nfkc().collect()
}

fn argon2() -> Result<Argon2<'static>, HashError> {
    let parameters = Params::new(MEMORY_KIB, PASSES, LANES, None)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
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
    fn what_may_be_a_password() {
        assert!(validate("дванаест знака").is_ok());
        assert!(validate(&"x".repeat(MIN_PASSWORD - 1)).unwrap_err().contains("12"));
        assert!(validate(&"x".repeat(MAX_PASSWORD + 1)).is_err());
        assert!(validate("twelve or more\u{7}").is_err());
    }
}
