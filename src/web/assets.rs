//! Style sheet, scripts and fonts, inside the program, at addresses that change with their content.

use std::sync::LazyLock;

use rust_embed::RustEmbed;

use crate::source::Fingerprint;

#[derive(RustEmbed)]
#[folder = "assets/web"]
struct WebFiles;

/// A file for browsers.
pub struct Asset {
    /// The name in its address, with the fingerprint of its content: `style.0123456789abcdef.css`.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

static ASSETS: LazyLock<Vec<(String, Asset)>> = LazyLock::new(|| {
    let read = |file: &str| Some(WebFiles::get(file)?.data.into_owned());
    let (styles, others): (Vec<_>, Vec<_>) = WebFiles::iter().partition(|file| file.ends_with(".css"));
    let mut assets: Vec<(String, Asset)> = others.iter().filter_map(|file| named(file, read(file)?)).collect();
    // A style sheet names fonts: when one of them changes, so does its own address.
    for file in styles {
        let named = read(&file).and_then(|bytes| named(&file, with_addresses(&bytes, &assets)));
        assets.extend(named);
    }
    assets
});

fn named(file: &str, bytes: Vec<u8>) -> Option<(String, Asset)> {
    let (stem, extension) = file.rsplit_once('.')?;
    let mime = match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
    let name = format!("{stem}.{}.{extension}", Fingerprint::of(&bytes).short());
    Some((file.to_owned(), Asset { name, mime, bytes }))
}

/// A style sheet in which files stand with their addresses.
fn with_addresses(bytes: &[u8], assets: &[(String, Asset)]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let put =
        |text: String, (file, asset): &(String, Asset)| text.replace(&format!("url({file})"), &format!("url(/assets/{})", asset.name));
    assets.iter().fold(text, put).into_bytes()
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    ASSETS.iter().map(|(_, asset)| asset)
}

/// An asset by the name in its address.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().map(|(_, asset)| asset).find(|asset| asset.name == name)
}

/// The address of an asset by the name of its file.
pub fn address(file: &str) -> String {
    let name = ASSETS.iter().find(|(original, _)| original == file).map_or(file, |(_, asset)| &asset.name);
    format!("/assets/{name}")
}
