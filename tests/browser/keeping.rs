//! What goes wrong while a device keeps a language, and what does not go wrong: nothing half is shown as whole.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::offline::{keep, stop};
use super::with_library;
use crate::support::TestLibrary;

/// What is kept, by language and release.
const STATES: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
      if (!(await caches.has('armarium-states'))) return [];
      const states = await caches.open('armarium-states');
      return Promise.all((await states.keys()).map(async (key) => (await (await states.match(key)).json()).release));
    })().then(done);";

async fn asked(browser: &WebDriver, script: &str) -> WebDriverResult<Value> {
    Ok(browser.execute_async(script, vec![]).await?.json().clone())
}

/// Waits until the status says something with a text in it.
async fn says(browser: &WebDriver, text: &str) -> WebDriverResult<()> {
    let status = browser.query(By::Css("[data-offline] [role=status]")).wait(Duration::from_secs(30), Duration::from_millis(100));
    status.with_text(thirtyfour::stringmatch::StringMatch::new(text).partial()).first().await.map(drop)
}

/// Waits until the server has another release than that.
async fn arrives(browser: &WebDriver, before: &str) -> WebDriverResult<String> {
    for _ in 0..100 {
        let script = "const done = arguments[0]; fetch('/en/pack.json', { cache: 'no-store' }).then((answer) => answer.json()).then((list) => done(list.release), () => done(''));";
        let release = asked(browser, script).await?.as_str().unwrap_or_default().to_owned();
        if !release.is_empty() && release != before {
            return Ok(release);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no other release than {before} arrives");
}

fn change(library: &TestLibrary) {
    library.replace("locales/en/guide.ftl", "= Purpose", "= Seals");
    library.build().unwrap();
}

#[test]
fn of_a_new_release_only_what_is_new_is_fetched() {
    with_library(TestLibrary::new(), |browser, library, mut server| async move {
        keep(&browser, &server.address, "en").await?;
        let before = asked(&browser, STATES).await?;
        change(&library);
        let release = arrives(&browser, before[0].as_str().unwrap_or_default()).await?;
        browser.refresh().await?;
        says(&browser, "newer edition").await?;
        browser.execute("performance.clearResourceTimings()", vec![]).await?;
        keep_again(&browser).await?;
        assert_eq!(asked(&browser, STATES).await?, json!([release]));
        let script = "
            const done = arguments[0];
            const fetched = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
            fetch('/en/pack.json').then((answer) => answer.json()).then(({ parts }) => {
              const of = (start) => [parts.filter((part) => part.url.startsWith(start)).length, fetched.filter((path) => path.startsWith(start)).length];
              done([of('/packs/'), of('/assets/')]);
            });";
        let counts = asked(&browser, script).await?;
        let [all, fetched] = [0, 1].map(|place| counts[0][place].as_u64().unwrap_or_default());
        assert!(fetched > 0 && fetched < all, "{counts}");
        assert_eq!(counts[1][1], json!(0), "no script or style is new");
        stop(&mut server);
        browser.goto(format!("{}/en/documents/guide", server.address)).await?;
        assert!(browser.find(By::Id("purpose")).await?.text().await?.contains("Seals"));
        // Which edition it is, and when it was fetched.
        let note = browser.find(By::Css(".notice.kept")).await?.text().await?;
        assert!(note.chars().filter(char::is_ascii_digit).count() >= 4, "{note}");
        Ok(())
    });
}

/// Presses the button once more, and waits until that is done.
async fn keep_again(browser: &WebDriver) -> WebDriverResult<()> {
    browser.query(By::Css("[data-act=keep]")).and_displayed().first().await?.click().await?;
    browser.query(By::Css("html[data-done]")).wait(Duration::from_secs(60), Duration::from_millis(100)).first().await.map(drop)
}

#[test]
fn a_release_that_is_switched_while_it_is_fetched_is_fetched_as_one() {
    with_library(TestLibrary::new(), |browser, library, mut server| async move {
        browser.goto(format!("{}/en/offline", server.address)).await?;
        // The last part waits until the other release is there.
        let script = "
            const real = window.fetch;
            window.fetch = (address, options) => (String(address).includes('/documents/guide') && !window.isArrived
              ? new Promise((go) => (window.arrived = () => { window.isArrived = true; go(real(address, options)); })) : real(address, options));";
        browser.execute(script, vec![]).await?;
        browser.query(By::Css("[data-act=keep]")).and_displayed().first().await?.click().await?;
        let waits = "const done = arguments[0]; const look = () => (window.arrived ? done(true) : setTimeout(look, 50)); look();";
        asked(&browser, waits).await?;
        assert_eq!(asked(&browser, STATES).await?, json!([]), "nothing is kept before it is whole");
        let before = arrives(&browser, "").await?;
        change(&library);
        let release = arrives(&browser, &before).await?;
        browser.execute("window.arrived()", vec![]).await?;
        browser.query(By::Css("html[data-done]")).wait(Duration::from_secs(60), Duration::from_millis(100)).first().await?;
        assert_eq!(asked(&browser, STATES).await?, json!([release]));
        stop(&mut server);
        browser.goto(format!("{}/en/documents/guide", server.address)).await?;
        assert!(browser.find(By::Id("purpose")).await?.text().await?.contains("Seals"));
        Ok(())
    });
}

#[test]
fn a_page_past_its_review_day_warns_also_without_a_network() {
    with_library(TestLibrary::new(), |browser, library, mut server| async move {
        browser.goto(format!("{}/en/offline", server.address)).await?;
        let before = arrives(&browser, "").await?;
        library.replace("manuals/guide/document.toml", "date = 2026-11-22", "date = 2020-01-01\nreview = 2020-01-02");
        library.build().unwrap();
        arrives(&browser, &before).await?;
        keep(&browser, &server.address, "en").await?;
        stop(&mut server);
        browser.goto(format!("{}/en/documents/guide", server.address)).await?;
        let warned = browser.query(By::Css("[data-review]")).and_displayed().first().await?;
        assert!(warned.text().await?.contains("should have been reviewed"));
        Ok(())
    });
}

/// The caches of the device beside that of the states.
const CACHES: &str = "const done = arguments[0]; caches.keys().then((names) => done(names.filter((name) => name !== 'armarium-states')));";

#[test]
fn a_part_that_the_browser_throws_away_is_told_and_fetched_again_alone() {
    with_library(TestLibrary::new(), |browser, library, mut server| async move {
        // It lives as long as what is done with it.
        let _library = library;
        keep(&browser, &server.address, "en").await?;
        let throws_away = "
            const done = arguments[0];
            (async () => {
              const name = (await caches.keys()).find((one) => one.startsWith('armarium-en-'));
              return (await caches.open(name)).delete('/en/documents/guide');
            })().then(done);";
        assert_eq!(asked(&browser, throws_away).await?, json!(true));
        browser.refresh().await?;
        says(&browser, "thrown away").await?;
        browser.execute("performance.clearResourceTimings()", vec![]).await?;
        keep_again(&browser).await?;
        let script = "return performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname).filter((path) => !/pack.json|sw.js/.test(path));";
        assert_eq!(browser.execute(script, vec![]).await?.json(), &json!(["/en/documents/guide"]));
        asked(&browser, throws_away).await?;
        stop(&mut server);
        // Without a network too, what is gone is not called a page that nobody kept, and the rest is there.
        browser.goto(format!("{}/en/documents/guide", server.address)).await?;
        let note = browser.find(By::Css(".notice.kept")).await?.text().await?;
        assert!(note.contains("thrown away"), "{note}");
        browser.goto(format!("{}/en/", server.address)).await?;
        assert!(!browser.find(By::Css(".notice.kept")).await?.text().await?.contains("thrown away"));
        Ok(())
    });
}

#[test]
fn where_there_is_no_room_the_edition_before_stays() {
    with_library(TestLibrary::new(), |browser, library, mut server| async move {
        keep(&browser, &server.address, "en").await?;
        let before = asked(&browser, STATES).await?;
        let caches = asked(&browser, CACHES).await?;
        change(&library);
        arrives(&browser, before[0].as_str().unwrap_or_default()).await?;
        browser.goto(format!("{}/en/offline", server.address)).await?;
        // Once while parts are put, once when only the state is left to write.
        for place in ["/en/documents/guide", "/en"] {
            let full = "
                const real = window.realPut = window.realPut || Cache.prototype.put;
                Cache.prototype.put = function (key, answer) {
                  return String(key) === arguments_[0] ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : real.call(this, key, answer);
                };";
            let full = full.replace("arguments_[0]", &format!("'{place}'"));
            browser.execute(format!("delete document.documentElement.dataset.done; {full}"), vec![]).await?;
            keep_again(&browser).await?;
            says(&browser, "no room").await?;
            assert_eq!([asked(&browser, STATES).await?, asked(&browser, CACHES).await?], [before.clone(), caches.clone()], "{place}");
        }
        stop(&mut server);
        browser.goto(format!("{}/en/documents/guide", server.address)).await?;
        assert!(browser.find(By::Id("purpose")).await?.text().await?.contains("Purpose"));
        Ok(())
    });
}

#[test]
fn one_tab_at_a_time_keeps_and_clears_what_a_closed_one_left() {
    with_library(TestLibrary::new(), |browser, library, server| async move {
        let _library = library;
        browser.goto(format!("{}/en/offline", server.address)).await?;
        let left = "const done = arguments[0]; caches.open('armarium-en-left').then((cache) => cache.put('/en/', new Response('half'))).then(() => done(true));";
        asked(&browser, left).await?;
        let first = browser.window().await?;
        let second = browser.new_tab().await?;
        browser.switch_to_window(second).await?;
        browser.goto(format!("{}/en/offline", server.address)).await?;
        let holds = "const done = arguments[0]; navigator.locks.request('armarium-keep', () => { done(true); return new Promise((go) => (window.ends = go)); });";
        asked(&browser, holds).await?;
        browser.switch_to_window(first.clone()).await?;
        browser.query(By::Css("[data-act=keep]")).and_displayed().first().await?.click().await?;
        says(&browser, "Another tab").await?;
        assert_eq!(asked(&browser, STATES).await?, json!([]));
        // Somebody closes it in the middle.
        browser.switch_to_window(browser.windows().await?.into_iter().find(|window| *window != first).unwrap()).await?;
        browser.close_window().await?;
        browser.switch_to_window(first).await?;
        keep_again(&browser).await?;
        let caches = asked(&browser, CACHES).await?;
        assert_eq!(caches.as_array().map(Vec::len), Some(1), "{caches}");
        assert_ne!(caches, json!(["armarium-en-left"]));
        Ok(())
    });
}
