//! The desk that all translators of a library share: its files as they are now, saving, and previews.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::source::{Fingerprint, Tag, shelf};
use crate::translate::concordance::Concordance;
use crate::translate::git;
use crate::translate::memory::Memory;
use crate::translate::previews::Previews;
use crate::translate::save::{self, Change, Saved, Trouble};
use crate::translate::terms::Terms;
use crate::translate::workbook::Workbook;

/// The files of a library and what was made of them, at one moment.
pub struct Opened {
    stamp: Fingerprint,
    /// The files.
    pub workbook: Arc<Workbook>,
    languages: Mutex<Vec<(Tag, Arc<Help>)>>,
    concordance: Mutex<Option<Arc<Concordance>>>,
}

/// What helps to translate into a language.
pub struct Help {
    /// The glossary.
    pub terms: Terms,
    /// What was translated before.
    pub memory: Memory,
}

/// The desk.
pub struct Desk {
    root: PathBuf,
    commits: bool,
    opened: Mutex<Option<Arc<Opened>>>,
    saved: Mutex<Sender<()>>,
    /// The thread that makes previews.
    pub previews: Previews,
}

impl Desk {
    /// The desk of a library. `commits`: whether every save becomes a commit; `saved` is told of each save.
    pub fn new(root: &Path, commits: bool, saved: Sender<()>) -> io::Result<Self> {
        let previews = Previews::start()?;
        Ok(Self { root: root.to_owned(), commits, opened: Mutex::new(None), saved: Mutex::new(saved), previews })
    }

    /// The library as it is now. Looking whether a file has changed takes about a millisecond.
    pub fn open(&self) -> Result<Arc<Opened>, Vec<Diagnostic>> {
        let stamp = shelf::stamp(&self.root);
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = opened.as_ref().filter(|opened| opened.stamp == stamp) {
            return Ok(Arc::clone(opened));
        }
        let workbook = Arc::new(Workbook::read(&self.root)?);
        let new = Arc::new(Opened { stamp, workbook, languages: Mutex::default(), concordance: Mutex::default() });
        *opened = Some(Arc::clone(&new));
        Ok(new)
    }

    /// Saves a change, commits it where that is wanted, and lets the release be built. The text says why a commit was not made.
    pub fn save(&self, change: &Change) -> Result<(Saved, Option<String>), Trouble> {
        if self.commits && git::is_merging(&self.root) {
            return Err(Trouble::Merging);
        }
        let saved = save::save(&self.root, change)?;
        let subject = format!("{}: {} ({})", change.name, change.id, change.tag);
        let uncommitted = if self.commits { git::commit(&self.root, &saved.paths, change.by, &subject).err() } else { None };
        let _ = self.saved.lock().unwrap_or_else(PoisonError::into_inner).send(());
        Ok((saved, uncommitted.map(|error| error.to_string())))
    }
}

impl Opened {
    /// What helps to translate into a language; made when it is first asked for.
    pub fn help(&self, tag: &Tag) -> Arc<Help> {
        let mut languages = self.languages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, help)) = languages.iter().find(|(known, _)| known == tag) {
            return Arc::clone(help);
        }
        let help = Arc::new(Help { terms: Terms::of(&self.workbook, tag), memory: Memory::of(&self.workbook, tag) });
        languages.push((tag.clone(), Arc::clone(&help)));
        help
    }

    /// The texts of all languages side by side; made when they are first asked for.
    pub fn concordance(&self) -> Arc<Concordance> {
        let mut concordance = self.concordance.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(concordance.get_or_insert_with(|| Arc::new(Concordance::of(&self.workbook))))
    }
}
