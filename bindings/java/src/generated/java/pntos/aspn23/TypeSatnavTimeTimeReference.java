// Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The system whose time it is.
 * <p>The values of {@code Aspn23TypeSatnavTimeTimeReference} in C. A value that is not listed may be met.
 */
public final class TypeSatnavTimeTimeReference {
    private TypeSatnavTimeTimeReference() {}

    /** GPS time, without leap seconds. Week 0 began on 6 January 1980. */
    public static final int TIME_GPS = 0;

    /** Galileo system time, without leap seconds. Week 0 began on 22 August 1999. */
    public static final int TIME_GALILEO = 1;

    /** BeiDou time, without leap seconds. Week 0 began on 1 January 2006. */
    public static final int TIME_BEIDOU = 2;

    /**
     * GLONASS time: UTC(SU) plus three hours, so with leap seconds. Its interface control document counts no weeks, so
     * a sender documents the start of its week 0.
     */
    public static final int TIME_GLONASS = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case TIME_GPS -> "TIME_GPS";
            case TIME_GALILEO -> "TIME_GALILEO";
            case TIME_BEIDOU -> "TIME_BEIDOU";
            case TIME_GLONASS -> "TIME_GLONASS";
            default -> Integer.toUnsignedString(value);
        };
    }
}
