// Made from api-spec/aspn23/measurement_satnav_with_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementSatnavWithSvData.h}, in a library that has them. */
public final class MeasurementSatnavWithSvDataFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_SHORT, JAVA_SHORT, ADDRESS, ADDRESS, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementSatnavWithSvDataFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementSatnavWithSvData} from its members, copying what they point to. NULL if there is no
     * memory. Free it with {@code aspn23_measurement_satnav_with_sv_data_free}.
     * <p>{@code aspn23_measurement_satnav_with_sv_data_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param receiverClockTime lent for the call
     * @param obs elements, lent for the call
     * @param svData elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementSatnavWithSvData new_(
            TypeHeader header, TypeTimestamp timeOfValidity, TypeSatnavTime receiverClockTime, int numSignalTypes,
            int numSignalsTracked, MemorySegment obs, MemorySegment svData, int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementSatnavWithSvData.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_satnav_with_sv_data_new"), header.segment(),
                    timeOfValidity.segment(), receiverClockTime.segment(), Unsigned.u16(numSignalTypes),
                    Unsigned.u16(numSignalsTracked), Memory.pointer(obs), Memory.pointer(svData),
                    Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_satnav_with_sv_data_free}.
     * <p>{@code aspn23_measurement_satnav_with_sv_data_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementSatnavWithSvData copy(MeasurementSatnavWithSvData object) {
        try {
            return MeasurementSatnavWithSvData.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_satnav_with_sv_data_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_satnav_with_sv_data_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_satnav_with_sv_data_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_satnav_with_sv_data_free_members} in C.
     */
    public void freeMembers(MeasurementSatnavWithSvData self) {
        try {
            FREE_MEMBERS.invokeExact(
                    symbols.find("aspn23_measurement_satnav_with_sv_data_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
