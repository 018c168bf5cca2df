/** What if: knobs, plans, single steps, sweeps, frontier, tuner and models of work; here, which regime and size they look at. */
package soundscape.explore;
