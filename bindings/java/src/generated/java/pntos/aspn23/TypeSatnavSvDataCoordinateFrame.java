// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The frame of position and velocity. All are cartesian, centred in the Earth and fixed to it, with z towards the north
 * pole and x towards the prime meridian.
 * <p>The values of {@code Aspn23TypeSatnavSvDataCoordinateFrame} in C. A value that is not listed may be met.
 */
public final class TypeSatnavSvDataCoordinateFrame {
    private TypeSatnavSvDataCoordinateFrame() {}

    /** The International Terrestrial Reference Frame. */
    public static final int ITRF = 0;

    /** The frame of WGS-84, nearly the same as ITRF. */
    public static final int ECEF = 1;

    /** The Galileo Terrestrial Reference Frame, nearly the same as ITRF. */
    public static final int GTRF = 2;

    /** PZ-90, the frame of GLONASS. */
    public static final int PZ90 = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ITRF -> "ITRF";
            case ECEF -> "ECEF";
            case GTRF -> "GTRF";
            case PZ90 -> "PZ90";
            default -> Integer.toUnsignedString(value);
        };
    }
}
