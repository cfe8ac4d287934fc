//! References, and what may be done with an object because of them.

rules! {
    KEEPS "C0040" Error
        "the plugin keeps references that it was given"
        "give each reference back once: a transferred argument or a result that you do not pass on needs one `dec_ref`, at the latest in `shutdown_plugin`";
    OVER_RELEASE "C0041" Error
        "the plugin gives back a reference that it does not hold"
        "call `dec_ref` once for each reference you were given or took with `inc_ref`; what is lent or nested is not yours to give back";
    USES_RELEASED "C0042" Error
        "the plugin uses an object after it gave back its last reference"
        "call `dec_ref` after the last use, or take a reference of your own with `inc_ref` before you keep the pointer";
    WRITES_SHARED "C0043" Error
        "the plugin writes to an object that others use too"
        "write only if `num_refs` is 1 and the struct holds no other counted object; otherwise change a copy";
    WRITES_LENT "C0044" Error
        "the plugin writes to what it was lent for reading"
        "copy the text or the array and change the copy";
    KEEPS_LENT "C0045" Error
        "the plugin uses a lent argument after the call"
        "copy the text or the array before the call returns: its memory is the caller's";
    PAST_THE_END "C0046" Error
        "the plugin reads or writes past the end of an object"
        "stay within the count beside the array; a text ends with its NUL, a byte array has none";
    COUNTS_NO_OBJECT "C0047" Error
        "the plugin counts references at an address where no object is"
        "pass the address of the object itself to `inc_ref`, `dec_ref` and `num_refs`, not that of `memory` or of a member";
    TRANSFERS_UNHELD "C0048" Error
        "the plugin passes on a reference that it does not hold"
        "call `inc_ref` before you pass on an object that you want to keep, or that is nested in another";
    MISCOUNTS "C0049" Error
        "an object of the plugin does not count its references"
        "let `inc_ref` add one, `dec_ref` take one away and `num_refs` tell their number, or 0 if the object cannot tell";
    CHANGES_PASSED "C0050" Error
        "the plugin changes a message after it passed it on"
        "make a new message for the next values, or change the old one only when `num_refs` is 1 again";
}
