// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What a rotation is relative to, and about which axes it is given.
 * <p>The values of {@code Aspn23MeasurementAngularVelocityReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementAngularVelocityReferenceFrame {
    private MeasurementAngularVelocityReferenceFrame() {}

    /** Earth-centred inertial, cartesian: rotation relative to that frame, about its axes. */
    public static final int ECI = 0;

    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. Rotation
     * relative to the Earth, about these axes.
     */
    public static final int ECEF = 1;

    /** Rotation relative to the Earth, about north, east and down at the position of the sensor. */
    public static final int NED = 2;

    /** Rotation relative to inertial space, about the axes of the sensor, as gyroscopes sense it. */
    public static final int SENSOR = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ECI -> "ECI";
            case ECEF -> "ECEF";
            case NED -> "NED";
            case SENSOR -> "SENSOR";
            default -> Integer.toUnsignedString(value);
        };
    }
}
