//! Signing in and out in a real browser, with and without JavaScript.

use thirtyfour::prelude::*;

use super::{Driver, switch_language};
use crate::doors::factor::Telephone;
use crate::support::TestLibrary;

const PASSWORD: &str = "pesë vula të çelikta";

/// Signs in on the way to a page, sees who it is, and signs out.
async fn in_and_out(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    browser.set_window_rect(0, 0, 500, 900).await?;
    browser.goto(format!("{server}/sign-in?next=%2Fsq%2Fdocuments%2Fguide%3Ffrom%3Dsign-in")).await?;
    let wide = browser.find(By::Tag("main")).await?.rect().await?.width;
    assert!(wide <= 500.0, "it fits a phone: {wide}");
    switch_language(browser, "sq").await?;
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
    browser.query(By::Css("main.start")).first().await?;
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

/// Somebody of whom a second factor is demanded sets it up and comes in with it.
async fn second_factor(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    browser.set_window_rect(0, 0, 500, 900).await?;
    let password = async || {
        browser.goto(format!("{server}/sign-in?lang=sq&next=%2Ftranslate")).await?;
        browser.find(By::Id("name")).await?.send_keys("ana").await?;
        browser.find(By::Id("password")).await?.send_keys(PASSWORD + Key::Enter).await
    };
    password().await?;
    let picture = browser.query(By::Css("svg.code")).first().await?;
    let size = picture.rect().await?;
    assert!(size.width >= 150.0 && size.width == size.height && size.x + size.width <= 500.0, "a camera sees it: {size:?}");
    let key = browser.find(By::Css("code.address")).await?.text().await?;
    let telephone = Telephone::that_knows(&key);
    browser.find(By::Id("code")).await?.send_keys(telephone.code(0) + Key::Enter).await?;
    let codes = browser.query(By::Css("ul.codes li")).all_from_selector().await?;
    assert_eq!(codes.len(), 10);
    let spare = codes[3].text().await?;
    browser.find(By::Css("main a.button")).await?.click().await?;
    browser.query(By::Css("html[lang='sq'] table.worklist")).first().await?;
    for code in [telephone.code(1), spare] {
        browser.delete_all_cookies().await?;
        password().await?;
        browser.query(By::Id("code")).first().await?;
        browser.active_element().await?.send_keys(code + Key::Enter).await?;
        browser.query(By::Css("table.worklist")).first().await?;
    }
    Ok(())
}

#[test]
fn somebody_sets_up_a_second_factor_and_uses_it_without_javascript() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::new();
    let settings = library.read("manuals/library.toml");
    let demand = "[second-factor]\nroles = [\"translator\"]\n\n[[languages]]";
    library.write("manuals/library.toml", &settings.replacen("[[languages]]", demand, 1));
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], PASSWORD).status.success());
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), false).await;
        let result = second_factor(&browser, &server.address).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}
