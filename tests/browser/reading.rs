//! Pages as readers meet them who use a keyboard, a screen reader, colours of their own, or a voice.

use thirtyfour::prelude::*;

use super::devtools::{emulate, narrow};
use super::in_browser;

const LANGUAGES: [&str; 5] = ["en", "sq", "mk", "sr", "sr-Latn"];

/// What a script answers on the page.
async fn ask(browser: &WebDriver, script: &str) -> WebDriverResult<serde_json::Value> {
    Ok(browser.execute(script, vec![]).await?.json().clone())
}

#[test]
fn a_section_is_one_stop_whose_links_have_the_names_of_the_languages() {
    in_browser(true, |browser, server, _| async move {
        for lang in LANGUAGES {
            browser.goto(format!("{}/{lang}/documents/house-search", server.address)).await?;
            let stops = "return [...document.querySelectorAll('article .head')].map(head =>
                [...head.querySelectorAll('a, summary, button, [tabindex]')].filter(one => one.checkVisibility()).length)";
            let stops = ask(&browser, stops).await?;
            assert!(stops.as_array().unwrap().len() > 30 && stops.as_array().unwrap().iter().all(|stop| *stop == 1), "{lang}: {stops}");
            let tools = browser.find(By::Css(".head:has(#chain-of-custody) details.tools")).await?;
            let summary = tools.find(By::Tag("summary")).await?;
            let name = ask(&browser, "return document.querySelector('.head:has(#chain-of-custody) summary .hidden').textContent").await?;
            let title = ask(&browser, "return document.getElementById('chain-of-custody').textContent.replace(/^[\\d. ]+/, '')").await?;
            assert!(name.as_str().unwrap().contains(title.as_str().unwrap()), "{lang}: {name} {title}");
            summary.scroll_into_view().await?;
            summary.send_keys(Key::Enter + "").await?;
            let mut names = Vec::new();
            for link in tools.find_all(By::Css("a[hreflang]")).await? {
                names.push((link.attr("lang").await?.unwrap_or_default(), link.text().await?));
            }
            assert_eq!(names.len(), 4, "{lang}");
            for (tag, name) in [("en", "English"), ("sq", "Shqip"), ("mk", "Македонски"), ("sr", "Српски")] {
                let found = names.iter().find(|(known, _)| known == tag).map(|(_, name)| name.to_lowercase());
                assert!(found.is_none_or(|found| found.contains(&name.to_lowercase())), "{lang}: {names:?}");
            }
            browser.action_chain().send_keys(Key::Tab).perform().await?;
            assert!(browser.active_element().await?.attr("href").await?.unwrap_or_default().ends_with("#chain-of-custody"));
            browser.action_chain().send_keys(Key::Escape).perform().await?;
            assert!(tools.attr("open").await?.is_none(), "{lang}: Escape closes it");
        }
        Ok(())
    });
}

#[test]
fn tables_have_names_and_their_rows_too_and_are_stops_only_where_they_scroll() {
    const TABLES: &str = "return [...document.querySelectorAll('article table')].map(table => ({
        name: (document.getElementById(table.getAttribute('aria-labelledby')) || {}).textContent || '',
        rows: [...table.querySelectorAll('tbody tr')].filter(row => !row.querySelector('[colspan]') && !row.querySelector('th[scope=row]')).length,
        columns: [...table.querySelectorAll('thead th')].filter(cell => cell.scope !== 'col').length,
        stop: table.parentElement.tabIndex === 0,
        named: table.parentElement.getAttribute('role') === 'region' && table.parentElement.hasAttribute('aria-labelledby'),
        scrolls: table.parentElement.scrollWidth > table.parentElement.clientWidth,
    }))";
    in_browser(true, |browser, server, _| async move {
        for (width, path) in [
            (1280, "/sq/documents/needs-assessment-kosovo"),
            (500, "/en/documents/needs-assessment-kosovo"),
            (500, "/mk/documents/sop-house-search"),
        ] {
            browser.set_window_rect(0, 0, width, 900).await?;
            browser.goto(format!("{}{path}", server.address)).await?;
            ask(&browser, "await new Promise(done => setTimeout(done, 300))").await?;
            let tables = ask(&browser, TABLES).await?;
            let tables = tables.as_array().unwrap();
            assert!(tables.len() > 4, "{path}");
            let names: std::collections::BTreeSet<&str> = tables.iter().map(|table| table["name"].as_str().unwrap()).collect();
            assert!(names.len() == tables.len() && !names.contains(""), "{path}: {names:?}");
            for table in tables {
                assert!(table["rows"] == 0 && table["columns"] == 0, "{path}: {table}");
                assert_eq!((&table["stop"], &table["named"]), (&table["scrolls"], &table["scrolls"]), "{path} at {width}: {table}");
            }
            assert_eq!(tables.iter().any(|table| table["scrolls"] == true), width == 500, "{path} at {width}");
        }
        Ok(())
    });
}

#[test]
fn no_letter_alone_is_a_shortcut() {
    in_browser(true, |browser, server, _| async move {
        browser.goto(format!("{}/mk/", server.address)).await?;
        for key in ["/", "k", "s", "?"] {
            browser.action_chain().send_keys(key).perform().await?;
            assert_ne!(browser.active_element().await?.attr("id").await?.as_deref(), Some("q"), "{key}");
        }
        browser.action_chain().key_down(Key::Control).send_keys("k").key_up(Key::Control).perform().await?;
        assert_eq!(browser.active_element().await?.attr("id").await?.as_deref(), Some("q"));
        Ok(())
    });
}

#[test]
fn how_many_suggestions_there_are_is_said() {
    in_browser(true, |browser, server, _| async move {
        for (lang, count, said) in [
            ("en", 0, "No suggestions"),
            ("sq", 0, "Nuk ka sugjerime"),
            ("mk", 4, "4 предлози"),
            ("sr", 1, "1 предлог"),
            ("sr", 3, "3 предлога"),
            ("sr-Latn", 8, "8 predloga"),
        ] {
            browser.goto(format!("{}/{lang}/", server.address)).await?;
            let answer = format!(
                "window.fetch = async () => new Response(JSON.stringify({{ suggestions: Array.from({{ length: {count} }}, (_, i) => ({{ text: 'x' + i }})) }}))"
            );
            browser.execute(answer, vec![]).await?;
            browser.find(By::Id("q")).await?.send_keys("chai").await?;
            browser.query(By::Css("form.search [role='status']")).with_text(said).first().await?;
        }
        Ok(())
    });
}

#[test]
fn colours_of_ones_own_hide_nothing() {
    in_browser(true, |browser, server, _| async move {
        browser.goto(format!("{}/en/documents/needs-assessment-kosovo", server.address)).await?;
        emulate(&browser, "screen", "forced-colors", "active").await?;
        let white =
            "return [...document.querySelectorAll('.drawing')].every(one => getComputedStyle(one).backgroundColor === 'rgb(255, 255, 255)'
            && getComputedStyle(one).forcedColorAdjust === 'none')";
        assert_eq!(ask(&browser, white).await?, true);
        let answer = r#"window.fetch = async () => new Response(JSON.stringify({ suggestions: [{ text: "chain" }, { text: "chair" }] }))"#;
        browser.execute(answer, vec![]).await?;
        browser.find(By::Id("q")).await?.send_keys("chai").await?;
        browser.query(By::Css("#suggestions:not([hidden]) li")).first().await?;
        browser.find(By::Id("q")).await?.send_keys(Key::Down + "").await?;
        let edge = "return [...document.querySelectorAll('#suggestions li')].map(one => getComputedStyle(one).outlineStyle)";
        assert_eq!(ask(&browser, edge).await?, serde_json::json!(["solid", "none"]));
        Ok(())
    });
}

#[test]
fn nothing_scrolls_sideways_on_the_narrowest_phone() {
    in_browser(true, |browser, server, _| async move {
        narrow(&browser, 320).await?;
        for lang in LANGUAGES {
            for path in ["", "search?q=дрон", "documents/sop-house-search", "documents/needs-assessment-kosovo/findings"] {
                browser.goto(format!("{}/{lang}/{path}", server.address)).await?;
                let wide = ask(&browser, "return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
                assert_eq!(wide, 0, "/{lang}/{path} scrolls sideways");
            }
        }
        Ok(())
    });
}
