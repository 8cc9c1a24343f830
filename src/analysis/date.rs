//! Days and months, as data writes them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the calendar: `2026-10-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// A day as TOML has it.
    pub fn of(date: toml::value::Date) -> Self {
        Self { year: date.year, month: date.month, day: date.day }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = ();

    /// A day of the calendar that exists, and nothing beside it.
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.parse::<toml::value::Datetime>() {
            Ok(toml::value::Datetime { date: Some(date), time: None, offset: None }) => Ok(Self::of(date)),
            _ => Err(()),
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let toml::value::Datetime { date: Some(date), time: None, offset: None } = Deserialize::deserialize(deserializer)? else {
            return Err(serde::de::Error::custom("this must be a day without a time, such as 2026-10-31"));
        };
        Ok(Self::of(date))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Days as JSON has them. In TOML a day is no text, so this stands beside the fields of the model only.
pub(super) mod text {
    use serde::{Deserialize, Deserializer, de};

    use super::Date;

    /// A day.
    pub fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| de::Error::custom(format!("`{text}` is no day")))
    }

    /// A day, or none.
    pub fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| text.parse().map_err(|()| de::Error::custom(format!("`{text}` is no day")))).transpose()
    }
}

/// A month of a year: `"2020-02"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

impl TryFrom<String> for Month {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match format!("{text}-01").parse::<Date>() {
            Ok(date) if text.len() == 7 => Ok(Self { year: date.year, month: date.month }),
            _ => Err(format!("`{text}` is not a month such as \"2020-02\"")),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_days() {
        let day: Date = "2026-10-31".parse().unwrap();
        assert_eq!(day.to_string(), "2026-10-31");
        assert!(day < "2026-11-01".parse().unwrap());
        for wrong in ["", "2026-02-30", "2026-13-01", "31.10.2026", "2026-10", "2026-10-31T12:00:00", " 2026-10-31", "20261031"] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn months_are_months() {
        assert_eq!(Month::try_from("2020-02".to_owned()).unwrap().to_string(), "2020-02");
        for wrong in ["2020", "2020-13", "2020-2", "2020-02-01"] {
            assert!(Month::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
