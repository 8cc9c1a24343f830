//! Cards in a real browser: put together from the tools of sections, kept on the device, sent to somebody else, and printed.

use std::process::Command;

use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::*;

use super::{in_browser, in_browser_on, switch_language};
use crate::support::TestLibrary;

/// Opens the tools of a section and adds it to the cards, with the keyboard alone.
async fn add(browser: &WebDriver, section: &str) -> WebDriverResult<()> {
    let summary = browser.query(By::Css(format!(".head:has(#{section}) details.tools summary"))).first().await?;
    summary.scroll_into_view().await?;
    summary.send_keys(Key::Enter).await?;
    browser.find(By::Css("details.tools[open] a[data-card]")).await?.send_keys(Key::Enter).await?;
    browser.query(By::Css(".told a")).first().await?;
    // The focus is where it was, not lost.
    assert_eq!(browser.active_element().await?.tag_name().await?, "summary");
    Ok(())
}

async fn names(browser: &WebDriver) -> WebDriverResult<Vec<String>> {
    browser.query(By::Css("main.cards")).first().await?;
    let names = browser.execute("return [...document.querySelectorAll('[data-card]')].map(one => one.dataset.card)", vec![]).await?;
    Ok(serde_json::from_value(names.json().clone()).unwrap())
}

#[test]
fn cards_are_put_together_kept_and_taken_away() {
    in_browser(true, |browser, server, _| async move {
        browser.goto(format!("{}/mk/documents/house-search", server.address)).await?;
        add(&browser, "chain-of-custody").await?;
        browser.goto(format!("{}/mk/documents/sop-house-search", server.address)).await?;
        add(&browser, "scope").await?;
        add(&browser, "scope").await?;
        browser.find(By::Css(".told a")).await?.click().await?;
        let both = ["house-search#chain-of-custody", "sop-house-search#scope"];
        assert_eq!(names(&browser).await?, both);
        let sent = browser.current_url().await?;
        // In other words, and back on another day.
        switch_language(&browser, "sq").await?;
        browser.query(By::Css("html[lang='sq']")).first().await?;
        assert_eq!(names(&browser).await?, both);
        browser.goto(format!("{}/sq/cards", server.address)).await?;
        browser.query(By::Css("article[data-card]")).first().await?;
        assert_eq!(names(&browser).await?, both);
        browser.find(By::Css("[data-remove]")).await?.click().await?;
        browser.query(By::Css("main.cards:not(:has(article + article))")).first().await?;
        assert_eq!(names(&browser).await?, both[1..]);
        // What somebody sends is shown, and kept only if the reader wants it.
        browser.goto(sent.as_str()).await?;
        assert_eq!(names(&browser).await?, both);
        browser.find(By::Css("[data-keep]")).await?.click().await?;
        browser.goto(format!("{}/en/cards", server.address)).await?;
        browser.query(By::Css("article[data-card]")).first().await?;
        assert_eq!(names(&browser).await?, both);
        Ok(())
    });
}

fn small() -> TestLibrary {
    let library = TestLibrary::new();
    library.document("seals", "public").document("stamps", "public").build().unwrap();
    library
}

#[test]
fn cards_need_no_script_and_are_printed_four_to_a_sheet() {
    in_browser_on(small, false, |browser, server, downloads| async move {
        browser.goto(format!("{}/sq/documents/guide", server.address)).await?;
        let summary = browser.query(By::Css("details.tools summary")).first().await?;
        summary.scroll_into_view().await?;
        summary.click().await?;
        browser.find(By::Css("details.tools[open] a[data-card]")).await?.click().await?;
        browser.query(By::Css("main.cards article[data-card='guide#purpose'] svg.code")).first().await?;

        std::fs::create_dir_all(&downloads).unwrap();
        let file = downloads.join("cards.pdf");
        let sections = ["guide#purpose", "guide#find", "seals#find", "stamps#find"];
        let query: Vec<String> = sections.iter().map(|section| format!("s={}", section.replace('#', "%23"))).collect();
        for (size, sheets) in [("a6", 1), ("a5", sections.len())] {
            browser.goto(format!("{}/sq/cards?{}&size={size}", server.address, query.join("&"))).await?;
            let parameters = PrintParameters { background: true, ..PrintParameters::default() };
            std::fs::write(&file, browser.print_page(parameters).await?).unwrap();
            let facts = Command::new("pdfinfo").arg(&file).output().unwrap();
            let facts = String::from_utf8_lossy(&facts.stdout).into_owned();
            let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap_or_default().trim();
            assert_eq!(pages, sheets.to_string(), "{size}: {facts}");
            let text = Command::new("pdftotext").arg(&file).arg("-").output().unwrap();
            let text: String = String::from_utf8_lossy(&text.stdout).split_whitespace().collect();
            // Every card says where it stands; what is for the screen alone stays there.
            for section in sections {
                assert!(text.contains(&format!("/sq/documents/{section}")), "{text}");
            }
            assert!(text.contains("Mosepreknisendinstamps") && !text.contains("Hiq"), "{text}");
        }
        Ok(())
    });
}
