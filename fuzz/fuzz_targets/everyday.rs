//! Whatever somebody writes into `search.toml`, it has places for its faults, and an entry that is added changes nothing else.
#![no_main]

use armarium::index::Synonyms;
use armarium::language::Analyzer;
use armarium::locale::everyday::{parse, with_answer, with_synonym};
use armarium::source::Tag;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str, &str)| {
    let (text, said, means) = input;
    let (everyday, faults) = parse(text, "locales/sr/search.toml", None);
    for fault in &faults {
        assert!(fault.line >= 1 && fault.line <= text.matches('\n').count() + 1, "{fault:?}");
    }
    let tag = Tag::try_from("sr".to_owned()).expect("a tag");
    let _ = Synonyms::new(&everyday, &Analyzer::of(&tag));
    let more = with_answer(&with_synonym(text, said, means), said, means);
    assert!(more.starts_with(text));
    // What could be read before can be read now.
    if faults.is_empty() {
        let (now, _) = parse(&more, "locales/sr/search.toml", None);
        assert!(now.synonyms.starts_with(&everyday.synonyms) && now.answers.starts_with(&everyday.answers));
    }
});
