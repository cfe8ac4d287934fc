// Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/TypeRemotePoint.h}, in a library that has them. */
public final class TypeRemotePointFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_BYTE, JAVA_INT, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeRemotePointFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeRemotePoint} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_remote_point_free}.
     * <p>{@code aspn23_type_remote_point_new} in C.
     * @param positionReferenceFrame a value of {@link TypeRemotePointPositionReferenceFrame}
     * @param positionCovariance elements, lent for the call
     * @return null if there is none
     */
    public TypeRemotePoint new_(
            int includedTerms, long id, int positionReferenceFrame, double position1, double position2,
            double position3, int numPositionComponents, MemorySegment positionCovariance) {
        try {
            return TypeRemotePoint.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_remote_point_new"), Unsigned.u8(includedTerms), Unsigned.u32(id),
                    positionReferenceFrame, position1, position2, position3, Unsigned.u8(numPositionComponents),
                    Memory.pointer(positionCovariance)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_remote_point_free}.
     * <p>{@code aspn23_type_remote_point_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeRemotePoint copy(TypeRemotePoint object) {
        try {
            return TypeRemotePoint.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_remote_point_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_remote_point_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_remote_point_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_remote_point_free_members} in C.
     */
    public void freeMembers(TypeRemotePoint self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_remote_point_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
