// The search of the server, on the device: it answers from packs (`/{lang}/pack.json`) as `src/index` answers from an index, step by step.
// It knows letters. What words are forms of, what people say, and what everything is worth, the packs say.
"use strict";

(function (scope) {
  // The format of packs that this script reads.
  const FORMAT = 3;
  // Fields of a document's piece: words and what they may be forms of, by where they stand.
  const TEXT = [0, 1];
  const TITLE = [2, 3];
  const AROUND = 4;
  const ASKS = [5, 6];
  const EMPTY = { frequency: 0, passages: [], counts: [] };

  // Letters ------------------------------------------------------------------------------------------------------------------------

  const LATIN = new Map(Object.entries({
    а: "a", б: "b", в: "v", г: "g", д: "d", ђ: "dj", đ: "dj", ѓ: "gj", е: "e", ѐ: "e", ж: "z", з: "z", ѕ: "dz", и: "i", ѝ: "i", ј: "j",
    к: "k", ќ: "kj", л: "l", љ: "lj", м: "m", н: "n", њ: "nj", о: "o", п: "p", р: "r", с: "s", т: "t", ћ: "c", ч: "c", у: "u", ф: "f",
    х: "h", ц: "c", џ: "dz", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", ш: "s", ë: "e", ç: "c", č: "c", ć: "c", š: "s", ž: "z", ß: "ss",
  }));
  const MARKED = new Map(Object.entries({
    ђ: "đ", ѓ: "ǵ", ѐ: "è", ж: "ž", ѝ: "ì", ќ: "ḱ", ћ: "ć", ч: "č", џ: "dž", "ǆ": "dž", ш: "š", "ǉ": "lj", "ǌ": "nj",
  }));
  const ALIKE = new Map([..."аaеeоoрpсcуyхxјjѕsАAВBЕEКKМMНHОOРPСCТTХXЈJЅS"].reduce((pairs, letter, place, all) => {
    if (place % 2 === 0) pairs.push([letter, all[place + 1]]);
    return pairs;
  }, []));
  const UNLIKE = new Map([...ALIKE].map(([cyrillic, latin]) => [latin, cyrillic]));
  const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/gu;
  const LETTER = /[\p{Alphabetic}\p{N}\p{M}]/u;
  const ALPHABETIC = /\p{Alphabetic}/u;

  const isCyrillic = (c) => c >= "\u0400" && c <= "\u04ff";
  const isDigit = (c) => c >= "0" && c <= "9";
  const isLetter = (c) => (c < "\x80" ? /[0-9A-Za-z]/.test(c) : LETTER.test(c));
  const isPlain = (word) => /^[\x00-\x7f]*$/.test(word);

  // Typing slips: a word of two scripts is of the one whose own letters it has.
  function oneScript(word) {
    let cyrillic = 0, latin = 0, onlyCyrillic = 0, onlyLatin = 0;
    for (const c of word) {
      if (!ALPHABETIC.test(c)) continue;
      if (isCyrillic(c)) {
        cyrillic += 1;
        if (!ALIKE.has(c)) onlyCyrillic += 1;
      } else {
        latin += 1;
        if (!UNLIKE.has(c)) onlyLatin += 1;
      }
    }
    if (cyrillic === 0 || latin === 0 || (onlyCyrillic > 0 && onlyLatin > 0)) return word;
    const toCyrillic = onlyCyrillic > 0 || (onlyLatin === 0 && cyrillic >= latin);
    return [...word].map((c) => (toCyrillic ? UNLIKE : ALIKE).get(c) || c).join("");
  }

  const visible = (word) => word.normalize("NFC").toLowerCase().replace(INVISIBLE, "");

  // A word in small plain Latin letters.
  function plain(word) {
    const number = citation(word);
    if (number && number.length === word.length) return number.form;
    let folded = "";
    for (const c of visible(oneScript(word))) {
      const latin = LATIN.get(c);
      folded += latin !== undefined ? latin : c < "\x80" ? c : c.normalize("NFD").replace(/\p{M}/gu, "");
    }
    return folded;
  }

  // A word in the small Latin letters that it is written with.
  function exact(word) {
    const number = citation(word);
    if (number && number.length === word.length) return number.form;
    const letters = [...visible(oneScript(word))];
    if (letters.some(isCyrillic) && letters.some((c) => ALPHABETIC.test(c) && !isCyrillic(c))) return letters.join("");
    return letters.map((c) => MARKED.get(c) || (isCyrillic(c) && LATIN.get(c)) || c).join("");
  }

  // The number of a law at the start of a text, in its usual form: `05/l-022`.
  const SLASH = "[/\\u2044\\u2215\\uff0f]";
  const DASH = "[-\\u00ad\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]";
  const END = "(?![\\p{Alphabetic}\\p{N}])";
  const OF_LETTER = new RegExp(`^(\\d{1,4})(\\s{0,2}${SLASH}\\s{0,2}|${DASH})?(\\p{Alphabetic})(\\s{0,2}${DASH}\\s{0,2}|\\s{0,2})(\\d{1,4})${END}`, "u");
  const OF_NUMBERS = new RegExp(`^(\\d{1,4})\\s{0,2}${SLASH}\\s{0,2}(\\d{1,4})(?!\\d)((?:${SLASH}[\\p{Alphabetic}\\p{N}]+)*)${END}`, "u");

  function citation(text) {
    if (!isDigit(text[0] || "")) return null;
    const lettered = OF_LETTER.exec(text);
    if (lettered) {
      const [all, first, parted, letter, between, second] = lettered;
      const dashed = new RegExp(DASH, "u").test(between);
      const law = "LlЛл".includes(letter);
      const isLaw = law && (parted || (first.length === 2 && second.length === 3));
      const spaced = between !== "" && !dashed;
      if ((isLaw || (parted && dashed)) && !(spaced && !(parted && law))) {
        const small = LATIN.get(letter.toLowerCase()) || letter.toLowerCase();
        return { form: `${first}/${small}-${second}`, length: all.length };
      }
    }
    const numbers = OF_NUMBERS.exec(text);
    if (!numbers) return null;
    const rest = numbers[3].split(new RegExp(SLASH, "u")).slice(1);
    return { form: [numbers[1], numbers[2], ...rest.map(plain)].join("/"), length: numbers[0].length };
  }

  // The words of a text with their places.
  function words(text) {
    const found = [];
    let rest = 0;
    let at = 0;
    while (at < text.length) {
      const c = String.fromCodePoint(text.codePointAt(at));
      if (!isLetter(c)) {
        at += c.length;
        continue;
      }
      const number = isDigit(c) ? citation(text.slice(at, at + 64)) : null;
      const end = number ? at + number.length : endOfWord(text, at);
      const joined = at === rest + 1 && rest > 0 && text[rest] === "-";
      if (end - at <= 128) found.push({ start: at, end, text: text.slice(at, end), joined });
      rest = end;
      at = end;
    }
    return found;
  }

  function endOfWord(text, start) {
    let previous = " ";
    let at = start;
    while (at < text.length) {
      const c = String.fromCodePoint(text.codePointAt(at));
      const after = text.codePointAt(at + c.length);
      const next = after === undefined ? "" : String.fromCodePoint(after);
      let joins = false;
      if (c === "/") joins = isDigit(previous) && next !== "" && isLetter(next);
      else if (c === "-" || c === ".") {
        const inNumber = isDigit(previous) || (c === "-" && ALPHABETIC.test(previous) && text.slice(start, at).includes("/"));
        joins = inNumber && isDigit(next);
      } else joins = isLetter(c) || (/[\u00ad\u200b-\u200d\u2060]/u.test(c) && next !== "" && isLetter(next));
      if (!joins) return at;
      previous = c;
      at += c.length;
    }
    return text.length;
  }

  // Queries ------------------------------------------------------------------------------------------------------------------------

  const FILTERS = ["document", "kind", "jurisdiction", "language"];

  function parse(typed, worths) {
    const query = { words: [], phrases: [], without: [], withoutPhrases: [], filters: [] };
    const text = takeFilters(typed.slice(0, worths.max_query), query);
    let room = worths.max_words;
    let beforeQuote = "";
    text.split(/["“”„«»]/u).forEach((part, place) => {
      const found = words(part).slice(0, room);
      room -= found.length;
      if (place % 2 === 1) {
        const phrase = found.map((word) => word.text);
        if (phrase.length > 0) (beforeQuote === "-" ? query.withoutPhrases : query.phrases).push(phrase);
        return;
      }
      let previous = null;
      found.forEach((word, number) => {
        const next = found[number + 1];
        const isCited = next && isDigit(next.text[0]) && (citation(next.text) || {}).length === next.text.length;
        if (isCited && worths.announcing.includes(plain(word.text))) return;
        const compound = previous !== null && word.joined ? previous + word.text : null;
        previous = word.text;
        const ahead = part.slice(0, word.start);
        if (ahead.endsWith("-") && /^$|\s$/u.test(ahead.slice(0, -1))) query.without.push(word.text);
        else if (!query.words.some((known) => known.text === word.text)) {
          const prefix = part[word.end] === "*" && [...word.text].length >= worths.min_prefix;
          query.words.push({ text: word.text, compound, prefix });
        }
      });
      beforeQuote = part.slice(-1);
    });
    // One letter is a conjunction: beside longer words it finds everything.
    const isSingle = (word) => [...word.text].length === 1 && ALPHABETIC.test(word.text);
    if (query.words.some((word) => !isSingle(word))) query.words = query.words.filter((word) => !isSingle(word));
    return query;
  }

  function takeFilters(text, query) {
    if (!text.includes(":")) return text;
    let rest = "";
    let quoted = false;
    for (const piece of text.match(/\S*\s|\S+/gu) || []) {
      const filter = /^([A-Za-z]+):([A-Za-z0-9-]+)$/.exec(piece.trimEnd());
      if (!quoted && filter && FILTERS.includes(filter[1].toLowerCase())) query.filters.push([filter[1].toLowerCase(), filter[2].toLowerCase()]);
      else rest += piece;
      if ((piece.match(/["“”„«»]/gu) || []).length % 2 === 1) quoted = !quoted;
    }
    return rest;
  }

  // Meaning --------------------------------------------------------------------------------------------------------------------------

  // The line with a name, as its fields behind tabs, in a text whose lines are in the order of their names; null where there is none.
  function lineOf(text, name) {
    let low = 0, high = text.length;
    while (low < high) {
      const start = text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      const end = text.indexOf("\n", start);
      const [key, ...rest] = text.slice(start, end).split("\t");
      if (key === name) return rest;
      if (key < name) low = end + 1;
      else high = start;
    }
    return null;
  }

  const unit = (vector) => {
    const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0));
    return length > 0 ? vector.map((number) => number / length) : null;
  };

  function addTo(sum, row, times) {
    for (let place = 0; place < sum.length; place += 1) sum[place] += times * row[place];
  }

  // What was learned from the library: where words and sections stand. See `src/index/sense.rs`.
  class Sense {
    constructor(piece, worths) {
      this.words = piece.words;
      this.worths = worths;
      this.sections = new Map();
      for (const line of piece.sections.split("\n")) {
        const [key, ...numbers] = line.split("\t");
        if (numbers.length > 0) this.sections.set(key, this.row(numbers));
      }
      const [first] = this.sections.values();
      this.width = first ? first.length : 0;
    }

    row([step, digits]) {
      return Float32Array.from(digits, (digit) => Number(step) * (parseInt(digit, 16) - 7));
    }

    // The place of a folded word, by its start; null where it has none.
    place(folded) {
      const letters = [...folded];
      if (letters.length < 2 || !letters.every((c) => ALPHABETIC.test(c))) return null;
      const line = lineOf(this.words, letters.slice(0, this.worths.start).join(""));
      return line && this.row(line);
    }

    // How near each section stands to a query and to what the best sections are about that its words find.
    near(asked, found) {
      const sum = new Float32Array(this.width);
      for (const words of asked.values()) {
        const ofWord = new Float32Array(this.width);
        for (const [word, worth] of words) {
          const place = this.place(word);
          if (place) addTo(ofWord, place, worth);
        }
        const length = Math.sqrt(ofWord.reduce((sum, number) => sum + number * number, 0));
        if (length > 0) addTo(sum, ofWord, 1 / Math.sqrt(length));
      }
      const direction = unit(sum);
      if (!direction) return null;
      const about = new Float32Array(this.width);
      for (const [key, worth] of found) if (this.sections.has(key)) addTo(about, this.sections.get(key), worth);
      addTo(direction, unit(about) || about, this.worths.weights.feedback);
      const place = unit(direction);
      if (!place) return null;
      const near = new Map();
      for (const [key, row] of this.sections) {
        let cosine = 0;
        for (let i = 0; i < place.length; i += 1) cosine += row[i] * place[i];
        near.set(key, Math.max(cosine, 0));
      }
      return near;
    }
  }

  // Whether a query may be answered by what it is about: not who asks for these very words, or for a number.
  const isFree = (query) => [query.phrases, query.without, query.withoutPhrases].every((list) => list.length === 0)
    && !query.words.some((word) => /[0-9]/.test(word.text));

  // The words of a query by their places, and what they may mean, in the languages in which it may have been asked.
  function askedOf(query, likely, understood, sense) {
    const places = query.words.map((_, place) => place).filter((place) => !query.words[place].prefix);
    const folded = (language, place) => understood.get(language)[place].folded;
    const telling = places.filter((place) => !likely.some(({ language }) => language.little.has(folded(language, place))));
    const asked = new Map();
    const add = (place, word, worth) => {
      if (!asked.has(place)) asked.set(place, new Map());
      const known = asked.get(place);
      const start = [...word].slice(0, sense.worths.start).join("");
      known.set(start, Math.max(known.get(start) || 0, worth));
    };
    for (const place of telling.length > 0 ? telling : places) {
      for (const { language, meaning } of likely) {
        const word = folded(language, place);
        add(place, word, 1);
        const [correction] = (meaning.words[place] || { corrections: [] }).corrections;
        if (correction && !sense.place(word)) add(place, correction.word, sense.worths.corrected_meaning);
      }
    }
    for (const { from, groups } of likely.flatMap(({ meaning }) => meaning.expansions)) {
      for (const group of groups) {
        for (const [stem] of group.words) if (stem) add(from, stem, sense.worths.weights.synonym * group.worth);
      }
    }
    return asked;
  }

  // One kept language --------------------------------------------------------------------------------------------------------------

  class Language {
    constructor(pack) {
      const { words: own, forms, documents } = pack;
      if (own.format !== FORMAT || documents.some((document) => document.format !== FORMAT)) throw new Error("format");
      this.tag = own.lang;
      this.bare = own.lang.split("-")[0];
      this.own = own;
      this.worths = own.worths;
      this.little = new Set(own.little);
      this.forms = forms.join("");
      this.documents = documents;
      this.passages = [];
      this.bases = [];
      this.places = new Map();
      documents.forEach((document, place) => {
        this.bases.push(this.passages.length);
        document.sections.forEach((section, number) => {
          this.places.set(`${document.slug}#${section.label}`, this.passages.length);
          this.passages.push({ document, place, section, number, key: `${document.slug}#${section.label}` });
        });
      });
      this.means = [0, 1, 2, 3, 4, 5, 6].map((field) => {
        const total = documents.reduce((sum, document) => sum + document.totals[field], 0);
        return total / Math.max(this.passages.length, 1);
      });
      this.entries = new Map();
      this.vocabularies = new Map();
      this.stemmed = new Map();
      this.isCyrillic = documents.some((document) => /[\u0400-\u04ff]/.test(document.title));
      this.termsByFirst = new Map();
      own.terms.forEach((term) => term.words[0].forEach((stem) => push(this.termsByFirst, stem, term)));
      this.saidByFirst = new Map();
      own.said.forEach((entry) => entry.said[0].forEach((stem) => push(this.saidByFirst, stem, entry)));
    }

    fold(word) {
      let folded = plain(word);
      for (const [typed, one] of this.own.folding.typed) folded = folded.split(typed).join(one);
      const standIn = this.own.folding.stand_in;
      if (standIn && folded.includes(standIn[0])) {
        const [letter, meant, beside] = standIn;
        const letters = [...folded];
        const isBeside = (c) => c !== undefined && beside.includes(c);
        folded = letters.map((c, i) => (c === letter && !isBeside(letters[i - 1]) && !isBeside(letters[i + 1]) ? meant : c)).join("");
      }
      return folded;
    }

    // What a folded form may come from, as the pack says; null where it says nothing. What no text has is null in its place.
    lookup(form) {
      const line = lineOf(this.forms, form);
      if (!line || line.length === 0) return line;
      return line[0].split(" ").map((code) => {
        if (code === "-") return null;
        const cut = parseInt(code, 10);
        return form.slice(0, form.length - cut) + code.slice(String(cut).length);
      });
    }

    stems(folded) {
      let stems = this.stemmed.get(folded);
      if (stems) return stems;
      stems = this.lookup(folded);
      if (!stems) {
        const prefix = this.own.folding.prefixes.find((prefix) => folded.startsWith(prefix) && folded.length - prefix.length >= 4);
        stems = (prefix && this.lookup(folded.slice(prefix.length))) || [];
      }
      stems = stems.includes(folded) ? stems : [...stems, folded];
      this.stemmed.set(folded, stems);
      return stems;
    }

    terms(word) {
      const folded = this.fold(word);
      return { folded, stems: this.stems(folded) };
    }

    knows(folded) {
      return this.little.has(folded) || this.lookup(folded) !== null;
    }

    // Where a field holds a term.
    entry(field, term) {
      const key = `${field} ${term}`;
      let entry = this.entries.get(key);
      if (entry) return entry;
      entry = this.read((document) => document.fields[field], term);
      this.entries.set(key, entry);
      return entry;
    }

    read(terms, term) {
      const passages = [], counts = [];
      this.documents.forEach((document, place) => {
        const all = terms(document);
        if (!Object.prototype.hasOwnProperty.call(all, term)) return;
        for (const one of all[term].split(" ")) {
          const [section, count] = one.split(".");
          passages.push(this.bases[place] + Number(section));
          counts.push(count ? Number(count) : 1);
        }
      });
      return passages.length === 0 ? EMPTY : { frequency: passages.length, passages, counts };
    }

    idf(frequency) {
      return Math.log(1 + (Math.max(this.passages.length - frequency, 0) + 0.5) / (frequency + 0.5));
    }

    norm(length, mean) {
      const { k1, b } = this.worths;
      return k1 * (1 - b + (b * length) / Math.max(mean, 1e-9));
    }

    // Calls for each passage with a term, with what the term is worth there.
    score(field, term, each) {
      const entry = this.entry(field, term);
      if (entry.frequency === 0) return;
      const weight = this.idf(entry.frequency) * (1 + this.worths.k1);
      const mean = this.means[field];
      entry.passages.forEach((passage, place) => {
        const count = entry.counts[place];
        const length = this.passages[passage].section.lengths[field];
        each(passage, (weight * count) / (count + this.norm(length, mean)));
      });
    }

    // All terms of a field with their frequencies, in order.
    vocabulary(field) {
      let all = this.vocabularies.get(field);
      if (all) return all;
      const counts = new Map();
      for (const document of this.documents) {
        for (const term of Object.keys(document.fields[field])) {
          const places = document.fields[field][term];
          let count = 1;
          for (let at = places.indexOf(" "); at >= 0; at = places.indexOf(" ", at + 1)) count += 1;
          counts.set(term, (counts.get(term) || 0) + count);
        }
      }
      all = [...counts].sort((one, other) => (one[0] < other[0] ? -1 : 1));
      this.vocabularies.set(field, all);
      return all;
    }

    starting(start) {
      const all = this.vocabulary(TEXT[0]);
      let low = 0, high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle][0] < start) low = middle + 1;
        else high = middle;
      }
      const found = [];
      while (low < all.length && all[low][0].startsWith(start) && found.length < this.worths.max_starting) found.push(all[low++][0]);
      return found;
    }

    // A question as one term: what its words are forms of, in order.
    question(text) {
      const all = words(text).map((word) => this.terms(word.text));
      const telling = all.filter((terms) => !this.little.has(terms.folded) && [...terms.folded].length > 1);
      const counted = telling.length === 0 ? all : telling;
      // What no text has as its first reading cannot be a question that a text answers.
      const first = counted.map((terms) => terms.stems[0]);
      return first.length === 0 || first.includes(null) ? null : first.join(" ");
    }

    // Slips ----------------------------------------------------------------------------------------------------------------------

    nearest(folded, most) {
      const { worths } = this;
      const length = [...folded].length;
      if (length < worths.shortest || !/^\p{Alphabetic}+$/u.test(folded)) return [];
      const isShort = length < worths.shortest_for_two;
      let found = [];
      for (let wrong = 1; wrong <= (isShort ? 1 : most) && found.length === 0; wrong += 1) found = this.within(folded, wrong, !isShort);
      if (found.length === 0) found = this.similar(folded);
      found.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
      return found.slice(0, worths.most);
    }

    within(folded, wrong, anywhere) {
      const found = new Map();
      for (const field of [TEXT[0], TITLE[0], ASKS[0]]) {
        for (const [word, frequency] of this.vocabulary(field)) {
          if (Math.abs(word.length - folded.length) > wrong || found.has(word)) continue;
          if (!anywhere && word[0] !== folded[0]) continue;
          const distance = slips(folded, word, wrong);
          if (distance <= wrong) found.set(word, { word, distance, frequency });
        }
      }
      return [...found.values()];
    }

    similar(folded) {
      const { worths } = this;
      if (folded.length < worths.shortest_for_similar) return [];
      const asked = trigrams(folded);
      const found = [];
      for (const [word, frequency] of this.vocabulary(TEXT[0])) {
        if (word[0] !== folded[0] || Math.abs(word.length - folded.length) > worths.max_longer) continue;
        const other = trigrams(word);
        const shared = asked.filter((gram) => other.includes(gram)).length;
        if ((2 * shared) / (asked.length + other.length) >= worths.similar) found.push({ word, distance: worths.similar_distance, frequency });
      }
      return found;
    }

    // What a query means -----------------------------------------------------------------------------------------------------------

    way(kind, term, worth) {
      const of = (fields) => this.entry(fields[kind], term);
      return { kind, term, worth, text: of(TEXT), title: of(TITLE), asks: of(ASKS) };
    }

    known(word, terms) {
      const { worths } = this;
      const meaning = { folded: terms.folded, ways: [], own: 0, corrections: [], letters: null };
      const add = ({ folded, stems }) => {
        meaning.ways.push(this.way(0, folded, worths.typed));
        stems.forEach((stem, i) => stem !== null && meaning.ways.push(this.way(1, stem, i === 0 ? worths.stem : worths.other_stem)));
      };
      add(terms);
      if (word.compound !== null) add(this.terms(word.compound));
      meaning.own = meaning.ways.length;
      return meaning;
    }

    ofStems(stems) {
      const { worths } = this;
      const ways = stems.map((stem, i) => this.way(1, stem, i === 0 ? worths.stem : worths.other_stem));
      return { folded: "", ways, own: ways.length, corrections: [], letters: null };
    }

    treated(meaning, word, alone, treatment) {
      const { worths } = this;
      const worth = { known: 1, correct: worths.unknown, resemble: worths.unknown, doubt: worths.doubtful }[treatment];
      if (treatment === "known") meaning.letters = this.spelt(word.text, alone);
      for (const term of this.otherCitations(meaning.folded)) meaning.ways.push(this.way(0, term, worths.typed));
      meaning.own = meaning.ways.length;
      meaning.ways.forEach((way) => (way.worth *= worth));
      if (word.prefix) {
        meaning.ways.push(...this.starting(meaning.folded).map((term) => this.way(0, term, worths.starting)));
        return meaning;
      }
      const near = treatment === "correct" ? this.nearest(meaning.folded, 2) : treatment === "resemble" ? this.nearest(meaning.folded, 1) : [];
      near.forEach((correction, rank) => {
        const worth = worths.corrected ** correction.distance * worths.corrected_ranked ** rank;
        meaning.ways.push(this.way(0, correction.word, worth));
        for (const stem of this.stems(correction.word)) {
          if (stem !== null && stem !== correction.word) meaning.ways.push(this.way(1, stem, worth * worths.corrected_stem));
        }
        meaning.ways.push(this.way(1, correction.word, worth * worths.corrected_stem));
        if (treatment === "correct") meaning.corrections.push(correction);
      });
      return meaning;
    }

    otherCitations(folded) {
      const slash = folded.lastIndexOf("/");
      if (slash < 0) return [];
      const number = folded.slice(0, slash);
      if (/^\p{Alphabetic}*$/u.test(folded.slice(slash + 1))) return number.includes("/") ? [number] : [];
      return this.starting(`${folded}/`).filter((term) => /^\p{Alphabetic}*$/u.test(term.slice(folded.length + 1)));
    }

    // Where the letters that were typed tell a word from others.
    spelt(word, alone) {
      const { worths } = this;
      const folded = this.fold(word);
      const ways = this.waysWritten(folded);
      const typed = exact(word);
      const here = ways.get(typed);
      if (!here || ways.size < 2) return null;
      const marked = new Set([...ways].filter(([way]) => way !== folded).flatMap(([, passages]) => [...passages])).size;
      if (!(typed === folded || marked > here.size || ways.has(folded))) return null;
      const share = isPlain(word) ? worths.plain_letters : alone ? worths.other_letters : worths.other_letters_beside;
      return { typed: here, folded, share };
    }

    // How texts and titles write a folded word, each way with the passages that have it so.
    waysWritten(folded) {
      const ways = new Map();
      this.documents.forEach((document, place) => {
        const add = (way, places) => {
          if (!places) return;
          if (!ways.has(way)) ways.set(way, new Set());
          for (const one of places.split(" ")) ways.get(way).add(this.bases[place] + parseInt(one, 10));
        };
        // What is not listed is written as it is folded.
        const listed = own(document.spelt, folded) || folded;
        if (typeof listed === "object") for (const way of Object.keys(listed)) add(way, listed[way]);
        else for (const field of [TEXT[0], TITLE[0]]) add(listed, own(document.fields[field], folded));
      });
      return ways;
    }
  }

  const own = (object, key) => (Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined);

  function push(map, key, value) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }

  const isMet = (way) => way.text.frequency > 0 || way.title.frequency > 0 || way.asks.frequency > 0;
  const isWordMet = (meaning) => meaning.ways.slice(0, meaning.own).some(isMet);
  const isWritten = (meaning) => meaning.ways.length > 0 && isMet(meaning.ways[0]);

  // How many letters differ, swapped neighbours being one; more than `most` is not told apart.
  function slips(one, other, most) {
    const width = other.length + 1;
    let before = [], last = Array.from({ length: width }, (_, i) => i);
    for (let i = 1; i <= one.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j < width; j += 1) {
        let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) best = Math.min(best, before[j - 2] + 1);
        row.push(best);
        if (best < least) least = best;
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[width - 1];
  }

  function trigrams(word) {
    const marked = `^${word}`;
    return Array.from({ length: Math.max(marked.length - 2, 0) }, (_, i) => marked.slice(i, i + 3));
  }

  // Terms of the glossary and everyday words in a query ------------------------------------------------------------------------------

  const contentOf = (list, little) => {
    const long = list.filter((one) => [...one.text].length > little);
    return long.length > 0 ? long : list;
  };

  function metTerms(query, languages, understood) {
    const met = [];
    for (const language of languages) {
      const all = query.words.map((word, place) => ({ text: word.text, place, stems: understood.get(language)[place].stems }));
      const content = contentOf(all, language.worths.little);
      let start = 0;
      while (start < content.length) {
        let longest = [];
        const keys = content[start].stems.flatMap((stem) => (stem === null ? [] : language.termsByFirst.get(stem) || []));
        for (const term of new Set(keys)) {
          const fits = term.words.length <= content.length - start
            && term.words.every((word, i) => word.some((stem) => content[start + i].stems.includes(stem)));
          if (fits) longest.push(term);
        }
        const length = Math.max(0, ...longest.map((term) => term.words.length));
        longest = longest.filter((term) => term.words.length === length).sort((a, b) => (a.key < b.key ? -1 : 1));
        for (const term of longest) {
          if (met.some((known) => known.key === term.key)) continue;
          const whole = length === content.length && query.phrases.length === 0;
          met.push({ key: term.key, whole, length, places: content.slice(start, start + length).map((one) => one.place) });
        }
        start += longest.length > 0 ? length : 1;
      }
    }
    met.sort((a, b) => Number(b.whole) - Number(a.whole) || b.length - a.length);
    return met.slice(0, languages.length > 0 ? languages[0].worths.max_terms : 0);
  }

  function groupsOf(met, language) {
    return met.flatMap(({ key, whole, places }) => {
      const term = language.own.terms.find((term) => term.key === key);
      return term ? [{ words: term.words, standsFor: whole ? [] : places, worth: 1 }] : [];
    });
  }

  function metWords(query, terms, language) {
    const { worths } = language;
    let places = query.words.map((_, place) => place);
    const content = places.filter((place) => !query.words[place].prefix && !language.little.has(terms[place].folded));
    if (content.length > 0) places = content;
    const isForm = (said, typed) => said.some((stem) => typed.stems.includes(stem) || typed.folded === stem);
    const met = [];
    for (let at = 0; at < places.length;) {
      const first = terms[places[at]];
      let best = null;
      for (const key of [...first.stems, first.folded]) {
        for (const entry of (key !== null && language.saidByFirst.get(key)) || []) {
          const { said } = entry;
          if (said.length > places.length - at || (best && best.said.length >= said.length)) continue;
          if (said.every((word, i) => isForm(word, terms[places[at + i]]))) best = entry;
        }
      }
      if (!best) {
        at += 1;
        continue;
      }
      const last = at + best.said.length - 1;
      const means = best.means.slice(0, worths.max_meanings);
      const standsFor = places.slice(at, last + 1);
      met.push({
        from: places[at],
        to: places[last] + 1,
        groups: means.map((meant, rank) => ({ words: meant.words, standsFor, worth: worths.meant_ranked ** rank })),
        texts: means.map((meant) => meant.text),
      });
      at = last + 1;
    }
    return met;
  }

  // Ranking the passages of one language --------------------------------------------------------------------------------------------

  class Scores {
    constructor(count) {
      this.total = new Float64Array(count);
      this.best = new Float64Array(count);
      this.bits = new Uint32Array(count);
      this.touched = [];
      this.found = [];
    }

    offer(passage, score) {
      if (this.best[passage] === 0) this.touched.push(passage);
      if (score > this.best[passage]) this.best[passage] = score;
    }

    settle(bits) {
      for (const passage of this.touched) {
        if (this.total[passage] === 0) this.found.push(passage);
        this.total[passage] += this.best[passage];
        this.best[passage] = 0;
        this.bits[passage] |= bits;
      }
      this.touched = [];
    }

    add(passage, score) {
      if (this.total[passage] === 0) this.found.push(passage);
      this.total[passage] += score;
    }
  }

  // The passages that answer, and what share of the words the one has that has most.
  function rank(language, meaning) {
    const { worths } = language;
    const { weights } = worths;
    const scores = new Scores(language.passages.length);
    const counted = countedOf(language, meaning);
    const alone = counted.length === 1 ? worths.alone : 1;
    const bitOf = (number) => 1 << Math.min(number, 31);
    const places = [[TEXT, "text", 1], [TITLE, "title", weights.title], [ASKS, "asks", weights.asks]];
    counted.forEach((place, bit) => {
      const word = meaning.words[place];
      const others = otherLetters(language, word);
      const meant = meaning.expansions.filter((one) => one.from === place && one.to === place + 1).flatMap((one) => one.groups);
      for (const [fields, name, base] of places) {
        const weight = base * (name === "asks" ? alone : 1);
        word.ways.forEach((way, number) => {
          const guessed = number >= word.own && name === "asks" ? worths.guessed : 1;
          language.score(fields[way.kind], way.term, (passage, score) => scores.offer(passage, score * way.worth * weight * guessed));
        });
        if (name !== "asks") others.forEach((passage) => (scores.best[passage] *= word.letters.share));
        for (const group of meant) offerGroup(language, group, fields[1], weight * weights.synonym, scores);
        scores.settle(bitOf(bit));
      }
    });
    const bitsOf = (standsFor) => counted.reduce((all, place, bit) => (standsFor.includes(place) ? all | bitOf(bit) : all), 0);
    for (const expansion of meaning.expansions.filter((one) => one.to - one.from > 1)) {
      for (const [fields, , weight] of places) {
        for (const group of expansion.groups) offerGroup(language, group, fields[1], weight * weights.synonym, scores);
        scores.settle(expansion.groups.length > 0 ? bitsOf(expansion.groups[0].standsFor) : 0);
      }
    }
    for (const group of meaning.groups) {
      for (const [fields, , weight] of places.slice(0, 2)) {
        offerGroup(language, group, fields[1], weight * weights.term, scores);
        scores.settle(group.standsFor.length === 0 ? 0xffffffff : bitsOf(group.standsFor));
      }
    }
    const covered = preferComplete(language, meaning, counted, scores);
    if (meaning.question !== null) {
      const entry = language.read((document) => document.questions, meaning.question);
      const rarity = (word) => language.idf(Math.max(0, ...word.ways.slice(0, word.own).map((way) => way.asks.frequency)));
      const worth = weights.question * counted.reduce((sum, place) => sum + rarity(meaning.words[place]), 0);
      entry.passages.forEach((passage) => scores.add(passage, worth));
    }
    if (meaning.phrases.length > 0) keepPhrases(language, meaning, scores);
    for (const place of counted) {
      const way = meaning.words[place].ways.find((way) => way.kind === 1);
      if (!way) continue;
      language.score(AROUND, way.term, (passage, score) => {
        if (scores.total[passage] > 0) scores.total[passage] += score * way.worth * weights.around;
      });
    }
    for (const stem of meaning.without) {
      for (const field of [TEXT[1], TITLE[1]]) language.entry(field, stem).passages.forEach((passage) => (scores.total[passage] = 0));
    }
    for (const phrase of meaning.withoutPhrases) {
      for (const passage of phraseScores(language, phrase).keys()) scores.total[passage] = 0;
    }
    const found = [...new Set(scores.found)].filter((passage) => scores.total[passage] > 0);
    return { passages: found.map((passage) => [passage, scores.total[passage]]), covered };
  }

  function countedOf(language, meaning) {
    const { worths } = language;
    const all = meaning.words.map((_, place) => place);
    const isCommon = (word) => {
      const most = Math.max(0, ...word.ways.map((way) => way.text.frequency));
      return language.passages.length >= worths.few && most > worths.common * language.passages.length;
    };
    if (meaning.words.length === 1) return all;
    const telling = all.filter((place) => !language.little.has(meaning.words[place].folded) && !isCommon(meaning.words[place]));
    return telling.length > 0 ? telling : all;
  }

  function otherLetters(language, word) {
    if (!word.letters) return [];
    const any = [TEXT[0], TITLE[0]].flatMap((field) => language.entry(field, word.letters.folded).passages);
    return [...new Set(any)].filter((passage) => !word.letters.typed.has(passage));
  }

  function offerGroup(language, group, field, weight, scores) {
    let all = null;
    for (const stems of group.words) {
      const here = new Map();
      for (const stem of stems) {
        language.score(field, stem, (passage, score) => {
          if (all === null || all.has(passage)) here.set(passage, Math.max(here.get(passage) || 0, score));
        });
      }
      all = all === null ? here : new Map([...all].filter(([passage]) => here.has(passage)).map(([passage, sum]) => [passage, sum + here.get(passage)]));
    }
    for (const [passage, score] of all || []) scores.offer(passage, score * group.worth * weight);
  }

  function preferComplete(language, meaning, counted, scores) {
    const { weights, seldom } = language.worths;
    const rarity = (word) => {
      const most = Math.max(seldom, ...word.ways.map((way) => Math.max(way.text.frequency, way.title.frequency, way.asks.frequency)));
      return language.idf(most) ** weights.rareness;
    };
    const shares = counted.map((place) => rarity(meaning.words[place]));
    const all = shares.reduce((sum, share) => sum + share, 0);
    if (all <= 0) return 0;
    let most = 0;
    for (const passage of scores.found) {
      const met = shares.reduce((sum, share, bit) => ((scores.bits[passage] >>> Math.min(bit, 31)) & 1 ? sum + share : sum), 0);
      scores.total[passage] *= (met / all) ** weights.completeness;
      most = Math.max(most, met / all);
    }
    return most;
  }

  function keepPhrases(language, meaning, scores) {
    let all = null;
    for (const phrase of meaning.phrases) {
      const here = phraseScores(language, phrase);
      all = all === null ? here : new Map([...all].filter(([passage]) => here.has(passage)).map(([passage, sum]) => [passage, sum + here.get(passage)]));
    }
    const alone = meaning.words.length === 0;
    for (const passage of scores.found) if (alone || !all.has(passage)) scores.total[passage] = 0;
    for (const [passage, score] of all) scores.add(passage, score);
  }

  // The passages in which words follow each other, read from their texts.
  function phraseScores(language, phrase) {
    const having = (typed) => new Set([TEXT[0], TITLE[0]].flatMap((field) => language.entry(field, typed.folded).passages));
    const sets = phrase.map(having);
    const { k1 } = language.worths;
    const weight = (1 + k1) * sets.reduce((sum, set) => sum + language.idf(set.size), 0);
    const mean = language.means[TEXT[0]] + language.means[TITLE[0]];
    const found = new Map();
    for (const passage of sets[0]) {
      if (!sets.every((set) => set.has(passage))) continue;
      const { section } = language.passages[passage];
      const count = together(language, phrase, section.title) + together(language, phrase, section.text);
      if (count === 0) continue;
      const length = section.lengths[TEXT[0]] + section.lengths[TITLE[0]];
      found.set(passage, (weight * count) / (count + language.norm(length, mean)));
    }
    return found;
  }

  const fitsTyped = (typed, word, language) => exact(word) === typed.exact || (typed.plain && language.fold(word) === typed.folded);

  function together(language, phrase, text) {
    const all = words(text);
    let count = 0;
    for (let at = 0; at + phrase.length <= all.length; at += 1) {
      if (phrase.every((typed, i) => fitsTyped(typed, all[at + i].text, language))) count += 1;
    }
    return count;
  }

  // What readers see of a hit -------------------------------------------------------------------------------------------------------

  class Marker {
    constructor(language, meaning) {
      this.language = language;
      const groups = [...meaning.groups, ...meaning.expansions.flatMap((one) => one.groups)];
      const ways = meaning.words.flatMap((word) => word.ways);
      this.folded = new Set(ways.filter((way) => way.kind === 0).map((way) => way.term));
      this.stems = new Set([...ways.filter((way) => way.kind === 1).map((way) => way.term), ...groups.flatMap((group) => group.words.flat())]);
      this.phrases = meaning.phrases.flat();
      this.telling = meaning.words.filter((word) => !language.little.has(word.folded)).length;
      this.fits = new Map();
    }

    fit(word) {
      let fit = this.fits.get(word);
      if (fit !== undefined) return fit;
      const { language } = this;
      const folded = language.fold(word);
      if (this.folded.has(folded) || this.phrases.some((typed) => fitsTyped(typed, word, language))) fit = 2;
      else fit = language.stems(folded).some((stem) => this.stems.has(stem)) ? 1 : 0;
      this.fits.set(word, fit);
      return fit;
    }

    question(questions) {
      const met = (question) => words(question).filter((word) => this.fit(word.text) > 0).length;
      let best = null, most = -1;
      for (const question of questions) {
        const count = met(question);
        if (count >= most) [best, most] = [question, count];
      }
      return best !== null && this.telling > 0 && 2 * most >= this.telling ? best : null;
    }

    // The piece of a text that shows why it was found: `[text, whether it matched]`.
    snippet(text) {
      const matches = words(text).map((word) => ({ ...word, fit: this.fit(word.text) })).filter((word) => word.fit > 0);
      const [start, end] = this.window(text, matches);
      const pieces = [];
      let line = "";
      const add = (raw, marked) => {
        let shown = "";
        raw.split("\n").forEach((part, place) => {
          if (place > 0) {
            const before = (line + shown).replace(/["”“»’)\]]+$/u, "");
            shown += before === "" || /[.!?:;,…]$/u.test(before) ? " " : " · ";
          }
          shown += part;
        });
        line += shown;
        if (shown !== "") pieces.push([shown, marked]);
      };
      if (start > 0) add("… ", false);
      let at = start;
      for (const word of matches.filter((word) => word.start >= start && word.end <= end)) {
        add(text.slice(at, word.start), false);
        add(word.text, true);
        at = word.end;
      }
      add(text.slice(at, end), false);
      if (end < text.length) add(" …", false);
      return pieces;
    }

    window(text, matches) {
      const length = this.language.worths.snippet;
      let best = -1, most = -1;
      matches.forEach((first, from) => {
        const seen = new Set();
        let worth = 0;
        for (let i = from; i < matches.length && matches[i].end <= first.start + length; i += 1) {
          worth += seen.has(matches[i].text) ? 1 : 10 * matches[i].fit;
          seen.add(matches[i].text);
        }
        if (worth > most) [best, most] = [from, worth];
      });
      const start = startOfPhrase(text, best < 0 ? 0 : matches[best].start, length);
      let end = Math.min(start + length, text.length);
      if (end < text.length) {
        const space = text.slice(start, end).search(/\s\S*$/u);
        if (space > 0) end = start + space;
      }
      return [start, end];
    }
  }

  function startOfPhrase(text, at, length) {
    const from = Math.max(at - 80, 0);
    if (from === 0 && at < length) return 0;
    const before = text.slice(from, at);
    const sentence = Math.max(...[..."\n.!?:"].map((sign) => before.lastIndexOf(sign)));
    const space = before.search(/\s/u);
    const start = sentence >= 0 ? from + sentence + 1 : space >= 0 ? from + space : at;
    return start + (text.slice(start, at).length - text.slice(start, at).trimStart().length);
  }

  // All kept languages ----------------------------------------------------------------------------------------------------------------

  class Search {
    // `packs`: for each language `{ words, forms: [text, …], sense: piece or null, documents: [piece, …] }`.
    constructor(packs) {
      this.languages = packs.map((pack) => new Language(pack));
      this.suggestions = new Map();
      const learned = packs.find((pack) => pack.sense);
      this.sense = learned ? new Sense(learned.sense, this.languages[0].worths) : null;
    }

    language(tag) {
      return this.languages.find((language) => language.tag === tag);
    }

    detect(text) {
      const letters = [...text].filter((c) => ALPHABETIC.test(c));
      const cyrillic = letters.filter(isCyrillic).length;
      if (letters.length === 0) return null;
      const among = this.languages.filter((language) => language.isCyrillic === cyrillic > letters.length - cyrillic);
      const lower = text.toLowerCase();
      const owning = among.filter((language) => [...language.own.letters].some((letter) => lower.includes(letter)));
      if (owning.length === 1) return owning[0];
      const voters = words(text).filter((word) => [...word.text].length >= 2 && /^\p{Alphabetic}+$/u.test(word.text));
      const votes = among.map((language) => voters.filter((word) => language.knows(language.fold(word.text))).length);
      const most = Math.max(0, ...votes);
      const best = among.filter((_, place) => votes[place] === most);
      return best.length > 0 ? best[0] : null;
    }

    search({ query: typed, lang, filters = [], limit = 10, offset = 0 }) {
      const reader = this.language(lang) || this.languages[0];
      const { worths } = reader;
      const query = parse(typed, worths);
      const detected = this.detect(typed);
      const preferred = (language) => (language === reader ? 0 : language === detected ? 1 : 2);
      const seen = new Set();
      const languages = [...this.languages]
        .sort((a, b) => preferred(a) - preferred(b))
        .filter((language) => !seen.has(language.bare) && seen.add(language.bare));
      const searched = query.words.length === 0 && query.phrases.length === 0 ? [] : this.meanings(query, languages, reader, detected);
      const { found, covered } = this.join(searched);
      if (this.sense && isFree(query)) this.about(query, searched, covered, found);
      const pinned = pin(query, searched, found);
      const wanted = [...filters, ...query.filters];
      const { passed, facets } = narrow(found, wanted, searched, this.languages);
      for (const found of facets.document) found.name = listed(found.value, languages);
      passed.sort((a, b) => b.score - a.score || this.order(a.key) - this.order(b.key));
      const markers = new Map();
      const marker = (one) => {
        if (!markers.has(one)) markers.set(one, new Marker(one.language, one.meaning));
        return markers.get(one);
      };
      const page = passed.slice(offset, offset + limit);
      return {
        query: typed,
        lang: reader.tag,
        detected: detected ? detected.tag : null,
        total: passed.length,
        isMet: passed.some((one) => one.matched.length > 0),
        facets,
        suggestion: suggestion(query, typed, searched, passed.length),
        also: also(searched, reader, detected),
        terms: this.named(query, languages, reader),
        hits: page.flatMap((one) => hit(one, searched, reader, marker, pinned)),
      };
    }

    order(key) {
      if (!this.orders) {
        this.orders = new Map();
        for (const language of this.languages) for (const { key } of language.passages) if (!this.orders.has(key)) this.orders.set(key, this.orders.size);
      }
      return this.orders.get(key);
    }

    understood(query, languages) {
      return new Map(languages.map((language) => [language, query.words.map((word) => language.terms(word.text))]));
    }

    // The terms that a query is, for people.
    named(query, languages, reader) {
      const met = metTerms(query, languages, this.understood(query, languages)).filter((one) => one.whole);
      return met.flatMap(({ key }) => reader.own.terms.filter((term) => term.key === key));
    }

    // What each language has to search for.
    meanings(query, languages, reader, detected) {
      const { worths } = reader;
      const understood = this.understood(query, languages);
      const known = languages.map((language) => query.words.map((word, place) => language.known(word, understood.get(language)[place])));
      const expansions = languages.map((language) => metWords(query, understood.get(language), language));
      const isPlausible = (language) => language.bare === reader.bare || (detected !== null && language.bare === detected.bare);
      const plausible = languages.map((_, number) => number).filter((number) => isPlausible(languages[number]));
      const isExpanded = (number, place) => expansions[number].some((one) => one.from <= place && place < one.to);
      const treatments = query.words.map((_, place) => {
        if (plausible.some((number) => isWritten(known[number][place]) || isExpanded(number, place))) return "known";
        if (!plausible.some((number) => languages[number].knows(known[number][place].folded))) return "correct";
        return plausible.some((number) => isWordMet(known[number][place])) ? "known" : "resemble";
      });
      const isUnderstood = query.words.length > 0 && languages.some((language, number) => language.bare === reader.bare && known[number].every(isWordMet));
      const isForeign = detected !== null && detected.bare !== reader.bare;
      const asked = isForeign && isUnderstood ? reader : detected;
      const met = metTerms(query, languages, understood);
      const whole = metTerms(query, plausible.map((number) => languages[number]), understood).filter((one) => one.whole).slice(0, 1);
      const typed = (language) => (phrase) => phrase.map((word) => ({ exact: exact(word), folded: language.fold(word), plain: isPlain(word) }));
      const question = query.words.map((word) => word.text).join(" ");
      return languages.map((language, number) => {
        const isReaders = language.bare === reader.bare;
        const isStrange = (word) => !isWritten(word) && !language.knows(word.folded) && !isWordMet(word);
        const treated = known[number].map((word, place) => {
          let treatment = treatments[place];
          if (treatment === "known") treatment = isReaders && isStrange(word) && !isExpanded(number, place) ? "resemble" : "known";
          else if (!isPlausible(language)) treatment = "doubt";
          return language.treated(word, query.words[place], query.words.length === 1, treatment);
        });
        const meaning = {
          words: treated,
          groups: groupsOf(met, language),
          expansions: [],
          question: query.phrases.length === 0 ? language.question(question) : null,
          phrases: query.phrases.map(typed(language)),
          without: query.without.map((word) => language.terms(word).stems.find((stem) => stem !== null)),
          withoutPhrases: query.withoutPhrases.map(typed(language)),
        };
        const name = groupsOf(whole, language)[0];
        if (name) {
          meaning.words = name.words.map((stems) => language.ofStems(stems));
          if (meaning.words.length === 1 && treated.length === 1) meaning.words[0].letters = treated[0].letters;
        } else meaning.expansions = expansions[number];
        let weight = isReaders ? 1 : worths.undetected_weight;
        if (asked !== null) weight = asked.bare === language.bare ? 1 : isReaders ? worths.reader_weight : worths.other_weight;
        return { language, meaning, weight, isLikely: isPlausible(language) };
      });
    }

    // Puts those sections further ahead that are about what a query is about, and adds the nearest of those that no word finds: nothing where one
    // section has all of its words.
    about(query, searched, covered, found) {
      const { worths } = this.languages[0];
      const worth = worths.weights.sense * (1 - covered);
      if (worth <= 0) return;
      const likely = searched.filter((one) => one.isLikely);
      const asked = askedOf(query, likely, this.understood(query, likely.map((one) => one.language)), this.sense);
      const first = [...found.values()].sort((a, b) => b.score - a.score || this.order(a.key) - this.order(b.key)).slice(0, worths.feedback);
      const best = first.length > 0 ? first[0].score : 1;
      const near = this.sense.near(asked, first.map((one) => [one.key, one.score / best]));
      if (!near) return;
      for (const one of found.values()) {
        one.score += worth * best * (near.get(one.key) || 0);
        near.delete(one.key);
      }
      const others = [...near].filter(([key, near]) => near >= worths.near && this.order(key) !== undefined);
      others.sort((a, b) => b[1] - a[1] || this.order(a[0]) - this.order(b[0]));
      for (const [key, near] of others.slice(0, worths.by_meaning)) {
        const language = this.languages.find((language) => language.places.has(key));
        found.set(key, { key, document: language.passages[language.places.get(key)].document, score: worth * best * near, matched: [] });
      }
    }

    // The sections that any language finds; the best language counts.
    join(searched) {
      const found = new Map();
      let covered = 0;
      const lists = searched.map(({ language, meaning, weight, isLikely }) => {
        const ranked = rank(language, meaning);
        if (isLikely) covered = Math.max(covered, ranked.covered);
        return ranked.passages.map(([passage, score]) => {
          const { key, document } = language.passages[passage];
          const worth = language.worths.analyses.includes(document.kind) ? language.worths.weights.analysis : 1;
          return [key, document, score * weight * worth];
        });
      });
      for (const list of lists) {
        for (const [key, document, score] of list) {
          const one = found.get(key);
          if (!one) found.set(key, { key, document, score, matched: [] });
          else if (score > one.score) one.score = score;
        }
      }
      lists.forEach((list, number) => {
        for (const [key, , score] of list) {
          const one = found.get(key);
          if (score >= searched[number].language.worths.found_share * one.score) one.matched.push(searched[number].language);
        }
      });
      return { found, covered };
    }

    // What begins as typed: terms first, then titles, shorter texts first.
    suggest(lang, typed, most = 8) {
      const language = this.language(lang);
      if (!language) return [];
      const start = words(typed).map((word) => language.fold(word.text)).join(" ");
      const length = [...start].length;
      if (length < 2 || length > 100) return [];
      if (!this.suggestions.has(language)) this.suggestions.set(language, offered(language));
      const fits = ({ folded }) => folded.startsWith(start) || folded.includes(` ${start}`);
      return this.suggestions.get(language).filter(fits).slice(0, most).map(({ text, source }) => ({ text, source }));
    }
  }

  function offered(language) {
    const known = new Map();
    const add = (text, source) => {
      const folded = words(text).map((word) => language.fold(word.text)).join(" ");
      if (folded !== "" && !known.has(folded)) known.set(folded, { text, source, folded, length: [...text].length });
    };
    language.own.terms.forEach((term) => add(term.name, "term"));
    // A borrowed title ends with its language in brackets, which nobody searches for.
    language.passages.forEach(({ section }) => add(section.title.replace(/\u00a0\[[A-Za-z-]+\]$/u, ""), "title"));
    const place = ({ source }) => (source === "term" ? 0 : 1);
    return [...known.values()].sort((a, b) => place(a) - place(b) || a.length - b.length || (a.text < b.text ? -1 : 1));
  }

  // Puts the sections first that somebody has named as answers to this very query.
  function pin(query, searched, found) {
    const pinned = [];
    if (query.phrases.length > 0) return pinned;
    const typed = query.words.map((word) => word.text).join(" ");
    for (const { language } of searched) {
      const question = language.question(typed);
      for (const key of (question !== null && own(language.own.answers, question)) || []) if (language.places.has(key)) pinned.push([key, language]);
    }
    const best = Math.max(0, ...[...found.values()].map((one) => one.score));
    [...pinned].reverse().forEach(([key, language], rank) => {
      const score = best + 1 + rank;
      const one = found.get(key);
      if (one) one.score = score;
      else found.set(key, { key, document: language.passages[language.places.get(key)].document, score, matched: [language] });
    });
    return pinned.map(([key]) => key);
  }

  // Those found that pass all filters, and how many there are of each value if its own filter did not hold.
  function narrow(found, filters, searched) {
    const bare = (tag) => tag.split("-")[0].toLowerCase();
    const holds = {
      document: (one, value) => one.document.slug === value,
      kind: (one, value) => one.document.kind === value,
      jurisdiction: (one, value) => one.document.jurisdictions.includes(value),
      language: (one, value) => one.matched.some((language) => bare(language.tag) === bare(value)),
    };
    const failed = (one) => FILTERS.filter((name) => {
      const values = filters.filter(([filter]) => filter === name);
      return values.length > 0 && !values.some(([, value]) => holds[name](one, value));
    });
    const counts = { document: new Map(), kind: new Map(), jurisdiction: new Map() };
    const count = (name, value) => counts[name].set(value, (counts[name].get(value) || 0) + 1);
    const passed = [];
    for (const one of found.values()) {
      const fails = failed(one);
      if (fails.every((name) => name === "document")) count("document", one.document.slug);
      if (fails.every((name) => name === "kind")) count("kind", one.document.kind);
      if (fails.every((name) => name === "jurisdiction")) one.document.jurisdictions.forEach((value) => count("jurisdiction", value));
      if (fails.length === 0) passed.push(one);
    }
    const ordered = (map) => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value, count]) => ({ value, count }));
    return { passed, facets: { document: ordered(counts.document), kind: ordered(counts.kind), jurisdiction: ordered(counts.jurisdiction) } };
  }

  // What a document is called in the first of the languages that has it.
  function listed(slug, languages) {
    for (const language of languages) {
      const document = language.documents.find((document) => document.slug === slug);
      if (document) return document.title;
    }
    return slug;
  }

  function suggestion(query, typed, searched, found) {
    if (found === 0 && query.words.length === 0 && query.phrases.length > 0) return query.phrases.flat().join(" ");
    let better = typed;
    query.words.forEach((word, place) => {
      let best = null;
      for (const { language, meaning } of searched) {
        const meant = meaning.words[place];
        if (!meant || isWordMet(meant) || meant.corrections.length === 0) continue;
        const [correction] = meant.corrections;
        const isBetter = best === null || correction.distance < best.correction.distance
          || (correction.distance === best.correction.distance && correction.frequency > best.correction.frequency);
        if (isBetter) best = { language, correction };
      }
      const shown = best && written(best.language, best.correction.word);
      if (shown) better = better.replace(word.text, () => shown);
    });
    return better === typed ? null : better;
  }

  // A folded word as the texts write it.
  function written(language, folded) {
    for (const field of [TEXT[0], TITLE[0], ASKS[0]]) {
      const [first] = language.entry(field, folded).passages;
      if (first === undefined) continue;
      const { title, text, asks } = language.passages[first].section;
      const word = words(`${title} ${text} ${asks.join(" ")}`).find((word) => language.fold(word.text) === folded);
      if (word) return visible(word.text);
    }
    return null;
  }

  function also(searched, reader, detected) {
    const of = (language) => language && searched.find((one) => one.language.bare === language.bare && one.meaning.expansions.length > 0);
    const asked = of(detected) || of(reader);
    if (!asked) return [];
    return [...new Set(asked.meaning.expansions.flatMap((one) => one.texts.slice(0, reader.worths.max_also)))];
  }

  function hit(found, searched, reader, marker, pinned) {
    const byMeaning = found.matched.length === 0;
    const order = [...searched.filter((one) => one.language === reader), ...searched.filter((one) => byMeaning || found.matched.includes(one.language))];
    for (const one of order) {
      const place = one.language.places.get(found.key);
      if (place === undefined) continue;
      const { document, section } = one.language.passages[place];
      const mark = marker(one);
      return [{
        document: document.slug,
        section: section.label,
        lang: one.language.tag,
        matched: found.matched.map((language) => language.tag),
        title: section.title,
        documentTitle: document.title,
        kind: document.kind,
        around: section.around,
        page: section.page,
        snippet: mark.snippet(section.text),
        answers: mark.question(section.asks),
        pinned: pinned.includes(found.key),
        score: found.score,
      }];
    }
    return [];
  }

  scope.ArmariumSearch = { Search, FORMAT, words, plain, exact };
})(typeof self === "undefined" ? globalThis : self);
