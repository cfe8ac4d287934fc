// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeSatnavSvData.h}, in a library that has them. */
public final class TypeSatnavSvDataFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_SHORT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_INT, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeSatnavSvDataFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeSatnavSvData} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_satnav_sv_data_free}.
     * <p>{@code aspn23_type_satnav_sv_data_new} in C.
     * @param satelliteSystem lent for the call
     * @param ephemerisType a value of {@link TypeSatnavSvDataEphemerisType}
     * @param svDataTime lent for the call
     * @param coordinateFrame a value of {@link TypeSatnavSvDataCoordinateFrame}
     * @param svPos 3 elements
     * @param svVel 3 elements
     * @param svClockBias in s
     * @param svClockDrift in s/s
     * @param groupDelayEnum a value of {@link TypeSatnavSvDataGroupDelayEnum}
     * @param groupDelayVector 4 elements
     * @return null if there is none
     */
    public TypeSatnavSvData new_(
            short prn, TypeSatnavSatelliteSystem satelliteSystem, int ephemerisType, TypeSatnavTime svDataTime,
            int coordinateFrame, MemorySegment svPos, MemorySegment svVel, double svClockBias, double svClockDrift,
            int groupDelayEnum, MemorySegment groupDelayVector) {
        try {
            return TypeSatnavSvData.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_satnav_sv_data_new"), prn, satelliteSystem.segment(), ephemerisType,
                    svDataTime.segment(), coordinateFrame, svPos, svVel, svClockBias, svClockDrift, groupDelayEnum,
                    groupDelayVector));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_satnav_sv_data_free}.
     * <p>{@code aspn23_type_satnav_sv_data_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeSatnavSvData copy(TypeSatnavSvData object) {
        try {
            return TypeSatnavSvData.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_satnav_sv_data_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_satnav_sv_data_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_satnav_sv_data_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_satnav_sv_data_free_members} in C.
     */
    public void freeMembers(TypeSatnavSvData self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_satnav_sv_data_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
