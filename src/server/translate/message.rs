//! One message to work on: its source, its form, what helps to fill it, and what stands around it.

use crate::diagnostic::Diagnostic;
use crate::locale::compose::Composed;
use crate::locale::serbian;
use crate::locale::text::is_same;
use crate::server::translate::list::short;
use crate::server::translate::page::{Given, Stored};
use crate::server::translate::sent::Sent;
use crate::server::translate::view::{self, EventView, FaultView, FieldView, Stretch};
use crate::server::translate::{EditorContext, GLOSSARY, MessageFile, live};
use crate::source::Tag;
use crate::translate::Item;
use crate::translate::form;
use crate::translate::terms::GlossaryEntry;

/// Most messages of the memory that are shown.
const MATCHES: usize = 3;
/// Messages shown before and after the one on the page.
const NEIGHBOURS: usize = 2;

/// A message.
pub struct MessageView<'a> {
    pub id: String,
    pub lang: Tag,
    pub state: &'static str,
    pub state_name: String,
    /// Who decided that.
    pub by: String,
    /// What its author says about it.
    pub author_note: String,
    pub csrf: &'a str,
    /// Whose page it is: a browser keeps texts apart by it.
    pub person: &'a str,
    /// The filter of the list.
    pub filter: String,
    pub source: SourceView,
    pub form: FormView,
    pub help: HelpView,
    pub around: Around,
    pub events: Vec<EventView>,
    /// A comment that is not written down yet.
    pub comment: String,
    pub may_approve: bool,
    /// The picture of its page, where it is printed.
    pub picture: Option<String>,
    /// Its section of the reading page.
    pub section: String,
}

/// The source.
pub struct SourceView {
    /// The entry as it stands in its file.
    pub entry: String,
    pub fields: Vec<FieldView>,
    /// How it has changed since it was translated.
    pub changed: Vec<Stretch>,
    /// What can be put into a text.
    pub insertions: Vec<String>,
    /// What a text can be split by.
    pub variables: Vec<String>,
}

/// The form.
pub struct FormView {
    pub shape: String,
    pub before: String,
    pub begun: Option<String>,
    pub fields: Vec<FieldView>,
    pub fluent: Option<String>,
    /// Whether fields can show it.
    pub composed: bool,
    /// A word about a draft, where one is shown.
    pub drafted: Option<&'static str>,
    pub faults: Vec<FaultView>,
    pub ask_for_warnings: bool,
    pub warnings_seen: bool,
    pub theirs: Option<Theirs>,
    /// What a text that waits changes in the approved one, which readers keep.
    pub published: Vec<Stretch>,
    pub other_script: Option<(Tag, String)>,
}

/// Two texts that were begun from one.
pub struct Theirs {
    pub base: Vec<Stretch>,
    pub mine: Vec<Stretch>,
}

/// What helps.
pub struct HelpView {
    pub terms: Vec<GlossaryEntry>,
    pub matches: Vec<MatchView>,
}

/// A text that was translated before.
pub struct MatchView {
    pub score: u8,
    pub original: String,
    pub translation: String,
    pub state: &'static str,
    pub state_name: String,
    pub address: String,
}

/// What stands around a message in the list.
pub struct Around {
    pub before: Vec<Neighbour>,
    pub after: Vec<Neighbour>,
    pub previous: Option<String>,
    pub next: Option<String>,
}

/// A message nearby.
pub struct Neighbour {
    pub address: String,
    pub source: String,
    pub translation: String,
}

impl<'a> MessageView<'a> {
    /// The message at a place among all, with what a request has brought and what the database knows.
    pub fn of(
        context: &'a EditorContext,
        file: &MessageFile,
        items: &[Item],
        current: usize,
        listed: &[usize],
        given: &Given,
        stored: &Stored,
    ) -> Self {
        let item = &items[current];
        let words = context.served.words.of(&context.tag);
        let work = Work::of(item, file, given, stored);
        let is_document = context.opened.translations.library.documents.iter().any(|document| document.slug == file.name);
        let mut picture = form_urlencoded::Serializer::new(String::new());
        picture.append_pair("id", &item.id);
        if given.preview || work.is_draft {
            picture.append_pair("draft", &crate::locale::review::seconds().to_string());
        }
        let query = picture.finish();
        Self {
            state: item.state.name(),
            state_name: view::state_name(item.state.name(), words),
            by: item.by().to_owned(),
            author_note: item.comment.clone(),
            csrf: context.person.csrf(),
            person: context.person.account.name.as_str(),
            filter: given.state.clone(),
            source: SourceView::of(context, item, &work),
            help: HelpView::of(context, file, item, &work),
            around: Around::of(file, items, current, listed, &given.state),
            events: view::event_views(stored.events.clone(), words, &item.id),
            comment: given.comment.clone(),
            may_approve: context.person.account.may_approve(&file.lang),
            picture: is_document.then(|| format!("{}/page.png?{query}", file.address())),
            section: format!("{}/section?{query}", file.address()),
            lang: file.lang.clone(),
            id: item.id.clone(),
            form: FormView::of(context, file, item, work, given),
        }
    }
}

/// The text that is worked on: what was just sent, else what was being written, else what is saved.
struct Work {
    sent: Sent,
    is_draft: bool,
    original: Option<Composed>,
    saved: Option<Composed>,
    /// The source that it was translated from, where it has changed since.
    original_before: Option<String>,
}

impl Work {
    fn of(item: &Item, file: &MessageFile, given: &Given, stored: &Stored) -> Self {
        let original = Composed::find(item.original, &item.id);
        let saved = item.newest().and_then(|text| Composed::find(text, &item.id));
        let draft = given.sent.is_none().then_some(stored.draft.as_ref()).flatten();
        let is_draft = draft.is_some();
        let mut original_before = given.original_before.clone();
        let sent = match given.sent.as_ref().or(draft) {
            Some(sent) => {
                let mut sent = sent.clone();
                // The page shows what is there now; what has changed meanwhile stands beside it until it is decided.
                sent.beside(item.newest().unwrap_or_default());
                if !is_same(&sent.original, item.original) {
                    original_before.get_or_insert(std::mem::replace(&mut sent.original, item.original.to_owned()));
                }
                sent
            }
            None => fresh(item, original.as_ref(), saved.as_ref(), &file.lang),
        };
        Self { sent, is_draft, original, saved, original_before }
    }
}

impl SourceView {
    fn of(context: &EditorContext, item: &Item, work: &Work) -> Self {
        let words = context.served.words.of(&context.tag);
        let source = &context.opened.translations.library.source;
        let original = work.original.as_ref();
        let old = work.original_before.as_deref().or_else(|| item.original_before());
        Self {
            entry: item.original.to_owned(),
            fields: original.map(|original| view::field_views(form::fields(original), words, source)).unwrap_or_default(),
            changed: old.map(|old| view::stretches(old, item.original)).unwrap_or_default(),
            insertions: original.map(view::insertions).unwrap_or_default(),
            variables: original.map(view::variables).unwrap_or_default(),
        }
    }
}

impl FormView {
    fn of(context: &EditorContext, file: &MessageFile, item: &Item, work: Work, given: &Given) -> Self {
        let words = context.served.words.of(&context.tag);
        let Work { sent, is_draft, original, saved, .. } = work;
        let composed = original.is_some() && (item.newest().is_none() || saved.is_some());
        let shape = if sent.shape.value.is_none() && sent.shape.attributes.is_empty() {
            original.as_ref().map(|original| form::shape(original, saved.as_ref(), &file.lang)).unwrap_or_default()
        } else {
            sent.shape
        };
        let mut fields = form::fields(&shape);
        for (field, text) in fields.iter_mut().zip(&sent.texts) {
            field.text.clone_from(text);
        }
        let text_now = fields.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join("\n");
        let faults = match (&given.sent, item.newest()) {
            (Some(_), _) => given.faults.clone(),
            (None, Some(_)) => live::saved_faults(&context.opened.translations, file, item),
            (None, None) => Vec::new(),
        };
        let other = context.opened.translations.derived(&file.lang).cloned();
        let drafted = if item.is_approved() { "translate-draft-beside" } else { "translate-draft-shown" };
        Self {
            shape: serde_json::to_string(&shape).unwrap_or_default(),
            theirs: sent.begun.as_ref().map(|begun| Theirs {
                base: view::stretches(&view::lines(begun, &item.id), &view::lines(&sent.before, &item.id)),
                mine: view::stretches(&view::lines(begun, &item.id), &text_now),
            }),
            published: item.proposal.as_ref().zip(item.translation).map_or_else(Vec::new, |(proposal, published)| {
                view::stretches(&view::lines(published, &item.id), &view::lines(&proposal.text, &item.id))
            }),
            before: sent.before,
            begun: sent.begun,
            fields: view::field_views(fields, words, &file.lang),
            fluent: sent.fluent.or_else(|| (!composed).then(|| item.newest().unwrap_or_default().to_owned())).map(|text| view::area(&text)),
            composed,
            drafted: is_draft.then_some(drafted),
            ask_for_warnings: !given.faults.is_empty() && !given.faults.iter().any(Diagnostic::is_error),
            warnings_seen: given.warnings_seen,
            faults: view::fault_views(&faults, words),
            other_script: other.map(|tag| (tag, serbian::to_latin(&text_now))).filter(|(_, text)| !text.trim().is_empty()),
        }
    }
}

impl HelpView {
    fn of(context: &EditorContext, file: &MessageFile, item: &Item, work: &Work) -> Self {
        let words = context.served.words.of(&context.tag);
        let help = context.opened.help(&file.lang);
        let texts = work.original.as_ref().map(form::fields).unwrap_or_default();
        let mut matches: Vec<_> =
            texts.iter().flat_map(|field| help.memory.similar(&field.text, MATCHES + 1, |name, id| context.may_see(name, id))).collect();
        matches.retain(|found| found.id != item.id);
        matches.sort_by(|a, b| b.rank().cmp(&a.rank()));
        let mut shown: Vec<MatchView> = Vec::new();
        for found in matches {
            if shown.len() < MATCHES && !shown.iter().any(|known| known.translation == found.translation) {
                shown.push(MatchView {
                    score: found.score,
                    original: found.original.to_owned(),
                    translation: found.translation.to_owned(),
                    state: found.state.name(),
                    state_name: view::state_name(found.state.name(), words),
                    address: MessageFile { lang: file.lang.clone(), name: found.document.to_owned() }.of_message(found.id, ""),
                });
            }
        }
        let terms = help.terms.within(&view::lines(item.original, &item.id)).into_iter();
        Self { terms: terms.filter(|term| context.may_see(GLOSSARY, &term.key)).cloned().collect(), matches: shown }
    }
}

impl Around {
    fn of(file: &MessageFile, items: &[Item], current: usize, listed: &[usize], filter: &str) -> Self {
        let neighbour = |&i: &usize| Neighbour {
            address: file.of_message(&items[i].id, filter),
            source: short(&view::lines(items[i].original, &items[i].id)),
            translation: items[i].newest().map(|text| short(&view::lines(text, &items[i].id))).unwrap_or_default(),
        };
        let at = listed.iter().position(|&i| i == current).unwrap_or_default();
        let to = |i: usize| listed.get(i).map(|&i| file.of_message(&items[i].id, filter));
        let (after, end) = ((at + 1).min(listed.len()), (at + 1 + NEIGHBOURS).min(listed.len()));
        Self {
            before: listed[at.saturating_sub(NEIGHBOURS)..at].iter().map(neighbour).collect(),
            after: listed[after..end].iter().map(neighbour).collect(),
            previous: at.checked_sub(1).and_then(to),
            next: to(at + 1),
        }
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
        before: item.newest().unwrap_or_default().to_owned(),
        begun: None,
        original: item.original.to_owned(),
    }
}
