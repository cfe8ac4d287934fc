//! Arguments, results, and the plugin's calls of the system.

rules! {
    NULL_RESULT "C0070" Error
        "a slot returns NULL that may not"
        "return an object in every case; the page of the slot says what it is when there is nothing to say";
    NULL_MEMBER "C0071" Error
        "an object of the plugin has NULL where something has to be"
        "fill in every slot and pointer that the description does not mark as nullable, `memory` and its functions too";
    WRONG_TAG "C0072" Error
        "an object is of another kind than the one that was asked for"
        "set the tag of the object to the kind in the argument, and return NULL for kinds that you do not make";
    UNKNOWN_VALUE "C0073" Error
        "a value is not one of its enum"
        "use the names that the header declares";
    NOT_A_BOOL "C0074" Error
        "a `bool` is neither 0 nor 1"
        "return `true` or `false`; in C89, `expression != 0`";
    COUNT "C0075" Error
        "a count does not fit what it counts"
        "set the count to the number of elements, and the pointer to that many; with a count of 0 the pointer may be anything";
    NULL_ARGUMENT "C0076" Error
        "the plugin passes NULL for what may not be NULL"
        "pass an object or a text; only parameters marked as nullable may be NULL";
    AFTER_SHUTDOWN "C0077" Error
        "the plugin calls the system after `shutdown_plugin`"
        "stop your threads and timers in `shutdown_plugin`, wait for them, and release the mediator last";
    IN_NOTIFY "C0078" Warning
        "the plugin calls the mediator from a callback of the registry"
        "remember what changed in the callback, and act on it in the next call or in a thread of your own";
    MESSAGE_TYPE "C0079" Error
        "a message says that it is of no known type"
        "set `message_type` of the header to the type of the struct that begins with it";
    AFTER_BATCH_END "C0080" Error
        "the plugin uses a store after `batch_end`"
        "call `batch_restart` first, or open a new batch with `batch_start`";
    BATCH_NOT_ENDED "C0081" Error
        "the plugin releases a store without `batch_end`"
        "call `batch_end` on every way out: others wait for the group, and observers hear of changes only then";
    SETS_IN_NOTIFY "C0082" Error
        "the plugin sets a value in a callback of the registry"
        "remember what changed in the callback, and set values in the next call or in a thread of your own";
    NOT_UTF8 "C0083" Warning
        "a text is not UTF-8"
        "encode every text as UTF-8: names are compared and shown by others";
    EMPTY_NAME "C0084" Warning
        "a group or a key of the registry has an empty name"
        "give every group and every key a name; the group of a plugin is its identifier";
    EMPTY_ARRAY "C0085" Error
        "the plugin sets a value to an array without elements"
        "set at least one element, or remove the key";
    WRONG_SELF "C0086" Error
        "the plugin calls a slot on something else than its table"
        "pass the table that holds the slot as `self`; the functions of a stream configuration get the mediator";
}
