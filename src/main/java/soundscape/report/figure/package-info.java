/** The plot as a picture: PNG, SVG and PDF, drawn without a screen. */
package soundscape.report.figure;
