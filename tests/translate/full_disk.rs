//! A disk that is full while people save: a small file system in memory, mounted where only the server and this test see it.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{GUIDE, library, send, signed_in};
use crate::support::client::{Client, Page};
use crate::support::{TestLibrary, TestServer};

const FIND: &str = "/translate/sq/guide?id=guide-find";
const SQ: &str = "locales/sq/guide.ftl";
const RECORDS: &str = "locales/sq/guide.review.toml";
/// The size of the file system, in mebibytes.
const SIZE: usize = 48;
/// What such a file system gives at a time, in bytes.
const PAGE: u64 = 4096;

/// A server whose library is on a disk of its own.
struct SmallDisk {
    server: TestServer,
    process: u32,
    folder: tempfile::TempDir,
    namespaces: &'static [&'static str],
}

impl SmallDisk {
    /// The copy of a library; `None` where this machine lets nobody mount anything.
    fn of(library: &TestLibrary) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let script = format!(
            "mount -t tmpfs -o size={SIZE}m tmpfs \"$1\" && cp -a \"$2/.\" \"$1\" && exec \"$3\" --root \"$1\" serve --addr 127.0.0.1:0"
        );
        // Root may mount at once; others as root of a namespace of users.
        let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--user"]];
        for namespaces in ways {
            let mut command = Command::new("unshare");
            let as_root = if namespaces.len() > 1 { &["--map-root-user"][..] } else { &[] };
            command.args(namespaces).args(as_root).args(["sh", "-c", &script, "sh"]);
            command.arg(folder.path()).arg(library.root()).arg(env!("CARGO_BIN_EXE_armarium"));
            if let Some(mut server) = TestServer::start(command) {
                let process = server.child().id();
                return Some(Self { server, process, folder, namespaces });
            }
        }
        None
    }

    /// A path of the disk as it is seen from outside.
    fn path(&self, path: &str) -> PathBuf {
        let root = self.folder.path().strip_prefix("/").unwrap();
        Path::new(&format!("/proc/{}/root", self.process)).join(root).join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    /// Runs the program on the disk.
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.process.to_string()]).args(self.namespaces);
        if self.namespaces.len() > 1 {
            command.arg("--preserve-credentials");
        }
        command.arg(env!("CARGO_BIN_EXE_armarium")).arg("--root").arg(self.folder.path()).args(arguments).output().unwrap()
    }

    /// Takes all space but some bytes.
    fn leave(&self, free: u64) {
        let path = self.path("fill");
        let mut file = OpenOptions::new().append(true).create(true).open(&path).unwrap();
        let zeros = vec![0; PAGE as usize];
        let full = loop {
            match file.write(&zeros) {
                Ok(0) => break ErrorKind::WriteZero,
                Ok(_) => {}
                Err(error) => break error.kind(),
            }
        };
        assert_eq!(full, ErrorKind::StorageFull);
        let length = file.metadata().unwrap().len();
        file.set_len(length - free).unwrap();
    }

    /// What killed or failed writers have left.
    fn temporary(&self) -> Vec<String> {
        let files = ["locales/sq", "locales/en", "state"].map(|folder| fs::read_dir(self.path(folder)).unwrap());
        let names = files.into_iter().flatten().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(".next") || name.ends_with(".prev")).collect()
    }
}

/// A library whose records are far larger than its messages: a disk may take the ones and not the others.
fn large() -> TestLibrary {
    let library = library();
    for (tag, text) in [("en", "A sentence that is rather long, with number"), ("sq", "Një fjali mjaft e gjatë, me numrin")] {
        let path = format!("locales/{tag}/guide.ftl");
        let many: String = (0..60).map(|i| format!("guide-m{i} = {text} {i}.\n")).collect();
        library.write(&path, &format!("{}{many}", library.read(&path)));
    }
    library.approve_all("sq", "guide");
    library.build().unwrap();
    library
}

/// Whether an answer is true: what it says is saved is saved, what it says is kept is there when the message is opened again, and
/// what is neither stands in the answer. True: it is saved.
fn is_saved(disk: &SmallDisk, before: &(String, String), answer: &Page, client: &mut Client, text: &str) -> bool {
    let now = (disk.read(SQ), disk.read(RECORDS));
    assert_eq!(disk.temporary(), Vec::<String>::new(), "{text}");
    if answer.status == 303 {
        assert!(now.0.contains(text) && now.1.contains("needs-review"), "{text}: {}", now.0);
        return true;
    }
    assert_eq!(answer.status, 409, "{text}: {}", answer.text);
    assert!(answer.text.contains(&format!("{text}</textarea>")), "{text}: {}", answer.text);
    assert!(now == *before, "{text}: a save that failed has changed something: {}", now.0);
    if !answer.text.contains("it stands in this page only") {
        let again = client.get(FIND);
        assert!(again.text.contains(&format!("{text}</textarea>")), "{text}: it is said to be kept: {}", again.text);
    }
    false
}

#[test]
fn a_full_disk_costs_nobody_a_text_and_every_answer_is_true() {
    let library = large();
    let Some(disk) = SmallDisk::of(&library) else {
        eprintln!("skipped: nothing can be mounted here (unshare --mount)");
        return;
    };
    let mut ana = signed_in(&disk.server, "ana");
    let first = disk.read(SQ);
    let (mut saved, mut refused) = (Vec::new(), 0);
    for pages in [0, 0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 64, 512] {
        // Releases are built beside it, and take what they get.
        disk.leave(pages * PAGE);
        let page = ana.get(FIND);
        assert_eq!(page.status, 200, "{pages}: reading needs no space");
        let before = (disk.read(SQ), disk.read(RECORDS));
        let text = format!("Kur gjendet diçka me {pages} faqe të lira, {refused}");
        let draft = send(&mut ana, &format!("{GUIDE}/draft"), &page, &[&text], "", &[]);
        let kept = ana.get(FIND).text.contains(&format!("{text}</textarea>"));
        assert_eq!((draft.status == 204, [204, 503].contains(&draft.status)), (kept, true), "{pages}: {}", draft.status);
        let page = ana.get(FIND);
        let answer = send(&mut ana, GUIDE, &page, &[&text], "submit", &[("warnings", "seen"), ("comment", "Pa vend")]);
        match is_saved(&disk, &before, &answer, &mut ana, &text) {
            true => saved.push(text),
            false => refused += 1,
        }
    }
    assert!(refused >= 2 && !saved.is_empty(), "{refused} refused, {} saved", saved.len());
    assert_eq!(Client::new(&disk.server).get("/sq/documents/guide").status, 200);
    // An import takes all or nothing as well.
    let table = disk.run(&["translations", "export", "--lang", "sq", "--format-file", "csv", "--all", "--document", "guide"]);
    let back = library.path("back.csv");
    fs::write(&back, String::from_utf8(table.stdout).unwrap().replace("mjaft e gjatë", "shumë e gjatë")).unwrap();
    disk.leave(0);
    let before = (disk.read(SQ), disk.read(RECORDS));
    let import = disk.run(&["translations", "import", back.to_str().unwrap(), "--by", "kompania"]);
    let said = format!("{} {}", String::from_utf8_lossy(&import.stdout), String::from_utf8_lossy(&import.stderr));
    assert!(!import.status.success(), "{said}");
    assert!((disk.read(SQ), disk.read(RECORDS)) == before && disk.temporary().is_empty(), "{said}");
    // With space again everything goes on: nothing was half done, and the history has each text that was saved, once.
    fs::remove_file(disk.path("fill")).unwrap();
    let page = ana.get(FIND);
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur ka vend"], "submit", &[]).status, 303);
    assert!(disk.read(SQ).contains("guide-find = Kur ka vend\n"));
    let others = |text: &str| text.lines().filter(|line| !line.starts_with("guide-find")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(others(&disk.read(SQ)), others(&first));
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(disk.path("state")).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    let database = rusqlite::Connection::open(copy.path().join("armarium.sqlite")).unwrap();
    assert_eq!(database.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)).unwrap(), "ok");
    let mut query = database.prepare("SELECT text FROM events WHERE message = 'guide-find' AND kind = 'needs-review' ORDER BY id").unwrap();
    let history: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let expected: Vec<String> =
        saved.iter().map(String::as_str).chain(["Kur ka vend"]).map(|text| format!("guide-find = {text}")).collect();
    assert_eq!(history, expected);
}
