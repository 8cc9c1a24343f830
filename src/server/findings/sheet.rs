//! Findings as a table for a spreadsheet, in the words of the reader.

use crate::analysis::scale::Choice as _;
use crate::edition::findings::{Finding, Recommendation};
use crate::server::findings::shown::Names;
use crate::translate::exchange::guarded;

/// Spreadsheets take a table for UTF-8 only if it begins with this; without it every letter beyond a to z is lost.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The messages of the header.
const HEADER: [&str; 22] = [
    "findings-id",
    "analysis-finding",
    "analysis-severity",
    "analysis-current",
    "analysis-required",
    "analysis-gap",
    "analysis-kind",
    "analysis-entity",
    "analysis-jurisdiction",
    "analysis-dimension",
    "analysis-requirement",
    "analysis-consequence",
    "analysis-evidence",
    "analysis-confidence",
    "analysis-reason",
    "analysis-change",
    "analysis-recommendations",
    "analysis-owner",
    "analysis-deadline",
    "analysis-state",
    "illustrative-title",
    "analysis-as-of",
];

/// The table. Each finding is one row, so that rows can be counted; of several recommendations each has a line in its cells.
pub fn csv(findings: &[&Finding], names: &Names) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(HEADER.map(|id| guarded(&names.words.get(id))))?;
    for finding in findings {
        writer.write_record(row(finding, names).map(|cell| guarded(&cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

fn row(finding: &Finding, names: &Names) -> [String; HEADER.len()] {
    let word = |group: &str, name: &str| names.words.get(&format!("{group}-{name}"));
    let advice = names.recommendations(finding);
    let lines = |of: &dyn Fn(&Recommendation) -> String| advice.iter().map(|entry| of(entry)).collect::<Vec<_>>().join("\n");
    let owner = |entry: &Recommendation| entry.owner.as_deref().and_then(|id| names.entity(id)).map(|entity| entity.name.text.clone());
    let state = |entry: &Recommendation| {
        let state = word("state", entry.state.name());
        if entry.overdue { format!("{state} ({})", names.words.get("analysis-overdue")) } else { state }
    };
    [
        finding.id.clone(),
        finding.title.text.clone(),
        word("severity", finding.severity.name()),
        names.level(finding.current),
        names.level(finding.required),
        names.level(finding.gap),
        word("gap", finding.kind.name()),
        names.entity(&finding.entity).map(|entity| entity.name.text.clone()).unwrap_or_default(),
        names.jurisdiction(&finding.jurisdiction),
        word("dimension", finding.dimension.name()),
        finding.requirement.text.clone(),
        finding.consequence.text.clone(),
        finding.evidence.text.clone(),
        word("confidence", finding.confidence.name()),
        finding.reason.as_ref().map(|reason| reason.text.clone()).unwrap_or_default(),
        finding.change.map(|change| word("change", change.name())).unwrap_or_default(),
        lines(&|entry| entry.title.text.clone()),
        lines(&|entry| owner(entry).unwrap_or_default()),
        lines(&|entry| entry.deadline.clone().unwrap_or_default()),
        lines(&state),
        if names.findings.illustrative { names.words.get("illustrative") } else { String::new() },
        names.findings.as_of.clone(),
    ]
}
