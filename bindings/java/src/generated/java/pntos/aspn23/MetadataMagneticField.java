// Made from api-spec/aspn23/metadata_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Description of a magnetometer: where it is mounted, and how to calibrate what it measures. With {@code numMeas}
 * measured values as a vector, the calibrated ones are {@code k} times that vector, minus {@code b}.
 * <p>A view of {@code Aspn23MetadataMagneticField} in C.
 */
public final class MetadataMagneticField extends Struct {
    /** Where the members are: 232 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeMounting.LAYOUT.withName("mounting"),
            JAVA_BYTE.withName("num_meas"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("k"),
            ADDRESS.withName("b")
    ).withName("Aspn23MetadataMagneticField");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataMagneticField(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataMagneticField of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataMagneticField(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataMagneticField allocate(SegmentAllocator allocator) {
        return new MetadataMagneticField(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_MAGNETIC_FIELD}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataMagneticField info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataMagneticField timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Where the sensor is mounted on the platform, and how it is turned. */
    public TypeMounting mounting() { return new TypeMounting(segment().asSlice(56, TypeMounting.LAYOUT)); }
    /** Copies to {@code mounting}. */
    public MetadataMagneticField mounting(TypeMounting value) {
        mounting().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Number of values in a measurement of the sensor, 1 to 3. It is the number of rows, and of columns, of {@code k},
     * and of elements in {@code b}.
     */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 208)); }
    /** Sets {@code numMeas}. */
    public MetadataMagneticField numMeas(int value) { segment().set(JAVA_BYTE, 208, Unsigned.u8(value)); return this; }

    /**
     * Calibration for soft iron, scale factors and axes that are not perpendicular: {@code numMeas} by {@code numMeas},
     * row after row, without a unit. Without a calibration it is NULL, or all its elements are NaN; then {@code b} is
     * missing too. It lives as long as the message.
     */
    public MemorySegment k() {
        return Memory.array(segment().get(ADDRESS, 216), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code k}. */
    public double k(long index) { return k().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code k}. */
    public MetadataMagneticField k(MemorySegment value) {
        segment().set(ADDRESS, 216, Memory.pointer(value));
        return this;
    }

    /**
     * Calibration for hard iron and bias, {@code numMeas} elements in the order of the measured values. Without a
     * calibration it is NULL, or all its elements are NaN; then {@code k} is missing too. It lives as long as the
     * message.
     * <p>Unit: nT.
     */
    public MemorySegment b() { return Memory.array(segment().get(ADDRESS, 224), numMeas(), 8); }
    /** One element of {@code b}. */
    public double b(long index) { return b().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code b}. */
    public MetadataMagneticField b(MemorySegment value) {
        segment().set(ADDRESS, 224, Memory.pointer(value));
        return this;
    }
}
