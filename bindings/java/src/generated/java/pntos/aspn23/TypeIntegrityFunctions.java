// Made from api-spec/aspn23/type_integrity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeIntegrity.h}, in a library that has them. */
public final class TypeIntegrityFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(ADDRESS, JAVA_INT, JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeIntegrityFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeIntegrity} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_integrity_free}.
     * <p>{@code aspn23_type_integrity_new} in C.
     * @param integrityMethod a value of {@link TypeIntegrityIntegrityMethod}
     * @return null if there is none
     */
    public TypeIntegrity new_(int integrityMethod, double integrityValue) {
        try {
            return TypeIntegrity.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_integrity_new"), integrityMethod, integrityValue));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_integrity_free}.
     * <p>{@code aspn23_type_integrity_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeIntegrity copy(TypeIntegrity object) {
        try {
            return TypeIntegrity.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_integrity_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_integrity_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_integrity_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_integrity_free_members} in C.
     */
    public void freeMembers(TypeIntegrity self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_integrity_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
