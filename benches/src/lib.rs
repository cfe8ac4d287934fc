//! The path of a message, set up for measuring: a transport in Rust hands it to its mediator, and the controller calls
//! an orchestration in C, in a library of its own, that counts it and gives the reference back.
//!
//! [`on_message_path`] runs a closure on the transport's thread, in a running system, with several ways to send:
//!
//! * [`MessagePath::through_mediator`] is what a plugin in Rust does, with every check on (only the ledger is off);
//! * [`MessagePath::bare`] calls the same C function through its bare pointer;
//! * [`MessagePath::from_c_through_mediator`] and [`MessagePath::from_c_bare`] are the same two for a plugin in C;
//! * [`MessagePath::in_rust`] calls a Rust function that is not inlined, and stays in this program.
//!
//! Each takes a reference to the message first, and the far side gives it back, so the difference between two of them is
//! what lies between.
//!
//! [`crossings`] has each way in which something crosses between C and Rust, beside the same between C and C.
//!
//! [`lcm_codec`] has what the ASPN-LCM codec is compared with.

mod crossings;
pub mod lcm_codec;
mod path;

pub use crossings::{Crossing, crossings};
pub use path::{MessagePath, on_message_path};
pub use pntos_rt::app::StreamMode;
