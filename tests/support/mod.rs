//! A small library in a temporary folder, and the program to run on it.

pub mod client;
pub mod walker;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use armarium::diagnostic::{Code, Diagnostic};
use armarium::edition::{self, Outcome, Release, Silent, View};
use armarium::source::Tag;

/// A library that a test may change as it likes.
pub struct TestLibrary {
    folder: tempfile::TempDir,
}

impl TestLibrary {
    /// A library with one public document, `guide`, in English and Albanian; templates and interface are the project's.
    pub fn new() -> Self {
        let library = Self { folder: tempfile::tempdir().unwrap() };
        copy(&project().join("manuals/lib"), &library.path("manuals/lib"));
        for tag in ["en", "sq"] {
            for name in ["interface", "terms"] {
                let path = format!("locales/{tag}/{name}.ftl");
                library.write(&path, &fs::read_to_string(project().join(&path)).unwrap());
            }
        }
        library.write("manuals/library.toml", "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n");
        library.document("guide", "public");
        library
    }

    /// The library that the project ships, already built: compiling it for every test would take most of their time.
    pub fn shipped() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        let built = BUILT.get_or_init(|| {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shipped");
            for part in ["manuals", "locales"] {
                let _ = fs::remove_dir_all(folder.join(part));
                copy(&project().join(part), &folder.join(part));
            }
            // What an earlier run has built is kept by the build itself where nothing has changed.
            edition::build(&folder, &Silent).unwrap_or_else(|faults| panic!("{faults:?}"));
            folder
        });
        let library = Self { folder: tempfile::tempdir().unwrap() };
        for part in ["manuals", "locales", "index"] {
            copy(&built.join(part), &library.path(part));
        }
        library
    }

    /// Adds a document with two sections.
    pub fn document(&self, slug: &str, marking: &str) -> &Self {
        self.write(
            &format!("manuals/{slug}/document.toml"),
            &format!("kind = \"manual\"\ntitle = \"{slug}-title\"\ndate = 2026-11-22\nversion = \"1.0\"\nmarking = \"{marking}\"\n"),
        );
        self.write(
            &format!("manuals/{slug}/main.typ"),
            &format!(
                "#import \"/manuals/lib/document.typ\": *\n#show: document\n\n= #t(\"{slug}-purpose\") <purpose>\n#prose(\"{slug}-aim\", hours: 2)\n\n== #t(\"{slug}-find\") <find>\n#prose(\"{slug}-rule\")\n"
            ),
        );
        self.write(
            &format!("locales/en/{slug}.ftl"),
            &format!(
                "{slug}-title = A small {slug}\n{slug}-purpose = Purpose\n{slug}-aim = It takes {{ $hours ->\n    [one] one hour\n   *[other] {{ $hours }} hours\n }} to learn about <strong>seals</strong>.\n{slug}-find = When something is found\n{slug}-rule = Do not touch the {slug} item. Keep distance and report.\n"
            ),
        );
        self.write(
            &format!("locales/sq/{slug}.ftl"),
            &format!(
                "{slug}-title = Një {slug} i vogël\n{slug}-purpose = Qëllimi\n{slug}-aim = Duhen {} për të mësuar për <strong>vulat</strong>.\n{slug}-find = Kur gjendet diçka\n{slug}-rule = Mos e prekni sendin {slug}. Mbani distancë dhe raportoni.\n",
                "{ $hours ->\n    [one] një orë\n   *[other] { $hours } orë\n }"
            ),
        );
        self
    }

    /// Approves every translation of a document as it stands.
    pub fn approve_all(&self, tag: &str, slug: &str) -> &Self {
        use armarium::locale::review::{self, Decision, Record};
        let translations = armarium::translate::Translations::read(self.root()).unwrap();
        let tag = translations.language(tag).unwrap();
        let items = translations.items(tag, slug);
        let record =
            |text: &str, item: &armarium::translate::Item| Record::new(item.original, text, Decision::Approved, "native", review::now());
        let records = items.iter().filter_map(|item| Some((item.id.clone(), record(item.translation?, item)))).collect();
        review::write(self.root(), tag, slug, &records).unwrap();
        self
    }

    /// The root of the library.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A path in the library.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file, with its folders.
    pub fn write(&self, path: &str, text: &str) -> &Self {
        self.write_bytes(path, text.as_bytes())
    }

    /// Writes any bytes.
    pub fn write_bytes(&self, path: &str, bytes: &[u8]) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Changes the first occurrence of some text in a file.
    pub fn replace(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, &text.replacen(from, to, 1))
    }

    /// Builds it; `Err` where an edition could not be made, also if others were published.
    pub fn build(&self) -> Result<Outcome, Vec<Diagnostic>> {
        let outcome = self.build_what_is_sound()?;
        if outcome.is_complete() { Ok(outcome) } else { Err(outcome.faults.into_iter().filter(Diagnostic::is_error).collect()) }
    }

    /// Builds it, whether all editions could be made or not.
    pub fn build_what_is_sound(&self) -> Result<Outcome, Vec<Diagnostic>> {
        edition::build(self.root(), &Silent)
    }

    /// The codes of the faults that stop its build.
    pub fn build_faults(&self) -> Vec<Code> {
        self.build().map(|outcome| panic!("built {}", outcome.release.id)).unwrap_err().iter().map(|fault| fault.code).collect()
    }

    /// The program on this library.
    pub fn armarium(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_armarium"));
        command.arg("--root").arg(self.root()).env_remove("RUST_BACKTRACE").env_remove("ARMARIUM_LOG");
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.armarium().args(arguments).output().unwrap()
    }

    /// Runs the program with some text on its standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Output {
        let mut child =
            self.armarium().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A program that refuses its arguments ends without reading.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Runs the program and reads its JSON.
    pub fn json(&self, arguments: &[&str]) -> (Option<i32>, serde_json::Value) {
        let output = self.run(&[&["--format", "json"], arguments].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        let value =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text:?} {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code(), value)
    }

    /// Starts the server on a free port.
    pub fn serve(&self, arguments: &[&str]) -> TestServer {
        let mut command = self.armarium();
        command.args(["serve", "--addr", "127.0.0.1:0"]).args(arguments);
        TestServer::start(command).expect("the server listens")
    }

    /// Starts the server and leaves the library to it.
    pub fn serve_owned(self, arguments: &[&str]) -> TestServer {
        let mut server = self.serve(arguments);
        server.library = Some(self);
        server
    }
}

/// A running server; it ends with the test.
pub struct TestServer {
    child: Child,
    /// `http://127.0.0.1:PORT`
    pub address: String,
    library: Option<TestLibrary>,
}

impl TestServer {
    /// A server that a command starts; `None` where it ends without one.
    pub fn start(mut command: Command) -> Option<Self> {
        let mut child = command.stderr(Stdio::piped()).spawn().ok()?;
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix("listening on ").map(str::to_owned));
        let Some(address) = address else {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        };
        // The rest must be read, or the server would wait for somebody to read it.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Some(Self { child, address, library: None })
    }

    /// The library that was left to it.
    pub fn library(&self) -> Option<&TestLibrary> {
        self.library.as_ref()
    }

    /// The process.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        drop(self.library.take());
    }
}

/// A form of an edition as text.
pub fn view(release: &Release, slug: &str, tag: &str, view: View) -> String {
    String::from_utf8_lossy(&release.view(edition(release, slug, tag), view).unwrap()).into_owned()
}

/// The reading page of an edition.
pub fn page(release: &Release, slug: &str, tag: &str) -> String {
    view(release, slug, tag, View::Page)
}

/// Where the PDF of an edition is.
pub fn pdf(release: &Release, slug: &str, tag: &str) -> PathBuf {
    release.path(edition(release, slug, tag), View::Pdf).unwrap()
}

fn edition<'a>(release: &'a Release, slug: &str, tag: &str) -> &'a armarium::edition::release::EditionEntry {
    release.edition(slug, &Tag::try_from(tag.to_owned()).unwrap()).unwrap_or_else(|| panic!("{slug} in {tag}"))
}

/// The folder of the project.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { fs::copy(entry.path(), target).map(drop).unwrap() }
    }
}
