//! The program's own letters on pages: which are fetched, what they weigh, and that words stay where they are when the letters come.

use thirtyfour::prelude::*;

use super::in_browser;

/// Most bytes of fonts that one page fetches.
const MOST_BYTES: u64 = 60_000;
const PAGES: [&str; 6] = [
    "/en/",
    "/sq/search?q=arm%C3%AB",
    "/mk/documents/house-search",
    "/sr/documents/needs-assessment-kosovo",
    "/sr-Latn/documents/sop-house-search",
    "/mk/documents/needs-assessment-north-macedonia/findings",
];
/// Names and sizes of the fonts of a page.
const FETCHED: &str = "await document.fonts.ready;
    return performance.getEntriesByType('resource').filter(one => one.name.endsWith('.woff2')).map(one => [one.name, one.encodedBodySize])";
/// How far the words of a page have moved since it was first drawn (0: not at all).
const MOVED: &str = "return await new Promise(done => {
    let moved = 0;
    new PerformanceObserver(list => list.getEntries().forEach(one => moved += one.value)).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(Math.round(moved * 1000))));
})";

#[test]
fn pages_bring_their_letters_within_sixty_kilobytes_and_nothing_moves() {
    in_browser(true, |browser, server, _| async move {
        for path in PAGES {
            browser.goto(format!("{}{path}", server.address)).await?;
            let fetched: Vec<(String, u64)> = serde_json::from_value(browser.execute(FETCHED, vec![]).await?.json().clone()).unwrap();
            let bytes: u64 = fetched.iter().map(|(_, bytes)| bytes).sum();
            // Each page names the languages, in both scripts.
            let has = |name: &str| fetched.iter().any(|(address, bytes)| address.contains(name) && *bytes > 1_000);
            assert!(has("Regular-latin") && has("Regular-cyrillic"), "{path}: {fetched:?}");
            assert!(bytes <= MOST_BYTES, "{path}: {bytes} bytes of {fetched:?}");
            let moved = browser.execute(MOVED, vec![]).await?.json().as_u64().unwrap();
            assert!(moved < 50, "{path}: words move by {moved} thousandths");
        }
        Ok(())
    });
}

#[test]
fn serbian_and_macedonian_letters_have_their_own_shapes() {
    in_browser(true, |browser, server, _| async move {
        browser.goto(format!("{}/sr/", server.address)).await?;
        let shapes = "const main = document.querySelector('main');
            main.replaceChildren(...['sr', 'mk', 'ru'].flatMap(lang => ['i', 'b'].map(name => {
                const word = document.createElement(name);
                word.id = `${name}-${lang}`;
                word.lang = lang;
                word.textContent = name === 'i' ? 'гдпт' : 'б';
                return word;
            })));
            await document.fonts.load('italic 16px \"Noto Sans\"', 'г');
            await document.fonts.load('bold 16px \"Noto Sans\"', 'б');
            await document.fonts.ready;
            return [...document.fonts].filter(font => font.status === 'loaded').length";
        let loaded = browser.execute(shapes, vec![]).await?.json().as_u64().unwrap();
        assert!(loaded >= 4, "{loaded}");
        let picture = async |id: String| browser.find(By::Id(id)).await?.screenshot_as_png().await;
        for name in ["i", "b"] {
            let russian = picture(format!("{name}-ru")).await?;
            assert!(picture(format!("{name}-sr")).await? != russian, "Serbian {name}");
            assert!(picture(format!("{name}-mk")).await? != russian, "Macedonian {name}");
        }
        Ok(())
    });
}
