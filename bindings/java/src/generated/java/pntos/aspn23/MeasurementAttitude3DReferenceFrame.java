// Made from api-spec/aspn23/measurement_attitude_3d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frame that an attitude is relative to.
 * <p>The values of {@code Aspn23MeasurementAttitude3DReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementAttitude3DReferenceFrame {
    private MeasurementAttitude3DReferenceFrame() {}

    /** Earth-centred inertial, cartesian. */
    public static final int ECI = 0;

    /** Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. */
    public static final int ECEF = 1;

    /** North, east and down at the position of the sensor. */
    public static final int NED = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ECI -> "ECI";
            case ECEF -> "ECEF";
            case NED -> "NED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
