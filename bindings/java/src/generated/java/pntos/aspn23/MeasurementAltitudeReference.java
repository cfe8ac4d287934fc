// Made from api-spec/aspn23/measurement_altitude.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What an altitude is measured from.
 * <p>The values of {@code Aspn23MeasurementAltitudeReference} in C. A value that is not listed may be met.
 */
public final class MeasurementAltitudeReference {
    private MeasurementAltitudeReference() {}

    /** The ground below the sensor. To make another altitude of it takes the position and the height of the terrain. */
    public static final int AGL = 0;

    /** Mean sea level. To make a height above the ellipsoid of it takes the position and a model of the geoid. */
    public static final int MSL = 1;

    /** The WGS-84 ellipsoid: the geodetic height. */
    public static final int HAE = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case AGL -> "AGL";
            case MSL -> "MSL";
            case HAE -> "HAE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
