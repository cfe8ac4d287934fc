//! LCM's own C code for the messages that the codec is measured with.

/// Decodes messages that lie one behind the other, and encodes each into `out` if there is one, which has room for any of
/// them. `lengths` says where each ends. `None` where LCM is not installed.
///
/// # Panics
///
/// If the C code refuses a message.
#[cfg(lcm_gen)]
pub fn recode(bytes: &[u8], lengths: &[u32], out: Option<&mut [u8]>) -> Option<()> {
    unsafe extern "C" {
        fn lcm_recode(bytes: *const u8, lengths: *const u32, count: usize, out: *mut u8) -> i32;
    }
    let longest = lengths.iter().max().map_or(0, |longest| *longest as usize);
    assert_eq!(lengths.iter().map(|length| *length as usize).sum::<usize>(), bytes.len());
    assert!(out.as_ref().is_none_or(|out| out.len() >= longest));
    let out = out.map_or(std::ptr::null_mut(), <[u8]>::as_mut_ptr);
    // SAFETY: the lengths add up to the bytes there are, and `out` is null or has room for the longest.
    let result = unsafe { lcm_recode(bytes.as_ptr(), lengths.as_ptr(), lengths.len(), out) };
    assert_eq!(result, 0, "LCM's C code refuses a message");
    Some(())
}

/// As above, where LCM is not installed.
#[cfg(not(lcm_gen))]
pub fn recode(_: &[u8], _: &[u32], _: Option<&mut [u8]>) -> Option<()> {
    None
}
