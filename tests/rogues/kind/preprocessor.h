/* Two kinds of preprocessor: one passes every message on, the other every second one. */
typedef PntosPreprocessorPlugin Table;
#define ROGUE_TYPE PNTOS_PREPROCESSOR_PLUGIN
#define COMMON(table) (&(table)->common)

typedef struct Preprocessor {
    PntosPreprocessor table;
    Counter counter;
    size_t kind;
    size_t seen;
} Preprocessor;

typedef struct Messages {
    PntosMessageArray array;
    Counter counter;
    PntosMessage *places[2];
} Messages;

static void destroy_messages(void *object)
{
    release(((Messages *)object)->places[0]);
    free(object);
}

/* An array of one message, whose reference it takes over. */
static PntosMessageArray *only(PntosMessage *message)
{
    Messages *made = calloc(1, sizeof *made);
    made->array.memory = counted(&made->counter, destroy_messages);
    made->places[0] = message;
    made->array.data = made->places;
    made->array.num_messages = 1;
    return &made->array;
}

static PntosMessageArray *process_pntos_message(PntosPreprocessor *self, PntosMessage *message)
{
    Preprocessor *preprocessor = (Preprocessor *)self;
    preprocessor->seen++;
    if (preprocessor->kind == 1 && preprocessor->seen % 2 == 0) {
        release(message);
        return NULL;
    }
    return only(message);
}

static PntosPreprocessor preprocessor_table = {NULL, process_pntos_message};

static PntosPreprocessor *new_preprocessor(PntosPreprocessorPlugin *self, size_t index, char *config_group)
{
    Preprocessor *made;
    (void)config_group;
    if (index >= self->num_preprocessors) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->table = preprocessor_table;
    made->table.memory = counted(&made->counter, free);
    made->kind = index;
    return &made->table;
}

static char *preprocessor_names[] = {"everything", "half", "nothing"};

static void fill(Table *table)
{
    table->num_preprocessors = 2;
    table->preprocessor_identifiers = preprocessor_names;
    table->new_preprocessor = new_preprocessor;
}
