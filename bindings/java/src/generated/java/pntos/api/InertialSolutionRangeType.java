// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * What a sequence of solutions should be: each as good as possible, or all of one piece.
 * <p>Unstable: it may change without a new API version.
 * <p>The values of {@code PntosInertialSolutionRangeType} in C. A value that is not listed may be met.
 */
public final class InertialSolutionRangeType {
    private InertialSolutionRangeType() {}

    /**
     * Each solution is the best one that is known for its time. Where the inertial was reset between two of them, their
     * difference holds the jump of the reset.
     */
    public static final int BEST_KNOWN_SOLUTION = 0;

    /**
     * The solutions are those of an inertial that is not reset after the first of the times: they drift, and do not
     * jump. For differences, such as the distance that was covered.
     */
    public static final int NO_UPDATES_WITHIN_RANGE = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case BEST_KNOWN_SOLUTION -> "BEST_KNOWN_SOLUTION";
            case NO_UPDATES_WITHIN_RANGE -> "NO_UPDATES_WITHIN_RANGE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
