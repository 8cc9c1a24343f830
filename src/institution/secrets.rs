//! The secrets that the institution has given this server: from its environment, or from a file that only it reads; never from a library.

use std::env;
use std::fs;
use std::io::Read as _;

/// The secret that a provider knows this library by.
pub const OPENID: &str = "ARMARIUM_OPENID_SECRET";
/// The password of the account that may search the directory.
pub const LDAP: &str = "ARMARIUM_LDAP_PASSWORD";
/// What stands behind the name of a variable that names a file instead.
const IN_FILE: &str = "_FILE";
/// Longest secret that is read, in bytes.
const MAX_SECRET_BYTES: u64 = 4 << 10;

/// The secret of a variable, or of the file that the variable with `_FILE` behind its name names. A file may be renewed while the server runs.
///
/// # Errors
/// The file cannot be read.
pub fn read(variable: &str) -> Result<Option<String>, String> {
    if let Ok(secret) = env::var(variable) {
        return Ok(Some(secret).filter(|secret| !secret.is_empty()));
    }
    let Some(path) = env::var_os(format!("{variable}{IN_FILE}")) else { return Ok(None) };
    let mut text = String::new();
    let read = fs::File::open(&path).and_then(|file| file.take(MAX_SECRET_BYTES).read_to_string(&mut text));
    read.map_err(|error| format!("the file of {variable}{IN_FILE} cannot be read: {error}"))?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    Ok(Some(text.strip_suffix('\r').unwrap_or(text).to_owned()).filter(|secret| !secret.is_empty()))
}
