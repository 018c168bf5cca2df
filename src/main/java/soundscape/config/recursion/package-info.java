/** Which circuit verifies which, as a file states it or as its order says. */
package soundscape.config.recursion;
