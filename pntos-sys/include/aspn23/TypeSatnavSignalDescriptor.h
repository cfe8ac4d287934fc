/*
 * Signals of navigation satellites.
 *
 * Made from api-spec/aspn23/type_satnav_signal_descriptor.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVSIGNALDESCRIPTOR_H
#define ASPN23_TYPESATNAVSIGNALDESCRIPTOR_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A signal, by its observation code in RINEX 3.05, table A23: L, the band, and how it is tracked. A
 * code means one signal only together with the satellite system.
 *
 * The bands, with their centre frequencies in MHz: GPS L1 1575.42, L2 1227.60, L5 1176.45; GLONASS
 * G1 1602 + 9/16 k and G2 1246 + 7/16 k in channel k, G1a 1600.995, G2a 1248.06, G3 1202.025;
 * Galileo E1 1575.42, E5a 1176.45, E5b 1207.14, E5 1191.795, E6 1278.75; SBAS L1 and L5 as GPS;
 * QZSS L1, L2 and L5 as GPS, L6 1278.75; BeiDou B1I and B1Q 1561.098, B1C and B1A 1575.42, B2a
 * 1176.45, B2I, B2Q and B2b 1207.14, B2a and B2b together 1191.795, B3 and B3A 1268.52; IRNSS L5
 * 1176.45, S band 2492.028.
 */
typedef enum Aspn23TypeSatnavSignalDescriptorSignalDescriptor {
    /** GPS, SBAS and QZSS: L1 C/A; GLONASS: G1 C/A; Galileo: E1 C, the pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C,
    /** GPS and QZSS: L1C, data; BeiDou: B1A, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S,
    /** GPS and QZSS: L1C, pilot; BeiDou: B1A, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L,
    /** GPS and QZSS: L1C, data and pilot; Galileo: E1 B and C; BeiDou: B1C, data and pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X,
    /** GPS: L1 P, if it is not encrypted; GLONASS: G1 P; BeiDou: B1C, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P,
    /** GPS: L1 P(Y), tracked without the key by Z-tracking or the like. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W,
    /** GPS: L1, tracked without a code. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N,
    /** GPS: L2 C/A; GLONASS: G2 C/A. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C,
    /** GPS: L2, from L1 C/A and the difference of P2 and P1, without the key. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D,
    /** GPS and QZSS: L2C, medium code. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S,
    /** GPS and QZSS: L2C, long code. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L,
    /** GPS and QZSS: L2C, medium and long code; BeiDou: B1I and B1Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X,
    /** GPS: L2 P, if it is not encrypted; GLONASS: G2 P. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P,
    /** GPS: L2 P(Y), tracked without the key by Z-tracking or the like. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W,
    /** GPS: L2, tracked without a code. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N,
    /** GPS, SBAS and QZSS: L5 I; Galileo: E5a I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I,
    /** GPS, SBAS and QZSS: L5 Q; Galileo: E5a Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q,
    /**
     * GPS, SBAS and QZSS: L5 I and Q; Galileo: E5a I and Q; BeiDou: B2a, data and pilot; IRNSS: L5
     * B and C.
     */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X,
    /** GLONASS: G1a L1OCd, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A,
    /** GLONASS: G1a L1OCp, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B,
    /** GLONASS: G1a L1OCd and L1OCp. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X,
    /** GLONASS: G2a L2CSI; Galileo: E6 A. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A,
    /** GLONASS: G2a L2OCp; Galileo: E6 B. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B,
    /**
     * GLONASS: G2a L2CSI and L2OCp; Galileo: E6 B and C; QZSS: L6D and L6P; BeiDou: B3I and B3Q.
     */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X,
    /** GLONASS: G3 I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I,
    /** GLONASS: G3 Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q,
    /** GLONASS: G3 I and Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X,
    /** Galileo: E1 B, the data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B,
    /** Galileo: E5b I; BeiDou: B2I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I,
    /** Galileo: E5b Q; BeiDou: B2Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q,
    /** Galileo: E5b I and Q; BeiDou: B2I and B2Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X,
    /** Galileo: E5 I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I,
    /** Galileo: E5 Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q,
    /** Galileo: E5 I and Q; BeiDou: B2a and B2b together, data and pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X,
    /** Galileo: E6 C, the pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C,
    /** Galileo: E1 A, B and C; QZSS: L1S, formerly SAIF; BeiDou: B1A, data and pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z,
    /** QZSS: L5S I; BeiDou: B2a, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D,
    /** QZSS: L5S Q; BeiDou: B2a, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P,
    /** QZSS: L5S I and Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z,
    /** QZSS: L6D. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S,
    /** QZSS: L6P. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L,
    /** QZSS: L6E. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E,
    /** Galileo: E6 A, B and C; QZSS: L6D and L6E; BeiDou: B3A, data and pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z,
    /** BeiDou: B1I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I,
    /** BeiDou: B1Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q,
    /** BeiDou: B1C, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D,
    /** BeiDou: B2b of the third generation, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D,
    /** BeiDou: B2b of the third generation, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P,
    /** BeiDou: B2b of the third generation, data and pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z,
    /** BeiDou: B2a and B2b together, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D,
    /** BeiDou: B2a and B2b together, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P,
    /** BeiDou: B3I. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I,
    /** BeiDou: B3Q. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q,
    /** BeiDou: B3A, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D,
    /** BeiDou: B3A, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P,
    /** IRNSS: L5 A, standard positioning. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A,
    /** IRNSS: L5 B, restricted, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B,
    /** IRNSS: L5 C, restricted, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C,
    /** IRNSS: S band A, standard positioning. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A,
    /** IRNSS: S band B, restricted, data. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B,
    /** IRNSS: S band C, restricted, pilot. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C,
    /** IRNSS: S band B and C. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X,
    /** GPS: L1 Y, tracked with the key. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y,
    /** GPS: L1 M. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M,
    /** GPS: L2 Y, tracked with the key. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y,
    /** GPS: L2 M. */
    ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M
} Aspn23TypeSatnavSignalDescriptorSignalDescriptor;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSignalDescriptorSignalDescriptor) == 4, Aspn23TypeSatnavSignalDescriptorSignalDescriptor_must_be_4_bytes_compile_with_fno_short_enums);

/** Says which signal of a navigation satellite was tracked. */
typedef struct Aspn23TypeSatnavSignalDescriptor {
    /** The signal. */
    Aspn23TypeSatnavSignalDescriptorSignalDescriptor signal_descriptor;
} Aspn23TypeSatnavSignalDescriptor;

/**
 * Makes `Aspn23TypeSatnavSignalDescriptor` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_type_satnav_signal_descriptor_free`.
 */
Aspn23TypeSatnavSignalDescriptor* ASPN_NULLABLE aspn23_type_satnav_signal_descriptor_new(
    Aspn23TypeSatnavSignalDescriptorSignalDescriptor signal_descriptor);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_type_satnav_signal_descriptor_free`.
 */
Aspn23TypeSatnavSignalDescriptor* ASPN_NULLABLE aspn23_type_satnav_signal_descriptor_copy(
    Aspn23TypeSatnavSignalDescriptor*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_signal_descriptor_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_signal_descriptor_free_members(Aspn23TypeSatnavSignalDescriptor* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavSignalDescriptor, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSignalDescriptor, signal_descriptor, 0, 0, 0);
#endif

#ifdef __cplusplus
}
#endif

#endif
