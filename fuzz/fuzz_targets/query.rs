//! Whatever somebody types, taking it apart and analysing its words ends, and words keep their places.
#![no_main]

use armarium::index::Query;
use armarium::index::query::MAX_WORDS;
use armarium::language::{Analyzer, words};
use armarium::source::Tag;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let query = Query::parse(text);
    assert!(query.words.len() <= MAX_WORDS);
    for tag in ["sq", "mk", "sr", "en", "de"] {
        let analyzer = Analyzer::of(&Tag::try_from(tag.to_owned()).expect("a tag"));
        for word in words(text) {
            assert_eq!(text.get(word.start..word.end), Some(word.text));
            let terms = analyzer.terms(word.text);
            assert!(terms.stems.contains(&terms.folded));
        }
    }
});
