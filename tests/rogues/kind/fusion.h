/* An engine with an extended Kalman filter. It makes every step at once. */
#include "../matrix.h"

typedef PntosFusionPlugin Table;
#define ROGUE_TYPE PNTOS_FUSION_PLUGIN
#define COMMON(table) (&(table)->common)
#include "../kalman.h"

#define MOST 16

/* The blocks are in the order of their states. */
typedef struct Engine {
    PntosStandardFusionEngine table;
    Counter counter;
    PntosStandardFusionStrategy *strategy;
    AspnTypeTimestamp time;
    PntosStandardStateBlock *blocks[MOST];
    size_t num_blocks;
    PntosVirtualStateBlock *virtual_blocks[MOST];
    size_t num_virtual_blocks;
    PntosStandardMeasurementProcessor *processors[MOST];
    size_t num_processors;
} Engine;

static PntosStandardFusionEngine engine_table;

static PntosStandardFusionEngine *new_engine(void);

static Engine *engine_of(PntosStandardFusionEngine *self)
{
    return (Engine *)self;
}

static size_t find_block(Engine *engine, const char *label)
{
    size_t i = 0;
    while (i < engine->num_blocks && strcmp(engine->blocks[i]->label, label) != 0) {
        i++;
    }
    return i;
}

static size_t find_virtual_block(Engine *engine, const char *target)
{
    size_t i = 0;
    while (i < engine->num_virtual_blocks && strcmp(engine->virtual_blocks[i]->target, target) != 0) {
        i++;
    }
    return i;
}

static size_t find_processor(Engine *engine, const char *label)
{
    size_t i = 0;
    while (i < engine->num_processors && strcmp(engine->processors[i]->label, label) != 0) {
        i++;
    }
    return i;
}

/* The index of the first state of a block. */
static size_t first_state(Engine *engine, size_t block)
{
    size_t first = 0, i;
    for (i = 0; i < block; i++) {
        first += engine->blocks[i]->num_states;
    }
    return first;
}

static double *x_of(Engine *engine)
{
    return strategy_of(engine->strategy)->x;
}

static double *P_of(Engine *engine, size_t row, size_t col)
{
    return &strategy_of(engine->strategy)->P[row * strategy_of(engine->strategy)->n + col];
}

static PntosMatrix *part_of_P(Engine *engine, size_t first, size_t second)
{
    size_t rows = engine->blocks[first]->num_states, cols = engine->blocks[second]->num_states, i;
    PntosMatrix *part = zeros(rows, cols);
    for (i = 0; i < rows; i++) {
        double *row = P_of(engine, first_state(engine, first) + i, first_state(engine, second));
        memcpy(part->data + i * cols, row, cols * sizeof *row);
    }
    return part;
}

static bool has_block(PntosStandardFusionEngine *self, char *label)
{
    return find_block(engine_of(self), label) < engine_of(self)->num_blocks;
}

static bool has_virtual_state_block(PntosStandardFusionEngine *self, char *target)
{
    Engine *engine = engine_of(self);
    size_t found = find_virtual_block(engine, target), steps;
    for (steps = 0; steps < MOST && found < engine->num_virtual_blocks; steps++) {
        char *source = engine->virtual_blocks[found]->source;
        if (has_block(self, source)) {
            return true;
        }
        found = find_virtual_block(engine, source);
    }
    return false;
}

/* What a label stands for: an estimate, and its derivative by all states. */
typedef struct View {
    PntosMatrix *x;
    PntosMatrix *J;
} View;

static bool look(Engine *engine, char *label, View *view)
{
    size_t n = strategy_of(engine->strategy)->n, block = find_block(engine, label), i;
    PntosVirtualStateBlock *converter;
    PntosMatrix *jacobian;
    View source;
    if (block < engine->num_blocks) {
        size_t first = first_state(engine, block), m = engine->blocks[block]->num_states;
        view->x = matrix_of(x_of(engine) + first, m, 1);
        view->J = zeros(m, n);
        for (i = 0; i < m; i++) {
            view->J->data[i * n + first + i] = 1;
        }
        return true;
    }
    if (!has_virtual_state_block(&engine->table, label)) {
        return false;
    }
    converter = engine->virtual_blocks[find_virtual_block(engine, label)];
    if (!look(engine, converter->source, &source)) {
        return false;
    }
    inc_ref(source.x);
    jacobian = converter->jacobian(converter, source.x, engine->time);
    view->x = converter->convert_estimate(converter, source.x, engine->time);
    view->J = zeros(jacobian->rows, n);
    multiply(view->J->data, jacobian->data, source.J->data, jacobian->rows, jacobian->cols, n, 0);
    release(jacobian);
    release(source.J);
    return true;
}

/* The estimate of what some labels stand for, one after the other; NULL if a label stands for nothing. */
static PntosEstimateWithCovariance *generate_x_and_p(PntosStandardFusionEngine *self, char **labels, size_t num_labels)
{
    Engine *engine = engine_of(self);
    size_t n = strategy_of(engine->strategy)->n, rows = 0, known = 0, i;
    View *views = calloc(num_labels + 1, sizeof *views);
    PntosEstimateWithCovariance *estimate = NULL;
    while (known < num_labels && look(engine, labels[known], &views[known])) {
        rows += views[known++].x->rows;
    }
    if (known == num_labels && num_labels > 0) {
        PntosMatrix *J = zeros(rows, n), *JP = zeros(rows, n);
        size_t row = 0;
        estimate = no_estimate(rows);
        for (i = 0; i < known; i++) {
            size_t m = views[i].x->rows;
            memcpy(estimate->estimate + row, views[i].x->data, m * sizeof(double));
            memcpy(J->data + row * n, views[i].J->data, m * n * sizeof(double));
            row += m;
        }
        multiply(JP->data, J->data, strategy_of(engine->strategy)->P, rows, n, n, 0);
        multiply(estimate->covariance, JP->data, J->data, rows, n, rows, 1);
        release(J);
        release(JP);
    }
    for (i = 0; i < known; i++) {
        release(views[i].x);
        release(views[i].J);
    }
    free(views);
    return estimate;
}

static PntosEstimateWithCovariance *estimate_of(Engine *engine, char *label)
{
    return generate_x_and_p(&engine->table, &label, 1);
}

/* What blocks and processors ask for estimates: it answers until the call is over for which it was made. */
typedef struct Generator {
    PntosGenXandP table;
    Counter counter;
    PntosStandardFusionEngine *engine;
} Generator;

static PntosEstimateWithCovariance *generate(PntosGenXandP *self, char **labels, size_t num_labels)
{
    PntosStandardFusionEngine *engine = ((Generator *)self)->engine;
    return engine == NULL ? NULL : generate_x_and_p(engine, labels, num_labels);
}

/* A rogue changes this before engines are made. */
static PntosGenXandP generator_table = {NULL, generate};

/* With one reference to give away, and one for `end_generator`. */
static Generator *new_generator(PntosStandardFusionEngine *engine)
{
    Generator *made = calloc(1, sizeof *made);
    made->table = generator_table;
    made->table.memory = counted(&made->counter, free);
    made->engine = engine;
    inc_ref(made);
    return made;
}

static void end_generator(Generator *generator)
{
    generator->engine = NULL;
    release(generator);
}

static void set_time(PntosStandardFusionEngine *self, AspnTypeTimestamp time)
{
    engine_of(self)->time = time;
}

static AspnTypeTimestamp get_time(PntosStandardFusionEngine *self)
{
    return engine_of(self)->time;
}

static void set_strategy(PntosStandardFusionEngine *self, PntosStandardFusionStrategy *strategy)
{
    /* States are read from the filter behind the table, so that it must be one of ours. */
    if (strategy->get_num_states == get_num_states && engine_of(self)->num_blocks == 0) {
        release(engine_of(self)->strategy);
        engine_of(self)->strategy = strategy;
    } else {
        release(strategy);
    }
}

static PntosStandardFusionStrategy *get_strategy(PntosStandardFusionEngine *self)
{
    inc_ref(engine_of(self)->strategy);
    return engine_of(self)->strategy;
}

static size_t count_states(PntosStandardFusionEngine *self)
{
    return strategy_of(engine_of(self)->strategy)->n;
}

static void destroy_texts(void *object)
{
    PntosStringArray *texts = object;
    size_t i;
    for (i = 0; i < texts->num_strings; i++) {
        free(texts->data[i]);
    }
    free(texts->data);
    free(object);
}

static PntosStringArray *no_texts(void)
{
    Strings *made = (Strings *)strings(calloc(MOST, sizeof(char *)), 0);
    made->counter.destroy = destroy_texts;
    return &made->array;
}

/* NULL in place of an empty array. */
static PntosStringArray *unless_empty(PntosStringArray *texts)
{
    if (texts->num_strings > 0) {
        return texts;
    }
    release(texts);
    return NULL;
}

static PntosStringArray *get_state_block_labels(PntosStandardFusionEngine *self)
{
    PntosStringArray *labels = no_texts();
    size_t i;
    for (i = 0; i < engine_of(self)->num_blocks; i++) {
        labels->data[labels->num_strings++] = strdup(engine_of(self)->blocks[i]->label);
    }
    return unless_empty(labels);
}

static void add_state_block(PntosStandardFusionEngine *self, PntosStandardStateBlock *block,
    PntosEstimateWithCovariance *start, PntosCrossCovariances *cross)
{
    Engine *engine = engine_of(self);
    size_t n = count_states(self), m = block->num_states, i, j;
    if (engine->num_blocks == MOST || start->type != PNTOS_EWC_GENERIC || start->length != m || has_block(self, block->label)) {
        release(block);
    } else {
        PntosMatrix *all = zeros(n, m);
        for (i = 0; cross != NULL && i < cross->num_covariances; i++) {
            size_t other = find_block(engine, cross->block_labels[i]);
            PntosMatrix *with = cross->cross_covariances[i];
            if (other < engine->num_blocks && with->rows == engine->blocks[other]->num_states && with->cols == m) {
                for (j = 0; j < with->rows * m; j++) {
                    all->data[first_state(engine, other) * m + j] = with->data[j];
                }
            }
        }
        add_states(engine->strategy, matrix_of(start->estimate, m, 1), matrix_of(start->covariance, m, m), all);
        engine->blocks[engine->num_blocks++] = block;
    }
    release(start);
    release(cross);
}

static PntosMatrix *get_state_block_estimate(PntosStandardFusionEngine *self, char *label)
{
    PntosEstimateWithCovariance *estimate = estimate_of(engine_of(self), label);
    PntosMatrix *x = estimate == NULL ? NULL : matrix_of(estimate->estimate, estimate->length, 1);
    release(estimate);
    return x;
}

static PntosMatrix *get_state_block_covariance(PntosStandardFusionEngine *self, char *label)
{
    PntosEstimateWithCovariance *estimate = estimate_of(engine_of(self), label);
    PntosMatrix *P = estimate == NULL ? NULL : matrix_of(estimate->covariance, estimate->length, estimate->length);
    release(estimate);
    return P;
}

static PntosMatrix *get_state_block_cross_covariance(PntosStandardFusionEngine *self, char *label1, char *label2)
{
    Engine *engine = engine_of(self);
    size_t first = find_block(engine, label1), second = find_block(engine, label2);
    return first < engine->num_blocks && second < engine->num_blocks ? part_of_P(engine, first, second) : NULL;
}

static void set_state_block_estimate(PntosStandardFusionEngine *self, char *label, PntosMatrix *estimate)
{
    Engine *engine = engine_of(self);
    size_t block = find_block(engine, label);
    if (block < engine->num_blocks && estimate->rows == engine->blocks[block]->num_states) {
        set_estimate_slice(engine->strategy, estimate, first_state(engine, block));
    } else {
        release(estimate);
    }
}

static void set_state_block_covariance(PntosStandardFusionEngine *self, char *label, PntosMatrix *covariance)
{
    Engine *engine = engine_of(self);
    size_t block = find_block(engine, label);
    if (block < engine->num_blocks && covariance->rows == engine->blocks[block]->num_states && covariance->cols == covariance->rows) {
        set_covariance_slice(engine->strategy, covariance, first_state(engine, block));
    } else {
        release(covariance);
    }
}

static void set_state_block_cross_covariance(PntosStandardFusionEngine *self, char *label1, char *label2, PntosMatrix *covariance)
{
    Engine *engine = engine_of(self);
    size_t first = find_block(engine, label1), second = find_block(engine, label2), i, j;
    if (first < engine->num_blocks && second < engine->num_blocks && first != second
        && covariance->rows == engine->blocks[first]->num_states && covariance->cols == engine->blocks[second]->num_states) {
        for (i = 0; i < covariance->rows; i++) {
            for (j = 0; j < covariance->cols; j++) {
                size_t row = first_state(engine, first) + i, col = first_state(engine, second) + j;
                *P_of(engine, row, col) = *P_of(engine, col, row) = covariance->data[i * covariance->cols + j];
            }
        }
    }
    release(covariance);
}

static void remove_state_block(PntosStandardFusionEngine *self, char *label)
{
    Engine *engine = engine_of(self);
    size_t block = find_block(engine, label);
    if (block < engine->num_blocks) {
        PntosStandardStateBlock *removed = engine->blocks[block];
        remove_states(engine->strategy, first_state(engine, block), removed->num_states);
        engine->num_blocks--;
        memmove(engine->blocks + block, engine->blocks + block + 1, (engine->num_blocks - block) * sizeof *engine->blocks);
        release(removed);
    }
}

static PntosStringArray *get_virtual_state_block_target_labels(PntosStandardFusionEngine *self)
{
    PntosStringArray *labels = no_texts();
    size_t i;
    for (i = 0; i < engine_of(self)->num_virtual_blocks; i++) {
        labels->data[labels->num_strings++] = strdup(engine_of(self)->virtual_blocks[i]->target);
    }
    return unless_empty(labels);
}

static void add_virtual_state_block(PntosStandardFusionEngine *self, PntosVirtualStateBlock *block)
{
    Engine *engine = engine_of(self);
    if (engine->num_virtual_blocks < MOST && !has_block(self, block->target)
        && find_virtual_block(engine, block->target) == engine->num_virtual_blocks) {
        engine->virtual_blocks[engine->num_virtual_blocks++] = block;
    } else {
        release(block);
    }
}

static void remove_virtual_state_block(PntosStandardFusionEngine *self, char *target)
{
    Engine *engine = engine_of(self);
    size_t found = find_virtual_block(engine, target);
    if (found < engine->num_virtual_blocks) {
        release(engine->virtual_blocks[found]);
        engine->virtual_blocks[found] = engine->virtual_blocks[--engine->num_virtual_blocks];
    }
}

static PntosStringArray *get_measurement_processor_labels(PntosStandardFusionEngine *self)
{
    PntosStringArray *labels = no_texts();
    size_t i;
    for (i = 0; i < engine_of(self)->num_processors; i++) {
        labels->data[labels->num_strings++] = strdup(engine_of(self)->processors[i]->label);
    }
    return unless_empty(labels);
}

static bool has_processor(PntosStandardFusionEngine *self, char *label)
{
    return find_processor(engine_of(self), label) < engine_of(self)->num_processors;
}

static void add_measurement_processor(PntosStandardFusionEngine *self, PntosStandardMeasurementProcessor *processor)
{
    Engine *engine = engine_of(self);
    if (engine->num_processors < MOST && !has_processor(self, processor->label)) {
        engine->processors[engine->num_processors++] = processor;
    } else {
        release(processor);
    }
}

static void remove_measurement_processor(PntosStandardFusionEngine *self, char *label)
{
    Engine *engine = engine_of(self);
    size_t found = find_processor(engine, label);
    if (found < engine->num_processors) {
        release(engine->processors[found]);
        engine->processors[found] = engine->processors[--engine->num_processors];
    }
}

typedef struct Dynamics {
    PntosStandardDynamicsModel table;
    Counter counter;
    PntosStandardDynamicsModel *parts[MOST];
    size_t sizes[MOST];
    size_t num_parts;
} Dynamics;

static void destroy_dynamics(void *object)
{
    Dynamics *dynamics = object;
    size_t i;
    for (i = 0; i < dynamics->num_parts; i++) {
        release(dynamics->parts[i]);
    }
    release(dynamics->table.Phi);
    release(dynamics->table.Qd);
    free(object);
}

/* Lets each block move its own states. */
static PntosMatrix *g_of_all(PntosStandardDynamicsModel *self, PntosMatrix *x)
{
    Dynamics *dynamics = (Dynamics *)self;
    PntosMatrix *moved = zeros(self->Phi->rows, 1);
    size_t first = 0, i;
    for (i = 0; x->rows == moved->rows && i < dynamics->num_parts; i++) {
        size_t n = dynamics->sizes[i];
        PntosMatrix *part = dynamics->parts[i]->g(dynamics->parts[i], matrix_of(x->data + first, n, 1));
        if (part != NULL && part->rows == n) {
            memcpy(moved->data + first, part->data, n * sizeof(double));
        }
        release(part);
        first += n;
    }
    release(x);
    return moved;
}

static void place(PntosMatrix *all, const PntosMatrix *part, size_t first, size_t n)
{
    size_t i, j;
    for (i = 0; i < n && part->rows == n && part->cols == n; i++) {
        for (j = 0; j < n; j++) {
            all->data[(first + i) * all->cols + first + j] = part->data[i * n + j];
        }
    }
}

static void move_to(PntosStandardFusionEngine *self, AspnTypeTimestamp time)
{
    Engine *engine = engine_of(self);
    size_t n = count_states(self), i;
    Dynamics *dynamics;
    Generator *generator;
    if (time.elapsed_nsec <= engine->time.elapsed_nsec) {
        return;
    }
    dynamics = calloc(1, sizeof *dynamics);
    generator = new_generator(self);
    dynamics->table.memory = counted(&dynamics->counter, destroy_dynamics);
    dynamics->table.Phi = diagonal(n, 1);
    dynamics->table.Qd = zeros(n, n);
    dynamics->table.g = g_of_all;
    for (i = 0; i < engine->num_blocks; i++) {
        PntosStandardStateBlock *block = engine->blocks[i];
        PntosStandardDynamicsModel *part;
        inc_ref(generator);
        part = block->generate_dynamics(block, &generator->table, engine->time, time);
        if (part == NULL) {
            break;
        }
        dynamics->sizes[dynamics->num_parts] = block->num_states;
        dynamics->parts[dynamics->num_parts++] = part;
        place(dynamics->table.Phi, part->Phi, first_state(engine, i), block->num_states);
        place(dynamics->table.Qd, part->Qd, first_state(engine, i), block->num_states);
    }
    release(generator);
    end_generator(generator);
    if (i == engine->num_blocks) {
        engine->time = time;
        if (n > 0) {
            propagate(engine->strategy, &dynamics->table);
            return;
        }
    }
    release(dynamics);
}

typedef struct Measurement {
    PntosStandardMeasurementModel table;
    Counter counter;
    PntosStandardMeasurementModel *part;
    size_t first;
} Measurement;

static void destroy_measurement(void *object)
{
    release(((Measurement *)object)->part);
    release(((Measurement *)object)->table.H);
    free(object);
}

static PntosMatrix *h_of_part(PntosStandardMeasurementModel *self, PntosMatrix *x)
{
    Measurement *measurement = (Measurement *)self;
    PntosMatrix *part = zeros(measurement->part->H->cols, 1);
    if (x->rows == self->H->cols && x->cols == 1) {
        memcpy(part->data, x->data + measurement->first, part->rows * sizeof(double));
    }
    release(x);
    return measurement->part->h(measurement->part, part);
}

/* The time of a measurement; now for messages that have none. */
static AspnTypeTimestamp time_of(Engine *engine, AspnTypeHeader *header)
{
    switch (header->message_type) {
    case ASPN_MEASUREMENT_POSITION:
        return ((Aspn23MeasurementPosition *)header)->time_of_validity;
    case ASPN_MEASUREMENT_VELOCITY:
        return ((Aspn23MeasurementVelocity *)header)->time_of_validity;
    case ASPN_MEASUREMENT_BAROMETER:
        return ((Aspn23MeasurementBarometer *)header)->time_of_validity;
    default:
        return engine->time;
    }
}

/* For processors of one state block. */
static void update_engine(PntosStandardFusionEngine *self, char *label, PntosMessage *message)
{
    Engine *engine = engine_of(self);
    size_t found = find_processor(engine, label), n = count_states(self), i, block;
    PntosStandardMeasurementProcessor *processor = found < engine->num_processors ? engine->processors[found] : NULL;
    PntosStandardMeasurementModel *part;
    Measurement *measurement;
    Generator *generator;
    if (processor == NULL || processor->num_state_block_labels != 1 || (block = find_block(engine, processor->state_block_labels[0])) == engine->num_blocks) {
        release(message);
        return;
    }
    move_to(self, time_of(engine, message->wrapped_message));
    generator = new_generator(self);
    part = processor->generate_model(processor, message, &generator->table);
    end_generator(generator);
    if (part == NULL || part->H->cols != engine->blocks[block]->num_states) {
        release(part);
        return;
    }
    measurement = calloc(1, sizeof *measurement);
    measurement->table = *part;
    measurement->table.memory = counted(&measurement->counter, destroy_measurement);
    measurement->table.h = h_of_part;
    measurement->part = part;
    measurement->first = first_state(engine, block);
    measurement->table.H = zeros(part->H->rows, n);
    for (i = 0; i < part->H->rows; i++) {
        memcpy(measurement->table.H->data + i * n + measurement->first, part->H->data + i * part->H->cols, part->H->cols * sizeof(double));
    }
    update(engine->strategy, &measurement->table);
}

static PntosStandardFusionEngine *clone_engine(PntosStandardFusionEngine *self);

static PntosEstimateWithCovariance *peek_ahead(PntosStandardFusionEngine *self, AspnTypeTimestamp time, char **labels, size_t num_labels)
{
    PntosStandardFusionEngine *copy;
    PntosEstimateWithCovariance *estimate;
    if (time.elapsed_nsec < engine_of(self)->time.elapsed_nsec) {
        return NULL;
    }
    copy = clone_engine(self);
    move_to(copy, time);
    estimate = generate_x_and_p(copy, labels, num_labels);
    release(copy);
    return estimate;
}

static void give_state_block_aux_data(PntosStandardFusionEngine *self, char *label, PntosMessageArray *aux)
{
    size_t found = find_block(engine_of(self), label);
    if (found < engine_of(self)->num_blocks) {
        engine_of(self)->blocks[found]->receive_aux_data(engine_of(self)->blocks[found], aux);
    } else {
        release(aux);
    }
}

static void give_measurement_processor_aux_data(PntosStandardFusionEngine *self, char *label, PntosMessageArray *aux)
{
    size_t found = find_processor(engine_of(self), label);
    if (found < engine_of(self)->num_processors) {
        engine_of(self)->processors[found]->receive_aux_data(engine_of(self)->processors[found], aux);
    } else {
        release(aux);
    }
}

static void give_virtual_state_block_aux_data(PntosStandardFusionEngine *self, char *label, PntosMessageArray *aux)
{
    size_t found = find_virtual_block(engine_of(self), label);
    if (found < engine_of(self)->num_virtual_blocks) {
        engine_of(self)->virtual_blocks[found]->receive_aux_data(engine_of(self)->virtual_blocks[found], aux);
    } else {
        release(aux);
    }
}

static void destroy_engine(void *object)
{
    Engine *engine = object;
    size_t i;
    for (i = 0; i < engine->num_blocks; i++) {
        release(engine->blocks[i]);
    }
    for (i = 0; i < engine->num_virtual_blocks; i++) {
        release(engine->virtual_blocks[i]);
    }
    for (i = 0; i < engine->num_processors; i++) {
        release(engine->processors[i]);
    }
    release(engine->strategy);
    free(object);
}

static PntosStandardFusionEngine *clone_engine(PntosStandardFusionEngine *self)
{
    Engine *engine = engine_of(self);
    Engine *copy = engine_of(new_engine());
    size_t i;
    copy->time = engine->time;
    release(copy->strategy);
    copy->strategy = clone_strategy(engine->strategy);
    for (i = 0; i < engine->num_blocks; i++) {
        copy->blocks[copy->num_blocks++] = engine->blocks[i]->clone(engine->blocks[i]);
    }
    for (i = 0; i < engine->num_virtual_blocks; i++) {
        copy->virtual_blocks[copy->num_virtual_blocks++] = engine->virtual_blocks[i]->clone(engine->virtual_blocks[i]);
    }
    for (i = 0; i < engine->num_processors; i++) {
        copy->processors[copy->num_processors++] = engine->processors[i]->clone(engine->processors[i]);
    }
    return &copy->table;
}

/* A rogue changes this before engines are made. */
static PntosStandardFusionEngine engine_table = {{NULL, PNTOS_FUSION_STANDARD_MODEL}, set_time, get_time, set_strategy,
    get_strategy, count_states, get_state_block_labels, has_block, add_state_block, get_state_block_estimate,
    get_state_block_covariance, get_state_block_cross_covariance, set_state_block_estimate, set_state_block_covariance,
    set_state_block_cross_covariance, remove_state_block, get_virtual_state_block_target_labels, has_virtual_state_block,
    add_virtual_state_block, remove_virtual_state_block, get_measurement_processor_labels, has_processor,
    add_measurement_processor, remove_measurement_processor, move_to, update_engine, peek_ahead, generate_x_and_p,
    give_state_block_aux_data, give_measurement_processor_aux_data, give_virtual_state_block_aux_data, clone_engine};

static PntosStandardFusionEngine *new_engine(void)
{
    Engine *made = calloc(1, sizeof *made);
    made->table = engine_table;
    made->table.common.memory = counted(&made->counter, destroy_engine);
    made->strategy = new_strategy();
    return &made->table;
}

static bool is_fusion_type_supported(PntosFusionPlugin *self, PntosFusionType type)
{
    (void)self;
    return type == PNTOS_FUSION_STANDARD_MODEL;
}

static PntosCommonFusionEngine *new_fusion_engine(PntosFusionPlugin *self, PntosFusionType type)
{
    return is_fusion_type_supported(self, type) ? &new_engine()->common : NULL;
}

static void fill(Table *table)
{
    table->is_fusion_type_supported = is_fusion_type_supported;
    table->new_fusion_engine = new_fusion_engine;
}
