// Made from api-spec/aspn23/measurement_speed.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What a speed is relative to.
 * <p>The values of {@code Aspn23MeasurementSpeedReference} in C. A value that is not listed may be met.
 */
public final class MeasurementSpeedReference {
    private MeasurementSpeedReference() {}

    /** The air: true airspeed. */
    public static final int TAS = 0;

    /**
     * The air: indicated airspeed, made of the pressure in a Pitot tube without correction for the errors of the
     * instrument and of its place, for altitude or for temperature.
     */
    public static final int IAS = 1;

    /** The water. */
    public static final int WATER = 2;

    /** The ground, as a Doppler radar gives it. */
    public static final int GROUND = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case TAS -> "TAS";
            case IAS -> "IAS";
            case WATER -> "WATER";
            case GROUND -> "GROUND";
            default -> Integer.toUnsignedString(value);
        };
    }
}
