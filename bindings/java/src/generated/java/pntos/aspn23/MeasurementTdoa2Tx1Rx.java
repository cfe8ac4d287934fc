// Made from api-spec/aspn23/measurement_tdoa_2tx_1rx.rs by `cargo pntos gen`. Changes belong there.

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
 * How much later the signal of one transmitter arrived at the sensor than that of another, as a distance.
 * <p>The transmitters are at known places.
 * <p>A view of {@code Aspn23MeasurementTdoa2Tx1Rx} in C.
 */
public final class MeasurementTdoa2Tx1Rx extends Struct {
    /** Where the members are: 192 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            TypeRemotePoint.LAYOUT.withName("tx1_position_and_covariance"),
            TypeRemotePoint.LAYOUT.withName("tx2_position_and_covariance"),
            JAVA_DOUBLE.withName("obs"),
            JAVA_DOUBLE.withName("variance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementTdoa2Tx1Rx");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementTdoa2Tx1Rx(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementTdoa2Tx1Rx of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementTdoa2Tx1Rx(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementTdoa2Tx1Rx allocate(SegmentAllocator allocator) {
        return new MeasurementTdoa2Tx1Rx(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_TDOA_2TX_1RX}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementTdoa2Tx1Rx header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementTdoa2Tx1Rx timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Where transmitter 1 is, with the covariance of its errors. */
    public TypeRemotePoint tx1PositionAndCovariance() {
        return new TypeRemotePoint(segment().asSlice(32, TypeRemotePoint.LAYOUT));
    }
    /** Copies to {@code tx1PositionAndCovariance}. */
    public MeasurementTdoa2Tx1Rx tx1PositionAndCovariance(TypeRemotePoint value) {
        tx1PositionAndCovariance().segment().copyFrom(value.segment());
        return this;
    }

    /** Where transmitter 2 is, with the covariance of its errors. */
    public TypeRemotePoint tx2PositionAndCovariance() {
        return new TypeRemotePoint(segment().asSlice(88, TypeRemotePoint.LAYOUT));
    }
    /** Copies to {@code tx2PositionAndCovariance}. */
    public MeasurementTdoa2Tx1Rx tx2PositionAndCovariance(TypeRemotePoint value) {
        tx2PositionAndCovariance().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The time of arrival of the signal of transmitter 1 less that of transmitter 2, at the sensor, times the speed of
     * the signal: positive if the signal of transmitter 1 arrived later.
     * <p>Unit: m.
     */
    public double obs() { return segment().get(JAVA_DOUBLE, 144); }
    /** Sets {@code obs}. */
    public MeasurementTdoa2Tx1Rx obs(double value) { segment().set(JAVA_DOUBLE, 144, value); return this; }

    /**
     * Variance of the error of {@code obs}.
     * <p>Unit: m^2.
     */
    public double variance() { return segment().get(JAVA_DOUBLE, 152); }
    /** Sets {@code variance}. */
    public MeasurementTdoa2Tx1Rx variance(double value) { segment().set(JAVA_DOUBLE, 152, value); return this; }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementTdoa2Tx1RxErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 160); }
    /** Sets {@code errorModel}. */
    public MeasurementTdoa2Tx1Rx errorModel(int value) { segment().set(JAVA_INT, 160, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 164)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementTdoa2Tx1Rx numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 164, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 168), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementTdoa2Tx1Rx errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 168, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 176)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementTdoa2Tx1Rx numIntegrity(int value) {
        segment().set(JAVA_BYTE, 176, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 184), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementTdoa2Tx1Rx integrity(MemorySegment value) {
        segment().set(ADDRESS, 184, Memory.pointer(value));
        return this;
    }
}
