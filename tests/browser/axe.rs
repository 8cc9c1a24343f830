//! axe-core over one page of each kind, in every language, light and dark: rules of WCAG 2.2 A and AA, and best practice.
//!
//! `tests/run` installs axe-core; without it this test is skipped, saying so.

use std::path::Path;
use std::time::Duration;

use thirtyfour::prelude::*;

use super::Driver;
use super::devtools::emulate;
use crate::support::TestLibrary;

const LANGUAGES: [&str; 5] = ["en", "sq", "mk", "sr", "sr-Latn"];
const PASSWORD: &str = "pesë vula të çelikta";
/// A page of each kind; `{}` is the language.
const PAGES: [&str; 22] = [
    "/{}/",
    "/{}/search?q=оружје",
    "/{}/search?q=qqqqxyz",
    "/{}/documents/house-search",
    "/{}/documents/sop-house-search",
    "/{}/documents/leaflet-found-weapon",
    "/{}/documents/needs-assessment-kosovo",
    "/{}/documents/needs-assessment-kosovo/findings",
    "/{}/nowhere",
    "/sign-in?lang={}",
    "/translate/sq/terms?lang={}",
    "/translate/queries/sq?lang={}&q=oruzje",
    "/people?lang={}",
    "/people/ana?lang={}",
    "/account?lang={}",
    "/account/second-factor?lang={}",
    "/{}/report?document=house-search&section=purpose",
    "/{}/changes",
    "/{}/documents/leaflet-found-weapon?with=en",
    "/audit?lang={}",
    "/{}/cards",
    "/{}/cards?s=house-search%23chain-of-custody&s=needs-assessment-kosovo%23heat-map",
];
/// How long axe may look at one page: the largest has a thousand cells, and other tests run beside this one.
const LONGEST_RUN: Duration = Duration::from_secs(300);
/// Every rule finds everything.
const ALL: &str = "return (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
    .violations.map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))";
/// The dark page differs in its colours.
const COLOURS: &str = "return (await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }))
    .violations.map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))";

/// The text of axe-core, where it is installed.
fn axe() -> Option<String> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../axe/node_modules/axe-core/axe.min.js");
    let text = std::fs::read_to_string(&file).ok();
    if text.is_none() {
        assert!(std::env::var_os("CI").is_none(), "{} is missing", file.display());
        eprintln!("skipped: axe-core is not installed");
    }
    text
}

async fn faults(browser: &WebDriver, axe: &str, run: &str) -> WebDriverResult<Vec<String>> {
    browser.execute(axe, vec![]).await?;
    let found = browser.execute(run, vec![]).await?.json().clone();
    Ok(serde_json::from_value(found).unwrap())
}

#[test]
fn axe_finds_nothing_on_any_kind_of_page() {
    let (Some(axe), Some(driver)) = (axe(), Driver::start()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::shipped();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq", "--role", "admin"], PASSWORD).status.success());
    let server = library.serve_owned(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let tested = async {
            browser.set_script_timeout(LONGEST_RUN).await?;
            browser.goto(format!("{}/sign-in", server.address)).await?;
            browser.find(By::Id("name")).await?.send_keys("ana").await?;
            browser.find(By::Id("password")).await?.send_keys(PASSWORD.to_owned() + Key::Enter).await?;
            browser.query(By::Css("form.who")).first().await?;
            let mut found = Vec::new();
            for lang in LANGUAGES {
                for page in PAGES {
                    let path = page.replace("{}", lang);
                    browser.goto(format!("{}{path}", server.address)).await?;
                    for (scheme, run) in [("light", ALL), ("dark", COLOURS)] {
                        emulate(&browser, "screen", "prefers-color-scheme", scheme).await?;
                        found.extend(faults(&browser, &axe, run).await?.into_iter().map(|fault| format!("{path} {scheme}: {fault}")));
                    }
                }
            }
            assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
            WebDriverResult::Ok(())
        };
        let result = tested.await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}
