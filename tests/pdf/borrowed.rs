//! Text that falls back to the source is in its language and marked, wherever it is shown: titles, headings, contents, bookmarks.

use super::printed::Edition;
use super::run;
use crate::support::TestLibrary;

#[test]
fn a_borrowed_title_or_heading_says_so_everywhere() {
    let library = TestLibrary::new();
    library.replace("locales/sq/guide.ftl", "guide-title = Një guide i vogël\nguide-purpose = Qëllimi\n", "");
    let outcome = library.build().unwrap_or_else(|faults| panic!("{faults:#?}"));
    let edition = Edition::in_release(&outcome.release, "sq", "guide");
    for piece in [
        "<title lang=\"en\">A small guide\u{a0}[en]",
        "<h1 lang=\"en\">A small guide\u{a0}[en]</h1>",
        "<a href=\"#purpose\" lang=\"en\"><span class=\"number\">1</span> Purpose\u{a0}[en]</a>",
        "<span lang=\"en\" class=\"untranslated\">Purpose\u{a0}<sup>[en]</sup></span></h2>",
        "Kur gjendet diçka</h3>",
    ] {
        assert!(edition.html.contains(piece) || edition.html.contains(&piece.replace('\u{a0}', "&nbsp;")), "{piece}: {}", edition.html);
    }
    let purpose = &edition.sections[0];
    assert_eq!((purpose.number.as_str(), purpose.title.as_str(), purpose.title_lang()), ("1", "Purpose\u{a0}[en]", Some("en")));
    assert_eq!(edition.sections[1].title_lang(), None);
    // On paper: the language of the pieces, and the mark on the cover, in the contents, over the section, at the head and foot.
    let Some((_, text)) = run("pdftotext", &["-layout"], &edition.pdf) else { return };
    let count = |words: &str| text.replace('\u{a0}', " ").matches(words).count();
    assert!(count("Purpose [en]") >= 3 && count("A small guide [en]") >= 2, "{text}");
    let Some((_, info)) = run("pdfinfo", &[], &edition.pdf) else { return };
    assert!(info.replace('\u{a0}', " ").contains("A small guide [en]"), "{info}");
    let Some((_, file)) = run("qpdf", &["--qdf", "--object-streams=disable"], &edition.pdf) else { return };
    assert!(file.matches("/Lang (en").count() >= 3, "{}", file.matches("/Lang").count());
}

#[test]
fn a_borrowed_title_that_is_too_long_for_the_foot_is_cut_before_its_mark() {
    let library = TestLibrary::new();
    let long = "guide-title = A guide with a title that no foot of a page holds, since its words go on and on until the last of them";
    let english = library.read("locales/en/guide.ftl");
    let title = english.lines().find(|line| line.starts_with("guide-title")).unwrap();
    library.write("locales/en/guide.ftl", &english.replace(title, long));
    let albanian = library.read("locales/sq/guide.ftl");
    library.write("locales/sq/guide.ftl", &albanian.lines().filter(|line| !line.starts_with("guide-title")).collect::<Vec<_>>().join("\n"));
    let outcome = library.build().unwrap_or_else(|faults| panic!("{faults:#?}"));
    for (tag, foot) in
        [("en", "A guide with a title that no foot of a page holds, since its words go on …"), ("sq", "since its words go … [en]")]
    {
        let edition = Edition::in_release(&outcome.release, tag, "guide");
        let Some((_, text)) = run("pdftotext", &["-layout"], &edition.pdf) else { return };
        assert!(text.replace('\u{a0}', " ").contains(foot), "{tag}: {text}");
    }
}
