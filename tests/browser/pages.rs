//! How much of what officers look for stands on one screen.

use super::devtools::screen;
use super::in_browser;

/// Hits whose title stands wholly on the first screen.
const HITS: &str = "return [...document.querySelectorAll('.hits > li:not(.more)')].filter(hit => hit.getBoundingClientRect().bottom <= innerHeight).length";
const HEIGHT: &str = "return document.querySelector('main').scrollHeight / innerHeight";
const SIDEWAYS: &str = "return document.documentElement.scrollWidth > innerWidth";

#[test]
fn a_screen_shows_enough_hits_and_documents() {
    in_browser(true, |browser, server, _| async move {
        for (lang, term, query) in [
            ("mk", "оружје", "кој отвора врата"),
            ("sq", "armë", "kush e hap derën"),
            ("sr-Latn", "oružje", "ko otvara vrata"),
            ("en", "weapon", "who opens the door"),
        ] {
            // The box of a term of the glossary takes the room of a hit.
            for (width, height, with_term, least) in [(390, 844, 4, 5), (1920, 1080, 7, 8)] {
                screen(&browser, width, height).await?;
                for (query, least) in [(term, with_term), (query, least)] {
                    browser.goto(format!("{}/{lang}/search?q={query}", server.address)).await?;
                    let hits = browser.execute(HITS, vec![]).await?.json().as_u64().unwrap();
                    assert!(hits >= least, "{lang} {query}: {hits} hits on {width} x {height}");
                }
                browser.goto(format!("{}/{lang}/", server.address)).await?;
                let screens = browser.execute(HEIGHT, vec![]).await?.json().as_f64().unwrap();
                assert!(screens <= 1.6, "{lang}: the start page is {screens} screens of {width} x {height}");
                assert_eq!(browser.execute(SIDEWAYS, vec![]).await?.json().as_bool(), Some(false));
            }
        }
        Ok(())
    });
}
