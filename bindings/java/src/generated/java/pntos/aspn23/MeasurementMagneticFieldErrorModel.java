// Made from api-spec/aspn23/measurement_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How the errors of the measurement behave beyond their covariance.
 * <p>The values of {@code Aspn23MeasurementMagneticFieldErrorModel} in C. A value that is not listed may be met.
 */
public final class MeasurementMagneticFieldErrorModel {
    private MeasurementMagneticFieldErrorModel() {}

    /** Nothing more is known: zero mean, Gaussian, white. */
    public static final int NONE = 0;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NONE -> "NONE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
