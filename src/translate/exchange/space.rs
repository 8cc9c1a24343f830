//! White space that a program has put into a text: files that are printed prettily are indented anew, and long lines are broken.

/// What XML takes for white space.
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// A text with every run of white space as one space, and none around it: texts that differ only in how they are laid out are the same.
pub fn folded(text: &str) -> String {
    text.split(SPACE).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text without the line breaks around it that neither the source nor the translation before has.
pub fn trimmed(text: &str, source: &str, before: Option<&str>) -> String {
    let known = before.unwrap_or(source);
    let inner = text.trim_matches(SPACE);
    let start = &text[..text.len() - text.trim_start_matches(SPACE).len()];
    let end = &text[text.trim_end_matches(SPACE).len().max(start.len())..];
    let own_start = &known[..known.len() - known.trim_start_matches(SPACE).len()];
    let own_end = &known[known.trim_end_matches(SPACE).len()..];
    let kept = |run, own| if str::contains(run, ['\n', '\r']) { own } else { run };
    format!("{}{inner}{}", kept(start, own_start), kept(end, own_end))
}

/// A text of XML as it was meant: what was indented or broken anew is joined, and the line breaks of the source stay.
///
/// # Errors
/// Says why nobody can know which of its line breaks are meant.
pub fn settled(text: &str, source: &str, before: Option<&str>) -> Result<String, String> {
    let text = trimmed(&text.replace("\r\n", "\n"), source, before);
    let known = [Some(source), before];
    let known_breaks = || known.iter().flatten().map(|text| breaks(text));
    let is_indented = known.iter().flatten().any(|text| text.contains("\n ") || text.contains(" \n"));
    let mut settled = String::with_capacity(text.len());
    let mut rest = text.as_str();
    let mut was_indented = false;
    while let Some(start) = rest.find(SPACE) {
        let length = rest[start..].find(|c| !SPACE.contains(&c)).unwrap_or(rest.len() - start);
        let run = &rest[start..start + length];
        settled += &rest[..start];
        rest = &rest[start + length..];
        let indented = breaks(run) > 0 && !run.chars().all(|c| c == '\n');
        was_indented |= indented;
        match breaks(run) {
            0 => settled += run,
            _ if is_indented || settled.is_empty() || rest.is_empty() => settled += run,
            found if known_breaks().any(|breaks| breaks > 0) => settled += &"\n".repeat(found),
            _ if indented => settled.push(' '),
            _ => return Err("the text has a line break where the source has none: join its lines".to_owned()),
        }
    }
    settled += rest;
    match was_indented && !is_indented && known_breaks().all(|breaks| breaks != 0 && breaks != self::breaks(&settled)) {
        true => Err("the program has broken the lines anew, and nobody can know which line breaks are meant".to_owned()),
        false => Ok(settled),
    }
}

fn breaks(text: &str) -> usize {
    text.chars().filter(|c| *c == '\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_indented_is_joined() {
        let settled = |text: &str| settled(text, "One two three.", Some("Një dy tre.")).unwrap();
        for text in ["Një dy tri.", "\n      Një dy tri.\n    ", "\r\n\tNjë dy\r\n\t\ttri.\r\n", "Një\n  dy \n  tri.", "\nNjë dy tri.\n"]
        {
            assert_eq!(settled(text), "Një dy tri.", "{text:?}");
        }
        // Spaces in a line are the translator's.
        assert_eq!(settled("Një  dy tri. "), "Një  dy tri. ");
        assert!(super::settled("Një\ndy", "One two", None).is_err());
    }

    #[test]
    fn line_breaks_of_the_source_stay() {
        let settled = |text: &str| settled(text, "One\ntwo", None);
        for text in ["Një\ndy", "\n    Një\n    dy\n  ", "Një\r\n\tdy"] {
            assert_eq!(settled(text).unwrap(), "Një\ndy", "{text:?}");
        }
        assert_eq!(settled("Një\ndy\ntre").unwrap(), "Një\ndy\ntre");
        assert!(settled("Një\n  dy\n  tre").is_err());
        // An edge that the source has is no layout.
        assert_eq!(trimmed("\n  fund ", " end", None), " fund ");
    }
}
