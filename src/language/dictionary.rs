//! What is known of the words of one language: endings with the words they come from, exceptions, and the words.
//!
//! A form that the lists know is answered exactly where the endings alone would be wrong; for any other form, the longest
//! ending that was seen often enough says which words it may be a form of. The idea is that of LemmaGen (Juršič et al.
//! 2010, “LemmaGen: multilingual lemmatisation with induced ripple-down rules”), with several answers instead of one.
//! All words are folded, so what is typed without diacritics is answered alike.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read as _;

use fst::raw::Fst;
use fst::{Map, Set};
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
const STRONG: u16 = 1 << 15;
/// Bits of a place in the lists that hold the length of the list.
const LENGTH_BITS: u32 = 3;

/// Longest file that is unpacked, in bytes.
const MAX_FILE: u64 = 16 << 20;
/// The best that Brotli can do; a table is packed once.
const QUALITY: i32 = 11;
/// Brotli's largest window, as a power of two: a table is one piece.
const WINDOW: i32 = 24;

/// The words of one language.
#[derive(Clone)]
pub struct Dictionary {
    /// Changes at a word's end: how many bytes go, and what comes instead.
    rules: Vec<(u8, &'static str)>,
    /// Lists of entries of two bytes: a rule, and whether it is strong.
    lists: &'static [u8],
    /// Endings, last letter first, with the place of their list.
    endings: Fst<&'static [u8]>,
    /// Forms with the place of the list of their words.
    exceptions: Map<&'static [u8]>,
    /// The words, in their basic form.
    words: Set<&'static [u8]>,
}

/// A dictionary as it is stored, after [`MAGIC`].
#[derive(Serialize, Deserialize)]
struct Table<'a> {
    #[serde(borrow)]
    rules: Vec<(u8, &'a str)>,
    lists: &'a [u8],
    endings: &'a [u8],
    exceptions: &'a [u8],
    words: &'a [u8],
}

/// A word that a form may come from.
struct Candidate {
    word: String,
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

    pub(super) fn unpacked(table: &'static [u8]) -> Option<Self> {
        let table: Table = postcard::from_bytes(table).ok()?;
        Some(Self {
            rules: table.rules,
            lists: table.lists,
            endings: Fst::new(table.endings).ok()?,
            exceptions: Map::new(table.exceptions).ok()?,
            words: Set::new(table.words).ok()?,
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
        self.words.contains(form)
            || self.exceptions.contains_key(form)
            || self.by_ending(form).any(|candidate| candidate.strong && self.words.contains(&candidate.word))
    }

    /// Whether the lists have a word in its basic form.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether the endings would be wrong for a folded form.
    pub fn is_exception(&self, form: &str) -> bool {
        self.exceptions.contains_key(form)
    }

    /// What the endings say: first the words that are in the lists, then what other words it may come from.
    pub(super) fn regular(&self, form: &str) -> Vec<String> {
        let candidates: Vec<Candidate> = self.by_ending(form).collect();
        let is_word = |candidate: &Candidate| candidate.strong && self.words.contains(&candidate.word);
        let mut stems: Vec<String> = candidates.iter().filter(|c| is_word(c)).map(|c| c.word.clone()).collect();
        // A basic form is first of all its own.
        stems.sort_by_key(|stem| stem != form);
        let known = !stems.is_empty();
        for candidate in candidates {
            if (candidate.strong || !known) && !stems.contains(&candidate.word) {
                stems.push(candidate.word);
            }
        }
        stems.truncate(MAX_STEMS);
        stems
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
        let (start, length) = ((place >> LENGTH_BITS) as usize * 2, (place & ((1 << LENGTH_BITS) - 1)) as usize * 2);
        let entries = self.lists.get(start..start + length).unwrap_or_default();
        entries.chunks_exact(2).filter_map(move |entry| {
            let entry = u16::from_le_bytes([entry[0], entry[1]]);
            let (cut, add) = self.rules.get(usize::from(entry & !STRONG))?;
            let kept = form.get(..form.len().checked_sub(usize::from(*cut))?)?;
            let word = format!("{kept}{add}");
            (word.len() > 1).then_some(Candidate { word, strong: entry & STRONG != 0 })
        })
    }
}

/// Puts a dictionary together.
#[derive(Default)]
pub(super) struct Builder {
    rules: Vec<(u8, String)>,
    numbers: HashMap<(u8, String), u16>,
    lists: Vec<u8>,
    places: HashMap<Vec<u16>, u64>,
}

impl Builder {
    /// The number of a rule.
    pub fn rule(&mut self, cut: u8, add: &str) -> u16 {
        *self.numbers.entry((cut, add.to_owned())).or_insert_with_key(|rule| {
            self.rules.push(rule.clone());
            u16::try_from(self.rules.len() - 1).ok().filter(|number| *number < STRONG).expect("a language has fewer kinds of endings")
        })
    }

    /// The place of a list of rules, each with whether it is strong.
    pub fn list(&mut self, list: &[(u16, bool)]) -> u64 {
        debug_assert!(list.len() < 1 << LENGTH_BITS);
        let entries: Vec<u16> = list.iter().map(|(rule, strong)| if *strong { rule | STRONG } else { *rule }).collect();
        *self.places.entry(entries).or_insert_with_key(|entries| {
            let start = self.lists.len() as u64 / 2;
            self.lists.extend(entries.iter().flat_map(|entry| entry.to_le_bytes()));
            start << LENGTH_BITS | entries.len() as u64
        })
    }

    /// The bytes of the dictionary, not packed. Endings are written last letter first.
    pub fn finish(
        &self,
        endings: &BTreeMap<Vec<u8>, u64>,
        exceptions: &BTreeMap<&str, u64>,
        words: &BTreeSet<&str>,
    ) -> Result<Vec<u8>, fst::Error> {
        let table = Table {
            rules: self.rules.iter().map(|(cut, add)| (*cut, add.as_str())).collect(),
            lists: &self.lists,
            endings: &Map::from_iter(endings.iter().map(|(ending, place)| (ending, *place)))?.into_fst().into_inner(),
            exceptions: &Map::from_iter(exceptions.iter().map(|(form, place)| (form, *place)))?.into_fst().into_inner(),
            words: &Set::from_iter(words)?.into_fst().into_inner(),
        };
        Ok(postcard::to_stdvec(&table).expect("numbers, strings and bytes can always be written"))
    }
}

/// The file of a dictionary.
pub(super) fn packed(mut table: &[u8]) -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    let parameters = brotli::enc::BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, ..Default::default() };
    brotli::BrotliCompress(&mut table, &mut file, &parameters).expect("memory can always be written to");
    file
}
