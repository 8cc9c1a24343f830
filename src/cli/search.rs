//! `armarium search`

use anyhow::{Context as _, bail};

use super::{Context, End, shown};
use crate::edition::store::Store;
use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::index::query::MAX_QUERY;
use crate::index::{Filter, Request};
use crate::server::search::record;
use crate::source::{Keys, Reading};
use crate::web::address;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// What to search for
    query: String,
    /// The language to read the answers in
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Only this document
    #[arg(long, value_name = "SLUG")]
    document: Option<String>,
    /// At most so many hits
    #[arg(long, value_name = "N", default_value_t = DEFAULT_LIMIT)]
    limit: usize,
}

pub fn run(context: &Context, options: &Options) -> anyhow::Result<End> {
    if options.query.chars().count() > MAX_QUERY {
        bail!("the query holds more than {MAX_QUERY} characters");
    }
    if options.limit > MAX_LIMIT {
        bail!("--limit is at most {MAX_LIMIT}");
    }
    // As everybody sees it: what is printed may be passed on.
    let everybody = Keys::of_nobody(Reading::Open);
    let release = Store::of(&context.root).current().map(|release| release.opened_by(&everybody));
    let release = release.with_context(|| {
        format!("there is no release in {} that this version reads; run `armarium build` first", shown(&context.root.join("index")))
    })?;
    let languages = &release.manifest.languages;
    let lang = match &options.lang {
        Some(tag) => languages
            .iter()
            .find(|language| language.tag.as_str() == tag)
            .with_context(|| format!("`{tag}` is not a language of this library"))?,
        None => languages.first().context("the library has no languages")?,
    };
    let searcher = release.searcher().context("cannot open the search index; run `armarium build` again")?;
    let request = Request { limit: options.limit, ..Request::new(&options.query, &lang.tag) };
    let answer = searcher.search(&request.only(Filter::Document, options.document.as_deref()))?;
    context.print(&record::Answer::from(answer.clone()), |out| {
        for hit in &answer.hits {
            let address = address::section(&hit.lang, &hit.document, &hit.section);
            writeln!(out, "{} · {} · {}\n  {}\n  {address}", hit.title, hit.document_title, hit.page, hit.snippet.text)?;
        }
        writeln!(out, "{} sections found", answer.total)
    })?;
    Ok(End::Done)
}
