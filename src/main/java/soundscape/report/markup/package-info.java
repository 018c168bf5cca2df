/** Documents as blocks and lines, and written as Markdown, HTML and LaTeX. */
package soundscape.report.markup;
