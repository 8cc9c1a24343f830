//! Until when a certificate holds: the one thing of it that we read ourselves (RFC 5280, section 4.1.2.5).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The tags of ASN.1 (X.690) that lead to it.
const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

/// The moment after which a certificate no longer holds. `None` where the bytes are none.
pub fn valid_until(der: &[u8]) -> Option<SystemTime> {
    let (certificate, _) = expect(der, SEQUENCE)?;
    let (mut fields, _) = expect(certificate, SEQUENCE)?;
    if fields.first() == Some(&VERSION) {
        fields = element(fields)?.2;
    }
    // Serial number, algorithm and issuer stand before it.
    for _ in 0..3 {
        fields = element(fields)?.2;
    }
    let (validity, _) = expect(fields, SEQUENCE)?;
    let (_, _, after) = element(validity)?;
    let (tag, time, _) = element(after)?;
    moment(tag, std::str::from_utf8(time).ok()?)
}

/// The content of an element with this tag, and what follows.
fn expect(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    element(bytes).filter(|(found, ..)| *found == tag).map(|(_, content, rest)| (content, rest))
}

/// The tag of an element, its content and what follows.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&[tag, short], rest) = bytes.split_first_chunk()?;
    let (length, rest) = match short {
        0..=0x7f => (usize::from(short), rest),
        // So many bytes hold the length; more than four are none of a certificate.
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(short & 0x7f))?;
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

/// `261127104500Z`, or with four digits of the year.
fn moment(tag: u8, text: &str) -> Option<SystemTime> {
    let text = match tag {
        // The years of two digits are those from 1950 on.
        UTC_TIME => format!("{}{text}", if text.get(..2)? < "50" { "20" } else { "19" }),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    let time = jiff::civil::DateTime::strptime("%Y%m%d%H%M%SZ", text).ok()?;
    let seconds = jiff::tz::Offset::UTC.to_timestamp(time).ok()?.as_second();
    let since = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { UNIX_EPOCH.checked_sub(since) } else { UNIX_EPOCH.checked_add(since) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_writing_a_time_are_read() {
        let of = |seconds| Some(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(moment(UTC_TIME, "700101000001Z"), of(1));
        assert_eq!(moment(UTC_TIME, "491231235959Z"), of(2_524_607_999));
        assert_eq!(moment(GENERALIZED_TIME, "20500101000000Z"), of(2_524_608_000));
        assert_eq!((moment(UTC_TIME, "x"), moment(2, "491231235959Z")), (None, None));
    }

    #[test]
    fn what_is_no_certificate_has_no_end() {
        for bytes in [&b""[..], b"\x30", b"\x30\x84\xff\xff\xff\xff", b"\x30\x80\x00\x00", b"\x30\x02\x30\x00", &[0x30; 40]] {
            assert_eq!(valid_until(bytes), None, "{bytes:?}");
        }
    }
}
