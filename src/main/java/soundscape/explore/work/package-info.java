/** Models of work: what grinding costs a prover, and how long a verifying circuit gets. */
package soundscape.explore.work;
