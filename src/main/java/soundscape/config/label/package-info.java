/** What a file says beside its values: comments, stated sizes, and who changed it. */
package soundscape.config.label;
