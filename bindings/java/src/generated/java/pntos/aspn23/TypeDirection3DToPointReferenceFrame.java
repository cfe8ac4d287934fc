// Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What the two values of a direction are.
 * <p>The values of {@code Aspn23TypeDirection3DToPointReferenceFrame} in C. A value that is not listed may be met.
 */
public final class TypeDirection3DToPointReferenceFrame {
    private TypeDirection3DToPointReferenceFrame() {}

    /**
     * Azimuth and elevation, in rad; their covariance is in rad^2. Azimuth is the angle from the x axis of the sensor,
     * its boresight, to the line to the point, projected onto the x-y plane of the sensor; it grows towards the y axis.
     * Elevation is the angle from that plane to the line; it is positive on the side of negative z.
     */
    public static final int AZ_EL = 0;

    /**
     * Position of the point in the image, column and then row, in pixels and fractions of a pixel; their covariance is
     * in pixel^2. The camera model of {@link MeasurementImage} relates it to the normalized image.
     */
    public static final int PIXEL = 1;

    /**
     * The y and the z component, along the axes of the sensor, of the vector from the sensor to the point, each divided
     * by the x component, which is the distance along the boresight. Neither they nor their covariance have a unit.
     */
    public static final int NORMALIZED_IMAGE = 2;

    /**
     * The y and the z component, along the axes of the sensor, of the vector from the sensor to the point, each divided
     * by the length of the vector. The x axis is the boresight. Neither they nor their covariance have a unit.
     */
    public static final int SINE_SPACE = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case AZ_EL -> "AZ_EL";
            case PIXEL -> "PIXEL";
            case NORMALIZED_IMAGE -> "NORMALIZED_IMAGE";
            case SINE_SPACE -> "SINE_SPACE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
