//! Calls that pass and return objects.

/// `ask!(table, PntosRegistry.batch_start, group)`: as `call!`, for a slot that returns an object or NULL. What comes
/// back is held until it is dropped.
macro_rules! ask {
    ($table:expr, $name:ident . $slot:ident $(, $argument:expr)* $(,)?) => {{
        let made = $crate::suite::call::call!($table, $name.$slot $(, $argument)*);
        // SAFETY: by the description of the slot, NULL or a live object with a reference for us.
        unsafe {
            $crate::world::hold::Held::receive(concat!(stringify!($name), ".", stringify!($slot)), "the result", made)
        }
    }};
}

/// `give!(object, PntosTransportPlugin.broadcast_message, "message")`: our reference to `object` becomes the plugin's.
macro_rules! give {
    ($object:expr, $name:ident . $slot:ident, $parameter:literal) => {
        $crate::world::transfer($object, concat!(stringify!($name), ".", stringify!($slot)), $parameter)
    };
}

/// `lend!(text, PntosRegistry.batch_start, "group")`: a text for the time of a call. Pass `.pointer().cast()`.
macro_rules! lend {
    ($text:expr, $name:ident . $slot:ident, $parameter:literal) => {
        $crate::world::lend_text($text, concat!(stringify!($name), ".", stringify!($slot)), $parameter)
    };
}

pub(super) use {ask, give, lend};
