//! Learns the dictionary of a language from lines `word<TAB>form` (see `scripts/dictionaries.sh`).
//!
//! ```text
//! learn-dictionary LANG PAIRS OUT [--without WORDS]…
//! ```
//! `WORDS` holds words, one at the start of each line, that the dictionary must not know: that measures what the analyzer
//! makes of words it has never seen.

mod learn;

use std::collections::HashSet;
use std::fs;

use anyhow::{Context as _, bail};
use armarium::language::Analyzer;
use armarium::source::Tag;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [lang, pairs, out, options @ ..] = &arguments[..] else { bail!("usage: learn-dictionary LANG PAIRS OUT [--without WORDS]…") };
    let tag = Tag::try_from(lang.clone()).map_err(anyhow::Error::msg)?;
    // Only the letters of the language are needed, not the dictionary it has now.
    let analyzer = Analyzer::with_dictionary(&tag, None);
    let mut unknown: HashSet<String> = HashSet::new();
    for option in options.chunks(2) {
        let [name, file] = option else { bail!("--without needs a file") };
        if name != "--without" {
            bail!("unknown option {name}");
        }
        let text = fs::read_to_string(file).with_context(|| file.clone())?;
        unknown.extend(text.lines().filter_map(|line| line.split('\t').next()).map(|word| analyzer.fold(word)));
    }
    let text = fs::read_to_string(pairs).with_context(|| pairs.clone())?;
    let folded = text.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let (word, form) = (analyzer.fold(fields.next()?), analyzer.fold(fields.next()?));
        let plain = |word: &str| word.bytes().all(|b| b.is_ascii_lowercase());
        (plain(&word) && plain(&form) && !unknown.contains(&word) && !unknown.contains(&form)).then_some((word, form))
    });
    let table = learn::learn(folded)?;
    eprintln!("{lang}: {} bytes", table.len());
    fs::write(out, table).with_context(|| out.clone())
}
