//! Letters: look-alikes of another script, words in the wrong script, letters that the language does not have.

use std::collections::BTreeSet;

use super::characters::is_digraph;
use super::pair::Pair;
use super::writing::{Script, Writing, script, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::language::Analyzer;
use crate::locale::serbian;
use crate::source::Tag;

/// Shortest word that is no unit, abbreviation or particle of a name (`km`, `MHz`, `von`), in letters.
const REAL_WORD: usize = 4;

/// Latin letters and the Cyrillic ones that look the same.
const LOOK_ALIKES: [(char, char); 23] = [
    ('a', 'а'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
    ('c', 'с'),
    ('x', 'х'),
    ('y', 'у'),
    ('j', 'ј'),
    ('s', 'ѕ'),
    ('è', 'ѐ'),
    ('ì', 'ѝ'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
];

/// What is wrong with the letters of a translation. True: it is not in its script, so its words cannot be judged.
pub fn check(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let writing = pair.into.writing;
    mixed(pair, faults);
    let foreign = match writing.script {
        Script::Cyrillic => latin_text(pair, faults),
        Script::Latin => cyrillic_word(pair, faults),
        Script::Greek => false,
    };
    foreign || unknown_letter(pair, writing, faults)
}

/// A word with letters of two scripts: some look alike, but search and screen readers tell them apart.
fn mixed(pair: &Pair, faults: &mut Vec<Diagnostic>) {
    let is_mixed = |word: &&str| scripts(word).len() > 1;
    if let Some(word) = pair.translation.plains().find_map(|text| words(text).find(is_mixed)) {
        let own = pair.into.writing.script;
        let strange: String = word.chars().filter(|&c| script(c).is_some_and(|script| script != own)).collect();
        let text = format!("“{word}” mixes letters of two scripts");
        let fault = pair.translation.fault_at_word(word, Severity::Error, Code::MixedScriptWord, text);
        faults.push(fault.hint(match mended(word, own, pair.into.tag) {
            Some(mended) => format!("“{strange}” only looks right; the word in its own letters is “{mended}”"),
            None => format!("“{strange}” is of another script; type the word again"),
        }));
    }
}

/// Latin letters and the Cyrillic ones that sound the same, where others look the same: `p` was typed for п, not for р.
const SOUND_ALIKES: [(char, char); 10] =
    [('p', 'п'), ('c', 'ц'), ('s', 'с'), ('y', 'у'), ('x', 'х'), ('P', 'П'), ('C', 'Ц'), ('B', 'Б'), ('H', 'Х'), ('X', 'Х')];

/// The word with its own letters in place of those that look like them, or sound like them where that gives a word that is known.
fn mended(word: &str, own: Script, tag: &Tag) -> Option<String> {
    let sounding = |c: char| SOUND_ALIKES.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, cyrillic)| *cyrillic);
    let by_sound = match own {
        Script::Cyrillic => looking(&word.chars().map(sounding).collect::<String>(), own),
        _ => Some(serbian::to_latin(word)).filter(|word| scripts(word).iter().eq([&own])),
    };
    let by_look = looking(word, own);
    let analyzer = Analyzer::of(tag);
    let known = |word: &&String| analyzer.knows(&analyzer.fold(word));
    by_look.as_ref().filter(known).or(by_sound.as_ref().filter(known)).or(by_look.as_ref()).cloned()
}

/// The word with its own letters in place of those that look like them.
fn looking(word: &str, own: Script) -> Option<String> {
    let look_alike = |c: char| {
        let pair = LOOK_ALIKES.iter().find(|(latin, cyrillic)| *latin == c || *cyrillic == c);
        pair.map_or(c, |(latin, cyrillic)| if own == Script::Cyrillic { *cyrillic } else { *latin })
    };
    let mended: String = word.chars().map(look_alike).collect();
    scripts(&mended).iter().eq([&own]).then_some(mended)
}

/// Words in Cyrillic (or Greek) letters in a Latin text.
fn cyrillic_word(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let is_foreign = |word: &&str| scripts(word).iter().eq([&Script::Cyrillic]);
    let Some(word) = pair.translation.plains().find_map(|text| words(text).find(is_foreign)) else { return false };
    let text = format!("“{word}” is written in Cyrillic letters");
    faults.push(pair.translation.fault_at_word(word, Severity::Error, Code::WrongScript, text));
    true
}

/// Running text in Latin letters where the language is written in Cyrillic. Names, abbreviations, units and words of the
/// source are legal.
fn latin_text(pair: &Pair, faults: &mut Vec<Diagnostic>) -> bool {
    let english: BTreeSet<String> = pair.source.plains().flat_map(words).map(str::to_lowercase).collect();
    for text in pair.translation.plains() {
        let all: Vec<&str> = words(text).filter(|word| word.chars().any(char::is_alphabetic)).collect();
        let cyrillic = all.iter().any(|word| scripts(word).contains(&Script::Cyrillic));
        let strange = |word: &str| {
            let latin = scripts(word).iter().eq([&Script::Latin]);
            latin && word.starts_with(char::is_lowercase) && word.chars().count() >= REAL_WORD && !english.contains(&word.to_lowercase())
        };
        let found = if cyrillic {
            // Two words in a row are no name; a letter that only the other alphabet of the language has is no foreign word.
            let run = all.windows(2).find(|pair| pair.iter().all(|word| strange(word))).map(|pair| pair[0]);
            run.or_else(|| all.iter().copied().find(|word| strange(word) && word.contains(['č', 'ć', 'š', 'ž', 'đ'])))
        } else {
            // A single word may be the name of something.
            all.iter().copied().find(|word| all.len() > 1 && strange(word))
        };
        if let Some(word) = found {
            let text = format!("“{word}” is written in Latin letters");
            let fault = pair.translation.fault_at_word(word, Severity::Error, Code::WrongScript, text);
            faults.push(fault.hint(format!("`{}` is written in Cyrillic letters; names and abbreviations may be Latin", pair.into.tag)));
            return true;
        }
    }
    false
}

/// A letter that the alphabet does not have. In Latin texts, foreign names (with a capital) keep their letters.
fn unknown_letter(pair: &Pair, writing: &Writing, faults: &mut Vec<Diagnostic>) -> bool {
    if writing.letters.is_empty() {
        return false;
    }
    let cyrillic = writing.script == Script::Cyrillic;
    let unknown = |c: char| {
        let small = c.to_lowercase().next().unwrap_or(c);
        script(c) == Some(writing.script) && !small.is_ascii() && !writing.letters.contains(small) && !is_digraph(c)
    };
    let is_strange = |word: &&str| (cyrillic || word.starts_with(char::is_lowercase)) && word.contains(unknown);
    let Some(word) = pair.translation.plains().find_map(|text| words(text).find(is_strange)) else { return false };
    let letter = word.chars().find(|&c| unknown(c)).unwrap_or_default();
    let severity = if cyrillic { Severity::Error } else { Severity::Warning };
    let text = format!("“{letter}” in “{word}” is no letter of `{}`", pair.into.tag);
    faults.push(pair.translation.fault_at_word(word, severity, Code::LetterNotInAlphabet, text));
    true
}

fn scripts(word: &str) -> BTreeSet<Script> {
    word.chars().filter_map(script).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_is_offered_is_one_that_is_known() {
        let mended = |word: &str, own, tag: &str| mended(word, own, &Tag::try_from(tag.to_owned()).unwrap());
        // Typed for the sound, or for the look.
        assert_eq!(mended("pретрес", Script::Cyrillic, "sr").as_deref(), Some("претрес"));
        assert_eq!(mended("оpужје", Script::Cyrillic, "sr").as_deref(), Some("оружје"));
        assert_eq!(mended("полицаjац", Script::Cyrillic, "sr").as_deref(), Some("полицајац"));
        assert_eq!(mended("policiа", Script::Latin, "sq").as_deref(), Some("policia"));
        assert_eq!(mended("qретрес", Script::Cyrillic, "sr"), None);
    }
}
