/** What differs between two configurations, for people, pull requests and programs. */
package soundscape.report.change;
