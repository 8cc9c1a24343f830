//! A document: a folder below `manuals/` with its settings and its Typst structure.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Door, Snapshot, library};

/// The folder of Typst templates, which is no document.
pub const TEMPLATES: &str = "lib";

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
    /// All kinds.
    pub const ALL: [Self; 8] =
        [Self::Manual, Self::Course, Self::Sop, Self::GapAnalysis, Self::NeedsAssessment, Self::Report, Self::Leaflet, Self::Form];

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

/// What somebody wants who opens a document; the start page goes by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To do what has to be done now.
    Act,
    /// To learn.
    Learn,
    /// To report, and to see what was found.
    Analyse,
}

impl Purpose {
    /// All, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Act, Self::Learn, Self::Analyse];

    /// The kinds of documents that serve it, those that are needed first first.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Act => &[Kind::Sop, Kind::Leaflet, Kind::Form, Kind::Manual],
            Self::Learn => &[Kind::Course],
            Self::Analyse => &[Kind::GapAnalysis, Kind::NeedsAssessment, Kind::Report],
        }
    }

    /// The name used in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Learn => "learn",
            Self::Analyse => "analyse",
        }
    }
}

/// Who may read a document: the later, the fewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// All, from those that most may read to those that fewest may.
    pub const ALL: [Self; 3] = [Self::Public, Self::Internal, Self::Restricted];

    /// The marking with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|marking| marking.name() == name)
    }

    /// The name used in files and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Restricted => "restricted",
        }
    }
}

/// What is printed of a document besides its editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Output {
    /// The edition for those who lead a course: with answers, materials, timing.
    Facilitator,
    /// What is needed on the spot: cards of A6, four to a sheet.
    Cards,
}

impl Output {
    /// The name used in files and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Cards => "cards",
        }
    }

    /// Who may read it, of a document that so many may read: answers are not for participants.
    pub fn marking(self, document: Marking) -> Marking {
        match self {
            Self::Facilitator => document.max(Marking::Internal),
            Self::Cards => document,
        }
    }
}

/// Whether a document may still change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It may cite wording that nobody has verified.
    #[default]
    Draft,
    /// It may not.
    Final,
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
    /// The message that holds its title where a list names it, in a few words; without one the title stands there.
    pub short_title: Option<String>,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// The day by which somebody must look whether it still holds, `YYYY-MM-DD`.
    pub review: Option<String>,
    /// Its version, for people.
    pub version: String,
    /// Who may read it.
    pub door: Door,
    /// The jurisdictions it speaks of (`jurisdiction-<name>` names them for people).
    pub jurisdictions: Vec<String>,
    /// What is printed of it besides its editions, in order, each once.
    pub outputs: Vec<Output>,
    /// Draft or final.
    pub status: Status,
    /// Goals of the Roadmap that it serves, by number.
    pub goals: Vec<u32>,
    /// Indicators of the Roadmap that it serves, by number.
    pub kpis: Vec<u32>,
    /// The documents whose data and messages it may use.
    pub draws_on: Vec<String>,
    /// The findings and recommendations that it shows although fewer people may read the document they stand in, by their ids.
    pub discloses: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    kind: Kind,
    title: toml::Spanned<String>,
    short_title: Option<String>,
    date: toml::Spanned<toml::value::Datetime>,
    review: Option<toml::Spanned<toml::value::Datetime>>,
    version: String,
    marking: Marking,
    #[serde(default)]
    groups: Vec<toml::Spanned<String>>,
    #[serde(default)]
    jurisdictions: Vec<toml::Spanned<String>>,
    #[serde(default)]
    outputs: BTreeSet<Output>,
    #[serde(default)]
    status: Status,
    #[serde(default)]
    goals: Vec<u32>,
    #[serde(default)]
    kpis: Vec<u32>,
    #[serde(default)]
    draws_on: Vec<toml::Spanned<String>>,
    #[serde(default)]
    discloses: Vec<String>,
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
        let read = |slug: &&str| Self::read(snapshot, slug, &slugs).map_err(|mut faulty| faults.append(&mut faulty)).ok();
        let documents: Vec<Self> = slugs.iter().filter_map(read).collect();
        for document in &documents {
            let text = snapshot.bytes(&document.settings()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
            let offset = text.find("draws_on").unwrap_or_default();
            faults.extend(drawing(document, &documents).map(|fault| fault.at(text, offset).of(document.slug.clone())));
        }
        documents
    }

    fn read(snapshot: &Snapshot, slug: &str, slugs: &BTreeSet<&str>) -> Result<Self, Vec<Diagnostic>> {
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
        let text = library::text(file, &path)?;
        let settings: DocumentFile = library::parse(text, &path)?;
        let mut faults = Vec::new();
        let mut wrong = |offset: usize, message: String| {
            faults.push(Diagnostic::error(Code::Metadata, path.clone(), message).at(text, offset));
        };
        let date = settings.date.get_ref();
        if date.date.is_none() || date.time.is_some() {
            wrong(settings.date.span().start, "`date` must be a day, such as 2026-11-22".to_owned());
        }
        if let Some(review) = &settings.review {
            let day = review.get_ref();
            if day.date.is_none() || day.time.is_some() {
                wrong(review.span().start, "`review` must be a day, such as 2027-11-22".to_owned());
            } else if day.date <= date.date {
                wrong(review.span().start, "`review` must be a day after `date`".to_owned());
            }
        }
        for name in &settings.jurisdictions {
            if !is_name(name.get_ref()) {
                wrong(
                    name.span().start,
                    format!("`{}` is no name of a jurisdiction; use small letters, digits and hyphens", name.get_ref()),
                );
            }
        }
        for name in &settings.groups {
            if !is_name(name.get_ref()) {
                wrong(name.span().start, format!("`{}` is no name of a group; use small letters, digits and hyphens", name.get_ref()));
            }
        }
        for other in &settings.draws_on {
            if other.get_ref() == slug {
                wrong(other.span().start, "a document cannot draw on itself".to_owned());
            } else if !slugs.contains(other.get_ref().as_str()) {
                wrong(other.span().start, format!("there is no document `{}` to draw on", other.get_ref()));
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
            short_title: settings.short_title,
            date: date.date.map(|date| date.to_string()).unwrap_or_default(),
            review: settings.review.and_then(|review| review.into_inner().date).map(|day| day.to_string()),
            version: settings.version,
            door: Door { marking: settings.marking, groups: settings.groups.into_iter().map(toml::Spanned::into_inner).collect() },
            jurisdictions: settings.jurisdictions.into_iter().map(toml::Spanned::into_inner).collect(),
            outputs: settings.outputs.into_iter().collect(),
            status: settings.status,
            goals: settings.goals,
            kpis: settings.kpis,
            draws_on: settings.draws_on.into_iter().map(toml::Spanned::into_inner).collect(),
            discloses: settings.discloses,
        })
    }
}

/// What is wrong with what a document draws on, among all documents.
fn drawing<'a>(document: &'a Document, documents: &'a [Document]) -> impl Iterator<Item = Diagnostic> + 'a {
    let circle = drawn(documents, &document.slug).contains(&document.slug).then(|| {
        let message = format!("`{}` draws on itself, through {}", document.slug, document.draws_on.join(", "));
        Diagnostic::error(Code::Metadata, document.settings(), message)
    });
    let all = drawn(documents, &document.slug);
    let sources = documents.iter().filter(move |other| all.contains(&other.slug));
    let narrower = sources.filter(|other| !document.door.is_within(&other.door) && document.discloses.is_empty()).map(|other| {
        let message = format!("not everybody who may read `{}` may read `{}`, which it draws on", document.slug, other.slug);
        let hint = "give it the same `marking` and `groups`, let it draw only on what its readers may read, or name in `discloses` each finding and \
                    recommendation that it may show";
        Diagnostic::error(Code::MarkingWider, document.settings(), message).hint(hint)
    });
    circle.into_iter().chain(narrower)
}

/// All that a document draws on, directly or through others, in the order in which it is named.
pub(crate) fn drawn(documents: &[Document], slug: &str) -> Vec<String> {
    let of = |slug: &str| documents.iter().find(|document| document.slug == slug).map(|document| document.draws_on.as_slice());
    let mut found: Vec<String> = of(slug).unwrap_or_default().to_vec();
    let mut next = 0;
    while let Some(slug) = found.get(next) {
        for other in of(slug).unwrap_or_default() {
            if !found.contains(other) {
                found.push(other.clone());
            }
        }
        next += 1;
    }
    found
}

/// Whether a name is made of small letters, digits and hyphens and starts with a letter: safe in paths and addresses.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
