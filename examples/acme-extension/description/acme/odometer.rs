//! Acme's odometers, for plugins that want to look after them.

use crate::acme::wheel_speeds::AcmeGrip;
use crate::pntos::memory::PntosManagedMemory;
use crate::pntos::plugins::common::*;

/// Most wheels that an odometer has.
pub const ACME_MOST_WHEELS: u32 = 16;

/// An odometer, which one plugin makes and others may calibrate.
pub trait AcmeOdometer {
    const memory: &PntosManagedMemory;
    /// Name of the vehicle.
    fn describe(&self) -> Option<&PntosString>;
    /// Radius of a wheel, counted from 0; 0 if there is no such wheel.
    fn radius(&self, wheel: usize) -> f64;
    /// Learns the radius of every wheel from a message with the true speed. Returns `false` if the message says too
    /// little.
    fn calibrate(&self, truth: &PntosMessage) -> bool;
    /// Whether the wheels roll.
    #[on_panic(ACME_GRIP_UNKNOWN)]
    fn grip(&self) -> AcmeGrip;
}
