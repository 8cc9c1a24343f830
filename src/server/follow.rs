//! What is served follows what is on disk: the only place that opens, warms and swaps a release.
//!
//! One thread does it. It builds when translations were saved or watched files have changed, takes over what another `armarium build` has made, and
//! closes what the library has closed, all while the release before keeps serving.

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant, SystemTime};

use crate::diagnostic::{self, Code, Diagnostic};
use crate::edition::release::Release;
use crate::edition::store::Store;
use crate::edition::{Builder, Silent};
use crate::server::gate::Gate;
use crate::server::standing::Behind;
use crate::server::whole::Check;
use crate::server::{App, Views, ages};
use crate::source::{Fingerprint, Markings, shelf};

/// How often a watched library is looked at, and every library for documents that were withdrawn. Looking at names, sizes and times takes about a
/// millisecond, works on every file system (also where the system reports no changes), and notices new folders without being told.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// How often the server looks for a newer release.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);

/// How long at a time files of a release are compared with their fingerprints, once in [`LOOK_EVERY`]: a tenth of a processor.
const CHECK_FOR: Duration = Duration::from_millis(25);

/// Opens a release and gets it ready, without what the library has closed since it was built. Of the one `before`, what is in memory is taken over.
///
/// # Errors
/// Where anything of it that readers need is not there.
pub fn open(release: Release, root: &Path, before: Option<&Views>) -> io::Result<Views> {
    let doors = Markings::of(root).doors(release.slugs());
    Views::open(release, doors, before)
}

/// What follows the library.
pub struct Follower {
    /// The folder of the library.
    pub root: PathBuf,
    /// What builds it; `None` where there is no library, only releases.
    pub builder: Option<Builder>,
    /// The server.
    pub app: App,
    /// What may be served of releases that others put here, where not everything may.
    pub gate: Option<Gate>,
    /// Tells of translations that were saved, and of releases that have arrived.
    pub saved: Receiver<()>,
    /// Whether files are watched, too.
    pub watches: bool,
    /// What the library looked like before it was built for the first time: what has changed since is seen.
    pub looked: Fingerprint,
    /// Whether the library must be built before anything else: it was not when the server started.
    pub builds_first: bool,
    /// Whether the server has ended.
    pub ended: Arc<AtomicBool>,
}

impl Follower {
    /// Follows until the server ends.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(self) -> io::Result<()> {
        let (app, root, ended) = (self.app.clone(), self.root.clone(), Arc::clone(&self.ended));
        std::thread::Builder::new().name("markings".into()).spawn(move || close(&app, &root, &ended))?;
        std::thread::Builder::new().name("follow".into()).spawn(move || self.run())?;
        Ok(())
    }

    fn run(mut self) {
        let store = Store::of(&self.root);
        let mut built = self.looked;
        self.app.public().searcher.warm();
        if self.builds_first {
            built = self.look();
            self.build();
        }
        let (mut checked, mut mended) = (String::new(), String::new());
        let mut check = Check::default();
        let mut next = Instant::now();
        while !self.ended.load(Ordering::Relaxed) {
            let told = self.is_told();
            if self.builder.is_some() && (told || self.watches) {
                let now = self.look();
                if now != built && self.is_settled(&now) {
                    built = now;
                    self.build();
                }
            }
            if told && self.builder.is_none() {
                // What was damaged may have come anew.
                mended.clear();
            }
            if told || Instant::now() >= next {
                self.follow(&store);
                // Measured times wait in memory until somebody adds them up, and nobody may be asking for them.
                self.app.metrics().run_upkeep();
                next = Instant::now() + FOLLOW_EVERY;
            }
            let views = self.app.views();
            if views.release.id != checked {
                checked = views.release.id.clone();
                check.begin(&views.release);
            }
            drop(views);
            if let Err(fault) = check.go_on(CHECK_FOR) {
                self.app.damaged(&checked, &fault);
            }
            // What is damaged is made again, once; a release is named by its content, so it keeps its name.
            if self.app.standing().damage.is_some() && mended != checked {
                mended.clone_from(&checked);
                self.mend(&mut check);
            }
        }
    }

    /// Waits a moment for somebody to save something. One release is made for all that were saved meanwhile.
    fn is_told(&self) -> bool {
        let told = match self.saved.recv_timeout(LOOK_EVERY) {
            Ok(()) => true,
            Err(RecvTimeoutError::Timeout) => false,
            // Nobody translates here: there is nobody to wait for.
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(LOOK_EVERY);
                false
            }
        };
        while self.saved.try_recv().is_ok() {}
        told
    }

    fn look(&self) -> Fingerprint {
        shelf::stamp(&self.root)
    }

    /// Whether two looks agree: editors write in several steps.
    fn is_settled(&self, now: &Fingerprint) -> bool {
        std::thread::sleep(LOOK_EVERY / 5);
        self.look() == *now
    }

    /// Builds the library and serves what came of it.
    fn build(&mut self) {
        let Some(builder) = &mut self.builder else { return };
        self.app.tell(|standing| standing.building = true);
        // What is wrong with one library must not end the following of all its later states.
        let built = panic::catch_unwind(AssertUnwindSafe(|| builder.build(&Silent)));
        let built = built.unwrap_or_else(|_| {
            *builder = Builder::new(&self.root);
            let fault = Diagnostic::error(Code::Typst, "manuals", "the build broke off; this is a fault of the program");
            Err(vec![fault.hint("say what was changed last; `armarium build` shows more")])
        });
        let behind = match built {
            Ok(outcome) => {
                let _ = diagnostic::emit(&self.root, &outcome.faults);
                let id = &outcome.release.id;
                let _ = writeln!(io::stderr(), "release {id}: {} editions compiled, {:.2} s", outcome.compiled, outcome.seconds);
                let behind = Behind::of(&outcome);
                self.serve(outcome.release);
                behind
            }
            Err(faults) => {
                let _ = diagnostic::emit(&self.root, &faults);
                let _ = writeln!(io::stderr(), "not built; the last good release keeps serving");
                Behind::everything(faults)
            }
        };
        self.app.stands(&self.root, behind);
    }

    /// Serves the release that another `armarium build` made.
    fn follow(&mut self, store: &Store) {
        let Some(id) = store.current_id() else { return };
        if id == self.app.views().release.id {
            self.app.tell(|standing| standing.refused = false);
            return;
        }
        let refused = self.gate.as_mut().is_some_and(|gate| !gate.admits(store, &id));
        self.app.tell(|standing| standing.refused = refused);
        if refused {
            return;
        }
        // Another version of the program may be building: what this one cannot read is not served.
        if let Ok(release) = store.open(&id) {
            self.serve(release);
            self.app.stands(&self.root, Behind::default());
        }
    }

    /// Serves a release, once it is ready to answer as fast as the one before.
    fn serve(&self, release: Release) {
        let before = self.app.views();
        if release.id == before.release.id {
            return;
        }
        match open(release, &self.root, Some(&before)) {
            Ok(views) => {
                views.public().searcher.warm();
                for keys in before.in_use() {
                    if let Ok(view) = views.view(&keys) {
                        view.searcher.warm();
                    }
                }
                // Getting ready took time: what was closed meanwhile must not be open for a moment.
                let doors = Markings::of(&self.root).doors(views.release.slugs());
                match doors == *views.doors() {
                    true => self.app.replace(views),
                    false => views.with_doors(doors).map_or_else(
                        |error| tracing::error!(%error, "cannot open the new release; the last good one keeps serving"),
                        |views| self.app.replace(views),
                    ),
                }
            }
            Err(error) => tracing::error!(%error, "cannot open the new release; the last good one keeps serving"),
        }
    }

    /// Has a damaged release made again, and looks whether that has helped.
    fn mend(&mut self, check: &mut Check) {
        let fault = check.all(&self.app.views().release);
        tracing::error!(?fault, "the release is damaged; what is damaged is not served, and made again");
        self.build();
        match check.all(&self.app.views().release) {
            None => self.app.tell(|standing| standing.damage = None),
            Some(fault) => tracing::error!(%fault, "the release is still damaged"),
        }
    }
}

impl App {
    /// Says what came of the last build.
    pub fn stands(&self, root: &Path, behind: Behind) {
        let text = String::from_utf8_lossy(&diagnostic::render(root, &behind.faults, false)).into_owned();
        let public = self.public();
        let faults = behind.faults.iter().filter(|fault| public.release.tells_of(&fault.file)).count();
        metrics::gauge!("armarium_build_faults").set(faults as f64);
        let result = if behind.faults.is_empty() { "done" } else { "faults" };
        metrics::counter!("armarium_builds_total", "result" => result).increment(1);
        self.tell(|standing| {
            let is_new = standing.behind != behind;
            (standing.building, standing.behind, standing.text) = (false, behind, text);
            if is_new || standing.since.is_none() {
                standing.since = Some(SystemTime::now());
            }
        });
    }
}

/// Closes what the library has closed, also while it is being built.
fn close(app: &App, root: &Path, ended: &AtomicBool) {
    let mut markings = Markings::of(root);
    while !ended.load(Ordering::Relaxed) {
        let views = app.views();
        let doors = markings.doors(views.release.slugs());
        if *views.doors() != doors {
            match views.with_doors(doors) {
                Ok(next) => {
                    let withdrawn = Arc::clone(next.public().withdrawn());
                    // Another release may have come meanwhile, with doors of its own: the next look sees whether they are still right.
                    if app.replace_doors(&views, next) && withdrawn != *views.public().withdrawn() {
                        tracing::warn!(documents = ?withdrawn, "documents that the library has closed are not served");
                    }
                }
                Err(error) => tracing::error!(%error, "what the library has closed cannot be closed"),
            }
        }
        metrics::gauge!("armarium_withdrawn_documents").set(app.public().withdrawn().len() as f64);
        ages::measure(root);
        drop(views);
        std::thread::sleep(LOOK_EVERY);
    }
}
