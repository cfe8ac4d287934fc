// Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
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
 * One angle of the direction between a sensor and a point, with the variance of its error.
 * {@link MeasurementDirection2DToPoints} holds any number of them.
 * <p>A view of {@code Aspn23TypeDirection2DToPoint} in C.
 */
public final class TypeDirection2DToPoint extends Struct {
    /** Where the members are: 160 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeRemotePoint.LAYOUT.withName("remote_point"),
            JAVA_INT.withName("reference"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("obs"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_BOOLEAN.withName("has_observation_characteristics"),
            MemoryLayout.paddingLayout(7),
            TypeImageFeature.LAYOUT.withName("observation_characteristics"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23TypeDirection2DToPoint");

    /** A view of memory that holds one; it must be large enough. */
    public TypeDirection2DToPoint(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeDirection2DToPoint of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeDirection2DToPoint(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeDirection2DToPoint allocate(SegmentAllocator allocator) {
        return new TypeDirection2DToPoint(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The point: its position, and an identifier that tells whether it was seen before, as far as they are known. */
    public TypeRemotePoint remotePoint() { return new TypeRemotePoint(segment().asSlice(0, TypeRemotePoint.LAYOUT)); }
    /** Copies to {@code remotePoint}. */
    public TypeDirection2DToPoint remotePoint(TypeRemotePoint value) {
        remotePoint().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Which angle {@code obs} is.
     * <p>A value of {@link TypeDirection2DToPointReference}.
     */
    public int reference() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code reference}. */
    public TypeDirection2DToPoint reference(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /**
     * The angle.
     * <p>Unit: rad.
     */
    public double obs() { return segment().get(JAVA_DOUBLE, 64); }
    /** Sets {@code obs}. */
    public TypeDirection2DToPoint obs(double value) { segment().set(JAVA_DOUBLE, 64, value); return this; }

    /**
     * Variance of the error of {@code obs}.
     * <p>Unit: rad^2.
     */
    public double variance() { return segment().get(JAVA_DOUBLE, 72); }
    /** Sets {@code variance}. */
    public TypeDirection2DToPoint variance(double value) { segment().set(JAVA_DOUBLE, 72, value); return this; }

    /** Whether {@code observationCharacteristics} was filled in; if false, ignore it. */
    public boolean hasObservationCharacteristics() { return segment().get(JAVA_BOOLEAN, 80); }
    /** Sets {@code hasObservationCharacteristics}. */
    public TypeDirection2DToPoint hasObservationCharacteristics(boolean value) {
        segment().set(JAVA_BOOLEAN, 80, value);
        return this;
    }

    /** How the point looked in the image in which it was found. */
    public TypeImageFeature observationCharacteristics() {
        return new TypeImageFeature(segment().asSlice(88, TypeImageFeature.LAYOUT));
    }
    /** Copies to {@code observationCharacteristics}. */
    public TypeDirection2DToPoint observationCharacteristics(TypeImageFeature value) {
        observationCharacteristics().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link TypeDirection2DToPointErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 128); }
    /** Sets {@code errorModel}. */
    public TypeDirection2DToPoint errorModel(int value) { segment().set(JAVA_INT, 128, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 132)); }
    /** Sets {@code numErrorModelParams}. */
    public TypeDirection2DToPoint numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 132, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 136), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public TypeDirection2DToPoint errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 136, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 144)); }
    /** Sets {@code numIntegrity}. */
    public TypeDirection2DToPoint numIntegrity(int value) {
        segment().set(JAVA_BYTE, 144, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 152), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public TypeDirection2DToPoint integrity(MemorySegment value) {
        segment().set(ADDRESS, 152, Memory.pointer(value));
        return this;
    }
}
