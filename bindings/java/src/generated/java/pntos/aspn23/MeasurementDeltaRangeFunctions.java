// Made from api-spec/aspn23/measurement_delta_range.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementDeltaRange.h}, in a library that has them. */
public final class MeasurementDeltaRangeFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, JAVA_SHORT, ADDRESS, JAVA_BYTE,
            ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementDeltaRangeFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementDeltaRange} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_measurement_delta_range_free}.
     * <p>{@code aspn23_measurement_delta_range_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param deltaT in s
     * @param obs in m
     * @param variance in m^2
     * @param errorModel a value of {@link MeasurementDeltaRangeErrorModel}
     * @param errorModelParams elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementDeltaRange new_(
            TypeHeader header, TypeTimestamp timeOfValidity, double deltaT, double obs, double variance, int errorModel,
            int numErrorModelParams, MemorySegment errorModelParams, int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementDeltaRange.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_delta_range_new"), header.segment(), timeOfValidity.segment(),
                    deltaT, obs, variance, errorModel, Unsigned.u16(numErrorModelParams),
                    Memory.pointer(errorModelParams), Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_delta_range_free}.
     * <p>{@code aspn23_measurement_delta_range_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementDeltaRange copy(MeasurementDeltaRange object) {
        try {
            return MeasurementDeltaRange.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_delta_range_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_delta_range_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_delta_range_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_delta_range_free_members} in C.
     */
    public void freeMembers(MeasurementDeltaRange self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_delta_range_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
