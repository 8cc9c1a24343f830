//! What of the newest state of the library readers do not see yet, and why: whoever translates must learn of it.

use crate::server::translate::Room;

/// Most faults that are shown.
const SHOWN: usize = 10;

/// Why readers do not see what was saved.
pub struct BehindView {
    /// A sentence about it.
    pub text: String,
    /// Where the faults stand, and what each is, in English.
    pub faults: Vec<(String, String)>,
}

impl BehindView {
    /// What is not served of the library; nothing where all of it is.
    pub fn of(room: &Room) -> Option<Self> {
        let standing = room.app.standing();
        if !standing.is_behind() {
            return None;
        }
        let words = room.served.words.of(&room.tag);
        let text = match standing.behind.editions {
            None => words.get("translate-behind-all"),
            Some(editions) => words.count("translate-behind-editions", editions),
        };
        let faults = standing.behind.faults.iter().take(SHOWN);
        Some(Self { text, faults: faults.map(|fault| (format!("{}:{}", fault.file, fault.line), fault.message.clone())).collect() })
    }
}
