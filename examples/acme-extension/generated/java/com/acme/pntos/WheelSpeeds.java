// Made from description/acme/wheel_speeds.rs by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.aspn23.TypeHeader;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * How fast each wheel of a vehicle turns.
 * <p>A view of {@code AcmeWheelSpeeds} in C.
 */
public final class WheelSpeeds extends Struct {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("grip"),
            JAVA_BYTE.withName("num_wheels"),
            MemoryLayout.paddingLayout(3),
            ADDRESS.withName("speeds"),
            ADDRESS.withName("covariance"),
            JAVA_DOUBLE.withName("temperature")
    ).withName("AcmeWheelSpeeds");

    /** A view of memory that holds one; it must be large enough. */
    public WheelSpeeds(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static WheelSpeeds of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new WheelSpeeds(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static WheelSpeeds allocate(SegmentAllocator allocator) {
        return new WheelSpeeds(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#WHEEL_SPEEDS}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public WheelSpeeds header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public WheelSpeeds timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Whether the wheels roll.
     * <p>A value of {@link Grip}.
     */
    public int grip() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code grip}. */
    public WheelSpeeds grip(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /** Number of elements in {@code speeds}, and of rows and columns in {@code covariance}. */
    public int numWheels() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 36)); }
    /** Sets {@code numWheels}. */
    public WheelSpeeds numWheels(int value) { segment().set(JAVA_BYTE, 36, Unsigned.u8(value)); return this; }

    /**
     * Speed of each wheel, from the front left to the rear right; negative when it turns backwards.
     * <p>Unit: rad/s.
     */
    public MemorySegment speeds() { return Memory.array(segment().get(ADDRESS, 40), numWheels(), 8); }
    /** One element of {@code speeds}. */
    public double speeds(long index) { return speeds().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code speeds}. */
    public WheelSpeeds speeds(MemorySegment value) { segment().set(ADDRESS, 40, Memory.pointer(value)); return this; }

    /**
     * Covariance of the errors of {@code speeds}, row by row.
     * <p>Unit: rad^2/s^2.
     */
    public MemorySegment covariance() {
        return Memory.array(segment().get(ADDRESS, 48), Memory.product(numWheels(), numWheels()), 8);
    }
    /** One element of {@code covariance}. */
    public double covariance(long index) { return covariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code covariance}. */
    public WheelSpeeds covariance(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }

    /**
     * Temperature of the sensors.
     * <p>Unit: K.
     */
    public double temperature() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code temperature}. */
    public WheelSpeeds temperature(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }
}
