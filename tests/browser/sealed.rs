//! What only accounts may read, kept on a device: encrypted, and gone with the sign-out, also where there is no network.

use std::time::Duration;

use thirtyfour::prelude::*;

use super::later::again;
use super::offline::stop;
use super::with_library;
use crate::support::TestLibrary;

const PASSWORD: &str = "pesë vula të çelikta";
/// A word that only the closed document has.
const SECRET: &str = "quillwort";

/// A library with a document that una may read, which allows devices to keep such documents or does not.
fn library(allows: bool) -> TestLibrary {
    let library = TestLibrary::new();
    library.document("closed", "restricted");
    library.replace("locales/en/closed.ftl", "= Purpose", &format!("= The {SECRET} cabinet"));
    if allows {
        library.replace("manuals/library.toml", "source =", "closed-offline = true\nsource =");
    }
    library.build().unwrap();
    for name in ["una", "ora"] {
        let added = library.run_with(&["user", "add", name, "--role", "reader", "--clearance", "restricted"], PASSWORD);
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    }
    library
}

fn page(server: &str) -> String {
    format!("{server}/en/documents/closed")
}

async fn sign_in(browser: &WebDriver, server: &str, name: &str) -> WebDriverResult<()> {
    browser.goto(format!("{server}/sign-in?next=%2Fen%2Fdocuments%2Fclosed")).await?;
    browser.find(By::Id("name")).await?.send_keys(name).await?;
    browser.find(By::Id("password")).await?.send_keys(PASSWORD + Key::Enter).await?;
    browser.query(By::Css("html[lang='en'] h2#purpose")).first().await.map(drop)
}

async fn keep(browser: &WebDriver) -> WebDriverResult<()> {
    browser.query(By::Css("[data-seal] [data-act=keep]")).and_displayed().first().await?.click().await?;
    browser.query(By::Css("html[data-done]")).wait(Duration::from_secs(30), Duration::from_millis(50)).first().await?;
    let said = browser.find(By::Css("[data-seal] [role=status]")).await?.text().await?;
    assert!(said.starts_with("Kept on this device, encrypted"), "{said}");
    // The worker has the pages from now on.
    browser.execute_async("const done = arguments[0]; navigator.serviceWorker.ready.then(() => done())", vec![]).await.map(drop)
}

/// Whether the page is shown; where nothing answers, the browser says so itself.
async fn is_shown(browser: &WebDriver, server: &str) -> WebDriverResult<bool> {
    if browser.goto(page(server)).await.is_err() {
        return Ok(false);
    }
    Ok(browser.source().await?.contains(SECRET))
}

#[test]
fn it_is_read_without_a_network_and_no_plain_word_of_it_is_on_the_device() {
    with_library(library(true), |browser, library, mut server| async move {
        let _library = library;
        sign_in(&browser, &server.address, "una").await?;
        keep(&browser).await?;
        let all = "
            const done = arguments[0];
            (async () => {
              let all = JSON.stringify(localStorage);
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const key of await cache.keys()) all += key.url + await (await cache.match(key)).text();
              }
              done(all);
            })();";
        let all = browser.execute_async(all, vec![]).await?.json().as_str().unwrap_or_default().to_owned();
        assert!(all.contains("/sealed/") && !all.contains(SECRET) && !all.contains("documents/closed"));
        stop(&mut server);
        assert!(is_shown(&browser, &server.address).await?);
        let note = browser.find(By::Css(".notice.kept")).await?.text().await?;
        assert!(note.contains("Edition of"), "{note}");
        let display = browser.execute("return getComputedStyle(document.querySelector('header.site')).display", vec![]).await?;
        assert_eq!(display.json().as_str(), Some("flex"), "its style is there, too");
        // Removed, it is gone.
        browser.find(By::Css("[data-act=remove]")).await?.click().await?;
        browser.query(By::Css("html[data-done]")).first().await?;
        assert!(!is_shown(&browser, &server.address).await?);
        Ok(())
    });
}

#[test]
fn signing_out_without_a_network_takes_it_away_and_the_server_hears_of_it_later() {
    with_library(library(true), |browser, library, mut server| async move {
        let address = server.address.clone();
        sign_in(&browser, &address, "una").await?;
        keep(&browser).await?;
        stop(&mut server);
        assert!(is_shown(&browser, &address).await?);
        browser.query(By::Css("[data-act=leave]")).and_displayed().first().await?.click().await?;
        browser.query(By::Css("html[data-left]")).first().await?;
        assert!(!browser.find(By::Tag("article")).await?.text().await?.contains(SECRET));
        assert!(!is_shown(&browser, &address).await?);
        let _server = again(&library, &address);
        browser.goto(format!("{address}/en/")).await?;
        for _ in 0..100 {
            browser.goto(format!("{address}/sign-in")).await?;
            if browser.find(By::Id("password")).await.is_ok() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the session goes on");
    });
}

#[test]
fn what_is_closed_meanwhile_and_what_was_another_s_is_gone() {
    with_library(library(true), |browser, library, mut server| async move {
        let address = server.address.clone();
        sign_in(&browser, &address, "una").await?;
        keep(&browser).await?;
        let sealed = "const done = arguments[0]; caches.has('sealed-armarium').then(done)";
        // Somebody else signs in on the same device.
        browser.goto(format!("{address}/sign-in")).await?;
        browser.find(By::Css("form[action='/sign-out'] button")).await?.click().await?;
        browser.query(By::Css("main.start")).first().await?;
        assert_eq!(browser.execute_async(sealed, vec![]).await?.json().as_bool(), Some(false));
        sign_in(&browser, &address, "ora").await?;
        keep(&browser).await?;
        assert!(library.run(&["user", "grant", "ora", "--role", "reader"]).status.success());
        assert!(!is_shown(&browser, &address).await?);
        stop(&mut server);
        assert!(!is_shown(&browser, &address).await?);
        Ok(())
    });
}

#[test]
fn a_library_that_does_not_allow_it_offers_nothing() {
    with_library(library(false), |browser, library, server| async move {
        let _library = library;
        sign_in(&browser, &server.address, "una").await?;
        assert!(browser.find_all(By::Css("[data-seal]")).await?.is_empty());
        Ok(())
    });
}
