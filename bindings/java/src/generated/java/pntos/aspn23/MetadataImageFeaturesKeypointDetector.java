// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * An algorithm that finds features in an image.
 * <p>The values of {@code Aspn23MetadataImageFeaturesKeypointDetector} in C. A value that is not listed may be met.
 */
public final class MetadataImageFeaturesKeypointDetector {
    private MetadataImageFeaturesKeypointDetector() {}

    /** AGAST: corners by an adaptive accelerated segment test. */
    public static final int DET_AGAST = 0;

    /** AKAZE: blobs in an accelerated nonlinear scale space. */
    public static final int DET_AKAZE = 1;

    /** BRISK: corners in a scale space. */
    public static final int DET_BRISK = 2;

    /** FAST: corners by an accelerated segment test. */
    public static final int DET_FAST = 3;

    /** GFTT: good features to track. */
    public static final int DET_GFTT = 4;

    /** KAZE: blobs in a nonlinear scale space. */
    public static final int DET_KAZE = 5;

    /** MSER: regions that are stable over many thresholds. */
    public static final int DET_MSER = 6;

    /** ORB: FAST corners with an orientation. */
    public static final int DET_ORB = 7;

    /** SIFT: extrema of differences of Gaussians. */
    public static final int DET_SIFT = 8;

    /** SURF: blobs by an approximate Hessian. */
    public static final int DET_SURF = 9;

    /** Harris corners. */
    public static final int DET_HARRIS = 10;

    /** Shi-Tomasi corners. */
    public static final int DET_SHI = 11;

    /** Another detector. */
    public static final int DET_OTHER = 12;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case DET_AGAST -> "DET_AGAST";
            case DET_AKAZE -> "DET_AKAZE";
            case DET_BRISK -> "DET_BRISK";
            case DET_FAST -> "DET_FAST";
            case DET_GFTT -> "DET_GFTT";
            case DET_KAZE -> "DET_KAZE";
            case DET_MSER -> "DET_MSER";
            case DET_ORB -> "DET_ORB";
            case DET_SIFT -> "DET_SIFT";
            case DET_SURF -> "DET_SURF";
            case DET_HARRIS -> "DET_HARRIS";
            case DET_SHI -> "DET_SHI";
            case DET_OTHER -> "DET_OTHER";
            default -> Integer.toUnsignedString(value);
        };
    }
}
