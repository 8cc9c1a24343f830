//! The command line as people meet it.

use snapbox::str;

use crate::support::TestLibrary;

#[test]
fn wrong_usage_ends_with_status_2() {
    let library = TestLibrary::new();
    for arguments in [&["publish"][..], &["search"], &["build", "--fast"], &["--format", "xml", "build"], &["--format", "github", "build"]]
    {
        assert_eq!(library.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_fault_is_shown_with_its_line_and_a_hint() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", " <purpose>", "");
    let output = library.run(&["build"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    snapbox::assert_data_eq!(
        String::from_utf8(output.stderr).unwrap(),
        str![[r##"
error[label-missing]: the section “Purpose” has no label
  ┌─ manuals/guide/main.typ:4:1
  │
4 │ = #t("guide-purpose")
  │ ^
  │
  = hint: write one after the heading, such as <entry-and-safety>


"##]]
    );
}

#[test]
fn output_has_no_colours_when_it_is_not_read_on_a_terminal() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", " <purpose>", "");
    let output = library.armarium().arg("build").env_remove("NO_COLOR").env("CLICOLOR_FORCE", "0").output().unwrap();
    assert!(!output.stderr.contains(&0x1b), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn check_annotates_a_pull_request() {
    let library = TestLibrary::new();
    library.replace("locales/sq/guide.ftl", "guide-find = Kur gjendet diçka\n", "guide-old = x\n");
    // As in a workflow: in the folder of the library, so that paths are the repository's.
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_armarium"))
        .current_dir(library.root())
        .args(["check", "--format", "github"])
        .output()
        .unwrap();
    snapbox::assert_data_eq!(
        String::from_utf8(output.stdout).unwrap(),
        str![[r#"
::warning file=locales/sq/guide.ftl,line=7,col=1,title=obsolete::`guide-old` does not exist in the source%0Aremove it, or correct its id
::error file=locales/sq/guide.ftl,line=9,col=1,title=missing::`guide-find` is not translated%0Athe source is locales/en/guide.ftl:7
1 errors, 1 warnings

"#]]
    );
}

#[test]
fn check_tells_programs_everything_in_one_json_value() {
    let library = TestLibrary::new();
    assert_eq!(library.json(&["check", "--strict"]), (Some(0), serde_json::json!([])));
    library.replace("locales/sq/guide.ftl", "guide-find = Kur gjendet diçka\n", "guide-old = x\n");
    let (status, faults) = library.json(&["check"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        faults,
        serde_json::json!([
            {
                "severity": "warning",
                "code": "obsolete",
                "file": "locales/sq/guide.ftl",
                "line": 7,
                "column": 1,
                "id": "guide-old",
                "message": "`guide-old` does not exist in the source",
                "hints": ["remove it, or correct its id"],
            },
            {
                "severity": "error",
                "code": "missing",
                "file": "locales/sq/guide.ftl",
                "line": 9,
                "column": 1,
                "id": "guide-find",
                "message": "`guide-find` is not translated",
                "hints": ["the source is locales/en/guide.ftl:7"],
            },
        ])
    );
    // Warnings alone fail only when asked to.
    library.replace("locales/sq/guide.ftl", "guide-old = x\n", "guide-old = x\nguide-find = Kur gjendet diçka\n");
    assert_eq!((library.json(&["check"]).0, library.json(&["check", "--strict"]).0), (Some(0), Some(1)));
}

#[test]
fn status_counts_messages_by_language() {
    let library = TestLibrary::new();
    library.replace("locales/sq/guide.ftl", "guide-find = Kur gjendet diçka\n", "");
    let output = library.run(&["status"]);
    snapbox::assert_data_eq!(
        String::from_utf8(output.stdout).unwrap(),
        str![[r#"
document  language  messages  translated   stale   draft  review  approved  proposed
guide     en               5           5       0       0       0         5         0
guide     sq               5           4       0       4       0         0         0

"#]]
    );
}

#[test]
fn the_readme_names_commands_that_exist() {
    let readme = include_str!("../../README.md");
    let library = TestLibrary::new();
    let help = String::from_utf8(library.run(&["--help"]).stdout).unwrap();
    for command in ["build", "check", "search", "status", "serve"] {
        assert!(help.contains(&format!("  {command} ")) && readme.contains(&format!("armarium {command}")), "{command}");
    }
}
