/* A state block of two states, a measurement of the first, and the same states in metres. */
#ifndef ROGUE_BLOCKS_H
#define ROGUE_BLOCKS_H

#define LIGHT 299792458.0

typedef struct Dynamics {
    PntosStandardDynamicsModel table;
    Counter counter;
} Dynamics;

static void destroy_dynamics(void *object)
{
    release(((PntosStandardDynamicsModel *)object)->Phi);
    release(((PntosStandardDynamicsModel *)object)->Qd);
    free(object);
}

static PntosMatrix *linear_g(PntosStandardDynamicsModel *self, PntosMatrix *x)
{
    size_t n = self->Phi->rows;
    PntosMatrix *moved = zeros(n, 1);
    if (x->rows == n && x->cols == 1) {
        multiply(moved->data, self->Phi->data, x->data, n, n, 1, 0);
    }
    release(x);
    return moved;
}

/* A rogue changes this before models are made. */
static PntosStandardDynamicsModelCallback g_of_models = linear_g;

typedef struct Model {
    PntosStandardMeasurementModel table;
    Counter counter;
} Model;

static void destroy_model(void *object)
{
    PntosStandardMeasurementModel *model = object;
    release(model->z);
    release(model->H);
    release(model->R);
    free(object);
}

static PntosMatrix *linear_h(PntosStandardMeasurementModel *self, PntosMatrix *x)
{
    size_t m = self->H->rows, n = self->H->cols;
    PntosMatrix *expected = zeros(m, 1);
    if (x->rows == n && x->cols == 1) {
        multiply(expected->data, self->H->data, x->data, m, n, 1, 0);
    }
    release(x);
    return expected;
}

static void receive_nothing(PntosMessageArray *aux)
{
    release(aux);
}

typedef struct Block {
    PntosStandardStateBlock table;
    Counter counter;
} Block;

static void destroy_block(void *object)
{
    free(((PntosStandardStateBlock *)object)->label);
    free(object);
}

static void receive_block_data(PntosStandardStateBlock *self, PntosMessageArray *aux)
{
    (void)self;
    receive_nothing(aux);
}

static PntosStandardDynamicsModel *generate_dynamics(PntosStandardStateBlock *self, PntosGenXandP *generator,
    AspnTypeTimestamp from, AspnTypeTimestamp to)
{
    double dt = (to.elapsed_nsec - from.elapsed_nsec) * 1e-9;
    Dynamics *made;
    (void)self;
    release(generator);
    if (dt < 0) {
        return NULL;
    }
    made = calloc(1, sizeof *made);
    made->table.memory = counted(&made->counter, destroy_dynamics);
    made->table.Phi = diagonal(2, 1);
    made->table.Phi->data[1] = dt;
    made->table.Qd = diagonal(2, 1e-3 * dt);
    made->table.g = g_of_models;
    return &made->table;
}

static PntosStandardStateBlock *make_block(const char *label);

static PntosStandardStateBlock *clone_block(PntosStandardStateBlock *self)
{
    return make_block(self->label);
}

/* A rogue changes this before blocks are made. */
static PntosStandardStateBlock block_table = {NULL, NULL, 2, receive_block_data, generate_dynamics, clone_block};

static PntosStandardStateBlock *make_block(const char *label)
{
    Block *made = calloc(1, sizeof *made);
    made->table = block_table;
    made->table.memory = counted(&made->counter, destroy_block);
    made->table.label = strdup(label);
    return &made->table;
}

typedef struct Processor {
    PntosStandardMeasurementProcessor table;
    Counter counter;
    char *blocks[1];
} Processor;

static void destroy_processor(void *object)
{
    free(((Processor *)object)->table.label);
    free(((Processor *)object)->blocks[0]);
    free(object);
}

static void receive_processor_data(PntosStandardMeasurementProcessor *self, PntosMessageArray *aux)
{
    (void)self;
    receive_nothing(aux);
}

/* Takes the height of a position for a measurement of the first state. */
static PntosStandardMeasurementModel *generate_model(PntosStandardMeasurementProcessor *self, PntosMessage *message,
    PntosGenXandP *generator)
{
    AspnTypeHeader *header = message->wrapped_message;
    Model *made = NULL;
    (void)self;
    if (header->message_type == ASPN_MEASUREMENT_POSITION) {
        made = calloc(1, sizeof *made);
        made->table.memory = counted(&made->counter, destroy_model);
        made->table.z = zeros(1, 1);
        made->table.z->data[0] = ((Aspn23MeasurementPosition *)header)->term3;
        made->table.H = zeros(1, 2);
        made->table.H->data[0] = 1;
        made->table.R = diagonal(1, 9);
        made->table.h = linear_h;
    }
    release(message);
    release(generator);
    return made == NULL ? NULL : &made->table;
}

static PntosStandardMeasurementProcessor *make_processor(const char *label, const char *block);

static PntosStandardMeasurementProcessor *clone_processor(PntosStandardMeasurementProcessor *self)
{
    return make_processor(self->label, self->state_block_labels[0]);
}

/* A rogue changes this before processors are made. */
static PntosStandardMeasurementProcessor processor_table = {NULL, NULL, NULL, 1, receive_processor_data, generate_model,
    clone_processor};

static PntosStandardMeasurementProcessor *make_processor(const char *label, const char *block)
{
    Processor *made = calloc(1, sizeof *made);
    made->table = processor_table;
    made->table.memory = counted(&made->counter, destroy_processor);
    made->table.label = strdup(label);
    made->blocks[0] = strdup(block);
    made->table.state_block_labels = made->blocks;
    return &made->table;
}

typedef struct VirtualBlock {
    PntosVirtualStateBlock table;
    Counter counter;
} VirtualBlock;

static void destroy_virtual_block(void *object)
{
    free(((PntosVirtualStateBlock *)object)->source);
    free(((PntosVirtualStateBlock *)object)->target);
    free(object);
}

static void receive_virtual_data(PntosVirtualStateBlock *self, PntosMessageArray *aux)
{
    (void)self;
    receive_nothing(aux);
}

static PntosEstimateWithCovariance *convert(PntosVirtualStateBlock *self, PntosEstimateWithCovariance *given, AspnTypeTimestamp time)
{
    PntosEstimateWithCovariance *converted = no_estimate(given->length);
    size_t n = given->length, i;
    (void)self;
    (void)time;
    for (i = 0; i < n; i++) {
        converted->estimate[i] = given->estimate[i] * LIGHT;
    }
    for (i = 0; i < n * n; i++) {
        converted->covariance[i] = given->covariance[i] * LIGHT * LIGHT;
    }
    release(given);
    return converted;
}

static PntosMatrix *convert_estimate(PntosVirtualStateBlock *self, PntosMatrix *estimate, AspnTypeTimestamp time)
{
    PntosMatrix *converted = zeros(estimate->rows, 1);
    size_t i;
    (void)self;
    (void)time;
    for (i = 0; i < estimate->rows; i++) {
        converted->data[i] = estimate->data[i] * LIGHT;
    }
    release(estimate);
    return converted;
}

static PntosMatrix *jacobian(PntosVirtualStateBlock *self, PntosMatrix *estimate, AspnTypeTimestamp time)
{
    PntosMatrix *derivative = diagonal(estimate->rows, LIGHT);
    (void)self;
    (void)time;
    release(estimate);
    return derivative;
}

static PntosVirtualStateBlock *make_virtual_block(const char *source, const char *target);

static PntosVirtualStateBlock *clone_virtual_block(PntosVirtualStateBlock *self)
{
    return make_virtual_block(self->source, self->target);
}

/* A rogue changes this before virtual state blocks are made. */
static PntosVirtualStateBlock virtual_table = {NULL, receive_virtual_data, convert, convert_estimate, jacobian, NULL, NULL,
    clone_virtual_block};

static PntosVirtualStateBlock *make_virtual_block(const char *source, const char *target)
{
    VirtualBlock *made = calloc(1, sizeof *made);
    made->table = virtual_table;
    made->table.memory = counted(&made->counter, destroy_virtual_block);
    made->table.source = strdup(source);
    made->table.target = strdup(target);
    return &made->table;
}

#endif
