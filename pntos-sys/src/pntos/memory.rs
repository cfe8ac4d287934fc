// Made from api-spec/pntos/memory.rs by `cargo pntos gen`. Changes belong there.

//! Counted references: how objects live across plugins that share no allocator.
//!
//! An object that crosses from one plugin to another begins with a pointer to `PntosManagedMemory`. Whoever holds a
//! reference may use the object and everything it points to, may take more references, and gives each one back exactly
//! once. The plugin that made the object frees it, in its own way, when the last reference is gone.
//!
//! References move by rule. `self` is lent for the call. Any other pointer to a counted object that is passed as an
//! argument takes one reference along to the callee, whether or not the call succeeds; NULL takes nothing. A returned
//! pointer brings one reference to the caller. A counted object that is reached through a member of another is nested:
//! it is valid while the outer one is held, and whoever keeps it longer takes a reference of its own.

use crate::c_void;

/// The functions that count the references to one object.
///
/// All three take the address of the object itself, which is also the address of its member `memory`,
/// not the address of this table.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosManagedMemory {
    /// Adds one reference. The caller must hold one already.
    pub inc_ref: Option<unsafe extern "C" fn(ref_counted_struct: *mut c_void)>,
    /// Gives one reference back. After the last one the object and all memory that belongs to it are gone.
    pub dec_ref: Option<unsafe extern "C" fn(ref_counted_struct: *mut c_void)>,
    /// How many references exist, over all holders. 1 says that the caller's is the only one; 0 says that
    /// this object cannot tell, and then nobody may assume to be alone.
    pub num_refs: Option<unsafe extern "C" fn(ref_counted_struct: *mut c_void) -> usize>,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosManagedMemory>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosManagedMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosManagedMemory, inc_ref)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosManagedMemory, dec_ref)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosManagedMemory, num_refs)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosManagedMemory>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosManagedMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosManagedMemory, inc_ref)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosManagedMemory, dec_ref)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosManagedMemory, num_refs)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosManagedMemory>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosManagedMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosManagedMemory, inc_ref)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosManagedMemory, dec_ref)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosManagedMemory, num_refs)];
};
