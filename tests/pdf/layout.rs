//! Pages as people see them: what belongs together stands together.

use std::path::Path;

use super::run;
use crate::support::{TestLibrary, pdf};

const HEAD: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n\n= #t(\"guide-purpose\") <purpose>\n";

/// The pages of a small document with this body, as text.
fn pages(library: &TestLibrary, body: &str, messages: &str) -> Option<Vec<String>> {
    library.write("manuals/guide/main.typ", &format!("{HEAD}{body}"));
    library
        .write("locales/en/guide.ftl", &format!("guide-title = A small guide\nguide-purpose = Purpose\nguide-part = A part\n{messages}"));
    library.write("locales/sq/guide.ftl", "guide-title = Një udhëzues i vogël\n");
    let release = library.build().unwrap_or_else(|faults| panic!("{faults:#?}")).release;
    let file = pdf(&release, "guide", "en");
    let (_, text) = run("pdftotext", &["-layout"], Path::new(&file))?;
    Some(text.split('\u{c}').map(str::to_owned).collect())
}

#[test]
fn no_row_of_a_table_stands_alone_on_a_page() {
    // Tables of every length around one and two pages, each in a chapter of its own: the last rows of some would just not fit.
    let lengths = 22..=52;
    let tables: String = lengths
        .clone()
        .map(|rows| {
            let cells: String = (1..=rows).map(|row| format!("({0}, {0}),", rows * 1000 + row)).collect();
            format!("= #t(\"guide-part\") <part-{rows}>\n#data-table(caption: \"guide-table\", columns: (1fr, 1fr), header: (\"guide-one\", \"guide-two\"), {cells})\n")
        })
        .collect();
    let library = TestLibrary::new();
    let Some(pages) = pages(&library, &tables, "guide-table = Numbers\nguide-one = Count\nguide-two = Again\n") else { return };
    let mut parted = 0;
    for rows in lengths {
        // A number of one row is written as `22,001`.
        let on_page = |page: &String| (1..=rows).filter(|row| page.contains(&format!("{rows},{row:03}"))).count();
        let counts: Vec<usize> = pages.iter().map(on_page).filter(|count| *count > 0).collect();
        assert_eq!(counts.iter().sum::<usize>(), rows, "{rows} rows: {counts:?}");
        assert!(counts.iter().all(|count| *count >= 2), "{rows} rows: {counts:?}");
        parted += usize::from(counts.len() > 1);
    }
    assert!(parted > 5, "some tables need two pages");
}

#[test]
fn words_are_not_divided_in_drawings_and_cells() {
    let word = "Incomprehensibilities of internationalisation";
    let body = "#picture(caption: \"guide-drawing\", block(width: 3.2cm, t(\"guide-long\")))\n\
        #data-table(caption: \"guide-table\", columns: (3.4cm, 1fr), header: (\"guide-one\", \"guide-two\"), (\"guide-long\", 1), (\"guide-long\", 2))\n";
    let messages = format!(
        "guide-drawing = A drawing\n    .alt = Two words.\nguide-long = {word}\nguide-table = A table\nguide-one = One\nguide-two = Two\n"
    );
    let library = TestLibrary::new();
    let Some(pages) = pages(&library, body, &messages) else { return };
    let text = pages.concat();
    assert_eq!(text.matches("Incomprehensibilities").count(), 3, "{text}");
    assert_eq!(text.matches("internationalisation").count(), 3, "{text}");
}

#[test]
fn a_heading_stands_with_what_it_heads_and_a_box_is_not_parted() {
    // A box and a heading after more and more lines: somewhere each would just not fit.
    let sections: String = (20..=44)
        .map(|lines| {
            let filling = "#prose(\"guide-line\")\n".repeat(lines);
            format!("= #t(\"guide-part\") <part-{lines}>\n{filling}\n== #t(\"guide-heading\", n: {lines}) <heading-{lines}>\n#warning(\"guide-first\", \"guide-second\")\n")
        })
        .collect();
    let messages =
        "guide-line = A line of text.\nguide-heading = Heading { $n }\nguide-first = The first part.\nguide-second = The second part.\n";
    let library = TestLibrary::new();
    let Some(pages) = pages(&library, &sections, messages) else { return };
    let mut moved = 0;
    for lines in 20..=44 {
        let heading = format!("Heading {lines}\n");
        let page = pages.iter().rev().find(|page| page.contains(&heading)).unwrap_or_else(|| panic!("{lines} lines"));
        let (before, behind) = page.split_at(page.find(&heading).unwrap());
        assert!(behind.contains("The first part.") && behind.contains("The second part."), "{lines} lines: {page}");
        moved += usize::from(!before.contains("A line of text."));
    }
    assert!(moved > 0, "some boxes move to the next page");
}

#[test]
fn a_chapter_follows_the_one_before_on_its_page() {
    let body = "= #t(\"guide-first-chapter\") <one>\n#prose(\"guide-sentence\")\n= #t(\"guide-second-chapter\") <two>\n#prose(\"guide-sentence\")\n";
    let messages = "guide-first-chapter = The first chapter\nguide-second-chapter = The second chapter\nguide-sentence = A line of text.\n";
    let library = TestLibrary::new();
    let Some(pages) = pages(&library, body, messages) else { return };
    let together = |page: &&String| page.matches("A line of text.").count() == 2;
    assert!(pages.iter().any(|page| together(&page)), "{pages:?}");
}

#[test]
fn a_last_page_of_a_few_lines_is_saved_by_setting_all_a_little_closer() {
    let library = TestLibrary::new();
    let messages =
        format!("guide-chapter = A chapter\nguide-sentence = {}\n", "A sentence that makes a paragraph of some lines. ".repeat(8).trim());
    // Wherever the text happens to end: some of these end on the first lines of a page if they are set loosely.
    for paragraphs in 50..58 {
        let body = format!("= #t(\"guide-chapter\") <one>\n{}", "#prose(\"guide-sentence\")\n".repeat(paragraphs));
        let Some(pages) = pages(&library, &body, &messages) else { return };
        let lines: Vec<usize> =
            pages.iter().map(|page| page.lines().filter(|line| line.contains("sentence")).count()).filter(|lines| *lines > 0).collect();
        assert!(lines.len() > 4 && lines.last() > Some(&7), "{paragraphs} paragraphs: {lines:?}");
    }
}
