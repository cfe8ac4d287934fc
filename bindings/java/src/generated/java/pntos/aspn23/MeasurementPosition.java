// Made from api-spec/aspn23/measurement_position.rs by `cargo pntos gen`. Changes belong there.

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
 * A position, with the covariance of its errors.
 * <p>What the three terms mean depends on {@code referenceFrame}. A term that was not measured is NaN. {@code numMeas}
 * says how many were measured, and {@code covariance} has a row and a column for each of those, in their order.
 * <p>A view of {@code Aspn23MeasurementPosition} in C.
 */
public final class MeasurementPosition extends Struct {
    /** Where the members are: 112 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("term1"),
            JAVA_DOUBLE.withName("term2"),
            JAVA_DOUBLE.withName("term3"),
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
    ).withName("Aspn23MeasurementPosition");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementPosition(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementPosition of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementPosition(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementPosition allocate(SegmentAllocator allocator) {
        return new MeasurementPosition(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_POSITION}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementPosition header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementPosition timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the terms mean.
     * <p>A value of {@link MeasurementPositionReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementPosition referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /** Latitude in rad, or x in m. NaN if not measured. */
    public double term1() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code term1}. */
    public MeasurementPosition term1(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /** Longitude in rad, or y in m. NaN if not measured. */
    public double term2() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code term2}. */
    public MeasurementPosition term2(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Height or z. NaN if not measured.
     * <p>Unit: m.
     */
    public double term3() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code term3}. */
    public MeasurementPosition term3(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /** Number of rows, and of columns, of {@code covariance}. */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 64)); }
    /** Sets {@code numMeas}. */
    public MeasurementPosition numMeas(int value) { segment().set(JAVA_BYTE, 64, Unsigned.u8(value)); return this; }

    /**
     * Covariance of the errors, {@code numMeas} by {@code numMeas}, row after row. The error of a latitude or longitude
     * counts in m too, as {@code referenceFrame} says. It lives as long as the message.
     * <p>Unit: m^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 72), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementPosition covariance(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementPositionErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 80); }
    /** Sets {@code errorModel}. */
    public MeasurementPosition errorModel(int value) { segment().set(JAVA_INT, 80, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 84)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementPosition numErrorModelParams(int value) {
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
    public MeasurementPosition errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 88, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 96)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementPosition numIntegrity(int value) {
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
    public MeasurementPosition integrity(MemorySegment value) {
        segment().set(ADDRESS, 104, Memory.pointer(value));
        return this;
    }
}
