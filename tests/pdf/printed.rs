//! A printed edition and its reading page, as tests look into them.

use std::path::PathBuf;

use armarium::edition::{Release, View};
use armarium::typeset::Section;

use crate::support::TestLibrary;

/// An edition as it lies in a release.
pub struct Edition {
    /// The reading page.
    pub html: String,
    /// Its sections.
    pub sections: Vec<Section>,
    /// The PDF.
    pub pdf: PathBuf,
}

impl Edition {
    /// The English edition of a document, built now.
    pub fn english(library: &TestLibrary, slug: &str) -> Self {
        let outcome = library.build().unwrap_or_else(|faults| panic!("{faults:#?}"));
        Self::in_release(&outcome.release, "en", slug)
    }

    /// An edition of a release.
    pub fn in_release(release: &Release, tag: &str, slug: &str) -> Self {
        Self {
            html: crate::support::page(release, slug, tag),
            sections: serde_json::from_str(&crate::support::view(release, slug, tag, View::Sections)).unwrap(),
            pdf: crate::support::pdf(release, slug, tag),
        }
    }

    /// The text of a section, a block per line.
    pub fn text(&self, label: &str) -> &str {
        &self.sections.iter().find(|section| section.label == label).unwrap_or_else(|| panic!("no section {label}")).text
    }

    /// The texts of its drawings.
    pub fn drawings(&self) -> Vec<&str> {
        let labels = self.html.split("role=\"img\"").skip(1);
        labels.map(|rest| rest.split_once("aria-label=\"").unwrap().1.split_once('"').unwrap().0).collect()
    }

    /// The cells of the table row that holds some text.
    pub fn row(&self, section: &str, holds: &str) -> String {
        let at = self.html.find(&format!("id=\"{section}\"")).unwrap();
        let row = self.html[at..].split("<tr>").find(|row| row.contains(holds)).unwrap_or_else(|| panic!("no row with {holds}"));
        row.split("</tr>").next().unwrap().to_owned()
    }
}
