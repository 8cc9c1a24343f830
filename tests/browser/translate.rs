//! A translator's day and a reviewer's answer, in real browsers.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::Driver;
use crate::support::TestLibrary;

pub(super) const PASSWORD: &str = "pesë vula të çelikta";

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

pub(super) async fn sign_in(browser: &WebDriver, server: &str, name: &str, to: &str) -> WebDriverResult<()> {
    browser.goto(format!("{server}{to}")).await?;
    browser.query(By::Id("name")).first().await?.send_keys(name).await?;
    browser.find(By::Id("password")).await?.send_keys(PASSWORD).await?;
    browser.find(By::Css("form.fields button")).await?.click().await
}

/// Writes into a field in place of what stands there.
pub(super) async fn write(browser: &WebDriver, field: &str, text: &str) -> WebDriverResult<()> {
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
    // A text of more than a browser sends while it leaves a page: kept while the page is there, with a question until it is.
    let long = "const field = document.getElementById('t0'); field.value = 'ж'.repeat(12000); field.dispatchEvent(new Event('input', { bubbles: true })); \
        return !dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    assert_eq!(browser.execute(long, vec![]).await?.json().as_bool(), Some(true), "it asks before the page is left");
    let is_kept = "return document.getElementById('keeping').textContent.startsWith('Kept as your draft') \
        && dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    assert!(waits_for(browser, is_kept).await?, "a long text is kept, too");
    browser.goto(format!("{server}/translate/sq/guide?id=guide-rule")).await?;
    assert!(waits_for(browser, "return document.getElementById('t0')?.value === 'ж'.repeat(12000)").await?);
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

/// Stops or continues a process, as a machine that hangs does.
fn signal(server: &mut crate::support::TestServer, signal: &str) {
    let id = server.child().id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
}

async fn waits_for(browser: &WebDriver, script: &str) -> WebDriverResult<bool> {
    for _ in 0..60 {
        if browser.execute(script, vec![]).await?.json().as_bool() == Some(true) {
            return Ok(true);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(false)
}

/// A server that does not answer: the page says so within seconds, stays, asks before it is left, and sends the text later.
async fn without_server(browser: &WebDriver, server: &mut crate::support::TestServer) -> WebDriverResult<()> {
    const SAYS: &str = "return document.getElementById('keeping').textContent";
    const ASKS: &str = "return !dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    sign_in(browser, &server.address, "ana", "/translate/sq/guide?id=guide-find").await?;
    browser.query(By::Id("t0")).first().await?;
    signal(server, "STOP");
    write(browser, "t0", "Kur gjendet një send i ri").await?;
    let begun = std::time::Instant::now();
    assert!(waits_for(browser, &format!("{SAYS}.startsWith('Not saved since')")).await?, "it says that it is not saved");
    assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    assert_eq!(browser.execute(ASKS, vec![]).await?.json().as_bool(), Some(true), "it asks before the page is left");
    // Saving stays on the page.
    browser.action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control).perform().await?;
    tokio::time::sleep(Duration::from_millis(3500)).await;
    assert_eq!(browser.find(By::Id("t0")).await?.prop("value").await?.as_deref(), Some("Kur gjendet një send i ri"));
    signal(server, "CONT");
    assert!(waits_for(browser, &format!("{SAYS}.startsWith('Kept as your draft')")).await?, "it is sent when the server answers");
    assert_eq!(browser.execute(ASKS, vec![]).await?.json().as_bool(), Some(false));
    // A page that is closed while nobody answers leaves the text in the browser; opened again, it is there.
    signal(server, "STOP");
    write(browser, "t0", "Kur gjendet një send tjetër").await?;
    assert!(waits_for(browser, &format!("{SAYS}.startsWith('Not saved since')")).await?);
    browser.execute("addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)", vec![]).await?;
    signal(server, "CONT");
    browser.execute("window.fetch = () => Promise.reject(); location.assign('about:blank')", vec![]).await.ok();
    tokio::time::sleep(Duration::from_millis(300)).await;
    browser.goto(format!("{}/translate/sq/guide?id=guide-find", server.address)).await?;
    let there = "return document.getElementById('t0')?.value === 'Kur gjendet një send tjetër'";
    assert!(waits_for(browser, there).await?, "the text is there again");
    Ok(())
}

#[test]
fn a_text_is_never_lost_where_the_server_does_not_answer() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = library();
    let mut server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let result = without_server(&browser, &mut server).await;
        signal(&mut server, "CONT");
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

/// A session that ends while somebody writes: the text goes on to the save, with and without JavaScript.
async fn without_session(browser: &WebDriver, server: &str, library: &TestLibrary, javascript: bool) -> WebDriverResult<()> {
    sign_in(browser, server, "ana", "/translate/sq/guide?id=guide-find").await?;
    browser.query(By::Id("t0")).first().await?;
    assert!(library.run_with(&["user", "password", "ana"], PASSWORD).status.success());
    write(browser, "t0", "Kur gjendet diçka tjetër").await?;
    if javascript {
        let said = "return document.getElementById('keeping').textContent.includes('no longer signed in')";
        assert!(waits_for(browser, said).await?, "the page says so while it is written");
    }
    press(browser, "submit").await?;
    assert_eq!(browser.query(By::Id("t0")).first().await?.prop("value").await?.as_deref(), Some("Kur gjendet diçka tjetër"));
    browser.find(By::Id("name")).await?.send_keys("ana").await?;
    browser.find(By::Id("password")).await?.send_keys(PASSWORD).await?;
    browser.find(By::Css("form.carried button")).await?.click().await?;
    browser.query(By::Css("#work button[value='submit']")).first().await?;
    assert_eq!(browser.query(By::Id("t0")).first().await?.prop("value").await?.as_deref(), Some("Kur gjendet diçka tjetër"));
    press(browser, "submit").await?;
    browser.query(By::Css("p.done")).first().await?;
    assert!(library.read("locales/sq/guide.ftl").contains("Kur gjendet diçka tjetër"));
    Ok(())
}

#[test]
fn a_session_that_ends_takes_no_text_with_it() {
    let Some(driver) = Driver::start() else { return };
    for javascript in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let library = library();
        let server = library.serve(&[]);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let browser = driver.browser(folder.path(), javascript).await;
            let result = without_session(&browser, &server.address, &library, javascript).await;
            browser.quit().await.unwrap();
            result.unwrap();
        });
    }
}

/// The work list on a phone, and faults that are read out once.
async fn small_and_quiet(browser: &WebDriver, server: &str) -> WebDriverResult<()> {
    sign_in(browser, server, "ana", "/translate?lang=sq").await?;
    let states = browser.query(By::Css("a.state.stale")).first().await?;
    browser.set_window_rect(0, 0, 500, 900).await?;
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(browser.execute(wide, vec![]).await?.json().as_i64(), Some(0));
    assert!(states.rect().await?.x < 400.0, "the state, which is the work, is on the screen");
    browser.goto(format!("{server}/translate/sq/guide?id=guide-rule")).await?;
    write(browser, "t0", "Mos e prekni sendin guide").await?;
    let fault = browser.query(By::Css("#faults .fault-item.warning code")).with_text("end-punctuation").first().await?;
    browser
        .execute(
            "new MutationObserver(() => (document.spoken = true)).observe(document.getElementById('faults'), { childList: true })",
            vec![],
        )
        .await?;
    browser.find(By::Id("t0")).await?.send_keys(" aty").await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(browser.execute("return document.spoken === true", vec![]).await?.json().as_bool(), Some(false), "the same faults stay");
    assert_eq!(fault.text().await?, "end-punctuation");
    Ok(())
}

#[test]
fn the_work_list_fits_a_phone_and_live_faults_are_not_repeated() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = library();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let result = small_and_quiet(&browser, &server.address).await;
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
