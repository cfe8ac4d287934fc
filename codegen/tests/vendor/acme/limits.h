#pragma once

/* The largest number of channels. */
#define ACME_MAX_CHANNELS 16

/** What the vendor calls itself. */
#define ACME_VENDOR "Acme " "Inertial"

#define ACME_BIT(n) (1u << (n))
#define ACME_TIMEOUT (ACME_MAX_CHANNELS * 10)
#define ACME_LOWEST (-40)
