/* The arithmetic of an extended Kalman filter. A rogue changes `strategy_table` before strategies are made. */
typedef struct Strategy {
    PntosStandardFusionStrategy table;
    Counter counter;
    size_t n;
    double *x;
    double *P;
} Strategy;

static PntosStandardFusionStrategy strategy_table;

static PntosStandardFusionStrategy *new_strategy(void);

static Strategy *strategy_of(PntosStandardFusionStrategy *self)
{
    return (Strategy *)self;
}

static size_t get_num_states(PntosStandardFusionStrategy *self)
{
    return strategy_of(self)->n;
}

/* Takes new arrays, in which the old states have the places `from` to `to`. */
static void replace(Strategy *strategy, size_t n, double *x, double *P)
{
    free(strategy->x);
    free(strategy->P);
    strategy->n = n;
    strategy->x = x;
    strategy->P = P;
}

static size_t add_states(PntosStandardFusionStrategy *self, PntosMatrix *estimate, PntosMatrix *covariance, PntosMatrix *cross)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, m = estimate->rows, i, j;
    bool fits = estimate->cols == 1 && covariance->rows == m && covariance->cols == m
        && (cross == NULL || (cross->rows == n && cross->cols == m));
    if (fits) {
        double *x = calloc(n + m + 1, sizeof *x);
        double *P = calloc((n + m) * (n + m) + 1, sizeof *P);
        for (i = 0; i < n + m; i++) {
            x[i] = i < n ? strategy->x[i] : estimate->data[i - n];
            for (j = 0; j < n + m; j++) {
                double *element = &P[i * (n + m) + j];
                if (i < n && j < n) {
                    *element = strategy->P[i * n + j];
                } else if (i >= n && j >= n) {
                    *element = covariance->data[(i - n) * m + j - n];
                } else if (cross != NULL) {
                    *element = i < n ? cross->data[i * m + j - n] : cross->data[j * m + i - n];
                }
            }
        }
        replace(strategy, n + m, x, P);
    }
    release(estimate);
    release(covariance);
    release(cross);
    return n;
}

static void remove_states(PntosStandardFusionStrategy *self, size_t first, size_t count)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, left = n - count, i, j;
    double *x, *P;
    if (first > n || count > n - first) {
        return;
    }
    x = calloc(left + 1, sizeof *x);
    P = calloc(left * left + 1, sizeof *P);
    for (i = 0; i < left; i++) {
        size_t row = i < first ? i : i + count;
        x[i] = strategy->x[row];
        for (j = 0; j < left; j++) {
            P[i * left + j] = strategy->P[row * n + (j < first ? j : j + count)];
        }
    }
    replace(strategy, left, x, P);
}

static PntosMatrix *get_estimate(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    return strategy->n == 0 ? NULL : matrix_of(strategy->x, strategy->n, 1);
}

static PntosMatrix *get_covariance(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    return strategy->n == 0 ? NULL : matrix_of(strategy->P, strategy->n, strategy->n);
}

static void set_estimate_slice(PntosStandardFusionStrategy *self, PntosMatrix *estimate, size_t first)
{
    Strategy *strategy = strategy_of(self);
    if (estimate->cols == 1 && first <= strategy->n && estimate->rows <= strategy->n - first) {
        memcpy(strategy->x + first, estimate->data, estimate->rows * sizeof(double));
    }
    release(estimate);
}

static void set_covariance_block(PntosStandardFusionStrategy *self, PntosMatrix *covariance, size_t row, size_t col)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i, j;
    if (row <= n && covariance->rows <= n - row && col <= n && covariance->cols <= n - col) {
        for (i = 0; i < covariance->rows; i++) {
            for (j = 0; j < covariance->cols; j++) {
                strategy->P[(row + i) * n + col + j] = covariance->data[i * covariance->cols + j];
            }
        }
    }
    release(covariance);
}

static void set_covariance_slice(PntosStandardFusionStrategy *self, PntosMatrix *covariance, size_t first)
{
    set_covariance_block(self, covariance, first, first);
}

static void propagate(PntosStandardFusionStrategy *self, PntosStandardDynamicsModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i;
    if (n > 0 && model->Phi->rows == n && model->Phi->cols == n && model->Qd->rows == n && model->Qd->cols == n) {
        PntosMatrix *x = model->g(model, matrix_of(strategy->x, n, 1));
        double *PhiP = calloc(n * n, sizeof *PhiP);
        multiply(PhiP, model->Phi->data, strategy->P, n, n, n, 0);
        multiply(strategy->P, PhiP, model->Phi->data, n, n, n, 1);
        for (i = 0; i < n * n; i++) {
            strategy->P[i] += model->Qd->data[i];
        }
        free(PhiP);
        if (x != NULL && x->rows == n) {
            memcpy(strategy->x, x->data, n * sizeof *strategy->x);
        }
        release(x);
    }
    release(model);
}

/* One measured value after the other, each as if the others were not there: R is taken for diagonal. */
static void update(PntosStandardFusionStrategy *self, PntosStandardMeasurementModel *model)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, m = model->z->rows, value, i, j;
    double *PHt = calloc(n + 1, sizeof *PHt);
    bool fits = n > 0 && model->H->rows == m && model->H->cols == n && model->R->rows == m && model->R->cols == m;
    for (value = 0; fits && value < m; value++) {
        const double *H = model->H->data + value * n;
        double variance = model->R->data[value * m + value], innovation;
        PntosMatrix *expected = model->h(model, matrix_of(strategy->x, n, 1));
        if (expected == NULL || expected->rows != m) {
            release(expected);
            break;
        }
        innovation = model->z->data[value] - expected->data[value];
        release(expected);
        multiply(PHt, strategy->P, H, n, n, 1, 0);
        for (i = 0; i < n; i++) {
            variance += H[i] * PHt[i];
        }
        for (i = 0; i < n; i++) {
            strategy->x[i] += PHt[i] / variance * innovation;
            for (j = 0; j < n; j++) {
                strategy->P[i * n + j] -= PHt[i] * PHt[j] / variance;
            }
        }
    }
    free(PHt);
    release(model);
}

static void destroy_strategy(void *object)
{
    free(((Strategy *)object)->x);
    free(((Strategy *)object)->P);
    free(object);
}

static PntosStandardFusionStrategy *clone_strategy(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    Strategy *copy = strategy_of(new_strategy());
    size_t n = copy->n = strategy->n;
    copy->x = realloc(copy->x, (n + 1) * sizeof *copy->x);
    copy->P = realloc(copy->P, (n * n + 1) * sizeof *copy->P);
    memcpy(copy->x, strategy->x, n * sizeof *copy->x);
    memcpy(copy->P, strategy->P, n * n * sizeof *copy->P);
    return &copy->table;
}

/* What a rogue set in `strategy_table` stays. */
#define DEFAULT(slot, function) (strategy_table.slot = strategy_table.slot != NULL ? strategy_table.slot : (function))

static PntosStandardFusionStrategy *new_strategy(void)
{
    Strategy *made = calloc(1, sizeof *made);
    DEFAULT(get_num_states, get_num_states);
    DEFAULT(add_states, add_states);
    DEFAULT(remove_states, remove_states);
    DEFAULT(get_estimate, get_estimate);
    DEFAULT(set_estimate_slice, set_estimate_slice);
    DEFAULT(get_covariance, get_covariance);
    DEFAULT(set_covariance_block, set_covariance_block);
    DEFAULT(set_covariance_slice, set_covariance_slice);
    DEFAULT(propagate, propagate);
    DEFAULT(update, update);
    DEFAULT(clone, clone_strategy);
    made->table = strategy_table;
    made->table.common.memory = counted(&made->counter, destroy_strategy);
    made->table.common.engine_type = PNTOS_FUSION_STANDARD_MODEL;
    made->x = calloc(1, sizeof *made->x);
    made->P = calloc(1, sizeof *made->P);
    return &made->table;
}
