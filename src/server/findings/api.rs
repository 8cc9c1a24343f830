//! Findings for programs: of one analysis, or of all.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};

use crate::edition::release::EditionEntry;
use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::server::App;
use crate::server::error::ErrorBody;
use crate::server::findings::parameters::{Filter, Parameters};
use crate::server::findings::record::{Finding, FindingsAnswer};
use crate::server::findings::selection::{Selection, rank};
use crate::server::findings::shown::Names;
use crate::server::given::{Given, Refusal};
use crate::server::limits::{MAX_FILTER_CHARS, MAX_FINDINGS_OFFSET};

/// Lists findings of analyses, the gravest first.
#[utoipa::path(
    get,
    path = "/api/v1/findings",
    params(
        ("document" = Option<String>, Query, description = "only this analysis; without it all, but each finding once"),
        ("lang" = Option<String>, Query, description = "the language of the texts"),
        ("entity" = Option<String>, Query, description = "only findings that concern this entity"),
        ("dimension" = Option<String>, Query, description = "procedures, equipment, human-resources or coordination"),
        ("severity" = Option<String>, Query, description = "critical, high, medium, low, unknown or none"),
        ("jurisdiction" = Option<String>, Query, description = "only findings of this jurisdiction"),
        ("limit" = Option<usize>, Query, description = "at most so many findings, up to 100"),
        ("offset" = Option<usize>, Query, description = "after so many findings, up to 10000"),
    ),
    responses((status = 200, body = FindingsAnswer), (status = 400, body = ErrorBody))
)]
pub async fn findings(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Result<Json<FindingsAnswer>, Refusal> {
    let served = app.served();
    let known = ["document", "lang", "entity", "dimension", "severity", "jurisdiction", "limit", "offset"];
    let given = Given::of(&uri)?.only(&known)?;
    let lang = given.language(&served, &headers)?;
    let (limit, offset) = (given.number("limit", DEFAULT_LIMIT, MAX_LIMIT)?, given.number("offset", 0, MAX_FINDINGS_OFFSET)?);
    let wanted = wanted(&given)?;
    let document = given.get("document");
    let mut found = Vec::new();
    let sources: Vec<(&EditionEntry, Names)> = served
        .editions(lang)
        .filter(|edition| document.is_none_or(|slug| *slug == edition.slug))
        .filter_map(|edition| Some((edition, served.findings(&edition.slug, lang)?)))
        // What a derived analysis holds stands in the documents that it draws on.
        .filter(|(_, findings)| document.is_some() || !findings.derived)
        .map(|(edition, findings)| (edition, Names::new(&served, lang, findings)))
        .collect();
    for (edition, names) in &sources {
        found.extend(Selection::new(names.findings, &wanted).found.into_iter().map(|finding| (finding, *edition, names)));
    }
    found.sort_by_key(|(finding, ..)| std::cmp::Reverse(rank(finding.severity)));
    let shown = found.iter().skip(offset).take(limit);
    let findings = shown.map(|(finding, edition, names)| Finding::new(finding, edition, names)).collect();
    Ok(Json(FindingsAnswer { lang: lang.to_string(), total: found.len(), findings }))
}

/// The filters; a name that no analysis can have is refused, so that a misspelt one is noticed.
fn wanted(given: &Given) -> Result<Parameters, Refusal> {
    let mut wanted = Parameters::default();
    for filter in Filter::ALL {
        let (name, Some(value)) = (filter.name(), given.get(filter.name())) else { continue };
        if let Some(known) = filter.names().filter(|known| !known.contains(&value)) {
            return Err(Refusal::bad(name, format!("{name} is one of {}", known.join(", "))));
        }
        let long = || Refusal::bad(name, format!("{name} holds more than {MAX_FILTER_CHARS} characters"));
        wanted = wanted.with(filter, value).ok_or_else(long)?;
    }
    Ok(wanted)
}
