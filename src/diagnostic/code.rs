//! What kinds of faults there are.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {
        /// What kind of fault it is; the names in kebab-case are part of the contract and `docs/checks.md` explains each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code { $($(#[doc = $doc])* $name),* }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Code] = &[$(Code::$name),*];

            /// The code of a name as it is written: `variable-missing`.
            pub fn named(name: &str) -> Option<Self> {
                use serde::de::value::{Error, StrDeserializer};
                Self::deserialize(StrDeserializer::<Error>::new(name)).ok()
            }
        }
    };
}

codes! {
    /// A file is not valid Fluent.
    Syntax,
    /// A file is not valid UTF-8.
    NotUtf8,
    /// A file is larger than its limit.
    FileTooLarge,
    /// Braces are nested deeper than the limit.
    NestingLimit,
    /// A message expands to more text than the limit.
    ExpansionLimit,
    /// A message holds more placeables than the limit.
    PlaceableLimit,
    /// Messages refer to each other in a circle.
    Cycle,
    /// An id stands twice.
    DuplicateId,
    /// An attribute stands twice in one message.
    DuplicateAttribute,
    /// A translation lacks a message of the source.
    Missing,
    /// A translation lacks a whole file.
    MissingFile,
    /// A translation keeps a message that the source does not have.
    Obsolete,
    /// A translation keeps a file that belongs to no document.
    ObsoleteFile,
    /// The source has changed since the translation was made.
    Stale,
    /// The source message has a value, the translation has none.
    ValueMissing,
    /// The translation has a value, the source message has none.
    ValueExtra,
    /// An attribute of the source is missing.
    AttributeMissing,
    /// An attribute that the source does not have.
    AttributeExtra,
    /// A variable of the source message is not used.
    VariableMissing,
    /// A variable that nobody passes.
    VariableUnknown,
    /// A variant leaves out a variable that the source prints there.
    VariableMissingInVariant,
    /// A term of the source that the translation's language does not have.
    TermMissing,
    /// A term that does not exist.
    TermUnknown,
    /// A term that the source does not speak of.
    TermExtra,
    /// A term of the source that the translation says in other words.
    TermNotUsed,
    /// A form that the term does not have.
    TermVariantUnknown,
    /// A reference to a message that does not exist.
    MessageRefUnknown,
    /// A Fluent function; none are offered.
    FunctionUnknown,
    /// An option of a function is out of its range.
    FunctionOptionOutOfRange,
    /// A function is called with other options than in the source.
    FunctionOptionsDiffer,
    /// A plural category that the language needs is missing.
    PluralCategoryMissing,
    /// A variant of a plural that is no plural category.
    PluralCategoryUnknown,
    /// A plural category that the language does not have.
    PluralCategoryUnused,
    /// Two variants with one key.
    VariantDuplicate,
    /// The source has plural forms, the translation one text.
    SelectorDropped,
    /// Inline markup is broken or differs from the source.
    Markup,
    /// A control character.
    ControlCharacter,
    /// A character that reorders text.
    BidiControl,
    /// A character without width.
    InvisibleCharacter,
    /// An invisible place to break a word.
    SoftHyphen,
    /// Letters in parts, not in Unicode's form NFC.
    NotNfc,
    /// A letter with a mark for which there is no single character.
    CombiningMark,
    /// A character that no font of the program has.
    GlyphMissing,
    /// A byte order mark.
    Bom,
    /// Blank space that nobody means.
    Whitespace,
    /// Latin and Cyrillic letters in one word.
    MixedScriptWord,
    /// Text in a script that the language does not use.
    WrongScript,
    /// A letter that the language does not have.
    LetterNotInAlphabet,
    /// A translation that equals the English text.
    Untranslated,
    /// A run of words of the source in a translation.
    EnglishFragment,
    /// A text in another language.
    WrongLanguage,
    /// A text typed without the marked letters of its language.
    DiacriticsMissing,
    /// A number that is only in one of the two texts.
    NumberDiffers,
    /// An address that is not the source's.
    UrlDiffers,
    /// The end of a text differs: full stop, question mark, colon.
    EndPunctuation,
    /// Quotes that are not those of the language.
    Quotes,
    /// A text many times longer or shorter than the source.
    Length,
    /// A text that prints nothing.
    Empty,
    /// A waiver that is not understood or allows nothing.
    Waiver,
    /// Typst refused the document.
    Typst,
    /// A heading without a label.
    LabelMissing,
    /// A label that is not made of small letters, digits and hyphens.
    LabelInvalid,
    /// A label that stands twice in one document.
    LabelDuplicate,
    /// Labels that are not the same in every language.
    LabelDiffers,
    /// A document asks for a message that the source language does not have.
    MessageUnknown,
    /// A setting of a document or of the library is missing or wrong.
    Metadata,
    /// A document that more people may read draws on one that fewer may.
    MarkingWider,
    /// A link or reference that leads nowhere or where it must not.
    Reference,
    /// A file of data, or a value in it, that cannot be read as what it should be.
    Data,
    /// Figures that contradict each other without an editor's note.
    FiguresDoNotAddUp,
    /// A final document cites wording that nobody has verified.
    WordingUnverified,
    /// A finding of medium or higher severity that no recommendation answers.
    FindingUncovered,
    /// A recommendation of high or critical priority without an owner.
    OwnerMissing,
    /// A recommendation of high or critical priority without a deadline.
    DeadlineMissing,
    /// Days that cannot follow each other.
    DatesOutOfOrder,
    /// A table without header cells.
    TableHeader,
    /// A field whose name, kind or options are wrong.
    Field,
    /// An element or attribute that a reading page may not hold.
    Html,
    /// An everyday word that leads nowhere, to itself or in a circle.
    Synonym,
    /// A file or folder that leaves the library or cannot be read.
    Path,
    /// The program failed where it should not; please report it.
    Internal,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = serde_json::to_value(self).ok();
        f.write_str(name.as_ref().and_then(|n| n.as_str()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained() {
        let page = include_str!("../../docs/checks.md");
        for code in Code::ALL {
            assert!(page.contains(&format!("`{code}`")), "docs/checks.md does not explain {code}");
        }
    }
}
