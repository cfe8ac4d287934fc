// Made from api-spec/aspn23/metadata_imu.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
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
 * Description of an inertial measurement unit: where it is mounted, and how the errors of its {@link MeasurementImu}
 * messages behave.
 * <p>A view of {@code Aspn23MetadataImu} in C.
 */
public final class MetadataImu extends Struct {
    /** Where the members are: 224 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeMounting.LAYOUT.withName("mounting"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params")
    ).withName("Aspn23MetadataImu");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataImu(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataImu of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataImu(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataImu allocate(SegmentAllocator allocator) {
        return new MetadataImu(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message and description of its sensor; {@code messageType} is {@link MessageType#METADATA_IMU}. */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataImu info(TypeMetadataheader value) { info().segment().copyFrom(value.segment()); return this; }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataImu timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Where the sensor is mounted on the platform, and how it is turned. */
    public TypeMounting mounting() { return new TypeMounting(segment().asSlice(56, TypeMounting.LAYOUT)); }
    /** Copies to {@code mounting}. */
    public MetadataImu mounting(TypeMounting value) { mounting().segment().copyFrom(value.segment()); return this; }

    /**
     * How the errors of the measurements behave.
     * <p>A value of {@link MetadataImuErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 208); }
    /** Sets {@code errorModel}. */
    public MetadataImu errorModel(int value) { segment().set(JAVA_INT, 208, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 212)); }
    /** Sets {@code numErrorModelParams}. */
    public MetadataImu numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 212, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 216), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MetadataImu errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 216, Memory.pointer(value));
        return this;
    }
}
