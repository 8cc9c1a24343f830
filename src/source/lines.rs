//! The lines that faults are shown with: those of a snapshot, or of a library on disk, read by the same rules as a snapshot.
//!
//! A fault may name anything, a link out of the library or a device too; what no snapshot would hold is shown to nobody.

use std::path::Path;

use crate::diagnostic::Lines;
use crate::source::shelf::{MAX_FILE_BYTES, contained};
use crate::source::{Snapshot, file};

impl Lines for Snapshot {
    fn text(&self, path: &str) -> Option<String> {
        readable(self.bytes(path)?)
    }
}

/// The library in a folder.
impl<P: AsRef<Path> + ?Sized> Lines for P {
    fn text(&self, path: &str) -> Option<String> {
        let root = self.as_ref().canonicalize().ok()?;
        let real = contained(&root, path).ok()?;
        readable(&file::read(&real, MAX_FILE_BYTES).ok()??)
    }
}

/// The text of a file that has lines: a workbook or a picture has none.
fn readable(bytes: &[u8]) -> Option<String> {
    let binary = bytes.starts_with(b"PK\x03\x04") || bytes.iter().take(1024).any(|byte| *byte == 0);
    (!binary).then(|| String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn nothing_outside_of_the_library_and_no_device_is_shown() {
        let (outside, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("secret"), "secret").unwrap();
        fs::create_dir_all(root.path().join("manuals")).unwrap();
        fs::write(root.path().join("manuals/a.typ"), "hello\n").unwrap();
        for (name, target) in
            [("link.typ", outside.path().join("secret")), ("device.typ", "/dev/zero".into()), ("dir.typ", root.path().into())]
        {
            symlink(target, root.path().join("manuals").join(name)).unwrap();
        }
        let secret = outside.path().join("secret");
        let paths =
            ["manuals/link.typ", "manuals/device.typ", "manuals/dir.typ", "../secret", secret.to_str().unwrap(), "manuals/none.typ"];
        for path in paths {
            assert_eq!(root.path().text(path), None, "{path}");
        }
        assert_eq!(root.path().text("manuals/a.typ").as_deref(), Some("hello\n"));
        assert_eq!(Snapshot::read(root.path()).0.text("manuals/a.typ").as_deref(), Some("hello\n"));
    }
}
