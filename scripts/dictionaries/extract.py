#!/usr/bin/env python3
"""Writes the words of published dictionaries as lines `lemma<TAB>form`, one file per language.

    extract.py OUT HUNSPELL

OUT       folder for sq.tsv, mk.tsv, sr.tsv, en.tsv
HUNSPELL  folder with sr_Latn_RS.aff and sr_Latn_RS.dic (Debian package hunspell-sr)

The Python packages uniparser-albanian and simplemma must be installed. `../dictionaries.sh` fetches all of them in their
exact versions, runs this, and lets the program learn its tables from the result. Licences: assets/dictionaries/README.md.
"""
import collections
import pathlib
import sys

LONGEST = 40  # letters; longer entries are phrases or errors


def usable(word):
    return 1 < len(word) <= LONGEST and word.replace("-", "").isalpha()


def albanian():
    """Every standard form of every lexeme of uniparser-albanian, generated from its paradigms."""
    from uniparser_albanian import AlbanianAnalyzer
    from uniparser_morph.wordform import Wordform

    class Grammar(AlbanianAnalyzer):
        def initialize_parser(self, *_, **__):  # the parser itself is not needed, and slow to make
            self.m = type("Parser", (), {})()

    grammar = Grammar(mode="strict").g

    def standard(gramm):
        return not any(mark in gramm for mark in ("nonst", "Gheg"))

    endings = {}

    def following(name, depth=0):
        """The endings of a paradigm that continues another one. Clitics and old forms are other words."""
        if depth > 3 or any(mark in name.lower() for mark in ("nonst", "gheg", "old", "clitic")):
            return []
        if name not in endings:
            found = []
            for flex in grammar.paradigms[name].flex if name in grammar.paradigms else ():
                if not standard(flex.gramm):
                    continue
                text = "".join("<>" if part.flex == "<.>" else part.flex for part in flex.flexParts[0])
                text = text.replace(".", "").replace("0", "")
                if "<>" in text:
                    found += [text.replace("<>", more) for link in flex.subsequent for more in following(link.name, depth + 1)]
                else:
                    found.append(text)
            endings[name] = found
        return endings[name]

    for lexeme in grammar.lexemes:
        if not standard(lexeme.gramm):
            continue
        for part in lexeme.subLexemes:
            if part.paradigm not in grammar.paradigms or not standard(part.gramm or ""):
                continue
            for flex in grammar.paradigms[part.paradigm].flex:
                word = Wordform(grammar, part, flex)
                if not isinstance(word.wf, str) or not standard(word.gramm):
                    continue
                form = word.wf.replace(".", "")
                if "<>" in form:
                    for link in flex.subsequent:
                        for ending in following(link.name):
                            yield lexeme.lemma, form.replace("<>", ending)
                else:
                    yield lexeme.lemma, form


def serbian(folder):
    """Every form of every entry of hunspell-sr: an entry has flags, a flag has endings."""
    endings = collections.defaultdict(list)
    prefixes = {}
    for line in (folder / "sr_Latn_RS.aff").read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if len(fields) >= 4 and fields[0] in ("SFX", "PFX") and fields[2] not in ("Y", "N"):
            cut, add = ("" if text == "0" else text for text in (fields[2], fields[3].split("/")[0]))
            if fields[0] == "SFX":
                endings[fields[1]].append((cut, add))
            else:
                prefixes[fields[1]] = add
    for line in (folder / "sr_Latn_RS.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.strip().split("\t")[0].partition("/")
        forms = {word}
        for flag in filter(None, flags.split(",")):
            forms |= {word[: len(word) - len(cut)] + add for cut, add in endings[flag] if word.endswith(cut)}
        # Superlatives and negations carry a prefix over all forms: the analyzer takes it off by itself.
        for form in forms:
            yield word, form


def simplemma(language):
    """The pairs of simplemma (word lists from Wiktionary and others)."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    def text(value):
        return value.decode() if isinstance(value, bytes) else value

    for form, lemma in DefaultDictionaryFactory().get_dictionary(language).items():
        yield text(lemma), text(form)


def main(out, hunspell):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    sources = {
        "sq": [("uniparser-albanian", albanian()), ("simplemma", simplemma("sq"))],
        "mk": [("simplemma", simplemma("mk"))],
        "sr": [("hunspell-sr", serbian(pathlib.Path(hunspell))), ("simplemma", simplemma("hbs"))],
        "en": [("simplemma", simplemma("en"))],
    }
    for language, parts in sources.items():
        lines = set()
        for source, pairs in parts:
            before = len(lines)
            for lemma, form in pairs:
                if usable(lemma) and usable(form):
                    lines |= {(lemma, lemma, source), (lemma, form, source)}
            print(f"{language} {source}: {len(lines) - before} forms", file=sys.stderr)
        with open(out / f"{language}.tsv", "w", encoding="utf-8") as file:
            file.writelines(f"{lemma}\t{form}\t{source}\n" for lemma, form, source in sorted(lines))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
