//! A translator's day and a reviewer's answer, in real browsers.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::Driver;
use crate::support::TestLibrary;

const PASSWORD: &str = "pesë vula të çelikta";

/// A library whose message with a plural is out of date: its English has changed since it was approved.
fn library() -> TestLibrary {
    let library = TestLibrary::new();
    for (name, role) in [("ana", "translator:sq"), ("rita", "reviewer:sq")] {
        assert!(library.run_with(&["user", "add", name, "--role", role], PASSWORD).status.success());
    }
    library.approve_all("sq", "guide");
    library.replace("locales/en/guide.ftl", "to learn about <strong>seals", "to learn all about <strong>procedures");
    library
}

async fn sign_in(browser: &WebDriver, server: &str, name: &str, to: &str) -> WebDriverResult<()> {
    browser.goto(format!("{server}{to}")).await?;
    browser.query(By::Id("name")).first().await?.send_keys(name).await?;
    browser.find(By::Id("password")).await?.send_keys(PASSWORD).await?;
    browser.find(By::Css("form.fields button")).await?.click().await
}

/// Writes into a field in place of what stands there.
async fn write(browser: &WebDriver, field: &str, text: &str) -> WebDriverResult<()> {
    let field = browser.query(By::Id(field)).first().await?;
    field.clear().await?;
    field.send_keys(text).await
}

/// Presses a button of the form, and waits until the page with it is gone: live faults look like those of the next page.
async fn press(browser: &WebDriver, action: &str) -> WebDriverResult<()> {
    let button = browser.query(By::Css(format!("#work button[value='{action}']"))).first().await?;
    button.click().await?;
    for _ in 0..200 {
        if button.tag_name().await.is_err() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the form was not sent: {action}");
}

/// What the edition says of its translation, once the release with it is served.
async fn notices(browser: &WebDriver, server: &str) -> WebDriverResult<usize> {
    browser.goto(format!("{server}/sq/documents/guide")).await?;
    browser.query(By::Css("h2#purpose")).first().await?;
    Ok(browser.find_all(By::Css("header.document .notice p")).await?.len())
}

async fn day(browser: &WebDriver, server: &str, library: &TestLibrary) -> WebDriverResult<()> {
    let before = library.read("locales/sq/guide.ftl");
    assert!(notices(browser, server).await? > 0, "the edition says that a text is out of date");
    browser.find(By::Css("h2#purpose ~ .doubt")).await?;
    // The worklist leads to what is due.
    sign_in(browser, server, "ana", "/translate?lang=sq").await?;
    browser.query(By::Css("a.state.stale")).first().await?.click().await?;
    let changed = browser.query(By::Css(".difference ins")).first().await?;
    assert!(["all", "procedures"].contains(&changed.text().await?.trim()));
    assert_eq!(browser.find_all(By::Css("textarea[name='t']")).await?.len(), 4);
    // A full stop is lost: a warning; and a variable: an error.
    write(browser, "t3", " për të mësuar gjithçka për <strong>procedurat</strong>").await?;
    write(browser, "t2", "{ $hour } orë").await?;
    press(browser, "submit").await?;
    browser.query(By::Css(".fault-item.error")).first().await?;
    write(browser, "t2", "{ $hours } orë").await?;
    press(browser, "submit").await?;
    browser.query(By::Css(".fault-item.warning code")).with_text("end-punctuation").first().await?;
    // Mended, looked at on the page, submitted.
    write(browser, "t3", " për të mësuar gjithçka për <strong>procedurat</strong>.").await?;
    press(browser, "preview").await?;
    let picture = browser.query(By::Css(".preview img[src*='draft=']")).first().await?;
    picture.scroll_into_view().await?;
    let script = "return arguments[0].complete && arguments[0].naturalWidth";
    let mut width = 0;
    for _ in 0..100 {
        width = browser.execute(script, vec![picture.to_json()?]).await?.json().as_u64().unwrap_or_default();
        if width > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(width > 500, "the picture of the page is there: {width}");
    assert_eq!(library.read("locales/sq/guide.ftl"), before, "nothing is saved yet");
    press(browser, "submit").await?;
    browser.query(By::Css("p.done")).first().await?;
    // The file differs in that message only.
    let after = library.read("locales/sq/guide.ftl");
    let others = |text: &str| text.split("guide-aim = ").next().unwrap().to_owned() + text.split_once("guide-find").unwrap().1;
    assert_eq!(others(&after), others(&before));
    assert!(after.contains("gjithçka për <strong>procedurat</strong>.") && after.contains("[one] një orë"), "{after}");
    // A translator cannot approve.
    assert!(browser.find_all(By::Css("#work button[value='approve']")).await?.is_empty());
    Ok(())
}

async fn answer(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    sign_in(browser, server, "rita", "/translate?lang=sq").await?;
    browser.query(By::Css("a.state.needs-review")).first().await?.click().await?;
    press(browser, "approve").await?;
    browser.query(By::Css("p.done")).first().await?;
    // The release with it is made beside the server.
    for _ in 0..100 {
        if notices(browser, server).await? == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("the notice of the edition is still there");
}

fn a_day(javascript: bool) {
    let Some(driver) = Driver::start() else { return };
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let library = library();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let translator = driver.browser(first.path(), javascript).await;
        let done = day(&translator, &server.address, &library).await;
        translator.quit().await.unwrap();
        done.unwrap();
        let reviewer = driver.browser(second.path(), javascript).await;
        let done = answer(&reviewer, &server.address).await;
        reviewer.quit().await.unwrap();
        done.unwrap();
    });
}

#[test]
fn a_translators_day() {
    a_day(true);
}

#[test]
fn a_translators_day_without_javascript() {
    a_day(false);
}

/// What somebody writes survives the end of the browser; live faults appear while writing.
async fn comfort(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    sign_in(browser, server, "ana", "/translate/sq/guide?id=guide-rule").await?;
    write(browser, "t0", "Mos e prekni sendin guide").await?;
    browser.query(By::Css("#faults .fault-item.warning code")).with_text("end-punctuation").first().await?;
    browser.find(By::Css(".glossary button.insert, .insertions button.insert, #work textarea")).await?;
    tokio::time::sleep(Duration::from_millis(2500)).await;
    browser.goto(format!("{server}/translate/sq/guide?id=guide-rule")).await?;
    let field = browser.query(By::Id("t0")).first().await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("Mos e prekni sendin guide"));
    // The keyboard is enough: to the next message and back.
    browser.action_chain().key_down(Key::Alt).key_down(Key::Up).key_up(Key::Up).key_up(Key::Alt).perform().await?;
    browser.query(By::Css("nav.steps code.id")).with_text("guide-find").first().await?;
    Ok(())
}

#[test]
fn writing_is_kept_and_checked_meanwhile() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = library();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let result = comfort(&browser, &server.address).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

/// Two browsers, one message: both texts are there afterwards.
#[test]
fn two_browsers_that_save_one_message_both_keep_their_text() {
    let Some(driver) = Driver::start() else { return };
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let library = library();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (ana, rita) = (driver.browser(first.path(), true).await, driver.browser(second.path(), false).await);
        let both = async {
            for (browser, name) in [(&ana, "ana"), (&rita, "rita")] {
                sign_in(browser, &server.address, name, "/translate/sq/guide?id=guide-find").await?;
                browser.query(By::Id("t0")).first().await?;
            }
            write(&ana, "t0", "Kur Ana gjen diçka").await?;
            press(&ana, "submit").await?;
            ana.query(By::Css("p.done")).first().await?;
            write(&rita, "t0", "Kur Rita gjen diçka").await?;
            press(&rita, "submit").await?;
            rita.query(By::Css(".difference.conflict")).first().await?;
            let kept = rita.find(By::Id("t0")).await?.prop("value").await?;
            WebDriverResult::Ok(kept)
        };
        let kept = both.await;
        ana.quit().await.unwrap();
        rita.quit().await.unwrap();
        assert_eq!(kept.unwrap().as_deref(), Some("Kur Rita gjen diçka"));
        assert!(library.read("locales/sq/guide.ftl").contains("Kur Ana gjen diçka"));
    });
}
