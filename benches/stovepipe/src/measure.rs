//! What this process took, as Linux counts it.

use std::fs;

/// CPU time of the process' only thread, s.
pub fn cpu_seconds() -> Option<f64> {
    let nanoseconds: u64 = fs::read_to_string("/proc/self/schedstat").ok()?.split(' ').next()?.parse().ok()?;
    Some(nanoseconds as f64 * 1e-9)
}

/// The most memory that was in use at one time, MB.
pub fn peak_megabytes() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kibibytes: f64 =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes * 1024.0 * 1e-6)
}
