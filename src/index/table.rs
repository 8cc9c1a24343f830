//! Rows of small numbers, each with a name: what words and sections mean, as coordinates (see [`crate::index::learn`]).
//!
//! One file as [`directory`] packs it: the names in order, one a line; a scale for each row; and each row with a byte for each coordinate. A file is
//! mapped into memory; of a row only its place is kept.

use std::io;
use std::path::Path;

use tantivy::directory::{Directory as _, OwnedBytes};

use crate::index::directory::{self, Packed};

const NAMES: &str = "names";
const SCALES: &str = "scales";
const ROWS: &str = "rows";
/// The largest number of a row.
const LARGEST: f32 = 127.0;

/// Rows of numbers.
pub struct Table {
    names: OwnedBytes,
    /// Where each name ends.
    ends: Vec<u32>,
    scales: OwnedBytes,
    rows: OwnedBytes,
    width: usize,
}

/// The bytes of a table. The rows are of one length, and the names in order and without line breaks.
pub fn bytes<'a>(rows: impl IntoIterator<Item = (&'a str, &'a [f32])>) -> io::Result<Vec<u8>> {
    let (mut names, mut scales, mut numbers) = (String::new(), Vec::new(), Vec::new());
    for (name, row) in rows {
        names.push_str(name);
        names.push('\n');
        let scale = scale(row);
        scales.extend(scale.to_le_bytes());
        numbers.extend(row.iter().map(|number| small(*number, scale).to_le_bytes()[0]));
    }
    directory::pack(&[(NAMES.to_owned(), names.into_bytes()), (ROWS.to_owned(), numbers), (SCALES.to_owned(), scales)])
}

/// What one step of a row is worth.
fn scale(row: &[f32]) -> f32 {
    row.iter().fold(0.0_f32, |most, number| most.max(number.abs())) / LARGEST
}

fn small(number: f32, scale: f32) -> i8 {
    if scale > 0.0 { (number / scale).round() as i8 } else { 0 }
}

impl Table {
    /// Opens the table in a file.
    ///
    /// # Errors
    /// The file is not there, is cut off, or is no such file.
    pub fn open(path: &Path) -> io::Result<Self> {
        let damaged = || io::Error::new(io::ErrorKind::InvalidData, format!("{} is no table", path.display()));
        let packed = Packed::open(path).map_err(io::Error::other)?;
        let piece = |name: &str| packed.open_read(Path::new(name)).map_err(io::Error::other)?.read_bytes();
        let [names, scales, rows] = [piece(NAMES)?, piece(SCALES)?, piece(ROWS)?];
        let breaks = (0_u32..).zip(names.as_slice()).filter(|(_, byte)| **byte == b'\n');
        let ends: Vec<u32> = breaks.map(|(place, _)| place).collect();
        let width = rows.len().checked_div(ends.len()).unwrap_or(0);
        let is_whole = std::str::from_utf8(&names).is_ok() && width * ends.len() == rows.len() && scales.len() == 4 * ends.len();
        if !is_whole { Err(damaged()) } else { Ok(Self { names, ends, scales, rows, width }) }
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How long its rows are.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The name of a row.
    pub fn name(&self, row: usize) -> &str {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before] as usize + 1);
        std::str::from_utf8(&self.names[start..self.ends[row] as usize]).unwrap_or_default()
    }

    /// The row with a name.
    pub fn find(&self, name: &str) -> Option<usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            match self.name(middle).cmp(name) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    fn scale(&self, row: usize) -> f32 {
        self.scales[4 * row..4 * row + 4].try_into().map(f32::from_le_bytes).unwrap_or(0.0)
    }

    fn numbers(&self, row: usize) -> &[u8] {
        &self.rows[row * self.width..(row + 1) * self.width]
    }

    /// Adds a row, so many times, to a sum of the same length.
    pub fn add(&self, row: usize, times: f32, sum: &mut [f32]) {
        let times = times * self.scale(row);
        sum.iter_mut().zip(self.numbers(row)).for_each(|(sum, number)| *sum += times * f32::from(number.cast_signed()));
    }

    /// How much a row has of a direction, both of length one: the cosine between them.
    pub fn cosine(&self, row: usize, direction: &Direction) -> f32 {
        let products = self.numbers(row).iter().zip(&direction.numbers);
        let sum: i32 = products.map(|(number, other)| i32::from(number.cast_signed()) * i32::from(*other)).sum();
        sum as f32 * self.scale(row) * direction.scale
    }
}

/// A direction in small numbers, to be compared with many rows.
pub struct Direction {
    numbers: Vec<i8>,
    scale: f32,
}

impl Direction {
    /// The direction of a vector; none where it has no length.
    pub fn of(vector: &[f32]) -> Option<Self> {
        let vector = unit(vector)?;
        let scale = scale(&vector);
        Some(Self { numbers: vector.iter().map(|number| small(*number, scale)).collect(), scale })
    }
}

/// A vector with the length of one; none where it has no length.
pub fn unit(vector: &[f32]) -> Option<Vec<f32>> {
    let length = vector.iter().map(|number| number * number).sum::<f32>().sqrt();
    (length > f32::MIN_POSITIVE && length.is_finite()).then(|| vector.iter().map(|number| number / length).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_name_and_nearly_what_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table");
        let rows: [(&str, &[f32]); 3] = [("a", &[0.6, 0.8]), ("ab", &[-1.0, 0.0]), ("оружје", &[0.0, 0.0])];
        let packed = bytes(rows).unwrap();
        std::fs::write(&path, &packed).unwrap();
        let table = Table::open(&path).unwrap();
        assert_eq!((table.len(), table.width()), (3, 2));
        assert_eq!(["a", "ab", "оружје", "b", ""].map(|name| table.find(name)), [Some(0), Some(1), Some(2), None, None]);
        let mut sum = [0.0; 2];
        table.add(0, 2.0, &mut sum);
        assert!((sum[0] - 1.2).abs() < 0.02 && (sum[1] - 1.6).abs() < 0.02, "{sum:?}");
        let direction = Direction::of(&[3.0, 4.0]).unwrap();
        assert!((table.cosine(0, &direction) - 1.0).abs() < 0.02 && (table.cosine(1, &direction) + 0.6).abs() < 0.02);
        assert!(table.cosine(2, &direction) == 0.0 && Direction::of(&[0.0, 0.0]).is_none());
        // Cut off anywhere, it is an error and no panic.
        for end in 0..packed.len() {
            std::fs::write(&path, &packed[..end]).unwrap();
            assert!(Table::open(&path).is_err(), "{end}");
        }
    }
}
