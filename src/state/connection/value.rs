//! What stands in a column, on its way to the database and back.

use super::error::{Error, Result};

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// None.
    Null,
    /// A number, or whether something is so.
    Integer(i64),
    /// A number with a fraction: nothing here is one, but whoever changes a file may leave it.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

/// What can be given to a statement.
pub trait ToValue {
    /// As a value.
    fn to_value(&self) -> Value;
}

/// The values of a statement, in the order of their numbers.
pub trait Params {
    /// As values.
    fn values(self) -> Vec<Value>;
}

/// The values of a statement that are of different types.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::state::connection::ToValue::to_value(&$value)),*]
    };
}
pub(crate) use params;

impl Params for () {
    fn values(self) -> Vec<Value> {
        Vec::new()
    }
}

impl Params for Vec<Value> {
    fn values(self) -> Vec<Value> {
        self
    }
}

impl<T: ToValue, const N: usize> Params for [T; N] {
    fn values(self) -> Vec<Value> {
        self.iter().map(ToValue::to_value).collect()
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Blob(self.clone())
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                Value::Integer(i64::from(*self))
            }
        }
    )*};
}
integers!(i64, i32, u32, bool);

/// What can be read from a column.
pub trait FromValue: Sized {
    /// What it is, for whoever reads that it was not.
    const WANTED: &'static str;

    /// From a value; `None` where it is something else.
    fn from_value(value: Value) -> Option<Self>;
}

impl FromValue for Value {
    const WANTED: &'static str = "value";

    fn from_value(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl FromValue for i64 {
    const WANTED: &'static str = "number";

    fn from_value(value: Value) -> Option<Self> {
        if let Value::Integer(number) = value { Some(number) } else { None }
    }
}

impl FromValue for u32 {
    const WANTED: &'static str = "number without a sign";

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl FromValue for bool {
    const WANTED: &'static str = "yes or no";

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for String {
    const WANTED: &'static str = "text";

    fn from_value(value: Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text) } else { None }
    }
}

impl FromValue for Vec<u8> {
    const WANTED: &'static str = "bytes";

    fn from_value(value: Value) -> Option<Self> {
        if let Value::Blob(bytes) = value { Some(bytes) } else { None }
    }
}

impl<const N: usize> FromValue for [u8; N] {
    const WANTED: &'static str = "bytes of that number";

    fn from_value(value: Value) -> Option<Self> {
        Vec::from_value(value)?.try_into().ok()
    }
}

impl<T: FromValue> FromValue for Option<T> {
    const WANTED: &'static str = T::WANTED;

    fn from_value(value: Value) -> Option<Self> {
        if value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

/// A row that a statement gives.
pub struct Row<'a>(pub(super) Given<'a>);

pub(super) enum Given<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// What stands in a column, counted from 0.
    ///
    /// # Errors
    /// There is no such column, or it holds something else.
    pub fn get<T: FromValue>(&self, place: usize) -> Result<T> {
        let value = match &self.0 {
            Given::Sqlite(row) => super::sqlite::value(row, place)?,
            Given::Postgres(row) => super::postgres::value(row, place)?,
        };
        T::from_value(value).ok_or(Error::Column { place, wanted: T::WANTED })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_column_is_never_taken_for_something_else() {
        assert_eq!(u32::from_value(Value::Integer(-1)), None);
        assert_eq!(u32::from_value(Value::Text("1".into())), None);
        assert_eq!(<[u8; 2]>::from_value(Value::Blob(vec![1])), None);
        assert_eq!(Option::<String>::from_value(Value::Null), Some(None));
        assert_eq!(Option::<String>::from_value(Value::Integer(1)), None);
        assert_eq!(bool::from_value(1_i64.to_value()), Some(true));
    }
}
