//! The `armarium` program.
use armarium::{source::*, typeset::*, locale::*};
fn main() {
    let root = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let tag = Tag::try_from(std::env::args().nth(2).unwrap()).unwrap();
    let (snapshot, f) = Snapshot::read(&root);
    armarium::diagnostic::emit(&root, &f).unwrap();
    let (library, f) = Library::read(&snapshot).unwrap();
    armarium::diagnostic::emit(&root, &f).unwrap();
    let d = &library.documents[0];
    let input = EditionInput { slug: d.slug.clone(), tag: tag.clone(), lang: tag.bare().into(), kind: d.kind.name().into(), title: d.title.clone(), date: d.date.clone(), version: d.version.clone(), marking: "public".into(), jurisdictions: d.jurisdictions.clone(), is_source: false, derived: false, unapproved: 900, untranslated: 0, stale: 0, messages: 800, places: Place::of(&library, &tag) };
    let ts = Typesetter::new(snapshot);
    let t = std::time::Instant::now();
    let (r, files) = typeset(&ts, &input, "Notes");
    println!("{:?} {files:?}", t.elapsed());
    match r { Ok(r) => { armarium::diagnostic::emit(&root, &r.warnings).unwrap(); std::fs::write("/tmp/out.pdf", &r.pdf).unwrap(); std::fs::write("/tmp/out.html", &r.body).unwrap(); std::fs::write("/tmp/out.json", serde_json::to_string_pretty(&r.sections).unwrap()).unwrap(); println!("{} pages", r.pages) }
      Err(f) => armarium::diagnostic::emit(&root, &f).unwrap() }
}
