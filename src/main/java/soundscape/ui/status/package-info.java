/** The sentence below: what the zkVM reaches, and at what size. */
package soundscape.ui.status;
