//! Typst's ids of files, by their paths relative to the root.

use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};

/// The id of a file by its path relative to the root. Ids are never freed, so none is made per request.
pub(crate) fn file_id(path: &str) -> FileId {
    // A path that leaves the root cannot be written down; the empty path stands for it and is never found.
    let path = VirtualPath::new(path).or_else(|_| VirtualPath::new("")).expect("the empty path is valid");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The path of a file relative to the root.
pub(crate) fn path_of(id: FileId) -> String {
    id.vpath().get_without_slash().to_owned()
}
