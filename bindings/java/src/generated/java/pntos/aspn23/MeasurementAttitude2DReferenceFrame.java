// Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * About which two of the axes north, east and down an attitude is given.
 * <p>The values of {@code Aspn23MeasurementAttitude2DReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementAttitude2DReferenceFrame {
    private MeasurementAttitude2DReferenceFrame() {}

    /**
     * A rotation about east, then one about north: pitch and roll. The elements are those about north and about east.
     */
    public static final int NE = 0;

    /** A rotation about down, then one about north. The elements are those about north and about down. */
    public static final int ND = 1;

    /**
     * A rotation about down, then one about east: heading and pitch. The elements are those about east and about down.
     */
    public static final int ED = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NE -> "NE";
            case ND -> "ND";
            case ED -> "ED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
