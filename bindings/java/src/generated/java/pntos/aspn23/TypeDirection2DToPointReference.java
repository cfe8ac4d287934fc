// Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Which angle was measured.
 * <p>The values of {@code Aspn23TypeDirection2DToPointReference} in C. A value that is not listed may be met.
 */
public final class TypeDirection2DToPointReference {
    private TypeDirection2DToPointReference() {}

    /**
     * Azimuth of the point, seen from the sensor: the angle from north to the line from the sensor to the point,
     * projected onto the horizontal plane at the sensor. It grows towards east.
     */
    public static final int NE_TO = 0;

    /**
     * Azimuth of the sensor, seen from the point: the angle from north to the line from the point to the sensor,
     * projected onto the horizontal plane. North, east and that plane are those at the point. It grows towards east.
     */
    public static final int NE_FROM = 1;

    /**
     * Elevation of the point, seen from the sensor: the angle from the horizontal plane at the sensor to the line from
     * the sensor to the point. It is positive if the point is above the plane.
     */
    public static final int ELEVATION = 2;

    /**
     * The angle from the x axis of the sensor to the line from the sensor to the point, projected onto the x-y plane of
     * the sensor. It grows towards the y axis.
     */
    public static final int SENSOR = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NE_TO -> "NE_TO";
            case NE_FROM -> "NE_FROM";
            case ELEVATION -> "ELEVATION";
            case SENSOR -> "SENSOR";
            default -> Integer.toUnsignedString(value);
        };
    }
}
