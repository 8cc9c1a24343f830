//! One cause is one report: what typesetting stumbles over in a message, the check of messages has often found already, at the very
//! character, and in the message that others only use.

use crate::diagnostic::{Code, Diagnostic};

/// What a message has wrong in itself, whatever a document passes to it: the check of messages finds all of it, where it stands.
const OF_MESSAGES: [Code; 7] = [
    Code::GlyphMissing,
    Code::Cycle,
    Code::ExpansionLimit,
    Code::PlaceableLimit,
    Code::TermUnknown,
    Code::MessageRefUnknown,
    Code::FunctionUnknown,
];

/// Faults of typesetting; in the place of each that repeats one of `known`, that one.
pub fn first(found: Vec<Diagnostic>, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut first: Vec<Diagnostic> = Vec::with_capacity(found.len());
    for fault in found {
        let fault = cause(&fault, known).cloned().unwrap_or(fault);
        if !first.contains(&fault) {
            first.push(fault);
        }
    }
    first
}

/// The fault of a message that another one repeats: of the same message, or of one that it uses.
fn cause<'a>(found: &Diagnostic, known: &'a [Diagnostic]) -> Option<&'a Diagnostic> {
    let language = language(&found.file)?;
    let alike = || known.iter().filter(|fault| fault.code == found.code && fault.severity == found.severity);
    let own = alike().find(|fault| fault.file == found.file && fault.id == found.id);
    let is_used = |fault: &&Diagnostic| self::language(&fault.file) == Some(language) && sign(fault) == sign(found);
    own.or_else(|| alike().find(is_used).filter(|_| OF_MESSAGES.contains(&found.code)))
}

/// The language of a file of messages.
fn language(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split_once('/').map(|(language, _)| language)
}

/// The character that has no glyph, by its codes ([`glyphs::named`](crate::locale::glyphs::named)); nothing for other faults.
fn sign(fault: &Diagnostic) -> Option<&str> {
    let codes = fault.message.get(fault.message.find("U+")?..).filter(|_| fault.code == Code::GlyphMissing)?;
    codes.split([')', ',']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "locales/en/guide.ftl";

    fn fault(code: Code, file: &str, id: &str, message: &str) -> Diagnostic {
        Diagnostic::error(code, file, message).of(id)
    }

    #[test]
    fn what_the_check_has_found_is_not_reported_again() {
        let sign = fault(Code::GlyphMissing, "locales/en/terms.ftl", "-sign", "no font of the program has “漢” (U+6F22)");
        let own = fault(Code::GlyphMissing, SOURCE, "guide-a", "no font of the program has “字” (U+5B57)");
        let open = fault(Code::Markup, SOURCE, "guide-b", "`<strong>` is not closed");
        let known = [open.clone(), own.clone(), sign.clone()];
        let glyph = |id: &str, sign: &str| fault(Code::GlyphMissing, SOURCE, id, &format!("`{id}` holds {sign}, which no font has"));
        let unknown = fault(Code::VariableUnknown, SOURCE, "guide-a", "`guide-a` uses `$x`");
        let link = fault(Code::Markup, SOURCE, "guide-c", "in `guide-c`, there is no link");
        let found = vec![
            glyph("guide-a", "“字” (U+5B57)"),
            glyph("guide-user", "“漢” (U+6F22)"),
            glyph("guide-other", "“漢” (U+6F22)"),
            fault(Code::Markup, SOURCE, "guide-b", "in `guide-b`, `<strong>` is not closed"),
            unknown.clone(),
            link.clone(),
            glyph("guide-new", "U+0000"),
        ];
        assert_eq!(first(found, &known), [own, sign, open, unknown, link, glyph("guide-new", "U+0000")]);
    }
}
