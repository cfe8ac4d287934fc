// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The kinds of inertial.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInertialType} in C. A value that is not listed may be met.
 */
public final class InertialType {
    private InertialType() {}

    /**
     * Integrates the readings of three accelerometers and three gyros on the same three axes, which are at right angles
     * and are the sensor frame. A {@link StandardInertialMechanization}.
     */
    public static final int STANDARD_INERTIAL_MECHANIZATION = 0;

    /**
     * Keeps the solutions of a device that integrates by itself, and interpolates between them. It can be asked for
     * forces and rates, as far as solutions tell them, but neither for sensor errors nor to be reset. A
     * {@link CommonInertial}.
     */
    public static final int EXTERNAL_INERTIAL = 1;

    /**
     * Integrates the readings of sensors whose axes are not at right angles, are more than three, or differ between
     * accelerometers and gyros. No table of it is defined yet.
     */
    public static final int NON_ORTHOGONAL_INERTIAL_MECHANIZATION = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case STANDARD_INERTIAL_MECHANIZATION -> "STANDARD_INERTIAL_MECHANIZATION";
            case EXTERNAL_INERTIAL -> "EXTERNAL_INERTIAL";
            case NON_ORTHOGONAL_INERTIAL_MECHANIZATION -> "NON_ORTHOGONAL_INERTIAL_MECHANIZATION";
            default -> Integer.toUnsignedString(value);
        };
    }
}
