// Made from api-spec/aspn23/measurement_direction_of_motion_3d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What a motion is relative to, and along which axes its direction is given.
 * <p>The values of {@code Aspn23MeasurementDirectionOfMotion3DReferenceFrame} in C. A value that is not listed may be
 * met.
 */
public final class MeasurementDirectionOfMotion3DReferenceFrame {
    private MeasurementDirectionOfMotion3DReferenceFrame() {}

    /** Earth-centred inertial, cartesian: motion relative to that frame, along its axes. */
    public static final int ECI = 0;

    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. Motion
     * relative to the Earth, along these axes.
     */
    public static final int ECEF = 1;

    /** Motion relative to the Earth, along north, east and down at the position of the sensor. */
    public static final int NED = 2;

    /** Motion relative to the Earth, along the axes of the sensor. */
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
