//! Style sheet and script, inside the program, at addresses that change with their content.

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
    let asset = |file: &str| {
        let bytes = WebFiles::get(file)?.data.into_owned();
        let (stem, extension) = file.rsplit_once('.')?;
        let mime = match extension {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        let name = format!("{stem}.{}.{extension}", Fingerprint::of(&bytes).short());
        Some((file.to_owned(), Asset { name, mime, bytes }))
    };
    WebFiles::iter().filter_map(|file| asset(&file)).collect()
});

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
