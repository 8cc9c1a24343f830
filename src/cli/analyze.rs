//! `armarium analyze`

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::PathBuf;

use anyhow::{Context as _, bail};

use super::{Context, End};
use crate::language::{Analyzer, Dictionary, words};
use crate::source::Tag;

/// Longest line, in bytes.
const MAX_LINE: u64 = 1 << 20;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The language of the words
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// Another table than the built-in one, to try it before it is built in
    #[arg(long, value_name = "FILE")]
    dictionary: Option<PathBuf>,
}

/// Prints the index terms of each line of standard input: of a word the one of widest reach first.
pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    let tag = Tag::try_from(options.lang.clone()).map_err(anyhow::Error::msg)?;
    let analyzer = match &options.dictionary {
        None => Analyzer::of(&tag),
        Some(file) => {
            let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            let dictionary = Dictionary::read(&bytes).with_context(|| format!("{} is no dictionary of this version", file.display()))?;
            Analyzer::with_dictionary(&tag, Some(dictionary))
        }
    };
    let mut input = BufReader::new(io::stdin().lock());
    let mut lines = Vec::new();
    let mut out = io::BufWriter::new(io::stdout().lock());
    loop {
        let mut line = Vec::new();
        if (&mut input).take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.len() as u64 == MAX_LINE {
            bail!("a line is longer than {MAX_LINE} bytes");
        }
        let text = String::from_utf8(line).context("the input is not UTF-8")?;
        let terms: Vec<String> = words(&text).flat_map(|word| analyzer.terms(word.text).stems).collect();
        match context.format {
            super::Format::Json => lines.push(terms),
            _ => writeln!(out, "{}", terms.join(" "))?,
        }
    }
    if context.format == super::Format::Json {
        serde_json::to_writer(&mut out, &lines)?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(End::Done)
}
