// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * One image of a camera, with the model that relates its pixels to directions.
 * <p>A view of {@code Aspn23MeasurementImage} in C.
 */
public final class MeasurementImage extends Struct {
    /** Where the members are: 96 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("height"),
            JAVA_INT.withName("width"),
            JAVA_BOOLEAN.withName("is_bigendian"),
            MemoryLayout.paddingLayout(3),
            JAVA_INT.withName("image_type"),
            JAVA_LONG.withName("image_data_length"),
            ADDRESS.withName("image_data"),
            JAVA_INT.withName("camera_model"),
            JAVA_BYTE.withName("num_model_coefficients"),
            MemoryLayout.paddingLayout(3),
            ADDRESS.withName("model_coefficients"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementImage");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementImage(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementImage of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementImage(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementImage allocate(SegmentAllocator allocator) {
        return new MeasurementImage(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_IMAGE}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementImage header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementImage timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Number of rows.
     * <p>Unit: pixel.
     */
    public long height() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 32)); }
    /** Sets {@code height}. */
    public MeasurementImage height(long value) { segment().set(JAVA_INT, 32, Unsigned.u32(value)); return this; }

    /**
     * Number of columns.
     * <p>Unit: pixel.
     */
    public long width() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 36)); }
    /** Sets {@code width}. */
    public MeasurementImage width(long value) { segment().set(JAVA_INT, 36, Unsigned.u32(value)); return this; }

    /**
     * Whether the bytes of {@code imageData} are in big-endian order; else they are in little-endian order. In a raw
     * image it matters only to channels of more than one byte.
     */
    public boolean isBigendian() { return segment().get(JAVA_BOOLEAN, 40); }
    /** Sets {@code isBigendian}. */
    public MeasurementImage isBigendian(boolean value) { segment().set(JAVA_BOOLEAN, 40, value); return this; }

    /**
     * How the image is encoded.
     * <p>A value of {@link MeasurementImageImageType}.
     */
    public int imageType() { return segment().get(JAVA_INT, 44); }
    /** Sets {@code imageType}. */
    public MeasurementImage imageType(int value) { segment().set(JAVA_INT, 44, value); return this; }

    /**
     * Number of elements in {@code imageData}. For a raw image it is <code>height * width</code> times the bytes of a
     * pixel.
     * <p>Unit: byte.
     */
    public long imageDataLength() { return segment().get(JAVA_LONG, 48); }
    /** Sets {@code imageDataLength}. */
    public MeasurementImage imageDataLength(long value) { segment().set(JAVA_LONG, 48, value); return this; }

    /** The image, encoded as {@code imageType} says. It lives as long as the message. */
    public MemorySegment imageData() { return Memory.array(segment().get(ADDRESS, 56), imageDataLength(), 1); }
    /** One element of {@code imageData}. */
    public int imageData(long index) { return Byte.toUnsignedInt(imageData().getAtIndex(JAVA_BYTE, index)); }
    /** Sets {@code imageData}. */
    public MeasurementImage imageData(MemorySegment value) {
        segment().set(ADDRESS, 56, Memory.pointer(value));
        return this;
    }

    /**
     * How the camera maps points in space to pixels.
     * <p>A value of {@link MeasurementImageCameraModel}.
     */
    public int cameraModel() { return segment().get(JAVA_INT, 64); }
    /** Sets {@code cameraModel}. */
    public MeasurementImage cameraModel(int value) { segment().set(JAVA_INT, 64, value); return this; }

    /** Number of elements in {@code modelCoefficients}. */
    public int numModelCoefficients() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 68)); }
    /** Sets {@code numModelCoefficients}. */
    public MeasurementImage numModelCoefficients(int value) {
        segment().set(JAVA_BYTE, 68, Unsigned.u8(value));
        return this;
    }

    /** The coefficients that {@code cameraModel} asks for, in its order. They live as long as the message. */
    public MemorySegment modelCoefficients() {
        return Memory.array(segment().get(ADDRESS, 72), numModelCoefficients(), 8);
    }
    /** One element of {@code modelCoefficients}. */
    public double modelCoefficients(long index) { return modelCoefficients().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code modelCoefficients}. */
    public MeasurementImage modelCoefficients(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 80)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementImage numIntegrity(int value) { segment().set(JAVA_BYTE, 80, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 88), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementImage integrity(MemorySegment value) {
        segment().set(ADDRESS, 88, Memory.pointer(value));
        return this;
    }
}
