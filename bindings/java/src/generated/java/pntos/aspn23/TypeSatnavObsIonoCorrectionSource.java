// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Where the correction for the ionosphere comes from.
 * <p>The values of {@code Aspn23TypeSatnavObsIonoCorrectionSource} in C. A value that is not listed may be met.
 */
public final class TypeSatnavObsIonoCorrectionSource {
    private TypeSatnavObsIonoCorrectionSource() {}

    /** Not known. */
    public static final int UNKNOWN = 0;

    /** Computed with the ionospheric model of IS-GPS-200, IS-GPS-700 or IS-GPS-800. */
    public static final int MODELED = 1;

    /** Measured with two frequencies. */
    public static final int MEASURED = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNKNOWN -> "UNKNOWN";
            case MODELED -> "MODELED";
            case MEASURED -> "MEASURED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
