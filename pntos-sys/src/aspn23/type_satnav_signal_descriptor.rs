// Made from api-spec/aspn23/type_satnav_signal_descriptor.rs by `cargo pntos gen`. Changes belong there.

//! Signals of navigation satellites.

/// A signal, by its observation code in RINEX 3.05, table A23: L, the band, and how it is tracked. A
/// code means one signal only together with the satellite system.
///
/// The bands, with their centre frequencies in MHz: GPS L1 1575.42, L2 1227.60, L5 1176.45; GLONASS G1
/// 1602 + 9/16 k and G2 1246 + 7/16 k in channel k, G1a 1600.995, G2a 1248.06, G3 1202.025; Galileo E1
/// 1575.42, E5a 1176.45, E5b 1207.14, E5 1191.795, E6 1278.75; SBAS L1 and L5 as GPS; QZSS L1, L2 and
/// L5 as GPS, L6 1278.75; BeiDou B1I and B1Q 1561.098, B1C and B1A 1575.42, B2a 1176.45, B2I, B2Q and
/// B2b 1207.14, B2a and B2b together 1191.795, B3 and B3A 1268.52; IRNSS L5 1176.45, S band 2492.028.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeSatnavSignalDescriptorSignalDescriptor(pub u32);

impl Aspn23TypeSatnavSignalDescriptorSignalDescriptor {
    /// GPS, SBAS and QZSS: L1 C/A; GLONASS: G1 C/A; Galileo: E1 C, the pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C: Self = Self(0);
    /// GPS and QZSS: L1C, data; BeiDou: B1A, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S: Self = Self(1);
    /// GPS and QZSS: L1C, pilot; BeiDou: B1A, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L: Self = Self(2);
    /// GPS and QZSS: L1C, data and pilot; Galileo: E1 B and C; BeiDou: B1C, data and pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X: Self = Self(3);
    /// GPS: L1 P, if it is not encrypted; GLONASS: G1 P; BeiDou: B1C, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P: Self = Self(4);
    /// GPS: L1 P(Y), tracked without the key by Z-tracking or the like.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W: Self = Self(5);
    /// GPS: L1, tracked without a code.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N: Self = Self(6);
    /// GPS: L2 C/A; GLONASS: G2 C/A.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C: Self = Self(7);
    /// GPS: L2, from L1 C/A and the difference of P2 and P1, without the key.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D: Self = Self(8);
    /// GPS and QZSS: L2C, medium code.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S: Self = Self(9);
    /// GPS and QZSS: L2C, long code.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L: Self = Self(
        10,
    );
    /// GPS and QZSS: L2C, medium and long code; BeiDou: B1I and B1Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X: Self = Self(
        11,
    );
    /// GPS: L2 P, if it is not encrypted; GLONASS: G2 P.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P: Self = Self(
        12,
    );
    /// GPS: L2 P(Y), tracked without the key by Z-tracking or the like.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W: Self = Self(
        13,
    );
    /// GPS: L2, tracked without a code.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N: Self = Self(
        14,
    );
    /// GPS, SBAS and QZSS: L5 I; Galileo: E5a I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I: Self = Self(
        15,
    );
    /// GPS, SBAS and QZSS: L5 Q; Galileo: E5a Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q: Self = Self(
        16,
    );
    /// GPS, SBAS and QZSS: L5 I and Q; Galileo: E5a I and Q; BeiDou: B2a, data and pilot; IRNSS: L5 B and
    /// C.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X: Self = Self(
        17,
    );
    /// GLONASS: G1a L1OCd, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A: Self = Self(
        18,
    );
    /// GLONASS: G1a L1OCp, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B: Self = Self(
        19,
    );
    /// GLONASS: G1a L1OCd and L1OCp.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X: Self = Self(
        20,
    );
    /// GLONASS: G2a L2CSI; Galileo: E6 A.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A: Self = Self(
        21,
    );
    /// GLONASS: G2a L2OCp; Galileo: E6 B.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B: Self = Self(
        22,
    );
    /// GLONASS: G2a L2CSI and L2OCp; Galileo: E6 B and C; QZSS: L6D and L6P; BeiDou: B3I and B3Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X: Self = Self(
        23,
    );
    /// GLONASS: G3 I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I: Self = Self(
        24,
    );
    /// GLONASS: G3 Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q: Self = Self(
        25,
    );
    /// GLONASS: G3 I and Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X: Self = Self(
        26,
    );
    /// Galileo: E1 B, the data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B: Self = Self(
        27,
    );
    /// Galileo: E5b I; BeiDou: B2I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I: Self = Self(
        28,
    );
    /// Galileo: E5b Q; BeiDou: B2Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q: Self = Self(
        29,
    );
    /// Galileo: E5b I and Q; BeiDou: B2I and B2Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X: Self = Self(
        30,
    );
    /// Galileo: E5 I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I: Self = Self(
        31,
    );
    /// Galileo: E5 Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q: Self = Self(
        32,
    );
    /// Galileo: E5 I and Q; BeiDou: B2a and B2b together, data and pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X: Self = Self(
        33,
    );
    /// Galileo: E6 C, the pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C: Self = Self(
        34,
    );
    /// Galileo: E1 A, B and C; QZSS: L1S, formerly SAIF; BeiDou: B1A, data and pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z: Self = Self(
        35,
    );
    /// QZSS: L5S I; BeiDou: B2a, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D: Self = Self(
        36,
    );
    /// QZSS: L5S Q; BeiDou: B2a, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P: Self = Self(
        37,
    );
    /// QZSS: L5S I and Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z: Self = Self(
        38,
    );
    /// QZSS: L6D.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S: Self = Self(
        39,
    );
    /// QZSS: L6P.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L: Self = Self(
        40,
    );
    /// QZSS: L6E.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E: Self = Self(
        41,
    );
    /// Galileo: E6 A, B and C; QZSS: L6D and L6E; BeiDou: B3A, data and pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z: Self = Self(
        42,
    );
    /// BeiDou: B1I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I: Self = Self(
        43,
    );
    /// BeiDou: B1Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q: Self = Self(
        44,
    );
    /// BeiDou: B1C, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D: Self = Self(
        45,
    );
    /// BeiDou: B2b of the third generation, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D: Self = Self(
        46,
    );
    /// BeiDou: B2b of the third generation, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P: Self = Self(
        47,
    );
    /// BeiDou: B2b of the third generation, data and pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z: Self = Self(
        48,
    );
    /// BeiDou: B2a and B2b together, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D: Self = Self(
        49,
    );
    /// BeiDou: B2a and B2b together, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P: Self = Self(
        50,
    );
    /// BeiDou: B3I.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I: Self = Self(
        51,
    );
    /// BeiDou: B3Q.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q: Self = Self(
        52,
    );
    /// BeiDou: B3A, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D: Self = Self(
        53,
    );
    /// BeiDou: B3A, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P: Self = Self(
        54,
    );
    /// IRNSS: L5 A, standard positioning.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A: Self = Self(
        55,
    );
    /// IRNSS: L5 B, restricted, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B: Self = Self(
        56,
    );
    /// IRNSS: L5 C, restricted, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C: Self = Self(
        57,
    );
    /// IRNSS: S band A, standard positioning.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A: Self = Self(
        58,
    );
    /// IRNSS: S band B, restricted, data.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B: Self = Self(
        59,
    );
    /// IRNSS: S band C, restricted, pilot.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C: Self = Self(
        60,
    );
    /// IRNSS: S band B and C.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X: Self = Self(
        61,
    );
    /// GPS: L1 Y, tracked with the key.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y: Self = Self(
        62,
    );
    /// GPS: L1 M.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M: Self = Self(
        63,
    );
    /// GPS: L2 Y, tracked with the key.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y: Self = Self(
        64,
    );
    /// GPS: L2 M.
    pub const ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M: Self = Self(
        65,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C"),
            1 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S"),
            2 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L"),
            3 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X"),
            4 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P"),
            5 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W"),
            6 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N"),
            7 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C"),
            8 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D"),
            9 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S"),
            10 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L"),
            11 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X"),
            12 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P"),
            13 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W"),
            14 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N"),
            15 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I"),
            16 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q"),
            17 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X"),
            18 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A"),
            19 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B"),
            20 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X"),
            21 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A"),
            22 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B"),
            23 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X"),
            24 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I"),
            25 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q"),
            26 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X"),
            27 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B"),
            28 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I"),
            29 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q"),
            30 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X"),
            31 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I"),
            32 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q"),
            33 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X"),
            34 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C"),
            35 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z"),
            36 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D"),
            37 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P"),
            38 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z"),
            39 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S"),
            40 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L"),
            41 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E"),
            42 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z"),
            43 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I"),
            44 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q"),
            45 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D"),
            46 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D"),
            47 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P"),
            48 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z"),
            49 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D"),
            50 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P"),
            51 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I"),
            52 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q"),
            53 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D"),
            54 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P"),
            55 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A"),
            56 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B"),
            57 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C"),
            58 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A"),
            59 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B"),
            60 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C"),
            61 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X"),
            62 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y"),
            63 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M"),
            64 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y"),
            65 => Some("ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeSatnavSignalDescriptorSignalDescriptor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23TypeSatnavSignalDescriptorSignalDescriptor({})", self.0)
            }
        }
    }
}

/// Says which signal of a navigation satellite was tracked.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavSignalDescriptor {
    /// The signal.
    pub signal_descriptor: Aspn23TypeSatnavSignalDescriptorSignalDescriptor,
}

const _: () = {
    const _: [(); 4] = [(); core::mem::size_of::<Aspn23TypeSatnavSignalDescriptor>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavSignalDescriptor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeSatnavSignalDescriptor, signal_descriptor
    )];
};
