//! The page of results in a real browser: what officers of each language find, and how they narrow, correct and choose.

use thirtyfour::prelude::*;

use super::in_browser;

/// A page of results.
fn address(server: &str, lang: &str, query: &str) -> String {
    let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
    format!("{server}/{lang}/search?q={query}")
}

/// The number that a text holds.
fn number(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or_else(|_| panic!("no number in {text:?}"))
}

/// How many sections the page says that were found.
async fn found(browser: &WebDriver) -> WebDriverResult<usize> {
    Ok(number(&browser.query(By::Css(".count")).first().await?.text().await?))
}

#[test]
fn officers_find_the_section_in_their_language_however_they_write() {
    const CUSTODY: &[&str] = &["chain-of-custody"];
    // How and on which basis a home is searched, and how that is recorded.
    const SEARCH: &[&str] = &["systematic-search", "lawful-basis", "search-record", "card-during"];
    // What to do with a weapon that is found.
    const WEAPON: &[&str] = &["firearm-found", "left-in-a-house", "what-to-do-now"];
    // Language, query, the right sections, and how many hits an officer looks at until there is one of them.
    const EXPECTED: &[(&str, &str, &[&str], usize)] = &[
        ("sq", "zinxhiri i ruajtjes se provave", CUSTODY, 2),
        ("sr-Latn", "pretres stana", SEARCH, 2),
        ("mk", "pretres stana", SEARCH, 2),
        ("sr", "претрес стана", SEARCH, 2),
        ("sr-Latn", "pretresi stanova", SEARCH, 2),
        ("mk", "претрес на дом", SEARCH, 2),
        ("en", "chain of custody", CUSTODY, 2),
        ("sq", "chain of custody", CUSTODY, 2),
        ("sr-Latn", "oruzje", WEAPON, 2),
        ("en", "chian of custody", CUSTODY, 2),
        ("sr", "претрсе стана", SEARCH, 2),
    ];
    in_browser(true, |browser, server, _| async move {
        for (lang, query, sections, looks) in EXPECTED {
            browser.goto(address(&server.address, lang, query)).await?;
            browser.query(By::Css(".hits mark")).first().await?;
            let mut first = Vec::new();
            for link in browser.find_all(By::Css(".hits h2 a")).await?.iter().take(*looks) {
                first.push(link.attr("href").await?.unwrap_or_default());
            }
            let is_right = |link: &String| {
                link.starts_with(&format!("/{lang}/"))
                    && sections.iter().any(|section| link.split(":~:").next().is_some_and(|link| link.ends_with(&format!("#{section}"))))
            };
            assert!(first.iter().any(is_right), "{lang}: {query} leads to {first:?}");
        }
        Ok(())
    });
}

/// Narrows by the first document, removes that again, sorts, and follows a better spelling.
async fn narrow_and_correct(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    browser.goto(address(server, "sr", "оружје")).await?;
    let all = found(browser).await?;
    let facets = browser.find(By::Css("nav.facets details")).await?;
    if facets.attr("open").await?.is_none() && !facets.find(By::Css("li a")).await?.is_displayed().await? {
        facets.find(By::Tag("summary")).await?.click().await?;
    }
    let choice = facets.find(By::Css("ul[aria-labelledby='facet-document'] a")).await?;
    let promised = number(&choice.find(By::Css(".number")).await?.text().await?);
    assert!(0 < promised && promised < all, "{promised} of {all}");
    choice.click().await?;
    let remove = browser.query(By::Css(".narrowed a")).first().await?;
    assert_eq!(found(browser).await?, promised);
    assert_eq!(browser.find_all(By::Css("nav.facets a[aria-current]")).await?.len(), 1);
    remove.click().await?;
    browser.query(By::Css(".narrowed")).not_exists().await?;
    assert_eq!(found(browser).await?, all);

    browser.find(By::Css(".orders a:not([aria-current])")).await?.click().await?;
    browser.query(By::Css(".orders a[aria-current][href*='sort=document']")).first().await?;
    browser.find(By::Css(".pages a[rel='next']")).await?.click().await?;
    browser.query(By::Css(".hits[start='11']")).first().await?;
    assert!(browser.current_url().await?.query().unwrap_or_default().contains("sort=document"));

    browser.goto(address(server, "en", "chian of custody")).await?;
    browser.query(By::Css(".better a")).first().await?.click().await?;
    browser.query(By::Css("#q[value='chain of custody']")).first().await?;
    // The better query is a term: its names in the other languages lead to the results there.
    browser.query(By::Css(".term a[lang='sr-Latn'][href^='/sr-Latn/search']")).first().await?.click().await?;
    browser.query(By::Css("html[lang='sr-Latn'] .hits mark")).first().await?;
    Ok(())
}

#[test]
fn results_are_narrowed_sorted_and_corrected() {
    in_browser(true, |browser, server, _| async move { narrow_and_correct(&browser, &server.address).await });
}

#[test]
fn results_are_narrowed_sorted_and_corrected_without_javascript() {
    in_browser(false, |browser, server, _| async move { narrow_and_correct(&browser, &server.address).await });
}

#[test]
fn suggestions_are_chosen_with_the_keyboard() {
    in_browser(true, |browser, server, _| async move {
        browser.goto(format!("{}/en/", server.address)).await?;
        // The page's part alone: whatever the search suggests, the answer is this.
        let answer = r#"window.fetch = async () => new Response(JSON.stringify({ suggestions: [
            { text: "chain of custody", source: "term" }, { text: "<b>Chain</b>", source: "title" }] }))"#;
        browser.execute(answer, vec![]).await?;
        let field = browser.find(By::Id("q")).await?;
        assert_eq!(field.attr("aria-expanded").await?.as_deref(), Some("false"));
        field.send_keys("chai").await?;
        let options = browser.query(By::Css("#suggestions:not([hidden]) [role='option']")).all_from_selector_required().await?;
        assert_eq!((options.len(), options[1].text().await?.as_str()), (2, "<b>Chain</b>"));
        assert_eq!(field.attr("aria-expanded").await?.as_deref(), Some("true"));
        field.send_keys(Key::Escape + "").await?;
        assert!(!options[0].is_displayed().await?);
        assert_eq!(field.value().await?.as_deref(), Some("chai"));
        field.send_keys(Key::Down + Key::Down + Key::Up).await?;
        assert_eq!(field.attr("aria-activedescendant").await?, options[0].attr("id").await?);
        field.send_keys(Key::Enter + "").await?;
        browser.query(By::Css(".hits h2 a[href*='#chain-of-custody']")).first().await?;
        Ok(())
    });
}
