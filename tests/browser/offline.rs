//! Without a network: a language that is kept, a new release, and a stick, in a real browser.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::in_browser;
use crate::support::TestServer;

/// Language, query, and a section that answers it.
const QUERIES: [(&str, &str, &str); 5] = [
    ("en", "chian of custody", "chain-of-custody"),
    ("sq", "zinxhiri i ruajtjes se provave", "chain-of-custody"),
    ("mk", "pretres stana", "systematic-search"),
    ("sr", "претреси станова", "systematic-search"),
    ("sr-Latn", "pretresi stanova", "systematic-search"),
];

fn encoded(query: &str) -> String {
    form_urlencoded::byte_serialize(query.as_bytes()).collect()
}

/// Keeps a language and waits until that is done.
pub(super) async fn keep(browser: &WebDriver, server: &str, lang: &str) -> WebDriverResult<String> {
    browser.goto(format!("{server}/{lang}/offline")).await?;
    browser.query(By::Css("[data-act=keep]")).and_displayed().first().await?.click().await?;
    browser.query(By::Css("html[data-done]")).wait(Duration::from_secs(60), Duration::from_millis(100)).first().await?;
    browser.find(By::Css("[data-offline] [role=status]")).await?.text().await
}

pub(super) fn stop(server: &mut TestServer) {
    server.child().kill().unwrap();
    server.child().wait().unwrap();
}

/// Searches on a page without a server, and opens the first hit that is the section.
async fn finds(browser: &WebDriver, address: &str, lang: &str, section: &str) -> WebDriverResult<()> {
    browser.goto(address).await?;
    browser.query(By::Css("html[data-answered=true]")).wait(Duration::from_secs(20), Duration::from_millis(50)).first().await?;
    let hits = browser.find_all(By::Css(".hits h2 a")).await?;
    let mut addresses = Vec::new();
    for hit in &hits {
        addresses.push(hit.attr("href").await?.unwrap_or_default());
    }
    let place = addresses.iter().position(|address| address.ends_with(&format!("#{section}")));
    let place = place.unwrap_or_else(|| panic!("{lang}: {address} leads to {addresses:?}"));
    assert!(!browser.find_all(By::Css(".hits .snippet mark")).await?.is_empty());
    hits[place].click().await?;
    let heading = browser.query(By::Id(section)).first().await?;
    assert!(!heading.text().await?.is_empty(), "{lang}");
    assert_eq!(browser.find(By::Css("html")).await?.attr("lang").await?.as_deref(), Some(lang));
    Ok(())
}

#[test]
fn five_forms_are_found_and_read_without_a_network() {
    in_browser(true, |browser, mut server, _| async move {
        for (lang, ..) in QUERIES {
            let said = keep(&browser, &server.address, lang).await?;
            assert!(said.chars().any(|c| c.is_ascii_digit()), "{lang}: {said}");
        }
        stop(&mut server);
        for (lang, query, section) in QUERIES {
            let address = format!("{}/{lang}/search?q={}", server.address, encoded(query));
            finds(&browser, &address, lang, section).await?;
            // The page says what it is.
            assert!(!browser.find(By::Css(".notice.kept")).await?.text().await?.is_empty());
        }
        // Answers can be narrowed, as a server does it.
        let answered = || browser.query(By::Css("html[data-answered=true]")).wait(Duration::from_secs(20), Duration::from_millis(50));
        browser.goto(format!("{}/mk/search?q={}", server.address, encoded("претрес"))).await?;
        answered().first().await?;
        let choice = browser.query(By::Css("ul[aria-labelledby='facet-document'] a")).first().await?;
        let (name, number) = (choice.find(By::Css(".value")).await?.text().await?, choice.find(By::Css(".number")).await?.text().await?);
        let address = choice.prop("href").await?.unwrap();
        browser.goto(&address).await?;
        answered().first().await?;
        assert!(browser.find(By::Css(".count")).await?.text().await?.contains(&number), "{name}");
        assert!(browser.find(By::Css(".narrowed")).await?.text().await?.contains(&name), "{name}");
        let crumbs = browser.find_all(By::Css(".crumbs")).await?;
        for crumb in &crumbs {
            assert!(crumb.text().await?.contains(&name), "{name}: {}", crumb.text().await?);
        }
        let removed = browser.find(By::Css("nav.facets a[aria-current]")).await?.prop("href").await?.unwrap();
        assert!(!crumbs.is_empty() && !removed.contains("document="), "{removed}");
        assert_eq!(browser.find_all(By::Css("ul[aria-labelledby='facet-kind'] a[aria-current]")).await?.len(), 0);
        // Suggestions come from what is kept, too.
        browser.goto(format!("{}/sr/", server.address)).await?;
        browser.find(By::Name("q")).await?.send_keys("претр").await?;
        browser.query(By::Css("#suggestions [role=option]")).first().await?;
        // What is not kept is said.
        browser.goto(format!("{}/sr/documents/nothing", server.address)).await?;
        browser.find(By::Css("[data-offline]")).await?;
        Ok(())
    });
}

#[test]
fn a_stick_is_searched_and_read_from_its_files() {
    in_browser(true, |browser, mut server, downloads| async move {
        let library = server.library().expect("its library");
        let folder = downloads.with_file_name("stick");
        let output = library.run(&["export", "site", folder.to_str().unwrap()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        stop(&mut server);
        for (lang, query, section) in QUERIES {
            let address = format!("file://{}/{lang}/search.html?q={}", folder.display(), encoded(query));
            finds(&browser, &address, lang, section).await?;
        }
        // From the start page to the results, with the form.
        browser.goto(format!("file://{}/index.html", folder.display())).await?;
        browser.query(By::Name("q")).first().await?.send_keys("seals" + Key::Enter).await?;
        browser
            .query(By::Css("html[data-answered=true] .hits h2 a"))
            .wait(Duration::from_secs(20), Duration::from_millis(50))
            .first()
            .await?;
        Ok(())
    });
}
