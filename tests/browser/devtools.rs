//! What only Chromium's own protocol can do: colours that somebody has chosen, sheets of paper, narrow phones.

use std::sync::Arc;

use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::*;

#[derive(Debug)]
struct Execute(Value);

impl ExtensionCommand for Execute {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.0.clone())
    }

    fn method(&self) -> axum::http::Method {
        axum::http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}

async fn execute(browser: &WebDriver, command: &str, parameters: Value) -> WebDriverResult<()> {
    let command = Execute(json!({ "cmd": command, "params": parameters }));
    browser.handle().cmd(Command::ExtensionCommand(Box::new(command))).await.map(drop)
}

/// Shows pages as for somebody with a setting, such as `prefers-color-scheme` and `dark`; `medium` is `screen` or `print`.
pub async fn emulate(browser: &WebDriver, medium: &str, setting: &str, value: &str) -> WebDriverResult<()> {
    let media = json!({ "media": medium, "features": [{ "name": setting, "value": value }] });
    execute(browser, "Emulation.setEmulatedMedia", media).await
}

/// Makes the window as wide as some phone, in CSS pixels.
pub async fn narrow(browser: &WebDriver, width: u32) -> WebDriverResult<()> {
    screen(browser, width, 800).await
}

/// Makes the window as large as some screen, in CSS pixels.
pub async fn screen(browser: &WebDriver, width: u32, height: u32) -> WebDriverResult<()> {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    execute(browser, "Emulation.setDeviceMetricsOverride", metrics).await
}
