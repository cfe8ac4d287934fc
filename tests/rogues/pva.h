/* Position, velocity and attitude as a message. */
#ifndef ROGUE_PVA_H
#define ROGUE_PVA_H

typedef struct Pva {
    PntosMessage message;
    Counter counter;
    Aspn23MeasurementPositionVelocityAttitude pva;
    double covariance[81];
} Pva;

static PntosMessage *pva_message(AspnTypeTimestamp time, const double position[3], const double velocity[3])
{
    Pva *made = calloc(1, sizeof *made);
    size_t i;
    made->pva.header.message_type = ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE;
    made->pva.time_of_validity = time;
    made->pva.reference_frame = ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC;
    made->pva.p1 = position[0];
    made->pva.p2 = position[1];
    made->pva.p3 = position[2];
    made->pva.v1 = velocity[0];
    made->pva.v2 = velocity[1];
    made->pva.v3 = velocity[2];
    made->pva.quaternion[0] = 1;
    made->pva.num_meas = 9;
    made->pva.covariance = made->covariance;
    for (i = 0; i < 9; i++) {
        made->covariance[i * 10] = 1;
    }
    made->message.memory = counted(&made->counter, free);
    made->message.wrapped_message = &made->pva.header;
    made->message.source_identifier = "rogue";
    return &made->message;
}

#endif
