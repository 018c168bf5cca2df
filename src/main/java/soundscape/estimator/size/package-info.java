/** The Merkle trees of a proof: what a scheme commits to, and how a layout makes trees and bits of it. */
package soundscape.estimator.size;
