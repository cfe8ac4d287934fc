// Made from api-spec/aspn23/metadata_imu.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How the errors of an inertial measurement unit behave.
 * <p>The values of {@code Aspn23MetadataImuErrorModel} in C. A value that is not listed may be met.
 */
public final class MetadataImuErrorModel {
    private MetadataImuErrorModel() {}

    /**
     * All axes have the same errors, which do not correlate between axes. There are 14 parameters, the first seven of
     * the accelerometers, the others of the gyroscopes.
     * <p>Accelerometers: 0 standard deviation of the constant bias, in m/s^2; 1 its mean, in m/s^2; 2 standard
     * deviation of the zero mean, time-correlated bias, in m/s^2; 3 time constant of that bias, in s; 4 mean of the
     * scale factor error, in ppm; 5 its standard deviation, in ppm; 6 velocity random walk, in m/s/sqrt(s).
     * <p>Gyroscopes: 7 standard deviation of the constant bias, in rad/s; 8 its mean, in rad/s; 9 standard deviation of
     * the zero mean, time-correlated bias, in rad/s; 10 time constant of that bias, in s; 11 mean of the scale factor
     * error, in ppm; 12 its standard deviation, in ppm; 13 angular random walk, in rad/sqrt(s).
     */
    public static final int BASIC = 0;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case BASIC -> "BASIC";
            default -> Integer.toUnsignedString(value);
        };
    }
}
