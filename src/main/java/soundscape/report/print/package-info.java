/** Documents printed to PDF. */
package soundscape.report.print;
