//! Learns the dictionary of a language from pairs of a word and one of its forms.
//!
//! For every ending of every form it counts which changes lead back to the word. A longer ending starts from what its
//! shorter ending says and moves towards its own counts (additive smoothing), and is kept only where it says something else.
//! What the endings then get wrong or miss for a form of the lists becomes an exception.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use armarium::language::dictionary::{Builder, Dictionary, LONGEST_ENDING, MAX_STEMS, START, packed};

/// Forms that an ending must have been seen in.
const LEAST_SUPPORT: u32 = 8;
/// How many forms of its own an ending needs to count as much as its shorter ending.
const INERTIA: f64 = 8.0;
/// Least share of the forms with an ending that come from a change, to be considered for an unknown word.
const WEAK: f64 = 0.06;
/// The same, as a share of the most frequent change's.
const FAINT: f64 = 0.09;
/// Least share of the forms with an ending, to be considered beside words that are known.
const STRONG: f64 = 0.15;
/// Least share that is handed on to longer endings.
const NEGLIGIBLE: f64 = 1e-4;

/// Share of the words with a change that must have another one too, for the other one to be expected of a word.
const COMPANION: f64 = 0.2;
/// How much a change must be expected, by all changes that a word has, to be missing.
const EXPECTED: f64 = 0.5;
/// Fewest changes of a word that tell which others to expect.
const TELLING: usize = 4;

/// Share of the forms of a word that must be forms of another one too for it to be no word of its own.
const ABSORBED: f64 = 0.7;

/// Letters at a word's start by which it is known again behind a prefix.
const PREFIXED: usize = 4;

/// A change at a word's end: what goes, and what comes instead.
type Change<'a> = (&'a str, &'a str);
/// Changes with their shares.
type Shares = HashMap<u32, f64>;

/// The dictionary of these pairs of a word and a form, both folded, as bytes that [`Dictionary::read`] reads.
pub fn learn(pairs: impl IntoIterator<Item = (String, String)>) -> Result<Vec<u8>, fst::Error> {
    let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (word, form) in pairs {
        if word.len() > 1 && form.len() > 1 && !is_prefixed(&word, &form) {
            forms.entry(form).or_default().insert(word);
        }
    }
    share(&mut forms);
    let mut builder = Builder::default();
    let endings = endings(&forms, &mut builder);
    let words = paradigms(&forms, &mut builder);
    let rough = builder.finish(&endings, &BTreeMap::new(), &words)?;
    // What the endings alone answer decides what must be an exception; the table lives as long as the program that learns.
    let rough = Dictionary::unpacked(rough.leak()).expect("what was just written can be read");
    let exceptions = exceptions(&forms, &rough, &mut builder);
    Ok(packed(&builder.finish(&endings, &exceptions, &words)?))
}

/// Whether a form is its word behind a prefix (`необразован`, listed under `образован`): that is another word, and what
/// grammar puts before a word the analyzer takes off by itself.
fn is_prefixed(word: &str, form: &str) -> bool {
    let start = word.get(..PREFIXED);
    start.is_some_and(|start| !form.starts_with(&start[..1]) && form.contains(start))
}

/// Gives forms to further words: a list that has one word for each form (`отфрлам`, under `отфрла` alone) leaves a hole in
/// the paradigm of the other word (`отфрли`). Where a word's other changes make a form expected, and the list has that form
/// under another word, it is a form of both.
fn share(forms: &mut BTreeMap<String, BTreeSet<String>>) {
    let mut words: BTreeMap<&str, Vec<Change>> = BTreeMap::new();
    for (form, of) in forms.iter() {
        of.iter().for_each(|word| words.entry(word).or_default().push(change(form, word)));
    }
    let mut counts: HashMap<Change, u32> = HashMap::new();
    words.values().flatten().for_each(|change| *counts.entry(*change).or_default() += 1);
    words.values_mut().for_each(|changes| changes.retain(|change| counts[change] >= LEAST_SUPPORT));
    let mut together: HashMap<Change, HashMap<Change, u32>> = HashMap::new();
    for changes in words.values() {
        for one in changes {
            let companions = together.entry(*one).or_default();
            changes.iter().for_each(|other| *companions.entry(*other).or_default() += 1);
        }
    }
    let mut missing: Vec<(String, String)> = Vec::new();
    for (word, changes) in words.iter().filter(|(_, changes)| changes.len() >= TELLING) {
        let mut expected: HashMap<Change, f64> = HashMap::new();
        for one in changes {
            for (other, count) in &together[one] {
                let share = f64::from(*count) / f64::from(counts[one]);
                if share >= COMPANION {
                    *expected.entry(*other).or_default() += share / changes.len() as f64;
                }
            }
        }
        for ((cut, add), expected) in expected {
            let form = word.strip_suffix(add).map(|start| format!("{start}{cut}"));
            let form = form.filter(|form| expected >= EXPECTED && forms.get(form).is_some_and(|of| !of.contains(*word)));
            missing.extend(form.map(|form| (form, (*word).to_owned())));
        }
    }
    for (form, word) in missing {
        forms.entry(form).or_default().insert(word);
    }
}

/// The words with the changes that lead from their forms to them.
fn paradigms<'a>(forms: &'a BTreeMap<String, BTreeSet<String>>, builder: &mut Builder) -> BTreeMap<&'a str, Vec<u32>> {
    let mut words: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (form, of) in forms {
        for word in of {
            let (cut, add) = change(form, word);
            words.entry(word).or_default().insert(builder.rule(cut, add));
        }
    }
    words.into_iter().map(|(word, rules)| (word, rules.into_iter().collect())).collect()
}

/// The endings that say something, last letter first, with the places of their lists.
fn endings(forms: &BTreeMap<String, BTreeSet<String>>, builder: &mut Builder) -> BTreeMap<Vec<u8>, u64> {
    let backwards: Vec<Vec<u8>> = forms.keys().map(|form| reversed(form)).collect();
    let mut counts: BTreeMap<usize, HashMap<&[u8], HashMap<u32, u32>>> = BTreeMap::new();
    for ((form, words), backwards) in forms.iter().zip(&backwards) {
        for word in words {
            let (cut, add) = change(form, word);
            let rule = builder.rule(cut, add);
            for length in 0..=backwards.len().min(LONGEST_ENDING) {
                *counts.entry(length).or_default().entry(&backwards[..length]).or_default().entry(rule).or_default() += 1;
            }
        }
    }
    let mut kept: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
    let mut shorter: HashMap<&[u8], (Shares, u64)> = HashMap::new();
    for (length, endings) in &counts {
        let mut these = HashMap::new();
        // In order, so that the same lists make the same table.
        let mut ordered: Vec<_> = endings.iter().collect();
        ordered.sort_unstable_by_key(|(ending, _)| **ending);
        for (ending, seen) in ordered {
            let total: u32 = seen.values().sum();
            let before = length.checked_sub(1).and_then(|shorter_length| shorter.get(&ending[..shorter_length]));
            if *length > 0 && (total < LEAST_SUPPORT || before.is_none()) {
                continue;
            }
            let shares = shares(seen, total, before.map(|(shares, _)| shares));
            let place = builder.list(&best(&shares));
            if before.is_none_or(|(_, known)| *known != place) {
                kept.insert(ending.to_vec(), place);
            }
            these.insert(*ending, (shares, place));
        }
        shorter = these;
    }
    kept
}

/// Shares of the changes of an ending, from its counts and its shorter ending's shares.
fn shares(seen: &HashMap<u32, u32>, total: u32, before: Option<&Shares>) -> Shares {
    let inertia = if before.is_some() { INERTIA } else { 0.0 };
    let sum = f64::from(total) + inertia;
    let mut shares: Shares = HashMap::new();
    for (rule, share) in before.into_iter().flatten().filter(|(_, share)| **share > NEGLIGIBLE) {
        shares.insert(*rule, inertia * share / sum);
    }
    for (rule, count) in seen {
        *shares.entry(*rule).or_default() += f64::from(*count) / sum;
    }
    shares
}

/// The most frequent changes, with whether they are strong.
fn best(shares: &Shares) -> Vec<(u32, bool)> {
    let least = WEAK.max(FAINT * shares.values().copied().fold(0.0, f64::max));
    let mut best: Vec<(u32, f64)> = shares.iter().map(|(rule, share)| (*rule, *share)).filter(|(_, share)| *share >= least).collect();
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    best.truncate(MAX_STEMS + 2);
    best.into_iter().map(|(rule, share)| (rule, share >= STRONG)).collect()
}

/// The forms for which the endings alone miss a word or put a wrong one first.
fn exceptions<'a>(forms: &'a BTreeMap<String, BTreeSet<String>>, rough: &Dictionary, builder: &mut Builder) -> BTreeMap<&'a str, u64> {
    let mut sizes: HashMap<&str, u32> = HashMap::new();
    for word in forms.values().flatten() {
        *sizes.entry(word).or_default() += 1;
    }
    let absorbed = absorbed(forms, &sizes);
    let mut exceptions = BTreeMap::new();
    for (form, words) in forms {
        let answer = rough.regular(form);
        let mut ordered: Vec<&str> = words.iter().map(String::as_str).collect();
        ordered.sort_by_key(|word| (absorbed.contains(word), *word != form, std::cmp::Reverse(sizes[word]), *word));
        ordered.truncate(MAX_STEMS);
        if answer.first().is_some_and(|first| first == ordered[0]) {
            let is_answered = |word: &&str| answer.iter().any(|answered| answered == word);
            if ordered.iter().all(is_answered) {
                continue;
            }
            // What else the ending says is kept beside what it misses.
            ordered.extend(answer.iter().map(String::as_str).filter(|answered| !words.contains(*answered)));
            ordered.truncate(MAX_STEMS);
        }
        let list: Vec<(u32, bool)> =
            ordered.iter().map(|word| change(form, word)).map(|(cut, add)| (builder.rule(cut, add), true)).collect();
        exceptions.insert(form.as_str(), builder.list(&list));
    }
    exceptions
}

/// The words whose forms are nearly all forms of a larger word too: a participle's are its verb's.
fn absorbed<'a>(forms: &'a BTreeMap<String, BTreeSet<String>>, sizes: &HashMap<&str, u32>) -> HashSet<&'a str> {
    let mut shared: HashMap<(&str, &str), u32> = HashMap::new();
    for words in forms.values().filter(|words| words.len() > 1) {
        for word in words {
            for other in words.iter().filter(|other| sizes[other.as_str()] > sizes[word.as_str()]) {
                *shared.entry((word, other)).or_default() += 1;
            }
        }
    }
    let nearly_all =
        |((word, _), shared): (&(&'a str, &str), &u32)| (f64::from(*shared) >= ABSORBED * f64::from(sizes[*word])).then_some(*word);
    shared.iter().filter_map(nearly_all).collect()
}

/// What leads from a form to its word.
fn change<'a>(form: &'a str, word: &'a str) -> Change<'a> {
    let mut shared = form.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
    while !form.is_char_boundary(shared) || !word.is_char_boundary(shared) {
        shared -= 1;
    }
    (&form[shared..], &word[shared..])
}

fn reversed(form: &str) -> Vec<u8> {
    form.bytes().rev().chain(std::iter::once(START)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twenty nouns with three forms each, and one that is irregular.
    fn small() -> Dictionary {
        let nouns = "stran pretres nalog zapis otisak grad zid vod kod rad dom put brod plan zakon pogon kamion telefon balkon salon";
        let regular = nouns.split(' ').flat_map(|noun| ["", "a", "ima"].map(|ending| (noun.to_owned(), format!("{noun}{ending}"))));
        let irregular = [("covek".to_owned(), "covek".to_owned()), ("covek".to_owned(), "ljudi".to_owned())];
        Dictionary::read(&learn(regular.chain(irregular)).unwrap()).unwrap()
    }

    #[test]
    fn unknown_words_follow_the_endings_that_were_seen() {
        let dictionary = small();
        assert_eq!(dictionary.stems("beton"), ["beton"]);
        assert!(dictionary.stems("betonima").contains(&"beton".to_owned()));
        assert!(!dictionary.knows("betonima"));
    }

    #[test]
    fn known_words_are_answered_exactly() {
        let dictionary = small();
        assert_eq!(dictionary.stems("ljudi"), ["covek"]);
        assert_eq!(dictionary.stems("nalozima").len(), dictionary.stems("nalozima").len().min(MAX_STEMS));
        assert_eq!(dictionary.stems("pretresima")[0], "pretres");
        assert!(dictionary.knows("ljudi") && dictionary.knows("pretresima"));
    }

    #[test]
    fn a_form_that_the_list_gives_to_one_word_belongs_to_both() {
        // Every verb in -i has four forms, but `odam` is listed under `oda` alone.
        let verbs = "nosi vozi moli pravi gradi slavi lomi topi kosi odi";
        let pairs = verbs.split(' ').flat_map(|verb| {
            let start = &verb[..verb.len() - 1];
            ["i", "am", "il", "ev"].map(|ending| (verb.to_owned(), format!("{start}{ending}")))
        });
        let pairs = pairs.map(|(verb, form)| if form == "odam" { ("oda".to_owned(), form) } else { (verb, form) });
        let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        pairs.for_each(|(word, form)| _ = forms.entry(form).or_default().insert(word));
        share(&mut forms);
        assert_eq!(forms["odam"], BTreeSet::from(["oda".to_owned()]), "three changes tell too little");
        for verb in verbs.split(' ') {
            forms.entry(format!("{}eno", &verb[..verb.len() - 1])).or_default().insert(verb.to_owned());
        }
        share(&mut forms);
        assert_eq!(forms["odam"], BTreeSet::from(["oda".to_owned(), "odi".to_owned()]));
        assert!(!forms.contains_key("oram"), "only forms that are listed are shared");
    }

    #[test]
    fn other_bytes_are_no_dictionary() {
        assert!(Dictionary::read(b"").is_none());
        assert!(Dictionary::read(b"armarium dictionary 1\nxx").is_none());
        assert!(Dictionary::read(b"something else").is_none());
    }
}
