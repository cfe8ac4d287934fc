// Made from api-spec/aspn23/measurement_position_velocity_attitude.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frames of a position, velocity and attitude.
 * <p>The values of {@code Aspn23MeasurementPositionVelocityAttitudeReferenceFrame} in C. A value that is not listed may
 * be met.
 */
public final class MeasurementPositionVelocityAttitudeReferenceFrame {
    private MeasurementPositionVelocityAttitudeReferenceFrame() {}

    /**
     * Earth-centred inertial, cartesian: position x, y and z in m, velocity along the same axes in m/s, attitude
     * relative to them. The nine errors are those of position in m and of velocity in m/s, along x, y and z, and the
     * tilts about x, y and z in rad.
     */
    public static final int ECI = 0;

    /**
     * WGS-84: latitude and longitude in rad and height above the ellipsoid in m; velocity relative to the Earth north,
     * east and down in m/s; attitude relative to north, east and down. The nine errors are those of position to the
     * north, to the east and in height in m, those of velocity north, east and down in m/s, and the tilts about north,
     * east and down in rad.
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
