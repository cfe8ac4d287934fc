// Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeMounting.h}, in a library that has them. */
public final class TypeMountingFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeMountingFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeMounting} from its members, copying what they point to. NULL if there is no memory. Free it with
     * {@code aspn23_type_mounting_free}.
     * <p>{@code aspn23_type_mounting_new} in C.
     * @param leverArm 3 elements
     * @param leverArmSigma 3 elements
     * @param orientationQuaternion 4 elements
     * @param orientationTiltErrorCovariance 3 elements
     * @return null if there is none
     */
    public TypeMounting new_(
            MemorySegment leverArm, MemorySegment leverArmSigma, MemorySegment orientationQuaternion,
            MemorySegment orientationTiltErrorCovariance) {
        try {
            return TypeMounting.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_mounting_new"), leverArm, leverArmSigma, orientationQuaternion,
                    orientationTiltErrorCovariance));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_mounting_free}.
     * <p>{@code aspn23_type_mounting_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeMounting copy(TypeMounting object) {
        try {
            return TypeMounting.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_mounting_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_mounting_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_mounting_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_mounting_free_members} in C.
     */
    public void freeMembers(TypeMounting self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_mounting_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
