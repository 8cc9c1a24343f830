//! How each language is written: its letters, its quotes and the little words that no text of it goes without.

use crate::source::Tag;

/// The letters a word is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Script {
    Latin,
    Cyrillic,
    Greek,
}

/// How a language is written. What is not known about a language is empty, and then not checked.
#[derive(Debug)]
pub struct Writing {
    /// Its script.
    pub script: Script,
    /// Its letters, small; of Latin ones only those beyond a to z.
    pub letters: &'static str,
    /// Its letters that vanish when somebody types on a foreign keyboard.
    pub marked: &'static str,
    /// A text with so many letters and no [`Writing::marked`] one among them is not by chance so.
    pub marked_within: usize,
    /// Little words that the other languages here do not have.
    pub little: &'static [&'static str],
    /// Whether quotes are written „so“.
    pub low_quotes: bool,
    /// Whether ordinal numbers are written with a full stop: `22. новембра 2026.`
    pub ordinal_stop: bool,
}

impl Writing {
    /// How a language is written.
    pub fn of(tag: &Tag) -> &'static Self {
        match (tag.bare(), tag.script()) {
            ("en", _) => &ENGLISH,
            ("sq", _) => &ALBANIAN,
            ("mk", None | Some("Cyrl")) => &MACEDONIAN,
            ("sr", None | Some("Cyrl")) => &SERBIAN,
            ("sr", Some("Latn")) => &SERBIAN_LATIN,
            (_, Some("Cyrl")) | ("bg" | "ru" | "uk" | "be", None) => &OTHER_CYRILLIC,
            ("el", _) => &OTHER_GREEK,
            _ => &OTHER_LATIN,
        }
    }

    /// How many words of a text are little words of this language.
    pub fn little_words(&self, words: &[String]) -> usize {
        words.iter().filter(|word| self.little.contains(&word.as_str())).count()
    }
}

/// The known languages, to tell them apart.
pub const KNOWN: [(&str, &Writing); 5] =
    [("en", &ENGLISH), ("sq", &ALBANIAN), ("mk", &MACEDONIAN), ("sr", &SERBIAN), ("sr-Latn", &SERBIAN_LATIN)];

static ENGLISH: Writing = Writing {
    script: Script::Latin,
    letters: "",
    marked: "",
    marked_within: 0,
    little: &[
        "the", "of", "and", "to", "is", "are", "for", "with", "that", "this", "you", "your", "be", "or", "not", "can", "from", "by", "an",
        "it", "in", "as", "when", "have", "has", "will", "they",
    ],
    low_quotes: false,
    ordinal_stop: false,
};

static ALBANIAN: Writing = Writing {
    script: Script::Latin,
    letters: "ëç",
    marked: "ëç",
    marked_within: 100,
    little: &[
        "dhe", "në", "të", "që", "për", "nga", "është", "janë", "një", "kjo", "ky", "mund", "duhet", "ose", "tuaj", "këtë", "tyre", "si",
        "apo", "edhe", "nuk", "mos", "së", "kur", "tek", "eshte", "jane", "nje", "per", "qe",
    ],
    low_quotes: true,
    ordinal_stop: true,
};

static MACEDONIAN: Writing = Writing {
    script: Script::Cyrillic,
    letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    marked: "",
    marked_within: 0,
    little: &[
        "во",
        "со",
        "што",
        "кој",
        "кои",
        "ќе",
        "не",
        "го",
        "ги",
        "им",
        "му",
        "ѝ",
        "како",
        "при",
        "дека",
        "сите",
        "ова",
        "тоа",
        "може",
        "треба",
        "нив",
        "овој",
        "оваа",
        "овие",
        "биде",
        "кога",
        "само",
        "сè",
    ],
    low_quotes: true,
    ordinal_stop: true,
};

static SERBIAN: Writing = Writing {
    script: Script::Cyrillic,
    letters: "абвгдђежзијклљмнњопрстћуфхцчџш",
    marked: "",
    marked_within: 0,
    little: &[
        "је",
        "су",
        "који",
        "које",
        "нису",
        "као",
        "са",
        "ће",
        "бити",
        "због",
        "код",
        "ако",
        "није",
        "али",
        "већ",
        "може",
        "треба",
        "када",
        "овај",
        "ово",
        "ови",
        "све",
        "сваки",
        "што",
        "шта",
        "ради",
        "буде",
    ],
    low_quotes: true,
    ordinal_stop: true,
};

static SERBIAN_LATIN: Writing = Writing {
    script: Script::Latin,
    letters: "čćđšž",
    marked: "čćđšž",
    marked_within: 120,
    little: &[
        "je", "su", "koji", "koja", "koje", "nije", "kao", "sa", "od", "na", "za", "ili", "će", "biti", "zbog", "ako", "ali", "već",
        "može", "treba", "kada", "ovaj", "ovo", "sve", "što", "šta", "iz",
    ],
    low_quotes: true,
    ordinal_stop: true,
};

static OTHER_LATIN: Writing =
    Writing { script: Script::Latin, letters: "", marked: "", marked_within: 0, little: &[], low_quotes: false, ordinal_stop: true };
static OTHER_CYRILLIC: Writing =
    Writing { script: Script::Cyrillic, letters: "", marked: "", marked_within: 0, little: &[], low_quotes: false, ordinal_stop: true };
static OTHER_GREEK: Writing =
    Writing { script: Script::Greek, letters: "", marked: "", marked_within: 0, little: &[], low_quotes: false, ordinal_stop: true };

/// The script of a letter; `None` for what is no letter of these scripts.
pub fn script(c: char) -> Option<Script> {
    match c {
        // Signs that Unicode counts among the letters: ª º µ.
        '\u{aa}' | '\u{ba}' | '\u{b5}' => None,
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if c.is_alphabetic() => Some(Script::Latin),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => Some(Script::Greek),
        '\u{400}'..='\u{52f}' if c.is_alphabetic() => Some(Script::Cyrillic),
        _ => None,
    }
}

/// Words, split at hyphens too: a foreign stem may carry an ending of the language (`Firefox-а`).
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The letters of a text.
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}
