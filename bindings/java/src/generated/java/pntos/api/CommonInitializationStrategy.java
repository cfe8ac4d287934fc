// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

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
 * One attempt at a first solution: what all kinds have.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosCommonInitializationStrategy} in C.
 */
public final class CommonInitializationStrategy extends Struct implements Counted {
    /** Where the members are: 40 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_INT.withName("type"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("request_motion_needed"),
            ADDRESS.withName("request_current_status"),
            ADDRESS.withName("process_pntos_message")
    ).withName("PntosCommonInitializationStrategy");

    /** A view of memory that holds one; it must be large enough. */
    public CommonInitializationStrategy(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static CommonInitializationStrategy of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new CommonInitializationStrategy(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static CommonInitializationStrategy allocate(SegmentAllocator allocator) {
        return new CommonInitializationStrategy(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public CommonInitializationStrategy memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * The kind of strategy, which is the table that a pointer to this one may be cast to.
     * <p>A value of {@link InitializationType}.
     */
    public int type() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code type}. */
    public CommonInitializationStrategy type(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /**
     * How the vehicle must move from now on for the strategy to succeed.
     * @return a value of {@link InitializationMotionNeeded}
     */
    public int requestMotionNeeded() {
        return RequestMotionNeeded.invoke(
                Calls.slot(this, 16, "PntosCommonInitializationStrategy.request_motion_needed"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInitializationStrategy requestMotionNeeded(RequestMotionNeeded implementation, Arena arena) {
        return requestMotionNeededPointer(RequestMotionNeeded.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestMotionNeededPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public CommonInitializationStrategy requestMotionNeededPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * How far it has come.
     * @return a value of {@link InitializationStatus}
     */
    public int requestCurrentStatus() {
        return RequestCurrentStatus.invoke(
                Calls.slot(this, 24, "PntosCommonInitializationStrategy.request_current_status"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInitializationStrategy requestCurrentStatus(RequestCurrentStatus implementation, Arena arena) {
        return requestCurrentStatusPointer(RequestCurrentStatus.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestCurrentStatusPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public CommonInitializationStrategy requestCurrentStatusPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Takes a message into account. Those that it has no use for are left out, so it can be given all.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     */
    public void processPntosMessage(Message message) {
        ProcessPntosMessage.invoke(
                Calls.slot(this, 32, "PntosCommonInitializationStrategy.process_pntos_message"), this, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInitializationStrategy processPntosMessage(ProcessPntosMessage implementation, Arena arena) {
        return processPntosMessagePointer(ProcessPntosMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment processPntosMessagePointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public CommonInitializationStrategy processPntosMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code requestMotionNeeded}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link InitializationMotionNeeded#ANY_MOTION}.
     */
    @FunctionalInterface
    public interface RequestMotionNeeded {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link InitializationMotionNeeded}
         */
        int call(CommonInitializationStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestMotionNeeded implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestMotionNeeded.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, CommonInitializationStrategy self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(RequestMotionNeeded implementation, MemorySegment self) {
            try {
                return implementation.call(CommonInitializationStrategy.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInitializationStrategy.request_motion_needed", implementation, thrown);
                return InitializationMotionNeeded.ANY_MOTION;
            }
        }
    }

    /**
     * The function in the slot {@code requestCurrentStatus}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets
     * {@link InitializationStatus#INITIALIZATION_FAILED}.
     */
    @FunctionalInterface
    public interface RequestCurrentStatus {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link InitializationStatus}
         */
        int call(CommonInitializationStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestCurrentStatus implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestCurrentStatus.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, CommonInitializationStrategy self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(RequestCurrentStatus implementation, MemorySegment self) {
            try {
                return implementation.call(CommonInitializationStrategy.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInitializationStrategy.request_current_status", implementation, thrown);
                return InitializationStatus.INITIALIZATION_FAILED;
            }
        }
    }

    /**
     * The function in the slot {@code processPntosMessage}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ProcessPntosMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         */
        void call(CommonInitializationStrategy self, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ProcessPntosMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ProcessPntosMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, CommonInitializationStrategy self, Message message) {
            try {
                HANDLE.invokeExact(function, self.segment(), message.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ProcessPntosMessage implementation, MemorySegment self, MemorySegment message) {
            try {
                implementation.call(CommonInitializationStrategy.of(self), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInitializationStrategy.process_pntos_message", implementation, thrown);
            }
        }
    }
}
