//! XLIFF as programs give it back: laid out anew, half finished, filled with the source, without what they do not know, in other versions
//! and with other codes of languages.

use armarium::locale::review::Decision;

use super::{applied, decisions, export, import, library, reasons, refusal};
use crate::support::TestLibrary;

const SQ: &str = "locales/sq/guide.ftl";

/// Everything of the guide in Albanian.
fn file(library: &TestLibrary) -> String {
    export(library, &["--lang", "sq", "--all", "--document", "guide"])
}

/// The file with every target laid out anew.
fn laid_out(file: &str, start: &str, between: &str, end: &str) -> String {
    let target = |line: &str| match line.trim().strip_prefix("<target>").and_then(|rest| rest.strip_suffix("</target>")) {
        Some(text) => format!("<target>{start}{}{end}</target>\n", text.replace(" e ", &format!("{between}e "))),
        None => format!("{line}\n"),
    };
    file.lines().map(target).collect()
}

#[test]
fn a_file_that_is_laid_out_anew_changes_nothing() {
    let library = library();
    let before = library.read(SQ);
    for (start, between, end) in [
        ("\n      ", "\n      ", "\n    "),
        ("\r\n\t\t", "\r\n\t\t", "\r\n\t"),
        ("\n", " ", "\n"),
        ("", "\n", ""),
        ("  ", "  ", ""),
        ("\n\n        ", "   \n ", " \n"),
    ] {
        for file in [file(&library), file(&library).replace(" xml:space=\"preserve\"", "")] {
            let (status, report) = import(&library, laid_out(&file, start, between, end), &[]);
            assert_eq!((status, applied(&report).len(), report["refused"].as_array().unwrap().len()), (Some(0), 0, 0), "{report}");
            assert_eq!(library.read(SQ), before, "{start:?} {between:?} {end:?}");
        }
    }
}

#[test]
fn new_words_in_a_file_that_is_laid_out_anew_arrive_without_the_layout() {
    for (start, between, end) in [("\n      ", "\n      ", "\n    "), ("\r\n\t", " \r\n\t", "\r\n")] {
        let library = library();
        let before = library.read(SQ);
        let file = laid_out(&file(&library).replace("Mos e prekni", "Mos e lëvizni"), start, between, end);
        let (status, report) = import(&library, file, &[]);
        assert_eq!((status, applied(&report)), (Some(0), vec!["guide-rule"]), "{report}");
        assert_eq!(library.read(SQ), before.replace("Mos e prekni", "Mos e lëvizni"));
    }
    // A bare line break could be meant; nobody knows.
    let library = library();
    let broken = file(&library).replace("Mos e prekni", "Mos\ne lëvizni");
    assert_eq!(reasons(&import(&library, broken, &[]).1), ["the text has a line break where the source has none: join its lines"]);
}

#[test]
fn line_breaks_of_the_source_stay_where_a_file_is_laid_out_anew() {
    let library = library();
    let rule = "Mos e prekni sendin guide. Mbani distancë dhe raportoni.";
    library.replace("locales/en/guide.ftl", "Do not touch the guide item. Keep", "\n    Do not touch the guide item.\n    Keep");
    library.replace(SQ, &format!("= {rule}"), "=\n    Mos e prekni.\n    Mbani distancë dhe raportoni.");
    let file = file(&library)
        .replace("Mos e prekni.\nMbani", "\n      Mos e lëvizni.\n      Mbani")
        .replace("raportoni.</t", "raportoni.\n    </t");
    let (status, report) = import(&library, file, &[]);
    assert_eq!((status, applied(&report)), (Some(0), vec!["guide-rule"]), "{report}");
    assert!(library.read(SQ).contains("guide-rule =\n    Mos e lëvizni.\n    Mbani distancë dhe raportoni.\n"), "{}", library.read(SQ));
}

/// The unit of the rule with these segments in place of its one.
fn with_segments(file: &str, segments: &str) -> String {
    let unit = file.find("<unit id=\"guide-rule\"").unwrap();
    let start = unit + file[unit..].find("<segment").unwrap();
    let end = unit + file[unit..].find("</segment>").unwrap() + "</segment>".len();
    format!("{}{segments}{}", &file[..start], &file[end..])
}

#[test]
fn an_unfinished_segment_never_shortens_a_text() {
    let first = "<segment state=\"translated\"><source>Do not touch the guide item.</source><target>Mos e lëvizni.</target></segment>\
                 <ignorable><source> </source></ignorable>";
    let second = "<segment state=\"translated\"><source>Keep distance and report.</source><target>Mbani distancë.</target></segment>";
    for unfinished in [
        second.replace("<target>Mbani distancë.</target>", ""),
        second.replace("Mbani distancë.", ""),
        second.replace("Mbani distancë.", "\n   "),
        second.replace("<target>Mbani distancë.</target>", "<target/>").replace("translated", "initial"),
        second.replace("Mbani distancë.", "Keep distance and report.").replace("translated", "initial"),
    ] {
        let library = library();
        let before = library.read(SQ);
        for segments in [format!("{first}{unfinished}"), format!("{unfinished}<ignorable><source> </source></ignorable>{first}")] {
            let (status, report) = import(&library, with_segments(&file(&library), &segments), &[]);
            assert!(status == Some(1) && reasons(&report)[0].contains("has no translation yet: finish it"), "{report}");
            assert_eq!(library.read(SQ), before);
        }
    }
    let library = library();
    let (status, report) = import(&library, with_segments(&file(&library), &format!("{first}{second}")), &[]);
    assert_eq!((status, decisions(&library, "sq")), (Some(0), vec![("guide-rule".to_owned(), Decision::NeedsReview)]), "{report}");
    assert!(library.read(SQ).contains("guide-rule = Mos e lëvizni. Mbani distancë.\n"));
}

/// The source as the target of every unit that has none, in this state.
fn filled(file: &str, state: &str) -> String {
    let mut out = String::new();
    for line in file.lines() {
        out += &line.replace("state=\"initial\"", &format!("state=\"{state}\""));
        out.push('\n');
        if let Some(source) = line.trim().strip_prefix("<source>").and_then(|rest| rest.strip_suffix("</source>")) {
            out += &format!("<target>{source}</target>\n");
        }
    }
    out.replace("state=\"\"", "")
}

#[test]
fn the_source_as_a_target_is_no_translation_until_somebody_says_so() {
    let library = library();
    let missing = export(&library, &["--lang", "mk", "--document", "guide"]);
    for state in ["initial", ""] {
        let file = filled(&missing, state).replace("<target>Purpose</target>", "<target>Цел</target>");
        let (status, report) = import(&library, file, &[]);
        assert_eq!((status, applied(&report)), (Some(0), vec!["guide-purpose"]), "{report}");
        assert!(report["untranslated"].as_u64().unwrap() >= 4 && report["drafts"] == 1, "{report}");
        assert_eq!(library.read("locales/mk/guide.ftl"), "guide-purpose = Цел\n");
        assert_eq!(decisions(&library, "mk"), [("guide-purpose".to_owned(), Decision::Draft)]);
        std::fs::remove_file(library.path("locales/mk/guide.ftl")).unwrap();
        std::fs::remove_file(library.path("locales/mk/guide.review.toml")).unwrap();
    }
    let (_, report) = import(&library, filled(&missing, "translated"), &[]);
    assert!(applied(&report).contains(&"guide-title") && report["untranslated"] == 0, "{report}");
}

#[test]
fn the_state_of_a_segment_says_how_far_a_text_is() {
    for (state, decision) in [
        ("initial", Decision::Draft),
        ("translated", Decision::NeedsReview),
        ("reviewed", Decision::NeedsReview),
        ("final", Decision::NeedsReview),
    ] {
        let library = library();
        let file = file(&library).replace("Qëllimi", "Synimi").replace("state=\"initial\"", &format!("state=\"{state}\""));
        import(&library, file, &[]);
        let record = decisions(&library, "sq").into_iter().find(|(id, _)| id == "guide-purpose");
        assert_eq!(record, Some(("guide-purpose".to_owned(), decision)), "{state}");
    }
}

#[test]
fn a_program_that_drops_what_it_does_not_know_can_still_translate() {
    let library = library();
    let plain = |file: &str| -> String { file.lines().filter(|line| !line.contains("mda:meta")).map(|line| format!("{line}\n")).collect() };
    let changed = plain(&file(&library)).replace("Qëllimi", "Synimi");
    let (status, report) = import(&library, &changed, &[]);
    assert_eq!((status, applied(&report)), (Some(0), vec!["guide-purpose"]), "{report}");
    // The source has changed: the text beside the translation says so.
    let again = plain(&file(&library)).replace("Kur gjendet", "Kur gjeni");
    library.replace("locales/en/guide.ftl", "When something is found", "When an item is found");
    assert_eq!(reasons(&import(&library, &again, &[]).1), ["the source has changed since the export"]);
    // What somebody has submitted since is not overwritten by what nobody can date.
    import(&library, file(&library).replace("Synimi", "Qëllim").replace("initial", "translated"), &[]);
    let (_, report) = import(&library, plain(&file(&library)).replace(">Qëllim<", ">Arsyeja<"), &[]);
    assert!(reasons(&report)[0].ends_with("the text that is there waits for review; export again"), "{report}");
}

#[test]
fn codes_of_languages_are_understood_and_scripts_matter() {
    for code in ["sq-AL", "SQ", "sq_AL", "sq-Latn-XK", "sqi"] {
        let library = library();
        let changed = file(&library).replace("Qëllimi", "Synimi").replace("trgLang=\"sq\"", &format!("trgLang=\"{code}\""));
        assert_eq!(applied(&import(&library, &changed, &[]).1), ["guide-purpose"], "{code}");
        assert_eq!(import(&library, &changed, &["--lang", code]).0, Some(0), "{code}");
    }
    let library = library();
    let missing = export(&library, &["--lang", "sr_RS", "--document", "guide"])
        .replace("<source>Purpose</source>", "<source>Purpose</source><target>Сврха</target>");
    for code in ["sr-Cyrl-RS", "sr-RS", "sr-Cyrl-BA"] {
        assert_eq!(import(&library, missing.replace("trgLang=\"sr\"", &format!("trgLang=\"{code}\"")), &[]).0, Some(0), "{code}");
    }
    for (code, reason) in [
        ("sr-Latn-RS", "`sr-Latn-RS` is made from `sr`; translate into `sr`"),
        ("sr-Latn", "`sr-Latn` is made from `sr`; translate into `sr`"),
        ("en-GB", "`en` is the language that is translated from"),
        ("hr-HR", "`hr-HR` is not a language that this library is translated into"),
    ] {
        assert!(refusal(&library, missing.replace("trgLang=\"sr\"", &format!("trgLang=\"{code}\""))).contains(reason), "{code}");
    }
}

#[test]
fn files_that_are_not_what_they_say_are_named() {
    let library = library();
    let two = file(&library);
    let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"sq\">";
    let unit = "<trans-unit id=\"guide-purpose\"><source>Purpose</source><target>Synimi</target></trans-unit>";
    for (file, reason) in [
        (format!("{head}<file id=\"guide\">{unit}</file></xliff>"), "has no `<trans-unit>`: version and content do not fit"),
        (format!("{head}<file id=\"guide\"><body>{unit}</body></file></xliff>"), "has no `<body>`: version and content do not fit"),
        (two.replace("document:2.0\"", "document:1.2\""), "the two do not fit"),
        (two.replace("version=\"2.0\"", "version=\"1.2\""), "the two do not fit"),
        (format!("{head}<file id=\"guide\"></file></xliff>"), "the file holds no text to take"),
        (format!("{head}</xliff>"), "the file holds no text to take"),
        (two.replace("<unit ", "<x:unit xmlns:x=\"urn:x\" ").replace("</unit>", "</x:unit>"), "the file holds no text to take"),
        ("<tmx version=\"1.4\"><header/><body/></tmx>".to_owned(), "but TMX, a translation memory"),
        ("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx/>".to_owned(), "but TMX, a translation memory"),
        ("<!DOCTYPE html>\n<html><body>Purpose</body></html>".to_owned(), "but HTML"),
        (
            "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"/>"
                .to_owned(),
            "SDLXLIFF",
        ),
        ("<resources><string name=\"a\">b</string></resources>".to_owned(), "but XML that begins with `<resources>`"),
        ("msgid \"Purpose\"\nmsgstr \"Synimi\"\n".to_owned(), "this is a PO file"),
    ] {
        assert!(refusal(&library, &file).contains(reason), "{reason} of {file}: {}", refusal(&library, &file));
    }
}

/// A file of XLIFF 1.2 with this content.
fn older(content: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\
         <file original=\"locales/en/guide.ftl\" source-language=\"en\" target-language=\"sq-AL\" datatype=\"plaintext\"><body>\n{content}\n</body></file></xliff>"
    )
}

#[test]
fn the_older_version_is_read_too() {
    for (unit, decision) in [
        (
            "<trans-unit id=\"guide-purpose\"><source>Purpose</source><target state=\"translated\">Synimi</target></trans-unit>",
            Decision::NeedsReview,
        ),
        (
            "<trans-unit id=\"guide-purpose\" approved=\"yes\"><source>Purpose</source><target>Synimi</target></trans-unit>",
            Decision::NeedsReview,
        ),
        (
            "<group><trans-unit id=\"1\" resname=\"guide-purpose\"><source>Purpose</source><target state=\"needs-translation\">Synimi</target></trans-unit></group>",
            Decision::Draft,
        ),
        (
            "<trans-unit id=\"guide-purpose\"><source>Purpose</source><target state=\"new\">\n  Synimi\n </target><alt-trans><target>Tjetër</target></alt-trans></trans-unit>",
            Decision::Draft,
        ),
    ] {
        let library = library();
        let (status, report) = import(&library, older(unit), &[]);
        assert_eq!((status, applied(&report)), (Some(0), vec!["guide-purpose"]), "{report}");
        assert!(library.read(SQ).contains("guide-purpose = Synimi\n"), "{}", library.read(SQ));
        assert_eq!(decisions(&library, "sq"), [("guide-purpose".to_owned(), decision)]);
    }
}

#[test]
fn codes_and_segments_of_the_older_version_are_understood() {
    let source = "<source>It takes <ph id=\"1\">{ $hours -&gt; 1 }</ph> to learn about <g id=\"2\" ctype=\"bold\">seals</g>.</source>";
    let target = "<target>Kohë: <x id=\"9\" equiv-text=\"{ $hours -&gt; 1 }\"/>, për <bpt id=\"2\">&lt;strong&gt;</bpt>vulat<ept id=\"2\">&lt;/strong&gt;</ept>.</target>";
    let library = library();
    let unit = |target: &str| older(&format!("<trans-unit id=\"guide-aim\">{source}{target}</trans-unit>"));
    let (status, report) = import(&library, unit(target), &[]);
    assert_eq!((status, applied(&report)), (Some(0), vec!["guide-aim"]), "{report}");
    assert!(library.read(SQ).contains("guide-aim = Kohë: { $hours ->"), "{}", library.read(SQ));
    let lost = unit(&target.replace(" equiv-text=\"{ $hours -&gt; 1 }\"", ""));
    assert_eq!(reasons(&import(&library, lost, &[]).1), ["nothing says what the code 9 stands for"]);
    // A segment without a translation.
    let mrk = |id: u8, text: &str| format!("<mrk mtype=\"seg\" mid=\"{id}\">{text}</mrk>");
    let segments = format!(
        "<trans-unit id=\"guide-rule\"><source>Do not touch the guide item. Keep distance and report.</source><seg-source>{} {}</seg-source><target>{} {}</target></trans-unit>",
        mrk(1, "Do not touch the guide item."),
        mrk(2, "Keep distance and report."),
        mrk(1, "Mos e lëvizni."),
        mrk(2, "")
    );
    assert!(reasons(&import(&library, older(&segments), &[]).1)[0].contains("its segment 2 of 2 has no translation yet"));
    let whole = older(&segments.replace("mid=\"2\"></mrk>", "mid=\"2\">Raportoni.</mrk>"));
    assert_eq!(applied(&import(&library, whole, &[]).1), ["guide-rule"]);
    assert!(library.read(SQ).contains("guide-rule = Mos e lëvizni. Raportoni.\n"));
}

#[test]
fn a_program_that_knows_only_the_older_version_translates_and_brings_it_back() {
    let library = library();
    library.replace(SQ, "guide-purpose = Qëllimi\n", "");
    let file = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "xliff1.2"]);
    let head = "<file original=\"locales/en/guide.ftl\" source-language=\"en\" target-language=\"sq\" datatype=\"plaintext\">";
    assert!(file.contains("version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"") && file.contains(head), "{file}");
    for part in [
        "<trans-unit id=\"guide-purpose\" resname=\"guide-purpose\" xml:space=\"preserve\">\n    <source>Purpose</source>\n    <context-group",
        "<source>It takes <ph id=\"1\">{ $hours -&gt; 1 }</ph> to learn about <bpt id=\"2\" ctype=\"bold\">&lt;strong&gt;</bpt>seals<ept id=\"2\">&lt;/strong&gt;</ept>.</source>",
        "<target>Kur gjendet diçka</target>",
    ] {
        assert!(file.contains(part), "{part} in {file}");
    }
    // A program that sets no states: a new text, a changed one, codes that moved; the copied source of another is no translation.
    let changed = file
        .replace("<source>Purpose</source>", "<source>Purpose</source><target>Qëllimi i ri</target>")
        .replace("<target>Kur gjendet diçka</target>", "<target>Kur gjeni diçka</target>")
        .replace("<target>Një guide i vogël</target>", "<target>A small guide</target>");
    let (status, report) = import(&library, &changed, &["--by", "Ana"]);
    assert_eq!((status, applied(&report), &report["untranslated"]), (Some(0), vec!["guide-find", "guide-purpose"], &1.into()), "{report}");
    assert!(decisions(&library, "sq").iter().all(|(_, decision)| *decision == Decision::NeedsReview));
    let text = library.read(SQ);
    assert!(
        text.contains("guide-purpose = Qëllimi i ri\n") && text.contains("Një guide i vogël") && text.contains("Kur gjeni diçka"),
        "{text}"
    );
    // The fingerprints went along: what somebody has changed meanwhile is refused, not overwritten.
    library.replace(SQ, "Kur gjeni diçka", "Kur dikush gjen diçka");
    let late = changed.replace("Kur gjeni diçka", "Kur gjejmë diçka");
    assert_eq!(reasons(&import(&library, &late, &[]).1), ["somebody has changed the translation since the export"]);
    // What waits or is approved says so.
    library.approve_all("sq", "guide");
    let file = export(&library, &["--lang", "sq", "--all", "--document", "guide", "--format-file", "xliff1.2"]);
    assert!(file.contains("approved=\"yes\">") && file.contains("<target state=\"final\">"), "{file}");
}
