//! Findings for programs: of one analysis, or of all.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};

use crate::edition::release::EditionEntry;
use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::server::error::ErrorBody;
use crate::server::findings::parameters::{Order, Parameters};
use crate::server::findings::record::{Finding, FindingsAnswer};
use crate::server::findings::selection::{Selection, rank};
use crate::server::findings::shown::Names;
use crate::server::given::Given;
use crate::server::seen::Seen;
use crate::server::{App, Line, Refusal, Served};
use crate::source::Tag;

/// Lists findings of analyses, the gravest first.
#[utoipa::path(
    get,
    path = "/api/v1/findings",
    params(("document" = Option<String>, Query, description = "only this analysis; without it all, but each finding once")),
    responses((status = 200, body = FindingsAnswer), (status = 400, body = ErrorBody))
)]
pub async fn findings(State(app): State<App>, seen: Seen, uri: Uri, headers: HeaderMap) -> Result<Json<FindingsAnswer>, Refusal> {
    let served = seen.served;
    let given = Given::of(&uri)?.only(&Parameters::parameters(&["document", "lang"]))?;
    let lang = given.language(&served, &headers)?.clone();
    let limit = given.limit(DEFAULT_LIMIT, MAX_LIMIT)?;
    let wanted = given.narrowing()?;
    let document = given.get("document").map(str::to_owned);
    Ok(Json(app.work(Line::Readers, move || answer(&served, &lang, document.as_deref(), &wanted, limit)).await?))
}

fn answer(served: &Served, lang: &Tag, document: Option<&str>, wanted: &Parameters, limit: usize) -> FindingsAnswer {
    let mut found = Vec::new();
    let sources: Vec<(&EditionEntry, Names)> = served
        .editions(lang)
        .filter(|edition| document.is_none_or(|slug| *slug == edition.slug))
        .filter_map(|edition| Some((edition, served.findings(&edition.slug, lang)?)))
        // What a derived analysis holds stands in the documents that it draws on.
        .filter(|(_, findings)| document.is_some() || !findings.derived)
        .map(|(edition, findings)| (edition, Names::new(served, lang, findings)))
        .collect();
    for (edition, names) in &sources {
        found.extend(Selection::new(names.findings, wanted).found.into_iter().map(|finding| (finding, *edition, names)));
    }
    // Of several analyses only the gravity is comparable; another order is that of each.
    if wanted.order == Order::Severity {
        found.sort_by_key(|(finding, ..)| std::cmp::Reverse(rank(finding.severity)));
    }
    let shown = found.iter().skip(wanted.offset).take(limit);
    let findings = shown.map(|(finding, edition, names)| Finding::new(finding, edition, names)).collect();
    FindingsAnswer { lang: lang.to_string(), total: found.len(), findings }
}
