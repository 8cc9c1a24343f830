//! Findings for programs: of one analysis, or of all.

use std::collections::HashMap;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::edition::release::EditionEntry;
use crate::index::answer::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::server::error::{self, ErrorBody};
use crate::server::findings::parameters::{Filter, Parameters};
use crate::server::findings::record::{Finding, FindingsAnswer};
use crate::server::findings::selection::{Selection, rank};
use crate::server::findings::shown::Names;
use crate::server::limits::{MAX_FILTER_CHARS, MAX_FINDINGS_OFFSET};
use crate::server::{App, Served, language, parameters};

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
pub async fn findings(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Response {
    let served = app.served();
    match answer(&served, &uri, &headers) {
        Ok(answer) => Json(answer).into_response(),
        Err((code, message)) => error::json(StatusCode::BAD_REQUEST, code, message),
    }
}

type Refusal = (&'static str, String);

fn answer(served: &Served, uri: &Uri, headers: &HeaderMap) -> Result<FindingsAnswer, Refusal> {
    const KNOWN: [&str; 8] = ["document", "lang", "entity", "dimension", "severity", "jurisdiction", "limit", "offset"];
    let given = parameters::of(uri).ok_or_else(|| ("parameters", "the parameters are not valid UTF-8".to_owned()))?;
    let given: HashMap<String, String> = given.into_iter().collect();
    if let Some(unknown) = given.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        let unknown: String = unknown.chars().take(40).collect();
        return Err(("parameter-unknown", format!("there is no parameter `{unknown}`; known are {}", KNOWN.join(", "))));
    }
    let lang = match given.get("lang") {
        Some(tag) => served.language(tag).ok_or_else(|| ("lang", "lang is not a language of this library".to_owned()))?,
        None => language::chosen(served, headers),
    };
    let number = |name: &'static str, default: usize, most: usize| match given.get(name).map(|text| text.parse::<usize>()) {
        None => Ok(default),
        Some(Ok(value)) if value <= most => Ok(value),
        Some(_) => Err((name, format!("{name} must be a whole number up to {most}"))),
    };
    let limit = number("limit", DEFAULT_LIMIT, MAX_LIMIT)?;
    let offset = number("offset", 0, MAX_FINDINGS_OFFSET)?;
    let wanted = wanted(&given)?;
    let document = given.get("document");
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
        found.extend(Selection::new(names.findings, &wanted).found.into_iter().map(|finding| (finding, *edition, names)));
    }
    found.sort_by_key(|(finding, ..)| std::cmp::Reverse(rank(finding.severity)));
    let shown = found.iter().skip(offset).take(limit);
    let findings = shown.map(|(finding, edition, names)| Finding::new(finding, edition, names)).collect();
    Ok(FindingsAnswer { lang: lang.to_string(), total: found.len(), findings })
}

/// The filters; a name that no analysis can have is refused, so that a misspelt one is noticed.
fn wanted(given: &HashMap<String, String>) -> Result<Parameters, Refusal> {
    let mut wanted = Parameters::default();
    for filter in Filter::ALL {
        let (name, Some(value)) = (filter.name(), given.get(filter.name())) else { continue };
        if let Some(known) = filter.names().filter(|known| !known.contains(&value.as_str())) {
            return Err((name, format!("{name} is one of {}", known.join(", "))));
        }
        let long = || (name, format!("{name} holds more than {MAX_FILTER_CHARS} characters"));
        wanted = wanted.with(filter, value).ok_or_else(long)?;
    }
    Ok(wanted)
}
