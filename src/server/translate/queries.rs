//! `/translate/queries/{lang}`: what people asked and did not find, and what an editor does about it: an everyday word, tried on the spot, or
//! the section that answers.

use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{Redirect, Response};

use crate::index::{self, Request as Question};
use crate::locale::everyday;
use crate::server::session::private;
use crate::server::translate::EditorContext;
use crate::server::translate::request::UnopenedForm;
use crate::server::{App, Line, Refusal, parameters};
use crate::source::Tag;
use crate::state::asked;
use crate::translate::everyday::{Addition, NotAdded};
use crate::translate::save::Trouble;
use crate::web::{Layout, address};

/// Weeks that the page looks back.
const WEEKS: u32 = 8;
/// Most queries on the page.
const SHOWN: usize = 100;
/// Sections that are shown for a query that is tried.
const TRIED: usize = 6;

#[derive(Template)]
#[template(path = "translate-queries.html")]
struct QueriesPage<'a> {
    layout: Layout<'a>,
    csrf: &'a str,
    lang: Tag,
    lang_name: String,
    report: Option<(&'static str, String)>,
    form: Option<FormView>,
    queries: Vec<QueryView>,
    /// How many of them find something now.
    mended: String,
}

/// A query that an editor works on.
struct FormView {
    q: String,
    means: String,
    /// What it finds with the word that is tried.
    hits: Vec<HitView>,
}

struct HitView {
    key: String,
    title: String,
    document: String,
    address: String,
    chosen: bool,
}

struct QueryView {
    query: String,
    address: String,
    count: u32,
    /// Whether it finds something now.
    found: bool,
}

/// What an address or a form says.
#[derive(Debug, Default, Clone)]
struct Given {
    q: String,
    means: String,
    section: String,
    report: Option<(&'static str, String)>,
}

impl Given {
    fn of(pairs: &[(String, String)]) -> Self {
        let field = |name: &str| {
            let value = pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).unwrap_or_default();
            value.chars().take(everyday::MAX_TEXT).collect::<String>()
        };
        Self { q: field("q"), means: field("means"), section: field("section"), report: None }
    }

    /// What the form wishes to add.
    fn addition(&self, action: &str) -> Addition {
        match action {
            "answer" => Addition::Answer { query: self.q.clone(), section: self.section.clone() },
            _ => Addition::Synonym { said: self.q.clone(), means: self.means.clone() },
        }
    }
}

/// The page.
pub async fn page(Path(lang): Path<String>, context: EditorContext) -> Result<Response, Refusal> {
    let lang = kept(&context, &lang)?;
    let pairs = parameters::of(&context.uri).unwrap_or_default();
    let mut given = Given::of(&pairs);
    let done = pairs.iter().find(|(name, _)| name == "done").map(|(_, value)| value.as_str());
    if done.is_some() {
        given.report = Some(("done", context.word("queries-added")));
    }
    let app = context.app.clone();
    Ok(app.work(Line::Translators, move || shown(&context, &lang, &given, StatusCode::OK)).await?)
}

/// Adds a word or an answer.
pub async fn add(State(app): State<App>, Path(lang): Path<String>, request: Request) -> Result<Response, Refusal> {
    let letter = UnopenedForm::read(request, &app).await?;
    let (context, pairs) = letter.signed_in(&app).await?;
    let lang = kept(&context, &lang)?;
    let field = |name: &str| pairs.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let (csrf, action) = (field("csrf").to_owned(), field("action").to_owned());
    let mut given = Given::of(&pairs);
    let work = move || {
        if context.person.check_csrf(&csrf).is_err() {
            given.report = Some(("fault", context.word("translate-form-old")));
            return shown(&context, &lang, &given, StatusCode::FORBIDDEN);
        }
        let (problem, status) = match added(&context, &lang, &given.addition(&action)) {
            Ok(None) => {
                let mut query = form_urlencoded::Serializer::new(String::new());
                query.append_pair("done", "1");
                return private(Redirect::to(&format!("/translate/queries/{lang}?{}", query.finish())));
            }
            Ok(Some(reason)) => (format!("{} ({reason})", context.word("translate-saved-uncommitted")), StatusCode::OK),
            Err(problem) => (problem, StatusCode::CONFLICT),
        };
        given.report = Some(("fault", problem));
        shown(&context, &lang, &given, status)
    };
    Ok(app.work(Line::Translators, work).await?)
}

/// The kept language that an address names, if this person may change its texts.
fn kept(context: &EditorContext, lang: &str) -> Result<Tag, Refusal> {
    let library = &context.opened.translations.library;
    let tag = library.languages.iter().find(|language| language.derived_from.is_none() && language.tag.as_str() == lang);
    let tag = tag.map(|language| language.tag.clone()).ok_or_else(|| context.missing())?;
    if context.person.account.may_edit(&tag) { Ok(tag) } else { Err(context.person.refuse()) }
}

/// Adds something to the words of a language; gives why it was not committed.
fn added(context: &EditorContext, lang: &Tag, addition: &Addition) -> Result<Option<String>, String> {
    if let Addition::Answer { section, .. } = addition
        && !is_section(context, section)
    {
        return Err(context.word("queries-no-section"));
    }
    let (Some(desk), Some(database)) = (context.desk(), context.app.database()) else { return Err(context.word("translate-closed")) };
    desk.add(database, lang, addition, context.person.account.name.as_str()).map_err(|problem| match problem {
        NotAdded::Faulty(why) => format!("{} ({why})", context.word("queries-faulty")),
        NotAdded::Trouble(Trouble::Merging) => context.word("translate-merging"),
        NotAdded::Trouble(Trouble::NoTurn(problem)) => format!("{} ({problem})", context.word("translate-no-turn")),
        NotAdded::Trouble(trouble) => {
            tracing::error!(?trouble, "an everyday word cannot be written");
            context.word("translate-disk")
        }
    })
}

/// Whether a document that this person may read has such a section.
fn is_section(context: &EditorContext, key: &str) -> bool {
    let Some((slug, label)) = key.split_once('#') else { return false };
    context.served.all_editions().any(|edition| edition.slug == slug && edition.labels.iter().any(|known| known == label))
}

fn shown(context: &EditorContext, lang: &Tag, given: &Given, status: StatusCode) -> Response {
    let found = |query: &str| {
        let hits = context.served.search(&Question { limit: 1, ..Question::new(query, lang) });
        hits.is_ok_and(|answer| answer.is_met)
    };
    let asked = context.app.database().map(|database| database.with(|database| asked::not_found(database, WEEKS)));
    let mut queries: Vec<QueryView> = Vec::new();
    // The scripts of a language are one language here, as they are in its words.
    for asked in asked.into_iter().flatten().flatten().filter(|asked| asked.lang.split('-').next() == Some(lang.bare())) {
        match queries.iter().position(|known| known.query == asked.query) {
            Some(known) => queries[known].count += asked.count,
            None if queries.len() < SHOWN => {
                let mut address = form_urlencoded::Serializer::new(String::new());
                address.append_pair("q", &asked.query);
                queries.push(QueryView {
                    found: found(&asked.query),
                    address: format!("/translate/queries/{lang}?{}", address.finish()),
                    count: asked.count,
                    query: asked.query,
                });
            }
            None => {}
        }
    }
    queries.sort_by_key(|query| (query.found, std::cmp::Reverse(query.count)));
    let mut report = given.report.clone();
    let form = (!given.q.is_empty()).then(|| FormView {
        hits: tried(context, lang, given).unwrap_or_else(|problem| {
            report.get_or_insert(("fault", problem));
            Vec::new()
        }),
        q: given.q.clone(),
        means: given.means.clone(),
    });
    let page = QueriesPage {
        layout: context.layout(context.word("queries-title")),
        csrf: context.person.csrf(),
        lang: lang.clone(),
        lang_name: context.language_name(lang),
        mended: context.served.words.of(&context.tag).count("queries-mended", queries.iter().filter(|query| query.found).count()),
        report,
        form,
        queries,
    };
    context.answer(&page, status)
}

/// What a query finds with a word as it would be added.
fn tried(context: &EditorContext, lang: &Tag, given: &Given) -> Result<Vec<HitView>, String> {
    let snapshot = &context.opened.translations.snapshot;
    let path = everyday::path(lang);
    let text = snapshot.bytes(&path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let words = match given.means.is_empty() {
        true => everyday::parse(&text, &path, None).0,
        false => given.addition("word").tried(&text, &path).map_err(|why| format!("{} ({why})", context.word("queries-faulty")))?,
    };
    let question = Question { limit: TRIED, trial: Some((lang, &words)), ..Question::new(&given.q, lang) };
    let answer = context.served.search(&question).map_err(|error| error.to_string())?;
    let view = |hit: index::Hit| {
        let key = format!("{}#{}", hit.document, hit.section);
        HitView {
            address: address::section(&hit.lang, &hit.document, &hit.section),
            chosen: key == given.section,
            key,
            title: hit.title,
            document: hit.document_title,
        }
    };
    Ok(answer.hits.into_iter().map(view).collect())
}
