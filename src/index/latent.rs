//! The directions in which rows of numbers differ most, by a truncated singular value decomposition.
//!
//! A randomized range finder (N. Halko, P. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 2011) over sparse rows, and a dense
//! problem of its size in the middle. It begins the same way each time, and adds in the same order however many threads help: the same rows
//! have the same directions, byte by byte.

use nalgebra::{DMatrix, SymmetricEigen};
use rayon::prelude::*;

/// Directions that are followed beside those that are wanted: the last ones that are kept are better for it.
const BESIDE: usize = 12;
/// How often the directions are taken through the rows and parted again.
const ROUNDS: usize = 3;
/// A direction whose square is less than this share of the strongest one's is none.
const NOTHING: f64 = 1e-6;
/// Rows whose products are added up together.
const BLOCK: usize = 256;

/// Rows of few numbers: for each row its columns with their numbers.
pub type Sparse = Vec<Vec<(u32, f32)>>;

/// Numbers side by side, in rows of one length.
struct Dense {
    numbers: Vec<f32>,
    width: usize,
}

/// The directions in which rows differ most, strongest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Directions {
    /// How strong each is: the singular values.
    pub strengths: Vec<f32>,
    /// The coordinates of each column. The sum of those of its columns, each as often as it has it, is where a row stands.
    pub places: Vec<Vec<f32>>,
}

/// The directions in which some rows differ most: at most `wanted`.
pub fn directions(rows: &Sparse, columns: usize, wanted: usize) -> Directions {
    let width = (wanted + BESIDE).min(rows.len()).min(columns);
    if width == 0 {
        return Directions { strengths: Vec::new(), places: vec![Vec::new(); columns] };
    }
    let turned = turned(rows, columns);
    let mut directions = beginning(rows.len(), width);
    for _ in 0..ROUNDS {
        directions = parted(&product(rows, &product(&turned, &directions)));
        if directions.width == 0 {
            return Directions { strengths: Vec::new(), places: vec![Vec::new(); columns] };
        }
    }
    // In these directions the rows are a small problem.
    let by_column = product(&turned, &directions);
    let own = SymmetricEigen::new(squared(&by_column));
    let mut order: Vec<usize> = (0..own.eigenvalues.len()).collect();
    order.sort_by(|a, b| own.eigenvalues[*b].total_cmp(&own.eigenvalues[*a]));
    let strongest = order.first().map_or(0.0, |first| own.eigenvalues[*first]);
    order.retain(|place| own.eigenvalues[*place] > NOTHING * strongest);
    order.truncate(wanted);
    let turn = DMatrix::from_fn(directions.width, order.len(), |row, column| {
        own.eigenvectors[(row, order[column])] / own.eigenvalues[order[column]].sqrt()
    });
    let coordinates = times(&by_column, &turn);
    let strengths = order.iter().map(|place| own.eigenvalues[*place].sqrt() as f32).collect();
    Directions { strengths, places: coordinates.numbers.chunks(coordinates.width.max(1)).map(<[f32]>::to_vec).collect() }
}

/// The same numbers by column.
fn turned(rows: &Sparse, columns: usize) -> Sparse {
    let mut turned = vec![Vec::new(); columns];
    for (number, row) in (0..).zip(rows) {
        for (column, value) in row {
            turned[*column as usize].push((number, *value));
        }
    }
    turned
}

/// Where the search for directions begins: no direction is forgotten, and it is the same each time (Marsaglia's xorshift).
fn beginning(rows: usize, width: usize) -> Dense {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1 << 23) as f32 - 1.0
    };
    Dense { numbers: (0..rows * width).map(|_| next()).collect(), width }
}

/// For each row the sum of the others' rows that it names.
fn product(rows: &Sparse, others: &Dense) -> Dense {
    let width = others.width;
    let mut numbers = vec![0.0; rows.len() * width];
    numbers.par_chunks_mut(width).zip(rows).for_each(|(sum, row)| {
        for (place, times) in row {
            let other = &others.numbers[*place as usize * width..][..width];
            sum.iter_mut().zip(other).for_each(|(sum, other)| *sum += times * other);
        }
    });
    Dense { numbers, width }
}

/// The products of its columns with each other. Blocks are added up in their order.
fn squared(dense: &Dense) -> DMatrix<f64> {
    let width = dense.width;
    let of_block = |block: &[f32]| {
        let mut sums = vec![0.0_f32; width * width];
        for row in block.chunks(width) {
            for (sums, number) in sums.chunks_mut(width).zip(row) {
                sums.iter_mut().zip(row).for_each(|(sum, other)| *sum += number * other);
            }
        }
        sums
    };
    let blocks: Vec<Vec<f32>> = dense.numbers.par_chunks(BLOCK * width).map(of_block).collect();
    let mut whole = DMatrix::<f64>::zeros(width, width);
    for block in blocks {
        whole.iter_mut().zip(block).for_each(|(sum, number)| *sum += f64::from(number));
    }
    whole
}

/// Directions of length one at right angles, which span the same; those that say nothing new are left out.
fn parted(dense: &Dense) -> Dense {
    let own = SymmetricEigen::new(squared(dense));
    let strongest = own.eigenvalues.iter().copied().fold(0.0, f64::max);
    let kept: Vec<usize> = (0..dense.width).filter(|place| own.eigenvalues[*place] > NOTHING * strongest).collect();
    let turn = DMatrix::from_fn(dense.width, kept.len(), |row, column| {
        own.eigenvectors[(row, kept[column])] / own.eigenvalues[kept[column]].sqrt()
    });
    times(dense, &turn)
}

fn times(dense: &Dense, turn: &DMatrix<f64>) -> Dense {
    let width = turn.ncols();
    // Row by row, as it is used below.
    let turn: Vec<f32> =
        (0..turn.nrows()).flat_map(|row| turn.row(row).iter().map(|number| *number as f32).collect::<Vec<f32>>()).collect();
    if width == 0 {
        return Dense { numbers: Vec::new(), width };
    }
    let mut numbers = vec![0.0; dense.numbers.len() / dense.width * width];
    numbers.par_chunks_mut(width).zip(dense.numbers.par_chunks(dense.width)).for_each(|(sum, row)| {
        for (number, other) in row.iter().zip(turn.chunks(width)) {
            sum.iter_mut().zip(other).for_each(|(sum, other)| *sum += number * other);
        }
    });
    Dense { numbers, width }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where each row stands.
    fn places(rows: &Sparse, columns: &[Vec<f32>]) -> Vec<Vec<f32>> {
        let place = |row: &Vec<(u32, f32)>| {
            let mut sum = vec![0.0; columns[0].len()];
            row.iter().for_each(|(column, times)| sum.iter_mut().zip(&columns[*column as usize]).for_each(|(sum, c)| *sum += times * c));
            sum
        };
        rows.iter().map(place).collect()
    }

    fn dot(a: &[f32], b: &[f32]) -> f32 {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }

    #[test]
    fn all_directions_keep_every_product_and_few_keep_the_strongest() {
        let rows: Sparse = vec![vec![(0, 3.0), (1, 1.0)], vec![(0, 3.0), (2, 1.0)], vec![(3, 1.0), (4, 1.0)], vec![(3, 0.5), (4, 0.5)]];
        let all = places(&rows, &directions(&rows, 5, 5).places);
        // Two rows are one direction: three are left.
        assert_eq!(all[0].len(), 3);
        for (a, row) in rows.iter().enumerate() {
            for (b, other) in rows.iter().enumerate() {
                let product: f32 = row.iter().flat_map(|(c, x)| other.iter().filter(move |(d, _)| c == d).map(move |(_, y)| x * y)).sum();
                assert!((dot(&all[a], &all[b]) - product).abs() < 1e-3, "{a} {b}: {} is {product}", dot(&all[a], &all[b]));
            }
        }
        let one = places(&rows, &directions(&rows, 5, 1).places);
        assert!(one[0][0].abs() > 3.0 && one[2][0].abs() < 1e-3, "{one:?}");
        // Nothing, and rows of nothing.
        assert_eq!(directions(&Vec::new(), 3, 2).places, vec![Vec::<f32>::new(); 3]);
        assert_eq!(directions(&vec![vec![(0, 0.0)], Vec::new()], 3, 2).places, vec![Vec::<f32>::new(); 3]);
    }

    #[test]
    fn the_same_rows_have_the_same_directions_byte_by_byte() {
        let rows: Sparse = (0..600_u32).map(|row| (0..8).map(|n| ((row * 7 + n * n * 13) % 300, 1.0 + (n % 3) as f32)).collect()).collect();
        let first = directions(&rows, 300, 40);
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| directions(&rows, 300, 40));
        let bits = |found: &Directions| found.places.iter().flatten().map(|number| number.to_bits()).collect::<Vec<u32>>();
        assert_eq!((bits(&first), first.strengths), (bits(&alone), alone.strengths));
    }
}
