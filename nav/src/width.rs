//! The same arithmetic, compiled for each width of the processor's registers, and one of these chosen when it runs.
//!
//! What is [`Work`] may run as it is anywhere, with registers of 256 bits (AVX2), or of 512 (AVX-512). Only independent
//! numbers are ever side by side in a register, and nothing is multiplied and added in one rounding (the features of fused
//! products are left out), so every width gives the same bits, on every processor.
//!
//! Without the standard library nobody asks the processor, and everything runs as it is.

/// What may run at any width. All of it has to be inlined into [`Work::run`], or it is compiled for one width only.
pub(crate) trait Work {
    type Output;
    /// Has to be `#[inline(always)]`.
    fn run(self) -> Self::Output;
}

/// A width that this processor has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Width(Registers);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Registers {
    /// Those of the target that the crate is compiled for.
    Own,
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    Bits256,
    #[cfg(all(feature = "std", target_arch = "x86_64"))]
    Bits512,
}

impl Width {
    /// The widest there is.
    #[inline]
    pub(crate) fn widest() -> Self {
        #[cfg(all(feature = "std", target_arch = "x86_64"))]
        {
            // The processor is asked once for all: this reads a flag.
            if std::arch::is_x86_feature_detected!("avx512f") {
                return Self(Registers::Bits512);
            }
            if std::arch::is_x86_feature_detected!("avx2") {
                return Self(Registers::Bits256);
            }
        }
        Self(Registers::Own)
    }

    /// All there are, from the narrowest on.
    #[cfg(test)]
    pub(crate) fn all() -> std::vec::Vec<Self> {
        let mut all = std::vec![Self(Registers::Own)];
        #[cfg(all(feature = "std", target_arch = "x86_64"))]
        {
            if std::arch::is_x86_feature_detected!("avx2") {
                all.push(Self(Registers::Bits256));
            }
            if std::arch::is_x86_feature_detected!("avx512f") {
                all.push(Self(Registers::Bits512));
            }
        }
        all
    }

    /// Does `work` at this width.
    #[allow(unsafe_code)]
    #[inline]
    pub(crate) fn run<W: Work>(self, work: W) -> W::Output {
        match self.0 {
            Registers::Own => work.run(),
            // SAFETY: `widest` and `all`, which alone make a `Width`, have asked the processor for AVX2.
            #[cfg(all(feature = "std", target_arch = "x86_64"))]
            Registers::Bits256 => unsafe { run_256(work) },
            // SAFETY: as above, for AVX-512.
            #[cfg(all(feature = "std", target_arch = "x86_64"))]
            Registers::Bits512 => unsafe { run_512(work) },
        }
    }
}

#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx2")]
fn run_256<W: Work>(work: W) -> W::Output {
    work.run()
}

#[cfg(all(feature = "std", target_arch = "x86_64"))]
#[target_feature(enable = "avx512f")]
fn run_512<W: Work>(work: W) -> W::Output {
    work.run()
}
