//! Forms: filled in on a page with and without scripts, and in a PDF, they give the same file.

use std::process::Command;

use armarium::diagnostic::Code;
use armarium::edition::View;
use armarium::form;
use armarium::source::Tag;
use lopdf::{Document, Object, text_string};
use thirtyfour::prelude::*;

use crate::browser::in_browser;
use crate::support::TestLibrary;
use crate::support::client::Client;

/// A form with a field of each kind.
const FORM: &str = "#import \"/manuals/lib/document.typ\": *\n#show: document\n\n= #t(\"slip-purpose\") <purpose>\n\
    #fields(field(\"case\", \"slip-case\"), field(\"seen\", \"slip-seen\", kind: \"date\"), field(\"hour\", \"slip-hour\", kind: \"time\"))\n\
    #fields(field(\"story\", \"slip-story\", kind: \"lines\", rows: 4))\n\
    #fields(field(\"urgent\", \"slip-urgent\", kind: \"check\"), field(\"channel\", \"slip-channel\", kind: \"choice\", options: (phone: \"slip-phone\", paper: \"slip-paper\")))\n\
    #field-rows(\"person\", 2, \"slip-person\", field(\"name\", \"slip-name\"), field(\"age\", \"slip-age\", kind: \"number\"))\n\
    #signatures(\"slip-name\")\n";
const EN: &str = "slip-title = A slip\nslip-purpose = What was seen\nslip-case = Case number\nslip-seen = Day\nslip-hour = Hour\n\
    slip-story = What happened\nslip-urgent = It is urgent\nslip-channel = Channel\nslip-phone = Telephone\nslip-paper = Paper\n\
    slip-person = Person\nslip-name = Name\nslip-age = Age\n";
const SQ: &str = "slip-title = Një fletë\nslip-purpose = Çfarë u pa\nslip-case = Numri i rastit\nslip-seen = Dita\nslip-hour = Ora\n\
    slip-story = Çfarë ndodhi\nslip-urgent = Është urgjente\nslip-channel = Kanali\nslip-phone = Telefoni\nslip-paper = Letra\n\
    slip-person = Personi\nslip-name = Emri\nslip-age = Mosha\n";
const TOML: &str = "kind = \"form\"\ntitle = \"slip-title\"\ndate = 2026-11-26\nversion = \"1.0\"\nmarking = \"public\"\n";

/// What is given, and the file that comes of it in Albanian.
const GIVEN: [(&str, &str); 7] = [
    ("case", "KS-12/26"),
    ("seen", "2026-11-22"),
    ("hour", "09:30"),
    ("story", "U dëgjuan krisma.\nAskush nuk u lëndua „këtu“."),
    ("urgent", "yes"),
    ("channel", "phone"),
    ("person-2-age", "41"),
];
const FILE: &str = r#"{
  "form": "slip",
  "version": "1.0",
  "lang": "sq",
  "answers": {
    "case": "KS-12/26",
    "seen": "2026-11-22",
    "hour": "09:30",
    "story": "U dëgjuan krisma.\nAskush nuk u lëndua „këtu“.",
    "urgent": true,
    "channel": "phone",
    "person-2-age": 41
  }
}
"#;

fn library() -> TestLibrary {
    let library = TestLibrary::new();
    library.write("manuals/slip/document.toml", TOML).write("manuals/slip/main.typ", FORM);
    library.write("locales/en/slip.ftl", EN).write("locales/sq/slip.ftl", SQ);
    library
}

/// The PDF of the form.
fn pdf(library: &TestLibrary, tag: &str) -> Vec<u8> {
    let release = library.build().unwrap().release;
    let edition = release.edition("slip", &Tag::try_from(tag.to_owned()).unwrap()).unwrap();
    std::fs::read(release.path(edition, View::Pdf).unwrap()).unwrap()
}

/// A PDF as a reader's program saves it, with these fields filled in.
fn filled(pdf: &[u8], given: &[(&str, &str)]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    for object in document.objects.values_mut() {
        let Ok(field) = object.as_dict_mut() else { continue };
        let Some(name) = field.get(b"T").ok().and_then(|name| lopdf::decode_text_string(name).ok()) else { continue };
        let Some((_, value)) = given.iter().find(|(known, _)| *known == name) else { continue };
        let is_button = field.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Btn");
        field.set("V", if is_button { Object::Name(value.as_bytes().to_vec()) } else { text_string(value) });
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn the_same_answers_give_the_same_file_from_a_page_without_scripts_and_from_a_pdf() {
    let library = library();
    let pdf = pdf(&library, "sq");
    assert_eq!(form::read(&filled(&pdf, &GIVEN)).unwrap().to_json(), FILE);
    library.write_bytes("filled.pdf", &filled(&pdf, &GIVEN));
    let read = library.run(&["forms", "read", library.path("filled.pdf").to_str().unwrap()]);
    assert_eq!((String::from_utf8(read.stdout).unwrap().as_str(), read.status.code()), (FILE, Some(0)));

    let server = library.serve(&[]);
    let answer = Client::new(&server).post("/sq/documents/slip/answers", &GIVEN);
    assert_eq!((answer.status, answer.text.as_str()), (200, FILE));
    assert!(answer.header("content-disposition").unwrap().contains("slip-sq.json"));
    // Windows ends lines in its own way, and nobody types empty answers.
    let typed = [("story", "a\r\nb"), ("case", "  "), ("person-1-age", "")];
    let answer = Client::new(&server).post("/sq/documents/slip/answers", &typed);
    assert!(answer.text.contains("\"answers\": {\n    \"story\": \"a\\nb\"\n  }"), "{}", answer.text);
}

#[test]
fn names_of_fields_are_the_same_in_every_language_and_what_they_ask_is_not() {
    let library = library();
    let fields = |tag: &str| {
        library.write_bytes("form.pdf", &pdf(&library, tag));
        let out = Command::new("qpdf").args(["--json", "--json-key=acroform"]).arg(library.path("form.pdf")).output().ok()?;
        let json: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
        let fields = json["acroform"]["fields"].as_array().unwrap().clone();
        let texts = |key: &str| fields.iter().map(|field| field[key].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>();
        Some((texts("fullname"), texts("alternativename")))
    };
    let (Some((en, asked)), Some((sq, other))) = (fields("en"), fields("sq")) else {
        assert!(std::env::var_os("CI").is_none(), "qpdf is missing");
        return;
    };
    assert_eq!(en, sq);
    for name in ["case", "seen", "hour", "story", "urgent", "channel", "person-1-name", "person-1-age", "person-2-name", "person-2-age"] {
        assert!(en.iter().any(|known| known == name), "{name}: {en:?}");
    }
    assert!(asked.contains(&"What happened".to_owned()) && other.contains(&"Çfarë ndodhi".to_owned()), "{asked:?} {other:?}");
    assert!(asked.contains(&"Age 2".to_owned()), "who cannot see the row hears its number: {asked:?}");
    let checked = Command::new("qpdf").arg("--check").arg(library.path("form.pdf")).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn what_is_no_answer_is_refused_in_the_language_of_the_page_and_never_shown_again() {
    let library = library();
    library.build().unwrap();
    let server = library.serve(&[]);
    for (name, value, says) in [
        ("person-1-age", "<b>a</b>", "nuk është numër i plotë"),
        ("seen", "yesterday", "nuk është datë"),
        ("hour", "25:00", "nuk është orë"),
        ("channel", "pigeon", "Formulari ka ndryshuar"),
        ("nothing", "<script>", "Formulari ka ndryshuar"),
    ] {
        let answer = Client::new(&server).post("/sq/documents/slip/answers", &[(name, value)]);
        assert_eq!(answer.status, 422, "{name}");
        assert!(answer.text.contains(says) && !answer.text.contains(value), "{name}: {}", answer.text);
    }
    let long = "x".repeat(201);
    let answer = Client::new(&server).post("/en/documents/slip/answers", &[("case", &long)]);
    assert!(answer.status == 422 && answer.text.contains("more than 200 characters"), "{}", answer.text);
    let huge = "x".repeat(300 << 10);
    assert_eq!(Client::new(&server).post("/en/documents/slip/answers", &[("story", &huge)]).status, 413);
    for path in ["/en/documents/guide/answers", "/en/documents/nothing/answers"] {
        assert_eq!(Client::new(&server).post(path, &[("case", "1")]).status, 404, "{path}");
    }
}

#[test]
fn a_pdf_that_is_no_form_is_refused_with_the_reason() {
    let library = library();
    let form = pdf(&library, "en");
    let release = library.build().unwrap().release;
    let edition = release.edition("guide", &Tag::try_from("en".to_owned()).unwrap()).unwrap();
    let guide = std::fs::read(release.path(edition, View::Pdf).unwrap()).unwrap();
    for (bytes, says) in [
        (b"no pdf at all".to_vec(), "cannot be read as a PDF"),
        (form[..form.len() / 2].to_vec(), "cannot be read as a PDF"),
        (Vec::new(), "cannot be read as a PDF"),
        (guide, "no form of this program"),
        (filled(&form, &[("seen", "soon"), ("person-1-age", "-3")]), "`seen` is no day"),
        (filled(&form, &[("channel", "pigeon")]), "none of its options"),
    ] {
        library.write_bytes("some.pdf", &bytes);
        let read = library.run(&["forms", "read", library.path("some.pdf").to_str().unwrap()]);
        let (out, error) = (String::from_utf8_lossy(&read.stdout).into_owned(), String::from_utf8_lossy(&read.stderr).into_owned());
        assert!(read.status.code() == Some(1) && error.contains(says) && out.is_empty(), "{says}: {error}{out}");
    }
}

#[test]
fn fields_that_cannot_be_are_faults_where_they_stand() {
    for (from, to, says) in [
        ("field(\"seen\"", "field(\"case\"", "the field `case` stands twice"),
        ("field(\"seen\"", "field(\"Seen at\"", "cannot name a field"),
        ("kind: \"time\"", "kind: \"hour\"", "cannot be of the kind `hour`"),
        ("kind: \"check\"", "kind: \"choice\"", "has options"),
    ] {
        let library = library();
        library.replace("manuals/slip/main.typ", from, to);
        let faults = library.build().unwrap_err();
        let fault = faults.iter().find(|fault| fault.code == Code::Field).unwrap_or_else(|| panic!("{says}: {faults:?}"));
        assert!(fault.message.contains(says) && fault.file == "manuals/slip/main.typ", "{fault:?}");
        assert!(fault.line >= 5, "{fault:?}");
    }
    let library = TestLibrary::new();
    library.write("manuals/guide/main.typ", &(library.read("manuals/guide/main.typ") + "#field(\"case\", \"guide-rule\")\n"));
    assert!(library.build().unwrap_err().iter().any(|fault| fault.code == Code::Field && fault.message.contains("kind `form`")));
}

#[test]
fn a_form_filled_in_in_a_browser_gives_the_file_that_its_pdf_gives() {
    const CATCH: &str = "URL.createObjectURL = file => { file.text().then(text => { window.saved = text; }); return '#'; };";
    in_browser(true, |browser, server, _| async move {
        for lang in ["sq", "mk"] {
            let page = format!("{}/{lang}/documents/cross-border-request", server.address);
            browser.goto(&page).await?;
            browser.execute(CATCH, vec![]).await?;
            for (field, value) in [("case-number", "KS-7/26"), ("facts-known", "Një\ndy „tri“"), ("question-2-text", "Кој?")] {
                let field = browser.find(By::Css(format!("[name='{field}']"))).await?;
                field.send_keys(value).await?;
            }
            browser.execute("document.querySelector('[name=answer-by]').value = '2026-12-01'", vec![]).await?;
            browser.find(By::Css("[name=photographs]")).await?.click().await?;
            browser.find(By::Css("select[name=urgency] option[value=urgent]")).await?.click().await?;
            browser.find(By::Css("form.answers button[type=submit]")).await?.click().await?;
            let saved = browser.execute_async("const done = arguments[0]; setTimeout(() => done(window.saved || ''), 300)", vec![]).await?;
            let saved = saved.json().as_str().unwrap_or_default().to_owned();
            let pdf = Client::new(&server).get(&format!("/{lang}/documents/cross-border-request.pdf")).bytes;
            let given = [
                ("case-number", "KS-7/26"),
                ("facts-known", "Një\ndy „tri“"),
                ("question-2-text", "Кој?"),
                ("answer-by", "1.12.2026"),
                ("photographs", "yes"),
                ("urgency", "urgent"),
            ];
            assert_eq!(saved, form::read(&filled(&pdf, &given)).unwrap().to_json(), "{lang}");
            // Every field says what it asks.
            let silent = "return [...document.querySelectorAll('form.answers :is(input, select, textarea)')].filter(one => !one.labels.length).length";
            assert_eq!(browser.execute(silent, vec![]).await?.json().as_i64(), Some(0), "{lang}");
        }
        Ok(())
    });
}
