/** Where the bits and the bytes go: bars for all terms and for all parts of the proof. */
package soundscape.ui.breakdown;
