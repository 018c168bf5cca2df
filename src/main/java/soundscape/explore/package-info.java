/** Which regime and which size is looked at. */
package soundscape.explore;
