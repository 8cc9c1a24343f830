//! Nothing is found, an editor says what people mean, and an officer finds it: in a browser without JavaScript.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::Driver;
use super::translate::{PASSWORD, sign_in, write};
use crate::support::TestLibrary;

async fn found(browser: &WebDriver, server: &str) -> WebDriverResult<Option<String>> {
    browser.goto(format!("{server}/sq/search?q=gog%C3%ABl")).await?;
    browser.query(By::Css("p.count")).first().await?;
    match browser.find_all(By::Css(".hits h2 a")).await?.first() {
        Some(hit) => hit.attr("href").await,
        None => Ok(None),
    }
}

async fn day(officer: &WebDriver, editor: &WebDriver, server: &str) -> WebDriverResult<()> {
    assert_eq!(found(officer, server).await?, None);
    sign_in(editor, server, "ana", "/translate?lang=sq").await?;
    editor.query(By::Css("a[href='/translate/queries/sq']")).first().await?.click().await?;
    // It is counted beside the answers, a moment later.
    for _ in 0..100 {
        if !editor.find_all(By::LinkText("gogël")).await?.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        editor.refresh().await?;
    }
    editor.find(By::LinkText("gogël")).await?.click().await?;
    write(editor, "means", "sendi").await?;
    editor.find(By::Css("button[formmethod='get']")).await?.click().await?;
    editor.query(By::Css("ol.tried input[value='guide#find']")).first().await?;
    editor.find(By::Css("button[value='word']")).await?.click().await?;
    editor.query(By::Css("p.done")).first().await?;
    for _ in 0..100 {
        if found(officer, server).await?.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(found(officer, server).await?.as_deref(), Some("/sq/documents/guide#find"));
    assert!(officer.find(By::Css("p.also")).await?.text().await?.contains("sendi"));
    Ok(())
}

#[test]
fn nothing_found_an_editor_adds_a_word_an_officer_finds_it() {
    let Some(driver) = Driver::start() else { return };
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let library = TestLibrary::new();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], PASSWORD).status.success());
    library.build().unwrap();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let officer = driver.browser(first.path(), false).await;
        let editor = driver.browser(second.path(), false).await;
        let result = day(&officer, &editor, &server.address).await;
        officer.quit().await.unwrap();
        editor.quit().await.unwrap();
        result.unwrap();
    });
}
