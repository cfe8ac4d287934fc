// Made from api-spec/aspn23/measurement_altitude.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How the errors of the measurement behave beyond their covariance.
 * <p>The values of {@code Aspn23MeasurementAltitudeErrorModel} in C. A value that is not listed may be met.
 */
public final class MeasurementAltitudeErrorModel {
    private MeasurementAltitudeErrorModel() {}

    /** Nothing more is known: zero mean, Gaussian, white. */
    public static final int NONE = 0;

    /**
     * A first-order Gauss-Markov process. It has three parameters: its standard deviation in m, its time constant in s,
     * and its standard deviation at the start in m.
     */
    public static final int FOGM = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NONE -> "NONE";
            case FOGM -> "FOGM";
            default -> Integer.toUnsignedString(value);
        };
    }
}
