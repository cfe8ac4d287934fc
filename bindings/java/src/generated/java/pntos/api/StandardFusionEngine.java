// Made from api-spec/pntos/plugins/fusion.rs by `cargo pntos gen`. Changes belong there.

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
 * A fusion engine for the standard model.
 * <p>It owns state blocks, virtual state blocks, measurement processors and one strategy. From them it makes one
 * filter: the states of all state blocks, one block after the other in the order in which they were added. It
 * translates between labels and the indices of the strategy, and between the time of messages and the steps of the
 * filter.
 * <p>An engine may bring a strategy of its own. If {@code getStrategy} returns NULL, {@code setStrategy} is called
 * first, and nothing else before it. What a label names that is not there, and what does not fit in size, changes
 * nothing and is reported to the log. Blocks and processors that were given the engine hold a reference to it; it lets
 * go of them when they are removed and when its plugin is shut down, so that the circle is broken.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosStandardFusionEngine} in C.
 */
public final class StandardFusionEngine extends Struct implements Counted {
    /** Where the members are: 264 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonFusionEngine.LAYOUT.withName("common"),
            ADDRESS.withName("set_time"),
            ADDRESS.withName("get_time"),
            ADDRESS.withName("set_strategy"),
            ADDRESS.withName("get_strategy"),
            ADDRESS.withName("get_num_states"),
            ADDRESS.withName("get_state_block_labels"),
            ADDRESS.withName("has_block"),
            ADDRESS.withName("add_state_block"),
            ADDRESS.withName("get_state_block_estimate"),
            ADDRESS.withName("get_state_block_covariance"),
            ADDRESS.withName("get_state_block_cross_covariance"),
            ADDRESS.withName("set_state_block_estimate"),
            ADDRESS.withName("set_state_block_covariance"),
            ADDRESS.withName("set_state_block_cross_covariance"),
            ADDRESS.withName("remove_state_block"),
            ADDRESS.withName("get_virtual_state_block_target_labels"),
            ADDRESS.withName("has_virtual_state_block"),
            ADDRESS.withName("add_virtual_state_block"),
            ADDRESS.withName("remove_virtual_state_block"),
            ADDRESS.withName("get_measurement_processor_labels"),
            ADDRESS.withName("has_processor"),
            ADDRESS.withName("add_measurement_processor"),
            ADDRESS.withName("remove_measurement_processor"),
            ADDRESS.withName("propagate"),
            ADDRESS.withName("update"),
            ADDRESS.withName("peek_ahead"),
            ADDRESS.withName("generate_x_and_p"),
            ADDRESS.withName("give_state_block_aux_data"),
            ADDRESS.withName("give_measurement_processor_aux_data"),
            ADDRESS.withName("give_virtual_state_block_aux_data"),
            ADDRESS.withName("clone")
    ).withName("PntosStandardFusionEngine");

    /** A view of memory that holds one; it must be large enough. */
    public StandardFusionEngine(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardFusionEngine of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardFusionEngine(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardFusionEngine allocate(SegmentAllocator allocator) {
        return new StandardFusionEngine(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonFusionEngine} that this begins with: a pointer may be cast to it. */
    public CommonFusionEngine common() {
        return new CommonFusionEngine(segment().asSlice(0, CommonFusionEngine.LAYOUT));
    }
    /** Copies to {@code common}. */
    public StandardFusionEngine common(CommonFusionEngine value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Says what time it is in the filter without moving the states. Used once, for the time of the first estimate.
     * @param time a copy, valid during the call
     */
    public void setTime(TypeTimestamp time) {
        SetTime.invoke(Calls.slot(this, 16, "PntosStandardFusionEngine.set_time"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine setTime(SetTime implementation, Arena arena) {
        return setTimePointer(SetTime.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setTimePointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine setTimePointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * The time for which the estimate is valid.
     * @param allocator gives the memory of the result
     */
    public TypeTimestamp getTime(SegmentAllocator allocator) {
        return GetTime.invoke(Calls.slot(this, 24, "PntosStandardFusionEngine.get_time"), allocator, this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getTime(GetTime implementation, Arena arena) {
        return getTimePointer(GetTime.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getTimePointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getTimePointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces the strategy. Done before any state block is added: states do not move from the old to the new.
     * <p>References: the callee gets one on {@code strategy}.
     * @param strategy one reference goes to the callee
     */
    public void setStrategy(StandardFusionStrategy strategy) {
        SetStrategy.invoke(Calls.slot(this, 32, "PntosStandardFusionEngine.set_strategy"), this, strategy);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine setStrategy(SetStrategy implementation, Arena arena) {
        return setStrategyPointer(SetStrategy.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStrategyPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine setStrategyPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The strategy itself, not a copy: what is changed in it is changed in the engine. NULL if there is none.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StandardFusionStrategy getStrategy() {
        return GetStrategy.invoke(Calls.slot(this, 40, "PntosStandardFusionEngine.get_strategy"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getStrategy(GetStrategy implementation, Arena arena) {
        return getStrategyPointer(GetStrategy.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStrategyPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getStrategyPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /** Number of states of all state blocks. Virtual state blocks add nothing to it. */
    public long getNumStates() {
        return GetNumStates.invoke(Calls.slot(this, 48, "PntosStandardFusionEngine.get_num_states"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getNumStates(GetNumStates implementation, Arena arena) {
        return getNumStatesPointer(GetNumStates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getNumStatesPointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getNumStatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The labels of the state blocks, in the order of their states; NULL if there are none. Virtual state blocks are
     * not among them.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getStateBlockLabels() {
        return GetStateBlockLabels.invoke(
                Calls.slot(this, 56, "PntosStandardFusionEngine.get_state_block_labels"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getStateBlockLabels(GetStateBlockLabels implementation, Arena arena) {
        return getStateBlockLabelsPointer(GetStateBlockLabels.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStateBlockLabelsPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getStateBlockLabelsPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * Whether there is a state block of that label.
     * @param blockLabel a text, lent for the call
     */
    public boolean hasBlock(String blockLabel) {
        return HasBlock.invoke(Calls.slot(this, 64, "PntosStandardFusionEngine.has_block"), this, blockLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine hasBlock(HasBlock implementation, Arena arena) {
        return hasBlockPointer(HasBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hasBlockPointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine hasBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * Adds a state block, and its N states behind those of the filter.
     * <p>Its label is not used yet. {@code initialEstimateCovariance} is of type
     * {@link EstimateWithCovarianceType#GENERIC} with a length of N, and valid at the time of the engine.
     * {@code crossCovariances} says how the new states go together with those of blocks that are there already; the new
     * states are independent of all blocks that it does not name, and of all if it is NULL.
     * <p>References: the callee gets one on {@code block} and {@code initialEstimateCovariance} and
     * {@code crossCovariances}.
     * @param block one reference goes to the callee
     * @param initialEstimateCovariance one reference goes to the callee
     * @param crossCovariances one reference goes to the callee; or null
     */
    public void addStateBlock(
            StandardStateBlock block, EstimateWithCovariance initialEstimateCovariance,
            CrossCovariances crossCovariances) {
        AddStateBlock.invoke(
                Calls.slot(this, 72, "PntosStandardFusionEngine.add_state_block"), this, block,
                initialEstimateCovariance, crossCovariances);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine addStateBlock(AddStateBlock implementation, Arena arena) {
        return addStateBlockPointer(AddStateBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment addStateBlockPointer() { return segment().get(ADDRESS, 72); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine addStateBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 72, Memory.pointer(function));
        return this;
    }

    /**
     * The estimate of a state block, N by 1, or of a virtual state block, converted, M by 1. What is returned does not
     * change with later calls. NULL if there is no such block, or if a virtual one leads to no state block.
     * <p>References: the caller gets one on the result.
     * @param blockLabel a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public Matrix getStateBlockEstimate(String blockLabel) {
        return GetStateBlockEstimate.invoke(
                Calls.slot(this, 80, "PntosStandardFusionEngine.get_state_block_estimate"), this, blockLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getStateBlockEstimate(GetStateBlockEstimate implementation, Arena arena) {
        return getStateBlockEstimatePointer(GetStateBlockEstimate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStateBlockEstimatePointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getStateBlockEstimatePointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /**
     * The covariance of a state block, N by N, or of a virtual state block, converted, M by M. What is returned does
     * not change with later calls. NULL if there is no such block, or if a virtual one leads to no state block.
     * <p>References: the caller gets one on the result.
     * @param blockLabel a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public Matrix getStateBlockCovariance(String blockLabel) {
        return GetStateBlockCovariance.invoke(
                Calls.slot(this, 88, "PntosStandardFusionEngine.get_state_block_covariance"), this, blockLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getStateBlockCovariance(GetStateBlockCovariance implementation, Arena arena) {
        return getStateBlockCovariancePointer(GetStateBlockCovariance.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStateBlockCovariancePointer() { return segment().get(ADDRESS, 88); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getStateBlockCovariancePointer(MemorySegment function) {
        segment().set(ADDRESS, 88, Memory.pointer(function));
        return this;
    }

    /**
     * The covariance of two state blocks: a row for each state of the first, a column for each state of the second.
     * NULL if one of them is not there.
     * <p>References: the caller gets one on the result.
     * @param blockLabel1 a text, lent for the call
     * @param blockLabel2 a text, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public Matrix getStateBlockCrossCovariance(String blockLabel1, String blockLabel2) {
        return GetStateBlockCrossCovariance.invoke(
                Calls.slot(this, 96, "PntosStandardFusionEngine.get_state_block_cross_covariance"), this, blockLabel1,
                blockLabel2);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getStateBlockCrossCovariance(GetStateBlockCrossCovariance implementation, Arena arena) {
        return getStateBlockCrossCovariancePointer(GetStateBlockCrossCovariance.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getStateBlockCrossCovariancePointer() { return segment().get(ADDRESS, 96); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getStateBlockCrossCovariancePointer(MemorySegment function) {
        segment().set(ADDRESS, 96, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces the estimate of a state block, N by 1. Some filters lose accuracy by it, so it is for what cannot be
     * done otherwise, such as errors that were fed back to an inertial.
     * <p>References: the callee gets one on {@code estimate}.
     * @param blockLabel a text, lent for the call
     * @param estimate one reference goes to the callee
     */
    public void setStateBlockEstimate(String blockLabel, Matrix estimate) {
        SetStateBlockEstimate.invoke(
                Calls.slot(this, 104, "PntosStandardFusionEngine.set_state_block_estimate"), this, blockLabel,
                estimate);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine setStateBlockEstimate(SetStateBlockEstimate implementation, Arena arena) {
        return setStateBlockEstimatePointer(SetStateBlockEstimate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStateBlockEstimatePointer() { return segment().get(ADDRESS, 104); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine setStateBlockEstimatePointer(MemorySegment function) {
        segment().set(ADDRESS, 104, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces the covariance of a state block, N by N. Some filters lose accuracy by it.
     * <p>References: the callee gets one on {@code covariance}.
     * @param blockLabel a text, lent for the call
     * @param covariance one reference goes to the callee
     */
    public void setStateBlockCovariance(String blockLabel, Matrix covariance) {
        SetStateBlockCovariance.invoke(
                Calls.slot(this, 112, "PntosStandardFusionEngine.set_state_block_covariance"), this, blockLabel,
                covariance);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine setStateBlockCovariance(SetStateBlockCovariance implementation, Arena arena) {
        return setStateBlockCovariancePointer(SetStateBlockCovariance.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStateBlockCovariancePointer() { return segment().get(ADDRESS, 112); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine setStateBlockCovariancePointer(MemorySegment function) {
        segment().set(ADDRESS, 112, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces the covariance of two state blocks: a row for each state of the first, a column for each state of the
     * second. The mirror image follows by itself. Some filters lose accuracy by it.
     * <p>References: the callee gets one on {@code covariance}.
     * @param blockLabel1 a text, lent for the call
     * @param blockLabel2 a text, lent for the call
     * @param covariance one reference goes to the callee
     */
    public void setStateBlockCrossCovariance(String blockLabel1, String blockLabel2, Matrix covariance) {
        SetStateBlockCrossCovariance.invoke(
                Calls.slot(this, 120, "PntosStandardFusionEngine.set_state_block_cross_covariance"), this, blockLabel1,
                blockLabel2, covariance);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine setStateBlockCrossCovariance(SetStateBlockCrossCovariance implementation, Arena arena) {
        return setStateBlockCrossCovariancePointer(SetStateBlockCrossCovariance.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setStateBlockCrossCovariancePointer() { return segment().get(ADDRESS, 120); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine setStateBlockCrossCovariancePointer(MemorySegment function) {
        segment().set(ADDRESS, 120, Memory.pointer(function));
        return this;
    }

    /**
     * Removes a state block and its states. The other states keep their estimate and covariance. Virtual state blocks
     * and processors that refer to it stay, and are of no use until a block of that label is added again.
     * @param blockLabel a text, lent for the call
     */
    public void removeStateBlock(String blockLabel) {
        RemoveStateBlock.invoke(
                Calls.slot(this, 128, "PntosStandardFusionEngine.remove_state_block"), this, blockLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine removeStateBlock(RemoveStateBlock implementation, Arena arena) {
        return removeStateBlockPointer(RemoveStateBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeStateBlockPointer() { return segment().get(ADDRESS, 128); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine removeStateBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 128, Memory.pointer(function));
        return this;
    }

    /**
     * The target labels of the virtual state blocks; NULL if there are none. Some may lead to no state block: ask
     * {@code hasVirtualStateBlock}.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getVirtualStateBlockTargetLabels() {
        return GetVirtualStateBlockTargetLabels.invoke(
                Calls.slot(this, 136, "PntosStandardFusionEngine.get_virtual_state_block_target_labels"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getVirtualStateBlockTargetLabels(
            GetVirtualStateBlockTargetLabels implementation, Arena arena) {
        return getVirtualStateBlockTargetLabelsPointer(GetVirtualStateBlockTargetLabels.allocate(implementation,
            arena));
    }
    /** The C function in the slot. */
    public MemorySegment getVirtualStateBlockTargetLabelsPointer() { return segment().get(ADDRESS, 136); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getVirtualStateBlockTargetLabelsPointer(MemorySegment function) {
        segment().set(ADDRESS, 136, Memory.pointer(function));
        return this;
    }

    /**
     * Whether there is a virtual state block of that target label whose sources lead, in any number of steps, to a
     * state block of this engine.
     * @param vsbTargetLabel a text, lent for the call
     */
    public boolean hasVirtualStateBlock(String vsbTargetLabel) {
        return HasVirtualStateBlock.invoke(
                Calls.slot(this, 144, "PntosStandardFusionEngine.has_virtual_state_block"), this, vsbTargetLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine hasVirtualStateBlock(HasVirtualStateBlock implementation, Arena arena) {
        return hasVirtualStateBlockPointer(HasVirtualStateBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hasVirtualStateBlockPointer() { return segment().get(ADDRESS, 144); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine hasVirtualStateBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 144, Memory.pointer(function));
        return this;
    }

    /**
     * Adds a virtual state block. Its target label is not used yet; its source may be added later.
     * <p>References: the callee gets one on {@code virtualStateBlock}.
     * @param virtualStateBlock one reference goes to the callee
     */
    public void addVirtualStateBlock(VirtualStateBlock virtualStateBlock) {
        AddVirtualStateBlock.invoke(
                Calls.slot(this, 152, "PntosStandardFusionEngine.add_virtual_state_block"), this, virtualStateBlock);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine addVirtualStateBlock(AddVirtualStateBlock implementation, Arena arena) {
        return addVirtualStateBlockPointer(AddVirtualStateBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment addVirtualStateBlockPointer() { return segment().get(ADDRESS, 152); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine addVirtualStateBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 152, Memory.pointer(function));
        return this;
    }

    /**
     * Removes a virtual state block. The states it converts stay as they are.
     * @param vsbTargetLabel a text, lent for the call
     */
    public void removeVirtualStateBlock(String vsbTargetLabel) {
        RemoveVirtualStateBlock.invoke(
                Calls.slot(this, 160, "PntosStandardFusionEngine.remove_virtual_state_block"), this, vsbTargetLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine removeVirtualStateBlock(RemoveVirtualStateBlock implementation, Arena arena) {
        return removeVirtualStateBlockPointer(RemoveVirtualStateBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeVirtualStateBlockPointer() { return segment().get(ADDRESS, 160); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine removeVirtualStateBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 160, Memory.pointer(function));
        return this;
    }

    /**
     * The labels of the measurement processors; NULL if there are none.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public StringArray getMeasurementProcessorLabels() {
        return GetMeasurementProcessorLabels.invoke(
                Calls.slot(this, 168, "PntosStandardFusionEngine.get_measurement_processor_labels"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine getMeasurementProcessorLabels(
            GetMeasurementProcessorLabels implementation, Arena arena) {
        return getMeasurementProcessorLabelsPointer(GetMeasurementProcessorLabels.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getMeasurementProcessorLabelsPointer() { return segment().get(ADDRESS, 168); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine getMeasurementProcessorLabelsPointer(MemorySegment function) {
        segment().set(ADDRESS, 168, Memory.pointer(function));
        return this;
    }

    /**
     * Whether there is a measurement processor of that label.
     * @param processorLabel a text, lent for the call
     */
    public boolean hasProcessor(String processorLabel) {
        return HasProcessor.invoke(
                Calls.slot(this, 176, "PntosStandardFusionEngine.has_processor"), this, processorLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine hasProcessor(HasProcessor implementation, Arena arena) {
        return hasProcessorPointer(HasProcessor.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment hasProcessorPointer() { return segment().get(ADDRESS, 176); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine hasProcessorPointer(MemorySegment function) {
        segment().set(ADDRESS, 176, Memory.pointer(function));
        return this;
    }

    /**
     * Adds a measurement processor for later measurements. Its label is not used yet; the blocks it refers to may be
     * added later, before the first {@code update} with it.
     * <p>References: the callee gets one on {@code processor}.
     * @param processor one reference goes to the callee
     */
    public void addMeasurementProcessor(StandardMeasurementProcessor processor) {
        AddMeasurementProcessor.invoke(
                Calls.slot(this, 184, "PntosStandardFusionEngine.add_measurement_processor"), this, processor);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine addMeasurementProcessor(AddMeasurementProcessor implementation, Arena arena) {
        return addMeasurementProcessorPointer(AddMeasurementProcessor.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment addMeasurementProcessorPointer() { return segment().get(ADDRESS, 184); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine addMeasurementProcessorPointer(MemorySegment function) {
        segment().set(ADDRESS, 184, Memory.pointer(function));
        return this;
    }

    /**
     * Removes a measurement processor.
     * @param processorLabel a text, lent for the call
     */
    public void removeMeasurementProcessor(String processorLabel) {
        RemoveMeasurementProcessor.invoke(
                Calls.slot(this, 192, "PntosStandardFusionEngine.remove_measurement_processor"), this, processorLabel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine removeMeasurementProcessor(RemoveMeasurementProcessor implementation, Arena arena) {
        return removeMeasurementProcessorPointer(RemoveMeasurementProcessor.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeMeasurementProcessorPointer() { return segment().get(ADDRESS, 192); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine removeMeasurementProcessorPointer(MemorySegment function) {
        segment().set(ADDRESS, 192, Memory.pointer(function));
        return this;
    }

    /**
     * Moves all states forward to a time. An engine may put the work off until somebody looks at the result. The time
     * it has already changes nothing; an earlier one is refused with a line in the log.
     * @param time a copy, valid during the call
     */
    public void propagate(TypeTimestamp time) {
        Propagate.invoke(Calls.slot(this, 200, "PntosStandardFusionEngine.propagate"), this, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine propagate(Propagate implementation, Arena arena) {
        return propagatePointer(Propagate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment propagatePointer() { return segment().get(ADDRESS, 200); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine propagatePointer(MemorySegment function) {
        segment().set(ADDRESS, 200, Memory.pointer(function));
        return this;
    }

    /**
     * Corrects the states by a measurement.
     * <p>{@code processorLabel} says which processor makes a model of {@code message}. The states first move forward to
     * the time of validity in the message, if it is later than theirs. Nothing else happens if the processor makes no
     * model.
     * <p>References: the callee gets one on {@code message}.
     * @param processorLabel a text, lent for the call
     * @param message one reference goes to the callee
     */
    public void update(String processorLabel, Message message) {
        Update.invoke(Calls.slot(this, 208, "PntosStandardFusionEngine.update"), this, processorLabel, message);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine update(Update implementation, Arena arena) {
        return updatePointer(Update.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment updatePointer() { return segment().get(ADDRESS, 208); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine updatePointer(MemorySegment function) {
        segment().set(ADDRESS, 208, Memory.pointer(function));
        return this;
    }

    /**
     * The estimate and the covariance that some blocks would have at a time, without moving the engine there.
     * <p>The result is of type {@link EstimateWithCovarianceType#GENERIC}: the states of the blocks one after the other
     * in the order of the labels, of state blocks or virtual state blocks, with the covariance of all of them. NULL if
     * and only if {@code time} is before that of the engine, a label belongs to no block, or there are no labels.
     * <p>References: the caller gets one on the result.
     * @param time a copy, valid during the call
     * @param blockLabels elements, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public EstimateWithCovariance peekAhead(TypeTimestamp time, MemorySegment blockLabels, long numBlockLabels) {
        return PeekAhead.invoke(
                Calls.slot(this, 216, "PntosStandardFusionEngine.peek_ahead"), this, time, blockLabels, numBlockLabels);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine peekAhead(PeekAhead implementation, Arena arena) {
        return peekAheadPointer(PeekAhead.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment peekAheadPointer() { return segment().get(ADDRESS, 216); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine peekAheadPointer(MemorySegment function) {
        segment().set(ADDRESS, 216, Memory.pointer(function));
        return this;
    }

    /**
     * The current estimate and covariance of some blocks, in the form of {@code peekAhead}. NULL if and only if a label
     * belongs to no block, or there are no labels.
     * <p>References: the caller gets one on the result.
     * @param blockLabels elements, lent for the call
     * @return one reference, which the caller gives back; or null
     */
    public EstimateWithCovariance generateXAndP(MemorySegment blockLabels, long numBlockLabels) {
        return GenerateXAndP.invoke(
                Calls.slot(this, 224, "PntosStandardFusionEngine.generate_x_and_p"), this, blockLabels, numBlockLabels);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine generateXAndP(GenerateXAndP implementation, Arena arena) {
        return generateXAndPPointer(GenerateXAndP.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment generateXAndPPointer() { return segment().get(ADDRESS, 224); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine generateXAndPPointer(MemorySegment function) {
        segment().set(ADDRESS, 224, Memory.pointer(function));
        return this;
    }

    /**
     * Passes messages to {@code receiveAuxData} of a state block.
     * <p>References: the callee gets one on {@code aux}.
     * @param blockLabel a text, lent for the call
     * @param aux one reference goes to the callee
     */
    public void giveStateBlockAuxData(String blockLabel, MessageArray aux) {
        GiveStateBlockAuxData.invoke(
                Calls.slot(this, 232, "PntosStandardFusionEngine.give_state_block_aux_data"), this, blockLabel, aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine giveStateBlockAuxData(GiveStateBlockAuxData implementation, Arena arena) {
        return giveStateBlockAuxDataPointer(GiveStateBlockAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment giveStateBlockAuxDataPointer() { return segment().get(ADDRESS, 232); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine giveStateBlockAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 232, Memory.pointer(function));
        return this;
    }

    /**
     * Passes messages to {@code receiveAuxData} of a measurement processor.
     * <p>References: the callee gets one on {@code aux}.
     * @param processorLabel a text, lent for the call
     * @param aux one reference goes to the callee
     */
    public void giveMeasurementProcessorAuxData(String processorLabel, MessageArray aux) {
        GiveMeasurementProcessorAuxData.invoke(
                Calls.slot(this, 240, "PntosStandardFusionEngine.give_measurement_processor_aux_data"), this,
                processorLabel, aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine giveMeasurementProcessorAuxData(
            GiveMeasurementProcessorAuxData implementation, Arena arena) {
        return giveMeasurementProcessorAuxDataPointer(GiveMeasurementProcessorAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment giveMeasurementProcessorAuxDataPointer() { return segment().get(ADDRESS, 240); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine giveMeasurementProcessorAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 240, Memory.pointer(function));
        return this;
    }

    /**
     * Passes messages to {@code receiveAuxData} of the virtual state block of that target label.
     * <p>References: the callee gets one on {@code aux}.
     * @param targetLabel a text, lent for the call
     * @param aux one reference goes to the callee
     */
    public void giveVirtualStateBlockAuxData(String targetLabel, MessageArray aux) {
        GiveVirtualStateBlockAuxData.invoke(
                Calls.slot(this, 248, "PntosStandardFusionEngine.give_virtual_state_block_aux_data"), this, targetLabel,
                aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine giveVirtualStateBlockAuxData(GiveVirtualStateBlockAuxData implementation, Arena arena) {
        return giveVirtualStateBlockAuxDataPointer(GiveVirtualStateBlockAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment giveVirtualStateBlockAuxDataPointer() { return segment().get(ADDRESS, 248); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine giveVirtualStateBlockAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 248, Memory.pointer(function));
        return this;
    }

    /**
     * A copy of the engine at its current time, with copies of its strategy and of all blocks and processors, which
     * later calls to the one do not change in the other.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StandardFusionEngine clone_() {
        return Clone.invoke(Calls.slot(this, 256, "PntosStandardFusionEngine.clone"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionEngine clone_(Clone implementation, Arena arena) {
        return clonePointer(Clone.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment clonePointer() { return segment().get(ADDRESS, 256); }
    /** Fills the slot with a C function. */
    public StandardFusionEngine clonePointer(MemorySegment function) {
        segment().set(ADDRESS, 256, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code setTime}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetTime {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         */
        void call(StandardFusionEngine self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetTime implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetTime.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, TypeTimestamp time) {
            try {
                HANDLE.invokeExact(function, self.segment(), time.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetTime implementation, MemorySegment self, MemorySegment time) {
            try {
                implementation.call(StandardFusionEngine.of(self), new TypeTimestamp(time));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.set_time", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getTime}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets one whose bytes are all zero.
     */
    @FunctionalInterface
    public interface GetTime {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(TypeTimestamp.LAYOUT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        TypeTimestamp call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetTime implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetTime.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static TypeTimestamp invoke(MemorySegment function, SegmentAllocator allocator, StandardFusionEngine self) {
            try {
                return new TypeTimestamp((MemorySegment) HANDLE.invokeExact(function, allocator, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetTime implementation, MemorySegment self) {
            try {
                return implementation.call(StandardFusionEngine.of(self)).segment();
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_time", implementation, thrown);
                return Memory.zeroed(TypeTimestamp.LAYOUT);
            }
        }
    }

    /**
     * The function in the slot {@code setStrategy}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStrategy {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param strategy one reference goes to the callee
         */
        void call(StandardFusionEngine self, StandardFusionStrategy strategy);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStrategy implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetStrategy.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, StandardFusionStrategy strategy) {
            try {
                HANDLE.invokeExact(function, self.segment(), strategy.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SetStrategy implementation, MemorySegment self, MemorySegment strategy) {
            try {
                implementation.call(StandardFusionEngine.of(self), StandardFusionStrategy.of(strategy));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.set_strategy", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getStrategy}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStrategy {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StandardFusionStrategy call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStrategy implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStrategy.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardFusionStrategy invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return StandardFusionStrategy.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetStrategy implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_strategy", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getNumStates}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 0.
     */
    @FunctionalInterface
    public interface GetNumStates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        long call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetNumStates implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetNumStates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static long invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return (long) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static long upcall(GetNumStates implementation, MemorySegment self) {
            try {
                return implementation.call(StandardFusionEngine.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_num_states", implementation, thrown);
                return 0L;
            }
        }
    }

    /**
     * The function in the slot {@code getStateBlockLabels}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStateBlockLabels {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStateBlockLabels implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStateBlockLabels.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetStateBlockLabels implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_state_block_labels", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code hasBlock}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface HasBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         */
        boolean call(StandardFusionEngine self, String blockLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(HasBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), HasBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, StandardFusionEngine self, String blockLabel) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(blockLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(HasBlock implementation, MemorySegment self, MemorySegment blockLabel) {
            try {
                return implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.has_block", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code addStateBlock}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface AddStateBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param block one reference goes to the callee
         * @param initialEstimateCovariance one reference goes to the callee
         * @param crossCovariances one reference goes to the callee; or null
         */
        void call(
                StandardFusionEngine self, StandardStateBlock block, EstimateWithCovariance initialEstimateCovariance,
                CrossCovariances crossCovariances);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(AddStateBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), AddStateBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, StandardFusionEngine self, StandardStateBlock block,
                EstimateWithCovariance initialEstimateCovariance, CrossCovariances crossCovariances) {
            try {
                HANDLE.invokeExact(
                        function, self.segment(), block.segment(), initialEstimateCovariance.segment(),
                        Memory.pointer(crossCovariances));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                AddStateBlock implementation, MemorySegment self, MemorySegment block,
                MemorySegment initialEstimateCovariance, MemorySegment crossCovariances) {
            try {
                implementation.call(
                        StandardFusionEngine.of(self), StandardStateBlock.of(block),
                        EstimateWithCovariance.of(initialEstimateCovariance), CrossCovariances.of(crossCovariances));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.add_state_block", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getStateBlockEstimate}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStateBlockEstimate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        Matrix call(StandardFusionEngine self, String blockLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStateBlockEstimate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStateBlockEstimate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardFusionEngine self, String blockLabel) {
            try (Arena arena = Arena.ofConfined()) {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(blockLabel)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GetStateBlockEstimate implementation, MemorySegment self, MemorySegment blockLabel) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_state_block_estimate", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getStateBlockCovariance}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStateBlockCovariance {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        Matrix call(StandardFusionEngine self, String blockLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStateBlockCovariance implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetStateBlockCovariance.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardFusionEngine self, String blockLabel) {
            try (Arena arena = Arena.ofConfined()) {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(blockLabel)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GetStateBlockCovariance implementation, MemorySegment self, MemorySegment blockLabel) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_state_block_covariance", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code getStateBlockCrossCovariance}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetStateBlockCrossCovariance {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel1 a text, lent for the call
         * @param blockLabel2 a text, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        Matrix call(StandardFusionEngine self, String blockLabel1, String blockLabel2);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetStateBlockCrossCovariance implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GetStateBlockCrossCovariance.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(
                MemorySegment function, StandardFusionEngine self, String blockLabel1, String blockLabel2) {
            try (Arena arena = Arena.ofConfined()) {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(blockLabel1), arena.allocateFrom(blockLabel2)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GetStateBlockCrossCovariance implementation, MemorySegment self, MemorySegment blockLabel1,
                MemorySegment blockLabel2) {
            try {
                return Memory.pointer(implementation.call(
                        StandardFusionEngine.of(self), Memory.text(blockLabel1), Memory.text(blockLabel2)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_state_block_cross_covariance", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code setStateBlockEstimate}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStateBlockEstimate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         * @param estimate one reference goes to the callee
         */
        void call(StandardFusionEngine self, String blockLabel, Matrix estimate);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStateBlockEstimate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetStateBlockEstimate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String blockLabel, Matrix estimate) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(blockLabel), estimate.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetStateBlockEstimate implementation, MemorySegment self, MemorySegment blockLabel,
                MemorySegment estimate) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel), Matrix.of(estimate));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.set_state_block_estimate", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setStateBlockCovariance}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStateBlockCovariance {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         * @param covariance one reference goes to the callee
         */
        void call(StandardFusionEngine self, String blockLabel, Matrix covariance);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStateBlockCovariance implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetStateBlockCovariance.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String blockLabel, Matrix covariance) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(blockLabel), covariance.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetStateBlockCovariance implementation, MemorySegment self, MemorySegment blockLabel,
                MemorySegment covariance) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel), Matrix.of(covariance));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.set_state_block_covariance", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setStateBlockCrossCovariance}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetStateBlockCrossCovariance {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel1 a text, lent for the call
         * @param blockLabel2 a text, lent for the call
         * @param covariance one reference goes to the callee
         */
        void call(StandardFusionEngine self, String blockLabel1, String blockLabel2, Matrix covariance);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetStateBlockCrossCovariance implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), SetStateBlockCrossCovariance.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, StandardFusionEngine self, String blockLabel1, String blockLabel2,
                Matrix covariance) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(
                        function, self.segment(), arena.allocateFrom(blockLabel1), arena.allocateFrom(blockLabel2),
                        covariance.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetStateBlockCrossCovariance implementation, MemorySegment self, MemorySegment blockLabel1,
                MemorySegment blockLabel2, MemorySegment covariance) {
            try {
                implementation.call(
                        StandardFusionEngine.of(self), Memory.text(blockLabel1), Memory.text(blockLabel2),
                        Matrix.of(covariance));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.set_state_block_cross_covariance", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code removeStateBlock}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RemoveStateBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         */
        void call(StandardFusionEngine self, String blockLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveStateBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveStateBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String blockLabel) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(blockLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(RemoveStateBlock implementation, MemorySegment self, MemorySegment blockLabel) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.remove_state_block", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getVirtualStateBlockTargetLabels}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetVirtualStateBlockTargetLabels {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetVirtualStateBlockTargetLabels implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GetVirtualStateBlockTargetLabels.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetVirtualStateBlockTargetLabels implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_virtual_state_block_target_labels", implementation,
                        thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code hasVirtualStateBlock}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface HasVirtualStateBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param vsbTargetLabel a text, lent for the call
         */
        boolean call(StandardFusionEngine self, String vsbTargetLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(HasVirtualStateBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), HasVirtualStateBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, StandardFusionEngine self, String vsbTargetLabel) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(vsbTargetLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(
                HasVirtualStateBlock implementation, MemorySegment self, MemorySegment vsbTargetLabel) {
            try {
                return implementation.call(StandardFusionEngine.of(self), Memory.text(vsbTargetLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.has_virtual_state_block", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code addVirtualStateBlock}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface AddVirtualStateBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param virtualStateBlock one reference goes to the callee
         */
        void call(StandardFusionEngine self, VirtualStateBlock virtualStateBlock);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(AddVirtualStateBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), AddVirtualStateBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, VirtualStateBlock virtualStateBlock) {
            try {
                HANDLE.invokeExact(function, self.segment(), virtualStateBlock.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                AddVirtualStateBlock implementation, MemorySegment self, MemorySegment virtualStateBlock) {
            try {
                implementation.call(StandardFusionEngine.of(self), VirtualStateBlock.of(virtualStateBlock));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.add_virtual_state_block", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code removeVirtualStateBlock}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RemoveVirtualStateBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param vsbTargetLabel a text, lent for the call
         */
        void call(StandardFusionEngine self, String vsbTargetLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveVirtualStateBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveVirtualStateBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String vsbTargetLabel) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(vsbTargetLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                RemoveVirtualStateBlock implementation, MemorySegment self, MemorySegment vsbTargetLabel) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(vsbTargetLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.remove_virtual_state_block", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getMeasurementProcessorLabels}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetMeasurementProcessorLabels {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        StringArray call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetMeasurementProcessorLabels implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GetMeasurementProcessorLabels.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StringArray invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return StringArray.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetMeasurementProcessorLabels implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionEngine.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.get_measurement_processor_labels", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code hasProcessor}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets {@code false}.
     */
    @FunctionalInterface
    public interface HasProcessor {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param processorLabel a text, lent for the call
         */
        boolean call(StandardFusionEngine self, String processorLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(HasProcessor implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), HasProcessor.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static boolean invoke(MemorySegment function, StandardFusionEngine self, String processorLabel) {
            try (Arena arena = Arena.ofConfined()) {
                return (boolean) HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(processorLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static boolean upcall(HasProcessor implementation, MemorySegment self, MemorySegment processorLabel) {
            try {
                return implementation.call(StandardFusionEngine.of(self), Memory.text(processorLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.has_processor", implementation, thrown);
                return false;
            }
        }
    }

    /**
     * The function in the slot {@code addMeasurementProcessor}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface AddMeasurementProcessor {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param processor one reference goes to the callee
         */
        void call(StandardFusionEngine self, StandardMeasurementProcessor processor);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(AddMeasurementProcessor implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), AddMeasurementProcessor.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, StandardMeasurementProcessor processor) {
            try {
                HANDLE.invokeExact(function, self.segment(), processor.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                AddMeasurementProcessor implementation, MemorySegment self, MemorySegment processor) {
            try {
                implementation.call(StandardFusionEngine.of(self), StandardMeasurementProcessor.of(processor));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.add_measurement_processor", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code removeMeasurementProcessor}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RemoveMeasurementProcessor {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param processorLabel a text, lent for the call
         */
        void call(StandardFusionEngine self, String processorLabel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveMeasurementProcessor implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), RemoveMeasurementProcessor.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String processorLabel) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(processorLabel));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                RemoveMeasurementProcessor implementation, MemorySegment self, MemorySegment processorLabel) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(processorLabel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.remove_measurement_processor", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code propagate}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Propagate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         */
        void call(StandardFusionEngine self, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Propagate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Propagate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, TypeTimestamp time) {
            try {
                HANDLE.invokeExact(function, self.segment(), time.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(Propagate implementation, MemorySegment self, MemorySegment time) {
            try {
                implementation.call(StandardFusionEngine.of(self), new TypeTimestamp(time));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.propagate", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code update}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Update {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param processorLabel a text, lent for the call
         * @param message one reference goes to the callee
         */
        void call(StandardFusionEngine self, String processorLabel, Message message);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Update implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Update.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String processorLabel, Message message) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(processorLabel), message.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                Update implementation, MemorySegment self, MemorySegment processorLabel, MemorySegment message) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(processorLabel), Message.of(message));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.update", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code peekAhead}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface PeekAhead {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(
                ADDRESS, ADDRESS, TypeTimestamp.LAYOUT, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param time a copy, valid during the call
         * @param blockLabels elements, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        EstimateWithCovariance call(
                StandardFusionEngine self, TypeTimestamp time, MemorySegment blockLabels, long numBlockLabels);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(PeekAhead implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), PeekAhead.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static EstimateWithCovariance invoke(
                MemorySegment function, StandardFusionEngine self, TypeTimestamp time, MemorySegment blockLabels,
                long numBlockLabels) {
            try {
                return EstimateWithCovariance.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), time.segment(), Memory.pointer(blockLabels), numBlockLabels));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                PeekAhead implementation, MemorySegment self, MemorySegment time, MemorySegment blockLabels,
                long numBlockLabels) {
            try {
                return Memory.pointer(implementation.call(
                        StandardFusionEngine.of(self), new TypeTimestamp(time),
                        Memory.array(blockLabels, numBlockLabels, 8), numBlockLabels));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.peek_ahead", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code generateXAndP}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GenerateXAndP {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabels elements, lent for the call
         * @return one reference, which the caller gives back; or null
         */
        EstimateWithCovariance call(StandardFusionEngine self, MemorySegment blockLabels, long numBlockLabels);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GenerateXAndP implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GenerateXAndP.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static EstimateWithCovariance invoke(
                MemorySegment function, StandardFusionEngine self, MemorySegment blockLabels, long numBlockLabels) {
            try {
                return EstimateWithCovariance.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), Memory.pointer(blockLabels), numBlockLabels));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                GenerateXAndP implementation, MemorySegment self, MemorySegment blockLabels, long numBlockLabels) {
            try {
                return Memory.pointer(implementation.call(
                        StandardFusionEngine.of(self), Memory.array(blockLabels, numBlockLabels, 8), numBlockLabels));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.generate_x_and_p", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code giveStateBlockAuxData}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface GiveStateBlockAuxData {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param blockLabel a text, lent for the call
         * @param aux one reference goes to the callee
         */
        void call(StandardFusionEngine self, String blockLabel, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GiveStateBlockAuxData implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GiveStateBlockAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String blockLabel, MessageArray aux) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(blockLabel), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                GiveStateBlockAuxData implementation, MemorySegment self, MemorySegment blockLabel, MemorySegment aux) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(blockLabel), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.give_state_block_aux_data", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code giveMeasurementProcessorAuxData}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface GiveMeasurementProcessorAuxData {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param processorLabel a text, lent for the call
         * @param aux one reference goes to the callee
         */
        void call(StandardFusionEngine self, String processorLabel, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GiveMeasurementProcessorAuxData implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GiveMeasurementProcessorAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String processorLabel, MessageArray aux) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(processorLabel), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                GiveMeasurementProcessorAuxData implementation, MemorySegment self, MemorySegment processorLabel,
                MemorySegment aux) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(processorLabel), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.give_measurement_processor_aux_data", implementation,
                        thrown);
            }
        }
    }

    /**
     * The function in the slot {@code giveVirtualStateBlockAuxData}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface GiveVirtualStateBlockAuxData {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param targetLabel a text, lent for the call
         * @param aux one reference goes to the callee
         */
        void call(StandardFusionEngine self, String targetLabel, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GiveVirtualStateBlockAuxData implementation, Arena arena) {
            return Calls.stub(
                    MethodHandles.lookup(), GiveVirtualStateBlockAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionEngine self, String targetLabel, MessageArray aux) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), arena.allocateFrom(targetLabel), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                GiveVirtualStateBlockAuxData implementation, MemorySegment self, MemorySegment targetLabel,
                MemorySegment aux) {
            try {
                implementation.call(StandardFusionEngine.of(self), Memory.text(targetLabel), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.give_virtual_state_block_aux_data", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code clone_}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Clone {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        StandardFusionEngine call(StandardFusionEngine self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Clone implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Clone.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardFusionEngine invoke(MemorySegment function, StandardFusionEngine self) {
            try {
                return StandardFusionEngine.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Clone implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(StandardFusionEngine.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionEngine.clone", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
