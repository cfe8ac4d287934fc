// Made from api-spec/aspn23/measurement_position_attitude.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frames of a position and attitude.
 * <p>The values of {@code Aspn23MeasurementPositionAttitudeReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementPositionAttitudeReferenceFrame {
    private MeasurementPositionAttitudeReferenceFrame() {}

    /**
     * Earth-centred inertial, cartesian: position x, y and z in m, attitude relative to these axes. The six errors are
     * those of x, y and z in m and the tilts about x, y and z in rad.
     */
    public static final int ECI = 0;

    /**
     * WGS-84: latitude and longitude in rad and height above the ellipsoid in m; attitude relative to north, east and
     * down at the position of the sensor. The six errors are those to the north, to the east and in height, all in m,
     * and the tilts about north, east and down in rad.
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
