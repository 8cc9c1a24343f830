//! What is known of the words of one language: endings with the words they come from, exceptions, and the words.
//!
//! The longest ending that was seen often enough says which words a form may come from. Every known word has a paradigm,
//! the changes that lead from its forms back to it, so it is certain whether a form is one of its forms; what the endings
//! do not lead to is an exception. For unknown words the endings alone answer. The idea is that of LemmaGen (Juršič et al.
//! 2010, “LemmaGen: multilingual lemmatisation with induced ripple-down rules”), with several answers instead of one.
//! All words are folded, so what is typed without diacritics is answered alike.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read as _;

use fst::raw::Fst;
use fst::{Map, Streamer};
use serde::{Deserialize, Serialize};

/// Stands before a word's first letter in an ending that covers the whole word.
pub const START: u8 = b'^';
/// Longest ending, in bytes, with [`START`].
pub const LONGEST_ENDING: usize = 8;
/// Most words that one form is taken for.
pub const MAX_STEMS: usize = 4;
/// How a table begins. Another layout gets another name.
const MAGIC: &[u8] = b"armarium dictionary 1\n";
/// In an entry of a list: forms with this ending come from this rule often.
const STRONG: u32 = 1 << 31;
/// Bytes of an entry of a list.
const ENTRY: usize = 4;
/// Bits of a place in the lists that hold the length of the list.
const LENGTH_BITS: u32 = 3;

/// Letters that a word shares with its forms, but for those that are suppletive: words shorter than `LONG`, and longer ones.
pub const SHARED: [usize; 2] = [2, 3];
/// Letters of a word that is not short.
const LONG: usize = 5;

/// Longest file that is unpacked, in bytes.
const MAX_FILE: u64 = 16 << 20;
/// The best that Brotli can do; a table is packed once.
const QUALITY: i32 = 11;
/// Brotli's largest window, as a power of two: a table is one piece.
const WINDOW: i32 = 24;

/// The words of one language.
#[derive(Clone)]
pub struct Dictionary {
    /// Changes at a word's end: what goes, and what comes instead.
    rules: Vec<(&'static str, &'static str)>,
    /// Lists of entries: a rule, and whether it is strong.
    lists: &'static [u8],
    /// Endings, last letter first, with the place of their list.
    endings: Fst<&'static [u8]>,
    /// Forms with the place of the list of their words.
    exceptions: Map<&'static [u8]>,
    /// The words, in their basic form, with the number of their paradigm.
    words: Map<&'static [u8]>,
    /// The rules of each paradigm, in order.
    paradigms: Vec<Vec<u32>>,
}

/// A dictionary as it is stored, after [`MAGIC`].
#[derive(Serialize, Deserialize)]
struct Table<'a> {
    #[serde(borrow)]
    rules: Vec<(&'a str, &'a str)>,
    lists: &'a [u8],
    endings: &'a [u8],
    exceptions: &'a [u8],
    words: &'a [u8],
    paradigms: Vec<Vec<u32>>,
}

/// A word that a form may come from.
struct Candidate {
    word: String,
    rule: u32,
    strong: bool,
}

impl Dictionary {
    /// A dictionary that is built into the program.
    pub fn embedded(file: &[u8]) -> Self {
        Self::read(file).expect("the tables in assets/dictionaries are of this version")
    }

    /// Reads a dictionary. Nothing where the bytes are none of this version.
    ///
    /// A dictionary lives as long as the program, which has a handful: what it unpacks is never freed.
    pub fn read(file: &[u8]) -> Option<Self> {
        let mut table = Vec::new();
        brotli::BrotliDecompress(&mut file.strip_prefix(MAGIC)?.take(MAX_FILE), &mut table).ok()?;
        Self::unpacked(table.leak())
    }

    /// Reads a dictionary that is not packed: see [`Builder::finish`].
    pub fn unpacked(table: &'static [u8]) -> Option<Self> {
        let table: Table = postcard::from_bytes(table).ok()?;
        Some(Self {
            rules: table.rules,
            lists: table.lists,
            endings: Fst::new(table.endings).ok()?,
            exceptions: Map::new(table.exceptions).ok()?,
            words: Map::new(table.words).ok()?,
            paradigms: table.paradigms,
        })
    }

    /// The words that a folded form may come from, best first, at most [`MAX_STEMS`].
    pub fn stems(&self, form: &str) -> Vec<String> {
        match self.exceptions.get(form) {
            Some(place) => self.candidates(form, place).map(|candidate| candidate.word).collect(),
            None => self.regular(form),
        }
    }

    /// Whether a folded form is one of a word of the lists.
    pub fn knows(&self, form: &str) -> bool {
        self.exceptions.contains_key(form) || self.by_ending(form).any(|candidate| self.is_certain(&candidate))
    }

    /// Whether the lists have a word in its basic form.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// The forms of a word of the lists that do not begin like it, as far as [`SHARED`] letters.
    pub fn suppletive(&self, word: &str) -> Vec<String> {
        let form = |rule: &u32| {
            let (cut, add) = self.rules.get(*rule as usize)?;
            // What a rule leads from and what it leads to have no more letters in common than it keeps.
            let kept = word.strip_suffix(add).filter(|kept| kept.len() < shared(word))?;
            Some(format!("{kept}{cut}"))
        };
        self.paradigm(word).iter().filter_map(form).collect()
    }

    /// Looks at some of the words, from the whole alphabet: at each of their forms, with how many the word has.
    pub fn sample(&self, words: usize, mut look: impl FnMut(&str, usize)) {
        let step = (self.words.len() / words.max(1)).max(1);
        let (mut stream, mut place, mut form) = (self.words.stream(), 0, String::new());
        while let Some((word, paradigm)) = stream.next() {
            place += 1;
            let rules = self.paradigms.get(paradigm as usize).filter(|_| place % step == 0);
            let Some((word, rules)) = str::from_utf8(word).ok().zip(rules) else { continue };
            for (cut, add) in rules.iter().filter_map(|rule| self.rules.get(*rule as usize)) {
                let Some(kept) = word.strip_suffix(add) else { continue };
                form.clear();
                form.push_str(kept);
                form.push_str(cut);
                look(&form, rules.len());
            }
        }
    }

    /// Forms of those words of the lists that are `wanted`, in order; none that the lists do not have.
    pub fn forms(&self, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let mut forms = BTreeSet::new();
        let mut words = self.words.stream();
        while let Some((word, paradigm)) = words.next() {
            let rules = self.paradigms.get(paradigm as usize);
            let Some((word, rules)) = str::from_utf8(word).ok().zip(rules).filter(|(word, _)| wanted(word)) else { continue };
            let rules = rules.iter().filter_map(|rule| self.rules.get(*rule as usize));
            forms.extend(rules.filter_map(|(cut, add)| Some(format!("{}{cut}", word.strip_suffix(add)?))));
            forms.insert(word.to_owned());
        }
        let mut exceptions = self.exceptions.stream();
        while let Some((form, place)) = exceptions.next() {
            let Ok(form) = str::from_utf8(form) else { continue };
            if self.candidates(form, place).any(|candidate| wanted(&candidate.word)) {
                forms.insert(form.to_owned());
            }
        }
        forms
    }

    /// What the endings say: first the words that are certain, then what other words it may come from.
    pub fn regular(&self, form: &str) -> Vec<String> {
        let mut candidates: Vec<(bool, Candidate)> =
            self.by_ending(form).map(|candidate| (self.is_certain(&candidate), candidate)).collect();
        let known = candidates.iter().any(|(certain, _)| *certain);
        let strong = candidates.iter().any(|(certain, candidate)| *certain && candidate.strong);
        let mut first = true;
        candidates.retain(|(certain, candidate)| match certain {
            true => candidate.strong || !strong,
            false => !known || (std::mem::take(&mut first) && candidate.strong),
        });
        // A basic form is first of all its own.
        candidates.sort_by_key(|(certain, candidate)| (!certain, *certain && candidate.word != form));
        candidates.truncate(MAX_STEMS);
        candidates.into_iter().map(|(_, candidate)| candidate.word).collect()
    }

    /// Whether the lists say that a form comes from a word.
    fn is_certain(&self, candidate: &Candidate) -> bool {
        self.paradigm(&candidate.word).binary_search(&candidate.rule).is_ok()
    }

    /// The rules that lead from the forms of a word to it; none for a word that no list has.
    fn paradigm(&self, word: &str) -> &[u32] {
        self.words.get(word).and_then(|paradigm| self.paradigms.get(paradigm as usize)).map_or(&[], Vec::as_slice)
    }

    fn by_ending(&self, form: &str) -> impl Iterator<Item = Candidate> {
        let place = self.longest_ending(form);
        place.into_iter().flat_map(move |place| self.candidates(form, place))
    }

    /// The place of the list of the longest known ending.
    fn longest_ending(&self, form: &str) -> Option<u64> {
        let mut node = self.endings.root();
        let mut sum = fst::raw::Output::zero();
        let mut longest = node.is_final().then(|| node.final_output().value());
        for byte in form.bytes().rev().chain(std::iter::once(START)).take(LONGEST_ENDING) {
            let Some(step) = node.find_input(byte) else { break };
            let transition = node.transition(step);
            sum = sum.cat(transition.out);
            node = self.endings.node(transition.addr);
            if node.is_final() {
                longest = Some(sum.cat(node.final_output()).value());
            }
        }
        longest
    }

    fn candidates(&self, form: &str, place: u64) -> impl Iterator<Item = Candidate> {
        let (start, length) = ((place >> LENGTH_BITS) as usize * ENTRY, (place & ((1 << LENGTH_BITS) - 1)) as usize * ENTRY);
        let entries = self.lists.get(start..start + length).unwrap_or_default();
        entries.as_chunks::<ENTRY>().0.iter().filter_map(move |entry| {
            let entry = u32::from_le_bytes(*entry);
            let rule = entry & !STRONG;
            let (cut, add) = self.rules.get(rule as usize)?;
            let kept = form.strip_suffix(cut)?;
            let word = format!("{kept}{add}");
            (word.len() > 1).then_some(Candidate { word, rule, strong: entry & STRONG != 0 })
        })
    }
}

/// How many letters a word in its basic form shares with its forms.
pub fn shared(word: &str) -> usize {
    SHARED[usize::from(word.len() >= LONG)]
}

/// Puts a dictionary together, as the tool does that learns one.
#[derive(Default)]
pub struct Builder {
    rules: Vec<(String, String)>,
    numbers: HashMap<(String, String), u32>,
    lists: Vec<u8>,
    places: HashMap<Vec<u32>, u64>,
}

impl Builder {
    /// The number of a rule: what goes, and what comes instead.
    pub fn rule(&mut self, cut: &str, add: &str) -> u32 {
        *self.numbers.entry((cut.to_owned(), add.to_owned())).or_insert_with_key(|rule| {
            self.rules.push(rule.clone());
            self.rules.len() as u32 - 1
        })
    }

    /// The place of a list of rules, each with whether it is strong.
    pub fn list(&mut self, list: &[(u32, bool)]) -> u64 {
        debug_assert!(list.len() < 1 << LENGTH_BITS);
        let entries: Vec<u32> = list.iter().map(|(rule, strong)| if *strong { rule | STRONG } else { *rule }).collect();
        *self.places.entry(entries).or_insert_with_key(|entries| {
            let start = (self.lists.len() / ENTRY) as u64;
            self.lists.extend(entries.iter().flat_map(|entry| entry.to_le_bytes()));
            start << LENGTH_BITS | entries.len() as u64
        })
    }

    /// The bytes of the dictionary, not packed. Endings are written last letter first; a word has the rules that lead from
    /// its forms to it, in order.
    ///
    /// # Errors
    /// The keys are not in order.
    pub fn finish(
        &self,
        endings: &BTreeMap<Vec<u8>, u64>,
        exceptions: &BTreeMap<&str, u64>,
        words: &BTreeMap<&str, Vec<u32>>,
    ) -> Result<Vec<u8>, fst::Error> {
        let mut paradigms: Vec<Vec<u32>> = Vec::new();
        let mut numbers: HashMap<&[u32], u64> = HashMap::new();
        // The most frequent paradigms get the smallest numbers, which take least room.
        let mut frequencies: BTreeMap<&[u32], usize> = BTreeMap::new();
        words.values().for_each(|rules| *frequencies.entry(rules).or_default() += 1);
        let mut ordered: Vec<(&[u32], usize)> = frequencies.into_iter().collect();
        ordered.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (rules, _) in ordered {
            numbers.insert(rules, paradigms.len() as u64);
            paradigms.push(rules.to_vec());
        }
        let table = Table {
            rules: self.rules.iter().map(|(cut, add)| (cut.as_str(), add.as_str())).collect(),
            lists: &self.lists,
            endings: &Map::from_iter(endings.iter().map(|(ending, place)| (ending, *place)))?.into_fst().into_inner(),
            exceptions: &Map::from_iter(exceptions.iter().map(|(form, place)| (form, *place)))?.into_fst().into_inner(),
            words: &Map::from_iter(words.iter().map(|(word, rules)| (word, numbers[&rules[..]])))?.into_fst().into_inner(),
            paradigms,
        };
        Ok(postcard::to_stdvec(&table).expect("numbers, strings and bytes can always be written"))
    }
}

/// The file of a dictionary.
pub fn packed(mut table: &[u8]) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    let parameters = brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
    brotli::BrotliCompress(&mut table, &mut file, &parameters).expect("memory can always be written to");
    file
}
