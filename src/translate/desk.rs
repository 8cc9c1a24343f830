//! The desk that all translators of a library share: its files as they are now, saving, and previews.

use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::locale::review::{self, Decision};
use crate::source::{Shelf, Snapshot, Tag};
use crate::state::Connection;
use crate::state::audit::{self, Act, Deed};
use crate::state::connection;
use crate::state::work::{self, COMMENT, Event, Spot};
use crate::state::{AccountName, Database};
use crate::translate::concordance::{self, Concordance};
use crate::translate::git;
use crate::translate::kept::Kept;
use crate::translate::memory::{self, Memory};
use crate::translate::previews::Previews;
use crate::translate::save::{self, Change, Outcome, Trouble, Written};
use crate::translate::terms::Terms;
use crate::translate::translations::Translations;
use crate::translate::uses;
use crate::translate::writer::Turn;

/// The folder of all messages.
const MESSAGES: &str = "locales/";
/// How often a library that changes while it is looked at is looked at again.
const LOOKS: usize = 5;
/// How long a save waits for its turn: what others write under theirs takes seconds at most, and a text is better saved late than given back.
pub(super) const TURN_WITHIN: Duration = Duration::from_secs(10);
/// How long a commit may take, hooks included.
pub const COMMIT_WITHIN: Duration = Duration::from_secs(5);

/// The help of a language, once somebody has asked for it.
type Made = Arc<OnceLock<Arc<Help>>>;

/// The files of a library and what was made of them, at one moment.
pub struct Opened {
    /// The files.
    pub translations: Arc<Translations>,
    pieces: Arc<Pieces>,
    languages: Mutex<Vec<(Tag, Made)>>,
    concordance: OnceLock<Arc<Concordance>>,
}

/// What helps to translate into a language.
pub struct Help {
    /// The glossary.
    pub terms: Arc<Terms>,
    /// What was translated before.
    pub memory: Memory,
}

/// What help was made of, from one state of the library to the next: only what reads a changed file is made again.
#[derive(Default)]
struct Pieces {
    terms: Kept<Tag, Terms>,
    memory: memory::Pieces,
    concordance: concordance::Pieces,
    uses: uses::Pieces,
}

/// The files as they were seen last. Of a library that is opened again only what has changed is read.
struct Library {
    shelf: Shelf,
    opened: Option<Arc<Opened>>,
}

impl Library {
    /// The library at one moment, with all its messages read: of what is read later, another process may have written a part anew.
    fn whole(&mut self) -> (Snapshot, Vec<Diagnostic>) {
        for _ in 0..LOOKS {
            let (snapshot, faults) = self.shelf.snapshot();
            snapshot.below(MESSAGES).for_each(|path| {
                let _ = snapshot.bytes(path);
            });
            if !snapshot.is_torn() {
                return (snapshot, faults);
            }
        }
        self.shelf.snapshot()
    }
}

/// The desk.
pub struct Desk {
    root: PathBuf,
    commits: bool,
    library: Mutex<Library>,
    pieces: Arc<Pieces>,
    saved: Mutex<Sender<()>>,
    /// The thread that makes previews.
    pub previews: Previews,
}

impl Desk {
    /// The desk of a library. `commits`: whether every save becomes a commit; `saved` is told of each save.
    pub fn new(root: &Path, commits: bool, saved: Sender<()>) -> io::Result<Self> {
        let previews = Previews::start()?;
        let library = Mutex::new(Library { shelf: Shelf::new(root), opened: None });
        Ok(Self { root: root.to_owned(), commits, library, pieces: Arc::default(), saved: Mutex::new(saved), previews })
    }

    /// The library as it is now: one look at its folders, and what changed.
    pub fn open(&self) -> Result<Arc<Opened>, Vec<Diagnostic>> {
        let mut library = self.library.lock().unwrap_or_else(PoisonError::into_inner);
        let (snapshot, faults) = library.whole();
        let before = library.opened.as_ref();
        if let Some(opened) = before.filter(|opened| opened.translations.snapshot.is_same(&snapshot)) {
            return Ok(Arc::clone(opened));
        }
        let translations = match before {
            Some(opened) => opened.translations.later(snapshot, faults),
            None => Translations::of(snapshot, faults),
        };
        let translations = Arc::new(translations?);
        let new =
            Arc::new(Opened { translations, pieces: Arc::clone(&self.pieces), languages: Mutex::default(), concordance: OnceLock::new() });
        library.opened = Some(Arc::clone(&new));
        Ok(new)
    }

    /// Saves a change: in one turn the files are read, compared and written, with the history, the comment and the draft, and
    /// committed where that is wanted. Then the release is built.
    ///
    /// # Errors
    /// Why nothing was saved; everything is as it was.
    pub fn save(&self, database: &Database, change: &Change, beside: &Beside) -> Result<Done, Trouble> {
        if self.commits && git::is_merging(&self.root) {
            return Err(Trouble::Merging);
        }
        let turn = Turn::take(&self.root, TURN_WITHIN).map_err(Trouble::NoTurn)?;
        let opened = self.open().map_err(Trouble::Library)?;
        let outcome = save::prepare(&turn, &opened.translations, change)?;
        let saved = match outcome {
            Outcome::Write(saved) => saved,
            Outcome::Unchanged | Outcome::Beside => {
                let kept = database.with(|database| beside.write(database, change, &outcome));
                return match kept.map_err(|error| Trouble::State(error.into()))? {
                    true => Ok(Done { outcome, uncommitted: None }),
                    false => Err(Trouble::TooManyDrafts),
                };
            }
        };
        let until = Instant::now() + COMMIT_WITHIN;
        let paths: Vec<&str> = saved.files.iter().map(|(path, _)| path.as_str()).collect();
        // What others have left is not to stand under this name.
        let settled = if self.commits { git::settle(&self.root, &paths, until) } else { Ok(()) };
        let files: Vec<(&str, &[u8])> = saved.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        let event = beside.event(change, change.kind(), saved.after.clone());
        database
            .with(|database| {
                turn.write(&files, database, |database| {
                    work::note_text(database, &beside.spot, saved.before.as_deref(), &event)?;
                    beside.comment(database, change)?;
                    audit::append(database, &beside.deed(change))?;
                    match change.entry {
                        // Who turns a text down may be writing another one.
                        Written::Declined => Ok(()),
                        _ => work::forget_draft(database, beside.person, &beside.spot),
                    }
                })
            })
            .map_err(Trouble::Disk)?;
        let subject = format!("{}: {} ({})", change.name, change.id, change.tag);
        let committed =
            settled.and_then(|()| if self.commits { git::commit(&self.root, &paths, change.by, &subject, until) } else { Ok(()) });
        drop(turn);
        self.tell();
        Ok(Done { outcome: Outcome::Write(saved), uncommitted: committed.err().map(|error| error.to_string()) })
    }

    /// The root of the library.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Whether every save becomes a commit.
    pub(super) fn commits(&self) -> bool {
        self.commits
    }

    /// Tells whoever builds releases that a file has changed.
    pub(super) fn tell(&self) {
        let _ = self.saved.lock().unwrap_or_else(PoisonError::into_inner).send(());
    }
}

/// What is written down with a change.
#[derive(Debug, Clone)]
pub struct Beside<'a> {
    /// Whose draft it was.
    pub person: &'a AccountName,
    /// Where the person is.
    pub address: IpAddr,
    /// Where the message stands.
    pub spot: Spot,
    /// What the person says about it; empty for nothing.
    pub comment: &'a str,
    /// The form, to be kept where it is a draft beside an approved text.
    pub form: &'a str,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was written.
    pub outcome: Outcome,
    /// Why there is no commit of it, where one was wanted.
    pub uncommitted: Option<String>,
}

impl Beside<'_> {
    fn event(&self, change: &Change, kind: &str, text: String) -> Event {
        Event { person: change.by.to_owned(), at: review::seconds(), kind: kind.to_owned(), text, origin: String::new() }
    }

    /// What is recorded of the change.
    fn deed(&self, change: &Change) -> Deed {
        let act = if change.kind() == Decision::Approved.name() { Act::Approve } else { Act::Save };
        Deed::of(self.person, act, self.address).about(&self.spot.document, &self.spot.lang, &self.spot.message)
    }

    fn comment(&self, database: &Connection, change: &Change) -> connection::Result<()> {
        match self.comment.is_empty() {
            true => Ok(()),
            false => work::note(database, &self.spot, &self.event(change, COMMENT, self.comment.to_owned())),
        }
    }

    /// What is written where no file is. False: the draft is one too many.
    fn write(&self, database: &mut Connection, change: &Change, outcome: &Outcome) -> connection::Result<bool> {
        let transaction = database.writing()?;
        let kept = match outcome {
            Outcome::Beside => work::keep_draft(&transaction, self.person, &self.spot, self.form, review::seconds())?,
            _ => work::forget_draft(&transaction, self.person, &self.spot).map(|()| true)?,
        };
        if kept {
            self.comment(&transaction, change)?;
            transaction.commit()?;
        }
        Ok(kept)
    }
}

impl Opened {
    /// What helps to translate into a language; made when it is first asked for. Who asks for another language does not wait.
    pub fn help(&self, tag: &Tag) -> Arc<Help> {
        let of_language = {
            let mut languages = self.languages.lock().unwrap_or_else(PoisonError::into_inner);
            match languages.iter().find(|(known, _)| known == tag) {
                Some((_, help)) => Arc::clone(help),
                None => {
                    let help = Made::default();
                    languages.push((tag.clone(), Arc::clone(&help)));
                    help
                }
            }
        };
        let (translations, pieces) = (&*self.translations, &*self.pieces);
        let make = || Help {
            terms: pieces.terms.get(tag.clone(), &Terms::reads(translations, tag), || Terms::of(translations, tag)),
            memory: Memory::again(translations, tag, &pieces.memory),
        };
        Arc::clone(of_language.get_or_init(|| Arc::new(make())))
    }

    /// The terms of the glossary that only documents use which `may_read` does not allow.
    pub fn hidden_terms(&self, may_read: impl Fn(&str) -> bool) -> BTreeSet<String> {
        uses::hidden(&self.translations, &self.pieces.uses, may_read)
    }

    /// The texts of all languages side by side; made when they are first asked for.
    pub fn concordance(&self) -> Arc<Concordance> {
        Arc::clone(self.concordance.get_or_init(|| Arc::new(Concordance::again(&self.translations, &self.pieces.concordance))))
    }
}
