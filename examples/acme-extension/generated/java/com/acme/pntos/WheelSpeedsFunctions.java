// Made from description/acme/wheel_speeds.rs by `cargo pntos gen`. Changes belong there.

package com.acme.pntos;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.aspn23.TypeHeader;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code acme/wheel_speeds.h}, in a library that has them. */
public final class WheelSpeedsFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_BYTE, ADDRESS, ADDRESS, JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public WheelSpeedsFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link WheelSpeeds} from its members, copying what they point to. NULL if there is no memory. Free it with
     * {@code acme_wheel_speeds_free}.
     * <p>{@code acme_wheel_speeds_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param grip a value of {@link Grip}
     * @param speeds elements, lent for the call
     * @param covariance elements, lent for the call
     * @param temperature in K
     * @return null if there is none
     */
    public WheelSpeeds new_(
            TypeHeader header, TypeTimestamp timeOfValidity, int grip, int numWheels, MemorySegment speeds,
            MemorySegment covariance, double temperature) {
        try {
            return WheelSpeeds.of((MemorySegment) NEW.invokeExact(
                    symbols.find("acme_wheel_speeds_new"), header.segment(), timeOfValidity.segment(), grip,
                    Unsigned.u8(numWheels), Memory.pointer(speeds), Memory.pointer(covariance), temperature));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code acme_wheel_speeds_free}.
     * <p>{@code acme_wheel_speeds_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public WheelSpeeds copy(WheelSpeeds object) {
        try {
            return WheelSpeeds.of((MemorySegment) COPY.invokeExact(
                    symbols.find("acme_wheel_speeds_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code acme_wheel_speeds_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("acme_wheel_speeds_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code acme_wheel_speeds_free_members} in C.
     */
    public void freeMembers(WheelSpeeds self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("acme_wheel_speeds_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
