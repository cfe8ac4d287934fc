// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * How features of images are found and described: what a reader of {@link TypeImageFeature} in the messages of the same
 * sensor needs to know.
 * <p>A view of {@code Aspn23MetadataImageFeatures} in C.
 */
public final class MetadataImageFeatures extends Struct {
    /** Where the members are: 80 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("keypoint_detector"),
            JAVA_BOOLEAN.withName("orientation_calculated"),
            MemoryLayout.paddingLayout(3),
            JAVA_INT.withName("descriptor_extractor"),
            JAVA_BOOLEAN.withName("is_bigendian"),
            MemoryLayout.paddingLayout(3),
            JAVA_INT.withName("descriptor_type"),
            JAVA_SHORT.withName("descriptor_number_of_elements"),
            MemoryLayout.paddingLayout(2)
    ).withName("Aspn23MetadataImageFeatures");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataImageFeatures(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataImageFeatures of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataImageFeatures(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataImageFeatures allocate(SegmentAllocator allocator) {
        return new MetadataImageFeatures(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_IMAGE_FEATURES}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataImageFeatures info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataImageFeatures timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The algorithm that finds the features.
     * <p>A value of {@link MetadataImageFeaturesKeypointDetector}.
     */
    public int keypointDetector() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code keypointDetector}. */
    public MetadataImageFeatures keypointDetector(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /**
     * Whether the detector or the extractor gives each feature an orientation. If false, {@code orientation} in
     * {@link TypeImageFeature} has no meaning.
     */
    public boolean orientationCalculated() { return segment().get(JAVA_BOOLEAN, 60); }
    /** Sets {@code orientationCalculated}. */
    public MetadataImageFeatures orientationCalculated(boolean value) {
        segment().set(JAVA_BOOLEAN, 60, value);
        return this;
    }

    /**
     * The algorithm that computes the descriptors.
     * <p>A value of {@link MetadataImageFeaturesDescriptorExtractor}.
     */
    public int descriptorExtractor() { return segment().get(JAVA_INT, 64); }
    /** Sets {@code descriptorExtractor}. */
    public MetadataImageFeatures descriptorExtractor(int value) { segment().set(JAVA_INT, 64, value); return this; }

    /**
     * Whether the elements of a descriptor have their most significant byte first; if false, last. For elements of one
     * byte it has no meaning.
     */
    public boolean isBigendian() { return segment().get(JAVA_BOOLEAN, 68); }
    /** Sets {@code isBigendian}. */
    public MetadataImageFeatures isBigendian(boolean value) { segment().set(JAVA_BOOLEAN, 68, value); return this; }

    /**
     * Type of the elements of a descriptor.
     * <p>A value of {@link MetadataImageFeaturesDescriptorType}.
     */
    public int descriptorType() { return segment().get(JAVA_INT, 72); }
    /** Sets {@code descriptorType}. */
    public MetadataImageFeatures descriptorType(int value) { segment().set(JAVA_INT, 72, value); return this; }

    /**
     * Number of elements in a descriptor. Times the size of {@code descriptorType} it is the {@code descriptorSize} of
     * each {@link TypeImageFeature}.
     */
    public int descriptorNumberOfElements() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 76)); }
    /** Sets {@code descriptorNumberOfElements}. */
    public MetadataImageFeatures descriptorNumberOfElements(int value) {
        segment().set(JAVA_SHORT, 76, Unsigned.u16(value));
        return this;
    }
}
