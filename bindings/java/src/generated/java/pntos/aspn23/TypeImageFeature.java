// Made from api-spec/aspn23/type_image_feature.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * How a feature of an image looks, as a detector found and an extractor described it. {@link MetadataImageFeatures} of
 * the same sensor names both, and says how to read the descriptor.
 * <p>A view of {@code Aspn23TypeImageFeature} in C.
 */
public final class TypeImageFeature extends Struct {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_DOUBLE.withName("response"),
            JAVA_DOUBLE.withName("orientation"),
            JAVA_DOUBLE.withName("size"),
            JAVA_SHORT.withName("class_id"),
            JAVA_SHORT.withName("octave"),
            JAVA_SHORT.withName("descriptor_size"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("descriptor")
    ).withName("Aspn23TypeImageFeature");

    /** A view of memory that holds one; it must be large enough. */
    public TypeImageFeature(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeImageFeature of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeImageFeature(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeImageFeature allocate(SegmentAllocator allocator) {
        return new TypeImageFeature(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** How strongly the detector responded to the feature. The scale is that of the detector. */
    public double response() { return segment().get(JAVA_DOUBLE, 0); }
    /** Sets {@code response}. */
    public TypeImageFeature response(double value) { segment().set(JAVA_DOUBLE, 0, value); return this; }

    /**
     * Direction of the feature in the axes of the image, clockwise. It has a meaning only if
     * {@code orientationCalculated} in the metadata of the sensor is true.
     * <p>Unit: rad.
     */
    public double orientation() { return segment().get(JAVA_DOUBLE, 8); }
    /** Sets {@code orientation}. */
    public TypeImageFeature orientation(double value) { segment().set(JAVA_DOUBLE, 8, value); return this; }

    /**
     * Effective size of the feature in the image at its full resolution, whatever the octave and the filter in which it
     * was found.
     * <p>Unit: pixel.
     */
    public double size() { return segment().get(JAVA_DOUBLE, 16); }
    /** Sets {@code size}. */
    public TypeImageFeature size(double value) { segment().set(JAVA_DOUBLE, 16, value); return this; }

    /** Features that belong to one class or group have the same number. */
    public int classId() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 24)); }
    /** Sets {@code classId}. */
    public TypeImageFeature classId(int value) { segment().set(JAVA_SHORT, 24, Unsigned.u16(value)); return this; }

    /** Octave, or layer of the image pyramid, in which the feature was found. */
    public int octave() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 26)); }
    /** Sets {@code octave}. */
    public TypeImageFeature octave(int value) { segment().set(JAVA_SHORT, 26, Unsigned.u16(value)); return this; }

    /** Number of bytes in {@code descriptor}. */
    public int descriptorSize() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 28)); }
    /** Sets {@code descriptorSize}. */
    public TypeImageFeature descriptorSize(int value) {
        segment().set(JAVA_SHORT, 28, Unsigned.u16(value));
        return this;
    }

    /**
     * The descriptor, as bytes. {@code descriptorType}, {@code isBigendian} and {@code descriptorNumberOfElements} in
     * the metadata of the sensor say what they hold. They live as long as the message.
     */
    public MemorySegment descriptor() { return Memory.array(segment().get(ADDRESS, 32), descriptorSize(), 1); }
    /** One element of {@code descriptor}. */
    public int descriptor(long index) { return Byte.toUnsignedInt(descriptor().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code descriptor}. */
    public TypeImageFeature descriptor(MemorySegment value) {
        segment().set(ADDRESS, 32, Memory.pointer(value));
        return this;
    }
}
