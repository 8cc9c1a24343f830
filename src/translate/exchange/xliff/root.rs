//! What a file of XML is, by its first element: XLIFF of a version that is read, or something else that is named.

use super::VERSIONS;

/// A family of versions, which differ in nearly every element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 2.0 and 2.1
    Two,
    /// 1.0 to 1.2
    One,
}

impl Version {
    /// How it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Two => "2.0",
            Self::One => "1.2",
        }
    }

    /// An element that the other family has and this one has not.
    pub fn lacks(self, element: &str) -> bool {
        match self {
            Self::Two => matches!(element, "trans-unit" | "body" | "seg-source" | "bin-unit"),
            Self::One => matches!(element, "unit" | "segment" | "ignorable"),
        }
    }
}

/// The namespace of the first element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// The namespace of a family.
    Of(Version),
    /// None at all, as in files of 1.0 and 1.1.
    Unnamed,
    /// Another.
    Other,
}

/// The family of a file of XLIFF.
///
/// # Errors
/// Says why it is not read.
pub fn version(family: Family, version: &str, namespaces: &[String]) -> Result<Version, String> {
    if namespaces.iter().any(|namespace| namespace.contains("sdl.com/FileTypes/SdlXliff")) {
        return Err("this is SDLXLIFF, which Trados works on: save the target from there and import that file".to_owned());
    }
    match family {
        Family::Of(Version::Two) if VERSIONS.contains(&version) => Ok(Version::Two),
        Family::Of(Version::One) | Family::Unnamed if matches!(version, "1.0" | "1.1" | "1.2") => Ok(Version::One),
        Family::Of(other) if version.starts_with(if other == Version::Two { "1." } else { "2." }) => {
            Err(format!("the file says that it is XLIFF {version}, but its namespace is that of {}: the two do not fit", other.name()))
        }
        Family::Of(_) => Err(format!("XLIFF {version} is not read, only {}", VERSIONS.join(" and "))),
        Family::Unnamed | Family::Other => {
            Err(format!("this is not XLIFF 2.0 or 2.1: it says version {version}, and its namespace is not that of XLIFF"))
        }
    }
}

/// What a file is whose first element is not that of XLIFF.
pub fn named(root: &str) -> String {
    let name = match root.to_ascii_lowercase().as_str() {
        "html" => "HTML".to_owned(),
        "tmx" => "TMX, a translation memory".to_owned(),
        "tbx" | "martif" => "TBX, a list of terms".to_owned(),
        "workbook" | "document" | "document-content" => "a document of an office program; save it as .xlsx or CSV".to_owned(),
        "ts" => "Qt's TS".to_owned(),
        _ => format!("XML that begins with `<{root}>`"),
    };
    format!("this is not XLIFF 2.0 or 2.1 but {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_and_namespace_must_fit() {
        use Family::{Of, Other, Unnamed};
        use Version::{One, Two};
        for (family, said, expected) in
            [(Of(Two), "2.0", Some(Two)), (Of(Two), "2.1", Some(Two)), (Of(One), "1.2", Some(One)), (Unnamed, "1.1", Some(One))]
        {
            assert_eq!(version(family, said, &[]).ok(), expected);
        }
        for (family, said, reason) in [
            (Of(Two), "1.2", "the two do not fit"),
            (Of(One), "2.0", "the two do not fit"),
            (Of(Two), "2.2", "is not read, only 2.0 and 2.1"),
            (Unnamed, "2.0", "not that of XLIFF"),
            (Other, "1.2", "not that of XLIFF"),
        ] {
            assert!(version(family, said, &[]).unwrap_err().contains(reason), "{said}");
        }
    }
}
