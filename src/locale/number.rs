//! Numbers as each language writes them (Unicode CLDR, through ICU4X).

use std::str::FromStr;

use fixed_decimal::{Decimal, FloatPrecision};
use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// A number in a language (`1,473` in English, `1.473` in Serbian); digits only where the language is unknown to CLDR.
pub fn format(language: &str, value: f64, fraction_digits: Option<usize>) -> String {
    let Ok(mut decimal) = Decimal::try_from_f64(value, FloatPrecision::RoundTrip) else {
        return value.to_string();
    };
    if let Some(digits) = fraction_digits {
        decimal.absolute.pad_end(-(digits.min(20) as i16));
    }
    match formatter(language) {
        Some(formatter) => formatter.format(&decimal).to_string(),
        None => decimal.to_string(),
    }
}

fn formatter(language: &str) -> Option<DecimalFormatter> {
    let locale = Locale::from_str(language).ok()?;
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
}

/// The number format of a bundle, made once per bundle.
struct BundleNumbers(String);

impl Memoizable for BundleNumbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(language.to_string()))
    }
}

/// What a Fluent bundle uses to write its number arguments.
pub(crate) fn format_value(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.options.minimum_fraction_digits;
    memoizer.with_try_get::<BundleNumbers, _, _>((), |numbers| format(&numbers.0, number.value, digits)).ok()
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn each_language_groups_its_own_way() {
        assert_eq!(format("en", 1473.0, None), "1,473");
        assert_eq!(format("mk", 1473.0, None), "1.473");
        assert_eq!(format("sr", 1473.0, None), "1.473");
        // Albanian groups from five digits on.
        assert_eq!(format("sq", 1473.0, None), "1473");
        assert_eq!(format("sq", 14733.0, None), "14\u{a0}733");
        assert_eq!(format("sr", 2.5, None), "2,5");
        assert_eq!(format("en", 2.0, Some(1)), "2.0");
    }

    #[test]
    fn odd_numbers_do_not_panic() {
        for value in [f64::NAN, f64::INFINITY, -0.0, f64::MAX, f64::MIN_POSITIVE] {
            assert!(!format("sr", value, Some(3)).is_empty());
        }
    }
}
