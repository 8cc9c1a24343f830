//! Bad input: every fault is named with its place, nothing panics, and faults of translations stop nothing.

mod glyphs;
mod messages;
mod stale;
mod verdicts;

use armarium::diagnostic::{Code, Diagnostic};
use armarium::edition::Silent;
use armarium::edition::diagnose;

use crate::support::TestLibrary;

/// What `check` finds after a change.
fn check(change: impl FnOnce(&TestLibrary)) -> Vec<Diagnostic> {
    let library = TestLibrary::new();
    change(&library);
    diagnose(library.root(), &Silent)
}

/// The place and code of each fault, for comparison.
fn places(faults: &[Diagnostic]) -> Vec<(Code, &str, usize)> {
    faults.iter().map(|fault| (fault.code, fault.file.as_str(), fault.line)).collect()
}

const EN: &str = "locales/en/guide.ftl";
const SQ: &str = "locales/sq/guide.ftl";

#[test]
fn the_small_library_has_no_fault() {
    assert_eq!(check(|_| {}), []);
}

#[test]
fn broken_messages_are_named_with_their_place() {
    for (from, to, code, line) in [
        ("guide-find = When something is found", "guide-find When something is found", Code::Syntax, 7),
        ("Do not touch", "{ $who } must not touch", Code::VariableUnknown, 8),
        ("Do not touch", "{ -nothing } must not touch", Code::TermUnknown, 8),
        ("Do not touch", "{ nothing } must not touch", Code::MessageRefUnknown, 8),
        ("Do not touch", "{ guide-rule } must not touch", Code::Cycle, 8),
        ("Do not touch", "{ NUMBER(3) } must not touch", Code::FunctionUnknown, 8),
        ("Do not touch", "<b>Do not</b> touch", Code::Markup, 8),
        ("Do not touch", "<strong>Do not touch", Code::Markup, 8),
        ("Do not touch", "Do\u{202e} not touch", Code::BidiControl, 8),
        ("Do not touch", "Do\u{0} not touch", Code::ControlCharacter, 8),
        ("guide-rule =", "guide-find =", Code::DuplicateId, 8),
    ] {
        let faults = check(|library| {
            library.replace(EN, from, to);
        });
        assert!(faults.iter().any(|f| (f.code, f.file.as_str(), f.line) == (code, EN, line) && f.is_error()), "{to}: {faults:#?}");
    }
}

#[test]
fn files_that_cannot_be_parsed_are_refused_before_parsing() {
    let deep = format!("guide-x = {}x{}\n", "{".repeat(5000), "}".repeat(5000));
    let cases: [(&[u8], Code); 4] = [
        (deep.as_bytes(), Code::NestingLimit),
        (b"guide-x = \xff\xfe\n", Code::NotUtf8),
        (&vec![b'#'; 20 << 20], Code::FileTooLarge),
        (b"a = b\0c\n", Code::ControlCharacter),
    ];
    for (bytes, code) in cases {
        // In the source it stops the build …
        let library = TestLibrary::new();
        library.write_bytes(EN, bytes);
        let faults = library.build().unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == code && fault.file == EN), "{code}: {faults:?}");
        // … in a translation it does not: the edition falls back, and the fault is reported.
        let library = TestLibrary::new();
        library.write_bytes(SQ, bytes);
        let outcome = library.build().unwrap();
        assert!(outcome.faults.iter().any(|fault| fault.code == code && fault.file == SQ), "{code}: {:?}", outcome.faults);
        assert_eq!(outcome.release.manifest.editions.len(), 2);
    }
}

#[test]
fn a_mark_and_windows_line_ends_do_no_harm() {
    let library = TestLibrary::new();
    let text = library.read(SQ).replace('\n', "\r\n");
    library.write(SQ, &format!("\u{feff}{text}"));
    let outcome = library.build().unwrap();
    assert_eq!(places(&outcome.faults), [(Code::Bom, SQ, 1)]);
    let html = crate::support::page(&outcome.release, "guide", "sq");
    assert!(html.contains("2 orë") && !html.contains("untranslated"));
}

#[test]
fn a_translation_is_compared_with_its_source() {
    for (from, to, code) in [
        ("guide-find = Kur gjendet diçka\n", "", Code::Missing),
        ("guide-find =", "guide-old = x\nguide-find =", Code::Obsolete),
        ("{ $hours } orë", "{ $days } orë", Code::VariableUnknown),
        ("<strong>vulat</strong>", "<strong>vulat", Code::Markup),
        ("Kur gjendet diçka", "Kur gjendet нешто", Code::WrongScript),
        (
            "Mos e prekni sendin guide. Mbani distancë dhe raportoni.",
            "Do not touch the guide item. Keep distance and report.",
            Code::Untranslated,
        ),
        ("    [one] një orë\n", "    [two] dy orë\n", Code::PluralCategoryMissing),
    ] {
        let faults = check(|library| {
            library.replace(SQ, from, to);
        });
        assert!(faults.iter().any(|fault| fault.code == code && fault.file == SQ), "{to}: {faults:#?}");
    }
    let faults = check(|library| std::fs::remove_file(library.path(SQ)).unwrap());
    assert!(faults.iter().any(|fault| fault.code == Code::MissingFile && fault.file == SQ), "{faults:?}");
    let faults = check(|library| {
        library.write("locales/sq/gone.ftl", "gone-x = y\n");
    });
    assert_eq!(places(&faults), [(Code::ObsoleteFile, "locales/sq/gone.ftl", 1)]);
}

#[test]
fn what_fewer_may_read_is_not_printed_for_more_without_a_word() {
    for (own, theirs, more, stops) in [
        ("public", "internal", "", true),
        ("internal", "restricted", "", true),
        ("internal", "public", "", false),
        ("internal", "internal\"\ngroups = [\"unit\"]\n#", "", true),
        ("internal", "internal\"\ngroups = [\"unit\"]\n#", "\ngroups = [\"unit\"]", false),
        ("public", "internal", "\ndiscloses = [\"one\"]", false),
    ] {
        let library = TestLibrary::new();
        library.document("source", theirs);
        let draws = format!("marking = \"{own}\"\ndraws_on = [\"source\"]{more}");
        library.replace("manuals/guide/document.toml", "marking = \"public\"", &draws);
        let (_, faults) = library.json(&["check"]);
        let found: Vec<_> = faults.as_array().unwrap().iter().filter(|fault| fault["code"] == "marking-wider").collect();
        assert_eq!(found.len(), usize::from(stops), "{own} {theirs}: {faults}");
        for fault in found {
            assert_eq!((&fault["severity"], &fault["line"]), (&"error".into(), &6.into()), "{fault}");
        }
    }
}

#[test]
fn settings_are_checked_field_by_field() {
    for (from, to, line) in [
        ("kind = \"manual\"", "kind = \"novel\"", 1),
        ("date = 2026-11-22", "date = \"yesterday\"", 3),
        ("date = 2026-11-22", "date = 12:30:00", 3),
        ("version", "review = \"soon\"\nversion", 4),
        ("version", "review = 2026-11-22\nversion", 4),
        ("version", "review = 2027-11-22T10:00:00\nversion", 4),
        ("marking = \"public\"", "marking = \"secret\"", 5),
        ("version = \"1.0\"\n", "", 1),
        ("version", "colour = \"blue\"\nversion", 4),
        ("marking = \"public\"", "marking = \"public\"\njurisdictions = [\"../x\"]", 6),
    ] {
        let library = TestLibrary::new();
        library.replace("manuals/guide/document.toml", from, to);
        let faults = library.build().unwrap_err();
        assert_eq!(places(&faults), [(Code::Metadata, "manuals/guide/document.toml", line)], "{to}: {faults:?}");
    }
    let library = TestLibrary::new();
    library.write("manuals/library.toml", "source = \"en\"\n[[languages]]\ntag = \"../en\"\n");
    assert_eq!(library.build_faults(), [Code::Metadata]);
    let nowhere = tempfile::tempdir().unwrap();
    let faults = armarium::edition::build(nowhere.path(), &Silent).unwrap_err();
    assert!(faults[0].message.contains("there is no library"), "{faults:?}");
}

#[test]
fn labels_are_checked() {
    let main = "manuals/guide/main.typ";
    for (from, to, code) in [
        (" <purpose>", "", Code::LabelMissing),
        ("<purpose>", "<Purpose_1>", Code::LabelInvalid),
        ("<find>", "<purpose>", Code::LabelDuplicate),
        ("<find>", "<find>", Code::LabelDiffers),
        ("guide-aim\", hours: 2", "guide-none\"", Code::MessageUnknown),
        ("guide-aim\", hours: 2", "guide-aim\"", Code::VariableUnknown),
        ("guide-rule\"", "guide-rule\", links: (x: \"javascript:alert(1)\")", Code::Markup),
        ("#prose(\"guide-rule\")", "#table(columns: 1, [x])", Code::TableHeader),
        ("#prose(\"guide-rule\")", "#link(\"javascript:alert(1)\")[x]", Code::Reference),
        ("#prose(\"guide-rule\")", "#link(\"//evil.org\")[x]", Code::Reference),
        ("#prose(\"guide-rule\")", "#context if target() == \"paged\" { link(\"data:text/html,x\")[x] }", Code::Reference),
        ("#prose(\"guide-rule\")", "#context if target() == \"html\" { link(\"file:///etc\")[x] }", Code::Reference),
        (
            "#prose(\"guide-rule\")",
            "#context if target() == \"html\" { html.elem(\"a\", attrs: (href: \" javascript:x\"))[x] }",
            Code::Reference,
        ),
        (
            "#prose(\"guide-rule\")",
            "#context if target() == \"html\" { html.elem(\"meta\", attrs: (http-equiv: \"refresh\")) }",
            Code::Html,
        ),
        ("#prose(\"guide-rule\")", "#context if target() == \"html\" { html.elem(\"iframe\", attrs: (src: \"/x\")) }", Code::Html),
        ("#prose(\"guide-rule\")", "#context if target() == \"html\" { html.elem(\"form\", attrs: (action: \"/x\")) }", Code::Html),
        ("#prose(\"guide-rule\")", "#context if target() == \"html\" { html.elem(\"p\", attrs: (onclick: \"x()\"))[x] }", Code::Html),
    ] {
        let library = TestLibrary::new();
        if code == Code::LabelDiffers {
            let branch = "#if json(\"/edition.json\").tag == \"sq\" [== #t(\"guide-find\") <gjetja>] else [== #t(\"guide-find\") <find>]";
            library.replace(main, "== #t(\"guide-find\") <find>", branch);
        } else {
            library.replace(main, from, to);
        }
        let faults = library.build().unwrap_err();
        assert!(faults.iter().any(|fault| fault.code == code), "{to}: {faults:#?}");
        let checked = diagnose(library.root(), &Silent);
        assert!(checked.iter().any(|fault| fault.code == code && fault.is_error()), "{to}: {checked:#?}");
    }
}

#[test]
fn what_documents_need_may_stand_in_pages() {
    let library = TestLibrary::new();
    let fine = "#link(\"https://example.org\")[x] #link(\"mailto:a@example.org\")[y] #link(\"tel:192\")[z] #link(<find>)[w]\n\n#context if target() == \"html\" { html.elem(\"p\", attrs: (class: \"x\", lang: \"la\", aria-label: \"y\"))[x] }";
    library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", fine);
    library.build().unwrap_or_else(|faults| panic!("{faults:#?}"));
}

#[test]
fn a_fault_of_one_edition_names_it() {
    let in_albanian = "#if json(\"/edition.json\").tag == \"sq\" { panic(\"no\") }";
    let faults = check(|library| {
        library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", in_albanian);
    });
    let fault = faults.iter().find(|fault| fault.code == Code::Typst).unwrap();
    assert!(fault.message.ends_with(", in the sq edition of guide"), "{faults:#?}");
    // What every edition has is a fault of the document, said once.
    let faults = check(|library| {
        library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", "#nonsense");
    });
    assert_eq!(
        faults.iter().filter(|fault| fault.code == Code::Typst).map(|fault| &*fault.message).collect::<Vec<_>>(),
        ["unknown variable: nonsense"]
    );
}

#[test]
fn only_lines_of_the_library_are_shown() {
    let secret = tempfile::tempdir().unwrap();
    std::fs::write(secret.path().join("p.typ"), "the informant lives here\n").unwrap();
    let library = TestLibrary::new();
    std::os::unix::fs::symlink(secret.path().join("p.typ"), library.path("manuals/guide/p.typ")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", library.path("manuals/guide/z.typ")).unwrap();
    let output = library.run(&["check"]);
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(shown.contains("manuals/guide/p.typ:1:1") && !shown.contains("informant"), "{shown}");
}

#[test]
fn fifty_thousand_faults_of_one_file_take_seconds() {
    let library = TestLibrary::new();
    let many: String = (0..50_000).map(|i| format!("guide-none-{i} = x\n")).collect();
    library.write(SQ, &(library.read(SQ) + many.as_str()));
    let start = std::time::Instant::now();
    let output = library.run(&["check"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("guide-none-49999"));
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn addresses_are_web_or_mail_only() {
    let library = TestLibrary::new();
    library.replace(EN, "Do not touch", "<a data-l10n-name=\"law\">Do not</a> touch");
    library.replace(SQ, "Mos e prekni", "<a data-l10n-name=\"law\">Mos</a> e prekni");
    library.replace("manuals/guide/main.typ", "\"guide-rule\")", "\"guide-rule\", links: (law: \"javascript:alert(1)\"))");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == Code::Reference), "{faults:#?}");
    library.replace("manuals/guide/main.typ", "javascript:alert(1)", "https://example.org/law");
    library.build().unwrap();
}

#[test]
fn what_a_translator_writes_is_never_evaluated() {
    let library = TestLibrary::new();
    let hostile = "#read(\"/etc/passwd\") #{panic()} $x^2$ @find \\u{41} `raw` *strong* \"quoted\" <script>alert(1)</script>";
    library.replace(SQ, "Kur gjendet diçka", "#read(\"/etc/passwd\") *x* $y$ @find");
    library.replace(
        SQ,
        "Mos e prekni sendin guide.",
        &hostile.replace("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>").replace("#{panic()} ", ""),
    );
    let outcome = library.build().unwrap();
    let html = crate::support::page(&outcome.release, "guide", "sq");
    assert!(html.contains("#read(\"/etc/passwd\") *x* $y$ @find"), "{html}");
    assert!(html.contains("&lt;script>alert(1)&lt;/script>") && !html.contains("<script>alert"), "{html}");
    assert!(!html.contains("root:"), "{html}");
}

#[test]
fn nothing_leaves_the_library() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", "#read(\"/../../../../../../etc/passwd\")");
    assert_eq!(library.build_faults(), [Code::Typst]);
    let library = TestLibrary::new();
    std::os::unix::fs::symlink("/etc/passwd", library.path("manuals/guide/secret.txt")).unwrap();
    library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", "#read(\"secret.txt\")");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|f| f.code == Code::Path && f.file == "manuals/guide/secret.txt"), "{faults:?}");
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "#show: document", "#import \"@preview/cetz:0.3.0\": *\n#show: document");
    let faults = library.build().unwrap_err();
    assert!(faults[0].message.contains("packages are not available"), "{faults:?}");
}

#[test]
fn fonts_and_glyphs_must_be_there() {
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "#show: document", "#show: document\n#set text(font: \"Papyrus\")");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.message.contains("unknown font family")), "{faults:?}");
    let library = TestLibrary::new();
    library.replace(EN, "Do not touch", "漢字 Do not touch");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == Code::GlyphMissing && (fault.file.as_str(), fault.line) == (EN, 8)), "{faults:?}");
    // What a document writes itself has no message.
    let library = TestLibrary::new();
    library.replace("manuals/guide/main.typ", "#prose(\"guide-rule\")", "漢");
    let faults = library.build().unwrap_err();
    assert!(faults.iter().any(|fault| fault.code == Code::Typst && fault.message.contains("could not be displayed")), "{faults:?}");
}
