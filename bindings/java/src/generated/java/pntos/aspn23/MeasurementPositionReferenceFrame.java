// Made from api-spec/aspn23/measurement_position.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frame of a position.
 * <p>The values of {@code Aspn23MeasurementPositionReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementPositionReferenceFrame {
    private MeasurementPositionReferenceFrame() {}

    /** Earth-centred inertial, cartesian. The terms are x, y and z, in m, and so are their errors. */
    public static final int ECI = 0;

    /**
     * WGS-84. The terms are latitude and longitude, in rad, and height above the ellipsoid, in m. Their errors are
     * those to the north, to the east and in height, all in m.
     */
    public static final int GEODETIC = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ECI -> "ECI";
            case GEODETIC -> "GEODETIC";
            default -> Integer.toUnsignedString(value);
        };
    }
}
