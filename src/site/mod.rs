//! Pages that need no server: what everybody may read of a release, in a folder that works from a stick and from any web server.

mod folder;
mod pages;
mod relative;

use std::io;
use std::path::Path;

pub use folder::Refused;

use crate::edition::packs::PackEntry;
use crate::edition::release::{EditionEntry, Release, View};
use crate::site::folder::Aside;
use crate::site::relative::Exported;
use crate::source::Tag;
use crate::web::assets;

/// What is exported.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The languages.
    pub languages: Vec<Tag>,
    /// Whether the PDFs come along.
    pub pdf: bool,
}

/// What was exported.
#[derive(Debug, Clone, Copy, Default)]
pub struct Made {
    /// Reading pages.
    pub pages: usize,
    /// PDFs.
    pub pdfs: usize,
    /// Bytes of all files.
    pub bytes: u64,
}

/// Exports a release that was cut down to what everybody may read. It is written aside and takes its place when it is whole.
///
/// # Errors
/// The folder holds something else, a part of the release is missing, or the disk is full.
pub fn export(release: &Release, wanted: &Wanted, folder: &Path) -> Result<Made, Refused> {
    let aside = Aside::begin(folder)?;
    let made = write(release, wanted, &aside);
    match made {
        Ok(made) => {
            aside.finish()?;
            Ok(made)
        }
        Err(error) => {
            aside.abandon();
            Err(error.into())
        }
    }
}

fn write(release: &Release, wanted: &Wanted, aside: &Aside) -> io::Result<Made> {
    let (library, snapshot) = release.words()?;
    let words = crate::locale::Words::read(&library, &snapshot);
    let editions: Vec<&EditionEntry> = release.manifest.editions.iter().filter(|edition| wanted.languages.contains(&edition.tag)).collect();
    let exported = Exported::of(&editions, wanted);
    let mut made = Made::default();
    for asset in assets::all() {
        let is_style = asset.mime.starts_with("text/css");
        let bytes = if is_style { relative::style(&asset.bytes) } else { asset.bytes.clone() };
        made.bytes += aside.put(&format!("assets/{}", asset.name), &bytes)?;
    }
    for tag in &wanted.languages {
        let own: Vec<&EditionEntry> = editions.iter().copied().filter(|edition| edition.tag == *tag).collect();
        let site = pages::Site { release, wanted, words: &words, tag };
        let index = site.start(&own).map_err(io::Error::other)?;
        made.bytes += aside.put(&format!("{tag}/index.html"), exported.page(&index, &format!("/{tag}/")).as_bytes())?;
        let search = site.search(&own).map_err(io::Error::other)?;
        made.bytes += aside.put(&format!("{tag}/search.html"), exported.page(&search, &format!("/{tag}/search")).as_bytes())?;
        if let Some(pack) = release.manifest.packs.get(tag) {
            made.bytes += pieces(release, tag, pack, aside)?;
        }
        for edition in own {
            let html = String::from_utf8(release.view(edition, View::Page)?).map_err(io::Error::other)?;
            let address = crate::web::address::document(tag, &edition.slug);
            made.bytes += aside.put(&format!("{tag}/documents/{}.html", edition.slug), exported.page(&html, &address).as_bytes())?;
            made.pages += 1;
            if wanted.pdf {
                for (view, ending) in [(View::Pdf, "pdf"), (View::Cards, "cards.pdf")] {
                    if !edition.parts.contains_key(&view) || !view.door(&edition.door).is_open() {
                        continue;
                    }
                    made.bytes += aside.put(&format!("{tag}/documents/{}.{ending}", edition.slug), &release.view(edition, view)?)?;
                    made.pdfs += 1;
                }
            }
        }
    }
    if let Some(first) = wanted.languages.first() {
        made.bytes += aside.put("index.html", pages::to_first(first).as_bytes())?;
    }
    Ok(made)
}

/// The pack of a language as scripts: from a stick no page may read another file, but it may run one.
fn pieces(release: &Release, tag: &Tag, pack: &PackEntry, aside: &Aside) -> io::Result<u64> {
    let mut bytes = 0;
    let mut named = |part: &crate::edition::Part, is_text: bool| -> io::Result<String> {
        let name = part.fingerprint.short();
        let content = String::from_utf8(release.parts.read(part)?).map_err(io::Error::other)?;
        let content = if is_text { serde_json::to_string(&content)? } else { content };
        // In scripts of older browsers these two end a line.
        let content = content.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
        bytes += aside.put(&format!("packs/{name}.js"), format!("armariumPiece({name:?},{content});\n").as_bytes())?;
        Ok(name)
    };
    let words = named(&pack.words, false)?;
    let forms = pack.forms.iter().map(|part| named(part, true)).collect::<io::Result<Vec<_>>>()?;
    let sense = pack.sense.as_ref().map(|part| named(part, false)).transpose()?;
    let documents = pack.documents.iter().map(|piece| named(&piece.part, false)).collect::<io::Result<Vec<_>>>()?;
    let list = serde_json::json!({ "lang": tag, "words": words, "forms": forms, "sense": sense, "documents": documents });
    bytes += aside.put(&format!("packs/{tag}.js"), format!("armariumPack({list});\n").as_bytes())?;
    Ok(bytes)
}
