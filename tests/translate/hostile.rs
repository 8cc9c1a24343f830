//! What must not happen, whatever is sent: nothing is executed, nothing reaches a page unescaped, nothing else changes.

use super::{GUIDE, form, library, send, signed_in};

const RULE: &str = "/translate/sq/guide?id=guide-rule";

#[test]
fn code_is_text() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let hostile = "#read(\"/etc/passwd\") $x$ \\ @guide `raw` </textarea><script>alert(1)</script>.";
    let page = ana.get(RULE);
    let answer = send(&mut ana, GUIDE, &page, &[hostile], "save", &[]);
    // `<script>` is no markup of messages: an error, and the text is shown as text.
    assert_eq!(answer.status, 409);
    assert!(!answer.text.contains("<script>alert"), "{}", answer.text);
    assert!(answer.text.contains("#read("), "{}", answer.text);
    let code = "#read(\"/etc/passwd\") $x$ \\ @guide `raw`.";
    let page = ana.get(RULE);
    assert_eq!(send(&mut ana, GUIDE, &page, &[code], "save", &[("warnings", "seen")]).status, 303);
    let section = ana.get("/translate/sq/guide/section?id=guide-rule").text;
    assert!(section.contains("#read(") && !section.contains("root:"), "{section}");
    assert!(library.build().is_ok());
}

#[test]
fn a_shape_cannot_write_other_messages() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let before = library.read("locales/sq/guide.ftl");
    let page = ana.get(RULE);
    for shape in [
        "{\"id\":\"guide-rule\",\"value\":[{\"Choice\":{\"selector\":\"$x -> *[other] a }\\nevil = b {$y\",\"variants\":[{\"key\":\"other\",\"default\":true,\"text\":[]}]}}],\"attributes\":[]}",
        "{\"id\":\"guide-rule\",\"value\":[],\"attributes\":[[\"x = 1\\nevil\",[]]]}",
        "{\"id\":\"x = 1\\nevil\",\"value\":[],\"attributes\":[]}",
        "[[[[",
        &("[".repeat(100_000)),
    ] {
        let mut fields = form(&page);
        fields.iter_mut().find(|(name, _)| name == "shape").unwrap().1 = shape.to_owned();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain([("t", "Tekst."), ("t", "Tekst."), ("action", "save"), ("warnings", "seen")])
            .collect();
        let answer = ana.post(GUIDE, &fields);
        assert!([303, 400, 409].contains(&answer.status), "{}", answer.status);
        assert!(!library.read("locales/sq/guide.ftl").contains("evil"), "{shape}");
    }
    // As Fluent, too: one message, and this one.
    let page = ana.get(RULE);
    for fluent in ["guide-rule = A\nevil = b", "evil = b", "guide-rule = { $x", "# c\nguide-rule = A", "guide-rule-x = A", ""] {
        let answer = send(&mut ana, GUIDE, &page, &[], "save", &[("fluent", fluent), ("warnings", "seen")]);
        assert_eq!(answer.status, 409, "{fluent}");
    }
    let others = |text: &str| text.split("guide-rule = ").next().unwrap().to_owned();
    assert_eq!(others(&library.read("locales/sq/guide.ftl")), others(&before));
}

#[test]
fn signs_that_nobody_sees_are_errors() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(RULE);
    for text in ["Mos e prekni\u{202e} sendin.", "Mos e prekni\u{0} sendin.", "Mos e prekni\u{2063} sendin.", "Mos\u{7} e prekni sendin."] {
        let answer = send(&mut ana, GUIDE, &page, &[text], "submit", &[]);
        assert_eq!(answer.status, 409, "{text:?}");
    }
}

#[test]
fn too_much_is_refused_with_a_reason() {
    let library = library();
    let server = library.serve(&[]);
    let mut ana = signed_in(&server, "ana");
    let page = ana.get(RULE);
    let long = "a".repeat(40_000);
    let answer = send(&mut ana, GUIDE, &page, &[&long], "save", &[]);
    assert!(answer.status == 409 && answer.text.contains(&long[..1000]), "the text is not lost");
    assert_eq!(send(&mut ana, GUIDE, &page, &["a".repeat(1 << 20).as_str()], "save", &[]).status, 413);
    let deep = "{".repeat(5_000);
    assert!([303, 409].contains(&send(&mut ana, GUIDE, &page, &[&deep], "save", &[("warnings", "seen")]).status));
    assert_eq!(ana.get("/translate").status, 200);
    let many: Vec<(&str, &str)> = std::iter::repeat_n(("t", "x"), 20_000).collect();
    assert!(ana.post(GUIDE, &many).status < 500);
    for query in ["%ff", &"a".repeat(5_000), "%22", "\"\"\"", "%00"] {
        assert!(ana.get(&format!("/translate/sq?q={}", query.replace('"', "%22"))).status < 500, "{query}");
    }
}
