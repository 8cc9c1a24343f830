//! Releases that travel. A release is a manifest and parts that are named by their content, so a replica, a bundle on a stick and going back are the
//! same two steps with another place: put what is missing, then the pointer.
//!
//! The pointer is an [`Announcement`]: it names a manifest, carries its signatures, and has a number that only grows.

pub mod announcement;
mod arrival;
pub mod bundle;
mod carry;
mod checked;
mod collect;
pub mod fault;
pub mod follow;
pub mod key;
pub mod limits;
mod pack;
pub mod progress;
mod publish;
mod remote;
mod rollback;
mod taken;
pub mod trust;

pub use announcement::Announcement;
pub use arrival::{Arrived, update};
pub use carry::Carried;
pub use fault::{Fault, Reason};
pub use key::SigningKey;
pub use pack::{Packed, pack};
pub use progress::Progress;
pub use publish::{Published, publish};
pub use remote::Remote;
pub use rollback::{Back, roll_back};
pub use trust::{Trust, TrustedKey};
