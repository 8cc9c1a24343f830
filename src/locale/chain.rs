//! Which place answers for a message: the first that has a usable text of it, and in the end the program's own English words.
//!
//! A text that is not usable is one that cannot be formatted or printed, and one that shows nothing where a later place shows
//! something: an empty title or warning is worse than a foreign one.

use std::borrow::Borrow;

use crate::diagnostic::Code;
use crate::locale::normal::Shown;
use crate::locale::{Bundle, Fault, words};
use crate::source::Tag;

/// What a message says to a reader.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    /// The text.
    pub value: T,
    /// Its language, where it is not that of the first place.
    pub borrowed: Option<Tag>,
    /// Whether the program's own words answered, because no place has the message.
    pub program: bool,
}

/// What came of looking for a message.
#[derive(Debug, Clone)]
pub struct Found<T> {
    /// What the first place with a usable text says; `None` where nobody has one.
    pub answer: Option<Answer<T>>,
    /// Why places did not answer that have the message, each by its number, from 0.
    pub passed: Vec<(usize, Fault)>,
}

/// Looks for a message in some places, best first. `format` is what is made of it there, `None` where the place does not have it.
pub fn first<B: Borrow<Bundle>, T: Shown>(
    id: &str,
    places: impl IntoIterator<Item = B>,
    format: impl Fn(&Bundle) -> Option<Result<T, Fault>>,
) -> Found<T> {
    let (mut passed, mut own) = (Vec::new(), None);
    // A text that shows nothing, and the fault that it is if another one shows something.
    let mut silent: Option<(Answer<T>, usize, Fault)> = None;
    for (i, bundle) in places.into_iter().enumerate() {
        let bundle: &Bundle = bundle.borrow();
        let tag = &bundle.place().tag;
        let own = own.get_or_insert_with(|| tag.clone());
        match format(bundle) {
            None => {}
            Some(Err(fault)) => passed.push((i, fault)),
            Some(Ok(value)) => {
                let answer = Answer { borrowed: (tag != own).then(|| tag.clone()), program: false, value };
                if answer.value.shows() {
                    passed.extend(silent.map(|(_, i, fault)| (i, fault)));
                    return Found { answer: Some(answer), passed };
                }
                silent.get_or_insert_with(|| (answer, i, bundle.fault(id, Code::Empty, format!("`{id}` prints nothing"))));
            }
        }
    }
    if let Some((answer, ..)) = silent {
        return Found { answer: Some(answer), passed };
    }
    let program = words::program();
    let answer = format(program).and_then(Result::ok).map(|value| {
        let tag = &program.place().tag;
        Answer { borrowed: own.filter(|own| own != tag).map(|_| tag.clone()), program: true, value }
    });
    Found { answer, passed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Place;
    use crate::locale::bundle::Form;

    fn bundle(tag: &str, ftl: &str) -> Bundle {
        let place = Place { tag: Tag::try_from(tag.to_owned()).unwrap(), latin: false };
        Bundle::new(place, [("x.ftl".to_owned(), ftl.as_bytes())])
    }

    #[test]
    fn the_first_usable_text_answers() {
        let sq = bundle("sq", "a = Një\nb = { $x }\nc = 漢\nd = { \"\" }\ne = { \"\" }\nf = { \"\\u0000\" }\n");
        let en = bundle("en", "a = One\nb = Two\nc = Three\nd = Four\ne = { \"\" }\nf = Six\ng = Seven\n");
        let look = |id: &str| {
            let found = first(id, [&sq, &en], |bundle| bundle.format(id, &[], Form::Plain));
            let codes: Vec<Code> = found.passed.iter().map(|(_, fault)| fault.code).collect();
            (found.answer.map(|answer| (answer.value, answer.borrowed.map(|tag| tag.to_string()))), codes)
        };
        let borrowed = |text: &str| Some((text.to_owned(), Some("en".to_owned())));
        assert_eq!(look("a"), (Some(("Një".to_owned(), None)), vec![]));
        assert_eq!(look("b"), (borrowed("Two"), vec![Code::VariableUnknown]));
        assert_eq!(look("c"), (borrowed("Three"), vec![Code::GlyphMissing]));
        assert_eq!(look("d"), (borrowed("Four"), vec![Code::Empty]));
        // Where the source shows nothing either, nothing is what is meant.
        assert_eq!(look("e"), (Some((String::new(), None)), vec![]));
        assert_eq!(look("f"), (borrowed("Six"), vec![Code::GlyphMissing]));
        assert_eq!(look("g"), (borrowed("Seven"), vec![]));
        assert_eq!(look("site-name").0, borrowed("Armarium"));
        assert_eq!(look("nobody-has-this"), (None, vec![]));
    }
}
