// Made from api-spec/aspn23/type_satnav_signal_descriptor.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * A signal, by its observation code in RINEX 3.05, table A23: L, the band, and how it is tracked. A code means one
 * signal only together with the satellite system.
 * <p>The bands, with their centre frequencies in MHz: GPS L1 1575.42, L2 1227.60, L5 1176.45; GLONASS G1 1602 + 9/16 k
 * and G2 1246 + 7/16 k in channel k, G1a 1600.995, G2a 1248.06, G3 1202.025; Galileo E1 1575.42, E5a 1176.45, E5b
 * 1207.14, E5 1191.795, E6 1278.75; SBAS L1 and L5 as GPS; QZSS L1, L2 and L5 as GPS, L6 1278.75; BeiDou B1I and B1Q
 * 1561.098, B1C and B1A 1575.42, B2a 1176.45, B2I, B2Q and B2b 1207.14, B2a and B2b together 1191.795, B3 and B3A
 * 1268.52; IRNSS L5 1176.45, S band 2492.028.
 * <p>The values of {@code Aspn23TypeSatnavSignalDescriptorSignalDescriptor} in C. A value that is not listed may be
 * met.
 */
public final class TypeSatnavSignalDescriptorSignalDescriptor {
    private TypeSatnavSignalDescriptorSignalDescriptor() {}

    /** GPS, SBAS and QZSS: L1 C/A; GLONASS: G1 C/A; Galileo: E1 C, the pilot. */
    public static final int L1C = 0;

    /** GPS and QZSS: L1C, data; BeiDou: B1A, data. */
    public static final int L1S = 1;

    /** GPS and QZSS: L1C, pilot; BeiDou: B1A, pilot. */
    public static final int L1L = 2;

    /** GPS and QZSS: L1C, data and pilot; Galileo: E1 B and C; BeiDou: B1C, data and pilot. */
    public static final int L1X = 3;

    /** GPS: L1 P, if it is not encrypted; GLONASS: G1 P; BeiDou: B1C, pilot. */
    public static final int L1P = 4;

    /** GPS: L1 P(Y), tracked without the key by Z-tracking or the like. */
    public static final int L1W = 5;

    /** GPS: L1, tracked without a code. */
    public static final int L1N = 6;

    /** GPS: L2 C/A; GLONASS: G2 C/A. */
    public static final int L2C = 7;

    /** GPS: L2, from L1 C/A and the difference of P2 and P1, without the key. */
    public static final int L2D = 8;

    /** GPS and QZSS: L2C, medium code. */
    public static final int L2S = 9;

    /** GPS and QZSS: L2C, long code. */
    public static final int L2L = 10;

    /** GPS and QZSS: L2C, medium and long code; BeiDou: B1I and B1Q. */
    public static final int L2X = 11;

    /** GPS: L2 P, if it is not encrypted; GLONASS: G2 P. */
    public static final int L2P = 12;

    /** GPS: L2 P(Y), tracked without the key by Z-tracking or the like. */
    public static final int L2W = 13;

    /** GPS: L2, tracked without a code. */
    public static final int L2N = 14;

    /** GPS, SBAS and QZSS: L5 I; Galileo: E5a I. */
    public static final int L5I = 15;

    /** GPS, SBAS and QZSS: L5 Q; Galileo: E5a Q. */
    public static final int L5Q = 16;

    /** GPS, SBAS and QZSS: L5 I and Q; Galileo: E5a I and Q; BeiDou: B2a, data and pilot; IRNSS: L5 B and C. */
    public static final int L5X = 17;

    /** GLONASS: G1a L1OCd, data. */
    public static final int L4A = 18;

    /** GLONASS: G1a L1OCp, pilot. */
    public static final int L4B = 19;

    /** GLONASS: G1a L1OCd and L1OCp. */
    public static final int L4X = 20;

    /** GLONASS: G2a L2CSI; Galileo: E6 A. */
    public static final int L6A = 21;

    /** GLONASS: G2a L2OCp; Galileo: E6 B. */
    public static final int L6B = 22;

    /** GLONASS: G2a L2CSI and L2OCp; Galileo: E6 B and C; QZSS: L6D and L6P; BeiDou: B3I and B3Q. */
    public static final int L6X = 23;

    /** GLONASS: G3 I. */
    public static final int L3I = 24;

    /** GLONASS: G3 Q. */
    public static final int L3Q = 25;

    /** GLONASS: G3 I and Q. */
    public static final int L3X = 26;

    /** Galileo: E1 B, the data. */
    public static final int L1B = 27;

    /** Galileo: E5b I; BeiDou: B2I. */
    public static final int L7I = 28;

    /** Galileo: E5b Q; BeiDou: B2Q. */
    public static final int L7Q = 29;

    /** Galileo: E5b I and Q; BeiDou: B2I and B2Q. */
    public static final int L7X = 30;

    /** Galileo: E5 I. */
    public static final int L8I = 31;

    /** Galileo: E5 Q. */
    public static final int L8Q = 32;

    /** Galileo: E5 I and Q; BeiDou: B2a and B2b together, data and pilot. */
    public static final int L8X = 33;

    /** Galileo: E6 C, the pilot. */
    public static final int L6C = 34;

    /** Galileo: E1 A, B and C; QZSS: L1S, formerly SAIF; BeiDou: B1A, data and pilot. */
    public static final int L1Z = 35;

    /** QZSS: L5S I; BeiDou: B2a, data. */
    public static final int L5D = 36;

    /** QZSS: L5S Q; BeiDou: B2a, pilot. */
    public static final int L5P = 37;

    /** QZSS: L5S I and Q. */
    public static final int L5Z = 38;

    /** QZSS: L6D. */
    public static final int L6S = 39;

    /** QZSS: L6P. */
    public static final int L6L = 40;

    /** QZSS: L6E. */
    public static final int L6E = 41;

    /** Galileo: E6 A, B and C; QZSS: L6D and L6E; BeiDou: B3A, data and pilot. */
    public static final int L6Z = 42;

    /** BeiDou: B1I. */
    public static final int L2I = 43;

    /** BeiDou: B1Q. */
    public static final int L2Q = 44;

    /** BeiDou: B1C, data. */
    public static final int L1D = 45;

    /** BeiDou: B2b of the third generation, data. */
    public static final int L7D = 46;

    /** BeiDou: B2b of the third generation, pilot. */
    public static final int L7P = 47;

    /** BeiDou: B2b of the third generation, data and pilot. */
    public static final int L7Z = 48;

    /** BeiDou: B2a and B2b together, data. */
    public static final int L8D = 49;

    /** BeiDou: B2a and B2b together, pilot. */
    public static final int L8P = 50;

    /** BeiDou: B3I. */
    public static final int L6I = 51;

    /** BeiDou: B3Q. */
    public static final int L6Q = 52;

    /** BeiDou: B3A, data. */
    public static final int L6D = 53;

    /** BeiDou: B3A, pilot. */
    public static final int L6P = 54;

    /** IRNSS: L5 A, standard positioning. */
    public static final int L5A = 55;

    /** IRNSS: L5 B, restricted, data. */
    public static final int L5B = 56;

    /** IRNSS: L5 C, restricted, pilot. */
    public static final int L5C = 57;

    /** IRNSS: S band A, standard positioning. */
    public static final int L9A = 58;

    /** IRNSS: S band B, restricted, data. */
    public static final int L9B = 59;

    /** IRNSS: S band C, restricted, pilot. */
    public static final int L9C = 60;

    /** IRNSS: S band B and C. */
    public static final int L9X = 61;

    /** GPS: L1 Y, tracked with the key. */
    public static final int L1Y = 62;

    /** GPS: L1 M. */
    public static final int L1M = 63;

    /** GPS: L2 Y, tracked with the key. */
    public static final int L2Y = 64;

    /** GPS: L2 M. */
    public static final int L2M = 65;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case L1C -> "L1C";
            case L1S -> "L1S";
            case L1L -> "L1L";
            case L1X -> "L1X";
            case L1P -> "L1P";
            case L1W -> "L1W";
            case L1N -> "L1N";
            case L2C -> "L2C";
            case L2D -> "L2D";
            case L2S -> "L2S";
            case L2L -> "L2L";
            case L2X -> "L2X";
            case L2P -> "L2P";
            case L2W -> "L2W";
            case L2N -> "L2N";
            case L5I -> "L5I";
            case L5Q -> "L5Q";
            case L5X -> "L5X";
            case L4A -> "L4A";
            case L4B -> "L4B";
            case L4X -> "L4X";
            case L6A -> "L6A";
            case L6B -> "L6B";
            case L6X -> "L6X";
            case L3I -> "L3I";
            case L3Q -> "L3Q";
            case L3X -> "L3X";
            case L1B -> "L1B";
            case L7I -> "L7I";
            case L7Q -> "L7Q";
            case L7X -> "L7X";
            case L8I -> "L8I";
            case L8Q -> "L8Q";
            case L8X -> "L8X";
            case L6C -> "L6C";
            case L1Z -> "L1Z";
            case L5D -> "L5D";
            case L5P -> "L5P";
            case L5Z -> "L5Z";
            case L6S -> "L6S";
            case L6L -> "L6L";
            case L6E -> "L6E";
            case L6Z -> "L6Z";
            case L2I -> "L2I";
            case L2Q -> "L2Q";
            case L1D -> "L1D";
            case L7D -> "L7D";
            case L7P -> "L7P";
            case L7Z -> "L7Z";
            case L8D -> "L8D";
            case L8P -> "L8P";
            case L6I -> "L6I";
            case L6Q -> "L6Q";
            case L6D -> "L6D";
            case L6P -> "L6P";
            case L5A -> "L5A";
            case L5B -> "L5B";
            case L5C -> "L5C";
            case L9A -> "L9A";
            case L9B -> "L9B";
            case L9C -> "L9C";
            case L9X -> "L9X";
            case L1Y -> "L1Y";
            case L1M -> "L1M";
            case L2Y -> "L2Y";
            case L2M -> "L2M";
            default -> Integer.toUnsignedString(value);
        };
    }
}
