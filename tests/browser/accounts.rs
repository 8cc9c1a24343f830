//! Signing in and out in a real browser, with and without JavaScript.

use thirtyfour::prelude::*;

use super::Driver;
use crate::support::TestLibrary;

const PASSWORD: &str = "pesë vula të çelikta";

/// Signs in on the way to a page, sees who it is, and signs out.
async fn in_and_out(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    browser.set_window_rect(0, 0, 500, 900).await?;
    browser.goto(format!("{server}/sign-in?next=%2Fsq%2Fdocuments%2Fguide%3Ffrom%3Dsign-in")).await?;
    let wide = browser.find(By::Tag("main")).await?.rect().await?.width;
    assert!(wide <= 500.0, "it fits a phone: {wide}");
    browser.find(By::Css("nav.languages a[hreflang='sq']")).await?.click().await?;
    browser.query(By::Css("html[lang='sq']")).first().await?;

    browser.find(By::Css("label[for='name']")).await?.click().await?;
    browser.active_element().await?.send_keys("ana" + Key::Tab).await?;
    browser.active_element().await?.send_keys("not the password" + Key::Enter).await?;
    let fault = browser.query(By::Id("fault")).first().await?;
    assert_eq!(browser.active_element().await?.attr("id").await?.as_deref(), Some("fault"), "what is wrong is read first");
    assert!(browser.title().await?.starts_with("Gabim: "), "{}", browser.title().await?);
    assert_eq!(browser.find(By::Id("password")).await?.attr("aria-invalid").await?.as_deref(), Some("true"));
    assert_eq!(fault.text().await?, "Emri i përdoruesit ose fjalëkalimi është i gabuar.");
    assert_eq!(browser.find(By::Id("name")).await?.prop("value").await?.as_deref(), Some("ana"));
    let field = browser.find(By::Id("password")).await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some(""));
    field.send_keys(PASSWORD).await?;
    browser.find(By::Css("form.fields button")).await?.click().await?;
    browser.query(By::Css("html[lang='sq'] h2#purpose")).first().await?;
    assert_eq!(browser.current_url().await?.query(), Some("from=sign-in"));

    browser.goto(format!("{server}/sign-in")).await?;
    assert_eq!(browser.query(By::Css("main strong")).first().await?.text().await?, "ana");
    browser.find(By::Css("form[action='/sign-out'] button")).await?.click().await?;
    browser.query(By::Css("ul.documents")).first().await?;
    browser.goto(format!("{server}/sign-in")).await?;
    browser.query(By::Id("password")).first().await?;
    Ok(())
}

fn signing_in_and_out(javascript: bool) {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::new();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], PASSWORD).status.success());
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), javascript).await;
        let result = in_and_out(&browser, &server.address).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

#[test]
fn a_translator_signs_in_and_out() {
    signing_in_and_out(true);
}

#[test]
fn a_translator_signs_in_and_out_without_javascript() {
    signing_in_and_out(false);
}
