// Made from api-spec/aspn23/measurement_direction_of_motion_2d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The plane and the direction that a direction of motion is measured from.
 * <p>The values of {@code Aspn23MeasurementDirectionOfMotion2DReference} in C. A value that is not listed may be met.
 */
public final class MeasurementDirectionOfMotion2DReference {
    private MeasurementDirectionOfMotion2DReference() {}

    /** The plane of north and east: the angle from north, positive towards east. It is the course over ground. */
    public static final int NE = 0;

    /** The plane of north and down: the angle from north, positive towards down. */
    public static final int ND = 1;

    /** The plane of east and down: the angle from east, positive towards down. */
    public static final int ED = 2;

    /** The plane of x and y of the sensor: the angle from x, positive towards y. */
    public static final int SENSOR = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NE -> "NE";
            case ND -> "ND";
            case ED -> "ED";
            case SENSOR -> "SENSOR";
            default -> Integer.toUnsignedString(value);
        };
    }
}
