//! The fonts the program carries. No font of the system is used: every machine sets the same page.

use rust_embed::RustEmbed;
use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

#[derive(RustEmbed)]
#[folder = "assets/fonts"]
struct FontFiles;

/// All fonts, in the order of their file names.
pub fn store() -> FontStore {
    let mut names: Vec<_> = FontFiles::iter().collect();
    names.sort();
    let mut store = FontStore::new();
    for file in names.iter().filter(|name| name.ends_with(".ttf")).filter_map(|name| FontFiles::get(name)) {
        store.extend(Font::iter(Bytes::new(file.data)).map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
    }
    store
}
