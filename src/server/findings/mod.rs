//! The findings of an analysis: a page to look through them, and downloads of what it shows.

pub mod api;
pub(super) mod parameters;
pub mod record;
mod selection;
mod sheet;
mod shown;
mod summary;

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, Uri};
use axum::response::{Html, IntoResponse, Response};

use crate::edition::findings::Findings;
use crate::edition::release::{EditionEntry, View};
use crate::locale::bundle::Argument;
use crate::server::findings::parameters::{Order, Parameters};
use crate::server::findings::record::FindingsAnswer;
use crate::server::findings::selection::Selection;
use crate::server::findings::shown::{Names, ShownFinding};
use crate::server::findings::summary::Bar;
use crate::server::limits::FINDINGS_PER_PAGE;
use crate::server::search::facets::{Choice, Facet};
use crate::server::{Line, Reader, Refusal, Served, download, language};
use crate::source::Tag;
use crate::state::audit::Act;
use crate::web::{Layout, address};

#[derive(Template)]
#[template(path = "findings.html")]
struct FindingsPage<'a> {
    layout: Layout<'a>,
    /// The title of the document.
    title: &'a str,
    kind: String,
    back: String,
    illustrative: bool,
    notices: Vec<String>,
    /// The day it describes and the one it is compared with: names and values.
    days: Vec<(String, String)>,
    kosovo_note: Option<String>,
    count: String,
    narrowed: Vec<Choice>,
    facets: Vec<Facet>,
    orders: Vec<OrderLink>,
    bars: Vec<Bar>,
    findings: Vec<ShownFinding<'a>>,
    offset: usize,
    previous: Option<String>,
    next: Option<String>,
    /// Everything, without a filter.
    all: String,
    csv: String,
    json: String,
}

/// An order of the findings, as a link.
struct OrderLink {
    name: String,
    address: String,
    current: bool,
}

/// What a request for findings is about.
struct Asked<'a> {
    tag: &'a Tag,
    edition: &'a EditionEntry,
    findings: &'a Findings,
    parameters: Parameters,
}

/// Answers with what `make` makes of what is asked for.
async fn answered(
    reader: Reader,
    slug: String,
    uri: Uri,
    act: Act,
    make: impl FnOnce(&Asked, &Served) -> Result<Response, Refusal> + Send + 'static,
) -> Result<Response, Refusal> {
    let parameters = Parameters::of(&uri)?;
    let edition = reader.served.edition(&slug, &reader.tag).ok_or_else(Refusal::missing)?;
    reader.recorded(act, edition, View::Page).await?;
    let Reader { app, served, tag, .. } = reader;
    app.work(Line::Readers, move || {
        let edition = served.edition(&slug, &tag).ok_or_else(Refusal::missing)?;
        let findings = served.findings(&slug, &tag).ok_or_else(Refusal::missing)?;
        make(&Asked { tag: &tag, edition, findings, parameters }, &served)
    })
    .await?
}

/// `/{lang}/documents/{slug}/findings`: findings to look through.
pub async fn page(reader: Reader, Path((_, slug)): Path<(String, String)>, uri: Uri) -> Result<Response, Refusal> {
    let make = |asked: &Asked, served: &Served| {
        let html = asked.page(served).render().map_err(|fault| Refusal::fault(&fault))?;
        Ok(Html(html).into_response())
    };
    answered(reader, slug, uri, Act::Read, make).await
}

/// `/{lang}/documents/{slug}/findings.csv`: all that the filters leave, for a spreadsheet.
pub async fn csv(reader: Reader, Path((_, slug)): Path<(String, String)>, uri: Uri) -> Result<Response, Refusal> {
    let make = |asked: &Asked, served: &Served| {
        let names = Names::new(served, asked.tag, asked.findings);
        let bytes = sheet::csv(&asked.selection().found, &names).map_err(|fault| Refusal::fault(&fault))?;
        Ok(asked.file(&names, bytes, "csv", "text/csv; charset=utf-8"))
    };
    answered(reader, slug, uri, Act::Download, make).await
}

/// `/{lang}/documents/{slug}/findings.json`: the same, for programs.
pub async fn json(reader: Reader, Path((_, slug)): Path<(String, String)>, uri: Uri) -> Result<Response, Refusal> {
    let make = |asked: &Asked, served: &Served| {
        let names = Names::new(served, asked.tag, asked.findings);
        let found = asked.selection().found;
        let findings: Vec<_> = found.iter().map(|finding| record::Finding::new(finding, asked.edition, &names)).collect();
        let answer = FindingsAnswer { lang: asked.tag.to_string(), total: findings.len(), findings };
        let bytes = serde_json::to_vec_pretty(&answer).map_err(|fault| Refusal::fault(&fault))?;
        Ok(asked.file(&names, bytes, "json", "application/json"))
    };
    answered(reader, slug, uri, Act::Download, make).await
}

impl<'a> Asked<'a> {
    fn selection(&self) -> Selection<'a> {
        Selection::new(self.findings, &self.parameters)
    }

    /// The address of what is asked for, in a language; `ending` is that of a download.
    fn address(&self, tag: &Tag, ending: &str, parameters: &Parameters) -> String {
        format!("{}{ending}{}", address::findings(tag, &self.edition.slug), parameters.query())
    }

    fn page(&self, served: &'a Served) -> FindingsPage<'a> {
        let (tag, edition, parameters) = (self.tag, self.edition, &self.parameters);
        let words = served.words.of(tag);
        let names = Names::new(served, tag, self.findings);
        let selection = self.selection();
        let address = |parameters: &Parameters| self.address(tag, "", parameters);
        let (total, offset) = (selection.found.len(), parameters.offset);
        let shown: Vec<_> = selection.found.iter().skip(offset).take(FINDINGS_PER_PAGE).collect();
        let end = offset + shown.len();
        let last = total.saturating_sub(1) / FINDINGS_PER_PAGE * FINDINGS_PER_PAGE;
        let order = |order: Order| OrderLink {
            name: words.get(&format!("findings-order-{}", order.name())),
            address: address(&parameters.ordered(order)),
            current: order == parameters.order,
        };
        let mut languages = language::links(served, tag, "");
        for link in &mut languages {
            link.address = self.address(&link.tag, "", &parameters.at(0));
        }
        let day = |id: &str, date: &str| (words.get(id), names.day(date));
        let baseline = self.findings.baseline.as_deref().map(|date| day("analysis-baseline", date));
        let speaks_of = |name: &str| {
            edition.jurisdictions.iter().chain(self.findings.entities.iter().map(|entity| &entity.jurisdiction)).any(|known| known == name)
        };
        FindingsPage {
            kind: words.get(&format!("kind-{}", edition.kind.name())),
            back: address::document(tag, &edition.slug),
            illustrative: self.findings.illustrative,
            notices: self.findings.notices.iter().map(|notice| words.count(&notice.id, notice.count)).collect(),
            days: std::iter::once(day("analysis-as-of", &self.findings.as_of)).chain(baseline).collect(),
            kosovo_note: speaks_of("kosovo").then(|| words.plain("kosovo-note")),
            count: words.count("findings-count", total),
            narrowed: selection.narrowed(parameters, &names, address),
            facets: selection.facets(parameters, &names, address),
            orders: if total > 1 { Order::ALL.into_iter().map(order).collect() } else { Vec::new() },
            bars: summary::bars(&selection, &names),
            findings: shown.into_iter().map(|finding| ShownFinding::new(finding, &names)).collect(),
            offset,
            previous: (offset > 0).then(|| address(&parameters.at(offset.saturating_sub(FINDINGS_PER_PAGE).min(last)))),
            next: (end < total).then(|| address(&parameters.at(end))),
            all: address(&Parameters::default()),
            csv: self.address(tag, ".csv", &parameters.at(0)),
            json: self.address(tag, ".json", &parameters.at(0)),
            title: &edition.title,
            layout: Layout {
                tag,
                words,
                title: words.with("findings-page-title", &[("title", Argument::Text(edition.listed().to_owned()))]),
                query: String::new(),
                languages,
            },
        }
    }

    /// A download under a name that people recognise.
    fn file(&self, names: &Names, bytes: Vec<u8>, ending: &str, mime: &'static str) -> Response {
        let (slug, tag) = (&self.edition.slug, self.tag);
        let title = self.edition.title.replace(['/', '\\', ':'], "-");
        let name = format!("{title} - {} ({tag}).{ending}", names.words.get("analysis-findings"));
        let disposition = format!("attachment; filename=\"{slug}-findings-{tag}.{ending}\"; filename*=UTF-8''{}", download::encoded(&name));
        let mut response = bytes.into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(mime));
        if let Ok(value) = HeaderValue::from_str(&disposition) {
            response.headers_mut().insert(CONTENT_DISPOSITION, value);
        }
        response
    }
}
