//! Previews are made on one thread of their own, one after the other: a translator who looks at pages never slows readers down.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use crate::diagnostic::Diagnostic;
use crate::edition::told;
use crate::source::{Fingerprint, Results, Snapshot, Tag};
use crate::translate::translations::Translations;
use crate::typeset::preview::{self, Picture};
use crate::typeset::{EditionInput, Typesetter, compile};

/// Most previews that wait to be made; more are told to try again.
const MAX_WAITING: usize = 16;
/// Most finished previews that are kept: a picture has about 300 kB.
const MAX_KEPT: usize = 32;

/// Which page is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The files as they are, or as they would be.
    pub translations: Arc<Translations>,
    /// The language.
    pub tag: Tag,
    /// The document.
    pub document: String,
    /// The message to mark.
    pub message: String,
    /// What is to be shown of it.
    pub view: View,
}

/// A way to look at a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The printed page.
    Page,
    /// The section of the reading page.
    Section,
}

/// What was made.
#[derive(Debug, Clone)]
pub enum Preview {
    /// The printed page; `None` where the message is not printed.
    Page(Option<Picture>),
    /// The section, HTML; `None` where the message is not shown.
    Section(Option<String>),
}

/// A finished preview, or the faults of the document.
pub type Made = Result<Arc<Preview>, Arc<Vec<Diagnostic>>>;

/// Why there is no preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmade {
    /// Too many wait already.
    Busy,
    /// There is no such document.
    Unknown,
}

struct Job {
    wanted: Wanted,
    key: Fingerprint,
    done: oneshot::Sender<Option<Made>>,
}

/// The thread that makes previews.
pub struct Previews {
    jobs: SyncSender<Job>,
    kept: Arc<Mutex<VecDeque<(Fingerprint, Made)>>>,
}

impl Previews {
    /// Starts the thread; it ends with the last sender.
    pub fn start() -> std::io::Result<Self> {
        let (jobs, waiting) = sync_channel(MAX_WAITING);
        let kept = Arc::new(Mutex::new(VecDeque::new()));
        let keep = Arc::clone(&kept);
        std::thread::Builder::new().name("previews".into()).spawn(move || work(&waiting, &keep))?;
        Ok(Self { jobs, kept })
    }

    /// The preview of a page, when it is its turn.
    pub async fn get(&self, wanted: Wanted) -> Result<Made, Unmade> {
        let key = key(&wanted);
        if let Some(made) = find(&self.kept, &key) {
            return Ok(made);
        }
        let (done, made) = oneshot::channel();
        match self.jobs.try_send(Job { wanted, key, done }) {
            Ok(()) => made.await.unwrap_or_default().ok_or(Unmade::Unknown),
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => Err(Unmade::Busy),
        }
    }
}

/// What a preview depends on: everything a library holds, and which page is wanted.
fn key(wanted: &Wanted) -> Fingerprint {
    let files = wanted.translations.snapshot.fingerprint();
    let view = match wanted.view {
        View::Page => "page",
        View::Section => "section",
    };
    let pieces = [wanted.tag.as_str(), &wanted.document, &wanted.message, view];
    Fingerprint::of_all(std::iter::once(files.as_ref()).chain(pieces.iter().map(|piece| piece.as_bytes())))
}

fn find(kept: &Mutex<VecDeque<(Fingerprint, Made)>>, key: &Fingerprint) -> Option<Made> {
    let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    kept.iter().find(|(known, _)| known == key).map(|(_, made)| made.clone())
}

fn work(waiting: &Receiver<Job>, kept: &Mutex<VecDeque<(Fingerprint, Made)>>) {
    let mut typesetter: Option<Typesetter> = None;
    while let Ok(job) = waiting.recv() {
        // Who asked may be gone, or may have asked twice.
        if job.done.is_closed() {
            continue;
        }
        let made = find(kept, &job.key).or_else(|| {
            let made = make(&job.wanted, &mut typesetter)?;
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.truncate(MAX_KEPT - 1);
            kept.push_front((job.key, made.clone()));
            Some(made)
        });
        let _ = job.done.send(made);
        // After the answer: nobody has to wait for it.
        compile::forget_by_memory();
    }
}

fn make(wanted: &Wanted, typesetter: &mut Option<Typesetter>) -> Option<Made> {
    let Translations { library, snapshot } = &*wanted.translations;
    let document = library.documents.iter().find(|document| document.slug == wanted.document)?;
    // Every save changes what the cover says of the translation; the templates would be set again for it.
    let input = EditionInput { notices: Vec::new(), ..told::input(library, snapshot, document, &wanted.tag, &Results::default()) };
    let ready = Typesetter::renew(typesetter.take(), Snapshot::clone(snapshot));
    let made = match wanted.view {
        View::Page => preview::picture(&ready, &input, &wanted.message).map(Preview::Page),
        View::Section => preview::section(&ready, &input, &wanted.message).map(Preview::Section),
    };
    *typesetter = Some(ready);
    Some(made.map(Arc::new).map_err(Arc::new))
}
