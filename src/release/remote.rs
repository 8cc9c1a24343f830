//! A store of objects: Amazon's S3 and what speaks like it, Azure, Google, or a folder.
//!
//! Objects of a store are replaced as a whole, and the announcement only under a condition: that it is still the one that was read.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::future::Future;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Error, GetOptions, ObjectMeta, ObjectStore, ObjectStoreScheme, PutMode, PutOptions, UpdateVersion};
use reqwest::Url;
use tokio::runtime::{Builder, Runtime};
use tokio_stream::StreamExt;

use crate::edition::parts::Part;
use crate::release::announcement::{Announcement, NAME, manifest_path, part_path};
use crate::release::carry::Source;
use crate::release::fault::{Fault, Reason};
use crate::release::limits::{CONNECT_WITHIN, LOOK_WITHIN, MAX_ANNOUNCEMENT_BYTES, OBJECT_WITHIN, STORE_PAUSE};

/// Variables of the environment that are settings of stores begin so.
const SETTINGS: [&str; 3] = ["AWS_", "AZURE_", "GOOGLE_"];
/// The file in a folder that a publisher holds while it replaces the announcement.
const LOCK: &str = "lock";

/// A store, or a folder of one.
pub struct Remote {
    url: String,
    prefix: Path,
    store: Arc<dyn ObjectStore>,
    /// The folder, where it is one.
    folder: Option<PathBuf>,
    runtime: Runtime,
}

/// An announcement as it stands in a store.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What is announced.
    pub announcement: Announcement,
    /// Which of the objects of this name it is.
    version: UpdateVersion,
}

impl Seen {
    /// By what a store knows that nothing has changed.
    pub fn tag(&self) -> Option<&str> {
        self.version.e_tag.as_deref()
    }
}

/// An object of a store.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object {
    pub size: u64,
    /// When it was written, by the clock of the store, in milliseconds since 1970.
    pub written: i64,
}

impl Remote {
    /// The store at an address: `s3://BUCKET/PREFIX`, `az://CONTAINER/PREFIX`, `gs://BUCKET/PREFIX` or `file:///FOLDER`. Settings are the usual ones of
    /// the environment. Nothing is asked yet.
    ///
    /// # Errors
    /// It is no such address, or settings are missing.
    pub fn open(url: &str) -> Result<Self, Fault> {
        let refused = |error: &dyn std::fmt::Display| {
            let hint = "give s3://BUCKET/PREFIX, az://CONTAINER/PREFIX, gs://BUCKET/PREFIX or file:///FOLDER";
            Fault::new(Reason::Refused, format!("{url} is no store that can be used: {error}; {hint}"))
        };
        let address = Url::parse(url).map_err(|error| refused(&error))?;
        let (scheme, prefix) = ObjectStoreScheme::parse(&address).map_err(|error| refused(&error))?;
        let folder = (scheme == ObjectStoreScheme::Local).then(|| address.to_file_path().ok()).flatten();
        // One implementation of TLS for all of the program. Another part of it may have chosen it before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store: Arc<dyn ObjectStore> = match &folder {
            Some(_) => Arc::new(LocalFileSystem::new().with_fsync(true)),
            None => object_store::parse_url_opts(&address, settings()).map_err(|error| refused(&error))?.0.into(),
        };
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("store").enable_all().build();
        let runtime = runtime.map_err(|error| Fault::of_disk("the system gives no thread", &error))?;
        Ok(Self { url: url.trim_end_matches('/').to_owned(), prefix, store, folder, runtime })
    }

    fn at(&self, path: &str) -> Path {
        path.split('/').fold(self.prefix.clone(), |path, segment| path.join(segment))
    }

    /// Waits for a store, but not for ever.
    fn wait<T>(&self, longest: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Waited> {
        self.runtime.block_on(async {
            match tokio::time::timeout(longest, work).await {
                Ok(result) => result.map_err(Waited::Said),
                Err(_) => Err(Waited::TooLong(longest)),
            }
        })
    }

    fn fault(&self, path: &str, waited: Waited) -> Fault {
        let place = format!("{}/{path}", self.url);
        match waited {
            Waited::TooLong(longest) => Fault::new(Reason::Away, format!("{}: no answer within {} s", self.url, longest.as_secs())),
            Waited::Said(Error::NotFound { .. }) => Fault::new(Reason::Missing, format!("{place} is missing")),
            Waited::Said(error @ (Error::PermissionDenied { .. } | Error::Unauthenticated { .. })) => {
                let hint = "look at the settings (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_ENDPOINT, AWS_REGION) and at the rights in the store";
                Fault::new(Reason::Away, format!("{place}: the store refuses: {}; {hint}", shortened(&error)))
            }
            Waited::Said(Error::Precondition { .. } | Error::AlreadyExists { .. }) => {
                let hint = "look what is there; publishing again puts yours after it";
                Fault::new(Reason::Raced, format!("{}: another publisher was faster; {hint}", self.url))
            }
            Waited::Said(error) => Fault::new(Reason::Away, format!("{place}: {}", shortened(&error))),
            Waited::TooLarge(limit) => Fault::new(Reason::TooLarge, format!("{place} has more than {limit} bytes")),
        }
    }

    /// Reads an object of at most so many bytes.
    fn read(&self, path: &str, limit: u64, longest: Duration, options: GetOptions) -> Result<(ObjectMeta, Vec<u8>), Waited> {
        let mut too_large = false;
        let read = self.wait(longest, async {
            let answer = self.store.get_opts(&self.at(path), options).await?;
            let meta = answer.meta.clone();
            let mut bytes = Vec::new();
            let mut pieces = answer.into_stream();
            while let Some(piece) = pieces.next().await {
                let piece = piece?;
                // What a store says of the length is not believed.
                if (bytes.len() + piece.len()) as u64 > limit {
                    too_large = true;
                    break;
                }
                bytes.extend_from_slice(&piece);
            }
            Ok((meta, bytes))
        });
        if too_large { Err(Waited::TooLarge(limit)) } else { read }
    }

    /// What is announced. `known` is the tag of the last announcement: where it is still the one, there is nothing to read.
    ///
    /// # Errors
    /// The store does not answer, or what it says is none.
    pub fn announcement(&self, known: Option<&str>) -> Result<Option<Seen>, Fault> {
        // An unmounted folder is away; an empty one has nothing yet.
        if let Some(folder) = &self.folder
            && !folder.is_dir()
        {
            return Err(Fault::new(Reason::Away, format!("{} is no folder; is it mounted?", folder.display())));
        }
        let options = GetOptions { if_none_match: known.map(str::to_owned), ..GetOptions::default() };
        match self.read(NAME, MAX_ANNOUNCEMENT_BYTES, LOOK_WITHIN, options) {
            Ok((meta, bytes)) => {
                let announcement = Announcement::read(&bytes, &self.url)?;
                let version = UpdateVersion { e_tag: meta.e_tag, version: meta.version };
                Ok(Some(Seen { announcement, version }))
            }
            Err(Waited::Said(Error::NotModified { .. })) => Ok(None),
            Err(Waited::Said(Error::NotFound { .. })) => {
                Err(Fault::new(Reason::Nothing, format!("{}: nothing is published there yet; `armarium publish` does it", self.url)))
            }
            Err(waited) => Err(self.fault(NAME, waited)),
        }
    }

    /// Replaces the announcement, if it is still the one `before`.
    pub(super) fn announce(&self, before: Option<&Seen>, announcement: &Announcement) -> Result<(), Fault> {
        if self.folder.is_some() {
            return self.announce_in_folder(before, announcement);
        }
        // A store compares and replaces in one step.
        let mode = match before {
            None => PutMode::Create,
            Some(seen) => PutMode::Update(seen.version.clone()),
        };
        match self.write(NAME, announcement.to_bytes(), mode) {
            // An answer that was lost on its way makes the store say that somebody was faster: ourselves.
            Err(fault) if fault.reason == Reason::Raced && self.says(announcement) => Ok(()),
            result => result,
        }
    }

    fn says(&self, announcement: &Announcement) -> bool {
        self.announcement(None).ok().flatten().is_some_and(|seen| seen.announcement == *announcement)
    }

    /// A folder cannot compare and replace in one step: whoever replaces holds a lock meanwhile. The file system must know locks, as those of disks, NFS 4
    /// and SMB do; where it says that it does not, nothing is published.
    fn announce_in_folder(&self, before: Option<&Seen>, announcement: &Announcement) -> Result<(), Fault> {
        let folder = self.folder.as_deref().unwrap_or_else(|| std::path::Path::new(""));
        let failed = |error: std::io::Error| Fault::of_disk(&folder.join(LOCK).display().to_string(), &error);
        let lock = File::create(folder.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            // It is held for moments only.
            Err(TryLockError::WouldBlock) => lock.lock().map_err(failed)?,
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let now = match self.announcement(None) {
            Ok(seen) => seen.map(|seen| seen.announcement),
            Err(fault) if fault.reason == Reason::Nothing => None,
            Err(fault) => return Err(fault),
        };
        if now.as_ref() != before.map(|seen| &seen.announcement) {
            let raced = Error::AlreadyExists { path: NAME.into(), source: "another announcement".into() };
            return Err(self.fault(NAME, Waited::Said(raced)));
        }
        self.write(NAME, announcement.to_bytes(), PutMode::Overwrite)
    }

    pub(super) fn write(&self, path: &str, bytes: Vec<u8>, mode: PutMode) -> Result<(), Fault> {
        let options = PutOptions { mode, ..PutOptions::default() };
        let put = self.wait(OBJECT_WITHIN, self.store.put_opts(&self.at(path), bytes.into(), options));
        put.map(drop).map_err(|waited| match waited {
            Waited::Said(Error::NotFound { .. }) => {
                Fault::new(Reason::Away, format!("{}: there is no such bucket or folder; make it first", self.url))
            }
            waited => self.fault(path, waited),
        })
    }

    /// Makes the folder of a store that is one, for its user alone. Gives whether everybody on this machine may look into it.
    pub(super) fn prepare(&self) -> Result<bool, Fault> {
        let Some(folder) = &self.folder else { return Ok(false) };
        let failed = |error: std::io::Error| Fault::of_disk(&folder.display().to_string(), &error);
        if !folder.exists() {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
        }
        Ok(fs::metadata(folder).map_err(failed)?.permissions().mode() & 0o005 != 0)
    }

    /// The objects below a folder, by their paths in the store.
    pub(super) fn list(&self, below: &str) -> Result<HashMap<String, Object>, Fault> {
        let prefix = self.at(below);
        let listed = self.wait(OBJECT_WITHIN, async {
            let mut objects = HashMap::new();
            let mut found = self.store.list(Some(&prefix));
            while let Some(object) = found.next().await {
                let object = object?;
                let rest =
                    object.location.prefix_match(&self.prefix).map(|rest| rest.map(|part| part.as_ref().to_owned()).collect::<Vec<_>>());
                if let Some(rest) = rest {
                    objects.insert(rest.join("/"), Object { size: object.size, written: object.last_modified.timestamp_millis() });
                }
            }
            Ok(objects)
        });
        listed.map_err(|waited| self.fault(below, waited))
    }

    /// How an object is now; `None` where it is gone.
    pub(super) fn look(&self, path: &str) -> Result<Option<Object>, Fault> {
        let options = GetOptions { head: true, ..GetOptions::default() };
        match self.wait(LOOK_WITHIN, self.store.get_opts(&self.at(path), options)) {
            Ok(answer) => Ok(Some(Object { size: answer.meta.size, written: answer.meta.last_modified.timestamp_millis() })),
            Err(Waited::Said(Error::NotFound { .. })) => Ok(None),
            Err(waited) => Err(self.fault(path, waited)),
        }
    }

    /// Removes an object. One that is gone already is no fault.
    pub(super) fn remove(&self, path: &str) -> Result<(), Fault> {
        let at = self.at(path);
        let removed = self.wait(OBJECT_WITHIN, async {
            let mut removed = self.store.delete_stream(Box::pin(tokio_stream::once(Ok(at))));
            while let Some(path) = removed.next().await {
                path?;
            }
            Ok(())
        });
        match removed {
            Err(Waited::Said(Error::NotFound { .. })) | Ok(()) => Ok(()),
            Err(waited) => Err(self.fault(path, waited)),
        }
    }

    /// The bytes of an announced manifest.
    pub(super) fn manifest(&self, announcement: &Announcement) -> Result<Vec<u8>, Fault> {
        self.manifest_of(&announcement.release(), announcement.manifest.size)
    }

    /// The bytes of a manifest that has at most so many.
    pub(super) fn manifest_of(&self, id: &str, limit: u64) -> Result<Vec<u8>, Fault> {
        let path = manifest_path(id);
        let read = self.read(&path, limit, OBJECT_WITHIN, GetOptions::default());
        read.map(|(_, bytes)| bytes).map_err(|waited| self.fault(&path, waited))
    }
}

impl Source for Remote {
    fn name(&self) -> String {
        self.url.clone()
    }

    fn offers(&self, _: &[Part]) -> Result<(), Fault> {
        Ok(())
    }

    fn part(&self, part: &Part) -> Result<Vec<u8>, Fault> {
        let path = part_path(&part.fingerprint);
        let read = self.read(&path, part.size, OBJECT_WITHIN, GetOptions::default());
        let bytes = read.map(|(_, bytes)| bytes).map_err(|waited| self.fault(&path, waited))?;
        if Part::of(&bytes) == *part {
            return Ok(bytes);
        }
        let what = if (bytes.len() as u64) < part.size { "cut short" } else { "damaged" };
        let hint = "remove it there and publish again";
        Err(Fault::new(Reason::Damaged, format!("{}/{path} is {what} in the store; {hint}", self.url)))
    }
}

/// What came of waiting.
enum Waited {
    Said(Error),
    TooLong(Duration),
    TooLarge(u64),
}

/// The settings of stores in the environment, and how long things may take.
fn settings() -> Vec<(String, String)> {
    let of_stores = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let mut settings: Vec<_> = of_stores.filter(|(name, _)| SETTINGS.iter().any(|start| name.starts_with(start))).collect();
    for (name, time) in [("timeout", OBJECT_WITHIN), ("connect_timeout", CONNECT_WITHIN), ("read_timeout", STORE_PAUSE)] {
        settings.push((name.to_owned(), format!("{} s", time.as_secs())));
    }
    settings
}

/// What a store says, without the pages of XML that some send with it.
fn shortened(error: &Error) -> String {
    const LONGEST: usize = 300;
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.char_indices().nth(LONGEST).map_or(text.clone(), |(end, _)| format!("{}…", &text[..end]))
}
