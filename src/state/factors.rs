//! The second factor of an account: codes that an application on its owner's telephone makes (TOTP, RFC 6238), and recovery codes for the day on
//! which that is lost.

use std::fmt::Write;

use totp_rs::{Algorithm, Builder, Totp};

use crate::source::SecondFactor;
use crate::state::accounts;
use crate::state::connection::{self, Connection, Optional, params};
use crate::state::{Account, AccountName, StateError};

/// Bytes of a secret: as long as the output of SHA-1, as RFC 4226 recommends. Applications know no other algorithm for certain.
const SECRET_BYTES: usize = 20;
/// Digits of a code.
pub const DIGITS: usize = 6;
/// Seconds for which an application shows a code.
pub const STEP_SECONDS: u64 = 30;
/// How many steps earlier or later a code may be, for clocks that differ: what RFC 6238 recommends.
const SKEW: u16 = 1;
/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;
/// Letters and digits of a recovery code: 79 bits, so that its hash needs no salt.
const RECOVERY_LENGTH: usize = 16;
/// What they are made of: nothing that looks like something else.
const RECOVERY_LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
/// The name by which applications list the accounts of this program.
const ISSUER: &str = "Armarium";

/// Second factors; and whether a session was begun with one.
pub(super) const SCHEMA: &str = "
CREATE TABLE factors (
    account INTEGER PRIMARY KEY,
    secret BLOB NOT NULL,
    -- The step whose code was used last: no code works twice.
    step INTEGER NOT NULL
);
CREATE TABLE recovery (
    account INTEGER NOT NULL,
    -- The hash of the code.
    code BLOB NOT NULL,
    PRIMARY KEY (account, code)
) WITHOUT ROWID;
ALTER TABLE sessions ADD COLUMN factor INTEGER NOT NULL DEFAULT 0;
";

/// What an application makes codes of.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET_BYTES]);

impl Secret {
    /// A new one that nobody can guess.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub fn random() -> Result<Self, StateError> {
        let mut bytes = [0; SECRET_BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// One from its bytes.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The secret as people type it: base 32, in groups of four.
    pub fn text(&self) -> String {
        let text = self.totp("-").map(|totp| totp.secret().to_base32()).unwrap_or_default();
        let groups: Vec<&str> = text.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join(" ")
    }

    /// The address that a QR code gives to an application.
    pub fn address(&self, name: &AccountName) -> String {
        self.totp(name.as_str()).and_then(|totp| totp.to_url().ok()).unwrap_or_default()
    }

    /// The step that a code is of, if it is one of now.
    fn step(&self, code: &str, now: u64) -> Option<u64> {
        is_code(code).then(|| self.totp("-")?.check(&plain(code), now)).flatten()
    }

    fn totp(&self, name: &str) -> Option<Totp> {
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(DIGITS as u8)
            .with_skew(SKEW)
            .with_step_duration(STEP_SECONDS)
            .with_secret(self.0.to_vec())
            .with_account_name(name)
            .with_issuer(Some(ISSUER))
            .build()
            .ok()
    }
}

/// What a code was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Used {
    /// One that an application made.
    Code,
    /// A recovery code, which is spent now.
    Recovery,
}

/// The second factor of an account, as its owner sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Factor {
    /// How many recovery codes are left.
    pub recovery_codes: u32,
}

/// The second factor of an account, if it has one.
///
/// # Errors
/// Those of the database.
pub fn of(database: &Connection, name: &AccountName) -> connection::Result<Option<Factor>> {
    let sql = "SELECT (SELECT count(*) FROM recovery WHERE recovery.account = factors.account)
        FROM factors JOIN accounts ON accounts.id = factors.account WHERE name = ?1";
    database.query_row(sql, [name.as_str()], |row| Ok(Factor { recovery_codes: row.get(0)? })).optional()
}

/// Takes a code of an account, which does not work again; `None` where it is wrong.
///
/// # Errors
/// Those of the database.
pub fn take(change: &Connection, name: &AccountName, code: &str, now: u64) -> connection::Result<Option<Used>> {
    let sql = "SELECT account, secret, step FROM factors JOIN accounts ON accounts.id = factors.account WHERE name = ?1";
    let row = |row: &connection::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let found: Option<(i64, Vec<u8>, i64)> = change.query_row(sql, [name.as_str()], row).optional()?;
    let Some((account, secret, used)) = found else { return Ok(None) };
    if let Some(step) = Secret::of(&secret).and_then(|secret| secret.step(code, now)) {
        // Who looks over a shoulder has half a minute, but not for a code that was used.
        let is_new = i64::try_from(step).is_ok_and(|step| step > used);
        if is_new {
            change.execute("UPDATE factors SET step = ?2 WHERE account = ?1", params![account, step as i64])?;
        }
        return Ok(is_new.then_some(Used::Code));
    }
    let spent = change.execute("DELETE FROM recovery WHERE account = ?1 AND code = ?2", params![account, hash(code)])?;
    Ok((spent == 1).then_some(Used::Recovery))
}

/// Gives an account a second factor in place of the one it has, if a code shows that its owner's application knows the secret, and new recovery
/// codes; `None` where the code is wrong.
///
/// # Errors
/// Those of the database.
pub fn set(
    change: &Connection,
    name: &AccountName,
    secret: &Secret,
    code: &str,
    now: u64,
    recovery: &[String],
) -> connection::Result<Option<()>> {
    let (Some(step), Some(account)) = (secret.step(code, now), accounts::id(change, name)?) else { return Ok(None) };
    let sql = "INSERT INTO factors (account, secret, step) VALUES (?1, ?2, ?3)
        ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, step = excluded.step";
    change.execute(sql, params![account, secret.bytes(), step as i64])?;
    renew(change, account, recovery).map(Some)
}

/// Gives an account other recovery codes in place of those that are left; `None` where it has no second factor.
///
/// # Errors
/// Those of the database.
pub fn renew_recovery(change: &Connection, name: &AccountName, recovery: &[String]) -> connection::Result<Option<()>> {
    let (Some(account), Some(_)) = (accounts::id(change, name)?, of(change, name)?) else { return Ok(None) };
    renew(change, account, recovery).map(Some)
}

fn renew(change: &Connection, account: i64, recovery: &[String]) -> connection::Result<()> {
    change.execute("DELETE FROM recovery WHERE account = ?1", [account])?;
    let sql = "INSERT INTO recovery (account, code) VALUES (?1, ?2)";
    recovery.iter().try_for_each(|code| change.execute(sql, params![account, hash(code)]).map(|_| ()))
}

/// Takes the second factor from an account, and ends its sessions: whoever asks for it may have lost a telephone. `None` where it had none.
///
/// # Errors
/// Those of the database.
pub fn remove(change: &Connection, name: &AccountName) -> connection::Result<Option<()>> {
    let Some(account) = accounts::id(change, name)? else { return Ok(None) };
    let had = change.execute("DELETE FROM factors WHERE account = ?1", [account])? == 1;
    for table in ["recovery", "sessions"] {
        change.execute(&format!("DELETE FROM {table} WHERE account = ?1"), [account])?;
    }
    Ok(had.then_some(()))
}

/// Whether somebody typed what could be a code of an application, and no recovery code.
pub fn is_code(typed: &str) -> bool {
    let code = plain(typed);
    code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// A code without the space with which applications show it.
fn plain(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace()).collect()
}

/// New recovery codes.
///
/// # Errors
/// The system gives no random numbers.
pub fn recovery_codes() -> Result<Vec<String>, StateError> {
    (0..RECOVERY_CODES).map(|_| recovery_code()).collect()
}

fn recovery_code() -> Result<String, StateError> {
    let mut bytes = [0; RECOVERY_LENGTH];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().enumerate().fold(String::new(), |mut code, (place, byte)| {
        let letter = RECOVERY_LETTERS[usize::from(*byte) % RECOVERY_LETTERS.len()];
        let _ = write!(code, "{}{}", if place > 0 && place % 4 == 0 { "-" } else { "" }, char::from(letter));
        code
    }))
}

/// What is kept of a recovery code, however it was typed.
fn hash(code: &str) -> [u8; blake3::OUT_LEN] {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    *blake3::hash(plain.as_bytes()).as_bytes()
}

/// Whether an account has to have one: what a library demands is looked at with each request.
pub fn is_demanded(demand: &SecondFactor, account: &Account) -> bool {
    demand.is_demanded(account.grants.iter().map(|grant| grant.role), account.clearance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Rights;

    const NOW: u64 = 1_800_000_000;

    fn with_ana() -> (tempfile::TempDir, Connection, AccountName) {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::state::open(folder.path()).unwrap();
        let name = AccountName::parse("ana").unwrap();
        accounts::add(&database, &name, &Rights::of(Vec::new()), "kept").unwrap();
        (folder, database, name)
    }

    fn code(secret: &Secret, at: u64) -> String {
        secret.totp("ana").unwrap().generate(at).to_string()
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        // RFC 6238, appendix B: the last six of eight digits.
        let secret = Secret::of(b"12345678901234567890").unwrap();
        for (time, expected) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(code(&secret, time), expected);
            assert_eq!(secret.step(expected, time), Some(time / STEP_SECONDS));
        }
        assert_eq!(secret.text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let address = secret.address(&AccountName::parse("ana@police.example").unwrap());
        assert!(address.starts_with("otpauth://totp/Armarium:ana%40police.example?"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
    }

    #[test]
    fn a_code_works_once_and_about_now() {
        let (_folder, database, ana) = with_ana();
        let secret = Secret::random().unwrap();
        let wrong = if code(&secret, NOW) == "000000" { "000001" } else { "000000" };
        assert_eq!(set(&database, &ana, &secret, wrong, NOW, &[]).unwrap(), None);
        assert_eq!(of(&database, &ana).unwrap(), None);
        set(&database, &ana, &secret, &code(&secret, NOW), NOW, &recovery_codes().unwrap()).unwrap().unwrap();
        assert_eq!(of(&database, &ana).unwrap(), Some(Factor { recovery_codes: RECOVERY_CODES as u32 }));
        assert_eq!(take(&database, &ana, &code(&secret, NOW), NOW).unwrap(), None, "the one that has set it up is used");
        let later = NOW + 5 * STEP_SECONDS;
        for typed in ["", "12345", "1234567", "абвгде", "12345६"] {
            assert_eq!(take(&database, &ana, typed, later).unwrap(), None, "{typed}");
        }
        let earlier = code(&secret, later - STEP_SECONDS);
        assert_eq!(take(&database, &ana, &format!(" {} {} ", &earlier[..3], &earlier[3..]), later).unwrap(), Some(Used::Code));
        assert_eq!(take(&database, &ana, &earlier, later).unwrap(), None);
        assert_eq!(take(&database, &ana, &code(&secret, later), later).unwrap(), Some(Used::Code));
        assert_eq!(take(&database, &ana, &code(&secret, later + 2 * STEP_SECONDS), later).unwrap(), None, "too early");
        let bora = AccountName::parse("bora").unwrap();
        assert_eq!(take(&database, &bora, &code(&secret, later), later).unwrap(), None);
    }

    #[test]
    fn recovery_codes_are_spent() {
        let (_folder, database, ana) = with_ana();
        let (secret, codes) = (Secret::random().unwrap(), recovery_codes().unwrap());
        assert!(codes.iter().all(|code| code.len() == RECOVERY_LENGTH + 3 && !code.contains("--")), "{codes:?}");
        set(&database, &ana, &secret, &code(&secret, NOW), NOW, &codes).unwrap().unwrap();
        assert_eq!(take(&database, &ana, &codes[0].to_uppercase().replace('-', " "), NOW).unwrap(), Some(Used::Recovery));
        assert_eq!(take(&database, &ana, &codes[0], NOW).unwrap(), None);
        let others = recovery_codes().unwrap();
        renew_recovery(&database, &ana, &others).unwrap().unwrap();
        assert_eq!(take(&database, &ana, &codes[1], NOW).unwrap(), None);
        assert_eq!(take(&database, &ana, &others[1], NOW).unwrap(), Some(Used::Recovery));
        remove(&database, &ana).unwrap().unwrap();
        assert_eq!((of(&database, &ana).unwrap(), remove(&database, &ana).unwrap()), (None, None));
        assert_eq!(take(&database, &ana, &others[2], NOW).unwrap(), None);
        assert_eq!(renew_recovery(&database, &ana, &others).unwrap(), None);
    }
}
