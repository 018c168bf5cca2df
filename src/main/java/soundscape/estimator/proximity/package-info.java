/** Proximity gaps of Reed–Solomon codes: what a regime guarantees, by unique or by list decoding. */
package soundscape.estimator.proximity;
