// Made from api-spec/aspn23/measurement_attitude_3d.rs by `cargo pntos gen`. Changes belong there.

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
 * The attitude of the sensor relative to a frame, with the covariance of its errors.
 * <p>A view of {@code Aspn23MeasurementAttitude3D} in C.
 */
public final class MeasurementAttitude3D extends Struct {
    /** Where the members are: 176 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(4, JAVA_DOUBLE).withName("quaternion"),
            MemoryLayout.sequenceLayout(3, MemoryLayout.sequenceLayout(3,
            JAVA_DOUBLE)).withName("tilt_error_covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementAttitude3D");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementAttitude3D(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementAttitude3D of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementAttitude3D(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementAttitude3D allocate(SegmentAllocator allocator) {
        return new MeasurementAttitude3D(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_ATTITUDE_3D}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementAttitude3D header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementAttitude3D timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The frame that the attitude is relative to.
     * <p>A value of {@link MeasurementAttitude3DReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementAttitude3D referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
     * <code>[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]</code> for a right-handed turn by the angle a about the axis
     * (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's.
     */
    public MemorySegment quaternion() { return segment().asSlice(40, 32); }
    /** One element of {@code quaternion}. */
    public double quaternion(long index) { return quaternion().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code quaternion}. */
    public MeasurementAttitude3D quaternion(long index, double value) {
        quaternion().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the tilt errors, row after row: of the small rotations about the axes of the frame, in their order,
     * that turn the reported attitude into the true one.
     * <p>Unit: rad^2.
     */
    public MemorySegment tiltErrorCovariance() { return segment().asSlice(72, 72); }
    /** One element of {@code tiltErrorCovariance}. */
    public double tiltErrorCovariance(long row, long column) {
        return tiltErrorCovariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3));
    }
    /** Sets one element of {@code tiltErrorCovariance}. */
    public MeasurementAttitude3D tiltErrorCovariance(long row, long column, double value) {
        tiltErrorCovariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 3), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementAttitude3DErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 144); }
    /** Sets {@code errorModel}. */
    public MeasurementAttitude3D errorModel(int value) { segment().set(JAVA_INT, 144, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 148)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementAttitude3D numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 148, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 152), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementAttitude3D errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 152, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 160)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementAttitude3D numIntegrity(int value) {
        segment().set(JAVA_BYTE, 160, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 168), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementAttitude3D integrity(MemorySegment value) {
        segment().set(ADDRESS, 168, Memory.pointer(value));
        return this;
    }
}
