/** How the zkVM stands to the milestones, card by card. */
package soundscape.ui.milestones;
