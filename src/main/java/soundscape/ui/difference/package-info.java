/** What differs between the state and another configuration, and what each difference did. */
package soundscape.ui.difference;
