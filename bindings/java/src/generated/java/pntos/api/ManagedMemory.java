// Made from api-spec/pntos/memory.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * The functions that count the references to one object.
 * <p>All three take the address of the object itself, which is also the address of its member {@code memory}, not the
 * address of this table.
 * <p>A view of {@code PntosManagedMemory} in C.
 */
public final class ManagedMemory extends Struct {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("inc_ref"),
            ADDRESS.withName("dec_ref"),
            ADDRESS.withName("num_refs")
    ).withName("PntosManagedMemory");

    /** A view of memory that holds one; it must be large enough. */
    public ManagedMemory(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static ManagedMemory of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new ManagedMemory(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static ManagedMemory allocate(SegmentAllocator allocator) {
        return new ManagedMemory(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Adds one reference. The caller must hold one already.
     * @param refCountedStruct a pointer
     */
    public void incRef(MemorySegment refCountedStruct) {
        IncRef.invoke(Calls.slot(this, 0, "PntosManagedMemory.inc_ref"), refCountedStruct);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ManagedMemory incRef(IncRef implementation, Arena arena) {
        return incRefPointer(IncRef.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment incRefPointer() { return segment().get(ADDRESS, 0); }
    /** Fills the slot with a C function. */
    public ManagedMemory incRefPointer(MemorySegment function) {
        segment().set(ADDRESS, 0, Memory.pointer(function));
        return this;
    }

    /**
     * Gives one reference back. After the last one the object and all memory that belongs to it are gone.
     * @param refCountedStruct a pointer
     */
    public void decRef(MemorySegment refCountedStruct) {
        DecRef.invoke(Calls.slot(this, 8, "PntosManagedMemory.dec_ref"), refCountedStruct);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ManagedMemory decRef(DecRef implementation, Arena arena) {
        return decRefPointer(DecRef.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment decRefPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public ManagedMemory decRefPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * How many references exist, over all holders. 1 says that the caller's is the only one; 0 says that this object
     * cannot tell, and then nobody may assume to be alone.
     * @param refCountedStruct a pointer
     */
    public long numRefs(MemorySegment refCountedStruct) {
        return NumRefs.invoke(Calls.slot(this, 16, "PntosManagedMemory.num_refs"), refCountedStruct);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public ManagedMemory numRefs(NumRefs implementation, Arena arena) {
        return numRefsPointer(NumRefs.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment numRefsPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public ManagedMemory numRefsPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code incRef}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface IncRef {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param refCountedStruct a pointer
         */
        void call(MemorySegment refCountedStruct);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IncRef implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IncRef.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, MemorySegment refCountedStruct) {
            try {
                HANDLE.invokeExact(function, refCountedStruct);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(IncRef implementation, MemorySegment refCountedStruct) {
            try {
                implementation.call(refCountedStruct);
            } catch (Throwable thrown) {
                Failures.report("PntosManagedMemory.inc_ref", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code decRef}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface DecRef {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param refCountedStruct a pointer
         */
        void call(MemorySegment refCountedStruct);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(DecRef implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), DecRef.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, MemorySegment refCountedStruct) {
            try {
                HANDLE.invokeExact(function, refCountedStruct);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(DecRef implementation, MemorySegment refCountedStruct) {
            try {
                implementation.call(refCountedStruct);
            } catch (Throwable thrown) {
                Failures.report("PntosManagedMemory.dec_ref", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code numRefs}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 0.
     */
    @FunctionalInterface
    public interface NumRefs {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param refCountedStruct a pointer
         */
        long call(MemorySegment refCountedStruct);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NumRefs implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NumRefs.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static long invoke(MemorySegment function, MemorySegment refCountedStruct) {
            try {
                return (long) HANDLE.invokeExact(function, refCountedStruct);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static long upcall(NumRefs implementation, MemorySegment refCountedStruct) {
            try {
                return implementation.call(refCountedStruct);
            } catch (Throwable thrown) {
                Failures.report("PntosManagedMemory.num_refs", implementation, thrown);
                return 0L;
            }
        }
    }
}
