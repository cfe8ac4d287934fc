// Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.

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
 * Two of the three rotations that turn north, east and down at the position of the sensor into the axes of the sensor.
 * <p>The rotations are right-handed. As with yaw, pitch and roll, the second is about its axis as the first has turned
 * it. The third rotation is not sensed, which is not the same as 0: a sensor that knows it to be 0 reports
 * {@link MeasurementAttitude3D}.
 * <p>A view of {@code Aspn23MeasurementAttitude2D} in C.
 */
public final class MeasurementAttitude2D extends Struct {
    /** Where the members are: 120 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(2, JAVA_DOUBLE).withName("attitude2d"),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(2, JAVA_DOUBLE)).withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementAttitude2D");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementAttitude2D(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementAttitude2D of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementAttitude2D(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementAttitude2D allocate(SegmentAllocator allocator) {
        return new MeasurementAttitude2D(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_ATTITUDE_2D}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementAttitude2D header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementAttitude2D timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Which two rotations these are.
     * <p>A value of {@link MeasurementAttitude2DReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementAttitude2D referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * The two rotations, in the order that {@code referenceFrame} gives.
     * <p>Unit: rad.
     */
    public MemorySegment attitude2d() { return segment().asSlice(40, 16); }
    /** One element of {@code attitude2d}. */
    public double attitude2d(long index) { return attitude2d().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code attitude2d}. */
    public MeasurementAttitude2D attitude2d(long index, double value) {
        attitude2d().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the errors of {@code attitude2d}, row after row.
     * <p>Unit: rad^2.
     */
    public MemorySegment covariance() { return segment().asSlice(56, 32); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2));
    }
    /** Sets one element of {@code covariance}. */
    public MeasurementAttitude2D covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementAttitude2DErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 88); }
    /** Sets {@code errorModel}. */
    public MeasurementAttitude2D errorModel(int value) { segment().set(JAVA_INT, 88, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 92)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementAttitude2D numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 92, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 96), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementAttitude2D errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 96, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 104)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementAttitude2D numIntegrity(int value) {
        segment().set(JAVA_BYTE, 104, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 112), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementAttitude2D integrity(MemorySegment value) {
        segment().set(ADDRESS, 112, Memory.pointer(value));
        return this;
    }
}
