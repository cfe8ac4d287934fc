// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How a camera maps points in space to pixels.
 * <p>A point at distance Z along the boresight, X to the right of it and Y below it has the normalized coordinates x =
 * X/Z and y = Y/Z. In the axes of the sensor the boresight is x, right is y and down is z.
 * <p>The values of {@code Aspn23MeasurementImageCameraModel} in C. A value that is not listed may be met.
 */
public final class MeasurementImageCameraModel {
    private MeasurementImageCameraModel() {}

    /**
     * A pinhole with the distortion of a lens, after Brown, as the Camera Calibration Toolbox for Matlab has it. Its
     * ten coefficients are the focal lengths fx and fy in pixels, the principal point cx and cy in pixels, the
     * distortion k1 to k5 and the skew s. With r2 = x^2 + y^2 and d = 1 + k1 r2 + k2 r2^2 + k5 r2^3, a point appears at
     * xd = d x + 2 k3 x y + k4 (r2 + 2 x^2) and yd = d y + k3 (r2 + 2 y^2) + 2 k4 x y, which is in column fx (xd + s
     * yd) + cx and row fy yd + cy.
     */
    public static final int ASPN_PINHOLE_PLUMB_BOB = 0;

    /**
     * A pinhole without distortion. Its four coefficients are the focal lengths fx and fy in pixels and the principal
     * point cx and cy in pixels. A point is in column fx x + cx and row fy y + cy.
     */
    public static final int ASPN_LINEAR_MODEL = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ASPN_PINHOLE_PLUMB_BOB -> "ASPN_PINHOLE_PLUMB_BOB";
            case ASPN_LINEAR_MODEL -> "ASPN_LINEAR_MODEL";
            default -> Integer.toUnsignedString(value);
        };
    }
}
