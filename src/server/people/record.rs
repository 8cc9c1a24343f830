//! `/audit`: who did what, filtered, and as files.

use askama::Template;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::Response;

use crate::server::people::Office;
use crate::server::session::private;
use crate::server::{Refusal, parameters};
use crate::state::audit::{self, Act, COMMAND_LINE, Deed, Entry, PROGRAM, Wanted};
use crate::state::connection;
use crate::translate::exchange::guarded;
use crate::web::Layout;

/// Entries of a page: the newest.
const SHOWN: usize = 200;
/// Most entries of a file: a year of a busy library; more are taken in several files, by day.
const MAX_FILE: usize = 1_000_000;
/// Longest value of a filter, in characters.
const MAX_VALUE: usize = 100;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage<'a> {
    layout: Layout<'a>,
    wanted: Filter,
    entries: Vec<EntryView>,
    shown: String,
    csv: String,
    lines: String,
}

/// The filters as they were typed.
struct Filter {
    from: String,
    to: String,
    person: String,
    document: String,
}

struct EntryView {
    entry: Entry,
    /// What was done, for people.
    act: String,
    /// Where it came from, for people.
    from: String,
}

impl Filter {
    fn of(office: &Office) -> Self {
        let given = parameters::of(&office.desk.uri).unwrap_or_default();
        let value = |name: &str| {
            let value = given.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).unwrap_or_default();
            value.chars().take(MAX_VALUE).collect::<String>()
        };
        Self { from: value("from"), to: value("to"), person: value("person"), document: value("document") }
    }

    fn wanted(&self, newest: usize) -> Wanted {
        let given = |value: &String| (!value.is_empty()).then(|| value.clone());
        // What is no day filters nothing out.
        let day = |value: &String| value.parse::<jiff::civil::Date>().ok().map(|day| day.to_string());
        let (person, document) = (given(&self.person), given(&self.document));
        Wanted { from: day(&self.from), to: day(&self.to), person, document, number: None, newest: Some(newest) }
    }

    fn query(&self) -> String {
        let fields = [("from", &self.from), ("to", &self.to), ("person", &self.person), ("document", &self.document)];
        form_urlencoded::Serializer::new(String::new()).extend_pairs(fields.into_iter().filter(|(_, value)| !value.is_empty())).finish()
    }
}

/// The page.
pub async fn page(office: Office) -> Result<Response, Refusal> {
    let filter = Filter::of(&office);
    let entries = entries(&office, &filter, SHOWN).await?;
    let words = office.desk.words();
    let act = |name: &str| if Act::ALL.iter().any(|act| act.name() == name) { words.get(&format!("act-{name}")) } else { name.to_owned() };
    let from = |from: &str| match from {
        COMMAND_LINE => words.get("audit-command-line"),
        PROGRAM => words.get("audit-program"),
        address => address.to_owned(),
    };
    let page = AuditPage {
        layout: office.desk.layout("audit-title"),
        shown: words.count("audit-shown", entries.len()),
        // The newest first: it is what people look for.
        entries: entries.into_iter().rev().map(|entry| EntryView { act: act(&entry.act), from: from(&entry.from), entry }).collect(),
        csv: format!("/audit.csv?{}", filter.query()),
        lines: format!("/audit.jsonl?{}", filter.query()),
        wanted: filter,
    };
    Ok(office.desk.answer(&page, StatusCode::OK))
}

async fn entries(office: &Office, filter: &Filter, newest: usize) -> Result<Vec<Entry>, Refusal> {
    let wanted = filter.wanted(newest);
    let read = move |database: &mut crate::state::Connection| {
        let mut entries = Vec::new();
        audit::list::<connection::Error>(database, &wanted, |entry| {
            entries.push(entry);
            Ok(())
        })?;
        Ok(entries)
    };
    office.desk.on_database(read).await
}

/// `/audit.csv`: what others have typed (a name that was refused) is no formula of a spreadsheet.
pub async fn csv(office: Office) -> Result<Response, Refusal> {
    let write = |entries: Vec<Entry>| {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(["at", "person", "act", "document", "lang", "version", "from"])?;
        for Entry { at, person, act, document, lang, version, from, .. } in entries {
            out.write_record([at, guarded(&person), act, guarded(&document), lang, guarded(&version), from])?;
        }
        out.into_inner().map_err(|fault| fault.into_error().into())
    };
    file(office, "csv", "text/csv; charset=utf-8", write).await
}

/// `/audit.jsonl`
pub async fn lines(office: Office) -> Result<Response, Refusal> {
    let write = |entries: Vec<Entry>| {
        let mut out = Vec::new();
        for entry in entries {
            serde_json::to_writer(&mut out, &entry)?;
            out.push(b'\n');
        }
        Ok(out)
    };
    file(office, "jsonl", "application/jsonl", write).await
}

async fn file(
    office: Office,
    ending: &str,
    mime: &'static str,
    write: impl FnOnce(Vec<Entry>) -> anyhow::Result<Vec<u8>> + Send + 'static,
) -> Result<Response, Refusal> {
    let filter = Filter::of(&office);
    let deed = Deed::of(&office.person.account.name, Act::Audit, office.person.address).saying(filter.query());
    office.desk.on_database(move |database| audit::record(database, &deed)).await?;
    let entries = entries(&office, &filter, MAX_FILE).await?;
    let bytes = tokio::task::spawn_blocking(move || write(entries)).await.map_err(|fault| Refusal::fault(&fault))?;
    let bytes = bytes.map_err(|fault| Refusal::fault(&fault))?;
    let name = format!("attachment; filename=\"audit.{ending}\"");
    Ok(private(([(CONTENT_TYPE, mime.to_owned()), (CONTENT_DISPOSITION, name)], Body::from(Bytes::from(bytes)))))
}
