//! A document: a folder below `manuals/` with its settings and its Typst structure.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Snapshot;
use crate::source::library;

/// The folder of Typst templates, which is no document.
const TEMPLATES: &str = "lib";

/// What a document is for; templates, filters and the catalogue go by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Manual,
    Course,
    Sop,
    GapAnalysis,
    NeedsAssessment,
    Report,
    Leaflet,
    Form,
}

impl Kind {
    /// The name used in files, addresses and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::Course => "course",
            Self::Sop => "sop",
            Self::GapAnalysis => "gap-analysis",
            Self::NeedsAssessment => "needs-assessment",
            Self::Report => "report",
            Self::Leaflet => "leaflet",
            Self::Form => "form",
        }
    }
}

/// Who may read a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Marking {
    /// Everybody.
    Public,
    /// Members of the institution.
    Internal,
    /// Named persons.
    Restricted,
}

impl Marking {
    /// The name used in files and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Restricted => "restricted",
        }
    }
}

/// The settings of a document: `manuals/<slug>/document.toml`.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its name in paths and addresses.
    pub slug: String,
    /// What it is for.
    pub kind: Kind,
    /// The message that holds its title.
    pub title: String,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// Its version, for people.
    pub version: String,
    /// Who may read it.
    pub marking: Marking,
    /// The jurisdictions it speaks of (`jurisdiction-<name>` names them for people).
    pub jurisdictions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    kind: Kind,
    title: toml::Spanned<String>,
    date: toml::Spanned<toml::value::Datetime>,
    version: String,
    marking: Marking,
    #[serde(default)]
    jurisdictions: Vec<toml::Spanned<String>>,
}

impl Document {
    /// The path of its structure, relative to the root.
    pub fn main(&self) -> String {
        format!("manuals/{}/main.typ", self.slug)
    }

    /// The path of its settings, relative to the root.
    pub fn settings(&self) -> String {
        format!("manuals/{}/document.toml", self.slug)
    }

    /// All documents whose settings are right; the faults of the others are added to `faults`.
    pub(crate) fn read_all(snapshot: &Snapshot, faults: &mut Vec<Diagnostic>) -> Vec<Self> {
        let slugs: BTreeSet<&str> = snapshot
            .paths()
            .filter_map(|path| path.strip_prefix("manuals/")?.split_once('/'))
            .filter(|(slug, rest)| *slug != TEMPLATES && matches!(*rest, "main.typ" | "document.toml"))
            .map(|(slug, _)| slug)
            .collect();
        slugs.into_iter().filter_map(|slug| Self::read(snapshot, slug).map_err(|mut faulty| faults.append(&mut faulty)).ok()).collect()
    }

    fn read(snapshot: &Snapshot, slug: &str) -> Result<Self, Vec<Diagnostic>> {
        let path = format!("manuals/{slug}/document.toml");
        let fault = |message: String| vec![Diagnostic::error(Code::Metadata, path.clone(), message)];
        if !is_name(slug) || matches!(slug, "terms" | "interface") {
            return Err(fault(
                format!("`{slug}` cannot name a document") + ": use small letters, digits and hyphens, and neither `terms` nor `interface`",
            ));
        }
        let Some(file) = snapshot.get(&path) else {
            return Err(fault(format!("{path} is missing")));
        };
        let text = library::text(file.bytes.as_deref(), &path)?;
        let settings: DocumentFile = library::parse(text, &path)?;
        let mut faults = Vec::new();
        let mut wrong = |offset: usize, message: String| {
            faults.push(Diagnostic::error(Code::Metadata, path.clone(), message).at(text, offset));
        };
        let date = settings.date.get_ref();
        if date.date.is_none() || date.time.is_some() {
            wrong(settings.date.span().start, "`date` must be a day, such as 2026-11-22".to_owned());
        }
        for name in &settings.jurisdictions {
            if !is_name(name.get_ref()) {
                wrong(
                    name.span().start,
                    format!("`{}` is no name of a jurisdiction; use small letters, digits and hyphens", name.get_ref()),
                );
            }
        }
        if settings.version.trim().is_empty() {
            wrong(0, "`version` is empty".to_owned());
        }
        if snapshot.get(&format!("manuals/{slug}/main.typ")).is_none() {
            wrong(0, format!("manuals/{slug}/main.typ is missing: it holds the structure of the document"));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            slug: slug.to_owned(),
            kind: settings.kind,
            title: settings.title.get_ref().clone(),
            date: date.date.map(|date| date.to_string()).unwrap_or_default(),
            version: settings.version,
            marking: settings.marking,
            jurisdictions: settings.jurisdictions.into_iter().map(toml::Spanned::into_inner).collect(),
        })
    }
}

/// Whether a name is made of small letters, digits and hyphens and starts with a letter: safe in paths and addresses.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
