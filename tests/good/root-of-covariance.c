/* A filter that keeps the lower triangular root of its covariance, and loses some digits by it. */
#define ROGUE_FUSION_STRATEGY
#include "rogue.h"

#include <math.h>

/* Makes the root of the covariance from its lower half, and the covariance from the root. */
static void keep_root(PntosStandardFusionStrategy *self)
{
    Strategy *strategy = strategy_of(self);
    size_t n = strategy->n, i, j, k;
    float *root = calloc(n * n + 1, sizeof *root);
    double *exact = calloc(n * n + 1, sizeof *exact);
    for (i = 0; i < n; i++) {
        for (j = 0; j <= i; j++) {
            double rest = strategy->P[i * n + j];
            for (k = 0; k < j; k++) {
                rest -= exact[i * n + k] * exact[j * n + k];
            }
            exact[i * n + j] = i == j ? sqrt(fmax(rest, 0)) : exact[j * n + j] > 0 ? rest / exact[j * n + j] : 0;
            root[i * n + j] = (float)exact[i * n + j];
        }
    }
    for (i = 0; i < n * n; i++) {
        exact[i] = root[i];
    }
    multiply(strategy->P, exact, exact, n, n, n, 1);
    free(root);
    free(exact);
}

static size_t add_and_keep(PntosStandardFusionStrategy *self, PntosMatrix *estimate, PntosMatrix *covariance, PntosMatrix *cross)
{
    size_t first = add_states(self, estimate, covariance, cross);
    keep_root(self);
    return first;
}

static void set_and_keep(PntosStandardFusionStrategy *self, PntosMatrix *covariance, size_t row, size_t col)
{
    set_covariance_block(self, covariance, row, col);
    keep_root(self);
}

static void set_slice_and_keep(PntosStandardFusionStrategy *self, PntosMatrix *covariance, size_t first)
{
    set_and_keep(self, covariance, first, first);
}

static void propagate_and_keep(PntosStandardFusionStrategy *self, PntosStandardDynamicsModel *model)
{
    propagate(self, model);
    keep_root(self);
}

static void update_and_keep(PntosStandardFusionStrategy *self, PntosStandardMeasurementModel *model)
{
    update(self, model);
    keep_root(self);
}

static void misbehave(void)
{
    strategy_table.add_states = add_and_keep;
    strategy_table.set_covariance_block = set_and_keep;
    strategy_table.set_covariance_slice = set_slice_and_keep;
    strategy_table.propagate = propagate_and_keep;
    strategy_table.update = update_and_keep;
}

ROGUE
