//! The pointer of a place: which release is there now, who says so, and the number that tells a later word from an earlier one.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::edition::parts::Part;
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{MAX_ANNOUNCEMENT_BYTES, MAX_MANIFEST_BYTES, MAX_SIGNATURES};
use crate::source::Fingerprint;

/// The format of announcements that this program writes and reads.
pub const FORMAT: u32 = 1;
/// The name of the announcement in a store.
pub const NAME: &str = "current";

/// What is announced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// The format: [`FORMAT`].
    pub format: u32,
    /// Of two announcements the one with the greater number is the later: milliseconds since 1970, or one more than the last where the clock was behind.
    pub number: u64,
    /// The manifest.
    pub manifest: Part,
    /// The releases that the place keeps, the newest last.
    #[serde(default)]
    pub kept: Vec<String>,
    /// Of a bundle that is not whole: the release that must be there.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub since: Option<String>,
    /// The signatures of the manifest; each also signs the number.
    #[serde(default)]
    pub signatures: Vec<Signed>,
}

/// A signature and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The public key, as in the second line of its file.
    pub key: String,
    /// The signature, as minisign writes it.
    pub signature: String,
}

impl Announcement {
    /// An announcement of a manifest, without signatures.
    pub fn of(manifest: &[u8], number: u64) -> Self {
        Self { format: FORMAT, number, manifest: Part::of(manifest), kept: Vec::new(), since: None, signatures: Vec::new() }
    }

    /// The name of the release.
    pub fn release(&self) -> String {
        self.manifest.fingerprint.short()
    }

    /// The number of an announcement that comes after another one.
    pub fn number_after(last: Option<u64>) -> u64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX));
        last.map_or(now, |last| now.max(last.saturating_add(1)))
    }

    /// Reads an announcement. `place` is where it was found.
    ///
    /// # Errors
    /// It is none, or one that no program of this kind would make.
    pub fn read(bytes: &[u8], place: &str) -> Result<Self, Fault> {
        /// What every format has.
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let malformed = |what: String| Fault::new(Reason::Malformed, format!("{place} holds no announcement of a release: {what}"));
        if bytes.len() as u64 > MAX_ANNOUNCEMENT_BYTES {
            return Err(Fault::new(Reason::TooLarge, format!("the announcement of {place} has more than {MAX_ANNOUNCEMENT_BYTES} bytes")));
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|error| malformed(error.to_string()))?;
        if head.format > FORMAT {
            let message =
                format!("a newer program has published at {place} (format {}, this one reads {FORMAT}): update this program", head.format);
            return Err(Fault::new(Reason::NewerProgram, message));
        }
        let announcement: Self = serde_json::from_slice(bytes).map_err(|error| malformed(error.to_string()))?;
        if announcement.manifest.size > MAX_MANIFEST_BYTES {
            let message = format!("the manifest of {place} has {} bytes, the limit is {MAX_MANIFEST_BYTES}", announcement.manifest.size);
            return Err(Fault::new(Reason::TooLarge, message));
        }
        if announcement.signatures.len() > MAX_SIGNATURES {
            return Err(Fault::new(Reason::TooLarge, format!("{place} has more than {MAX_SIGNATURES} signatures")));
        }
        if !announcement.kept.iter().chain(&announcement.since).all(|id| is_release(id)) {
            return Err(malformed("a name in it is none of a release".into()));
        }
        Ok(announcement)
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

/// Whether some text is the name of a release. It becomes a path.
pub fn is_release(id: &str) -> bool {
    id.len() == Fingerprint::of(b"").short().len() && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Where a manifest is in a store or a bundle.
pub fn manifest_path(id: &str) -> String {
    format!("releases/{id}.json")
}

/// Where its signature is.
pub fn signature_path(id: &str) -> String {
    format!("releases/{id}.json.minisig")
}

/// Where a part is.
pub fn part_path(part: &Fingerprint) -> String {
    let digits = part.hex();
    format!("parts/{}/{}", &digits[..2], &digits[2..])
}

/// The part that is at such a place.
pub fn part_at(path: &str) -> Option<Fingerprint> {
    let (start, rest) = path.strip_prefix("parts/")?.split_once('/')?;
    let part = format!("{start}{rest}").parse().ok()?;
    (part_path(&part) == path).then_some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_word_has_a_greater_number_also_with_a_clock_that_is_behind() {
        let first = Announcement::number_after(None);
        assert!(first > 1_700_000_000_000);
        assert!(Announcement::number_after(Some(first)) > first);
        assert_eq!(Announcement::number_after(Some(u64::MAX - 1)), u64::MAX);
    }

    #[test]
    fn names_are_digits_and_nothing_else() {
        assert!(is_release("0123456789abcdef"));
        for id in ["", "../../etc/passwd", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0", "0123456789abcde/"] {
            assert!(!is_release(id), "{id}");
        }
        let part = Fingerprint::of(b"a page");
        assert_eq!(part_at(&part_path(&part)), Some(part));
        for path in ["parts/../current", "parts/ab", "parts/ab/cd", &part_path(&part).to_uppercase(), &format!("x/{}", part_path(&part))] {
            assert_eq!(part_at(path), None, "{path}");
        }
    }

    #[test]
    fn what_no_program_of_this_kind_writes_is_refused() {
        let reason = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut value = serde_json::to_value(Announcement::of(b"{}", 7)).unwrap();
            change(&mut value);
            Announcement::read(value.to_string().as_bytes(), "here").map(|_| ()).map_err(|fault| fault.reason)
        };
        assert_eq!(reason(&|_| ()), Ok(()));
        assert_eq!(reason(&|value| value["format"] = 2.into()), Err(Reason::NewerProgram));
        assert_eq!(reason(&|value| *value = serde_json::json!({"format": 2, "entirely": "different"})), Err(Reason::NewerProgram));
        assert_eq!(reason(&|value| value["manifest"]["size"] = (1_u64 << 40).into()), Err(Reason::TooLarge));
        assert_eq!(reason(&|value| value["manifest"]["fingerprint"] = "../../current".into()), Err(Reason::Malformed));
        assert_eq!(reason(&|value| value["kept"] = serde_json::json!(["../x"])), Err(Reason::Malformed));
        assert_eq!(reason(&|value| value["since"] = "../x".into()), Err(Reason::Malformed));
        assert_eq!(reason(&|value| *value = "a page of a proxy".into()), Err(Reason::Malformed));
        let signed = serde_json::json!({"key": "a", "signature": "b"});
        assert_eq!(reason(&|value| value["signatures"] = vec![signed.clone(); 5].into()), Err(Reason::TooLarge));
        assert_eq!(Announcement::read(&[b' '; 70_000], "here").unwrap_err().reason, Reason::TooLarge);
    }
}
