// Made from api-spec/aspn23/measurement_imu.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Whether the sensor integrates.
 * <p>The values of {@code Aspn23MeasurementImuImuType} in C. A value that is not listed may be met.
 */
public final class MeasurementImuImuType {
    private MeasurementImuImuType() {}

    /**
     * Each message holds changes since the last one: velocity in m/s and angle in rad. {@code timeOfValidity} is the
     * end of that interval.
     */
    public static final int INTEGRATED = 0;

    /** Each message holds values of one moment: specific force in m/s^2 and rotation rate in rad/s. */
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
