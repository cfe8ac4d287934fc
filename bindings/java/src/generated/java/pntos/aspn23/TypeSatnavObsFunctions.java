// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
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

/** The functions of {@code aspn23/TypeSatnavObs.h}, in a library that has them. */
public final class TypeSatnavObsFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_SHORT, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_FLOAT, JAVA_INT, JAVA_DOUBLE,
            JAVA_FLOAT, JAVA_DOUBLE, JAVA_FLOAT, JAVA_FLOAT, JAVA_INT, JAVA_INT, JAVA_BOOLEAN, JAVA_BOOLEAN,
            JAVA_BOOLEAN, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeSatnavObsFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeSatnavObs} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_satnav_obs_free}.
     * <p>{@code aspn23_type_satnav_obs_new} in C.
     * @param satelliteSystem lent for the call
     * @param signalDescriptor lent for the call
     * @param frequency in Hz
     * @param pseudorange in m
     * @param pseudorangeVariance in m^2
     * @param pseudorangeRateType a value of {@link TypeSatnavObsPseudorangeRateType}
     * @param carrierPhase in cycle
     * @param carrierPhaseVariance in cycle^2
     * @param cN0 in dB-Hz
     * @param ionoCorrectionSource a value of {@link TypeSatnavObsIonoCorrectionSource}
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public TypeSatnavObs new_(
            TypeSatnavSatelliteSystem satelliteSystem, TypeSatnavSignalDescriptor signalDescriptor, short prn,
            double frequency, double pseudorange, float pseudorangeVariance, int pseudorangeRateType,
            double pseudorangeRate, float pseudorangeRateVariance, double carrierPhase, float carrierPhaseVariance,
            float cN0, int lockCount, int ionoCorrectionSource, boolean ionoCorrectionApplied,
            boolean tropoCorrectionApplied, boolean signalBiasCorrectionApplied, int numIntegrity,
            MemorySegment integrity) {
        try {
            return TypeSatnavObs.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_satnav_obs_new"), satelliteSystem.segment(), signalDescriptor.segment(),
                    prn, frequency, pseudorange, pseudorangeVariance, pseudorangeRateType, pseudorangeRate,
                    pseudorangeRateVariance, carrierPhase, carrierPhaseVariance, cN0, lockCount, ionoCorrectionSource,
                    ionoCorrectionApplied, tropoCorrectionApplied, signalBiasCorrectionApplied,
                    Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_satnav_obs_free}.
     * <p>{@code aspn23_type_satnav_obs_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeSatnavObs copy(TypeSatnavObs object) {
        try {
            return TypeSatnavObs.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_satnav_obs_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_satnav_obs_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_satnav_obs_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_satnav_obs_free_members} in C.
     */
    public void freeMembers(TypeSatnavObs self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_satnav_obs_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
