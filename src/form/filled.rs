//! What somebody filled into a PDF.

use std::fmt;
use std::panic::catch_unwind;

use lopdf::{Dictionary, Document, LoadOptions, Object};

use crate::form::fillable::{DEFINITION, OFF};
use crate::form::{Answers, Fault, Form, Kind};

/// Largest PDF that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 32 << 20;
/// Largest stream of a PDF, once it is unpacked, in bytes.
const MAX_STREAM_BYTES: usize = 16 << 20;

/// Why a PDF gives no answers.
#[derive(Debug)]
pub enum Unreadable {
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// It is no PDF, or a broken one.
    Broken(String),
    /// It is protected with a password.
    Protected,
    /// It is no form of this program, or another program has taken out what says so.
    Foreign,
    /// Some of what was filled in is no answer.
    Answers(Vec<Fault>),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file is larger than {} MB", MAX_FILE_BYTES >> 20),
            Self::Broken(fault) => write!(f, "the file cannot be read as a PDF: {fault}"),
            Self::Protected => f.write_str("the PDF is protected with a password; save it without one"),
            Self::Foreign => f.write_str("the PDF is no form of this program, or the program that filled it in has made another PDF of it"),
            Self::Answers(faults) => {
                let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
                f.write_str(&faults.join("; "))
            }
        }
    }
}

impl std::error::Error for Unreadable {}

/// The form that a PDF is.
///
/// # Errors
/// It is none.
pub fn form_of(pdf: &[u8]) -> Result<Form, Unreadable> {
    definition(&opened(pdf)?)
}

/// The answers in a PDF. Fields that the form does not ask, such as those of signatures, are passed over.
///
/// # Errors
/// It is no form, or some of what was filled in is no answer.
pub fn read(pdf: &[u8]) -> Result<Answers, Unreadable> {
    let document = opened(pdf)?;
    let form = definition(&document)?;
    let fields = asked(&document).and_then(|asked| asked.get_deref(b"Fields", &document).ok()?.as_array().ok());
    let mut given = Vec::new();
    for field in fields.into_iter().flatten().filter_map(|field| dictionary(&document, field)) {
        let name = field.get_deref(b"T", &document).ok().and_then(text);
        if let Some(known) = form.fields.iter().find(|known| Some(&known.name) == name.as_ref())
            && let Some(value) = value(&document, field, known.kind)
        {
            given.push((known.name.clone(), value));
        }
    }
    form.read(given).map_err(Unreadable::Answers)
}

fn opened(pdf: &[u8]) -> Result<Document, Unreadable> {
    if pdf.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let options = LoadOptions { max_decompressed_size: Some(MAX_STREAM_BYTES), ..LoadOptions::default() };
    // What is broken in a way that the library does not expect is broken all the same.
    let opened = catch_unwind(|| Document::load_mem_with_options(pdf, options));
    match opened.map_err(|_| Unreadable::Broken("it is damaged".to_owned()))? {
        Ok(document) if document.is_encrypted() => Err(Unreadable::Protected),
        Ok(document) => Ok(document),
        Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => Err(Unreadable::Protected),
        Err(fault) => Err(Unreadable::Broken(fault.to_string())),
    }
}

/// The form of a PDF, as other programs see it.
fn asked(document: &Document) -> Option<&Dictionary> {
    dictionary(document, document.catalog().ok()?.get(b"AcroForm").ok()?)
}

/// The form of a PDF, as this program wrote it.
fn definition(document: &Document) -> Result<Form, Unreadable> {
    let stream = asked(document).and_then(|asked| asked.get_deref(DEFINITION, document).ok()?.as_stream().ok());
    let json = stream.and_then(|stream| stream.get_plain_content_with_limit(MAX_STREAM_BYTES).ok());
    json.and_then(|json| serde_json::from_slice(&json).ok()).ok_or(Unreadable::Foreign)
}

/// What a field holds.
fn value(document: &Document, field: &Dictionary, kind: Kind) -> Option<String> {
    match kind {
        Kind::Check | Kind::Choice => state(document, field),
        _ => match field.get_deref(b"V", document).ok()? {
            // Longer texts may stand in a stream.
            Object::Stream(stream) => {
                text(&Object::String(stream.get_plain_content_with_limit(MAX_STREAM_BYTES).ok()?, lopdf::StringFormat::Literal))
            }
            value => text(value),
        },
    }
}

/// The state of a button; none where it is not set. Some programs say it of what is shown only.
fn state(document: &Document, field: &Dictionary) -> Option<String> {
    let said = |dictionary: &Dictionary, key: &[u8]| dictionary.get_deref(key, document).ok().and_then(text).filter(|state| state != OFF);
    let kids = field.get_deref(b"Kids", document).and_then(Object::as_array).into_iter().flatten();
    let shown = || said(field, b"AS").or_else(|| kids.filter_map(|kid| said(dictionary(document, kid)?, b"AS")).next());
    match field.has(b"V") {
        true => said(field, b"V"),
        false => shown(),
    }
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// A text or a name. Texts are written in one of three ways (ISO 32000-2, 7.9.2.2), and by some programs in a fourth.
fn text(object: &Object) -> Option<String> {
    match object {
        Object::Name(name) => std::str::from_utf8(name).ok().map(str::to_owned),
        Object::String(bytes, _) => match bytes.strip_prefix(b"\xFF\xFE") {
            Some(turned) => {
                let units: Vec<u16> = turned.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
                String::from_utf16(&units).ok()
            }
            None => lopdf::decode_text_string(object).ok(),
        },
        _ => None,
    }
}
