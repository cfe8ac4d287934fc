// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How an image is encoded.
 * <p>A raw image is its pixels, row after row from the top, from left to right in each, without padding. The channels
 * of a pixel stand together, in the order that the name gives.
 * <p>The values of {@code Aspn23MeasurementImageImageType} in C. A value that is not listed may be met.
 */
public final class MeasurementImageImageType {
    private MeasurementImageImageType() {}

    /** A file of Windows bitmap format. */
    public static final int BMP = 0;

    /** A file of PNG format (Portable Network Graphics). */
    public static final int PNG = 1;

    /** A file of JPEG format. */
    public static final int JPG = 2;

    /** A file of TIFF format (Tag Image File Format). */
    public static final int TIFF = 3;

    /** Raw, one channel of brightness: 1 byte a pixel. */
    public static final int RAW_GRAY8 = 4;

    /** Raw, channels red, green and blue of 1 byte each: 3 bytes a pixel. */
    public static final int RAW_RGB8 = 5;

    /** Raw, channels blue, green and red of 1 byte each: 3 bytes a pixel. */
    public static final int RAW_BGR8 = 6;

    /** Raw, channels red, green, blue and opacity of 1 byte each: 4 bytes a pixel. */
    public static final int RAW_RGBA8 = 7;

    /** Raw, channels blue, green, red and opacity of 1 byte each: 4 bytes a pixel. */
    public static final int RAW_BGRA8 = 8;

    /** Raw, one channel of brightness, an integer of 16 bits: 2 bytes a pixel. */
    public static final int RAW_GRAY16 = 9;

    /** Raw, one channel of brightness, an IEEE 754 number of 64 bits: 8 bytes a pixel. */
    public static final int RAW_GRAYFLOAT64 = 10;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case BMP -> "BMP";
            case PNG -> "PNG";
            case JPG -> "JPG";
            case TIFF -> "TIFF";
            case RAW_GRAY8 -> "RAW_GRAY8";
            case RAW_RGB8 -> "RAW_RGB8";
            case RAW_BGR8 -> "RAW_BGR8";
            case RAW_RGBA8 -> "RAW_RGBA8";
            case RAW_BGRA8 -> "RAW_BGRA8";
            case RAW_GRAY16 -> "RAW_GRAY16";
            case RAW_GRAYFLOAT64 -> "RAW_GRAYFLOAT64";
            default -> Integer.toUnsignedString(value);
        };
    }
}
