/** What lies between two configurations: what differs, and what each difference did. */
package soundscape.explore.change;
