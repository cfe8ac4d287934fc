// Made from api-spec/aspn23/measurement_heading.rs by `cargo pntos gen`. Changes belong there.

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
 * Where the sensor points in the horizontal plane: the rotation about down, at the position of the sensor, that turns
 * north into the horizontal direction of the sensor's x axis.
 * <p>The rotation is right-handed: positive from north towards east, clockwise as seen from above. Rotations about the
 * other axes are not sensed, which is not the same as 0: {@link MeasurementAttitude2D} and
 * {@link MeasurementAttitude3D} report them.
 * <p>A view of {@code Aspn23MeasurementHeading} in C.
 */
public final class MeasurementHeading extends Struct {
    /** Where the members are: 88 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("obs"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementHeading");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementHeading(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementHeading of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementHeading(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementHeading allocate(SegmentAllocator allocator) {
        return new MeasurementHeading(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_HEADING}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementHeading header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementHeading timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The north that {@code obs} is measured from.
     * <p>A value of {@link MeasurementHeadingReference}.
     */
    public int reference() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code reference}. */
    public MeasurementHeading reference(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /**
     * The heading. No range is prescribed: a receiver takes any number of full turns.
     * <p>Unit: rad.
     */
    public double obs() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code obs}. */
    public MeasurementHeading obs(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /**
     * Variance of the error of {@code obs}.
     * <p>Unit: rad^2.
     */
    public double variance() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code variance}. */
    public MeasurementHeading variance(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementHeadingErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code errorModel}. */
    public MeasurementHeading errorModel(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 60)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementHeading numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 60, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 64), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementHeading errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 64, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 72)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementHeading numIntegrity(int value) { segment().set(JAVA_BYTE, 72, Unsigned.u8(value)); return this; }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 80), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementHeading integrity(MemorySegment value) {
        segment().set(ADDRESS, 80, Memory.pointer(value));
        return this;
    }
}
