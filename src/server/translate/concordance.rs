//! `GET /translate/{lang}?q=…`: where words were used before, in all languages side by side.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::server::Refusal;
use crate::server::translate::{EditorContext, MessageFile};
use crate::server::{Line, parameters};
use crate::source::Tag;
use crate::translate::concordance::{MAX_QUERY, Marked};
use crate::web::Layout;

/// Most messages on the page.
const SHOWN: usize = 30;

#[derive(Template)]
#[template(path = "translate-concordance.html")]
struct ConcordancePage<'a> {
    layout: Layout<'a>,
    lang: Tag,
    query: String,
    max_query: usize,
    count: Option<String>,
    hits: Vec<HitView>,
}

struct HitView {
    title: String,
    id: String,
    address: String,
    texts: Vec<(Tag, Vec<(bool, String)>)>,
}

/// The page.
pub async fn page(Path(lang): Path<String>, context: EditorContext) -> Result<Response, Refusal> {
    let file = context.file(&lang, "terms")?;
    let pairs = parameters::of(&context.uri).unwrap_or_default();
    let query: String =
        pairs.iter().find(|(name, _)| name == "q").map(|(_, value)| value.chars().take(MAX_QUERY).collect()).unwrap_or_default();
    let app = context.app.clone();
    let answer = app.work(Line::Translators, move || {
        // The first search after a change reads all texts.
        let found = context.opened.concordance().search(&query, SHOWN, |name, id| context.may_see(name, id));
        let hits = found.hits.into_iter().map(|hit| HitView {
            title: context.title(&hit.document),
            address: MessageFile { lang: file.lang.clone(), name: hit.document }.of_message(&hit.id, ""),
            id: hit.id,
            texts: hit.texts.into_iter().map(|text| (text.lang.clone(), pieces(&text))).collect(),
        });
        let page = ConcordancePage {
            layout: context.layout(context.word("translate-concordance")),
            lang: file.lang.clone(),
            count: (!query.trim().is_empty()).then(|| context.served.words.of(&context.tag).count("translate-found", found.total)),
            query,
            max_query: MAX_QUERY,
            hits: hits.collect(),
        };
        context.answer(&page, StatusCode::OK)
    });
    Ok(answer.await?)
}

/// A text in pieces: what was looked for, and what stands between.
fn pieces(text: &Marked) -> Vec<(bool, String)> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for mark in &text.marks {
        pieces.push((false, text.text[at..mark.start].to_owned()));
        pieces.push((true, text.text[mark.clone()].to_owned()));
        at = mark.end;
    }
    pieces.push((false, text.text[at..].to_owned()));
    pieces.retain(|(_, text)| !text.is_empty());
    pieces
}
