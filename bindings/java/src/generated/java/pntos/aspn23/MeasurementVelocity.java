// Made from api-spec/aspn23/measurement_velocity.rs by `cargo pntos gen`. Changes belong there.

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
 * A velocity, with the covariance of its errors.
 * <p>What it is relative to and the axes are those of {@code referenceFrame}; the axes of the sensor are related to the
 * platform by {@link TypeMounting} in its metadata. A component that was not measured is NaN. {@code numMeas} says how
 * many were measured, and {@code covariance} has a row and a column for each of those, in their order.
 * <p>A view of {@code Aspn23MeasurementVelocity} in C.
 */
public final class MeasurementVelocity extends Struct {
    /** Where the members are: 112 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("x"),
            JAVA_DOUBLE.withName("y"),
            JAVA_DOUBLE.withName("z"),
            JAVA_BYTE.withName("num_meas"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementVelocity");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementVelocity(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementVelocity of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementVelocity(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementVelocity allocate(SegmentAllocator allocator) {
        return new MeasurementVelocity(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_VELOCITY}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementVelocity header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementVelocity timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the velocity is relative to, and its axes.
     * <p>A value of {@link MeasurementVelocityReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementVelocity referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * Component along the first axis. NaN if not measured.
     * <p>Unit: m/s.
     */
    public double x() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code x}. */
    public MeasurementVelocity x(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /**
     * Component along the second axis. NaN if not measured.
     * <p>Unit: m/s.
     */
    public double y() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code y}. */
    public MeasurementVelocity y(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Component along the third axis. NaN if not measured.
     * <p>Unit: m/s.
     */
    public double z() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code z}. */
    public MeasurementVelocity z(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /** Number of rows, and of columns, of {@code covariance}. */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 64)); }
    /** Sets {@code numMeas}. */
    public MeasurementVelocity numMeas(int value) { segment().set(JAVA_BYTE, 64, Unsigned.u8(value)); return this; }

    /**
     * Covariance of the errors, {@code numMeas} by {@code numMeas}, row after row. It lives as long as the message.
     * <p>Unit: (m/s)^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 72), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementVelocity covariance(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementVelocityErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 80); }
    /** Sets {@code errorModel}. */
    public MeasurementVelocity errorModel(int value) { segment().set(JAVA_INT, 80, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 84)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementVelocity numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 84, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 88), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementVelocity errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 88, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 96)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementVelocity numIntegrity(int value) {
        segment().set(JAVA_BYTE, 96, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 104), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementVelocity integrity(MemorySegment value) {
        segment().set(ADDRESS, 104, Memory.pointer(value));
        return this;
    }
}
