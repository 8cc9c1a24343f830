//! Files of which nothing is taken.

use armarium::translate::exchange::xliff;
use proptest::prelude::*;

use super::{export, library};

const HEAD: &str = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" trgLang=\"sq\">";

#[test]
fn xml_that_is_broken_or_clever_is_refused_with_its_line() {
    let deep = "<group>".repeat(100);
    for (file, line, problem) in [
        ("<html/>".to_owned(), 1, "this is not XLIFF 2.0 or 2.1"),
        ("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>".to_owned(), 1, "this is not XLIFF 2.0 or 2.1"),
        (HEAD.replace("2.1", "2.2") + "</xliff>", 1, "XLIFF 2.2 is not read, only 2.0 and 2.1"),
        (HEAD.replace("trgLang=\"sq\"", "") + "</xliff>", 1, "`trgLang` is missing"),
        (format!("{HEAD}\n<file id=\"a\">"), 2, "the file ends in the middle"),
        (format!("{HEAD}\n\n</file></xliff>"), 3, "this is not well-formed XML"),
        (format!("{HEAD}\n<file id=\"a></xliff>"), 2, "this is not well-formed XML"),
        (format!("{HEAD}</xliff>{HEAD}</xliff>"), 1, "the file has two roots"),
        (format!("{HEAD}</xliff> more"), 1, "this is not XML"),
        (format!("<!DOCTYPE xliff [<!ENTITY a \"b\">]>\n{HEAD}</xliff>"), 1, "a document type is not read"),
        (format!("{HEAD}\n<file>&a;</file></xliff>"), 2, "the entity `&a;` is not read"),
        (format!("{HEAD}<file id=\"&a;\"></file></xliff>"), 1, "an attribute cannot be read"),
        (format!("<?xml version=\"1.0\" encoding=\"windows-1250\"?>\n{HEAD}</xliff>"), 1, "only UTF-8 is read"),
        (format!("{HEAD}<file>{deep}"), 1, "elements are nested deeper than 64"),
    ] {
        let unreadable = xliff::read(&file).unwrap_err();
        assert!(unreadable.problem.starts_with(problem), "{file}: {unreadable}");
        assert_eq!(unreadable.line, line, "{file}: {unreadable}");
    }
    assert_eq!(xliff::read(&format!("{HEAD}</xliff>\n<!-- end -->\n")), Ok(Vec::new()));
}

#[test]
fn elements_of_other_programs_are_passed_over() {
    let file = format!(
        "{HEAD}<file id=\"guide\"><skeleton href=\"x\"/><group id=\"g\"><unit id=\"a\" xmlns:m=\"urn:oasis:names:tc:xliff:matches:2.0\">\n\
         <m:matches><m:match><source>other</source><target>other</target></m:match></m:matches>\
         <originalData><data id=\"d\">{{ $n }}</data></originalData>\
         <segment><source><ph id=\"1\" dataRef=\"d\"/></source><target>A <mrk id=\"m\" type=\"term\">b</mrk><ph id=\"9\" copyOf=\"1\"/></target></segment>\
         <ignorable><source> </source></ignorable>\
         <segment state=\"final\"><source>x</source><target><![CDATA[<c>]]>&#x416;<ph id=\"1\"/></target></segment>\
         </unit></group></file></xliff>"
    );
    let rows = xliff::read(&file).unwrap();
    assert_eq!((rows.len(), rows[0].text.as_str(), rows[0].problem.clone()), (1, "A b{ $n } <c>Ж{ $n }", None));
    assert_eq!((rows[0].document.as_str(), rows[0].unit.as_str(), rows[0].done), ("guide", "a", false));
    let lost = xliff::read(&file.replace("dataRef=\"d\"", "")).unwrap();
    assert_eq!(lost[0].problem.as_deref(), Some("nothing says what the code 9 stands for"));
}

#[test]
fn nothing_is_taken_of_a_file_that_cannot_be_read() {
    let library = library();
    let whole = export(&library, &["--lang", "sq", "--all", "--document", "guide"]).replace("Qëllimi", "Synimi");
    let before = library.read("locales/sq/guide.ftl");
    let run = |name: &str, bytes: &[u8], arguments: &[&str]| {
        std::fs::write(library.path(name), bytes).unwrap();
        let path = library.path(name).to_str().unwrap().to_owned();
        let output = library.run(&[&["translations", "import", &path], arguments].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
        assert_eq!(library.read("locales/sq/guide.ftl"), before);
        String::from_utf8(output.stderr).unwrap().replace(&path, name)
    };
    assert_eq!(run("a.xlf", whole.replace("</file>", "").as_bytes(), &[]).lines().count(), 1);
    assert!(run("a.xlf", &whole.as_bytes()[..whole.len() / 2], &[]).contains("a.xlf:"));
    assert_eq!(
        run("a.xlf", whole.as_bytes(), &["--lang", "mk"]),
        "error: a.xlf: this is a translation into `sq`, not `mk`; nothing was taken\n"
    );
    let utf16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(run("a.xlf", &[&[0xff, 0xfe], utf16.as_slice()].concat(), &[]).starts_with("error: a.xlf:1: this is not UTF-8"));
    assert!(run("a.csv", b"id,translation\nguide-purpose,Synimi\n", &[]).contains("a.csv:1: this is no table of translations"));
    assert!(run("a.csv", b"", &[]).contains("the column `document` is missing"));
    let without = "document,id,field,translation,english_fingerprint,translation_fingerprint\nguide,guide-purpose,value,Synimi,x,y\n";
    assert!(run("a.csv", without.as_bytes(), &[]).contains("the file does not name its language; name it with --lang"));
    assert!(run("a.csv", &vec![b'a'; armarium::translate::exchange::MAX_FILE_BYTES + 1], &[]).contains("at most 33554432 are read"));
}

proptest! {
    #[test]
    fn no_file_makes_the_reader_fail_otherwise(
        parts in prop::collection::vec(prop::sample::select(vec![
            HEAD, "</xliff>", "<file id=\"guide\">", "</file>", "<unit id=\"a\">", "</unit>", "<segment state=\"final\">", "</segment>", "<source>",
            "</source>", "<target>", "</target>", "<ph id=\"1\" dataRef=\"d\"/>", "<pc id=\"2\">", "</pc>", "<cp hex=\"D800\"/>", "<cp hex=\"41\"/>",
            "<originalData>", "</originalData>", "<data id=\"d\">", "</data>", "&#0;", "&#x10FFFF;", "&amp;", "]]>", "<![CDATA[", "<!--", "-->", "<?x?>",
            "ж", "\n", "<", ">", "\"", "'", "<mda:meta type=\"x\">", "<ignorable>", "</ignorable>",
        ]), 0..24),
        cells in "[a-z,;\t\n\"'=-]{0,80}",
    ) {
        let _ = xliff::read(&parts.concat());
        let _ = xliff::read(&format!("{HEAD}<file id=\"guide\"><unit id=\"a\">{}</unit></file></xliff>", parts.concat()));
        let header = "document,id,field,translation,english_fingerprint,translation_fingerprint\n";
        let _ = armarium::translate::exchange::csv::read(&format!("{header}{cells}"));
        let _ = armarium::translate::exchange::csv::read(&cells);
    }
}
