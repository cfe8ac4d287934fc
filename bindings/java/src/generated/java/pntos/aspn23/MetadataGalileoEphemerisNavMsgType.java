// Made from api-spec/aspn23/metadata_galileo_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * A navigation message of Galileo.
 * <p>The values of {@code Aspn23MetadataGalileoEphemerisNavMsgType} in C. A value that is not listed may be met.
 */
public final class MetadataGalileoEphemerisNavMsgType {
    private MetadataGalileoEphemerisNavMsgType() {}

    /** I/NAV, sent on E1-B and E5b-I. Its clock is for users of E1 and E5b. */
    public static final int INAV = 0;

    /** F/NAV, sent on E5a-I. Its clock is for users of E1 and E5a. */
    public static final int FNAV = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case INAV -> "INAV";
            case FNAV -> "FNAV";
            default -> Integer.toUnsignedString(value);
        };
    }
}
