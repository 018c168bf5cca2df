/** What the Ethereum Foundation asks for and by when, and how a zkVM stands to it. */
package soundscape.milestone;
