//! A release as its readers see it: one view for all who may read the same, opened when the first of them comes.
//!
//! A view holds what its readers may read and nothing else ([`Release::opened_by`]), so whatever is made from it (statistics of the search, counts,
//! suggestions, corrections, the name of the release) is as if the rest were not there.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;

use crate::edition::release::Release;
use crate::server::Served;
use crate::server::served::Shared;
use crate::source::marking::Doors;
use crate::source::{Door, Keeping, Keys, Reading, SecondFactor};

/// Most views that are open at the same time beside that of everybody; a further one closes the one that was opened first. Each is a search of its own:
/// some megabytes, and what of its index is read.
pub const MAX_VIEWS: usize = 16;
/// Most readers with different rights whose view is remembered.
const MAX_REMEMBERED_KEYS: usize = 1_000;

/// A release and what is open of it.
pub struct Views {
    /// The whole release. Nothing of it is shown to anybody but through a view.
    pub release: Release,
    shared: Arc<Shared>,
    /// The doors of its documents as the library has them now.
    doors: Doors,
    /// Every door, of the release and of the library: who passes the same ones sees the same.
    all_doors: Vec<Door>,
    nobody: Keys,
    public: Arc<Served>,
    open: Mutex<Vec<(Vec<bool>, Arc<Served>)>>,
    /// The views by keys, found without a lock.
    by_keys: ArcSwap<HashMap<Keys, Arc<Served>>>,
}

impl Views {
    /// Opens a release for everybody. `doors` are those of its documents in the library now; of the release `before`, what is in memory is taken over.
    ///
    /// # Errors
    /// Where anything of it that readers need is not there.
    pub fn open(release: Release, doors: Doors, before: Option<&Self>) -> io::Result<Self> {
        let shared = Arc::new(Shared::of(&release, before.map(|before| &*before.shared))?);
        Self::with(release, doors, shared, None)
    }

    /// The same release after the doors of the library have changed.
    ///
    /// # Errors
    /// As [`Views::open`].
    pub fn with_doors(&self, doors: Doors) -> io::Result<Self> {
        let same = doors.reading() == self.doors.reading() && withdrawn(&self.release, &doors, &self.nobody) == **self.public.withdrawn();
        Self::with(self.release.clone(), doors, Arc::clone(&self.shared), same.then(|| Arc::clone(&self.public)))
    }

    fn with(release: Release, doors: Doors, shared: Arc<Shared>, public: Option<Arc<Served>>) -> io::Result<Self> {
        let reading = match doors.reading() {
            Some(Reading::SignedIn) => Reading::SignedIn,
            _ => release.manifest.reading,
        };
        let nobody = Keys::of_nobody(reading);
        let all_doors = release.manifest.doors().into_iter().chain(doors.all().cloned()).collect::<BTreeSet<_>>().into_iter().collect();
        let public = match public {
            Some(public) => public,
            None => {
                let withdrawn = withdrawn(&release, &doors, &nobody);
                Arc::new(Served::open(release.opened_by(&nobody), &shared, withdrawn)?)
            }
        };
        Ok(Self { release, shared, doors, all_doors, nobody, public, open: Mutex::default(), by_keys: ArcSwap::default() })
    }

    /// Of whom the library demands a second factor.
    pub fn second_factor(&self) -> &SecondFactor {
        self.doors.second_factor()
    }

    /// How long the record keeps what its entries say.
    pub fn keeping(&self) -> &Keeping {
        self.doors.keeping()
    }

    /// What everybody sees.
    pub fn public(&self) -> &Arc<Served> {
        &self.public
    }

    /// The keys of somebody whom nobody knows.
    pub fn nobody(&self) -> &Keys {
        &self.nobody
    }

    /// The doors of the library.
    pub fn doors(&self) -> &Doors {
        &self.doors
    }

    /// What somebody sees, if it is open.
    pub fn opened(&self, keys: &Keys) -> Option<Arc<Served>> {
        if *keys == self.nobody {
            return Some(Arc::clone(&self.public));
        }
        self.by_keys.load().get(keys).cloned()
    }

    /// What somebody sees. Opening it takes time.
    ///
    /// # Errors
    /// Where anything of it is not there.
    pub fn view(&self, keys: &Keys) -> io::Result<Arc<Served>> {
        if let Some(view) = self.opened(keys) {
            return Ok(view);
        }
        let passes = |keys: &Keys| self.all_doors.iter().map(|door| door.opens_to(keys)).collect::<Vec<bool>>();
        let passed = passes(keys);
        // One after the other: many who come at once after a new release wait for one opening, not for many.
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let known = open.iter().find(|(doors, _)| *doors == passed).map(|(_, view)| Arc::clone(view));
        let view = match known {
            Some(view) => view,
            None if passed == passes(&self.nobody) => Arc::clone(&self.public),
            None => {
                let withdrawn = withdrawn(&self.release, &self.doors, keys);
                let view = Arc::new(Served::open(self.release.opened_by(keys), &self.shared, withdrawn)?);
                if open.len() >= MAX_VIEWS {
                    open.remove(0);
                    self.by_keys.store(Arc::default());
                }
                open.push((passed, Arc::clone(&view)));
                view
            }
        };
        let mut by_keys = (**self.by_keys.load()).clone();
        if by_keys.len() >= MAX_REMEMBERED_KEYS {
            by_keys.clear();
        }
        by_keys.insert(keys.clone(), Arc::clone(&view));
        self.by_keys.store(Arc::new(by_keys));
        Ok(view)
    }

    /// The keys with which views are open: they are opened of the next release before it is served.
    pub fn in_use(&self) -> Vec<Keys> {
        self.by_keys.load().keys().take(MAX_VIEWS).cloned().collect()
    }
}

/// The documents of a release that the library has closed to somebody since.
fn withdrawn(release: &Release, doors: &Doors, keys: &Keys) -> BTreeSet<String> {
    let slugs = release.manifest.editions.iter().filter(|edition| edition.door.opens_to(keys)).map(|edition| &edition.slug);
    slugs.filter(|slug| !doors.open(slug, keys)).cloned().collect()
}
