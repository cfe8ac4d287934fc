// Made from api-spec/aspn23/measurement_satnav_subframe.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementSatnavSubframe.h}, in a library that has them. */
public final class MeasurementSatnavSubframeFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT, JAVA_SHORT, ADDRESS, JAVA_BYTE,
            ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementSatnavSubframeFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementSatnavSubframe} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_measurement_satnav_subframe_free}.
     * <p>{@code aspn23_measurement_satnav_subframe_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param satelliteSystem lent for the call
     * @param dataVector elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementSatnavSubframe new_(
            TypeHeader header, TypeTimestamp timeOfValidity, long gnssMessageId, int prn,
            TypeSatnavSatelliteSystem satelliteSystem, int freqSlotId, int numBytes, MemorySegment dataVector,
            int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementSatnavSubframe.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_satnav_subframe_new"), header.segment(), timeOfValidity.segment(),
                    gnssMessageId, prn, satelliteSystem.segment(), freqSlotId, Unsigned.u16(numBytes),
                    Memory.pointer(dataVector), Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_satnav_subframe_free}.
     * <p>{@code aspn23_measurement_satnav_subframe_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementSatnavSubframe copy(MeasurementSatnavSubframe object) {
        try {
            return MeasurementSatnavSubframe.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_satnav_subframe_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_satnav_subframe_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_satnav_subframe_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_satnav_subframe_free_members} in C.
     */
    public void freeMembers(MeasurementSatnavSubframe self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_satnav_subframe_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
