// Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeKeplerOrbit.h}, in a library that has them. */
public final class TypeKeplerOrbitFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE,
            JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeKeplerOrbitFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeKeplerOrbit} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_kepler_orbit_free}.
     * <p>{@code aspn23_type_kepler_orbit_new} in C.
     * @param m_0 in rad
     * @param deltaN in rad/s
     * @param sqrtA in sqrt(m)
     * @param omega_0 in rad
     * @param i_0 in rad
     * @param iDot in rad/s
     * @param omega in rad
     * @param omegaDot in rad/s
     * @param cUc in rad
     * @param cUs in rad
     * @param cRc in m
     * @param cRs in m
     * @param cIc in rad
     * @param cIs in rad
     * @param tOe in s
     * @return null if there is none
     */
    public TypeKeplerOrbit new_(
            double m_0, double deltaN, double e, double sqrtA, double omega_0, double i_0, double iDot, double omega,
            double omegaDot, double cUc, double cUs, double cRc, double cRs, double cIc, double cIs, double tOe) {
        try {
            return TypeKeplerOrbit.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_kepler_orbit_new"), m_0, deltaN, e, sqrtA, omega_0, i_0, iDot, omega,
                    omegaDot, cUc, cUs, cRc, cRs, cIc, cIs, tOe));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_kepler_orbit_free}.
     * <p>{@code aspn23_type_kepler_orbit_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeKeplerOrbit copy(TypeKeplerOrbit object) {
        try {
            return TypeKeplerOrbit.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_kepler_orbit_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_kepler_orbit_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_kepler_orbit_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_kepler_orbit_free_members} in C.
     */
    public void freeMembers(TypeKeplerOrbit self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_kepler_orbit_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
