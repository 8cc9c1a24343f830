//! One commit for one saved message, where the library is kept in git. The program asks the installed `git`: hooks, attributes
//! and settings of the institution hold.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

/// What stands in a repository while somebody merges, rebases or picks commits.
const UNDER_WAY: [&str; 5] = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];
/// Authors without a known address; `.invalid` reaches nobody (RFC 2606).
const ADDRESS: &str = "armarium.invalid";

/// Whether somebody is in the middle of a merge, a rebase or the like in the repository around a folder.
pub fn is_merging(root: &Path) -> bool {
    let exists = |name: &&str| {
        let path = git(root, &["rev-parse", "--git-path", name]).ok()?;
        let path = String::from_utf8(path.stdout).ok().filter(|_| path.status.success())?;
        Some(root.join(path.trim_end()).exists())
    };
    UNDER_WAY.iter().any(|name| exists(name).unwrap_or_default())
}

/// Commits some files of a repository, and nothing else, in the name of the one who changed them.
pub fn commit(root: &Path, paths: &[String], author: &str, subject: &str) -> io::Result<()> {
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    done(git(root, &[&["add", "--"], paths.as_slice()].concat())?)?;
    if git(root, &[&["diff", "--cached", "--quiet", "--"], paths.as_slice()].concat())?.status.success() {
        return Ok(());
    }
    let name: String = author.chars().filter(|c| !c.is_control() && !"<>".contains(*c)).collect();
    let author = format!("--author={name} <{}@{ADDRESS}>", name.replace(' ', "."));
    done(git(root, &[&["commit", "--quiet", "--message", subject, &author, "--only", "--"], paths.as_slice()].concat())?)
}

fn git(root: &Path, arguments: &[&str]) -> io::Result<Output> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "commit.gpgsign=false"]).args(arguments);
    // The committer is the program; the author is the person.
    command.env("GIT_COMMITTER_NAME", "Armarium").env("GIT_COMMITTER_EMAIL", format!("armarium@{ADDRESS}"));
    command.env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").stdin(std::process::Stdio::null()).output()
}

fn done(output: Output) -> io::Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(said.lines().next().unwrap_or("git failed without saying why").to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_takes_the_named_files_only_and_names_the_author() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        done(git(root, &["init", "--quiet"]).unwrap()).unwrap();
        std::fs::write(root.join("a.ftl"), "a = 1\n").unwrap();
        std::fs::write(root.join("b.ftl"), "b = 1\n").unwrap();
        commit(root, &["a.ftl".to_owned()], "ana <x>", "Translate a").unwrap();
        let log = git(root, &["log", "--format=%an %s", "--name-only"]).unwrap();
        assert_eq!(String::from_utf8(log.stdout).unwrap().split_whitespace().collect::<Vec<_>>(), ["ana", "x", "Translate", "a", "a.ftl"]);
        // Nothing to say is no error.
        commit(root, &["a.ftl".to_owned()], "ana", "Again").unwrap();
        assert!(!is_merging(root));
        std::fs::write(root.join(".git/MERGE_HEAD"), "").unwrap();
        assert!(is_merging(root));
        assert!(!is_merging(Path::new("/")), "no repository is no merge");
    }
}
