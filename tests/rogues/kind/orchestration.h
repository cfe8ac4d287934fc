/* An orchestration that gives the latest message as its solution. */
typedef PntosOrchestrationPlugin Table;
#define ROGUE_TYPE PNTOS_ORCHESTRATION_PLUGIN
#define COMMON(table) (&(table)->common)
#define BEST "BEST_ASPN_MEASUREMENT_POSITION_ESTIMATE"

static char *filters[] = {BEST};

static void init_orchestration_plugin(PntosOrchestrationPlugin *self, PntosPluginArray *given, PntosMessageStreamConfig streams)
{
    (void)self;
    release(given);
    streams.immediate_stream_all(mediator, true);
}

static void process_pntos_message(PntosOrchestrationPlugin *self, PntosMessage *message, bool sequenced)
{
    (void)self;
    (void)sequenced;
    release(message);
}

static PntosStringArray *get_filter_description_list(PntosOrchestrationPlugin *self)
{
    (void)self;
    return strings(filters, 1);
}

typedef struct Solutions {
    PntosMessageArray array;
    Counter counter;
} Solutions;

static void destroy_solutions(void *object)
{
    PntosMessageArray *solutions = object;
    size_t i;
    for (i = 0; i < solutions->num_messages; i++) {
        release(solutions->data[i]);
    }
    free(solutions->data);
    free(solutions);
}

static PntosMessageArray *request_solutions(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t count, char *filter)
{
    Solutions *solutions;
    size_t i;
    (void)self;
    if (filter != NULL && strcmp(filter, BEST) != 0) {
        return NULL;
    }
    solutions = malloc(sizeof *solutions);
    solutions->array.memory = counted(&solutions->counter, destroy_solutions);
    solutions->array.data = calloc(count + 1, sizeof *solutions->array.data);
    solutions->array.num_messages = count;
    for (i = 0; i < count; i++) {
        solutions->array.data[i] = position_message("rogue");
        ((Aspn23MeasurementPosition *)solutions->array.data[i]->wrapped_message)->time_of_validity = times[i];
    }
    return &solutions->array;
}

static void fill(Table *table)
{
    table->init_orchestration_plugin = init_orchestration_plugin;
    table->process_pntos_message = process_pntos_message;
    table->get_filter_description_list = get_filter_description_list;
    table->request_solutions = request_solutions;
}
