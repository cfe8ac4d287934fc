//! What the kinds of plugin promise in the description of their slots.

rules! {
    SUPPORT "C0100" Error
        "a plugin contradicts itself about what it makes"
        "decide in one function which types you make, and let `is_..._supported` and the slot that makes them both ask it";
    CHANGES_LATER "C0101" Error
        "what was returned changes with later calls"
        "return a copy: the caller may keep what it got for as long as it likes";
    CLONE "C0102" Error
        "a clone is not a copy of its own"
        "copy everything that can change, the values as well as what pointers lead to";
    MISFIT "C0103" Error
        "a call that does not fit changes something"
        "look at labels, indices, sizes and times before the first change; if one does not fit, log it and return";
    SHAPE "C0104" Error
        "a matrix or an estimate has another shape than promised"
        "set `rows` and `cols`, or `length`, to what the page of the slot says; a vector is a matrix of one column";
    ASYMMETRIC "C0105" Error
        "a covariance is not symmetric"
        "write each element off the diagonal to both places, and average the two after every step that rounds";
    LABEL "C0106" Error
        "an object has another label than it was made with"
        "copy the labels from the arguments into the members of the object, in the same order";
    CONSTANT "C0107" Error
        "something changes that is not to change"
        "set such members once, before the object is given out, and keep what they point to as long as the object";
    INDEX "C0108" Error
        "an index that is out of range makes an object"
        "compare the index with the number of kinds first, and return NULL if it is not below";
    STATE_COUNT "C0110" Error
        "states are not counted as they were added and removed"
        "return the old number of states from `add_states`, and from then on count the new ones too";
    STATE_VALUES "C0111" Error
        "states have other values than they were given"
        "keep rows and columns together when states are added, removed or set, and leave all other elements as they are";
    PROPAGATE "C0112" Error
        "a step of time is not applied to the states"
        "make `g(x)` the new estimate and, for an extended Kalman filter, `Phi P Phi' + Qd` the new covariance";
    UPDATE "C0113" Error
        "a measurement does not correct the states"
        "move the estimate from `h(x)` towards `z`, and make the covariance smaller where the measurement says something";
    FINDS "C0114" Error
        "an engine does not find what was added to it, or finds what is not there"
        "keep blocks and processors in the order in which they came, by their labels, and look there in every slot";
    ENGINE_TIME "C0115" Error
        "an engine is at another time than it was moved to"
        "keep the time of the last step, and move it in `set_time`, `propagate` and `update`";
    PEEKS "C0116" Error
        "looking ahead does not tell what comes, or changes the engine"
        "make the steps of `propagate` on a copy of the strategy, and leave time and states of the engine alone";
    DYNAMICS "C0120" Error
        "a state block makes no dynamics forward in time, or makes them backward"
        "return a model for every step whose end is not before its start, and NULL for any other";
    CALLBACK_CHANGES "C0121" Error
        "a function of a model gives different results for the same states"
        "let `g` and `h` depend on `x` and on what the model was made with, and on nothing that they or others change";
    RANGE "C0130" Error
        "an inertial contradicts itself about its range of time"
        "compare a time with the same two numbers that `request_earliest_time` and `request_latest_time` return, both included";
    RANGE_ANSWERS "C0131" Error
        "an answer of an inertial does not fit its range of time"
        "return NULL for times out of range and an object for all others: ask `is_time_in_range` first in every slot";
    RANGE_MOVES "C0132" Error
        "the range of an inertial does not end with its newest message"
        "integrate each message when it comes, or have it ready when somebody asks";
    SOLUTION_TYPE "C0133" Error
        "an inertial gives solutions of another type than it says"
        "return from `request_solution_message_type` what the headers of your solutions say";
    SOLUTION_TIME "C0134" Error
        "a solution is for another time than was asked for"
        "interpolate between the steps before and after the time, and set `time_of_validity` to the time";
    RESET "C0135" Error
        "a reset does not set the solution of an inertial"
        "take what the message says for the solution at its time, and integrate later readings again from there";
    OTHER_STATUS "C0140" Error
        "a solution has another status than its strategy"
        "set `status` of the result to what `request_current_status` returns at that moment";
    GOOD_WITHOUT "C0141" Error
        "an initialization is good and has no solution"
        "go to `PNTOS_INITIALIZED_GOOD` only when the solution is there, and in the same call";
}
