//! `GET /translate/{lang}/{name}`: the messages of a document in their order, and one of them to work on.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::diagnostic::Diagnostic;
use crate::locale::compose::Composed;
use crate::locale::review::State;
use crate::locale::serbian;
use crate::server::parameters;
use crate::server::session::Refused;
use crate::server::translate::request::At;
use crate::server::translate::sent::Sent;
use crate::server::translate::view::{self, EventView, FaultView, FieldView, Stretch};
use crate::server::translate::{Place, Room, live, saving};
use crate::source::Tag;
use crate::state::work;
use crate::translate::Item;
use crate::translate::form;
use crate::translate::terms::GlossaryEntry;
use crate::web::{Layout, assets};

/// Characters of a message that the list shows.
const LISTED: usize = 70;
/// Most messages of the memory that are shown.
const MATCHES: usize = 3;

/// What a request brings to the page besides its address.
#[derive(Debug, Default)]
pub struct Given {
    /// The message.
    pub id: Option<String>,
    /// The form as it was sent: shown as it is, instead of what is saved.
    pub sent: Option<Sent>,
    /// What became of the request.
    pub report: Option<Report>,
    /// What is wrong with the text that was sent.
    pub faults: Vec<Diagnostic>,
    /// What two people started from, and what the other one has saved.
    pub theirs: Option<(String, String)>,
    /// The source entry that the form was translated from, where it has changed since.
    pub original_before: Option<String>,
    /// Whether warnings were seen.
    pub warnings_seen: bool,
    /// Whether the page with the unsaved text is wanted.
    pub preview: bool,
    /// The filter of the list.
    pub state: String,
}

/// A sentence about what became of a request.
#[derive(Debug)]
pub struct Report {
    id: &'static str,
    detail: String,
}

impl Report {
    /// A sentence of the interface.
    pub fn word(id: &'static str) -> Self {
        Self { id, detail: String::new() }
    }

    /// A sentence with what the program says of it.
    pub fn with(id: &'static str, detail: String) -> Self {
        Self { id, detail }
    }
}

#[derive(Template)]
#[template(path = "translate.html")]
struct Page<'a> {
    layout: Layout<'a>,
    script: String,
    lang: Tag,
    lang_name: String,
    address: String,
    report: Option<(&'static str, String)>,
    filters: Vec<FilterView>,
    rows: Vec<Row>,
    progress: String,
    message: Option<MessageView<'a>>,
}

struct FilterView {
    name: String,
    count: usize,
    address: String,
    current: bool,
}

struct Row {
    address: String,
    state: &'static str,
    state_name: String,
    text: String,
    current: bool,
    drafted: bool,
}

struct MessageView<'a> {
    id: String,
    state: &'static str,
    state_name: String,
    by: String,
    comment: String,
    csrf: &'a str,
    filter: String,
    shape: String,
    before: String,
    original: String,
    source: Vec<FieldView>,
    source_changed: Vec<Stretch>,
    fields: Vec<FieldView>,
    fluent: Option<String>,
    /// Whether fields can show it.
    composed: bool,
    insertions: Vec<String>,
    variables: Vec<String>,
    drafted: bool,
    may_approve: bool,
    faults: Vec<FaultView>,
    ask_for_warnings: bool,
    warnings_seen: bool,
    theirs: Option<Theirs>,
    other_script: Option<(Tag, String)>,
    terms: Vec<GlossaryEntry>,
    matches: Vec<MatchView>,
    events: Vec<EventView>,
    around: Vec<Neighbour>,
    after: Vec<Neighbour>,
    previous: Option<String>,
    next: Option<String>,
    picture: Option<String>,
    section: String,
    lang: Tag,
}

struct Theirs {
    base: Vec<Stretch>,
    mine: Vec<Stretch>,
}

struct MatchView {
    score: u8,
    original: String,
    translation: String,
    address: String,
}

struct Neighbour {
    address: String,
    source: String,
    translation: String,
}

/// The page.
pub async fn page(At { room, place }: At) -> Result<Response, Refused> {
    let pairs = parameters::of(&room.uri).unwrap_or_default();
    let pair = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let report = pair("done").and_then(|done| match done.as_str() {
        "draft" => Some(Report::word("translate-done-draft")),
        "needs-review" => Some(Report::word("translate-done-needs-review")),
        "approved" => Some(Report::word("translate-done-approved")),
        _ => None,
    });
    let given = Given { id: pair("id"), state: pair("state").unwrap_or_default(), report, ..Given::default() };
    show(&room, &place, given, StatusCode::OK).await
}

/// The page with what a request has brought.
pub async fn show(room: &Room, place: &Place, given: Given, status: StatusCode) -> Result<Response, Refused> {
    let id = given.sent.as_ref().map(|sent| sent.id.clone()).or_else(|| given.id.clone());
    let stored = Stored::read(room, place, id.as_deref()).await;
    let opened = Arc::clone(&room.opened);
    let items = opened.workbook.items(&place.lang, &place.name);
    let words = room.served.words.of(&room.tag);
    let wanted = |item: &Item| given.state.is_empty() || is_wanted(item.state, &given.state);
    let current = id.as_ref().and_then(|id| items.iter().position(|item| item.id == *id));
    let current = current.or_else(|| if id.is_none() { items.iter().position(wanted) } else { None });
    let listed: Vec<usize> = (0..items.len()).filter(|&i| wanted(&items[i]) || Some(i) == current).collect();
    let row = |&i: &usize| Row {
        address: place.of_message(&items[i].id, &given.state),
        state: view::state_key(items[i].state),
        state_name: view::state_name(view::state_key(items[i].state), words),
        text: short(&view::lines(items[i].original, &items[i].id)),
        current: Some(i) == current,
        drafted: stored.drafted.contains(&items[i].id),
    };
    let rows = listed.iter().map(row).collect();
    let message = match current {
        Some(current) => Some(message(room, place, &items, current, &listed, &given, &stored).await),
        None => None,
    };
    let report = given.report.as_ref().map(|report| {
        let detail = if report.detail.is_empty() { String::new() } else { format!(" ({})", report.detail) };
        (if report.id.starts_with("translate-done") { "done" } else { "fault" }, room.word(report.id) + &detail)
    });
    let approved = items.iter().filter(|item| item.state == State::Approved).count();
    let number = |n: usize| crate::locale::bundle::Argument::Number(n as f64);
    let page = Page {
        layout: room.layout(format!("{} · {}", room.title(&place.name), room.language_name(&place.lang))),
        script: assets::address("translate.js"),
        lang: place.lang.clone(),
        lang_name: room.language_name(&place.lang),
        address: place.address(),
        report,
        filters: filters(place, &items, &given.state, words),
        rows,
        progress: words.with("translate-progress", &[("approved", number(approved)), ("total", number(items.len()))]),
        message,
    };
    Ok(room.answer(&page, status))
}

/// What the database knows of a message and its reader.
#[derive(Default)]
struct Stored {
    drafted: BTreeSet<String>,
    draft: Option<Sent>,
    events: Vec<work::Event>,
}

impl Stored {
    async fn read(room: &Room, place: &Place, id: Option<&str>) -> Self {
        let Some(database) = room.app.database() else { return Self::default() };
        let (person, spot) = (room.person.account.name.clone(), saving::spot(place, id.unwrap_or_default()));
        let read = database.run(move |database| -> rusqlite::Result<Self> {
            let drafted = work::drafted(database, &person, &spot.lang, &spot.document)?;
            let draft = work::draft(database, &person, &spot)?;
            let events = work::events(database, &spot)?;
            Ok(Self { drafted: drafted.into_iter().collect(), draft: draft.and_then(|draft| serde_json::from_str(&draft).ok()), events })
        });
        read.await.unwrap_or_default()
    }
}

/// Whether a state belongs to a filter of the list.
fn is_wanted(state: State, filter: &str) -> bool {
    match filter {
        "due" => matches!(state, State::Missing | State::Stale | State::Draft),
        filter => view::state_key(state) == filter,
    }
}

fn filters(place: &Place, items: &[Item], chosen: &str, words: crate::locale::words::LanguageWords) -> Vec<FilterView> {
    let filter = |key: &str| {
        let count = items.iter().filter(|item| key.is_empty() || is_wanted(item.state, key)).count();
        let name = if key.is_empty() { words.get("translate-all") } else { view::state_name(key, words) };
        let address = if key.is_empty() { place.address() } else { format!("{}?state={key}", place.address()) };
        FilterView { name, count, address, current: key == chosen }
    };
    let all = ["", "due", "missing", "stale", "draft", "needs-review", "approved"].into_iter().map(filter);
    all.filter(|filter| filter.count > 0 || filter.current).collect()
}

async fn message<'a>(
    room: &'a Room,
    place: &Place,
    items: &[Item<'_>],
    current: usize,
    listed: &[usize],
    given: &Given,
    stored: &Stored,
) -> MessageView<'a> {
    let item = &items[current];
    let words = room.served.words.of(&room.tag);
    let original = Composed::find(item.original, &item.id);
    let saved = item.translation.and_then(|text| Composed::find(text, &item.id));
    let composed = original.is_some() && (item.translation.is_none() || saved.is_some());
    // What was just sent, else what was being written, else what is saved.
    let draft = given.sent.is_none().then_some(stored.draft.as_ref()).flatten();
    let work = given.sent.clone().or_else(|| draft.cloned()).unwrap_or_else(|| fresh(item, original.as_ref(), saved.as_ref(), &place.lang));
    let shape = if work.shape.value.is_none() && work.shape.attributes.is_empty() {
        original.as_ref().map(|original| form::shape(original, saved.as_ref(), &place.lang)).unwrap_or_default()
    } else {
        work.shape.clone()
    };
    let mut fields = form::fields(&shape);
    for (field, text) in fields.iter_mut().zip(&work.texts) {
        field.text.clone_from(text);
    }
    let faults = match (&given.sent, item.translation) {
        (Some(_), _) => given.faults.clone(),
        (None, Some(_)) => live::saved_faults(&room.opened.workbook, place, &item.id),
        (None, None) => Vec::new(),
    };
    let help = room.opened.help(&place.lang);
    let english = view::lines(item.original, &item.id);
    let texts = original.as_ref().map(form::fields).unwrap_or_default();
    let mut matches: Vec<_> = texts.iter().flat_map(|field| help.memory.similar(&field.text, MATCHES + 1)).collect();
    matches.retain(|found| found.id != item.id);
    matches.sort_by(|a, b| b.score.cmp(&a.score).then(a.translation.cmp(b.translation)));
    matches.dedup_by(|a, b| a.translation == b.translation);
    let matches = matches.into_iter().take(MATCHES).map(|found| MatchView {
        score: found.score,
        original: found.original.to_owned(),
        translation: found.translation.to_owned(),
        address: Place { lang: place.lang.clone(), name: found.document.to_owned() }.of_message(found.id, ""),
    });
    let old = given.original_before.as_deref().or_else(|| {
        let stale = item.state == State::Stale;
        item.record.as_ref().filter(|_| stale).and_then(|record| record.original.as_deref())
    });
    let neighbour = |&i: &usize| Neighbour {
        address: place.of_message(&items[i].id, &given.state),
        source: short(&view::lines(items[i].original, &items[i].id)),
        translation: items[i].translation.map(|text| short(&view::lines(text, &items[i].id))).unwrap_or_default(),
    };
    let at = listed.iter().position(|&i| i == current).unwrap_or_default();
    let to = |i: usize| listed.get(i).map(|&i| place.of_message(&items[i].id, &given.state));
    let other = room.opened.workbook.derived(&place.lang).cloned();
    let text_now = fields.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join("\n");
    let document = room.opened.workbook.library.documents.iter().any(|document| document.slug == place.name);
    let mut picture = form_urlencoded::Serializer::new(String::new());
    picture.append_pair("id", &item.id);
    if given.preview || draft.is_some() {
        picture.append_pair("draft", &super::now().to_string());
    }
    let query = picture.finish();
    let stops = given.faults.iter().any(Diagnostic::is_error);
    MessageView {
        state: view::state_key(item.state),
        state_name: view::state_name(view::state_key(item.state), words),
        by: item.record.as_ref().map(|record| record.by.clone()).unwrap_or_default(),
        comment: item.comment.clone(),
        csrf: room.person.csrf(),
        filter: given.state.clone(),
        shape: serde_json::to_string(&shape).unwrap_or_default(),
        before: work.before.clone(),
        original: work.original.clone(),
        source: original
            .as_ref()
            .map(|original| view::field_views(form::fields(original), words, &room.opened.workbook.library.source))
            .unwrap_or_default(),
        source_changed: old.map(|old| view::stretches(old, item.original)).unwrap_or_default(),
        fields: view::field_views(fields, words, &place.lang),
        fluent: work.fluent.clone().or_else(|| (!composed).then(|| item.translation.unwrap_or_default().to_owned())),
        composed,
        insertions: original.as_ref().map(view::insertions).unwrap_or_default(),
        variables: original.as_ref().map(view::variables).unwrap_or_default(),
        drafted: draft.is_some(),
        may_approve: room.person.account.may_approve(&place.lang),
        ask_for_warnings: !given.faults.is_empty() && !stops,
        warnings_seen: given.warnings_seen,
        faults: view::fault_views(&faults, words),
        theirs: given.theirs.as_ref().map(|(base, theirs)| Theirs {
            base: view::stretches(&view::lines(base, &item.id), &view::lines(theirs, &item.id)),
            mine: view::stretches(&view::lines(base, &item.id), &text_now),
        }),
        other_script: other.map(|tag| (tag, serbian::to_latin(&text_now))).filter(|(_, text)| !text.trim().is_empty()),
        terms: help.terms.within(&english).into_iter().cloned().collect(),
        matches: matches.collect(),
        events: view::event_views(stored.events.clone(), words, &item.id),
        around: listed[at.saturating_sub(2)..at].iter().map(neighbour).collect(),
        after: listed[(at + 1).min(listed.len())..(at + 3).min(listed.len())].iter().map(neighbour).collect(),
        previous: at.checked_sub(1).and_then(to),
        next: to(at + 1),
        picture: document.then(|| format!("{}/page.png?{query}", place.address())),
        section: format!("{}/section?{query}", place.address()),
        lang: place.lang.clone(),
        id: item.id.clone(),
    }
}

/// The form of a message as it is saved.
fn fresh(item: &Item, original: Option<&Composed>, saved: Option<&Composed>, tag: &Tag) -> Sent {
    let shape = original.map(|original| form::shape(original, saved, tag)).unwrap_or_default();
    Sent {
        id: item.id.clone(),
        texts: form::fields(&shape).into_iter().map(|field| field.text).collect(),
        shape,
        fluent: None,
        before: item.translation.unwrap_or_default().to_owned(),
        original: item.original.to_owned(),
    }
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LISTED) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
