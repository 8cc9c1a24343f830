//! `/{lang}/changes`: which documents are new or changed, and what became of reports.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};

use crate::server::{Line, Reader, Refusal, language};
use crate::state::reports::{self, Report};
use crate::web::{Layout, address};

/// Documents on the page: the newest.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage<'a> {
    layout: Layout<'a>,
    documents: Vec<DocumentView>,
    reports: Vec<ReportView>,
}

struct DocumentView {
    title: String,
    address: String,
    date: String,
    version: String,
}

struct ReportView {
    title: String,
    address: String,
    kind: String,
    day: String,
    answer: String,
}

/// The page.
pub async fn page(reader: Reader) -> Result<Response, Refusal> {
    let tag = reader.tag.to_string();
    let answered = match reader.app.database() {
        Some(database) => database.run(move |database| reports::answered(database, &tag)).await.unwrap_or_else(|error| {
            tracing::error!(%error, "reports cannot be read");
            Vec::new()
        }),
        None => Vec::new(),
    };
    let app = reader.app.clone();
    app.work(Line::Readers, move || shown(&reader, answered)).await?
}

fn shown(reader: &Reader, answered: Vec<Report>) -> Result<Response, Refusal> {
    let words = reader.words();
    let mut editions: Vec<_> = reader.served.all_editions().filter(|edition| edition.tag == reader.tag).collect();
    editions.sort_by(|one, other| other.date.cmp(&one.date).then_with(|| one.slug.cmp(&other.slug)));
    let document = |edition: &&crate::edition::release::EditionEntry| DocumentView {
        title: edition.title.clone(),
        address: address::document(&reader.tag, &edition.slug),
        date: edition.date.clone(),
        version: edition.version.clone(),
    };
    // What somebody may not read now, he is not told of, whoever reported it.
    let report = |report: Report| {
        let edition = reader.served.edition(&report.said.document, &reader.tag)?;
        let has = edition.labels.contains(&report.said.section);
        Some(ReportView {
            title: edition.title.clone(),
            address: match has {
                true => address::section(&reader.tag, &edition.slug, &report.said.section),
                false => address::document(&reader.tag, &edition.slug),
            },
            kind: words.get(&format!("report-kind-{}", report.said.kind.name())),
            day: report.answered.unwrap_or(report.day),
            answer: report.answer,
        })
    };
    let languages = language::links(&reader.served, &reader.tag, "/changes");
    let page = ChangesPage {
        layout: Layout { tag: &reader.tag, words, title: words.get("changes-title"), query: String::new(), languages },
        documents: editions.iter().take(SHOWN).map(document).collect(),
        reports: answered.into_iter().filter_map(report).collect(),
    };
    let html = page.render().map_err(|fault| Refusal::fault(&fault))?;
    Ok(Html(html).into_response())
}
