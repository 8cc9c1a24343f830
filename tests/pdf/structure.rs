//! What a screen reader makes of a printed edition, read from the structure of the PDF: names of links, languages, header cells, pieces
//! that stay apart. Every language has its own words.

use std::path::Path;

use armarium::edition::Release;
use serde_json::Value;

use super::printed::Edition;
use super::run;
use crate::support::{self, TestLibrary, project};

const LANGUAGES: [&str; 5] = ["en", "sq", "mk", "sr", "sr-Latn"];

const MAIN: &str = r#"#import "/manuals/lib/document.typ": *
#show: document
= #t("guide-purpose") <purpose>
#prose("guide-aim", links: (law: "https://eur-lex.europa.eu/eli/dir/2021/555/oj", note: note("guide-rule")))
#prose("guide-plain")
#prose("guide-table", links: (table: <table-steps>))
#data-table(
  caption: "guide-caption",
  columns: (auto, 1fr, 1fr),
  heads: 1,
  header: ("guide-number", "guide-step", "guide-who"),
  ([#number(1)], "guide-find", "guide-rule"),
  ([#number(2)], "guide-rule", "guide-find"),
) <table-steps>
== #t("guide-find") <find>
#prose("guide-rule")
"#;

const MESSAGES: &str = r#"guide-title = A small guide
guide-purpose = Purpose
guide-aim = Read <a data-l10n-name="law">EUR-Lex</a> first.<ref data-l10n-name="note"/>
guide-plain = Open https://www.osce.org/, or write to office@example.org. Law No. 05/L-022 and Directive 2021/555 apply.
guide-table = The steps stand in <ref data-l10n-name="table"/>.
guide-caption = Steps
guide-number = No.
guide-step = Step
guide-who = Who
guide-find = When something is found
guide-rule = Keep distance and report.
"#;

const SERBIAN: &str = r#"guide-title = Мали водич
guide-purpose = Сврха
guide-aim = Прво прочитајте <a data-l10n-name="law">EUR-Lex</a>.<ref data-l10n-name="note"/>
guide-plain = Отворите https://www.osce.org/ или пишите на office@example.org. Важе Закон бр. 05/L-022 и Директива 2021/555.
guide-table = Кораци су у <ref data-l10n-name="table"/>.
guide-caption = Кораци
guide-number = Бр.
guide-step = Корак
guide-who = Ко
guide-find = Кад се нешто пронађе
guide-rule = Држите растојање и пријавите.
"#;

/// A library in all five forms. Albanian and Macedonian borrow the texts of the document.
pub fn library() -> TestLibrary {
    let library = TestLibrary::new();
    let mut settings = "source = \"en\"\n".to_owned();
    for tag in LANGUAGES {
        settings += &format!("[[languages]]\ntag = \"{tag}\"\n");
        if tag == "sr-Latn" {
            settings += "derived_from = \"sr\"\n";
            continue;
        }
        for name in ["interface", "terms"] {
            let path = format!("locales/{tag}/{name}.ftl");
            library.write(&path, &std::fs::read_to_string(project().join(&path)).unwrap());
        }
    }
    library.write("manuals/library.toml", &settings).write("manuals/guide/main.typ", MAIN);
    library.write("locales/en/guide.ftl", MESSAGES).write("locales/sr/guide.ftl", SERBIAN).write("locales/sq/guide.ftl", "");
    library
}

/// The objects of a PDF.
pub struct Objects(Vec<Value>);

impl Objects {
    pub fn of(pdf: &Path) -> Option<Self> {
        let (_, json) = run("qpdf", &["--json=2"], pdf)?;
        let json: Value = serde_json::from_str(&json).unwrap();
        let values = json["qpdf"][1].as_object().unwrap().values();
        Some(Self(values.filter_map(|object| object.get("value").or_else(|| object["stream"].get("dict"))).cloned().collect()))
    }

    /// The objects in which a key has a value.
    fn with<'a>(&'a self, key: &'a str, value: &'a str) -> impl Iterator<Item = &'a Value> {
        self.0.iter().filter(move |object| object.get(key).and_then(Value::as_str) == Some(value))
    }

    /// What screen readers say of the links.
    pub fn links(&self) -> Vec<&str> {
        self.with("/Subtype", "/Link").map(|link| link["/Contents"].as_str().unwrap_or_default().trim_start_matches("u:")).collect()
    }

    /// Every language that is named anywhere.
    pub fn languages(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for object in &self.0 {
            if let Some(lang) = object.get("/Lang").and_then(Value::as_str) {
                found.push(lang.trim_start_matches("u:"));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Header cells that name rows.
    fn row_heads(&self) -> usize {
        let is_row = |attributes: &Value| match attributes {
            Value::Array(all) => all.iter().any(|one| one["/Scope"] == "/Row"),
            one => one["/Scope"] == "/Row",
        };
        self.with("/S", "/TH").filter(|cell| is_row(&cell["/A"])).count()
    }
}

#[test]
fn links_are_named_by_their_words_in_the_language_of_the_edition() {
    let release = Kept::of(library());
    for (tag, note, back, contents, table) in [
        ("en", "Footnote 1", "Back to the text from footnote 1", "1 Purpose, Page 3", "Table 1"),
        ("sq", "Fusnota 1", "Kthehu te teksti nga fusnota 1", "1 Purpose [en], Faqja 3", "Tabela 1"),
        ("mk", "Фуснота 1", "Назад кон текстот од фуснотата 1", "1 Purpose [en], Страница 3", "Табела 1"),
        ("sr", "Фуснота 1", "Назад на текст из фусноте 1", "1 Сврха, Страница 3", "Табела 1"),
        ("sr-Latn", "Fusnota 1", "Nazad na tekst iz fusnote 1", "1 Svrha, Stranica 3", "Tabela 1"),
    ] {
        let Some(objects) = Objects::of(&release.pdf(tag)) else { return };
        let links = objects.links();
        for expected in [note, back, contents, table, "EUR-Lex", "https://www.osce.org/", "office@example.org"] {
            assert!(links.contains(&expected), "{tag}: no {expected:?} in {links:?}");
        }
        assert!(!links.iter().any(|link| link.contains("eli/dir") || link.contains("mailto:")), "{tag}: {links:?}");
        let targets: Vec<&str> = objects.with("/S", "/URI").filter_map(|action| action["/URI"].as_str()).collect();
        let actions: String = objects.0.iter().map(Value::to_string).collect();
        for target in ["https://eur-lex.europa.eu/eli/dir/2021/555/oj", "https://www.osce.org/", "mailto:office@example.org"] {
            assert!(targets.contains(&target) || actions.contains(target), "{tag}: {target}");
        }
    }
}

#[test]
fn the_language_of_an_edition_says_its_script_also_where_texts_are_borrowed() {
    let library = library();
    // One text of the Serbian edition is missing: English stands in its place, in a paragraph of its own and in a cell.
    library.replace("locales/sr/guide.ftl", "guide-rule = Држите растојање и пријавите.\n", "");
    let release = Kept::of(library);
    for (tag, languages) in [("en", vec!["en"]), ("sr", vec!["en", "sr"]), ("sr-Latn", vec!["en", "sr-Latn"])] {
        let pdf = release.pdf(tag);
        let Some(objects) = Objects::of(&pdf) else { return };
        assert_eq!(objects.languages(), languages, "{tag}");
        let Some((sound, said)) = run("qpdf", &["--check"], &pdf) else { return };
        assert!(sound && !said.contains("WARNING"), "{tag}: {said}");
        let Some((_, pages)) = run("qpdf", &["--qdf", "--object-streams=disable"], &pdf) else { return };
        assert!(tag == "sr" || !["/Lang(sr)", "/Lang (sr)"].iter().any(|name| pages.contains(name)), "{tag}: marked content too");
        let Some((_, meta)) = run("pdfinfo", &["-meta"], &pdf) else { return };
        assert!(meta.contains(&format!("<dc:language><rdf:Bag><rdf:li>{tag}</rdf:li>")), "{tag}: {meta}");
    }
}

#[test]
fn rows_have_header_cells_and_the_title_is_a_title() {
    let release = Kept::of(library());
    let Some(objects) = Objects::of(&release.pdf("en")) else { return };
    assert_eq!(objects.row_heads(), 2);
    assert_eq!(objects.with("/S", "/Title").count(), 1);
    let html = release.html("en");
    assert_eq!(html.matches("<th scope=\"row\">").count(), 2);
    assert!(html.contains("<th scope=\"row\">When something is found</th>"), "{html}");
    let Some((_, info)) = run("pdfinfo", &[], &release.pdf("sq")) else { return };
    for (name, value) in [("Author", "Armarium"), ("Subject", "Manual"), ("Keywords", "Publik")] {
        assert!(info.lines().any(|line| line.starts_with(name) && line.contains(value)), "{name}: {info}");
    }
}

#[test]
fn pieces_of_a_text_stay_apart_without_the_page() {
    let release = Kept::of(library());
    let Some((_, text)) = run("pdfinfo", &["-struct-text"], &release.pdf("en")) else { return };
    assert!(text.contains("\"1 Purpose\"") && text.contains("\"1.1 When something is found\""), "{text}");
    // A heading, though not one of the outline.
    assert!(text.lines().skip_while(|line| !line.trim_start().starts_with("H1")).nth(1).unwrap().contains("Contents"), "{text}");
    // Each fact of the cover is a paragraph, with a space behind its name.
    for fact in ["\"Date: \"", "\"Language: \""] {
        let before = text.lines().take_while(|line| line.trim() != fact).last().unwrap();
        assert!(before.trim_start().starts_with("P "), "{fact}: {before}");
    }
}

#[test]
fn the_number_of_a_law_is_never_broken() {
    let library = TestLibrary::new();
    // The number meets the end of a line somewhere in these.
    let paragraphs: String = (0..40).map(|i| format!("#prose(\"guide-law\", n: {i}, fill: \"{}\")\n", "x ".repeat(i))).collect();
    library.write(
        "manuals/guide/main.typ",
        &format!("#import \"/manuals/lib/document.typ\": *\n#show: document\n= #t(\"guide-purpose\") <purpose>\n{paragraphs}"),
    );
    library.write(
        "locales/en/guide.ftl",
        "guide-title = Guide\nguide-purpose = Purpose\nguide-law = Paragraph { $n } { $fill } some words more of this text before the Law 05/L-022-2021/555 and 34/2011 too.\n",
    );
    let edition = Edition::english(&library, "guide");
    let Some((_, text)) = run("pdftotext", &["-layout"], &edition.pdf) else { return };
    assert_eq!((text.matches("05/L-022-2021/555").count(), text.matches("34/2011").count()), (40, 40), "{text}");
}

/// A release and the library that it lies in.
struct Kept {
    _library: TestLibrary,
    release: Release,
}

impl Kept {
    fn of(library: TestLibrary) -> Self {
        let release = library.build().unwrap_or_else(|faults| panic!("{faults:#?}")).release;
        Self { _library: library, release }
    }

    fn pdf(&self, tag: &str) -> std::path::PathBuf {
        support::pdf(&self.release, "guide", tag)
    }

    fn html(&self, tag: &str) -> String {
        support::page(&self.release, "guide", tag)
    }
}
