//! Which characters can be printed: those that the fonts inside the program have.
//!
//! Known before anything is typeset, so that a text is judged where it is written: Typst would only say that some page cannot be
//! made. No font of the system is used; every machine sets the same page.

use std::sync::LazyLock;

use rust_embed::RustEmbed;
use typst::foundations::Bytes;
use typst::text::{Font, is_default_ignorable};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::locale::normal::normal;

#[derive(RustEmbed)]
#[folder = "assets/fonts"]
struct FontFiles;

/// All fonts of the program, in the order of their file names.
pub fn fonts() -> &'static [Font] {
    static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
        let mut names: Vec<_> = FontFiles::iter().collect();
        names.sort();
        let files = names.iter().filter(|name| name.ends_with(".ttf")).filter_map(|name| FontFiles::get(name));
        files.flat_map(|file| Font::iter(Bytes::new(file.data))).collect()
    });
    &FONTS
}

/// The first of [`each_unprintable`].
pub fn unprintable(text: &str) -> Option<(usize, &str)> {
    each_unprintable(text).next()
}

/// What cannot be printed of a text: characters, each with the marks that stand on it, and their offsets. The text is judged as it
/// is printed, in Unicode's form NFC.
pub fn each_unprintable(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let plain = |c: char| c.is_ascii_graphic() || c == ' ' || c == '\n' || (is_printable(c) && !is_combining_mark(c));
    let doubtful = if normal(text).chars().all(plain) { "" } else { text };
    clusters(doubtful).filter(|(_, cluster)| !is_printable_together(cluster))
}

/// A character as faults name it: `“→” (U+2192)`, without the sign where nobody would see it.
pub fn named(character: &str) -> String {
    let codes: Vec<String> = character.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let odd = |c: char| c.is_control() || c.is_whitespace() || is_default_ignorable(c) || is_nobodys(c);
    if character.chars().all(odd) { codes.join(" ") } else { format!("“{character}” ({})", codes.join(" ")) }
}

/// Whether a character alone can be printed.
fn is_printable(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        // A file may begin with it; a PDF may not hold it.
        '\u{feff}' => false,
        c if c.is_control() || is_nobodys(c) => false,
        // The typesetter leaves out what has no width; other checks name it.
        c => is_default_ignorable(c) || has(c),
    }
}

/// Private characters, which mean something else on every machine, and numbers that are no characters.
fn is_nobodys(c: char) -> bool {
    let code = u32::from(c);
    let private = matches!(code, 0xe000..=0xf8ff | 0xf0000..);
    private || matches!(code, 0xfdd0..=0xfdef) || code & 0xfffe == 0xfffe
}

/// Whether a letter and its marks can be printed: all of them are in one font.
fn is_printable_together(cluster: &str) -> bool {
    let printed: Vec<char> = cluster.nfc().filter(|c| !is_default_ignorable(*c) || *c == '\u{feff}').collect();
    match printed[..] {
        [] => true,
        [only] => is_printable(only),
        _ => {
            let fits = |font: &&Font| printed.iter().all(|&c| font.info().coverage.contains(c.into()));
            printed.iter().all(|&c| is_printable(c)) && fonts().iter().any(|font| fits(&font))
        }
    }
}

/// The characters of a text, each with the marks that stand on it, and where it begins.
fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = text.char_indices().filter(|(start, c)| *start == 0 || !is_combining_mark(*c)).map(|(start, _)| start);
    let mut starts = starts.peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        Some((start, &text[start..starts.peek().copied().unwrap_or(text.len())]))
    })
}

/// Characters per word of [`COVERED`].
const BITS: usize = 64;

/// A bit for every character that a font has. The runs that fonts keep are read from their start for each question.
static COVERED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut covered = Vec::new();
    for code in fonts().iter().flat_map(|font| font.info().coverage.iter()).map(|code| code as usize) {
        if covered.len() <= code / BITS {
            covered.resize(code / BITS + 1, 0);
        }
        covered[code / BITS] |= 1 << (code % BITS);
    }
    covered
});

/// Whether a font has a character.
fn has(c: char) -> bool {
    let code = u32::from(c) as usize;
    COVERED.get(code / BITS).is_some_and(|bits| bits >> (code % BITS) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_letters_of_the_languages_can_be_printed() {
        for text in [
            "Ndalo → largohu ← ↑ ↓ ↔ ⇒ − ≥ ≤ ≈ ≠ × ÷ ± ∞ √ ∑ ∆",
            "☎ ✉ ☐ ☑ ☒ ★ ☆ ① ⑫ Ⓐ ❶ ✓ ✔ ✗ ✘ ⚠ ● ○ ■ □ ▪ ▲ ▼ ◆ ◇ ▶ ► ➜ ⬛ ⌘ ⚖ ☎\u{fe0f}",
            "ëËçÇ ѓќѕљњџ ђћ ЀЍ ѐѝ čćđšž № € § ° ′ ″ • ½ ⅓ ² ³ ₂ ‰ … „“ ”«» – — ℃ ™",
            "e\u{308} C\u{308} А\u{301}\u{ad}\u{a0}\u{2003}\u{202f}",
        ] {
            assert_eq!(unprintable(text), None, "{text}");
        }
    }

    #[test]
    fn what_no_font_has_is_named_with_its_place() {
        for (text, sign) in [
            ("a 😀", "😀"),
            ("漢字", "漢"),
            ("سلاح", "س"),
            ("נשק", "נ"),
            ("x\u{2800}", "\u{2800}"),
            ("\u{e000}", "\u{e000}"),
            ("\u{fdd0}", "\u{fdd0}"),
            ("\u{ffff}", "\u{ffff}"),
            ("a\u{0}", "\u{0}"),
            ("a\u{7f}", "\u{7f}"),
            ("a\u{feff}", "\u{feff}"),
            // Unicode writes this angle bracket as another one, which is missing.
            ("\u{2329}", "\u{2329}"),
            ("→\u{308}", "→\u{308}"),
        ] {
            assert_eq!(unprintable(text), Some((text.find(sign).unwrap(), &text[text.find(sign).unwrap()..][..sign.len()])), "{text:?}");
        }
        assert_eq!([named("→"), named("\u{0}"), named("C\u{308}")], ["“→” (U+2192)", "U+0000", "“C\u{308}” (U+0043 U+0308)"]);
    }
}
