// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Whether the sensor integrates.
 * <p>The values of {@code Aspn23MeasurementAngularVelocityImuType} in C. A value that is not listed may be met.
 */
public final class MeasurementAngularVelocityImuType {
    private MeasurementAngularVelocityImuType() {}

    /**
     * Each message holds the angle turned since the message before, in rad. {@code timeOfValidity} is the end of that
     * interval.
     */
    public static final int INTEGRATED = 0;

    /** Each message holds the rate at {@code timeOfValidity}, in rad/s. */
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
