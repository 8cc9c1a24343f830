//! QR codes, drawn as one path in the page: nothing is loaded, and it prints.

use qrcode::{Color, EcLevel, QrCode};

/// Light modules around a code, which readers need (ISO/IEC 18004: four).
const QUIET: usize = 4;

/// A QR code as SVG draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules on each side, with the quiet ones around.
    pub side: usize,
    /// The dark modules, as the data of a path.
    pub path: String,
}

impl Code {
    /// The code of a text; `None` where it is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let mut path = String::new();
        for (row, modules) in code.to_colors().chunks(width).enumerate() {
            let mut at = 0;
            for run in modules.chunk_by(|one, next| one == next) {
                if run[0] == Color::Dark {
                    path.push_str(&format!("M{} {}h{}v1h-{}z", at + QUIET, row + QUIET, run.len(), run.len()));
                }
                at += run.len();
            }
        }
        Some(Self { side: width + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_modules_are_runs_of_a_path() {
        let code = Code::of("https://police.example/sq/").unwrap();
        // Every code begins with the seven modules of a finder, in its first row after the quiet ones.
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert_eq!(code.side, 25 + 2 * QUIET);
        assert_eq!(Code::of(&"x".repeat(3_000)), None);
    }
}
