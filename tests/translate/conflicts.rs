//! Two people and one file, and files that change by themselves: neither text is lost.

use super::{GUIDE, library, send, signed_in};

const FIND: &str = "/translate/sq/guide?id=guide-find";

#[test]
fn two_people_who_save_one_message_both_keep_their_text() {
    let library = library();
    let server = library.serve(&[]);
    let (mut ana, mut bora) = (signed_in(&server, "ana"), signed_in(&server, "bora"));
    let (hers, his) = (ana.get(FIND), bora.get(FIND));
    assert_eq!(send(&mut ana, GUIDE, &hers, &["Kur Ana gjen diçka"], "submit", &[]).status, 303);
    let refused = send(&mut bora, GUIDE, &his, &["Kur Bora gjen diçka"], "submit", &[]);
    assert_eq!(refused.status, 409);
    // His text stands in the field, hers beside it, what both changed is marked.
    assert!(refused.text.contains(">Kur Bora gjen diçka</textarea>"), "{}", refused.text);
    assert!(refused.text.contains("class=\"difference conflict\"") && refused.text.contains("<ins>Ana"), "{}", refused.text);
    assert!(library.read("locales/sq/guide.ftl").contains("Kur Ana gjen diçka"));
    // Saving again, now that he has seen hers, is a decision; hers stays in the history.
    assert_eq!(send(&mut bora, GUIDE, &refused, &["Kur Ana dhe Bora gjejnë diçka"], "submit", &[]).status, 303);
    assert!(library.read("locales/sq/guide.ftl").contains("Kur Ana dhe Bora gjejnë diçka"));
    let page = bora.get(FIND);
    assert!(page.text.contains("Kur Ana gjen diçka"), "{}", page.text);
}

#[test]
fn the_same_text_is_no_conflict() {
    let library = library();
    let server = library.serve(&[]);
    let (mut ana, mut bora) = (signed_in(&server, "ana"), signed_in(&server, "bora"));
    let (hers, his) = (ana.get(FIND), bora.get(FIND));
    assert_eq!(send(&mut ana, GUIDE, &hers, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    assert_eq!(send(&mut bora, GUIDE, &his, &["Kur gjeni diçka"], "submit", &[]).status, 303);
}

#[test]
fn a_change_on_disk_is_a_conflict_too() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    library.replace("locales/sq/guide.ftl", "Kur gjendet diçka", "Kur dikush gjen diçka");
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("dikush gjen"), "{}", refused.text);
    assert!(library.read("locales/sq/guide.ftl").contains("Kur dikush gjen diçka"));
    // Another message of the same file may change meanwhile.
    let page = ana.get(FIND);
    library.replace("locales/sq/guide.ftl", "Qëllimi", "Synimi");
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    let file = library.read("locales/sq/guide.ftl");
    assert!(file.contains("Synimi") && file.contains("Kur gjeni diçka"), "{file}");
}

#[test]
fn a_source_that_changes_meanwhile_is_shown() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    library.replace("locales/en/guide.ftl", "When something is found", "When nothing is found");
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("<del>something</del><ins>nothing</ins>"), "{}", refused.text);
    assert_eq!(send(&mut ana, GUIDE, &refused, &["Kur nuk gjendet asgjë"], "submit", &[]).status, 303);
    // And a message that is gone from the source.
    let page = ana.get(FIND);
    library.replace("locales/en/guide.ftl", "guide-find = When nothing is found\n", "");
    assert_eq!(send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]).status, 409);
}

#[test]
fn files_that_are_gone_or_broken() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    // A file that git could not merge.
    let page = ana.get(FIND);
    let whole = library.read("locales/sq/guide.ftl");
    library.write("locales/sq/guide.ftl", &format!("<<<<<<< ours\n{whole}=======\n>>>>>>> theirs\n"));
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("Kur gjeni diçka"), "{}", refused.text);
    // A file that was removed: somebody wanted so, so the text is not put back without a look.
    std::fs::remove_file(library.path("locales/sq/guide.ftl")).unwrap();
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert_eq!(refused.status, 409);
    assert_eq!(send(&mut ana, GUIDE, &refused, &["Kur gjeni diçka"], "submit", &[]).status, 303);
    assert_eq!(library.read("locales/sq/guide.ftl"), "guide-find = Kur gjeni diçka\n");
    // A disk that does not take it: the record cannot be written where a folder stands.
    std::fs::remove_file(library.path("locales/sq/guide.review.toml")).unwrap();
    std::fs::create_dir(library.path("locales/sq/guide.review.toml")).unwrap();
    let page = ana.get(FIND);
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjejmë diçka"], "submit", &[]);
    assert!(refused.status == 409 && refused.text.contains("Kur gjejmë diçka"), "{}", refused.text);
    assert!(ana.get(FIND).text.contains("Kur gjejmë diçka"), "the draft is there");
}

#[test]
fn a_form_of_an_old_session_is_shown_again() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(FIND);
    ana.sign_in("ana", super::PASSWORD);
    let refused = send(&mut ana, GUIDE, &page, &["Kur gjeni diçka"], "submit", &[]);
    assert!(refused.status == 403 && refused.text.contains(">Kur gjeni diçka</textarea>"), "{}", refused.text);
    assert_eq!(send(&mut ana, GUIDE, &refused, &["Kur gjeni diçka"], "submit", &[]).status, 303);
}
