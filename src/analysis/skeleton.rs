//! The first form of a new analysis: a document that builds at once, with comments that say what to put in place of its examples.

use crate::analysis::Date;
use crate::source::Kind;

/// The files, by their paths; `SLUG` and the like stand for what is put in.
const FILES: [(&str, &str); 7] = [
    ("manuals/SLUG/document.toml", include_str!("../../assets/skeleton/document.toml")),
    ("manuals/SLUG/main.typ", include_str!("../../assets/skeleton/main.typ")),
    ("manuals/SLUG/data/analysis.toml", include_str!("../../assets/skeleton/analysis.toml")),
    ("manuals/SLUG/data/findings.csv", include_str!("../../assets/skeleton/findings.csv")),
    ("manuals/SLUG/data/recommendations.toml", include_str!("../../assets/skeleton/recommendations.toml")),
    ("manuals/SLUG/data/progress.csv", include_str!("../../assets/skeleton/progress.csv")),
    ("locales/SOURCE/SLUG.ftl", include_str!("../../assets/skeleton/messages.ftl")),
];

/// The files of a new analysis: paths relative to the root, and texts. The day is that of the document and of what it describes.
pub fn analysis(slug: &str, kind: Kind, source: &str, jurisdiction: &str, day: Date) -> Vec<(String, String)> {
    let day = day.to_string();
    let replacements = [("SLUG", slug), ("KIND", kind.name()), ("SOURCE", source), ("JURISDICTION", jurisdiction), ("DAY", day.as_str())];
    let fill = |text: &str| replacements.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    FILES.iter().map(|(path, text)| (fill(path), fill(text))).collect()
}
