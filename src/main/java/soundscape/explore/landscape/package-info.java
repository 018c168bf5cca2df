/** A map over two knobs: what every pair of their values comes to, and which pairs come to nothing. */
package soundscape.explore.landscape;
