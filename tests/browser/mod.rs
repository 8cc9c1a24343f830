//! An officer's way through the site, in a real browser: chromium, driven through chromedriver.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use thirtyfour::prelude::*;

use crate::support::{TestLibrary, TestServer};

mod accounts;
mod axe;
mod cards;
mod devtools;
mod everyday;
mod fonts;
mod institution;
mod keeping;
mod later;
mod marionette;
mod offline;
mod pages;
mod print;
mod reading;
mod sealed;
mod search;
mod translate;

/// How often chromedriver is started anew: the port it picks may be taken before it listens on it for both kinds of addresses.
const STARTS: usize = 5;

/// A running chromedriver.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one on a free port; `None`, saying so, where it is not installed.
    fn start() -> Option<Self> {
        for _ in 0..STARTS {
            let spawned = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
            let mut child = match spawned {
                Ok(child) => child,
                Err(error) => {
                    assert!(std::env::var_os("CI").is_none(), "chromedriver: {error}");
                    eprintln!("skipped: chromedriver is not installed");
                    return None;
                }
            };
            let mut lines = BufReader::new(child.stdout.take()?).lines();
            let port = lines
                .by_ref()
                .map_while(Result::ok)
                .find_map(|line| line.split("on port ").nth(1)?.trim_end_matches('.').parse().ok().filter(|port| *port != 0));
            if let Some(port) = port {
                std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
                return Some(Self { child, port });
            }
            let _ = child.kill();
            let _ = child.wait();
        }
        panic!("chromedriver did not start, {STARTS} times");
    }

    async fn browser(&self, folder: &std::path::Path, javascript: bool) -> WebDriver {
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1000,800",
        ] {
            capabilities.add_arg(argument).unwrap();
        }
        capabilities.add_arg(&format!("--user-data-dir={}", folder.join(if javascript { "with" } else { "without" }).display())).unwrap();
        let mut preferences = serde_json::json!({
            "download.default_directory": folder.join("downloads"),
            "download.prompt_for_download": false,
            "plugins.always_open_pdf_externally": true,
        });
        if !javascript {
            preferences["profile.managed_default_content_settings.javascript"] = 2.into();
        }
        capabilities.add_experimental_option("prefs", preferences).unwrap();
        // What drives the browser asks for it, though it speaks plainly to this machine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), capabilities).await.unwrap()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn in_browser<F: Future<Output = WebDriverResult<()>>>(
    javascript: bool,
    test: impl FnOnce(WebDriver, TestServer, std::path::PathBuf) -> F,
) {
    in_browser_on(TestLibrary::shipped, javascript, test);
}

/// The same on another library.
fn in_browser_on<F: Future<Output = WebDriverResult<()>>>(
    library: impl FnOnce() -> TestLibrary,
    javascript: bool,
    test: impl FnOnce(WebDriver, TestServer, std::path::PathBuf) -> F,
) {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = library().serve_owned(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), javascript).await;
        let result = test(browser.clone(), server, folder.path().join("downloads")).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

/// The same with the library at hand, to change it or to start its server again.
fn with_library<F: Future<Output = WebDriverResult<()>>>(library: TestLibrary, test: impl FnOnce(WebDriver, TestLibrary, TestServer) -> F) {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = library.serve(&[]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let result = test(browser.clone(), library, server).await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

/// The fragment of the page's address.
async fn fragment(browser: &WebDriver) -> WebDriverResult<String> {
    Ok(browser.current_url().await?.fragment().unwrap_or_default().to_owned())
}

/// Goes to another language by the list in the head of the page: folded on a phone, open where there is room.
async fn switch_language(browser: &WebDriver, lang: &str) -> WebDriverResult<()> {
    let summary = browser.find(By::Css("nav.languages summary")).await?;
    let link = browser.find(By::Css(format!("nav.languages a[hreflang='{lang}']"))).await?;
    if summary.is_displayed().await? {
        summary.click().await?;
        return link.click().await;
    }
    // WebDriver takes what style shows of a folded element for hidden, so it does not click; who tabs there gets it.
    link.focus().await?;
    browser.action_chain().send_keys(Key::Enter).perform().await
}

#[test]
fn an_officer_searches_opens_a_hit_switches_language_and_downloads() {
    in_browser(true, |browser, server, downloads| async move {
        browser.goto(&server.address).await?;
        browser.goto(format!("{}/sr-Latn/", server.address)).await?;
        browser.find(By::Name("q")).await?.send_keys("lanac cuvanja dokaza" + Key::Enter).await?;
        browser.query(By::Css(".hits mark")).first().await?;
        let hit = browser.query(By::Css(".hits h2 a[href*='#chain-of-custody']")).first().await?;
        hit.click().await?;
        browser.query(By::Css("article h3#chain-of-custody")).first().await?;
        assert_eq!(fragment(&browser).await?, "chain-of-custody");
        assert_eq!(browser.find(By::Tag("html")).await?.attr("lang").await?.as_deref(), Some("sr-Latn"));

        // The switch in the header stays at the section.
        browser.query(By::Css("nav.languages a[hreflang='mk'][href$='#chain-of-custody']")).first().await?;
        switch_language(&browser, "mk").await?;
        browser.query(By::Css("html[lang='mk'] article h3#chain-of-custody")).first().await?;
        assert_eq!(fragment(&browser).await?, "chain-of-custody");

        browser.execute("scrollTo(0, 0)", vec![]).await?;
        browser.find(By::Css(".download a")).await?.click().await?;
        let pdf = wait_for_download(&downloads).await;
        assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"), "{}", pdf.display());
        // A strict policy that the page itself breaks would show here.
        let styled = browser.execute("return getComputedStyle(document.querySelector('header.site')).display", vec![]).await?;
        assert_eq!(styled.json().as_str(), Some("flex"));
        Ok(())
    });
}

#[test]
fn the_same_way_works_without_javascript() {
    in_browser(false, |browser, server, _| async move {
        browser.goto(format!("{}/mk/", server.address)).await?;
        browser.find(By::Name("q")).await?.send_keys("синџир на чување").await?;
        browser.find(By::Css("form.search button")).await?.click().await?;
        browser.query(By::Css(".hits h2 a")).first().await?.click().await?;
        let here = browser.current_url().await?;
        let section = here.fragment().unwrap_or_default().to_owned();
        assert!(here.path().ends_with("/mk/documents/house-search") && !section.is_empty(), "{here}");
        // Each section carries links to itself in the other languages.
        let tools = browser.query(By::Css(format!(".head:has(#{section}) details.tools"))).first().await?;
        let summary = tools.find(By::Tag("summary")).await?;
        summary.scroll_into_view().await?;
        summary.click().await?;
        tools.find(By::Css("a[hreflang='sq']")).await?.click().await?;
        browser.query(By::Css("html[lang='sq']")).first().await?;
        assert_eq!(fragment(&browser).await?, section);
        Ok(())
    });
}

#[test]
fn a_phone_shows_no_sideways_scrolling_and_the_keyboard_reaches_everything() {
    in_browser(true, |browser, server, _| async move {
        browser.set_window_rect(0, 0, 500, 900).await?;
        for path in ["/sr/", "/sq/search?q=armë", "/mk/documents/house-search", "/en/nowhere"] {
            browser.goto(format!("{}{path}", server.address)).await?;
            let wide =
                browser.execute("return document.documentElement.scrollWidth - document.documentElement.clientWidth", vec![]).await?;
            assert_eq!(wide.json().as_i64(), Some(0), "{path} scrolls sideways");
            browser.execute("document.activeElement.blur()", vec![]).await?;
            browser.action_chain().send_keys(Key::Tab).perform().await?;
            let first = browser.active_element().await?;
            assert_eq!(first.attr("class").await?.as_deref(), Some("skip"), "{path}: the first stop leads to the text");
        }
        Ok(())
    });
}

#[test]
fn a_watched_page_refreshes_itself_and_shows_faults() {
    let Some(driver) = Driver::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let library = TestLibrary::new();
    assert!(library.run_with(&["user", "add", "ana", "--role", "translator:sq"], translate::PASSWORD).status.success());
    let server = library.serve(&["--watch"]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let browser = driver.browser(folder.path(), true).await;
        let tested = async {
            // A line of a file may be nobody's business but the authors'.
            translate::sign_in(&browser, &server.address, "ana", "/sign-in?next=%2Fen%2Fdocuments%2Fguide").await?;
            browser.query(By::Css("h2#purpose")).with_text("1 Purpose").first().await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            library.replace("locales/en/guide.ftl", "= Purpose", "= The aim");
            shows(&browser, "h2#purpose", "1 The aim").await;
            library.replace("locales/en/guide.ftl", "Do not touch", "{ $nobody } must not touch");
            shows(&browser, ".watch-error", "locales/en/guide.ftl:8:").await;
            shows(&browser, "h2#purpose", "1 The aim").await;
            WebDriverResult::Ok(())
        };
        let result = tested.await;
        browser.quit().await.unwrap();
        result.unwrap();
    });
}

/// Waits until an element holds a text. A page that refreshes itself may take an element away while it is read.
async fn shows(browser: &WebDriver, element: &str, text: &str) {
    for _ in 0..100 {
        if let Ok(found) = browser.find(By::Css(element)).await
            && found.text().await.is_ok_and(|shown| shown.contains(text))
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("{element} does not show {text:?}");
}

async fn wait_for_download(folder: &std::path::Path) -> std::path::PathBuf {
    for _ in 0..100 {
        let files =
            std::fs::read_dir(folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>()).unwrap_or_default();
        if let Some(pdf) = files.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "pdf")) {
            return pdf;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing was downloaded to {}", folder.display());
}
