//! Which bytes of a file a reader asks for (RFC 9110, section 14).

/// What a reader gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// All of it.
    Whole,
    /// From one place up to before another.
    Part(u64, u64),
    /// Nothing: no byte that is asked for is there.
    Nothing,
}

/// What a `Range` header asks of a file of so many bytes. A header that is not one of ours, or that makes no sense, is as if it were not there; several
/// ranges at once get the whole file. The standard allows both.
pub fn wanted(header: &str, length: u64) -> Wanted {
    let Some((unit, ranges)) = header.split_once('=') else { return Wanted::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Wanted::Whole;
    }
    let ranges: Option<Vec<Spec>> = ranges.split(',').map(str::trim).filter(|range| !range.is_empty()).map(spec).collect();
    let ranges = ranges.unwrap_or_default();
    let mut there = ranges.iter().filter_map(|range| range.within(length));
    match (ranges.is_empty(), there.next(), there.next()) {
        (true, ..) | (_, Some(_), Some(_)) => Wanted::Whole,
        (_, Some((start, end)), None) if ranges.len() == 1 => Wanted::Part(start, end),
        (_, Some(_), None) => Wanted::Whole,
        (_, None, _) => Wanted::Nothing,
    }
}

/// One range as it is written.
enum Spec {
    /// From the first to the last byte, or to the end.
    From(u64, Option<u64>),
    /// The last bytes.
    Last(u64),
}

impl Spec {
    /// From where up to before where it is in a file of so many bytes.
    fn within(&self, length: u64) -> Option<(u64, u64)> {
        match *self {
            Self::From(first, last) => {
                let end = last.map_or(length, |last| last.saturating_add(1).min(length));
                (first < length).then_some((first, end))
            }
            Self::Last(bytes) => (bytes > 0 && length > 0).then_some((length.saturating_sub(bytes), length)),
        }
    }
}

fn spec(text: &str) -> Option<Spec> {
    let (first, last) = text.split_once('-')?;
    match (first.is_empty(), last.is_empty()) {
        (true, _) => Some(Spec::Last(number(last)?)),
        (false, true) => Some(Spec::From(number(first)?, None)),
        (false, false) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some(Spec::From(first, Some(last)))
        }
    }
}

/// A number of any length; beyond what any file has they are all the same.
fn number(digits: &str) -> Option<u64> {
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::Wanted::{Nothing, Part, Whole};
    use super::wanted;

    #[test]
    fn ranges_as_the_standard_says() {
        let cases = [
            ("bytes=0-9", Part(0, 10)),
            ("Bytes = 5-", Part(5, 100)),
            ("bytes=-10", Part(90, 100)),
            ("bytes=-99999999", Part(0, 100)),
            ("bytes=-99999999999999999999999", Part(0, 100)),
            ("bytes=0-99999999999999999999", Part(0, 100)),
            ("bytes=99-99", Part(99, 100)),
            ("bytes=50-60,", Part(50, 61)),
            ("bytes=100-", Nothing),
            ("bytes=18446744073709551615-18446744073709551615", Nothing),
            ("bytes=99999999999999999999-", Nothing),
            ("bytes=-0", Nothing),
            ("bytes=0-1,5-6", Whole),
            ("bytes=0-1,500-", Whole),
            ("bytes=500-,600-", Nothing),
            ("bytes=9-5", Whole),
            ("bytes=-", Whole),
            ("bytes=", Whole),
            ("bytes", Whole),
            ("bytes=a-b", Whole),
            ("bytes=+1-5", Whole),
            ("bytes=1-5-6", Whole),
            ("lines=0-9", Whole),
        ];
        for (header, expected) in cases {
            assert_eq!(wanted(header, 100), expected, "{header}");
        }
        assert_eq!(wanted("bytes=0-", 0), Nothing);
        assert_eq!(wanted("bytes=-5", 0), Nothing);
    }
}
