//! What registries, transports and orchestrations promise in the description of their slots.

rules! {
    VALUE_LOST "C0200" Error
        "a registry does not return what was set"
        "keep each value with its type and give it back unchanged, in this batch and in every later one";
    ABSENT_KEY "C0201" Error
        "a registry answers for a key that is not there"
        "return NULL, NaN or `false` for a key that was never set or has been removed; the page of the slot says which";
    LISTS "C0202" Error
        "a registry does not list what was set"
        "list every group and every key in which a value was set, each once";
    NOT_TOLD "C0203" Error
        "an observer of the registry is not told what it asked for"
        "call each observer at the end of the batch, with its receiver, the group and its keys, until its request is taken back";
    LATE_MESSAGES "C0210" Warning
        "messages come in after `stop_listening`"
        "wait in `stop_listening` until the thread that receives has handed in its last message";
    SOLUTIONS "C0220" Error
        "the answer to a request for solutions does not fit the request"
        "return an array with one element for each time, NULL where there is no solution, and NULL only for an unknown name";
    FILTER_NAME "C0221" Warning
        "the name of a solution does not keep the convention"
        "call it like `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`: users look for the parts of it";
}
