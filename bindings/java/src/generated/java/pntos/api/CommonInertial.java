// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
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
 * An inertial solution over a range of time that ends with the newest message: what all kinds have.
 * <p>It keeps a history of limited length. The range moves with {@code processPntosMessage} and with a reset, so what
 * is said about it holds until the next call of one of these.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosCommonInertial} in C.
 */
public final class CommonInertial extends Struct implements Counted {
    /** Where the members are: 104 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            JAVA_INT.withName("inertial_type"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("request_solution_message_type"),
            ADDRESS.withName("request_current_solution"),
            ADDRESS.withName("request_solution"),
            ADDRESS.withName("request_solutions"),
            ADDRESS.withName("is_time_in_range"),
            ADDRESS.withName("request_earliest_time"),
            ADDRESS.withName("request_latest_time"),
            ADDRESS.withName("request_process_pntos_message_types"),
            ADDRESS.withName("process_pntos_message"),
            ADDRESS.withName("request_forces_and_rates"),
            ADDRESS.withName("request_average_forces_and_rates")
    ).withName("PntosCommonInertial");

    /** A view of memory that holds one; it must be large enough. */
    public CommonInertial(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static CommonInertial of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new CommonInertial(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static CommonInertial allocate(SegmentAllocator allocator) {
        return new CommonInertial(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public CommonInertial memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The kind of inertial, which is the table that a pointer to this one may be cast to.
     * <p>A value of {@link InertialType}.
     */
    public int inertialType() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code inertialType}. */
    public CommonInertial inertialType(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /**
     * The type of message in which it gives solutions, such as
     * {@link pntos.aspn23.MessageType#MEASUREMENT_POSITION_VELOCITY_ATTITUDE}. Does not change.
     * @return a value of {@link MessageType}
     */
    public int requestSolutionMessageType() {
        return RequestSolutionMessageType.invoke(
                Calls.slot(this, 16, "PntosCommonInertial.request_solution_message_type"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestSolutionMessageType(RequestSolutionMessageType implementation, Arena arena) {
        return requestSolutionMessageTypePointer(RequestSolutionMessageType.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionMessageTypePointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public CommonInertial requestSolutionMessageTypePointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * The newest solution.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public Message requestCurrentSolution() {
        return RequestCurrentSolution.invoke(
                Calls.slot(this, 24, "PntosCommonInertial.request_current_solution"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestCurrentSolution(RequestCurrentSolution implementation, Arena arena) {
        return requestCurrentSolutionPointer(RequestCurrentSolution.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestCurrentSolutionPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public CommonInertial requestCurrentSolutionPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * The solution at a time, interpolated where the time lies between two steps. NULL if and only if
     * {@code isTimeInRange} is {@code false} for the time.
     * <p>References: the caller gets one on the result.
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back; or null
     */
    public Message requestSolution(TypeTimestamp time) {
        return RequestSolution.invoke(Calls.slot(this, 32, "PntosCommonInertial.request_solution"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestSolution(RequestSolution implementation, Arena arena) {
        return requestSolutionPointer(RequestSolution.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public CommonInertial requestSolutionPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * Solutions at several times, in the order of the times.
     * <p>{@code type} says how they belong together. The result has one element for each time, NULL where the time is
     * out of range. NULL in place of the whole result says that the inertial does not have that type, or that all times
     * are out of range.
     * <p>References: the caller gets one on the result.
     * @param times elements, lent for the call
     * @param type a value of {@link InertialSolutionRangeType}
     * @return one reference, which the caller gives back; or null
     */
    public MessageArray requestSolutions(MemorySegment times, long numTimes, int type) {
        return RequestSolutions.invoke(
                Calls.slot(this, 40, "PntosCommonInertial.request_solutions"), this, times, numTimes, type);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestSolutions(RequestSolutions implementation, Arena arena) {
        return requestSolutionsPointer(RequestSolutions.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestSolutionsPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public CommonInertial requestSolutionsPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Whether there is a solution at a time: from {@code requestEarliestTime} to {@code requestLatestTime}, both
     * included.
     * @param time a copy, valid during the call
     */
    public boolean isTimeInRange(TypeTimestamp time) {
        return IsTimeInRange.invoke(Calls.slot(this, 48, "PntosCommonInertial.is_time_in_range"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial isTimeInRange(IsTimeInRange implementation, Arena arena) {
        return isTimeInRangePointer(IsTimeInRange.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment isTimeInRangePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public CommonInertial isTimeInRangePointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The earliest time at which there is a solution, or forces and rates.
     * @param allocator gives the memory of the result
     */
    public TypeTimestamp requestEarliestTime(SegmentAllocator allocator) {
        return RequestEarliestTime.invoke(
                Calls.slot(this, 56, "PntosCommonInertial.request_earliest_time"), allocator, this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestEarliestTime(RequestEarliestTime implementation, Arena arena) {
        return requestEarliestTimePointer(RequestEarliestTime.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestEarliestTimePointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public CommonInertial requestEarliestTimePointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * The latest time at which there is a solution, or forces and rates.
     * @param allocator gives the memory of the result
     */
    public TypeTimestamp requestLatestTime(SegmentAllocator allocator) {
        return RequestLatestTime.invoke(
                Calls.slot(this, 64, "PntosCommonInertial.request_latest_time"), allocator, this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestLatestTime(RequestLatestTime implementation, Arena arena) {
        return requestLatestTimePointer(RequestLatestTime.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestLatestTimePointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public CommonInertial requestLatestTimePointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * The types of message that {@code processPntosMessage} takes. Do not change.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public MessageTypeArray requestProcessPntosMessageTypes() {
        return RequestProcessPntosMessageTypes.invoke(
                Calls.slot(this, 72, "PntosCommonInertial.request_process_pntos_message_types"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestProcessPntosMessageTypes(RequestProcessPntosMessageTypes implementation, Arena arena) {
        return requestProcessPntosMessageTypesPointer(RequestProcessPntosMessageTypes.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestProcessPntosMessageTypesPointer() { return segment().get(ADDRESS, 72); }
    /** Fills the slot with a C function. */
    public CommonInertial requestProcessPntosMessageTypesPointer(MemorySegment function) {
        segment().set(ADDRESS, 72, Memory.pointer(function));
        return this;
    }

    /**
     * Takes the next message: a reading of the sensor, or for an external inertial a solution. Messages come in the
     * order of their time; one of another type, or not later than the last one, is left out with a line in the log.
     * <p>References: the callee gets one on {@code message}.
     * @param message one reference goes to the callee
     */
    public void processPntosMessage(Message message) {
        ProcessPntosMessage.invoke(Calls.slot(this, 80, "PntosCommonInertial.process_pntos_message"), this, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial processPntosMessage(ProcessPntosMessage implementation, Arena arena) {
        return processPntosMessagePointer(ProcessPntosMessage.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment processPntosMessagePointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public CommonInertial processPntosMessagePointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /**
     * Forces and rates at a time; NULL if and only if {@code isTimeInRange} is {@code false} for the time. Whether
     * sensor errors that are known are taken out is the choice of the implementation.
     * <p>References: the caller gets one on the result.
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back; or null
     */
    public InertialForcesRates requestForcesAndRates(TypeTimestamp time) {
        return RequestForcesAndRates.invoke(
                Calls.slot(this, 88, "PntosCommonInertial.request_forces_and_rates"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestForcesAndRates(RequestForcesAndRates implementation, Arena arena) {
        return requestForcesAndRatesPointer(RequestForcesAndRates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestForcesAndRatesPointer() { return segment().get(ADDRESS, 88); }
    /** Fills the slot with a C function. */
    public CommonInertial requestForcesAndRatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 88, Memory.pointer(function));
        return this;
    }

    /**
     * Averages of forces and rates from {@code time1} to {@code time2}, or over that part of the interval which is in
     * range. NULL if and only if both times are out of range.
     * <p>References: the caller gets one on the result.
     * @param time1 a copy, valid during the call
     * @param time2 a copy, valid during the call
     * @return one reference, which the caller gives back; or null
     */
    public InertialForcesRates requestAverageForcesAndRates(TypeTimestamp time1, TypeTimestamp time2) {
        return RequestAverageForcesAndRates.invoke(
                Calls.slot(this, 96, "PntosCommonInertial.request_average_forces_and_rates"), this, time1, time2);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public CommonInertial requestAverageForcesAndRates(RequestAverageForcesAndRates implementation, Arena arena) {
        return requestAverageForcesAndRatesPointer(RequestAverageForcesAndRates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment requestAverageForcesAndRatesPointer() { return segment().get(ADDRESS, 96); }
    /** Fills the slot with a C function. */
    public CommonInertial requestAverageForcesAndRatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 96, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code requestSolutionMessageType}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@link MessageType#UNDEFINED}.
     */
    @FunctionalInterface
    public interface RequestSolutionMessageType {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return a value of {@link MessageType}
         */
        int call(CommonInertial self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolutionMessageType implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RequestSolutionMessageType.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static int invoke(MemorySegment function, CommonInertial self) {
            try {
                return (int) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static int upcall(RequestSolutionMessageType implementation, MemorySegment self) {
            try {
                return implementation.call(CommonInertial.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_solution_message_type", implementation, thrown);
                return MessageType.UNDEFINED;
            }
        }
    }

    /**
     * The function in the slot {@code requestCurrentSolution}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestCurrentSolution {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        Message call(CommonInertial self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestCurrentSolution implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestCurrentSolution.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Message invoke(MemorySegment function, CommonInertial self) {
            try {
                return Message.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestCurrentSolution implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(CommonInertial.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_current_solution", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code requestSolution}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestSolution {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back; or null
         */
        Message call(CommonInertial self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolution implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSolution.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Message invoke(MemorySegment function, CommonInertial self, TypeTimestamp time) {
            try {
                return Message.of((MemorySegment) HANDLE.invokeExact(function, self.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestSolution implementation, MemorySegment self, MemorySegment time) {
            try {
                return Memory.pointer(implementation.call(CommonInertial.of(self), new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_solution", implementation, thrown);
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
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param times elements, lent for the call
         * @param type a value of {@link InertialSolutionRangeType}
         * @return one reference, which the caller gives back; or null
         */
        MessageArray call(CommonInertial self, MemorySegment times, long numTimes, int type);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestSolutions implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestSolutions.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageArray invoke(
                MemorySegment function, CommonInertial self, MemorySegment times, long numTimes, int type) {
            try {
                return MessageArray.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.pointer(times), numTimes, type));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                RequestSolutions implementation, MemorySegment self, MemorySegment times, long numTimes, int type) {
            try {
                return Memory.pointer(implementation.call(
                        CommonInertial.of(self), Memory.array(times, numTimes, TypeTimestamp.sizeof()), numTimes,
                        type));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_solutions", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code isTimeInRange}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface IsTimeInRange {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         */
        boolean call(CommonInertial self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(IsTimeInRange implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), IsTimeInRange.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, CommonInertial self, TypeTimestamp time) {
            try {
                return (boolean) HANDLE.invokeExact(function, self.segment(), time.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(IsTimeInRange implementation, MemorySegment self, MemorySegment time) {
            try {
                return implementation.call(CommonInertial.of(self), new TypeTimestamp(time));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.is_time_in_range", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code requestEarliestTime}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets one whose bytes are all zero.
     */
    @FunctionalInterface
    public interface RequestEarliestTime {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(TypeTimestamp.LAYOUT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        TypeTimestamp call(CommonInertial self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestEarliestTime implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestEarliestTime.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static TypeTimestamp invoke(MemorySegment function, SegmentAllocator allocator, CommonInertial self) {
            try {
                return new TypeTimestamp((MemorySegment) HANDLE.invokeExact(function, allocator, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestEarliestTime implementation, MemorySegment self) {
            try {
                return implementation.call(CommonInertial.of(self)).segment();
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_earliest_time", implementation, thrown);
                return Memory.zeroed(TypeTimestamp.LAYOUT);
            }
        }
    }

    /**
     * The function in the slot {@code requestLatestTime}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets one whose bytes are all zero.
     */
    @FunctionalInterface
    public interface RequestLatestTime {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(TypeTimestamp.LAYOUT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        TypeTimestamp call(CommonInertial self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestLatestTime implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestLatestTime.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static TypeTimestamp invoke(MemorySegment function, SegmentAllocator allocator, CommonInertial self) {
            try {
                return new TypeTimestamp((MemorySegment) HANDLE.invokeExact(function, allocator, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestLatestTime implementation, MemorySegment self) {
            try {
                return implementation.call(CommonInertial.of(self)).segment();
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_latest_time", implementation, thrown);
                return Memory.zeroed(TypeTimestamp.LAYOUT);
            }
        }
    }

    /**
     * The function in the slot {@code requestProcessPntosMessageTypes}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestProcessPntosMessageTypes {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        MessageTypeArray call(CommonInertial self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestProcessPntosMessageTypes implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RequestProcessPntosMessageTypes.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static MessageTypeArray invoke(MemorySegment function, CommonInertial self) {
            try {
                return MessageTypeArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(RequestProcessPntosMessageTypes implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(CommonInertial.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_process_pntos_message_types", implementation, thrown);
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
        void call(CommonInertial self, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ProcessPntosMessage implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ProcessPntosMessage.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, CommonInertial self, Message message) {
            try {
                HANDLE.invokeExact(function, self.segment(), message.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ProcessPntosMessage implementation, MemorySegment self, MemorySegment message) {
            try {
                implementation.call(CommonInertial.of(self), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.process_pntos_message", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code requestForcesAndRates}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestForcesAndRates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back; or null
         */
        InertialForcesRates call(CommonInertial self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestForcesAndRates implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RequestForcesAndRates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static InertialForcesRates invoke(MemorySegment function, CommonInertial self, TypeTimestamp time) {
            try {
                return InertialForcesRates.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                RequestForcesAndRates implementation, MemorySegment self, MemorySegment time) {
            try {
                return Memory.pointer(implementation.call(CommonInertial.of(self), new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_forces_and_rates", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code requestAverageForcesAndRates}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface RequestAverageForcesAndRates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(
                ADDRESS, ADDRESS, TypeTimestamp.LAYOUT, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time1 a copy, valid during the call
         * @param time2 a copy, valid during the call
         * @return one reference, which the caller gives back; or null
         */
        InertialForcesRates call(CommonInertial self, TypeTimestamp time1, TypeTimestamp time2);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RequestAverageForcesAndRates implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RequestAverageForcesAndRates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static InertialForcesRates invoke(
                MemorySegment function, CommonInertial self, TypeTimestamp time1, TypeTimestamp time2) {
            try {
                return InertialForcesRates.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), time1.segment(), time2.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                RequestAverageForcesAndRates implementation, MemorySegment self, MemorySegment time1,
                MemorySegment time2) {
            try {
                return Memory.pointer(implementation.call(
                        CommonInertial.of(self), new TypeTimestamp(time1), new TypeTimestamp(time2)));
            } catch (Throwable thrown) {
                Failures.report("PntosCommonInertial.request_average_forces_and_rates", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
