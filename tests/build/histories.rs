//! Whatever happened before, a build gives what a cold build gives.

use std::fs;
use std::path::Path;

use armarium::edition::{Builder, Outcome, Silent, build};
use proptest::prelude::*;

/// Histories that are tried.
const HISTORIES: u32 = 500;

/// What somebody does to a library.
#[derive(Debug, Clone)]
enum Step {
    /// Writes one of some texts into a file.
    Write(usize, usize),
    /// Removes a file.
    Remove(usize),
    /// Writes a file again as it is.
    Touch(usize),
    /// Builds in the same run of the program.
    Build,
    /// Builds in a new run.
    Restart,
    /// Cuts off what was kept for the next run.
    Forget(usize),
}

/// The files of the library with the texts that they may have; the first is the one they begin with.
const FILES: [(&str, &[&str]); 12] = [
    (
        "manuals/library.toml",
        &[
            "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n",
            "source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"sq\"\n[[languages]]\ntag = \"bs\"\n",
            "source = \"en\"\n[[languages]]\ntag = \"de\"\n",
        ],
    ),
    ("manuals/lib/document.typ", &[TEMPLATE, TEMPLATE_CHANGED]),
    ("manuals/one/document.toml", &[SETTINGS_ONE, SETTINGS_RESTRICTED, "kind = \"manual\"\n"]),
    ("manuals/one/main.typ", &[MAIN_ONE, MAIN_LONGER, "#nonsense\n"]),
    ("manuals/two/document.toml", &[SETTINGS_TWO]),
    ("manuals/two/main.typ", &[MAIN_TWO]),
    (
        "locales/en/terms.ftl",
        &["-seal = seal\nseal-definition = It closes a bag.\n", "-seal = bag seal\nseal-definition = It closes a bag.\n"],
    ),
    (
        "locales/en/one.ftl",
        &[
            "one-title = One\none-a = First\none-b = A { -seal } on each bag.\n",
            "one-title = One\none-a = First\none-b = No { -seal }.\n",
            "one-title = One\none-a = First\n",
        ],
    ),
    (
        "locales/sq/one.ftl",
        &[
            "one-title = Një\none-a = E para\none-b = Një vulë në çdo qese.\n",
            "one-title = Një\none-a = E para\n",
            "one-title = Një\none-b = { $x }\n",
            "one-title = { \n",
        ],
    ),
    ("locales/sq/one.review.toml", &["", "[one-b]\nsource = \"0\"\ntranslation = \"0\"\nstate = \"approved\"\n", "[one-b\n"]),
    ("locales/en/two.ftl", &["two-title = Two\ntwo-a = Second\n", "two-title = Two\ntwo-a = The second\none-a = Twice\n"]),
    ("locales/sq/two.ftl", &["two-title = Dy\ntwo-a = E dyta\n", ""]),
];
const TEMPLATE: &str = "#let document(body) = { set document(title: t(json(\"/edition.json\").title), date: none)\nbody }\n";
const TEMPLATE_CHANGED: &str =
    "#let document(body) = { set document(title: t(json(\"/edition.json\").title), date: none)\nset text(12pt)\nbody }\n";
const SETTINGS_ONE: &str = "kind = \"manual\"\ntitle = \"one-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"public\"\n";
const SETTINGS_RESTRICTED: &str =
    "kind = \"manual\"\ntitle = \"one-title\"\ndate = 2026-11-22\nversion = \"1\"\nmarking = \"restricted\"\n";
const SETTINGS_TWO: &str =
    "kind = \"sop\"\ntitle = \"two-title\"\ndate = 2026-11-23\nversion = \"2\"\nmarking = \"public\"\ndraws_on = [\"one\"]\n";
const MAIN_ONE: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"one-a\") <a>\n#prose(\"one-b\")\n";
const MAIN_LONGER: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"one-a\") <a>\n#prose(\"one-b\")\n== #t(\"one-title\") <b>\n#prose(\"one-b\")\n";
const MAIN_TWO: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"two-a\") <a>\n#prose(\"one-b\")\n";

fn step() -> impl Strategy<Value = Step> {
    let file = 0..FILES.len();
    prop_oneof![
        8 => (file.clone(), 0_usize..4).prop_map(|(file, text)| Step::Write(file, text)),
        1 => file.clone().prop_map(Step::Remove),
        1 => file.prop_map(Step::Touch),
        4 => Just(Step::Build),
        3 => Just(Step::Restart),
        1 => (0_usize..200).prop_map(Step::Forget),
    ]
}

fn write(root: &Path, file: usize, text: usize) {
    let (path, texts) = FILES[file];
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, texts[text % texts.len()]).unwrap();
}

fn take(root: &Path, builder: &mut Builder, step: &Step) {
    match step {
        Step::Write(file, text) => write(root, *file, *text),
        Step::Remove(file) => drop(fs::remove_file(root.join(FILES[*file].0))),
        Step::Touch(file) => {
            let path = root.join(FILES[*file].0);
            if let Ok(bytes) = fs::read(&path) {
                fs::write(&path, bytes).unwrap();
            }
        }
        Step::Build => drop(builder.build(&Silent)),
        Step::Restart => {
            *builder = Builder::new(root);
            drop(builder.build(&Silent));
        }
        Step::Forget(length) => {
            for name in ["files", "results"] {
                let path = root.join("index/kept").join(name);
                if let Ok(bytes) = fs::read(&path) {
                    fs::write(&path, &bytes[..bytes.len().min(*length)]).unwrap();
                }
            }
        }
    }
}

/// What readers get of a build: everything, but for the editions that are held up, whose last good state depends on what was before.
fn made(outcome: &Outcome) -> serde_json::Value {
    let manifest = &outcome.release.manifest;
    let sound: Vec<_> =
        manifest.editions.iter().filter(|edition| !edition.outdated).map(|edition| (&edition.slug, &edition.tag, &edition.parts)).collect();
    let held: Vec<_> = manifest.held.iter().map(|held| (&held.slug, &held.tag, &held.faults)).collect();
    serde_json::json!({ "sound": sound, "held": held, "faults": outcome.faults })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: HISTORIES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_history_ends_as_a_cold_build(steps in proptest::collection::vec(step(), 1..12)) {
        let (lived, fresh) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for file in 0..FILES.len() {
            write(lived.path(), file, 0);
        }
        let mut builder = Builder::new(lived.path());
        for step in &steps {
            take(lived.path(), &mut builder, step);
        }
        for (path, _) in FILES {
            if let Ok(bytes) = fs::read(lived.path().join(path)) {
                fs::create_dir_all(fresh.path().join(path).parent().unwrap()).unwrap();
                fs::write(fresh.path().join(path), bytes).unwrap();
            }
        }
        match (builder.build(&Silent), build(fresh.path(), &Silent)) {
            (Ok(lived), Ok(fresh)) if fresh.release.manifest.held.is_empty() => {
                prop_assert_eq!(serde_json::to_value(&lived.release.manifest).unwrap(), serde_json::to_value(&fresh.release.manifest).unwrap());
                prop_assert_eq!(&lived.release.id, &fresh.release.id);
                prop_assert!(lived.release.is_whole());
            }
            (Ok(lived), Ok(fresh)) => prop_assert_eq!(made(&lived), made(&fresh)),
            (Err(lived), Err(fresh)) => prop_assert_eq!(lived.len(), fresh.len()),
            // Nothing could be made from nothing; what was made before is still there.
            (Ok(lived), Err(_)) => prop_assert!(!lived.is_complete()),
            (Err(lived), Ok(_)) => prop_assert!(false, "{:?}", lived),
        }
    }
}
