//! The files that hold the data of a document, gathered before anything is read: from a snapshot, or from what Typst sees of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use typst::foundations::Bytes;

use super::date::Date;
use super::placed::{Origin, Placed};
use super::table;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::document::Status;
use crate::source::{Door, Marking, Snapshot};

/// The goals and indicators of the Roadmap, which analyses and reports cite by number.
pub const ROADMAP: &str = "manuals/roadmap.toml";
/// The file that makes a document's data an analysis.
pub const ANALYSIS: &str = "analysis.toml";
/// Its findings.
pub const FINDINGS: &str = "findings.csv";
/// Its recommendations.
pub const RECOMMENDATIONS: &str = "recommendations.toml";
/// What was observed of its recommendations.
pub const PROGRESS: &str = "progress.csv";
/// The file that makes a document's data a project report.
pub const REPORT: &str = "report.toml";
/// Its trainings.
pub const TRAININGS: &str = "trainings.csv";
/// Its indicators' values.
pub const OBSERVATIONS: &str = "observations.csv";
/// What was bought.
pub const EQUIPMENT: &str = "equipment.csv";
/// What the money was spent on.
pub const BUDGET: &str = "budget.csv";

/// Most documents that one draws on, with those that these draw on.
const MAX_DRAWN: usize = 100;

/// The path of a data file.
pub fn path(slug: &str, name: &str) -> String {
    format!("manuals/{slug}/data/{name}")
}

/// Some files and their bytes. Equal files have equal hashes, so what is made of them need not be made twice.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
pub struct Files(BTreeMap<String, Bytes>);

impl Files {
    /// The files of a document's analysis, and of those it draws on.
    pub fn of_analysis(slug: &str, file: &mut dyn FnMut(&str) -> Option<Bytes>) -> Self {
        let mut files = Self::default();
        files.take(ROADMAP.to_owned(), file);
        let mut slugs = vec![slug.to_owned()];
        let mut next = 0;
        while let Some(slug) = slugs.get(next).filter(|_| next < MAX_DRAWN).cloned() {
            next += 1;
            files.take(settings(&slug), file);
            for name in [ANALYSIS, FINDINGS, RECOMMENDATIONS, PROGRESS] {
                files.take(path(&slug, name), file);
            }
            if let Some(name) = files.baseline(&slug) {
                files.take(path(&slug, &name), file);
            }
            for drawn in Settings::read(&files, &slug).draws_on {
                if !slugs.contains(&drawn.value) {
                    slugs.push(drawn.value);
                }
            }
        }
        files
    }

    /// The files of a project report.
    pub fn of_report(slug: &str, file: &mut dyn FnMut(&str) -> Option<Bytes>) -> Self {
        let mut files = Self::default();
        let own = [REPORT, TRAININGS, OBSERVATIONS, EQUIPMENT, BUDGET].map(|name| path(slug, name));
        for path in [ROADMAP.to_owned(), settings(slug)].into_iter().chain(own) {
            files.take(path, file);
        }
        files
    }

    /// The bytes of a file that is there.
    pub fn get(&self, path: &str) -> Option<&Bytes> {
        self.0.get(path)
    }

    /// Whether a data file of a document is there.
    pub fn has(&self, slug: &str, name: &str) -> bool {
        self.0.contains_key(&path(slug, name))
    }

    fn take(&mut self, path: String, file: &mut dyn FnMut(&str) -> Option<Bytes>) {
        if let Some(bytes) = file(&path) {
            self.0.insert(path, bytes);
        }
    }

    /// The file of the findings that changes are counted against.
    pub fn baseline(&self, slug: &str) -> Option<String> {
        #[derive(Deserialize)]
        struct Baseline {
            findings: String,
        }
        #[derive(Deserialize)]
        struct File {
            baseline: Option<Baseline>,
        }
        let file: File = toml::from_str(table::text("", self.get(&path(slug, ANALYSIS))?).ok()?).ok()?;
        file.baseline.map(|baseline| baseline.findings).filter(|name| !name.contains('/'))
    }
}

/// How a file of a snapshot is found.
pub(crate) fn from(snapshot: &Snapshot) -> impl FnMut(&str) -> Option<Bytes> {
    |path| snapshot.bytes(path).cloned()
}

fn settings(slug: &str) -> String {
    format!("manuals/{slug}/document.toml")
}

/// A file that is read as TOML, and the file for its faults.
#[derive(Debug)]
pub struct Part<'a, T> {
    /// The file.
    pub origin: Origin<'a>,
    /// What it states.
    pub content: T,
}

impl<'a, T: serde::de::DeserializeOwned> Part<'a, T> {
    /// Reads a TOML file; unknown fields, missing fields and wrong types are faults with their place.
    pub fn read(path: &str, bytes: &'a [u8]) -> Result<Self, Box<Diagnostic>> {
        let origin = Origin::text(path, table::text(path, bytes)?);
        match toml::from_str(table::text(path, bytes)?) {
            Ok(content) => Ok(Self { origin, content }),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let message = error.message().trim_end_matches('.').replace('\n', ", ");
                Err(Box::new(origin.error(Code::Data, offset, message)))
            }
        }
    }
}

/// What `document.toml` says that concerns data. The document itself has been checked where it was read.
#[derive(Debug, Default, Deserialize)]
pub struct Settings {
    /// Its date.
    pub date: Option<Placed<Date>>,
    /// Draft or final.
    #[serde(default)]
    pub status: Option<Placed<Status>>,
    /// Goals of the Roadmap that it serves.
    #[serde(default)]
    pub goals: Vec<Placed<u32>>,
    /// Indicators of the Roadmap that it serves.
    #[serde(default)]
    pub kpis: Vec<Placed<u32>>,
    /// The documents whose data it may use.
    #[serde(default)]
    pub draws_on: Vec<Placed<String>>,
    /// The jurisdictions it speaks of.
    #[serde(default)]
    pub jurisdictions: Vec<String>,
    /// Who may read it.
    #[serde(default)]
    pub marking: Option<Marking>,
    /// The groups that may.
    #[serde(default)]
    pub groups: BTreeSet<String>,
    /// The records that it shows of documents that fewer people may read.
    #[serde(default)]
    pub discloses: Vec<Placed<String>>,
}

impl Settings {
    /// The settings of a document; empty where they cannot be read.
    pub fn read(files: &Files, slug: &str) -> Self {
        Self::part(files, slug).map(|part| part.content).unwrap_or_default()
    }

    /// Who may read the document; what does not say so may be read by nobody who lacks the highest clearance.
    pub fn door(&self) -> Door {
        Door { marking: self.marking.unwrap_or(Marking::Restricted), groups: self.groups.clone() }
    }

    /// The settings with their file.
    pub fn part<'a>(files: &'a Files, slug: &str) -> Option<Part<'a, Self>> {
        let path = settings(slug);
        Part::read(&path, files.get(&path)?).ok()
    }
}
