//! One commit for one saved message, where the library is kept in git. The program asks the installed `git`: hooks, attributes
//! and settings of the institution hold. Whatever they do, the answer comes in time and is true.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// What stands in a repository while somebody merges, rebases or picks commits.
const UNDER_WAY: [&str; 5] = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];
/// Authors without a known address; `.invalid` reaches nobody (RFC 2606).
const ADDRESS: &str = "armarium.invalid";
/// Who commits, and is the author of what nobody has committed before.
const PROGRAM: &str = "Armarium";
/// Longest time to ask about the state of a repository.
const ASK_WITHIN: Duration = Duration::from_secs(2);
/// How often a process is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(2);
/// How long git has to tidy up after it was told to end.
const END_WITHIN: Duration = Duration::from_millis(500);
/// How often a commit is tried again while another program holds the repository.
const AGAIN_EVERY: Duration = Duration::from_millis(100);

/// Whether somebody is in the middle of a merge, a rebase or the like in the repository around a folder.
pub fn is_merging(root: &Path) -> bool {
    let until = Instant::now() + ASK_WITHIN;
    let exists = |name: &&str| {
        let path = git(root, &["rev-parse", "--git-path", name], until).ok().filter(|done| done.status.success())?;
        Some(root.join(path.out.trim_end()).exists())
    };
    UNDER_WAY.iter().any(|name| exists(name).unwrap_or_default())
}

/// Commits what stands in some files and is not committed yet: a commit of a save holds that save and nothing else. In a
/// repository without such changes nothing happens.
///
/// # Errors
/// What git says, or that it took too long.
pub fn settle(root: &Path, paths: &[&str], until: Instant) -> io::Result<()> {
    let changes = git(root, &[&["status", "--porcelain", "--"], paths].concat(), until)?.done()?;
    // New files of a library that was never committed come with the first save.
    let changed: Vec<&str> = changes.lines().filter(|line| !line.starts_with("??")).collect();
    if changed.is_empty() {
        return Ok(());
    }
    commit(root, paths, PROGRAM, "What was changed and not committed before", until)
}

/// Commits some files of a repository, and nothing else, in the name of the one who changed them.
///
/// # Errors
/// What git or a hook says, or that it took too long: then it was ended.
pub fn commit(root: &Path, paths: &[&str], author: &str, subject: &str, until: Instant) -> io::Result<()> {
    loop {
        match try_commit(root, paths, author, subject, until) {
            // Another program is at work in the repository: it will be done soon.
            Err(error) if error.to_string().contains(".lock") && Instant::now() + AGAIN_EVERY < until => std::thread::sleep(AGAIN_EVERY),
            done => return done,
        }
    }
}

fn try_commit(root: &Path, paths: &[&str], author: &str, subject: &str, until: Instant) -> io::Result<()> {
    git(root, &[&["add", "--"], paths].concat(), until)?.done()?;
    if git(root, &[&["diff", "--cached", "--quiet", "--"], paths].concat(), until)?.status.success() {
        return Ok(());
    }
    let name: String = author.chars().filter(|c| !c.is_control() && !"<>".contains(*c)).collect();
    let author = format!("--author={name} <{}@{ADDRESS}>", name.replace(' ', "."));
    git(root, &[&["commit", "--quiet", "--message", subject, &author, "--only", "--"], paths].concat(), until)?.done().map(drop)
}

/// What a call of git came to.
struct Called {
    status: ExitStatus,
    out: String,
    said: String,
}

impl Called {
    fn done(self) -> io::Result<String> {
        match self.status.success() {
            true => Ok(self.out),
            false => Err(io::Error::other(self.said.lines().next().unwrap_or("git failed without saying why").to_owned())),
        }
    }
}

fn git(root: &Path, arguments: &[&str], until: Instant) -> io::Result<Called> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "commit.gpgsign=false"]).args(arguments);
    // The committer is the program; the author is the person.
    command.env("GIT_COMMITTER_NAME", PROGRAM).env("GIT_COMMITTER_EMAIL", format!("armarium@{ADDRESS}"));
    command.env("GIT_AUTHOR_NAME", PROGRAM).env("GIT_AUTHOR_EMAIL", format!("armarium@{ADDRESS}"));
    command.env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Hooks are processes of their own: all are ended together.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    let (out, said) = (read(child.stdout.take()), read(child.stderr.take()));
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if Instant::now() < until => std::thread::sleep(LOOK_EVERY),
            None => {
                end(&mut child);
                return Err(io::Error::new(io::ErrorKind::TimedOut, "git or a hook took too long and was ended"));
            }
        }
    };
    // A hook that leaves something running behind it may keep these open.
    let text = |text: Receiver<String>| text.recv_timeout(END_WITHIN).unwrap_or_default();
    Ok(Called { status, out: text(out), said: text(said) })
}

/// What a process writes, read on a thread of its own: a full pipe would stop it.
fn read(pipe: Option<impl Read + Send + 'static>) -> Receiver<String> {
    let (send, text) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut bytes));
        let _ = send.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    text
}

/// Ends a process with all that it has started: first so that git removes its locks, then for certain.
fn end(child: &mut Child) {
    let group = format!("-{}", child.id());
    let kill = |signal: &str| {
        let _ = Command::new("sh").args(["-c", "kill -s \"$1\" -- \"$0\"", &group, signal]).stderr(Stdio::null()).status();
    };
    kill("TERM");
    let until = Instant::now() + END_WITHIN;
    while matches!(child.try_wait(), Ok(None)) && Instant::now() < until {
        std::thread::sleep(LOOK_EVERY);
    }
    kill("KILL");
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        git(folder.path(), &["init", "--quiet"], soon()).unwrap().done().unwrap();
        std::fs::write(folder.path().join("a.ftl"), "a = 1\n").unwrap();
        std::fs::write(folder.path().join("b.ftl"), "b = 1\n").unwrap();
        folder
    }

    fn log(root: &Path) -> Vec<String> {
        let log = git(root, &["log", "--format=%an|%s", "--name-only"], soon()).unwrap().done().unwrap();
        log.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn a_commit_takes_the_named_files_only_and_names_the_author() {
        let folder = repository();
        let root = folder.path();
        commit(root, &["a.ftl"], "ana <x>", "Translate a", soon()).unwrap();
        assert_eq!(log(root), ["ana x|Translate a", "a.ftl"]);
        // Nothing to say is no error.
        commit(root, &["a.ftl"], "ana", "Again", soon()).unwrap();
        assert!(!is_merging(root));
        std::fs::write(root.join(".git/MERGE_HEAD"), "").unwrap();
        assert!(is_merging(root));
        assert!(!is_merging(Path::new("/")), "no repository is no merge");
    }

    #[test]
    fn what_was_not_committed_before_is_in_nobodys_commit() {
        let folder = repository();
        let root = folder.path();
        settle(root, &["a.ftl"], soon()).unwrap();
        commit(root, &["a.ftl"], "ana", "First", soon()).unwrap();
        std::fs::write(root.join("a.ftl"), "a = 2\n").unwrap();
        settle(root, &["a.ftl"], soon()).unwrap();
        std::fs::write(root.join("a.ftl"), "a = 3\n").unwrap();
        commit(root, &["a.ftl"], "bora", "Second", soon()).unwrap();
        assert_eq!(
            log(root),
            ["bora|Second", "a.ftl", "Armarium|What was changed and not committed before", "a.ftl", "ana|First", "a.ftl"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_hook_that_hangs_is_ended_and_leaves_no_lock() {
        use std::os::unix::fs::PermissionsExt;
        let folder = repository();
        let root = folder.path();
        let hook = root.join(".git/hooks/pre-commit");
        std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
        std::fs::write(&hook, "#!/bin/sh\nsleep 60\n").unwrap();
        std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
        let begun = Instant::now();
        let error = commit(root, &["a.ftl"], "ana", "Slow", begun + Duration::from_millis(500)).unwrap_err();
        assert!(error.kind() == io::ErrorKind::TimedOut && begun.elapsed() < Duration::from_secs(5), "{error}");
        std::fs::remove_file(&hook).unwrap();
        commit(root, &["a.ftl"], "ana", "Now", soon()).unwrap();
        assert_eq!(log(root), ["ana|Now", "a.ftl"]);
    }

    #[test]
    fn a_repository_that_another_program_holds_is_waited_for() {
        let folder = repository();
        let root = folder.path().to_owned();
        std::fs::write(root.join(".git/index.lock"), "").unwrap();
        let release = std::thread::spawn({
            let lock = root.join(".git/index.lock");
            move || {
                std::thread::sleep(Duration::from_millis(300));
                std::fs::remove_file(lock).unwrap();
            }
        });
        commit(&root, &["a.ftl"], "ana", "Waited", soon()).unwrap();
        release.join().unwrap();
        assert_eq!(log(&root), ["ana|Waited", "a.ftl"]);
    }
}
