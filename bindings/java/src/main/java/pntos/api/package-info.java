/** The pntOS plugin interface: tables, data and constants, made from the API description, and counted references. */
package pntos.api;
