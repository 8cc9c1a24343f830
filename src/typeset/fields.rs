//! Fields of forms. What a field is stands here: its name, its kind, what it asks; how it looks, in `manuals/lib/forms.typ`.
//!
//! A field is metadata with a label, for which templates have a rule. It carries its place in the document, so that a name that stands twice is found where
//! it stands.

use std::collections::HashSet;

use comemo::Tracked;
use typst::diag::{At, SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{Args, Array, Content, Context, Dict, IntoValue, Label, NativeElement, Selector, Str, Value, dict};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::Span;
use typst::utils::PicoStr;

use crate::diagnostic::{Code, Diagnostic};
use crate::form::field::{MAX_FIELDS, MAX_NAME};
use crate::form::{Choice, Field, Form, Kind};
use crate::source;
use crate::source::document::is_name;
use crate::typeset::functions::string;
use crate::typeset::input::EditionInput;
use crate::typeset::messages::{CODE_HINT, edition};
use crate::typeset::world::EditionWorld;
use crate::typeset::{borrowed, diagnose};

/// The label of a field, for the templates' rule.
const LABEL: &str = "armarium-field";
/// Lines of a field of several lines, where a document does not say how many.
const ROWS: usize = 3;

/// `field(name, message, kind: "text", rows: 3, options: (name: message))`
pub(super) fn field(engine: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let span = args.span;
    let name: Str = args.expect("name of the field")?;
    let id: Str = args.expect("message id")?;
    let kind: Option<Str> = args.named("kind")?;
    let rows: Option<usize> = args.named("rows")?;
    let options: Dict = args.named("options")?.unwrap_or_default();
    if edition(engine, span)?.kind != source::Kind::Form.name() {
        bail!(span, "only documents of the kind `form` have fields"; hint: "{CODE_HINT}{}", Code::Field);
    }
    check_name(&name, span)?;
    let kind = kind.as_deref().unwrap_or(Kind::Text.name());
    let Some(kind) = Kind::ALL.into_iter().find(|known| known.name() == kind) else {
        let known = Kind::ALL.map(Kind::name).join(", ");
        bail!(span, "a field cannot be of the kind `{kind}`"; hint: "{CODE_HINT}{}", Code::Field; hint: "kinds are {known}");
    };
    if (kind == Kind::Choice) == options.is_empty() {
        bail!(span, "a field of the kind `choice` has options, and no other field"; hint: "{CODE_HINT}{}", Code::Field);
    }
    let label = string(engine, span, &id, &[])?;
    let mut choices = Array::new();
    for (option, id) in options {
        check_name(&option, span)?;
        let text = string(engine, span, &id.cast::<Str>().at(span)?, &[])?;
        choices.push(dict! { "name" => option, "text" => text }.into_value());
    }
    let hint = match kind {
        Kind::Date => string(engine, span, "form-write-day", &[])?.into_value(),
        Kind::Time => string(engine, span, "form-write-time", &[])?.into_value(),
        _ => Value::None,
    };
    Ok(mark(
        dict! {
            "name" => name,
            "kind" => kind.name(),
            "label" => label,
            "hint" => hint,
            "rows" => rows.unwrap_or(ROWS),
            "limit" => kind.limit(),
            "options" => choices,
        },
        span,
    ))
}

/// `row-field(group, number, field)`: the same field of a row, `GROUP-NUMBER-NAME`.
pub(super) fn row_field(_: &mut Engine, _: Tracked<Context>, args: &mut Args) -> SourceResult<Value> {
    let group: Str = args.expect("name of the group")?;
    let number: usize = args.expect("number of the row")?;
    let field: Content = args.expect("field")?;
    let span = field.span();
    let Some(Value::Dict(mut asked)) = field.to_packed::<MetadataElem>().map(|mark| mark.value.clone()) else {
        bail!(args.span, "a row is made of fields");
    };
    let part = |key: &str| asked.get(key).ok().and_then(|value| value.clone().cast::<Str>().ok()).unwrap_or_default();
    let (name, label) = (format!("{group}-{number}-{}", part("name")), part("label"));
    check_name(&name, span)?;
    // What says that a text is borrowed stays at its end.
    let label = match borrowed(&label) {
        Some((own, _)) => label.replacen(own, &format!("{own} {number}"), 1),
        None => format!("{label} {number}"),
    };
    asked.insert("name".into(), name.into_value());
    asked.insert("label".into(), label.into_value());
    asked.insert("row".into(), number.into_value());
    Ok(mark(asked, span))
}

fn check_name(name: &str, span: Span) -> SourceResult<()> {
    if !is_name(name) || name.len() > MAX_NAME {
        bail!(
            span, "`{name}` cannot name a field or an option";
            hint: "{CODE_HINT}{}", Code::Field;
            hint: "use small letters, digits and hyphens, starting with a letter, at most {MAX_NAME}"
        );
    }
    Ok(())
}

fn mark(asked: Dict, span: Span) -> Value {
    MetadataElem::new(asked.into_value()).pack().spanned(span).labelled(label()).into_value()
}

fn label() -> Label {
    Label::new(PicoStr::intern(LABEL)).expect("the label is not empty")
}

/// The form that a document is; none where it has no fields.
///
/// # Errors
/// Names that stand twice, and too many fields.
pub(super) fn form(world: &EditionWorld, introspector: &dyn Introspector, input: &EditionInput) -> Result<Option<Form>, Vec<Diagnostic>> {
    let (mut fields, mut names, mut faults) = (Vec::new(), HashSet::new(), Vec::new());
    for mark in introspector.query(&Selector::Label(label())) {
        let Some(field) = read(&mark) else { continue };
        if !names.insert(field.name.clone()) {
            let message = format!("the field `{}` stands twice", field.name);
            faults.push(diagnose::at_span(world, mark.span(), Code::Field, message).hint("give each field a name of its own"));
        }
        fields.push(field);
    }
    if fields.len() > MAX_FIELDS {
        let message = format!("the form has {} fields; at most {MAX_FIELDS} are read", fields.len());
        faults.push(Diagnostic::error(Code::Field, format!("manuals/{}/main.typ", input.slug), message));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let form = || Form { form: input.slug.clone(), version: input.version.clone(), lang: input.tag.to_string(), fields };
    Ok((!names.is_empty()).then(form))
}

/// The field that an element is.
fn read(mark: &Content) -> Option<Field> {
    let Value::Dict(asked) = &mark.to_packed::<MetadataElem>()?.value else { return None };
    let text = |asked: &Dict, key: &str| asked.get(key).ok()?.clone().cast::<Str>().ok().map(String::from);
    let kind = text(asked, "kind")?;
    let options = asked.get("options").ok()?.clone().cast::<Array>().ok()?;
    let choice = |option: Value| {
        let option = option.cast::<Dict>().ok()?;
        Some(Choice { name: text(&option, "name")?, text: text(&option, "text")? })
    };
    Some(Field {
        name: text(asked, "name")?,
        kind: Kind::ALL.into_iter().find(|known| known.name() == kind)?,
        label: text(asked, "label")?,
        hint: text(asked, "hint"),
        options: options.into_iter().map(choice).collect::<Option<_>>()?,
    })
}
