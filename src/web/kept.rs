//! The page that answers queries from what is kept on the device or lies beside it: a frame that `kept.js` fills.

use std::collections::BTreeSet;

use askama::Template;

use crate::locale::bundle::Argument;
use crate::web::Layout;

/// After so many days a kept edition is shown with a warning.
pub const MAX_AGE_DAYS: u32 = 90;
/// Numbers that stand for the forms in which languages count.
const FORMS: [(&str, usize); 4] = [("zero", 0), ("one", 1), ("few", 2), ("other", 5)];

/// The page.
#[derive(Template)]
#[template(path = "kept-search.html")]
pub struct KeptSearch<'a> {
    layout: Layout<'a>,
    /// The title of an answer, and of one that holds nothing; the query is `{}`.
    titled: String,
    none: String,
    /// What a page of the print is called; its number is `{}`.
    page: String,
    /// What so many sections are called, for each form of counting; the number is `{}`.
    counts: Vec<(&'static str, String)>,
    /// The names of kinds, and of jurisdictions.
    kinds: Vec<(&'a str, String)>,
    jurisdictions: Vec<(&'a str, String)>,
    /// The note on the name of Kosovo, where a document speaks of it.
    kosovo_note: Option<String>,
}

/// The page for documents of these kinds and jurisdictions.
pub fn search<'a>(layout: Layout<'a>, documents: impl Iterator<Item = (&'a str, &'a [String])>) -> KeptSearch<'a> {
    let count =
        |(form, number): (&'static str, usize)| (form, layout.words.count("results-count", number).replace(&number.to_string(), "{}"));
    let counts = FORMS.into_iter().map(count).collect();
    let (mut kinds, mut jurisdictions) = (BTreeSet::new(), BTreeSet::new());
    for (kind, places) in documents {
        kinds.insert(kind);
        jurisdictions.extend(places.iter().map(String::as_str));
    }
    let named =
        |names: BTreeSet<&'a str>, group: &str| names.into_iter().map(|name| (name, layout.word(&format!("{group}-{name}")))).collect();
    let kosovo_note = jurisdictions.contains("kosovo").then(|| layout.words.plain("kosovo-note"));
    let with = |id: &str, name: &str| layout.words.with(id, &[(name, Argument::Text("{}".to_owned()))]);
    let (titled, none, page) = (with("results-title", "query"), with("results-none", "query"), with("hit-page", "page"));
    KeptSearch {
        titled,
        none,
        page,
        counts,
        kinds: named(kinds, "kind"),
        jurisdictions: named(jurisdictions, "jurisdiction"),
        kosovo_note,
        layout,
    }
}
