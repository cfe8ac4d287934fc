// Made from api-spec/aspn23/type_timestamp.rs by `cargo pntos gen`. Changes belong there.

//! A moment in time.

/// A moment in time, counted from the epoch of the clock that the whole system shares.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeTimestamp {
    /// Time since the epoch, negative before it.
    ///
    /// Unit: ns.
    pub elapsed_nsec: i64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Aspn23TypeTimestamp>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeTimestamp>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeTimestamp, elapsed_nsec)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Aspn23TypeTimestamp>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeTimestamp>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeTimestamp, elapsed_nsec)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Aspn23TypeTimestamp>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeTimestamp>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeTimestamp, elapsed_nsec)];
};
