/*
 * Transport plugins: how messages enter and leave the system.
 *
 * Made from api-spec/pntos/plugins/transport.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_PLUGINS_TRANSPORT_H
#define PNTOS_PLUGINS_TRANSPORT_H

#include <pntos/annotations.h>
#include <pntos/plugins/common.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/** A plugin that connects the system to a bus, a network, a device or a recording. */
typedef struct PntosTransportPlugin {
    /** The `PntosCommonPlugin` that this begins with: a pointer may be cast to it. */
    PntosCommonPlugin common;
    /**
     * Begins to receive. Each message that arrives goes to `process_pntos_message` of the mediator,
     * with the channel it came by as its source identifier. Returns soon; a transport that waits
     * for data does so in a thread of its own.
     */
    void (*start_listening)(struct PntosTransportPlugin* self);
    /**
     * Ends what `start_listening` began. A transport should see to it that nothing it hands in
     * comes after its return.
     */
    void (*stop_listening)(struct PntosTransportPlugin* self);
    /**
     * Sends a message out. `channel_name` says by which channel; NULL leaves the choice to the
     * transport, which may also have nowhere to send it.
     *
     * References: the callee gets one on `message`.
     */
    void (*broadcast_message)(struct PntosTransportPlugin* self,
                              PntosMessage* message,
                              char* PNTOS_NULLABLE channel_name);
} PntosTransportPlugin;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosTransportPlugin, 64, 32, 32);
PNTOS_CHECK_OFFSET(PntosTransportPlugin, common, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosTransportPlugin, start_listening, 40, 20, 20);
PNTOS_CHECK_OFFSET(PntosTransportPlugin, stop_listening, 48, 24, 24);
PNTOS_CHECK_OFFSET(PntosTransportPlugin, broadcast_message, 56, 28, 28);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
