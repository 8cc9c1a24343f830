//! One small example of every fault of a message, and of what looks like one and is right.

use proptest::prelude::*;

use armarium::diagnostic::{Code, Diagnostic, Severity};
use armarium::locale::check;
use armarium::source::{Library, Snapshot};

use crate::support::TestLibrary;

/// What `check` finds in one file of a translation. Both texts are written with `m` for the message's id.
fn findings(tag: &str, english: &str, translation: &str) -> Vec<Diagnostic> {
    let library = TestLibrary::new();
    library.write("manuals/library.toml", &format!("source = \"en\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"{tag}\"\n"));
    library.document("case", "public");
    library.write("locales/en/case.ftl", english).write(&format!("locales/{tag}/case.ftl"), translation);
    library.write("locales/en/terms.ftl", "-weapon = weapon\n-sync = Sync\n-chain = chain of custody\n");
    let terms = match tag {
        "sq" => "-weapon = armë\n-sync = Sync\n-chain = zinxhiri i ruajtjes\n",
        "mk" => "-weapon = оружје\n-sync = Sync\n-chain = ланец на чување\n",
        _ => "-weapon = { $case ->\n   *[nom] оружје\n    [gen] оружја\n }\n-sync = Sync\n-chain = ланац чувања доказа\n",
    };
    library.write(&format!("locales/{tag}/terms.ftl"), terms);
    let snapshot = Snapshot::read(library.root()).0;
    let faults = check::check(&Library::read(&snapshot).unwrap().0, &snapshot, &armarium::source::Results::default());
    faults.into_iter().filter(|fault| fault.file == format!("locales/{tag}/case.ftl")).collect()
}

fn codes(tag: &str, english: &str, translation: &str) -> Vec<(Severity, Code)> {
    findings(tag, english, translation).iter().map(|fault| (fault.severity, fault.code)).collect()
}

#[test]
fn each_fault_has_its_code() {
    use Code::*;
    use Severity::{Error, Note, Warning};
    let long_sq =
        "Zyrtari e mban armen larg nga njerezit dhe pret specialistet, pastaj shkruan raportin per prokurorin e shtetit dhe per gjykatesin";
    let long_mk = "Службеникот го држи предметот подалеку од децата и чека специјалист кој треба да дојде";
    for (severity, code, tag, english, translation) in [
        (Error, DuplicateAttribute, "sq", "m = One\n    .a = x\n", "m = Një\n    .a = x\n    .a = y\n"),
        (Error, AttributeExtra, "sq", "m = Read the file\n", "m = Lexoni\n    .pdf = skedarin\n"),
        (Error, TermMissing, "sq", "m = One\n-own = { m }\n", "m = Një\n"),
        (Error, VariableMissing, "sq", "m = Wait { $n } hours\n", "m = Pritni pak\n"),
        (
            Warning,
            VariableMissingInVariant,
            "sr",
            "m = { $n ->\n    [one] one day\n   *[other] { $n } days\n }\n",
            "m = { $n ->\n    [one] један дан\n    [few] { $n } дана\n   *[other] { $n } дана\n }\n",
        ),
        (Warning, TermExtra, "sr", "m = Wait here\n", "m = Чекајте { -sync }\n"),
        (Warning, TermVariantUnknown, "sr", "m = No { -weapon }\n", "m = Без { -weapon(case: \"dat\") }\n"),
        (Warning, TermNotUsed, "mk", "m = Keep the chain of custody.\n", "m = Запишете сѐ веднаш.\n"),
        (
            Error,
            PluralCategoryMissing,
            "sr",
            "m = { $n ->\n    [one] x { $n }\n   *[other] y { $n }\n }\n",
            "m = { $n ->\n    [one] а { $n }\n   *[other] б { $n }\n }\n",
        ),
        (Warning, SelectorDropped, "mk", "m = { $n ->\n    [one] x { $n }\n   *[other] y { $n }\n }\n", "m = ж { $n }\n"),
        (Error, Markup, "sq", "m = See <a data-l10n-name=\"law\">the law</a>\n", "m = Shih ligjin\n"),
        (Warning, Markup, "sq", "m = <strong>Stop</strong> here\n", "m = Ndaluni tani\n"),
        (Error, MixedScriptWord, "sq", "m = Stop now\n", "m = Ndаluni tani\n"),
        (Error, WrongScript, "sq", "m = Stop now\n", "m = Ndaluni сада\n"),
        (Error, WrongScript, "mk", "m = Stop now\n", "m = Zastanete sega\n"),
        (Error, WrongScript, "sr", "m = Write the report\n", "m = Напишите izveštaj одмах\n"),
        (Error, LetterNotInAlphabet, "mk", "m = Stop now\n", "m = Застанете сейчас\n"),
        (Warning, LetterNotInAlphabet, "sq", "m = Stop now\n", "m = Ndaluni tanì\n"),
        (Note, SoftHyphen, "sq", "m = Stop now\n", "m = Nda\u{ad}luni tani\n"),
        (Warning, InvisibleCharacter, "sq", "m = Stop now\n", "m = Ndaluni\u{200b} tani\n"),
        (Warning, NotNfc, "sq", "m = Stop now\n", "m = Ndaluni te\u{308} tani\n"),
        (Warning, Whitespace, "sq", "m = Stop, now\n", "m = Ndaluni , tani\n"),
        (Warning, Untranslated, "sq", "m = Stop at the door\n", "m = Stop at the door\n"),
        (Warning, EnglishFragment, "mk", "m = Stop at the door and wait\n", "m = Застанете at the door и чекајте\n"),
        (
            Warning,
            WrongLanguage,
            "sr",
            "m = The officer keeps the item away from people and waits for a specialist who must come.\n",
            &format!("m = {long_mk}.\n"),
        ),
        (
            Warning,
            DiacriticsMissing,
            "sq",
            "m = The officer keeps the weapon away from people and waits for the specialists, then writes the report for the prosecutor and the judge\n",
            &format!("m = {long_sq}\n"),
        ),
        (Warning, NumberDiffers, "sq", "m = Wait 24 hours\n", "m = Pritni 48 orë\n"),
        (Warning, NumberDiffers, "sq", "m = Wait 1,500 days\n", "m = Pritni 15,00 orë 3\n"),
        (Warning, UrlDiffers, "sq", "m = See https://example.org/a\n", "m = Shih https://example.org/b\n"),
        (Warning, EndPunctuation, "sq", "m = What did you find?\n", "m = Çfarë gjetët.\n"),
        (Warning, Quotes, "sq", "m = Write “found” here\n", "m = Shkruani \"gjetur\" këtu\n"),
        (Warning, Quotes, "mk", "m = Write “found” here\n", "m = Напишете „најдено тука\n"),
        (Warning, Length, "sq", "m = Stop\n", &format!("m = {}\n", "Ndaluni këtu ".repeat(6).trim())),
        (Warning, Empty, "sq", "m = Stop\n", "m = { \"\" }\n"),
        (Warning, Empty, "sq", "m = <strong>Stop</strong>\n", "m = \u{a0}<strong>\u{3164}</strong>\n"),
        (
            Warning,
            Empty,
            "sq",
            "m = { $n ->\n    [one] one\n   *[other] { $n }\n }\n",
            "m = { $n ->\n    [one] { \"\" }\n   *[other] { $n }\n }\n",
        ),
        (Error, GlyphMissing, "sq", "m = Stop\n", "m = Ndal 漢\n"),
        (Error, GlyphMissing, "sq", "m = Stop\n    .a = x\n", "m = Ndal\n    .a = { \"\\U01F44D\" }\n"),
        (Warning, CombiningMark, "sr", "m = Courts\n", "m = Судова\u{302}\n"),
        (Warning, LetterNotInAlphabet, "sq", "m = A book\n", "m = Një koǌ\n"),
        // A name is referred to, not written out, and no other one.
        (Warning, TermNotUsed, "mk", "m = Keep the { -chain }.\n", "m = Чувајте го ланецот на чување.\n"),
        (Warning, TermNotUsed, "sr", "m = { -weapon } here\n", "m = Оружје овде\n"),
        (Warning, TermNotUsed, "sq", "m = No { -weapon } and { -sync }\n", "m = Pa { -sync } këtu\n"),
        // A number chooses: by the source, by what is printed, by the language's own forms.
        (
            Error,
            PluralCategoryMissing,
            "sq",
            "m = { $n ->\n    [one] a rule\n   *[other] rules\n }\n",
            "m = { $n ->\n   *[other] rregulla\n }\n",
        ),
        (Error, PluralCategoryMissing, "mk", "m = { $n } rules\n", "m = { $n ->\n    [0] нема\n   *[other] { $n } правила\n }\n"),
        (
            Error,
            PluralCategoryMissing,
            "mk",
            "m = { $n ->\n    [1] one rule\n   *[other] { $n } rules\n }\n",
            "m = { $n ->\n    [1] едно правило\n   *[other] { $n } правила\n }\n",
        ),
        (
            Error,
            PluralCategoryUnknown,
            "sq",
            "m = { $n ->\n    [one] a rule\n   *[other] rules\n }\n",
            "m = { $n ->\n    [1] rregull\n   *[tjera] rregulla\n }\n",
        ),
        // A full stop is lost behind an address, a placeable, a tag, a bracket, a quote, a short word.
        (Warning, EndPunctuation, "sq", "m = Write to a@example.org.\n", "m = Shkruani te a@example.org\n"),
        (Warning, EndPunctuation, "sq", "m = See https://example.org/x.\n", "m = Shih https://example.org/x\n"),
        (Warning, EndPunctuation, "sq", "m = Give it to { $who }.\n", "m = Jepjani { $who }\n"),
        (Warning, EndPunctuation, "sr", "m = Read { -sync }.\n", "m = Прочитајте { -sync }\n"),
        (Warning, EndPunctuation, "sq", "m = See the <strong>law</strong>.\n", "m = Shih këtë <strong>ligj</strong>\n"),
        (Warning, EndPunctuation, "sq", "m = See <ref data-l10n-name=\"x\"/>.\n", "m = Shih <ref data-l10n-name=\"x\"/>\n"),
        (Warning, EndPunctuation, "sq", "m = Keep distance (50 m).\n", "m = Mbani distancë (50 m)\n"),
        (Warning, EndPunctuation, "mk", "m = They said “stop”.\n", "m = Рекоа „стоп“\n"),
        (Warning, EndPunctuation, "mk", "m = It is in force since 2021.\n", "m = Во сила е од 2021\n"),
        (Warning, EndPunctuation, "sq", "m = Stop at the door.\n", "m = Ndaluni te dera\n"),
    ] {
        assert_eq!(codes(tag, english, translation), [(severity, code)], "{tag}: {translation}");
    }
}

#[test]
fn what_only_looks_like_a_fault_is_none() {
    for (tag, english, translation) in [
        ("sr", "m = The Firefox page of SEESAC\n", "m = Firefox-ова страница SEESAC-а\n"),
        ("mk", "m = 5 km from Skopje, see example.org\n", "m = 5 km од Скопје, видете example.org\n"),
        ("sr", "m = caught in the act\n", "m = затечен in flagranti\n"),
        ("sq", "m = The mayor of Niš\n", "m = Kryetari i Nišit\n"),
        ("sq", "m = In 1,473 cases, 2.5 years\n", "m = Në 1 473 raste, 2,5 vjet\n"),
        ("sr", "m = The law of 2021\n", "m = Закон из 2021.\n"),
        ("sr", "m = since 22 November 2026\n", "m = од 22. 11. 2026.\n"),
        ("mk", "m = two officers\n", "m = 2 службеници\n"),
        ("mk", "m = Wait here!\n", "m = Почекајте тука.\n"),
        ("sr", "m = and so on\n", "m = итд.\n"),
        ("sq", "m = https://example.org/en/law\n", "m = https://example.org/sq/law\n"),
        ("sq", "m = Stop\n", "m = { \"Полиција\" } stop\n"),
        ("sq", "m = Firefox Sync\n", "m = Firefox Sync\n"),
        ("sr", "m = No weapon\n", "m = Без { -weapon(case: \"gen\") }\n"),
        ("mk", "m = Keep the chain of custody.\n", "m = Чувајте го ланецот на чување.\n"),
        ("sq", "m = Weapons and syncs\n", "m = Armët dhe të tjera\n"),
        (
            "sq",
            "m = { $n ->\n    [one] one hour\n   *[other] { $n } hours\n }\n",
            "m = { $n ->\n    [one] një orë\n   *[other] { $n } orë\n }\n",
        ),
        (
            "sr",
            "m = { $n ->\n    [one] one\n   *[other] { $n }\n }\n",
            "m = { $n ->\n    [0] ништа\n    [one] { $n }\n    [few] { $n }\n   *[other] { $n }\n }\n",
        ),
        ("sq", "m = a web browser\n", "m = një <em>browser</em> në rrjet\n"),
        ("sq", "m = Arrows → and ☎\n", "m = Shigjeta → dhe ☎\n"),
        ("sr", "m = No { -weapon } here\n", "m = Овде без { -weapon(case: \"gen\") }\n"),
        (
            "sq",
            "m = { $n ->\n    [1] one rule\n   *[other] { $n } rules\n }\n",
            "m = { $n ->\n    [1] një rregull\n   *[other] { $n } rregulla\n }\n",
        ),
        ("sq", "m = { $m ->\n    [1] January\n   *[2] February\n }\n", "m = { $m ->\n    [1] janar\n   *[2] shkurt\n }\n"),
        ("sq", "m = { $who ->\n    [woman] she\n   *[other] they\n }\n", "m = { $who ->\n    [woman] ajo\n   *[other] ata\n }\n"),
        ("mk", "m = Bread, cheese, etc.\n", "m = Леб, сирење итн.\n"),
        ("sr", "m = Write to a@example.org.\n", "m = Пишите на a@example.org.\n"),
        ("sq", "m = Report ({ $n } pages)\n", "m = Raport ({ $n } faqe)\n"),
    ] {
        assert_eq!(findings(tag, english, translation), [], "{tag}: {translation}");
    }
}

#[test]
fn a_look_alike_is_mended_in_the_hint() {
    let hint = |tag, translation| findings(tag, "m = All of it\n", translation)[0].hints[0].clone();
    assert!(hint("mk", "m = Сè друго\n").ends_with("“Сѐ”"), "{}", hint("mk", "m = Сè друго\n"));
    assert!(hint("sq", "m = Gjithçkа tjetër\n").ends_with("“Gjithçka”"));
}

#[test]
fn a_waiver_allows_one_fault_with_a_reason() {
    let english = "m = Wait 24 hours\n";
    let one = |comment: &str, translation: &str| codes("sq", english, &format!("{comment}\nm = {translation}\n"));
    let waiver = [(Severity::Warning, Code::Waiver)];
    assert_eq!(one("# check: allow number-differs (two days in the Albanian law)", "Pritni 48 orë"), []);
    assert_eq!(one("# about hours\n# check: allow quotes, number-differs (a quotation)", "Pritni \"48\" orë"), []);
    // Without a reason, for what does not occur, misspelt, or above no message, it is a fault itself.
    let both = [(Severity::Warning, Code::Waiver), (Severity::Warning, Code::NumberDiffers)];
    assert_eq!(one("# check: allow number-differs", "Pritni 48 orë"), both);
    assert_eq!(one("# check: allow number-differs ()", "Pritni 48 orë"), both);
    assert_eq!(one("# check: allow numbers (a quotation)", "Pritni 48 orë"), both);
    assert_eq!(one("# check: number-differs", "Pritni 48 orë"), both);
    assert_eq!(one("# check: allow number-differs (a quotation)", "Pritni 24 orë"), waiver);
    assert_eq!(one("# check: allow number-differs (a quotation)\n\n\n", "Pritni 24 orë"), waiver);
    // What breaks a message cannot be allowed.
    let found = one("# check: allow variable-unknown (why not)", "Pritni 24 { $x }");
    assert_eq!(found, [(Severity::Warning, Code::Waiver), (Severity::Error, Code::VariableUnknown)]);
}

#[test]
fn what_an_author_allows_holds_in_every_language() {
    let english = "# check: allow number-differs (laws differ)\nm = Wait 24 hours\n";
    assert_eq!(codes("sq", english, "m = Pritni 48 orë\n"), []);
    assert_eq!(codes("mk", english, "m = Почекајте 12 часа\n"), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever stands in the two files, the check comes to its end.
    #[test]
    fn nothing_panics(english in ftl(), translation in ftl(), tag in prop::sample::select(vec!["sq", "mk", "sr"])) {
        findings(tag, &english, &translation);
    }
}

fn ftl() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "m = ",
        "m = { $n ->\n  [one] ",
        "\n *[other] ",
        "\n }",
        "-t = ",
        "\n",
        "\n  .a = ",
        "# check: allow length (x)\n",
        "{ -t(case: \"x\") }",
        "{ m }",
        "{ m.a }",
        "{ $n }",
        "{ NUMBER($n, minimumFractionDigits: 200) }",
        "<strong>",
        "</strong>",
        "<a data-l10n-name=\"x\">",
        "&lt;",
        "<",
        " 1,000.5 ",
        "„",
        "\"",
        "https://x.org/",
        "a@b.c",
        "word",
        "реч",
        "ћа",
        "Word",
        " ",
        "  ",
        ".",
        "?",
        "\u{ad}",
        "e\u{308}",
        "ж",
        "{ \"\" }",
        "(",
        ")",
        "\r\n",
        "\u{fffc}",
        "😀",
    ]);
    prop::collection::vec(part, 0..25).prop_map(|parts| parts.concat())
}
