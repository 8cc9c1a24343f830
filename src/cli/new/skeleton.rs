//! The first form of a new document: it builds at once, with comments that say what to put in place of its examples.

use clap::ValueEnum;

use crate::analysis::Date;
use crate::source::Kind;

/// The kinds of documents that are begun so; an analysis has a skeleton of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Skeleton {
    Course,
    Manual,
    Sop,
    Form,
    Leaflet,
    Report,
}

/// The text of a file below `assets/skeleton/document/`.
macro_rules! text {
    ($name:literal) => {
        include_str!(concat!("../../../assets/skeleton/document/", $name))
    };
}

impl Skeleton {
    /// The kind of document.
    pub fn kind(self) -> Kind {
        match self {
            Self::Course => Kind::Course,
            Self::Manual => Kind::Manual,
            Self::Sop => Kind::Sop,
            Self::Form => Kind::Form,
            Self::Leaflet => Kind::Leaflet,
            Self::Report => Kind::Report,
        }
    }

    /// Its structure and its messages.
    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Course => (text!("course.typ"), text!("course.ftl")),
            Self::Manual => (text!("manual.typ"), text!("manual.ftl")),
            Self::Sop => (text!("sop.typ"), text!("sop.ftl")),
            Self::Form => (text!("form.typ"), text!("form.ftl")),
            Self::Leaflet => (text!("leaflet.typ"), text!("leaflet.ftl")),
            Self::Report => (text!("report.typ"), text!("report.ftl")),
        }
    }

    /// What is printed of it besides, as `document.toml` says it.
    fn outputs(self) -> &'static str {
        match self {
            Self::Course => "\"facilitator\"",
            Self::Sop => "\"cards\"",
            _ => "",
        }
    }

    /// Its files: paths relative to the root, and texts.
    pub fn files(self, slug: &str, source: &str, jurisdiction: &str, day: Date) -> Vec<(String, String)> {
        let (day, (structure, messages)) = (day.to_string(), self.texts());
        let mut files = vec![
            ("manuals/SLUG/document.toml", text!("document.toml")),
            ("manuals/SLUG/main.typ", structure),
            ("locales/SOURCE/SLUG.ftl", messages),
        ];
        if self == Self::Report {
            files.push(("manuals/SLUG/data/report.toml", text!("report.toml")));
            files.push(("manuals/SLUG/data/trainings.csv", text!("trainings.csv")));
        }
        let replacements = [
            ("SLUG", slug),
            ("KIND", self.kind().name()),
            ("SOURCE", source),
            ("JURISDICTION", jurisdiction),
            ("DAY", &day),
            ("OUTPUTS", self.outputs()),
        ];
        let fill = |text: &str| replacements.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
        files.into_iter().map(|(path, text)| (fill(path), fill(text))).collect()
    }
}
