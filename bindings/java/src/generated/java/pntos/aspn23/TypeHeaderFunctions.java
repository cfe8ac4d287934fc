// Made from api-spec/aspn23/type_header.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/TypeHeader.h}, in a library that has them. */
public final class TypeHeaderFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_SHORT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeHeaderFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeHeader} from its members, copying what they point to. NULL if there is no memory. Free it with
     * {@code aspn23_type_header_free}.
     * <p>{@code aspn23_type_header_new} in C.
     * @param messageType a value of {@link MessageType}
     * @return null if there is none
     */
    public TypeHeader new_(int messageType, long vendorId, long deviceId, long contextId, int sequenceId) {
        try {
            return TypeHeader.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_header_new"), messageType, Unsigned.u32(vendorId), deviceId,
                    Unsigned.u32(contextId), Unsigned.u16(sequenceId)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_header_free}.
     * <p>{@code aspn23_type_header_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeHeader copy(TypeHeader object) {
        try {
            return TypeHeader.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_header_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_header_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_header_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_header_free_members} in C.
     */
    public void freeMembers(TypeHeader self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_header_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
