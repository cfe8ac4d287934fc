// Made from api-spec/aspn23/measurement_specific_force_1d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Whether the sensor integrates.
 * <p>The values of {@code Aspn23MeasurementSpecificForce1DSensorType} in C. A value that is not listed may be met.
 */
public final class MeasurementSpecificForce1DSensorType {
    private MeasurementSpecificForce1DSensorType() {}

    /**
     * Each message holds the change of velocity since the message before, in m/s. {@code timeOfValidity} is the end of
     * that interval.
     */
    public static final int INTEGRATED = 0;

    /** Each message holds the specific force at {@code timeOfValidity}, in m/s^2. */
    public static final int SAMPLED = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case INTEGRATED -> "INTEGRATED";
            case SAMPLED -> "SAMPLED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
