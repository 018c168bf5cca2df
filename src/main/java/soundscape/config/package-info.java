/** The file of a zkVM: opened, checked, changed in place, saved; and the zkVMs that come with the program. */
package soundscape.config;
