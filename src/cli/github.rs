//! Faults as annotations in a pull request: GitHub's workflow commands, one per line.

use std::fmt::{self, Display};
use std::io::{self, Write};
use std::path::Path;

use crate::diagnostic::{Diagnostic, Severity};

/// Writes one annotation per fault. GitHub wants paths from where the program runs, so the root stands before each file.
pub fn write(out: &mut dyn Write, root: &Path, faults: &[Diagnostic]) -> io::Result<()> {
    for fault in faults {
        let level = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        write!(out, "::{level} ")?;
        if !fault.file.is_empty() {
            let path = root.join(&fault.file);
            let path = path.strip_prefix(".").unwrap_or(&path).display().to_string();
            write!(out, "file={},line={},col={},", Property(&path), fault.line, fault.column)?;
        }
        let hints = fault.hints.iter().map(|hint| format!("\n{hint}")).collect::<String>();
        writeln!(out, "title={}::{}{}", Property(&fault.code.to_string()), Data(&fault.message), Data(&hints))?;
    }
    Ok(())
}

/// Text after the second `::`.
struct Data<'a>(&'a str);

/// The value of a property: a comma would begin the next one, a colon the text.
struct Property<'a>(&'a str);

impl Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
    }
}

impl Display for Property<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Data(self.0).to_string().replace(':', "%3A").replace(',', "%2C"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    #[test]
    fn what_github_would_misread_is_escaped() {
        let fault = Diagnostic::warning(Code::NumberDiffers, "locales/sq/a,b:c.ftl", "100% differs\nhere").hint("mend it");
        let mut out = Vec::new();
        write(&mut out, Path::new("."), &[fault, Diagnostic::error(Code::Path, "", "gone")]).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "::warning file=locales/sq/a%2Cb%3Ac.ftl,line=1,col=1,title=number-differs::100%25 differs%0Ahere%0Amend it\n::error title=path::gone\n"
        );
    }
}
