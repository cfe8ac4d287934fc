/* C0103 PntosCommonInertial.process_pntos_message */
/* A reading that is older than the last one becomes the newest. */
#define ROGUE_INERTIAL
#include "rogue.h"

static void process_in_any_order(PntosCommonInertial *self, PntosMessage *message)
{
    Inertial *inertial = inertial_of(self);
    Aspn23MeasurementImu *imu = (Aspn23MeasurementImu *)message->wrapped_message;
    if (imu->header.message_type == ASPN_MEASUREMENT_IMU && imu->time_of_validity.elapsed_nsec > inertial->steps[0].time) {
        while (last(inertial)->time >= imu->time_of_validity.elapsed_nsec) {
            inertial->count--;
        }
    }
    process_pntos_message(self, message);
}

static void misbehave(void)
{
    inertial_table.common.process_pntos_message = process_in_any_order;
}

ROGUE
