//! What officers, translators and programs reach over HTTP. Serves finished bytes of one release; never compiles.

pub mod api;
pub mod app;
pub mod assets;
pub mod catalogue;
pub mod download;
pub mod error;
pub mod findings;
mod freshness;
mod given;
pub mod health;
pub mod language;
pub mod limits;
pub mod listen;
pub mod parameters;
pub mod reading;
pub mod router;
pub mod search;
pub mod security;
pub mod served;
pub mod session;
pub mod start;
pub mod translate;
pub mod watch;
pub mod work;

pub use app::App;
pub use error::Refusal;
pub use served::Served;
pub use work::{Busy, Line};
