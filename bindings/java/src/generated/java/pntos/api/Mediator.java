// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A plugin's way to the rest of the system, given to it by {@code initPlugin}.
 * <p>Every function, and every function of what these return, may be called from any thread. A plugin does not call
 * what it implements itself: a registry plugin leaves {@code registry} alone, a transport does not broadcast, an
 * orchestration plugin does not request solutions.
 * <p>A view of {@code PntosMediator} in C.
 */
public final class Mediator extends Struct implements Counted {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("get_filter_description_list"),
            ADDRESS.withName("request_solutions"),
            ADDRESS.withName("process_pntos_message"),
            ADDRESS.withName("broadcast_aspn_message"),
            ADDRESS.withName("log_message"),
            ADDRESS.withName("log_message_fmt"),
            ADDRESS.withName("registry")
    ).withName("PntosMediator");

    /** A view of memory that holds one; it must be large enough. */
    public Mediator(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static Mediator of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new Mediator(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static Mediator allocate(SegmentAllocator allocator) {
        return new Mediator(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public Mediator memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The names of the solutions that the system can give, for {@code requestSolutions}.
     * <p>By convention a name is in upper snake case. It contains {@code BEST} for the primary solution, or
     * {@code DEAD_RECKONING} for one whose changes over time are trustworthy while the whole may drift. It ends with
     * the name of the message type of the solution and {@code _ESTIMATE}, as in
     * {@code BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE}. Look for these parts in a name.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StringArray getFilterDescriptionList() {
        return GetFilterDescriptionList.invoke(Calls.slot(this, 8, "PntosMediator.get_filter_description_list"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Mediator getFilterDescriptionList(GetFilterDescriptionList implementation, Arena arena) {
        return getFilterDescriptionListPointer(GetFilterDescriptionList.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getFilterDescriptionListPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public Mediator getFilterDescriptionListPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * Gives a solution for each of the times, in the order of the times.
     * <p>{@code filterDescription} is one of the names above, or NULL for the best there is. The result has one element
     * for each time, NULL where there is no solution for that time. NULL in place of the whole result says that there
     * is no solution of that name.
     * <p>References: the caller gets one on the result.
     * @param solutionTimes elements, lent for the call
     * @param filterDescription a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public MessageArray requestSolutions(MemorySegment solutionTimes, long numSolutionTimes, String filterDescription) {
        return RequestSolutions.invoke(
                Calls.slot(this, 16, "PntosMediator.request_solutions"), this, solutionTimes, numSolutionTimes,
                filterDescription);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Mediator requestSolutions(RequestSolutions implementation, Arena arena) {
        return requestSolutionsPointer(RequestSolutions.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionsPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public Mediator requestSolutionsPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Hands a new message to the system, such as a measurement that just arrived.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     */
    public void processPntosMessage(Message message) {
        ProcessPntosMessage.invoke(Calls.slot(this, 24, "PntosMediator.process_pntos_message"), this, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Mediator processPntosMessage(ProcessPntosMessage implementation, Arena arena) {
        return processPntosMessagePointer(ProcessPntosMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment processPntosMessagePointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public Mediator processPntosMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Sends a message out of the system.
     * <p>{@code transport} is the identifier of a transport plugin; NULL means all of them.
     * {@code destinationIdentifier} is a channel or topic of that transport; NULL means its default.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     * @param transport a text, lent for the call; or null
     * @param destinationIdentifier a text, lent for the call; or null
     */
    public void broadcastAspnMessage(Message message, String transport, String destinationIdentifier) {
        BroadcastAspnMessage.invoke(
                Calls.slot(this, 32, "PntosMediator.broadcast_aspn_message"), this, message, transport,
                destinationIdentifier);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Mediator broadcastAspnMessage(BroadcastAspnMessage implementation, Arena arena) {
        return broadcastAspnMessagePointer(BroadcastAspnMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment broadcastAspnMessagePointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public Mediator broadcastAspnMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * Logs a line of text.
     * @param level a value of {@link LoggingLevel}
     * @param message a text, lent for the call
     */
    public void logMessage(int level, String message) {
        LogMessage.invoke(Calls.slot(this, 40, "PntosMediator.log_message"), this, level, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public Mediator logMessage(LogMessage implementation, Arena arena) {
        return logMessagePointer(LogMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment logMessagePointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public Mediator logMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Logs a line of text that is made as {@code printf} would, from a format and its arguments.
     * <p>Java can only call it. The arguments are {@code Integer}, {@code Long}, {@code Double}, {@code Boolean},
     * {@code String} or {@code MemorySegment}, and must be what the format says: nothing checks them.
     * @param level a value of {@link LoggingLevel}
     * @param fmt a text, lent for the call
     * @param arguments what {@code ...} stands for
     */
    public void logMessageFmt(int level, String fmt, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            Calls.variadic(
                    Calls.slot(this, 48, "PntosMediator.log_message_fmt"),
                    FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS), arena, arguments, this.segment(), level,
                    arena.allocateFrom(fmt));
        }
    }
    /** The C function in the slot. */
    public MemorySegment logMessageFmtPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public Mediator logMessageFmtPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /** The registry of the system. Nested: valid while the mediator is held. */
    public Registry registry() { return Registry.of(segment().get(ADDRESS, 56)); }
    /** Sets {@code registry}. */
    public Mediator registry(Registry value) { segment().set(ADDRESS, 56, Memory.pointer(value)); return this; }

    /**
     * The function in the slot {@code getFilterDescriptionList}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetFilterDescriptionList {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        StringArray call(Mediator self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetFilterDescriptionList implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GetFilterDescriptionList.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, Mediator self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetFilterDescriptionList implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(Mediator.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosMediator.get_filter_description_list", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code requestSolutions}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestSolutions {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param solutionTimes elements, lent for the call
         * @param filterDescription a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        MessageArray call(Mediator self, MemorySegment solutionTimes, long numSolutionTimes, String filterDescription);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolutions implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSolutions.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageArray invoke(
                MemorySegment function, Mediator self, MemorySegment solutionTimes, long numSolutionTimes,
                String filterDescription) {
            try (Arena arena = Arena.ofConfined()) {
                return MessageArray.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.pointer(solutionTimes), numSolutionTimes,
                        Memory.text(filterDescription, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                RequestSolutions implementation, MemorySegment self, MemorySegment solutionTimes, long numSolutionTimes,
                MemorySegment filterDescription) {
            try {
                return Memory.pointer(implementation.call(
                        Mediator.of(self), Memory.array(solutionTimes, numSolutionTimes, TypeTimestamp.sizeof()),
                        numSolutionTimes, Memory.text(filterDescription)));
            } catch (Throwable thrown) {
                Failures.report("PntosMediator.request_solutions", implementation, thrown);
                return MemorySegment.NULL;
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
        void call(Mediator self, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ProcessPntosMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ProcessPntosMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, Message message) {
            try {
                HANDLE.invokeExact(function, self.segment(), message.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ProcessPntosMessage implementation, MemorySegment self, MemorySegment message) {
            try {
                implementation.call(Mediator.of(self), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosMediator.process_pntos_message", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code broadcastAspnMessage}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface BroadcastAspnMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         * @param transport a text, lent for the call; or null
         * @param destinationIdentifier a text, lent for the call; or null
         */
        void call(Mediator self, Message message, String transport, String destinationIdentifier);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(BroadcastAspnMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), BroadcastAspnMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, Mediator self, Message message, String transport,
                String destinationIdentifier) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), message.segment(), Memory.text(transport, arena),
                        Memory.text(destinationIdentifier, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                BroadcastAspnMessage implementation, MemorySegment self, MemorySegment message, MemorySegment transport,
                MemorySegment destinationIdentifier) {
            try {
                implementation.call(
                        Mediator.of(self), Message.of(message), Memory.text(transport),
                        Memory.text(destinationIdentifier));
            } catch (Throwable thrown) {
                Failures.report("PntosMediator.broadcast_aspn_message", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code logMessage}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface LogMessage {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param level a value of {@link LoggingLevel}
         * @param message a text, lent for the call
         */
        void call(Mediator self, int level, String message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(LogMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), LogMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, int level, String message) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), level, arena.allocateFrom(message));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(LogMessage implementation, MemorySegment self, int level, MemorySegment message) {
            try {
                implementation.call(Mediator.of(self), level, Memory.text(message));
            } catch (Throwable thrown) {
                Failures.report("PntosMediator.log_message", implementation, thrown);
            }
        }
    }
}
