/** The glossary, with its search. */
package soundscape.ui.glossary;
