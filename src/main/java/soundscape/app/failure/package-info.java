/** What failed though nobody expected it to: a short code, details, and who is told. */
package soundscape.app.failure;
