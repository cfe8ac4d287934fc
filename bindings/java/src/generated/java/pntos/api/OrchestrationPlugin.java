// Made from api-spec/pntos/plugins/orchestration.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
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
 * A plugin that fuses what the sensors say into solutions, alone or with fusion, inertial and state modeling plugins.
 * <p>A view of {@code PntosOrchestrationPlugin} in C.
 */
public final class OrchestrationPlugin extends Struct implements Counted {
    /** Where the members are: 72 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            ADDRESS.withName("init_orchestration_plugin"),
            ADDRESS.withName("process_pntos_message"),
            ADDRESS.withName("get_filter_description_list"),
            ADDRESS.withName("request_solutions")
    ).withName("PntosOrchestrationPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public OrchestrationPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static OrchestrationPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new OrchestrationPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static OrchestrationPlugin allocate(SegmentAllocator allocator) {
        return new OrchestrationPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public OrchestrationPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /**
     * Called once, after {@code initPlugin} and before any other function of this table.
     * <p>{@code plugins} holds the plugins it may use for its work, initialised already, or is NULL if there are none.
     * {@code streamConfig} says how to ask for messages, and is used before this call returns.
     * <p>References: the callee gets one on {@code plugins}.
     * @param plugins one reference goes to the callee; or null
     * @param streamConfig a copy, valid during the call
     */
    public void initOrchestrationPlugin(PluginArray plugins, MessageStreamConfig streamConfig) {
        InitOrchestrationPlugin.invoke(
                Calls.slot(this, 40, "PntosOrchestrationPlugin.init_orchestration_plugin"), this, plugins,
                streamConfig);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public OrchestrationPlugin initOrchestrationPlugin(InitOrchestrationPlugin implementation, Arena arena) {
        return initOrchestrationPluginPointer(InitOrchestrationPlugin.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment initOrchestrationPluginPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public OrchestrationPlugin initOrchestrationPluginPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Takes a message that came from outside. {@code sequenced} tells which of the two streams it came by.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     */
    public void processPntosMessage(Message message, boolean sequenced) {
        ProcessPntosMessage.invoke(
                Calls.slot(this, 48, "PntosOrchestrationPlugin.process_pntos_message"), this, message, sequenced);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public OrchestrationPlugin processPntosMessage(ProcessPntosMessage implementation, Arena arena) {
        return processPntosMessagePointer(ProcessPntosMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment processPntosMessagePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public OrchestrationPlugin processPntosMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The names of the solutions it can give, for {@code requestSolutions}.
     * <p>By convention a name is in upper snake case. It contains {@code BEST} for the primary solution, or
     * {@code DEAD_RECKONING} for one whose changes over time are trustworthy while the whole may drift. It ends with
     * the name of the message type of the solution and {@code _ESTIMATE}, as in
     * {@code BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE}. Users look for these parts in a name.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StringArray getFilterDescriptionList() {
        return GetFilterDescriptionList.invoke(
                Calls.slot(this, 56, "PntosOrchestrationPlugin.get_filter_description_list"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public OrchestrationPlugin getFilterDescriptionList(GetFilterDescriptionList implementation, Arena arena) {
        return getFilterDescriptionListPointer(GetFilterDescriptionList.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getFilterDescriptionListPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public OrchestrationPlugin getFilterDescriptionListPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
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
                Calls.slot(this, 64, "PntosOrchestrationPlugin.request_solutions"), this, solutionTimes,
                numSolutionTimes, filterDescription);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public OrchestrationPlugin requestSolutions(RequestSolutions implementation, Arena arena) {
        return requestSolutionsPointer(RequestSolutions.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionsPointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public OrchestrationPlugin requestSolutionsPointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code initOrchestrationPlugin}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface InitOrchestrationPlugin {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, MessageStreamConfig.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param plugins one reference goes to the callee; or null
         * @param streamConfig a copy, valid during the call
         */
        void call(OrchestrationPlugin self, PluginArray plugins, MessageStreamConfig streamConfig);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(InitOrchestrationPlugin implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), InitOrchestrationPlugin.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, OrchestrationPlugin self, PluginArray plugins,
                MessageStreamConfig streamConfig) {
            try {
                HANDLE.invokeExact(function, self.segment(), Memory.pointer(plugins), streamConfig.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                InitOrchestrationPlugin implementation, MemorySegment self, MemorySegment plugins,
                MemorySegment streamConfig) {
            try {
                implementation.call(
                        OrchestrationPlugin.of(self), PluginArray.of(plugins), new MessageStreamConfig(streamConfig));
            } catch (Throwable thrown) {
                Failures.report("PntosOrchestrationPlugin.init_orchestration_plugin", implementation, thrown);
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
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param message one reference goes to the callee
         */
        void call(OrchestrationPlugin self, Message message, boolean sequenced);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ProcessPntosMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ProcessPntosMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, OrchestrationPlugin self, Message message, boolean sequenced) {
            try {
                HANDLE.invokeExact(function, self.segment(), message.segment(), sequenced);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                ProcessPntosMessage implementation, MemorySegment self, MemorySegment message, boolean sequenced) {
            try {
                implementation.call(OrchestrationPlugin.of(self), Message.of(message), sequenced);
            } catch (Throwable thrown) {
                Failures.report("PntosOrchestrationPlugin.process_pntos_message", implementation, thrown);
            }
        }
    }

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
        StringArray call(OrchestrationPlugin self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetFilterDescriptionList implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GetFilterDescriptionList.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, OrchestrationPlugin self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetFilterDescriptionList implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(OrchestrationPlugin.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosOrchestrationPlugin.get_filter_description_list", implementation, thrown);
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
        MessageArray call(
                OrchestrationPlugin self, MemorySegment solutionTimes, long numSolutionTimes, String filterDescription);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolutions implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSolutions.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageArray invoke(
                MemorySegment function, OrchestrationPlugin self, MemorySegment solutionTimes, long numSolutionTimes,
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
                        OrchestrationPlugin.of(self),
                        Memory.array(solutionTimes, numSolutionTimes, TypeTimestamp.sizeof()), numSolutionTimes,
                        Memory.text(filterDescription)));
            } catch (Throwable thrown) {
                Failures.report("PntosOrchestrationPlugin.request_solutions", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
