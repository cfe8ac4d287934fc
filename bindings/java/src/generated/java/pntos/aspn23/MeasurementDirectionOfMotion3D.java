// Made from api-spec/aspn23/measurement_direction_of_motion_3d.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
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
 * The direction in which the sensor moves, in space, with the covariance of its errors.
 * <p>What the motion is relative to and the axes are those of {@code referenceFrame}; the axes of the sensor are
 * related to the platform by {@link TypeMounting} in its metadata.
 * <p>A view of {@code Aspn23MeasurementDirectionOfMotion3D} in C.
 */
public final class MeasurementDirectionOfMotion3D extends Struct {
    /** Where the members are: 152 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("obs"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("error_vector"),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(2, JAVA_DOUBLE)).withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementDirectionOfMotion3D");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementDirectionOfMotion3D(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementDirectionOfMotion3D of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementDirectionOfMotion3D(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementDirectionOfMotion3D allocate(SegmentAllocator allocator) {
        return new MeasurementDirectionOfMotion3D(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_DIRECTION_OF_MOTION_3D}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementDirectionOfMotion3D header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementDirectionOfMotion3D timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the motion is relative to, and its axes.
     * <p>A value of {@link MeasurementDirectionOfMotion3DReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementDirectionOfMotion3D referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /** The direction, a vector of length 1: its components along the first, second and third axis. */
    public MemorySegment obs() { return segment().asSlice(40, 24); }
    /** One element of {@code obs}. */
    public double obs(long index) { return obs().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code obs}. */
    public MeasurementDirectionOfMotion3D obs(long index, double value) {
        obs().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * The first axis about which the errors turn {@code obs}: a vector of length 1, at right angles to {@code obs}, in
     * the same frame. The second axis is at right angles to both.
     */
    public MemorySegment errorVector() { return segment().asSlice(64, 24); }
    /** One element of {@code errorVector}. */
    public double errorVector(long index) { return errorVector().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code errorVector}. */
    public MeasurementDirectionOfMotion3D errorVector(long index, double value) {
        errorVector().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the angles by which the errors turn {@code obs}, row after row: first about {@code errorVector},
     * then about the axis at right angles to both. The sense of that axis is not prescribed, so a sender best chooses
     * {@code errorVector} such that the two errors are uncorrelated and the elements off the diagonal 0.
     * <p>Unit: rad^2.
     */
    public MemorySegment covariance() { return segment().asSlice(88, 32); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2));
    }
    /** Sets one element of {@code covariance}. */
    public MeasurementDirectionOfMotion3D covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementDirectionOfMotion3DErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 120); }
    /** Sets {@code errorModel}. */
    public MeasurementDirectionOfMotion3D errorModel(int value) { segment().set(JAVA_INT, 120, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 124)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementDirectionOfMotion3D numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 124, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 128), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementDirectionOfMotion3D errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 128, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 136)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementDirectionOfMotion3D numIntegrity(int value) {
        segment().set(JAVA_BYTE, 136, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 144), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementDirectionOfMotion3D integrity(MemorySegment value) {
        segment().set(ADDRESS, 144, Memory.pointer(value));
        return this;
    }
}
