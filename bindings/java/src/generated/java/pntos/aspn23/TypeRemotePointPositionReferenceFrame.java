// Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frame of a point's position.
 * <p>The values of {@code Aspn23TypeRemotePointPositionReferenceFrame} in C. A value that is not listed may be met.
 */
public final class TypeRemotePointPositionReferenceFrame {
    private TypeRemotePointPositionReferenceFrame() {}

    /** No position is given; {@code includedTerms} is 0 or 1. */
    public static final int NONE = 0;

    /**
     * WGS-84. The components are latitude and longitude, in rad, and height above the ellipsoid, in m. Their covariance
     * is that of the errors towards north, towards east and in height, all in m.
     */
    public static final int GEODETIC = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NONE -> "NONE";
            case GEODETIC -> "GEODETIC";
            default -> Integer.toUnsignedString(value);
        };
    }
}
