/*
 * Everything a plugin or a loader needs.
 *
 * Made from api-spec/pntos.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_H
#define PNTOS_H

#include <pntos/loader.h>
#include <pntos/plugins.h>

#endif
