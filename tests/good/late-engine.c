/* An engine that puts its steps off until somebody looks at the states. */
#define ROGUE_FUSION
#include "rogue.h"

/* The engine that still has to move, and where to. One at a time may be behind. */
static PntosStandardFusionEngine *behind;
static AspnTypeTimestamp goal;

static void catch_up(void)
{
    PntosStandardFusionEngine *engine = behind;
    behind = NULL;
    if (engine != NULL) {
        move_to(engine, goal);
        release(engine);
    }
}

static void go_later(PntosStandardFusionEngine *self, AspnTypeTimestamp time)
{
    catch_up();
    if (time.elapsed_nsec > get_time(self).elapsed_nsec) {
        inc_ref(self);
        behind = self;
        goal = time;
    }
}

static AspnTypeTimestamp time_of_goal(PntosStandardFusionEngine *self)
{
    return self == behind ? goal : get_time(self);
}

#define CATCHING_UP_1(result, slot, good, type) \
    static result late_##slot(PntosStandardFusionEngine *self, type argument) \
    { \
        catch_up(); \
        return good(self, argument); \
    }
#define CATCHING_UP_2(result, slot, good, type1, type2) \
    static result late_##slot(PntosStandardFusionEngine *self, type1 first, type2 second) \
    { \
        catch_up(); \
        return good(self, first, second); \
    }

CATCHING_UP_1(PntosMatrix *, estimate, get_state_block_estimate, char *)
CATCHING_UP_1(PntosMatrix *, covariance, get_state_block_covariance, char *)
CATCHING_UP_1(void, remove, remove_state_block, char *)
CATCHING_UP_2(PntosMatrix *, cross, get_state_block_cross_covariance, char *, char *)
CATCHING_UP_2(void, set_estimate, set_state_block_estimate, char *, PntosMatrix *)
CATCHING_UP_2(void, set_covariance, set_state_block_covariance, char *, PntosMatrix *)
CATCHING_UP_2(void, update, update_engine, char *, PntosMessage *)
CATCHING_UP_2(PntosEstimateWithCovariance *, generate, generate_x_and_p, char **, size_t)

static void late_set_cross(PntosStandardFusionEngine *self, char *first, char *second, PntosMatrix *covariance)
{
    catch_up();
    set_state_block_cross_covariance(self, first, second, covariance);
}

static void late_add(PntosStandardFusionEngine *self, PntosStandardStateBlock *block, PntosEstimateWithCovariance *start,
    PntosCrossCovariances *cross)
{
    catch_up();
    add_state_block(self, block, start, cross);
}

static PntosEstimateWithCovariance *late_peek(PntosStandardFusionEngine *self, AspnTypeTimestamp time, char **labels, size_t num_labels)
{
    catch_up();
    return peek_ahead(self, time, labels, num_labels);
}

static PntosStandardFusionEngine *late_clone(PntosStandardFusionEngine *self)
{
    catch_up();
    return clone_engine(self);
}

static PntosStandardFusionStrategy *late_strategy(PntosStandardFusionEngine *self)
{
    catch_up();
    return get_strategy(self);
}

static void shutdown_where_it_is(PntosCommonPlugin *self)
{
    release(behind);
    behind = NULL;
    shutdown_plugin(self);
}

static void misbehave(void)
{
    engine_table.propagate = go_later;
    engine_table.get_time = time_of_goal;
    engine_table.get_strategy = late_strategy;
    engine_table.add_state_block = late_add;
    engine_table.remove_state_block = late_remove;
    engine_table.get_state_block_estimate = late_estimate;
    engine_table.get_state_block_covariance = late_covariance;
    engine_table.get_state_block_cross_covariance = late_cross;
    engine_table.set_state_block_estimate = late_set_estimate;
    engine_table.set_state_block_covariance = late_set_covariance;
    engine_table.set_state_block_cross_covariance = late_set_cross;
    engine_table.update = late_update;
    engine_table.generate_x_and_p = late_generate;
    engine_table.peek_ahead = late_peek;
    engine_table.clone = late_clone;
    plugin.common.shutdown_plugin = shutdown_where_it_is;
}

ROGUE
