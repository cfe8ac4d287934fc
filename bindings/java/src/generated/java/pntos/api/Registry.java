// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;

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
 * Configuration and shared values, in groups of keys.
 * <p>A view of {@code PntosRegistry} in C.
 */
public final class Registry extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("batch_start"),
            ADDRESS.withName("get_group_array"),
            ADDRESS.withName("has_group"),
            ADDRESS.withName("request_notify_new_group")
    ).withName("PntosRegistry");

    /** A view of memory that holds one; it must be large enough. */
    public Registry(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Registry of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Registry(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Registry allocate(SegmentAllocator allocator) {
        return new Registry(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Registry memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * Opens a batch on a group, which is made if it is not there. Close it with {@code batchEnd} as soon as possible:
     * others may be waiting, and observers are not called before.
     * <p>References: the caller gets one on the result.
     * @param group a text, lent for the call
     * @return one reference, which the caller gives back
     */
    public KeyValueStore batchStart(String group) {
        return BatchStart.invoke(Calls.slot(this, 8, "PntosRegistry.batch_start"), this, group);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Registry batchStart(BatchStart implementation, Arena arena) {
        return batchStartPointer(BatchStart.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment batchStartPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public Registry batchStartPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * The groups; NULL if there are none.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getGroupArray() {
        return GetGroupArray.invoke(Calls.slot(this, 16, "PntosRegistry.get_group_array"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Registry getGroupArray(GetGroupArray implementation, Arena arena) {
        return getGroupArrayPointer(GetGroupArray.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getGroupArrayPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public Registry getGroupArrayPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Whether any value was ever set in a group.
     * @param group a text, lent for the call
     */
    public boolean hasGroup(String group) {
        return HasGroup.invoke(Calls.slot(this, 24, "PntosRegistry.has_group"), this, group);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Registry hasGroup(HasGroup implementation, Arena arena) {
        return hasGroupPointer(HasGroup.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hasGroupPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public Registry hasGroupPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Asks to be called when a group is made. {@code callback} gets {@code receiver} back untouched, and the name of
     * the group. Both are kept until the registry is gone. Returns {@code false} if the registry cannot notify.
     * @param receiver a pointer
     * @param callback a C function
     */
    public boolean requestNotifyNewGroup(MemorySegment receiver, MemorySegment callback) {
        return RequestNotifyNewGroup.invoke(
                Calls.slot(this, 32, "PntosRegistry.request_notify_new_group"), this, receiver, callback);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Registry requestNotifyNewGroup(RequestNotifyNewGroup implementation, Arena arena) {
        return requestNotifyNewGroupPointer(RequestNotifyNewGroup.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestNotifyNewGroupPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public Registry requestNotifyNewGroupPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code batchStart}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface BatchStart {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param group a text, lent for the call
         * @return one reference, which the caller gives back
         */
        KeyValueStore call(Registry self, String group);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(BatchStart implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), BatchStart.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static KeyValueStore invoke(MemorySegment function, Registry self, String group) {
            try (Arena arena = Arena.ofConfined()) {
                return KeyValueStore.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(group)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(BatchStart implementation, MemorySegment self, MemorySegment group) {
            try {
                return Memory.result(implementation.call(Registry.of(self), Memory.text(group)));
            } catch (Throwable thrown) {
                Failures.report("PntosRegistry.batch_start", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getGroupArray}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetGroupArray {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(Registry self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetGroupArray implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetGroupArray.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, Registry self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetGroupArray implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(Registry.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosRegistry.get_group_array", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code hasGroup}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface HasGroup {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param group a text, lent for the call
         */
        boolean call(Registry self, String group);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(HasGroup implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), HasGroup.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, Registry self, String group) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(group));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(HasGroup implementation, MemorySegment self, MemorySegment group) {
            try {
                return implementation.call(Registry.of(self), Memory.text(group));
            } catch (Throwable thrown) {
                Failures.report("PntosRegistry.has_group", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code requestNotifyNewGroup}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface RequestNotifyNewGroup {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer
         * @param callback a C function
         */
        boolean call(Registry self, MemorySegment receiver, MemorySegment callback);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestNotifyNewGroup implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestNotifyNewGroup.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, Registry self, MemorySegment receiver, MemorySegment callback) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), receiver, callback);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                RequestNotifyNewGroup implementation, MemorySegment self, MemorySegment receiver,
                MemorySegment callback) {
            try {
                return implementation.call(Registry.of(self), receiver, callback);
            } catch (Throwable thrown) {
                Failures.report("PntosRegistry.request_notify_new_group", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * What {@code requestNotifyNewGroup} takes as {@code callback}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RequestNotifyNewGroupCallback {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param receiver a pointer
         * @param newGroup a text, lent for the call
         */
        void call(MemorySegment receiver, String newGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestNotifyNewGroupCallback implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RequestNotifyNewGroupCallback.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, MemorySegment receiver, String newGroup) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, receiver, arena.allocateFrom(newGroup));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                RequestNotifyNewGroupCallback implementation, MemorySegment receiver, MemorySegment newGroup) {
            try {
                implementation.call(receiver, Memory.text(newGroup));
            } catch (Throwable thrown) {
                Failures.report("PntosRegistry.request_notify_new_group(callback)", implementation, thrown);
            }
        }
    }
}
