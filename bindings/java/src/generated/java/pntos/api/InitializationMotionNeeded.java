// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * How the vehicle must move while an initialization runs.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInitializationMotionNeeded} in C. A value that is not listed may be met.
 */
public final class InitializationMotionNeeded {
    private InitializationMotionNeeded() {}

    /** It stands still. */
    public static final int NO_MOTION = 0;

    /** It moves. */
    public static final int MOTION_NEEDED = 1;

    /** Either will do. */
    public static final int ANY_MOTION = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NO_MOTION -> "NO_MOTION";
            case MOTION_NEEDED -> "MOTION_NEEDED";
            case ANY_MOTION -> "ANY_MOTION";
            default -> Integer.toUnsignedString(value);
        };
    }
}
