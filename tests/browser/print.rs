//! Pages printed from a browser: every word reaches the paper, whole, within the margins, black on white.

use std::path::Path;
use std::process::Command;

use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::devtools::emulate;
use super::in_browser;
use super::marionette::Firefox;
use crate::support::{TestLibrary, TestServer};

/// The pages that are printed: a course with drawings and notes, and analyses with wide tables.
const PRINTED: [&str; 3] = ["/sr/documents/house-search", "/mk/documents/needs-assessment-north-macedonia", "/sq/search?q=arm%C3%AB"];
/// The words of a page that belong on paper, one string for each piece of text.
const WORDS: &str = "const hidden = 'header.site, footer.site, .contents, .facets, .orders, .pages, .tools, .download, .back, .skip, .ways, .hidden, .sheet';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) {
        const text = walk.currentNode.textContent.trim();
        if (text && !walk.currentNode.parentElement.closest(hidden)) texts.push(text);
    }
    return texts";
/// What stands at the foot of each sheet: the title, and of a document its edition.
const FOOT: &str =
    "const foot = document.querySelector('.sheet').cloneNode(true); foot.querySelector('#address').remove(); return foot.textContent";
/// The narrowest margin that is left on a sheet, in points.
const MARGIN: f64 = 28.0;

/// A word on a sheet: its text and its place.
struct Word {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// The sheets of a PDF, as pdftotext sees them.
fn sheets(pdf: &[u8], folder: &Path) -> Vec<(f64, f64, Vec<Word>)> {
    let file = folder.join("printed.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = |line: &str, name: &str| -> f64 {
        line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).and_then(|value| value.parse().ok()).unwrap()
    };
    let mut sheets = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            sheets.push((number(line, "width"), number(line, "height"), Vec::new()));
        } else if line.starts_with("<word ") {
            let text = line.split('>').nth(1).unwrap().split('<').next().unwrap();
            let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
            let place = |name: &str| number(line, name);
            let word = Word { text, left: place("xMin"), right: place("xMax"), top: place("yMin"), bottom: place("yMax") };
            sheets.last_mut().unwrap().2.push(word);
        }
    }
    sheets
}

/// Letters and digits: what is left when lines break, hyphens come and go, capitals are made, and signs are drawn. Firefox writes
/// ligatures, and calls the Serbian shapes of letters by the numbers that their font has for them (`scripts/web-fonts.sh`).
fn letters(text: &str) -> String {
    let text = "гбдпт".chars().zip('\u{f6c4}'..).fold(text.to_owned(), |text, (letter, shape)| text.replace(shape, &letter.to_string()));
    text.to_lowercase().nfkc().filter(|c| c.is_alphanumeric()).collect()
}

/// `foot` stands on every sheet.
fn check(name: &str, pdf: &[u8], words: &[String], foot: &str, folder: &Path) {
    let sheets = sheets(pdf, folder);
    let printed: String = sheets.iter().flat_map(|(_, _, words)| words).map(|word| letters(&word.text)).collect::<Vec<_>>().join(" ");
    let together = printed.replace(' ', "");
    // A line may end at a hyphen, and other cells of a row stand between it and the next.
    let lost = |word: &&str| word.split('-').map(letters).any(|part| !together.contains(&part));
    let lost: Vec<&str> = words.iter().flat_map(|text| text.split_whitespace()).filter(lost).collect();
    assert!(lost.is_empty(), "{name}: {} words are lost: {:?}", lost.len(), &lost[..lost.len().min(20)]);
    for (number, (width, height, words)) in sheets.iter().enumerate() {
        let outside =
            |word: &&Word| word.left < MARGIN || word.right > width - MARGIN || word.top < MARGIN || word.bottom > height - 0.6 * MARGIN;
        if let Some(word) = words.iter().find(outside) {
            panic!("{name}: sheet {}: “{}” reaches over the margin", number + 1, word.text);
        }
        let printed: String = words.iter().map(|word| letters(&word.text)).collect();
        assert!(printed.contains(&letters(foot)), "{name}: sheet {} does not say “{foot}”", number + 1);
        // Lines that a sheet cuts through stand on it and on the next one.
        let bottom = words.iter().map(|word| word.bottom).fold(0.0, f64::max);
        assert!(bottom > 0.0, "{name}: sheet {} is empty", number + 1);
    }
}

/// The page on sheets. Chromedriver waits ten seconds for them, which is too short where much else runs.
async fn printed(browser: &WebDriver) -> WebDriverResult<Vec<u8>> {
    const TRIES: usize = 5;
    let parameters = || PrintParameters { background: true, ..PrintParameters::default() };
    for _ in 1..TRIES {
        if let Ok(pdf) = browser.print_page(parameters()).await {
            return Ok(pdf);
        }
    }
    browser.print_page(parameters()).await
}

#[test]
fn chromium_prints_every_word_within_the_margins_and_dark_settings_print_black() {
    in_browser(true, |browser, server, downloads| async move {
        std::fs::create_dir_all(&downloads).unwrap();
        for path in PRINTED {
            browser.goto(format!("{}{path}", server.address)).await?;
            let words: Vec<String> = serde_json::from_value(browser.execute(WORDS, vec![]).await?.json().clone()).unwrap();
            let foot = browser.execute(FOOT, vec![]).await?.json().as_str().unwrap().to_owned();
            assert!(path.contains("search") || foot.contains("1.0"), "{foot}");
            let pdf = printed(&browser).await?;
            check(&format!("Chromium {path}"), &pdf, &words, &foot, &downloads);
        }
        emulate(&browser, "print", "prefers-color-scheme", "dark").await?;
        let ink = "return [...new Set([...document.querySelectorAll('main *')].map(one => getComputedStyle(one).color))].filter(
            colour => colour.match(/\\d+/g).some(part => part > 60))";
        assert_eq!(browser.execute(ink, vec![]).await?.json(), &serde_json::json!([]), "ink is dark");
        // The sheet says where it comes from.
        let sheet = browser.find(By::Css(".sheet")).await?;
        assert!(sheet.is_displayed().await? && sheet.text().await?.contains("/sq/search"));
        Ok(())
    });
}

/// The sheets that Firefox makes of a page hold every word of it; gives those words.
fn printed_by(firefox: &mut Firefox, server: &TestServer, path: &str, folder: &Path) -> Vec<String> {
    firefox.open(&format!("{}{path}", server.address));
    let words: Vec<String> = serde_json::from_value(firefox.script(WORDS)).unwrap();
    let foot: String = serde_json::from_value(firefox.script(FOOT)).unwrap();
    check(&format!("Firefox {path}"), &firefox.print(), &words, &foot, folder);
    words
}

#[test]
fn firefox_prints_every_word_within_the_margins() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut firefox) = Firefox::start(folder.path()) else { return };
    let server = TestLibrary::shipped().serve_owned(&[]);
    for path in PRINTED {
        printed_by(&mut firefox, &server, path, folder.path());
    }
    // What a section says of its translation is for readers of paper too.
    let library = TestLibrary::new();
    library.approve_all("sq", "guide").replace("locales/en/guide.ftl", "Do not touch", "Never touch").build().unwrap();
    let words = printed_by(&mut firefox, &library.serve(&[]), "/sq/documents/guide", folder.path());
    assert!(words.iter().any(|text| text.contains("versioni më të vjetër")), "{words:?}");
}
