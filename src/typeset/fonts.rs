//! The fonts of the program as Typst takes them.

use typst_kit::fonts::FontStore;

use crate::locale::glyphs;

/// All fonts, in the order of their file names.
pub fn store() -> FontStore {
    let mut store = FontStore::new();
    store.extend(glyphs::fonts().iter().map(|font| (font.clone(), font.info().clone())));
    store
}
