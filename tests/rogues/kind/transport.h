/* A transport that is never told anything and drops what it is to send. */
typedef PntosTransportPlugin Table;
#define ROGUE_TYPE PNTOS_TRANSPORT_PLUGIN
#define COMMON(table) (&(table)->common)

static void start_listening(PntosTransportPlugin *self)
{
    (void)self;
}

static void stop_listening(PntosTransportPlugin *self)
{
    (void)self;
}

static void broadcast_message(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    (void)self;
    (void)channel_name;
    release(message);
}

static void fill(Table *table)
{
    table->start_listening = start_listening;
    table->stop_listening = stop_listening;
    table->broadcast_message = broadcast_message;
}
