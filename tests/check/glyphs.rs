//! Characters without a glyph, texts that show nothing, and letters in parts: named where they are written, and never the end of a
//! build.

use armarium::diagnostic::{Code, Diagnostic};
use armarium::locale::glyphs;

use super::{EN, SQ, check};
use crate::pdf::printed::Edition;
use crate::support::TestLibrary;

/// A library whose guide has a drawing beside its title, headings and paragraphs.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let drawing = "\n#picture(caption: \"guide-drawing\", rect(width: 2cm))\n#warning(\"guide-rule\")\n#points(\"guide-rule\")\n";
    library.write("manuals/guide/main.typ", &(library.read("manuals/guide/main.typ") + drawing));
    library.write(EN, &(library.read(EN) + "guide-drawing = A square\n    .alt = A square with four sides\n"));
    library.write(SQ, &(library.read(SQ) + "guide-drawing = Një katror\n    .alt = Një katror me katër brinjë\n"));
    library
}

/// The Albanian edition as it is built; a fault of a translation stops nothing.
fn albanian(library: &TestLibrary) -> Edition {
    let outcome = library.build().unwrap_or_else(|faults| panic!("{faults:#?}"));
    Edition::in_release(&outcome.release, "sq", "guide")
}

fn found(library: &TestLibrary, code: Code) -> Vec<(String, usize, usize)> {
    let faults = armarium::edition::diagnose(library.root(), &armarium::edition::Silent);
    let stopping: Vec<&Diagnostic> = faults.iter().filter(|fault| fault.code == Code::Typst).collect();
    assert_eq!(stopping, Vec::<&Diagnostic>::new());
    faults.into_iter().filter(|fault| fault.code == code).map(|fault| (fault.file, fault.line, fault.column)).collect()
}

#[test]
fn every_character_that_fonts_have_is_printed() {
    let printable = |code: &u32| char::from_u32(*code).is_some_and(|c| !c.is_control() && glyphs::unprintable(&c.to_string()).is_none());
    let codes: Vec<u32> = (0x20..0x30000).filter(printable).collect();
    assert!(codes.len() > 4000, "{}", codes.len());
    let library = TestLibrary::new();
    let (mut ftl, mut typ) = (library.read(EN), library.read("manuals/guide/main.typ"));
    for (i, codes) in codes.chunks(100).enumerate() {
        let letters: Vec<String> = codes.iter().map(|code| format!("x\\U{code:06X}")).collect();
        ftl += &format!("guide-all-{i} = {{ \"{}\" }}\n", letters.join(" "));
        // As templates set it, and as a document does that names a single font.
        let bold = format!("#text(font: \"Noto Sans\", weight: \"bold\", style: \"italic\", inline(\"guide-all-{i}\"))");
        typ += &format!("\n#prose(\"guide-all-{i}\")\n{bold}\n");
    }
    library.write(EN, &ftl).write("manuals/guide/main.typ", &typ);
    let faults = library.build().err().unwrap_or_default();
    assert_eq!(faults.iter().map(|fault| &fault.message).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn signs_of_every_day_stand_in_every_place() {
    let library = library();
    let signs = "← → ↑ ↓ ↔ ⇒ − ≥ ≤ ≈ ∞ √ ☎ ✉ ☐ ☑ ★ ① ✓ ✗ ⚠ ● ■ ▲ ☎\u{fe0f}";
    for (from, to) in [("Qëllimi", "Qëllimi →"), ("i vogël", "☑ i vogël"), ("Mbani distancë", signs), ("katër brinjë", "④ brinjë")]
    {
        library.replace(SQ, from, to);
    }
    library.replace(EN, "Keep distance", signs);
    assert_eq!(found(&library, Code::GlyphMissing), []);
    let edition = albanian(&library);
    assert!(edition.html.contains("Qëllimi →") && edition.html.contains(signs) && !edition.html.contains("untranslated"));
}

#[test]
fn a_character_without_a_glyph_is_named_at_its_place_and_falls_back() {
    let cases = [
        ("Qëllimi", "Qëllimi 漢", 2, 25, "Purpose"),
        ("Një guide i vogël", "Një 😀", 1, 19, "A small guide"),
        ("Mos e prekni", "Mos { \"a\\u2800\" } prekni", 8, 22, "Do not touch"),
        ("Mos e prekni", "Mos\u{e000} prekni", 8, 17, "Do not touch"),
        ("katër brinjë", "س", 10, 26, "A square with four sides"),
        ("[one] një orë", "[one] një 時", 4, 15, "It takes 2 hours"),
        ("Kur gjendet diçka", "Kur {\"\\u0000\"}", 7, 20, "When something is found"),
        ("Kur gjendet diçka", "Kur \u{ffff} diçka", 7, 18, "When something is found"),
    ];
    for (from, to, line, column, english) in cases {
        let library = library();
        library.replace(SQ, from, to);
        let expected = vec![(SQ.to_owned(), line, column)];
        assert_eq!(found(&library, Code::GlyphMissing), expected, "{to}");
        let html = albanian(&library).html;
        // A variant that nobody is shown spoils nothing.
        assert!(html.contains(english) != to.contains("[one]"), "{to}: {html}");
    }
    // A term spoils what uses it, and is named itself.
    let library = library();
    library.replace(SQ, "Mos e prekni", "Mos { -guide-term } prekni");
    library.write("locales/sq/terms.ftl", &(library.read("locales/sq/terms.ftl") + "\n-guide-term = 漢\n"));
    assert!(albanian(&library).html.contains("Do not touch"));
}

#[test]
fn in_the_source_it_stops_the_document_at_the_character() {
    for (from, to, line, column) in [("Purpose", "Purpose 漢", 2, 25), ("A small", "{ \"\\U01F600\" } small", 1, 18)] {
        let faults = check(|library| {
            library.replace(EN, from, to);
        });
        let at = |fault: &Diagnostic| (fault.is_error(), fault.file.clone(), fault.line, fault.column);
        let found: Vec<_> = faults.iter().filter(|fault| fault.code == Code::GlyphMissing).map(at).collect();
        assert_eq!(found, [(true, EN.to_owned(), line, column)], "one cause is one report: {faults:#?}");
    }
    // Also where a term has it, and messages only use that; in what a build says, too.
    let library = TestLibrary::new();
    library.write("locales/en/terms.ftl", &(library.read("locales/en/terms.ftl") + "\n-guide-term = 漢\n"));
    library.replace(EN, "Purpose", "{ -guide-term } Purpose").replace(EN, "Keep", "{ -guide-term } Keep");
    let places = found(&library, Code::GlyphMissing);
    assert_eq!(places.iter().map(|(file, ..)| file.as_str()).collect::<Vec<_>>(), ["locales/en/terms.ftl"]);
    let outcome = library.build_what_is_sound().unwrap();
    assert_eq!(outcome.faults.iter().filter(|fault| fault.code == Code::GlyphMissing).count(), 1, "{:#?}", outcome.faults);
    assert!(outcome.release.manifest.held.iter().all(|held| held.faults.iter().all(|fault| fault.file == "locales/en/terms.ftl")));
    assert!(!outcome.release.manifest.held.is_empty());
    // What a document itself puts into a message is named at the call.
    let faults = check(|library| {
        library.replace("manuals/guide/main.typ", "hours: 2", "hours: \"漢\"");
    });
    let fault = faults.iter().find(|fault| fault.code == Code::GlyphMissing).unwrap();
    assert_eq!((fault.file.as_str(), fault.line), ("manuals/guide/main.typ", 5), "{faults:#?}");
}

#[test]
fn a_text_that_shows_nothing_falls_back() {
    for (from, nothing, line, english) in [
        ("Një guide i vogël", "{ \"\" }", 1, "A small guide"),
        ("Qëllimi", "{ \"\" }", 2, "Purpose"),
        ("Qëllimi", "{\" \"}", 2, "Purpose"),
        ("Kur gjendet diçka", "\u{3164}", 7, "When something is found"),
        ("Një katror me katër brinjë", "{ \"\" }", 10, "A square with four sides"),
        ("Mos e prekni sendin guide. Mbani distancë dhe raportoni.", "\u{a0}", 8, "Do not touch"),
        ("Mos e prekni sendin guide. Mbani distancë dhe raportoni.", "{ \"\\u000A\" }<strong>\u{fe0f}</strong>", 8, "Do not touch"),
    ] {
        let library = library();
        library.replace(SQ, from, nothing);
        let empty = found(&library, Code::Empty);
        assert_eq!(empty.iter().map(|(file, line, _)| (file.as_str(), *line)).collect::<Vec<_>>(), [(SQ, line)], "{nothing:?}");
        assert!(albanian(&library).html.contains(english), "{nothing:?}");
    }
    // Nothing for nothing is right.
    let library = library();
    library.replace(EN, "A square with four sides", "{ \"\" }").replace(
        EN,
        "Do not touch the guide item. Keep distance and report.",
        "{ \"\" }",
    );
    library.replace(SQ, "Mos e prekni sendin guide. Mbani distancë dhe raportoni.", "{ \"\" }");
    library.replace("manuals/guide/main.typ", "#picture(caption: \"guide-drawing\", rect(width: 2cm))", "");
    assert_eq!(found(&library, Code::Empty), []);
    assert!(!albanian(&library).html.contains("untranslated"));
}

#[test]
fn letters_in_parts_are_printed_in_one_piece() {
    let library = library();
    library.replace(SQ, "Qëllimi", "Qe\u{308}llimi").replace(SQ, "diçka", "dic\u{327}ka").replace(SQ, "katër", "kate\u{308}r");
    let edition = albanian(&library);
    assert!(edition.html.contains("Qëllimi") && edition.html.contains("diçka") && edition.html.contains("katër"));
    assert_eq!(edition.sections[0].title, "Qëllimi");
    // What has no single character, and what is two letters in one, is named.
    for (from, to, code, column) in [
        ("Mos e", "C\u{308} e", Code::CombiningMark, 14),
        ("Mos e", "А\u{301} e", Code::CombiningMark, 14),
        ("Mos e", "koǌ e", Code::LetterNotInAlphabet, 16),
        ("Mos e", "Ǆ e", Code::LetterNotInAlphabet, 14),
        ("Mos e", "oﬁcer e", Code::LetterNotInAlphabet, 15),
    ] {
        let library = self::library();
        library.replace(SQ, from, to);
        assert_eq!(found(&library, code), [(SQ.to_owned(), 8, column)], "{to}");
    }
}
