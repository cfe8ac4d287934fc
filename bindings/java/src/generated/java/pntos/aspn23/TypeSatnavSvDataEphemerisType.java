// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Which navigation message the data was computed from.
 * <p>The values of {@code Aspn23TypeSatnavSvDataEphemerisType} in C. A value that is not listed may be met.
 */
public final class TypeSatnavSvDataEphemerisType {
    private TypeSatnavSvDataEphemerisType() {}

    /** The only one that the satellite system has. */
    public static final int SET_BY_SYSTEM = 0;

    /** The legacy message of GPS: {@link MetadataGpsLnavEphemeris}. */
    public static final int GPS_LNAV = 1;

    /** The civil message of GPS: {@link MetadataGpsCnavEphemeris}. */
    public static final int GPS_CNAV = 2;

    /** The military message of GPS: {@link MetadataGpsMnavEphemeris}. */
    public static final int GPS_MNAV = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case SET_BY_SYSTEM -> "SET_BY_SYSTEM";
            case GPS_LNAV -> "GPS_LNAV";
            case GPS_CNAV -> "GPS_CNAV";
            case GPS_MNAV -> "GPS_MNAV";
            default -> Integer.toUnsignedString(value);
        };
    }
}
