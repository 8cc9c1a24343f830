//! What of the newest state of the library readers do not see yet, and why: whoever translates must learn of it, at the message that
//! is the cause.

use crate::diagnostic::Diagnostic;
use crate::edition::opened::document_of;
use crate::locale::entry::{self, Kind};
use crate::locale::{guard, pattern};
use crate::server::translate::{EditorContext, MessageFile};
use crate::source::Tag;
use crate::translate::Item;

/// Most faults that are shown.
const SHOWN: usize = 10;

/// Why readers do not see what was saved.
pub struct BehindView {
    /// A sentence about it.
    pub text: String,
    /// What is wrong, that of the page's own message first, then that of its document.
    pub faults: Vec<Cause>,
}

/// A fault that holds something up.
pub struct Cause {
    /// Where it stands.
    pub place: String,
    /// What it is, in English.
    pub message: String,
    /// Its message, if it is one, and the page of that.
    pub link: Option<(String, String)>,
    /// Whether it is the message of the page.
    pub is_here: bool,
}

impl BehindView {
    /// What is not served of the library; nothing where all of it is. `here`: the document of the page and its message, if it has
    /// one.
    pub fn of(context: &EditorContext, here: Option<(&MessageFile, Option<&Item>)>) -> Option<Self> {
        let standing = context.app.standing();
        if !standing.is_behind() {
            return None;
        }
        let words = context.served.words.of(&context.tag);
        let text = match standing.behind.editions {
            None => words.get("translate-behind-all"),
            Some(editions) => words.count("translate-behind-editions", editions),
        };
        let faults = standing.behind.faults.iter().filter(|fault| document_of(&fault.file).is_none_or(|slug| context.may_read(slug)));
        let mut causes: Vec<(usize, Cause)> = faults.map(|fault| cause(context, here, fault)).collect();
        causes.sort_by_key(|(distance, _)| *distance);
        Some(Self { text, faults: causes.into_iter().take(SHOWN).map(|(_, cause)| cause).collect() })
    }
}

/// A fault, and how far it is from the page: 0 for its message, 1 for its document.
fn cause(context: &EditorContext, here: Option<(&MessageFile, Option<&Item>)>, fault: &Diagnostic) -> (usize, Cause) {
    let named = message(context, fault);
    let is_own = |name: &str| here.is_some_and(|(file, _)| file.name == name);
    let is_here = named.as_ref().is_some_and(|(lang, name, id)| {
        let item = here.and_then(|(_, item)| item).is_some_and(|item| item.id == *id);
        let is_seen = here.is_some_and(|(file, _)| *lang == context.opened.translations.library.source || *lang == file.lang);
        item && is_own(name) && is_seen
    });
    let distance = match &named {
        _ if is_here => 0,
        Some((_, name, _)) if is_own(name) => 1,
        None if fault.file.split('/').nth(1).is_some_and(is_own) => 1,
        _ => 2,
    };
    // A fault of the source is seen at the message in any language; on the page of one, in that.
    let link = named.and_then(|(lang, name, id)| {
        let editable = |tag: &&Tag| context.person.account.may_edit(tag);
        let of_page = here.map(|(file, _)| &file.lang);
        let lang = match lang == context.opened.translations.library.source {
            true => of_page.or_else(|| context.opened.translations.languages().find(editable))?.clone(),
            false => Some(lang).filter(|lang| context.person.account.may_edit(lang))?,
        };
        Some((id.clone(), MessageFile { lang, name }.of_message(&id, "")))
    });
    (distance, Cause { place: format!("{}:{}", fault.file, fault.line), message: fault.message.clone(), link, is_here })
}

/// The message in whose file a fault stands: language, document and id.
fn message(context: &EditorContext, fault: &Diagnostic) -> Option<(Tag, String, String)> {
    let translations = &context.opened.translations;
    let (lang, file) = fault.file.strip_prefix("locales/")?.split_once('/')?;
    let name = translations.names().find(|name| Some(*name) == file.strip_suffix(".ftl"))?;
    let lang =
        translations.language(lang).cloned().or_else(|| Some(translations.library.source.clone()).filter(|tag| tag.as_str() == lang))?;
    let text = translations.snapshot.get(&fault.file).and_then(|file| guard::inspect(&fault.file, file).0)?;
    let (resource, _) = pattern::parse(text);
    let known: Vec<String> = pattern::messages(&resource).map(|message| message.full_id()).collect();
    let by_line = || {
        let line_of = |start: usize| text[..start].matches('\n').count() + 1;
        let spans = entry::spans(text, &resource).into_iter();
        spans.take_while(|span| line_of(span.range.start) <= fault.line).last().and_then(|span| match span.kind {
            Kind::Text(id) => Some(id),
            Kind::Comment | Kind::Junk => None,
        })
    };
    let id = fault.id.clone().filter(|id| known.contains(id)).or_else(by_line)?;
    Some((lang, name.to_owned(), id))
}
