// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The kinds of fusion engine that a fusion plugin can make.
 * <p>The values of {@code PntosFusionType} in C. A value that is not listed may be met.
 */
public final class FusionType {
    private FusionType() {}

    /** A state with Gaussian errors, updated with independent white noise. */
    public static final int STANDARD_MODEL = 0;

    /**
     * A state that is a set of weighted samples.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int SAMPLED_MODEL = 1;

    /**
     * A state that keeps estimates of earlier times for measurements that refer to them.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int TIME_DELAYED_MODEL = 2;

    /**
     * The standard model with its models as compiled code for another processor.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int STANDARD_COMPILED_MODEL = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case STANDARD_MODEL -> "STANDARD_MODEL";
            case SAMPLED_MODEL -> "SAMPLED_MODEL";
            case TIME_DELAYED_MODEL -> "TIME_DELAYED_MODEL";
            case STANDARD_COMPILED_MODEL -> "STANDARD_COMPILED_MODEL";
            default -> Integer.toUnsignedString(value);
        };
    }
}
