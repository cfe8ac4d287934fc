// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * What the members of a {@link EstimateWithCovariance} mean.
 * <p>The values of {@code PntosEstimateWithCovarianceType} in C. A value that is not listed may be met.
 */
public final class EstimateWithCovarianceType {
    private EstimateWithCovarianceType() {}

    /**
     * A vector with a Gaussian error: {@code length} elements and their covariance, {@code length} by {@code length}.
     */
    public static final int GENERIC = 0;

    /**
     * A rotation: the estimate is a quaternion of 4 elements, the covariance is that of the three tilt errors, 3 by 3,
     * in rad^2. {@code length} is not used.
     */
    public static final int ATTITUDE_QUAT = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case GENERIC -> "GENERIC";
            case ATTITUDE_QUAT -> "ATTITUDE_QUAT";
            default -> Integer.toUnsignedString(value);
        };
    }
}
