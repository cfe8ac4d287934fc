// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The frame of the values in a {@link InertialForcesRates}.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInertialFrame} in C. A value that is not listed may be met.
 */
public final class InertialFrame {
    private InertialFrame() {}

    /**
     * Specific force along north, east and down at the vehicle, in m/s^2. Rotation rate of the sensor against inertial
     * space, about the x, y and z axes of the sensor, in rad/s.
     */
    public static final int NED = 0;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NED -> "NED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
