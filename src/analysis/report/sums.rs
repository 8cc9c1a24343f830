//! Parts and wholes: sums over what is known, and where a whole contradicts its parts.

use super::model::People;

/// A column of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Column {
    Sessions,
    Men,
    Women,
    Total,
}

impl Column {
    /// All of them, in the order of the files.
    pub const ALL: [Self; 4] = [Self::Sessions, Self::Men, Self::Women, Self::Total];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Men => "men",
            Self::Women => "women",
            Self::Total => "total",
        }
    }
}

impl People {
    /// The figure of a column.
    pub fn of(&self, column: Column) -> Option<u64> {
        match column {
            Column::Sessions => self.sessions,
            Column::Men => self.men,
            Column::Women => self.women,
            Column::Total => self.total,
        }
    }

    /// Whether men and women contradict the total.
    pub fn contradict(&self) -> bool {
        contradicts(&[self.men, self.women], self.total)
    }
}

/// The sum of some figures, if all of them are known. Nothing has no sum.
pub fn sum(parts: &[Option<u64>]) -> Option<u64> {
    if parts.is_empty() { None } else { parts.iter().try_fold(0_u64, |sum, part| sum.checked_add((*part)?)) }
}

/// Whether a whole cannot be the sum of its parts: it differs from it, or, where a part is unknown, is less than the others.
pub fn contradicts(parts: &[Option<u64>], whole: Option<u64>) -> bool {
    let Some(whole) = whole else { return false };
    match sum(parts) {
        Some(sum) => sum != whole,
        None => parts.iter().flatten().sum::<u64>() > whole,
    }
}

/// The figures to print where a note stands: in each column what the parts give, or else what is stated; in the last column what
/// men and women give, where the parts give nothing.
pub fn settle(stated: People, parts: &[People]) -> People {
    let column = |column: Column| sum(&parts.iter().map(|part| part.of(column)).collect::<Vec<_>>());
    let (men, women) = (column(Column::Men).or(stated.men), column(Column::Women).or(stated.women));
    People {
        sessions: column(Column::Sessions).or(stated.sessions),
        men,
        women,
        total: sum(&[men, women]).or_else(|| column(Column::Total)).or(stated.total),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(men: u64, women: u64, total: u64) -> People {
        People { sessions: None, men: Some(men), women: Some(women), total: Some(total) }
    }

    #[test]
    fn the_parts_are_printed_where_a_note_stands() {
        let stated = people(75, 24, 119);
        assert!(stated.contradict());
        assert_eq!(settle(stated, &[people(46, 13, 59), people(49, 11, 60)]), people(95, 24, 119));
        // Without parts by jurisdiction, men and women are the parts.
        assert_eq!(settle(stated, &[]), people(75, 24, 99));
    }

    #[test]
    fn unknown_is_never_zero() {
        assert_eq!(sum(&[Some(3), None]), None);
        assert_eq!(sum(&[]), None);
        assert!(!contradicts(&[Some(3), None], Some(5)));
        assert!(!contradicts(&[Some(3), None], Some(3)));
        assert!(contradicts(&[Some(6), None], Some(5)));
        assert!(!contradicts(&[Some(6), Some(1)], None));
        let unknown = People { women: None, ..people(10, 0, 12) };
        assert!(!unknown.contradict());
        assert_eq!(settle(unknown, &[unknown, people(1, 1, 2)]), People { men: Some(11), total: Some(14), ..unknown });
    }
}
