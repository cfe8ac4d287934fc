// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * An algorithm that describes a feature by a vector.
 * <p>The values of {@code Aspn23MetadataImageFeaturesDescriptorExtractor} in C. A value that is not listed may be met.
 */
public final class MetadataImageFeaturesDescriptorExtractor {
    private MetadataImageFeaturesDescriptorExtractor() {}

    /** AKAZE. */
    public static final int DESC_AKAZE = 0;

    /** BRISK. */
    public static final int DESC_BRISK = 1;

    /** KAZE. */
    public static final int DESC_KAZE = 2;

    /** ORB. */
    public static final int DESC_ORB = 3;

    /** SIFT. */
    public static final int DESC_SIFT = 4;

    /** SURF. */
    public static final int DESC_SURF = 5;

    /** Another extractor. */
    public static final int DESC_OTHER = 6;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case DESC_AKAZE -> "DESC_AKAZE";
            case DESC_BRISK -> "DESC_BRISK";
            case DESC_KAZE -> "DESC_KAZE";
            case DESC_ORB -> "DESC_ORB";
            case DESC_SIFT -> "DESC_SIFT";
            case DESC_SURF -> "DESC_SURF";
            case DESC_OTHER -> "DESC_OTHER";
            default -> Integer.toUnsignedString(value);
        };
    }
}
