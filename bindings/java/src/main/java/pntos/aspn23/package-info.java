/** The messages of ASPN-23, made from the API description. */
package pntos.aspn23;
