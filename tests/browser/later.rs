//! Reports that are written without a network: kept on the device, and sent once when there is one.

use thirtyfour::prelude::*;

use super::offline::{keep, stop};
use super::{Driver, in_browser_on, shows, translate};
use crate::support::client::Client;
use crate::support::{TestLibrary, TestServer};

/// The server at an address where one has just ended.
pub(super) fn again(library: &TestLibrary, address: &str) -> TestServer {
    let mut command = library.armarium();
    command.args(["serve", "--addr", address.trim_start_matches("http://")]);
    TestServer::start(command).expect("the server listens where it did")
}

/// How often a text waits for an answer.
fn waiting(server: &TestServer, text: &str) -> usize {
    let mut ana = Client::new(server);
    assert_eq!(ana.sign_in("ana", translate::PASSWORD).status, 303);
    ana.get("/translate/reports").text.matches(text).count()
}

async fn write(browser: &WebDriver, text: &str) -> WebDriverResult<()> {
    browser.query(By::Id("said")).first().await?.send_keys(text).await?;
    browser.find(By::Css("form[data-later] button")).await?.click().await
}

#[test]
fn a_report_written_without_a_network_is_sent_once_there_is_one() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::new();
    library.build().unwrap();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], translate::PASSWORD).status.success());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = library.serve(&[]);
        let address = server.address.clone();
        let browser = driver.browser(folder.path(), true).await;
        let tested = async {
            let form = format!("{address}/sq/report?document=guide&section=purpose");
            // With a network it goes as it always did.
            browser.goto(&form).await?;
            write(&browser, "Menjëherë").await?;
            browser.query(By::Css("p.done")).first().await?;
            browser.goto(&form).await?;
            drop(server);
            write(&browser, "Pa rrjet").await?;
            shows(&browser, "[data-told]", "Nuk ka rrjet").await;
            assert_eq!(browser.find(By::Id("said")).await?.prop("value").await?.as_deref(), Some(""));
            // The network is back, and the same page hears of it.
            let server = again(&library, &address);
            browser.execute("dispatchEvent(new Event('online'))", vec![]).await?;
            shows(&browser, "[data-told]", "u dërgua").await;
            assert_eq!((waiting(&server, "Menjëherë"), waiting(&server, "Pa rrjet")), (1, 1));
            drop(server);
            write(&browser, "Herën tjetër").await?;
            shows(&browser, "[data-told]", "Nuk ka rrjet").await;
            // Or the next page sends it, whatever it is, and those after it nothing.
            let server = again(&library, &address);
            browser.goto(format!("{address}/en/")).await?;
            shows(&browser, "main [data-told]", "u dërgua").await;
            browser.goto(format!("{address}/sq/")).await?;
            assert_eq!((waiting(&server, "Herën tjetër"), waiting(&server, "Pa rrjet")), (1, 1));
            let kept = browser.execute("return localStorage.length", vec![]).await?;
            assert_eq!(kept.json().as_u64(), Some(0));
            WebDriverResult::Ok(())
        };
        let result = tested.await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

#[test]
fn a_device_keeps_so_many_reports_and_drops_what_has_no_place_any_more() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::new();
    library.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = library.serve(&[]);
        let address = server.address.clone();
        let browser = driver.browser(folder.path(), true).await;
        let tested = async {
            browser.goto(format!("{address}/en/report?document=guide&section=purpose")).await?;
            drop(server);
            let fill = "const one = { lang: 'en', said: { document: 'gone', text: 'x' }, words: { sent: 'sent', refused: 'refused' } };
                localStorage.setItem('armarium-reports', JSON.stringify(Array.from({ length: 20 }, (_, n) => ({ ...one, n }))))";
            browser.execute(fill, vec![]).await?;
            write(&browser, "One more").await?;
            shows(&browser, "[data-told]", "Too many").await;
            // What was written stays where it is.
            assert_eq!(browser.find(By::Id("said")).await?.prop("value").await?.as_deref(), Some("One more"));
            let _server = again(&library, &address);
            browser.execute("dispatchEvent(new Event('online'))", vec![]).await?;
            shows(&browser, "[data-told]", "refused").await;
            for odd in ["null", "{", "[1, {\\\"lang\\\": \\\"../x\\\"}]"] {
                browser.execute(format!("localStorage.setItem('armarium-reports', \"{odd}\")"), vec![]).await?;
                browser.refresh().await?;
                assert!(browser.find(By::Css("[data-told]")).await?.text().await?.is_empty());
            }
            WebDriverResult::Ok(())
        };
        let result = tested.await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

#[test]
fn a_section_that_is_kept_is_reported_without_a_network() {
    let built = || {
        let library = TestLibrary::new();
        library.document("seals", "public").build().unwrap();
        library
    };
    in_browser_on(built, true, |browser, mut server, _| async move {
        keep(&browser, &server.address, "sq").await?;
        stop(&mut server);
        browser.goto(format!("{}/sq/documents/seals", server.address)).await?;
        let link = browser.query(By::Css(".head:has(#find) .tools a[href*='/report?']")).first().await?;
        let link = link.attr("href").await?.unwrap_or_default();
        browser.goto(format!("{}{link}", server.address)).await?;
        // One form stands for all sections: it is about the one that was asked for.
        let about = "const { elements } = document.querySelector('form[data-later]'); return elements.document.value + '#' + elements.section.value";
        assert_eq!(browser.execute(about, vec![]).await?.json().as_str(), Some("seals#find"));
        write(&browser, "Pa rrjet").await?;
        shows(&browser, "[data-told]", "Nuk ka rrjet").await;
        Ok(())
    });
}
