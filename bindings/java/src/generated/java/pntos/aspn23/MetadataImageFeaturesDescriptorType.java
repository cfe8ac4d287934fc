// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Type of the elements of a descriptor.
 * <p>The values of {@code Aspn23MetadataImageFeaturesDescriptorType} in C. A value that is not listed may be met.
 */
public final class MetadataImageFeaturesDescriptorType {
    private MetadataImageFeaturesDescriptorType() {}

    /** Unsigned integers of one byte. */
    public static final int UINT8 = 0;

    /** Floating point numbers of four bytes. */
    public static final int FLOAT32 = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UINT8 -> "UINT8";
            case FLOAT32 -> "FLOAT32";
            default -> Integer.toUnsignedString(value);
        };
    }
}
