//! What a release keeps of an analysis: findings and recommendations in the words of one language, for pages, downloads and programs.
//!
//! Texts are resolved as the edition resolves them: the same messages, the same places, the same script.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::sync::LazyLock;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::analysis::files::{self, ANALYSIS};
use crate::analysis::model::{self, Levels};
use crate::analysis::scale::{Change, Confidence, Dimension, Gap, Impact, Severity, State};
use crate::analysis::{Analysis, Date};
use crate::edition::edition::Edition;
use crate::edition::parts::Parts;
use crate::edition::release::{EditionEntry, FindingsEntry, Release, View};
use crate::edition::texts::{Text, Texts};
use crate::edition::told;
use crate::source::{Document, Fingerprint, Library, Snapshot, Tag};
use crate::typeset::{Notice, Section};

/// The findings of an analysis in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Findings {
    /// The day whose state it describes, `YYYY-MM-DD`.
    pub as_of: String,
    /// The day that changes are counted from.
    pub baseline: Option<String>,
    /// Whether any of it is invented.
    pub illustrative: bool,
    /// Whether the findings are those of other documents.
    pub derived: bool,
    /// What a reader must know about the state of the translation.
    pub notices: Vec<Notice>,
    /// Who was looked at.
    pub entities: Vec<Entity>,
    /// What was found, in the order of the data.
    pub findings: Vec<Finding>,
    /// What should be done.
    pub recommendations: Vec<Recommendation>,
}

/// An institution or a part of one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entity {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Where it works.
    pub jurisdiction: String,
}

/// Where something stands that has a section of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Spot {
    /// The document.
    pub document: String,
    /// The label of the section.
    pub section: String,
    /// Its page in print.
    pub page: usize,
}

/// A finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Finding {
    /// Its id.
    pub id: String,
    /// The document whose data states it.
    pub document: String,
    /// Its section, if a document that its readers may read has one.
    pub spot: Option<Spot>,
    /// Whom it concerns.
    pub entity: String,
    /// Where that is.
    pub jurisdiction: String,
    /// What it is about.
    pub dimension: Dimension,
    /// What is required.
    pub requirement: Text,
    /// The level that is there.
    pub current: Option<u8>,
    /// The level that is required.
    pub required: Option<u8>,
    /// How far it is below.
    pub gap: Option<u8>,
    /// The kind of gap.
    pub kind: Gap,
    /// How much it matters.
    pub impact: Impact,
    /// How sure it is.
    pub confidence: Confidence,
    /// How grave it is.
    pub severity: Severity,
    /// How grave it is by the rule.
    pub computed: Severity,
    /// Why a person has decided otherwise.
    pub reason: Option<Text>,
    /// Its title.
    pub title: Text,
    /// What follows from it.
    pub consequence: Text,
    /// How it was found.
    pub evidence: Text,
    /// What became of it since the baseline.
    pub change: Option<Change>,
    /// Its severity in the baseline.
    pub before: Option<Severity>,
    /// The recommendations that answer it.
    pub recommendations: Vec<String>,
}

/// A recommendation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Recommendation {
    /// Its id.
    pub id: String,
    /// Its section, if a document that its readers may read has one.
    pub spot: Option<Spot>,
    /// Its title.
    pub title: Text,
    /// The entity that does it.
    pub owner: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub deadline: Option<String>,
    /// The highest severity of its findings.
    pub priority: Severity,
    /// How far it is.
    pub state: State,
    /// How many per cent are done.
    pub percent: Option<u8>,
    /// Whether its deadline has passed and it is not known to be done.
    pub overdue: bool,
    /// Whether jurisdictions do it together.
    pub joint: bool,
}

/// Whether a release keeps the findings of a document: it is an analysis.
pub fn are_kept(document: &Document, snapshot: &Snapshot) -> bool {
    snapshot.get(&files::path(&document.slug, ANALYSIS)).is_some()
}

/// Puts the findings of every analysis into a store, in every language.
pub fn put(
    library: &Library,
    snapshot: &Snapshot,
    editions: &[Edition],
    entries: &[EditionEntry],
    parts: &Parts,
    current: Option<&Release>,
) -> io::Result<BTreeMap<String, BTreeMap<Tag, FindingsEntry>>> {
    let of_document = |document: &Document| {
        // Read once for all languages, and not at all where nothing has changed.
        let analysis = LazyLock::new(|| Analysis::read(snapshot, &document.slug).ok());
        let published = |edition: &&Edition| entries.iter().any(|entry| entry.slug == document.slug && entry.tag == *edition.tag);
        let own: Vec<&Edition> = editions.iter().filter(|edition| edition.document.slug == document.slug).filter(published).collect();
        let of_language = |edition: &&Edition| {
            let source = Source { snapshot, edition, entries, parts };
            let input = source.fingerprint();
            let before = current.and_then(|release| release.manifest.findings.get(&document.slug)?.get(edition.tag));
            let outdated = entries.iter().any(|entry| entry.slug == document.slug && entry.tag == *edition.tag && entry.outdated);
            // The data of a document that is held up may be what is wrong with it.
            if let Some(before) = before.filter(|before| (outdated || before.input == input) && parts.has(&before.part)) {
                return Ok(Some((edition.tag.clone(), before.clone())));
            }
            let Some(analysis) = analysis.as_ref().filter(|_| !outdated) else { return Ok(None) };
            let json = serde_json::to_vec(&source.findings(analysis)?).map_err(io::Error::other)?;
            Ok(Some((edition.tag.clone(), FindingsEntry { input, part: parts.put(&json, !document.door.is_open())? })))
        };
        let languages = own.par_iter().map(of_language).collect::<io::Result<Vec<_>>>()?;
        Ok((document.slug.clone(), languages.into_iter().flatten().collect()))
    };
    let made: BTreeMap<String, BTreeMap<Tag, FindingsEntry>> =
        library.documents.par_iter().filter(|document| are_kept(document, snapshot)).map(of_document).collect::<io::Result<_>>()?;
    // Of documents whose settings have faults, what readers have stays.
    let outdated: BTreeSet<&str> = entries.iter().filter(|entry| entry.outdated).map(|entry| entry.slug.as_str()).collect();
    let before = current.into_iter().flat_map(|release| &release.manifest.findings);
    let stay =
        before.filter(|(slug, _)| outdated.contains(slug.as_str()) && !library.documents.iter().any(|document| document.slug == **slug));
    Ok(stay.map(|(slug, languages)| (slug.clone(), languages.clone())).chain(made).collect())
}

/// What the findings of one document in one language are made from.
struct Source<'a> {
    snapshot: &'a Snapshot,
    edition: &'a Edition<'a>,
    entries: &'a [EditionEntry],
    parts: &'a Parts,
}

impl Source<'_> {
    /// The document and those it draws on.
    fn slugs(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.edition.input.slug).chain(&self.edition.input.draws_on).map(String::as_str)
    }

    /// The editions of these documents in this language that whoever reads this one may read.
    fn open(&self) -> Vec<&EditionEntry> {
        let of = |slug: &str| self.entries.iter().find(|entry| entry.slug == slug && entry.tag == *self.edition.tag);
        self.slugs().filter_map(of).filter(|entry| self.edition.document.door.is_within(&entry.door)).collect()
    }

    /// Data, messages, and where sections stand.
    fn fingerprint(&self) -> Fingerprint {
        let messages = self.edition.input.places.iter().flat_map(|place| self.names().map(|name| place.file(name)));
        let sections = self.open().into_iter().filter_map(|entry| entry.parts.get(&View::Sections)).map(|part| part.fingerprint);
        let data = told::data(self.snapshot, &self.edition.input.slug, &self.edition.input.draws_on);
        let files = data.into_iter().chain(self.snapshot.reads(messages));
        Fingerprint::of_all(std::iter::once(self.edition.fingerprint).chain(files).chain(sections))
    }

    /// The files that messages are looked for in.
    fn names(&self) -> impl Iterator<Item = &str> {
        ["terms", "interface"].into_iter().chain(self.slugs())
    }

    fn findings(&self, analysis: &Analysis) -> io::Result<Findings> {
        let texts = Texts::read(self.snapshot, &self.edition.input.places, &self.names().collect::<Vec<_>>());
        let open = self.open();
        let mut pages = HashMap::new();
        for entry in &open {
            let part = entry.parts.get(&View::Sections).ok_or(io::ErrorKind::NotFound)?;
            let sections: Vec<Section> = serde_json::from_slice(&self.parts.read(part)?).map_err(io::Error::other)?;
            pages.extend(sections.into_iter().map(|section| ((entry.slug.as_str(), section.label), section.page)));
        }
        let spot = |document: &str, label: &str| {
            let here = [document, analysis.slug.as_str()].into_iter();
            here.filter_map(|slug| pages.get_key_value(&(slug, label.to_owned()))).next().map(|((slug, label), page)| Spot {
                document: (*slug).to_owned(),
                section: label.clone(),
                page: *page,
            })
        };
        // What it discloses of a document that fewer people may read is its own: the other is not named.
        let open: BTreeSet<&str> = open.iter().map(|entry| entry.slug.as_str()).collect();
        let document = |slug: &String| if open.contains(slug.as_str()) { slug.clone() } else { analysis.slug.clone() };
        let requirements: HashMap<_, _> = analysis.requirements.iter().map(|entry| ((&entry.document, &entry.id), &entry.text)).collect();
        let finding = |finding: &model::Finding| {
            let Levels { current, required, gap, severity } = finding.levels;
            Finding {
                id: finding.id.clone(),
                document: document(&finding.document),
                spot: spot(&finding.document, &finding.label),
                entity: finding.entity.clone(),
                jurisdiction: finding.jurisdiction.clone(),
                dimension: finding.dimension,
                requirement: texts
                    .prose(requirements.get(&(&finding.document, &finding.requirement)).map_or(finding.requirement.as_str(), |id| id)),
                current,
                required,
                gap,
                kind: finding.kind,
                impact: finding.impact,
                confidence: finding.confidence,
                severity,
                computed: finding.computed,
                reason: finding.reason.as_ref().map(|id| texts.prose(id)),
                title: texts.word(&finding.title),
                consequence: texts.prose(&finding.consequence),
                evidence: texts.prose(&finding.evidence),
                change: finding.change,
                before: finding.before.map(|levels| levels.severity),
                recommendations: finding.recommendations.clone(),
            }
        };
        let recommendation = |entry: &model::Recommendation| Recommendation {
            id: entry.id.clone(),
            spot: spot(&entry.document, &entry.label),
            title: texts.word(&entry.title),
            owner: entry.owner.clone(),
            deadline: entry.deadline.as_ref().map(Date::to_string),
            priority: entry.priority,
            state: entry.state,
            percent: entry.percent,
            overdue: entry.overdue,
            joint: entry.joint,
        };
        let entity = |entity: &model::Entity| Entity {
            id: entity.id.clone(),
            name: texts.word(&entity.name),
            jurisdiction: entity.jurisdiction.clone(),
        };
        Ok(Findings {
            as_of: analysis.as_of.to_string(),
            baseline: analysis.baseline.as_ref().map(Date::to_string),
            illustrative: analysis.illustrative || self.edition.input.illustrative,
            derived: analysis.derived,
            notices: self.edition.input.notices.clone(),
            entities: analysis.entities.iter().map(entity).collect(),
            findings: analysis.findings.iter().map(finding).collect(),
            recommendations: analysis.recommendations.iter().map(recommendation).collect(),
        })
    }
}
