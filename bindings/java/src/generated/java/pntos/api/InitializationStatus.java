// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * How far an initialization has come.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInitializationStatus} in C. A value that is not listed may be met.
 */
public final class InitializationStatus {
    private InitializationStatus() {}

    /** It has not begun: something is missing, such as the first message. */
    public static final int WAITING = 0;

    /** It works on a first solution. */
    public static final int INITIALIZING_COARSE = 1;

    /** It has a first solution and tests or improves it. */
    public static final int INITIALIZING_FINE = 2;

    /** It has a solution that inertials and filters can start from. */
    public static final int INITIALIZED_GOOD = 3;

    /** It did not succeed. It may begin again by itself. */
    public static final int INITIALIZATION_FAILED = 4;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case WAITING -> "WAITING";
            case INITIALIZING_COARSE -> "INITIALIZING_COARSE";
            case INITIALIZING_FINE -> "INITIALIZING_FINE";
            case INITIALIZED_GOOD -> "INITIALIZED_GOOD";
            case INITIALIZATION_FAILED -> "INITIALIZATION_FAILED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
