// Made from api-spec/aspn23/measurement_heading.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The north that a heading is measured from.
 * <p>The values of {@code Aspn23MeasurementHeadingReference} in C. A value that is not listed may be met.
 */
public final class MeasurementHeadingReference {
    private MeasurementHeadingReference() {}

    /** Geographic north. */
    public static final int TRUE_HEADING = 0;

    /** Magnetic north. To make a true heading of it takes the position, the time and a model of the magnetic field. */
    public static final int MAGNETIC_HEADING = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case TRUE_HEADING -> "TRUE_HEADING";
            case MAGNETIC_HEADING -> "MAGNETIC_HEADING";
            default -> Integer.toUnsignedString(value);
        };
    }
}
