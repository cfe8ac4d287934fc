//! Calls a slot of a plugin's table.

/// `call!(table, PntosTransportPlugin.broadcast_message, message, channel)`, where `table` is a
/// `*mut sys::PntosTransportPlugin`. Findings that are made meanwhile name the slot.
macro_rules! call {
    ($table:expr, $name:ident . $slot:ident $(, $argument:expr)* $(,)?) => {{
        let table: *mut pntos::sys::$name = $table;
        let _call = $crate::slot::enter(concat!(stringify!($name), ".", stringify!($slot)));
        // SAFETY: the table is live, was found complete when the library was opened, and the arguments are what the
        // description of the slot asks for.
        #[allow(unused_unsafe, reason = "the arguments may be unsafe expressions of the caller's own block")]
        unsafe {
            (*table).$slot.expect("a table with a null slot is not given to tests")(table $(, $argument)*)
        }
    }};
}

pub(crate) use call;
