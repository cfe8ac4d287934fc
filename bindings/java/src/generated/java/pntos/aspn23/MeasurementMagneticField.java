// Made from api-spec/aspn23/measurement_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

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
 * The magnetic flux density along the axes of the sensor, with the covariance of the errors.
 * <p>{@link TypeMounting} in its metadata relates the axes to the platform. A component that was not measured is NaN.
 * {@code numMeas} says how many were measured, and {@code covariance} has a row and a column for each of those, in
 * their order.
 * <p>A view of {@code Aspn23MeasurementMagneticField} in C.
 */
public final class MeasurementMagneticField extends Struct {
    /** Where the members are: 104 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_BYTE.withName("num_meas"),
            MemoryLayout.paddingLayout(7),
            JAVA_DOUBLE.withName("x_field_strength"),
            JAVA_DOUBLE.withName("y_field_strength"),
            JAVA_DOUBLE.withName("z_field_strength"),
            ADDRESS.withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementMagneticField");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementMagneticField(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementMagneticField of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementMagneticField(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementMagneticField allocate(SegmentAllocator allocator) {
        return new MeasurementMagneticField(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_MAGNETIC_FIELD}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementMagneticField header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementMagneticField timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of components that are not NaN, 1 to 3: the rows, and the columns, of {@code covariance}. */
    public int numMeas() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 32)); }
    /** Sets {@code numMeas}. */
    public MeasurementMagneticField numMeas(int value) {
        segment().set(JAVA_BYTE, 32, Unsigned.u8(value));
        return this;
    }

    /**
     * Component along x of the sensor. NaN if not measured.
     * <p>Unit: nT.
     */
    public double xFieldStrength() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code xFieldStrength}. */
    public MeasurementMagneticField xFieldStrength(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /**
     * Component along y of the sensor. NaN if not measured.
     * <p>Unit: nT.
     */
    public double yFieldStrength() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code yFieldStrength}. */
    public MeasurementMagneticField yFieldStrength(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Component along z of the sensor. NaN if not measured.
     * <p>Unit: nT.
     */
    public double zFieldStrength() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code zFieldStrength}. */
    public MeasurementMagneticField zFieldStrength(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * Covariance of the errors, {@code numMeas} by {@code numMeas}, row after row. It lives as long as the message.
     * <p>Unit: (nT)^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 64), Memory.product(numMeas(), numMeas()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public MeasurementMagneticField covariance(MemorySegment value) {
        segment().set(ADDRESS, 64, Memory.pointer(value));
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementMagneticFieldErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 72); }
    /** Sets {@code errorModel}. */
    public MeasurementMagneticField errorModel(int value) { segment().set(JAVA_INT, 72, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 76)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementMagneticField numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 76, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 80), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementMagneticField errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 80, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 88)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementMagneticField numIntegrity(int value) {
        segment().set(JAVA_BYTE, 88, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 96), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementMagneticField integrity(MemorySegment value) {
        segment().set(ADDRESS, 96, Memory.pointer(value));
        return this;
    }
}
