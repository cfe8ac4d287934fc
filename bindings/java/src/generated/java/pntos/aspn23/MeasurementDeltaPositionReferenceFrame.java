// Made from api-spec/aspn23/measurement_delta_position.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * The axes along which a change of position is given.
 * <p>The values of {@code Aspn23MeasurementDeltaPositionReferenceFrame} in C. A value that is not listed may be met.
 */
public final class MeasurementDeltaPositionReferenceFrame {
    private MeasurementDeltaPositionReferenceFrame() {}

    /** North, east and down. A term of +2 m down says that the sensor is 2 m lower at the end than at the start. */
    public static final int NED = 0;

    /** x, y and z of the sensor, as they pointed at the start of the interval. */
    public static final int SENSOR_START = 1;

    /** x, y and z of the sensor, as they pointed at the end of the interval. */
    public static final int SENSOR_END = 2;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case NED -> "NED";
            case SENSOR_START -> "SENSOR_START";
            case SENSOR_END -> "SENSOR_END";
            default -> Integer.toUnsignedString(value);
        };
    }
}
