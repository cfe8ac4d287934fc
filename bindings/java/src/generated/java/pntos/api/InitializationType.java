// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The kinds of initialization strategy.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInitializationType} in C. A value that is not listed may be met.
 */
public final class InitializationType {
    private InitializationType() {}

    /**
     * Finds a solution that an inertial can start from, and the errors of its sensor. A
     * {@link InertialInitializationStrategy}.
     */
    public static final int INERTIAL_INITIALIZATION_STRATEGY = 0;

    /** Finds an estimate with its covariance for any states. A {@link EwcInitializationStrategy}. */
    public static final int EWC_INITIALIZATION_STRATEGY = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case INERTIAL_INITIALIZATION_STRATEGY -> "INERTIAL_INITIALIZATION_STRATEGY";
            case EWC_INITIALIZATION_STRATEGY -> "EWC_INITIALIZATION_STRATEGY";
            default -> Integer.toUnsignedString(value);
        };
    }
}
