//! Signing in and out by the institution's provider in a real browser, with and without JavaScript: policies of pages, and cookies that come back from
//! another site, show nowhere else.

use serde_json::json;
use thirtyfour::prelude::*;

use super::Driver;
use crate::signin::node::Node;
use crate::signin::{GRANTS, SECRET, library, serve, set};

async fn in_and_out(browser: &WebDriver, server: &str, issuer: &str) -> WebDriverResult<()> {
    browser.goto(format!("{server}/sign-in?next=%2Fen%2Fdocuments%2Finner")).await?;
    browser.find(By::Id("openid")).await?.click().await?;
    browser.query(By::Name("login")).first().await?.send_keys("ana").await?;
    browser.find(By::Name("password")).await?.send_keys("x" + Key::Enter).await?;
    browser.query(By::Css("article h2#purpose")).first().await?;
    assert_eq!(browser.current_url().await?.as_str(), format!("{server}/en/documents/inner"));
    browser.goto(format!("{server}/sign-in")).await?;
    assert_eq!(browser.query(By::Css("main strong")).first().await?.text().await?, "ana");
    browser.find(By::Css("form[action='/sign-out'] button")).await?.click().await?;
    // The provider asks whether it shall end its session, too.
    browser.query(By::Css("button[name='logout']")).first().await?.click().await?;
    browser.query(By::Css("main.start")).first().await?;
    assert!(browser.current_url().await?.as_str().starts_with(server));
    browser.goto(format!("{server}/sign-in/openid")).await?;
    browser.query(By::Name("login")).first().await?;
    assert!(browser.current_url().await?.as_str().starts_with(issuer), "nobody goes on in her name");
    Ok(())
}

fn signing_in_and_out(javascript: bool) {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = library();
    let server = serve(&library);
    let provider = Node::certified(&json!({
        "back": [format!("{}/sign-in/openid/back", server.address)],
        "after": [format!("{}/", server.address)],
        "secret": SECRET,
        "people": { "ana": { "groups": ["staff"] } },
    }));
    let Some(provider) = provider else { return };
    set(
        &library,
        &format!(
            "[sign-in.openid]\nissuer = \"{}\"\nclient_id = \"armarium\"\nscopes = [\"profile\", \"groups\"]\n{GRANTS}",
            provider.issuer
        ),
    );
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), javascript).await;
        let result = in_and_out(&browser, &server.address, &provider.issuer).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

#[test]
fn a_person_of_the_institution_signs_in_and_out() {
    signing_in_and_out(true);
}

#[test]
fn a_person_of_the_institution_signs_in_and_out_without_javascript() {
    signing_in_and_out(false);
}
